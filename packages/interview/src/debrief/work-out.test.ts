import { describe, expect, test } from 'vitest';
import { ingrid, noor } from '../testing/plans.ts';
import { closeDifference, reviseRating } from './work-out.ts';

const now = new Date('2026-12-17T10:00:00Z');

describe('working out a difference', () => {
  const open = { viewerSealed: false, ownerId: noor, note: 'Two different cases', closedAt: null };

  test('DB-7 R66 is closed once, with an owner and a text', () => {
    expect(closeDifference(open, now, ingrid)).toEqual({ closed: { closedAt: now, closedBy: ingrid } });
    expect(closeDifference({ ...open, closedAt: now }, now, ingrid)).toEqual({
      refused: 'already_closed',
      closedAt: now,
    });
    expect(closeDifference({ ...open, ownerId: null }, now, ingrid)).toEqual({ refused: 'owner_missing' });
    expect(closeDifference({ ...open, note: ' ' }, now, ingrid)).toEqual({ refused: 'note_missing' });
  });

  test('DB-7 DB-8 R97 is nothing for somebody whose own cards are out, whatever else holds', () => {
    const sealed = { viewerSealed: true, ownerId: null, note: '', closedAt: now };
    expect(closeDifference(sealed, now, ingrid)).toEqual({ refused: 'own_cards_first' });
    expect(reviseRating({ viewerSealed: true, standing: [], score: 3, reason: '' }, now)).toEqual({
      refused: 'own_cards_first',
    });
  });
});

describe('a rating after discussion', () => {
  const given = { viewerSealed: false, standing: [5], score: 3, reason: ' The caller was two years ago ' };

  test('DB-8 R65 is by somebody who rated, different from what stands, with its reason', () => {
    expect(reviseRating(given, now)).toEqual({
      revision: { score: 3, reason: 'The caller was two years ago', revisedAt: now },
    });
    expect(reviseRating({ ...given, standing: [] }, now)).toEqual({ refused: 'not_a_rater' });
    expect(reviseRating({ ...given, reason: ' ' }, now)).toEqual({ refused: 'reason_missing' });
    expect(reviseRating({ ...given, score: 5 }, now)).toEqual({ refused: 'nothing_changed' });
    expect(reviseRating({ ...given, standing: [null], score: null }, now)).toEqual({ refused: 'nothing_changed' });
    expect(reviseRating({ ...given, standing: [5, 3] }, now)).toHaveProperty('revision');
    expect(reviseRating({ ...given, standing: [null] }, now)).toHaveProperty('revision');
  });
});
