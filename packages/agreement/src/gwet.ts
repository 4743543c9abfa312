import {
  addUnit,
  type Marginals,
  marginalsOf,
  ownChance,
  Sums,
  type Table,
  unitAgreement,
  weighted,
} from './agreement-table.ts';
import { studentQuantile } from './distributions/student.ts';
import { indexRatings, type RatingIndex, type Ratings, type Result, type Scale, scalePoints } from './ratings.ts';
import { unitsOf, valuesOf } from './units.ts';
import { agreementWeights, type WeightName } from './weights.ts';

/** A name, or a square table of agreement weights (1 on the diagonal) in the order of the scale's points. */
export type GwetWeights = WeightName | readonly (readonly number[])[];

/** Weights, level and scale; see {@link gwet}. */
export type GwetOptions = {
  /** `identity` (AC1) unless given; anything else makes it AC2. */
  weights?: GwetWeights;
  /** Level of the intervals, .95 unless given. */
  level?: number;
  scale?: Scale;
};

/** A coefficient; `seSubjects` is its standard error with the raters taken as given, `chance` the agreement by chance. */
export type Coefficient = Result & { seSubjects?: number; chance?: number };

/** All coefficients of one table, with the same weights. */
export type GwetResult = {
  /** AC1 with identity weights, AC2 with any other. */
  ac: Coefficient;
  fleiss: Coefficient;
  conger: Coefficient;
  brennanPrediger: Coefficient;
  /** Only for two raters who both rated every unit that counts. */
  cohen: Coefficient;
  percent: Coefficient;
  /** Units with two ratings or more. */
  pairable: number;
  categories: readonly number[];
};

type Name = 'ac' | 'fleiss' | 'conger' | 'brennanPrediger' | 'percent';

/** More distinct scores than this without a declared scale are measurements, not categories. */
const MOST_CATEGORIES = 100;

function categoriesOf(index: RatingIndex): { points: number[]; place: Int32Array; declared: boolean } | null {
  const { values, value } = valuesOf(index);
  if (index.scale === null) {
    return values.length > MOST_CATEGORIES ? null : { points: [...values], place: value, declared: false };
  }
  const points = scalePoints(index.scale);
  if (points === null) return null;
  const step = index.scale.step ?? 1;
  const to = Int32Array.from(values, (score) => Math.round((score - index.scale!.min) / step));
  // a score between the points of a scale without a declared step is no category of it
  const off = values.some((score, i) => Math.abs(points[to[i]!]! - score) > 1e-6 * step);
  if (off) return null;
  return { points, place: value.map((v) => to[v]!), declared: true };
}

/** Chance agreement of each coefficient from category shares over units (and, for Conger, over raters). */
function chanceOf(name: Exclude<Name, 'conger'>, table: Table, share: Float64Array): number {
  const { q, weights, weightSum } = table;
  if (name === 'percent') return 0;
  if (name === 'brennanPrediger') return weightSum / (q * q);
  if (name === 'fleiss') return weighted(weights, share, share);
  let spread = 0;
  for (const p of share) spread += p * (1 - p);
  return (weightSum * spread) / (q * (q - 1));
}

const corrected = (agreement: number, chance: number): number | null =>
  1 - chance > 1e-12 ? (agreement - chance) / (1 - chance) : null;

/** The variance of a mean whose terms are `term(u)`. */
function meanVariance(n: number, value: number, term: (u: number) => number): number {
  let sum = 0;
  for (let u = 0; u < n; u++) sum += (term(u) - value) ** 2;
  return n > 1 ? sum / (n * (n - 1)) : 0;
}

/**
 * Every coefficient recomputed without each rater in turn; null where one of these is undefined. O(ratings × raters
 * per unit), because a rater leaves only the units they rated.
 */
