import { inHours } from './availability.ts';
import { dateNumber, minuteOf, wallAt } from './clock.ts';
import type { Constraint, Finding } from './view.ts';

export const h12: Constraint = {
  id: 'H12',
  sentence: 'Nothing lies on a holiday or outside company hours.',
  findings(view) {
    const out: Finding[] = [];
    const { companyHours, gridMinutes, holidays, pins } = view.instance;
    const closed = new Set((holidays ?? []).map(dateNumber));
    for (const { id, start, end, day } of view.sittings) {
      if (day < 0) {
        out.push({
          text: `${id} does not lie within one day of the plan (${view.at(start)} to ${view.at(end)})`,
          sessions: [id],
        });
        continue;
      }
      const announced = view.previous.get(id)?.start;
      const pinned = (pins ?? []).find((pin) => pin.session === id)?.start;
      const setElsewhere = [announced, pinned].some((other) => other !== undefined && minuteOf(other) === start);
      if (!setElsewhere && (start - view.days[day]!.from) % gridMinutes !== 0)
        out.push({ text: `${id} starts at ${view.at(start)}, off the grid of ${gridMinutes} minutes`, sessions: [id] });
      for (let minute = start; minute < end; minute++) {
        if (closed.has(wallAt(view.zone, minute).date)) {
          out.push({ text: `${id} lies on a holiday (${view.at(minute)})`, sessions: [id] });
          break;
        }
        if (companyHours !== undefined && !inHours(companyHours, view.zone, minute)) {
          out.push({ text: `${id} lies outside company hours (${view.at(minute)})`, sessions: [id] });
          break;
        }
      }
    }
    return out;
  },
};
