import type { Id } from '../ids.ts';
import type { SeatRole } from '../plan/plan.ts';
import type { PublishedAgenda, PublishedSession } from './published.ts';

type Times = { startsAt: string; endsAt: string };

/** One thing that is not as it was announced. */
export type AgendaChange =
  | { what: 'session_added' | 'session_cancelled'; sessionId: Id; name: string; at: Times }
  | { what: 'time'; sessionId: Id; name: string; from: Times; to: Times }
  | { what: 'room'; sessionId: Id; name: string; from: string | null; to: string | null }
  | { what: 'place'; sessionId: Id; name: string; from: string; to: string }
  | { what: 'session_name'; sessionId: Id; from: string; to: string }
  | { what: 'kind'; sessionId: Id; name: string; from: PublishedSession['kind']; to: PublishedSession['kind'] }
  | { what: 'rated'; sessionId: Id; name: string; to: boolean }
  | { what: 'person_joined' | 'person_left'; sessionId: Id; name: string; memberId: Id; person: string }
  | { what: 'person_role'; sessionId: Id; name: string; memberId: Id; person: string; from: SeatRole; to: SeatRole }
  | { what: 'arrival' | 'contact' | 'zone' | 'vacancy_title' | 'round_name' | 'criteria' | 'pay' };

/** What a publication changes, and for whom. */
export type AgendaChanges = {
  /** In the order of the day; the agenda's own last. Empty when nothing a person was told is different. */
  changes: AgendaChange[];
  /** Who is told what, and nobody else. */
  told: { candidate: AgendaChange[]; members: { memberId: Id; changes: AgendaChange[] }[] };
  /** The calendar entries of cancelled sessions, each with the sequence of its cancellation. */
  cancelled: { sessionId: Id; uid: string; sequence: number }[];
  /** The new snapshot with its calendar sequences set: higher for sessions that changed, as they were for the rest. */
  content: PublishedAgenda;
};

const times = ({ startsAt, endsAt }: PublishedSession): Times => ({ startsAt, endsAt });
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const sameInstant = (one: string, other: string) => Date.parse(one) === Date.parse(other);

/** Where a session is: its own place, else the agenda's. */
const placeOf = (agenda: PublishedAgenda, session: PublishedSession) => session.place || agenda.place;

function sessionChanges(
  was: PublishedSession,
  is: PublishedSession,
  places: { from: string; to: string },
): { changes: AgendaChange[]; everybody: AgendaChange[]; own: { memberId: Id; change: AgendaChange }[] } {
  const { id: sessionId, name } = is;
  const everybody: AgendaChange[] = [];
  if (!sameInstant(was.startsAt, is.startsAt) || !sameInstant(was.endsAt, is.endsAt)) {
    everybody.push({ what: 'time', sessionId, name, from: times(was), to: times(is) });
  }
  if (was.room !== is.room) everybody.push({ what: 'room', sessionId, name, from: was.room, to: is.room });
  if (places.from !== places.to) everybody.push({ what: 'place', sessionId, name, ...places });
  if (was.name !== is.name) everybody.push({ what: 'session_name', sessionId, from: was.name, to: is.name });
  if (was.kind !== is.kind) everybody.push({ what: 'kind', sessionId, name, from: was.kind, to: is.kind });
  if (was.rated !== is.rated) everybody.push({ what: 'rated', sessionId, name, to: is.rated });

  const own: { memberId: Id; change: AgendaChange }[] = [];
  for (const { memberId, name: person } of was.people) {
    if (is.people.some((p) => p.memberId === memberId)) continue;
    own.push({ memberId, change: { what: 'person_left', sessionId, name, memberId, person } });
  }
  for (const { memberId, name: person, role } of is.people) {
    const before = was.people.find((p) => p.memberId === memberId);
    if (!before) own.push({ memberId, change: { what: 'person_joined', sessionId, name, memberId, person } });
    else if (before.role !== role) {
      const change = { what: 'person_role' as const, sessionId, name, memberId, person, from: before.role, to: role };
      own.push({ memberId, change });
    }
  }
  return { changes: [...everybody, ...own.map(({ change }) => change)], everybody, own };
}

