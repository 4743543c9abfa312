import { design } from '../design.ts';
import { indexRatings, type Ratings, type Scale, type Status } from '../ratings.ts';
import { jointEstimate } from './joint.ts';
import { marginalEstimate } from './marginal.ts';
import {
  type Ladder,
  locationOf,
  type Measures,
  type MfrmData,
  mfrmData,
  momentsOfCategory,
  probabilities,
} from './model.ts';

export type MfrmOptions = {
  /** Joint (default) or marginal maximum likelihood. */
  method?: 'jmle' | 'mml';
  /** One set of thresholds for all competencies (default), or one for each. */
  scale?: 'rating' | 'partial-credit';
  /** Declared scale of the scores: tells which categories nobody used. */
  ratingScale?: Scale;
  /** Grid points of `mml`, from 11; 41 unless told otherwise. */
  nodes?: number;
};

/** One candidate, rater or competency on the logit line; every number finite or null. */
export type MfrmElement = {
  id: string;
  n: number;
  /** Sum of the scores. */
  raw: number;
  /** Logits: ability of a candidate, severity of a rater, difficulty of a competency. */
  measure: number | null;
  se: number | null;
  /** Mean squares, information-weighted and plain: 1 as expected, above it noise, below it too regular. */
  infit: number | null;
  outfit: number | null;
  /** The score to expect where everything else is average. */
  fairAverage: number | null;
  status: Status;
};

export type MfrmThreshold = {
  /** Absent for a scale that all competencies share. */
  competency?: string;
  /** From the score below to this one. */
  score: number;
  measure: number;
  /** True where it lies below the threshold before it: the lower category is never the likeliest. */
  disordered: boolean;
};

export type Mfrm = {
  method: 'jmle' | 'mml';
  scale: 'rating' | 'partial-credit';
  candidates: MfrmElement[];
  raters: MfrmElement[];
  competencies: MfrmElement[];
  thresholds: MfrmThreshold[];
  /** Scores of the declared scale that nobody gave; they were collapsed. */
  unused: { competency?: string; scores: number[] }[];
  /** Standard deviation of the candidates in the population (`mml` only). */
  sd: number | null;
  logLikelihood: number | null;
  /** Largest |observed − expected| score of any element or threshold (`jmle` only). */
  residual: number | null;
  iterations: number;
  /**
   * By what factor the measures are spread too widely, about: L/(L − 1) with L marks a candidate for `jmle`, whose
   * estimates stay biased however many candidates there are; 1 for `mml`.
   */
  bias: number;
  n: number;
  status: Status;
  statuses: readonly Status[];
};

/** What is taken off (or added to) an extreme raw score to give it a measure. */
const EXTREME_ADJUSTMENT = 0.3;

/**
 * The many-facet Rasch model: ln(P_x / P_{x−1}) = candidate − rater − competency − threshold_x, for ordered categories.
 *
 * `jmle` estimates everybody at once by Newton's method (score residuals below 1e-9 where the arithmetic allows);
 * candidates and competencies are centred at 0, raters are not. Its bias is in `bias`; nothing is corrected for it.
 * `mml` takes the candidates as normal with mean 0, integrates over them, and gives them expected posterior measures.
 * Thresholds are centred at 0. Standard errors from the information of each element alone (others taken as known), as
 * is usual for this model, and so a little small.
 *
 * Elements at an end of the scale throughout are set aside (by `mml` not the candidates; `extreme:high`, `extreme:low`, with a measure for a
 * score .3 short of the end); unused categories are collapsed and named; disordered thresholds are marked, not
 * repaired. A disconnected design gives `disconnected:n`: measures compare only inside a group.
 *
 * Refuses (RangeError) more than 100 different scores or fewer than 11 nodes, and unusable ratings.
 *
 * **Source**: Linacre (1989) Many-Facet Rasch Measurement; Wright & Masters (1982) for estimation and fit; Bock &
 * Aitkin (1981). Fixture: mfrm-guilford.
 *
 * Not done: bias (interaction) terms, dimensions, standardised fit.
 */
