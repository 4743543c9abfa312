import { solveGeneral } from '../fit/general-solve.ts';
import { centre, centreThresholds, type Measures, type MfrmData, zeroMeasures } from './model.ts';

export type MarginalEstimate = {
  measures: Measures;
  /** Posterior standard deviations of the candidates. */
  candidateSe: Float64Array;
  /** Standard deviation of the candidates in the population. */
  sd: number;
  logLikelihood: number;
  iterations: number;
  converged: boolean;
};

const MOST_STEPS = 1000;
const EDGE = 6;

/** Everything that is not a candidate, as one vector: raters, competencies, thresholds, ln sd. */
type State = Float64Array;

type Cells = {
  /** The (rater, competency) cell of each mark in use, and the rater and competency of each cell. */
  of: Int32Array;
  rater: Int32Array;
  competency: Int32Array;
  count: number;
  /** Marks in use, grouped by candidate. */
  order: Int32Array;
  start: Int32Array;
};

function cellsOf(data: MfrmData): Cells {
  const { index } = data;
  const place = new Int32Array(index.raters.length * index.competencies.length).fill(-1);
  const rater: number[] = [];
  const competency: number[] = [];
  const of = new Int32Array(data.n);
  const start = new Int32Array(index.candidates.length + 1);
  const order: number[] = [];
  for (let i = 0; i < data.n; i++) {
    if (data.used[i] === 0) continue;
    const key = data.rater[i]! * index.competencies.length + data.competency[i]!;
    if (place[key]! < 0) {
      place[key] = rater.length;
      rater.push(data.rater[i]!);
      competency.push(data.competency[i]!);
    }
    of[i] = place[key]!;
    order.push(i);
    start[data.candidate[i]! + 1]!++;
  }
  for (let c = 0; c < index.candidates.length; c++) start[c + 1]! += start[c]!;
  return {
    of,
    rater: Int32Array.from(rater),
    competency: Int32Array.from(competency),
    count: rater.length,
    order: Int32Array.from(order),
    start,
  };
}

/**
 * Marginal maximum likelihood: candidates are a normal population with mean 0, integrated over a fixed grid; EM with a
 * Newton step for raters, competencies and thresholds, accelerated by squared extrapolation. O(marks × nodes) a step.
 *
 * **Source**: Bock & Aitkin (1981) Psychometrika 46:443–459; Adams, Wilson & Wang (1997) for facets; Varadhan &
 * Roland (2008) Scand. J. Stat. 35:335–353 for the extrapolation.
 */
export function marginalEstimate(data: MfrmData, nodes: number): MarginalEstimate {
  const cells = cellsOf(data);
  const grid = Float64Array.from({ length: nodes }, (_, q) => -EDGE + (2 * EDGE * q) / (nodes - 1));
  const engine = new Engine(data, cells, grid);
  let state = engine.start();
  let iterations = 0;
  let converged = false;
  while (iterations < MOST_STEPS && !converged) {
    const first = engine.step(state);
    const second = engine.step(first.state);
    iterations += 2;
    const r = first.state.map((value, i) => value - state[i]!);
    const v = second.state.map((value, i) => value - 2 * first.state[i]! + state[i]!);
    converged = largest(second.state.map((value, i) => value - first.state[i]!)) < 1e-7;
    const vv = v.reduce((sum, x) => sum + x * x, 0);
    const length = vv > 0 ? -Math.sqrt(r.reduce((sum, x) => sum + x * x, 0) / vv) : -1;
    if (converged || length >= -1) {
      state = second.state;
      continue;
    }
    const bold = state.map((value, i) => value - 2 * length * r[i]! + length * length * v[i]!);
    const tried = engine.step(bold);
    iterations++;
    // the log-likelihood that a step reports is that of its starting point
    state = tried.logLikelihood >= second.logLikelihood ? tried.state : second.state;
  }
  return { ...engine.finish(state), iterations, converged };
}

const largest = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

class Engine {
  private readonly data: MfrmData;
  private readonly cells: Cells;
  private readonly grid: Float64Array;
  private readonly raters: number;
  private readonly competencies: number;
  private readonly widest: number;
  /** ln P and P per cell, node, category; expected counts per cell, node, category. */
  private readonly logP: Float64Array;
  private readonly p: Float64Array;
  private readonly expected: Float64Array;
  private readonly observed: Float64Array;

  constructor(data: MfrmData, cells: Cells, grid: Float64Array) {
    this.data = data;
    this.cells = cells;
    this.grid = grid;
    this.raters = data.index.raters.length;
    this.competencies = data.index.competencies.length;
    this.widest = data.ladders.reduce((most, ladder) => Math.max(most, ladder.scores.length), 1);
    const size = cells.count * grid.length * this.widest;
    this.logP = new Float64Array(size);
    this.p = new Float64Array(size);
    this.expected = new Float64Array(cells.count * grid.length);
    this.observed = new Float64Array(this.raters + this.competencies + data.thresholds);
    for (const i of cells.order) {
      const x = data.category[i]!;
      this.observed[data.rater[i]!]! += x;
      this.observed[this.raters + data.competency[i]!]! += x;
      const { first } = data.ladders[data.ladderOf[data.competency[i]!]!]!;
      for (let c = 1; c <= x; c++) this.observed[this.raters + this.competencies + first + c - 1]! += 1;
    }
  }

