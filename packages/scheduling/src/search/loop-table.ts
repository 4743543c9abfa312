/**
 * One loop on the slots: what each session costs at each start, and how sessions follow each other. Sessions of one
 * candidate never overlap, so the best order is a dynamic programme over the subsets that are already placed.
 */
export interface LoopTable {
  /** Sessions, at most 8; bit i of a mask stands for session i. */
  readonly count: number;
  readonly dayFirst: Int32Array;
  /** Minute of each slot. */
  readonly minute: Int32Array;
  /** Minutes of session i, of its preparation, and those that must pass after it before the candidate's next. */
  readonly minutes: Int32Array;
  readonly lead: Int32Array;
  readonly after: number;
  /** block[i * slots + t]: first slot at or after the start of the preparation of i at t. */
  readonly block: Int32Array;
  /** next[i * slots + t]: first slot of the day from which the candidate is free again (the day's end when none). */
  readonly next: Int32Array;
  /** cost[i * slots + t]: session i at slot t; Infinity where it cannot start. */
  readonly cost: Float64Array;
  /** Sessions that come before i. */
  readonly before: Int32Array;
  /** Pairs (as masks of two bits) that share a day. */
  readonly sameDay: readonly number[];
  /** What a minute of waiting costs. */
  readonly idle: number;
  readonly furtherDay: number;
  readonly maxDays: number;
  /** What finishing on day d costs. */
  readonly finish: Float64Array;
  /** What starting the loop at slot t costs. */
  readonly begin: Float64Array;
  /** What leaving session i out costs; Infinity where it must be placed. */
  readonly skip: Float64Array;
  /** The candidate's break by day, or null; kept out (null) where it cannot be told on the grid. */
  readonly breaks: readonly ({ readonly from: number; readonly to: number; readonly minutes: number } | null)[] | null;
  /** Longest run of minutes without a pause of `pause` minutes; 0 without a limit. */
  readonly run: number;
  readonly pause: number;
  /** Sessions on one day; 0 without a limit. */
  readonly perDay: number;
}

/** The costs to go of every state, filled by `fill` and read by `loopSearch`. */
export interface LoopProgramme {
  /** Fills the tables and returns the least cost, a lower bound of every true placement. */
  fill(table: LoopTable): number;
  /** Least cost of the rest from the start of day d, with k days used and `mask` placed. */
  dayValue(d: number, k: number, mask: number): number;
  /** Least cost after session i has been put at t on day d, in the given mode, `done` including i. */
  rest(d: number, k: number, i: number, t: number, mode: number, done: number): number;
  /** The mode of a day that begins with session i at t. */
  firstMode(d: number, i: number, t: number): number;
  /** The mode after session i at t, from `mode` with the candidate free since minute `since` (slot u); -1 if not allowed. */
  nextMode(d: number, mode: number, i: number, t: number, u: number, since: number): number;
  /** Least cost of a loop that begins on day d, Infinity when none does. */
  opening(d: number): number;
  /** Days counted apart (0 when the limit cannot bind). */
  layers(): number;
}

const NEVER = Number.POSITIVE_INFINITY;