export function mfrm(ratings: Ratings, options: MfrmOptions = {}): Mfrm {
  const index = indexRatings(ratings, options.ratingScale);
  const method = options.method ?? 'jmle';
  const scale = options.scale ?? 'rating';
  const nodes = options.nodes ?? 41;
  if (!(Number.isInteger(nodes) && nodes >= 11))
    throw new RangeError(`nodes ${nodes}: expected a whole number from 11`);
  const made = design(index);
  const statuses: Status[] = [...made.statuses];
  const data = mfrmData(index, scale === 'partial-credit', method);
  const used = data.used.reduce((sum, use) => sum + use, 0);
  if (used === 0) {
    if (statuses.length === 0) statuses.push('not-estimable');
    return unsolved(data, method, scale, statuses);
  }
  const joint = method === 'jmle' ? jointEstimate(data) : null;
  const marginal = joint === null ? marginalEstimate(data, nodes) : null;
  const { measures } = (joint ?? marginal)!;
  if (!(joint ?? marginal)!.converged) statuses.push('not-converged');
  placeExtremes(data, measures);
  const tables = elementTables(data, measures, marginal?.candidateSe ?? null);
  const thresholds = thresholdsOf(data, measures, scale);
  const candidates = index.candidates.length - data.extremeCandidate.reduce((sum, e) => sum + Math.abs(e), 0);
  const perCandidate = used / Math.max(1, candidates);
  return {
    method,
    scale,
    ...tables,
    thresholds,
    unused: unusedOf(data, scale),
    sd: marginal?.sd ?? null,
    logLikelihood: (joint ?? marginal)!.logLikelihood,
    residual: joint?.residual ?? null,
    iterations: (joint ?? marginal)!.iterations,
    bias: method === 'mml' ? 1 : perCandidate > 1 ? perCandidate / (perCandidate - 1) : 2,
    n: used,
    status: statuses[0] ?? 'ok',
    statuses,
  };
}

type Facet = {
  ids: readonly string[];
  of: Int32Array;
  sign: number;
  values: Float64Array;
  extreme: Int8Array;
};

function facetsOf(data: MfrmData, at: Measures): { candidates: Facet; raters: Facet; competencies: Facet } {
  const { index } = data;
  return {
    candidates: {
      ids: index.candidates,
      of: data.candidate,
      sign: 1,
      values: at.candidate,
      extreme: data.extremeCandidate,
    },
    raters: { ids: index.raters, of: data.rater, sign: -1, values: at.rater, extreme: data.extremeRater },
    competencies: {
      ids: index.competencies,
      of: data.competency,
      sign: -1,
      values: at.competency,
      extreme: data.extremeCompetency,
    },
  };
}

const widestOf = (ladders: readonly Ladder[]): number =>
  ladders.reduce((most, ladder) => Math.max(most, ladder.scores.length), 1);

/** Extreme elements get the measure of a raw score that is .3 short of the end, everything else as estimated. */
function placeExtremes(data: MfrmData, at: Measures): void {
  const p = new Float64Array(widestOf(data.ladders));
  for (const { of, sign, values, extreme } of Object.values(facetsOf(data, at))) {
    const entries = new Map<number, number[]>();
    for (let i = 0; i < data.n; i++) {
      if (extreme[of[i]!] === 0) continue;
      const list = entries.get(of[i]!);
      if (list === undefined) entries.set(of[i]!, [i]);
      else list.push(i);
    }
    for (const [element, list] of entries) {
      let top = 0;
      for (const i of list) top += data.ladders[data.ladderOf[data.competency[i]!]!]!.scores.length - 1;
      const target = extreme[element] === 1 ? top - EXTREME_ADJUSTMENT : EXTREME_ADJUSTMENT;
      if (top <= 2 * EXTREME_ADJUSTMENT) continue;
      values[element] = 0;
      // bisection: the expected score is monotone, and 40 logits are beyond any score that differs by .3
      let low = -40;
      let high = 40;
      for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        values[element] = sign * middle;
        let expected = 0;
        for (const i of list) {
          const ladder = data.ladders[data.ladderOf[data.competency[i]!]!]!;
          const count = probabilities(ladder, at.threshold, locationOf(data, at, i), p);
          expected += momentsOfCategory(p, count).mean;
        }
        if (expected < target) low = middle;
        else high = middle;
      }
    }
  }
}

