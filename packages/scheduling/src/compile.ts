import { offsetIn, offsetsOf, onDates } from './compile/clock.ts';
import { DAY, parseDate, parseInstant, weekOf } from './compile/instant.ts';
import { clip, covers, difference, union } from './compile/intervals.ts';
import { attainableTargets, poolMeanTargets } from './compile/load-target.ts';
import { compilePerson, hoursByZone, hoursList, minutesOf } from './compile/people.ts';
import { readInstance } from './compile/read-instance.ts';
import { compilePrecedences, compileRules } from './compile/rules.ts';
import { compileSession, type SessionContext, startsOf } from './compile/sessions.ts';
import {
  type ActiveComponent,
  COMPONENTS,
  type Fault,
  type Instance,
  type Loop,
  type Problem,
  type Room,
  type Session,
  type Zone,
} from './problem.ts';

/**
 * Reads an instance of `rondo-schedule-instance/1` and turns it into the tables a search works on.
 *
 * Everything that is wrong is reported at once, each with its path (`people[3].busy[0].end`), the value that stands there
 * and what to write instead. Unknown fields, components and rule types are refused by name; `source`, `note` and `x-…`
 * are free text. Wall-clock times are read on their zone's clock over both clock changes of the year.
 */
export function compile(instance: unknown): { ok: true; problem: Problem } | { ok: false; faults: Fault[] } {
  const read = readInstance(instance);
  return read.ok ? { ok: true, problem: compileRead(read.instance) } : read;
}

const indexOf = (items: readonly { id: string }[]): Map<string, number> =>
  new Map(items.map((item, i) => [item.id, i]));

