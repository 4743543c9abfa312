import type { Plan } from '../search/plan.ts';
import type { Fair } from './fair.ts';

/** Puts a fair's meetings at their columns (one per session) into a plan, each at a table of its kind; what finds none stays out. */
export function layFair(plan: Plan, fair: Fair, columns: ArrayLike<number>): void {
  const { slotMinute, slotDay } = plan.model.problem;
  for (let s = 0; s < columns.length; s++) plan.remove(s);
  for (let s = 0; s < columns.length; s++) {
    const t = fair.slots[columns[s]!];
    if (t === undefined) continue;
    const from = slotMinute[t]!;
    const groups = fair.kind[s]! < 0 ? [-1] : fair.kinds[fair.kind[s]!]!;
    const room = groups.find((g) => g < 0 || plan.roomHolds(g, from, from + fair.length, slotDay[t]!));
    if (room !== undefined) plan.place(s, t, room, -1);
  }
}
