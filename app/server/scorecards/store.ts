import { emptyDraft, type KitConcern, ScorecardDraft, type SubmittedScorecard } from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import { changedSince } from '../http/etag.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, notFound } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { latestKit, publishedConcerns } from '../sessions/store.ts';

/** The viewer's own card with its session. Another's card is not there, whether it is in or not. */
export async function ownCard(tx: Tx, viewer: StaffViewer, scorecardId: string) {
  const card = await tx
    .selectFrom('scorecard as c')
    .innerJoin('session as s', (join) =>
      join.onRef('s.org_id', '=', 'c.org_id').onRef('s.session_id', '=', 'c.session_id'),
    )
    .innerJoin('session_panelist as p', (join) =>
      join
        .onRef('p.org_id', '=', 'c.org_id')
        .onRef('p.session_id', '=', 'c.session_id')
        .onRef('p.member_id', '=', 'c.member_id'),
    )
    .innerJoin('candidate as n', (join) =>
      join.onRef('n.org_id', '=', 's.org_id').onRef('n.candidate_id', '=', 's.candidate_id'),
    )
    .select([
      'c.scorecard_id',
      'c.session_id',
      'c.application_id',
      'c.round_id',
      'c.round_number',
      's.name as session_name',
      's.starts_at',
      's.started_at',
      's.cancelled_at',
      'p.seat_role',
      'p.cancelled_at as left_at',
      'n.candidate_id',
      'n.name as candidate',
    ])
    .where('c.org_id', '=', viewer.org)
    .where('c.scorecard_id', '=', scorecardId)
    .where('c.member_id', '=', viewer.member)
    // Nobody rates themselves.
    .where((eb) => eb.or([eb('n.account_id', 'is', null), eb('n.account_id', '<>', viewer.account)]))
    .executeTakeFirst();
  if (card === undefined) throw notFound();
  return card;
}

export type OwnCard = Awaited<ReturnType<typeof ownCard>>;

/** The concerns a card settles: those that stood in the kit when it was handed in, else those that stand now. */
export async function concernsOf(tx: Tx, org: string, card: OwnCard): Promise<KitConcern[]> {
  return publishedConcerns(tx, org, card.application_id, card.round_id);
}

/** The kit a card is filled in against: the one it was handed in with, else the latest. */
export async function kitOf(tx: Tx, org: string, card: OwnCard) {
  return latestKit(tx, org, card.session_id);
}

export async function readDraft(tx: Tx, org: string, scorecardId: string) {
  const row = await tx
    .selectFrom('scorecard_draft')
    .select(['revision', 'content', 'saved_at'])
    .where('org_id', '=', org)
    .where('scorecard_id', '=', scorecardId)
    .executeTakeFirst();
  if (row === undefined) return { revision: 0, draft: emptyDraft, savedAt: null };
  return { revision: row.revision, draft: ScorecardDraft.parse(row.content), savedAt: row.saved_at };
}

/** Saves what was typed on top of the revision that was seen; 412 when another device saved in between. */
export async function saveDraft(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  card: OwnCard,
  seen: number,
  draft: ScorecardDraft,
): Promise<number> {
  const saved = { content: JSON.stringify(draft), saved_at: deps.now(), revision: seen + 1 };
  const written =
    seen === 0
      ? await tx
          .insertInto('scorecard_draft')
          .values({ ...saved, org_id: viewer.org, scorecard_id: card.scorecard_id, member_id: viewer.member })
          .onConflict((there) => there.columns(['org_id', 'scorecard_id']).doNothing())
          .returning('revision')
          .executeTakeFirst()
      : await tx
          .updateTable('scorecard_draft')
          .set(saved)
          .where('org_id', '=', viewer.org)
          .where('scorecard_id', '=', card.scorecard_id)
          .where('revision', '=', seen)
          .returning('revision')
          .executeTakeFirst();
  if (written === undefined) throw changedSince();
  return written.revision;
}

