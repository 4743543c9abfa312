import type { Problem } from '../../src/problem.ts';
import { type Decision, solutionOf, type Verdict } from './referee.ts';

/** As much of the package's interface as the model below uses; the package is not installed with Rondo. */
interface Expression {
  readonly expression?: unknown;
}
interface Model {
  newIntVar(low: number, high: number): Expression;
  newIntVarFromDomain(domain: unknown): Expression;
  newBoolVar(): Expression;
  newFixedSizeIntervalVar(start: Expression, size: number): unknown;
  newOptionalFixedSizeIntervalVar(start: Expression, size: number, present: Expression): unknown;
  addNoOverlap(intervals: unknown[]): unknown;
  addCumulative(intervals: unknown[], demands: number[], capacity: number): unknown;
  addExactlyOne(literals: Expression[]): unknown;
  addLinearConstraint(
    expression: unknown,
    low: number,
    high: number,
    domain?: number[],
  ): { onlyEnforceIf(literal: Expression): unknown };
  minimize(expression: unknown): void;
}
interface Library {
  CpModel: new () => Model;
  CpSolver: new () => {
    solve(model: Model, parameters: Record<string, unknown>): Promise<unknown>;
    value(expression: Expression): number;
    bestObjectiveBound(): number;
    statusName(status: unknown): string;
  };
  Domain: { fromValues(values: number[]): unknown };
  LinearExpr: { weightedSum(expressions: Expression[], weights: number[]): unknown };
}

const FAR = 1e9;

/**
 * CP-SAT (npm `or-tools-wasm`, one worker): a start and an interval per session, an optional interval per seat and person,
 * no overlap per person (with lunches as intervals of their own), a cumulative per set of equal rooms, a day per loop.
 * Objective 1000 × waiting + 15 × load over target, or the makespan where the instance names it.
 */
