import { choleskyInPlace, solveCholesky } from '../fit/dense.ts';
import {
  centre,
  centreThresholds,
  locationOf,
  type Measures,
  type MfrmData,
  probabilities,
  zeroMeasures,
} from './model.ts';

export type JointEstimate = {
  measures: Measures;
  logLikelihood: number;
  /** Largest |observed − expected| raw score of any element or category count. */
  residual: number;
  iterations: number;
  converged: boolean;
};

const MOST_STEPS = 100;

/** The side with more elements is eliminated, the other remains with competencies and thresholds. */
type Plan = {
  outer: Int32Array;
  inner: Int32Array;
  outerSign: number;
  innerSign: number;
  outerSize: number;
  innerSize: number;
  /** Marks in use, grouped by outer element. */
  order: Int32Array;
  start: Int32Array;
  size: number;
};

function planOf(data: MfrmData): Plan {
  const { index } = data;
  const candidateOuter = index.candidates.length >= index.raters.length;
  const outer = candidateOuter ? data.candidate : data.rater;
  const outerSize = candidateOuter ? index.candidates.length : index.raters.length;
  const innerSize = candidateOuter ? index.raters.length : index.candidates.length;
  const start = new Int32Array(outerSize + 1);
  let used = 0;
  for (let i = 0; i < data.n; i++) {
    if (data.used[i] === 0) continue;
    start[outer[i]! + 1]!++;
    used++;
  }
  for (let a = 0; a < outerSize; a++) start[a + 1]! += start[a]!;
  const next = start.slice(0, outerSize);
  const order = new Int32Array(used);
  for (let i = 0; i < data.n; i++) if (data.used[i] === 1) order[next[outer[i]!]!++] = i;
  return {
    outer,
    inner: candidateOuter ? data.rater : data.candidate,
    outerSign: candidateOuter ? 1 : -1,
    innerSign: candidateOuter ? -1 : 1,
    outerSize,
    innerSize,
    order,
    start,
    size: innerSize + index.competencies.length + data.thresholds,
  };
}

type System = {
  logLikelihood: number;
  residual: number;
  outerSlope: Float64Array;
  outerInformation: Float64Array;
  innerSlope: Float64Array;
  /** Information of the inner side with the outer eliminated, and each outer element's cross terms. */
  matrix: Float64Array;
  columns: Int32Array[];
  cross: Float64Array[];
};

/**
 * Joint maximum likelihood by Newton's method on all parameters at once: the log-likelihood is concave, and the
 * larger facet is eliminated, so a step costs O(marks) and one small factorisation. Differences along which the
 * likelihood is flat (the origin; the level of a disconnected group) get a whisper of a ridge and are centred after.
 *
 * **Source**: Wright & Masters (1982), ch. 4; Linacre (1989), ch. 8.
 */
export function jointEstimate(data: MfrmData): JointEstimate {
  const plan = planOf(data);
  let at = start(data);
  let system = systemAt(data, plan, at, true);
  let iterations = 0;
  while (iterations < MOST_STEPS && system.residual > 1e-9) {
    iterations++;
    const step = newtonStep(plan, system);
    let next: { at: Measures; system: System } | null = null;
    for (let share = 1; share > 1e-6; share /= 2) {
      const moved = move(data, plan, at, step, share);
      const value = systemAt(data, plan, moved, false).logLikelihood;
      if (value >= system.logLikelihood - 1e-10 * Math.abs(system.logLikelihood)) {
        next = { at: moved, system: systemAt(data, plan, moved, true) };
        break;
      }
    }
    if (next === null) break;
    const gained = next.system.logLikelihood - system.logLikelihood;
    const better = next.system.residual < system.residual * 0.9;
    at = next.at;
    system = next.system;
    // at the bottom of the arithmetic: nothing gained, residuals no smaller
    if (gained < 1e-12 * Math.abs(system.logLikelihood) && !better) break;
  }
  centreThresholds(data, at);
  shiftRaters(at, centre(at.competency, data.extremeCompetency));
  shiftRaters(at, -centre(at.candidate, data.extremeCandidate));
  return {
    measures: at,
    logLikelihood: system.logLikelihood,
    residual: system.residual,
    iterations,
    converged: system.residual < 1e-6,
  };
}

