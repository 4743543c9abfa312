import { formatInstant, parseInstant } from '../compile/instant.ts';
import type {
  Instance,
  Interval,
  ObjectiveInput,
  PersonInput,
  PinInput,
  PrecedenceInput,
  RoleInput,
  RuleInput,
  SessionInput,
} from '../problem.ts';
import { COMPONENTS, type ComponentId } from '../problem.ts';
import { type Random, random as randomOf } from './random.ts';

/**
 * A small random instance that draws on every constraint and component, for property tests: one to four loops or
 * meetings, up to two days, a few people in several zones. Often feasible, often not; nothing is planted.
 */
export function generateSmall(seed: number): Instance {
  const random = randomOf(seed);
  const grid = random.pick([5, 10, 15, 30]);
  const zone = random.pick(['Europe/Amsterdam', 'America/New_York', 'Europe/Oslo', 'UTC']);
  // Mondays beside and between the clock changes of 2027.
  const monday = random.pick(['2027-03-15', '2027-03-22', '2027-03-29', '2027-10-25', '2027-11-01', '2027-06-14']);
  const first = parseInstant(`${monday}T08:00:00Z`);
  const days = Array.from({ length: random.whole(1, 2) }, (_, d) => ({
    id: `d${d + 1}`,
    start: formatInstant(first + d * 1440),
    end: formatInstant(first + d * 1440 + random.whole(4, 9) * 60),
  }));
  const moment = (): number => first + random.whole(0, days.length - 1) * 1440 + random.whole(0, 32) * 15;
  const interval = (): Interval => {
    const start = moment();
    return { start: formatInstant(start), end: formatInstant(start + random.whole(1, 8) * 15) };
  };
  const interviewers = Array.from({ length: random.whole(2, 6) }, (_, i) => interviewer(random, `i${i + 1}`, interval));
  const candidates = Array.from({ length: random.whole(1, 3) }, (_, c) => candidate(random, `c${c + 1}`, interviewers));
  const people = [...candidates, ...interviewers];
  const rooms = Array.from({ length: random.whole(0, 3) }, (_, r) => ({
    id: `R${r + 1}`,
    class: random.pick(['room', 'room', 'lab']),
    ...(random.chance(0.5) ? { capacity: random.whole(2, 5) } : {}),
    features: random.chance(0.6) ? ['screen', 'step-free'] : ['screen'],
    ...(random.chance(0.3) ? { busy: [interval()] } : {}),
    ...(random.chance(0.4) ? { site: random.pick(['north', 'south']) } : {}),
  }));
  const sessions: SessionInput[] = candidates.flatMap(({ id }, c) =>
    Array.from({ length: random.whole(1, 3) }, (_, k) =>
      interview(random, `${id}-s${k + 1}`, `L${c + 1}`, id, interviewers, rooms.length > 0, interval),
    ),
  );
  if (random.chance(0.3) && people.length > 2) {
    const [a, b] = random.shuffled(people);
    sessions.push({ id: 'meeting', durationMinutes: grid, attendees: [a!.id, b!.id] });
  }
  const precedences: PrecedenceInput[] = [];
  if (sessions.length > 1 && random.chance(0.4)) {
    const [a, b] = random.shuffled(sessions);
    const gap = random.chance(0.4) ? { maxGapMinutes: random.whole(0, 6) * 15 } : {};
    const least = random.chance(0.3) ? { minGapMinutes: 0 } : {};
    precedences.push({
      before: a!.id,
      after: b!.id,
      ...gap,
      ...least,
      ...(random.chance(0.5) ? { sameDay: true } : {}),
    });
  }
  const pins: PinInput[] = [];
  if (random.chance(0.2)) {
    const { id, roles } = random.pick(sessions);
    const pool = roles?.[0]?.pool ?? [];
    pins.push({
      session: id,
      ...(random.chance(0.7) ? { start: formatInstant(moment()) } : {}),
      ...(pool.length > 0 && random.chance(0.5) ? { interviewers: [random.pick(pool)] } : {}),
    });
  }
  return {
    format: 'rondo-schedule-instance/1',
    id: `small-${seed}`,
    zone,
    gridMinutes: grid,
    days,
    people,
    rooms,
    loops: candidates.map(({ id }, c) => ({
      id: `L${c + 1}`,
      candidate: id,
      ...(random.chance(0.5) ? { maxDays: 1 } : {}),
      ...(random.chance(0.2) ? { noticeFrom: formatInstant(first - 1440), noticeHours: random.whole(20, 28) } : {}),
      ...(random.chance(0.2) ? { latestDate: random.pick(days).start.slice(0, 10) } : {}),
    })),
    sessions,
    precedences,
    rules: rulesOf(random, people),
    pins,
    previous: random.chance(0.25)
      ? { assignments: sessions.map(({ id }) => announced(random, id, moment(), interviewers)) }
      : null,
    travelMinutes: { 'north|south': 30 },
    ...(random.chance(0.1) ? { holidays: [random.pick(days).start.slice(0, 10)] } : {}),
    ...(random.chance(0.3) ? { companyHours: [{ days: 'MO-FR', from: '08:00', to: '19:00' }] } : {}),
    objective: objectiveOf(random),
  };
}

function announced(random: Random, session: string, start: number, interviewers: readonly PersonInput[]) {
  return { session, start: formatInstant(start), interviewers: [random.pick(interviewers).id], room: null };
}

