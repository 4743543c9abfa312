import type { LoopProgramme, LoopTable } from './loop-table.ts';

/** What the table cannot know is asked of a visitor, placement by placement, in the order of the day. */
export interface LoopVisitor {
  /** Puts session i at slot t; returns what that costs beyond the table (at least 0), or Infinity to refuse. */
  enter(i: number, t: number): number;
  /** Takes the session away again. */
  leave(i: number, t: number): void;
  /** Every session is placed or left out (`mask` says which are placed); returns the true cost, at least `cost`. */
  leaf(cost: number, mask: number): number;
}

/** What the search through one loop came to. */
export interface LoopOutcome {
  /** The least true cost, Infinity when there is none below the bound. */
  cost: number;
  /** False when the limit of nodes ended the search before it was complete. */
  exact: boolean;
  nodes: number;
}

/** Searches one loop whose programme has been filled, for a cost below `bound`, in at most `limit` nodes. */
export type LoopSearch = (
  table: LoopTable,
  programme: LoopProgramme,
  visitor: LoopVisitor,
  limit: number,
  bound: number,
) => LoopOutcome;

const NEVER = Number.POSITIVE_INFINITY;
const SAME = 1e-9;

/** Branch and bound over the placements of a loop, guided by the costs to go: the first leaf is usually the best. */
export function loopSearch(): LoopSearch {
  const values: Float64Array[] = [];
  const picks: Int32Array[] = [];

  return (table, programme, visitor, limit, bound) => {
    const { count: n, dayFirst, cost, before, minute, block } = table;
    const days = dayFirst.length - 1;
    const slots = dayFirst[days]!;
    const full = (1 << n) - 1;
    const layers = programme.layers();
    const outcome: LoopOutcome = { cost: bound, exact: true, nodes: 0 };
    let found = false;
    let value!: Float64Array;
    let pick!: Int32Array;
    let m = 0;
    let room = 0;

    const push = (v: number, p: number): void => {
      if (v >= outcome.cost - SAME) return;
      if (m === value.length) {
        const wider = new Float64Array(2 * m);
        wider.set(value);
        const wide = new Int32Array(2 * m);
        wide.set(pick);
        values[room] = value = wider;
        picks[room] = pick = wide;
      }
      value[m] = v;
      pick[m++] = p;
    };

    // On day d (or -1) with k days used, the candidate is free since minute `since` (slot u) in `mode`; g is paid.
    const step = (
      d: number,
      k: number,
      mask: number,
      u: number,
      since: number,
      mode: number,
      g: number,
      level: number,
    ) => {
      if (values.length <= level) {
        values.push(new Float64Array(256));
        picks.push(new Int32Array(256));
      }
      room = level;
      value = values[level]!;
      pick = picks[level]!;
      m = 0;
      if (mask !== full) {
        const left = programme.dayValue(days, layers === 0 ? 0 : k, mask);
        if (left < NEVER) push(g + left, -1);
      }
      for (let i = 0; i < n; i++) {
        const bit = 1 << i;
        if ((mask & bit) !== 0 || (before[i]! & ~mask) !== 0) continue;
        const row = i * slots;
        const done = mask | bit;
        if (d >= 0) {
          const kk = layers === 0 ? 0 : k;
          for (let t = u; t < dayFirst[d + 1]!; t++) {
            const c = cost[row + t]!;
            if (c === NEVER || block[row + t]! < u) continue;
            const next = programme.nextMode(d, mode, i, t, u, since);
            if (next < 0) continue;
            push(g + table.idle * (minute[t]! - since) + c + programme.rest(d, kk, i, t, next, done), row + t);
          }
        }
        if (layers > 0 && k >= layers) continue;
        const kk = layers === 0 ? 0 : k + 1;
        for (let d2 = d + 1; d2 < days; d2++) {
          if (mask !== 0 && programme.dayValue(d2, layers === 0 ? 0 : k, mask) === NEVER) continue;
          for (let t = dayFirst[d2]!; t < dayFirst[d2 + 1]!; t++) {
            const c = cost[row + t]!;
            if (c === NEVER) continue;
            const start = mask === 0 ? table.begin[t]! : table.furtherDay;
            push(g + start + c + programme.rest(d2, kk, i, t, programme.firstMode(d2, i, t), done), row + t);
          }
        }
      }
      const mine = m;
      const sorted = value;
      const order = pick;
      for (let tries = 0; tries < mine; tries++) {
        let best = tries;
        for (let x = tries + 1; x < mine; x++) if (sorted[x]! < sorted[best]!) best = x;
        const v = sorted[best]!;
        const p = order[best]!;
        sorted[best] = sorted[tries]!;
        order[best] = order[tries]!;
        if (v >= outcome.cost - SAME) return;
        if (++outcome.nodes > limit) {
          outcome.exact = false;
          return;
        }
        if (p < 0) {
          settle(visitor.leaf(v, mask));
          continue;
        }
        const i = Math.floor(p / slots);
        const t = p - i * slots;
        const extra = visitor.enter(i, t);
        if (extra === NEVER) continue;
        const done = mask | (1 << i);
        const stays = d >= 0 && t < dayFirst[d + 1]!;
        let d2 = d;
        if (!stays) {
          d2 = d + 1;
          while (t >= dayFirst[d2 + 1]!) d2++;
        }
        const way = stays ? table.idle * (minute[t]! - since) : mask === 0 ? table.begin[t]! : table.furtherDay;
        const paid = g + way + cost[p]! + extra;
        if (done === full) settle(visitor.leaf(paid + table.finish[d2]!, done));
        else {
          const mode2 = stays ? programme.nextMode(d, mode, i, t, u, since) : programme.firstMode(d2, i, t);
          const end = minute[t]! + table.minutes[i]!;
          step(d2, stays ? k : k + 1, done, table.next[p]!, end, mode2, paid, level + 1);
        }
        visitor.leave(i, t);
        if (!outcome.exact) return;
      }
    };
    const settle = (c: number): void => {
      if (c >= outcome.cost) return;
      outcome.cost = c;
      found = true;
    };
    step(-1, 0, 0, 0, 0, 0, 0, 0);
    if (!found) outcome.cost = NEVER;
    return outcome;
  };
}