function compileRead(instance: Instance): Problem {
  const personIndex = indexOf(instance.people);
  const roomIndex = indexOf(instance.rooms ?? []);
  const sessionIndex = indexOf(instance.sessions);
  const announced = new Map(
    (instance.previous?.assignments ?? []).map((assignment) => [assignment.session, assignment]),
  );
  const pins = new Map((instance.pins ?? []).map((pin) => [pin.session, pin]));
  const now = instance.now === undefined || instance.now === null ? null : parseInstant(instance.now);

  const days = instance.days
    .map(({ id, start, end }) => ({ id, from: parseInstant(start), to: parseInstant(end) }))
    .sort((a, b) => a.from - b.from);
  const horizon = union(days.map(({ from, to }) => [from, to]));
  const [first, last] = [days[0]!.from, days[days.length - 1]!.to];
  const home = instance.zone ?? 'UTC';
  const moments: number[] = [first - 2 * DAY];
  for (const { from, to } of days) for (let at = from - DAY; at < to + 2 * DAY; at += DAY / 2) moments.push(at);
  const ascending = Float64Array.from(moments).sort();
  const offsetTable = new Map<string, Int32Array>();
  const offsets = (zone: string): Int32Array => {
    let table = offsetTable.get(zone);
    if (table === undefined) {
      table = offsetsOf(zone, [...ascending]);
      offsetTable.set(zone, table);
    }
    return table;
  };
  const hours = hoursByZone(offsets, first, last);

  const { slotMinute, slotDay, dayFirst } = slotsOf(instance, days, [
    ...[...pins.values()].flatMap((pin) => (typeof pin.start === 'string' ? [parseInstant(pin.start)] : [])),
    ...[...announced.values()].map(({ start }) => parseInstant(start)),
  ]);
  const homeOffsets = offsets(home);
  const localDate = (minute: number): number => Math.floor((minute + offsetIn(homeOffsets, minute)) / DAY);
  const closed = onDates(homeOffsets, (instance.holidays ?? []).map(parseDate), first, last);
  const company = hoursList(instance.companyHours);
  const openHours = company === null ? horizon : hours(home, company);
  const companyHours = difference(union(days.flatMap(({ from, to }) => pairsOf(clip(openHours, from, to)))), closed);
  const dayHoliday = Uint8Array.from(days, ({ from, to }) => (covers(closed, from, to) ? 1 : 0));
  let worked = 0;
  const dayWorkingBefore = Int32Array.from(days, (_, d) => {
    const before = worked;
    if (dayHoliday[d] === 0) worked++;
    return before;
  });

  // People and rooms.
  const zoneOf = (person: { zone?: string | null }): string => person.zone ?? home;
  const zoneNames = [...new Set([home, ...instance.people.map(zoneOf)])];
  const candidates = new Set((instance.loops ?? []).map((loop) => loop.candidate));
  const seated = new Set(instance.sessions.flatMap(({ roles }) => (roles ?? []).flatMap(({ pool }) => pool ?? [])));
  for (const { adjustments } of instance.people) for (const id of adjustments?.interpreterPool ?? []) seated.add(id);
  const skills = new Set(
    instance.sessions.flatMap(({ roles }) => (roles ?? []).flatMap((r) => (r.pool ? [] : (r.skill ?? [])))),
  );
  for (const { id, skills: own } of instance.people) if ((own ?? []).some((skill) => skills.has(skill))) seated.add(id);
  const context = {
    instance,
    days,
    horizon,
    hours,
    offsets,
    zoneOf,
    zoneIndex: new Map(zoneNames.map((name, z) => [name, z])),
    candidates,
    seated,
  };
  const people = instance.people.map((person) => compilePerson(person, context));
  const { rooms, roomClasses, sites } = compileRooms(instance);
  const travelMinutes = travelOf(instance, sites);

  // Sessions, first without their clocks.
  const loopOf = new Map<string, number>();
  (instance.loops ?? []).forEach((loop, l) => {
    for (const session of loop.sessions ?? []) loopOf.set(session, l);
  });
  const loopIndex = indexOf(instance.loops ?? []);
  for (const { id, loop } of instance.sessions) {
    if (loop !== undefined && loop !== null) loopOf.set(id, loopIndex.get(loop)!);
  }
  const conflicts = new Map<number, number[]>();
  for (const rule of instance.rules ?? []) {
    if (rule.type !== 'conflict') continue;
    const [a, b] = [personIndex.get(rule.people[0])!, personIndex.get(rule.people[1])!];
    conflicts.set(a, [...(conflicts.get(a) ?? []), b]);
    conflicts.set(b, [...(conflicts.get(b) ?? []), a]);
  }
  const sessionContext: SessionContext = {
    instance,
    people: instance.people,
    personIndex,
    isCandidate: people.map((person) => person.isCandidate),
    interviewers: instance.people.filter(({ role }) => role === 'interviewer').map(({ id }) => id),
    conflicts,
    loopOf,
    loopCandidate: (instance.loops ?? []).map((loop) => personIndex.get(loop.candidate)!),
    rooms,
    roomClasses: new Map(roomClasses.map((name, c) => [name, c])),
    roomsFor: new Map(),
  };
  const groups = new Map<string, number>();
  const bodies = instance.sessions.map((session) => compileSession(session, groups, sessionContext));
  const loops = compileLoops(instance, bodies, personIndex, homeOffsets);

  // Clocks of the sessions.
  const dayStartMinute = Int32Array.from(days, ({ from }) => from);
  const dayEndMinute = Int32Array.from(days, ({ to }) => to);
  const sessions = bodies.map((body): Session => {
    const pin = pins.get(body.id);
    const before = announced.get(body.id);
    const announcedAt = before === undefined ? -1 : parseInstant(before.start);
    const begun = before !== undefined && now !== null && announcedAt < now;
    const pinnedAt = begun ? announcedAt : typeof pin?.start === 'string' ? parseInstant(pin.start) : -1;
    const inThePlan = (ids: readonly string[]): Int32Array =>
      Int32Array.from(ids.flatMap((id) => personIndex.get(id) ?? [])).sort();
    const loop = body.loop < 0 ? undefined : loops[body.loop];
    const starts = startsOf(body, {
      slotMinute,
      slotDay,
      dayStart: dayStartMinute,
      dayEnd: dayEndMinute,
      companyHours,
      people,
      conflicts,
      earliest: loop?.earliest ?? Number.NEGATIVE_INFINITY,
      latest: loop?.latest ?? Number.POSITIVE_INFINITY,
      onGrid: (t) => (slotMinute[t]! - dayStartMinute[slotDay[t]!]!) % instance.gridMinutes === 0,
      alsoAt: before === undefined ? [] : [announcedAt],
      pinnedAt,
    });
    const pinnedPeople = begun ? (before.interviewers ?? null) : (pin?.interviewers ?? null);
    const pinnedRoom = begun ? before.room : pin?.room;
    const hasRoom = typeof pinnedRoom === 'string';
    return {
      ...body,
      rooms: hasRoom ? body.rooms.filter((r) => r === roomIndex.get(pinnedRoom)) : body.rooms,
      starts,
      pin:
        pin === undefined && !begun
          ? null
          : {
              start: pinnedAt,
              interviewers:
                pinnedPeople === null ? null : inThePlan(pinnedPeople).filter((p) => !body.attendees.includes(p)),
              room: hasRoom ? (roomIndex.get(pinnedRoom) ?? -1) : -1,
              begun,
            },
      previous:
        before === undefined
          ? null
          : {
              start: announcedAt,
              day: days.findIndex(({ from, to }) => from <= announcedAt && announcedAt < to),
              interviewers: inThePlan(before.interviewers ?? []),
              room: typeof before.room === 'string' ? (roomIndex.get(before.room) ?? -1) : -1,
            },
    };
  });

  const components = componentsOf(instance);
  const load = instance.objective.find((component) => component.id === 'loadOverTarget');
  const loadTarget = load === undefined ? null : (load.target ?? 'attainable');
  if (loadTarget !== null) {
    const demands = bodies.flatMap((body) => body.seats);
    const targets =
      loadTarget === 'poolMeanCeil'
        ? poolMeanTargets(demands, people.length)
        : attainableTargets(
            demands,
            people.map((person) => person.recentLoad),
            people.length,
          );
    people.forEach((person, p) => {
      person.target = targets[p]!;
    });
  }
  return {
    instance,
    id: instance.id,
    gridMinutes: instance.gridMinutes,
    slotMinute,
    slotDay,
    slotWords: (slotMinute.length + 31) >> 5,
    dayFirst,
    dayId: days.map(({ id }) => id),
    dayStartMinute,
    dayEndMinute,
    dayNoonMinute: Int32Array.from(days, ({ from }) => {
      const date = localDate(from);
      return date * DAY + DAY / 2 - offsetIn(homeOffsets, date * DAY + DAY / 2 - offsetIn(homeOffsets, from));
    }),
    dayHoliday,
    dayWorkingBefore,
    companyHours,
    zones: zoneNames.map((name) => zoneTable(name, offsets(name), slotMinute)),
    people,
    rooms,
    roomClasses,
    sites,
    travelMinutes,
    sessions,
    loops,
    precedences: compilePrecedences(instance, sessions, sessionIndex),
    rules: compileRules(instance, sessions, personIndex),
    components,
    loadTarget,
    personIndex,
    roomIndex,
    sessionIndex,
  };
}

