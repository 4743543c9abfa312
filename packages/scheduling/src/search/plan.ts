import { addBit, clearRange, dropBit, hasBit } from './bits.ts';
import { Costs } from './costs.ts';
import { C, type Model } from './model.ts';

/**
 * A plan under construction: who, when and where, with the free starts of every person and the use of every room kept
 * current. Rooms are held by group; which of the equal rooms it is gets settled at the end.
 */
export class Plan {
  readonly model: Model;
  /** Slot of each session, -1 where it is not placed. */
  readonly slotOf: Int32Array;
  readonly roomOf: Int32Array;
  readonly preparationOf: Int32Array;
  readonly seatPerson: Int32Array;
  /** Per person, in order of time: session * 2 + 1 for attendees (who prepare), session * 2 for seats. */
  readonly entries: number[][];
  readonly costs: Costs;
  /** roomUse[group * slots + t]. */
  private readonly roomUse: Int32Array;
  private readonly version: Int32Array;
  private readonly cacheVersion: Int32Array;
  private readonly cache: (Uint32Array | undefined)[];
  private readonly pieces: number[] = [];
  private readonly roomVersion: Int32Array;
  private readonly roomCacheVersion: Map<number, number> = new Map();
  private readonly roomCache: Map<number, Uint32Array> = new Map();

  constructor(model: Model) {
    const { problem } = model;
    const people = problem.people.length;
    this.model = model;
    this.slotOf = new Int32Array(problem.sessions.length).fill(-1);
    this.roomOf = new Int32Array(problem.sessions.length).fill(-1);
    this.preparationOf = new Int32Array(problem.sessions.length).fill(-1);
    this.seatPerson = new Int32Array(model.seatPool.length).fill(-1);
    this.entries = Array.from({ length: people }, () => []);
    this.roomUse = new Int32Array(model.roomGroups.length * model.slots);
    this.version = new Int32Array(people).fill(1);
    this.cacheVersion = new Int32Array(people * model.occupations.length);
    this.cache = new Array<Uint32Array | undefined>(people * model.occupations.length);
    this.roomVersion = new Int32Array(model.roomGroups.length).fill(1);
    this.costs = new Costs(this);
  }

  /** The starts at which person p is free for an occupation, everything already planned counted. */
  free(p: number, o: number): Uint32Array {
    const key = p * this.model.occupations.length + o;
    if (this.cacheVersion[key] === this.version[p]) return this.cache[key]!;
    let set = this.cache[key];
    if (set === undefined) {
      set = new Uint32Array(this.model.words);
      this.cache[key] = set;
    }
    this.cacheVersion[key] = this.version[p]!;
    this.fillFree(p, o, set);
    return set;
  }

  private fillFree(p: number, o: number, set: Uint32Array): void {
    const { model } = this;
    const { problem, occupations } = model;
    const person = problem.people[p]!;
    const { before, minutes, site } = occupations[o]!;
    set.set(model.base(p, o));
    const list = this.entries[p]!;
    for (let x = 0; x < list.length; x++) {
      const e = list[x]!;
      const s = e >> 1;
      const session = problem.sessions[s]!;
      const t = this.slotOf[s]!;
      const from = problem.slotMinute[t]! - ((e & 1) === 1 ? session.preparationMinutes : 0);
      const to = problem.slotMinute[t]! + session.durationMinutes;
      let gap = person.bufferMinutes;
      if (model.multiSite && site >= 0) gap += this.travel(site, this.siteOf(s));
      this.block(set, problem.slotDay[t]!, from - minutes - gap + 1, to + gap + before);
    }
    if (person.maxSessionsPerDay >= 0)
      this.limit(set, p, problem.zones[person.zone]!.localDay, person.maxSessionsPerDay);
    if (person.maxSessionsPerWeek >= 0) {
      this.limit(set, p, problem.zones[person.zone]!.localWeek, person.maxSessionsPerWeek);
    }
    for (let x = 0; x < person.lunches.length; x++) this.keepLunch(set, p, x, before, minutes);
    if (person.maxConsecutiveMinutes < 0 && person.pauseAfterMinutes < 0) return;
    const { dayFirst, slotMinute } = problem;
    for (let d = 0; d < model.days; d++) {
      const alone = minutes <= person.maxConsecutiveMinutes || person.maxConsecutiveMinutes < 0;
      let busy = model.tightDays;
      for (let x = 0; x < list.length && !busy; x++) busy = this.onDay(list[x]!, d);
      if (alone && !busy) continue;
      for (let t = dayFirst[d]!; t < dayFirst[d + 1]!; t++) {
        if (hasBit(set, 0, t) && !this.rested(p, slotMinute[t]!, minutes, d)) dropBit(set, 0, t);
      }
    }
  }

