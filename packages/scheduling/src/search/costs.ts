import { C, COMPONENT_IDS } from './model.ts';
import type { Plan } from './plan.ts';

const LEVELS = 5;
/** A broken fairness rule weighs, per unit, more than any session left out. */
const UNFAIR = 1e3;

/**
 * The cost of a plan, kept by loop, person, session and kind, so that a change recomputes only what it touches. The
 * same penalties as the checker's, worked out another way.
 */
export class Costs {
  /** Cost by level; call `settle` first. */
  readonly byLevel: Float64Array = new Float64Array(LEVELS);
  private readonly plan: Plan;
  private readonly loopCost: Float64Array;
  private readonly personCost: Float64Array;
  private readonly sessionCost: Float64Array;
  private readonly kindCost: Float64Array;
  private readonly globalCost: Float64Array = new Float64Array(LEVELS);
  private readonly dirtyLoops: number[] = [];
  private readonly dirtyPeople: number[] = [];
  private readonly dirtySessions: number[] = [];
  private readonly dirtyKinds: number[] = [];
  private readonly marks: Uint8Array;
  private globalDirty = true;
  private tally: Float64Array | null = null;
  private rooms: Int32Array | null = null;
  private readonly fresh: Float64Array = new Float64Array(LEVELS);
  private readonly line: Int32Array;
  private readonly uses: (id: keyof typeof C) => boolean;
  private readonly countsPeople: boolean;
  private readonly countsBreaks: boolean;
  private readonly countsGlobal: boolean;
  /** Breaks of each person, waiting and start of each loop: what fairness compares. */
  readonly breaks: Int32Array;
  readonly waits: Int32Array;
  readonly starts: Int32Array;

  constructor(plan: Plan) {
    const { problem, weight, kinds, fairness, waitFairness, startFairness } = plan.model;
    this.plan = plan;
    const [L, P, S, K] = [problem.loops.length, problem.people.length, problem.sessions.length, kinds.length];
    this.loopCost = new Float64Array(L * LEVELS);
    this.personCost = new Float64Array(P * LEVELS);
    this.sessionCost = new Float64Array(S * LEVELS);
    this.kindCost = new Float64Array(K * LEVELS);
    this.marks = new Uint8Array(L + P + S + K);
    this.line = new Int32Array(Math.max(64, S));
    this.breaks = new Int32Array(P);
    this.waits = new Int32Array(L);
    this.starts = new Int32Array(L).fill(-1);
    this.uses = (id) => weight[C[id]]! !== 0;
    this.countsBreaks = this.uses('participantBreaks') || fairness >= 0;
    this.countsPeople = this.countsBreaks || this.uses('loadOverTarget') || this.uses('interviewerHoleMinutes');
    this.countsGlobal = this.uses('makespanMinutes') || fairness >= 0 || waitFairness >= 0 || startFairness >= 0;
    for (let l = 0; l < L; l++) this.markLoop(l);
    for (let p = 0; p < P; p++) this.markPerson(p);
    for (let s = 0; s < S; s++) this.markSession(s);
    for (let k = 0; k < K; k++) this.markKind(k);
  }

  private markLoop(l: number): void {
    if (this.marks[l] === 1) return;
    this.marks[l] = 1;
    this.dirtyLoops.push(l);
  }

  private markPerson(p: number): void {
    const at = this.plan.model.problem.loops.length + p;
    if (!this.countsPeople || this.marks[at] === 1) return;
    this.marks[at] = 1;
    this.dirtyPeople.push(p);
  }

  private markSession(s: number): void {
    const at = this.plan.model.problem.loops.length + this.plan.model.problem.people.length + s;
    if (this.marks[at] === 1) return;
    this.marks[at] = 1;
    this.dirtySessions.push(s);
  }

  private markKind(k: number): void {
    if (!this.uses('panelVaries')) return;
    const at = this.marks.length - 1 - k;
    if (this.marks[at] === 1) return;
    this.marks[at] = 1;
    this.dirtyKinds.push(k);
  }

