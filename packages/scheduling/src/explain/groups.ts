import { formatInstant, parseInstant } from '../compile/instant.ts';
import type { Instance, Interval, PersonInput, Problem } from '../problem.ts';
import type { ConflictGroup } from '../schedule.ts';
import { clockAt } from './clock-text.ts';

/** A group of constraints a person would name, how to do without it, and what asking for that is worth. */
export interface Group extends ConflictGroup {
  /** The instance without the group. */
  readonly drop: (instance: Instance) => Instance;
  /** How a coordinator would ask for it; null where nobody would. */
  readonly ask: string;
  readonly cost: number;
}

/** What is named first when there is a choice: what somebody decided by hand, then limits, then calendars and houses. */
const ORDER = [
  ['pin', 'window', 'precedence', 'position'],
  ['days', 'latest', 'notice', 'rule'],
  ['limit-day', 'limit-week', 'consecutive', 'buffer', 'lunch', 'pause', 'language', 'features'],
  ['busy', 'available', 'room-busy', 'rooms', 'hours', 'holidays', 'company-hours'],
];

/** Every group of an instance, in the order in which they are best named. */
export function groupsOf(problem: Problem): Group[] {
  const { instance } = problem;
  const groups: Group[] = [];
  const at = (instant: string): string => clockAt(problem, parseInstant(instant));
  const name = (id: string): string => {
    const person = instance.people.find((one) => one.id === id);
    return person?.name ? `${person.name} (${id})` : id;
  };
  const person =
    (id: string, change: (one: PersonInput) => PersonInput) =>
    (from: Instance): Instance => ({
      ...from,
      people: from.people.map((one) => (one.id === id ? change(one) : one)),
    });
  const add = (id: string, text: string, ask: string, cost: number, drop: (instance: Instance) => Instance): void => {
    groups.push({ id, text, ask, cost, drop });
  };
  if (instance.companyHours !== undefined) {
    add('company-hours', 'company hours', 'open outside company hours', 12, ({ companyHours: _, ...rest }) => rest);
  }
  if ((instance.holidays ?? []).length > 0) {
    const list = instance.holidays!.join(', ');
    add('holidays', `holidays (${list})`, 'work on a holiday', 15, ({ holidays: _, ...rest }) => rest);
  }
  (instance.rules ?? []).forEach((rule, i) => {
    const id = rule.id ?? `${rule.type}-${i + 1}`;
    add(`rule:${id}`, `the rule ${id} (${ruleText(rule)})`, `give up the rule ${id}`, 8, (from) => ({
      ...from,
      rules: (from.rules ?? []).filter((other) => JSON.stringify(other) !== JSON.stringify(rule)),
    }));
  });
  const classes = new Set(
    instance.sessions.flatMap(({ roomClass, preparation }) => [roomClass, preparation?.roomClass]),
  );
  for (const kind of classes) {
    if (kind === undefined) continue;
    const rooms = (instance.rooms ?? []).filter((room) => room.class === kind);
    const text = `there ${rooms.length === 1 ? 'is 1 room' : `are ${rooms.length} rooms`} of class ${kind}`;
    add(`rooms:${kind}`, text, `find one more room of class ${kind}`, 5, (from) => withRooms(from, kind));
  }
  for (const room of instance.rooms ?? []) {
    if ((room.busy ?? []).length === 0) continue;
    const text = `room ${room.id} is taken ${(room.busy ?? []).map((busy) => span(busy, at)).join(', ')}`;
    add(`room-busy:${room.id}`, text, `free room ${room.id}`, 4, (from) => ({
      ...from,
      rooms: (from.rooms ?? []).map((one) => (one.id === room.id ? { ...one, busy: [] } : one)),
    }));
  }
  for (const one of instance.people) {
    const who = name(one.id);
    if (one.workingHours !== undefined) {
      add(
        `hours:${one.id}`,
        `working hours of ${who}`,
        `ask ${who} to come outside working hours`,
        6,
        person(one.id, ({ workingHours: _, ...rest }) => rest),
      );
    }
    if (one.available !== undefined) {
      add(
        `available:${one.id}`,
        `${who} can come only ${one.available.map((free) => span(free, at)).join(', ')}`,
        `ask ${who} for another time`,
        6,
        person(one.id, ({ available: _, ...rest }) => rest),
      );
    }
    if (one.lunch) {
      add(
        `lunch:${one.id}`,
        `lunch of ${who} (${one.lunch.minutes} minutes between ${one.lunch.window.join(' and ')})`,
        `move the lunch of ${who}`,
        4,
        person(one.id, ({ lunch: _, ...rest }) => rest),
      );
    }
    if (one.pause)
      add(
        `pause:${one.id}`,
        `the pauses of ${who}`,
        `shorten the pauses of ${who}`,
        5,
        person(one.id, ({ pause: _, ...rest }) => rest),
      );
    if (one.maxSessionsPerDay !== undefined) {
      add(
        `limit-day:${one.id}`,
        `${who} may have ${one.maxSessionsPerDay} sessions a day`,
        `ask ${who} for a session more in a day`,
        3,
        person(one.id, ({ maxSessionsPerDay: _, ...rest }) => rest),
      );
    }
    if (one.maxSessionsPerWeek !== undefined) {
      add(
        `limit-week:${one.id}`,
        `${who} may have ${one.maxSessionsPerWeek} sessions a week`,
        `ask ${who} for a session more in the week`,
        3,
        person(one.id, ({ maxSessionsPerWeek: _, ...rest }) => rest),
      );
    }
    if (one.maxConsecutiveMinutes !== undefined) {
      add(
        `consecutive:${one.id}`,
        `${who} may have ${one.maxConsecutiveMinutes} minutes on end`,
        `ask ${who} for more minutes on end`,
        4,
        person(one.id, ({ maxConsecutiveMinutes: _, ...rest }) => rest),
      );
    }
    if ((one.bufferMinutes ?? 0) > 0) {
      add(
        `buffer:${one.id}`,
        `${who} needs ${one.bufferMinutes} minutes between sessions`,
        `do without the buffer of ${who}`,
        3,
        person(one.id, ({ bufferMinutes: _, ...rest }) => rest),
      );
    }
    busyGroups(problem, one, who, add, person);
  }
  for (const loop of instance.loops ?? []) {
    const change =
      (drop: keyof typeof loop) =>
      (from: Instance): Instance => ({
        ...from,
        loops: (from.loops ?? []).map((other) => {
          if (other.id !== loop.id) return other;
          const copy = { ...other };
          delete copy[drop];
          return copy;
        }),
      });
    const who = name(loop.candidate);
    if (loop.maxDays !== undefined) {
      add(
        `days:${loop.id}`,
        `the sessions of ${who} lie on ${loop.maxDays === 1 ? 'one day' : `at most ${loop.maxDays} days`}`,
        `a further day for ${who}`,
        4,
        change('maxDays'),
      );
    }
    if (loop.noticeHours !== undefined) {
      add(
        `notice:${loop.id}`,
        `${who} gets ${loop.noticeHours} hours of notice`,
        `shorten the notice of ${who}`,
        7,
        change('noticeHours'),
      );
    }
    if (loop.latestDate !== undefined) {
      add(
        `latest:${loop.id}`,
        `${who} is done by ${loop.latestDate}`,
        `give ${who} a later last date`,
        6,
        change('latestDate'),
      );
    }
  }
  (instance.precedences ?? []).forEach((order, i) => {
    add(
      `precedence:${i}`,
      precedenceText(order),
      `drop the order of ${order.before} and ${order.after}`,
      6,
      (from) => ({
        ...from,
        precedences: (from.precedences ?? []).filter((other) => JSON.stringify(other) !== JSON.stringify(order)),
      }),
    );
  });
  for (const session of instance.sessions) {
    const change =
      (drop: keyof typeof session) =>
      (from: Instance): Instance => ({
        ...from,
        sessions: from.sessions.map((other) => {
          if (other.id !== session.id) return other;
          const copy = { ...other };
          delete copy[drop];
          return copy;
        }),
      });
    if (session.position !== undefined)
      add(
        `position:${session.id}`,
        `${session.id} comes ${session.position}`,
        `let ${session.id} come at any place`,
        5,
        change('position'),
      );
    if (session.language !== undefined)
      add(
        `language:${session.id}`,
        `${session.id} is held in ${session.language}`,
        `hold ${session.id} in another language`,
        9,
        change('language'),
      );
    if (session.roomFeatures !== undefined)
      add(
        `features:${session.id}`,
        `${session.id} needs a room with ${session.roomFeatures.join(', ')}`,
        `do without ${session.roomFeatures.join(', ')} in ${session.id}`,
        6,
        change('roomFeatures'),
      );
    if (session.windows !== undefined) {
      add(
        `window:${session.id}`,
        `${session.id} lies within ${session.windows.map((window) => span(window, at)).join(' or ')}`,
        `widen the time of ${session.id}`,
        5,
        change('windows'),
      );
    }
  }
  for (const pin of instance.pins ?? []) {
    const what = [
      pin.start === undefined ? '' : ` at ${at(pin.start)}`,
      pin.interviewers ? ` with ${pin.interviewers.map(name).join(' and ')}` : '',
      pin.room ? ` in ${pin.room}` : '',
    ];
    add(
      `pin:${pin.session}`,
      `${pin.session} is fixed${what.join('')}`,
      `release ${pin.session} from where it is fixed`,
      4,
      (from) => ({
        ...from,
        pins: (from.pins ?? []).filter((other) => other.session !== pin.session),
      }),
    );
  }
  const rank = ({ id }: Group): number => ORDER.findIndex((kinds) => kinds.includes(id.split(':')[0]!));
  const ranked = groups.map((group) => ({ group, at: rank(group) < 0 ? ORDER.length : rank(group) }));
  return ranked.sort((a, b) => a.at - b.at).map(({ group }) => group);
}

