import { indexRatings, type RatingIndex, type Ratings, type Scale, type Status } from './ratings.ts';

/** A connected part of the design: its candidates and raters can be compared with each other, and with nobody else. */
export type Group = { candidates: readonly string[]; raters: readonly string[] };

/** One interview that would join two groups: this rater also sees this candidate. */
export type Bridge = { candidate: string; rater: string; joins: readonly [group: number, group: number] };

/** Who rated whom: see {@link design}. */
export type Design = {
  ratings: number;
  candidates: number;
  raters: number;
  competencies: number;
  rounds: number;
  scorecards: number;
  /** Observed candidate × rater pairs as a share of all such pairs; 0 for no ratings. */
  density: number;
  /** Observed ratings as a share of scorecards × competencies; 1 where nobody left a competency out. */
  completeness: number;
  /** Largest first, then by the first candidate's name. */
  groups: readonly Group[];
  /** Per candidate (per rater) of the index, the place of its group in `groups`. */
  groupOfCandidate: Int32Array;
  groupOfRater: Int32Array;
  /** The smallest set of extra interviews that would connect the groups: one fewer than there are groups. */
  bridges: readonly Bridge[];
  /** Raters on whom the connection hangs: without them the candidates would fall into more groups. */
  pivots: readonly string[];
  /** Raters with a single scorecard: nothing is known of their strictness but the prior. */
  priorOnly: readonly string[];
  /** The most important of `statuses`, or `ok`. */
  status: Status;
  /** Everything that limits what can be said, the most important first; empty when nothing does. */
  statuses: readonly Status[];
  /** Who rated whom: the graph itself, by places in the index. */
  pairs: Pairs;
  index: RatingIndex;
};

/** Which raters saw which candidate, each pair once: `rater[start[c]] … rater[start[c + 1] - 1]`, ascending. */
export type Pairs = { start: Int32Array; rater: Int32Array };

/** The who-rated-whom graph of an index. O(ratings). */
export function pairsOf(index: RatingIndex): Pairs {
  const start = new Int32Array(index.candidates.length + 1);
  const rater = new Int32Array(index.count);
  let n = 0;
  for (let c = 0; c < index.candidates.length; c++) {
    start[c] = n;
    for (let i = index.candidateStart[c]!; i < index.candidateStart[c + 1]!; i++) {
      if (n === start[c]! || rater[n - 1] !== index.rater[i]) rater[n++] = index.rater[i]!;
    }
  }
  start[index.candidates.length] = n;
  return { start, rater: rater.slice(0, n) };
}

/** Connected parts of the bipartite graph; nodes are candidates, then raters. Union by smaller root, path halving. */
function components(pairs: Pairs, candidates: number, raters: number): Int32Array {
  const parent = new Int32Array(candidates + raters).map((_, i) => i);
  const root = (node: number): number => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (let c = 0; c < candidates; c++) {
    for (let i = pairs.start[c]!; i < pairs.start[c + 1]!; i++) {
      const a = root(c);
      const b = root(candidates + pairs.rater[i]!);
      if (a < b) parent[b] = a;
      else parent[a] = b;
    }
  }
  return parent.map((_, i) => root(i));
}

/**
 * Raters whose removal leaves candidates that could be compared before in separate parts: cut vertices of the graph,
 * by Tarjan's low points, without recursion. A candidate whom only that rater saw does not count as a part.
 * `ratersIn` answers how many raters the group of a rater has.
 */
function pivotsOf(pairs: Pairs, candidates: number, raters: number, ratersIn: (rater: number) => number): number[] {
  const seers = new Int32Array(raters + 1);
  for (const r of pairs.rater) seers[r + 1]!++;
  for (let r = 0; r < raters; r++) seers[r + 1]! += seers[r]!;
  const seen = new Int32Array(pairs.rater.length);
  const fill = seers.slice();
  for (let c = 0; c < candidates; c++) {
    for (let i = pairs.start[c]!; i < pairs.start[c + 1]!; i++) seen[fill[pairs.rater[i]!]!++] = c;
  }
  const nodes = candidates + raters;
  const order = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const parent = new Int32Array(nodes).fill(-1);
  const next = new Int32Array(nodes);
  // raters in the subtree below: a branch without one is a candidate whom only the rater above saw
  const ratersBelow = new Int32Array(nodes);
  const branches = new Int32Array(raters);
  const ratersInBranches = new Int32Array(raters);
  const degree = (node: number): number =>
    node < candidates
      ? pairs.start[node + 1]! - pairs.start[node]!
      : seers[node - candidates + 1]! - seers[node - candidates]!;
  const neighbour = (node: number, i: number): number =>
    node < candidates ? candidates + pairs.rater[pairs.start[node]! + i]! : seen[seers[node - candidates]! + i]!;
  let clock = 0;
  for (let source = 0; source < candidates; source++) {
    if (order[source] !== -1) continue;
    let at = source;
    order[at] = low[at] = clock++;
    while (at !== -1) {
      if (next[at]! < degree(at)) {
        const to = neighbour(at, next[at]!++);
        if (order[to] === -1) {
          parent[to] = at;
          order[to] = low[to] = clock++;
          at = to;
        } else if (to !== parent[at]) {
          low[at] = Math.min(low[at]!, order[to]!);
        }
        continue;
      }
      const up = parent[at]!;
      ratersBelow[at]! += at >= candidates ? 1 : 0;
      if (up !== -1) {
        ratersBelow[up]! += ratersBelow[at]!;
        low[up] = Math.min(low[up]!, low[at]!);
        if (up >= candidates && low[at]! >= order[up]! && ratersBelow[at]! > 0) {
          branches[up - candidates]!++;
          ratersInBranches[up - candidates]! += ratersBelow[at]!;
        }
      }
      at = up;
    }
  }
  const cut: number[] = [];
  for (let r = 0; r < raters; r++) {
    const rest = ratersIn(r) - 1 - ratersInBranches[r]!;
    if (branches[r]! + (rest > 0 ? 1 : 0) > 1) cut.push(r);
  }
  return cut;
}

