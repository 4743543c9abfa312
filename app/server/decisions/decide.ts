import { recordDecision } from '@rondo/interview';
import { applicationFor, isSealed } from '../applications/access.ts';
import { record } from '../audit/store.ts';
import type { Tx } from '../db/tenant.ts';
import { listDecisions, peopleOf, waitedFor } from '../debriefs/store.ts';
import { holdApplication } from '../endings/store.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, notFound, Problem, refused } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { latestPlan } from '../plans/store.ts';
import { saveDecision, tellContributors } from './store.ts';

/**
 * Records what a person decides of an application after a round, in the trail as well, and tells who contributed; or
 * refuses as the rules do. `roundId` null: the plan's first round, of somebody who was never invited.
 */
export async function decide(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  applicationId: string,
  askedRound: string | null,
  asked: { outcome: 'next_round' | 'offer' | 'reject'; reason: string },
) {
  const { org } = viewer;
  await holdApplication(tx, org, applicationId);
  const application = await applicationFor(tx, viewer, applicationId);
  const { plan } = await latestPlan(tx, org, application.vacancy_id);
  const roundId = plan.rounds.find(({ id }) => askedRound === null || id === askedRound)?.id;
  if (roundId === undefined) throw notFound();
  const viewerSealed = await isSealed(tx, org, applicationId);
  // While sealed nothing of the others is even read: the refusal below is the same whatever they did.
  const { missing, letOff } = viewerSealed
    ? { missing: [], letOff: [] }
    : await waitedFor(tx, org, applicationId, roundId);
  const answer = recordDecision({
    viewerSealed,
    missingCards: missing.map((card) => ({ scorecardId: card.scorecard_id, memberId: card.member_id, roundId })),
    letOff,
    reason: asked.reason,
    outcome: asked.outcome,
    now: deps.now(),
    by: viewer.member,
  });
  if ('refused' in answer) {
    if (answer.refused === 'own_cards_first') {
      throw new Problem(
        403,
        'own_cards_first',
        'Hand in your own scorecards for this candidate first; then this opens.',
      );
    }
    if (answer.refused === 'reason_missing') {
      throw refused('reason_missing', 'A decision needs a reason: the people who contributed are told it.', {
        errors: [{ pointer: '/reason', detail: 'is needed' }],
      });
    }
    const people = await peopleOf(
      tx,
      org,
      answer.missing.map(({ memberId }) => memberId),
    );
    throw conflict(
      'cards_missing',
      `${answer.missing.length} scorecards are still out. Wait for them, or ask that their panelists are let off; a second person has to agree.`,
      {
        missing: answer.missing.map((card) => ({
          ...card,
          name: people.find(({ memberId }) => memberId === card.memberId)?.name ?? '',
        })),
      },
    );
  }
  if (application.ended_at !== null)
    throw conflict('application_ended', 'This procedure has ended; there is nothing left to decide.');
  const decisionId = await saveDecision(tx, deps, org, applicationId, roundId, answer.decision);
  await record(tx, deps, viewer, org, {
    verb: 'decided',
    subject: 'decision',
    subjectId: decisionId,
    candidateId: application.candidate_id,
    applicationId,
    detail: { outcome: answer.decision.outcome, missingCards: answer.decision.missingCards },
  });
  await tellContributors(tx, deps, org, applicationId, application.candidate_id, decisionId);
  const decision = (await listDecisions(tx, org, applicationId)).find(({ id }) => id === decisionId);
  if (decision === undefined) throw new Error('a decision that was just recorded is not there');
  return decision;
}
