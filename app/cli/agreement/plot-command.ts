import {
  type DebriefRow,
  debriefPlot,
  design as designOf,
  designPlot,
  discrepancies,
  type Fit,
  fairScores,
  fit as fitModel,
  heatPlot,
  indexRatings,
  type Language,
  type Picture,
  type RatingIndex,
  type Scale,
  sayStatus,
  severity,
  severityPlot,
} from '@rondo/agreement';
import { UsageError } from '../usage.ts';
import { choice, languageOption, numberOption, onePath, parse, scaleOption } from './options.ts';
import { loadRatings, nameOf } from './ratings-file.ts';

const KINDS = ['debrief', 'severity', 'heat', 'design'] as const;

/** The ends to draw between: the declared scale, else what the scores themselves reach. */
function endsOf(index: RatingIndex): { min: number; max: number; step?: number } {
  if (index.scale !== null) return index.scale;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const score of index.score) {
    min = Math.min(min, score);
    max = Math.max(max, score);
  }
  return max > min ? { min, max } : { min: min - 1, max: max + 1 };
}

/** Components from the data where there are enough candidates to tell, else the stated default shares. */
function fitFor(index: RatingIndex, terms: 'overall' | 'full'): Fit {
  const estimated = index.candidates.length >= 10 ? fitModel(index, { terms }) : null;
  return estimated !== null && estimated.solution !== null ? estimated : fitModel(index, { terms, method: 'known' });
}

/** One candidate's ratings of their last round, as places among the raters who sat in it. */
function panelOf(index: RatingIndex, candidate: number) {
  const from = index.candidateStart[candidate]!;
  const to = index.candidateStart[candidate + 1]!;
  let round = 0;
  for (let i = from; i < to; i++) round = Math.max(round, index.round[i]!);
  const entries = Array.from({ length: to - from }, (_, k) => from + k).filter((i) => index.round[i] === round);
  const raters = [...new Set(entries.map((i) => index.rater[i]!))].sort((a, b) => a - b);
  const competencies = [...new Set(entries.map((i) => index.competency[i]!))].sort((a, b) => a - b);
  return { entries, raters, competencies, round: index.rounds[round]! };
}

type Asked = { index: RatingIndex; language: Language; width?: number; bar?: number; candidate: number };

function flagsOf(model: Fit, { index, bar, candidate }: Asked, round: number) {
  const name = index.candidates[candidate]!;
  return discrepancies(model, bar === undefined ? {} : { bar }).filter(
    (one) => one.candidate === name && one.round === round && one.competency !== undefined && one.z !== null,
  );
}

function drawDebrief(asked: Asked): Picture {
  const { index, candidate } = asked;
  const name = index.candidates[candidate]!;
  const { entries, raters, competencies, round } = panelOf(index, candidate);
  const model = fitFor(index, 'full');
  const flagged = new Set(flagsOf(model, asked, round).map((one) => one.competency));
  const fair = new Map(
    fairScores(model).flatMap((one) => (one.candidate === name ? [[one.competency, one] as const] : [])),
  );
  const rows = competencies.map((k): DebriefRow => {
    const competency = index.competencies[k]!;
    const own = fair.get(competency);
    const ratings = entries.flatMap((i) =>
      index.competency[i] === k ? [{ rater: raters.indexOf(index.rater[i]!), score: index.score[i]! }] : [],
    );
    return {
      competency,
      ratings,
      flagged: flagged.has(competency),
      ...(own?.value == null || own.ci === undefined ? {} : { fair: { value: own.value, ci: [own.ci[0], own.ci[1]] } }),
    };
  });
  return debriefPlot({
    ...asked,
    candidate: name,
    raters: raters.map((r) => index.raters[r]!),
    rows,
    scale: endsOf(index),
  });
}

function drawHeat(asked: Asked): Picture {
  const { index } = asked;
  const { entries, raters, competencies, round } = panelOf(index, asked.candidate);
  const scores = competencies.map((k) =>
    raters.map((r) => {
      const entry = entries.find((i) => index.competency[i] === k && index.rater[i] === r);
      return entry === undefined ? null : index.score[entry]!;
    }),
  );
  const names = raters.map((r) => index.raters[r]!);
  const titles = competencies.map((k) => index.competencies[k]!);
  const flagged = flagsOf(fitFor(index, 'full'), asked, round).flatMap(({ competency, rater }) => {
    const row = titles.indexOf(competency ?? '');
    // a split panel has no single outlier: all its cells are what to talk about
    if (rater === undefined) return names.map((_, column) => ({ competency: row, rater: column }));
    return [{ competency: row, rater: names.indexOf(rater) }];
  });
  return heatPlot({ ...asked, raters: names, competencies: titles, scores, flagged, scale: endsOf(index) });
}

function drawSeverity(asked: Asked, own: string | undefined): Picture {
  const raters = severity(fitFor(asked.index, 'overall')).map(({ rater, value, ci, n, status }) => ({
    rater,
    value,
    n,
    ...(ci === undefined ? {} : { ci: [ci[0], ci[1]] as const }),
    ...(value === null ? { note: sayStatus(asked.language, status) } : {}),
  }));
  return severityPlot({ ...asked, raters, ...(own === undefined ? {} : { own }) });
}

function placeOf(ids: readonly string[], name: string | undefined, option: string): number {
  if (name === undefined) return 0;
  const place = ids.indexOf(name);
  if (place < 0)
    throw new UsageError(
      `--${option} ${name}: not in the file; it has ${ids.slice(0, 8).join(', ')}${ids.length > 8 ? ', …' : ''}`,
    );
  return place;
}

/** `rondo agreement plot RATINGS.csv --kind …`: one SVG on standard output. Exit code 2 for a file to be mended. */
export function plotCommand(args: string[]): number {
  const { values, positionals } = parse(args, {
    kind: { type: 'string' },
    candidate: { type: 'string' },
    own: { type: 'string' },
    bar: { type: 'string' },
    scale: { type: 'string' },
    step: { type: 'string' },
    level: { type: 'string' },
    width: { type: 'string' },
    language: { type: 'string' },
  });
  const path = onePath(positionals, 'plot');
  const kind = choice('kind', values.kind, KINDS);
  if (kind === undefined) throw new UsageError(`plot asks for --kind ${KINDS.join('|')}`);
  const scale: Scale | undefined = scaleOption(values);
  const language = languageOption(values.language);
  const bar = numberOption('bar', values.bar);
  const width = numberOption('width', values.width);
  const ratings = loadRatings(path, scale);
  if (ratings === null) return 2;
  const index = indexRatings(ratings, scale);
  if (index.count === 0) throw new UsageError(`${nameOf(path)} has no ratings to draw`);
  const candidate = placeOf(index.candidates, values.candidate, 'candidate');
  if (values.own !== undefined) placeOf(index.raters, values.own, 'own');
  const chosen = kind === 'debrief' || kind === 'heat';
  if (chosen && values.candidate === undefined && index.candidates.length > 1) {
    const others = index.candidates.length - 1;
    process.stderr.write(`drawing ${index.candidates[0]}; --candidate NAME for one of the other ${others}\n`);
  }
  const asked: Asked = {
    index,
    language,
    candidate,
    ...(width === undefined ? {} : { width }),
    ...(bar === undefined ? {} : { bar }),
  };
  const draw = {
    debrief: () => drawDebrief(asked),
    heat: () => drawHeat(asked),
    severity: () => drawSeverity(asked, values.own),
    design: () => designPlot({ ...asked, design: designOf(index) }),
  };
  process.stdout.write(`${draw[kind]().svg}\n`);
  return 0;
}
