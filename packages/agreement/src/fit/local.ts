import { type Block, Elimination } from './elimination.ts';
import { solveGeneral, solveRows } from './general-solve.ts';
import { form } from './gradient.ts';
import type { Layout } from './layout.ts';
import type { Posterior } from './posterior.ts';
import { sandwich } from './posterior.ts';

/** A mark to be added, by places in the layout; −1 for an inner or outer level that it does not have yet. */
export type NewMark = { outer: number; inner: number; fixed: number; y: number };

/** The effects of one level after new marks, with the errors of effect and of competency mean + effect. */
export type LocalEffects = {
  fixed: number[];
  value: Float64Array;
  mean: Float64Array;
  covariance: Float64Array;
  withMean: Float64Array;
};

/** What one level's equations become with new marks, everything else in the model as it was. */
export type LocalSolution = {
  outer: LocalEffects;
  /** By inner level (−1: the new one). */
  inner: Map<number, LocalEffects>;
  /** Squared Mahalanobis distance of the new marks from their prediction, and how many they are. */
  distance: number;
  marks: number;
  /** False where entries of S⁻¹ were approximated or not kept. */
  exact: boolean;
};

/** Beyond this many inner columns of one outer level only the levels of the new marks are solved for. */
const MOST_COLUMNS = 400;

type Observation = { inner: number; fixed: number; y: number };

/**
 * Adds marks to one outer level and solves its equations, the inner levels that it meets, and the competency means
 * again, with the variance ratios as they are. The rest of the system enters through the entries of the inverse that
 * the fit has (a Woodbury update), so with exact entries this is exactly what solving everything again would give for
 * these levels. O(columns³) of the one level, whatever the size of the fit.
 *
 * **Source**: Hager (1989) SIAM Review 31:221–239 for the update formula.
 */
export function solveLocally(posterior: Posterior, news: readonly NewMark[]): LocalSolution {
  const { equations, residual } = posterior;
  const { layout } = equations;
  const outer = news[0]!.outer;
  const before: Observation[] = [];
  if (outer >= 0) {
    for (let pair = layout.outerPairStart[outer]!; pair < layout.outerPairStart[outer + 1]!; pair++) {
      for (let i = layout.pairStart[pair]!; i < layout.pairStart[pair + 1]!; i++) {
        const fixed = layout.outerColumnFixed[layout.outerColumn[i]!]!;
        before.push({ inner: layout.pairInner[pair]!, fixed, y: layout.y[i]! });
      }
    }
  }
  const after = [...before, ...news];
  const plan = planOf(layout, after);
  const { p } = layout;
  const size = p + plan.columns.length;
  const known = inverseOver(posterior, plan, size);
  const old = normalOf(layout, equations.elimination, plan, before, size);
  const fresh = normalOf(layout, equations.elimination, plan, after, size);
  const theta = new Float64Array(size);
  theta.set(equations.beta);
  plan.columns.forEach((column, c) => {
    theta[p + c] = column < 0 ? 0 : equations.inner[column]!;
  });
  // g = (I + ΔK)⁻¹(δ − Δθ), θ' = θ + Kg, K' = K(I + ΔK)⁻¹
  const delta = fresh.matrix.map((value, i) => value - old.matrix[i]!);
  const change = fresh.right.map((value, i) => value - old.right[i]!);
  const system = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let sum = i === j ? 1 : 0;
      for (let k = 0; k < size; k++) sum += delta[i * size + k]! * known.matrix[k * size + j]!;
      system[i * size + j] = sum;
    }
  }
  const right = change.map((value, i) => {
    let sum = value;
    for (let k = 0; k < size; k++) sum -= delta[i * size + k]! * theta[k]!;
    return sum;
  });
  const g = solveGeneral(system, right, size) ?? new Float64Array(size);
  const solved = theta.map((value, i) => {
    let sum = value;
    for (let k = 0; k < size; k++) sum += known.matrix[i * size + k]! * g[k]!;
    return sum;
  });
  const inverse = updatedInverse(known.matrix, system, size);
  let distance = fresh.square - old.square;
  for (let i = 0; i < size; i++) distance -= theta[i]! * g[i]! + solved[i]! * change[i]!;
  return {
    outer: outerEffects(fresh, solved, inverse, posterior, size),
    inner: innerEffects(layout, equations.elimination, plan, solved, inverse, posterior, size),
    distance: Math.max(0, distance / residual),
    marks: news.length,
    exact: known.exact,
  };
}