/** Makes the tables once; they grow as needed and are used again, so that filling allocates next to nothing. */
export function loopProgramme(): LoopProgramme {
  let values = new Float64Array(4096);
  let dayValues = new Float64Array(1024);
  let dayOffset = new Int32Array(16);
  let layers = 0;
  let depth = 1;
  let masks = 1;
  // A mode is (lunch taken, run class, sessions of the day - 1); run class 0 means rested.
  let lunches = 1;
  let runs = 1;
  let counts = 1;
  let counted = false;
  let modes = 1;
  let table!: LoopTable;
  let slots = 0;
  let days = 0;
  let plain = false;
  let starts = new Int32Array(256);
  let startsFrom = new Int32Array(64);
  let startsTo = new Int32Array(64);
  let least = new Float64Array(64);
  let openings = new Float64Array(16);
  const fresh = new Int32Array(8);
  let follow: Int32Array = new Int32Array(8);

  const prepareRuns = (): void => {
    runs = 1;
    const { count: n, run, minutes } = table;
    if (run <= 0) return;
    let shortest = NEVER;
    for (let i = 0; i < n; i++) shortest = Math.min(shortest, minutes[i]!);
    // Class q ≥ 1 stands for a run that can take `room[q]` minutes more; what cannot take any session is one class.
    const room: number[] = [NEVER];
    const classOf = (left: number): number => {
      const kept = left < shortest ? -1 : left;
      const at = room.indexOf(kept);
      return at >= 0 ? at : room.push(kept) - 1;
    };
    for (let i = 0; i < n; i++) fresh[i] = classOf(run - minutes[i]!);
    const steps: number[] = [];
    for (let q = 1; q < room.length; q++) {
      for (let i = 0; i < n; i++) steps[q * 8 + i] = room[q]! >= minutes[i]! ? classOf(room[q]! - minutes[i]!) : -1;
    }
    runs = room.length;
    follow = Int32Array.from({ length: runs * 8 }, (_, x) => steps[x] ?? -1);
  };

  const splits = (mask: number): boolean => {
    const pairs = table.sameDay;
    for (let p = 0; p < pairs.length; p++) {
      const pair = mask & pairs[p]!;
      if (pair !== 0 && pair !== pairs[p]) return true;
    }
    return false;
  };

  const widthOf = (d: number): number => table.dayFirst[d + 1]! - table.dayFirst[d]! + 1;
  const lunchOn = (d: number): { readonly from: number; readonly to: number; readonly minutes: number } | null =>
    table.breaks === null ? null : table.breaks[d]!;

  const rest = (d: number, k: number, i: number, t: number, mode: number, done: number): number => {
    const lunch = lunches === 2 ? lunchOn(d) : null;
    const end = table.minute[t]! + table.minutes[i]!;
    let best = NEVER;
    if (lunch === null || mode >= runs * counts || end <= lunch.to - lunch.minutes) {
      best = dayValues[((d + 1) * depth + k) * masks + done]! + (done === masks - 1 ? table.finish[d]! : 0);
    }
    const t2 = table.next[i * slots + t]!;
    if (t2 < table.dayFirst[d + 1]!) {
      let at = mode;
      const wait = table.minute[t2]! - end;
      if (runs > 1 && wait >= table.pause) at = at - runClass(at) * counts;
      const width = widthOf(d);
      const go =
        table.idle * wait +
        values[dayOffset[d]! + ((k * masks + done) * modes + at) * width + t2 - table.dayFirst[d]!]!;
      if (go < best) best = go;
    }
    return best;
  };
  const runClass = (mode: number): number => Math.floor(mode / counts) % runs;

  const firstMode = (d: number, i: number, t: number): number => {
    const lunch = lunches === 2 ? lunchOn(d) : null;
    const had = lunches === 1 || lunch === null || table.minute[t]! - table.lead[i]! >= lunch.from + lunch.minutes;
    return ((lunches === 2 && had ? 1 : 0) * runs + (runs > 1 ? fresh[i]! : 0)) * counts;
  };

  const nextMode = (d: number, mode: number, i: number, t: number, u: number, since: number): number => {
    let lunched = mode >= runs * counts ? 1 : 0;
    if (lunches === 2 && lunched === 0) {
      const lunch = lunchOn(d);
      const until = table.minute[t]! - table.lead[i]!;
      if (lunch === null || Math.min(until, lunch.to) - Math.max(since, lunch.from) >= lunch.minutes) lunched = 1;
    }
    let q = 0;
    if (runs > 1) {
      const was = table.minute[u]! - since >= table.pause ? 0 : runClass(mode);
      const rested = was === 0 || table.block[i * slots + t]! > u || table.minute[t]! - since >= table.pause;
      q = rested ? fresh[i]! : follow[was * 8 + i]!;
      if (q < 0) return -1;
    }
    const c = counted ? (mode % counts) + 1 : 0;
    if (c >= counts) return -1;
    return (lunched * runs + q) * counts + c;
  };

  const fillDay = (d: number, k: number, mask: number): void => {
    const { count: n, dayFirst, minute, minutes, cost, before, block, next, idle, lead } = table;
    const pause = runs > 1 ? table.pause : 0;
    const from = dayFirst[d]!;
    const to = dayFirst[d + 1]!;
    const width = to - from + 1;
    const stack = dayOffset[d]! + k * masks * modes * width - from;
    const base = stack + mask * modes * width;
    const later = ((d + 1) * depth + k) * masks;
    const half = runs * counts;
    const lunch = lunches === 2 ? lunchOn(d) : null;
    // Lunch taken first, then rested before tired: what a mode waits for is filled before it.
    for (let l = lunches - 1; l >= 0; l--) {
      for (let q = 0; q < runs; q++) {
        for (let c = 0; c < counts; c++) {
          const mode = l * half + q * counts + c;
          const row = base + mode * width;
          values.fill(NEVER, row + from, row + to + 1);
          const c2 = counted ? c + 1 : 0;
          if (c2 >= counts) continue;
          for (let i = 0; i < n; i++) {
            const bit = 1 << i;
            if ((mask & bit) !== 0 || (before[i]! & ~mask) !== 0) continue;
            // Time to prepare is a pause between two interviews.
            const q2 = runs === 1 ? 0 : q === 0 || lead[i]! >= pause ? fresh[i]! : follow[q * 8 + i]!;
            if (q2 < 0) continue;
            const done = mask | bit;
            const close = dayValues[later + done]! + (done === masks - 1 ? table.finish[d]! : 0);
            const tired = stack + (done * modes + l * half + q2 * counts + c2) * width;
            const fit = stack + (done * modes + l * half + c2) * width;
            const early = l === 1 || lunch === null ? NEVER : lunch.to - lunch.minutes;
            const line = i * slots;
            const prepared = lead[i] !== 0;
            const length = minutes[i]!;
            const until = startsTo[i * days + d]!;
            for (let x = startsFrom[i * days + d]!; x < until; x++) {
              const t = starts[x]!;
              const b = prepared ? block[line + t]! : t;
              if (b < from) continue;
              const end = minute[t]! + length;
              let v = end <= early ? close : NEVER;
              const t2 = next[line + t]!;
              if (t2 < to) {
                const wait = minute[t2]! - end;
                const go = values[(wait >= pause ? fit : tired) + t2]! + idle * wait;
                if (go < v) v = go;
              }
              v += cost[line + t]!;
              if (prepared) v += idle * (minute[t]! - minute[b]!);
              if (v < values[row + b]!) values[row + b] = v;
            }
          }
          const rested = q === 0 ? row : row - q * counts * width;
          for (let u = to - 2; u >= from; u--) {
            const v = values[rested + u + 1]! + idle * (minute[u + 1]! - minute[u]!);
            if (v < values[row + u]!) values[row + u] = v;
          }
          if (l === 0 && lunch !== null) {
            const taken = row + half * width - q * counts * width;
            for (let u = from; u < to; u++) {
              const until = Math.max(minute[u]!, lunch.from) + lunch.minutes;
              if (until > lunch.to) break;
              let u2 = u;
              while (u2 < to && minute[u2]! < until) u2++;
              if (u2 === to) break;
              const v = values[taken + u2]! + idle * (minute[u2]! - minute[u]!);
              if (v < values[row + u]!) values[row + u] = v;
            }
          }
          // Before `u` the waiting itself may run into the lunch.
          if (l === 0 && lunch !== null) {
            for (let u = to - 2; u >= from; u--) {
              const v = values[rested + u + 1]! + idle * (minute[u + 1]! - minute[u]!);
              if (v < values[row + u]!) values[row + u] = v;
            }
          }
        }
      }
    }
  };

  /** `fillDay` where a day has but one mode and nothing is prepared: the same sums over the possible starts only. */
  const fillPlainDay = (d: number, k: number, mask: number): number => {
    const { count: n, dayFirst, minute, minutes, cost, before, next, idle } = table;
    const from = dayFirst[d]!;
    const to = dayFirst[d + 1]!;
    const width = to - from + 1;
    const stack = dayOffset[d]! + k * masks * width - from;
    const row = stack + mask * width;
    const later = ((d + 1) * depth + k) * masks;
    const full = masks - 1;
    values.fill(NEVER, row + from, row + to + 1);
    for (let i = 0; i < n; i++) {
      const bit = 1 << i;
      if ((mask & bit) !== 0 || (before[i]! & ~mask) !== 0) continue;
      const done = mask | bit;
      const close = dayValues[later + done]! + (done === full ? table.finish[d]! : 0);
      const row2 = stack + done * width;
      const line = i * slots;
      const length = minutes[i]!;
      const last = startsTo[i * days + d]!;
      for (let x = startsFrom[i * days + d]!; x < last; x++) {
        const t = starts[x]!;
        const t2 = next[line + t]!;
        let rest = close;
        if (t2 < to) {
          const go = values[row2 + t2]! + idle * (minute[t2]! - minute[t]! - length);
          if (go < rest) rest = go;
        }
        const v = cost[line + t]! + rest;
        if (v < values[row + t]!) values[row + t] = v;
      }
    }
    let least = NEVER;
    for (let u = to - 1; u >= from; u--) {
      const here = values[row + u]!;
      if (here < least) least = here;
      if (u < to - 1) {
        const v = values[row + u + 1]! + idle * (minute[u + 1]! - minute[u]!);
        if (v < here) values[row + u] = v;
      }
    }
    return least;
  };

  /** Lists the possible starts of each session by day. */
  const listStarts = (): void => {
    const { count: n, dayFirst, cost } = table;
    if (starts.length < n * slots) starts = new Int32Array(n * slots);
    if (startsFrom.length < n * days) {
      startsFrom = new Int32Array(n * days);
      startsTo = new Int32Array(n * days);
    }
    let m = 0;
    for (let i = 0; i < n; i++) {
      for (let d = 0; d < days; d++) {
        startsFrom[i * days + d] = m;
        for (let t = dayFirst[d]!; t < dayFirst[d + 1]!; t++) if (cost[i * slots + t]! < NEVER) starts[m++] = t;
        startsTo[i * days + d] = m;
      }
    }
  };

  const reachable = (mask: number): boolean => {
    for (let i = 0; i < table.count; i++) if ((mask & (1 << i)) !== 0 && (table.before[i]! & ~mask) !== 0) return false;
    return true;
  };

  const fill = (given: LoopTable): number => {
    table = given;
    const { count: n, dayFirst, cost, before, furtherDay, begin } = table;
    days = dayFirst.length - 1;
    slots = dayFirst[days]!;
    masks = 1 << n;
    layers = table.maxDays >= Math.min(n, days) ? 0 : table.maxDays;
    depth = layers + 1;
    lunches = table.breaks === null ? 1 : 2;
    prepareRuns();
    counted = table.perDay > 0 && table.perDay < n;
    counts = counted ? table.perDay : 1;
    modes = lunches * runs * counts;
    plain = modes === 1;
    for (let i = 0; i < n; i++) if (table.lead[i] !== 0) plain = false;
    listStarts();
    if (least.length < depth * masks) least = new Float64Array(depth * masks);
    if (dayOffset.length < days + 1) dayOffset = new Int32Array(days + 1);
    if (openings.length < days) openings = new Float64Array(days);
    let size = 0;
    for (let d = 0; d < days; d++) {
      dayOffset[d] = size;
      size += widthOf(d) * masks * depth * modes;
    }
    if (values.length < size) values = new Float64Array(size);
    if (dayValues.length < (days + 1) * masks * depth) dayValues = new Float64Array((days + 1) * masks * depth);
    const full = masks - 1;
    for (let mask = 0; mask < masks; mask++) {
      let left = 0;
      for (let i = 0; i < n; i++) if ((mask & (1 << i)) === 0) left += table.skip[i]!;
      if (splits(mask)) left = NEVER;
      for (let k = 0; k < depth; k++) dayValues[(days * depth + k) * masks + mask] = left;
    }
    for (let d = days - 1; d >= 0; d--) {
      const from = dayFirst[d]!;
      const to = dayFirst[d + 1]!;
      const width = to - from + 1;
      for (let k = layers === 0 ? 0 : 1; k < depth; k++) {
        const at = dayOffset[d]! + (k * masks + full) * modes * width;
        values.fill(NEVER, at, at + modes * width);
        for (let mask = full - 1; mask > 0; mask--) {
          if (!reachable(mask)) continue;
          if (plain) least[k * masks + mask] = fillPlainDay(d, k, mask);
          else fillDay(d, k, mask);
        }
      }
      openings[d] = NEVER;
      for (let k = 0; k < depth; k++) {
        const used = layers === 0 ? 0 : k + 1;
        for (let mask = 0; mask < masks; mask++) {
          let best = dayValues[((d + 1) * depth + k) * masks + mask]!;
          if (!reachable(mask)) continue;
          if (mask !== full && plain && mask !== 0 && k > 0 === layers > 0) {
            if (used <= layers) best = Math.min(best, least[used * masks + mask]! + furtherDay);
          } else if (mask !== full && (layers === 0 || (used <= layers && (k === 0) === (mask === 0)))) {
            for (let i = 0; i < n; i++) {
              const bit = 1 << i;
              if ((mask & bit) !== 0 || (before[i]! & ~mask) !== 0) continue;
              for (let x = startsFrom[i * days + d]!; x < startsTo[i * days + d]!; x++) {
                const t = starts[x]!;
                const v =
                  cost[i * slots + t]! +
                  (mask === 0 ? begin[t]! : furtherDay) +
                  rest(d, used, i, t, firstMode(d, i, t), mask | bit);
                if (v < best) best = v;
                if (mask === 0 && v < openings[d]!) openings[d] = v;
              }
            }
          }
          dayValues[(d * depth + k) * masks + mask] = d > 0 && splits(mask) ? NEVER : best;
        }
      }
    }
    return dayValues[0]!;
  };

  return {
    fill,
    dayValue: (d, k, mask) => dayValues[(d * depth + k) * masks + mask]!,
    rest,
    firstMode,
    nextMode,
    opening: (d) => openings[d]!,
    layers: () => layers,
  };
}