/** A card that is in, with everything on it; undefined while it is out (or sealed from the viewer: the same thing). */
export async function readSubmission(tx: Tx, org: string, scorecardId: string) {
  const row = await tx
    .selectFrom('scorecard_submission')
    .selectAll()
    .where('org_id', '=', org)
    .where('scorecard_id', '=', scorecardId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const of = <T extends 'scorecard_rating' | 'scorecard_answer' | 'scorecard_concern'>(table: T) =>
    tx
      .selectFrom(table as 'scorecard_rating')
      .where('org_id', '=', org)
      .where('scorecard_id', '=', scorecardId);
  const ratings = await of('scorecard_rating')
    .select(['competency_id', 'score', 'evidence'])
    .orderBy('competency_id')
    .execute();
  const answers = await tx
    .selectFrom('scorecard_answer')
    .select(['question_id', 'said', 'assessment', 'probes', 'candidate_raised', 'noted_at'])
    .where('org_id', '=', org)
    .where('scorecard_id', '=', scorecardId)
    .orderBy('question_id')
    .execute();
  const concerns = await tx
    .selectFrom('scorecard_concern')
    .select(['concern_id', 'outcome', 'evidence'])
    .where('org_id', '=', org)
    .where('scorecard_id', '=', scorecardId)
    .orderBy('concern_id')
    .execute();
  const amendments = await tx
    .selectFrom('scorecard_amendment')
    .select(['amendment_id', 'body', 'amended_at', 'after_unblinding'])
    .where('org_id', '=', org)
    .where('scorecard_id', '=', scorecardId)
    .orderBy('amended_at')
    .limit(200)
    .execute();
  return {
    submittedAt: row.submitted_at.toISOString(),
    kitVersion: row.kit_version,
    recommendation: row.recommendation as SubmittedScorecard['recommendation'],
    strengths: row.strengths,
    weaknesses: row.weaknesses,
    checklist: row.checklist as string[],
    candidateAsked: row.candidate_asked as SubmittedScorecard['candidateAsked'],
    candidateMinutesUsed: row.candidate_minutes_used,
    ratings: ratings.map(({ competency_id, score, evidence }) => ({ competencyId: competency_id, score, evidence })),
    answers: answers.map((answer) => ({
      questionId: answer.question_id,
      said: answer.said,
      assessment: answer.assessment,
      probes: answer.probes,
      candidateRaised: answer.candidate_raised,
      notedAt: answer.noted_at?.toISOString() ?? null,
    })),
    concerns: concerns.map(({ concern_id, outcome, evidence }) => ({
      concernId: concern_id,
      outcome: outcome as 'confirmed',
      evidence,
    })),
    amendments: amendments.map((amendment) => ({
      id: amendment.amendment_id,
      body: amendment.body,
      amendedAt: amendment.amended_at.toISOString(),
      afterUnblinding: amendment.after_unblinding,
    })),
  };
}

/**
 * Lets one person hand in one card at a time: of two at the same moment neither would see the other, and the seal that
 * opens with the last one would stay shut for ever.
 */
export async function oneCardAtATime(tx: Tx, viewer: StaffViewer): Promise<void> {
  await tx
    .selectFrom('member')
    .select('member_id')
    .where('org_id', '=', viewer.org)
    .where('member_id', '=', viewer.member)
    .forNoKeyUpdate()
    .execute();
}

/**
 * Writes the card as it will stand for ever and, when it was the last one this panelist owed in the round, the
 * unblinding in the same transaction. The draft goes: the card has taken its place.
 */
export async function saveSubmission(
  tx: Tx,
  viewer: StaffViewer,
  card: OwnCard,
  kitVersion: number,
  submitted: SubmittedScorecard,
): Promise<void> {
  const { org, member } = viewer;
  const key = {
    org_id: org,
    scorecard_id: card.scorecard_id,
    application_id: card.application_id,
    round_id: card.round_id,
    member_id: member,
  };
  const inserted = await tx
    .insertInto('scorecard_submission')
    .values({
      ...key,
      kit_version: kitVersion,
      recommendation: submitted.recommendation,
      strengths: submitted.strengths,
      weaknesses: submitted.weaknesses,
      checklist: JSON.stringify(submitted.checklist),
      candidate_asked: submitted.candidateAsked,
      candidate_minutes_used: submitted.candidateMinutesUsed,
      submitted_at: submitted.submittedAt,
    })
    .onConflict((there) => there.columns(['org_id', 'scorecard_id']).doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 0n) throw alreadyIn();
  if (submitted.ratings.length > 0) {
    await tx
      .insertInto('scorecard_rating')
      .values(
        submitted.ratings.map(({ competencyId, score, evidence }) => ({
          ...key,
          competency_id: competencyId,
          score,
          evidence,
        })),
      )
      .execute();
  }
  if (submitted.answers.length > 0) {
    await tx
      .insertInto('scorecard_answer')
      .values(
        submitted.answers.map((answer) => ({
          ...key,
          question_id: answer.questionId,
          said: answer.said,
          assessment: answer.assessment,
          probes: answer.probes,
          candidate_raised: answer.candidateRaised,
          noted_at: answer.notedAt,
        })),
      )
      .execute();
  }
  if (submitted.concerns.length > 0) {
    await tx
      .insertInto('scorecard_concern')
      .values(
        submitted.concerns.map(({ concernId, outcome, evidence }) => ({
          ...key,
          concern_id: concernId,
          outcome,
          evidence,
        })),
      )
      .execute();
  }
  await tx
    .deleteFrom('scorecard_draft')
    .where('org_id', '=', org)
    .where('scorecard_id', '=', card.scorecard_id)
    .execute();
  await unblindWhenAllIn(tx, viewer, card.application_id, card.round_id, submitted.submittedAt);
}

export const alreadyIn = () =>
  conflict('already_submitted', 'This card is in and does not change any more. Add an amendment instead.');

/** The fact that opens the seal: no card of this panelist for this application and round is out any more. */
async function unblindWhenAllIn(
  tx: Tx,
  viewer: StaffViewer,
  applicationId: string,
  roundId: string,
  at: Date,
): Promise<void> {
  const { org, member } = viewer;
  await sql`
    INSERT INTO unblinding (org_id, application_id, round_id, member_id, cause, unblinded_at)
    SELECT ${org}, ${applicationId}, ${roundId}, ${member}, 'cards_in', ${at}
    WHERE NOT EXISTS (
      SELECT 1 FROM scorecard c
      JOIN session_panelist p ON p.org_id = c.org_id AND p.session_id = c.session_id AND p.member_id = c.member_id
      JOIN session s ON s.org_id = c.org_id AND s.session_id = c.session_id
      WHERE c.org_id = ${org} AND c.application_id = ${applicationId} AND c.round_id = ${roundId} AND c.member_id = ${member}
        AND p.cancelled_at IS NULL AND s.cancelled_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM scorecard_submission b WHERE b.org_id = c.org_id AND b.scorecard_id = c.scorecard_id))
    ON CONFLICT DO NOTHING`.execute(tx);
}

/** Since when the viewer may see the others' cards of this round; undefined while sealed. */
export async function unblindedAt(tx: Tx, viewer: StaffViewer, card: OwnCard) {
  return tx
    .selectFrom('unblinding')
    .select(['unblinded_at', 'cause'])
    .where('org_id', '=', viewer.org)
    .where('application_id', '=', card.application_id)
    .where('round_id', '=', card.round_id)
    .where('member_id', '=', viewer.member)
    .executeTakeFirst();
}

export async function addAmendment(tx: Tx, deps: Deps, viewer: StaffViewer, card: OwnCard, body: string) {
  const amendment = {
    id: deps.newId(),
    body,
    amendedAt: deps.now().toISOString(),
    afterUnblinding: (await unblindedAt(tx, viewer, card)) !== undefined,
  };
  await tx
    .insertInto('scorecard_amendment')
    .values({
      org_id: viewer.org,
      amendment_id: amendment.id,
      scorecard_id: card.scorecard_id,
      application_id: card.application_id,
      round_id: card.round_id,
      member_id: viewer.member,
      body,
      after_unblinding: amendment.afterUnblinding,
      amended_at: amendment.amendedAt,
    })
    .execute();
  return amendment;
}
