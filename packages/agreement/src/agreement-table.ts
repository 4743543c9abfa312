/** The table that all coefficients share; counts per unit are sparse (kinds of value in the unit). */
export type Table = {
  n: number;
  q: number;
  raters: number;
  start: Int32Array;
  category: Int32Array;
  rater: Int32Array;
  weights: Float64Array;
  weightSum: number;
  /** Room for one unit's counts. */
  counts: Float64Array;
};

/** Running sums over units that determine every coefficient; a rater can be taken out of them again. */
export class Sums {
  units = 0;
  pairs = 0;
  agreement = 0;
  readonly share: Float64Array;
  constructor(q: number) {
    this.share = new Float64Array(q);
  }
}

/** Weighted agreement of one unit (ordered pairs), 0 below two ratings; `skip` leaves one rater out. */
export function unitAgreement(table: Table, u: number, skip: number): { agreement: number; ratings: number } {
  const { q, weights } = table;
  const from = table.start[u]!;
  const to = table.start[u + 1]!;
  const many = to - from > q;
  const counts = many ? table.counts.fill(0) : table.counts;
  let ratings = 0;
  let sum = 0;
  for (let i = from; i < to; i++) {
    if (table.rater[i] === skip) continue;
    const k = table.category[i]!;
    // pairs with the ratings before this one: one by one, or category by category where that is shorter
    if (many) for (let l = 0; l < q; l++) sum += counts[l]! * (weights[k * q + l]! + weights[l * q + k]!);
    else {
      for (let j = from; j < i; j++) {
        const l = table.category[j]!;
        if (table.rater[j] !== skip) sum += weights[k * q + l]! + weights[l * q + k]!;
      }
    }
    counts[k]! += 1;
    ratings++;
  }
  return { agreement: ratings < 2 ? 0 : sum / (ratings * (ratings - 1)), ratings };
}

/** Adds a unit to the sums (or takes it out again), without one rater where `skip` names one. */
export function addUnit(table: Table, sums: Sums, u: number, skip: number, sign: 1 | -1): void {
  const { agreement, ratings } = unitAgreement(table, u, skip);
  if (ratings === 0) return;
  sums.units += sign;
  if (ratings > 1) {
    sums.pairs += sign;
    sums.agreement += sign * agreement;
  }
  for (let i = table.start[u]!; i < table.start[u + 1]!; i++) {
    if (table.rater[i] !== skip) sums.share[table.category[i]!]! += sign / ratings;
  }
}

/** Per rater, how often each category was used, as shares: `marginal[rater * q + category]`. */
export type Marginals = { marginal: Float64Array; used: Int32Array; sum: Float64Array };

/** The marginals of every rater, and their sum. O(ratings + raters × categories). */
export function marginalsOf(table: Table): Marginals {
  const { q, raters } = table;
  const marginal = new Float64Array(raters * q);
  const used = new Int32Array(raters);
  for (let i = 0; i < table.category.length; i++) {
    marginal[table.rater[i]! * q + table.category[i]!]! += 1;
    used[table.rater[i]!]! += 1;
  }
  const sum = new Float64Array(q);
  for (let r = 0; r < raters; r++) {
    for (let k = 0; k < q; k++) {
      marginal[r * q + k]! /= Math.max(1, used[r]!);
      sum[k]! += marginal[r * q + k]!;
    }
  }
  return { marginal, used, sum };
}

/** Σ w x y over two vectors of category shares. */
export function weighted(weights: Float64Array, x: Float64Array, y: Float64Array): number {
  const q = x.length;
  let sum = 0;
  for (let k = 0; k < q; k++) for (let l = 0; l < q; l++) sum += weights[k * q + l]! * x[k]! * y[l]!;
  return sum;
}

/** Σ over raters of w-weighted agreement of each rater's marginals with themselves. */
export function ownChance(table: Table, { marginal }: Marginals): Float64Array {
  const { q, weights } = table;
  return Float64Array.from({ length: table.raters }, (_, r) => {
    const own = marginal.subarray(r * q, r * q + q);
    return weighted(weights, own, own);
  });
}
