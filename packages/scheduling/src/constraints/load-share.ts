/**
 * The checker's own way to the load targets: by maximum flow. With room for T sessions (recent load included) at every
 * person, those who are still cut off from the sink carry more than T in the fairest sharing; a person's share is the
 * first T at which they are not.
 */

interface Arc {
  to: number;
  left: number;
  back: number;
}

/** Dinic's maximum flow; `raise` adds room to an arc between two runs. */
class Flow {
  readonly arcs: Arc[][];
  private level: Int32Array;
  private next: Int32Array;

  constructor(nodes: number) {
    this.arcs = Array.from({ length: nodes }, () => []);
    this.level = new Int32Array(nodes);
    this.next = new Int32Array(nodes);
  }

  connect(from: number, to: number, room: number): Arc {
    const arc: Arc = { to, left: room, back: this.arcs[to]!.length };
    this.arcs[from]!.push(arc);
    this.arcs[to]!.push({ to: from, left: 0, back: this.arcs[from]!.length - 1 });
    return arc;
  }

  /** Nodes that can be reached from `source` by arcs with room left, by distance; −1 where not. */
  reach(source: number): Int32Array {
    this.level.fill(-1);
    this.level[source] = 0;
    const queue = [source];
    for (const node of queue) {
      for (const { to, left } of this.arcs[node]!) {
        if (left > 0 && this.level[to]! < 0) {
          this.level[to] = this.level[node]! + 1;
          queue.push(to);
        }
      }
    }
    return this.level;
  }

  private push(node: number, sink: number, most: number): number {
    if (node === sink) return most;
    const own = this.arcs[node]!;
    for (; this.next[node]! < own.length; this.next[node]!++) {
      const arc = own[this.next[node]!]!;
      if (arc.left === 0 || this.level[arc.to] !== this.level[node]! + 1) continue;
      const pushed = this.push(arc.to, sink, Math.min(most, arc.left));
      if (pushed === 0) continue;
      arc.left -= pushed;
      this.arcs[arc.to]![arc.back]!.left += pushed;
      return pushed;
    }
    return 0;
  }

  fill(source: number, sink: number): void {
    while (this.reach(source)[sink]! >= 0) {
      this.next.fill(0);
      while (this.push(source, sink, Number.MAX_SAFE_INTEGER) > 0);
    }
  }
}

/** Seats to be filled by `count` different people of `pool`. */
export interface Demand {
  count: number;
  pool: readonly string[];
}

/** Each person's fair share, rounded up, when the seats are spread as evenly as the pools allow. */
export function fairShares(demands: readonly Demand[], recentLoad: ReadonlyMap<string, number>): Map<string, number> {
  const people = [...new Set([...recentLoad.keys(), ...demands.flatMap(({ pool }) => pool)])];
  const node = new Map(people.map((id, i) => [id, 2 + demands.length + i]));
  const flow = new Flow(2 + demands.length + people.length);
  const [source, sink] = [0, 1];
  demands.forEach(({ count, pool }, d) => {
    flow.connect(source, 2 + d, Math.min(count, pool.length));
    for (const id of pool) flow.connect(2 + d, node.get(id)!, 1);
  });
  const rooms = people.map((id) => {
    flow.connect(source, node.get(id)!, recentLoad.get(id) ?? 0);
    return flow.connect(node.get(id)!, sink, 0);
  });
  const shares = new Map<string, number>();
  for (let most = 0; shares.size < people.length; most++) {
    flow.fill(source, sink);
    const reached = flow.reach(source);
    for (const id of people) if (!shares.has(id) && reached[node.get(id)!]! < 0) shares.set(id, most);
    for (const room of rooms) room.left += 1;
  }
  return shares;
}
