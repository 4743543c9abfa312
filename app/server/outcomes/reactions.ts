import { type ReactionKind, reactToOutcome } from '@rondo/interview';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, notFound, refused } from '../http/problem.ts';
import type { Candidacy } from '../http/viewer.ts';
import type { MyApplicationRow } from '../my/access.ts';
import { readOutcomes } from './store.ts';

/** Takes in what the candidate says to what they were told: each kind once. */
export async function react(
  tx: Tx,
  deps: Pick<Deps, 'now'>,
  place: Candidacy,
  applicationId: string,
  outcomeId: string,
  kind: ReactionKind,
  body: string,
): Promise<void> {
  const found = (await readOutcomes(tx, place.org, applicationId)).find(({ id }) => id === outcomeId);
  if (found === undefined) throw notFound();
  const given: ReactionKind[] = found.reactions.map((reaction) => reaction.kind);
  const answer = reactToOutcome(given, kind, body);
  if ('refused' in answer) {
    if (answer.refused === 'already_reacted')
      throw conflict('already_reacted', 'You have said this already, and they have it.');
    throw refused('reaction_missing', 'Say what you contest; a person reads it and answers.', {
      errors: [{ pointer: '/body', detail: 'is needed' }],
    });
  }
  await tx
    .insertInto('outcome_reaction')
    .values({
      org_id: place.org,
      outcome_id: outcomeId,
      kind,
      application_id: applicationId,
      candidate_id: place.candidate,
      body: answer.reaction.body,
      reacted_at: deps.now(),
    })
    .execute();
}

type Feedback = { clear: number | null; respectful: number | null; fair: number | null; body: string };

/** Takes in what the candidate thinks of the procedure: once, and only when they were told. */
export async function giveFeedback(
  tx: Tx,
  deps: Pick<Deps, 'now'>,
  application: MyApplicationRow,
  feedback: Feedback,
): Promise<void> {
  const { org, candidate: candidateId } = application.place;
  const applicationId = application.application_id;
  const outcomes = await readOutcomes(tx, org, applicationId);
  if (outcomes.length === 0 && application.ended_at === null)
    throw conflict('not_told_yet', 'This opens once you were told what was decided, so that it cannot weigh in it.');
  if (feedback.body.trim() === '' && feedback.clear === null && feedback.respectful === null && feedback.fair === null)
    throw refused('feedback_empty', 'Give at least one answer, or some words.');
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procedure_feedback')
    .values({
      org_id: org,
      application_id: applicationId,
      candidate_id: candidateId,
      ...feedback,
      body: feedback.body.trim(),
      given_at: deps.now(),
    })
    .onConflict((there) => there.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) throw conflict('feedback_given', 'You have told them already. Thank you.');
}
