import {
  concernRows,
  type DebriefCard,
  type DecisionOutcome,
  debriefRows,
  type Revision,
  ratedCompetencies,
} from '@rondo/interview';
import { sql } from 'kysely';
import { applicationFor } from '../applications/access.ts';
import type { Tx } from '../db/tenant.ts';
import { notFound } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { latestPlan } from '../plans/store.ts';
import { ownCardsFirst } from '../scorecards/access.ts';
import { latestKit, publishedConcerns } from '../sessions/store.ts';
import { readFairness } from './fair.ts';
import { knowingCards } from './knowing.ts';

/** The cards a round owes (or all rounds do): every rating seat of a session that stands, in or out. */
export async function owedCards(tx: Tx, org: string, applicationId: string, roundId: string | null = null) {
  const { rows } = await sql<{
    scorecard_id: string;
    member_id: string;
    session_id: string;
    session_name: string;
    ends_at: Date;
    submitted: boolean;
    released: boolean;
  }>`
    SELECT c.scorecard_id, c.member_id, c.session_id, s.name AS session_name, s.ends_at,
           EXISTS (SELECT 1 FROM scorecard_submission b WHERE b.org_id = c.org_id AND b.scorecard_id = c.scorecard_id) AS submitted,
           EXISTS (SELECT 1 FROM unblinding u WHERE u.org_id = c.org_id AND u.application_id = c.application_id AND u.round_id = c.round_id
                     AND u.member_id = c.member_id AND u.cause = 'released') AS released
    FROM scorecard c
    JOIN session s ON s.org_id = c.org_id AND s.session_id = c.session_id
    JOIN session_panelist p ON p.org_id = c.org_id AND p.session_id = c.session_id AND p.member_id = c.member_id
    WHERE c.org_id = ${org} AND c.application_id = ${applicationId} AND (${roundId}::uuid IS NULL OR c.round_id = ${roundId}::uuid)
      AND s.cancelled_at IS NULL AND p.cancelled_at IS NULL
    ORDER BY s.starts_at, c.member_id`.execute(tx);
  return rows;
}

/** Cards that are out and not released. */
export async function missingCards(tx: Tx, org: string, applicationId: string, roundId: string) {
  return (await owedCards(tx, org, applicationId, roundId)).filter(
    ({ submitted, released }) => !submitted && !released,
  );
}

/** What a decision of this round waits for, and what two people agreed that it does not, with the reasons. */
export async function waitedFor(tx: Tx, org: string, applicationId: string, roundId: string) {
  const out = (await owedCards(tx, org, applicationId, roundId)).filter(({ submitted }) => !submitted);
  const reasons = await tx
    .selectFrom('unblinding')
    .select(['member_id', 'release_reason'])
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .where('round_id', '=', roundId)
    .where('cause', '=', 'released')
    .execute();
  const reasonOf = (member: string) => reasons.find(({ member_id }) => member_id === member)?.release_reason ?? '';
  return {
    missing: out.filter(({ released }) => !released),
    letOff: out
      .filter(({ released }) => released)
      .map(({ scorecard_id, member_id }) => ({ scorecardId: scorecard_id, reason: reasonOf(member_id) })),
  };
}

