import { type Design, design } from '../design.ts';
import { indexRatings, type RatingIndex, type Ratings, type Scale, type Status } from '../ratings.ts';
import {
  type Components,
  checkComponents,
  DEFAULT_SHARES,
  type FitTerms,
  overallShares,
  singularStatuses,
  TERMS,
  TERMS_OF,
  type Term,
} from './components.ts';
import { NO_RATIOS, type Ratios } from './elimination.ts';
import { restrictedDeviance, solveExactly } from './equations.ts';
import { DenseInner, type InnerSolver } from './inner-solver.ts';
import { estimableTerms, type Layout, layoutOf, SIDE_TERMS, type SideTerm, termOf } from './layout.ts';
import { expectedTotal, momentsOf } from './moments.ts';
import { Posterior } from './posterior.ts';
import { cheapSolver, isAffordable, refine, smallestResidual, solveWith } from './quick-solve.ts';
import { type RemlEstimate, reml } from './reml.ts';
import { SparseInner } from './sparse-inner.ts';

export type FitMethod = 'known' | 'reml' | 'moments' | 'auto';

export type FitOptions = {
  /** `overall` (means of scorecards) or `full` (single ratings, six terms); `full` unless told otherwise. */
  terms?: FitTerms;
  /**
   * `auto` unless told otherwise: `known` where components are given, else exact up to 20,000 scorecards (and as long
   * as a factorisation takes seconds), moments beyond.
   */
  method?: FitMethod;
  /** For `known`: the organisation's history, in squared score points. Left out: the default shares. */
  components?: Components;
  /** Declared scale; its step is the unit of severities and gaps (1 where none is declared). */
  scale?: Scale;
};

/** One competency's mean in a fit (`full`), with its standard error. */
export type FitMean = { competency: string; value: number; se: number; n: number };

/**
 * A fitted model. `solution` is for the functions of this package; it is null where nothing could be computed, and
 * then `status` says why. Every number is finite.
 */
export type Fit = {
  readonly terms: FitTerms;
  readonly method: 'known' | 'reml' | 'moments';
  /** Where the components come from. */
  readonly source: 'given' | 'default-shares' | 'estimated';
  readonly index: RatingIndex;
  readonly design: Design;
  /** Squared score points; a term that the data cannot tell from another is absent. */
  readonly components: Components;
  /** Standard errors of the components from the average information (`reml` only; absent at a boundary). */
  readonly componentsSe: Components;
  readonly means: readonly FitMean[];
  /** Mean over the competencies (`full`) or of the scorecards (`overall`); null without a solution. */
  readonly mean: number | null;
  readonly meanSe: number | null;
  /** −2 × restricted log-likelihood as lme4 prints it; null for `moments`, where S was never factored. */
  readonly remlDeviance: number | null;
  /** Observations: scorecards (`overall`) or ratings (`full`). */
  readonly n: number;
  readonly scorecards: number;
  readonly iterations: number;
  /** Relative residual of the conjugate gradients; 0 where the equations were factored. */
  readonly solveResidual: number;
  readonly step: number;
  readonly status: Status;
  readonly statuses: readonly Status[];
  readonly solution: Posterior | null;
};

/** `auto` goes to moments beyond this many scorecards. */
const EXACT_SCORECARDS = 20_000;
/** Up to this many inner columns the plain dense solver is as fast as any. */
const DENSE_COLUMNS = 48;
/** A variance ratio beyond this means that the residual is at its boundary. */
const LARGEST_RATIO = 1e5;

/**
 * Variance components, severities and fair scores of a set of ratings:
 *
 *     y = μ(competency) + candidate + candidate:competency + rater + rater:competency + candidate:rater + residual
 *
 * with normal random effects (`full`), or the mean of each scorecard with crossed candidate and rater effects
 * (`overall`). `known` solves Henderson's equations with given components, or with the default shares of a total that
 * is estimated from these ratings (the source says which); `reml` is exact; `moments` takes O(ratings): Gao & Owen's
 * estimates, one or two scoring steps from them, and conjugate gradients, with errors exact where a factorisation is
 * cheap and else by a series (`approximate`). A term that the design cannot tell from another is left out with
 * `confounded:<term>`; one at its boundary is exactly 0 with
 * `singular:<term>`. Where too little was observed to estimate anything (one rater, one candidate, no overlap), `auto`
 * falls back on the default shares and says `default-shares`.
 *
 * **Source**: Henderson (1975); Patterson & Thompson (1971); Gao & Owen (2017); Bates et al. (2015) for the deviance.
 * Fixtures: penicillin, panel-blup-known-vc, Brennan table 3.2.
 *
 * Not done: ordinal likelihoods (see `mfrm`), unequal residual variances of raters, fixed effects beside competency.
 *
 * Refuses (throws) unusable ratings and impossible components.
 */
