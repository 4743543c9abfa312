import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixture from '../fixtures/adverse-impact.json' with { type: 'json' };
import { adverseImpact, type GroupCount } from './adverse-impact.ts';
import { drawBelow, seeded } from './distributions/random.ts';
import { firstCell, fisherExact, type TwoByTwo, tailsOf } from './fisher.ts';
import { mantelHaenszel } from './mantel-haenszel.ts';

type Case = {
  id: string;
  data: {
    reference?: { applicants: number; selected: number };
    focal?: { applicants: number; selected: number };
    departments?: { dept: string; table: number[][] }[];
  };
  expected: Record<string, unknown>;
};
const cases = fixture.cases as unknown as Case[];
const byId = (id: string): Case => cases.find((c) => c.id === id)!;
const asTable = (table: unknown): TwoByTwo => table as TwoByTwo;
const number = (x: unknown): number => x as number;

/** Every table with the same margins, with exact integer binomials. */
function fisherByEnumeration(table: TwoByTwo): { twoSided: number; less: number; greater: number } {
  const choose = (n: number, k: number): bigint => {
    if (k < 0 || k > n) return 0n;
    let value = 1n;
    for (let i = 1; i <= k; i++) value = (value * BigInt(n - k + i)) / BigInt(i);
    return value;
  };
  const [[a, b], [c, d]] = table;
  const ways = (x: number): bigint => choose(a + b, x) * choose(c + d, a + c - x);
  let all = 0n;
  let twoSided = 0n;
  let less = 0n;
  let greater = 0n;
  for (let x = 0; x <= a + b; x++) {
    const w = ways(x);
    all += w;
    if (w <= ways(a)) twoSided += w;
    if (x <= a) less += w;
    if (x >= a) greater += w;
  }
  const share = (w: bigint): number => Number((w * 10n ** 18n) / all) / 1e18;
  return { twoSided: share(twoSided), less: share(less), greater: share(greater) };
}

describe('AG-AI-1 Fisher, odds ratio and Mantel–Haenszel reproduce the published cases', () => {
  it.each(cases.filter((c) => c.expected.table !== undefined).map((c) => [c.id, c] as const))('%s', (_, c) => {
    const { expected } = c;
    const result = fisherExact(asTable(expected.table));
    expect(result.twoSided).toBeCloseTo(number(expected.fisher_two_sided), 12);
    expect(result.less).toBeCloseTo(number(expected.fisher_less), 12);
    expect(result.greater).toBeCloseTo(number(expected.fisher_greater), 12);
    // the reference program stops its root search early (up to .7 % off at the limits): the exact tails decide
    const or = number(expected.cond_mle_or);
    expect(Math.abs(result.oddsRatio.value! / or - 1)).toBeLessThan(1e-4);
    (expected.or_ci as number[]).forEach((limit, i) => {
      expect(Math.abs(result.oddsRatio.ci![i]! / limit - 1)).toBeLessThan(0.01);
    });
    const [lower, upper] = result.oddsRatio.ci!;
    const observed = asTable(expected.table)[0][0];
    expect(tailsOf(firstCell(asTable(expected.table), Math.log(lower)), observed).greater).toBeCloseTo(0.025, 12);
    expect(tailsOf(firstCell(asTable(expected.table), Math.log(upper)), observed).less).toBeCloseTo(0.025, 12);
  });
  it.each(['ugesp-qa-12', 'ugesp-qa-21-small'])('%s: rates, ratio, z', (id) => {
    const { data, expected } = byId(id);
    const result = adverseImpact([
      { group: 'reference', ...data.reference! },
      { group: 'focal', ...data.focal! },
    ]);
    expect(result.reference).toBe('reference');
    const focal = result.groups[1]!;
    expect(focal.rate.value).toBeCloseTo(number(expected.rate_focal), 12);
    expect(result.groups[0]!.rate.value).toBeCloseTo(number(expected.rate_reference), 12);
    expect(focal.impactRatio.value).toBeCloseTo(number(expected.impact_ratio), 12);
    expect(focal.belowFourFifths).toBe(expected.four_fifths_violation);
    expect(focal.z).toBeCloseTo(number(expected.z_two_sd), 11);
    expect(focal.zP).toBeCloseTo(number(expected.chisq_p_no_cc), 12);
    const katz = expected.ratio_ci_katz_log as { lower: number; upper: number } | undefined;
    if (katz !== undefined) {
      expect(focal.impactRatio.ci![0]).toBeCloseTo(katz.lower, 12);
      expect(focal.impactRatio.ci![1]).toBeCloseTo(katz.upper, 12);
    }
    expect(result.reading).toBe('a signal, not proof');
  });
  it('one person turns 3 of 20 and 1 of 10 around, not 48 of 80 and 12 of 40', () => {
    const flip = (id: string) => {
      const { data } = byId(id);
      const groups = [
        { group: 'r', ...data.reference! },
        { group: 'f', ...data.focal! },
      ];
      return adverseImpact(groups).groups[1]!.onePersonFlip;
    };
    expect(flip('ugesp-qa-21-small')).toEqual({ flips: true, ratio: 2 });
    expect(flip('ugesp-qa-12')!.flips).toBe(false);
  });
  it('Berkeley admissions: below four fifths in total, not within departments', () => {
    const { data, expected } = byId('ucb-admissions-simpson');
    const departments = data.departments!.map(({ dept, table }) => ({
      stratum: dept,
      groups: [
        { group: 'male', selected: table[0]![0]!, applicants: table[0]![0]! + table[1]![0]! },
        { group: 'female', selected: table[0]![1]!, applicants: table[0]![1]! + table[1]![1]! },
      ],
    }));
    const sum = (group: string): GroupCount =>
      departments
        .flatMap(({ groups }) => groups)
        .filter((row) => row.group === group)
        .reduce((a, b) => ({
          group,
          applicants: a.applicants + b.applicants,
          selected: a.selected + b.selected,
        }));
    const result = adverseImpact([sum('male'), sum('female')], { strata: departments });
    const female = result.groups[1]!;
    expect(female.impactRatio.value).toBeCloseTo(number(expected.aggregate_impact_ratio), 12);
    expect(female.belowFourFifths).toBe(true);
    const stratified = female.stratified!;
    expect(1 / stratified.oddsRatio.value!).toBeCloseTo(number(expected.mantel_haenszel_common_or), 12);
    expect(stratified.p).toBeCloseTo(number(expected.mantel_haenszel_p), 12);
    expect(stratified.exactP).toBeCloseTo(number(expected.mantel_haenszel_exact_p), 9);
    const byDepartment = expected.by_dept_impact_ratio_female_over_male as Record<string, number>;
    for (const { stratum, groups } of departments) {
      const own = adverseImpact(groups, { reference: 'male' }).groups[1]!;
      expect(own.impactRatio.value).toBeCloseTo(byDepartment[stratum]!, 12);
    }
  });
});

