import { minuteOf } from './clock.ts';
import type { Constraint, Finding } from './view.ts';

export const h11: Constraint = {
  id: 'H11',
  sentence: 'What is pinned stays; what has begun is never moved.',
  findings(view) {
    const out: Finding[] = [];
    const { pins, now } = view.instance;
    const hold = (
      session: string,
      why: string,
      start: string | undefined,
      people: readonly string[],
      room: string | null | undefined,
    ): void => {
      const sitting = view.sitting(session);
      if (sitting === undefined) {
        // A pinned session without a place counts as unplaced; what has begun cannot be left out.
        if (why === 'has begun') out.push({ text: `${session} ${why} and is not in the plan`, sessions: [session] });
        return;
      }
      const at = { sessions: [session] };
      if (start !== undefined && minuteOf(start) !== sitting.start)
        out.push({
          text: `${session} ${why} at ${view.at(minuteOf(start))} and starts at ${view.at(sitting.start)}`,
          ...at,
        });
      for (const id of people) {
        if (!sitting.interviewers.includes(id) && !sitting.attendees.includes(id))
          out.push({ text: `${session} ${why} with ${view.name(id)}, who is not in it`, people: [id], ...at });
      }
      if (room !== undefined && room !== null && sitting.room?.id !== room)
        out.push({ text: `${session} ${why} in ${room} and is in ${sitting.room?.id ?? 'no room'}`, ...at });
    };
    const begun = new Set<string>();
    if (now !== undefined) {
      for (const before of view.previous.values()) {
        if (minuteOf(before.start) >= minuteOf(now)) continue;
        if (!view.instance.sessions.some(({ id }) => id === before.session)) continue;
        begun.add(before.session);
        const known = (before.interviewers ?? []).filter((id) => view.instance.people.some((one) => one.id === id));
        hold(before.session, 'has begun', before.start, known, before.room);
      }
    }
    for (const pin of pins ?? []) {
      if (!begun.has(pin.session)) hold(pin.session, 'is pinned', pin.start, pin.interviewers ?? [], pin.room);
    }
    return out;
  },
};