/** The inner levels of some observations, with their columns: those of the fit first, then new ones (−1). */
type Plan = {
  levels: number[];
  start: number[];
  columns: number[];
  fixed: number[];
};

function planOf(layout: Layout, observations: readonly Observation[]): Plan {
  const plan: Plan = { levels: [], start: [0], columns: [], fixed: [] };
  for (const level of new Set(observations.map((observation) => observation.inner))) {
    plan.levels.push(level);
    const own = new Set<number>();
    if (level >= 0) {
      for (let c = layout.innerColumnStart[level]!; c < layout.innerColumnStart[level + 1]!; c++) {
        own.add(layout.innerColumnFixed[c]!);
        plan.columns.push(c);
        plan.fixed.push(layout.innerColumnFixed[c]!);
      }
    }
    // a new column goes last: the prior's factor of the old ones then stays what it was
    for (const { inner, fixed } of observations) {
      if (inner !== level || own.has(fixed)) continue;
      own.add(fixed);
      plan.columns.push(-1);
      plan.fixed.push(fixed);
    }
    plan.start.push(plan.columns.length);
  }
  return plan;
}

/** C⁻¹ of the mixed-model equations over the competency means and the plan's columns. */
function inverseOver(posterior: Posterior, plan: Plan, size: number): { matrix: Float64Array; exact: boolean } {
  const { equations } = posterior;
  const { layout, hx, fixedCovariance } = equations;
  const { p } = layout;
  const solver = posterior.readable();
  const matrix = new Float64Array(size * size);
  let exact = posterior.exactErrors;
  const own = (level: number): number => layout.innerColumnStart[level + 1]! - layout.innerColumnStart[level]!;
  for (let c = 0; c < plan.columns.length; c++) if (plan.columns[c]! < 0) matrix[(p + c) * size + p + c] = 1;
  plan.levels.forEach((a, i) => {
    if (a < 0) return;
    plan.levels.forEach((b, j) => {
      if (b < 0 || j > i) return;
      const [wa, wb] = [own(a), own(b)];
      const part = new Float64Array(wa * wb);
      if (!solver.inverseBetween(a, b, part)) {
        exact = false;
        return;
      }
      for (let r = 0; r < wa; r++) {
        for (let s = 0; s < wb; s++) {
          const row = p + plan.start[i]! + r;
          const column = p + plan.start[j]! + s;
          matrix[row * size + column] = part[r * wb + s]!;
          matrix[column * size + row] = part[r * wb + s]!;
        }
      }
    });
  });
  // the means' part: Cov(β) = B, Cov(w, β) = −Hx B, Cov(w) = S⁻¹ + Hx B Hxᵀ
  const h = new Float64Array(size * p);
  for (let k = 0; k < p; k++) h[k * p + k] = 1;
  plan.columns.forEach((column, c) => {
    if (column >= 0) for (let k = 0; k < p; k++) h[(p + c) * p + k] = -hx[k]![column]!;
  });
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) matrix[i * size + j]! += form(h, i, h, j, fixedCovariance, p);
  }
  return { matrix, exact };
}

type Normal = {
  matrix: Float64Array;
  right: Float64Array;
  square: number;
  elimination: Elimination | null;
  block: Block | null;
  /** Sums EᵀDy of the level, per its columns. */
  slots: Float64Array;
  fixed: number[];
};

