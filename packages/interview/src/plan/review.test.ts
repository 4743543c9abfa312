import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  competency,
  id,
  ingrid,
  noor,
  planning,
  question,
  round,
  seat,
  session,
  sindre,
  soundPlan,
  upset,
  youssef,
} from '../testing/plans.ts';
import type { Plan } from './plan.ts';
import { blockingRound, reviewPlan } from './review.ts';

const context = { requiresExecutive: false, executives: [] as string[], members: [noor, sindre, ingrid] };
const rulesOf = (plan: Plan, more: Partial<typeof context> = {}) =>
  reviewPlan(plan, { ...context, ...more }).map((f) => `${f.rule} ${f.severity}`);
const after = (change: (plan: Plan) => void) => {
  const plan = soundPlan();
  change(plan);
  return plan;
};

describe('the review of a plan', () => {
  test('PL-5 an innocent plan has no findings', () => {
    expect(reviewPlan(soundPlan(), context)).toEqual([]);
  });

  test('PL-5 R02 empty anchors block, an empty definition warns', () => {
    const plan = after((p) => {
      p.competencies[0] = { ...planning, anchors: ['', 'two', 'three', ' ', 'five'], definition: ' ' };
    });
    expect(reviewPlan(plan, context)).toEqual([
      {
        rule: 'anchors_missing',
        severity: 'blocks',
        at: ['competencies', 0, 'anchors'],
        values: { competencyId: planning.id, name: planning.name, points: [1, 4] },
      },
      expect.objectContaining({ rule: 'definition_missing', severity: 'warns' }),
    ]);
  });

  test('PL-2 PL-3 R04 R11 a competency nobody asks about and nobody owns warns', () => {
    expect(rulesOf(after((p) => p.competencies.push(competency(4))))).toEqual(['nobody_asks warns', 'no_owner warns']);
  });

  test('PL-3 R11 two people on one focus in one round warn', () => {
    const plan = after((p) => p.rounds[1]!.sessions[0]!.seats[1]!.focus.push(upset.id));
    expect(rulesOf(plan)).toEqual(['owned_twice warns']);
  });

  test('PL-4 R03 a missing dimension blocks', () => {
    const plan = after((p) => {
      p.competencies = p.competencies.map((c) => ({ ...c, dimension: 'competence' as const }));
    });
    expect(reviewPlan(plan, context)).toMatchObject([
      { rule: 'dimension_missing', values: { dimension: 'collaboration' } },
    ]);
  });

  test('PL-6 N1 an unlinked question blocks, with the way to it', () => {
    const plan = after((p) => p.rounds[1]!.sessions[0]!.questions.push(question(60, id(999))));
    expect(reviewPlan(plan, context)).toEqual([
      {
        rule: 'question_unlinked',
        severity: 'blocks',
        at: ['rounds', 1, 'sessions', 0, 'questions', 3],
        values: { questionId: id(60) },
      },
    ]);
  });

  test('PL-7 R11 a rated session needs seats, a lead and something to rate', () => {
    const rated = (seats: Parameters<typeof session>[1]) =>
      rulesOf(after((p) => p.rounds[0]!.sessions.unshift(session(70, { minutes: 90, ...seats }))));
    expect(rated({ questions: [question(71, upset.id)] })).toEqual(['rated_without_seats blocks']);
    expect(rated({ questions: [question(71, upset.id)], seats: [seat(72, { role: 'shadow' })] })).toEqual([
      'rated_without_seats blocks',
    ]);
    expect(rated({ questions: [question(71, upset.id)], seats: [seat(72, { role: 'member' })] })).toEqual([
      'lead_missing blocks',
    ]);
    expect(rated({ seats: [seat(72)] })).toEqual(['rated_without_criteria blocks']);
    expect(rated({ seats: [seat(72, { focus: [planning.id] })] })).toEqual([]);
    expect(rated({ rated: false })).toEqual([]);
  });

  test('PL-7 R11 two leads of one session warn', () => {
    const plan = after((p) => {
      p.rounds[1]!.sessions[0]!.seats[1]!.role = 'lead';
    });
    expect(rulesOf(plan)).toEqual(['several_leads warns']);
  });

  test('PL-7 R75 an unfilled rating seat of a rated session blocks, any other warns', () => {
    const empty = (s: number, n: number) =>
      rulesOf(
        after((p) => {
          p.rounds[1]!.sessions[s]!.seats[n]!.memberId = null;
        }),
      );
    expect(empty(0, 1)).toEqual(['seat_unfilled blocks']);
    expect(empty(0, 2)).toEqual(['seat_unfilled warns']);
  });

  test('PL-7 R75 a shadow with a focus warns', () => {
    expect(rulesOf(after((p) => p.rounds[1]!.sessions[0]!.seats[2]!.focus.push(upset.id)))).toEqual([
      'shadow_focus warns',
    ]);
  });

  test('PL-7 a seat of somebody who is not a member, or who sits twice, blocks', () => {
    const placed = (memberId: string) =>
      rulesOf(
        after((p) => {
          p.rounds[1]!.sessions[0]!.seats[2]!.memberId = memberId;
        }),
      );
    expect(placed(youssef)).toEqual(['member_unknown blocks']);
    expect(placed(noor)).toEqual(['member_twice blocks']);
    expect(placed(ingrid)).toEqual([]);
  });

  test('PL-7 a focus on a competency that is gone blocks', () => {
    expect(rulesOf(after((p) => p.rounds[1]!.sessions[0]!.seats[0]!.focus.push(id(999))))).toEqual([
      'focus_unknown blocks',
    ]);
  });

  test('PL-8 R06 the question of an earlier round needs a conscious mark, however it is spaced or quoted', () => {
    const asked = 'How did you go about  MATTER 13 — please?';
    const again = (repeats: string | null, text = asked) =>
      reviewPlan(
        after((p) => {
          p.rounds[0]!.sessions[0]!.questions[0]!.text = '“How did you go about matter 13, please”?';
          p.rounds[1]!.sessions[0]!.questions[0] = question(25, planning.id, { text, repeats });
        }),
        context,
      );
    expect(again(null)).toMatchObject([
      {
        rule: 'question_asked_before',
        severity: 'blocks',
        values: { questionId: id(25), earlierQuestionId: id(13), earlierRoundNumber: 1 },
      },
    ]);
    expect(again(id(13))).toEqual([]);
    expect(again(null, 'How did you go about matter 14, please?')).toEqual([]);
    expect(again(id(13), 'The same thing, put otherwise?')).toEqual([]);
  });

  test('PL-8 R06 a mark that points nowhere, or to the same round, is no mark', () => {
    const marked = (repeats: string) =>
      rulesOf(
        after((p) => {
          p.rounds[1]!.sessions[0]!.questions[0] = question(25, planning.id, {
            text: 'How did you go about matter 13?',
            repeats,
          });
        }),
      );
    expect(marked(id(999))).toEqual(['repeats_unknown warns', 'question_asked_before blocks']);
    expect(marked(id(26))).toEqual(['repeats_unknown warns', 'question_asked_before blocks']);
  });

  test('PL-8 R06 twice in one round warns', () => {
    const plan = after((p) => {
      p.rounds[1]!.sessions[0]!.questions[2]!.text = p.rounds[1]!.sessions[0]!.questions[0]!.text;
    });
    expect(rulesOf(plan)).toEqual(['question_twice_in_round warns']);
  });

  test('PL-9 R09 a question in an unrated session warns', () => {
    const plan = after((p) => p.rounds[1]!.sessions[1]!.questions.push(question(61, upset.id)));
    expect(rulesOf(plan)).toEqual(['question_unrated warns']);
  });

  test('PL-10 R14 the candidate time cannot be eaten: questions, opening, closing and it fit exactly or block', () => {
    const panelOf = (minutes: number, candidateMinutes: number) =>
      reviewPlan(
        after((p) => Object.assign(p.rounds[1]!.sessions[0]!, { minutes, candidateMinutes })),
        context,
      );
    expect(panelOf(3 + 24 + 10 + 2, 10)).toEqual([]);
    expect(panelOf(3 + 24 + 10 + 1, 10)).toMatchObject([
      {
        rule: 'candidate_time_eaten',
        severity: 'blocks',
        values: { minutes: 38, needed: 39, candidateMinutes: 10 },
      },
    ]);
    expect(panelOf(28, 0)).toMatchObject([{ rule: 'session_overfull', severity: 'blocks' }]);
  });

  test('PL-11 R51 R71 a round without sessions, without time for the candidate or without a closing warns', () => {
    const ofRound = (...sessions: Parameters<typeof round>[1]) => {
      const plan = soundPlan();
      plan.rounds.push(round(80, sessions));
      return rulesOf(plan);
    };
    const lunch = session(81, { kind: 'lunch', rated: false, candidateMinutes: 0 });
    expect(ofRound()).toEqual(['round_empty warns']);
    expect(ofRound(lunch)).toEqual(['round_without_candidate_time warns', 'round_without_closing warns']);
    expect(ofRound(lunch, session(82, { kind: 'closing', rated: false }))).toEqual([]);
  });

  test('PL-12 R12 a required executive who is missing from the last round is flagged', () => {
    const required = { requiresExecutive: true, executives: [youssef], members: [...context.members, youssef] };
    expect(rulesOf(soundPlan(), required)).toEqual(['executive_missing warns']);
    expect(rulesOf(soundPlan(), { ...required, executives: [ingrid] })).toEqual(['executive_missing warns']);
    expect(rulesOf(soundPlan(), { ...required, executives: [noor] })).toEqual([]);
  });

  test('PL-13 an id that stands twice blocks', () => {
    const plan = after((p) => p.rounds[1]!.sessions[0]!.questions.push(question(13, upset.id, { text: 'Another?' })));
    expect(rulesOf(plan)).toEqual(['id_twice blocks']);
  });

  test('PL-14 what blocks in one round does not stop the other; what blocks the plan stops both', () => {
    const plan = after((p) => {
      p.rounds[1]!.sessions[0]!.minutes = 20;
    });
    expect(blockingRound(reviewPlan(plan, context), 0)).toEqual([]);
    expect(blockingRound(reviewPlan(plan, context), 1)).toHaveLength(1);
    plan.competencies[0]!.anchors[2] = '';
    expect(blockingRound(reviewPlan(plan, context), 0)).toHaveLength(1);
    expect(blockingRound(reviewPlan(plan, context), 1)).toHaveLength(2);
  });

  test('PL-14 R75 R78 who sits in the plan’s seats does not stop a publication: the agenda says who comes', () => {
    const plan = after((p) => {
      const [lead, member, shadow] = p.rounds[1]!.sessions[0]!.seats;
      lead!.memberId = null;
      member!.memberId = youssef;
      shadow!.memberId = youssef;
    });
    expect(rulesOf(plan).filter((rule) => rule.endsWith('blocks'))).toHaveLength(4);
    expect(blockingRound(reviewPlan(plan, context), 1)).toEqual([]);
  });

  test('PL-10 R14 a session is refused exactly when its parts add up to more than it lasts', () => {
    const drawn = fc.record({
      minutes: fc.integer({ min: 5, max: 120 }),
      candidateMinutes: fc.integer({ min: 0, max: 60 }),
      questions: fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(drawn, ({ minutes, candidateMinutes, questions }) => {
        const plan = after((p) => {
          Object.assign(p.rounds[1]!.sessions[0]!, {
            minutes,
            candidateMinutes,
            questions: questions.map((m, n) => question(100 + n, planning.id, { minutes: m })),
          });
        });
        const over = 5 + candidateMinutes + questions.reduce((a, b) => a + b, 0) > minutes;
        const blocks = reviewPlan(plan, context).filter((f) => f.severity === 'blocks');
        expect(blocks.length > 0).toBe(over);
      }),
    );
  });
});
