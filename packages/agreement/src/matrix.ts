import type { Id, Rating } from './ratings.ts';

/**
 * Ratings from a table: `matrix[candidate][rater]`, null = not observed. Names are `c1`, `c2`, … and `r1`, `r2`, …
 * unless given; one competency, `score` unless given.
 */
export function ratingsFromMatrix(
  matrix: readonly (readonly (number | null)[])[],
  names: { candidates?: readonly Id[]; raters?: readonly Id[]; competency?: Id } = {},
): Rating[] {
  return matrix.flatMap((row, c) =>
    row.map((score, r) => ({
      candidate: names.candidates?.[c] ?? `c${c + 1}`,
      rater: names.raters?.[r] ?? `r${r + 1}`,
      competency: names.competency ?? 'score',
      score,
    })),
  );
}