  /** Drops the starts that would leave p without a lunch. */
  private keepLunch(set: Uint32Array, p: number, x: number, before: number, minutes: number): void {
    const { model } = this;
    const { slotMinute } = model.problem;
    const lunch = model.problem.people[p]!.lunches[x]!;
    const { free } = lunch;
    const list = this.entries[p]!;
    if (free.length === 0) return;
    // Free pieces of the window after what is planned already.
    const pieces = this.pieces;
    let n = 0;
    for (let f = 0; f < free.length; f += 2) {
      let edge = free[f]!;
      for (let y = 0; y < list.length; y++) {
        const to = this.endOf(list[y]!);
        if (to <= edge) continue;
        const from = this.startOf(list[y]!);
        if (from >= free[f + 1]!) break;
        if (from - edge >= lunch.minutes) {
          pieces[n++] = edge;
          pieces[n++] = from;
        }
        edge = to;
      }
      if (free[f + 1]! - edge >= lunch.minutes) {
        pieces[n++] = edge;
        pieces[n++] = free[f + 1]!;
      }
    }
    const last = model.slotFrom(lunch.day, lunch.to + before);
    for (let t = model.slotFrom(lunch.day, lunch.from - minutes + 1); t < last; t++) {
      if (!hasBit(set, 0, t)) continue;
      const from = slotMinute[t]! - before;
      const to = slotMinute[t]! + minutes;
      let fits = false;
      for (let y = 0; y < n && !fits; y += 2) {
        fits =
          Math.min(from, pieces[y + 1]!) - pieces[y]! >= lunch.minutes ||
          pieces[y + 1]! - Math.max(to, pieces[y]!) >= lunch.minutes;
      }
      if (!fits) dropBit(set, 0, t);
    }
  }

  private block(set: Uint32Array, d: number, from: number, to: number): void {
    const { model } = this;
    clearRange(set, 0, model.slotFrom(d, from), model.slotFrom(d, to));
    if (!model.tightDays) return;
    for (let d2 = 0; d2 < model.days; d2++) {
      if (d2 !== d) clearRange(set, 0, model.slotFrom(d2, from), model.slotFrom(d2, to));
    }
  }

  private limit(set: Uint32Array, p: number, period: Int32Array, most: number): void {
    const list = this.entries[p]!;
    const { slots } = this.model;
    if (most === 0) {
      set.fill(0);
      return;
    }
    if (list.length < most) return;
    let x = 0;
    while (x < list.length) {
      const at = period[this.slotOf[list[x]! >> 1]!]!;
      let y = x + 1;
      while (y < list.length && period[this.slotOf[list[y]! >> 1]!]! === at) y++;
      if (y - x >= most) {
        let t = 0;
        while (t < slots && period[t]! < at) t++;
        const from = t;
        while (t < slots && period[t]! === at) t++;
        clearRange(set, 0, from, t);
      }
      x = y;
    }
  }

  /** Whether pauses and the limit of consecutive minutes hold for p with one more session. */
  private rested(p: number, minute: number, minutes: number, day: number): boolean {
    const { problem, tightDays } = this.model;
    const person = problem.people[p]!;
    const list = this.entries[p]!;
    const to = minute + minutes;
    if (person.maxConsecutiveMinutes >= 0 && minutes > person.maxConsecutiveMinutes) return false;
    if (list.length === 0) return true;
    // The place of the new session among the others.
    let at = 0;
    while (at < list.length && problem.slotMinute[this.slotOf[list[at]! >> 1]!]! < minute) at++;
    if (person.maxConsecutiveMinutes >= 0) {
      let sum = minutes;
      let edge = minute;
      for (let x = at - 1; x >= 0; x--) {
        if (edge - this.endOf(list[x]!) > person.bufferMinutes || (!tightDays && !this.onDay(list[x]!, day))) break;
        sum += problem.sessions[list[x]! >> 1]!.durationMinutes;
        edge = this.sits(list[x]!);
      }
      edge = to;
      for (let x = at; x < list.length; x++) {
        if (this.sits(list[x]!) - edge > person.bufferMinutes || (!tightDays && !this.onDay(list[x]!, day))) break;
        sum += problem.sessions[list[x]! >> 1]!.durationMinutes;
        edge = this.endOf(list[x]!);
      }
      if (sum > person.maxConsecutiveMinutes) return false;
    }
    if (person.pauseAfterMinutes >= 0) {
      let sum = minutes;
      let edge = minute;
      for (let x = at - 1; x >= 0; x--) {
        if (edge - this.endOf(list[x]!) >= person.pauseMinutes) break;
        sum += problem.sessions[list[x]! >> 1]!.durationMinutes;
        edge = this.sits(list[x]!);
      }
      edge = to;
      for (let x = at; x < list.length; x++) {
        if (this.sits(list[x]!) - edge >= person.pauseMinutes) break;
        sum += problem.sessions[list[x]! >> 1]!.durationMinutes;
        edge = this.endOf(list[x]!);
      }
      if (sum > minutes && sum > person.pauseAfterMinutes) return false;
    }
    return true;
  }

