import type { Fit } from './fit/fit.ts';
import { LevelTraces } from './fit/gradient.ts';
import type { RatingIndex } from './ratings.ts';

export type DiscrepancyKind =
  | 'outlying'
  | 'split-panel'
  | 'rater-against-panel'
  | 'missing-rating'
  | 'missing-evidence';

/** Something that a debrief should talk about. */
export type Discrepancy = {
  kind: DiscrepancyKind;
  candidate: string;
  /** Absent for a split panel. */
  rater?: string;
  /** Absent for a rater who differs over all competencies. */
  competency?: string;
  round: number;
  /** The mark; for `rater-against-panel` the mean of the rater's marks, for a split panel the upper camp's mean. */
  score: number | null;
  /** Studentised leave-one-out residual (of the mark, the scorecard or the camps' difference); null for what is missing. */
  z: number | null;
  /** Points above (+) or below (−) what it is compared with: the median of the others, their mean, the other camp. */
  gap: number | null;
  /** Place of the rating in the rows as they were given; −1 where no single row is meant. */
  row: number;
};

export type DiscrepancyOptions = {
  /** Least |z|; 2 unless told otherwise. */
  z?: number;
  /** Least gap in scale steps; 2 unless told otherwise. */
  minGap?: number;
  /** Most per candidate; 3 unless told otherwise. */
  max?: number;
  /** The bar, for all competencies or by name: a mark on the other side of it than the others' median counts as a gap. */
  bar?: number | Readonly<Record<string, number>>;
  /** Ratings that came without evidence. */
  withoutEvidence?: readonly { candidate: string | number; rater: string | number; competency: string | number }[];
};

/** Leave-one-out studentised residuals of every observation, in the order of the index's entries (or scorecards). */
export type StudentisedResiduals = {
  z: Float64Array;
  /** The same for a rater's whole scorecard of a candidate, by the layout's pairs. */
  pairs: { candidate: Int32Array; rater: Int32Array; z: Float64Array; n: Int32Array };
};

/**
 * e₍ᵢ₎ / se(e₍ᵢ₎), where e₍ᵢ₎ is the observation less its prediction from all others: (P y)ᵢ / √Pᵢᵢ in units of the
 * residual standard deviation, which with given components is also the studentised conditional residual. 0 where an
 * observation is alone in deciding its own prediction. Null without a solution.
 *
 * **Source**: Haslett & Hayes (1998) JRSS-B 60:201–215; Christensen, Pearson & Johnson (1992). Fixture:
 * panel-blup-known-vc (`studentized_conditional_residual`).
 */
export function studentisedResiduals(fit: Fit): StudentisedResiduals | null {
  const { solution } = fit;
  if (solution === null) return null;
  const { layout, equations, residual } = solution;
  const traces = new LevelTraces({ equations, solver: solution.readable() });
  const sd = Math.sqrt(residual);
  const pairs = layout.pairInner.length;
  const out: StudentisedResiduals = {
    z: new Float64Array(layout.n),
    pairs: {
      candidate: new Int32Array(pairs),
      rater: new Int32Array(pairs),
      z: new Float64Array(pairs),
      n: new Int32Array(pairs),
    },
  };
  const sums = solution.sumsOf('pair');
  let largest = 1;
  let most = 1;
  let mostPairs = 1;
  for (let level = 0; level < layout.outerLevels; level++) {
    largest = Math.max(largest, layout.outerColumnStart[level + 1]! - layout.outerColumnStart[level]!);
    most = Math.max(most, layout.outerStart[level + 1]! - layout.outerStart[level]!);
    mostPairs = Math.max(mostPairs, layout.outerPairStart[level + 1]! - layout.outerPairStart[level]!);
  }
  const square = new Float64Array(largest * largest);
  const own = new Float64Array(most);
  const ofPair = new Float64Array(mostPairs);
  const studentise = (value: number, precision: number): number =>
    precision > 1e-9 ? value / (sd * Math.sqrt(precision)) : 0;
  for (let level = 0; level < layout.outerLevels; level++) {
    const block = equations.elimination.blockOf(level);
    traces.ofColumns(block, square);
    traces.ofObservations(block, own);
    const start = layout.outerStart[level]!;
    for (let i = start; i < layout.outerStart[level + 1]!; i++) {
      out.z[layout.entry[i]!] = studentise(equations.py[i]!, own[i - start]!);
    }
    traces.ofPairs(block, ofPair);
    for (let r = 0; r < block.pairs; r++) {
      const pair = layout.outerPairStart[level]! + r;
      const inner = layout.pairInner[pair]!;
      out.pairs.candidate[pair] = layout.outerIs === 'candidate' ? level : inner;
      out.pairs.rater[pair] = layout.outerIs === 'candidate' ? inner : level;
      out.pairs.z[pair] = studentise(sums[pair]!, ofPair[r]!);
      out.pairs.n[pair] = layout.pairStart[pair + 1]! - layout.pairStart[pair]!;
    }
  }
  return out;
}

