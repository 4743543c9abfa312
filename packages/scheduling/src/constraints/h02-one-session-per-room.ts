import { minuteOf } from './clock.ts';
import type { Constraint, Finding } from './view.ts';

export const h02: Constraint = {
  id: 'H2',
  sentence: 'No room holds two sessions at once; it seats everyone and has the features asked for.',
  findings(view) {
    const out: Finding[] = [];
    const uses = new Map<string, { session: string; from: number; to: number }[]>();
    const use = (room: string, session: string, from: number, to: number): void => {
      if (!uses.has(room)) uses.set(room, []);
      uses.get(room)!.push({ session, from, to });
    };
    for (const { id, session, room, start, end, people } of view.sittings) {
      if (room === null) {
        if (session.roomClass !== undefined || (session.roomFeatures ?? []).length > 0)
          out.push({ text: `${id} asks for a room (${session.roomClass ?? 'any'}) and has none`, sessions: [id] });
        continue;
      }
      use(room.id, id, start, end);
      const at = { sessions: [id], rooms: [room.id] };
      if (session.roomClass !== undefined && room.class !== session.roomClass)
        out.push({ text: `${id} asks for ${session.roomClass}; ${room.id} is ${room.class ?? 'no class'}`, ...at });
      if (people.length > (room.capacity ?? Number.POSITIVE_INFINITY))
        out.push({ text: `${room.id} seats ${room.capacity}; ${id} has ${people.length} people`, ...at });
      for (const feature of session.roomFeatures ?? []) {
        if (!(room.features ?? []).includes(feature))
          out.push({ text: `${room.id} has no ${feature} for ${id}`, ...at });
      }
    }
    for (const { id, preparationRoom, preparationStart, start } of view.sittings) {
      if (preparationRoom !== null && preparationStart < start) use(preparationRoom.id, id, preparationStart, start);
    }
    for (const [room, taken] of uses) {
      const { busy } = view.instance.rooms!.find((one) => one.id === room)!;
      taken.sort((a, b) => a.from - b.from);
      taken.forEach((first, i) => {
        for (const second of taken.slice(i + 1)) {
          if (second.from >= first.to) break;
          out.push({
            text: `${room} holds ${first.session} until ${view.at(first.to)} and ${second.session} from ${view.at(second.from)}`,
            sessions: [first.session, second.session],
            rooms: [room],
          });
        }
        for (const block of busy ?? []) {
          if (minuteOf(block.start) < first.to && first.from < minuteOf(block.end))
            out.push({
              text: `${room} is taken from ${view.at(minuteOf(block.start))} to ${view.at(minuteOf(block.end))}, during ${first.session}`,
              sessions: [first.session],
              rooms: [room],
            });
        }
      });
    }
    return out;
  },
};
