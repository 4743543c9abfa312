import { fromTemplate, type Language, type Plan } from '@rondo/interview';
import { drawer, randomFrom } from './model.ts';
import { applyWithCv, openForm } from './people-in.ts';
import { type Applied, cardOf, invite, minutesLater, pageWords, personOf, type Sat, type Stage } from './script.ts';
import type { Actor, Call } from './stage.ts';
import * as said from './texts/present.ts';

/** A vacancy of the present, with what every scene in it needs. */
export type Setting = {
  stage: Stage;
  call: Call;
  vacancyId: string;
  plan: Plan;
  language: Language;
  zone: string;
  place: string;
  arrival: string;
  recruiter: Actor;
  manager: Actor;
  /** The path of the public form. */
  form: string;
  rooms: [first: (string | null)[], second: (string | null)[]];
  at: (day: number, time: string) => Date;
};

/** By session, seat by seat, who sits in a round; null leaves the seat out of the plan. */
type Seats = (string | null)[][];

export async function openVacancy(
  stage: Stage,
  call: Call,
  opening: {
    facts: { title: string; text: string; payCriteria: string; told: string };
    location: string;
    country: 'NL' | 'NO';
    language: Language;
    pay: [number, number, string, 'month' | 'year'];
    day: number;
    recruiter: string;
    manager: string;
    seats: [Seats, Seats];
    place: string;
    arrival: string;
    rooms: Setting['rooms'];
    /** Who of the top the candidate must meet. */
    executive?: string;
  },
): Promise<Setting> {
  const { facts, country, language, day, location } = opening;
  const zone = country === 'NO' ? 'Europe/Oslo' : 'Europe/Amsterdam';
  const at = (workday: number, time: string) => stage.days.at(workday, time, zone);
  const recruiter = personOf(stage, opening.recruiter).actor;
  const manager = personOf(stage, opening.manager).actor;
  const [minimum, maximum, currency, period] = opening.pay;
  const made = await call(recruiter, at(day, '09:00'), 'POST', '/vacancies', {
    title: facts.title,
    location,
    country,
    language,
    text: facts.text,
    pay: { minimum, maximum, currency, period, criteria: facts.payCriteria },
    ...(opening.executive === undefined ? {} : { requiresExecutive: true }),
  });
  const vacancyId: string = made.body.id;
  const join = (who: Actor, part: string) =>
    call(recruiter, at(day, '09:15'), 'PUT', `/vacancies/${vacancyId}/team/${who.member}`, { part });
  await join(manager, 'hiring_manager');
  await join(recruiter, 'recruiter');
  if (opening.executive !== undefined) await join(personOf(stage, opening.executive).actor, 'executive');
  const plan = fromTemplate(language, stage.deps.newId);
  plan.rounds.forEach((round, r) => {
    round.sessions.forEach((session, s) => {
      const seated = opening.seats[r]?.[s] ?? [];
      session.seats = session.seats.flatMap((seat, n) => {
        const key = seated[n];
        return key ? [{ ...seat, memberId: personOf(stage, key).actor.member }] : [];
      });
      for (const key of seated.slice(session.seats.length)) {
        if (key === null) continue;
        const memberId = personOf(stage, key).actor.member;
        session.seats.push({ id: stage.deps.newId(), role: 'member', memberId, focus: [] });
      }
    });
  });
  const empty = await call(manager, at(day, '13:00'), 'GET', `/vacancies/${vacancyId}/plan`);
  await call(manager, at(day, '15:40'), 'PUT', `/vacancies/${vacancyId}/plan`, plan, empty.etag);
  await call(recruiter, at(day + 1, '10:00'), 'PUT', `/vacancies/${vacancyId}/opening`);
  const { place, arrival, rooms } = opening;
  const form = await openForm({ stage, call, vacancyId, recruiter, zone }, at(day + 1, '10:20'), facts.told);
  return { stage, call, vacancyId, plan, language, zone, place, arrival, recruiter, manager, form, rooms, at };
}

/** Somebody is added by hand, with their curriculum vitae. */
export const byHand = (
  setting: Setting,
  key: string,
  day: number,
  who: { name: string; language: Language; phone: string; source: string },
) => applyWithCv(setting, key, setting.at(day, '10:20'), who);

export async function inviteTo(
  setting: Setting,
  applied: Applied,
  round: 0 | 1,
  sent: Date,
  firstStart: Date,
  publish = true,
) {
  return invite(setting.stage, setting.call, setting.recruiter, sent, {
    applicationId: applied.applicationId,
    roundId: setting.plan.rounds[round]?.id ?? '',
    firstStart,
    timeZone: setting.zone,
    place: setting.place,
    arrival: setting.arrival,
    contact: setting.recruiter,
    rooms: setting.rooms[round],
    publish,
  });
}

type Scores = Record<string, Record<number, number | null>>;

/** A round is held: notes by who leads, cards by everybody but those in `late`, whose notes wait as a draft. */
export async function hold(
  setting: Setting,
  applied: Applied,
  sessions: Sat[],
  quotes: readonly (readonly string[] | undefined)[],
  scores: Scores,
  late: readonly string[] = [],
) {
  const { stage, call, plan } = setting;
  const random = randomFrom('present', applied.name);
  const words = pageWords(random);
  const remark = drawer(said.assessments[setting.language], random);
  for (const [s, session] of sessions.entries()) {
    const raters = [...stage.people.values()].filter(({ actor }) => session.people.includes(actor.member));
    if (raters.length === 0) continue;
    const leads = session.people[0];
    const lead = raters.find(({ actor }) => actor.member === leads);
    if (lead) {
      await call(lead.actor, minutesLater(session.startsAt, -70), 'PUT', `/sessions/${session.sessionId}/preparation`);
      await call(lead.actor, minutesLater(session.startsAt, 1), 'PUT', `/sessions/${session.sessionId}/start`);
      await call(lead.actor, minutesLater(session.endsAt, 2), 'PUT', `/sessions/${session.sessionId}/end`);
    }
    for (const [r, rater] of raters.entries()) {
      const at = minutesLater(session.endsAt, 20 + r * 25);
      const { body } = await call(rater.actor, at, 'GET', `/sessions/${session.sessionId}`);
      const cardPath = `/scorecards/${body.mine.scorecardId}`;
      const draft = cardOf({
        kit: body.kit,
        plan,
        rater,
        taste: { ability: 0.4, profiles: [] },
        words,
        random,
        scores: scores[rater.key],
        answers: rater === lead ? quotes[s]?.map((quote) => ({ said: quote, assessment: remark() })) : undefined,
      });
      if (!late.includes(rater.key)) {
        await call(rater.actor, at, 'PUT', `${cardPath}/submission`, draft);
        continue;
      }
      const card = await call(rater.actor, at, 'GET', cardPath);
      const begun = {
        ...draft,
        ratings: draft.ratings.slice(0, 2),
        recommendation: null,
        strengths: '',
        weaknesses: '',
      };
      await call(rater.actor, at, 'PUT', `${cardPath}/draft`, begun, card.etag);
    }
  }
}

export const decide = (setting: Setting, applied: Applied, round: 0 | 1, at: Date, outcome: string, reason: string) =>
  setting.call(
    setting.manager,
    at,
    'POST',
    `/applications/${applied.applicationId}/rounds/${setting.plan.rounds[round]?.id}/decisions`,
    { outcome, reason },
  );
