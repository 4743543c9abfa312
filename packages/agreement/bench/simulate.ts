import type { Rating } from '../src/index.ts';

/** A small seeded generator (mulberry32), so that every run measures the same ratings. */
export function generator(seed: number): { uniform(): number; normal(): number; below(n: number): number } {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal, below: (n) => Math.floor(uniform() * n) };
}

export type Truth = {
  candidate: number;
  'candidate:competency': number;
  rater: number;
  'rater:competency': number;
  'candidate:rater': number;
  residual: number;
};

/** The spec's default shares on a scale whose marks have a standard deviation of one point. */
export const COMPANY: Truth = {
  candidate: 0.48,
  'candidate:competency': 0.14,
  rater: 0.05,
  'rater:competency': 0.04,
  'candidate:rater': 0.07,
  residual: 0.22,
};

export type Plan = {
  scorecards: number;
  raters: number;
  panel: number;
  competencies: number;
  missing: number;
  truth: Truth;
  /** Marks rounded to 1 … 5, as people give them; false keeps the model's own numbers. */
  rounded: boolean;
  seed: number;
  /** Raters work in teams of this many and leave them for one candidate in ten; 0 draws panels from everybody. */
  team?: number;
};

export type Simulated = {
  ratings: Rating[];
  fair: Map<string, number>;
  severity: Float64Array;
};

/** Candidates with panels of `panel` raters each until there are enough scorecards; the truth is handed back. */
export function simulate(plan: Plan): Simulated {
  const random = generator(plan.seed);
  const sd = (term: keyof Truth): number => Math.sqrt(plan.truth[term]);
  const severity = Float64Array.from({ length: plan.raters }, () => sd('rater') * random.normal());
  const taste = Array.from({ length: plan.raters }, () =>
    Float64Array.from({ length: plan.competencies }, () => sd('rater:competency') * random.normal()),
  );
  const mean = Float64Array.from({ length: plan.competencies }, () => 3 + 0.3 * random.normal());
  const ratings: Rating[] = [];
  const fair = new Map<string, number>();
  for (let card = 0, candidate = 0; card < plan.scorecards; candidate++) {
    const level = sd('candidate') * random.normal();
    const own = Float64Array.from({ length: plan.competencies }, () => sd('candidate:competency') * random.normal());
    for (let k = 0; k < plan.competencies; k++) fair.set(`c${candidate}|k${k}`, mean[k]! + level + own[k]!);
    for (const rater of panelOf(plan, random)) {
      if (card++ >= plan.scorecards) break;
      const halo = sd('candidate:rater') * random.normal();
      for (let k = 0; k < plan.competencies; k++) {
        if (random.uniform() < plan.missing) continue;
        const exact =
          mean[k]! + level + own[k]! + severity[rater]! + taste[rater]![k]! + halo + sd('residual') * random.normal();
        const score = plan.rounded ? Math.min(5, Math.max(1, Math.round(exact))) : exact;
        ratings.push({ candidate: `c${candidate}`, rater: `r${rater}`, competency: `k${k}`, score });
      }
    }
  }
  return { ratings, fair, severity };
}

function panelOf(plan: Plan, random: ReturnType<typeof generator>): Set<number> {
  const panel = new Set<number>();
  const team = plan.team ?? 0;
  const teams = team > 0 ? Math.max(1, Math.floor(plan.raters / team)) : 1;
  const home = random.below(teams);
  const wanted = Math.min(plan.panel, plan.raters);
  while (panel.size < wanted) {
    const anywhere = team === 0 || random.uniform() < 0.1 / plan.panel || panel.size >= team;
    panel.add(anywhere ? random.below(plan.raters) : home * team + random.below(Math.min(team, plan.raters)));
  }
  return panel;
}

/** One mark per pair, as students rate lectures: skewed numbers on both sides. */
export function simulateLectures(ratings: number, raters: number, lecturers: number, seed: number): Rating[] {
  const random = generator(seed);
  const severity = Float64Array.from({ length: raters }, () => 0.33 * random.normal());
  const quality = Float64Array.from({ length: lecturers }, () => 0.52 * random.normal());
  const popularity = Float64Array.from({ length: lecturers }, () => random.uniform() ** 2 + 0.05);
  const cumulative = new Float64Array(lecturers);
  let total = 0;
  for (let l = 0; l < lecturers; l++) cumulative[l] = total += popularity[l]!;
  const pick = (): number => {
    const at = random.uniform() * total;
    let low = 0;
    let high = lecturers - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cumulative[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const seen = new Set<number>();
  const rows: Rating[] = [];
  while (rows.length < ratings) {
    const rater = random.below(raters);
    const lecturer = pick();
    if (seen.has(rater * lecturers + lecturer)) continue;
    seen.add(rater * lecturers + lecturer);
    const exact = 3.2 + severity[rater]! + quality[lecturer]! + 1.18 * random.normal();
    const score = Math.min(5, Math.max(1, Math.round(exact)));
    rows.push({ candidate: `d${lecturer}`, rater: `s${rater}`, competency: 'lecture', score });
  }
  return rows;
}
