import {
  type Contribution,
  contribution,
  type Design,
  type Discrepancy,
  design,
  discrepancies,
  type Fit,
  type FitTerms,
  fairScores,
  fit as fitModel,
  gwet,
  type IccComponents,
  icc,
  indexRatings,
  krippendorff,
  ofCompetency,
  type Rating,
  type RatingIndex,
  type Result,
  type Scale,
  type Status,
  severity,
} from '@rondo/agreement';

export type AnalyseMethod = 'auto' | 'reml' | 'moments';

export type AnalyseOptions = { scale?: Scale; terms?: FitTerms; method: AnalyseMethod };

type Plain = Pick<Result, 'value' | 'se' | 'ci' | 'n' | 'method' | 'status'>;

/** The answer of `analyse --json`: a contract for scripts. */
export type Analysis = {
  design: {
    ratings: number;
    candidates: number;
    raters: number;
    competencies: number;
    scorecards: number;
    rounds: number;
    density: number;
    components: number;
    groups: string[][];
    raterGroups: string[][];
    bridges: { candidate: string; rater: string }[];
    pivots: string[];
    status: Status;
  };
  byCompetency: Record<string, CompetencyAnalysis>;
  overall: OverallAnalysis | null;
  full: FullAnalysis | null;
  discrepancies: (Pick<Discrepancy, 'candidate' | 'score' | 'z' | 'gap' | 'kind' | 'round'> & {
    rater: string | null;
    competency: string | null;
    /** What the others gave for the same candidate, competency and round, ascending. */
    others: number[];
  })[];
  contribution: Contribution[];
  status: Status[];
};

export type CompetencyAnalysis = {
  n: number;
  krippendorff: { nominal: Plain; ordinal: Plain; interval: Plain };
  gwet: { ac1: Plain; ac2: Plain };
  components: Fit['components'];
  mean: number | null;
  remlDeviance: number | null;
  method: string;
  icc: { agreementSingle: Plain; consistencySingle: Plain; agreementAverage: Plain; consistencyAverage: Plain };
  status: Status[];
};

export type OverallAnalysis = {
  method: string;
  mean: number | null;
  meanSe: number | null;
  components: Fit['components'];
  remlDeviance: number | null;
  severity: {
    rater: string;
    value: number | null;
    se: number | null;
    conditionalSe: number | null;
    n: number;
    status: Status;
  }[];
  fair: {
    candidate: string;
    value: number | null;
    se: number | null;
    raw: number;
    n: number;
    group: number;
    status: Status;
  }[];
  status: Status[];
};

export type FullAnalysis = {
  method: string;
  means: Record<string, number>;
  components: Fit['components'];
  remlDeviance: number | null;
  status: Status[];
};

function plain(result: Result): Plain {
  const { value, se, ci, n, method, status } = result;
  return {
    value,
    ...(se === undefined ? {} : { se }),
    ...(ci === undefined ? {} : { ci }),
    n,
    method,
    status,
  };
}

/**
 * The fit that was asked for; where the data cannot give components (one panel, no overlap), the one with the stated
 * default shares, which says so in its status.
 */
function fitOrDefault(index: RatingIndex, terms: FitTerms, method: AnalyseMethod): Fit {
  const asked = fitModel(index, { terms, method });
  if (asked.solution !== null || index.count === 0) return asked;
  const byDefault = fitModel(index, { terms, method: 'known' });
  return byDefault.solution === null ? asked : byDefault;
}

/** The scores of the other raters for a candidate's competency in a round, ascending. O(log candidates + ratings of it). */
function othersOf(
  index: RatingIndex,
  of: { candidate: string; competency: string | undefined; rater: string | undefined; round: number },
): number[] {
  const { candidate, competency, rater, round } = of;
  if (competency === undefined) return [];
  let low = 0;
  let high = index.candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (index.candidates[middle]! < candidate) low = middle + 1;
    else high = middle;
  }
  const others: number[] = [];
  for (let i = index.candidateStart[low]!; i < index.candidateStart[low + 1]!; i++) {
    const same = index.competencies[index.competency[i]!] === competency && index.rounds[index.round[i]!] === round;
    if (same && index.raters[index.rater[i]!] !== rater) others.push(index.score[i]!);
  }
  return others.sort((a, b) => a - b);
}

const statusesOf = (one: Fit): Status[] => [...one.statuses];

