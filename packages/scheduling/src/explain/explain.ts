import { compile } from '../compile.ts';
import type { Instance, Problem } from '../problem.ts';
import type { Conflict, Relaxation } from '../schedule.ts';
import { placeHeld } from '../search/held.ts';
import { Inserter, type InsertOptions } from '../search/inserter.ts';
import { type Model, modelOf } from '../search/model.ts';
import { Plan } from '../search/plan.ts';
import { randomFrom } from '../search/random.ts';
import { overbooked } from './counting.ts';
import { apart, counted, decide, type Verdict } from './decide.ts';
import { fairObstacle } from './fair-counting.ts';
import { type Group, groupsOf, sessionGroups, without } from './groups.ts';
import { minimalConflict } from './minimal-conflict.ts';
import { crowded } from './room-counting.ts';

/** How long an explanation may take. */
export interface ExplainOptions {
  readonly deadline?: () => boolean;
  /** Nodes of each proof; 20,000 when absent. */
  readonly nodes?: number;
}

/**
 * Says why a problem has no plan: a minimal conflict over groups a person would name (a pin, a window, a morning, a limit, a
 * rule), with a count where counting alone proves it, and the cheapest ways out, each tried by solving again.
 *
 * `proven` is false when a plan was found or nothing was settled within the budget. `minimal` is true when leaving out any
 * one of the groups was seen to give a plan for the sessions concerned.
 */
export function explain(problem: Problem, options: ExplainOptions = {}): Conflict {
  const late = options.deadline ?? (() => false);
  const nodes = options.nodes ?? 20_000;
  const ask: Ask = (instance, effort) => {
    const compiled = compile(instance);
    if (!compiled.ok) return 'unknown';
    const small = compiled.problem.sessions.length <= 12;
    return decide(compiled.problem, {
      nodes: effort,
      steps: small ? 30 : compiled.problem.sessions.length <= 200 ? 300 : 30,
      late,
    }).verdict;
  };
  const known = new Map(groupsOf(problem).map((group) => [group.id, group]));
  let best: Found | null = null;
  let looked = 0;
  const least = bare(problem, ask, nodes);
  for (const part of impossibleParts(least ?? problem, ask, nodes, late)) {
    const found = conflictOf(problem, part, known, ask, nodes);
    if (found !== null && (best === null || found.conflict.length < best.conflict.length)) best = found;
    // A short conflict is one that a person takes in at a glance; a longer one is worth another look or two.
    if (late() || ++looked >= 4 || (best !== null && best.conflict.length <= 3)) break;
  }
  if (best === null) return { proven: false, minimal: false, groups: [], relaxations: [] };
  const listed = best.conflict.map(({ id, text }) => ({ id, text }));
  if (best.count !== null && listed.length > 0)
    listed[0] = { id: listed[0]!.id, text: `${listed[0]!.text}; ${best.count}` };
  return { proven: true, minimal: best.minimal, groups: listed, relaxations: waysOut(problem, best, ask, late) };
}

/** The problem with nothing asked but its sessions, if they alone are too much: no group of what is asked explains that. */
function bare(problem: Problem, ask: Ask, nodes: number): Problem | null {
  const { instance } = problem;
  if (instance.sessions.length > 300) return null;
  const least = groupsOf(problem).reduce((now, group) => group.drop(now), instance);
  const few = instance.sessions.length <= 12;
  if (few ? ask(least, Math.min(nodes, 4000)) !== 'infeasible' : !isCounted(least)) return null;
  const compiled = compile(least);
  return compiled.ok ? compiled.problem : null;
}

type Ask = (instance: Instance, nodes: number) => Verdict;

interface Found {
  readonly conflict: readonly Group[];
  readonly minimal: boolean;
  readonly count: string | null;
}

