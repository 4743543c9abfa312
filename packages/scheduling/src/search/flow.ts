/** A directed network with capacities and costs per unit; nodes are integers from 0. */
export interface Network {
  /** Adds an arc and returns its number; costs may be any finite number, no negative cycle may arise. */
  arc(from: number, to: number, capacity: number, cost: number): number;
  /** Sends up to `limit` units from `source` to `sink` at least cost; returns what was sent and what it cost. */
  send(source: number, sink: number, limit: number): { sent: number; cost: number };
  /** How much flows through an arc. */
  through(arc: number): number;
  /** After `send`: which nodes can still be reached from `source` (the source's side of a minimum cut). */
  reachable(source: number): Uint8Array;
}

/**
 * Makes an empty network with `nodes` nodes.
 *
 * **Source**: successive shortest augmenting paths (Busacker and Gowen 1960), paths by a queue (Bellman and Ford).
 */
export function network(nodes: number): Network {
  const to: number[] = [];
  const left: number[] = [];
  const cost: number[] = [];
  const next: number[] = [];
  const head = new Int32Array(nodes).fill(-1);
  const add = (u: number, v: number, capacity: number, price: number): void => {
    to.push(v);
    left.push(capacity);
    cost.push(price);
    next.push(head[u]!);
    head[u] = to.length - 1;
  };
  const distance = new Float64Array(nodes);
  const via = new Int32Array(nodes);
  const queued = new Uint8Array(nodes);
  const queue = new Int32Array(nodes + 1);

  const shortest = (source: number, sink: number): boolean => {
    distance.fill(Number.POSITIVE_INFINITY);
    via.fill(-1);
    queued.fill(0);
    distance[source] = 0;
    let first = 0;
    let last = 0;
    queue[last++] = source;
    while (first !== last) {
      const u = queue[first++]!;
      if (first > nodes) first = 0;
      queued[u] = 0;
      for (let e = head[u]!; e >= 0; e = next[e]!) {
        if (left[e]! <= 0) continue;
        const v = to[e]!;
        const d = distance[u]! + cost[e]!;
        if (d < distance[v]! - 1e-9) {
          distance[v] = d;
          via[v] = e;
          if (queued[v] === 0) {
            queued[v] = 1;
            queue[last++] = v;
            if (last > nodes) last = 0;
          }
        }
      }
    }
    return distance[sink]! < Number.POSITIVE_INFINITY;
  };

  return {
    arc(from, dest, capacity, price) {
      add(from, dest, capacity, price);
      add(dest, from, 0, -price);
      return to.length - 2;
    },
    send(source, sink, limit) {
      let sent = 0;
      let total = 0;
      while (sent < limit && shortest(source, sink)) {
        let push = limit - sent;
        for (let v = sink; v !== source; v = to[via[v]! ^ 1]!) push = Math.min(push, left[via[v]!]!);
        for (let v = sink; v !== source; v = to[via[v]! ^ 1]!) {
          const e = via[v]!;
          left[e] = left[e]! - push;
          left[e ^ 1] = left[e ^ 1]! + push;
          total += push * cost[e]!;
        }
        sent += push;
      }
      return { sent, cost: total };
    },
    through: (arc) => left[arc ^ 1]!,
    reachable(source) {
      const seen = new Uint8Array(nodes);
      const stack = [source];
      seen[source] = 1;
      for (let u = stack.pop(); u !== undefined; u = stack.pop()) {
        for (let e = head[u]!; e >= 0; e = next[e]!) {
          if (left[e]! > 0 && seen[to[e]!] === 0) {
            seen[to[e]!] = 1;
            stack.push(to[e]!);
          }
        }
      }
      return seen;
    },
  };
}
