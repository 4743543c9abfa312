import type { Layout } from './layout.ts';

/** The inner levels that share an outer level: each level's neighbours, ascending. O(Σ pairs² of an outer level); those with more than `mostPairs` pairs are passed over. */
export function innerGraph(layout: Layout, mostPairs = Number.POSITIVE_INFINITY): number[][] {
  const { innerLevels, outerLevels, outerPairStart, pairInner } = layout;
  const start = new Int32Array(innerLevels + 1);
  for (let pair = 0; pair < pairInner.length; pair++) start[pairInner[pair]! + 1]!++;
  for (let b = 0; b < innerLevels; b++) start[b + 1]! += start[b]!;
  const outers = new Int32Array(pairInner.length);
  const next = start.slice(0, innerLevels);
  for (let a = 0; a < outerLevels; a++) {
    for (let pair = outerPairStart[a]!; pair < outerPairStart[a + 1]!; pair++) outers[next[pairInner[pair]!]!++] = a;
  }
  const mark = new Int32Array(innerLevels).fill(-1);
  const graph: number[][] = [];
  for (let b = 0; b < innerLevels; b++) {
    const near: number[] = [];
    mark[b] = b;
    for (let s = start[b]!; s < start[b + 1]!; s++) {
      const a = outers[s]!;
      if (outerPairStart[a + 1]! - outerPairStart[a]! > mostPairs) continue;
      for (let pair = outerPairStart[a]!; pair < outerPairStart[a + 1]!; pair++) {
        const other = pairInner[pair]!;
        if (mark[other] === b) continue;
        mark[other] = b;
        near.push(other);
      }
    }
    graph.push(near.sort((x, y) => x - y));
  }
  return graph;
}
