import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixture from '../fixtures/degenerate.json' with { type: 'json' };
import { type Design, design } from './design.ts';
import { ratingsFromMatrix } from './matrix.ts';
import type { Rating } from './ratings.ts';

const of = (id: string): Rating[] => {
  const { data } = fixture.cases.find((c) => c.id === id)!;
  if (data.matrix !== undefined) return ratingsFromMatrix(data.matrix);
  return data.rows!.map((row) => ({ ...row, competency: 'score' }));
};
const pairs = (list: readonly (readonly [string, string])[]): Rating[] =>
  list.map(([candidate, rater], i) => ({ candidate, rater, competency: 'k', score: 1 + (i % 4) }));

describe('AG-DE-1 degenerate designs', () => {
  it.each([
    ['all-equal', 'no-variation'],
    ['one-rater', 'no-pairs'],
    ['one-candidate', 'one-unit'],
    ['disconnected', 'disconnected:2'],
    ['one-rating-each', 'no-replication'],
    ['rater-one-candidate', 'disconnected:2'],
    ['perfect-consistency-shift', 'ok'],
  ])('%s is %s', (id, status) => {
    expect(design(of(id)).status).toBe(status);
  });
  it('the two groups are named, with one interview that would connect them', () => {
    const result = design(of('disconnected'));
    expect(result.groups).toEqual([
      { candidates: ['a', 'b'], raters: ['1', '2'] },
      { candidates: ['c', 'd'], raters: ['3', '4'] },
    ]);
    expect(result.bridges).toEqual([{ candidate: 'c', rater: '1', joins: [0, 1] }]);
  });
  it('rater 9 and candidate 3 stand apart', () => {
    expect(design(of('rater-one-candidate')).groups[1]).toEqual({ candidates: ['3'], raters: ['9'] });
    expect(design(of('rater-one-candidate')).priorOnly).toEqual(['9']);
  });
  it('nothing at all', () => {
    expect(design([])).toMatchObject({ status: 'no-ratings', ratings: 0, density: 0, groups: [], bridges: [] });
  });
  it('counts, density, completeness', () => {
    const rows = pairs([
      ['a', 'x'],
      ['a', 'y'],
      ['b', 'x'],
    ]);
    const result = design([...rows, { ...rows[0]!, competency: 'l' }]);
    expect(result).toMatchObject({ ratings: 4, candidates: 2, raters: 2, competencies: 2, scorecards: 3, rounds: 1 });
    expect(result.density).toBe(3 / 4);
    expect(result.completeness).toBe(4 / 6);
  });
});

const edges = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 7 })), {
  minLength: 1,
  maxLength: 30,
  selector: ([c, r]) => `${c}|${r}`,
});
const ratingsOf = (list: [number, number][]): Rating[] => pairs(list.map(([c, r]) => [`c${c}`, `r${r}`] as const));

/** Groups by flooding, one node at a time. */
function groupsByFlooding(list: [number, number][]): number {
  const left = new Set(list.map(([c]) => c));
  let groups = 0;
  while (left.size > 0) {
    groups++;
    const open = [[...left][0]!];
    while (open.length > 0) {
      const c = open.pop()!;
      if (!left.delete(c)) continue;
      const raters = new Set(list.filter(([x]) => x === c).map(([, r]) => r));
      for (const [x, r] of list) if (raters.has(r)) open.push(x);
    }
  }
  return groups;
}

describe('AG-DE-2 groups and bridges', () => {
  it('groups are those found by flooding', () => {
    fc.assert(
      fc.property(edges, (list) => {
        const result = design(ratingsOf(list));
        expect(result.groups.length).toBe(groupsByFlooding(list));
        const sizes = result.groups.map((group) => group.candidates.length);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        expect(result.statuses.includes(`disconnected:${result.groups.length}`)).toBe(result.groups.length > 1);
      }),
    );
  });
  it('the extra interviews connect everybody, and none of them can be spared', () => {
    fc.assert(
      fc.property(edges, (list) => {
        const rows = ratingsOf(list);
        const { bridges, groups } = design(rows);
        expect(bridges.length).toBe(groups.length - 1);
        const extra = bridges.map(({ candidate, rater }) => ({ candidate, rater, competency: 'k', score: 3 }));
        expect(design([...rows, ...extra]).groups.length).toBe(1);
        for (const spared of extra) {
          expect(design([...rows, ...extra.filter((one) => one !== spared)]).groups.length).toBe(2);
        }
      }),
    );
  });
  it('no one person carries all the extra interviews while others are free', () => {
    const rows = pairs([
      ['a', 'x'],
      ['a', 'y'],
      ['a', 'z'],
      ['b', 'x'],
      ['b', 'y'],
      ['b', 'z'],
      ['c', 'p'],
      ['d', 'q'],
      ['e', 's'],
    ]);
    expect(new Set(design(rows).bridges.map(({ rater }) => rater)).size).toBe(3);
  });
  it('one bridging rater removed turns ok into disconnected:2', () => {
    const rows = pairs([
      ['a', 'x'],
      ['a', 'y'],
      ['b', 'x'],
      ['b', 'y'],
      ['b', 'bridge'],
      ['c', 'bridge'],
      ['c', 'z'],
      ['d', 'z'],
      ['d', 'w'],
      ['c', 'w'],
    ]);
    const whole = design(rows);
    expect(whole.status).toBe('ok');
    expect(whole.pivots).toContain('bridge');
    expect(design(rows.filter(({ rater }) => rater !== 'bridge')).status).toBe('disconnected:2');
  });
  it('pivots are exactly the raters without whom candidates that others also saw fall apart', () => {
    fc.assert(
      fc.property(edges, (list) => {
        const result: Design = design(ratingsOf(list));
        const parts = (edge: [number, number][]): number => groupsByFlooding(edge);
        for (const rater of result.index.raters) {
          const rest = list.filter(([, r]) => `r${r}` !== rater);
          const others = list.filter(([, r]) => `r${r}` === rater).map(([c]) => c);
          const seen = new Set(rest.map(([c]) => c));
          // the groups that this rater's own candidates are in once the rater is gone
          const own = others.filter((c) => seen.has(c));
          const separate = own.length === 0 ? 0 : parts(rest) - parts(rest.filter(([c]) => !reach(rest, own).has(c)));
          expect(result.pivots.includes(rater)).toBe(separate > 1);
        }
      }),
    );
  });
});

/** The candidates that can be reached from some of them. */
function reach(list: [number, number][], from: number[]): Set<number> {
  const found = new Set<number>();
  const open = [...from];
  while (open.length > 0) {
    const c = open.pop()!;
    if (found.has(c)) continue;
    found.add(c);
    const raters = new Set(list.filter(([x]) => x === c).map(([, r]) => r));
    for (const [x, r] of list) if (raters.has(r)) open.push(x);
  }
  return found;
}
