import { solveGeneral } from './general-solve.ts';
import { estimableTerms, type Layout, SIDE_TERMS, type SideTerm } from './layout.ts';

/** One way of grouping the observations: the group of each, the sizes, and how many of each competency are in it. */
type Grouping = { of: Int32Array; size: Float64Array; groups: number; single: boolean };

/** Variances by side term; negative estimates are kept here, so that the caller can say what it did with them. */
export type Moments = { variances: Partial<Record<SideTerm, number>>; residual: number };

function groupingOf(layout: Layout, term: SideTerm): Grouping {
  const { n } = layout;
  let of: Int32Array;
  let groups: number;
  if (term === 'outerFixed' || term === 'innerFixed') {
    of = term === 'outerFixed' ? layout.outerColumn : layout.innerColumn;
    groups = (term === 'outerFixed' ? layout.outerColumnFixed : layout.innerColumnFixed).length;
  } else {
    of = new Int32Array(n);
    groups = term === 'outer' ? layout.outerLevels : term === 'inner' ? layout.innerLevels : layout.pairInner.length;
    for (let level = 0; level < layout.outerLevels; level++) {
      for (let pair = layout.outerPairStart[level]!; pair < layout.outerPairStart[level + 1]!; pair++) {
        const group = term === 'outer' ? level : term === 'inner' ? layout.pairInner[pair]! : pair;
        of.fill(group, layout.pairStart[pair]!, layout.pairStart[pair + 1]!);
      }
    }
  }
  const size = new Float64Array(groups);
  for (let i = 0; i < n; i++) size[of[i]!]! += 1;
  return { of, size, groups, single: term === 'outerFixed' || term === 'innerFixed' };
}

/** Cells (outer × inner × competency), numbered; several observations share one only over rounds or questions. */
function cellsOf(layout: Layout): Grouping {
  const of = new Int32Array(layout.n);
  const last = new Int32Array(layout.outerColumnFixed.length).fill(-1);
  const lastPair = new Int32Array(layout.outerColumnFixed.length).fill(-1);
  let groups = 0;
  for (let pair = 0; pair < layout.pairInner.length; pair++) {
    for (let i = layout.pairStart[pair]!; i < layout.pairStart[pair + 1]!; i++) {
      const column = layout.outerColumn[i]!;
      if (lastPair[column] !== pair) {
        lastPair[column] = pair;
        last[column] = groups++;
      }
      of[i] = last[column]!;
    }
  }
  const size = new Float64Array(groups);
  for (let i = 0; i < layout.n; i++) size[of[i]!]! += 1;
  return { of, size, groups, single: true };
}

/** The partition of the observations that two groupings cut together. */
function joint(a: SideTerm, b: SideTerm): SideTerm | 'cell' {
  if (a === b) return a;
  const pair = new Set([a, b]);
  const is = (x: SideTerm, y: SideTerm): boolean => pair.has(x) && pair.has(y);
  if (is('outer', 'outerFixed')) return 'outerFixed';
  if (is('inner', 'innerFixed')) return 'innerFixed';
  if (is('outer', 'inner') || is('outer', 'pair') || is('inner', 'pair')) return 'pair';
  return 'cell';
}

/**
 * Variance components by the method of moments: within-group sums of squares of every grouping, equated to their
 * expectations. O(ratings × competencies), no iteration. With one competency these are the U-statistics of Gao & Owen;
 * competency means are fitted and their loss of freedom is in the expectations, so the estimates stay unbiased.
 *
 * **Source**: Gao & Owen (2017) Efficient moment calculations for variance components in large unbalanced crossed
 * random effects models, Electron. J. Stat. 11(1):1235–1296, §3; Henderson (1953), method I.
 *
 * Not done: the kurtosis-based variances of the estimates.
 */
