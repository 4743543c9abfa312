import type { Problem } from '../../src/problem.ts';
import type { Decision } from './referee.ts';

/** Σ coefficient × variable ≥ least, over 0-1 variables numbered from 0. */
export interface Row {
  readonly terms: readonly (readonly [number, number])[];
  readonly least: number;
}

/** The time-indexed 0-1 model of an interview day, which clasp reads as OPB and HiGHS as LP. */
export interface TimeIndexed {
  readonly variables: number;
  readonly rows: readonly Row[];
  readonly objective: readonly (readonly [number, number])[];
  decode(value: (variable: number) => boolean): Decision[];
}

/**
 * x[s,t]: session s starts at slot t; w[q,p,t]: p sits in seat q then. One start each, one person per seat, nobody and no
 * room twice at once, lunches as further things to be placed, one day per loop, limits per day and week, precedences. The
 * objective is 1000 × waiting minutes + 15 × load over target, as in the instances the generator makes; other components and
 * rules are not in the model, and instances with them are not given to it.
 */
export function timeIndexed(problem: Problem): TimeIndexed {
  const { sessions, people, slotMinute, slotDay, dayFirst } = problem;
  const T = slotMinute.length;
  let variables = 0;
  const rows: Row[] = [];
  const fresh = (): number => variables++;
  const atMostOne = (list: readonly number[]): void => {
    if (list.length > 1) rows.push({ terms: list.map((v) => [-1, v] as const), least: -1 });
  };
  const exactly = (list: readonly number[]): void => {
    rows.push({ terms: list.map((v) => [1, v] as const), least: 1 });
    atMostOne(list);
  };
  const within = (free: Int32Array, from: number, to: number): boolean => {
    for (let x = 0; x < free.length; x += 2) if (free[x]! <= from && to <= free[x + 1]!) return true;
    return false;
  };
  const covers = (minutes: number, t: number, u: number): boolean =>
    slotMinute[t]! <= slotMinute[u]! && slotMinute[u]! < slotMinute[t]! + minutes;
  const x: Map<number, number>[] = sessions.map((session) => {
    const own = new Map<number, number>();
    for (let t = 0; t < T; t++) if (((session.starts[t >>> 5]! >>> (t & 31)) & 1) === 1) own.set(t, fresh());
    exactly([...own.values()]);
    return own;
  });
  const held: { p: number; t: number; minutes: number; v: number; s: number }[][] = people.map(() => []);
  sessions.forEach((session, s) => {
    session.seats.forEach((seat) => {
      if (seat.optional) return;
      for (const [t, start] of x[s]!) {
        const sitting: number[] = [];
        for (const p of seat.pool) {
          if (!within(people[p]!.free, slotMinute[t]!, slotMinute[t]! + session.durationMinutes)) continue;
          const v = fresh();
          sitting.push(v);
          held[p]!.push({ p, t, minutes: session.durationMinutes, v, s });
        }
        // Exactly `count` sit when the session starts then, nobody else.
        rows.push({ terms: [...sitting.map((v) => [1, v] as const), [-seat.count, start]], least: 0 });
        rows.push({ terms: [...sitting.map((v) => [-1, v] as const), [seat.count, start]], least: 0 });
      }
    });
  });
  people.forEach((person, p) => {
    const lunches: { t: number; minutes: number; v: number }[] = [];
    if (held[p]!.length > 0) {
      for (const lunch of person.lunches) {
        const own: number[] = [];
        for (let t = dayFirst[lunch.day]!; t < dayFirst[lunch.day + 1]!; t++) {
          if (!within(lunch.free, slotMinute[t]!, slotMinute[t]! + lunch.minutes)) continue;
          const v = fresh();
          own.push(v);
          lunches.push({ t, minutes: lunch.minutes, v });
        }
        if (own.length > 0) exactly(own);
      }
    }
    const stays = [...held[p]!.map(({ t, minutes, v }) => ({ t, minutes, v })), ...lunches];
    for (let u = 0; u < T; u++) atMostOne(stays.filter(({ t, minutes }) => covers(minutes, t, u)).map(({ v }) => v));
    for (let d = 0; d + 1 < dayFirst.length && person.maxSessionsPerDay >= 0; d++) {
      const own = held[p]!.filter(({ t }) => slotDay[t] === d);
      if (own.length > 0) rows.push({ terms: own.map(({ v }) => [-1, v] as const), least: -person.maxSessionsPerDay });
    }
    if (person.maxSessionsPerWeek >= 0) {
      const { localWeek } = problem.zones[person.zone]!;
      for (const week of new Set(localWeek)) {
        const own = held[p]!.filter(({ t }) => localWeek[t] === week);
        if (own.length > 0)
          rows.push({ terms: own.map(({ v }) => [-1, v] as const), least: -person.maxSessionsPerWeek });
      }
    }
  });
  // Rooms by equal eligibility, counted.
  const byRooms = new Map<string, number[]>();
  sessions.forEach((session, s) => {
    if (!session.needsRoom) return;
    const key = session.rooms.join();
    byRooms.set(key, [...(byRooms.get(key) ?? []), s]);
  });
  for (const [key, list] of byRooms) {
    for (let u = 0; u < T; u++) {
      const terms: [number, number][] = [];
      for (const s of list)
        for (const [t, v] of x[s]!) if (covers(sessions[s]!.durationMinutes, t, u)) terms.push([-1, v]);
      if (terms.length > 0) rows.push({ terms, least: -key.split(',').length });
    }
  }
  const objective: [number, number][] = [];
  problem.loops.forEach((loop) => {
    const own = [...loop.sessions];
    for (let u = 0; u < T; u++) {
      atMostOne(
        own.flatMap((s) => [...x[s]!].filter(([t]) => covers(sessions[s]!.durationMinutes, t, u)).map(([, v]) => v)),
      );
    }
    if (loop.maxDays === 1) {
      for (let d = 0; d + 1 < dayFirst.length; d++) {
        const day = fresh();
        for (const s of own) {
          const starts = [...x[s]!].filter(([t]) => slotDay[t] === d).map(([, v]) => [1, v] as const);
          rows.push({ terms: [...starts, [-1, day]], least: 0 });
          rows.push({ terms: [...starts.map(([, v]) => [-1, v] as const), [1, day]], least: 0 });
        }
      }
    }
    // inside[u]: something of the loop has begun by u and something of the same day begins after it.
    for (let u = 0; u < T; u++) {
      const inside = fresh();
      objective.push([1000 * problem.gridMinutes, inside]);
      const day = slotDay[u];
      for (const s of own) {
        for (const other of own) {
          const begun = [...x[s]!].filter(([t]) => t <= u && slotDay[t] === day).map(([, v]) => [-1, v] as const);
          const later = [...x[other]!]
            .filter(([t]) => slotDay[t] === day && slotMinute[t]! + sessions[other]!.durationMinutes > slotMinute[u]!)
            .map(([, v]) => [-1, v] as const);
          if (begun.length > 0 && later.length > 0) {
            const merged = new Map<number, number>();
            for (const [c, v] of [...begun, ...later]) merged.set(v, (merged.get(v) ?? 0) + c);
            rows.push({ terms: [...[...merged].map(([v, c]) => [c, v] as const), [1, inside]], least: -1 });
          }
        }
      }
    }
  });
  for (const { before, after, minGap, maxGap, sameDay } of problem.precedences) {
    for (const [t, v] of x[before]!) {
      const end = slotMinute[t]! + sessions[before]!.durationMinutes;
      const fits = [...x[after]!].filter(([u]) => {
        const gap = slotMinute[u]! - end;
        return gap >= minGap && (maxGap < 0 || gap <= maxGap) && (!sameDay || slotDay[u] === slotDay[t]);
      });
      rows.push({ terms: [...fits.map(([, o]) => [1, o] as const), [-1, v]], least: 0 });
    }
  }
  people.forEach((person, p) => {
    const most = held[p]!.length;
    if (most === 0) return;
    const left = person.target - person.recentLoad;
    const sessionsOf = new Set(held[p]!.map(({ s }) => s)).size;
    const over: number[] = [];
    for (let k = Math.max(0, left); k < sessionsOf; k++) {
      const v = fresh();
      over.push(v);
      objective.push([15, v]);
    }
    rows.push({
      terms: [...held[p]!.map(({ v }) => [-1, v] as const), ...over.map((v) => [1, v] as const)],
      least: -Math.max(0, left),
    });
  });
  return {
    variables,
    rows,
    objective,
    decode: (value) =>
      sessions.map((_, s) => {
        const slot = [...x[s]!].find(([, v]) => value(v))![0];
        const sitting = held.flatMap((list) =>
          list.filter((one) => one.s === s && one.t === slot && value(one.v)).map(({ p }) => p),
        );
        return { session: s, slot, people: sitting };
      }),
  };
}
