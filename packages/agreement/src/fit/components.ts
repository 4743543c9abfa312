import type { Status } from '../ratings.ts';

/** The six parts of a rating's variance, in the order in which they are reported. */
export const TERMS = [
  'candidate',
  'candidate:competency',
  'rater',
  'rater:competency',
  'candidate:rater',
  'residual',
] as const;

export type Term = (typeof TERMS)[number];

/** `overall` models the mean of each scorecard, `full` the single ratings. */
export type FitTerms = 'overall' | 'full';

/** The terms that a model of each kind has. */
export const TERMS_OF: Record<FitTerms, readonly Term[]> = {
  overall: ['candidate', 'rater', 'residual'],
  full: TERMS,
};

/** Variance components in squared score points; a term that is absent is not in the model, or was not estimable. */
export type Components = Partial<Record<Term, number>>;

/**
 * Shares of variance for a first panel, until the organisation has a history of its own.
 *
 * **Source**: single-rater reliability .53 of separate interviews (Conway, Jako & Goodman 1995), divided over the parts
 * as in generalisability studies of structured interviews; an assumption, and every result that uses it says so.
 */
export const DEFAULT_SHARES: Readonly<Record<Term, number>> = {
  candidate: 0.48,
  'candidate:competency': 0.14,
  rater: 0.05,
  'rater:competency': 0.04,
  'candidate:rater': 0.07,
  residual: 0.22,
};

/**
 * What the mean of a scorecard over `competencies` marks keeps of each part: interactions with competency and the
 * residual are divided by their number, and what two raters of one candidate do not share goes to the residual.
 */
export function overallShares(shares: Components, competencies: number): Components {
  const k = Math.max(1, competencies);
  const of = (term: Term): number => shares[term] ?? 0;
  return {
    candidate: of('candidate') + of('candidate:competency') / k,
    rater: of('rater') + of('rater:competency') / k,
    residual: of('candidate:rater') + of('residual') / k,
  };
}

/** Refuses (RangeError) a component that is negative or not finite, and a residual that is not positive. */
export function checkComponents(components: Components, terms: FitTerms): void {
  for (const term of TERMS) {
    const value = components[term];
    if (value === undefined) continue;
    if (!(Number.isFinite(value) && value >= 0)) {
      throw new RangeError(`component ${term} is ${value}: expected a finite number from 0`);
    }
    if (value > 0 && !TERMS_OF[terms].includes(term)) {
      throw new RangeError(`component ${term} is no part of the ${terms} model`);
    }
  }
  if (!((components.residual ?? 0) > 0)) {
    throw new RangeError(`component residual is ${components.residual}: expected a positive number`);
  }
}

/** The statuses of components that ended at their boundary. */
export function singularStatuses(components: Components): Status[] {
  return TERMS.filter((term) => components[term] === 0).map((term): Status => `singular:${term}`);
}
