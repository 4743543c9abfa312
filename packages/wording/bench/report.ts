import { readFileSync, writeFileSync } from 'node:fs';
import {
  blocked,
  falseFlags,
  flaggedLines,
  formLines,
  formRight,
  heldOut,
  innocentLines,
  type Line,
  langs,
  recall,
  type Share,
  visibleLines,
} from './measure.ts';

const readme = new URL('../README.md', import.meta.url);
const start = '<!-- figures: written by bench/report.ts -->';
const end = '<!-- end of figures -->';

function cell({ hits, n, low, high }: Share): string {
  if (n === 0) return '–';
  const two = (share: number) => share.toFixed(2).replace(/^0/, '');
  return `${hits}/${n} (${two(low)}–${two(high)})`;
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The tables of figures as Markdown: overall per language, then per topic and language. */
export function figures(): string {
  const lines = visibleLines();
  const of = (lang: string, keep: (line: Line) => boolean = () => true) =>
    lines.filter((line) => line.lang === lang && keep(line));
  const overall: [string, (lang: (typeof langs)[number]) => Share][] = [
    ['visible file, recall', (lang) => recall(of(lang))],
    ['… of it kept apart', (lang) => recall(of(lang, (line) => heldOut(line.text)))],
    ['… on blocked topics', (lang) => recall(of(lang, (line) => blocked.has(line.topic)))],
    ['visible file, false flags', (lang) => falseFlags(of(lang))],
    ['… of it kept apart', (lang) => falseFlags(of(lang, (line) => heldOut(line.text)))],
    ['visible file, form right', (lang) => formRight(of(lang))],
    ['… of it kept apart', (lang) => formRight(of(lang, (line) => heldOut(line.text)))],
    ['own lines, direct, recall', (lang) => recall(flaggedLines(lang, 'direct'))],
    ['own lines, indirect, recall', (lang) => recall(flaggedLines(lang, 'indirect'))],
    ['own ordinary lines, false flags', (lang) => falseFlags(innocentLines(lang))],
    ['own near misses, false flags', (lang) => falseFlags(innocentLines(lang, 'near'))],
    ['own lines, form right', (lang) => formRight(formLines(lang))],
  ];
  const topics = [...new Set(lines.map((line) => line.topic))].filter((topic) => topic !== 'question_style').sort();
  const perTopic = topics.map((topic) => [
    topic,
    ...langs.flatMap((lang) => {
      const own = of(lang, (line) => line.topic === topic);
      return [cell(recall(own)), cell(falseFlags(own))];
    }),
  ]);
  return [
    table(
      ['', ...langs],
      overall.map(([name, share]) => [name, ...langs.map((lang) => cell(share(lang)))]),
    ),
    '',
    'Per topic on the visible file, flags found and innocent lines flagged:',
    '',
    table(['topic', ...langs.flatMap((lang) => [`${lang} recall`, `${lang} false`])], perTopic),
  ].join('\n');
}

/** Tables without the padding that a formatter gives them. */
export function unpadded(tables: string): string {
  return tables
    .replaceAll(/ *\| */g, '|')
    .replaceAll(/-{2,}/g, '--')
    .trim();
}

/** The figures that stand in the README now, unpadded; null when its marks are missing. */
export function figuresInReadme(): string | null {
  const text = readFileSync(readme, 'utf8');
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  return from < 0 || to < 0 ? null : unpadded(text.slice(from + start.length, to));
}

if (process.argv[1]?.endsWith('report.ts') === true) {
  const text = readFileSync(readme, 'utf8');
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < 0) throw new Error('README.md has lost the marks between which the figures stand');
  writeFileSync(readme, `${text.slice(0, from)}${start}\n\n${figures()}\n\n${text.slice(to)}`);
  process.stdout.write(`${figures()}\n`);
}