/** The sessions themselves as groups, for problems that stay impossible when nothing else is asked. */
export function sessionGroups(problem: Problem): Group[] {
  return problem.instance.sessions.map((session) => ({
    id: `session:${session.id}`,
    text: `${session.id} takes place (${session.durationMinutes} minutes)`,
    ask: `leave ${session.id} out`,
    cost: 20,
    drop: (from) => without(from, new Set([session.id])),
  }));
}

/** An instance without some sessions and all that speaks of them. */
export function without(instance: Instance, gone: ReadonlySet<string>): Instance {
  return {
    ...instance,
    sessions: instance.sessions.filter(({ id }) => !gone.has(id)),
    loops: (instance.loops ?? []).map((loop) =>
      loop.sessions === undefined ? loop : { ...loop, sessions: loop.sessions.filter((id) => !gone.has(id)) },
    ),
    precedences: (instance.precedences ?? []).filter(({ before, after }) => !gone.has(before) && !gone.has(after)),
    pins: (instance.pins ?? []).filter(({ session }) => !gone.has(session)),
    rules: (instance.rules ?? []).map((rule) =>
      'sessions' in rule && rule.sessions !== undefined
        ? { ...rule, sessions: rule.sessions.filter((id) => !gone.has(id)) }
        : rule,
    ),
  };
}

