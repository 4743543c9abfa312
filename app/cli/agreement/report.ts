import {
  formatList,
  formatNumber,
  type Language,
  type MessageKey,
  messages,
  say,
  sayDisconnected,
  sayDiscuss,
  saySeverity,
  sayStatus,
} from '@rondo/agreement';
import type { Analysis, CompetencyAnalysis, OverallAnalysis } from './analyse.ts';

const Z95 = 1.959963984540054;
/** Lines shown of a long list; `--json` has them all. */
const SHOWN = 20;

type Plain = CompetencyAnalysis['icc']['agreementSingle'];

function between(language: Language, { value, ci, status }: Plain): string {
  if (value === null) return sayStatus(language, status);
  if (ci === undefined) return formatNumber(language, value, 2);
  return say(language, 'report.between', { value, low: ci[0], high: ci[1] });
}

function shortened(language: Language, lines: readonly string[]): string[] {
  if (lines.length === 0) return [`  ${say(language, 'report.nothing')}`];
  const shown = lines.slice(0, SHOWN).map((line) => `  ${line}`);
  return lines.length > SHOWN
    ? [...shown, `  ${say(language, 'report.more', { count: lines.length - SHOWN })}`]
    : shown;
}

function agreement(language: Language, { byCompetency }: Analysis): string[] {
  return Object.entries(byCompetency).flatMap(([name, one]) => [
    `  ${name} · ${say(language, 'report.units', { n: one.krippendorff.interval.n })}`,
    `    α ${between(language, one.krippendorff.interval)} · AC2 ${between(language, one.gwet.ac2)}`,
    `    ICC(A,1) ${between(language, one.icc.agreementSingle)} · ICC(C,1) ${between(language, one.icc.consistencySingle)}`,
  ]);
}

function variance(language: Language, components: OverallAnalysis['components']): string {
  const entries = Object.entries(components);
  const total = entries.reduce((sum, [, value]) => sum + value, 0);
  if (!(total > 0)) return say(language, 'report.nothing');
  return entries
    .map(([term, value]) => {
      const name = messages[language][`term.${term}` as MessageKey] ?? term;
      return say(language, 'report.share', { term: name, share: value / total });
    })
    .join(' · ');
}

function severities(language: Language, { severity }: OverallAnalysis): string[] {
  return severity
    .toSorted((a, b) => Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0))
    .map(({ rater, value, se, n, status }) => {
      if (value === null || se === null) return `${rater}: ${sayStatus(language, status)}`;
      const ci = [value - Z95 * se, value + Z95 * se] as const;
      const words = saySeverity(language, rater, { value, ci, n });
      return status === 'prior-only' ? `${words} ${sayStatus(language, status)}` : words;
    });
}

function scores(language: Language, { fair }: OverallAnalysis): string[] {
  return fair
    .toSorted((a, b) => a.group - b.group || (b.value ?? 0) - (a.value ?? 0))
    .map(({ candidate, value, se, raw, n, status }) => {
      if (value === null || se === null) return `${candidate}: ${sayStatus(language, status)}`;
      const ends = { low: value - Z95 * se, high: value + Z95 * se };
      return say(language, 'report.score', { candidate, value, ...ends, raw, n });
    });
}

function toDiscuss(language: Language, analysis: Analysis): string[] {
  return analysis.discrepancies.map(({ candidate, rater, competency, score, kind, z, others }) => {
    const where = competency === null ? candidate : `${candidate}, ${competency}`;
    const who = rater ?? '';
    if (kind === 'missing-rating') return `${where}: ${say(language, 'discuss.missing', { rater: who })}`;
    if (kind === 'missing-evidence') {
      return `${where}: ${say(language, 'discuss.evidence', { rater: who, score: score ?? 0 })}`;
    }
    if (kind === 'rater-against-panel') return `${where}: ${say(language, 'discuss.rater', { rater: who })}`;
    if (kind === 'split-panel') {
      const camps = others.map((one) => formatNumber(language, one));
      return `${where}: ${say(language, 'discuss.split', { scores: formatList(language, camps) })}`;
    }
    return `${where}: ${sayDiscuss(language, who, score ?? 0, others)} (z ${formatNumber(language, z ?? 0, 1)})`;
  });
}

function items(language: Language, { contribution }: Analysis): string[] {
  return contribution.map(({ item, mean, sd, itemTotal, n, redundantWith, ceiling, floor }) => {
    const notes = [
      ...redundantWith.map(({ item: other, correlation }) =>
        say(language, 'question.redundant', { item, other, correlation }),
      ),
      ...(ceiling > 0.5 ? [say(language, 'question.ceiling', { item, share: ceiling })] : []),
      ...(floor > 0.5 ? [say(language, 'question.floor', { item, share: floor })] : []),
    ];
    const correlation = itemTotal.value === null ? '–' : itemTotal.value;
    const figures = say(language, 'report.item', { mean, sd: sd ?? '–', correlation, n });
    return [`${item}: ${figures}`, ...notes].join(' ');
  });
}

/** An analysis in words, for people; every figure with its n and its uncertainty, or the reason why there is none. */
export function report(language: Language, analysis: Analysis): string {
  const { design, overall, full, status } = analysis;
  const { ratings, candidates, raters, competencies, scorecards } = design;
  const lines = [say(language, 'report.counts', { ratings, candidates, raters, competencies, scorecards })];
  if (design.components > 1) {
    const groups = design.groups.map((names) => ({ candidates: names, raters: [] }));
    const bridges = design.bridges.slice(0, SHOWN).map((bridge) => ({ ...bridge, joins: [0, 0] as const }));
    lines.push(sayDisconnected(language, { groups, bridges }));
  }
  for (const one of status) if (!one.startsWith('disconnected:')) lines.push(sayStatus(language, one));
  const section = (title: MessageKey, body: readonly string[]): void => {
    lines.push('', messages[language][title], ...body);
  };
  if (ratings === 0) return `${lines.join('\n')}\n`;
  section('report.agreement', agreement(language, analysis));
  const model = full ?? overall;
  if (model !== null) section('report.variance', [`  ${variance(language, model.components)}`]);
  if (overall !== null) {
    section('report.severity', shortened(language, severities(language, overall)));
    section('report.fair', shortened(language, scores(language, overall)));
  }
  section('report.discuss', shortened(language, toDiscuss(language, analysis)));
  section('report.contribution', shortened(language, items(language, analysis)));
  lines.push(
    '',
    say(language, 'report.method', { method: model?.method ?? '', n: overall === null ? ratings : scorecards }),
  );
  return `${lines.join('\n')}\n`;
}