function withoutEachRater(table: Table, all: Sums, marginals: Marginals, own: Float64Array): Dropped {
  const { q, raters, weights } = table;
  const dropped: Dropped = { ac: [], fleiss: [], conger: [], brennanPrediger: [], percent: [] };
  const names = Object.keys(dropped) as Name[];
  if (raters < 3 || q < 2) return { ac: null, fleiss: null, conger: null, brennanPrediger: null, percent: null };
  const unitsOfRater: number[][] = Array.from({ length: raters }, () => []);
  for (let u = 0; u < table.n; u++) {
    for (let i = table.start[u]!; i < table.start[u + 1]!; i++) unitsOfRater[table.rater[i]!]!.push(u);
  }
  const ownSum = own.reduce((a, b) => a + b, 0);
  const left = new Sums(q);
  for (let r = 0; r < raters; r++) {
    left.units = all.units;
    left.pairs = all.pairs;
    left.agreement = all.agreement;
    left.share.set(all.share);
    for (const u of unitsOfRater[r]!) {
      addUnit(table, left, u, -1, -1);
      addUnit(table, left, u, r, 1);
    }
    const share = left.share.map((s) => s / left.units);
    const agreement = left.agreement / left.pairs;
    for (const name of names) {
      let chance: number;
      if (name === 'conger') {
        const rest = marginals.sum.map((s, k) => s - marginals.marginal[r * q + k]!);
        chance = (weighted(weights, rest, rest) - (ownSum - own[r]!)) / ((raters - 1) * (raters - 2));
      } else {
        chance = chanceOf(name, table, share);
      }
      const value = name === 'percent' ? agreement : corrected(agreement, chance);
      if (left.pairs === 0 || value === null) dropped[name] = null;
      else dropped[name]?.push(value);
    }
  }
  return dropped;
}

/** Everything the coefficients and their influence functions share. */
type Shared = {
  table: Table;
  sums: Sums;
  share: Float64Array;
  agreement: number;
  unit: Float64Array;
  marginals: Marginals;
  own: Float64Array;
  dropped: Dropped;
};

/** Per coefficient, its value without each rater; null where that is undefined. */
type Dropped = Record<Name, number[] | null>;

function congerChance({ table, marginals, own }: Shared): number {
  const { raters, weights } = table;
  const total = own.reduce((a, b) => a + b, 0);
  return (weighted(weights, marginals.sum, marginals.sum) - total) / (raters * (raters - 1));
}

/** How much unit u moves the chance agreement, times 1: the mean over units is 0. */
function chanceInfluence(name: Name, shared: Shared, chance: number): (u: number) => number {
  const { table, share, marginals } = shared;
  const { q, weights } = table;
  if (name === 'percent' || name === 'brennanPrediger') return () => 0;
  if (name === 'conger') {
    const { raters } = table;
    const pull = new Float64Array(raters * q);
    const centre = new Float64Array(raters);
    for (let r = 0; r < raters; r++) {
      for (let k = 0; k < q; k++) {
        let sum = 0;
        for (let l = 0; l < q; l++) {
          const others = marginals.sum[l]! - marginals.marginal[r * q + l]!;
          sum += (weights[k * q + l]! + weights[l * q + k]!) * others;
        }
        pull[r * q + k] = sum / (raters * (raters - 1));
        centre[r]! += marginals.marginal[r * q + k]! * pull[r * q + k]!;
      }
    }
    return (u) => {
      let sum = 0;
      for (let i = table.start[u]!; i < table.start[u + 1]!; i++) {
        const r = table.rater[i]!;
        sum += (table.n / marginals.used[r]!) * (pull[r * q + table.category[i]!]! - centre[r]!);
      }
      return sum;
    };
  }
  const pull = new Float64Array(q);
  for (let k = 0; k < q; k++) {
    if (name === 'ac') {
      pull[k] = (table.weightSum / (q * (q - 1))) * (1 - share[k]!);
    } else {
      for (let l = 0; l < q; l++) pull[k]! += ((weights[k * q + l]! + weights[l * q + k]!) / 2) * share[l]!;
    }
  }
  return (u) => {
    const from = table.start[u]!;
    const to = table.start[u + 1]!;
    let sum = 0;
    for (let i = from; i < to; i++) sum += pull[table.category[i]!]!;
    return 2 * (sum / (to - from) - chance);
  };
}

const LABEL: Record<Name, string> = {
  ac: 'Gwet AC',
  fleiss: 'Fleiss κ',
  conger: 'Conger κ',
  brennanPrediger: 'Brennan–Prediger',
  percent: 'percent agreement',
};

