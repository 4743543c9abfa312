import { describe, expect, it, vi } from 'vitest';
import { check } from './check.ts';
import { compile } from './compile.ts';
import { generateFair, generateOpenShop, generateProject } from './generate/wider-shapes.ts';
import { generate } from './generate.ts';

// A loaded machine may take long; that is no failure.
vi.setConfig({ testTimeout: 60_000 });

const passes = (generated: ReturnType<typeof generate>): void => {
  expect(compile(generated.instance)).toMatchObject({ ok: true });
  expect(check(generated.instance, generated.solution).violations).toEqual([]);
};

describe('G1 the generator', () => {
  it.each([
    ['S', 0.5],
    ['S', 0.95],
    ['M', 0.7],
    ['M', 0.95],
    ['L', 0.85],
  ] as const)('plants a plan that passes the checker: %s at %s', (size, tightness) => {
    for (const people of [null, tightness]) passes(generate(size, 1, { rooms: tightness, people }));
  });

  it('gives the same instance for the same seed, and another for another', () => {
    expect(generate('S', 7)).toEqual(generate('S', 7));
    expect(generate('S', 7).instance.sessions).not.toEqual(generate('S', 8).instance.sessions);
  });

  it('fills rooms as tightly as asked', () => {
    for (const tightness of [0.5, 0.7, 0.85]) {
      const { instance } = generate('L', 3, tightness);
      const open = instance.days.reduce(
        (sum, { start, end }) => sum + (Date.parse(end) - Date.parse(start)) / 60_000,
        0,
      );
      const used = instance.sessions.reduce((sum, { durationMinutes }) => sum + durationMinutes, 0);
      expect(used / (open * instance.rooms!.length)).toBeGreaterThan(tightness - 0.08);
      expect(used / (open * instance.rooms!.length)).toBeLessThanOrEqual(tightness + 0.01);
    }
  });

  it('fills interviewers’ free time as tightly as asked', () => {
    for (const tightness of [0.5, 0.7, 0.85]) {
      const { instance, solution } = generate('L', 3, { rooms: 0.85, people: tightness });
      const compiled = compile(instance);
      if (!compiled.ok) throw new Error('refused');
      const used = new Map<string, number>();
      for (const { interviewers, start, end } of solution!.assignments)
        for (const id of interviewers)
          used.set(id, (used.get(id) ?? 0) + (Date.parse(end) - Date.parse(start)) / 60_000);
      let [taken, free] = [0, 0];
      for (const person of compiled.problem.people) {
        if (!person.isInterviewer) continue;
        taken += used.get(person.id) ?? 0;
        for (let i = 0; i < person.free.length; i += 2) free += person.free[i + 1]! - person.free[i]!;
      }
      expect(Math.abs(taken / free - tightness)).toBeLessThan(0.08);
    }
  });

  it('names the conflict it plants, and no plan is offered', () => {
    for (const seed of [1, 2, 3, 4]) {
      const { solution, conflict, instance } = generate('S', seed, 0.7, { conflict: true });
      expect(solution).toBeNull();
      expect(conflict!.length).toBeGreaterThan(1);
      expect(compile(instance)).toMatchObject({ ok: true });
    }
  });

  it('plants fairs, open shops and projects that pass the checker', () => {
    for (const seed of [1, 2, 3]) {
      passes(generateFair({ people: 40, meetings: 120, tables: 15, slots: 14, fairness: 2 }, seed));
      passes(generateOpenShop(6, 5, seed));
      passes(generateProject(25, 8, seed));
    }
  });
});
