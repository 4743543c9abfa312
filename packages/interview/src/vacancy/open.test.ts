import { describe, expect, test } from 'vitest';
import { emptyPlan } from '../plan/plan.ts';
import { planning, soundPlan } from '../testing/plans.ts';
import { mayInvite, mayOpenVacancy } from './open.ts';
import { PayRange } from './pay-range.ts';

const pay: PayRange = { minimum: 3150, maximum: 3900, currency: 'EUR', period: 'month', criteria: '' };
const ready = { plan: soundPlan(), pay, openedAt: null, closedAt: null };

describe('opening a vacancy', () => {
  test('VC-1 R03 opens with both dimensions and a pay range', () => {
    expect(mayOpenVacancy(ready)).toEqual({ open: true });
  });

  test('VC-1 R03 is refused until both dimensions have a criterion, each named', () => {
    expect(mayOpenVacancy({ ...ready, plan: { competencies: [planning], rounds: [] } })).toEqual({
      refused: 'not_ready',
      missing: [{ part: 'dimension', dimension: 'collaboration' }],
    });
  });

  test('VC-2 P1 is refused without a pay range where the flag is on, which it is unless turned off', () => {
    const without = { ...ready, pay: null };
    expect(mayOpenVacancy(without)).toEqual({ refused: 'not_ready', missing: [{ part: 'pay_range' }] });
    expect(mayOpenVacancy({ ...without, payRangeRequired: false })).toEqual({ open: true });
  });

  test('VC-1 VC-2 everything missing is said at once', () => {
    expect(mayOpenVacancy({ ...ready, plan: emptyPlan, pay: null })).toMatchObject({
      missing: [{ dimension: 'competence' }, { dimension: 'collaboration' }, { part: 'pay_range' }],
    });
  });

  test('VC-1 what is open or closed is not opened again', () => {
    const at = new Date('2026-12-01T09:00:00Z');
    expect(mayOpenVacancy({ ...ready, openedAt: at })).toEqual({ refused: 'already_open', openedAt: at });
    expect(mayOpenVacancy({ ...ready, openedAt: at, closedAt: at })).toEqual({ refused: 'closed', closedAt: at });
  });

  test('VC-2 P1 a range whose end lies below its start is no range', () => {
    expect(PayRange.safeParse({ ...pay, maximum: 3000 }).success).toBe(false);
    expect(PayRange.safeParse({ ...pay, maximum: 3150 }).success).toBe(true);
  });
});

describe('inviting', () => {
  const open = { pay, openedAt: new Date('2026-12-01T09:00:00Z'), closedAt: null };

  test('VC-3 P1 R94 needs an open vacancy that still says what it pays', () => {
    expect(mayInvite(open)).toEqual({ invite: true });
    expect(mayInvite({ ...open, pay: null })).toEqual({ refused: 'pay_range_missing' });
    expect(mayInvite({ ...open, pay: null, payRangeRequired: false })).toEqual({ invite: true });
    expect(mayInvite({ ...open, openedAt: null })).toEqual({ refused: 'not_open' });
    expect(mayInvite({ ...open, closedAt: open.openedAt })).toMatchObject({ refused: 'closed' });
  });
});
