import { describe, expect, it } from 'vitest';
import { check } from '../check.ts';
import { compile } from '../compile.ts';
import { generate } from '../generate.ts';
import { solve } from './solve.ts';

describe('days in which rooms and people are nearly all taken', () => {
  it.each([
    [0.85, 1],
    [0.95, 1],
    [0.95, 2],
  ])(
    '60 candidates at tightness %d, seed %d: every session finds a place, twice the same',
    (tightness, seed) => {
      const { instance } = generate('L', seed, tightness);
      const compiled = compile(instance);
      if (!compiled.ok) throw new Error(compiled.faults[0]!.path);
      const { problem } = compiled;
      const plan = solve(problem, { seed, steps: 150 });
      expect(plan.objective.costByLevel[0]).toBe(0);
      expect(plan.assignments).toHaveLength(instance.sessions.length);
      expect(check(instance, plan).violations).toEqual([]);
      expect(solve(problem, { seed, steps: 150 })).toEqual(plan);
    },
    30_000,
  );
});