const pairsOf = (minutes: Int32Array): [number, number][] =>
  Array.from({ length: minutes.length / 2 }, (_, i) => [minutes[2 * i]!, minutes[2 * i + 1]!]);

/** The possible starts: each day's grid from its start, and the pinned or announced starts that lie beside it. */
function slotsOf(
  instance: Instance,
  days: readonly { from: number; to: number }[],
  extra: readonly number[],
): { slotMinute: Int32Array; slotDay: Int16Array; dayFirst: Int32Array } {
  const minutes: number[] = [];
  const dayOf: number[] = [];
  const dayFirst = [0];
  days.forEach(({ from, to }, d) => {
    const starts = new Set<number>();
    for (let at = from; at < to; at += instance.gridMinutes) starts.add(at);
    for (const at of extra) if (at >= from && at < to) starts.add(at);
    for (const at of [...starts].sort((a, b) => a - b)) {
      minutes.push(at);
      dayOf.push(d);
    }
    dayFirst.push(minutes.length);
  });
  return { slotMinute: Int32Array.from(minutes), slotDay: Int16Array.from(dayOf), dayFirst: Int32Array.from(dayFirst) };
}

function zoneTable(name: string, offsets: Int32Array, slotMinute: Int32Array): Zone {
  const localMinute = new Int16Array(slotMinute.length);
  const localDay = new Int32Array(slotMinute.length);
  const localWeek = new Int32Array(slotMinute.length);
  for (let t = 0; t < slotMinute.length; t++) {
    const local = slotMinute[t]! + offsetIn(offsets, slotMinute[t]!);
    localDay[t] = Math.floor(local / DAY);
    localMinute[t] = local - localDay[t]! * DAY;
    localWeek[t] = weekOf(localDay[t]!);
  }
  return { name, localMinute, localDay, localWeek, offsets };
}

