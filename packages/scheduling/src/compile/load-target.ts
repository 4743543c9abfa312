import type { Seat } from '../problem.ts';

/** Seats to be filled, each by `count` different people of `pool`. */
export type Demand = Pick<Seat, 'count' | 'pool' | 'optional'>;

/** ⌈Σ over the seats a person may fill of count ÷ pool size⌉, per person. */
export function poolMeanTargets(demands: readonly Demand[], people: number): Int32Array {
  const sums = new Float64Array(people);
  for (const { count, pool } of demands) for (const p of pool) sums[p] = sums[p]! + count / pool.length;
  return Int32Array.from(sums, (sum) => Math.ceil(sum - 1e-9));
}

/**
 * The load each person has at most when the mandatory seats are shared out as evenly as the pools allow (recent load
 * counted in): the fair share of a flow over the pools, rounded up. All of these can be met at once, clocks aside.
 *
 * An even sharing is found by passing seats along alternating paths from people with more to people with at least two
 * fewer (an optimal semi-matching); a person's share then is one higher when somebody with one more could still pass
 * a seat on to them. **Source**: Harvey, Ladner, Lovász, Tamir (2006), Semi-matchings for bipartite graphs and load
 * balancing. The checker works the same figure out another way.
 */
export function attainableTargets(
  demands: readonly Demand[],
  recentLoad: ArrayLike<number>,
  people: number,
): Int32Array {
  const load = Int32Array.from({ length: people }, (_, p) => recentLoad[p] ?? 0);
  const jobs: { pool: Int32Array; holders: Set<number> }[] = [];
  const held: Set<number>[] = Array.from({ length: people }, () => new Set());
  const order = demands
    .filter((demand) => !demand.optional && demand.pool.length > 0)
    .sort((a, b) => a.pool.length - b.pool.length);
  for (const { count, pool } of order) {
    const job = jobs.length;
    const holders = new Set<number>();
    for (let n = Math.min(count, pool.length); n > 0; n--) {
      let best = -1;
      for (const p of pool) if (!holders.has(p) && (best < 0 || load[p]! < load[best]!)) best = p;
      holders.add(best);
      load[best] = load[best]! + 1;
      held[best]!.add(job);
    }
    jobs.push({ pool, holders });
  }

  const seen = new Int32Array(people).fill(-1);
  const viaPerson = new Int32Array(people);
  const viaJob = new Int32Array(people);
  /**
   * Everyone who can be reached from `from` by passing seats on, nearest first; ends with the first at a load of at
   * most `stop`. Those in `closed` have been searched in this round without a find, so nobody beyond them helps.
   */
  const spread = (
    from: readonly number[],
    mark: number,
    stop: number,
    closed: Uint8Array,
  ): { end: number; reached: number[] } => {
    const reached = [...from];
    for (const p of from) seen[p] = mark;
    for (let i = 0; i < reached.length; i++) {
      const p = reached[i]!;
      for (const j of held[p]!) {
        const { pool, holders } = jobs[j]!;
        for (const q of pool) {
          if (seen[q] === mark || closed[q] === 1 || holders.has(q)) continue;
          seen[q] = mark;
          viaPerson[q] = p;
          viaJob[q] = j;
          if (load[q]! <= stop) return { end: q, reached };
          reached.push(q);
        }
      }
    }
    return { end: -1, reached };
  };
  let mark = 0;
  const byLoad = Int32Array.from({ length: people }, (_, p) => p);
  for (let again = true; again; ) {
    again = false;
    byLoad.sort((a, b) => load[b]! - load[a]! || a - b);
    const closed = new Uint8Array(people);
    for (const p of byLoad) {
      while (closed[p] === 0) {
        const { end, reached } = spread([p], ++mark, load[p]! - 2, closed);
        if (end < 0) {
          for (const q of reached) closed[q] = 1;
          break;
        }
        for (let q = end; q !== p; q = viaPerson[q]!) {
          const { holders } = jobs[viaJob[q]!]!;
          holders.delete(viaPerson[q]!);
          holders.add(q);
          held[viaPerson[q]!]!.delete(viaJob[q]!);
          held[q]!.add(viaJob[q]!);
        }
        load[p] = load[p]! - 1;
        load[end] = load[end]! + 1;
        again = true;
      }
    }
  }
  const target = load.slice();
  const open = new Uint8Array(people);
  for (const level of new Set(load)) {
    const { reached } = spread(
      [...byLoad].filter((p) => load[p] === level),
      ++mark,
      -1,
      open,
    );
    for (const q of reached) if (load[q] === level - 1) target[q] = level;
  }
  return target;
}