async function readCards(tx: Tx, org: string, applicationId: string, roundId: string) {
  const submissions = await tx
    .selectFrom('scorecard_submission as b')
    .innerJoin('scorecard as c', (join) =>
      join.onRef('c.org_id', '=', 'b.org_id').onRef('c.scorecard_id', '=', 'b.scorecard_id'),
    )
    .innerJoin('session as s', (join) =>
      join.onRef('s.org_id', '=', 'c.org_id').onRef('s.session_id', '=', 'c.session_id'),
    )
    .select([
      'b.scorecard_id',
      'b.member_id',
      'b.recommendation',
      'b.strengths',
      'b.weaknesses',
      'b.submitted_at',
      'c.session_id',
      's.name as session_name',
    ])
    .where('b.org_id', '=', org)
    .where('b.application_id', '=', applicationId)
    .where('b.round_id', '=', roundId)
    .orderBy('s.starts_at')
    .orderBy('b.member_id')
    .execute();
  const knowing = await knowingCards(
    tx,
    org,
    submissions.map(({ scorecard_id }) => scorecard_id),
  );
  const ratings = await tx
    .selectFrom('scorecard_rating')
    .select(['scorecard_id', 'competency_id', 'score', 'evidence'])
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .where('round_id', '=', roundId)
    .execute();
  const concerns = await tx
    .selectFrom('scorecard_concern')
    .select(['scorecard_id', 'concern_id', 'outcome', 'evidence'])
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .where('round_id', '=', roundId)
    .execute();
  const amendments = await tx
    .selectFrom('scorecard_amendment')
    .select(['scorecard_id', 'body', 'amended_at', 'after_unblinding'])
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .where('round_id', '=', roundId)
    .orderBy('amended_at')
    .execute();
  const cards: DebriefCard[] = submissions.map((card) => ({
    scorecardId: card.scorecard_id,
    sessionId: card.session_id,
    memberId: card.member_id,
    recommendation: card.recommendation as 'yes',
    ratings: ratings
      .filter(({ scorecard_id }) => scorecard_id === card.scorecard_id)
      .map(({ competency_id, score, evidence }) => ({ competencyId: competency_id, score, evidence })),
    concerns: concerns
      .filter(({ scorecard_id }) => scorecard_id === card.scorecard_id)
      .map(({ concern_id, outcome, evidence }) => ({
        concernId: concern_id,
        outcome: outcome as 'confirmed',
        evidence,
      })),
  }));
  const shown = submissions.map((card) => ({
    scorecardId: card.scorecard_id,
    memberId: card.member_id,
    sessionId: card.session_id,
    sessionName: card.session_name,
    submittedAt: card.submitted_at.toISOString(),
    recommendation: card.recommendation as 'yes',
    strengths: card.strengths,
    weaknesses: card.weaknesses,
    afterUnblinding: knowing.has(card.scorecard_id),
    amendments: amendments
      .filter(({ scorecard_id }) => scorecard_id === card.scorecard_id)
      .map(({ body, amended_at, after_unblinding }) => ({
        body,
        amendedAt: amended_at.toISOString(),
        afterUnblinding: after_unblinding,
      })),
  }));
  return { cards, shown };
}

/** The application and round of a debrief the viewer may enter: theirs to see, and their own cards in. */
export async function enter(tx: Tx, viewer: StaffViewer, applicationId: string, roundId: string) {
  const application = await applicationFor(tx, viewer, applicationId, 'panel');
  await ownCardsFirst(tx, viewer, applicationId);
  const { plan } = await latestPlan(tx, viewer.org, application.vacancy_id);
  const index = plan.rounds.findIndex(({ id }) => id === roundId);
  const round = plan.rounds[index];
  if (round === undefined) throw notFound();
  return { application, plan, round: { id: roundId, number: index + 1, name: round.name } };
}

