import type { Problem } from '../problem.ts';
import { dropBit, hasBit } from './bits.ts';
import { Inserter } from './inserter.ts';
import { modelOf } from './model.ts';
import { Destroyer } from './neighbourhoods.ts';
import { Packer } from './packer.ts';
import { Plan } from './plan.ts';
import type { Random } from './random.ts';
import { returnTo, type Snapshot, snapshotOf } from './snapshot.ts';

/**
 * Shortens a day from the other side: forbids everything from ending as late as the best plan does, and looks for a place for
 * what then stands outside, throwing out whoever is in the way.
 */
export class Squeezer {
  private readonly plan: Plan;
  private readonly packer: Packer;

  constructor(problem: Problem, best: Snapshot, end: number, random: Random) {
    const sessions = problem.sessions.map((session) => {
      const starts = session.starts.slice();
      for (let t = 0; t < problem.slotMinute.length; t++) {
        if (problem.slotMinute[t]! + session.durationMinutes > end) dropBit(starts, 0, t);
      }
      return { ...session, starts };
    });
    this.plan = new Plan(modelOf({ ...problem, sessions }));
    const inserter = new Inserter(this.plan, random);
    const slotOf = best.slotOf.map((t, s) => (t >= 0 && hasBit(sessions[s]!.starts, 0, t) ? t : -1));
    returnTo(this.plan, { ...best, slotOf });
    this.packer = new Packer(this.plan, inserter, random, new Destroyer(this.plan, random));
  }

  /** One attempt; the decisions once everything is placed. */
  step(): Snapshot | null {
    this.packer.step();
    return this.plan.slotOf.every((t, s) => t >= 0 || !this.plan.model.problem.sessions[s]!.mandatory)
      ? snapshotOf(this.plan)
      : null;
  }
}
