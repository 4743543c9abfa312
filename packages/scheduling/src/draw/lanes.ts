import { formatDate, parseInstant } from '../compile/instant.ts';
import type { Instance } from '../problem.ts';
import type { Assignment, Solution } from '../schedule.ts';

/** What the lanes of a drawing stand for. */
export type LaneKind = 'person' | 'room' | 'candidate';

/** One block of a lane. UTC minutes. */
export interface Block {
  session: string;
  kind: string;
  /** What the lane does not say already. */
  label: string;
  /** All of it, for whoever points at the block or has it read out. */
  details: string;
  start: number;
  end: number;
  /** Row within the lane: blocks that overlap lie below each other. */
  row: number;
  changed: boolean;
  preparation: boolean;
}

export interface Lane {
  name: string;
  blocks: Block[];
  rows: number;
  /** When the person or room is taken by something else, [from, to) pairs. */
  busy: readonly (readonly [number, number])[];
}

/** One day of the drawing. UTC minutes. */
export interface DrawnDay {
  from: number;
  to: number;
  lanes: Lane[];
}

/** Everything a drawing shows, before it has a place on paper. */
export interface Lanes {
  zone: string;
  days: DrawnDay[];
  kinds: string[];
  people: number;
}

const natural = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** Sorts a plan into days and lanes. Without the instance, days, candidates and kinds are read off the plan alone. */
export function lanesOf(
  instance: Instance | null,
  solution: Solution,
  by: LaneKind,
  clock: (zone: string, minute: number) => string,
): Lanes {
  const zone = instance?.zone ?? 'UTC';
  const facts = sessionFacts(instance);
  const changed = new Set(solution.changes.map(({ session }) => session));
  const names = new Map((instance?.people ?? []).map(({ id, name }) => [id, name ?? id]));
  const name = (id: string): string => names.get(id) ?? id;

  const placed = solution.assignments.map((assignment) => {
    const { kind, attendees, preparation } = facts(assignment);
    const [start, end] = [parseInstant(assignment.start), parseInstant(assignment.end)];
    const people = [...attendees, ...assignment.interviewers];
    return { assignment, kind, attendees, preparation, people, start, end };
  });
  const spans = daySpans(instance, placed);
  const days = spans.map(({ from, to }): DrawnDay => {
    const lanes = new Map<string, Lane>();
    for (const { assignment, kind, attendees, preparation, people, start, end } of placed) {
      if (start < from || start >= to) continue;
      const { session, room } = assignment;
      const who = assignment.interviewers.map(name).join(', ');
      const candidates = attendees.map(name).join(', ');
      const times = `${clock(zone, start)} to ${clock(zone, end)}`;
      const details = [session, times, candidates, who, room ?? '', changed.has(session) ? 'changed' : '']
        .filter((part) => part !== '')
        .join(' · ');
      const owners =
        by === 'room'
          ? [room ?? 'no room']
          : by === 'candidate'
            ? attendees
            : facts.fixed(session)
              ? people
              : assignment.interviewers;
      const label =
        by === 'candidate'
          ? [kind, who].filter((part) => part !== '').join(' · ')
          : [candidates, kind].filter((part) => part !== '').join(' · ');
      for (const owner of owners) {
        const key = by === 'room' ? owner : name(owner);
        if (!lanes.has(key))
          lanes.set(key, { name: key, blocks: [], rows: 1, busy: busyOf(instance, owner, by, from, to) });
        const block = { session, kind, label, details, changed: changed.has(session), row: 0 };
        const { blocks } = lanes.get(key)!;
        blocks.push({ ...block, start, end, preparation: false });
        if (preparation > 0 && by === 'candidate')
          blocks.push({ ...block, label: 'preparation', start: start - preparation, end: start, preparation: true });
      }
    }
    for (const lane of lanes.values()) stack(lane);
    return { from, to, lanes: [...lanes.values()].sort((a, b) => natural(a.name, b.name)) };
  });
  const people = new Set(placed.flatMap((one) => one.assignment.interviewers)).size;
  return { zone, days, kinds: [...new Set(placed.map(({ kind }) => kind))].sort(natural), people };
}

/** Who attends and what it is. Without the instance, `c1-hr` is read as the session hr of c1. */
function sessionFacts(instance: Instance | null) {
  const sessions = new Map((instance?.sessions ?? []).map((session) => [session.id, session]));
  const candidates = new Map((instance?.loops ?? []).map((loop) => [loop.id, loop.candidate]));
  for (const loop of instance?.loops ?? [])
    for (const id of loop.sessions ?? []) candidates.set(`session ${id}`, loop.candidate);
  const facts = ({ session: id }: Assignment): { kind: string; attendees: string[]; preparation: number } => {
    const session = sessions.get(id);
    if (session === undefined) {
      const cut = id.lastIndexOf('-');
      return { kind: cut < 0 ? '' : id.slice(cut + 1), attendees: [cut < 0 ? id : id.slice(0, cut)], preparation: 0 };
    }
    const candidate = candidates.get(session.loop ?? '') ?? candidates.get(`session ${id}`);
    const attendees = new Set([...(candidate === undefined ? [] : [candidate]), ...(session.attendees ?? [])]);
    return { kind: session.kind ?? '', attendees: [...attendees], preparation: session.preparation?.minutes ?? 0 };
  };
  /** A meeting of fixed people, whose lanes are theirs. */
  facts.fixed = (id: string): boolean => sessions.has(id) && (sessions.get(id)!.roles ?? []).length === 0;
  return facts;
}

function daySpans(
  instance: Instance | null,
  placed: readonly { start: number; end: number }[],
): { from: number; to: number }[] {
  if (instance !== null) {
    return instance.days
      .map(({ start, end }) => ({ from: parseInstant(start), to: parseInstant(end) }))
      .sort((a, b) => a.from - b.from)
      .filter(({ from, to }) => placed.some(({ start }) => from <= start && start < to));
  }
  const byDate = new Map<string, { from: number; to: number }>();
  for (const { start, end } of placed) {
    const date = formatDate(Math.floor(start / 1440));
    const span = byDate.get(date) ?? { from: start, to: end };
    byDate.set(date, {
      from: Math.min(span.from, Math.floor(start / 60) * 60),
      to: Math.max(span.to, Math.ceil(end / 60) * 60),
    });
  }
  return [...byDate.values()].sort((a, b) => a.from - b.from);
}

function busyOf(instance: Instance | null, id: string, by: LaneKind, from: number, to: number): [number, number][] {
  const of = by === 'room' ? instance?.rooms : instance?.people;
  const busy = of?.find((one) => one.id === id)?.busy ?? [];
  return busy
    .map(({ start, end }): [number, number] => [Math.max(from, parseInstant(start)), Math.min(to, parseInstant(end))])
    .filter(([start, end]) => start < end);
}

/** Gives each block the first row that is free when it starts. */
function stack(lane: Lane): void {
  const ends: number[] = [];
  lane.blocks.sort((a, b) => a.start - b.start || a.end - b.end);
  for (const block of lane.blocks) {
    const free = ends.findIndex((end) => end <= block.start);
    block.row = free < 0 ? ends.length : free;
    ends[block.row] = block.end;
  }
  lane.rows = Math.max(1, ends.length);
}