export async function readDebrief(tx: Tx, viewer: StaffViewer, applicationId: string, roundId: string) {
  const { org } = viewer;
  const { application, plan, round } = await enter(tx, viewer, applicationId, roundId);
  const owed = await owedCards(tx, org, applicationId, roundId);
  const { cards, shown } = await readCards(tx, org, applicationId, roundId);
  const kits = [];
  for (const sessionId of new Set(owed.map(({ session_id }) => session_id)))
    kits.push((await latestKit(tx, org, sessionId)).kit);
  const revisions: Revision[] = (
    await tx
      .selectFrom('revised_rating')
      .select(['competency_id', 'member_id', 'score', 'reason', 'revised_at'])
      .where('org_id', '=', org)
      .where('application_id', '=', applicationId)
      .where('round_id', '=', roundId)
      .orderBy('revised_at')
      .execute()
  ).map((row) => ({
    competencyId: row.competency_id,
    memberId: row.member_id,
    score: row.score,
    reason: row.reason,
    revisedAt: row.revised_at,
  }));
  const handled = await tx
    .selectFrom('discrepancy')
    .selectAll()
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .where('round_id', '=', roundId)
    .execute();
  const concerns = await publishedConcerns(tx, org, applicationId, roundId);
  const outcomes = concernRows(concerns, cards);
  const released = await tx
    .selectFrom('unblinding')
    .select(['member_id', 'release_reason', 'released_by', 'unblinded_at'])
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .where('round_id', '=', roundId)
    .where('cause', '=', 'released')
    .execute();
  const decisions = await listDecisions(tx, org, applicationId);
  const memberIds = new Set([
    ...owed.map((c) => c.member_id),
    ...cards.map((c) => c.memberId),
    ...revisions.map((r) => r.memberId),
    ...handled.flatMap((h) => (h.owner_id ? [h.owner_id] : [])),
  ]);
  const people = await peopleOf(tx, org, [...memberIds]);
  const vacancy = await tx
    .selectFrom('vacancy')
    .select('title')
    .where('org_id', '=', org)
    .where('vacancy_id', '=', application.vacancy_id)
    .executeTakeFirstOrThrow();
  const competencies = kits.length > 0 ? ratedCompetencies(kits) : plan.competencies;
  const isWhole = cards.length > 0 && owed.every(({ submitted, released: let_go }) => submitted || let_go);
  const fairness =
    application.full && isWhole
      ? await readFairness(tx, org, {
          vacancyId: application.vacancy_id,
          rounds: plan.rounds.map(({ id }) => id),
          applicationId,
          roundId,
        })
      : null;
  return {
    applicationId,
    candidate: { id: application.candidate_id, name: application.candidate_name },
    vacancy: { id: application.vacancy_id, title: vacancy.title },
    round,
    people,
    missing: owed
      .filter(({ submitted, released: let_go }) => !submitted && !let_go)
      .map((card) => ({
        scorecardId: card.scorecard_id,
        memberId: card.member_id,
        sessionName: card.session_name,
        endsAt: card.ends_at.toISOString(),
      })),
    released: released.map((row) => ({
      memberId: row.member_id,
      reason: row.release_reason ?? '',
      by: row.released_by,
      at: row.unblinded_at.toISOString(),
    })),
    cards: shown,
    rows: debriefRows(competencies, cards, revisions).map((row) => {
      const handling = handled.find(({ competency_id }) => competency_id === row.competencyId);
      return {
        ...row,
        fair: fairness?.byCompetency.get(row.competencyId) ?? null,
        ratings: row.ratings.map((rating) => ({
          ...rating,
          revised: rating.revised && { ...rating.revised, revisedAt: rating.revised.revisedAt.toISOString() },
        })),
        handling:
          handling === undefined
            ? null
            : {
                ownerId: handling.owner_id,
                note: handling.note,
                closedAt: handling.closed_at?.toISOString() ?? null,
                closedBy: handling.closed_by,
                version: handling.version,
              },
      };
    }),
    concerns: concerns.map(({ id, form, body }) => {
      const settled = outcomes.find(({ concernId }) => concernId === id);
      return { id, form, body, state: settled?.state ?? ('open' as const), outcomes: settled?.outcomes ?? [] };
    }),
    decisions: decisions.filter(({ roundId: of }) => of === roundId),
    fairness: fairness && { scorecards: fairness.scorecards, needed: fairness.needed },
    full: application.full,
  };
}

export async function peopleOf(tx: Tx, org: string, memberIds: string[]) {
  if (memberIds.length === 0) return [];
  const rows = await tx
    .selectFrom('member')
    .select(['member_id', 'name', 'title'])
    .where('org_id', '=', org)
    .where('member_id', 'in', memberIds)
    .orderBy('name')
    .orderBy('member_id')
    .execute();
  return rows.map(({ member_id, name, title }) => ({ memberId: member_id, name, title }));
}

/** Decisions of an application, the latest first, each with who decided. */
export async function listDecisions(tx: Tx, org: string, applicationId: string) {
  const rows = await tx
    .selectFrom('decision as d')
    .leftJoin('member as m', (join) =>
      join.onRef('m.org_id', '=', 'd.org_id').onRef('m.member_id', '=', 'd.decided_by'),
    )
    .select([
      'd.decision_id',
      'd.round_id',
      'd.outcome',
      'd.reason',
      'd.override_reason',
      'd.missing_cards',
      'd.decided_at',
      'd.decided_by',
      'm.name',
      'm.title',
    ])
    .where('d.org_id', '=', org)
    .where('d.application_id', '=', applicationId)
    .orderBy('d.decided_at', 'desc')
    .orderBy('d.decision_id', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => ({
    id: row.decision_id,
    roundId: row.round_id,
    outcome: row.outcome as DecisionOutcome,
    reason: row.reason,
    overrideReason: row.override_reason,
    missingCards: row.missing_cards,
    decidedAt: row.decided_at.toISOString(),
    decidedBy: { memberId: row.decided_by, name: row.name ?? '', title: row.title ?? '' },
  }));
}