function interviewer(random: Random, id: string, interval: () => Interval): PersonInput {
  return {
    id,
    role: 'interviewer',
    ...(random.chance(0.4) ? { zone: random.pick(['Europe/London', 'Asia/Kolkata', 'America/New_York']) } : {}),
    ...(random.chance(0.4)
      ? { workingHours: [{ days: 'MO-FR', from: '08:00', to: random.pick(['16:00', '22:00']) }] }
      : {}),
    busy: Array.from({ length: random.whole(0, 2) }, interval),
    languages: random.pick([['nl', 'en'], ['en'], ['nl']]),
    attributes: { department: random.pick(['sales', 'product']), executive: random.chance(0.3) },
    skills: random.chance(0.5) ? ['tech'] : [],
    ...(random.chance(0.2) ? { maxSessionsPerDay: random.whole(1, 3) } : {}),
    ...(random.chance(0.2) ? { maxSessionsPerWeek: random.whole(1, 4) } : {}),
    ...(random.chance(0.2) ? { maxConsecutiveMinutes: random.pick([60, 90, 120]) } : {}),
    ...(random.chance(0.2) ? { bufferMinutes: random.pick([5, 10, 15]) } : {}),
    ...(random.chance(0.3) ? { recentLoad: random.whole(0, 3) } : {}),
    ...(random.chance(0.3) ? { lunch: { window: ['11:30', '13:30'] as [string, string], minutes: 30 } } : {}),
    ...(random.chance(0.15) ? { pause: { afterMinutes: 90, minutes: 15 } } : {}),
  };
}

function candidate(random: Random, id: string, interviewers: readonly PersonInput[]): PersonInput {
  const adjusted = random.chance(0.25);
  return {
    id,
    role: 'candidate',
    ...(random.chance(0.3) ? { zone: 'America/New_York' } : {}),
    ...(random.chance(0.2) ? { lunch: { window: ['12:00', '13:00'] as [string, string], minutes: 30 } } : {}),
    ...(random.chance(0.15) ? { pause: {} } : {}),
    ...(adjusted
      ? {
          adjustments: {
            extraTimeFactor: random.pick([1, 1.25, 1.5]),
            ...(random.chance(0.3) ? { interpreterPool: [random.pick(interviewers).id] } : {}),
            ...(random.chance(0.4) ? { roomFeatures: ['step-free'] } : {}),
          },
        }
      : {}),
  };
}

function interview(
  random: Random,
  id: string,
  loop: string,
  candidateId: string,
  interviewers: readonly PersonInput[],
  hasRooms: boolean,
  interval: () => Interval,
): SessionInput {
  const pool = (): string[] =>
    random.shuffled(interviewers.map((one) => one.id)).slice(0, random.whole(1, interviewers.length));
  const roles: RoleInput[] = [
    { role: 'lead', count: 1, ...(random.chance(0.1) ? { skill: 'tech' } : { pool: pool() }) },
  ];
  if (random.chance(0.3)) roles.push({ role: 'panelist', count: random.whole(1, 2), pool: pool() });
  if (random.chance(0.2)) roles.push({ role: 'shadow', count: 1, pool: pool(), optional: true });
  return {
    id,
    loop,
    kind: random.pick(['hr', 'tech', 'case']),
    ...(random.chance(0.5) ? { vacancy: 'v1' } : {}),
    durationMinutes: random.pick([15, 30, 45, 60]),
    attendees: [candidateId],
    roles,
    ...(random.chance(0.2) ? { language: random.pick(['nl', 'en']) } : {}),
    ...(hasRooms && random.chance(0.5) ? { roomClass: 'room' } : {}),
    ...(random.chance(0.15) ? { windows: [interval(), interval()] } : {}),
    ...(random.chance(0.1)
      ? { preparation: { minutes: 30, ...(hasRooms && random.chance(0.5) ? { roomClass: 'lab' } : {}) } }
      : {}),
    ...(random.chance(0.3) ? { preferred: [random.pick(interviewers).id] } : {}),
    ...(random.chance(0.1) ? { position: random.pick(['first', 'last'] as const) } : {}),
    ...(random.chance(0.1) ? { optional: true } : {}),
  };
}

function rulesOf(random: Random, people: readonly PersonInput[]): RuleInput[] {
  const rules: RuleInput[] = [];
  const scope = random.pick(['session', 'loop'] as const);
  if (random.chance(0.15))
    rules.push({ id: 'mixed', type: 'mixedPanel', scope, attribute: 'department', minDistinct: 2 });
  if (random.chance(0.1)) rules.push({ id: 'returning', type: 'returningMember' });
  if (random.chance(0.1)) rules.push({ id: 'executive', type: 'executive', scope: 'loop' });
  if (random.chance(0.2) && people.length > 1) {
    const [a, b] = random.shuffled(people);
    rules.push({ type: 'conflict', people: [a!.id, b!.id] });
  }
  if (random.chance(0.1)) rules.push({ type: 'breakFairness', maxDifference: random.whole(0, 2) });
  if (random.chance(0.1)) rules.push({ type: 'waitFairness', maxDifferenceMinutes: random.whole(0, 8) * 15 });
  if (random.chance(0.1)) rules.push({ type: 'startFairness', maxDifferenceMinutes: random.whole(2, 16) * 15 });
  return rules;
}

function objectiveOf(random: Random): ObjectiveInput[] {
  const ids = (Object.keys(COMPONENTS) as ComponentId[]).filter((id) => id !== 'unplaced');
  const chosen = random.chance(0.3) ? ids : ids.filter(() => random.chance(0.3));
  return chosen.map((id) => ({
    id,
    ...(random.chance(0.2) ? { level: random.whole(1, 4) } : {}),
    ...(random.chance(0.2) ? { weight: random.pick([0, 1, 2.5, 10]) } : {}),
    ...(id === 'loadOverTarget' && random.chance(0.5) ? { target: 'poolMeanCeil' as const } : {}),
  }));
}
