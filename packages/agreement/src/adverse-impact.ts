import { normalCdf, normalQuantile } from './distributions/normal.ts';
import { type FisherResult, fisherExact, type TwoByTwo } from './fisher.ts';
import { type MantelHaenszelResult, mantelHaenszel } from './mantel-haenszel.ts';
import type { Id, Result } from './ratings.ts';

/** One group of applicants: whole numbers, selected ≤ applicants. */
export type GroupCount = { group: Id; applicants: number; selected: number };

/** What to compare with, within what, and how small a group may be. */
export type AdverseImpactOptions = {
  /** The same groups per vacancy or round, for a comparison within each. */
  strata?: readonly { stratum: Id; groups: readonly GroupCount[] }[];
  /** Compared with this group; otherwise with the one that is selected most often. */
  reference?: Id;
  /** Groups with fewer applicants are suppressed; 5 unless given. */
  minimum?: number;
  /** Level of the intervals, .95 unless given. */
  level?: number;
};

/** One group against the reference; the reference itself has a rate and no comparison. */
export type GroupImpact = {
  group: string;
  /** Selected / applicants, with Wilson's interval; suppressed for a small group. */
  rate: Result;
  /** This group's rate over that of the reference, with the Katz log interval. */
  impactRatio: Result;
  /** Below four fifths; null where there is no ratio. */
  belowFourFifths: boolean | null;
  fisher: Omit<FisherResult, 'oddsRatio'> | null;
  oddsRatio: Result;
  /** Difference of the rates in standard errors (pooled), and its two-sided probability. */
  z: number | null;
  zP: number | null;
  /** Would one selection more here and one fewer there (or the reverse) turn the verdict of four fifths around? */
  onePersonFlip: { flips: boolean; ratio: number | null } | null;
  /** Within strata; null without strata. */
  stratified: MantelHaenszelResult | null;
};

/** All groups, in the order given, and what was compared with. */
export type AdverseImpactResult = {
  reference: string | null;
  groups: GroupImpact[];
  /** What the figures are: never more than this. */
  reading: 'a signal, not proof';
  status: 'ok' | 'undefined:no-variation' | 'too-few';
};

const FOUR_FIFTHS = 0.8;

function checkGroup({ group, applicants, selected }: GroupCount): void {
  const whole = Number.isSafeInteger(applicants) && Number.isSafeInteger(selected);
  if (!(whole && selected >= 0 && applicants >= selected)) {
    throw new RangeError(
      `group ${group}: expected 0 ≤ selected ≤ applicants, whole numbers; got ${selected} of ${applicants}`,
    );
  }
}

/** Wilson (1927): an interval that stays within 0 and 1 and is of use with few people. */
function rateOf(selected: number, applicants: number, z: number): Result {
  const method = 'selection rate, Wilson interval';
  if (applicants === 0) return { value: null, n: 0, method, status: 'undefined:no-applicants' };
  const value = selected / applicants;
  const shrink = 1 + (z * z) / applicants;
  const centre = (value + (z * z) / (2 * applicants)) / shrink;
  const reach = (z / shrink) * Math.sqrt((value * (1 - value)) / applicants + (z * z) / (4 * applicants * applicants));
  const ci = [Math.max(0, centre - reach), Math.min(1, centre + reach)] as const;
  return { value, se: Math.sqrt((value * (1 - value)) / applicants), ci, n: applicants, method, status: 'ok' };
}

/** Katz, Baptista, Azen & Pike (1978), method C: normal on the logarithm; ½ is added where nobody was selected. */
function ratioOf(focal: GroupCount, reference: GroupCount, z: number): Result {
  const n = focal.applicants + reference.applicants;
  const method = 'impact ratio, Katz log interval';
  if (reference.selected === 0 || focal.applicants === 0) return { value: null, n, method, status: 'not-estimable' };
  const value = focal.selected / focal.applicants / (reference.selected / reference.applicants);
  const add = focal.selected === 0 ? 0.5 : 0;
  const a = focal.selected + add;
  const c = reference.selected + add;
  const n1 = focal.applicants + add;
  const n2 = reference.applicants + add;
  const se = Math.sqrt(1 / a - 1 / n1 + 1 / c - 1 / n2);
  const centre = a / n1 / (c / n2);
  const ci = [add > 0 ? 0 : centre * Math.exp(-z * se), centre * Math.exp(z * se)] as const;
  return { value, ci, n, method: add > 0 ? `${method} with ½ added` : method, status: 'ok' };
}

const tableOf = (focal: GroupCount, reference: GroupCount): TwoByTwo => [
  [focal.selected, focal.applicants - focal.selected],
  [reference.selected, reference.applicants - reference.selected],
];