type Limits = { z: number; gap: number; max: number; barOf: (competency: number) => number | null };

/**
 * What a debrief should talk about, the most telling first, at most `max` per candidate (what is missing does not
 * count towards it):
 *
 * - `outlying`: |z| ≥ 2 and the mark lies 2 steps from the median of the others for that candidate, competency and
 *   round, or on the other side of the bar;
 * - `split-panel`: the marks fall into two camps (two or more each, or one against one with neither outlying) 2 steps
 *   apart whose difference has |z| ≥ 2; their single marks are then not named again;
 * - `rater-against-panel`: over at least two competencies a rater's scorecard as a whole has |z| ≥ 2 and lies 1 step
 *   (half of `minGap`) from the others' mean, without a single outlying mark of theirs;
 * - `missing-rating`: a rater of the panel left out a competency that somebody else of it rated;
 * - `missing-evidence`: as told by the caller.
 *
 * Two conditions, because z alone flags trifles in a precise panel and a gap alone flags what the raters' severities
 * explain. Needs a `full` fit; from an `overall` fit only what is missing can be told. Nothing is decided by this: a
 * discrepancy is a question to the panel.
 *
 * **Source**: see {@link studentisedResiduals}. Fixture: panel-blup-known-vc (`discrepancies_z2_gap2`).
 */
export function discrepancies(fit: Fit, options: DiscrepancyOptions = {}): Discrepancy[] {
  const { index } = fit;
  const { bar } = options;
  const limits: Limits = {
    z: options.z ?? 2,
    gap: (options.minGap ?? 2) * fit.step,
    max: options.max ?? 3,
    barOf: (competency) => (typeof bar === 'number' ? bar : (bar?.[index.competencies[competency]!] ?? null)),
  };
  const residuals = fit.terms === 'full' ? studentisedResiduals(fit) : null;
  const found: Discrepancy[] = [];
  const missing: Discrepancy[] = [];
  const pairZ = new Map<number, { z: number; n: number }>();
  if (residuals !== null) {
    const { candidate, rater, z, n } = residuals.pairs;
    for (let i = 0; i < z.length; i++)
      pairZ.set(candidate[i]! * index.raters.length + rater[i]!, { z: z[i]!, n: n[i]! });
  }
  const noEvidence = new Set(
    options.withoutEvidence?.map((row) => `${row.candidate}\u0000${row.rater}\u0000${row.competency}`),
  );
  for (let c = 0; c < index.candidates.length; c++) {
    const own: Discrepancy[] = [];
    for (const entries of roundsOf(index, c)) {
      if (residuals !== null) {
        const alone = outlyingMarks(fit, entries, residuals.z, limits);
        const split = splits(fit, entries, alone, limits);
        const camps = new Set(split.map((one) => one.competency));
        const marks = alone.filter((mark) => !camps.has(mark.competency));
        own.push(...marks, ...split);
        own.push(...againstPanel(fit, c, entries, marks, pairZ, limits));
      }
      missing.push(...missingRatings(index, entries));
      for (const i of entries) {
        const key = `${index.candidates[c]}\u0000${index.raters[index.rater[i]!]}\u0000${index.competencies[index.competency[i]!]}`;
        if (noEvidence.has(key)) missing.push({ ...named(index, i), kind: 'missing-evidence', z: null, gap: null });
      }
    }
    own.sort(byWeight);
    found.push(...own.slice(0, limits.max));
  }
  return [...found.sort(byWeight), ...missing];
}

const byWeight = (a: Discrepancy, b: Discrepancy): number => Math.abs(b.z ?? 0) - Math.abs(a.z ?? 0);

function named(index: RatingIndex, entry: number) {
  return {
    candidate: index.candidates[index.candidate[entry]!]!,
    rater: index.raters[index.rater[entry]!]!,
    competency: index.competencies[index.competency[entry]!]!,
    round: index.rounds[index.round[entry]!]!,
    score: index.score[entry]!,
    row: index.row[entry]!,
  };
}

