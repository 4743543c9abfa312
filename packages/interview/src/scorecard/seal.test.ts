import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { id } from '../testing/plans.ts';
import { sealedFrom } from './seal.ts';

describe('the seal', () => {
  test('SL-1 R64 R97 holds while any of one’s own cards is out, in whatever round', () => {
    expect(sealedFrom({ owes: [id(1)], unblinded: [] })).toBe(true);
    expect(sealedFrom({ owes: [id(1), id(2)], unblinded: [id(1)] })).toBe(true);
    expect(sealedFrom({ owes: [id(1), id(2)], unblinded: [id(2), id(1)] })).toBe(false);
  });

  test('SL-2 R97 somebody who owes no card is not sealed, and an unblinding elsewhere opens nothing', () => {
    expect(sealedFrom({ owes: [], unblinded: [] })).toBe(false);
    expect(sealedFrom({ owes: [id(1)], unblinded: [id(9)] })).toBe(true);
  });

  test('SL-1 R97 owing more never opens it, an unblinding never closes it', () => {
    const rounds = fc.array(fc.integer({ min: 1, max: 6 }).map(id));
    fc.assert(
      fc.property(rounds, rounds, fc.integer({ min: 1, max: 6 }).map(id), (owes, unblinded, more) => {
        const sealed = sealedFrom({ owes, unblinded });
        if (sealed) expect(sealedFrom({ owes: [...owes, more], unblinded })).toBe(true);
        else expect(sealedFrom({ owes, unblinded: [...unblinded, more] })).toBe(false);
      }),
    );
  });
});
