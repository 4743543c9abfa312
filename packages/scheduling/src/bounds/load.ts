import type { Model } from '../search/model.ts';

/**
 * The least `loadOverTarget` when clocks are left aside: what people carry above their target already, and every
 * mandatory seat that finds nobody below theirs (a largest assignment of seats to free places).
 *
 * **Source**: augmenting paths (Kuhn 1955, Hopcroft and Karp 1973 for the greedy start); Hall's bound is its dual.
 */
export function loadBound(model: Model): number {
  const { problem } = model;
  const people = problem.people.length;
  const places = new Int32Array(people);
  let over = 0;
  for (let p = 0; p < people; p++) {
    const { isInterviewer, target, recentLoad } = problem.people[p]!;
    if (!isInterviewer) continue;
    const left = target - recentLoad;
    places[p] = Math.max(0, Math.floor(left + 1e-9));
    // A part of a place below the target is counted as free, so that the bound stays a bound.
    if (left > places[p]! + 1e-9) places[p] = places[p]! + 1;
    over += Math.max(0, -left);
  }
  const seats: number[] = [];
  for (let q = 0; q < model.seatPool.length; q++) {
    const s = model.seatSession[q]!;
    if (model.seatOptional[q] === 0 && problem.sessions[s]!.mandatory && model.seatPool[q]!.length > 0) seats.push(q);
  }
  seats.sort((a, b) => model.seatPool[a]!.length - model.seatPool[b]!.length || a - b);
  const held: number[][] = Array.from({ length: people }, () => []);
  const seen = new Int32Array(people).fill(-1);
  let missing = 0;
  for (const q of seats) {
    const pool = model.seatPool[q]!;
    let given = false;
    for (let x = 0; x < pool.length && !given; x++) {
      const p = pool[x]!;
      if (held[p]!.length < places[p]!) {
        held[p]!.push(q);
        given = true;
      }
    }
    if (!given && !augment(q)) missing++;
  }
  return over + missing;

  function augment(q: number): boolean {
    // Breadth first, so that deep chains need no stack.
    const queue: { seat: number; from: number; person: number }[] = [{ seat: q, from: -1, person: -1 }];
    for (let head = 0; head < queue.length; head++) {
      const pool = model.seatPool[queue[head]!.seat]!;
      for (let x = 0; x < pool.length; x++) {
        const p = pool[x]!;
        if (seen[p] === q || places[p] === 0) continue;
        seen[p] = q;
        if (held[p]!.length < places[p]!) {
          let to = p;
          let at = head;
          while (at >= 0) {
            const { seat, from, person } = queue[at]!;
            if (person >= 0) held[person]!.splice(held[person]!.indexOf(seat), 1);
            held[to]!.push(seat);
            to = person;
            at = from;
          }
          return true;
        }
        for (const other of held[p]!) queue.push({ seat: other, from: head, person: p });
      }
    }
    return false;
  }
}
