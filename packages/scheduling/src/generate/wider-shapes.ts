import { formatInstant, parseInstant } from '../compile/instant.ts';
import type { Instance, Interval, PersonInput, PrecedenceInput, RuleInput, SessionInput } from '../problem.ts';
import type { Assignment } from '../schedule.ts';
import { type Generated, plantedSolution } from './answer.ts';
import { random as randomOf } from './random.ts';

const DAY_START = parseInstant('2027-06-14T07:00:00Z');

/** What a fair is like: people who meet in pairs at tables, slot by slot, on one day. */
export interface FairSize {
  people: number;
  meetings: number;
  tables: number;
  slots: number;
  /** Largest difference of breaks between any two people, null for no such rule. */
  fairness: number | null;
}

/** A business-to-business fair: fixed pairs, no loops and no seats, tables as rooms, breaks to be kept few. */
export function generateFair(size: FairSize, seed: number): Generated {
  const random = randomOf(seed);
  const grid = 15;
  const taken = Array.from({ length: size.people }, () => new Uint8Array(size.slots));
  const tablesAt = new Array<number>(size.slots).fill(0);
  const met = new Set<string>();
  const meetings: { a: number; b: number; slot: number }[] = [];
  for (let tries = 0; meetings.length < size.meetings; tries++) {
    if (tries > 1000 * size.meetings) throw new Error('these meetings do not fit: more slots, tables or people');
    const [a, b] = [random.whole(0, size.people - 1), random.whole(0, size.people - 1)];
    if (a === b || met.has(`${a} ${b}`)) continue;
    const open = taken[a]!.reduce<number[]>((slots, busy, s) => {
      if (busy === 0 && taken[b]![s] === 0 && tablesAt[s]! < size.tables) slots.push(s);
      return slots;
    }, []);
    if (open.length === 0) continue;
    // Next to another meeting of the two if there is one: people who plan fairs try that too.
    const beside = open.filter((s) => [a, b].some((p) => taken[p]![s - 1] === 1 || taken[p]![s + 1] === 1));
    const slot = random.pick(beside.length > 0 ? beside : open);
    met.add(`${a} ${b}`).add(`${b} ${a}`);
    taken[a]![slot] = 1;
    taken[b]![slot] = 1;
    tablesAt[slot] = tablesAt[slot]! + 1;
    meetings.push({ a, b, slot });
  }
  const at = (slot: number): string => formatInstant(DAY_START + slot * grid);
  const people: PersonInput[] = taken.map((slots, p) => {
    const busy: Interval[] = [];
    slots.forEach((own, s) => {
      if (own === 0 && random.chance(0.1)) busy.push({ start: at(s), end: at(s + 1) });
    });
    return { id: `p${p + 1}`, role: 'participant', busy };
  });
  const breaks = taken.map((slots) => {
    const text = slots.join('').replace(/^0+|0+$/g, '');
    return text.split(/0+/).length - 1;
  });
  const planted = Math.max(...breaks) - Math.min(...breaks);
  const rules: RuleInput[] =
    size.fairness === null ? [] : [{ type: 'breakFairness', maxDifference: Math.max(size.fairness, planted) }];
  const instance: Instance = {
    format: 'rondo-schedule-instance/1',
    id: `fair-${size.people}-${size.meetings}-${seed}`,
    gridMinutes: grid,
    days: [{ id: 'd1', start: at(0), end: at(size.slots) }],
    people,
    rooms: Array.from({ length: size.tables }, (_, t) => ({ id: `T${t + 1}`, class: 'table', capacity: 2 })),
    sessions: meetings.map(({ a, b }, m) => ({
      id: `m${m + 1}`,
      durationMinutes: grid,
      attendees: [`p${a + 1}`, `p${b + 1}`],
      roomClass: 'table',
    })),
    rules,
    objective: [{ id: 'participantBreaks', level: 2, weight: 1 }],
  };
  const tables = new Array<number>(size.slots).fill(0);
  const assignments = meetings.map(({ slot }, m): Assignment => {
    tables[slot] = tables[slot]! + 1;
    return { session: `m${m + 1}`, start: at(slot), end: at(slot + 1), interviewers: [], room: `T${tables[slot]}` };
  });
  return { instance, solution: plantedSolution(instance, assignments, seed), conflict: null };
}

