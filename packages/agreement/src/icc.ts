import { fQuantileOf, fTails } from './distributions/f.ts';
import { fit as fitModel } from './fit/fit.ts';
import { componentsByMoments, type IccComponents } from './icc-moments.ts';
import { type Interval, indexRatings, type RatingIndex, type Ratings, type Result, type Scale } from './ratings.ts';
import { type Units, unitsOf } from './units.ts';

/** Which of the six forms; ICC(A,1) = ICC(2,1) unless given. */
export type IccForm = {
  /** One-way: the raters of one candidate are strangers to those of another. Two-way: raters are shared. */
  model?: 'one-way' | 'two-way';
  /** Agreement counts differences in strictness as disagreement, consistency does not; one-way is always agreement. */
  type?: 'agreement' | 'consistency';
  /** The reliability of one rater's score, or of the mean over the raters. */
  unit?: 'single' | 'average';
};

/** The form, the level of the interval, components and scale; see {@link icc}. */
export type IccOptions = IccForm & {
  /** Level of the interval, .95 unless given. */
  ci?: number;
  /** With missing cells: components from elsewhere, instead of estimating them. */
  components?: IccComponents;
  scale?: Scale;
};

/** An intraclass correlation with both its names, its components and its F test; `n` things rated. */
export type IccResult = Result & {
  names: { shroutFleiss: string; mcgrawWong: string };
  /** Raters averaged over; with missing cells the harmonic mean per candidate. */
  k: number;
  components?: IccComponents;
  /** Test of "candidates do not differ"; `value` is null where raters agree to the last digit. */
  f?: { value: number | null; df1: number; df2: number; p: number };
};

/** Mean squares (real or rebuilt from components) and what the limits need. */
type Squares = {
  candidate: number;
  rater: number;
  residual: number;
  /** Raters per candidate and candidates per rater. */
  k: number;
  m: number;
  dfCandidate: number;
  dfRater: number;
  dfResidual: number;
};

/** Components of a table with missing cells, and where they come from. */
type Estimate = { components: IccComponents; how: string };

type Layout = { complete: boolean; k: number; m: number };

function namesOf(model: string, type: string, unit: string): IccResult['names'] {
  const number = model === 'one-way' ? 1 : type === 'agreement' ? 2 : 3;
  const count = unit === 'single' ? '1' : 'k';
  const letter = model === 'one-way' ? '' : type === 'agreement' ? 'A,' : 'C,';
  return { shroutFleiss: `ICC(${number},${count})`, mcgrawWong: `ICC(${letter}${count})` };
}

/** Harmonic means of ratings per unit and per rater, and whether every rater rated every unit. */
function layoutOf(index: RatingIndex, units: Units): Layout {
  const perRater = new Float64Array(index.raters.length);
  for (let i = 0; i < index.count; i++) perRater[index.rater[i]!]! += 1;
  let inverse = 0;
  for (let u = 0; u < units.count; u++) inverse += 1 / (units.start[u + 1]! - units.start[u]!);
  let inverseRaters = 0;
  for (const n of perRater) inverseRaters += 1 / n;
  return {
    complete: index.count === units.count * index.raters.length,
    k: units.count / inverse,
    m: index.raters.length / inverseRaters,
  };
}

/** The mean squares of a complete table: candidates, raters, residual. */
function twoWaySquares(index: RatingIndex, units: Units): Squares {
  const n = units.count;
  const k = index.raters.length;
  const raterMean = new Float64Array(k);
  const unitMean = new Float64Array(n);
  let mean = 0;
  for (let u = 0; u < n; u++) {
    for (let e = units.start[u]!; e < units.start[u + 1]!; e++) {
      const i = units.entry[e]!;
      unitMean[u]! += index.score[i]! / k;
      raterMean[index.rater[i]!]! += index.score[i]! / n;
    }
    mean += unitMean[u]! / n;
  }
  let candidate = 0;
  let rater = 0;
  let residual = 0;
  for (let u = 0; u < n; u++) {
    candidate += k * (unitMean[u]! - mean) ** 2;
    for (let e = units.start[u]!; e < units.start[u + 1]!; e++) {
      const i = units.entry[e]!;
      residual += (index.score[i]! - unitMean[u]! - raterMean[index.rater[i]!]! + mean) ** 2;
    }
  }
  for (let r = 0; r < k; r++) rater += n * (raterMean[r]! - mean) ** 2;
  const dfResidual = (n - 1) * (k - 1);
  return {
    candidate: candidate / (n - 1),
    rater: rater / (k - 1),
    residual: residual / dfResidual,
    k,
    m: n,
    dfCandidate: n - 1,
    dfRater: k - 1,
    dfResidual,
  };
}

