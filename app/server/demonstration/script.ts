import type { Kit, Language, Plan, Recommendation, ScorecardDraft } from '@rondo/interview';
import type { Deps } from '../http/feature.ts';
import type { DemonstrationCalendar } from './calendar.ts';
import { type Colleague, candidateAddress } from './cast.ts';
import { drawer, type Random, randomFrom, scoreOf } from './model.ts';
import type { Actor, Call } from './stage.ts';
import { openAsCandidate } from './store.ts';
import { competencyKeys, texts } from './texts/texts.ts';

/** What every scene of the demonstration is played with. */
export type Stage = {
  org: string;
  deps: Deps;
  days: DemonstrationCalendar;
  /** The people of the organisation, by key. */
  people: Map<string, Colleague & { actor: Actor }>;
  rooms: Map<string, string>;
  /** Does the job of an import at once, as of now on the line's clock. */
  bringIn: (by: Actor, importId: string) => Promise<void>;
  /** Says that another piece is done. */
  progress: () => Promise<void>;
};

export function personOf(stage: Stage, key: string): Colleague & { actor: Actor } {
  const found = stage.people.get(key);
  if (found === undefined) throw new Error(`nobody called ${key} in the demonstration`);
  return found;
}

export const minutesLater = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000);

type PageWords = ReturnType<typeof pageWords>;

/** The words of everybody who writes onto one page: no sentence stands there twice. */
export function pageWords(random: Random) {
  const drawers = new Map<string, () => string>();
  const draw = (key: string, from: () => readonly string[]): string => {
    let next = drawers.get(key);
    if (next === undefined) {
      next = drawer(from(), random);
      drawers.set(key, next);
    }
    return next();
  };
  const scene = (language: Language): string => {
    const said = texts[language];
    return draw(`scene ${language}`, () =>
      said.things.flatMap((thing, t) =>
        said.places.map((place, p) => said.scene[(t + p) % said.scene.length]?.(thing, place) ?? ''),
      ),
    );
  };
  return {
    scene,
    evidence(language: Language, competency: number, score: number): string {
      const key = competencyKeys[competency] ?? 'planning';
      const { lead, about } = texts[language];
      const first = draw(`${language} ${key} ${score}`, () =>
        (lead[score - 1] ?? []).flatMap((begin) => about[key].map((clause) => `${begin} ${clause}.`)),
      );
      return random.next() < 0.7 ? `${first} ${scene(language)}` : first;
    },
    strength: (language: Language) => draw(`strength ${language}`, () => texts[language].strengths),
    weakness: (language: Language) => draw(`weakness ${language}`, () => texts[language].weaknesses),
  };
}

export type Taste = {
  /** How able the candidate is, and at what: the model's numbers. */
  ability: number;
  profiles: number[];
};

export function tasteOf(name: string): Taste {
  const random = randomFrom('candidate', name);
  return { ability: random.normal(), profiles: competencyKeys.map(() => random.normal()) };
}

/** What a rater returns for a session, by the model or by scores that the story asks for. */
export function cardOf(input: {
  kit: Kit;
  plan: Plan;
  rater: Colleague;
  taste: Taste;
  words: PageWords;
  random: Random;
  /** Steps on one competency (by its place in the plan) for somebody who sees it the other way. */
  disagreement?: { competency: number; steps: number } | undefined;
  /** Scores by the place of the competency in the plan, instead of the model's. */
  scores?: Record<number, number | null> | undefined;
  /** What was noted, in the order of the kit's questions. */
  answers?: readonly { said: string; assessment: string }[] | undefined;
  concerns?: ScorecardDraft['concerns'];
}): ScorecardDraft {
  const { kit, plan, rater, taste, words, random } = input;
  const ratings = kit.competencies.map(({ id }) => {
    const place = plan.competencies.findIndex((competency) => competency.id === id);
    const scripted = input.scores?.[place];
    const score =
      scripted !== undefined
        ? scripted
        : scoreOf({
            ability: taste.ability,
            profile: taste.profiles[place] ?? 0,
            severity: rater.severity,
            disagreement: input.disagreement?.competency === place ? input.disagreement.steps : 0,
            random,
          });
    return {
      competencyId: id,
      score,
      notObserved: score === null,
      evidence: score === null ? '' : words.evidence(rater.language, place, score),
    };
  });
  const seen = ratings.flatMap(({ score }) => (score === null ? [] : [score]));
  const mean = seen.reduce((sum, score) => sum + score, 0) / Math.max(1, seen.length);
  return {
    checklist: ['welcome', 'introductions', 'how_it_goes', 'notes_are_taken', 'time_for_questions'],
    answers: kit.questions.flatMap((question, q) => {
      const answer = input.answers?.[q];
      return answer === undefined
        ? []
        : [
            {
              questionId: question.id,
              ...answer,
              probes: ['situation' as const, 'action' as const, 'result' as const].slice(0, 1 + random.below(3)),
              candidateRaised: false,
              notedAt: null,
            },
          ];
    }),
    ratings,
    concerns: input.concerns ?? [],
    strengths: mean >= 2 ? words.strength(rater.language) : '',
    weaknesses: mean < 4.2 ? words.weakness(rater.language) : '',
    recommendation: recommendationOf(mean),
    candidateAsked: random.next() < 0.85 ? 'yes' : 'no',
    candidateMinutesUsed: 3 + random.below(9),
  };
}