/** One outer level's part of the mixed-model equations in (means, plan's columns). */
function normalOf(
  layout: Layout,
  parent: Elimination,
  plan: Plan,
  observations: readonly Observation[],
  size: number,
): Normal {
  const { p } = layout;
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  if (observations.length === 0) {
    return { matrix, right, square: 0, elimination: null, block: null, slots: new Float64Array(0), fixed: [] };
  }
  const small = smallLayout(layout, plan, observations);
  const elimination = new Elimination(small, parent.ratios);
  const block = elimination.blockOf(0);
  const { size: k, local, q, f, fm, columns, offset, d, dOffset, pairs } = block;
  const fixed = [...small.outerColumnFixed];
  // WE in the level's own columns: Q − QMQ; towards the inner side: F − FMQ
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++) {
      let sum = q[i * k + j]!;
      for (let a = 0; a < k; a++) {
        for (let b = 0; b < k; b++) sum -= q[i * k + a]! * elimination.m[a * k + b]! * q[b * k + j]!;
      }
      matrix[fixed[i]! * size + fixed[j]!]! += sum;
    }
  }
  for (let c = 0; c < local; c++) {
    const row = p + columns[c]!;
    for (let j = 0; j < k; j++) {
      let sum = f[c * k + j]!;
      for (let a = 0; a < k; a++) sum -= fm[c * k + a]! * q[a * k + j]!;
      matrix[row * size + fixed[j]!]! += sum;
      matrix[fixed[j]! * size + row]! += sum;
    }
    for (let e = 0; e < local; e++) {
      let sum = 0;
      for (let a = 0; a < k; a++) sum -= fm[c * k + a]! * f[e * k + a]!;
      matrix[row * size + p + columns[e]!]! += sum;
    }
  }
  for (let r = 0; r < pairs; r++) {
    const width = offset[r + 1]! - offset[r]!;
    for (let i = 0; i < width; i++) {
      for (let j = 0; j < width; j++) {
        const row = p + columns[offset[r]! + i]!;
        matrix[row * size + p + columns[offset[r]! + j]!]! += d[dOffset[r]! + i * width + j]!;
      }
    }
  }
  const wy = new Float64Array(small.n);
  elimination.applyW(small.y, wy);
  let square = 0;
  for (let i = 0; i < small.n; i++) {
    square += wy[i]! * small.y[i]!;
    right[fixed[small.outerColumn[i]!]!]! += wy[i]!;
  }
  const gathered = new Float64Array(plan.columns.length);
  elimination.gather(wy, gathered);
  right.set(gathered, p);
  const slots = new Float64Array(k);
  for (let pair = 0; pair < pairs; pair++) {
    const kappa = elimination.shrink(pair);
    let sum = 0;
    for (let i = small.pairStart[pair]!; i < small.pairStart[pair + 1]!; i++) sum += small.y[i]!;
    for (let i = small.pairStart[pair]!; i < small.pairStart[pair + 1]!; i++) {
      slots[small.outerColumn[i]!]! += small.y[i]! - kappa * sum;
    }
  }
  return { matrix, right, square, elimination, block, slots, fixed };
}

/** A layout of one outer level, its inner columns numbered as in the plan. */
function smallLayout(layout: Layout, plan: Plan, observations: readonly Observation[]): Layout {
  const levelAt = new Map(plan.levels.map((level, i) => [level, i]));
  const sorted = [...observations].sort((a, b) => levelAt.get(a.inner)! - levelAt.get(b.inner)!);
  const outerFixed = [...new Set(sorted.map((observation) => observation.fixed))].sort((a, b) => a - b);
  const pairs: number[] = [];
  sorted.forEach((observation, i) => {
    if (i === 0 || observation.inner !== sorted[i - 1]!.inner) pairs.push(i);
  });
  const innerColumn = sorted.map(({ inner, fixed }) => {
    const at = levelAt.get(inner)!;
    let column = plan.start[at]!;
    while (plan.fixed[column] !== fixed) column++;
    return column;
  });
  const n = sorted.length;
  return {
    ...layout,
    n,
    outerLevels: 1,
    innerLevels: plan.levels.length,
    y: Float64Array.from(sorted, (observation) => observation.y),
    outerStart: Int32Array.of(0, n),
    outerPairStart: Int32Array.of(0, pairs.length),
    pairStart: Int32Array.from([...pairs, n]),
    pairInner: Int32Array.from(pairs, (i) => levelAt.get(sorted[i]!.inner)!),
    outerColumn: Int32Array.from(sorted, (observation) => outerFixed.indexOf(observation.fixed)),
    innerColumn: Int32Array.from(innerColumn),
    outerColumnStart: Int32Array.of(0, outerFixed.length),
    innerColumnStart: Int32Array.from(plan.start),
    outerColumnFixed: Int32Array.from(outerFixed),
    innerColumnFixed: Int32Array.from(plan.fixed),
  };
}