  start(): State {
    const state = new Float64Array(this.raters + this.competencies + this.data.thresholds + 1);
    const { data } = this;
    data.ladders.forEach((ladder) => {
      const counts = new Float64Array(ladder.scores.length);
      for (const i of this.cells.order) {
        if (data.ladders[data.ladderOf[data.competency[i]!]!] === ladder) counts[data.category[i]!]! += 1;
      }
      for (let t = 0; t + 1 < ladder.scores.length; t++) {
        const at = this.raters + this.competencies + ladder.first + t;
        state[at] = Math.log((counts[t]! + 0.5) / (counts[t + 1]! + 0.5));
      }
    });
    return state;
  }

  private tables(state: State): void {
    const { data, cells, grid, widest, logP, p } = this;
    for (let cell = 0; cell < cells.count; cell++) {
      const ladder = data.ladders[data.ladderOf[cells.competency[cell]!]!]!;
      const count = ladder.scores.length;
      const shift = state[cells.rater[cell]!]! + state[this.raters + cells.competency[cell]!]!;
      const first = this.raters + this.competencies + ladder.first;
      for (let q = 0; q < grid.length; q++) {
        const at = (cell * grid.length + q) * widest;
        let exponent = 0;
        let top = 0;
        logP[at] = 0;
        for (let x = 1; x < count; x++) {
          exponent += grid[q]! - shift - state[first + x - 1]!;
          logP[at + x] = exponent;
          if (exponent > top) top = exponent;
        }
        let total = 0;
        for (let x = 0; x < count; x++) {
          p[at + x] = Math.exp(logP[at + x]! - top);
          total += p[at + x]!;
        }
        const norm = top + Math.log(total);
        for (let x = 0; x < count; x++) {
          logP[at + x]! -= norm;
          p[at + x]! /= total;
        }
      }
    }
  }

  /** Posterior weights of one candidate over the grid; returns the log of its marginal likelihood. */
  private posterior(candidate: number, prior: Float64Array, out: Float64Array): number {
    const { cells, data, grid, widest, logP } = this;
    out.set(prior);
    const nodes = grid.length;
    for (let s = cells.start[candidate]!; s < cells.start[candidate + 1]!; s++) {
      const i = cells.order[s]!;
      let at = cells.of[i]! * nodes * widest + data.category[i]!;
      for (let q = 0; q < nodes; q++) {
        out[q]! += logP[at]!;
        at += widest;
      }
    }
    let top = Number.NEGATIVE_INFINITY;
    for (let q = 0; q < nodes; q++) if (out[q]! > top) top = out[q]!;
    let total = 0;
    for (let q = 0; q < nodes; q++) {
      out[q] = Math.exp(out[q]! - top);
      total += out[q]!;
    }
    for (let q = 0; q < nodes; q++) out[q]! /= total;
    return top + Math.log(total);
  }

  private prior(sd: number): Float64Array {
    const { grid } = this;
    const weights = grid.map((x) => (-0.5 * x * x) / (sd * sd));
    let total = 0;
    for (const w of weights) total += Math.exp(w);
    return weights.map((w) => w - Math.log(total));
  }

  /** One EM step; the log-likelihood is that of the state it starts from. */
  step(state: State): { state: State; logLikelihood: number } {
    const { data, cells, grid } = this;
    const nodes = grid.length;
    this.tables(state);
    const sd = Math.exp(state[state.length - 1]!);
    const prior = this.prior(sd);
    const weights = new Float64Array(nodes);
    this.expected.fill(0);
    let logLikelihood = 0;
    let square = 0;
    let people = 0;
    for (let c = 0; c < data.index.candidates.length; c++) {
      if (cells.start[c] === cells.start[c + 1]) continue;
      logLikelihood += this.posterior(c, prior, weights);
      people++;
      for (let q = 0; q < nodes; q++) square += weights[q]! * grid[q]! ** 2;
      for (let s = cells.start[c]!; s < cells.start[c + 1]!; s++) {
        const at = cells.of[cells.order[s]!]! * nodes;
        for (let q = 0; q < nodes; q++) this.expected[at + q]! += weights[q]!;
      }
    }
    const next = this.newton(state);
    next[next.length - 1] = Math.log(Math.max(1e-3, Math.sqrt(square / Math.max(1, people))));
    return { state: next, logLikelihood };
  }