function coefficient(name: Name, shared: Shared, weightLabel: string, level: number): Coefficient {
  const { table, sums, agreement } = shared;
  const { n } = table;
  const label = name === 'ac' ? `Gwet ${weightLabel === 'identity' ? 'AC1' : 'AC2'}` : LABEL[name];
  const method = `${label}, ${weightLabel} weights`;
  const chance = name === 'conger' ? congerChance(shared) : chanceOf(name, table, shared.share);
  const value = name === 'percent' ? agreement : corrected(agreement, chance);
  if (value === null) return { value: null, n, method, status: 'undefined:no-variation' };
  const influence = chanceInfluence(name, shared, chance);
  const scale = n / sums.pairs;
  const subjects = meanVariance(n, value, (u) => {
    const paired = shared.unit[u]! >= 0;
    const own = paired ? shared.unit[u]! : 0;
    if (name === 'percent') return scale * own;
    return (scale * (own - (paired ? chance : 0)) - (1 - value) * influence(u)) / (1 - chance);
  });
  const base = { value, n, chance };
  if (n < 2) return { ...base, method: `${method}; one unit, no standard error`, status: 'ok' };
  const dropped = shared.dropped[name];
  let variance = subjects;
  let how = 'standard error over units only: fewer than three raters';
  if (dropped !== null) {
    const mean = dropped.reduce((a, b) => a + b, 0) / dropped.length;
    variance += ((dropped.length - 1) / dropped.length) * dropped.reduce((sum, v) => sum + (v - mean) ** 2, 0);
    how = 'standard error over units and raters';
  } else if (table.raters > 2) {
    how = 'standard error over units only: without one of the raters nothing could be compared';
  }
  const se = Math.sqrt(variance);
  const reach = se * studentQuantile((1 + level) / 2, n - 1);
  return {
    ...base,
    se,
    seSubjects: Math.sqrt(subjects),
    ci: [Math.max(-1, value - reach), Math.min(1, value + reach)],
    method: `${method}; ${how}`,
    status: 'ok',
  };
}

/** Cohen's weighted κ is Conger's for two raters, over the units that both rated. */
function cohenOf(shared: Shared, weightLabel: string, level: number): Coefficient {
  const { table } = shared;
  const method = `Cohen κ, ${weightLabel} weights`;
  if (table.raters !== 2) return { value: null, n: table.n, method, status: 'undefined:not-two-raters' };
  const both: number[] = [];
  for (let u = 0; u < table.n; u++) if (table.start[u + 1]! - table.start[u]! === 2) both.push(u);
  const entries = both.flatMap((u) => [table.start[u]!, table.start[u]! + 1]);
  const paired = share({
    ...table,
    n: both.length,
    start: Int32Array.from({ length: both.length + 1 }, (_, i) => 2 * i),
    category: Int32Array.from(entries, (i) => table.category[i]!),
    rater: Int32Array.from(entries, (i) => table.rater[i]!),
  });
  const result = coefficient('conger', paired, weightLabel, level);
  return { ...result, method: result.method.replace(LABEL.conger, 'Cohen κ') };
}

function share(table: Table): Shared {
  const sums = new Sums(table.q);
  const unit = new Float64Array(table.n);
  for (let u = 0; u < table.n; u++) {
    addUnit(table, sums, u, -1, 1);
    const { agreement, ratings } = unitAgreement(table, u, -1);
    unit[u] = ratings < 2 ? -1 : agreement;
  }
  const marginals = marginalsOf(table);
  const own = ownChance(table, marginals);
  return {
    table,
    sums,
    share: sums.share.map((s) => s / sums.units),
    agreement: sums.agreement / sums.pairs,
    unit,
    marginals,
    own,
    dropped: withoutEachRater(table, sums, marginals, own),
  };
}

function weightsOf(weights: GwetWeights, points: readonly number[]): { table: Float64Array; label: string } {
  if (typeof weights === 'string') return { table: agreementWeights(weights, points), label: weights };
  const q = points.length;
  if (weights.length !== q || weights.some((row) => row.length !== q || row.some((w) => !Number.isFinite(w)))) {
    throw new RangeError(`weights: expected ${q} rows of ${q} finite numbers, one for each point of the scale`);
  }
  return { table: Float64Array.from(weights.flat()), label: 'custom' };
}

