import { type Constraint, extraTime, type Finding, stretched } from './view.ts';

export const h13: Constraint = {
  id: 'H13',
  sentence: "A candidate's adjustments are met: extra time, an interpreter's seat, an accessible room.",
  findings(view) {
    const out: Finding[] = [];
    for (const { id, session, attendees, start, end, room, preparationRoom, filling } of view.sittings) {
      const factor = extraTime(view, attendees);
      const minutes = stretched(session.durationMinutes, factor);
      if (end - start !== minutes) {
        const why = factor > 1 ? `${session.durationMinutes} × ${factor} = ${minutes}` : String(minutes);
        out.push({ text: `${id} lasts ${end - start} minutes and must last ${why}`, sessions: [id] });
      }
      for (const chair of filling.empty) {
        if (chair.adjustment) out.push({ text: `${id} needs an interpreter and has none`, sessions: [id] });
      }
      for (const person of attendees) {
        for (const feature of view.person(person).adjustments?.roomFeatures ?? []) {
          for (const used of [room, preparationRoom]) {
            if (used === null || (used.features ?? []).includes(feature)) continue;
            out.push({
              text: `${view.name(person)} needs ${feature}, which ${used.id} has not (${id})`,
              sessions: [id],
              people: [person],
              rooms: [used.id],
            });
          }
        }
      }
    }
    return out;
  },
};
