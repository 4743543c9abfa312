import type { Result, Status } from './ratings.ts';

/** Variance components, by term; a term left out is 0. `competency` only where competencies are drawn at random. */
export type StudyComponents = {
  candidate: number;
  'candidate:competency'?: number;
  rater?: number;
  'rater:competency'?: number;
  'candidate:rater'?: number;
  residual: number;
  competency?: number;
};

/** The design to foresee; counts above 0, not necessarily whole. */
export type DStudyOptions = {
  raters: number;
  /** 1 unless given. */
  competencies?: number;
  /** Speak only of these competencies: what is specific to them counts as truth, not as error. */
  fixedCompetencies?: boolean;
};

/** What such a design would give, with the variances it is made of. */
export type DStudy = {
  /** For ranking candidates seen by the same raters: Eρ². */
  generalizability: Result;
  /** For the score itself, whoever the raters: Φ. */
  dependability: Result;
  variance: { truth: number; relativeError: number; absoluteError: number };
  raters: number;
  competencies: number;
};

function checkCount(name: string, value: number): void {
  if (!(Number.isFinite(value) && value > 0)) throw new RangeError(`${name} ${value}: expected a number above 0`);
}

/** Reliability of the mean of k raters from that of one. **Source** Spearman (1910); Brown (1910). */
export function spearmanBrown(single: number, k: number): number {
  return (k * single) / (1 + (k - 1) * single);
}

/**
 * What a design of so many raters and competencies would give, from variance components (of a fit, or the defaults):
 * truth / (truth + error), where error shrinks with raters and competencies: relative error (ranking) has
 * candidate:competency, candidate:rater and residual; absolute error also rater, rater:competency and competency.
 *
 * Negative components count as 0. With `fixedCompetencies` candidate:competency moves from error to truth and
 * competency drops out. `n` is raters × competencies. No standard error: it would need that of the components.
 *
 * Statuses: `undefined:no-variation` (nothing varies).
 *
 * **Source** Brennan (2001), Generalizability Theory, chapters 3 and 5; Cronbach, Gleser, Nanda & Rajaratnam (1972).
 * Fixture: brennan-2001-table-3.2.
 */
export function dStudy(components: StudyComponents, options: DStudyOptions): DStudy {
  const { raters, competencies = 1, fixedCompetencies = false } = options;
  checkCount('raters', raters);
  checkCount('competencies', competencies);
  const of = (term: keyof StudyComponents): number => {
    const value = components[term] ?? 0;
    if (!Number.isFinite(value)) throw new RangeError(`component ${term} ${value}: expected a finite number`);
    return Math.max(0, value);
  };
  const cells = raters * competencies;
  const specific = of('candidate:competency') / competencies;
  const truth = of('candidate') + (fixedCompetencies ? specific : 0);
  const relativeError = (fixedCompetencies ? 0 : specific) + of('candidate:rater') / raters + of('residual') / cells;
  const shared = of('rater') / raters + of('rater:competency') / cells;
  const absoluteError = relativeError + shared + (fixedCompetencies ? 0 : of('competency') / competencies);
  const result = (method: string, error: number): Result => {
    const total = truth + error;
    const status: Status = total > 0 ? 'ok' : 'undefined:no-variation';
    return { value: total > 0 ? truth / total : null, n: cells, method, status };
  };
  return {
    generalizability: result('generalizability coefficient Eρ²', relativeError),
    dependability: result('dependability coefficient Φ', absoluteError),
    variance: { truth, relativeError, absoluteError },
    raters,
    competencies,
  };
}

/** From the reliability of one rater, or from variance components. */
export type RatersNeededFrom =
  | { single: number }
  | { components: StudyComponents; competencies?: number; fixedCompetencies?: boolean; dependability?: boolean };

/** Beyond this many raters the answer is "not by adding raters". */
const MOST_RATERS = 1000;

/**
 * The smallest whole number of raters whose mean reaches a reliability: by Spearman–Brown from that of a single rater,
 * or by the D study from variance components (where candidate:competency can put a ceiling on what raters buy).
 *
 * `reliability` must lie between 0 and 1. `n` is the number itself. Statuses: `undefined:unreachable` (a single rater
 * carries no information, or not even 1,000 raters suffice).
 *
 * **Source** Spearman (1910), British Journal of Psychology 3:271–295; Brown (1910), ibid. 3:296–322; Brennan (2001).
 * Fixture: spearman-brown.
 */
export function ratersNeeded(reliability: number, from: RatersNeededFrom): Result {
  if (!(reliability > 0 && reliability < 1)) {
    throw new RangeError(`reliability ${reliability}: expected a number between 0 and 1`);
  }
  const method = 'single' in from ? 'Spearman–Brown' : 'D study';
  const unreachable: Result = { value: null, n: 0, method, status: 'undefined:unreachable' };
  if ('single' in from) {
    const { single } = from;
    if (!(single <= 1)) throw new RangeError(`single ${single}: expected a reliability of at most 1`);
    if (single <= 0) return unreachable;
    // 1e-9: a reliability that is met exactly must not be rounded up to one rater more
    const exact = (reliability * (1 - single)) / (single * (1 - reliability));
    const needed = Math.max(1, Math.ceil(exact - 1e-9));
    return needed > MOST_RATERS ? unreachable : { value: needed, n: needed, method, status: 'ok' };
  }
  const reached = (raters: number): boolean => {
    const study = dStudy(from.components, { ...from, raters });
    const { value } = from.dependability === true ? study.dependability : study.generalizability;
    return value !== null && value >= reliability - 1e-12;
  };
  if (!reached(MOST_RATERS)) return unreachable;
  let low = 0;
  let high = MOST_RATERS;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return { value: high, n: high, method, status: 'ok' };
}
