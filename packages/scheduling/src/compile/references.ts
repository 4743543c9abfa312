import type { Fault, Instance, Interval } from '../problem.ts';
import { parseInstant } from './instant.ts';
import { shown } from './read.ts';

/** A minute, or NaN where a faulty instant was dropped: nothing is said of it a second time. */
const instantOf = (text: string | undefined): number => (text === undefined ? Number.NaN : parseInstant(text));

/** Refuses names that are given twice, names nobody has, and times that run backwards. */
export function checkReferences(instance: Instance, faults: Fault[]): void {
  const people = distinct(instance.people, 'people', faults);
  const rooms = distinct(instance.rooms ?? [], 'rooms', faults);
  const loops = distinct(instance.loops ?? [], 'loops', faults);
  const sessions = distinct(instance.sessions, 'sessions', faults);
  distinct(instance.days, 'days', faults);
  distinct(instance.rules ?? [], 'rules', faults);
  const kinds = new Set(instance.sessions.flatMap((session) => session.kind ?? []));

  const known = (name: string | null | undefined, of: ReadonlySet<string> | null, path: string, noun: string): void => {
    if (name !== undefined && name !== null && of !== null && !of.has(name))
      faults.push({ path, value: shown(name), remedy: `name ${noun} of this instance` });
  };
  const allKnown = (
    names: readonly string[] | null | undefined,
    of: ReadonlySet<string> | null,
    path: string,
    noun: string,
  ): void => {
    const seen = new Set<string>();
    (names ?? []).forEach((name, i) => {
      known(name, of, `${path}[${i}]`, noun);
      if (name !== undefined && seen.has(name))
        faults.push({ path: `${path}[${i}]`, value: shown(name), remedy: 'name each only once' });
      seen.add(name);
    });
  };
  const forward = (intervals: readonly Interval[] | null | undefined, path: string): void => {
    (intervals ?? []).forEach((interval, i) => {
      if (instantOf(interval.end) < instantOf(interval.start))
        faults.push({ path: `${path}[${i}].end`, value: shown(interval.end), remedy: 'end after the start' });
    });
  };

  checkDays(instance, faults);
  instance.people.forEach((person, i) => {
    const path = `people[${i}]`;
    forward(person.busy, `${path}.busy`);
    forward(person.available, `${path}.available`);
    allKnown(person.adjustments?.interpreterPool, people, `${path}.adjustments.interpreterPool`, 'a person');
    const window = person.lunch?.window;
    if (window?.[0]?.includes('T') !== window?.[1]?.includes('T'))
      faults.push({
        path: `${path}.lunch.window`,
        value: shown(window),
        remedy: 'write two wall-clock times or two instants',
      });
  });
  (instance.rooms ?? []).forEach((room, i) => {
    forward(room.busy, `rooms[${i}].busy`);
  });
  const loopOf = new Map<string, string>();
  (instance.loops ?? []).forEach((loop, i) => {
    known(loop.candidate, people, `loops[${i}].candidate`, 'a person');
    allKnown(loop.sessions, sessions, `loops[${i}].sessions`, 'a session');
    (loop.sessions ?? []).forEach((session, j) => {
      const other = loopOf.get(session);
      if (other !== undefined && other !== loop.id)
        faults.push({
          path: `loops[${i}].sessions[${j}]`,
          value: shown(session),
          remedy: `the session is in loop "${other}" already: name it in one loop`,
        });
      loopOf.set(session, loop.id);
    });
  });
  instance.sessions.forEach((session, i) => {
    const path = `sessions[${i}]`;
    known(session.loop, loops, `${path}.loop`, 'a loop');
    const listed = loopOf.get(session.id);
    if (session.loop !== undefined && session.loop !== null && listed !== undefined && listed !== session.loop)
      faults.push({ path: `${path}.loop`, value: shown(session.loop), remedy: `loop "${listed}" lists this session` });
    allKnown(session.attendees, people, `${path}.attendees`, 'a person');
    allKnown(session.preferred, people, `${path}.preferred`, 'a person');
    forward(session.windows, `${path}.windows`);
    (session.roles ?? []).forEach((role, j) => {
      allKnown(role.pool, people, `${path}.roles[${j}].pool`, 'a person');
    });
    if (session.position !== undefined && (session.loop ?? listed) === undefined)
      faults.push({ path: `${path}.position`, value: shown(session.position), remedy: 'put the session into a loop' });
  });
  (instance.precedences ?? []).forEach((precedence, i) => {
    const path = `precedences[${i}]`;
    known(precedence.before, sessions, `${path}.before`, 'a session');
    known(precedence.after, sessions, `${path}.after`, 'a session');
    if (precedence.before !== undefined && precedence.before === precedence.after)
      faults.push({ path: `${path}.after`, value: shown(precedence.after), remedy: 'name two different sessions' });
    if ((precedence.maxGapMinutes ?? Number.POSITIVE_INFINITY) < (precedence.minGapMinutes ?? 0))
      faults.push({
        path: `${path}.maxGapMinutes`,
        value: shown(precedence.maxGapMinutes),
        remedy: `at least minGapMinutes (${precedence.minGapMinutes})`,
      });
  });
  (instance.rules ?? []).forEach((rule, i) => {
    const path = `rules[${i}]`;
    if ('people' in rule) allKnown(rule.people, people, `${path}.people`, 'a person');
    if ('sessions' in rule) allKnown(rule.sessions, sessions, `${path}.sessions`, 'a session');
    if ('loops' in rule) allKnown(rule.loops, loops, `${path}.loops`, 'a loop');
    if ('kinds' in rule) allKnown(rule.kinds, kinds, `${path}.kinds`, 'a kind');
  });
  const pinned = new Set<string>();
  (instance.pins ?? []).forEach((pin, i) => {
    const path = `pins[${i}]`;
    known(pin.session, sessions, `${path}.session`, 'a session');
    allKnown(pin.interviewers, people, `${path}.interviewers`, 'a person');
    known(pin.room, rooms, `${path}.room`, 'a room');
    if (pin.session !== undefined && pinned.has(pin.session))
      faults.push({ path: `${path}.session`, value: shown(pin.session), remedy: 'pin each session once' });
    pinned.add(pin.session);
  });
  const named = new Set<string>();
  instance.objective.forEach((component, i) => {
    const path = `objective[${i}]`;
    if (component.id !== undefined && named.has(component.id))
      faults.push({ path: `${path}.id`, value: shown(component.id), remedy: 'name each component once' });
    named.add(component.id);
    if (component.target !== undefined && component.target !== null && component.id !== 'loadOverTarget')
      faults.push({
        path: `${path}.target`,
        value: shown(component.target),
        remedy: 'only loadOverTarget has a target: take it out',
      });
  });
}