export function fit(ratings: Ratings, options: FitOptions = {}): Fit {
  const index = indexRatings(ratings, options.scale);
  const terms = options.terms ?? 'full';
  const made = design(index);
  const scorecards = Math.max(0, index.scorecardStart.length - 1);
  if (options.components !== undefined) checkComponents(options.components, terms);
  const statuses: Status[] = [...made.statuses];
  const step = index.scale?.step ?? 1;
  if (index.count === 0) return unsolved(index, made, terms, 'known', step, statuses);
  const layout = layoutOf(index, terms);
  const wanted = chooseMethod(layout, options, scorecards);
  if (options.components === undefined && isConstant(layout)) {
    if (!statuses.includes('no-variation')) statuses.push('no-variation');
    return unsolved(index, made, terms, wanted, step, statuses);
  }
  const common = { index, design: made, terms, step, n: layout.n, scorecards };
  if (wanted === 'known') return knownFit(layout, options, common, statuses);
  for (const term of estimableTerms(layout).confounded) statuses.push(`confounded:${termOf(layout, term)}`);
  if (layout.n - layout.p < 1) {
    statuses.push('not-estimable');
    return unsolved(index, made, terms, wanted, step, statuses);
  }
  if (wanted === 'reml' && !isSaturated(layout)) {
    const estimate = remlFit(layout);
    const vanished = estimate !== null && Object.values(estimate.ratios).some((ratio) => ratio > LARGEST_RATIO);
    if (vanished) return withoutRest(layout, options, common, statuses);
    if (estimate !== null) return fromReml(estimate, common, statuses);
    statuses.push('not-converged');
  }
  const chosen = (options.method ?? 'auto') === 'auto' && wanted === 'moments';
  return momentsFit(layout, common, statuses, wanted, chosen) ?? withoutRest(layout, options, common, statuses);
}

type Common = Pick<Fit, 'index' | 'design' | 'terms' | 'step' | 'n' | 'scorecards'>;

function chooseMethod(layout: Layout, options: FitOptions, scorecards: number): 'known' | 'reml' | 'moments' {
  const method = options.method ?? 'auto';
  if (method !== 'auto') return method;
  if (options.components !== undefined) return 'known';
  const { estimable } = estimableTerms(layout);
  if (!estimable.includes('outer') || !estimable.includes('inner') || layout.n <= layout.p) return 'known';
  return scorecards > EXACT_SCORECARDS || !isAffordable(layout) ? 'moments' : 'reml';
}

function isConstant(layout: Layout): boolean {
  let squares = 0;
  for (let i = 0; i < layout.n; i++) squares += layout.y[i]! ** 2;
  let level = 0;
  for (const centre of layout.centre) level = Math.max(level, Math.abs(centre));
  return squares <= layout.n * (1e-13 * (1 + level)) ** 2;
}

function unsolved(
  index: RatingIndex,
  made: Design,
  terms: FitTerms,
  method: 'known' | 'reml' | 'moments',
  step: number,
  statuses: Status[],
): Fit {
  return {
    terms,
    method,
    source: 'estimated',
    index,
    design: made,
    components: {},
    componentsSe: {},
    means: [],
    mean: null,
    meanSe: null,
    remlDeviance: null,
    n: terms === 'overall' ? Math.max(0, index.scorecardStart.length - 1) : index.count,
    scorecards: Math.max(0, index.scorecardStart.length - 1),
    iterations: 0,
    solveResidual: 0,
    step,
    status: statuses[0] ?? 'not-estimable',
    statuses,
    solution: null,
  };
}

/** A factoring solver that suits the layout. */
export function solverFor(layout: Layout): InnerSolver {
  return layout.innerColumnFixed.length <= DENSE_COLUMNS ? new DenseInner(layout) : new SparseInner(layout);
}

function ratiosOf(layout: Layout, components: Components): Ratios {
  const residual = components.residual!;
  const ratios = { ...NO_RATIOS };
  for (const term of SIDE_TERMS) {
    if (layout.terms === 'overall' && term !== 'outer' && term !== 'inner') continue;
    ratios[term] = (components[termOf(layout, term)] ?? 0) / residual;
  }
  return ratios;
}

