import { readFileSync } from 'node:fs';
import { check } from '../src/index.ts';
import type { Form, Lang, TextKind, Topic } from '../src/types.ts';

/** A labelled line: `flag` and `ok` are about topics, the rest about form. */
export type Line = {
  text: string;
  lang: Lang;
  label: 'flag' | 'ok' | 'open' | Form;
  topic: Topic | 'question_style';
  kind: TextKind;
};

/** Hits of n, with the 95 % Wilson interval. */
export type Share = { hits: number; n: number; low: number; high: number };

/** The languages in the order of the tables. */
export const langs: readonly Lang[] = ['nl', 'nb', 'en'];

/** The topics that are blocked everywhere. */
export const blocked: ReadonlySet<string> = new Set([
  'pregnancy_family',
  'health_sickness',
  'disability',
  'genetic_family_history',
  'religion_belief',
  'ethnicity_origin',
  'sexual_orientation',
  'gender_identity',
  'political_views',
  'trade_union',
  'salary_history',
]);

const fixtures = new URL('../fixtures/', import.meta.url);

/** The share of hits with its 95 % Wilson interval. **Source** E.B. Wilson (1927), JASA 22, 209-212. */
export function wilson(hits: number, n: number): Share {
  if (n === 0) return { hits, n, low: 0, high: 1 };
  const z = 1.959964;
  const p = hits / n;
  const middle = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return { hits, n, low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}

/** The part of the visible file that is kept apart: two of five lines, chosen by a hash of their text (FNV-1a). */
export function heldOut(text: string): boolean {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) % 5 < 2;
}

/** The labelled lines of `visible.jsonl`. */
export function visibleLines(): Line[] {
  return readFileSync(new URL('visible.jsonl', fixtures), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ ...(JSON.parse(line) as Omit<Line, 'kind'>), kind: 'question' }));
}

function sections(name: string): { head: string[]; text: string }[] {
  let head: string[] = [];
  const lines: { head: string[]; text: string }[] = [];
  for (const text of readFileSync(new URL(name, fixtures), 'utf8').split('\n')) {
    if (text.startsWith('# ')) head = text.slice(2).split(' ');
    else if (text !== '') lines.push({ head, text });
  }
  return lines;
}

function linesOf(names: readonly string[], lang: Lang) {
  return names.flatMap((name) => sections(`${name}.${lang}.txt`));
}

/** Lines that must be flagged: `direct` ones, and `indirect` ones (proxies, asides, dialect, notes). */
export function flaggedLines(lang: Lang, set: 'direct' | 'indirect'): Line[] {
  const names =
    set === 'direct' ? ['flagged', 'flagged-2'] : ['indirect-flagged', 'indirect-flagged-2', 'indirect-flagged-3'];
  return linesOf(names, lang).map(({ head, text }) => ({
    text,
    lang,
    label: 'flag',
    topic: head[0] as Topic,
    kind: head[1] as TextKind,
  }));
}

/** Lines that must not be flagged: `ordinary` ones of many trades, and `near` misses that use the words of the topics. */
export function innocentLines(lang: Lang, set: 'ordinary' | 'near' = 'ordinary'): Line[] {
  const names =
    set === 'ordinary' ? ['innocent'] : ['near-miss', 'near-miss-2', 'near-miss-3', 'near-miss-4', 'near-miss-5'];
  return linesOf(names, lang).map(({ head, text }) => ({
    text,
    lang,
    label: 'ok',
    topic: 'question_style',
    kind: (head[1] ?? head[0]) as TextKind,
  }));
}

/** Questions with the form they have. */
export function formLines(lang: Lang): Line[] {
  return sections(`forms.${lang}.txt`).map(({ head, text }) => ({
    text,
    lang,
    label: head[0] as Form | 'open',
    topic: 'question_style',
    kind: 'question',
  }));
}

/** Whether a line gets any topic finding. */
export function isFlagged(line: Line): boolean {
  return check(line.text, { lang: line.lang, kind: line.kind }).some((finding) => finding.kind === 'topic');
}

/** The form a line is found to have. */
export function formOf(line: Line): string {
  const form = check(line.text, { lang: line.lang, kind: 'question' }).find((finding) => finding.kind === 'form');
  return form?.topic ?? 'open';
}

/** The share of the `flag` lines that are flagged. */
export function recall(lines: readonly Line[]): Share {
  const flags = lines.filter((line) => line.label === 'flag');
  return wilson(flags.filter(isFlagged).length, flags.length);
}

/** The share of the `ok` lines that are flagged all the same. */
export function falseFlags(lines: readonly Line[]): Share {
  const innocent = lines.filter((line) => line.label === 'ok');
  return wilson(innocent.filter(isFlagged).length, innocent.length);
}

/** The share of the form lines whose form is found. */
export function formRight(lines: readonly Line[]): Share {
  const forms = lines.filter((line) => line.label !== 'flag' && line.label !== 'ok');
  return wilson(forms.filter((line) => formOf(line) === line.label).length, forms.length);
}