/** The minimal conflict of an impossible part. */
function conflictOf(
  problem: Problem,
  instance: Instance,
  known: ReadonlyMap<string, Group>,
  ask: Ask,
  nodes: number,
): Found | null {
  const compiled = compile(instance);
  if (!compiled.ok) return null;
  // Precedences are named by their place in the whole instance; the part has its own numbering.
  const groups = groupsOf(compiled.problem).map((group) => renamed(group, problem.instance, instance, known));
  const drop = (kept: readonly Group[], from: readonly Group[]): Instance => {
    const keep = new Set(kept);
    return from.reduce((now, group) => (keep.has(group) ? now : group.drop(now)), instance);
  };
  const named = ask(drop([], groups), nodes) === 'infeasible' ? sessionGroups(compiled.problem) : groups;
  const verdicts = new Map<string, Verdict>();
  const verdict = (kept: readonly Group[]): Verdict => {
    const key = kept
      .map(({ id }) => id)
      .sort()
      .join('|');
    const before = verdicts.get(key);
    if (before !== undefined) return before;
    const now = ask(drop(kept, named), nodes);
    verdicts.set(key, now);
    return now;
  };
  // Where counting shows it, counting alone says what can be left out: asking for plans would take long in a large part.
  const certain = instance.sessions.length > 12 && isCounted(instance);
  const conflict = minimalConflict(named, (kept) =>
    certain ? isCounted(drop(kept, named)) : verdict(kept) === 'infeasible',
  );
  if (conflict.length === 0) return null;
  const minimal = conflict.every((group) => verdict(conflict.filter((other) => other !== group)) === 'feasible');
  return { conflict, minimal, count: certificate(drop(conflict, named)) };
}

function isCounted(instance: Instance): boolean {
  const compiled = compile(instance);
  return compiled.ok && counted(modelOf(compiled.problem));
}

function renamed(group: Group, whole: Instance, part: Instance, known: ReadonlyMap<string, Group>): Group {
  if (!group.id.startsWith('precedence:')) return { ...group, text: known.get(group.id)?.text ?? group.text };
  const order = JSON.stringify((part.precedences ?? [])[Number(group.id.slice(11))]);
  const index = (whole.precedences ?? []).findIndex((other) => JSON.stringify(other) === order);
  return { ...group, id: `precedence:${index}` };
}

/**
 * Parts of the sessions that have no plan by themselves, each as small as leaving out sessions makes it; none when a plan is
 * found or nothing is settled. What an empty calendar shows comes first: a count, a session, a loop, a person's own sessions.
 */
function* impossibleParts(problem: Problem, ask: Ask, nodes: number, late: () => boolean): Generator<Instance> {
  const { instance } = problem;
  const ids = instance.sessions.map(({ id }) => id);
  const part = (kept: ReadonlySet<string>): Instance =>
    pruned(without(instance, new Set(ids.filter((id) => !kept.has(id)))));
  const shrunk = (found: ReadonlySet<string>): Instance => {
    const list = [...found];
    // A loop is small enough to be looked at whole: what was decided by hand in it is then named first.
    if (list.length <= 8) return part(found);
    const kept = minimalConflict(list, (some) => ask(part(new Set(some)), Math.min(nodes, 4000)) === 'infeasible');
    return part(new Set(kept.length > 0 ? kept : list));
  };
  const model = modelOf(problem);
  const seen = new Set<string>();
  let any = false;
  const crowd = crowded(model);
  if (crowd !== null) yield part(new Set(crowd.sessions.map((s) => ids[s]!)));
  const obstacle = crowd === null ? fairObstacle(model) : null;
  // Fairness compares everybody with everybody: it is a matter of the whole.
  if (obstacle?.kind === 'fairness') yield instance;
  else if (obstacle !== null) yield part(new Set(obstacle.sessions.map((s) => ids[s]!)));
  if (crowd !== null || obstacle !== null) return;
  const certain = suspects(problem, model).map((list) => new Set(list.map((s) => ids[s]!)));
  for (const kept of certain) {
    const key = [...kept].sort().join('|');
    if (seen.has(key) || late()) continue;
    seen.add(key);
    if (ask(part(kept), Math.min(nodes, 4000)) !== 'infeasible') continue;
    any = true;
    yield shrunk(kept);
  }
  if (any) return;
  const { verdict } = decide(problem, { nodes: Math.min(nodes, 2000), steps: ids.length <= 100 ? 600 : 60, late });
  if (verdict === 'feasible') return;
  for (const kept of teams(problem).map((list) => new Set(list.map((s) => ids[s]!)))) {
    if (late()) return;
    if (ask(part(kept), Math.min(nodes, 4000)) !== 'infeasible') continue;
    any = true;
    yield shrunk(kept);
  }
  if (any || late()) return;
  const fair = problem.rules.some(({ type }) => type.endsWith('Fairness'));
  if (verdict !== 'infeasible' && ask(instance, nodes) !== 'infeasible') return;
  // Fairness compares everybody with everybody: leaving sessions out would ask another question.
  yield fair ? instance : shrunk(new Set(ids));
}