  /** Session s has been placed, or is about to be taken away or reseated. */
  touch(s: number): void {
    const { model, seatPerson } = this.plan;
    const session = model.problem.sessions[s]!;
    this.markSession(s);
    if (session.loop >= 0) this.markLoop(session.loop);
    if (session.group >= 0) this.markKind(session.group);
    if (this.countsPeople) {
      for (let x = 0; x < session.attendees.length; x++) this.markPerson(session.attendees[x]!);
      for (let q = model.seatFirst[s]!; q < model.seatFirst[s + 1]!; q++) {
        if (seatPerson[q]! >= 0) this.markPerson(seatPerson[q]!);
      }
    }
    this.globalDirty = true;
  }

  /** Brings `byLevel` up to date. */
  settle(): Float64Array {
    const { loops, people } = this.plan.model.problem;
    for (let l = this.dirtyLoops.pop(); l !== undefined; l = this.dirtyLoops.pop()) {
      this.marks[l] = 0;
      this.fresh.fill(0);
      this.costLoop(l);
      this.store(this.loopCost, l);
    }
    for (let p = this.dirtyPeople.pop(); p !== undefined; p = this.dirtyPeople.pop()) {
      this.marks[loops.length + p] = 0;
      this.fresh.fill(0);
      this.costPerson(p);
      this.store(this.personCost, p);
    }
    for (let s = this.dirtySessions.pop(); s !== undefined; s = this.dirtySessions.pop()) {
      this.marks[loops.length + people.length + s] = 0;
      this.fresh.fill(0);
      this.costSession(s);
      this.store(this.sessionCost, s);
    }
    for (let k = this.dirtyKinds.pop(); k !== undefined; k = this.dirtyKinds.pop()) {
      this.marks[this.marks.length - 1 - k] = 0;
      this.fresh.fill(0);
      this.costKind(k);
      this.store(this.kindCost, k);
    }
    if (this.countsGlobal && this.globalDirty) {
      this.fresh.fill(0);
      this.costWhole();
      this.store(this.globalCost, 0);
    }
    this.globalDirty = false;
    return this.byLevel;
  }

  /** The cost as one number that keeps the order of the levels for small differences. */
  scalar(): number {
    const { scale } = this.plan.model;
    const levels = this.settle();
    let sum = 0;
    for (let k = 0; k < LEVELS; k++) sum += scale[k]! * levels[k]!;
    return sum;
  }

  private store(table: Float64Array, index: number): void {
    for (let k = 0; k < LEVELS; k++) {
      const at = index * LEVELS + k;
      const difference = this.fresh[k]! - table[at]!;
      if (difference !== 0) {
        this.byLevel[k] = this.byLevel[k]! + difference;
        table[at] = this.fresh[k]!;
      }
    }
  }

  /** What loop, session or person costs now, on the scalar. */
  loopScalar(l: number): number {
    return this.scalarOf(this.loopCost, l);
  }

  personScalar(p: number): number {
    return this.scalarOf(this.personCost, p);
  }

  sessionScalar(s: number): number {
    return this.scalarOf(this.sessionCost, s);
  }

  private scalarOf(table: Float64Array, index: number): number {
    const { scale } = this.plan.model;
    let sum = 0;
    for (let k = 0; k < LEVELS; k++) sum += scale[k]! * table[index * LEVELS + k]!;
    return sum;
  }

  /** Raw values of every component, by index, with the rooms themselves in place of their groups. */
  components(rooms: Int32Array): Float64Array {
    const { loops, people, sessions } = this.plan.model.problem;
    const values = new Float64Array(COMPONENT_IDS.length);
    this.tally = values;
    this.rooms = rooms;
    for (let l = 0; l < loops.length; l++) this.costLoop(l);
    for (let p = 0; p < people.length; p++) this.costPerson(p);
    for (let s = 0; s < sessions.length; s++) this.costSession(s);
    for (let k = 0; k < this.plan.model.kinds.length; k++) this.costKind(k);
    this.costWhole();
    values[C.candidateDays] = this.candidateDays();
    this.tally = null;
    this.rooms = null;
    return values;
  }

  /** Days beyond the first per candidate, over all of a candidate's loops. */
  private candidateDays(): number {
    const { loops, slotDay } = this.plan.model.problem;
    const days = new Map<number, Set<number>>();
    for (const loop of loops) {
      const own = days.get(loop.candidate) ?? new Set<number>();
      for (const s of loop.sessions) if (this.plan.slotOf[s]! >= 0) own.add(slotDay[this.plan.slotOf[s]!]!);
      days.set(loop.candidate, own);
    }
    let sum = 0;
    for (const own of days.values()) sum += Math.max(0, own.size - 1);
    return sum;
  }

