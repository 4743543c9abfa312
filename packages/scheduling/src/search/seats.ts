import { hasBit } from './bits.ts';
import { C, type Model } from './model.ts';
import { Packing } from './packing.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';

/** Nodes of the search for people where the cheapest choice of each seat does not fit together. */
const SEAT_NODES = 400;
/** Worth of a person who brings a rule nearer to holding. */
const HELPS = 1e7;

/** Finds people for the seats of one session: cheapest first, with a way back where pools and rules collide. */
export class SeatChooser {
  private readonly plan: Plan;
  private readonly model: Model;
  private readonly random: Random;
  /** How much each person is asked for: Σ 1 ÷ pool size over the seats they may fill. */
  readonly demand: Float64Array;
  private readonly options: number[][] = [];
  private readonly prices: number[][] = [];
  private readonly order: number[] = [];
  private nodes = 0;
  /** True while sessions look for a place: people are then chosen for what their time is worth, not for load. */
  packing = false;
  /** Per seat, whom to take if they are free (-1 nobody); null leaves the choice to price and chance. */
  wanted: Int32Array | null = null;
  readonly packer: Packing;

  constructor(plan: Plan, random: Random) {
    this.plan = plan;
    this.model = plan.model;
    this.random = random;
    this.packer = new Packing(plan);
    this.demand = new Float64Array(plan.model.problem.people.length);
    for (const pool of plan.model.seatPool) {
      for (let x = 0; x < pool.length; x++) this.demand[pool[x]!] = this.demand[pool[x]!]! + 1 / pool.length;
    }
  }

  /** Whether p can be in a session at `site` given where their neighbouring sessions are. */
  reaches(p: number, s: number, t: number, site: number, attends: boolean): boolean {
    const { plan, model } = this;
    const { problem } = model;
    const session = problem.sessions[s]!;
    const from = problem.slotMinute[t]! - (attends ? session.preparationMinutes : 0);
    const to = problem.slotMinute[t]! + session.durationMinutes;
    const list = plan.entries[p]!;
    const sites = problem.sites.length;
    for (let x = 0; x < list.length; x++) {
      const other = list[x]! >> 1;
      const there = plan.siteOf(other);
      const travel = site < 0 || there < 0 || there === site ? 0 : problem.travelMinutes[site * sites + there]!;
      if (travel === 0) continue;
      const gap = travel + problem.people[p]!.bufferMinutes;
      const start = problem.slotMinute[plan.slotOf[other]!]!;
      const begin = start - ((list[x]! & 1) === 1 ? problem.sessions[other]!.preparationMinutes : 0);
      if (begin < to + gap && from < start + problem.sessions[other]!.durationMinutes + gap) return false;
    }
    return true;
  }

  /** Settles `seatPerson` of session s for slot t in room group g; false (and nobody seated) when it cannot be done. */
  choose(s: number, t: number, g: number): boolean {
    const { plan, model } = this;
    const first = model.seatFirst[s]!;
    const last = model.seatFirst[s + 1]!;
    if (first === last) return true;
    const site = g >= 0 ? model.roomGroups[g]!.site : -1;
    const single = last - first === 1 && model.panelsOf[s]!.length === 0;
    if (single && model.seatOptional[first] === 0) {
      const pool = model.seatPool[first]!;
      let best = -1;
      let least = Number.POSITIVE_INFINITY;
      for (let x = 0; x < pool.length; x++) {
        if (!this.fits(pool[x]!, s, t, site)) continue;
        const price = this.wanted === null ? this.price(pool[x]!, s, t) : this.preference(pool[x]!, first);
        if (price < least) {
          least = price;
          best = pool[x]!;
        }
      }
      plan.seatPerson[first] = best;
      return best >= 0;
    }
    let n = 0;
    for (let q = first; q < last; q++) {
      if (model.seatOptional[q] === 1) continue;
      this.order[n] = q;
      this.collect(n, q, s, t, site);
      if (this.options[n]!.length === 0) return false;
      n++;
    }
    // The seat with the fewest people goes first.
    for (let x = 1; x < n; x++) {
      for (let y = x; y > 0 && this.options[y]!.length < this.options[y - 1]!.length; y--) {
        swap(this.options, y);
        swap(this.prices, y);
        swap(this.order, y);
      }
    }
    this.nodes = 0;
    const done = this.seat(s, 0, n);
    if (!done) for (let q = first; q < last; q++) plan.seatPerson[q] = -1;
    return done;
  }

