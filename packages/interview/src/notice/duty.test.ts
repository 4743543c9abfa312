import { describe, expect, test } from 'vitest';
import { noticeDueOn, noticeState, proposedOrigin, settleNotice } from './duty.ts';

const zone = 'Europe/Amsterdam';
const at = (iso: string) => new Date(iso);
const open = { dueOn: '2027-01-08', settledAt: null };

describe('the duty to tell people where their data came from', () => {
  test('NT-1 R74 G2 a month, to the same day of the next on the organisation’s calendar', () => {
    expect(noticeDueOn(at('2026-12-08T07:00:00Z'), zone)).toBe('2027-01-08');
    expect(noticeDueOn(at('2026-12-07T23:30:00Z'), zone)).toBe('2027-01-08');
    expect(noticeDueOn(at('2027-01-31T12:00:00Z'), zone)).toBe('2027-02-28');
    expect(noticeDueOn(at('2028-01-30T12:00:00Z'), zone)).toBe('2028-02-29');
    expect(noticeDueOn(at('2026-12-31T12:00:00Z'), zone)).toBe('2027-01-31');
  });

  test('NT-1 R74 G2 is due through the whole of its day, late from the next', () => {
    expect(noticeState(open, at('2026-12-08T07:00:00Z'), zone)).toEqual({ state: 'due', daysLeft: 31 });
    expect(noticeState(open, at('2027-01-08T22:59:59Z'), zone)).toEqual({ state: 'due', daysLeft: 0 });
    expect(noticeState(open, at('2027-01-08T23:00:00Z'), zone)).toEqual({ state: 'late', daysLate: 1 });
    expect(noticeState({ ...open, settledAt: at('2027-01-09T12:00:00Z') }, at('2027-03-01T12:00:00Z'), zone)).toEqual({
      state: 'settled',
    });
  });

  test('NT-2 R74 G2 a person who says that somebody was told says when and how, and never ahead', () => {
    const now = at('2026-12-20T12:00:00Z');
    const told = { how: 'told' as const, toldOn: '2026-12-20', note: ' On the phone ' };
    expect(settleNotice(told, open, now, zone)).toEqual({ settled: { ...told, note: 'On the phone' } });
    expect(settleNotice({ ...told, toldOn: '2026-12-21' }, open, now, zone)).toEqual({
      refused: 'told_in_future',
      today: '2026-12-20',
    });
    expect(settleNotice({ ...told, note: '  ' }, open, now, zone)).toEqual({ refused: 'note_missing' });
    expect(settleNotice(told, { settledAt: now }, now, zone)).toEqual({ refused: 'notice_settled' });
  });

  test('NT-3 R74 G2 it is not needed only for a reason that the law knows, the rare ones in words', () => {
    const now = at('2026-12-20T12:00:00Z');
    const because = (reason: 'has_it' | 'told_by_source' | 'law' | 'impossible', note = '') =>
      settleNotice({ how: 'not_needed', reason, note }, open, now, zone);
    expect(because('has_it')).toHaveProperty('settled');
    expect(because('told_by_source')).toHaveProperty('settled');
    expect(because('law')).toEqual({ refused: 'note_missing' });
    expect(because('impossible')).toEqual({ refused: 'note_missing' });
    expect(because('impossible', 'The address does not exist.')).toHaveProperty('settled');
  });

  test('NT-4 R74 a typed source proposes an origin only where it names one', () => {
    expect(proposedOrigin('Banenbeurs Utrecht')).toBe('job_fair');
    expect(proposedOrigin('Åpen søknad')).toBe('own_mail');
    expect(proposedOrigin('LinkedIn')).toBe('public_profile');
    expect(proposedOrigin('via bureau De Brug')).toBe('agency');
    expect(proposedOrigin('tip van Imre')).toBe('referral');
    for (const other of ['', 'Affair of the heart', 'list of 2019']) expect(proposedOrigin(other)).toBeNull();
  });
});