  private onDay(entry: number, day: number): boolean {
    return this.model.problem.slotDay[this.slotOf[entry >> 1]!] === day;
  }

  private sits(entry: number): number {
    return this.model.problem.slotMinute[this.slotOf[entry >> 1]!]!;
  }

  /** Minute at which an entry begins to occupy its person. */
  startOf(entry: number): number {
    const { problem } = this.model;
    const s = entry >> 1;
    return problem.slotMinute[this.slotOf[s]!]! - ((entry & 1) === 1 ? problem.sessions[s]!.preparationMinutes : 0);
  }

  /** Minute at which an entry ends. */
  endOf(entry: number): number {
    const { problem } = this.model;
    return problem.slotMinute[this.slotOf[entry >> 1]!]! + problem.sessions[entry >> 1]!.durationMinutes;
  }

  private travel(a: number, b: number): number {
    if (a < 0 || b < 0 || a === b) return 0;
    return this.model.problem.travelMinutes[a * this.model.problem.sites.length + b]!;
  }

  /** The site where a placed session is held, -1 without one. */
  siteOf(s: number): number {
    const g = this.roomOf[s]!;
    return g < 0 ? -1 : this.model.roomGroups[g]!.site;
  }

  /** The starts at which a room of the group is free for `minutes`. */
  roomFree(g: number, minutes: number): Uint32Array {
    const { model } = this;
    const key = g * 4096 + minutes;
    let set = this.roomCache.get(key);
    if (set !== undefined && this.roomCacheVersion.get(key) === this.roomVersion[g]) return set;
    if (set === undefined) {
      set = new Uint32Array(model.words);
      this.roomCache.set(key, set);
    } else set.fill(0);
    this.roomCacheVersion.set(key, this.roomVersion[g]!);
    const { slotMinute, dayFirst, dayEndMinute } = model.problem;
    const { free, rooms } = model.roomGroups[g]!;
    const row = g * model.slots;
    for (let d = 0; d < model.days; d++) {
      // From the back: until when a room is free without a break from slot t.
      let until = dayEndMinute[d]!;
      for (let t = dayFirst[d + 1]! - 1; t >= dayFirst[d]!; t--) {
        if (this.roomUse[row + t]! >= rooms.length || free[t] === 0) until = slotMinute[t]!;
        else if (slotMinute[t]! + minutes <= until) addBit(set, 0, t);
      }
    }
    return set;
  }

  /** 0 where a room of the group is free at slot t, 1 where all are taken, -1 where they are busy whatever is planned. */
  roomFull(g: number, t: number): number {
    const { free, rooms } = this.model.roomGroups[g]!;
    if (free[t] === 0) return -1;
    return this.roomUse[g * this.model.slots + t]! >= rooms.length ? 1 : 0;
  }

  /** Whether a room of the group is free within [from, to) on day d. */
  roomHolds(g: number, from: number, to: number, d: number): boolean {
    const { model } = this;
    const { slotMinute, dayFirst } = model.problem;
    const { free, rooms } = model.roomGroups[g]!;
    const row = g * model.slots;
    for (let t = this.slotBefore(d, from); t < dayFirst[d + 1]! && slotMinute[t]! < to; t++) {
      if (this.roomUse[row + t]! >= rooms.length || free[t] === 0) return false;
    }
    return true;
  }

  /** The last slot of day d at or before a minute (the first of the day when none). */
  private slotBefore(d: number, minute: number): number {
    const { slotMinute, dayFirst } = this.model.problem;
    const t = this.model.slotFrom(d, minute);
    return t > dayFirst[d]! && (t === dayFirst[d + 1] || slotMinute[t]! > minute) ? t - 1 : t;
  }