  private add(c: number, value: number): void {
    const { weight, level } = this.plan.model;
    if (this.tally !== null) {
      this.tally[c] = this.tally[c]! + value;
      return;
    }
    this.fresh[level[c]!] = this.fresh[level[c]!]! + weight[c]! * value;
  }

  private costLoop(l: number): void {
    const { problem } = this.plan.model;
    const { slotOf } = this.plan;
    const roomOf = this.rooms ?? this.plan.roomOf;
    const { slotMinute, slotDay } = problem;
    const loop = problem.loops[l]!;
    const { line } = this;
    let n = 0;
    for (let x = 0; x < loop.sessions.length; x++) {
      const s = loop.sessions[x]!;
      if (slotOf[s]! < 0) continue;
      let y = n++;
      while (y > 0 && slotOf[line[y - 1]!]! > slotOf[s]!) {
        line[y] = line[y - 1]!;
        y--;
      }
      line[y] = s;
    }
    this.waits[l] = 0;
    this.starts[l] = -1;
    if (n === 0) return;
    const zone = problem.zones[problem.people[loop.candidate]!.zone]!;
    let days = 1;
    let wait = 0;
    let changes = 0;
    let room = -1;
    for (let y = 0; y < n; y++) {
      const s = line[y]!;
      const t = slotOf[s]!;
      if (y > 0) {
        const before = line[y - 1]!;
        const last = slotOf[before]!;
        if (slotDay[last] !== slotDay[t]) days++;
        else wait += slotMinute[t]! - slotMinute[last]! - problem.sessions[before]!.durationMinutes;
      }
      if (y > 0 && slotDay[slotOf[line[y - 1]!]!] !== slotDay[t]) room = -1;
      if (room >= 0 && roomOf[s]! >= 0 && roomOf[s] !== room) changes++;
      room = roomOf[s]!;
    }
    const first = slotOf[line[0]!]!;
    this.waits[l] = wait;
    this.starts[l] = zone.localMinute[first]!;
    this.add(C.candidateDays, days - 1);
    this.add(C.workingDaysUntilDone, problem.dayWorkingBefore[slotDay[slotOf[line[n - 1]!]!]!]!);
    this.add(C.candidateWaitMinutes, wait);
    this.add(C.roomChanges, changes);
    this.add(C.startMinutes, slotMinute[first]! - problem.dayStartMinute[0]!);
  }

  private costPerson(p: number): void {
    const { problem, weight } = this.plan.model;
    const { slotOf } = this.plan;
    const { slotMinute, slotDay, sessions } = problem;
    const person = problem.people[p]!;
    const list = this.plan.entries[p]!;
    if (person.isInterviewer && weight[C.loadOverTarget]! !== 0) {
      this.add(C.loadOverTarget, Math.max(0, this.plan.loadOf(p) + person.recentLoad - person.target));
    }
    let gaps = 0;
    let holes = 0;
    for (let x = 1; x < list.length; x++) {
      const a = list[x - 1]! >> 1;
      const b = list[x]! >> 1;
      if (slotDay[slotOf[a]!] !== slotDay[slotOf[b]!]) continue;
      const gap = slotMinute[slotOf[b]!]! - slotMinute[slotOf[a]!]! - sessions[a]!.durationMinutes;
      if (gap > 0) gaps++;
      if (gap >= 15 && gap <= 30) holes += gap;
    }
    this.breaks[p] = gaps;
    this.add(C.participantBreaks, gaps);
    if (person.isInterviewer) this.add(C.interviewerHoleMinutes, holes);
  }

