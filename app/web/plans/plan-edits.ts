import type { Competency, Plan, Question, Round, Seat, Session } from './plan-query.ts';

/** Anything in a plan that has an id of its own. */
export type Thing = Competency | Round | Session | Seat | Question;
export type ThingKind = 'competency' | 'round' | 'session' | 'seat' | 'question';

/** The lists of things in a plan, and what stands in each. */
export const listKinds: Readonly<Record<string, ThingKind>> = {
  competencies: 'competency',
  rounds: 'round',
  sessions: 'session',
  seats: 'seat',
  questions: 'question',
};

/** Every list of the plan through `change`, the innermost first. */
const throughLists = (plan: Plan, change: <One extends Thing>(list: One[]) => One[]): Plan => ({
  competencies: change(plan.competencies),
  rounds: change(
    plan.rounds.map((round) => ({
      ...round,
      sessions: change(
        round.sessions.map((session) => ({
          ...session,
          seats: change(session.seats),
          questions: change(session.questions),
        })),
      ),
    })),
  ),
});

/** The plan with some fields of one thing changed. */
export const changeThing = <One extends Thing>(plan: Plan, id: string, changes: Partial<One>): Plan =>
  throughLists(plan, (list) => list.map((one) => (one.id === id ? { ...one, ...changes } : one)));

/**
 * The plan without one thing and what is in it. A competency also leaves the seats that looked at it; its questions
 * stay and say that they belong to none.
 */
export const removeThing = (plan: Plan, id: string): Plan => {
  const left = throughLists(plan, (list) => list.filter((one) => one.id !== id));
  if (!plan.competencies.some((competency) => competency.id === id)) return left;
  return throughLists(left, (list) =>
    list.map((one) =>
      'focus' in one && one.focus.includes(id) ? { ...one, focus: one.focus.filter((each) => each !== id) } : one,
    ),
  );
};

/** The plan with one thing a place earlier (-1) or later (1) in its list; at the end of the list nothing happens. */
export const moveThing = (plan: Plan, id: string, by: -1 | 1): Plan =>
  throughLists(plan, (list) => {
    const at = list.findIndex((one) => one.id === id);
    const other = list[at + by];
    if (at === -1 || !other) return list;
    const moved = [...list];
    [moved[at], moved[at + by]] = [other, moved[at] as (typeof list)[number]];
    return moved;
  });

/** Minutes a new session starts with, and whether it is rated: meals and tours are not (R09). */
const starts: Record<Session['kind'], { minutes: number; rated: boolean; candidateMinutes: number }> = {
  single: { minutes: 45, rated: true, candidateMinutes: 10 },
  panel: { minutes: 60, rated: true, candidateMinutes: 10 },
  work_sample: { minutes: 60, rated: true, candidateMinutes: 0 },
  case: { minutes: 45, rated: true, candidateMinutes: 0 },
  tour: { minutes: 30, rated: false, candidateMinutes: 0 },
  lunch: { minutes: 45, rated: false, candidateMinutes: 0 },
  candidate_questions: { minutes: 20, rated: false, candidateMinutes: 20 },
  closing: { minutes: 15, rated: false, candidateMinutes: 5 },
};

export const newId = () => crypto.randomUUID();

export const newCompetency = (name: string, dimension: Competency['dimension']): Competency => ({
  id: newId(),
  name,
  definition: '',
  dimension,
  anchors: ['', '', '', '', ''],
  disclosed: true,
});

export const newRound = (name: string): Round => ({ id: newId(), name, sessions: [] });

export const newSeat = (role: Seat['role']): Seat => ({ id: newId(), role, memberId: null, focus: [] });

/** A session of a kind with its usual length; a rated one has a place for who leads it. */
export const newSession = (kind: Session['kind'], name: string): Session => ({
  id: newId(),
  kind,
  name,
  breakMinutes: 0,
  ...starts[kind],
  seats: [newSeat(starts[kind].rated ? 'lead' : 'member')],
  questions: [],
});

export const newQuestion = (competencyId: string, fields: Partial<Question> = {}): Question => ({
  id: newId(),
  text: '',
  type: 'behavioural',
  competencyId,
  minutes: 8,
  followUps: [],
  repeats: null,
  ...fields,
});

/** Every thing of a plan by its id, with its kind, and the round it is in where it is in one. */
export const thingsOf = (plan: Plan): Map<string, { kind: ThingKind; thing: Thing; round: Round | null }> => {
  const found = new Map<string, { kind: ThingKind; thing: Thing; round: Round | null }>();
  for (const thing of plan.competencies) found.set(thing.id, { kind: 'competency', thing, round: null });
  for (const round of plan.rounds) {
    found.set(round.id, { kind: 'round', thing: round, round });
    for (const session of round.sessions) {
      found.set(session.id, { kind: 'session', thing: session, round });
      for (const thing of session.seats) found.set(thing.id, { kind: 'seat', thing, round });
      for (const thing of session.questions) found.set(thing.id, { kind: 'question', thing, round });
    }
  }
  return found;
};

/** How many follow-ups a question may have, and how long one may be. */
export const followUpsAtMost = 10;
export const followUpLength = 500;
const shortened = (text: string) => text.slice(0, followUpLength);

/**
 * The plan as it can be sent. A name or a question that was emptied keeps its last saved words until it has new ones, so
 * that everything else is saved meanwhile; a new question without words waits, a new thing without a name is `unnamed`.
 */
export const sendable = (plan: Plan, saved: Plan, unnamed: string): Plan => {
  const before = thingsOf(saved);
  const named = <One extends { id: string; name: string }>(one: One): One => {
    if (one.name.trim() !== '') return one;
    const known = before.get(one.id)?.thing;
    return { ...one, name: known && 'name' in known ? known.name : unnamed };
  };
  return {
    competencies: plan.competencies.map(named),
    rounds: plan.rounds.map((round) => ({
      ...named(round),
      sessions: round.sessions.map((session) => ({
        ...named(session),
        questions: session.questions.flatMap((question) => {
          const followUps = question.followUps
            .filter((text) => text.trim() !== '')
            .map(shortened)
            .slice(0, followUpsAtMost);
          if (question.text.trim() !== '') return { ...question, followUps };
          const known = before.get(question.id)?.thing;
          return known && 'text' in known ? { ...question, followUps, text: known.text } : [];
        }),
      })),
    })),
  };
};

/** Where a finding stands: the id of the innermost thing on its path through the plan it was made of; null for the whole. */
export const placeOf = (plan: Plan, at: readonly (string | number)[]): string | null => {
  let here: unknown = plan;
  let id: string | null = null;
  for (const key of at) {
    here = (here as Record<string | number, unknown> | undefined)?.[key];
    if (typeof here === 'object' && here !== null && 'id' in here) id = String(here.id);
  }
  return id;
};
