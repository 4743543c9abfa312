/** Which nodes of a symmetric graph to eliminate first, and what each then touches. */
export type EliminationOrder = {
  /** Nodes eliminated one by one, in order; each with the later nodes that it touches at that moment. */
  readonly leading: readonly number[];
  readonly touches: readonly Int32Array[];
  /** The rest, which is nearly complete by then and is better treated as one dense matrix. */
  readonly trailing: readonly number[];
};

/** Below this many nodes the rest is dense anyway. */
const SMALL = 48;
/** Stop when the least node still touches this share of the rest: a dense kernel is then the faster one. */
const DENSE_SHARE = 0.4;

/**
 * Minimum-degree elimination of a graph given by neighbour lists (each edge in both), stopped where the rest is
 * nearly complete. Ties go to the lower node, so the order depends on nothing else.
 * Gives up (null) when the work, in squared node counts, passes `mostWork`.
 *
 * **Source**: Tinney & Walker (1967), scheme 2; George & Liu (1989) for a survey.
 *
 * Not done: approximate degrees and supervariables (AMD); the graphs here have thousands of nodes, not millions.
 */
export function eliminationOrder(neighbours: readonly (readonly number[])[], mostWork?: undefined): EliminationOrder;
export function eliminationOrder(
  neighbours: readonly (readonly number[])[],
  mostWork: number | undefined,
): EliminationOrder | null;
export function eliminationOrder(
  neighbours: readonly (readonly number[])[],
  mostWork = Number.POSITIVE_INFINITY,
): EliminationOrder | null {
  const n = neighbours.length;
  let work = 0;
  let edges = 0;
  for (const list of neighbours) edges += list.length;
  if (n > SMALL && edges >= DENSE_SHARE * n * n) {
    // nearly complete from the start: nothing to order
    if (n ** 3 / 3 > mostWork) return null;
    return { leading: [], touches: [], trailing: neighbours.map((_, i) => i) };
  }
  const graph = neighbours.map((list) => new Set(list));
  const buckets: Set<number>[] = Array.from({ length: n + 1 }, () => new Set<number>());
  for (let i = 0; i < n; i++) buckets[graph[i]!.size]!.add(i);
  const leading: number[] = [];
  const touches: Int32Array[] = [];
  const gone = new Uint8Array(n);
  let left = n;
  let least = 0;
  while (left > 0) {
    least = Math.max(0, least - 1);
    while (buckets[least]!.size === 0) least++;
    if (left <= SMALL ? least >= left / 4 : least >= DENSE_SHARE * left) break;
    let node = -1;
    for (const candidate of buckets[least]!) if (node < 0 || candidate < node) node = candidate;
    work += least * least;
    if (work > mostWork) return null;
    buckets[least]!.delete(node);
    gone[node] = 1;
    left--;
    const near = [...graph[node]!].sort((a, b) => a - b);
    leading.push(node);
    touches.push(Int32Array.from(near));
    for (const a of near) {
      const own = graph[a]!;
      buckets[own.size]!.delete(a);
      own.delete(node);
      for (const b of near) if (b !== a) own.add(b);
      buckets[own.size]!.add(a);
      if (own.size < least) least = own.size;
    }
    graph[node]!.clear();
  }
  const trailing: number[] = [];
  for (let i = 0; i < n; i++) if (gone[i] === 0) trailing.push(i);
  return { leading, touches, trailing };
}