  private useRoom(g: number, from: number, to: number, d: number, delta: number): void {
    const { model } = this;
    const { slotMinute, dayFirst } = model.problem;
    const row = g * model.slots;
    for (let t = this.slotBefore(d, from); t < dayFirst[d + 1]! && slotMinute[t]! < to; t++)
      this.roomUse[row + t] = this.roomUse[row + t]! + delta;
    this.roomVersion[g] = this.roomVersion[g]! + 1;
  }

  /** Puts session s at slot t in room groups g and h (-1 none); its seats must be settled in `seatPerson`. */
  place(s: number, t: number, g: number, h: number): void {
    const { model } = this;
    const { problem } = model;
    const session = problem.sessions[s]!;
    this.slotOf[s] = t;
    this.roomOf[s] = g;
    this.preparationOf[s] = h;
    const minute = problem.slotMinute[t]!;
    const d = problem.slotDay[t]!;
    if (g >= 0) this.useRoom(g, minute, minute + session.durationMinutes, d, 1);
    if (h >= 0) this.useRoom(h, minute - session.preparationMinutes, minute, d, 1);
    for (let x = 0; x < session.attendees.length; x++) this.enlist(session.attendees[x]!, s * 2 + 1, minute);
    for (let q = model.seatFirst[s]!; q < model.seatFirst[s + 1]!; q++) {
      if (this.seatPerson[q]! >= 0) this.enlist(this.seatPerson[q]!, s * 2, minute);
    }
    this.costs.touch(s);
  }

  /** Takes session s out of the plan; its seats are emptied. */
  remove(s: number): void {
    const { model } = this;
    const { problem } = model;
    const session = problem.sessions[s]!;
    const t = this.slotOf[s]!;
    if (t < 0) return;
    this.costs.touch(s);
    const minute = problem.slotMinute[t]!;
    const d = problem.slotDay[t]!;
    const g = this.roomOf[s]!;
    const h = this.preparationOf[s]!;
    if (g >= 0) this.useRoom(g, minute, minute + session.durationMinutes, d, -1);
    if (h >= 0) this.useRoom(h, minute - session.preparationMinutes, minute, d, -1);
    for (let x = 0; x < session.attendees.length; x++) this.delist(session.attendees[x]!, s * 2 + 1);
    for (let q = model.seatFirst[s]!; q < model.seatFirst[s + 1]!; q++) {
      if (this.seatPerson[q]! >= 0) this.delist(this.seatPerson[q]!, s * 2);
      this.seatPerson[q] = -1;
    }
    this.slotOf[s] = -1;
    this.roomOf[s] = -1;
    this.preparationOf[s] = -1;
  }

  private enlist(p: number, entry: number, minute: number): void {
    const list = this.entries[p]!;
    const { slotMinute } = this.model.problem;
    let x = list.length;
    list.push(entry);
    while (x > 0 && slotMinute[this.slotOf[list[x - 1]! >> 1]!]! > minute) {
      list[x] = list[x - 1]!;
      x--;
    }
    list[x] = entry;
    this.version[p] = this.version[p]! + 1;
  }

  private delist(p: number, entry: number): void {
    const list = this.entries[p]!;
    let x = list.indexOf(entry);
    for (; x < list.length - 1; x++) list[x] = list[x + 1]!;
    list.pop();
    this.version[p] = this.version[p]! + 1;
  }

  /** Changes who fills a seat of a placed session (-1 empties it). */
  reseat(q: number, p: number): void {
    const s = this.model.seatSession[q]!;
    this.costs.touch(s);
    if (this.seatPerson[q]! >= 0) this.delist(this.seatPerson[q]!, s * 2);
    this.seatPerson[q] = p;
    if (p >= 0) this.enlist(p, s * 2, this.model.problem.slotMinute[this.slotOf[s]!]!);
    this.costs.touch(s);
  }

  /** Changes whenever something of p's does. */
  versionOf(p: number): number {
    return this.version[p]!;
  }

  /** Sessions that p holds in seats. */
  loadOf(p: number): number {
    const list = this.entries[p]!;
    let n = 0;
    for (let x = 0; x < list.length; x++) if ((list[x]! & 1) === 0) n++;
    return n;
  }

  /** Whether the candidate-visible load of p is above its target with `n` sessions, as weighted cost. */
  overload(p: number, n: number): number {
    const person = this.model.problem.people[p]!;
    const w = this.model.weight[C.loadOverTarget]!;
    return w === 0 ? 0 : w * Math.max(0, n + person.recentLoad - person.target);
  }
}
