import { seatTogether } from './best-seats.ts';
import { hasBit } from './bits.ts';
import { C, type Model } from './model.ts';
import type { Plan } from './plan.ts';
import type { SeatChooser } from './seats.ts';

/** One session as it was placed; enough to put it back. */
export interface Placement {
  readonly session: number;
  readonly slot: number;
  readonly room: number;
  readonly preparation: number;
  readonly people: readonly number[];
}

/** Puts single sessions where the plan has people and rooms for them, and back where they stood. */
export class Placer {
  private readonly plan: Plan;
  private readonly model: Model;
  private readonly chooser: SeatChooser;

  constructor(plan: Plan, chooser: SeatChooser) {
    this.plan = plan;
    this.model = plan.model;
    this.chooser = chooser;
  }

  /** A group with a room for the preparation before slot t, -1 without. */
  preparationRoom(s: number, t: number): number {
    const { problem, preparationRooms } = this.model;
    const minute = problem.slotMinute[t]!;
    const list = preparationRooms[s]!;
    for (let x = 0; x < list.length; x++) {
      const from = minute - problem.sessions[s]!.preparationMinutes;
      if (this.plan.roomHolds(list[x]!, from, minute, problem.slotDay[t]!)) return list[x]!;
    }
    return -1;
  }

  /** Places s at t with the people of the loop's earlier sessions seated anew, or leaves the plan as it was. */
  placeTogether(earlier: readonly number[], s: number, t: number): boolean {
    const { plan, model } = this;
    const session = model.problem.sessions[s]!;
    for (let x = 0; x < session.attendees.length; x++) {
      if (!hasBit(plan.free(session.attendees[x]!, model.attendeeOccupation[s]!), 0, t)) return false;
    }
    if (!this.linksHold(s, t)) return false;
    const preparation = session.preparationNeedsRoom ? this.preparationRoom(s, t) : -1;
    if (session.preparationNeedsRoom && preparation < 0) return false;
    const order = session.needsRoom ? this.roomOrder(s, t) : [-1];
    for (const g of order) {
      if (model.multiSite && g >= 0 && !this.reaches(s, t, g)) continue;
      for (let q = model.seatFirst[s]!; q < model.seatFirst[s + 1]!; q++) plan.seatPerson[q] = -1;
      plan.place(s, t, g, preparation);
      if (seatTogether(plan, this.chooser, [...earlier, s])) return true;
      plan.remove(s);
    }
    return false;
  }

  /** Notes where some sessions stand. */
  capture(list: readonly number[]): Placement[] {
    const { plan, model } = this;
    const placements: Placement[] = [];
    for (const s of list) {
      if (plan.slotOf[s]! < 0) continue;
      const people: number[] = [];
      for (let q = model.seatFirst[s]!; q < model.seatFirst[s + 1]!; q++) people.push(plan.seatPerson[q]!);
      placements.push({
        session: s,
        slot: plan.slotOf[s]!,
        room: plan.roomOf[s]!,
        preparation: plan.preparationOf[s]!,
        people,
      });
    }
    return placements;
  }

  /** Puts sessions back where they stood. */
  restore(placements: readonly Placement[]): void {
    const { plan, model } = this;
    for (const { session, slot, room, preparation, people } of placements) {
      const first = model.seatFirst[session]!;
      for (let x = 0; x < people.length; x++) plan.seatPerson[first + x] = people[x]!;
      plan.place(session, slot, room, preparation);
    }
  }

  /** Places one session at t with the best people and room that are free, or leaves the plan as it was. */
  tryPlace(s: number, t: number): boolean {
    const { plan, model } = this;
    const { problem } = model;
    const session = problem.sessions[s]!;
    for (let x = 0; x < session.attendees.length; x++) {
      if (!hasBit(plan.free(session.attendees[x]!, model.attendeeOccupation[s]!), 0, t)) return false;
    }
    if (!this.linksHold(s, t)) return false;
    let preparation = -1;
    if (session.preparationNeedsRoom) {
      preparation = this.preparationRoom(s, t);
      if (preparation < 0) return false;
    }
    if (!session.needsRoom) {
      if (!this.chooser.choose(s, t, -1)) return false;
      plan.place(s, t, -1, preparation);
      return true;
    }
    const order = this.roomOrder(s, t);
    for (let x = 0; x < order.length; x++) {
      if (model.multiSite && !this.reaches(s, t, order[x]!)) continue;
      if (!this.chooser.choose(s, t, order[x]!)) {
        if (model.multiSite) continue;
        return false;
      }
      plan.place(s, t, order[x]!, preparation);
      return true;
    }
    return false;
  }

  /** Whether nothing but people and rooms can keep s from t: its attendees are free and the order of sessions holds. */
  stands(s: number, t: number): boolean {
    const { plan, model } = this;
    const session = model.problem.sessions[s]!;
    if (session.preparationNeedsRoom || model.multiSite) return false;
    for (let x = 0; x < session.attendees.length; x++) {
      if (!hasBit(plan.free(session.attendees[x]!, model.attendeeOccupation[s]!), 0, t)) return false;
    }
    return this.linksHold(s, t);
  }

  /** With several sites: whether the attendees can travel in time. */
  private reaches(s: number, t: number, g: number): boolean {
    const { attendees } = this.model.problem.sessions[s]!;
    for (let x = 0; x < attendees.length; x++) {
      if (!this.chooser.reaches(attendees[x]!, s, t, this.model.roomGroups[g]!.site, true)) return false;
    }
    return true;
  }

  private roomOrder(s: number, t: number): number[] {
    const { plan, model } = this;
    const { problem } = model;
    const session = problem.sessions[s]!;
    const list = model.sessionRooms[s]!;
    const order: number[] = [];
    for (let x = 0; x < list.length; x++) {
      if (hasBit(plan.roomFree(list[x]!, session.durationMinutes), 0, t)) order.push(list[x]!);
    }
    if (order.length < 2) return order;
    const wanted =
      session.previous !== null && session.previous.room >= 0 ? model.groupOfRoom[session.previous.room]! : -1;
    let near = -1;
    if (session.loop >= 0 && model.weight[C.roomChanges]! !== 0) {
      for (const other of problem.loops[session.loop]!.sessions) {
        if (plan.roomOf[other]! >= 0) near = plan.roomOf[other]!;
      }
    }
    const rank = (g: number): number => (g === wanted ? -2 : g === near ? -1 : 0);
    return order.sort((a, b) => rank(a) - rank(b));
  }

  private linksHold(s: number, t: number): boolean {
    const { plan, model } = this;
    const { problem } = model;
    const list = model.linksOf[s]!;
    for (let x = 0; x < list.length; x++) {
      const link = model.links[list[x]!]!;
      const other = link.before === s ? link.after : link.before;
      const at = plan.slotOf[other]!;
      if (at < 0) continue;
      const [first, a, b] = link.before === s ? [s, t, at] : [other, at, t];
      const gap = problem.slotMinute[b]! - problem.slotMinute[a]! - problem.sessions[first]!.durationMinutes;
      if (gap < link.minGap || (link.maxGap >= 0 && gap > link.maxGap)) return false;
      if (link.sameDay && problem.slotDay[a] !== problem.slotDay[b]) return false;
    }
    return true;
  }

  /** Whether the rules of panels that are now complete hold. */
  panelsHold(list: readonly number[]): boolean {
    const { model } = this;
    if (model.panels.length === 0) return true;
    for (const s of list) {
      for (const x of model.panelsOf[s]!) if (!this.chooser.panelHolds(x)) return false;
    }
    return true;
  }
}