/** The entries of one candidate, a list per round. */
function roundsOf(index: RatingIndex, candidate: number): number[][] {
  const byRound = new Map<number, number[]>();
  for (let i = index.candidateStart[candidate]!; i < index.candidateStart[candidate + 1]!; i++) {
    const list = byRound.get(index.round[i]!);
    if (list === undefined) byRound.set(index.round[i]!, [i]);
    else list.push(i);
  }
  return [...byRound.keys()].sort((a, b) => a - b).map((round) => byRound.get(round)!);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function outlyingMarks(fit: Fit, entries: readonly number[], z: Float64Array, limits: Limits): Discrepancy[] {
  const { index } = fit;
  const marks: Discrepancy[] = [];
  for (const i of entries) {
    if (Math.abs(z[i]!) < limits.z) continue;
    const others = entries.filter(
      (j) => index.competency[j] === index.competency[i] && index.rater[j] !== index.rater[i],
    );
    if (others.length === 0) continue;
    const middle = median(others.map((j) => index.score[j]!));
    const gap = index.score[i]! - middle;
    const bar = limits.barOf(index.competency[i]!);
    const across = bar !== null && index.score[i]! >= bar !== middle >= bar;
    // 1e-9: a gap of two steps of a tenth is not quite 0.2
    if (Math.abs(gap) < limits.gap - 1e-9 && !across) continue;
    marks.push({ ...named(index, i), kind: 'outlying', z: z[i]!, gap });
  }
  return marks;
}

function splits(fit: Fit, entries: readonly number[], marks: readonly Discrepancy[], limits: Limits): Discrepancy[] {
  const { index, components } = fit;
  const single = new Set(marks.map((mark) => mark.competency));
  const found: Discrepancy[] = [];
  const noise =
    (components.residual ?? 0) + (components['candidate:rater'] ?? 0) + (components['rater:competency'] ?? 0);
  for (let k = 0; k < index.competencies.length; k++) {
    const own = entries.filter((i) => index.competency[i] === k);
    const scores = own.map((i) => index.score[i]!).sort((a, b) => a - b);
    let cut = 0;
    for (let i = 1; i < scores.length; i++) {
      if (cut === 0 || scores[i]! - scores[i - 1]! > scores[cut]! - scores[cut - 1]!) cut = i;
    }
    // two against two (or more) is a split and nobody's slip; one against several is an outlying mark or nothing; one
    // against one is a split unless the rest of the panel's marks tell which of the two is out
    const camps = cut >= 2 && scores.length - cut >= 2;
    if (!camps && (scores.length !== 2 || cut === 0 || single.has(index.competencies[k]!))) continue;
    if (scores[cut]! - scores[cut - 1]! < limits.gap - 1e-9) continue;
    const mean = (part: readonly number[]): number => part.reduce((sum, score) => sum + score, 0) / part.length;
    const upper = mean(scores.slice(cut));
    const gap = upper - mean(scores.slice(0, cut));
    const variance = (noise + (components.rater ?? 0)) * (1 / cut + 1 / (scores.length - cut));
    const z = variance > 0 ? gap / Math.sqrt(variance) : 0;
    if (z < limits.z) continue;
    const { candidate, competency, round } = named(index, own[0]!);
    found.push({ kind: 'split-panel', candidate, competency, round, score: upper, z, gap, row: -1 });
  }
  return found;
}

function againstPanel(
  fit: Fit,
  candidate: number,
  entries: readonly number[],
  marks: readonly Discrepancy[],
  pairZ: ReadonlyMap<number, { z: number; n: number }>,
  limits: Limits,
): Discrepancy[] {
  const { index } = fit;
  const single = new Set(marks.map((mark) => mark.rater));
  const found: Discrepancy[] = [];
  for (const rater of new Set(entries.map((i) => index.rater[i]!))) {
    const name = index.raters[rater]!;
    const pair = pairZ.get(candidate * index.raters.length + rater);
    if (single.has(name) || pair === undefined || Math.abs(pair.z) < limits.z) continue;
    let gap = 0;
    let sum = 0;
    let shared = 0;
    for (const i of entries) {
      if (index.rater[i] !== rater) continue;
      const others = entries.filter((j) => index.competency[j] === index.competency[i] && index.rater[j] !== rater);
      if (others.length === 0) continue;
      gap += index.score[i]! - others.reduce((total, j) => total + index.score[j]!, 0) / others.length;
      sum += index.score[i]!;
      shared++;
    }
    // fewer than two competencies is a mark, not a scorecard
    if (shared < 2 || Math.abs(gap / shared) < limits.gap / 2 - 1e-9 || gap * pair.z < 0) continue;
    found.push({
      kind: 'rater-against-panel',
      candidate: index.candidates[candidate]!,
      rater: name,
      round: index.rounds[index.round[entries[0]!]!]!,
      score: sum / shared,
      z: pair.z,
      gap: gap / shared,
      row: -1,
    });
  }
  return found;
}

function missingRatings(index: RatingIndex, entries: readonly number[]): Discrepancy[] {
  const raters = new Set(entries.map((i) => index.rater[i]!));
  const competencies = [...new Set(entries.map((i) => index.competency[i]!))].sort((a, b) => a - b);
  const has = new Set(entries.map((i) => index.rater[i]! * index.competencies.length + index.competency[i]!));
  const missing: Discrepancy[] = [];
  for (const rater of raters) {
    for (const competency of competencies) {
      if (has.has(rater * index.competencies.length + competency)) continue;
      missing.push({
        kind: 'missing-rating',
        candidate: index.candidates[index.candidate[entries[0]!]!]!,
        rater: index.raters[rater]!,
        competency: index.competencies[competency]!,
        round: index.rounds[index.round[entries[0]!]!]!,
        score: null,
        z: null,
        gap: null,
        row: -1,
      });
    }
  }
  return missing;
}
