import type { RoomInput } from '../problem.ts';
import { absence, inHours } from './availability.ts';
import { minuteOf } from './clock.ts';
import type { Constraint, Finding, Sitting, View } from './view.ts';

const seatsTooFew = (room: RoomInput, people: number): boolean => (room.capacity ?? Number.POSITIVE_INFINITY) < people;

/** Whether all preparations without a named room can have one of their class at the same time (tried exactly). */
function roomsSuffice(view: View, sittings: readonly Sitting[]): boolean {
  const taken = new Map<string, [number, number][]>();
  const take = (room: string, from: number, to: number): void => {
    taken.set(room, [...(taken.get(room) ?? []), [from, to]]);
  };
  for (const room of view.instance.rooms ?? [])
    for (const { start, end } of room.busy ?? []) take(room.id, minuteOf(start), minuteOf(end));
  for (const { room, start, end, preparationRoom, preparationStart } of view.sittings) {
    if (room !== null) take(room.id, start, end);
    if (preparationRoom !== null) take(preparationRoom.id, preparationStart, start);
  }
  const open = [...sittings].sort((a, b) => a.preparationStart - b.preparationStart);
  let tries = 0;
  const place = (i: number): boolean => {
    if (i === open.length) return true;
    if (++tries > 20_000) return true;
    const { session, preparationStart: from, start: to, candidates } = open[i]!;
    for (const room of view.instance.rooms ?? []) {
      if (room.class !== session.preparation!.roomClass || seatsTooFew(room, candidates.length)) continue;
      const features = candidates.flatMap((id) => view.person(id).adjustments?.roomFeatures ?? []);
      if (!features.every((feature) => (room.features ?? []).includes(feature))) continue;
      const own = taken.get(room.id) ?? [];
      if (own.some(([a, b]) => a < to && from < b)) continue;
      taken.set(room.id, [...own, [from, to]]);
      if (place(i + 1)) return true;
      taken.set(room.id, own);
    }
    return false;
  };
  return place(0);
}

export const h08: Constraint = {
  id: 'H8',
  sentence: 'Timed preparation of a case ends exactly when its presentation starts.',
  findings(view) {
    const out: Finding[] = [];
    const unnamed: Sitting[] = [];
    for (const sitting of view.sittings) {
      const { id, session, candidates, preparationStart: from, start, day, preparationRoom } = sitting;
      if (session.preparation === undefined) continue;
      const minutes = start - from;
      for (const person of candidates) {
        const why = absence(view.person(person), view.zoneOf(person), from, start);
        if (why !== null)
          out.push({
            text: `${view.name(person)} ${why} in the ${minutes} minutes of preparation before ${id}`,
            sessions: [id],
            people: [person],
          });
      }
      const { companyHours } = view.instance;
      const hours = (minute: number): boolean => companyHours === undefined || inHours(companyHours, view.zone, minute);
      const opens = view.days[day]?.from ?? start;
      if (from < opens || ![...Array(minutes).keys()].every((i) => hours(from + i)))
        out.push({ text: `the ${minutes} minutes of preparation before ${id} begin outside the day`, sessions: [id] });
      const asked = session.preparation.roomClass;
      if (asked === undefined) continue;
      if (preparationRoom === null) unnamed.push(sitting);
      else if (preparationRoom.class !== asked || seatsTooFew(preparationRoom, candidates.length))
        out.push({
          text: `${id} is prepared in ${preparationRoom.id}, which is no ${asked}`,
          sessions: [id],
          rooms: [preparationRoom.id],
        });
    }
    if (!roomsSuffice(view, unnamed))
      out.push({
        text: 'the preparations that name no room cannot all have one of their class',
        sessions: unnamed.map(({ id }) => id),
      });
    return out;
  },
};
