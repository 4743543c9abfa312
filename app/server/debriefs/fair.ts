import { createHash } from 'node:crypto';
import { fairScores, fit as fitModel, type Rating } from '@rondo/agreement';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import { knowingCards } from './knowing.ts';

/** With fewer scorecards of a vacancy nobody's strictness can be told from chance. */
export const fewestCards = 10;
/** From so many scorecards on the vacancy's own shares of variance are estimated; below it the usual ones are taken. */
const cardsForOwnShares = 40;
const mostCards = 1000;
/** Half of what lies within it on each side: 80 % of a normal distribution. */
const z80 = 1.2815515655446004;
const scale = { min: 1, max: 5, step: 1, level: 'interval' } as const;

export type FairScore = { score: number; low: number; high: number; mean: number };

/** How many scorecards it rests on, and the fair score of each competency that at least two rated. */
export type Fairness = { scorecards: number; needed: number; byCompetency: ReadonlyMap<string, FairScore> };

export type FairRating = {
  application_id: string;
  round_id: string;
  member_id: string;
  competency_id: string;
  scorecard_id: string;
  score: number;
};

/**
 * The ratings of one candidate freed of who happened to rate, with where the score probably is (80 %): from the cards
 * of the same vacancy, in which the same people rated others. Nothing where too few are in, or where no rater is shared.
 */
export function fairnessOf(ratings: readonly FairRating[], applicationId: string): Fairness {
  const scorecards = new Set(ratings.map(({ scorecard_id }) => scorecard_id)).size;
  const none = { scorecards, needed: fewestCards, byCompetency: new Map() };
  const candidates = new Set(ratings.map(({ application_id }) => application_id));
  if (scorecards < fewestCards || candidates.size < 2 || !candidates.has(applicationId)) return none;
  const rounds = [...new Set(ratings.map(({ round_id }) => round_id))].sort();
  const rows = ratings.map(
    (row): Rating => ({
      candidate: row.application_id,
      rater: row.member_id,
      competency: row.competency_id,
      score: row.score,
      round: rounds.indexOf(row.round_id) + 1,
      // Somebody with two sessions in a round has rated a competency twice.
      question: row.scorecard_id,
    }),
  );
  const fitted = fitModel(rows, { scale, method: scorecards < cardsForOwnShares ? 'known' : 'auto' });
  const byCompetency = new Map<string, FairScore>();
  for (const { candidate, competency, value, se, raw, n, status } of fairScores(fitted)) {
    if (candidate !== applicationId || competency === undefined || value === null || se === undefined || n < 2)
      continue;
    if (status.startsWith('disconnected')) continue;
    const within = (score: number) => Math.min(scale.max, Math.max(scale.min, score));
    byCompetency.set(competency, {
      score: within(value),
      low: within(value - z80 * se),
      high: within(value + z80 * se),
      mean: raw,
    });
  }
  return { scorecards, needed: fewestCards, byCompetency };
}

/** What was worked out last, by the cards that it came from: a card never changes once it is handed in. */
const workedOut = new Map<string, Fairness>();
const mostKept = 500;

/** The same cards give the same scores: they are worked out (up to 0.2 s of a busy vacancy) once, not at every reading. */
async function ofCards(key: string, workOut: () => Promise<Fairness>): Promise<Fairness> {
  const known = workedOut.get(key);
  const fairness = known ?? (await workOut());
  workedOut.delete(key);
  workedOut.set(key, fairness);
  for (const oldest of workedOut.keys()) {
    if (workedOut.size <= mostKept) break;
    workedOut.delete(oldest);
  }
  return fairness;
}

/**
 * The same for a debrief: what was rated before the cards were seen, of this round and of the vacancy's other candidates
 * in the rounds of its plan; of a vacancy with more cards than `mostCards` the newest.
 */
export async function readFairness(
  tx: Tx,
  org: string,
  of: { vacancyId: string; rounds: readonly string[]; applicationId: string; roundId: string },
): Promise<Fairness> {
  const { rows: cards } = await sql<{ scorecard_id: string }>`
    SELECT b.scorecard_id
      FROM scorecard_submission b
      JOIN application a ON a.org_id = b.org_id AND a.application_id = b.application_id
     WHERE b.org_id = ${org} AND b.round_id = ANY (${of.rounds}::uuid[]) AND a.vacancy_id = ${of.vacancyId}
       AND (b.application_id <> ${of.applicationId} OR b.round_id = ${of.roundId})
     ORDER BY b.application_id <> ${of.applicationId}, b.scorecard_id DESC
     LIMIT ${mostCards}`.execute(tx);
  const ids = cards.map(({ scorecard_id }) => scorecard_id);
  const key = createHash('sha256')
    .update([org, of.applicationId, ...ids].join())
    .digest('base64');
  return ofCards(key, async () => {
    const knowing = await knowingCards(tx, org, ids);
    const blind = ids.filter((id) => !knowing.has(id));
    const ratings = await tx
      .selectFrom('scorecard_rating')
      .select(['application_id', 'round_id', 'member_id', 'competency_id', 'scorecard_id', 'score'])
      .where('org_id', '=', org)
      .where(sql<boolean>`scorecard_id = ANY (${blind}::uuid[])`)
      .where('score', 'is not', null)
      .orderBy('scorecard_id')
      .orderBy('competency_id')
      .$narrowType<{ score: number }>()
      .execute();
    return fairnessOf(ratings, of.applicationId);
  });
}
