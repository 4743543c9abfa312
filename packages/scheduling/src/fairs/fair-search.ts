import type { Random } from '../search/random.ts';
import { bits, breaksIn, type Fair } from './fair.ts';

/** What one unit of each fault is worth against one break, at first; faults that last grow dearer. */
const FAULT = 2.5;

/**
 * Searches a fair by moving meetings between columns. Nobody is ever in two meetings at once: a meeting that changes its
 * column takes with it all that would clash, which go the other way (a Kempe chain), and a meeting without a column pushes
 * others out. Full tables, forbidden columns, order and fairness may be broken on the way, at a price. Annealing, in cycles
 * that grow.
 *
 * **Source**: Kempe chains in timetabling (Morgenstern, Shapiro 1989; Thompson, Dowsland 1996).
 */
export class FairSearch {
  /** Column of each meeting in the best plan without a fault, null until there is one. */
  best: Int32Array | null = null;
  bestBreaks = Number.POSITIVE_INFINITY;
  private readonly fair: Fair;
  private readonly random: Random;
  private readonly columns: number;
  private readonly at: Int32Array;
  /** Meeting of person p in column c: who[p * columns + c], -1 for none. */
  private readonly who: Int32Array;
  private readonly mask: Int32Array;
  private readonly breaks: Int32Array;
  private readonly load: Int32Array;
  private readonly linksOf: number[][];
  /** How many people have each number of breaks. */
  private readonly spread: Int32Array;
  private readonly homeless: number[] = [];
  private total = 0;
  private overflow = 0;
  private forbidden = 0;
  private disorder = 0;
  private price = { homeless: 2 * FAULT, overflow: FAULT, forbidden: FAULT, disorder: FAULT, unfair: FAULT };
  private readonly moved: number[] = [];
  private readonly from: number[] = [];
  private readonly stamp: Int32Array;
  private stamps = 0;
  private turn = 0;
  private length = 20_000;
  private heat = 0;
  private energy = 0;
  private cleanInCycle = false;
  private cycles = 0;

  constructor(fair: Fair, random: Random, start: (s: number) => number) {
    this.fair = fair;
    this.random = random;
    this.columns = fair.slots.length;
    const n = fair.people.length;
    this.at = new Int32Array(n).fill(-1);
    this.who = new Int32Array(fair.own.length * this.columns).fill(-1);
    this.mask = new Int32Array(fair.own.length);
    this.breaks = new Int32Array(fair.own.length);
    this.load = new Int32Array(fair.capacity.length);
    this.spread = new Int32Array(2 * this.columns + 2);
    this.spread[0] = fair.own.length;
    this.stamp = new Int32Array(n);
    this.linksOf = fair.people.map(() => []);
    fair.links.forEach(({ before, after }, x) => {
      this.linksOf[before]!.push(x);
      this.linksOf[after]!.push(x);
    });
    for (let m = 0; m < n; m++) {
      const c = fair.slots.indexOf(start(m));
      if (c >= 0 && this.clear(m, c)) this.put(m, c);
      else this.homeless.push(m);
    }
    this.energy = this.cost();
    this.note();
  }

  /** Tries this many moves; true when there is a better plan than before. */
  step(moves: number): boolean {
    const before = this.bestBreaks;
    for (let i = 0; i < moves; i++) {
      if (this.turn >= this.length) this.cycle();
      // From about one break down to where almost nothing is accepted any more.
      this.heat = 0.9 * 0.09 ** (this.turn / this.length);
      this.turn++;
      this.move();
    }
    return this.bestBreaks < before;
  }

  private cycle(): void {
    this.turn = 0;
    this.cycles++;
    this.length = Math.min(3_000_000, Math.round(this.length * 1.6));
    if (!this.cleanInCycle) {
      // What stayed broken to the end of the cycle is worth more in the next.
      const { price } = this;
      if (this.homeless.length > 0) price.homeless *= 1.3;
      if (this.overflow > 0) price.overflow *= 1.3;
      if (this.forbidden > 0) price.forbidden *= 1.3;
      if (this.disorder > 0) price.disorder *= 1.3;
      if (this.unfair() > 0) price.unfair *= 1.3;
    }
    this.cleanInCycle = false;
    if (this.best !== null && this.cycles % 3 === 0) this.returnToBest();
    this.energy = this.cost();
  }

  private returnToBest(): void {
    for (let m = 0; m < this.at.length; m++) if (this.at[m]! >= 0) this.take(m);
    this.homeless.length = 0;
    for (let m = 0; m < this.at.length; m++) this.put(m, this.best![m]!);
  }

