import { formatInstant } from '../src/compile/instant.ts';
import type { Instance, SessionInput } from '../src/problem.ts';
import { randomFrom } from '../src/search/random.ts';

/** Minute 0 of the instances below: 7 December 2026, 08:00 UTC. */
const MORNING = 29_943_840;

const instance = (
  id: string,
  gridMinutes: number,
  minutes: number,
): Pick<Instance, 'format' | 'id' | 'gridMinutes' | 'days'> => ({
  format: 'rondo-schedule-instance/1',
  id,
  gridMinutes,
  days: [{ id: 'd1', start: formatInstant(MORNING), end: formatInstant(MORNING + minutes) }],
});

/**
 * An open shop: `size` jobs that each visit `size` machines once, in any order, durations of 1 to 99 steps of 5 minutes; the
 * makespan is to be as short as can be. The family of Taillard (1993), with our own numbers.
 */
export function openShop(size: number, seed: number): Instance {
  const random = randomFrom(seed);
  const sessions: SessionInput[] = [];
  let total = 0;
  for (let j = 0; j < size; j++) {
    for (let m = 0; m < size; m++) {
      const steps = 1 + random.below(99);
      total += steps;
      sessions.push({ id: `j${j}-m${m}`, durationMinutes: 5 * steps, attendees: [`j${j}`, `m${m}`] });
    }
  }
  const people = Array.from({ length: size }, (_, k) => [
    { id: `j${k}`, role: 'job' },
    { id: `m${k}`, role: 'machine' },
  ]).flat();
  const horizon = Math.ceil((2.2 * 5 * total) / size / 60) * 60;
  return {
    ...instance(`open-shop-${size}-${seed}`, 5, horizon),
    people,
    sessions,
    objective: [{ id: 'makespanMinutes' }],
  };
}

/** A project: tasks with precedence, each asking one to three skills of a small team for its whole length. */
export function project(tasks: number, staff: number, seed: number): Instance {
  const random = randomFrom(seed);
  const skills = ['build', 'test', 'write', 'lead'];
  const people = Array.from({ length: staff }, (_, k) => {
    const own = skills.filter((_, x) => x === k % skills.length || random.next() < 0.35);
    return { id: `p${k}`, role: 'interviewer', skills: own };
  });
  const sessions: SessionInput[] = [];
  const precedences: { before: string; after: string }[] = [];
  for (let t = 0; t < tasks; t++) {
    const asked = skills.filter(() => random.next() < 0.35);
    if (asked.length === 0) asked.push(skills[random.below(skills.length)]!);
    sessions.push({
      id: `t${t}`,
      durationMinutes: 15 * (1 + random.below(10)),
      roles: asked.slice(0, 3).map((skill) => ({ role: skill, count: 1, skill })),
    });
    for (let b = 0; b < t; b++)
      if (t - b < 8 && random.next() < 0.18) precedences.push({ before: `t${b}`, after: `t${t}` });
  }
  return {
    ...instance(`project-${tasks}-${seed}`, 15, 15 * 10 * tasks),
    people,
    sessions,
    precedences,
    objective: [{ id: 'makespanMinutes' }],
  };
}

/**
 * A fair: companies that have asked to meet, every meeting one slot long, `tables` tables, some hours at which somebody cannot
 * come, as few breaks as can be and nobody with many more than others. A hidden plan makes it possible; `breaks` counts its.
 */
export function fair(
  people: number,
  meetings: number,
  slots: number,
  tables: number,
  seed: number,
  fairness = 2,
): Instance {
  const random = randomFrom(seed);
  const used = new Set<string>();
  const booked = new Set<string>();
  const perSlot = new Int32Array(slots);
  const sessions: SessionInput[] = [];
  const load = new Int32Array(people);
  const runs = Array.from({ length: people }, () => ({
    from: random.below(Math.max(1, slots - 8)),
    length: 5 + random.below(4),
  }));
  for (let tries = 0; sessions.length < meetings && tries < 400_000; tries++) {
    const [a, b, t] = [random.below(people), random.below(people), random.below(slots)];
    const key = `${Math.min(a, b)}-${Math.max(a, b)}`;
    if (a === b || used.has(key) || booked.has(`${a}@${t}`) || booked.has(`${b}@${t}`) || perSlot[t]! >= tables)
      continue;
    const inRun = (p: number): boolean => t >= runs[p]!.from && t < runs[p]!.from + runs[p]!.length;
    if (tries < 200_000 && !(inRun(a) && inRun(b))) continue;
    used.add(key);
    booked.add(`${a}@${t}`);
    booked.add(`${b}@${t}`);
    perSlot[t] = perSlot[t]! + 1;
    load[a] = load[a]! + 1;
    load[b] = load[b]! + 1;
    sessions.push({
      id: `m${sessions.length}`,
      durationMinutes: 15,
      attendees: [`p${a}`, `p${b}`],
      roomClass: 'table',
    });
  }
  const crew = Array.from({ length: people }, (_, p) => {
    const busy: { start: string; end: string }[] = [];
    for (let t = 0; t < slots; t++) {
      if (booked.has(`p${p}@${t}`) || booked.has(`${p}@${t}`) || random.next() > 0.12) continue;
      busy.push({ start: formatInstant(MORNING + 15 * t), end: formatInstant(MORNING + 15 * t + 15) });
    }
    return { id: `p${p}`, role: 'participant', busy };
  });
  const rooms = Array.from({ length: tables }, (_, k) => ({ id: `T${k}`, class: 'table', capacity: 4 }));
  return {
    ...instance(`fair-${people}-${meetings}-${seed}`, 15, 15 * slots),
    people: crew,
    rooms,
    sessions,
    rules: [{ type: 'breakFairness', maxDifference: fairness }],
    objective: [{ id: 'participantBreaks' }],
  };
}