describe('AG-AI-2 by a second way', () => {
  const count = fc.integer({ min: 0, max: 40 });
  const tables = fc.tuple(count, count, count, count).map(
    ([a, b, c, d]): TwoByTwo => [
      [a, b],
      [c, d],
    ],
  );
  it('Fisher equals enumeration in whole numbers', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const quick = fisherExact(table);
        const slow = fisherByEnumeration(table);
        for (const tail of ['twoSided', 'less', 'greater'] as const) expect(quick[tail]).toBeCloseTo(slow[tail], 10);
      }),
    );
  });
  it('one stratum: the Mantel–Haenszel odds ratio is ad/bc, the ratio of rates is plain, the exact test is Fisher', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const [[a, b], [c, d]] = table;
        const result = mantelHaenszel([table]);
        if (a * b * c * d > 0) {
          expect(result.oddsRatio.value).toBeCloseTo((a * d) / (b * c), 8);
          expect(result.rateRatio.value).toBeCloseTo(a / (a + b) / (c / (c + d)), 10);
        }
        if (result.exactP !== null) expect(result.exactP).toBeCloseTo(fisherExact(table).twoSided, 10);
      }),
    );
  });
  it('the Katz interval holds the true ratio in 93 to 97 % of 3,000 samples', () => {
    const random = seeded(12);
    const draw = (n: number, p: number): number => {
      let hits = 0;
      for (let i = 0; i < n; i++) if (random() < p) hits++;
      return hits;
    };
    let held = 0;
    for (let run = 0; run < 3000; run++) {
      const groups = [
        { group: 'r', applicants: 80, selected: draw(80, 0.5) },
        { group: 'f', applicants: 60, selected: draw(60, 0.4) },
      ];
      const { ci } = adverseImpact(groups, { reference: 'r' }).groups[1]!.impactRatio;
      if (ci![0] <= 0.8 && 0.8 <= ci![1]) held++;
    }
    expect(held / 3000).toBeGreaterThan(0.93);
    expect(held / 3000).toBeLessThan(0.97);
  });
});

describe('AG-AI-3 what is refused and suppressed', () => {
  it('a group below five answers neither counts nor figures', () => {
    const { groups } = adverseImpact([
      { group: 'a', applicants: 50, selected: 20 },
      { group: 'b', applicants: 40, selected: 12 },
      { group: 'c', applicants: 4, selected: 3 },
    ]);
    expect(groups[2]).toMatchObject({
      rate: { value: null, n: 0, status: 'suppressed' },
      impactRatio: { value: null, n: 0, status: 'suppressed' },
      fisher: null,
    });
    expect(JSON.stringify(groups[2])).not.toContain('4');
  });
  it('two groups are needed, and somebody selected', () => {
    const a = { group: 'a', applicants: 50, selected: 20 };
    expect(adverseImpact([a]).status).toBe('too-few');
    expect(
      adverseImpact([
        { ...a, selected: 0 },
        { group: 'b', applicants: 9, selected: 0 },
      ]).status,
    ).toBe('undefined:no-variation');
  });
  it('impossible counts', () => {
    expect(() => adverseImpact([{ group: 'a', applicants: 5, selected: 6 }])).toThrow(RangeError);
    expect(() =>
      fisherExact([
        [1.5, 1],
        [1, 1],
      ]),
    ).toThrow(RangeError);
  });
  it('never answers NaN or ∞, whatever the counts', () => {
    const random = seeded(5);
    for (let run = 0; run < 500; run++) {
      const groups = ['a', 'b', 'c'].map((group) => {
        const applicants = drawBelow(random, 12);
        return { group, applicants, selected: drawBelow(random, applicants + 1) };
      });
      const result = adverseImpact(groups, { minimum: 0, strata: [{ stratum: 'x', groups }] });
      const walk = (x: unknown): void => {
        if (typeof x === 'number') expect(Number.isFinite(x)).toBe(true);
        else if (typeof x === 'object' && x !== null) Object.values(x).forEach(walk);
      };
      walk(result);
    }
  });
});
