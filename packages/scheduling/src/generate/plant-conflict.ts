import { formatInstant, parseInstant } from '../compile/instant.ts';
import type { Instance } from '../problem.ts';
import type { Generated } from './answer.ts';
import { random as randomOf } from './random.ts';

/**
 * Makes a day impossible by two or three things that a coordinator could have asked for, in one loop of the planted
 * plan, and names them. Without any one of them the planted plan (with at most that loop moved within its own time)
 * would still do, so the conflict is minimal.
 */
export function plantConflict(feasible: Generated, seed: number): Generated {
  const random = randomOf(seed ^ 0x5eed);
  const { instance, solution } = feasible;
  const loop = random.pick((instance.loops ?? []).filter((one) => (one.sessions ?? []).length > 1));
  const own = solution!.assignments
    .filter(({ session }) => loop.sessions!.includes(session))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  const i = random.whole(0, own.length - 2);
  const [first, second] = [own[i]!, own[i + 1]!];
  const id = `${instance.id}-impossible`;
  const day = instance.days.find(({ start, end }) => start <= second.start && second.end <= end)!;

  if (random.chance(0.5)) {
    // Two pins at which the candidate would have to be in two sessions at once.
    const start = formatInstant(parseInstant(first.end) - instance.gridMinutes);
    const changed: Instance = {
      ...instance,
      id,
      precedences: [],
      pins: [
        { session: first.session, start: first.start },
        { session: second.session, start },
      ],
    };
    return { instance: changed, solution: null, conflict: [`pin:${first.session}`, `pin:${second.session}`] };
  }
  // The later session pinned where it is, and a window and an order that put the earlier one after it.
  const changed: Instance = {
    ...instance,
    id,
    precedences: [{ before: second.session, after: first.session }],
    pins: [{ session: second.session, start: second.start }],
    sessions: instance.sessions.map((session) =>
      session.id === first.session ? { ...session, windows: [{ start: day.start, end: first.end }] } : session,
    ),
  };
  return {
    instance: changed,
    solution: null,
    conflict: [`pin:${second.session}`, 'precedence:0', `window:${first.session}`],
  };
}
