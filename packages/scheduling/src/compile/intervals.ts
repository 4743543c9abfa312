import type { Minutes } from '../problem.ts';

/** Sorts pairs [from, to) and joins those that touch or overlap; empty ones vanish. */
export function union(pairs: readonly (readonly [number, number])[]): Minutes {
  const sorted = pairs.filter(([from, to]) => to > from).sort((a, b) => a[0] - b[0]);
  const out: number[] = [];
  for (const [from, to] of sorted) {
    const last = out.length - 1;
    if (last > 0 && from <= out[last]!) out[last] = Math.max(out[last]!, to);
    else out.push(from, to);
  }
  return Int32Array.from(out);
}

/** What lies in both. */
export function intersection(a: Minutes, b: Minutes): Minutes {
  const out: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const from = Math.max(a[i]!, b[j]!);
    const to = Math.min(a[i + 1]!, b[j + 1]!);
    if (from < to) out.push(from, to);
    if (a[i + 1]! < b[j + 1]!) i += 2;
    else j += 2;
  }
  return Int32Array.from(out);
}

/** What lies in `a` and not in `b`. */
export function difference(a: Minutes, b: Minutes): Minutes {
  if (b.length === 0) return a;
  const out: number[] = [];
  let j = 0;
  for (let i = 0; i < a.length; i += 2) {
    let from = a[i]!;
    const to = a[i + 1]!;
    while (j < b.length && b[j + 1]! <= from) j += 2;
    for (let k = j; k < b.length && b[k]! < to; k += 2) {
      if (b[k]! > from) out.push(from, b[k]!);
      from = Math.max(from, b[k + 1]!);
    }
    if (from < to) out.push(from, to);
  }
  return Int32Array.from(out);
}

/** Whether [from, to) lies in one piece of the intervals. */
export function covers(intervals: Minutes, from: number, to: number): boolean {
  let low = 0;
  let high = intervals.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (intervals[2 * middle + 1]! < to) low = middle + 1;
    else high = middle;
  }
  return 2 * low < intervals.length && intervals[2 * low]! <= from;
}

/** The part within [from, to). */
export function clip(intervals: Minutes, from: number, to: number): Minutes {
  return intersection(intervals, Int32Array.of(from, to));
}