export function momentsOf(layout: Layout, wanted?: readonly SideTerm[]): Moments {
  const { n, p, y, outerColumn, outerColumnFixed, fixedCount } = layout;
  const terms = wanted ?? estimableTerms(layout).estimable;
  const groupings = new Map<SideTerm | 'cell', Grouping>();
  for (const term of SIDE_TERMS) if (terms.includes(term)) groupings.set(term, groupingOf(layout, term));
  const needed = (name: SideTerm | 'cell'): Grouping => {
    let found = groupings.get(name);
    if (found === undefined) {
      found = name === 'cell' ? cellsOf(layout) : groupingOf(layout, name);
      groupings.set(name, found);
    }
    return found;
  };
  const fixed = (i: number): number => outerColumnFixed[outerColumn[i]!]!;
  const byFixed = new Map<SideTerm, Float64Array>();
  for (const term of terms) {
    const { of, groups } = groupings.get(term)!;
    const counts = new Float64Array(groups * p);
    for (let i = 0; i < n; i++) counts[of[i]! * p + fixed(i)]! += 1;
    byFixed.set(term, counts);
  }
  const size = terms.length + 1;
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  // within-group sums of squares: the total less the part between groups
  let total = 0;
  for (let i = 0; i < n; i++) total += y[i]! * y[i]!;
  const totals = terms.map((term) => {
    const counts = byFixed.get(term)!;
    const { groups } = groupings.get(term)!;
    let lost = 0;
    for (let g = 0; g < groups; g++) for (let k = 0; k < p; k++) lost += counts[g * p + k]! ** 2 / fixedCount[k]!;
    return n - lost;
  });
  terms.forEach((g, row) => {
    const grouping = groupings.get(g)!;
    const sums = new Float64Array(grouping.groups);
    for (let i = 0; i < n; i++) sums[grouping.of[i]!]! += y[i]!;
    let between = 0;
    for (let group = 0; group < grouping.groups; group++) between += sums[group]! ** 2 / grouping.size[group]!;
    right[row] = total - between;
    const counts = byFixed.get(g)!;
    const cross = new Float64Array(p * p);
    let freedom = grouping.groups;
    for (let group = 0; group < grouping.groups; group++) {
      for (let k = 0; k < p; k++) {
        const count = counts[group * p + k]!;
        if (count === 0) continue;
        freedom -= count ** 2 / (grouping.size[group]! * fixedCount[k]!);
        for (let l = 0; l < p; l++) cross[k * p + l]! += (count * counts[group * p + l]!) / grouping.size[group]!;
      }
    }
    matrix[row * size + terms.length] = n - p - freedom;
    terms.forEach((t, column) => {
      const expected = betweenTrace(
        layout,
        grouping,
        groupings.get(t)!,
        needed(joint(g, t)),
        counts,
        byFixed.get(t)!,
        cross,
      );
      matrix[row * size + column] = totals[column]! - expected;
    });
  });
  right[terms.length] = total;
  terms.forEach((_, column) => {
    matrix[terms.length * size + column] = totals[column]!;
  });
  matrix[terms.length * size + terms.length] = n - p;
  const solved = solveGeneral(matrix, right, size);
  const variances: Partial<Record<SideTerm, number>> = {};
  terms.forEach((term, t) => {
    variances[term] = solved === null ? 0 : solved[t]!;
  });
  return { variances, residual: solved === null ? total / Math.max(1, n - p) : solved[terms.length]! };
}

/** tr(ZₜᵀM Zₜ) of every term: what the total sum of squares expects of one unit of each. */
export function expectedTotal(layout: Layout): Record<SideTerm, number> {
  const { n, p, outerColumn, outerColumnFixed, fixedCount } = layout;
  const totals = { outer: 0, outerFixed: 0, inner: 0, innerFixed: 0, pair: 0 };
  for (const term of SIDE_TERMS) {
    const { of, groups } = groupingOf(layout, term);
    const counts = new Float64Array(groups * p);
    for (let i = 0; i < n; i++) counts[of[i]! * p + outerColumnFixed[outerColumn[i]!]!]! += 1;
    let lost = 0;
    for (let i = 0; i < counts.length; i++) lost += counts[i]! ** 2 / fixedCount[i % p]!;
    totals[term] = n - lost;
  }
  return totals;
}

/** tr(ZₜᵀM B_g M Zₜ): what grouping g's between-group sum of squares expects of one unit of term t. */
function betweenTrace(
  layout: Layout,
  g: Grouping,
  t: Grouping,
  cut: Grouping,
  gCounts: Float64Array,
  tCounts: Float64Array,
  cross: Float64Array,
): number {
  const { n, p, fixedCount } = layout;
  let first = 0;
  const seen = new Uint8Array(cut.groups);
  for (let i = 0; i < n; i++) {
    const group = cut.of[i]!;
    if (seen[group] === 1) continue;
    seen[group] = 1;
    first += cut.size[group]! ** 2 / g.size[g.of[i]!]!;
  }
  let middle = 0;
  // a group within one competency meets only that one
  const single = g.single || t.single;
  for (let i = 0; single && i < n; i++) {
    const k = layout.outerColumnFixed[layout.outerColumn[i]!]!;
    const counts = gCounts[g.of[i]! * p + k]! * tCounts[t.of[i]! * p + k]!;
    middle += counts / (fixedCount[k]! * g.size[g.of[i]!]!);
  }
  // and groupings of whole pairs are the same for all marks of a pair
  for (let pair = 0; !single && pair < layout.pairInner.length; pair++) {
    const i = layout.pairStart[pair]!;
    const gAt = g.of[i]! * p;
    const tAt = t.of[i]! * p;
    let sum = 0;
    for (let k = 0; k < p; k++) sum += (gCounts[gAt + k]! * tCounts[tAt + k]!) / fixedCount[k]!;
    middle += (sum * (layout.pairStart[pair + 1]! - i)) / g.size[g.of[i]!]!;
  }
  let last = 0;
  const outer = new Float64Array(p * p);
  for (let l = 0; l < t.groups; l++) {
    for (let k = 0; k < p; k++) {
      const count = tCounts[l * p + k]!;
      if (count !== 0) for (let m = 0; m < p; m++) outer[k * p + m]! += count * tCounts[l * p + m]!;
    }
  }
  for (let k = 0; k < p; k++) {
    for (let m = 0; m < p; m++) last += (cross[k * p + m]! * outer[k * p + m]!) / (fixedCount[k]! * fixedCount[m]!);
  }
  return first - 2 * middle + last;
}
