import type { RatingIndex } from './ratings.ts';

/**
 * The things that were rated, for agreement statistics: candidate × competency × round × question. `start` and
 * `entry` list each unit's ratings (`entry[start[u]] … entry[start[u + 1] - 1]` are entries of the index).
 */
export type Units = {
  count: number;
  start: Int32Array;
  entry: Int32Array;
  /** Per unit, its candidate. */
  candidate: Int32Array;
};

/** The units of an index, in the order of its candidates. O(ratings). */
export function unitsOf(index: RatingIndex): Units {
  const { count, candidateStart } = index;
  const identity = (): Int32Array => new Int32Array(count).map((_, i) => i);
  const single = index.competencies.length <= 1 && index.rounds.length <= 1 && index.question === null;
  if (single) {
    const candidates = index.candidates.length;
    return {
      count: candidates,
      start: candidateStart,
      entry: identity(),
      candidate: new Int32Array(candidates).map((_, i) => i),
    };
  }
  const questions = index.questions.length + 1;
  const keys = index.rounds.length * index.competencies.length * questions;
  const keyOf = (i: number): number =>
    (index.round[i]! * index.competencies.length + index.competency[i]!) * questions +
    (index.question === null ? 0 : index.question[i]! + 1);
  const unitOf = new Int32Array(count);
  const candidate: number[] = [];
  const dense = keys <= 100_000;
  const place = new Int32Array(dense ? keys : 0).fill(-1);
  const sparse = new Map<number, number>();
  for (let c = 0; c < index.candidates.length; c++) {
    const first = candidate.length;
    sparse.clear();
    for (let i = candidateStart[c]!; i < candidateStart[c + 1]!; i++) {
      const key = keyOf(i);
      let unit = dense ? place[key]! : (sparse.get(key) ?? -1);
      // a place left by an earlier candidate is older than this candidate's first unit
      if (unit < first) {
        unit = candidate.push(c) - 1;
        if (dense) place[key] = unit;
        else sparse.set(key, unit);
      }
      unitOf[i] = unit;
    }
  }
  const start = new Int32Array(candidate.length + 1);
  for (let i = 0; i < count; i++) start[unitOf[i]! + 1]!++;
  for (let u = 0; u < candidate.length; u++) start[u + 1]! += start[u]!;
  const fill = start.slice();
  const entry = new Int32Array(count);
  for (let i = 0; i < count; i++) entry[fill[unitOf[i]!]!++] = i;
  return { count: candidate.length, start, entry, candidate: Int32Array.from(candidate) };
}

/** The distinct scores, ascending, and per entry the place of its score among them. O(ratings + values log values). */
export function valuesOf(index: RatingIndex): { values: Float64Array; value: Int32Array } {
  const places = new Map<number, number>();
  for (let i = 0; i < index.count; i++) {
    const score = index.score[i]!;
    if (!places.has(score)) places.set(score, places.size);
  }
  const values = Float64Array.from(places.keys()).sort();
  values.forEach((score, place) => {
    places.set(score, place);
  });
  const value = new Int32Array(index.count);
  for (let i = 0; i < index.count; i++) value[i] = places.get(index.score[i]!)!;
  return { values, value };
}
