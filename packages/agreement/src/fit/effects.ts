import type { Result } from '../ratings.ts';
import { TERMS_OF, type Term } from './components.ts';
import type { Fit } from './fit.ts';
import { LevelTraces } from './gradient.ts';
import type { SideTerm } from './layout.ts';

/** One predicted effect: whose, on which competency (where the term has one), and how sure. */
export type Effect = {
  candidate?: string;
  rater?: string;
  competency?: string;
} & Result & {
    /** Standard error with the competency means taken as known, as lme4's conditional variances are. */
    conditionalSe?: number;
  };

/**
 * Best linear unbiased predictions of one random term, in score points, in the order of the ids. `se` is the standard
 * error of prediction with the uncertainty of the competency means in it and of the components not. Empty where the
 * model lacks the term or nothing was solved. n: ratings (`full`) or scorecards (`overall`) of the level.
 *
 * **Source**: Henderson (1975); Robinson (1991), eq. 1.2. Fixtures: panel-blup-known-vc, penicillin.
 */
export function effectsOf(fit: Fit, term: Exclude<Term, 'residual'>): Effect[] {
  if (fit.solution === null || !TERMS_OF[fit.terms].includes(term)) return [];
  if (term === 'candidate:rater') return pairEffects(fit);
  const side = term.startsWith('candidate') ? 'candidate' : 'rater';
  const { solution, index } = fit;
  const ids = side === 'candidate' ? index.candidates : index.raters;
  const counts = countsOf(fit, side);
  const effects: Effect[] = [];
  ids.forEach((id, level) => {
    const found = solution.effectsOf(side, level);
    const split = solution.split(side, found);
    const whose = side === 'candidate' ? { candidate: id } : { rater: id };
    const common = { method: fit.method, status: fit.status };
    if (term === side) {
      const { value, se, conditionalSe } = split.main;
      effects.push({ ...whose, value, se, conditionalSe, n: counts.level[level]!, ...common });
      return;
    }
    for (let i = 0; i < found.size; i++) {
      effects.push({
        ...whose,
        competency: index.competencies[found.fixed[i]!]!,
        value: split.byCompetency.value[i]!,
        se: split.byCompetency.se[i]!,
        n: counts.column[counts.start[level]! + i]!,
        ...common,
      });
    }
  });
  return effects;
}

/** Observations per level and per (level, competency) column of a side. */
export function countsOf(fit: Fit, side: 'candidate' | 'rater') {
  const { layout } = fit.solution!;
  const outer = layout.outerIs === side;
  const start = outer ? layout.outerColumnStart : layout.innerColumnStart;
  const columns = outer ? layout.outerColumn : layout.innerColumn;
  const column = new Int32Array(start[start.length - 1]!);
  for (let i = 0; i < layout.n; i++) column[columns[i]!]! += 1;
  const level = new Int32Array(start.length - 1);
  for (let l = 0; l < level.length; l++) for (let c = start[l]!; c < start[l + 1]!; c++) level[l]! += column[c]!;
  return { start, column, level };
}

function pairEffects(fit: Fit): Effect[] {
  const { solution, index } = fit;
  const { layout, equations, residual } = solution!;
  const ratio = equations.elimination.ratios.pair;
  const sums = solution!.sumsOf('pair' satisfies SideTerm);
  const traces = new LevelTraces({ equations, solver: solution!.readable() });
  const effects: Effect[] = [];
  let largest = 1;
  let most = 1;
  for (let level = 0; level < layout.outerLevels; level++) {
    largest = Math.max(largest, layout.outerColumnStart[level + 1]! - layout.outerColumnStart[level]!);
    most = Math.max(most, layout.outerPairStart[level + 1]! - layout.outerPairStart[level]!);
  }
  const square = new Float64Array(largest * largest);
  const own = new Float64Array(most);
  for (let level = 0; level < layout.outerLevels; level++) {
    const block = equations.elimination.blockOf(level);
    traces.ofColumns(block, square);
    traces.ofPairs(block, own);
    for (let r = 0; r < block.pairs; r++) {
      const pair = layout.outerPairStart[level]! + r;
      const inner = layout.pairInner[pair]!;
      const candidate = layout.outerIs === 'candidate' ? level : inner;
      const rater = layout.outerIs === 'candidate' ? inner : level;
      effects.push({
        candidate: index.candidates[candidate]!,
        rater: index.raters[rater]!,
        value: ratio * sums[pair]!,
        se: Math.sqrt(Math.max(0, residual * ratio * (1 - ratio * own[r]!))),
        n: layout.pairStart[pair + 1]! - layout.pairStart[pair]!,
        method: fit.method,
        status: fit.status,
      });
    }
  }
  if (layout.outerIs === 'rater') {
    effects.sort((a, b) => (a.candidate! < b.candidate! ? -1 : a.candidate! > b.candidate! ? 1 : 0));
  }
  return effects;
}
