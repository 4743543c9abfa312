import { applyByForm } from './people-in.ts';
import { personOf, type Stage, tell } from './script.ts';
import { byHand, decide, hold, inviteTo, openVacancy } from './setting.ts';
import type { Call } from './stage.ts';
import type { Places } from './store.ts';
import * as said from './texts/present.ts';

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