function shiftRaters(at: Measures, by: number): void {
  for (let r = 0; r < at.rater.length; r++) at.rater[r]! += by;
}

/** Thresholds from the category counts and candidates from their mean category: the usual quick approximation. */
function start(data: MfrmData): Measures {
  const at = zeroMeasures(data);
  const counts = data.ladders.map((ladder) => new Float64Array(ladder.scores.length));
  const sums = new Float64Array(at.candidate.length);
  const tops = new Float64Array(at.candidate.length);
  for (let i = 0; i < data.n; i++) {
    if (data.used[i] === 0) continue;
    const ladder = data.ladderOf[data.competency[i]!]!;
    counts[ladder]![data.category[i]!]! += 1;
    sums[data.candidate[i]!]! += data.category[i]!;
    tops[data.candidate[i]!]! += data.ladders[ladder]!.scores.length - 1;
  }
  data.ladders.forEach((ladder, l) => {
    for (let t = 0; t + 1 < ladder.scores.length; t++) {
      at.threshold[ladder.first + t] = Math.log((counts[l]![t]! + 0.5) / (counts[l]![t + 1]! + 0.5));
    }
  });
  for (let c = 0; c < sums.length; c++) {
    if (tops[c]! > 0) at.candidate[c] = Math.log((sums[c]! + 0.5) / (tops[c]! - sums[c]! + 0.5));
  }
  return at;
}

function systemAt(data: MfrmData, plan: Plan, at: Measures, full: boolean): System {
  const { size, innerSize, outerSize } = plan;
  const competencies = data.index.competencies.length;
  const outerSlope = new Float64Array(outerSize);
  const outerInformation = new Float64Array(outerSize);
  const innerSlope = new Float64Array(size);
  const matrix = new Float64Array(full ? size * size : 0);
  const columns: Int32Array[] = [];
  const cross: Float64Array[] = [];
  const work = new Float64Array(size);
  const marked = new Int32Array(size).fill(-1);
  let widest = 1;
  for (const ladder of data.ladders) widest = Math.max(widest, ladder.scores.length);
  const p = new Float64Array(widest);
  const tail = new Float64Array(widest + 1);
  let logLikelihood = 0;
  for (let a = 0; a < outerSize; a++) {
    const touched: number[] = [];
    const touch = (column: number): void => {
      if (marked[column] === a) return;
      marked[column] = a;
      work[column] = 0;
      touched.push(column);
    };
    for (let s = plan.start[a]!; s < plan.start[a + 1]!; s++) {
      const i = plan.order[s]!;
      const k = data.competency[i]!;
      const ladder = data.ladders[data.ladderOf[k]!]!;
      const count = probabilities(ladder, at.threshold, locationOf(data, at, i), p);
      const x = data.category[i]!;
      logLikelihood += Math.log(p[x]!);
      if (!full) continue;
      let mean = 0;
      let square = 0;
      tail[count] = 0;
      for (let c = count - 1; c >= 1; c--) {
        tail[c] = tail[c + 1]! + p[c]!;
        mean += c * p[c]!;
        square += c * c * p[c]!;
      }
      const variance = square - mean * mean;
      const rest = x - mean;
      const inner = plan.inner[i]!;
      const kAt = innerSize + k;
      outerSlope[a]! += plan.outerSign * rest;
      outerInformation[a]! += variance;
      innerSlope[inner]! += plan.innerSign * rest;
      innerSlope[kAt]! -= rest;
      // information of (inner, competency, thresholds) and the cross terms with the outer element
      const crossSign = plan.outerSign * plan.innerSign;
      touch(inner);
      touch(kAt);
      work[inner]! += crossSign * variance;
      work[kAt]! -= plan.outerSign * variance;
      matrix[inner * size + inner]! += variance;
      matrix[kAt * size + kAt]! += variance;
      matrix[kAt * size + inner]! -= plan.innerSign * variance;
      const first = innerSize + competencies + ladder.first;
      // Cov(x, 1[x ≥ c]) = Σ_{x ≥ c} x p − mean·tail
      let above = 0;
      for (let c = count - 1; c >= 1; c--) {
        above += c * p[c]!;
        const t = first + c - 1;
        const covariance = above - mean * tail[c]!;
        innerSlope[t]! -= (x >= c ? 1 : 0) - tail[c]!;
        touch(t);
        work[t]! -= plan.outerSign * covariance;
        matrix[t * size + inner]! -= plan.innerSign * covariance;
        matrix[t * size + kAt]! += covariance;
        for (let d = 1; d <= c; d++) matrix[t * size + first + d - 1]! += tail[c]! * (1 - tail[d]!);
      }
    }
    if (!full || touched.length === 0) {
      columns.push(new Int32Array(0));
      cross.push(new Float64Array(0));
      continue;
    }
    touched.sort((x, y) => x - y);
    const own = Int32Array.from(touched);
    const values = Float64Array.from(touched, (column) => work[column]!);
    const inverse = 1 / outerInformation[a]!;
    for (let i = 0; i < own.length; i++) {
      const scaled = values[i]! * inverse;
      const row = own[i]! * size;
      for (let j = 0; j <= i; j++) matrix[row + own[j]!]! -= scaled * values[j]!;
    }
    columns.push(own);
    cross.push(values);
  }
  let residual = 0;
  for (const slope of outerSlope) residual = Math.max(residual, Math.abs(slope));
  for (const slope of innerSlope) residual = Math.max(residual, Math.abs(slope));
  return { logLikelihood, residual, outerSlope, outerInformation, innerSlope, matrix, columns, cross };
}