const recommendationOf = (mean: number): Recommendation =>
  mean >= 4.1 ? 'strong_yes' : mean >= 3.1 ? 'yes' : mean >= 2.2 ? 'no' : 'strong_no';

export type Applied = { applicationId: string; candidateId: string; name: string };

/** Adds a candidate the way a recruiter does. */
export async function apply(
  call: Call,
  recruiter: Actor,
  at: Date,
  vacancyId: string,
  candidate: { name: string; language: Language; timeZone?: string; phone?: string; source: string; email?: string },
): Promise<Applied> {
  const { body } = await call(recruiter, at, 'POST', `/vacancies/${vacancyId}/applications`, {
    email: candidateAddress(candidate.name),
    ...candidate,
  });
  return { applicationId: body.id, candidateId: body.candidate.id, name: candidate.name };
}

export type Sat = { sessionId: string; startsAt: Date; endsAt: Date; planSessionId: string; people: string[] };

/**
 * Plans and sends the agenda of a round: by `seating` from the name of a session to the keys of its people, seat by
 * seat; the plan's own people where it names none. Answers the sessions with who sits in them.
 */
export async function invite(
  stage: Stage,
  call: Call,
  by: Actor,
  at: Date,
  round: {
    applicationId: string;
    roundId: string;
    firstStart: Date;
    timeZone: string;
    place: string;
    arrival: string;
    contact: Actor;
    rooms: (string | null)[];
    seating?: readonly (readonly string[] | undefined)[];
    publish?: boolean;
  },
): Promise<{ agendaId: string; sessions: Sat[] }> {
  const path = `/applications/${round.applicationId}/rounds/${round.roundId}/agenda`;
  const made = await call(by, at, 'POST', path, { firstStart: round.firstStart.toISOString() });
  const sessions: Sat[] = [];
  const draft = {
    ...made.body.draft,
    timeZone: round.timeZone,
    place: round.place,
    arrival: round.arrival,
    contactId: round.contact.member,
    sessions: made.body.draft.sessions.map((session: DraftSession, s: number) => {
      const planned = made.body.planned.find((one: PlannedSession) => one.planSessionId === session.planSessionId);
      const seated = round.seating?.[s];
      const people =
        seated === undefined
          ? session.people
          : seated.map((key, n) => ({
              seatId: planned.seats[n].id,
              role: planned.seats[n].role,
              memberId: personOf(stage, key).actor.member,
            }));
      sessions.push({
        sessionId: session.id,
        planSessionId: session.planSessionId,
        startsAt: new Date(session.startsAt),
        endsAt: new Date(session.endsAt),
        people: people
          .filter(({ role }: { role: string }) => planned.rated && role !== 'shadow')
          .map(({ memberId }: { memberId: string }) => memberId),
      });
      const room = round.rooms[s];
      return { ...session, people, roomId: room ? (stage.rooms.get(room) ?? null) : null };
    }),
  };
  const saved = await call(by, minutesLater(at, 5), 'PUT', `/agendas/${made.body.id}/draft`, draft, made.etag);
  if (round.publish !== false) {
    await call(by, minutesLater(at, 9), 'PUT', `/agendas/${made.body.id}/publication`, {}, saved.etag);
  }
  return { agendaId: made.body.id, sessions };
}

type DraftSession = {
  id: string;
  planSessionId: string;
  startsAt: string;
  endsAt: string;
  people: { seatId: string; role: string; memberId: string }[];
};
type PlannedSession = { planSessionId: string; rated: boolean; seats: { id: string; role: string }[] };

/** Gives a candidate their account, as their link in the mail does. */
export async function accountFor(stage: Stage, candidate: Applied, language: Language): Promise<Actor> {
  const email = candidateAddress(candidate.name);
  const account = await stage.deps.identity.ensureAccount(email, candidate.name);
  await openAsCandidate(stage.deps, stage.org, candidate.candidateId, {
    account,
    email,
    name: candidate.name,
    language,
  });
  return {
    account,
    name: candidate.name,
    email,
    staff: [],
    candidacies: [{ org: stage.org, candidate: candidate.candidateId }],
    member: '',
  };
}

/** Tells a candidate what was decided, or that it ended: the prepared letter, with the words of a person. */
export async function tell(call: Call, by: Actor, at: Date, applicationId: string, message: string): Promise<void> {
  const path = `/applications/${applicationId}/outcome`;
  const { body } = await call(by, at, 'GET', path);
  const { prepared, decisionId } = body.toTell;
  await call(by, minutesLater(at, 8), 'POST', `${path}s`, { ...prepared, message, decisionId });
}