  private costSession(s: number): void {
    const { model, slotOf, seatPerson, roomOf } = this.plan;
    const session = model.problem.sessions[s]!;
    const t = slotOf[s]!;
    if (t < 0) {
      if (session.mandatory) this.add(C.unplaced, 1);
      return;
    }
    const from = model.seatFirst[s]!;
    const to = model.seatFirst[s + 1]!;
    const { previous } = session;
    if (previous !== null) {
      if (previous.day !== model.problem.slotDay[t]) this.add(C.changedDay, 1);
      if (previous.start !== model.problem.slotMinute[t]) this.add(C.changedTime, 1);
      let changed = false;
      let seated = 0;
      for (let q = from; q < to; q++) {
        if (seatPerson[q]! < 0) continue;
        seated++;
        if (!previous.interviewers.includes(seatPerson[q]!)) changed = true;
      }
      if (changed || seated !== previous.interviewers.length) this.add(C.changedInterviewer, 1);
      const now = this.rooms === null ? roomOf[s]! : this.rooms[s]!;
      const then = previous.room < 0 || this.rooms !== null ? previous.room : model.groupOfRoom[previous.room]!;
      if (now !== then) this.add(C.changedRoom, 1);
    }
    if (model.weight[C.outsideHoursMinutes]! !== 0) {
      for (let x = 0; x < session.candidates.length; x++) {
        const zone = model.problem.zones[model.problem.people[session.candidates[x]!]!.zone]!;
        this.add(C.outsideHoursMinutes, outsideMinutes(zone.localMinute[t]!, session.durationMinutes));
      }
    }
    if (model.weight[C.preferredMissing]! !== 0) {
      let missing = 0;
      for (let x = 0; x < session.preferred.length; x++) {
        let here = session.attendees.includes(session.preferred[x]!);
        for (let q = from; q < to; q++) if (seatPerson[q] === session.preferred[x]) here = true;
        if (!here) missing++;
      }
      this.add(C.preferredMissing, missing);
    }
  }

  /** Sessions of a kind held by other people than the most frequent panel of the kind. */
  private costKind(k: number): void {
    const { model, slotOf, seatPerson } = this.plan;
    const panels = new Map<string, number>();
    let placed = 0;
    let most = 0;
    for (const s of model.kinds[k]!) {
      if (slotOf[s]! < 0) continue;
      placed++;
      const people: number[] = [];
      for (let q = model.seatFirst[s]!; q < model.seatFirst[s + 1]!; q++) {
        if (seatPerson[q]! >= 0) people.push(seatPerson[q]!);
      }
      const key = people.sort((a, b) => a - b).join();
      const n = (panels.get(key) ?? 0) + 1;
      panels.set(key, n);
      if (n > most) most = n;
    }
    this.add(C.panelVaries, placed - most);
  }

  private costWhole(): void {
    const { model, slotOf } = this.plan;
    const { problem } = model;
    if (this.uses('makespanMinutes')) {
      let end = problem.dayStartMinute[0]!;
      for (let s = 0; s < slotOf.length; s++) {
        if (slotOf[s]! < 0) continue;
        const e = problem.slotMinute[slotOf[s]!]! + problem.sessions[s]!.durationMinutes;
        if (e > end) end = e;
      }
      this.add(C.makespanMinutes, end - problem.dayStartMinute[0]!);
    }
    this.fresh[0] = this.fresh[0]! + UNFAIR * this.unfairness();
  }

  /** How far the fairness rules are from holding, 0 when they hold. */
  unfairness(): number {
    const { fairness, waitFairness, startFairness, problem } = this.plan.model;
    let sum = 0;
    if (fairness >= 0) {
      let low = Number.POSITIVE_INFINITY;
      let high = 0;
      for (let p = 0; p < this.breaks.length; p++) {
        if (this.breaks[p]! < low) low = this.breaks[p]!;
        if (this.breaks[p]! > high) high = this.breaks[p]!;
      }
      sum += Math.max(0, high - low - fairness);
    }
    const spread = (values: Int32Array, most: number, unit: number): number => {
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      for (let l = 0; l < problem.loops.length; l++) {
        if (this.starts[l]! < 0) continue;
        if (values[l]! < low) low = values[l]!;
        if (values[l]! > high) high = values[l]!;
      }
      return high - low > most ? (high - low - most) / unit : 0;
    };
    if (waitFairness >= 0) sum += spread(this.waits, waitFairness, problem.gridMinutes);
    if (startFairness >= 0) sum += spread(this.starts, startFairness, problem.gridMinutes);
    return sum;
  }
}

/** Minutes of [from, from + minutes) on the wall clock outside 08:30 to 18:00. */
export function outsideMinutes(from: number, minutes: number): number {
  const to = from + minutes;
  return Math.max(0, Math.min(to, 510) - from) + Math.max(0, to - Math.max(from, 1080));
}
