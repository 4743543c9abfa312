import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { details as enDetails } from './en.ts';
import { refusals as nb, details as nbDetails } from './nb.ts';
import { refusals as nl, details as nlDetails } from './nl.ts';
import { inLanguage } from './refusals.ts';

const server = join(import.meta.dirname, '../../server');
const sources = readdirSync(server, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), code: readFileSync(join(server, path), 'utf8') }));

/**
 * Where the kind is reckoned out: the prefix, and the table whose keys follow it. A new one stands here or nowhere, so
 * that no kind is made that this test does not know.
 */
const reckoned: Record<string, { prefix: string; tables: string[]; but?: string[] }> = {
  'answers/store.ts answer.refused': { prefix: '', tables: ['answerWords', 'openWords'] },
  'applications/documents.ts `file_${refusal.refused}`': { prefix: 'file_', tables: ['refusalWords'] },
  'bank/store.ts `state_${answer.refused}`': { prefix: 'state_', tables: ['stateRefusals'], but: ['reason_missing'] },
  'commitments/store.ts made.refused': { prefix: '', tables: ['promiseWords'] },
  'duplicates/store.ts seen.refused': { prefix: '', tables: ['hindrances'] },
  'duplicates/undo.ts hindrance': { prefix: '', tables: ['hindrances'] },
  'endings/store.ts `take_back_${answer.refused}`': { prefix: 'take_back_', tables: ['refusalWords'] },
  'imports/read-list.ts `list_${why}`': { prefix: 'list_', tables: ['tableWords'] },
  'looks/routes.ts `picture_${read.refused}`': { prefix: 'picture_', tables: ['refusalWords'] },
  'notice-duties/settling.ts `notice_${answer.refused}`': { prefix: 'notice_', tables: ['refusals'] },
  'outcomes/batches.ts one.refused': { prefix: '', tables: ['letterWords'] },
  'outcomes/tell.ts answer.refused': { prefix: '', tables: ['refusalWords'] },
  'reminders/preparations.ts kind': { prefix: '', tables: ['refusals'] },
  'reminders/store.ts answer.refused': { prefix: '', tables: ['words'] },
  'sessions/kits.ts `kit_${answer.refused}`': { prefix: 'kit_', tables: ['words'] },
};

/** The keys of an object that is written down in a source. */
function keysOf(code: string, table: string): string[] {
  const start = new RegExp(`const ${table}\\b[^=]*= \\{\\n`).exec(code);
  if (start === null) return [];
  const from = start.index + start[0].length;
  const indent = /^ */.exec(code.slice(from))?.[0] ?? '';
  const end = code.indexOf(`\n${indent.slice(2)}}`, from);
  return [...code.slice(from, end).matchAll(new RegExp(`^${indent}(\\w+):`, 'gm'))].map(([, key]) => key ?? '');
}

