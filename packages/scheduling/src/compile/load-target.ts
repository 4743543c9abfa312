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
  const jobs: Job[] = [];
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

  const most = load.reduce((high, one) => Math.max(high, one), 0);
  for (let level = most; level > 1; level--) {
    while (passOn(level, load, jobs, held));
  }
  return sharesOf(load, jobs, held, most);
}

interface Job {
  pool: Int32Array;
  holders: Set<number>;
}

/**
 * One sweep of depth-first searches from everyone at a load of `level` to people at `level − 2` or less, each person
 * visited once; seats are passed along every path found. True when there was one.
 */
function passOn(level: number, load: Int32Array, jobs: readonly Job[], held: readonly Set<number>[]): boolean {
  const visited = new Uint8Array(load.length);
  let found = false;
  for (let source = 0; source < load.length; source++) {
    if (load[source] !== level || visited[source] === 1) continue;
    visited[source] = 1;
    const path: { person: number; seats: number[]; seat: number; place: number }[] = [
      { person: source, seats: [...held[source]!], seat: 0, place: 0 },
    ];
    let end = -1;
    while (path.length > 0 && end < 0) {
      const step = path[path.length - 1]!;
      if (step.seat === step.seats.length) {
        path.pop();
        continue;
      }
      const { pool, holders } = jobs[step.seats[step.seat]!]!;
      if (step.place === pool.length) {
        step.seat++;
        step.place = 0;
        continue;
      }
      const next = pool[step.place++]!;
      if (visited[next] === 1 || holders.has(next)) continue;
      visited[next] = 1;
      if (load[next]! <= level - 2) end = next;
      else path.push({ person: next, seats: [...held[next]!], seat: 0, place: 0 });
    }
    if (end < 0) continue;
    found = true;
    for (let i = path.length - 1, taker = end; i >= 0; i--) {
      const { person, seats, seat } = path[i]!;
      const job = seats[seat]!;
      jobs[job]!.holders.delete(person);
      jobs[job]!.holders.add(taker);
      held[person]!.delete(job);
      held[taker]!.add(job);
      taker = person;
    }
    load[source] = load[source]! - 1;
    load[end] = load[end]! + 1;
  }
  return found;
}

/** From an even sharing, the load everyone has at most in any even sharing. */
function sharesOf(load: Int32Array, jobs: readonly Job[], held: readonly Set<number>[], most: number): Int32Array {
  const target = load.slice();
  // Whoever somebody at a higher level can reach is settled by that level: from the top down each is visited once.
  const visited = new Uint8Array(load.length);
  for (let level = most; level > 0; level--) {
    const queue: number[] = [];
    for (let p = 0; p < load.length; p++) {
      if (load[p] !== level || visited[p] === 1) continue;
      visited[p] = 1;
      queue.push(p);
    }
    for (const p of queue) {
      for (const j of held[p]!) {
        const { pool, holders } = jobs[j]!;
        for (const q of pool) {
          if (visited[q] === 1 || holders.has(q)) continue;
          visited[q] = 1;
          if (load[q] === level - 1) target[q] = level;
          queue.push(q);
        }
      }
    }
  }
  return target;
}