function connect(groups: readonly Group[], scorecardsOf: ReadonlyMap<string, number>): Bridge[] {
  const hub = groups[0];
  if (hub === undefined) return [];
  // the hub's least busy raters each take one candidate, so that no one person carries all the extra interviews
  const load = new Map(hub.raters.map((rater) => [rater, scorecardsOf.get(rater) ?? 0]));
  return groups.slice(1).map((group, i) => {
    let least = hub.raters[0]!;
    for (const rater of hub.raters) if (load.get(rater)! < load.get(least)!) least = rater;
    load.set(least, load.get(least)! + 1);
    return { candidate: group.candidates[0]!, rater: least, joins: [0, i + 1] as const };
  });
}

function statusesOf(index: RatingIndex, pairs: Pairs, groups: number): Status[] {
  if (index.count === 0) return ['no-ratings'];
  const statuses: Status[] = [];
  if (index.raters.length === 1) statuses.push('no-pairs');
  if (index.candidates.length === 1) statuses.push('one-unit');
  const overlap = pairs.rater.length > index.candidates.length;
  if (!overlap && index.raters.length > 1) statuses.push('no-replication');
  if (groups > 1) statuses.push(`disconnected:${groups}`);
  if (index.score.every((score) => score === index.score[0])) statuses.push('no-variation');
  return statuses;
}

/**
 * The design of a set of ratings: counts, who rated whom, its connected groups, and the smallest set of extra
 * interviews that would connect them. O(ratings).
 *
 * Two people can be compared only when a chain of shared candidates and shared raters joins them: within a connected
 * part of the candidate–rater graph. n parts need n − 1 extra interviews, never fewer, because one interview joins at
 * most two; those named here let a rater of the largest group, the least busy one first, see one candidate of each
 * other group (the candidate with the most raters).
 *
 * Statuses: `no-ratings`; `no-pairs` (one rater); `one-unit` (one candidate); `no-replication` (no candidate was seen
 * by two raters: candidate, rater and residual cannot be told apart); `disconnected:n`; `no-variation`.
 * Duplicates and unusable rows are refused by {@link indexRatings} before this.
 *
 * **Source** Weeks & Williams (1964), Technometrics 6:319–324, connectedness of incomplete crossed designs; Tarjan
 * (1972), SIAM J. Comput. 1:146–160, for the pivots. Fixture: degenerate designs.
 */
export function design(ratings: Ratings, scale?: Scale): Design {
  const index = indexRatings(ratings, scale);
  const candidates = index.candidates.length;
  const raters = index.raters.length;
  const pairs = pairsOf(index);
  const part = components(pairs, candidates, raters);
  const members = new Map<number, { candidates: number[]; raters: number[] }>();
  for (let node = 0; node < part.length; node++) {
    let group = members.get(part[node]!);
    if (group === undefined) {
      group = { candidates: [], raters: [] };
      members.set(part[node]!, group);
    }
    if (node < candidates) group.candidates.push(node);
    else group.raters.push(node - candidates);
  }
  const sorted = [...members.values()].sort(
    (a, b) => b.candidates.length - a.candidates.length || a.candidates[0]! - b.candidates[0]!,
  );
  const groupOfCandidate = new Int32Array(candidates);
  const groupOfRater = new Int32Array(raters);
  sorted.forEach((group, g) => {
    for (const c of group.candidates) groupOfCandidate[c] = g;
    for (const r of group.raters) groupOfRater[r] = g;
  });
  const named = (nodes: readonly number[], ids: readonly string[]): string[] => nodes.map((i) => ids[i]!);
  const groups = sorted.map((group) => ({
    candidates: named(group.candidates, index.candidates),
    raters: named(group.raters, index.raters),
  }));

  const scorecards = index.scorecardStart.length - 1;
  const scorecardsOf = new Map<string, number>(index.raters.map((id) => [id, 0]));
  for (let s = 0; s < scorecards; s++) {
    const id = index.raters[index.rater[index.scorecardStart[s]!]!]!;
    scorecardsOf.set(id, scorecardsOf.get(id)! + 1);
  }
  const seenBy = (c: number): number => pairs.start[c + 1]! - pairs.start[c]!;
  const anchored = sorted.map((group, g) => {
    const best = group.candidates.reduce((a, b) => (seenBy(b) > seenBy(a) ? b : a), group.candidates[0]!);
    return { candidates: named([best], index.candidates), raters: groups[g]!.raters };
  });
  const statuses = statusesOf(index, pairs, groups.length);
  return {
    ratings: index.count,
    candidates,
    raters,
    competencies: index.competencies.length,
    rounds: new Set(index.round).size,
    scorecards,
    density: index.count === 0 ? 0 : pairs.rater.length / (candidates * raters),
    completeness: index.count === 0 ? 0 : index.count / (scorecards * index.competencies.length),
    groups,
    groupOfCandidate,
    groupOfRater,
    bridges: groups.length > 1 ? connect(anchored, scorecardsOf) : [],
    pivots: named(
      pivotsOf(pairs, candidates, raters, (r) => sorted[groupOfRater[r]!]!.raters.length),
      index.raters,
    ),
    priorOnly: index.raters.filter((id) => scorecardsOf.get(id) === 1),
    status: statuses[0] ?? 'ok',
    statuses,
    pairs,
    index,
  };
}