/** An open shop: each job meets each machine once, in any order; both are people. The makespan counts. */
export function generateOpenShop(jobs: number, machines: number, seed: number): Generated {
  const random = randomOf(seed);
  const grid = 5;
  const at = (slot: number): string => formatInstant(DAY_START + slot * grid);
  const work = Array.from({ length: jobs }, () => Array.from({ length: machines }, () => random.whole(1, 20)));
  const [jobFrom, machineFrom] = [new Array<number>(jobs).fill(0), new Array<number>(machines).fill(0)];
  const left = work.flatMap((row, j) => row.map((slots, m) => ({ j, m, slots })));
  const placed: { j: number; m: number; slots: number; start: number }[] = [];
  // Whatever can start first starts next; of those the longest.
  while (left.length > 0) {
    const start = (one: { j: number; m: number }): number => Math.max(jobFrom[one.j]!, machineFrom[one.m]!);
    left.sort((a, b) => start(b) - start(a) || a.slots - b.slots);
    const next = left.pop()!;
    placed.push({ ...next, start: start(next) });
    jobFrom[next.j] = machineFrom[next.m] = start(next) + next.slots;
  }
  const makespan = Math.max(...jobFrom);
  const sessions = placed.map(
    ({ j, m, slots }): SessionInput => ({
      id: `j${j + 1}-m${m + 1}`,
      durationMinutes: slots * grid,
      attendees: [`j${j + 1}`, `m${m + 1}`],
    }),
  );
  const instance: Instance = {
    format: 'rondo-schedule-instance/1',
    id: `open-shop-${jobs}x${machines}-${seed}`,
    gridMinutes: grid,
    days: [{ id: 'd1', start: at(0), end: at(Math.ceil(makespan * 1.2)) }],
    people: [
      ...Array.from({ length: jobs }, (_, j) => ({ id: `j${j + 1}`, role: 'job' })),
      ...Array.from({ length: machines }, (_, m) => ({ id: `m${m + 1}`, role: 'machine' })),
    ],
    sessions: [...sessions].sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true })),
    objective: [{ id: 'makespanMinutes', level: 2, weight: 1 }],
  };
  const assignments = placed.map(
    ({ j, m, slots, start }): Assignment => ({
      session: `j${j + 1}-m${m + 1}`,
      start: at(start),
      end: at(start + slots),
      interviewers: [],
    }),
  );
  return { instance, solution: plantedSolution(instance, assignments, seed), conflict: null };
}

/** A multi-skill project: tasks with precedence, each held by workers who have the skills. The makespan counts. */
export function generateProject(tasks: number, workers: number, seed: number): Generated {
  const random = randomOf(seed);
  const grid = 15;
  const at = (slot: number): string => formatInstant(DAY_START + slot * grid);
  const skills = ['s1', 's2', 's3', 's4'];
  const people = Array.from({ length: workers }, (_, w): PersonInput => {
    const own = skills.filter((_, k) => k === w % skills.length || random.chance(0.35));
    return { id: `w${w + 1}`, role: 'interviewer', skills: own };
  });
  const freeFrom = new Array<number>(workers).fill(0);
  const ends: number[] = [];
  const precedences: PrecedenceInput[] = [];
  const sessions: SessionInput[] = [];
  const assignments: Assignment[] = [];
  let makespan = 0;
  for (let t = 0; t < tasks; t++) {
    const slots = random.whole(1, 10);
    let earliest = 0;
    for (let before = Math.max(0, t - 8); before < t; before++) {
      if (!random.chance(0.2)) continue;
      precedences.push({ before: `t${before + 1}`, after: `t${t + 1}` });
      earliest = Math.max(earliest, ends[before]!);
    }
    const wanted = random.shuffled(skills).slice(0, random.whole(1, 2));
    const chosen: number[] = [];
    for (const skill of wanted) {
      const able = people.flatMap((one, w) => (one.skills!.includes(skill) && !chosen.includes(w) ? [w] : []));
      able.sort((a, b) => freeFrom[a]! - freeFrom[b]! || a - b);
      if (able.length > 0) chosen.push(able[0]!);
    }
    const start = Math.max(earliest, ...chosen.map((w) => freeFrom[w]!));
    for (const w of chosen) freeFrom[w] = start + slots;
    ends.push(start + slots);
    makespan = Math.max(makespan, start + slots);
    sessions.push({
      id: `t${t + 1}`,
      durationMinutes: slots * grid,
      attendees: [],
      roles: wanted.slice(0, chosen.length).map((skill) => ({ role: skill, count: 1, skill })),
    });
    assignments.push({
      session: `t${t + 1}`,
      start: at(start),
      end: at(start + slots),
      interviewers: chosen.map((w) => people[w]!.id),
    });
  }
  const instance: Instance = {
    format: 'rondo-schedule-instance/1',
    id: `project-${tasks}x${workers}-${seed}`,
    gridMinutes: grid,
    days: [{ id: 'd1', start: at(0), end: at(Math.ceil(makespan * 1.2)) }],
    people,
    sessions,
    precedences,
    objective: [{ id: 'makespanMinutes', level: 2, weight: 1 }],
  };
  return { instance, solution: plantedSolution(instance, assignments, seed), conflict: null };
}
