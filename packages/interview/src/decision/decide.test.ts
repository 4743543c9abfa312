import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { id, ingrid, noor, sindre } from '../testing/plans.ts';
import { recordDecision } from './decide.ts';

const now = new Date('2026-12-17T10:00:00Z');
const missing = [
  { scorecardId: id(1), memberId: sindre, roundId: id(20) },
  { scorecardId: id(2), memberId: sindre, roundId: id(20) },
  { scorecardId: id(3), memberId: ingrid, roundId: id(20) },
];
const asked = {
  viewerSealed: false,
  missingCards: [] as typeof missing,
  letOff: [] as { scorecardId: string; reason: string }[],
  reason: 'Calm under pressure, proven twice',
  outcome: 'offer' as const,
  now,
  by: noor,
};

describe('recording a decision', () => {
  test('DC-1 R99 is by a person, at a time, with a reason', () => {
    expect(recordDecision(asked)).toEqual({
      decision: {
        outcome: 'offer',
        reason: 'Calm under pressure, proven twice',
        overrideReason: null,
        missingCards: 0,
        decidedAt: now,
        decidedBy: noor,
      },
    });
    expect(recordDecision({ ...asked, reason: ' \n' })).toEqual({ refused: 'reason_missing' });
  });

  test('DC-2 R65 R97 somebody whose own cards are out is refused before anything else is even read', () => {
    const unread = new Proxy(
      { ...asked, viewerSealed: true },
      {
        get(target, key) {
          if (key !== 'viewerSealed') throw new Error(`${String(key)} was read`);
          return target.viewerSealed;
        },
      },
    );
    expect(recordDecision(unread)).toEqual({ refused: 'own_cards_first' });
  });

  test('DC-2 R97 the refusal of a sealed viewer is the same whatever the others did and whatever was asked', () => {
    const drawn = fc.record({ cards: fc.subarray(missing), reason: fc.string() });
    fc.assert(
      fc.property(drawn, ({ cards, reason }) => {
        const result = recordDecision({ ...asked, viewerSealed: true, missingCards: cards, reason });
        expect(result).toEqual({ refused: 'own_cards_first' });
      }),
    );
  });

  test('DC-3 R65 is refused while cards are missing, with which', () => {
    expect(recordDecision({ ...asked, missingCards: missing })).toEqual({ refused: 'cards_missing', missing });
    // One that is let off takes away nothing from one that is not.
    const letOff = [{ scorecardId: id(1), reason: 'Ill' }];
    expect(recordDecision({ ...asked, missingCards: missing.slice(1), letOff })).toMatchObject({
      refused: 'cards_missing',
    });
  });

  test('DC-4 R65 cards whose panelists two people let off are not waited for: how many and why is kept', () => {
    const letOff = [
      { scorecardId: id(1), reason: 'Ill until spring' },
      { scorecardId: id(2), reason: 'Ill until spring' },
      { scorecardId: id(3), reason: 'Left' },
    ];
    expect(recordDecision({ ...asked, letOff })).toMatchObject({
      decision: { overrideReason: 'Ill until spring\nLeft', missingCards: 3 },
    });
  });
});
