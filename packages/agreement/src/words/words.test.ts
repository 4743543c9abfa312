import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Status } from '../ratings.ts';
import type { Language, MessageKey } from './message.ts';
import { formatList, formatNumber, formatPercent, messages, say, sayStatus } from './say.ts';
import { sayComparison, sayDisconnected, sayDiscuss, saySeverity } from './sentences.ts';

const LANGUAGES: Language[] = ['nl', 'nb', 'en'];

describe('AG-WO-1 the sentences of the specification, word for word', () => {
  it('talk about this', () => {
    expect(sayDiscuss('nl', 'An', 5, [2, 2])).toBe('Bespreek dit: An gaf 5, de anderen 2. Wat hebben jullie gehoord?');
    expect(sayDiscuss('nb', 'An', 5, [2, 2])).toBe('Ta opp dette: An ga 5, de andre 2. Hva hørte dere?');
    expect(sayDiscuss('en', 'An', 5, [2, 2])).toBe('Talk about this: An gave 5, the others 2. What did you hear?');
    expect(sayDiscuss('en', 'An', 5, [2, 3, 2])).toContain('the others 2, 3 and 2');
    expect(sayDiscuss('nl', 'An', 4.5, [2])).toContain('An gaf 4,5, de ander 2');
  });
  it('strictness', () => {
    const severity = { value: 0.4, ci: [0.1, 0.7] as const, n: 40 };
    expect(saySeverity('nl', 'An', severity)).toBe(
      'An beoordeelt gemiddeld 0,4 punt milder dan collega’s bij dezelfde kandidaten (tussen 0,1 en 0,7).',
    );
    expect(saySeverity('nb', 'An', severity)).toBe(
      'An gir i snitt 0,4 poeng mildere vurdering enn kollegene for de samme kandidatene (mellom 0,1 og 0,7).',
    );
    expect(saySeverity('en', 'An', severity)).toBe(
      'An rates 0.4 points more leniently than colleagues for the same candidates (0.1 to 0.7).',
    );
    expect(saySeverity('en', 'An', { value: -0.4, ci: [-0.7, -0.1], n: 40 })).toBe(
      'An rates 0.4 points more strictly than colleagues for the same candidates (0.1 to 0.7).',
    );
    expect(saySeverity('en', 'An', { value: 0.1, ci: [-0.2, 0.4], n: 1 })).toContain('one scorecard');
  });
  it('fair score, tie, too few, round two, agreement, disconnected', () => {
    const fair = { value: 3.7, low: 3.1, high: 4.3 };
    expect(say('nl', 'fair', fair)).toBe('Score gecorrigeerd voor strengheid: 3,7; waarschijnlijk tussen 3,1 en 4,3.');
    expect(say('nb', 'fair', fair)).toBe('Skår justert for strenghet: 3,7; trolig mellom 3,1 og 4,3.');
    expect(say('en', 'fair', fair)).toBe('Score corrected for strictness: 3.7, probably between 3.1 and 4.3.');
    expect(sayComparison('nl', 'A', 'B', 0.62)).toBe('Geen duidelijk verschil tussen A en B (kans 62%).');
    expect(sayComparison('nb', 'A', 'B', 0.62)).toBe('Ingen klar forskjell mellom A og B (62\u00a0% sannsynlighet).');
    expect(sayComparison('en', 'A', 'B', 0.62)).toBe('No clear difference between A and B (62% chance).');
    expect(sayComparison('en', 'A', 'B', 0.1)).toBe('B probably stands above A (90% chance).');
    const few = { count: 4, needed: 10 };
    expect(say('nl', 'too-few', few)).toBe('Te weinig gegevens voor een uitspraak (4 van minimaal 10 formulieren).');
    expect(say('nb', 'too-few', few)).toBe('For lite data til å si noe (4 av minst 10 skjemaer).');
    expect(say('en', 'too-few', few)).toBe('Too few scorecards to say anything (4 of at least 10).');
    expect(say('nb', 'round-two.contradicted')).toBe('Andregangsintervjuet motsier førsteinntrykket.');
    expect(say('nl', 'agreement.high')).toBe('De beoordelaars zien deze kandidaat hetzelfde.');
    const groups = [
      { candidates: ['a'], raters: ['x'] },
      { candidates: ['b'], raters: ['y'] },
    ];
    expect(sayDisconnected('en', { groups, bridges: [{ candidate: 'b', rater: 'x', joins: [0, 1] }] })).toBe(
      'These candidates were seen by panels with no rater in common; do not compare the scores. ' +
        'One extra interview would connect them: x also sees b.',
    );
  });
});