  /** A Newton step on the expected complete-data likelihood: raters meet only through the small rest, so they go first. */
  private newton(state: State): State {
    const { data, cells, grid, raters, competencies, widest, p, expected } = this;
    const rest = competencies + data.thresholds;
    const slope = this.observed.map((value) => -value);
    const own = new Float64Array(raters);
    const cross = new Float64Array(raters * rest);
    const matrix = new Float64Array(rest * rest);
    const tail = new Float64Array(widest + 1);
    for (let cell = 0; cell < cells.count; cell++) {
      const k = cells.competency[cell]!;
      const r = cells.rater[cell]!;
      const ladder = data.ladders[data.ladderOf[k]!]!;
      const count = ladder.scores.length;
      const first = competencies + ladder.first;
      for (let q = 0; q < grid.length; q++) {
        const weight = expected[cell * grid.length + q]!;
        if (weight < 1e-14) continue;
        const at = (cell * grid.length + q) * widest;
        let mean = 0;
        let square = 0;
        tail[count] = 0;
        for (let x = count - 1; x >= 1; x--) {
          tail[x] = tail[x + 1]! + p[at + x]!;
          mean += x * p[at + x]!;
          square += x * x * p[at + x]!;
        }
        const variance = weight * (square - mean * mean);
        slope[r]! += weight * mean;
        slope[raters + k]! += weight * mean;
        own[r]! += variance;
        cross[r * rest + k]! += variance;
        matrix[k * rest + k]! += variance;
        let above = 0;
        for (let c = count - 1; c >= 1; c--) {
          above += c * p[at + c]!;
          const t = first + c - 1;
          const covariance = weight * (above - mean * tail[c]!);
          slope[raters + t]! += weight * tail[c]!;
          cross[r * rest + t]! += covariance;
          matrix[t * rest + k]! += covariance;
          for (let d = 1; d <= c; d++) matrix[t * rest + first + d - 1]! += weight * tail[c]! * (1 - tail[d]!);
        }
      }
    }
    for (let i = 0; i < rest; i++) for (let j = 0; j < i; j++) matrix[j * rest + i] = matrix[i * rest + j]!;
    // every parameter lowers the category: the slope of the likelihood is expected − observed
    const right = slope.slice(raters);
    for (let r = 0; r < raters; r++) {
      if (!(own[r]! > 0)) continue;
      for (let i = 0; i < rest; i++) {
        const scaled = cross[r * rest + i]! / own[r]!;
        if (scaled === 0) continue;
        right[i]! -= scaled * slope[r]!;
        for (let j = 0; j < rest; j++) matrix[i * rest + j]! -= scaled * cross[r * rest + j]!;
      }
    }
    let scale = 1e-9;
    for (let i = 0; i < rest; i++) scale = Math.max(scale, matrix[i * rest + i]!);
    for (let i = 0; i < rest; i++) matrix[i * rest + i]! += 1e-8 * scale;
    const solved = solveGeneral(matrix, right, rest) ?? new Float64Array(rest);
    const next = state.slice();
    const limited = (change: number): number => Math.max(-2, Math.min(2, change));
    for (let i = 0; i < rest; i++) next[raters + i]! += limited(solved[i]!);
    for (let r = 0; r < raters; r++) {
      if (!(own[r]! > 0)) continue;
      let sum = slope[r]!;
      for (let i = 0; i < rest; i++) sum -= cross[r * rest + i]! * solved[i]!;
      next[r]! += limited(sum / own[r]!);
    }
    return this.centred(next);
  }

  /** Competencies and thresholds to a mean of 0; the raters carry the level, as the candidates' mean is 0. */
  private centred(state: State): State {
    const { data } = this;
    const at = this.measuresOf(state);
    centreThresholds(data, at);
    const mean = centre(at.competency, data.extremeCompetency);
    const next = state.slice();
    for (let r = 0; r < this.raters; r++) next[r] = at.rater[r]! + mean;
    next.set(at.competency, this.raters);
    next.set(at.threshold, this.raters + this.competencies);
    return next;
  }

  private measuresOf(state: State): Measures {
    const at = zeroMeasures(this.data);
    at.rater.set(state.subarray(0, this.raters));
    at.competency.set(state.subarray(this.raters, this.raters + this.competencies));
    at.threshold.set(state.subarray(this.raters + this.competencies, state.length - 1));
    return at;
  }

  finish(state: State): Pick<MarginalEstimate, 'measures' | 'candidateSe' | 'sd' | 'logLikelihood'> {
    const { cells, grid } = this;
    this.tables(state);
    const sd = Math.exp(state[state.length - 1]!);
    const prior = this.prior(sd);
    const measures = this.measuresOf(state);
    const candidateSe = new Float64Array(measures.candidate.length);
    const weights = new Float64Array(grid.length);
    let logLikelihood = 0;
    for (let c = 0; c < measures.candidate.length; c++) {
      const one = this.posterior(c, prior, weights);
      if (cells.start[c] !== cells.start[c + 1]) logLikelihood += one;
      let mean = 0;
      let square = 0;
      for (let q = 0; q < grid.length; q++) {
        mean += weights[q]! * grid[q]!;
        square += weights[q]! * grid[q]! ** 2;
      }
      measures.candidate[c] = mean;
      candidateSe[c] = Math.sqrt(Math.max(0, square - mean * mean));
    }
    return { measures, candidateSe, sd, logLikelihood };
  }
}
