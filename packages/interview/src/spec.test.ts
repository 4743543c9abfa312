import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const rules = [...read('../SPEC.md').matchAll(/^\| ([A-Z]{2}-\d+) +\|/gm)].map((match) => match[1]);
const sources = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('spec.test.ts'))
  .map((path) => ({ path, text: read(path) }));
const cited = (texts: string[]) => new Set(texts.flatMap((text) => text.match(/\b[A-Z]{2}-\d+\b/g) ?? []));

test('every rule of SPEC.md has an id of its own and a test that cites it, and no id is cited that is not there', () => {
  const titles = sources
    .filter(({ path }) => path.endsWith('.test.ts'))
    .flatMap(({ text }) => text.split('\n').filter((row) => /^\s*(test\(|\]\)\()/.test(row)));
  expect(rules.length).toBeGreaterThan(60);
  expect(new Set(rules).size).toBe(rules.length);
  expect(rules.filter((rule) => !cited(titles).has(rule!))).toEqual([]);
  expect([...cited(sources.map(({ text }) => text))].filter((id) => !rules.includes(id))).toEqual([]);
});
