import type { Kit, Plan, ScorecardDraft } from '@rondo/interview';
import { expect } from 'vitest';
import { day, type Person, type World } from './world.ts';

/** Fails with the server's own words when an answer is not the one a test builds on. */
function must<T>(answer: { status: number; text: string; body: T }, status: number): T {
  expect(answer.status, answer.text).toBe(status);
  return answer.body;
}

/** An open vacancy with a two-round plan: in round 1 Imre (lead) and Ingrid, in round 2 Hanne (lead) and Youssef. */
export async function openVacancy(world: Pick<World, 'rik' | 'hanne' | 'imre' | 'ingrid' | 'youssef'>) {
  const { rik, hanne, imre, ingrid, youssef } = world;
  const vacancy = must(
    await rik.post('/vacancies', {
      title: 'Service coordinator',
      location: 'Utrecht',
      country: 'NL',
      language: 'en',
      text: 'You plan the work of twelve mechanics.',
      pay: { minimum: 3150, maximum: 3900, currency: 'EUR', period: 'month', criteria: 'Experience in planning' },
    }),
    201,
  );
  must(await rik.put(`/vacancies/${vacancy.id}/team/${hanne.member}`, { part: 'hiring_manager' }), 200);
  const plan: Plan = must(await rik.get('/plan-templates/en'), 200);
  const people = [
    [imre, ingrid],
    [hanne, youssef],
  ];
  plan.rounds.forEach((round, r) => {
    for (const session of round.sessions) {
      session.seats.forEach((seat, s) => {
        seat.memberId = people[r]?.[s]?.member ?? null;
      });
      session.seats = session.seats.filter(({ memberId }) => memberId !== null);
    }
  });
  const before = await rik.get(`/vacancies/${vacancy.id}/plan`);
  const saved = must(await rik.put(`/vacancies/${vacancy.id}/plan`, plan, { 'If-Match': before.etag ?? '' }), 200);
  must(await rik.put(`/vacancies/${vacancy.id}/opening`), 200);
  return { vacancyId: vacancy.id as string, plan: saved.plan as Plan, findings: saved.findings };
}

let number = 0;

export async function addCandidate(rik: Person, vacancyId: string, name = 'Noor de Wit') {
  number++;
  const application = must(
    await rik.post(`/vacancies/${vacancyId}/applications`, {
      name,
      email: `candidate${number}@example.org`,
      language: 'en',
    }),
    201,
  );
  return { applicationId: application.id as string, candidateId: application.candidate.id as string };
}

/** Publishes the agenda of a round, from nine in the morning of a day so many days from now. */
export async function publishRound(world: World, rik: Person, applicationId: string, roundId: string, inDays = 1) {
  const start = new Date(world.clock.at.getTime() + inDays * day);
  start.setUTCHours(8, 0, 0, 0);
  const agenda = must(
    await rik.post(`/applications/${applicationId}/rounds/${roundId}/agenda`, { firstStart: start.toISOString() }),
    201,
  );
  const published = must(
    await rik.put(`/agendas/${agenda.id}/publication`, {}, { 'If-Match': `"${agenda.version}"` }),
    200,
  );
  return { agendaId: agenda.id as string, agenda: published, start };
}

/** A complete card: every competency `score`, every concern not tested. */
export function fullCard(kit: Kit, score = 3, concerns: { id: string }[] = []): ScorecardDraft {
  return {
    checklist: ['welcome'],
    answers: kit.questions.map(({ id }) => ({
      questionId: id,
      said: 'I called both customers first.',
      assessment: 'Sets expectations.',
      probes: [],
      candidateRaised: false,
      notedAt: null,
    })),
    ratings: kit.competencies.map(({ id }) => ({
      competencyId: id,
      score,
      notObserved: false,
      evidence: `What was heard for a ${score}.`,
    })),
    concerns: concerns.map(({ id }) => ({ concernId: id, outcome: 'not_tested' as const, evidence: '' })),
    strengths: 'Clear and calm.',
    weaknesses: '',
    recommendation: score >= 3 ? 'yes' : 'no',
    candidateAsked: 'yes',
    candidateMinutesUsed: 8,
  };
}

/** Every card that a person owes, oldest first, as their own pages find them. */
export async function cardsOf(world: World, person: Person) {
  const from = new Date(world.clock.at.getTime() - 40 * day).toISOString();
  const until = new Date(world.clock.at.getTime() + 40 * day).toISOString();
  const { items } = must(await person.get(`/sessions?from=${from}&until=${until}`), 200);
  return items.filter((item: { scorecard: unknown }) => item.scorecard !== null) as {
    id: string;
    applicationId: string;
    scorecard: { id: string; submittedAt: string | null };
  }[];
}

/** Hands in every card a person still owes (for one application, or all). Time must be after the sessions. */
export async function submitAll(world: World, person: Person, score = 3, only?: string) {
  for (const { scorecard, applicationId } of await cardsOf(world, person)) {
    if (scorecard.submittedAt !== null || (only !== undefined && applicationId !== only)) continue;
    const card = must(await person.get(`/scorecards/${scorecard.id}`), 200);
    must(await person.put(`/scorecards/${scorecard.id}/submission`, fullCard(card.kit, score, card.concerns)), 200);
  }
}

/** A round of which Imre's and Ingrid's cards are owed and can be handed in. */
export async function owedRound(world: World, name: string) {
  const { plan, vacancyId } = await openVacancy(world);
  const { applicationId, candidateId } = await addCandidate(world.rik, vacancyId, name);
  const round = plan.rounds[0]?.id ?? '';
  await publishRound(world, world.rik, applicationId, round, 1);
  world.clock.forward(3 * day);
  const cardOf = async (person: Person) =>
    (await cardsOf(world, person)).find((card) => card.applicationId === applicationId)?.scorecard.id ?? '';
  return { plan, vacancyId, applicationId, candidateId, round, cardOf };
}

export { must };