  private collect(n: number, q: number, s: number, t: number, site: number): void {
    const { model } = this;
    if (this.options.length <= n) {
      this.options.push([]);
      this.prices.push([]);
    }
    const options = this.options[n]!;
    const prices = this.prices[n]!;
    options.length = 0;
    prices.length = 0;
    const pool = model.seatPool[q]!;
    for (let x = 0; x < pool.length; x++) {
      const p = pool[x]!;
      if (!this.fits(p, s, t, site)) continue;
      let price = this.wanted === null ? this.price(p, s, t) : this.preference(p, q);
      if (model.panelsOf[s]!.length > 0 && model.seatRater[q] === 1) price -= this.help(p, s);
      let y = options.length;
      options.push(p);
      prices.push(price);
      while (y > 0 && prices[y - 1]! > price) {
        options[y] = options[y - 1]!;
        prices[y] = prices[y - 1]!;
        y--;
      }
      options[y] = p;
      prices[y] = price;
    }
  }

  private seat(s: number, x: number, n: number): boolean {
    const { plan, model } = this;
    if (x === n) {
      for (const panel of model.panelsOf[s]!) if (!this.panelHolds(panel, s)) return false;
      return true;
    }
    const options = this.options[x]!;
    for (let y = 0; y < options.length; y++) {
      const p = options[y]!;
      let clash = false;
      for (let z = 0; z < x; z++) {
        const other = plan.seatPerson[this.order[z]!]!;
        if (other === p || model.conflicts[p]!.includes(other)) clash = true;
      }
      if (clash) continue;
      if (++this.nodes > SEAT_NODES) return false;
      plan.seatPerson[this.order[x]!] = p;
      if (this.seat(s, x + 1, n)) return true;
      plan.seatPerson[this.order[x]!] = -1;
    }
    return false;
  }

  /** Whether p may sit in s at t as the plan stands. */
  fits(p: number, s: number, t: number, site: number): boolean {
    const { plan, model } = this;
    if (!hasBit(plan.free(p, model.seatOccupation[s]!), 0, t)) return false;
    const conflicts = model.conflicts[p]!;
    if (conflicts.length > 0) {
      const { attendees } = model.problem.sessions[s]!;
      for (let x = 0; x < attendees.length; x++) if (conflicts.includes(attendees[x]!)) return false;
    }
    return !model.multiSite || this.reaches(p, s, t, site, false);
  }

  /** What seating p in s at t costs, on the scalar, with a small part that spreads the load. */
  price(p: number, s: number, t: number): number {
    const { plan, model } = this;
    const { problem, weight, level, scale } = model;
    const person = problem.people[p]!;
    const session = problem.sessions[s]!;
    if (this.packing) return this.packer.price(p, t, session.durationMinutes) + this.random.next();
    const load = plan.loadOf(p);
    let sum = scale[level[C.loadOverTarget]!]! * (plan.overload(p, load + 1) - plan.overload(p, load));
    if (weight[C.interviewerHoleMinutes]! !== 0) {
      sum +=
        scale[level[C.interviewerHoleMinutes]!]! *
        weight[C.interviewerHoleMinutes]! *
        this.newHoles(p, t, session.durationMinutes);
    }
    const { previous } = session;
    if (previous !== null && weight[C.changedInterviewer]! !== 0 && !previous.interviewers.includes(p)) {
      sum += scale[level[C.changedInterviewer]!]! * weight[C.changedInterviewer]!;
    }
    if (weight[C.preferredMissing]! !== 0 && session.preferred.includes(p)) {
      sum -= scale[level[C.preferredMissing]!]! * weight[C.preferredMissing]!;
    }
    if (weight[C.panelVaries]! !== 0 && session.group >= 0 && !this.heldBefore(p, s)) {
      sum += scale[level[C.panelVaries]!]! * weight[C.panelVaries]!;
    }
    const slack = load + person.recentLoad - person.target;
    return sum + 1e-4 * (0.2 * slack + this.demand[p]! / (1 + person.target) + this.random.next());
  }