function knownFit(layout: Layout, options: FitOptions, common: Common, statuses: Status[]): Fit {
  let components = options.components;
  let source: Fit['source'] = 'given';
  if (components === undefined) {
    source = 'default-shares';
    statuses.push('default-shares');
    components = defaultComponents(layout, common.index);
  }
  const ratios = ratiosOf(layout, components);
  if (common.scorecards > EXACT_SCORECARDS || !isAffordable(layout)) {
    const iterated = solveWith(layout, ratios, cheapSolver(layout));
    if (iterated.approximate) statuses.push('approximate');
    return assembleFit(new Posterior(iterated.equations, iterated.solver, components.residual!), common, statuses, {
      method: 'known',
      source,
      components,
      solveResidual: iterated.residual,
    });
  }
  const exact = solveExactly(layout, ratios, solverFor(layout));
  if (exact === null) {
    statuses.push('not-converged');
    return unsolved(common.index, common.design, common.terms, 'known', common.step, statuses);
  }
  return assembleFit(new Posterior(exact.equations, exact.solver, components.residual!), common, statuses, {
    method: 'known',
    source,
    components,
    remlDeviance: layout.n > layout.p ? restrictedDeviance(exact, components.residual!) : null,
  });
}

/** The default shares of a total variance that makes the expected sum of squares the observed one. */
function defaultComponents(layout: Layout, index: RatingIndex): Components {
  const perScorecard = index.count / Math.max(1, index.scorecardStart.length - 1);
  const shares: Components = layout.terms === 'overall' ? overallShares(DEFAULT_SHARES, perScorecard) : DEFAULT_SHARES;
  let squares = 0;
  for (let i = 0; i < layout.n; i++) squares += layout.y[i]! ** 2;
  let expected = 0;
  const totals = expectedTotal(layout);
  for (const term of SIDE_TERMS) expected += (shares[termOf(layout, term)] ?? 0) * totals[term];
  expected += (shares.residual ?? 0) * (layout.n - layout.p);
  const total = expected > 0 ? squares / expected : 1;
  const components: Components = {};
  for (const term of TERMS_OF[layout.terms]) components[term] = (shares[term] ?? 0) * total;
  return components;
}

function remlFit(layout: Layout): RemlEstimate | null {
  const solver = solverFor(layout);
  const moments = momentsOf(layout);
  const starts: Partial<Ratios>[] = [startFrom(moments.variances, moments.residual)];
  // a second start costs nothing on a small table, and small tables are where the likelihood has more than one hill
  if (layout.n <= 200) starts.push({ outer: 0.5, outerFixed: 0.3, inner: 0.3, innerFixed: 0.2, pair: 0.3 });
  let best: RemlEstimate | null = null;
  for (const start of starts) {
    const estimate = reml(layout, starts.length > 1 ? solverFor(layout) : solver, start);
    if (estimate !== null && (best === null || estimate.deviance < best.deviance - 1e-7)) best = estimate;
  }
  return best;
}

function startFrom(variances: Partial<Record<SideTerm, number>>, residual: number): Partial<Ratios> {
  const start: Partial<Ratios> = {};
  let scale = Math.max(0, residual);
  for (const term of SIDE_TERMS) scale += Math.max(0, variances[term] ?? 0);
  const floor = Math.max(residual, scale * 1e-3);
  for (const term of SIDE_TERMS) {
    const variance = variances[term];
    if (variance !== undefined) start[term] = Math.max(0.01, variance / floor);
  }
  return start;
}

function fromReml(estimate: RemlEstimate, common: Common, statuses: Status[]): Fit {
  const { exact, ratios, residual } = estimate;
  const { layout } = exact.equations;
  const components: Components = {};
  const componentsSe: Components = {};
  const estimable = new Map<Term, SideTerm>(estimableTerms(layout).estimable.map((t) => [termOf(layout, t), t]));
  for (const term of TERMS) {
    const side = estimable.get(term);
    if (side !== undefined) components[term] = ratios[side] * residual;
    const variance = estimate.covariance.get(term === 'residual' ? 'residual' : (side ?? 'residual'));
    if ((side !== undefined || term === 'residual') && variance !== undefined && components[term] !== 0) {
      componentsSe[term] = Math.sqrt(variance);
    }
  }
  components.residual = residual;
  if (!estimate.converged) statuses.push('not-converged');
  return assembleFit(new Posterior(exact.equations, exact.solver, residual), common, statuses, {
    method: 'reml',
    source: 'estimated',
    components,
    componentsSe,
    remlDeviance: Number.isFinite(estimate.deviance) ? estimate.deviance : null,
    iterations: estimate.iterations,
  });
}

