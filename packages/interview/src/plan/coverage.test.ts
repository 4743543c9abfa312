import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  across,
  competency,
  id,
  noor,
  planning,
  question,
  round,
  seat,
  session,
  sindre,
  soundPlan,
  upset,
} from '../testing/plans.ts';
import { coverage } from './coverage.ts';
import { emptyPlan, type Plan, QuestionType } from './plan.ts';

const rowOf = (plan: Plan, competencyId: string) => {
  const row = coverage(plan).rows.find((r) => r.competencyId === competencyId);
  if (!row) throw new Error(`no row for ${competencyId}`);
  return row;
};

describe('the coverage matrix', () => {
  test('PL-1 R04 counts questions and minutes per session and per type', () => {
    const row = rowOf(soundPlan(), upset.id);
    expect(row.bySession).toEqual([
      { count: 1, minutes: 8 },
      { count: 1, minutes: 8 },
      { count: 0, minutes: 0 },
      { count: 0, minutes: 0 },
    ]);
    expect(row.byType.behavioural).toEqual({ count: 2, minutes: 16 });
    expect(row.byType.technical).toEqual({ count: 0, minutes: 0 });
    expect(row.total).toEqual({ count: 2, minutes: 16 });
  });

  test('PL-1 R06 columns are the sessions of all rounds in order', () => {
    expect(coverage(soundPlan()).sessions.map((s) => [s.roundNumber, s.name, s.questionMinutes])).toEqual([
      [1, 'HR talk', 8],
      [2, 'Panel', 24],
      [2, 'Lunch', 0],
      [2, 'Next steps', 0],
    ]);
  });

  test('PL-2 R04 a competency without a question in a rated session is a gap, one with is not', () => {
    const plan = soundPlan();
    plan.competencies.push(competency(4));
    plan.rounds[1]!.sessions[1]!.questions = [question(40, id(4))];
    expect(rowOf(plan, id(4))).toMatchObject({ nobodyAsks: true, total: { count: 1 } });
    expect(rowOf(plan, planning.id).nobodyAsks).toBe(false);
  });

  test('PL-2 R04 a rated case that somebody watches for a competency closes its gap, an unrated one does not', () => {
    const plan = soundPlan();
    plan.competencies.push(competency(4));
    const watched = session(41, { kind: 'case', seats: [seat(42, { focus: [id(4)] })] });
    plan.rounds[1]!.sessions.push(watched);
    expect(rowOf(plan, id(4)).nobodyAsks).toBe(false);
    watched.rated = false;
    expect(rowOf(plan, id(4)).nobodyAsks).toBe(true);
  });

  test('PL-3 R11 owners are the rating seats with the competency in their focus; a shadow owns nothing', () => {
    const plan = soundPlan();
    expect(rowOf(plan, across.id).owners).toMatchObject([{ seatId: id(23), memberId: sindre, roundNumber: 2 }]);
    plan.rounds[1]!.sessions[0]!.seats = [seat(24, { role: 'shadow', focus: [across.id] })];
    expect(rowOf(plan, across.id)).toMatchObject({ owners: [], noOwner: true });
  });

  test('PL-3 R11 two people on one focus in one round are told, one person in two sessions is not', () => {
    const twice = (first: string | null, second: string | null, together: boolean) => {
      const one = seat(50, { memberId: first, focus: [planning.id] });
      const two = seat(51, { role: 'member', memberId: second, focus: [planning.id] });
      const sessions = together
        ? [session(52, { seats: [one, two] })]
        : [session(52, { seats: [one] }), session(53, { seats: [two] })];
      return coverage({ competencies: [planning], rounds: [round(54, sessions)] }).doubleOwnership;
    };
    expect(twice(noor, sindre, false)).toEqual([
      { roundId: id(54), roundNumber: 1, competencyId: planning.id, seatIds: [id(50), id(51)] },
    ]);
    expect(twice(noor, noor, false)).toEqual([]);
    expect(twice(null, null, false)).toEqual([]);
    expect(twice(null, null, true)).toHaveLength(1);
    expect(twice(null, noor, true)).toHaveLength(1);
  });

  test('PL-3 R11 the same focus in two rounds is no double ownership', () => {
    expect(coverage(soundPlan()).doubleOwnership).toEqual([]);
  });

  test('PL-4 R03 both dimensions are asked for', () => {
    expect(coverage(emptyPlan).missingDimensions).toEqual(['competence', 'collaboration']);
    expect(coverage({ competencies: [planning], rounds: [] }).missingDimensions).toEqual(['collaboration']);
    expect(coverage(soundPlan()).missingDimensions).toEqual([]);
  });

  test('PL-1 N1 a question of an unknown competency is in no row and listed', () => {
    const plan = soundPlan();
    plan.rounds[0]!.sessions[0]!.questions.push(question(60, id(999)));
    expect(coverage(plan).unlinkedQuestions).toEqual([{ sessionId: id(11), questionId: id(60) }]);
  });

  test('PL-1 R04 by session and by type add up to the same total, whatever the plan', () => {
    const questions = fc.array(
      fc.record({
        c: fc.integer({ min: 1, max: 4 }),
        s: fc.nat(3),
        m: fc.integer({ min: 1, max: 60 }),
        t: fc.constantFrom(...QuestionType.options),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(questions, (drawn) => {
        const sessions = [0, 1, 2, 3].map((s) =>
          session(100 + s, {
            questions: drawn.flatMap((q, n) =>
              q.s === s ? [question(200 + n, id(q.c), { minutes: q.m, type: q.t })] : [],
            ),
          }),
        );
        const result = coverage({ competencies: [1, 2, 3].map((n) => competency(n)), rounds: [round(10, sessions)] });
        const sum = (cells: { count: number; minutes: number }[]) =>
          cells.reduce((a, b) => ({ count: a.count + b.count, minutes: a.minutes + b.minutes }), {
            count: 0,
            minutes: 0,
          });
        for (const row of result.rows) {
          expect(sum(row.bySession)).toEqual(row.total);
          expect(sum(Object.values(row.byType))).toEqual(row.total);
        }
        const linked = sum(result.rows.map((row) => row.total)).count;
        expect(linked + result.unlinkedQuestions.length).toBe(drawn.length);
      }),
    );
  });
});
