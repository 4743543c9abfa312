import type { Problem } from '../problem.ts';
import { type Assignment, LEVELS, type Solution } from '../schedule.ts';
import { answerOf } from './answer.ts';
import { placeHeld } from './held.ts';
import { Inserter, type InsertOptions } from './inserter.ts';
import { layPlan } from './lay-plan.ts';
import { modelOf } from './model.ts';
import { Plan } from './plan.ts';
import { randomFrom } from './random.ts';

/** One way to place a loop, beside everything else that is planned. */
export interface Proposal {
  /** The loop's assignments, in order of time. */
  assignments: Assignment[];
  /** What the loop adds to the plan, by level. */
  costByLevel: number[];
  /** True when it is proven that no placement costs less (the first of the list only). */
  best: boolean;
}

/** What is planned already, and how far to look. */
export interface ProposalOptions {
  /** The plan of the other loops; what it says of this loop is left out. */
  plan?: Solution;
  seed?: number;
}

/** Minutes between two starts of a session under which they count as alike. */
const ALIKE = 60;

/**
 * The best placement of one loop and up to n - 1 others that differ from it and from each other, cheapest first. A start near
 * one that has been proposed already is made dearer, which drives the next one to other hours, days and people. Empty when the
 * loop has no place; refuses (empty list) a loop id that does not exist.
 */
export function proposals(problem: Problem, loop: string, n: number, options: ProposalOptions = {}): Proposal[] {
  const l = problem.loops.findIndex(({ id }) => id === loop);
  if (l < 0) return [];
  const model = modelOf(problem);
  const plan = new Plan(model);
  const inserter = new Inserter(plan, randomFrom(options.seed ?? 1));
  placeHeld(plan);
  if (options.plan !== undefined) layPlan(plan, options.plan, (s) => problem.sessions[s]!.loop !== l);
  const sessions = [...problem.loops[l]!.sessions].filter((s) => plan.slotOf[s]! < 0);
  const units = [...new Set(sessions.map((s) => model.unitOf[s]!))];
  const before = [...plan.costs.settle()];
  for (const s of sessions) if (problem.sessions[s]!.mandatory) before[0] = before[0]! - 1;
  const taken: { session: number; slot: number }[] = [];
  const dear = 40 * model.scale[2]!;
  const found: Proposal[] = [];
  const seen = new Set<string>();
  for (let tries = 0; tries < 2 * n && found.length < n; tries++) {
    const near = (s: number, t: number): number => {
      let sum = 0;
      for (const { session, slot } of taken) {
        if (session === s && Math.abs(problem.slotMinute[slot]! - problem.slotMinute[t]!) < ALIKE) sum += dear;
      }
      return sum;
    };
    const insert: InsertOptions = {
      limit: found.length === 0 ? 3000 : 60,
      first: found.length > 0,
      loose: found.length > 0,
      noise: 0,
      partial: false,
    };
    const outcomes = units.map((u) => inserter.insert(u, taken.length === 0 ? insert : { ...insert, extra: near }));
    if (sessions.some((s) => problem.sessions[s]!.mandatory && plan.slotOf[s]! < 0)) {
      for (const s of sessions) plan.remove(s);
      break;
    }
    const cost = plan.costs.settle();
    const whole = answerOf(plan, [], 1);
    const own = new Set(sessions.map((s) => problem.sessions[s]!.id));
    const assignments = whole.assignments
      .filter(({ session }) => own.has(session))
      .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
    const key = JSON.stringify(assignments);
    for (const s of sessions) if (plan.slotOf[s]! >= 0) taken.push({ session: s, slot: plan.slotOf[s]! });
    if (!seen.has(key)) {
      seen.add(key);
      const costByLevel = Array.from({ length: LEVELS }, (_, k) => Math.round((cost[k]! - before[k]!) * 1e6) / 1e6);
      found.push({ assignments, costByLevel, best: found.length === 0 && outcomes.length === 1 && outcomes[0]!.exact });
    }
    for (const s of sessions) plan.remove(s);
  }
  return found;
}