/** One-way mean squares; `k` is the effective number of ratings per unit (equal to it where all have the same). */
function oneWaySquares(index: RatingIndex, units: Units): Squares {
  let mean = 0;
  for (let i = 0; i < index.count; i++) mean += index.score[i]! / index.count;
  let between = 0;
  let within = 0;
  let squares = 0;
  for (let u = 0; u < units.count; u++) {
    const size = units.start[u + 1]! - units.start[u]!;
    let own = 0;
    for (let e = units.start[u]!; e < units.start[u + 1]!; e++) own += index.score[units.entry[e]!]! / size;
    for (let e = units.start[u]!; e < units.start[u + 1]!; e++) within += (index.score[units.entry[e]!]! - own) ** 2;
    between += size * (own - mean) ** 2;
    squares += size * size;
  }
  const dfCandidate = units.count - 1;
  const dfResidual = index.count - units.count;
  return {
    candidate: between / dfCandidate,
    rater: 0,
    residual: within / dfResidual,
    k: (index.count - squares / index.count) / dfCandidate,
    m: units.count,
    dfCandidate,
    dfRater: 0,
    dfResidual,
  };
}

/**
 * Components of a table with missing cells: those given, else by restricted likelihood where the units are the
 * candidates of one competency (a fit of scorecards is then a fit of cells), else by Henderson's moments.
 */
function estimated(index: RatingIndex, units: Units, given: IccComponents | undefined): Estimate | null {
  if (given !== undefined) return { components: given, how: 'as given' };
  const cells = index.competencies.length === 1 && index.question === null && units.count === index.candidates.length;
  if (cells) {
    const model = fitModel(index, { terms: 'overall' });
    const { candidate, rater, residual } = model.components;
    const complete = candidate !== undefined && rater !== undefined && residual !== undefined;
    if (model.source === 'estimated' && complete) {
      const how = model.method === 'reml' ? 'restricted likelihood' : 'moments';
      return { components: { candidate, rater, residual }, how };
    }
  }
  const components = componentsByMoments(index, units);
  return components === null ? null : { components, how: "Henderson's moments" };
}

/** What the mean squares of a complete table with these components would be. */
function rebuilt(index: RatingIndex, units: Units, components: IccComponents, layout: Layout): Squares {
  const { candidate, rater, residual } = components;
  return {
    candidate: layout.k * candidate + residual,
    rater: layout.m * rater + residual,
    residual,
    k: layout.k,
    m: layout.m,
    dfCandidate: units.count - 1,
    dfRater: index.raters.length - 1,
    dfResidual: Math.max(1, index.count - units.count - index.raters.length + 1),
  };
}

const spearmanBrown = (single: number, k: number): number => (k * single) / (1 + (k - 1) * single);

const finite = (limits: readonly [number, number]): Interval | null =>
  Number.isFinite(limits[0]) && Number.isFinite(limits[1]) ? limits : null;

/** Limits from F = candidates over residual: one-way and consistency. McGraw & Wong (1996), Table 7. */
function limitsByF(squares: Squares, unit: 'single' | 'average', averaged: number, level: number): Interval | null {
  const { k, dfCandidate, dfResidual } = squares;
  const f = squares.candidate / squares.residual;
  const tail = (1 - level) / 2;
  const low = f / fQuantileOf(1 - tail, tail, dfCandidate, dfResidual);
  const high = f * fQuantileOf(1 - tail, tail, dfResidual, dfCandidate);
  const single = [(low - 1) / (low + k - 1), (high - 1) / (high + k - 1)] as const;
  if (unit === 'single') return finite(single);
  if (averaged === k) return finite([1 - 1 / low, 1 - 1 / high]);
  return finite([spearmanBrown(single[0], averaged), spearmanBrown(single[1], averaged)]);
}