function compileRooms(instance: Instance): { rooms: Room[]; roomClasses: string[]; sites: string[] } {
  const inputs = instance.rooms ?? [];
  const roomClasses = [...new Set(inputs.flatMap((room) => room.class ?? []))];
  const sites = [...new Set(inputs.flatMap((room) => room.site ?? []))];
  const twins = new Map<string, number>();
  const rooms = inputs.map((room, r): Room => {
    const busy = union(minutesOf(room.busy ?? [], 'outward'));
    const features = [...new Set(room.features ?? [])].sort();
    const key = JSON.stringify([room.class ?? null, room.capacity ?? null, features, room.site ?? null, [...busy]]);
    if (!twins.has(key)) twins.set(key, r);
    return {
      id: room.id,
      class: room.class === undefined || room.class === null ? -1 : roomClasses.indexOf(room.class),
      capacity: room.capacity ?? 1_000_000,
      features,
      site: room.site === undefined || room.site === null ? -1 : sites.indexOf(room.site),
      busy,
      twin: twins.get(key)!,
    };
  });
  return { rooms, roomClasses, sites };
}

function travelOf(instance: Instance, sites: readonly string[]): Int32Array {
  const travel = instance.travelMinutes ?? {};
  return Int32Array.from({ length: sites.length ** 2 }, (_, i) => {
    const [a, b] = [sites[Math.floor(i / sites.length)]!, sites[i % sites.length]!];
    return a === b ? 0 : (travel[`${a}|${b}`] ?? travel[`${b}|${a}`] ?? 0);
  });
}

function compileLoops(
  instance: Instance,
  sessions: readonly Pick<Session, 'loop'>[],
  personIndex: ReadonlyMap<string, number>,
  homeOffsets: Int32Array,
): Loop[] {
  const members: number[][] = (instance.loops ?? []).map(() => []);
  sessions.forEach(({ loop }, s) => {
    if (loop >= 0) members[loop]!.push(s);
  });
  return (instance.loops ?? []).map((loop, l): Loop => {
    let latest = Number.POSITIVE_INFINITY;
    if (loop.latestDate !== undefined && loop.latestDate !== null) {
      const date = parseDate(loop.latestDate);
      if (Number.isNaN(date)) latest = Math.floor(parseInstant(loop.latestDate));
      else latest = onDates(homeOffsets, [date], (date - 2) * DAY, (date + 3) * DAY).at(-1)!;
    }
    return {
      id: loop.id,
      candidate: personIndex.get(loop.candidate)!,
      sessions: Int32Array.from(members[l]!),
      maxDays: loop.maxDays ?? -1,
      earliest:
        loop.noticeFrom === undefined || loop.noticeFrom === null
          ? Number.NEGATIVE_INFINITY
          : Math.ceil(parseInstant(loop.noticeFrom) + (loop.noticeHours ?? 0) * 60),
      latest,
    };
  });
}

/** The components that count: named with a weight above 0; and `unplaced`, named or not. */
function componentsOf(instance: Instance): ActiveComponent[] {
  const named = instance.objective
    .map(({ id, level, weight }) => ({
      id,
      level: level ?? COMPONENTS[id].level,
      weight: weight ?? COMPONENTS[id].weight,
    }))
    .filter(({ id, weight }) => weight > 0 || id === 'unplaced');
  return named.some(({ id }) => id === 'unplaced') ? named : [{ id: 'unplaced', ...COMPONENTS.unplaced }, ...named];
}