/** K(I + ΔK)⁻¹, by solving the transposed system for each row of K. */
function updatedInverse(known: Float64Array, system: Float64Array, size: number): Float64Array {
  const transposed = new Float64Array(size * size);
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) transposed[j * size + i] = system[i * size + j]!;
  return solveRows(transposed, known, size);
}

function outerEffects(
  fresh: Normal,
  solved: Float64Array,
  inverse: Float64Array,
  posterior: Posterior,
  size: number,
): LocalEffects {
  const { residual, layout } = posterior;
  const { p } = layout;
  const block = fresh.block!;
  const { m } = fresh.elimination!;
  const { size: k, q, fm, f, local, columns } = block;
  const value = new Float64Array(k);
  const mean = new Float64Array(k);
  // effect = M (EᵀDy − Q β − Fᵀ w); its error is M's own noise less the same map of the errors of (β, w)
  const map = new Float64Array(k * size);
  const withMeanMap = new Float64Array(k * size);
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++) {
      let sum = 0;
      for (let l = 0; l < k; l++) sum += m[i * k + l]! * q[l * k + j]!;
      map[i * size + fresh.fixed[j]!]! -= sum;
    }
    for (let c = 0; c < local; c++) map[i * size + p + columns[c]!]! -= fm[c * k + i]!;
    let own = 0;
    for (let l = 0; l < k; l++) {
      let rest = fresh.slots[l]!;
      for (let j = 0; j < k; j++) rest -= q[l * k + j]! * solved[fresh.fixed[j]!]!;
      for (let c = 0; c < local; c++) rest -= f[c * k + l]! * solved[p + columns[c]!]!;
      own += m[i * k + l]! * rest;
    }
    value[i] = own;
    mean[i] = layout.centre[fresh.fixed[i]!]! + solved[fresh.fixed[i]!]!;
  }
  withMeanMap.set(map);
  for (let i = 0; i < k; i++) withMeanMap[i * size + fresh.fixed[i]!]! += 1;
  const covariance = new Float64Array(k * k);
  const withMean = new Float64Array(k * k);
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++) {
      covariance[i * k + j] = residual * (m[i * k + j]! + form(map, i, map, j, inverse, size));
      withMean[i * k + j] = residual * (m[i * k + j]! + form(withMeanMap, i, withMeanMap, j, inverse, size));
    }
  }
  return { fixed: fresh.fixed, value, mean, covariance, withMean };
}

function innerEffects(
  layout: Layout,
  elimination: Elimination,
  plan: Plan,
  solved: Float64Array,
  inverse: Float64Array,
  posterior: Posterior,
  size: number,
): Map<number, LocalEffects> {
  const { p } = layout;
  const found = new Map<number, LocalEffects>();
  plan.levels.forEach((level, at) => {
    const first = plan.start[at]!;
    const width = plan.start[at + 1]! - first;
    const fixed = plan.fixed.slice(first, first + width);
    const t = elimination.innerPrior.of(width);
    const square = new Float64Array(width * width);
    const value = new Float64Array(width);
    const mean = new Float64Array(width);
    const map = new Float64Array(width * size);
    for (let i = 0; i < width; i++) {
      for (let j = 0; j < width; j++) square[i * width + j] = inverse[(p + first + i) * size + p + first + j]!;
      for (let j = 0; j <= i; j++) {
        value[i]! += t[i * width + j]! * solved[p + first + j]!;
        map[i * size + p + first + j] = t[i * width + j]!;
      }
      mean[i] = layout.centre[fixed[i]!]! + solved[fixed[i]!]!;
      map[i * size + fixed[i]!]! += 1;
    }
    const withMean = new Float64Array(width * width);
    for (let i = 0; i < width; i++) {
      for (let j = 0; j < width; j++)
        withMean[i * width + j] = posterior.residual * form(map, i, map, j, inverse, size);
    }
    const covariance = sandwich(t, square, width, width, posterior.residual);
    found.set(level, { fixed, value, mean, covariance, withMean });
  });
  return found;
}

/** Whether one level's equations are small enough to solve at once. */
export const fitsLocally = (columns: number): boolean => columns <= MOST_COLUMNS;