/** Limits for absolute agreement: Satterthwaite's degrees of freedom. McGraw & Wong (1996), Table 7. */
function limitsOfAgreement(
  squares: Squares,
  value: number,
  unit: 'single' | 'average',
  level: number,
): Interval | null {
  const { candidate, rater, residual, k, m, dfCandidate, dfRater, dfResidual } = squares;
  const times = unit === 'single' ? k : 1;
  const a = (times * value) / (m * (1 - value));
  const b = 1 + (times * value * (m - 1)) / (m * (1 - value));
  const parts = (a * rater) ** 2 / dfRater + (b * residual) ** 2 / dfResidual;
  const df = parts > 0 ? (a * rater + b * residual) ** 2 / parts : dfResidual;
  if (!(df > 0)) return null;
  const tail = (1 - level) / 2;
  const low = fQuantileOf(1 - tail, tail, dfCandidate, df);
  const high = fQuantileOf(1 - tail, tail, df, dfCandidate);
  if (unit === 'single') {
    const rest = k * rater + (k * m - k - m) * residual;
    return finite([
      (m * (candidate - low * residual)) / (low * rest + m * candidate),
      (m * (high * candidate - residual)) / (rest + m * high * candidate),
    ]);
  }
  return finite([
    (m * (candidate - low * residual)) / (low * (rater - residual) + m * candidate),
    (m * (high * candidate - residual)) / (rater - residual + m * high * candidate),
  ]);
}

function componentsOf(squares: Squares, model: 'one-way' | 'two-way'): IccComponents {
  return {
    candidate: (squares.candidate - squares.residual) / squares.k,
    rater: model === 'one-way' ? 0 : (squares.rater - squares.residual) / squares.m,
    residual: squares.residual,
  };
}

/**
 * The intraclass correlation: the share of the variance of a score (of one rater, or of the mean of k) that is due to
 * real differences between candidates. Agreement: candidate / (candidate + rater + residual); consistency leaves the
 * rater term out; for an average the rater and residual terms are divided by k.
 *
 * Six forms under both naming systems (`names`). The things rated are candidate × competency × round × question: give
 * one competency at a time for the reliability of a competency. `n` is how many there are. Complete tables: mean
 * squares, F-limits, and for agreement Satterthwaite's degrees of freedom.
 *
 * Missing cells: nobody is dropped. Two-way: variance components (`components` when given, else restricted
 * likelihood for one competency, moments beyond 20,000 scorecards, Henderson's moments for other units), k is the harmonic mean number of raters, and limits come from the mean squares that a complete table with these
 * components would have: approximate, and the method says so. One-way: unbalanced analysis of variance.
 * A negative ICC is printed as it is.
 *
 * Statuses: `undefined:no-ratings`, `undefined:one-rater`, `undefined:one-target`, `undefined:no-pairs`,
 * `undefined:no-variation`, `undefined:no-replication` (components cannot be told apart).
 *
 * **Source** Shrout & Fleiss (1979), Psychological Bulletin 86:420–428, eqs. 1–6; McGraw & Wong (1996), Psychological
 * Methods 1:30–46, Tables 4 and 7. Fixture: icc-shrout-fleiss-1979.
 */
export function icc(ratings: Ratings, options: IccOptions = {}): IccResult {
  const index = indexRatings(ratings, options.scale);
  const units = unitsOf(index);
  return formOf(index, units, options, () => estimated(index, units, options.components));
}

