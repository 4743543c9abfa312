import type { Constraint, Finding, Sitting, View } from './view.ts';

/** Minutes it takes from one session's room to the other's; 0 where one has no site. */
function travel(view: View, a: Sitting, b: Sitting): number {
  const [from, to] = [a.room?.site, b.room?.site];
  if (from === undefined || to === undefined || from === to) return 0;
  const table = view.instance.travelMinutes ?? {};
  return table[`${from}|${to}`] ?? table[`${to}|${from}`] ?? 0;
}

export const h01: Constraint = {
  id: 'H1',
  sentence: 'Nobody is in two sessions at once, buffers and travel between sites included.',
  findings(view) {
    const out: Finding[] = [];
    const longest = Math.max(0, ...Object.values(view.instance.travelMinutes ?? {}));
    for (const [id, stays] of view.stays) {
      const buffer = view.person(id).bufferMinutes ?? 0;
      stays.forEach((earlier, i) => {
        for (const later of stays.slice(i + 1)) {
          const gap = later.from - earlier.to;
          if (gap >= buffer + longest) break;
          const way = travel(view, earlier.sitting, later.sitting);
          if (gap >= buffer + way) continue;
          const [a, b] = [earlier.sitting.id, later.sitting.id];
          const why =
            gap < 0
              ? `is in ${a} until ${view.at(earlier.to)} and in ${b} from ${view.at(later.from)}`
              : `has ${gap} minutes between ${a} and ${b} and needs ${buffer + way} (buffer ${buffer}, travel ${way})`;
          out.push({ text: `${view.name(id)} ${why}`, sessions: [a, b], people: [id] });
        }
      });
    }
    return out;
  },
};