function agendaOwnChanges(was: PublishedAgenda, is: PublishedAgenda): AgendaChange[] {
  const parts = [
    ['arrival', was.arrival, is.arrival],
    ['contact', was.contact, is.contact],
    ['zone', was.zone, is.zone],
    ['vacancy_title', was.vacancy.title, is.vacancy.title],
    ['round_name', was.round.name, is.round.name],
    ['criteria', was.criteria, is.criteria],
    ['pay', was.pay, is.pay],
  ] as const;
  return parts.flatMap(([what, before, after]) => (same(before, after) ? [] : [{ what }]));
}

const inOrder = (one: PublishedSession, other: PublishedSession) =>
  Date.parse(one.startsAt) - Date.parse(other.startsAt);

/**
 * What differs between the agenda last sent (null: none) and the one about to be: each change once, who is told of it,
 * and the snapshot to store. Time, room, place, name and rating concern the candidate and everybody who stays in the
 * session; a change of people concerns the candidate and the one who comes, goes or changes role, not the rest.
 * Arrival, contact, criteria and pay concern the candidate. Titles and bios are read from the new snapshot and told to
 * nobody. A session missing from `draft` is cancelled; one that comes back is a new session with a new id. Of a new
 * session the draft's sequence is kept. Rules AG-8 and AG-9 of SPEC.md (R16, R18, R79).
 */
export function changesBetween(published: PublishedAgenda | null, draft: PublishedAgenda): AgendaChanges {
  const changes: AgendaChange[] = [];
  const members = new Map<Id, AgendaChange[]>();
  const tell = (memberId: Id, change: AgendaChange) => {
    const own = members.get(memberId) ?? [];
    if (!own.includes(change)) members.set(memberId, [...own, change]);
  };
  const cancelled: AgendaChanges['cancelled'] = [];
  const sessions: PublishedSession[] = [];

  for (const is of [...draft.sessions].sort(inOrder)) {
    const was = published?.sessions.find((s) => s.id === is.id);
    if (!was || !published) {
      const change: AgendaChange = { what: 'session_added', sessionId: is.id, name: is.name, at: times(is) };
      changes.push(change);
      for (const person of is.people) tell(person.memberId, change);
      sessions.push(is);
      continue;
    }
    const found = sessionChanges(was, is, { from: placeOf(published, was), to: placeOf(draft, is) });
    changes.push(...found.changes);
    for (const change of found.everybody) {
      // Who joins or leaves is told so, not that the time of a session they are new to, or rid of, has moved.
      for (const person of is.people) {
        if (was.people.some((p) => p.memberId === person.memberId)) tell(person.memberId, change);
      }
    }
    for (const { memberId, change } of found.own) tell(memberId, change);
    const sequence = Math.max(was.calendar.sequence, is.calendar.sequence) + (found.changes.length > 0 ? 1 : 0);
    sessions.push({ ...is, calendar: { uid: was.calendar.uid, sequence } });
  }
  for (const was of [...(published?.sessions ?? [])].sort(inOrder)) {
    if (draft.sessions.some((s) => s.id === was.id)) continue;
    const change: AgendaChange = { what: 'session_cancelled', sessionId: was.id, name: was.name, at: times(was) };
    changes.push(change);
    for (const person of was.people) tell(person.memberId, change);
    cancelled.push({ sessionId: was.id, uid: was.calendar.uid, sequence: was.calendar.sequence + 1 });
  }
  if (published) changes.push(...agendaOwnChanges(published, draft));

  return {
    changes,
    told: { candidate: changes, members: [...members].map(([memberId, own]) => ({ memberId, changes: own })) },
    cancelled,
    content: { ...draft, sessions },
  };
}