/**
 * The estimate ran away with the residual: a handful of ratings that some effects explain to the last digit. No
 * components can be had from them, so the default shares stand in.
 */
function withoutRest(layout: Layout, options: FitOptions, common: Common, statuses: Status[]): Fit {
  statuses.push('singular:residual');
  const { components: _, ...rest } = options;
  return knownFit(layout, rest, common, statuses);
}

/** Whether the effects explain every score: the restricted likelihood then grows without end as the residual vanishes. */
function isSaturated(layout: Layout): boolean {
  const { residual } = momentsOf(layout);
  const smallest = smallestResidual(layout);
  if (residual > smallest) return false;
  const ratios = { ...NO_RATIOS };
  for (const term of estimableTerms(layout).estimable) ratios[term] = 100 * LARGEST_RATIO;
  const exact = solveExactly(layout, ratios, solverFor(layout));
  return exact !== null && exact.equations.yPy / (layout.n - layout.p) < smallest;
}

function momentsFit(
  layout: Layout,
  common: Common,
  statuses: Status[],
  method: 'reml' | 'moments' | 'known',
  chosen: boolean,
): Fit | null {
  const { variances, residual } = momentsOf(layout);
  const smallest = smallestResidual(layout);
  const saturated = residual <= smallest;
  const start = { ...NO_RATIOS };
  for (const term of SIDE_TERMS) start[term] = Math.max(0, variances[term] ?? 0) / (saturated ? smallest : residual);
  if (saturated && !Object.values(start).some((ratio) => ratio > 0)) return null;
  const solver = cheapSolver(layout);
  const ratios = saturated ? start : refine(layout, solver, start);
  const iterated = solveWith(layout, ratios, solver);
  const unit = saturated ? smallest : iterated.equations.yPy / (layout.n - layout.p);
  if (!(unit >= smallest)) return null;
  const components: Components = {};
  const byTerm = new Map(estimableTerms(layout).estimable.map((side) => [termOf(layout, side), ratios[side] * unit]));
  for (const term of TERMS) {
    const variance = term === 'residual' ? unit : byTerm.get(term);
    if (variance !== undefined) components[term] = variance;
  }
  if (saturated) statuses.push('singular:residual');
  // `approximate` says that the method was chosen for its speed, or that the errors are
  if (chosen || iterated.approximate) statuses.push('approximate');
  const posterior = new Posterior(iterated.equations, iterated.solver, unit);
  // errors are part of the bargain, and a later update must not pay for them
  posterior.readable();
  return assembleFit(posterior, common, statuses, {
    method,
    source: 'estimated',
    components,
    solveResidual: iterated.residual,
  });
}

type Particulars = Pick<Fit, 'method' | 'source' | 'components'> &
  Partial<Pick<Fit, 'componentsSe' | 'remlDeviance' | 'iterations' | 'solveResidual'>>;

function assembleFit(posterior: Posterior, common: Common, statuses: Status[], particulars: Particulars): Fit {
  const { equations, residual } = posterior;
  const { layout } = equations;
  const { p } = layout;
  if (particulars.source === 'estimated') statuses.push(...singularStatuses(particulars.components));
  const covariance = equations.fixedCovariance;
  let mean = 0;
  let variance = 0;
  const means: FitMean[] = [];
  for (let k = 0; k < p; k++) {
    const value = layout.centre[k]! + equations.beta[k]!;
    mean += value / p;
    for (let l = 0; l < p; l++) variance += (covariance[k * p + l]! * residual) / (p * p);
    means.push({
      competency: layout.terms === 'overall' ? '' : common.index.competencies[k]!,
      value,
      se: Math.sqrt(Math.max(0, covariance[k * p + k]! * residual)),
      n: layout.fixedCount[k]!,
    });
  }
  return {
    componentsSe: {},
    remlDeviance: null,
    iterations: 0,
    solveResidual: 0,
    ...common,
    ...particulars,
    means: layout.terms === 'overall' ? [] : means,
    mean,
    meanSe: Math.sqrt(Math.max(0, variance)),
    status: statuses[0] ?? 'ok',
    statuses,
    solution: posterior,
  };
}
