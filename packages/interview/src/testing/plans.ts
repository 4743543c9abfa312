import type { Id } from '../ids.ts';
import type { Competency, Plan, PlanSession, Question, Round, Seat } from '../plan/plan.ts';

/** The n-th id of a test: stable, valid, readable in a failure. */
export const id = (n: number): Id => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** Ids one after another, as the application would make them. */
export function ids(from = 1): () => Id {
  let next = from;
  return () => id(next++);
}

export const noor = id(901);
export const sindre = id(902);
export const ingrid = id(903);
export const youssef = id(904);

export const competency = (n: number, change: Partial<Competency> = {}): Competency => ({
  id: id(n),
  name: `Competency ${n}`,
  definition: `What competency ${n} means`,
  dimension: 'competence',
  anchors: ['one', 'two', 'three', 'four', 'five'],
  disclosed: true,
  ...change,
});

export const question = (n: number, competencyId: Id, change: Partial<Question> = {}): Question => ({
  id: id(n),
  text: `How did you go about matter ${n}?`,
  type: 'behavioural',
  competencyId,
  minutes: 8,
  followUps: [],
  repeats: null,
  ...change,
});

export const seat = (n: number, change: Partial<Seat> = {}): Seat => ({
  id: id(n),
  role: 'lead',
  memberId: noor,
  focus: [],
  ...change,
});

export const session = (n: number, change: Partial<PlanSession> = {}): PlanSession => ({
  id: id(n),
  kind: 'panel',
  name: `Session ${n}`,
  minutes: 60,
  breakMinutes: 10,
  rated: true,
  candidateMinutes: 10,
  seats: [],
  questions: [],
  ...change,
});

export const round = (n: number, sessions: PlanSession[], change: Partial<Round> = {}): Round => ({
  id: id(n),
  name: `Round ${n}`,
  sessions,
  ...change,
});

export const planning = competency(1, { name: 'Planning under pressure' });
export const upset = competency(2, { name: 'Upset customers' });
export const across = competency(3, { name: 'Across departments', dimension: 'collaboration' });

/** Two rounds that nothing can be said against: what each test changes one thing of. */
export const soundPlan = (): Plan => ({
  competencies: structuredClone([planning, upset, across]),
  rounds: [
    round(10, [
      session(11, {
        kind: 'single',
        name: 'HR talk',
        minutes: 30,
        candidateMinutes: 5,
        seats: [seat(12, { memberId: sindre, focus: [upset.id] })],
        questions: [question(13, upset.id)],
      }),
    ]),
    round(20, [
      session(21, {
        name: 'Panel',
        seats: [
          seat(22, { memberId: noor, focus: [planning.id, upset.id] }),
          seat(23, { role: 'member', memberId: sindre, focus: [across.id] }),
          seat(24, { role: 'shadow', memberId: ingrid }),
        ],
        questions: [
          question(25, planning.id),
          question(26, upset.id),
          question(27, across.id, { type: 'situational' }),
        ],
      }),
      session(28, { kind: 'lunch', name: 'Lunch', minutes: 45, rated: false, candidateMinutes: 0 }),
      session(29, { kind: 'closing', name: 'Next steps', minutes: 15, rated: false, candidateMinutes: 5 }),
    ]),
  ],
});