function busyGroups(
  problem: Problem,
  one: PersonInput,
  who: string,
  add: (id: string, text: string, ask: string, cost: number, drop: (instance: Instance) => Instance) => void,
  person: (id: string, change: (one: PersonInput) => PersonInput) => (from: Instance) => Instance,
): void {
  for (let d = 0; d < problem.dayId.length; d++) {
    const noon = problem.dayNoonMinute[d]!;
    const halves = [
      ['morning', Math.min(problem.dayStartMinute[d]!, noon), noon],
      ['afternoon', noon, Math.max(problem.dayEndMinute[d]!, noon)],
    ] as const;
    for (const [half, from, to] of halves) {
      const within = (one.busy ?? []).flatMap((busy) => {
        const a = Math.max(parseInstant(busy.start), from);
        const b = Math.min(parseInstant(busy.end), to);
        return a < b ? [{ a, b }] : [];
      });
      if (within.length === 0) continue;
      const times = within.map(({ a, b }) => `${clockAt(problem, a)} to ${clockAt(problem, b).slice(-5)}`).join(', ');
      const minutes = within.reduce((sum, { a, b }) => sum + b - a, 0);
      const drop = person(one.id, (other) => ({
        ...other,
        busy: (other.busy ?? []).flatMap((busy) => cut(busy, from, to)),
      }));
      add(
        `busy:${one.id}:${problem.dayId[d]}:${half}`,
        `${who} is busy ${times} (${half})`,
        `ask ${who} to free ${times}`,
        1 + minutes / 60,
        drop,
      );
    }
  }
}

/** What is left of a busy time outside [from, to). */
function cut(busy: Interval, from: number, to: number): Interval[] {
  const [a, b] = [parseInstant(busy.start), parseInstant(busy.end)];
  if (b <= from || a >= to) return [busy];
  const left: Interval[] = [];
  if (a < from) left.push({ start: busy.start, end: formatInstant(from) });
  if (b > to) left.push({ start: formatInstant(to), end: busy.end });
  return left;
}

function withRooms(instance: Instance, kind: string): Instance {
  const rooms = instance.rooms ?? [];
  const model = rooms.find((room) => room.class === kind);
  const features = [
    ...new Set([
      ...rooms.flatMap((room) => room.features ?? []),
      ...instance.sessions.flatMap(({ roomFeatures }) => roomFeatures ?? []),
    ]),
  ];
  const more = instance.sessions.map((_, i) => ({
    ...model,
    id: `${kind}+${i + 1}`,
    class: kind,
    capacity: 1000,
    features,
    busy: [],
  }));
  return { ...instance, rooms: [...rooms, ...more] };
}

const span = ({ start, end }: Interval, at: (instant: string) => string): string =>
  `${at(start)} to ${at(end).slice(-5)}`;

function ruleText(rule: NonNullable<Instance['rules']>[number]): string {
  switch (rule.type) {
    case 'mixedPanel':
      return `at least ${rule.minDistinct} different ${rule.attribute} in a ${rule.scope ?? 'session'}`;
    case 'returningMember':
      return 'somebody whom the candidate meets twice';
    case 'executive':
      return 'an executive takes part';
    case 'conflict':
      return `${rule.people.join(' and ')} never in one session`;
    case 'breakFairness':
      return `breaks of any two people differ by at most ${rule.maxDifference}`;
    default:
      return `candidates differ by at most ${rule.maxDifferenceMinutes} minutes`;
  }
}

function precedenceText(order: NonNullable<Instance['precedences']>[number]): string {
  const parts = [`${order.before} comes before ${order.after}`];
  if (order.minGapMinutes) parts.push(`at least ${order.minGapMinutes} minutes between them`);
  if (order.maxGapMinutes !== undefined) parts.push(`at most ${order.maxGapMinutes} minutes between them`);
  if (order.backToBack) parts.push('back to back');
  if (order.sameDay) parts.push('on the same day');
  return parts.join(', ');
}
