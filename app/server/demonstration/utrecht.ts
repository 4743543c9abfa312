import { candidateAddress } from './cast.ts';
import { playLeyla } from './leyla.ts';
import { importList, tellSource } from './people-in.ts';
import { type Applied, accountFor, personOf, type Stage } from './script.ts';
import { byHand, decide, hold, inviteTo, openVacancy, type Setting } from './setting.ts';
import type { Actor, Call } from './stage.ts';
import type { Places } from './store.ts';
import * as said from './texts/present.ts';

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
  await tellSource(setting, daan, at(-4, '15:30'), { origin: 'job_fair', originWords: said.fairList.source });
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