function iccComponents({ source, components }: Fit): { components?: IccComponents } {
  const { candidate, rater, residual } = components;
  if (source !== 'estimated' || candidate === undefined || rater === undefined || residual === undefined) return {};
  return { components: { candidate, rater, residual } };
}

function analyseCompetency(index: RatingIndex, method: AnalyseMethod): CompetencyAnalysis {
  const own = fitModel(index, { terms: 'overall', method });
  const given = iccComponents(own);
  const of = (type: 'agreement' | 'consistency', unit: 'single' | 'average'): Plain =>
    plain(icc(index, { type, unit, ...given }));
  return {
    n: index.count,
    krippendorff: {
      nominal: plain(krippendorff(index, { metric: 'nominal' })),
      ordinal: plain(krippendorff(index, { metric: 'ordinal' })),
      interval: plain(krippendorff(index, { metric: 'interval' })),
    },
    gwet: { ac1: plain(gwet(index).ac), ac2: plain(gwet(index, { weights: 'quadratic' }).ac) },
    components: own.components,
    mean: own.mean,
    remlDeviance: own.remlDeviance,
    method: own.method,
    icc: {
      agreementSingle: of('agreement', 'single'),
      consistencySingle: of('consistency', 'single'),
      agreementAverage: of('agreement', 'average'),
      consistencyAverage: of('consistency', 'average'),
    },
    status: statusesOf(own),
  };
}

function analyseOverall(one: Fit): OverallAnalysis {
  return {
    method: one.method,
    mean: one.mean,
    meanSe: one.meanSe,
    components: one.components,
    remlDeviance: one.remlDeviance,
    severity: severity(one).map(({ rater, value, se, conditionalSe, n, status }) => ({
      rater,
      value,
      se: se ?? null,
      conditionalSe: conditionalSe ?? null,
      n,
      status,
    })),
    fair: fairScores(one).map(({ candidate, value, se, raw, n, group, status }) => ({
      candidate,
      value,
      se: se ?? null,
      raw,
      n,
      group,
      status,
    })),
    status: statusesOf(one),
  };
}

function designOf(one: Design): Analysis['design'] {
  const { ratings, candidates, raters, competencies, scorecards, rounds, density, groups, bridges, pivots } = one;
  return {
    ratings,
    candidates,
    raters,
    competencies,
    scorecards,
    rounds,
    density,
    components: groups.length,
    groups: groups.map((group) => [...group.candidates]),
    raterGroups: groups.map((group) => [...group.raters]),
    bridges: bridges.map(({ candidate, rater }) => ({ candidate, rater })),
    pivots: [...pivots],
    status: one.status,
  };
}

/** Everything that can be said of a set of ratings; pure. Throws RatingsError for unusable rows. */
export function analyse(ratings: readonly Rating[], { scale, terms, method }: AnalyseOptions): Analysis {
  const index = indexRatings(ratings, scale);
  const shape = design(index);
  const overall = terms === 'full' ? null : fitOrDefault(index, 'overall', method);
  const full = terms === 'overall' ? null : fitOrDefault(index, 'full', method);
  const found = discrepancies(full ?? overall!);
  const statuses = new Set<Status>([...shape.statuses, ...(overall?.statuses ?? []), ...(full?.statuses ?? [])]);
  statuses.delete('ok');
  // with one competency, what is specific to a competency cannot be told apart: that limits nothing
  if (index.competencies.length < 2)
    for (const one of statuses) if (one.startsWith('confounded:')) statuses.delete(one);
  return {
    design: designOf(shape),
    byCompetency: Object.fromEntries(
      index.competencies.map((name, k) => [name, analyseCompetency(ofCompetency(index, k), method)]),
    ),
    overall: overall === null ? null : analyseOverall(overall),
    full:
      full === null
        ? null
        : {
            method: full.method,
            means: Object.fromEntries(full.means.map(({ competency, value }) => [competency, value])),
            components: full.components,
            remlDeviance: full.remlDeviance,
            status: statusesOf(full),
          },
    discrepancies: found.map(({ candidate, rater, competency, score, z, gap, kind, round }) => ({
      candidate,
      rater: rater ?? null,
      competency: competency ?? null,
      score,
      z,
      gap,
      kind,
      round,
      others: othersOf(index, { candidate, competency, rater, round }),
    })),
    contribution: contribution(index).items,
    status: [...statuses],
  };
}
