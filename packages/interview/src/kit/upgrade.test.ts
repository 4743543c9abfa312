import { describe, expect, test } from 'vitest';
import type { Plan } from '../plan/plan.ts';
import { across, id, noor, planning, question, sindre, soundPlan, upset } from '../testing/plans.ts';
import type { Kit } from './kit.ts';
import { pinKit } from './pin.ts';
import { kitChanges, mayUpgradeKit } from './upgrade.ts';

const kitOf = (change: (plan: Plan) => void = () => {}, memberId = noor, textVersion = 1): Kit => {
  const plan = soundPlan();
  change(plan);
  const result = pinKit({
    plan,
    planVersion: textVersion,
    vacancy: { id: id(500), title: 'Coordinator', textVersion, text: 'The work', language: 'en' },
    roundId: id(20),
    planSessionId: id(21),
    seats: [{ seatId: id(22), role: 'lead', memberId }],
  });
  if ('refused' in result) throw new Error(result.refused);
  return result.kit;
};
const panelOf = (plan: Plan) => plan.rounds[1]!.sessions[0]!;

describe('what an upgrade of a kit would change', () => {
  test('KT-5 R05 nothing, when only the plan’s version rose', () => {
    expect(kitChanges(kitOf(), { ...kitOf(), planVersion: 9 })).toEqual([]);
  });

  test('KT-5 R08 what has to be ready is in the kit as the plan says it, and its change is told', () => {
    const fresh = kitOf((p) => {
      panelOf(p).toHaveReady = 'The case, printed';
    });
    expect(kitOf().session).not.toHaveProperty('toHaveReady');
    expect(fresh.session.toHaveReady).toBe('The case, printed');
    expect(kitChanges(kitOf(), fresh)).toEqual([{ what: 'session', field: 'toHaveReady' }]);
  });

  test('KT-5 R01 a new text of the vacancy, with both versions', () => {
    expect(kitChanges(kitOf(), kitOf(undefined, noor, 2))).toEqual([{ what: 'vacancy_text', from: 1, to: 2 }]);
  });

  test('KT-5 R05 a question changed, added, removed', () => {
    const fresh = kitOf((p) => {
      const { questions } = panelOf(p);
      questions[0]!.text = 'Put better?';
      questions.splice(1, 1, question(90, upset.id));
    });
    expect(kitChanges(kitOf(), fresh)).toEqual([
      { what: 'question_removed', questionId: id(26), text: 'How did you go about matter 26?' },
      { what: 'question_added', questionId: id(90), text: 'How did you go about matter 90?' },
      { what: 'question_changed', questionId: id(25), text: 'Put better?', fields: ['text'] },
      { what: 'run_sheet' },
    ]);
  });

  test('KT-5 R05 another order of the same questions', () => {
    const fresh = kitOf((p) => panelOf(p).questions.reverse());
    expect(kitChanges(kitOf(), fresh).map((c) => c.what)).toEqual(['question_order', 'run_sheet']);
  });

  test('KT-5 R02 anchors changed, a competency no longer rated, another person in the seat', () => {
    const fresh = kitOf((p) => {
      p.competencies[0]!.anchors[2] = 'clearer';
      panelOf(p).questions.pop();
      panelOf(p).seats[1]!.focus = [];
    }, sindre);
    expect(kitChanges(kitOf(), fresh)).toEqual([
      { what: 'seat_changed', seatId: id(22), memberId: sindre },
      { what: 'competency_removed', competencyId: across.id, name: across.name },
      { what: 'competency_changed', competencyId: planning.id, name: planning.name, fields: ['anchors'] },
      expect.objectContaining({ what: 'question_removed' }),
      { what: 'run_sheet' },
    ]);
  });

  test('KT-5 R06 what round one asks now', () => {
    const fresh = kitOf((p) => p.rounds[0]!.sessions[0]!.questions.push(question(91, upset.id)));
    expect(kitChanges(kitOf(), fresh)).toEqual([{ what: 'asked_before' }]);
  });
});

describe('upgrading a pinned kit', () => {
  const startsAt = new Date('2026-12-16T08:00:00Z');
  const session = { startsAt, startedAt: null, heldAt: null, cancelledAt: null };
  const changes = kitChanges(kitOf(), kitOf(undefined, noor, 2));
  const before = new Date('2026-12-16T07:59:59Z');

  test('KT-6 R05 is allowed before the session, when something changes', () => {
    expect(mayUpgradeKit(session, changes, before)).toEqual({ upgrade: true });
    expect(mayUpgradeKit(session, [], before)).toEqual({ refused: 'nothing_changed' });
  });

  test('KT-6 R05 is refused from the moment a card could be in: planned start, opened room or held', () => {
    expect(mayUpgradeKit(session, changes, startsAt)).toEqual({ refused: 'begun', since: startsAt });
    expect(mayUpgradeKit({ ...session, startedAt: before }, changes, before)).toMatchObject({ refused: 'begun' });
    expect(mayUpgradeKit({ ...session, heldAt: before }, changes, before)).toMatchObject({ refused: 'begun' });
    expect(mayUpgradeKit({ ...session, cancelledAt: before }, changes, before)).toEqual({ refused: 'cancelled' });
  });
});