function elementTables(data: MfrmData, at: Measures, candidateSe: Float64Array | null) {
  const facets = facetsOf(data, at);
  const p = new Float64Array(widestOf(data.ladders));
  const sums = Object.values(facets).map((facet) => ({
    n: new Int32Array(facet.ids.length),
    raw: new Float64Array(facet.ids.length),
    information: new Float64Array(facet.ids.length),
    square: new Float64Array(facet.ids.length),
    outfit: new Float64Array(facet.ids.length),
    fitted: new Int32Array(facet.ids.length),
  }));
  const ofs = Object.values(facets).map((facet) => facet.of);
  for (let i = 0; i < data.n; i++) {
    const ladder = data.ladders[data.ladderOf[data.competency[i]!]!]!;
    const count = probabilities(ladder, at.threshold, locationOf(data, at, i), p);
    const { mean, variance } = momentsOfCategory(p, count);
    const rest = data.category[i]! - mean;
    sums.forEach((sum, f) => {
      const element = ofs[f]![i]!;
      sum.n[element]! += 1;
      sum.raw[element]! += data.score[i]!;
      sum.information[element]! += variance;
      if (data.used[i] === 0 || !(variance > 1e-12)) return;
      sum.fitted[element]! += 1;
      sum.square[element]! += rest * rest;
      sum.outfit[element]! += (rest * rest) / variance;
    });
  }
  const means = Object.values(facets).map(({ values, extreme }) => {
    const kept = [...values.keys()].filter((e) => extreme[e] === 0);
    return kept.reduce((sum, e) => sum + values[e]!, 0) / Math.max(1, kept.length);
  });
  const typical = means[0]! - means[1]! - means[2]!;
  const made = Object.values(facets).map((facet, f) =>
    facet.ids.map((id, e): MfrmElement => {
      const sum = sums[f]!;
      const extreme = facet.extreme[e]!;
      const measure = facet.values[e]!;
      const information = sum.information[e]!;
      const ladders = f === 2 ? [data.ladders[data.ladderOf[e]!]!] : data.ladders;
      const fair = ladders.map((ladder) =>
        expectedScore(ladder, at.threshold, typical - facet.sign * means[f]! + facet.sign * measure, p),
      );
      const se = f === 0 && candidateSe !== null && extreme === 0 ? candidateSe[e]! : 1 / Math.sqrt(information);
      const has = sum.fitted[e]! > 0 && extreme === 0;
      return {
        id,
        n: sum.n[e]!,
        raw: sum.raw[e]!,
        measure: Number.isFinite(measure) ? measure : null,
        se: information > 0 && Number.isFinite(se) ? se : null,
        infit: has && information > 0 ? sum.square[e]! / information : null,
        outfit: has ? sum.outfit[e]! / sum.fitted[e]! : null,
        fairAverage: fair.reduce((total, score) => total + score, 0) / fair.length,
        status: extreme === 0 ? 'ok' : extreme > 0 ? 'extreme:high' : 'extreme:low',
      };
    }),
  );
  return { candidates: made[0]!, raters: made[1]!, competencies: made[2]! };
}

function expectedScore(ladder: Ladder, threshold: Float64Array, location: number, p: Float64Array): number {
  const count = probabilities(ladder, threshold, location, p);
  let sum = 0;
  for (let x = 0; x < count; x++) sum += p[x]! * ladder.scores[x]!;
  return sum;
}

function thresholdsOf(data: MfrmData, at: Measures, scale: 'rating' | 'partial-credit'): MfrmThreshold[] {
  return data.ladders.flatMap((ladder, l) =>
    ladder.scores.slice(1).map((score, t) => {
      const measure = at.threshold[ladder.first + t]!;
      const disordered = t > 0 && measure < at.threshold[ladder.first + t - 1]!;
      return scale === 'rating'
        ? { score, measure, disordered }
        : { competency: data.index.competencies[l]!, score, measure, disordered };
    }),
  );
}

function unusedOf(data: MfrmData, scale: 'rating' | 'partial-credit'): Mfrm['unused'] {
  return data.ladders.flatMap((ladder, l) => {
    if (ladder.unused.length === 0) return [];
    const scores = ladder.unused;
    return [scale === 'rating' ? { scores } : { competency: data.index.competencies[l]!, scores }];
  });
}

function unsolved(
  data: MfrmData,
  method: 'jmle' | 'mml',
  scale: 'rating' | 'partial-credit',
  statuses: Status[],
): Mfrm {
  const { index } = data;
  const rows = (ids: readonly string[], of: Int32Array): MfrmElement[] => {
    const n = new Int32Array(ids.length);
    const raw = new Float64Array(ids.length);
    for (let i = 0; i < data.n; i++) {
      n[of[i]!]! += 1;
      raw[of[i]!]! += data.score[i]!;
    }
    return ids.map((id, e) => ({
      id,
      n: n[e]!,
      raw: raw[e]!,
      measure: null,
      se: null,
      infit: null,
      outfit: null,
      fairAverage: null,
      status: statuses[0]!,
    }));
  };
  return {
    method,
    scale,
    candidates: rows(index.candidates, data.candidate),
    raters: rows(index.raters, data.rater),
    competencies: rows(index.competencies, data.competency),
    thresholds: [],
    unused: unusedOf(data, scale),
    sd: null,
    logLikelihood: null,
    residual: null,
    iterations: 0,
    bias: 1,
    n: 0,
    status: statuses[0]!,
    statuses,
  };
}