  private move(): void {
    const { random, fair, moved, from } = this;
    moved.length = 0;
    from.length = 0;
    this.stamps++;
    const housing = this.homeless.length > 0 && random.below(4) === 0;
    if (housing) this.house();
    else {
      const m = this.pick();
      if (m < 0) return;
      const c = this.target(m);
      if (c < 0) return;
      const old = this.at[m]!;
      const before = this.overflow;
      this.swap(m, c);
      // Where a column is too full now, chains go back the other way until it is not.
      for (let x = 0; x < 3 && this.overflow > before; x++) {
        const back = this.anyIn(c);
        if (back >= 0 && this.stamp[back] !== this.stamps) this.swap(back, old);
      }
    }
    if (moved.length === 0) return;
    const now = this.cost();
    if (now <= this.energy || random.next() < Math.exp((this.energy - now) / this.heat)) {
      this.energy = now;
      if (now < this.bestBreaks) this.note();
      return;
    }
    for (let x = 0; x < moved.length; x++) if (this.at[moved[x]!]! >= 0) this.take(moved[x]!);
    for (let x = 0; x < moved.length; x++) if (from[x]! >= 0) this.put(moved[x]!, from[x]!);
    if (!housing) return;
    this.homeless.length = 0;
    for (let m = 0; m < fair.people.length; m++) if (this.at[m]! < 0) this.homeless.push(m);
  }

  /** A meeting with a column: any, or one of somebody who has a break. */
  private pick(): number {
    const { random, fair } = this;
    for (let tries = 0; tries < 4; tries++) {
      const p = random.below(fair.own.length);
      const list = fair.own[p]!;
      if (list.length === 0 || (this.breaks[p] === 0 && random.below(4) > 0)) continue;
      const m = list[random.below(list.length)]!;
      if (this.at[m]! >= 0) return m;
    }
    const m = random.below(fair.people.length);
    return this.at[m]! >= 0 ? m : -1;
  }

  /** A column for m: often one beside other meetings of one of its people. */
  private target(m: number): number {
    const { random, fair, columns } = this;
    const here = 1 << this.at[m]!;
    let options = fair.allowed[m]! & ~here;
    if (random.below(3) > 0) {
      const people = fair.people[m]!;
      const p = people[random.below(people.length)]!;
      const rest = this.mask[p]! & ~here;
      const near = ((rest << 1) | (rest >>> 1)) & options;
      if (near !== 0) options = near;
    } else if (random.below(30) === 0) options = ((1 << columns) - 1) & ~here;
    const count = bits(options);
    if (count === 0) return -1;
    let skip = random.below(count);
    for (let c = 0; c < columns; c++) if ((options >>> c) & 1 && skip-- === 0) return c;
    return -1;
  }

  private anyIn(c: number): number {
    for (let tries = 0; tries < 12; tries++) {
      const p = this.random.below(this.fair.own.length);
      const m = this.who[p * this.columns + c]!;
      if (m >= 0) return m;
    }
    return -1;
  }

  /** Swaps the columns of the chain through m: those that would clash go where m came from, and so on. */
  private swap(m: number, c: number): void {
    const { fair, moved, from, who, columns, stamp, stamps } = this;
    const a = this.at[m]!;
    const first = moved.length;
    moved.push(m);
    stamp[m] = stamps;
    for (let x = first; x < moved.length; x++) {
      const one = moved[x]!;
      from[x] = this.at[one]!;
      const other = from[x] === a ? c : a;
      const people = fair.people[one]!;
      for (let y = 0; y < people.length; y++) {
        const next = who[people[y]! * columns + other]!;
        if (next >= 0 && stamp[next] !== stamps) {
          stamp[next] = stamps;
          moved.push(next);
        }
      }
    }
    for (let x = first; x < moved.length; x++) this.take(moved[x]!);
    for (let x = first; x < moved.length; x++) this.put(moved[x]!, from[x] === a ? c : a);
  }

  /** Gives a meeting without a column one, and pushes out whoever is there. */
  private house(): void {
    const { random, fair, homeless, moved, from, who, columns } = this;
    const at = random.below(homeless.length);
    const m = homeless[at]!;
    let options = fair.allowed[m]!;
    let open = options;
    for (const p of fair.people[m]!) open &= ~this.mask[p]!;
    if (open !== 0) options = open;
    const count = bits(options);
    if (count === 0) return;
    let skip = random.below(count);
    let c = 0;
    while (!((options >>> c) & 1 && skip-- === 0)) c++;
    homeless.splice(at, 1);
    moved.push(m);
    from.push(-1);
    for (const p of fair.people[m]!) {
      const there = who[p * columns + c]!;
      if (there < 0) continue;
      moved.push(there);
      from.push(c);
      this.take(there);
      homeless.push(there);
    }
    this.put(m, c);
    for (let x = 1; x < moved.length; x++) {
      // Whoever was pushed out may find another free column at once.
      const out = moved[x]!;
      let free = fair.allowed[out]!;
      for (const p of fair.people[out]!) free &= ~this.mask[p]!;
      const n = bits(free);
      if (n === 0) continue;
      let nth = random.below(n);
      for (let d = 0; d < columns; d++) {
        if (!((free >>> d) & 1) || nth-- > 0) continue;
        this.put(out, d);
        homeless.splice(homeless.indexOf(out), 1);
        break;
      }
    }
  }

