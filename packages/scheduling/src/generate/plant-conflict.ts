import { check } from '../check.ts';
import type { Instance, PersonInput } from '../problem.ts';
import type { Assignment } from '../schedule.ts';
import type { Generated } from './answer.ts';
import { random as randomOf } from './random.ts';

/**
 * Makes a day impossible by what a coordinator could have asked for: sessions pinned at their planted times, all to one
 * person, who may hold one session fewer that day. The pins and the limit are the minimal conflict: without the limit
 * the planted plan will do, and without any one of the pins it will do with somebody else in that session, for whom
 * time is made. Both are proven with the checker before the instance is handed out.
 */
export function plantConflict(feasible: Generated, seed: number): Generated {
  const random = randomOf(seed ^ 0x5eed);
  const plan = feasible.solution!.assignments;
  for (const person of random.shuffled(feasible.instance.people)) {
    const own = plan.filter(({ interviewers }) => interviewers.includes(person.id));
    for (const day of random.shuffled(feasible.instance.days)) {
      const pinned = own.filter(({ start }) => day.start <= start && start < day.end);
      if (pinned.length < 2) continue;
      const planted = overload(feasible.instance, plan, person, pinned);
      if (planted !== null) return planted;
    }
  }
  throw new Error('nobody holds two sessions in a day that somebody else could hold: take another seed');
}

function overload(
  instance: Instance,
  plan: readonly Assignment[],
  person: PersonInput,
  pinned: readonly Assignment[],
): Generated | null {
  let made: Instance = { ...instance, id: `${instance.id}-impossible` };
  const plans: Assignment[][] = [];
  for (const assignment of pinned) {
    const substitute = instance.people.find(
      ({ id, role }) =>
        role === 'interviewer' &&
        id !== person.id &&
        !plan.some((one) => one.interviewers.includes(id) && one.start < assignment.end && assignment.start < one.end),
    );
    if (substitute === undefined) return null;
    made = makeTime(made, substitute.id, person.id, assignment);
    const swapped = assignment.interviewers.map((id) => (id === person.id ? substitute.id : id));
    plans.push(plan.map((one) => (one === assignment ? { ...one, interviewers: swapped } : one)));
  }
  const pins = pinned.map(({ session, start }) => ({ session, start, interviewers: [person.id] }));
  const holds = (given: Instance, assignments: readonly Assignment[]): boolean =>
    check(given, { format: 'rondo-schedule-solution/1', instance: given.id, status: 'feasible', assignments })
      .violations.length === 0;
  const limited: Instance = {
    ...made,
    people: made.people.map((one) => (one.id === person.id ? { ...one, maxSessionsPerDay: pinned.length - 1 } : one)),
  };
  const withoutOne = pins.map((_, i) => ({ ...limited, pins: pins.filter((__, j) => j !== i) }));
  if (!holds({ ...made, pins }, plan) || !withoutOne.every((given, i) => holds(given, plans[i]!))) return null;
  return {
    instance: { ...limited, pins },
    solution: null,
    conflict: [...pins.map(({ session }) => `pin:${session}`), `limit-day:${person.id}`],
  };
}

/** Lets a substitute take a person's seat in a session: in its pools, free and at work then, and not at any limit. */
function makeTime(instance: Instance, substitute: string, person: string, assignment: Assignment): Instance {
  return {
    ...instance,
    people: instance.people.map((one) => {
      if (one.id !== substitute) return one;
      const { lunch: _, maxConsecutiveMinutes: __, bufferMinutes: ___, workingHours: ____, ...rest } = one;
      return {
        ...rest,
        busy: (one.busy ?? []).filter(({ start, end }) => end <= assignment.start || assignment.end <= start),
        maxSessionsPerDay: (one.maxSessionsPerDay ?? 4) + 1,
        maxSessionsPerWeek: (one.maxSessionsPerWeek ?? 8) + 1,
      };
    }),
    sessions: instance.sessions.map((session) =>
      session.id !== assignment.session
        ? session
        : {
            ...session,
            roles: session.roles!.map((role) =>
              role.pool!.includes(person) && !role.pool!.includes(substitute)
                ? { ...role, pool: [...role.pool!, substitute] }
                : role,
            ),
          },
    ),
  };
}
