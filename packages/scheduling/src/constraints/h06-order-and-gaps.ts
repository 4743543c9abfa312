import type { Constraint, Finding } from './view.ts';

export const h06: Constraint = {
  id: 'H6',
  sentence: 'Order and gaps hold: before/after, minimum and maximum gap, same day, first, last, back to back.',
  findings(view) {
    const out: Finding[] = [];
    for (const rule of view.instance.precedences ?? []) {
      const before = view.sitting(rule.before);
      const after = view.sitting(rule.after);
      if (before === undefined || after === undefined) continue;
      const gap = after.start - before.end;
      const least = rule.minGapMinutes ?? 0;
      const most = rule.backToBack === true ? least : (rule.maxGapMinutes ?? Number.POSITIVE_INFINITY);
      const sessions = [before.id, after.id];
      if (gap < 0) out.push({ text: `${after.id} starts before ${before.id} ends`, sessions });
      else if (gap < least)
        out.push({
          text: `${gap} minutes between ${before.id} and ${after.id}, at least ${least} are asked`,
          sessions,
        });
      else if (gap > most)
        out.push({
          text: `${gap} minutes between ${before.id} and ${after.id}, at most ${most} are allowed`,
          sessions,
        });
      if ((rule.sameDay === true || rule.backToBack === true) && before.day !== after.day)
        out.push({ text: `${before.id} and ${after.id} are not on the same day`, sessions });
    }
    for (const { sittings } of view.loops) {
      for (const { id, session, start, end } of sittings) {
        for (const other of sittings) {
          if (other.id === id) continue;
          if (session.position === 'first' && other.start < end)
            out.push({ text: `${id} must be first and ${other.id} starts before it ends`, sessions: [id, other.id] });
          if (session.position === 'last' && other.end > start)
            out.push({ text: `${id} must be last and ${other.id} ends after it starts`, sessions: [id, other.id] });
        }
      }
    }
    return out;
  },
};