  private clear(m: number, c: number): boolean {
    return this.fair.people[m]!.every((p) => this.who[p * this.columns + c]! < 0);
  }

  private put(m: number, c: number): void {
    const { fair, who, columns, mask } = this;
    this.at[m] = c;
    const people = fair.people[m]!;
    for (let x = 0; x < people.length; x++) {
      const p = people[x]!;
      who[p * columns + c] = m;
      mask[p] = mask[p]! | (1 << c);
      this.count(p);
    }
    if (((fair.allowed[m]! >>> c) & 1) === 0) this.forbidden++;
    const k = fair.kind[m]!;
    if (k >= 0) {
      const y = k * columns + c;
      this.load[y] = this.load[y]! + 1;
      if (this.load[y]! > fair.capacity[y]!) this.overflow++;
    }
    if (this.linksOf[m]!.length > 0) this.disorder += this.faultsOf(m);
  }

  private take(m: number): void {
    const { fair, who, columns, mask } = this;
    const c = this.at[m]!;
    if (this.linksOf[m]!.length > 0) this.disorder -= this.faultsOf(m);
    this.at[m] = -1;
    const people = fair.people[m]!;
    for (let x = 0; x < people.length; x++) {
      const p = people[x]!;
      // Within a chain the next meeting may sit there already.
      if (who[p * columns + c] !== m) continue;
      who[p * columns + c] = -1;
      mask[p] = mask[p]! & ~(1 << c);
      this.count(p);
    }
    if (((fair.allowed[m]! >>> c) & 1) === 0) this.forbidden--;
    const k = fair.kind[m]!;
    if (k < 0) return;
    const y = k * columns + c;
    if (this.load[y]! > fair.capacity[y]!) this.overflow--;
    this.load[y] = this.load[y]! - 1;
  }

  private count(p: number): void {
    const { spread } = this;
    const was = this.breaks[p]!;
    const now = breaksIn(this.fair, this.mask[p]!);
    if (was === now) return;
    spread[was] = spread[was]! - 1;
    spread[now] = spread[now]! + 1;
    this.total += now - was;
    this.breaks[p] = now;
  }

  /** Orders and gaps broken between m and sessions that have a column. */
  private faultsOf(m: number): number {
    let faults = 0;
    for (const x of this.linksOf[m]!) {
      const link = this.fair.links[x]!;
      if (this.at[link.before]! >= 0 && this.at[link.after]! >= 0 && !this.holds(x)) faults++;
    }
    return faults;
  }

  private holds(x: number): boolean {
    const { fair } = this;
    const { before, after, minGap, maxGap, sameDay } = fair.links[x]!;
    const [a, b] = [this.at[before]!, this.at[after]!];
    if (sameDay && !fair.days.some((day) => (day >>> a) & 1 && (day >>> b) & 1)) return false;
    const gap = fair.minute[b]! - fair.minute[a]! - fair.length;
    return gap >= minGap && (maxGap < 0 || gap <= maxGap);
  }

  private unfair(): number {
    if (this.fair.fairness < 0) return 0;
    const { spread } = this;
    let low = 0;
    let high = spread.length - 1;
    while (low < high && spread[low] === 0) low++;
    while (high > low && spread[high] === 0) high--;
    const most = low + this.fair.fairness;
    // Everybody beyond counts, so that each of them who comes nearer is seen.
    let sum = 0;
    for (let x = most + 1; x <= high; x++) sum += spread[x]! * (x - most);
    return sum;
  }

  private cost(): number {
    const { price } = this;
    return (
      this.total +
      price.homeless * this.homeless.length +
      price.overflow * this.overflow +
      price.forbidden * this.forbidden +
      price.disorder * this.disorder +
      price.unfair * this.unfair()
    );
  }

  private note(): void {
    if (this.homeless.length + this.overflow + this.forbidden + this.disorder + this.unfair() > 0) return;
    this.cleanInCycle = true;
    if (this.total >= this.bestBreaks) return;
    this.bestBreaks = this.total;
    this.best = this.at.slice();
  }
}