function formOf(index: RatingIndex, units: Units, options: IccOptions, estimate: () => Estimate | null): IccResult {
  const { model = 'two-way', unit = 'single', ci: level = 0.95 } = options;
  const type = model === 'one-way' ? 'agreement' : (options.type ?? 'agreement');
  const names = namesOf(model, type, unit);
  const label = `${names.mcgrawWong} (${names.shroutFleiss})`;
  const layout = index.count === 0 ? { complete: false, k: 0, m: 0 } : layoutOf(index, units);
  const refuse = (why: string): IccResult => ({
    value: null,
    n: units.count,
    k: layout.k,
    names,
    method: label,
    status: `undefined:${why}`,
  });
  if (index.count === 0) return refuse('no-ratings');
  if (index.raters.length === 1) return refuse('one-rater');
  if (units.count === 1 || index.candidates.length === 1) return refuse('one-target');
  if (index.count === units.count) return refuse('no-pairs');
  if (index.score.every((score) => score === index.score[0])) return refuse('no-variation');

  let squares: Squares;
  let method = label;
  const averaged = layout.k;
  let components: IccComponents;
  if (model === 'one-way') {
    squares = oneWaySquares(index, units);
    components = componentsOf(squares, model);
    if (Math.abs(squares.k - layout.k) > 1e-9) {
      method = `${label}; unbalanced analysis of variance, harmonic mean of ${layout.k.toFixed(2)} raters`;
    } else {
      squares.k = layout.k;
    }
  } else if (layout.complete) {
    squares = twoWaySquares(index, units);
    components = componentsOf(squares, model);
  } else {
    const found = estimate();
    if (found === null) return refuse('no-replication');
    const { how } = found;
    components = { ...found.components };
    squares = rebuilt(index, units, components, layout);
    method = `${label}; missing cells: variance components (${how}), harmonic mean of ${layout.k.toFixed(2)} raters, approximate limits`;
  }
  // sums of squares that are rounding noise beside the others are 0
  const noise = 1e-14 * Math.max(Math.abs(squares.candidate), Math.abs(squares.rater), Math.abs(squares.residual));
  if (Math.abs(squares.residual) <= noise) {
    squares.residual = 0;
    components = componentsOf(squares, model);
  }
  const divisor = unit === 'single' ? 1 : averaged;
  const error = (components.residual + (type === 'agreement' ? components.rater : 0)) / divisor;
  const total = components.candidate + error;
  if (!(Math.abs(total) > noise)) return refuse('no-variation');
  const value = components.candidate / total;
  if (!Number.isFinite(value)) return refuse('no-replication');

  const exact = squares.residual === 0;
  const fValue = exact ? null : squares.candidate / squares.residual;
  const f = {
    value: fValue,
    df1: squares.dfCandidate,
    df2: squares.dfResidual,
    p: fValue === null ? 0 : fTails(fValue, squares.dfCandidate, squares.dfResidual).upper,
  };
  let ci: Interval | null = null;
  if (value === 1) ci = [1, 1];
  else if (model === 'two-way' && type === 'agreement') ci = limitsOfAgreement(squares, value, unit, level);
  else if (squares.residual > 0 && squares.candidate >= 0) ci = limitsByF(squares, unit, averaged, level);
  const result: IccResult = { value, n: units.count, k: averaged, names, method, status: 'ok', components, f };
  return ci === null ? result : { ...result, ci };
}

/** All six forms at once, in the order of Shrout and Fleiss: 1,1 · 2,1 · 3,1 · 1,k · 2,k · 3,k. */
export function iccForms(ratings: Ratings, options: Omit<IccOptions, keyof IccForm> = {}): IccResult[] {
  const index = indexRatings(ratings, options.scale);
  const units = unitsOf(index);
  // with missing cells the components are the costly part: once for all four two-way forms
  let found: Estimate | null | undefined;
  const once = (): Estimate | null => {
    if (found === undefined) found = estimated(index, units, options.components);
    return found;
  };
  return (['single', 'average'] as const).flatMap((unit) => [
    formOf(index, units, { ...options, model: 'one-way', unit }, once),
    formOf(index, units, { ...options, model: 'two-way', type: 'agreement', unit }, once),
    formOf(index, units, { ...options, model: 'two-way', type: 'consistency', unit }, once),
  ]);
}