/** Every kind of problem that the server can answer with. */
function everyKind(): { kinds: Set<string>; unknown: string[] } {
  const kinds = new Set<string>();
  const unknown: string[] = [];
  const call = /\b(refused|conflict|new Problem)\(\s*((?:[^,'`()]|'[^']*'|`[^`]*`)+?),\s*((?:'[^']*'|`[^`]*`)?)/g;
  for (const { path, code } of sources.filter(({ path }) => path !== 'http/problem.ts')) {
    for (const found of code.matchAll(call)) {
      const [, what, first = '', second = ''] = found;
      const expression = (what === 'new Problem' ? second : first).trim();
      const literals = [...expression.matchAll(/'([a-z0-9_]+)'/g)].map(([, kind]) => kind ?? '');
      if (what === 'new Problem' && second === '') {
        // A status, then a kind that depends: both are read out of the same line.
        const line = code.slice(found.index, found.index + 300).split(');')[0] ?? '';
        for (const [, kind] of line.matchAll(/'([a-z]+_[a-z_]+)'/g)) kinds.add(kind ?? '');
        continue;
      }
      if (literals.length > 0 && !expression.includes('${')) {
        for (const kind of literals) kinds.add(kind);
        continue;
      }
      const known = reckoned[`${path} ${expression}`];
      if (known === undefined) unknown.push(`${path} ${expression}`);
    }
  }
  for (const { code } of sources.filter(({ path }) => path === 'http/problem.ts'))
    for (const [, kind] of code.matchAll(/new Problem\(\s*\d+,\s*'([a-z0-9_]+)'/g)) kinds.add(kind ?? '');
  for (const [where, { prefix, tables, but = [] }] of Object.entries(reckoned)) {
    const code = sources.find(({ path }) => path === where.split(' ')[0])?.code ?? '';
    for (const table of tables) {
      const keys = keysOf(code, table);
      if (keys.length === 0) unknown.push(`${where}: no table ${table}`);
      for (const key of keys.filter((each) => !but.includes(each)))
        kinds.add(prefix + key.replace(new RegExp(`^${prefix}`), ''));
    }
  }
  return { kinds, unknown };
}

describe('R89: a refusal is a sentence in the reader’s language', () => {
  const { kinds, unknown } = everyKind();

  it('every kind of problem that the server can answer with has words in Dutch and in Norwegian', () => {
    expect(unknown).toEqual([]);
    expect(kinds.size).toBeGreaterThan(150);
    for (const kind of [
      'not_found',
      'file_too_large',
      'take_back_too_late',
      'link_used',
      'double_booking',
      'kit_begun',
    ])
      expect([...kinds]).toContain(kind);
    for (const [language, words] of Object.entries({ nl, nb }))
      expect([...kinds].filter((kind) => !Object.hasOwn(words, kind)).sort(), `without words in ${language}`).toEqual(
        [],
      );
  });

  it('and none that no server sends', () => {
    for (const words of [nl, nb]) expect(Object.keys(words).filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('they are whole sentences, none of them English, and each says one thing or what to do', () => {
    for (const [language, words] of Object.entries({ nl, nb })) {
      for (const [kind, words_] of Object.entries(words)) {
        const said =
          typeof words_ === 'function'
            ? words_({ detail: 'Wait 30 seconds', more: { atMost: 7, atLeast: 1, defaultDays: 7 } })
            : words_;
        expect(said, `${language} ${kind}`).toMatch(/^[\p{Lu}].*[.!]$/u);
        expect(said, `${language} ${kind}`).not.toMatch(/undefined|\b(?:the|is not|please|again)\b/);
      }
    }
  });

  it('what is said at a field is a sentence, too: every one that the server writes, and zod’s', () => {
    const written = sources.flatMap(({ code }) => [
      ...[...code.matchAll(/pointer[^{}]*?detail: ['`]([^'`]+)['`]/g)].map(([, detail]) => detail ?? ''),
      ...[...code.matchAll(/\bat\('[^']+', ['`]([^'`]+)['`]\)/g)].map(([, detail]) => detail ?? ''),
      ...[...code.matchAll(/(?:refine|regex)\([^\n]*?, '([a-z][^']+)'\)/g)].map(([, detail]) => detail ?? ''),
    ]);
    const ours = written
      .map((detail) => detail.replace(/\$\{[^}]*\}/g, '7'))
      .filter((detail) => !/^line 7|^more than|^larger than|^must be an object/.test(detail));
    expect(ours.length).toBeGreaterThan(15);
    const zods = [
      'Invalid input: expected string, received undefined',
      'Invalid input: expected number, received string',
      'Too small: expected string to have >=1 characters',
      'Too big: expected string to have <=200 characters',
      'Too small: expected number to be >=0',
      'Too big: expected array to have <=20 items',
      'Invalid option: expected one of "a"|"b"',
      'Invalid email address',
      'Invalid UUID',
      'Invalid ISO date',
      'Unrecognized key: "x"',
      'Invalid string: must match pattern /x/',
    ];
    for (const [language, details] of Object.entries({ en: enDetails, nl: nlDetails, nb: nbDetails }))
      for (const detail of [...ours, ...zods])
        expect(
          details.some(([pattern]) => pattern.test(detail)),
          `${language}: ${detail}`,
        ).toBe(true);
  });

  it('a problem is told in the language asked for, with its values; an unknown one and an unknown language as it came', async () => {
    const problem = {
      type: 'urn:rondo:problem:retention_not_a_term',
      status: 422,
      detail: '0 days is no term. Give whole days, 1 to 90.',
      atLeast: 1,
      atMost: 90,
      errors: [
        { pointer: '/days', detail: 'is not a term' },
        { pointer: '/x', detail: '0 days is no term. Give whole days, 1 to 90.' },
        { pointer: '/name', detail: 'Too big: expected string to have <=200 characters' },
        { pointer: '/odd', detail: 'something nobody foresaw' },
      ],
    };
    expect(await inLanguage('nl', problem)).toMatchObject({
      status: 422,
      atMost: 90,
      detail: 'Dat is geen termijn. Geef hele dagen, van 1 tot 90.',
      errors: [
        { pointer: '/days', detail: 'Dit is geen termijn. Geef hele dagen.' },
        { pointer: '/x', detail: 'Dat is geen termijn. Geef hele dagen, van 1 tot 90.' },
        { detail: 'Dit is te lang: hoogstens 200 tekens. Kort het in.' },
        { detail: 'something nobody foresaw' },
      ],
    });
    expect((await inLanguage('en', problem)).detail).toBe(problem.detail);
    expect(await inLanguage('fr', problem)).toBe(problem);
    expect(await inLanguage(null, problem)).toBe(problem);
    expect(await inLanguage('nb', { type: 'urn:rondo:problem:new_one', detail: 'So.' })).toMatchObject({
      detail: 'So.',
    });
    expect(await inLanguage('nb', {})).toEqual({});
  });
});
