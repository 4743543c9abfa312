import { describe, expect, it } from 'vitest';
import { attainableTargets, poolMeanTargets } from './compile/load-target.ts';
import { fairShares } from './constraints/load-share.ts';
import { random as randomOf } from './generate/random.ts';

const target = (demands: { count: number; pool: number[] }[], recent: number[]): number[] => [
  ...attainableTargets(
    demands.map(({ count, pool }) => ({ count, pool: Int32Array.from(pool), optional: false })),
    recent,
    recent.length,
  ),
];

describe('P-loadOverTarget: the attainable target', () => {
  it('shares nested pools: two leads carry ten lead seats, the other four share the rest', () => {
    const leads = Array.from({ length: 10 }, () => ({ count: 1, pool: [0, 1] }));
    const others = Array.from({ length: 8 }, () => ({ count: 1, pool: [0, 1, 2, 3, 4, 5] }));
    expect(target([...leads, ...others], [0, 0, 0, 0, 0, 0])).toEqual([5, 5, 2, 2, 2, 2]);
  });

  it('rounds an uneven share up for everybody who may have the one more', () => {
    expect(
      target(
        Array.from({ length: 5 }, () => ({ count: 1, pool: [0, 1] })),
        [0, 0],
      ),
    ).toEqual([3, 3]);
  });

  it('counts recent load as carried already', () => {
    expect(
      target(
        Array.from({ length: 4 }, () => ({ count: 1, pool: [0, 1] })),
        [3, 0],
      ),
    ).toEqual([4, 4]);
    expect(
      target(
        Array.from({ length: 2 }, () => ({ count: 1, pool: [0, 1] })),
        [5, 0],
      ),
    ).toEqual([5, 2]);
  });

  it('agrees with the checker’s maximum flow on 400 random sets of pools', () => {
    for (let seed = 0; seed < 400; seed++) {
      const random = randomOf(seed);
      const people = random.whole(1, 9);
      const recent = Array.from({ length: people }, () => (random.chance(0.3) ? random.whole(0, 4) : 0));
      const demands = Array.from({ length: random.whole(0, 14) }, () => {
        const pool = random.shuffled(recent.map((_, p) => p)).slice(0, random.whole(1, people));
        return { count: random.whole(1, pool.length), pool: pool.sort((a, b) => a - b) };
      });
      const shares = fairShares(
        demands.map(({ count, pool }) => ({ count, pool: pool.map(String) })),
        new Map(recent.map((load, p) => [String(p), load])),
      );
      expect(target(demands, recent), `seed ${seed}`).toEqual(recent.map((_, p) => shares.get(String(p))));
    }
  });
});

describe('P-loadOverTarget: the mean of the pools', () => {
  it('is the rounded-up sum of count ÷ pool size over the seats one may fill', () => {
    const demands = [
      { count: 1, pool: Int32Array.of(0, 1), optional: false },
      { count: 1, pool: Int32Array.of(0, 1, 2), optional: false },
      { count: 2, pool: Int32Array.of(0, 2), optional: true },
    ];
    expect([...poolMeanTargets(demands, 4)]).toEqual([2, 1, 2, 0]);
  });
});
