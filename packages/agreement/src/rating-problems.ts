import type { Id, Rating } from './ratings.ts';
import { isOnStep, type Scale } from './scale.ts';

/** What is wrong with one row; `row` is its place in the input, counted from 0. */
export type RatingProblem = {
  row: number;
  kind: 'missing-id' | 'not-a-number' | 'off-scale' | 'off-step' | 'duplicate' | 'bad-round';
  field: 'candidate' | 'rater' | 'competency' | 'score' | 'round';
  value: unknown;
  /** What was expected; for a duplicate, the row that it repeats. */
  expected: string;
  firstRow?: number;
};

/** The rows cannot be used; nothing was computed. `problems` holds every bad row, in the order of the rows. */
export class RatingsError extends RangeError {
  override name = 'RatingsError';
  readonly problems: readonly RatingProblem[];
  constructor(problems: readonly RatingProblem[]) {
    const first = problems[0];
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    super(
      first === undefined
        ? 'unusable ratings'
        : `row ${first.row}: ${first.field} ${JSON.stringify(first.value) ?? 'undefined'} is ${first.kind}; expected ${first.expected}${more}`,
    );
    this.problems = problems;
  }
}

/** A name with more than spaces in it, or a finite number. */
export const usableId = (id: unknown): id is Id =>
  typeof id === 'string' ? id.trim() !== '' : typeof id === 'number' && Number.isFinite(id);

/** The quick look that nearly every row passes; a row that does not is looked at again, field by field. */
export function looksUsable({ candidate, rater, competency, score, round }: Rating, scale: Scale | undefined): boolean {
  return (
    usableId(candidate) &&
    usableId(rater) &&
    usableId(competency) &&
    round === undefined &&
    typeof score === 'number' &&
    Number.isFinite(score) &&
    (scale === undefined || (score >= scale.min && score <= scale.max && isOnStep(score, scale)))
  );
}

/** Everything that is wrong with one row, added to `into`. */
export function problemsOfRow(rating: Rating, row: number, scale: Scale | undefined, into: RatingProblem[]): void {
  for (const field of ['candidate', 'rater', 'competency'] as const) {
    if (!usableId(rating[field])) {
      into.push({ row, kind: 'missing-id', field, value: rating[field], expected: 'a name or number' });
    }
  }
  const { round, score } = rating;
  if (round !== undefined && !(Number.isSafeInteger(round) && round >= 0)) {
    into.push({ row, kind: 'bad-round', field: 'round', value: round, expected: 'a whole number from 0' });
  }
  if (score !== null && score !== undefined) problemsOfScore(score, row, scale, into);
}

/** What is wrong with an observed score, added to `into`. */
export function problemsOfScore(score: number, row: number, scale: Scale | undefined, into: RatingProblem[]): void {
  if (typeof score !== 'number' || !Number.isFinite(score)) {
    into.push({ row, kind: 'not-a-number', field: 'score', value: score, expected: 'a finite number, or null' });
  } else if (scale !== undefined && (score < scale.min || score > scale.max)) {
    into.push({ row, kind: 'off-scale', field: 'score', value: score, expected: `${scale.min} to ${scale.max}` });
  } else if (scale !== undefined && !isOnStep(score, scale)) {
    const expected = `a multiple of ${scale.step} from ${scale.min}`;
    into.push({ row, kind: 'off-step', field: 'score', value: score, expected });
  }
}
