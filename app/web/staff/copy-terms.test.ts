import { describe, expect, test } from 'vitest';
import { copiedSessions, copiedUntil, isFresh, termOf } from './copy-terms.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const now = Date.parse('2026-12-08T09:00:00Z');
const at = (hours: number) => ({
  startsAt: new Date(now + hours * hour).toISOString(),
  endsAt: new Date(now + (hours + 1) * hour).toISOString(),
});
const client = (items: object[]) => ({ getQueryData: () => ({ items }) as never });
const mine = { id: 's', applicationId: 'a', scorecard: { id: 'c', submittedAt: null }, ...at(2) };

describe('what this device has for when there is no network', () => {
  test('R87 is the kits of today and tomorrow, until a day after each session', () => {
    expect(copiedUntil(at(2), now)).toBe(now + 3 * hour + day);
    expect(copiedUntil(at(47), now)).not.toBeNull();
    expect(copiedUntil(at(49), now)).toBeNull();
    expect(copiedUntil(at(-24), now)).toBe(now + hour);
    expect(copiedUntil(at(-25), now)).toBeNull();
    expect(copiedSessions([at(2), at(49), at(-25)], now)).toEqual([at(2)]);
  });

  test('R87 is there although the clock of the device is three hours off', () => {
    for (const skew of [-3 * hour, 3 * hour]) expect(copiedUntil(at(12), now + skew)).toBe(now + 13 * hour + day);
  });

  test('R87 is fetched anew by another build, after three hours, and when the clock was set back', () => {
    const copy = { at: now, build: 'staff-2.js', value: null };
    expect(isFresh(copy, 'staff-2.js', now + 2 * hour)).toBe(true);
    expect(isFresh(copy, 'staff-3.js', now + 2 * hour)).toBe(false);
    expect(isFresh({ at: now }, 'staff-3.js', now)).toBe(false);
    expect(isFresh(copy, 'staff-2.js', now + 3 * hour)).toBe(false);
    expect(isFresh(copy, 'staff-2.js', now - day)).toBe(false);
  });

  test('R87 holds a kit only for who has a seat, and a card only while it is out', () => {
    const term = (key: string[], value: unknown) => termOf(client([mine]), key, value, now);
    expect(term(['session', 's'], { ...at(2), mine: {} })).toBe(now + 3 * hour + day);
    expect(term(['session', 's'], { ...at(2), mine: null })).toBeNull();
    expect(term(['scorecard', 'c'], { submission: null })).toBe(now + 3 * hour + day);
    expect(term(['scorecard', 'c'], { submission: {} })).toBeNull();
    expect(term(['scorecard', 'another'], { submission: null })).toBeNull();
    expect(term(['questions', 'a'], {})).toBe(now + 3 * hour + day);
    expect(term(['questions', 'another'], {})).toBeNull();
  });

  test('R87 is never what is none of the room’s business: debriefs, applications, logins elsewhere', () => {
    for (const key of [['debrief', 'a', 'r'], ['application', 'a'], ['login', 'own'], ['vacancies'], ['audit']]) {
      expect(termOf(client([mine]), key, {}, now)).toBeUndefined();
    }
  });
});
