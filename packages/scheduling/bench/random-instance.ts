import { formatInstant } from '../src/compile/instant.ts';
import type { Instance, PersonInput, PrecedenceInput, RuleInput, SessionInput } from '../src/problem.ts';
import { type Random, randomFrom } from '../src/search/random.ts';

const MORNING = 29_943_840; // 7 December 2026, 08:00 UTC, a Monday

/** How large and how odd a random instance is. */
export interface RandomShape {
  readonly loops: number;
  readonly sessions: number;
  readonly interviewers: number;
  readonly rooms: number;
  readonly days: number;
  readonly slots: number;
  /** Chance of each odd thing: lunches, limits, sites, rules, preparation, pins, previous plans. */
  readonly odd: number;
}

/** A small instance with a bit of everything in it, for comparisons with enumeration and for runs through the checker. */
export function randomInstance(seed: number, shape: RandomShape): Instance {
  const random = randomFrom(seed);
  const odd = (): boolean => random.next() < shape.odd;
  const dayAt = (d: number): number => MORNING + 1440 * d;
  const at = (d: number, slot: number): string => formatInstant(dayAt(d) + 15 * slot);
  const people: PersonInput[] = [];
  for (let i = 0; i < shape.interviewers; i++) {
    const busy: { start: string; end: string }[] = [];
    for (let d = 0; d < shape.days; d++) {
      for (let t = 0; t < shape.slots; t++) if (random.next() < 0.2) busy.push({ start: at(d, t), end: at(d, t + 1) });
    }
    people.push({
      id: `i${i}`,
      role: 'interviewer',
      busy,
      attributes: { team: `t${i % 2}` },
      ...oddities(random, odd),
    });
  }
  const sessions: SessionInput[] = [];
  const loops: NonNullable<Instance['loops']> = [];
  const precedences: PrecedenceInput[] = [];
  for (let l = 0; l < shape.loops; l++) {
    people.push({ id: `c${l}`, role: 'candidate', ...oddities(random, odd) });
    const ids: string[] = [];
    for (let k = 0; k < shape.sessions; k++) {
      const id = `c${l}-${k}`;
      ids.push(id);
      const pool = people.filter(({ role }) => role === 'interviewer' && random.next() < 0.6).map(({ id: who }) => who);
      if (pool.length === 0) pool.push('i0');
      const count = pool.length > 1 && odd() ? 2 : 1;
      sessions.push({
        id,
        loop: `L${l}`,
        kind: `k${k}`,
        ...(odd() ? { vacancy: 'v1' } : {}),
        durationMinutes: [15, 30, 30, 45][random.below(4)]!,
        attendees: [`c${l}`],
        roles: [{ role: 'lead', count, pool }],
        ...(shape.rooms > 0 && random.next() < 0.8 ? { roomClass: 'room' } : {}),
        ...(odd() && shape.rooms > 0 ? { preparation: { minutes: 15, ...(odd() ? { roomClass: 'room' } : {}) } } : {}),
        ...(odd() ? { preferred: [pool[0]!] } : {}),
        ...(odd() ? { windows: [{ start: at(0, 0), end: at(shape.days - 1, random.below(shape.slots) + 1) }] } : {}),
      });
    }
    loops.push({ id: `L${l}`, candidate: `c${l}`, sessions: ids, ...(random.next() < 0.5 ? { maxDays: 1 } : {}) });
    if (ids.length > 1 && odd()) {
      precedences.push({
        before: ids[0]!,
        after: ids[1]!,
        ...(odd() ? { maxGapMinutes: 15 * random.below(4) } : {}),
        ...(odd() ? { minGapMinutes: 15 } : {}),
        ...(odd() ? { sameDay: true } : {}),
      });
    }
  }
  for (const order of precedences) {
    if ((order.minGapMinutes ?? 0) > (order.maxGapMinutes ?? 1000)) delete order.maxGapMinutes;
  }
  const rules: RuleInput[] = [];
  if (odd()) rules.push({ type: 'mixedPanel', scope: 'loop', attribute: 'team', minDistinct: 2 });
  if (odd() && shape.interviewers > 1) rules.push({ type: 'conflict', people: ['i0', 'i1'] });
  const sites = odd();
  const rooms = Array.from({ length: shape.rooms }, (_, r) => ({
    id: `R${r}`,
    class: 'room',
    capacity: 4,
    ...(sites ? { site: r % 2 === 0 ? 'north' : 'south' } : {}),
    ...(odd() ? { busy: [{ start: at(0, 1), end: at(0, 3) }] } : {}),
  }));
  return {
    format: 'rondo-schedule-instance/1',
    id: `random-${seed}`,
    zone: 'UTC',
    gridMinutes: 15,
    days: Array.from({ length: shape.days }, (_, d) => ({ id: `d${d}`, start: at(d, 0), end: at(d, shape.slots) })),
    people,
    rooms,
    loops,
    sessions,
    precedences,
    rules,
    ...(sites ? { travelMinutes: { 'north|south': 15 } } : {}),
    objective: [
      { id: 'candidateDays' },
      { id: 'workingDaysUntilDone' },
      { id: 'candidateWaitMinutes' },
      { id: 'loadOverTarget' },
      { id: 'interviewerHoleMinutes' },
      { id: 'preferredMissing' },
      { id: 'panelVaries' },
      { id: 'roomChanges' },
      { id: 'startMinutes' },
    ],
  };
}

function oddities(random: Random, odd: () => boolean): Partial<PersonInput> {
  return {
    ...(odd() ? { lunch: { window: ['08:30', '10:00'] as [string, string], minutes: 30 } } : {}),
    ...(odd() ? { pause: { afterMinutes: 60, minutes: 15 } } : {}),
    ...(odd() ? { maxSessionsPerDay: 1 + random.below(3) } : {}),
    ...(odd() ? { maxConsecutiveMinutes: 60 } : {}),
    ...(odd() ? { bufferMinutes: 5 * (1 + random.below(3)) } : {}),
    ...(odd() ? { recentLoad: random.below(3) } : {}),
  };
}