  private preference(p: number, q: number): number {
    return (this.wanted![q] === p ? -10 : 0) + this.packer.scarcity[p]!;
  }

  private heldBefore(p: number, s: number): boolean {
    const { plan, model } = this;
    for (const other of model.kinds[model.problem.sessions[s]!.group]!) {
      if (other === s || plan.slotOf[other]! < 0) continue;
      for (let q = model.seatFirst[other]!; q < model.seatFirst[other + 1]!; q++)
        if (plan.seatPerson[q] === p) return true;
    }
    return false;
  }

  private newHoles(p: number, t: number, minutes: number): number {
    const { plan, model } = this;
    const { slotMinute, slotDay, sessions } = model.problem;
    const list = plan.entries[p]!;
    const from = slotMinute[t]!;
    let before = -1;
    let after = -1;
    for (let x = 0; x < list.length; x++) {
      const s = list[x]! >> 1;
      const at = plan.slotOf[s]!;
      if (slotDay[at] !== slotDay[t]) continue;
      if (at < t) before = slotMinute[at]! + sessions[s]!.durationMinutes;
      else {
        after = slotMinute[at]!;
        break;
      }
    }
    const hole = (gap: number): number => (gap >= 15 && gap <= 30 ? gap : 0);
    return (
      (before >= 0 ? hole(from - before) : 0) +
      (after >= 0 ? hole(after - from - minutes) : 0) -
      (before >= 0 && after >= 0 ? hole(after - before) : 0)
    );
  }

  /** How much p brings the rules of s nearer to holding. */
  private help(p: number, s: number): number {
    const { plan, model } = this;
    let sum = 0;
    for (const x of model.panelsOf[s]!) {
      const panel = model.panels[x]!;
      let fresh = panel.kind !== 'returning';
      for (let y = 0; y < panel.sessions.length; y++) {
        const other = panel.sessions[y]!;
        if (other === s || plan.slotOf[other]! < 0) continue;
        for (let q = model.seatFirst[other]!; q < model.seatFirst[other + 1]!; q++) {
          const held = plan.seatPerson[q]!;
          if (held < 0 || model.seatRater[q] === 0) continue;
          if (panel.kind === 'returning' ? held === p : panel.value[held] === panel.value[p])
            fresh = panel.kind === 'returning';
        }
      }
      if (panel.kind === 'mixed' && panel.value[p]! < 0) fresh = false;
      if (panel.kind === 'member' && panel.value[p] !== 1) fresh = false;
      if (fresh) sum += HELPS;
    }
    return sum;
  }

  /** Whether a rule holds, or some mandatory session it speaks of is still to be placed (other than `also`). */
  panelHolds(x: number, also = -1): boolean {
    const { plan, model } = this;
    const panel = model.panels[x]!;
    const seen: number[] = [];
    const twice: number[] = [];
    let count = 0;
    let placed = false;
    for (let y = 0; y < panel.sessions.length; y++) {
      const s = panel.sessions[y]!;
      if (plan.slotOf[s]! < 0 && s !== also) {
        if (model.problem.sessions[s]!.mandatory) return true;
        continue;
      }
      placed = true;
      for (let q = model.seatFirst[s]!; q < model.seatFirst[s + 1]!; q++) {
        const p = plan.seatPerson[q]!;
        if (p < 0 || model.seatRater[q] === 0) continue;
        if (panel.kind === 'member') count += panel.value[p] === 1 ? 1 : 0;
        else if (panel.kind === 'mixed') {
          if (panel.value[p]! >= 0 && !seen.includes(panel.value[p]!)) {
            seen.push(panel.value[p]!);
            count++;
          }
        } else if (seen.includes(p)) {
          if (!twice.includes(p)) {
            twice.push(p);
            count++;
          }
        } else seen.push(p);
      }
    }
    return !placed || count >= panel.least;
  }
}

function swap<T>(list: T[], y: number): void {
  const kept = list[y]!;
  list[y] = list[y - 1]!;
  list[y - 1] = kept;
}
