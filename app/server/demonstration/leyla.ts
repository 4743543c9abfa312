import { applyByForm } from './people-in.ts';
import { accountFor, minutesLater, personOf, tell } from './script.ts';
import { decide, hold, inviteTo, type Setting } from './setting.ts';
import type { Actor } from './stage.ts';
import * as said from './texts/present.ts';

/** Leyla, whose second round is tomorrow, and whose side a visitor may see. */
export async function playLeyla(setting: Setting, quotes: (string[] | undefined)[]) {
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