/** Lists of sessions that an empty calendar already shows to be impossible. */
function suspects(problem: Problem, model: Model): number[][] {
  const lists: number[][] = dayLimits(problem, model);
  const count = overbooked(model);
  if (count !== null) lists.push([...count.sessions]);
  const plan = new Plan(model);
  placeHeld(plan);
  const inserter = new Inserter(plan, randomFrom(1));
  const alone: InsertOptions = { limit: 400, first: true, noise: 0, partial: false };
  const sole: number[][] = [];
  problem.sessions.forEach((session, s) => {
    if (!session.mandatory || plan.slotOf[s]! >= 0) return;
    if (inserter.starts.now(s).every((word) => word === 0)) sole.push([s]);
  });
  const loops: number[][] = [];
  model.units.forEach(({ sessions }, u) => {
    if (sessions.length < 2) return;
    const { cost } = inserter.insert(u, alone);
    if (!Number.isFinite(cost) && cost > 0) loops.push([...sessions]);
    for (const s of sessions) if (model.held[s] === 0) plan.remove(s);
  });
  // Two fixed sessions of a loop say more than one session whose every interviewer happens to be busy.
  lists.push(...loops.slice(0, 3), ...sole.slice(0, 3));
  const own: number[][] = problem.people.map(() => []);
  problem.sessions.forEach((session, s) => {
    if (session.mandatory) for (const p of demanded(session)) own[p]!.push(s);
  });
  own.forEach((list, p) => {
    if (list.length > 1 && !apart(plan, inserter, p)) lists.push(list);
  });
  return lists;
}

/** Sessions that all lie on one day of somebody who must be in each of them and may not have as many that day. */
function dayLimits(problem: Problem, model: Model): number[][] {
  const own: number[][] = problem.people.map(() => []);
  problem.sessions.forEach((session, s) => {
    if (!session.mandatory) return;
    const needed = new Set(session.attendees);
    for (let q = model.seatFirst[s]!; q < model.seatFirst[s + 1]!; q++) {
      if (model.seatOptional[q] === 0 && model.seatPool[q]!.length === 1) needed.add(model.seatPool[q]![0]!);
    }
    for (const p of needed) own[p]!.push(s);
  });
  return own.flatMap((list, p) => {
    const { maxSessionsPerDay, zone } = problem.people[p]!;
    if (maxSessionsPerDay < 0 || list.length <= maxSessionsPerDay) return [];
    const { localDay } = problem.zones[zone]!;
    const byDay = new Map<number, number[]>();
    for (const s of list) {
      const days = new Set<number>();
      for (let t = 0; t < model.slots; t++) {
        if ((problem.sessions[s]!.starts[t >>> 5]! >>> (t & 31)) & 1) days.add(localDay[t]!);
      }
      const [day] = days;
      if (days.size === 1) byDay.set(day!, [...(byDay.get(day!) ?? []), s]);
    }
    return [...byDay.values()].filter((sessions) => sessions.length > maxSessionsPerDay);
  });
}

/** Who must be in a session: its attendees, and whoever is alone in the pool of a mandatory seat. */
function demanded(session: Problem['sessions'][number]): Set<number> {
  return new Set([
    ...session.attendees,
    ...session.seats.flatMap(({ pool, optional }) => (!optional && pool.length === 1 ? [pool[0]!] : [])),
  ]);
}

