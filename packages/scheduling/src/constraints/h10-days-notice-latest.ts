import { dateNumber, minuteOf, wallAt } from './clock.ts';
import type { Constraint, Finding } from './view.ts';

export const h10: Constraint = {
  id: 'H10',
  sentence: 'A loop takes at most its number of days, starts after the notice period, ends before its latest date.',
  findings(view) {
    const out: Finding[] = [];
    for (const { loop, sittings } of view.loops) {
      const days = new Set(sittings.map(({ day }) => day)).size;
      if (days > (loop.maxDays ?? Number.POSITIVE_INFINITY))
        out.push({
          text: `${loop.id} takes ${days} days and may take ${loop.maxDays}`,
          sessions: sittings.map(({ id }) => id),
        });
      for (const { id, preparationStart, end } of sittings) {
        if (loop.noticeFrom !== undefined) {
          const earliest = minuteOf(loop.noticeFrom) + (loop.noticeHours ?? 0) * 60;
          if (preparationStart < earliest)
            out.push({
              text: `${id} starts before ${view.at(Math.ceil(earliest))}, when the notice of ${loop.noticeHours ?? 0} hours is over`,
              sessions: [id],
            });
        }
        if (loop.latestDate === undefined) continue;
        const late = loop.latestDate.includes('T')
          ? end > minuteOf(loop.latestDate)
          : wallAt(view.zone, end - 1).date > dateNumber(loop.latestDate);
        if (late) out.push({ text: `${id} ends after ${loop.latestDate}`, sessions: [id] });
      }
    }
    return out;
  },
};