/**
 * Chance-corrected agreement with any weights: Gwet's AC1 or AC2 beside Fleiss, Conger, Brennan–Prediger, Cohen and
 * plain percent agreement: (weighted agreement − chance) / (1 − chance). They differ in what they call chance: AC takes
 * Σw/(q(q−1)) · Σπ(1−π) over the q categories, Fleiss Σwππ, Conger the same between raters' own marginals,
 * Brennan–Prediger Σw/q², percent agreement 0.
 *
 * Categories are the points of the declared scale, used or not (declare one: without a scale they come from the data,
 * and the method says so). Units are candidate × competency × round × question; a unit with one rating counts towards
 * how often categories are used, not towards agreement. `n` is the number of units with a rating.
 *
 * The standard error is unconditional on raters: the linearised variance over units plus the jackknife variance over
 * raters; with two raters only the first, and the method says so. `seSubjects` is the first alone (raters taken as
 * given), which most programs print. Intervals: Student's t on units − 1, cut at ±1.
 *
 * Statuses: `undefined:no-pairs`, `undefined:no-variation` (one category only, or chance agreement of 1),
 * `undefined:not-categorical` (scores between the points of the scale, or over 1,000 points),
 * `undefined:not-two-raters` (Cohen).
 *
 * **Source** Gwet (2008), British Journal of Mathematical and Statistical Psychology 61:29–48; Gwet (2014), 4th ed.,
 * chapters 3–6; Conger (1980), Psychological Bulletin 88:322–328; Fleiss (1971), ibid. 76:378–382; Cohen (1968), ibid.
 * 70:213–220. Fixtures: fleiss-1971, cohen-1968.
 */
export function gwet(ratings: Ratings, options: GwetOptions = {}): GwetResult {
  const index = indexRatings(ratings, options.scale);
  const { weights = 'identity', level = 0.95 } = options;
  const units = unitsOf(index);
  const label = typeof weights === 'string' ? weights : 'custom';
  const refuse = (why: string, categories: readonly number[]): GwetResult => {
    const none = (name: string): Coefficient => ({
      value: null,
      n: units.count,
      method: `${name}, ${label} weights`,
      status: `undefined:${why}`,
    });
    return {
      ac: none(label === 'identity' ? 'Gwet AC1' : 'Gwet AC2'),
      fleiss: none(LABEL.fleiss),
      conger: none(LABEL.conger),
      brennanPrediger: none(LABEL.brennanPrediger),
      cohen: none('Cohen κ'),
      percent: none(LABEL.percent),
      pairable: 0,
      categories,
    };
  };
  const categories = categoriesOf(index);
  if (categories === null) return refuse('not-categorical', []);
  const { points, place, declared } = categories;
  const q = points.length;
  const single = q < 2;
  const { table: weightTable, label: weightLabel } = single
    ? { table: new Float64Array(1).fill(1), label }
    : weightsOf(weights, points);
  if (weightTable.some((w) => !Number.isFinite(w))) return refuse('weights-undefined', points);
  const table: Table = {
    n: units.count,
    q,
    raters: index.raters.length,
    start: units.start,
    category: Int32Array.from(units.entry, (e) => place[e]!),
    rater: Int32Array.from(units.entry, (e) => index.rater[e]!),
    weights: weightTable,
    weightSum: weightTable.reduce((a, b) => a + b, 0),
    counts: new Float64Array(q),
  };
  const shared = share(table);
  if (shared.sums.pairs === 0) return refuse('no-pairs', points);
  const named = declared ? weightLabel : `${weightLabel} (categories from the data)`;
  const plain = (result: Coefficient): Coefficient =>
    declared ? result : { ...result, method: result.method.replace(`${weightLabel} weights`, `${named} weights`) };
  const of = (name: Name): Coefficient => plain(coefficient(name, shared, weightLabel, level));
  const percent = of('percent');
  // with a single category there is no chance to agree by, and no disagreement either
  if (single) return { ...refuse('no-variation', points), percent, pairable: shared.sums.pairs };
  return {
    ac: of('ac'),
    fleiss: of('fleiss'),
    conger: of('conger'),
    brennanPrediger: of('brennanPrediger'),
    cohen: plain(cohenOf(shared, weightLabel, level)),
    percent,
    pairable: shared.sums.pairs,
    categories: points,
  };
}
