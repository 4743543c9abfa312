import { wallAt } from './clock.ts';
import { runs } from './h07-breaks.ts';
import type { Constraint, Finding } from './view.ts';

export const h09: Constraint = {
  id: 'H9',
  sentence: 'Nobody exceeds their sessions per day or week (counted in their own calendar) or consecutive minutes.',
  findings(view) {
    const out: Finding[] = [];
    for (const [id, stays] of view.stays) {
      const person = view.person(id);
      const count = (most: number | undefined, period: 'day' | 'week'): void => {
        if (most === undefined) return;
        const byPeriod = new Map<number, string[]>();
        for (const { sitting } of stays) {
          const { date, weekday } = wallAt(view.zoneOf(id), sitting.start);
          // A week is named by its Monday.
          const key = period === 'day' ? date : date - ((weekday + 6) % 7);
          byPeriod.set(key, [...(byPeriod.get(key) ?? []), sitting.id]);
        }
        for (const sessions of byPeriod.values()) {
          if (sessions.length > most)
            out.push({
              text: `${view.name(id)} has ${sessions.length} sessions in one ${period} and may have ${most}`,
              sessions,
              people: [id],
            });
        }
      };
      count(person.maxSessionsPerDay, 'day');
      count(person.maxSessionsPerWeek, 'week');
      const most = person.maxConsecutiveMinutes;
      if (most === undefined) continue;
      // A gap of no more than the buffer is no pause.
      for (const run of runs(stays, (person.bufferMinutes ?? 0) + 1)) {
        const minutes = run.reduce((sum, { sitting }) => sum + sitting.end - sitting.start, 0);
        if (minutes > most)
          out.push({
            text: `${view.name(id)} has ${minutes} minutes of sessions on end from ${view.at(run[0]!.sitting.start)} and may have ${most}`,
            sessions: run.map(({ sitting }) => sitting.id),
            people: [id],
          });
      }
    }
    return out;
  },
};