/** Sessions that share somebody from a small pool, the smallest lists first. */
function teams(problem: Problem): number[][] {
  const share = new Map<number, number[]>();
  problem.sessions.forEach((session, s) => {
    const small = session.seats.flatMap(({ pool }) => (pool.length <= 4 ? [...pool] : []));
    for (const p of new Set([...session.attendees, ...small])) share.set(p, [...(share.get(p) ?? []), s]);
  });
  return [...share.values()]
    .filter((list) => list.length > 1)
    .sort((a, b) => a.length - b.length)
    .slice(0, 40);
}

/** Leaves out people, loops and rooms that no session of the part speaks of. */
function pruned(instance: Instance): Instance {
  const rooms = instance.sessions.some(
    ({ roomClass, preparation }) => roomClass !== undefined || preparation?.roomClass !== undefined,
  );
  const loops = (instance.loops ?? []).filter(
    (loop) => (loop.sessions?.length ?? 0) > 0 || instance.sessions.some((s) => s.loop === loop.id),
  );
  const used = new Set(
    instance.sessions.flatMap(({ attendees, roles, preferred }) => [
      ...(attendees ?? []),
      ...(preferred ?? []),
      ...(roles ?? []).flatMap(
        ({ pool, skill }) =>
          pool ??
          instance.people
            .filter(({ skills }) => skill !== undefined && (skills ?? []).includes(skill))
            .map(({ id }) => id),
      ),
    ]),
  );
  for (const loop of loops) used.add(loop.candidate);
  for (const pin of instance.pins ?? []) for (const id of pin.interviewers ?? []) used.add(id);
  for (const rule of instance.rules ?? [])
    if ('people' in rule && rule.people) for (const id of rule.people) used.add(id);
  for (const one of instance.people)
    if (used.has(one.id)) for (const id of one.adjustments?.interpreterPool ?? []) used.add(id);
  return {
    ...instance,
    people: instance.people.filter(({ id }) => used.has(id)),
    rooms: rooms
      ? (instance.rooms ?? [])
      : (instance.pins ?? []).some(({ room }) => room)
        ? (instance.rooms ?? [])
        : [],
    loops,
    rules: (instance.rules ?? []).filter((rule) => !rule.type.endsWith('Fairness')),
    previous: instance.now === undefined ? null : (instance.previous ?? null),
  };
}

/** In words, what is asked of whom and what they have, where counting shows that it is too much. */
function certificate(instance: Instance): string | null {
  const compiled = compile(instance);
  if (!compiled.ok) return null;
  const model = modelOf(compiled.problem);
  const count = overbooked(model);
  if (count === null) {
    const crowd = crowded(model);
    if (crowd === null) return fairObstacle(model)?.text ?? null;
    const rooms = crowd.rooms.length === 1 ? '1 room' : `${crowd.rooms.length} rooms`;
    return `${crowd.asked} ${crowd.unit} are asked of ${rooms} that ${crowd.rooms.length === 1 ? 'has' : 'have'} space for ${crowd.most}`;
  }
  const who = count.people.map((p) => compiled.problem.people[p]!.name || compiled.problem.people[p]!.id);
  const names = who.length > 4 ? `these ${who.length} people` : who.join(', ');
  return `${count.asked} ${count.unit} are asked of ${names}, who can do ${count.most}`;
}

/** Ways out, cheapest first: each group of the conflict left out, and the whole solved again. */
function waysOut(problem: Problem, found: Found, ask: Ask, late: () => boolean): Relaxation[] {
  const ways: Relaxation[] = [];
  const unsettled: Relaxation[] = [];
  for (const group of [...found.conflict].sort((a, b) => a.cost - b.cost)) {
    const way = { text: group.ask, cost: Math.round(group.cost * 10) / 10 };
    if (!late() && ask(group.drop(problem.instance), 500) === 'feasible') ways.push(way);
    else if (found.minimal)
      unsettled.push({ ...way, text: `${way.text} (then these sessions fit; the whole was not settled in time)` });
  }
  return ways.length > 0 ? ways : unsettled;
}
