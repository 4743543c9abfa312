import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SessionKind } from '../plan/plan.ts';
import {
  across,
  id,
  ingrid,
  noor,
  planning,
  question,
  seat,
  session,
  sindre,
  soundPlan,
  upset,
} from '../testing/plans.ts';
import { Kit } from './kit.ts';
import { pinKit, runSheet } from './pin.ts';

const vacancy: Kit['vacancy'] = { id: id(500), title: 'Coordinator', textVersion: 3, text: 'The work', language: 'en' };
const panel: Parameters<typeof pinKit>[0] = {
  plan: soundPlan(),
  planVersion: 7,
  vacancy,
  roundId: id(20),
  planSessionId: id(21),
  seats: [
    { seatId: id(22), role: 'lead', memberId: noor },
    { seatId: id(24), role: 'shadow', memberId: ingrid },
  ],
};
const pinned = (change: Partial<typeof panel> = {}) => {
  const result = pinKit({ ...panel, ...change });
  if ('refused' in result) throw new Error(result.refused);
  return result.kit;
};

describe('pinning a kit', () => {
  test('KT-1 R33 holds the vacancy text with its version, the round, the session and the plan version', () => {
    expect(pinned()).toMatchObject({
      planVersion: 7,
      vacancy: { textVersion: 3, text: 'The work' },
      round: { id: id(20), number: 2 },
      session: { planSessionId: id(21), minutes: 60, rated: true },
    });
  });

  test('KT-1 R33 what it gives is a kit by its own schema', () => {
    expect(Kit.parse(pinned())).toEqual(pinned());
  });

  test('KT-1 R05 a later edit of the plan does not reach it', () => {
    const plan = soundPlan();
    const kit = pinned({ plan });
    const before = JSON.stringify(kit);
    plan.rounds[1]!.sessions[0]!.questions[0]!.followUps.push('And then?');
    plan.competencies[0]!.anchors[0] = 'changed';
    plan.rounds[1]!.sessions[0]!.seats[0]!.focus.push(across.id);
    plan.rounds[0]!.sessions[0]!.questions[0]!.text = 'changed';
    expect(JSON.stringify(kit)).toBe(before);
  });

  test('KT-2 R14 the run-sheet: opening, questions, room for follow-ups, the candidate, closing', () => {
    expect(pinned().runSheet).toEqual([
      { kind: 'opening', questionId: null, minutes: 3 },
      { kind: 'question', questionId: id(25), minutes: 8 },
      { kind: 'question', questionId: id(26), minutes: 8 },
      { kind: 'question', questionId: id(27), minutes: 8 },
      { kind: 'question', questionId: null, minutes: 21 },
      { kind: 'candidate_questions', questionId: null, minutes: 10 },
      { kind: 'closing', questionId: null, minutes: 2 },
    ]);
  });

  test('KT-2 R14 the task of a case stands before its questions; the candidate’s own session is theirs whole', () => {
    const about = question(1, planning.id, { minutes: 10 });
    expect(runSheet(session(2, { kind: 'case', minutes: 45, candidateMinutes: 0, questions: [about] }))).toMatchObject([
      { kind: 'opening', minutes: 3 },
      { kind: 'question', questionId: null, minutes: 30 },
      { kind: 'question', questionId: id(1), minutes: 10 },
      { kind: 'closing', minutes: 2 },
    ]);
    expect(runSheet(session(3, { kind: 'candidate_questions', minutes: 30, candidateMinutes: 20 }))).toEqual([
      { kind: 'candidate_questions', questionId: null, minutes: 30 },
    ]);
  });

  test('KT-2 R14 the minutes of a run-sheet add up to the session, and the candidate never gets less than planned', () => {
    const drawn = fc.record({
      kind: fc.constantFrom(...SessionKind.options),
      candidateMinutes: fc.integer({ min: 0, max: 30 }),
      questions: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 6 }),
      spare: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(drawn, ({ kind, candidateMinutes, questions, spare }) => {
        const minutes = 5 + candidateMinutes + spare + questions.reduce((a, b) => a + b, 0);
        const planned = session(1, {
          kind,
          minutes,
          candidateMinutes,
          questions: questions.map((m, n) => question(10 + n, planning.id, { minutes: m })),
        });
        const sheet = runSheet(planned);
        expect(sheet.reduce((sum, item) => sum + item.minutes, 0)).toBe(minutes);
        const theirs = sheet.filter((item) => item.kind === 'candidate_questions').reduce((a, b) => a + b.minutes, 0);
        expect(theirs).toBeGreaterThanOrEqual(candidateMinutes);
        expect(sheet.flatMap((item) => item.questionId ?? [])).toEqual(planned.questions.map((q) => q.id));
      }),
    );
  });

  test('KT-3 R02 rates the competencies of its questions and of its rating seats’ focus, in the plan’s order', () => {
    const plan = soundPlan();
    const held = plan.rounds[1]!.sessions[0]!;
    held.questions = [question(25, across.id)];
    held.seats = [seat(22, { focus: [planning.id] }), seat(24, { role: 'shadow', focus: [upset.id] })];
    expect(pinned({ plan }).competencies.map((c) => c.id)).toEqual([planning.id, across.id]);
    held.rated = false;
    expect(pinned({ plan }).competencies).toEqual([]);
  });

  test('KT-3 R11 seats carry the planned focus; a shadow and a seat outside the plan have none', () => {
    const seats = [...panel.seats, { seatId: id(77), role: 'member' as const, memberId: sindre }];
    expect(pinned({ seats }).seats).toEqual([
      { seatId: id(22), role: 'lead', memberId: noor, focus: [planning.id, upset.id] },
      { seatId: id(24), role: 'shadow', memberId: ingrid, focus: [] },
      { seatId: id(77), role: 'member', memberId: sindre, focus: [] },
    ]);
  });

  test('KT-4 R06 R44 round two lists what round one asked, without answers; round one lists nothing', () => {
    expect(pinned().askedBefore).toEqual([
      {
        roundNumber: 1,
        sessionName: 'HR talk',
        questionId: id(13),
        text: 'How did you go about matter 13?',
        competencyId: upset.id,
      },
    ]);
    expect(pinned({ roundId: id(10), planSessionId: id(11) }).askedBefore).toEqual([]);
  });

  test('KT-1 N1 R02 R14 refuses what may not be published', () => {
    const after = (change: (plan: ReturnType<typeof soundPlan>) => void) => {
      const plan = soundPlan();
      change(plan);
      return pinKit({ ...panel, plan });
    };
    expect(after((p) => p.rounds[1]!.sessions[0]!.questions.push(question(60, id(999))))).toEqual({
      refused: 'question_unlinked',
      questionIds: [id(60)],
    });
    expect(
      after((p) => {
        p.competencies[2]!.anchors[4] = '  ';
      }),
    ).toEqual({ refused: 'anchors_missing', competencyIds: [across.id] });
    expect(
      after((p) => {
        p.rounds[1]!.sessions[0]!.minutes = 38;
      }),
    ).toEqual({ refused: 'overfull', minutes: 38, needed: 39 });
    expect(pinKit({ ...panel, roundId: id(10) })).toMatchObject({ refused: 'not_in_plan' });
  });

  test('KT-1 R02 empty anchors of a competency that is not rated here do not matter here', () => {
    const plan = soundPlan();
    plan.competencies[0]!.anchors[4] = '';
    expect(pinKit({ ...panel, plan, roundId: id(10), planSessionId: id(11), seats: [] })).toHaveProperty('kit');
  });
});
