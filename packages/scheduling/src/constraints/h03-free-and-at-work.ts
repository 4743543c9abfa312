import { absence, coveredBy } from './availability.ts';
import type { Constraint, Finding } from './view.ts';

export const h03: Constraint = {
  id: 'H3',
  sentence: 'Everyone is free and inside working hours in their own time zone; the candidate is available.',
  findings(view) {
    const out: Finding[] = [];
    for (const { id, session, start, end, people } of view.sittings) {
      for (const person of people) {
        const why = absence(view.person(person), view.zoneOf(person), start, end);
        if (why !== null)
          out.push({ text: `${view.name(person)} ${why} during ${id}`, sessions: [id], people: [person] });
      }
      const windows = session.windows ?? [];
      if (windows.length > 0 && !coveredBy(windows, start, end))
        out.push({ text: `${id} lies outside its windows, from ${view.at(start)} to ${view.at(end)}`, sessions: [id] });
    }
    return out;
  },
};