describe('AG-WO-2 the messages as data', () => {
  const placeholders = (text: string): string[] =>
    [...text.matchAll(/\{([^}]*)\}/g)].map(([, inner]) => inner!.split(/[|:]/)[0]!).sort();
  it.each(LANGUAGES)('%s has every message, none empty', (language) => {
    expect(Object.keys(messages[language])).toEqual(Object.keys(messages.en));
    for (const text of Object.values(messages[language])) expect(text.trim()).not.toBe('');
  });
  it.each(['nl', 'nb'] as const)('%s uses the values that the English text uses', (language) => {
    for (const [key, text] of Object.entries(messages[language])) {
      expect([key, ...new Set(placeholders(text))]).toEqual([
        key,
        ...new Set(placeholders(messages.en[key as MessageKey])),
      ]);
    }
  });
  it('a missing value is refused', () => {
    expect(() => say('en', 'fair', { value: 3 } as never)).toThrow(RangeError);
  });
});

describe('AG-WO-3 every status has words', () => {
  const sources = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return sources(path);
      return path.endsWith('.ts') && !path.endsWith('.test.ts') ? [readFileSync(path, 'utf8')] : [];
    });
  const all = sources(join(import.meta.dirname, '..')).join('\n');
  const reasons = new Set(
    [...all.matchAll(/'undefined:([a-z-]+)'|(?:refuse|undefinedAs)\('([a-z-]+)'/g)].map(([, a, b]) => a ?? b!),
  );
  it('finds the reasons in the sources', () => {
    expect([...reasons]).toContain('no-variation');
    expect([...reasons]).toContain('one-target');
  });
  it.each(LANGUAGES)('%s', (language) => {
    const fallback = messages[language]['status.undefined'];
    for (const reason of reasons) expect([reason, sayStatus(language, `undefined:${reason}`)]).not.toContain(fallback);
    const plain: Status[] = [
      'ok',
      'no-ratings',
      'no-variation',
      'no-pairs',
      'one-unit',
      'no-replication',
      'not-estimable',
      'not-comparable',
      'prior-only',
      'too-few',
      'suppressed',
      'approximate',
      'default-shares',
      'not-converged',
      'extreme:high',
      'extreme:low',
    ];
    for (const status of plain) expect([status, sayStatus(language, status)]).not.toContain(fallback);
    expect(sayStatus(language, 'disconnected:4')).toContain('4');
    expect(sayStatus(language, 'singular:candidate:rater')).toContain(messages[language]['term.candidate:rater']);
    expect(sayStatus(language, 'confounded:rater:competency')).toContain(messages[language]['term.rater:competency']);
    expect(sayStatus(language, 'undefined:something-new')).toBe(fallback);
  });
});

describe('AG-WO-4 numbers as the reader writes them', () => {
  it('comma, minus, percentages', () => {
    expect(formatNumber('nl', -1.25, 1)).toBe('−1,3');
    expect(formatNumber('en', -0.04, 1)).toBe('0.0');
    expect(formatNumber('nb', 3)).toBe('3');
    expect(formatPercent('nb', 0.624)).toBe('62\u00a0%');
    expect(formatPercent('en', 0.999)).toBe('99%');
    expect(formatPercent('en', 1)).toBe('100%');
    expect(formatPercent('nl', 0.001)).toBe('1%');
    expect(formatList('nl', ['a', 'b', 'c'])).toBe('a, b en c');
  });
});
