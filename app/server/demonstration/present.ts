import { fromTemplate, type Language, type Plan } from '@rondo/interview';
import { candidateAddress } from './cast.ts';
import { drawer, randomFrom } from './model.ts';
import { applyByForm, applyWithCv, importList, openForm } from './people-in.ts';
import {
  type Applied,
  accountFor,
  cardOf,
  invite,
  minutesLater,
  pageWords,
  personOf,
  type Sat,
  type Stage,
  tell,
} from './script.ts';
import type { Actor, Call } from './stage.ts';
import type { Places } from './store.ts';
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

async function openVacancy(
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
const byHand = (
  setting: Setting,
  key: string,
  day: number,
  who: { name: string; language: Language; phone: string; source: string },
) => applyWithCv(setting, key, setting.at(day, '10:20'), who);

async function inviteTo(
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
async function hold(
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

const decide = (setting: Setting, applied: Applied, round: 0 | 1, at: Date, outcome: string, reason: string) =>
  setting.call(
    setting.manager,
    at,
    'POST',
    `/applications/${applied.applicationId}/rounds/${setting.plan.rounds[round]?.id}/decisions`,
    { outcome, reason },
  );

/** The plan's questions are kept in the bank, for the next vacancy. */
async function keepQuestions({ call, plan, manager, language, at }: Setting): Promise<void> {
  const kept = new Map<string, string>();
  for (const { id, dimension, name, definition, anchors } of plan.competencies) {
    const content = { dimension, texts: { [language]: { name, definition, anchors } } };
    const { body } = await call(manager, at(-33, '16:00'), 'POST', '/bank-competencies', content);
    kept.set(id, body.id);
  }
  const questions = plan.rounds.flatMap((round) => round.sessions.flatMap((session) => session.questions));
  for (const [n, { text, type, minutes, followUps, competencyId }] of questions.entries()) {
    await call(manager, at(-33, `16:${10 + n}`), 'POST', '/bank-questions', {
      content: {
        texts: { [language]: { text, followUps, goodAnswer: [] } },
        type,
        competencyId: kept.get(competencyId),
        minutes,
        tags: said.bankTags,
      },
      state: 'in_use',
    });
  }
}

/** Utrecht: seven candidates for the service coordinator. */
export async function playUtrecht(stage: Stage, call: Call): Promise<{ places: Places; leyla: Actor }> {
  const setting = await openVacancy(stage, call, {
    facts: said.serviceCoordinator,
    location: 'Utrecht',
    country: 'NL',
    language: 'nl',
    pay: [3150, 3900, 'EUR', 'month'],
    day: -34,
    recruiter: 'noor',
    manager: 'jeroen',
    executive: 'hanneke',
    seats: [
      [['fatima.azzouzi'], ['samira', 'pieter']],
      [
        ['jeroen', 'samira', 'teun'],
        ['pieter', 'priya'],
        ['marloes.terpstra'],
        ['ahmet.kaya'],
        ['jeroen', 'hanneke'],
        ['noor'],
      ],
    ],
    place: 'Kanaalweg 104, Utrecht',
    arrival: said.arrivalUtrecht,
    rooms: [
      ['Kromme Rijn', 'Merwede'],
      ['Merwede', 'Merwede', 'Lek', null, 'Kromme Rijn', 'Kromme Rijn'],
    ],
  });
  const { at, recruiter, plan } = setting;
  await keepQuestions(setting);
  const quotesOf = (key: string) => [said.saidInUtrecht[key]?.hr, said.saidInUtrecht[key]?.panel];

  // Hamza, who has an offer: first, so that the trainee has watched before.
  const hamza = await byHand(setting, 'hamza', -26, {
    name: 'Hamza Aksoy',
    language: 'nl',
    phone: '+31 6 5550 1184',
    source: 'via een collega',
  });
  const hamzaFirst = await inviteTo(setting, hamza, 0, at(-22, '11:00'), at(-19, '09:30'));
  await hold(setting, hamza, hamzaFirst.sessions, quotesOf('hamza'), {
    'fatima.azzouzi': { 0: 4, 4: 4, 5: 4 },
    samira: { 0: 4, 1: 4, 2: 5, 4: 4 },
    pieter: { 0: 4, 1: 3, 2: 4, 4: 3 },
  });
  await decide(setting, hamza, 0, at(-18, '09:40'), 'next_round', said.reasons.hamzaOn);
  const hamzaSecond = await inviteTo(setting, hamza, 1, at(-16, '10:00'), at(-10, '09:00'));
  await hold(
    setting,
    hamza,
    hamzaSecond.sessions,
    [
      said.saidInSecondRound.panel,
      said.saidInSecondRound.case,
      undefined,
      undefined,
      said.saidInSecondRound.manager,
      undefined,
    ],
    {
      jeroen: { 0: 5, 1: 4, 2: 4, 4: 4, 5: 4 },
      samira: { 0: 4, 1: 4, 2: 4, 5: 5 },
      pieter: { 2: 4, 3: 4 },
      priya: { 2: 5, 3: 4 },
      hanneke: { 4: 4 },
    },
  );
  const hamzasPath = `/applications/${hamza.applicationId}`;
  await decide(setting, hamza, 1, at(-8, '14:00'), 'offer', said.reasons.hamzaOffer);
  await call(recruiter, at(-7, '10:00'), 'POST', `${hamzasPath}/askings`, { deadline: at(3, '17:00').toISOString() });
  await call(recruiter, at(-7, '10:30'), 'PUT', `${hamzasPath}/askings/1/answer`, { value: 'yes', body: '' });
  const hamzaHimself = await accountFor(stage, hamza, 'nl');
  await call(hamzaHimself, at(-6, '19:40'), 'GET', `/my${hamzasPath}`);
  const hamzaAsked = await call(hamzaHimself, at(-2, '20:05'), 'POST', `/my${hamzasPath}/questions`, {
    body: said.hamzasQuestion.question,
  });
  await call(recruiter, at(-1, '09:05'), 'POST', `${hamzasPath}/commitments`, {
    body: said.hamzasQuestion.promise,
    ownerId: recruiter.member,
    dueOn: stage.days.dayOf(1),
    questionId: hamzaAsked.body.id,
  });
  await stage.progress();

  const marisol = await byHand(setting, 'marisol', -20, {
    name: 'Marisol Ferreira',
    language: 'en',
    phone: '+31 6 5550 1623',
    source: 'website',
  });
  const marisolFirst = await inviteTo(setting, marisol, 0, at(-17, '13:20'), at(-14, '10:00'));
  await hold(setting, marisol, marisolFirst.sessions, quotesOf('marisol'), {
    'fatima.azzouzi': { 0: 2, 4: 3, 5: 3 },
    samira: { 0: 2, 1: 3, 2: 2, 4: 2 },
    pieter: { 0: 1, 1: 2, 2: 2, 4: 2 },
  });
  await decide(setting, marisol, 0, at(-12, '15:10'), 'reject', said.reasons.marisol);
  await call(recruiter, at(-12, '16:00'), 'POST', `/applications/${marisol.applicationId}/askings`, {
    deadline: at(-5, '17:00').toISOString(),
  });
  await call(recruiter, at(-12, '16:05'), 'PUT', `/applications/${marisol.applicationId}/askings/1/answer`, {
    value: 'no',
    body: said.reasons.marisolTold,
  });
  await react(setting, marisol);
  await stage.progress();

  const leyla = await playLeyla(setting, quotesOf('leyla'));
  await stage.progress();

  const bram = await byHand(setting, 'bram', -12, {
    name: 'Bram Oosterhuis',
    language: 'nl',
    phone: '+31 6 5550 1307',
    source: 'website',
  });
  const bramFirst = await inviteTo(setting, bram, 0, at(-6, '10:10'), at(-1, '09:00'));
  await hold(setting, bram, bramFirst.sessions, quotesOf('bram'), {
    'fatima.azzouzi': { 0: 3, 4: 4, 5: 4 },
    samira: { 0: 2, 1: 4, 2: 4, 4: 4 },
    pieter: { 0: 4, 1: 2, 2: 4, 4: 3 },
  });
  await stage.progress();

  const anouk = await byHand(setting, 'anouk', -11, {
    name: 'Anouk Verhagen',
    language: 'nl',
    phone: '+31 6 5550 1490',
    source: 'LinkedIn',
  });
  const anoukFirst = await inviteTo(setting, anouk, 0, at(-5, '14:00'), at(-1, '13:00'));
  await hold(
    setting,
    anouk,
    anoukFirst.sessions,
    quotesOf('anouk'),
    { 'fatima.azzouzi': { 0: 4, 4: 4, 5: 4 }, samira: { 1: 4, 2: 4 }, pieter: { 0: 3, 1: 3, 2: 4, 4: 3 } },
    ['samira'],
  );

  const list = await importList(setting, at(-4, '10:20'), {
    ...said.fairList,
    language: 'nl',
    rows: said.fairList.rows.map(([name = '', email, ...rest]) => [name, email ?? candidateAddress(name), ...rest]),
  });
  const daan = await list.find('daan', 'Daan Wiersma');
  await inviteTo(setting, daan, 0, at(-2, '11:30'), at(3, '10:00'));
  await list.find('iris', 'Iris Kooijman');
  await stage.progress();

  const [firstRound] = plan.rounds;
  const samiras = personOf(stage, 'samira').actor.member;
  const anoukPanel = anoukFirst.sessions.find(({ people }) => people.includes(samiras));
  const late = await call(
    personOf(stage, 'samira').actor,
    at(-1, '17:30'),
    'GET',
    `/sessions/${anoukPanel?.sessionId}`,
  );
  return {
    leyla: leyla.actor,
    places: {
      vacancy: `/vacancies/${setting.vacancyId}`,
      plan: `/vacancies/${setting.vacancyId}/plan`,
      interviewDay: `/agendas/${leyla.agendaId}`,
      interview: `/sessions/${leyla.sessions[0]?.sessionId}`,
      kit: `/sessions/${leyla.sessions[0]?.sessionId}`,
      debrief: `/applications/${bram.applicationId}/rounds/${firstRound?.id}/debrief`,
      offer: `/applications/${hamza.applicationId}`,
      candidate: `/applications/${leyla.applied.applicationId}`,
      card: `/scorecards/${late.body.mine.scorecardId}`,
      report: list.path,
      form: setting.form,
    },
  };
}

/** Somebody who was told no opens their page, contests it, and says how the procedure was. */
async function react({ stage, call, at }: Setting, applied: Applied): Promise<void> {
  const them = await accountFor(stage, applied, 'en');
  const path = `/my/applications/${applied.applicationId}`;
  const { body } = await call(them, at(-11, '21:10'), 'GET', path);
  await call(them, at(-11, '21:25'), 'PUT', `${path}/outcomes/${body.outcomes[0].id}/reactions/contest`, {
    body: said.marisolContests,
  });
  await call(them, at(-11, '21:32'), 'PUT', `${path}/feedback`, said.marisolsFeedback);
}

/** Leyla, whose second round is tomorrow, and whose side a visitor may see. */
async function playLeyla(setting: Setting, quotes: (string[] | undefined)[]) {
  const { stage, call, at, recruiter, manager, plan } = setting;
  const samira = personOf(stage, 'samira').actor;
  const pieter = personOf(stage, 'pieter').actor;
  const applied = await applyByForm(setting, setting.form, 'leyla', at(-16, '20:40'), {
    name: 'Leyla Demirci',
    language: 'nl',
    phone: '+31 6 5550 1042',
  });
  const path = `/applications/${applied.applicationId}`;
  const first = await inviteTo(setting, applied, 0, at(-12, '10:30'), at(-8, '10:00'));
  const leyla = await accountFor(stage, applied, 'nl');
  await call(leyla, at(-12, '18:20'), 'GET', `/my${path}`);
  const ask = (when: Date, body: string) => call(leyla, when, 'POST', `/my${path}/questions`, { body });
  const { answered, late, kept, open } = said.leylasQuestions;
  const car = await ask(at(-10, '20:15'), answered.question);
  await call(recruiter, at(-9, '09:10'), 'PUT', `/questions/${car.body.id}/answer`, { answer: answered.answer });
  await hold(setting, applied, first.sessions, quotes, {
    'fatima.azzouzi': { 0: 4, 4: 3, 5: 4 },
    samira: { 0: 4, 1: 5, 2: 4, 4: 3 },
    pieter: { 0: 3, 1: 4, 2: 4, 4: 2 },
  });
  const promise = async (who: Actor, when: Date, sides: { question: string; promise: string }, dueOn: string) => {
    const noted = await call(who, when, 'POST', `${path}/questions`, {
      body: sides.question,
      sessionId: first.sessions[1]?.sessionId,
    });
    const made = await call(who, minutesLater(when, 2), 'POST', `${path}/commitments`, {
      body: sides.promise,
      ownerId: who.member,
      dueOn,
      questionId: noted.body.id,
    });
    return made.body.id as string;
  };
  await promise(pieter, at(-8, '11:32'), late, stage.days.dayOf(-2));
  const ride = await promise(samira, at(-8, '11:36'), kept, stage.days.dayOf(-5));
  await call(samira, at(-6, '08:40'), 'PUT', `/commitments/${ride}/keeping`, { outcome: kept.outcome });
  await decide(setting, applied, 0, at(-6, '13:30'), 'next_round', said.reasons.leylaOn);
  await tell(call, recruiter, at(-6, '14:10'), applied.applicationId, said.leylaTold);
  for (const [n, body] of said.leylasConcerns.entries()) {
    const written = await call(manager, at(-6, `13:4${n}`), 'POST', `${path}/concerns`, {
      form: 'concern',
      body,
      competencyId: plan.competencies[said.leylasConcernCompetencies[n] ?? 0]?.id ?? null,
      forRoundId: plan.rounds[1]?.id,
    });
    await call(manager, at(-6, `13:5${n}`), 'PUT', `/concerns/${written.body.id}/publication`);
  }
  const { etag } = await call(manager, at(-5, '09:00'), 'GET', path);
  await call(
    manager,
    at(-5, '09:01'),
    'PATCH',
    path,
    { deciderId: manager.member, decisionDueOn: stage.days.dayOf(5) },
    etag,
  );
  const second = await inviteTo(setting, applied, 1, at(-4, '09:30'), at(1, '09:00'));
  await call(leyla, at(-4, '12:10'), 'GET', `/my${path}`);
  await ask(at(-2, '21:30'), open);
  for (const [n, note] of said.leylasNotes.entries()) {
    const when = note.kind === 'looking_back' ? at(-8, '19:10') : at(-3, `20:${10 + n}`);
    await call(leyla, when, 'POST', '/my/notes', { applicationId: applied.applicationId, ...note });
  }
  const kit = second.sessions[1];
  if (kit) await call(pieter, at(-1, '16:10'), 'PUT', `/sessions/${kit.sessionId}/preparation`);
  return { actor: leyla, applied, agendaId: second.agendaId, sessions: second.sessions };
}

/** Oslo: five candidates for the driftskoordinator. */
export async function playOslo(stage: Stage, call: Call): Promise<Places> {
  const setting = await openVacancy(stage, call, {
    facts: said.driftskoordinator,
    location: 'Oslo',
    country: 'NO',
    language: 'nb',
    pay: [540000, 620000, 'NOK', 'year'],
    day: -30,
    recruiter: 'sigurd',
    manager: 'ingvild',
    seats: [
      [['ragnhild.solbakken'], ['eirik', 'callum']],
      [
        ['ingvild', 'solveig', null],
        ['callum', 'magnus.tveit'],
        ['hilde.fossum'],
        ['kristoffer.moen'],
        ['ingvild'],
        ['sigurd'],
      ],
    ],
    place: 'Akersgata 58, Oslo',
    arrival: said.arrivalOslo,
    rooms: [
      ['Glomma', 'Akerselva'],
      ['Akerselva', 'Akerselva', null, null, 'Glomma', 'Glomma'],
    ],
  });
  const { at, manager, plan } = setting;
  const quotesOf = (key: string) => [said.saidInOslo[key]?.hr, said.saidInOslo[key]?.panel];

  const oskar = await byHand(setting, 'oskar', -15, {
    name: 'Oskar Nyland',
    language: 'nb',
    phone: '+47 555 01 266',
    source: 'nettstedet',
  });
  await call(setting.recruiter, at(-9, '12:00'), 'PUT', `/applications/${oskar.applicationId}/ending`, {
    reason: 'Har takket ja til en stilling nærmere hjemmet.',
    side: 'candidate',
  });

  const sindre = await byHand(setting, 'sindre', -17, {
    name: 'Sindre Haugland',
    language: 'nb',
    phone: '+47 555 01 318',
    source: 'gjennom en kollega',
  });
  const sindreFirst = await inviteTo(setting, sindre, 0, at(-13, '09:30'), at(-9, '10:00'));
  await hold(setting, sindre, sindreFirst.sessions, quotesOf('sindre'), {
    'ragnhild.solbakken': { 0: 4, 4: 4, 5: 4 },
    eirik: { 0: 4, 1: 4, 2: 4, 4: 4 },
    callum: { 0: 4, 1: 5, 2: 5, 4: 3 },
  });
  await decide(setting, sindre, 0, at(-7, '10:20'), 'next_round', said.reasons.sindreOn);
  await tell(call, setting.recruiter, at(-7, '11:00'), sindre.applicationId, said.sindreTold);
  const written = await call(manager, at(-7, '10:30'), 'POST', `/applications/${sindre.applicationId}/concerns`, {
    form: 'hypothesis',
    body: said.sindresHypothesis,
    competencyId: plan.competencies[4]?.id ?? null,
    forRoundId: plan.rounds[1]?.id,
  });
  await call(manager, at(-7, '10:31'), 'PUT', `/concerns/${written.body.id}/publication`);
  await inviteTo(setting, sindre, 1, at(-4, '13:00'), at(2, '09:00'));
  await stage.progress();

  const tuva = await byHand(setting, 'tuva', -14, {
    name: 'Tuva Eikeland',
    language: 'nb',
    phone: '+47 555 01 447',
    source: 'LinkedIn',
  });
  const tuvaFirst = await inviteTo(setting, tuva, 0, at(-9, '09:50'), at(-5, '10:00'));
  await hold(setting, tuva, tuvaFirst.sessions, quotesOf('tuva'), {
    'ragnhild.solbakken': { 0: 4, 4: 4, 5: 5 },
    eirik: { 0: 4, 1: 4, 2: 4, 4: 4 },
    callum: { 0: 3, 1: 4, 2: 2, 4: 3 },
  });
  const eirik = personOf(stage, 'eirik').actor;
  const cause = plan.competencies[2]?.id;
  const round = `/applications/${tuva.applicationId}/rounds/${plan.rounds[0]?.id}`;
  await call(eirik, at(-4, '10:10'), 'POST', `${round}/revised-ratings`, {
    competencyId: cause,
    score: 3,
    reason: said.tuvasRevision,
  });
  await call(
    manager,
    at(-4, '10:20'),
    'PUT',
    `${round}/discrepancies/${cause}`,
    { ownerId: eirik.member, note: said.tuvasDifference, closed: true },
    '"0"',
  );
  await decide(setting, tuva, 0, at(-3, '09:15'), 'next_round', said.reasons.tuvaOn);
  const draft = await inviteTo(setting, tuva, 1, at(-2, '15:00'), at(5, '09:00'), false);
  await stage.progress();

  const amina = await applyByForm(setting, setting.form, 'amina', at(-6, '18:05'), {
    name: 'Amina Warsame',
    language: 'nb',
    phone: '+47 555 01 529',
  });
  await inviteTo(setting, amina, 0, at(-3, '10:40'), at(1, '10:00'));
  await byHand(setting, 'jonas', -2, {
    name: 'Jonas Lervik',
    language: 'nb',
    phone: '+47 555 01 633',
    source: 'nettstedet',
  });
  await stage.progress();
  return {
    draftDay: `/agendas/${draft.agendaId}`,
    difference: `${round}/debrief`,
    oslo: `/vacancies/${setting.vacancyId}`,
  };
}