function newtonStep(plan: Plan, system: System): { outer: Float64Array; inner: Float64Array } {
  const { size, outerSize } = plan;
  const right = system.innerSlope.slice();
  for (let a = 0; a < outerSize; a++) {
    if (!(system.outerInformation[a]! > 0)) continue;
    const scaled = system.outerSlope[a]! / system.outerInformation[a]!;
    const own = system.columns[a]!;
    for (let i = 0; i < own.length; i++) right[own[i]!]! -= system.cross[a]![i]! * scaled;
  }
  let largest = 1;
  for (let i = 0; i < size; i++) largest = Math.max(largest, system.matrix[i * size + i]!);
  let inner = right;
  for (let ridge = 1e-9 * largest; ; ridge *= 100) {
    const matrix = system.matrix.slice();
    for (let i = 0; i < size; i++) matrix[i * size + i]! += ridge;
    if (choleskyInPlace(matrix, size) === null) continue;
    inner = right.slice();
    solveCholesky(matrix, size, inner);
    break;
  }
  const outer = new Float64Array(outerSize);
  for (let a = 0; a < outerSize; a++) {
    if (!(system.outerInformation[a]! > 0)) continue;
    let sum = system.outerSlope[a]!;
    const own = system.columns[a]!;
    for (let i = 0; i < own.length; i++) sum -= system.cross[a]![i]! * inner[own[i]!]!;
    outer[a] = sum / system.outerInformation[a]!;
  }
  return { outer, inner };
}

function move(
  data: MfrmData,
  plan: Plan,
  from: Measures,
  step: { outer: Float64Array; inner: Float64Array },
  share: number,
): Measures {
  const { innerSize } = plan;
  const competencies = data.index.competencies.length;
  const candidateOuter = plan.outerSign === 1;
  // a first step may overshoot by many logits where a category is rare
  const add = (values: Float64Array, change: (i: number) => number): Float64Array =>
    values.map((value, i) => value + Math.max(-3, Math.min(3, share * change(i))));
  return {
    candidate: add(from.candidate, (i) => (candidateOuter ? step.outer[i]! : step.inner[i]!)),
    rater: add(from.rater, (i) => (candidateOuter ? step.inner[i]! : step.outer[i]!)),
    competency: add(from.competency, (i) => step.inner[innerSize + i]!),
    threshold: add(from.threshold, (i) => step.inner[innerSize + competencies + i]!),
  };
}
