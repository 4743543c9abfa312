import { describe, expect, it, vi } from 'vitest';
import { check } from './check.ts';
import { formatInstant, parseInstant } from './compile/instant.ts';
import { compile } from './compile.ts';
import { generateSmall } from './generate/small-instance.ts';
import { generateFair, generateOpenShop, generateProject } from './generate/wider-shapes.ts';
import { generate } from './generate.ts';
import type { Instance } from './problem.ts';
import { compareCosts, type Solution } from './schedule.ts';
import { solve } from './search/solve.ts';

// A loaded machine may take long over hundreds of instances; that is no failure.
vi.setConfig({ testTimeout: 120_000 });

const solved = (instance: Instance, steps = 30): Solution => {
  const compiled = compile(instance);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
  return solve(compiled.problem, { seed: 1, steps });
};

/** What the checker finds in the search's own answer; a plan that is called unknown promises nothing. */
const objections = (instance: Instance, solution: Solution): string[] =>
  solution.status === 'unknown' ? [] : check(instance, solution).violations.map(({ id, text }) => `${id} ${text}`);

/** Every instant of an instance or plan moved by some days. */
function shifted<T>(value: T, days: number): T {
  const move = (text: string): string =>
    /^\d{4}-\d\d-\d\dT/.test(text)
      ? formatInstant(parseInstant(text) + days * 1440)
      : /^\d{4}-\d\d-\d\d$/.test(text)
        ? formatInstant(parseInstant(`${text}T00:00Z`) + days * 1440).slice(0, 10)
        : text;
  return JSON.parse(JSON.stringify(value), (_, one) => (typeof one === 'string' ? move(one) : one)) as T;
}

/** Every id of an instance or plan under another name. */
function relabelled<T>(value: T, ids: readonly string[]): T {
  const names = new Map(ids.map((id, i) => [id, `${id}~${ids.length - i}`]));
  return JSON.parse(JSON.stringify(value), (_, one) => (typeof one === 'string' ? (names.get(one) ?? one) : one)) as T;
}

const idsOf = (instance: Instance): string[] => [
  ...new Set(
    [...instance.people, ...instance.sessions, ...(instance.rooms ?? []), ...(instance.loops ?? [])].map(
      ({ id }) => id,
    ),
  ),
];

const seeds = (count: number, from = 0): number[] => Array.from({ length: count }, (_, i) => from + i);

describe('S1 whatever the search answers passes the checker', () => {
  it('on 300 small random instances with every constraint and component in them', () => {
    const statuses = new Set<string>();
    for (const seed of seeds(300)) {
      const instance = generateSmall(seed);
      const solution = solved(instance);
      statuses.add(solution.status);
      expect(objections(instance, solution), `seed ${seed}`).toEqual([]);
    }
    expect(statuses).toContain('optimal');
    expect(statuses).toContain('partial');
  });

  it('on days, fairs, open shops and projects', () => {
    for (const { instance } of [
      generate('S', 1, 0.7),
      generate('M', 1, 0.7),
      generateFair({ people: 12, meetings: 24, tables: 6, slots: 10, fairness: 2 }, 1),
      generateOpenShop(5, 5, 1),
      generateProject(12, 6, 1),
    ])
      expect(objections(instance, solved(instance, 100))).toEqual([]);
  });
});

describe('S2 what changes nothing changes nothing', () => {
  const planned = seeds(60, 1000)
    .map(generateSmall)
    .map((instance) => ({ instance, solution: solved(instance) }))
    .filter(({ solution }) => solution.status === 'optimal' || solution.status === 'feasible');

  it('there are plans to try it on', () => {
    expect(planned.length).toBeGreaterThan(5);
  });

  it('other names: the checker finds the same cost', () => {
    for (const { instance, solution } of planned) {
      const ids = idsOf(instance);
      const judged = check(relabelled(instance, ids), relabelled(solution, ids));
      expect(judged.violations).toEqual([]);
      expect(judged.costByLevel).toEqual(check(instance, solution).costByLevel);
    }
  });

  it('a week later, away from clock changes: the checker finds the same cost', () => {
    for (const { instance, solution } of planned) {
      if (!instance.days[0]!.start.startsWith('2027-06')) continue;
      const judged = check(shifted(instance, 7), shifted(solution, 7));
      expect(judged.violations).toEqual([]);
      expect(judged.costByLevel).toEqual(check(instance, solution).costByLevel);
    }
  });

  it('somebody who is in no pool: the checker and the search find the same cost', () => {
    for (const { instance, solution } of planned) {
      const more = { ...instance, people: [...instance.people, { id: 'nobody', zone: 'Asia/Tokyo', busy: [] }] };
      expect(check(more, solution).costByLevel).toEqual(check(instance, solution).costByLevel);
      if (solution.status === 'optimal') {
        const again = solved(more);
        expect(again.objective.costByLevel).toEqual(solution.objective.costByLevel);
      }
    }
  });

  it('the order in which sessions and people are written: the same compiled starts', () => {
    for (const seed of seeds(40, 2000)) {
      const instance = generateSmall(seed);
      const turned = {
        ...instance,
        people: [...instance.people].reverse(),
        sessions: [...instance.sessions].reverse(),
      };
      const [a, b] = [compile(instance), compile(turned)];
      if (!a.ok || !b.ok) throw new Error('a generated instance was refused');
      a.problem.sessions.forEach((session, s) => {
        const same = b.problem.sessions[b.problem.sessionIndex.get(session.id)!]!;
        expect([same.starts, same.durationMinutes]).toEqual([session.starts, session.durationMinutes]);
        expect(a.problem.sessions.length - 1 - s).toBe(b.problem.sessionIndex.get(session.id));
      });
    }
  });
});

describe('S3 what makes a day easier or harder', () => {
  const proven = seeds(120, 3000)
    .map(generateSmall)
    .map((instance) => ({ instance, solution: solved(instance, 60) }))
    .filter(({ solution }) => solution.status === 'optimal');

  it('fewer rooms are never better than the proven best', () => {
    for (const { instance, solution } of proven) {
      if ((instance.rooms ?? []).length < 2) continue;
      const fewer = { ...instance, rooms: instance.rooms!.slice(1), pins: [] };
      if ((instance.pins ?? []).length > 0) continue;
      const answer = solved(fewer);
      if (answer.status === 'optimal' || answer.status === 'feasible')
        expect(compareCosts(answer.objective.costByLevel, solution.objective.costByLevel)).toBeGreaterThanOrEqual(0);
    }
  });

  it('an emptier calendar is never worse: the old plan still holds at its cost', () => {
    for (const { instance, solution } of proven) {
      const wider = { ...instance, people: instance.people.map((person) => ({ ...person, busy: [] })) };
      const judged = check(wider, solution);
      expect(judged.violations.filter(({ id }) => id.startsWith('H'))).toEqual([]);
      expect(judged.costByLevel).toEqual(solution.objective.costByLevel);
    }
  });
});

describe('S4 the same seed and steps give the same plan', () => {
  it('byte for byte but for the milliseconds', () => {
    for (const instance of [generate('S', 5, 0.85).instance, ...seeds(20, 5000).map(generateSmall)]) {
      const [a, b] = [solved(instance), solved(instance)].map((one) =>
        JSON.stringify({ ...one, solver: { ...one.solver, ms: 0 } }),
      );
      expect(a).toBe(b);
    }
  });
});