/** The ids of a list; null when the list or an id in it was refused already, so that nobody is blamed for naming one. */
function distinct(items: readonly { id?: string | null }[], path: string, faults: Fault[]): Set<string> | null {
  const refused = faults.some(
    (fault) => fault.path === path || (fault.path.startsWith(`${path}[`) && fault.path.endsWith('].id')),
  );
  const seen = new Set<string>();
  items.forEach((item, i) => {
    if (item.id === undefined || item.id === null) return;
    if (seen.has(item.id))
      faults.push({
        path: `${path}[${i}].id`,
        value: shown(item.id),
        remedy: 'give each its own id: this one is taken',
      });
    seen.add(item.id);
  });
  return refused ? null : seen;
}

/** More possible starts than this are refused: a coarser grid or fewer days say the same. */
const MOST_STARTS = 100_000;

function checkDays(instance: Instance, faults: Fault[]): void {
  const days = instance.days.map((day, i) => ({ i, from: instantOf(day.start), to: instantOf(day.end) }));
  let starts = 0;
  for (const { i, from, to } of days) {
    if (to <= from)
      faults.push({
        path: `days[${i}].end`,
        value: shown(instance.days[i]!.end),
        remedy: 'end the day after its start',
      });
    else starts += (to - from) / instance.gridMinutes;
  }
  days.sort((a, b) => a.from - b.from);
  for (let i = 1; i < days.length; i++) {
    if (days[i]!.from < days[i - 1]!.to && days[i]!.to > days[i]!.from)
      faults.push({
        path: `days[${days[i]!.i}].start`,
        value: shown(instance.days[days[i]!.i]!.start),
        remedy: `start after day "${instance.days[days[i - 1]!.i]!.id}" ends`,
      });
  }
  if (starts > MOST_STARTS)
    faults.push({
      path: 'days',
      value: `${Math.round(starts)} starts`,
      remedy: `keep to ${MOST_STARTS} possible starts: a coarser grid or shorter days`,
    });
}