/** Moves one selection towards the group that has the lower rate, or away from it where it is not below four fifths. */
function flipOf(
  focal: GroupCount,
  reference: GroupCount,
  below: boolean,
): { flips: boolean; ratio: number | null } | null {
  const step = below ? 1 : -1;
  const moved = focal.selected + step;
  const left = reference.selected - step;
  if (moved < 0 || moved > focal.applicants || left < 0 || left > reference.applicants) return null;
  if (left === 0) return { flips: below, ratio: null };
  const ratio = moved / focal.applicants / (left / reference.applicants);
  return { flips: ratio < FOUR_FIFTHS !== below, ratio };
}

const suppressed = (method: string): Result => ({ value: null, n: 0, method, status: 'suppressed' });

/**
 * Whether groups are selected at different rates: the rate of each, its ratio to the reference group's with the Katz
 * log interval, four fifths, Fisher's exact test, the difference in standard errors, the one-person flip, and with
 * strata the Mantel–Haenszel comparison within them (always give strata: groups that apply for different jobs differ
 * in total for that reason alone).
 *
 * Groups with fewer than 5 applicants are suppressed: neither counts nor figures are answered. A ratio below four
 * fifths, or a small p, is a signal, not proof: it says nothing about why. It decides nothing and rejects nobody.
 *
 * Refuses (RangeError) counts that are not whole, negative, or more selected than applied; two groups of one name; an
 * unknown or suppressed reference. Statuses: `too-few` (fewer than two groups left), `undefined:no-variation` (nobody
 * selected); per figure `suppressed`, `not-estimable`.
 *
 * **Source** Uniform Guidelines on Employee Selection Procedures (1978), section 4D, and Questions and Answers (1979),
 * 44 FR 11996, nos. 12 and 21; Katz et al. (1978), Biometrics 34:469–474, eq. for method C; Wilson (1927), JASA
 * 22:209–212. Fixture: adverse-impact.
 */
export function adverseImpact(table: readonly GroupCount[], options: AdverseImpactOptions = {}): AdverseImpactResult {
  const { minimum = 5, level = 0.95, strata } = options;
  const z = normalQuantile((1 + level) / 2);
  const named = table.map((row) => ({ ...row, group: String(row.group) }));
  for (const row of named) checkGroup(row);
  if (new Set(named.map((row) => row.group)).size < named.length) throw new RangeError('two groups have the same name');
  for (const { groups } of strata ?? []) for (const row of groups) checkGroup(row);
  const large = named.filter((row) => row.applicants >= Math.max(1, minimum));
  const highest = (a: GroupCount, b: GroupCount): number =>
    b.selected / b.applicants - a.selected / a.applicants || b.applicants - a.applicants;
  const sorted = large.toSorted((a, b) => highest(a, b) || (a.group < b.group ? -1 : 1));
  const reference =
    options.reference === undefined ? sorted[0] : large.find((row) => row.group === String(options.reference));
  if (options.reference !== undefined && reference === undefined) {
    throw new RangeError(
      `reference ${options.reference}: expected one of the groups with at least ${minimum} applicants`,
    );
  }
  const status = large.length < 2 ? 'too-few' : sorted[0]!.selected === 0 ? 'undefined:no-variation' : 'ok';
  const groups = named.map((focal): GroupImpact => {
    const none = { belowFourFifths: null, fisher: null, z: null, zP: null, onePersonFlip: null, stratified: null };
    const small = !large.includes(focal);
    const rate = small ? suppressed('selection rate') : rateOf(focal.selected, focal.applicants, z);
    const blank = (method: string): Result =>
      small ? suppressed(method) : { value: null, n: focal.applicants, method, status: 'not-comparable' };
    if (small || reference === undefined || focal === reference || large.length < 2) {
      return { group: focal.group, rate, impactRatio: blank('impact ratio'), oddsRatio: blank('odds ratio'), ...none };
    }
    const impactRatio = ratioOf(focal, reference, z);
    const { oddsRatio, ...fisher } = fisherExact(tableOf(focal, reference), level);
    const both = focal.applicants + reference.applicants;
    const pooled = (focal.selected + reference.selected) / both;
    const se = Math.sqrt(pooled * (1 - pooled) * (1 / focal.applicants + 1 / reference.applicants));
    const apart = focal.selected / focal.applicants - reference.selected / reference.applicants;
    const distance = se > 0 ? apart / se : null;
    const below = impactRatio.value === null ? null : impactRatio.value < FOUR_FIFTHS;
    const find = (rows: readonly GroupCount[], name: string): GroupCount =>
      rows.find((row) => String(row.group) === name) ?? { group: name, applicants: 0, selected: 0 };
    return {
      group: focal.group,
      rate,
      impactRatio,
      belowFourFifths: below,
      fisher,
      oddsRatio,
      z: distance,
      zP: distance === null ? null : 2 * normalCdf(-Math.abs(distance)),
      onePersonFlip: below === null ? null : flipOf(focal, reference, below),
      stratified:
        strata === undefined
          ? null
          : mantelHaenszel(
              strata.map(({ groups: rows }) => tableOf(find(rows, focal.group), find(rows, reference.group))),
              level,
            ),
    };
  });
  return { reference: reference?.group ?? null, groups, reading: 'a signal, not proof', status };
}
