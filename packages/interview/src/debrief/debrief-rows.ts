import type { Id } from '../ids.ts';
import type { Kit } from '../kit/kit.ts';
import type { Dimension } from '../plan/plan.ts';
import type { ConcernOutcome, Recommendation } from '../scorecard/scorecard.ts';

/** Two scores this far apart, or farther, are a difference to work out (R66). In steps of the scale. */
export const differenceSteps = 2;

/** A submitted card as the debrief reads it. A panelist with two sessions in the round has two. */
export type DebriefCard = {
  scorecardId: Id;
  sessionId: Id;
  memberId: Id;
  recommendation: Recommendation;
  /** `score: null` is "not observed". */
  ratings: readonly { competencyId: Id; score: number | null; evidence: string }[];
  concerns: readonly { concernId: Id; outcome: ConcernOutcome; evidence: string }[];
};

/** A rating after discussion, by one panelist on one competency; the latest counts, all are kept. */
export type Revision = {
  competencyId: Id;
  memberId: Id;
  score: number | null;
  reason: string;
  revisedAt: Date;
};

/** One dot: an independent rating, frozen, with the panelist's rating after discussion beside it if there is one. */
export type DebriefRating = {
  scorecardId: Id;
  sessionId: Id;
  memberId: Id;
  score: number | null;
  evidence: string;
  revised: { score: number | null; reason: string; revisedAt: Date } | null;
};

/** Numbers about scores, each with its n: `median` null without a score, `range` null with fewer than two. */
export type Spread = { n: number; median: number | null; range: number | null };

/** A competency as the panel rated it. */
export type DebriefRow = {
  competencyId: Id;
  name: string;
  /** The debrief groups by it (R03). Null for a competency that no kit knows any more. */
  dimension: Dimension | null;
  /** In the order of the cards given. */
  ratings: DebriefRating[];
  /** Of the independent scores: not observed is left out, never a 0. */
  independent: Spread;
  /** Of the same dots with each panelist's latest revision in place; null when nobody revised. */
  afterDiscussion: Spread | null;
  /** The independent scores lie two steps or more apart (R66); a revision does not undo that they did. */
  differs: boolean;
};

/** The competencies that any of the kits rates, each once, in order; the wording is that of the last kit with it. */
export function ratedCompetencies(
  kits: readonly Kit[],
): Pick<Kit['competencies'][number], 'id' | 'name' | 'dimension'>[] {
  const found = new Map<Id, { id: Id; name: string; dimension: Dimension }>();
  for (const kit of kits) {
    for (const { id, name, dimension } of kit.competencies) found.set(id, { id, name, dimension });
  }
  return [...found.values()];
}

/** Median and range of scores on the scale of 1 to 5; the median of an even number is the middle of the two. */
export function spread(scores: readonly (number | null)[]): Spread {
  const sorted = scores.filter((score) => score !== null).sort((a, b) => a - b);
  const n = sorted.length;
  if (n === 0) return { n, median: null, range: null };
  const median = (sorted[Math.floor((n - 1) / 2)]! + sorted[Math.floor(n / 2)]!) / 2;
  return { n, median, range: n < 2 ? null : sorted[n - 1]! - sorted[0]! };
}

function latestRevision(revisions: readonly Revision[], competencyId: Id, memberId: Id): DebriefRating['revised'] {
  const own = revisions.filter((r) => r.competencyId === competencyId && r.memberId === memberId);
  const latest = own.reduce<Revision | null>((a, b) => (a && a.revisedAt > b.revisedAt ? a : b), null);
  return latest && { score: latest.score, reason: latest.reason, revisedAt: latest.revisedAt };
}

/**
 * The debrief, one row per competency: every independent rating with its evidence, revisions beside them, spread and
 * whether the panel differs; the widest difference first, equal ones in the order of `competencies`. A rating of a
 * competency that is not in the list gets a row of its own at the end, since nobody's input is dropped (R67). How well
 * raters agree is not computed here: that is packages/agreement. Rules DB-1 to DB-4 of SPEC.md.
 */
export function debriefRows(
  competencies: readonly { id: Id; name: string; dimension: Dimension | null }[],
  cards: readonly DebriefCard[],
  revisions: readonly Revision[] = [],
): DebriefRow[] {
  const listed = new Set(competencies.map((c) => c.id));
  const others = new Set(
    cards.flatMap((card) => card.ratings.map((r) => r.competencyId)).filter((id) => !listed.has(id)),
  );
  const all = [...competencies, ...[...others].map((id) => ({ id, name: '', dimension: null }))];
  const rows = all.map(({ id, name, dimension }): DebriefRow => {
    const ratings = cards.flatMap(({ scorecardId, sessionId, memberId, ratings: given }) =>
      given
        .filter((rating) => rating.competencyId === id)
        .map(({ score, evidence }) => ({
          scorecardId,
          sessionId,
          memberId,
          score,
          evidence,
          revised: latestRevision(revisions, id, memberId),
        })),
    );
    const independent = spread(ratings.map((r) => r.score));
    const revised = ratings.some((r) => r.revised);
    return {
      competencyId: id,
      name,
      dimension,
      ratings,
      independent,
      afterDiscussion: revised ? spread(ratings.map((r) => (r.revised ? r.revised.score : r.score))) : null,
      differs: (independent.range ?? 0) >= differenceSteps,
    };
  });
  const width = (row: DebriefRow) => row.independent.range ?? -1;
  return rows.sort((a, b) => width(b) - width(a));
}

/** A concern as the panel settled it. */
export type ConcernRow = {
  concernId: Id;
  /** Each panelist's outcome with its evidence, in the order of the cards. */
  outcomes: { memberId: Id; scorecardId: Id; outcome: ConcernOutcome; evidence: string }[];
  /** `open`: nobody tested it. `split`: somebody confirmed it and somebody refuted it. */
  state: 'open' | 'confirmed' | 'refuted' | 'split';
};

/** What the panel made of each concern, in the order given (R47, R48). "Not tested" decides nothing. Rule DB-5. */
export function concernRows(concerns: readonly { id: Id }[], cards: readonly DebriefCard[]): ConcernRow[] {
  return concerns.map(({ id }) => {
    const outcomes = cards.flatMap(({ memberId, scorecardId, concerns: settled }) =>
      settled
        .filter((s) => s.concernId === id)
        .map(({ outcome, evidence }) => ({ memberId, scorecardId, outcome, evidence })),
    );
    const confirmed = outcomes.some((o) => o.outcome === 'confirmed');
    const refuted = outcomes.some((o) => o.outcome === 'refuted');
    const state = confirmed && refuted ? 'split' : confirmed ? 'confirmed' : refuted ? 'refuted' : 'open';
    return { concernId: id, outcomes, state };
  });
}

/** Every card's recommendation, and how many of each; never an average (G11). Rule DB-6 of SPEC.md. */
export function recommendationRows(cards: readonly DebriefCard[]): {
  given: { memberId: Id; scorecardId: Id; recommendation: Recommendation }[];
  counts: Record<Recommendation, number>;
} {
  const counts: Record<Recommendation, number> = { strong_yes: 0, yes: 0, no: 0, strong_no: 0 };
  for (const { recommendation } of cards) counts[recommendation] += 1;
  return {
    given: cards.map(({ memberId, scorecardId, recommendation }) => ({ memberId, scorecardId, recommendation })),
    counts,
  };
}
