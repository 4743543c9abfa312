import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONSTRAINTS } from './constraints/all.ts';
import { COMPONENTS } from './problem.ts';

// A table's columns may be padded to line up.
const spec = readFileSync(new URL('../SPEC.md', import.meta.url), 'utf8').replace(/ +\|/g, ' |');
const tests = ['check', 'clock', 'compile', 'draw', 'generate', 'properties', 'schema', 'constraints/constraints']
  .map((name) => readFileSync(new URL(`./${name}.test.ts`, import.meta.url), 'utf8'))
  .join('\n');

describe('SPEC.md', () => {
  it('has every constraint under its sentence', () => {
    for (const { id, sentence } of CONSTRAINTS) expect(spec).toContain(`| ${id} | ${sentence} |`);
  });

  it('has every component with its level and weight', () => {
    for (const [id, { level, weight }] of Object.entries(COMPONENTS))
      expect(spec).toMatch(new RegExp(`^\\| P-${id} \\| ${level} \\| .* \\| ${weight} \\|$`, 'm'));
  });

  it('has no rule that no test cites', () => {
    const ids = [...spec.matchAll(/^\| ((?:P|F)-[a-zA-Z]+) \|/gm)].map(([, id]) => id!);
    expect(ids.length).toBeGreaterThan(20);
    for (const id of ids) expect(tests.includes(id.startsWith('P-changed') ? 'P-changed' : id), id).toBe(true);
    for (const id of ['S1', 'S2', 'S3', 'S4', 'G1', 'D1', 'C1', 'C2', 'C3']) {
      expect(spec).toMatch(new RegExp(`\\b${id}: `));
      expect(tests).toMatch(new RegExp(`['"]${id} `));
    }
  });
});