export async function cpSat(problem: Problem, seconds: number): Promise<Verdict> {
  const name = 'or-tools-wasm/cp-sat';
  const { CpModel, CpSolver, Domain, LinearExpr } = (await import(name)) as Library;
  const { sessions, people, slotMinute, slotDay, dayFirst, dayStartMinute } = problem;
  const origin = dayStartMinute[0]!;
  const horizon = problem.dayEndMinute[problem.dayEndMinute.length - 1]! - origin;
  const model = new CpModel();
  const sum = (terms: readonly (readonly [number, Expression])[]): unknown =>
    LinearExpr.weightedSum(
      terms.map(([, v]) => v),
      terms.map(([c]) => c),
    );
  const domainOf = (values: number[]): number[] => values.flatMap((v) => [v, v]);
  const begins = sessions.map((session) => {
    const values: number[] = [];
    for (let t = 0; t < slotMinute.length; t++) {
      if (((session.starts[t >>> 5]! >>> (t & 31)) & 1) === 1) values.push(slotMinute[t]! - origin);
    }
    return { values, start: model.newIntVarFromDomain(Domain.fromValues(values)) };
  });
  const stays: unknown[][] = people.map(() => []);
  const seats: { s: number; p: number; sits: Expression }[] = [];
  const loads: Expression[][] = people.map(() => []);
  const loopDay: Expression[][] = problem.loops.map((loop) => {
    if (loop.maxDays !== 1) return [];
    const days = Array.from({ length: dayFirst.length - 1 }, () => model.newBoolVar());
    model.addExactlyOne(days);
    for (const s of loop.sessions) {
      days.forEach((day, d) => {
        const own = begins[s]!.values.filter((v) => slotDay[slotMinute.indexOf(v + origin)] === d);
        const allowed = own.length > 0 ? domainOf(own) : [FAR, FAR];
        model.addLinearConstraint(sum([[1, begins[s]!.start]]), 0, FAR, allowed).onlyEnforceIf(day);
      });
    }
    return days;
  });
  sessions.forEach((session, s) => {
    const { start, values } = begins[s]!;
    for (const p of session.attendees)
      stays[p]!.push(model.newFixedSizeIntervalVar(start, session.durationMinutes + people[p]!.bufferMinutes));
    for (const seat of session.seats) {
      if (seat.optional) continue;
      const chosen: (readonly [number, Expression])[] = [];
      for (const p of seat.pool) {
        const { free, bufferMinutes } = people[p]!;
        const own = values.filter((v) => {
          for (let x = 0; x < free.length; x += 2) {
            if (free[x]! <= v + origin && v + origin + session.durationMinutes <= free[x + 1]!) return true;
          }
          return false;
        });
        if (own.length === 0) continue;
        const sits = model.newBoolVar();
        if (own.length < values.length)
          model.addLinearConstraint(sum([[1, start]]), 0, FAR, domainOf(own)).onlyEnforceIf(sits);
        stays[p]!.push(model.newOptionalFixedSizeIntervalVar(start, session.durationMinutes + bufferMinutes, sits));
        chosen.push([1, sits]);
        seats.push({ s, p, sits });
        loads[p]!.push(sits);
      }
      model.addLinearConstraint(sum(chosen), seat.count, seat.count);
    }
  });
  people.forEach((person, p) => {
    if (stays[p]!.length === 0) return;
    for (const lunch of person.lunches) {
      const values: number[] = [];
      for (let x = 0; x < lunch.free.length; x += 2) {
        for (let m = lunch.free[x]!; m + lunch.minutes <= lunch.free[x + 1]!; m += problem.gridMinutes)
          values.push(m - origin);
      }
      if (values.length > 0 && !person.isCandidate) {
        stays[p]!.push(
          model.newFixedSizeIntervalVar(model.newIntVarFromDomain(Domain.fromValues(values)), lunch.minutes),
        );
      }
    }
    model.addNoOverlap(stays[p]!);
    if (person.maxSessionsPerWeek >= 0 && loads[p]!.length > 0) {
      model.addLinearConstraint(sum(loads[p]!.map((v) => [1, v] as const)), 0, person.maxSessionsPerWeek);
    }
    if (person.maxSessionsPerDay < 0) return;
    for (let d = 0; d + 1 < dayFirst.length; d++) {
      const today: (readonly [number, Expression])[] = [];
      for (const { s, p: who, sits } of seats) {
        if (who !== p) continue;
        const day = dayFirst.length === 2 ? null : (loopDay[sessions[s]!.loop] ?? [])[d];
        if (day === undefined) return;
        const both = day === null ? sits : model.newBoolVar();
        if (day !== null)
          model.addLinearConstraint(
            sum([
              [1, both],
              [-1, sits],
              [-1, day],
            ]),
            -1,
            FAR,
          );
        today.push([1, both]);
      }
      if (today.length > 0) model.addLinearConstraint(sum(today), 0, person.maxSessionsPerDay);
    }
  });
  const byRooms = new Map<string, number[]>();
  sessions.forEach((session, s) => {
    if (session.needsRoom) byRooms.set(session.rooms.join(), [...(byRooms.get(session.rooms.join()) ?? []), s]);
  });
  for (const [key, list] of byRooms) {
    const intervals = list.map((s) => model.newFixedSizeIntervalVar(begins[s]!.start, sessions[s]!.durationMinutes));
    model.addCumulative(
      intervals,
      list.map(() => 1),
      key.split(',').length,
    );
  }
  for (const { before, after, minGap, maxGap } of problem.precedences) {
    const length = sessions[before]!.durationMinutes;
    const gap = sum([
      [1, begins[after]!.start],
      [-1, begins[before]!.start],
    ]);
    model.addLinearConstraint(gap, length + minGap, maxGap < 0 ? FAR : length + maxGap);
  }
  const objective: (readonly [number, Expression])[] = [];
  if (problem.components.some(({ id }) => id === 'makespanMinutes')) {
    const end = model.newIntVar(0, horizon);
    sessions.forEach((session, s) => {
      model.addLinearConstraint(
        sum([
          [1, end],
          [-1, begins[s]!.start],
        ]),
        session.durationMinutes,
        FAR,
      );
    });
    objective.push([1, end]);
  }
  problem.loops.forEach((loop) => {
    if (loop.maxDays !== 1 && dayFirst.length > 2) return;
    const first = model.newIntVar(0, horizon);
    const last = model.newIntVar(0, horizon);
    for (const s of loop.sessions) {
      model.addLinearConstraint(
        sum([
          [1, begins[s]!.start],
          [-1, first],
        ]),
        0,
        FAR,
      );
      model.addLinearConstraint(
        sum([
          [1, last],
          [-1, begins[s]!.start],
        ]),
        sessions[s]!.durationMinutes,
        FAR,
      );
    }
    objective.push([1000, last], [-1000, first]);
  });
  people.forEach((person, p) => {
    const left = Math.max(0, person.target - person.recentLoad);
    if (loads[p]!.length <= left || !problem.components.some(({ id }) => id === 'loadOverTarget')) return;
    const over = model.newIntVar(0, loads[p]!.length);
    model.addLinearConstraint(sum([[1, over], ...loads[p]!.map((v) => [-1, v] as const)]), -left, FAR);
    objective.push([15, over]);
  });
  model.minimize(sum(objective));
  const solver = new CpSolver();
  const begun = performance.now();
  const status = solver.statusName(
    (await solver.solve(model, { maxTimeInSeconds: seconds, numSearchWorkers: 1 })) as never,
  );
  const took = (performance.now() - begun) / 1000;
  if (status !== 'OPTIMAL' && status !== 'FEASIBLE') {
    return { referee: 'CP-SAT', solution: null, bound: null, proven: status === 'INFEASIBLE', seconds: took };
  }
  const decisions: Decision[] = sessions.map((_, s) => ({
    session: s,
    slot: slotMinute.indexOf(solver.value(begins[s]!.start) + origin),
    people: seats.filter((seat) => seat.s === s && solver.value(seat.sits) > 0.5).map(({ p }) => p),
  }));
  const solution = solutionOf(problem, decisions, 'cp-sat');
  return {
    referee: 'CP-SAT',
    solution,
    bound: solver.bestObjectiveBound(),
    proven: status === 'OPTIMAL',
    seconds: took,
  };
}
