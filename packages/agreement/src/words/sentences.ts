import type { Design } from '../design.ts';
import type { Language } from './message.ts';
import { formatList, formatNumber, say } from './say.ts';

/** `Talk about this`: one rater's score against those of the others (equal scores are said once). */
export function sayDiscuss(language: Language, rater: string, score: number, others: readonly number[]): string {
  const same = others.every((other) => other === others[0]);
  const scores = same ? others.slice(0, 1) : others;
  return say(language, 'discuss', {
    rater,
    score,
    others: others.length,
    scores: formatList(
      language,
      scores.map((one) => formatNumber(language, one)),
    ),
  });
}

/**
 * How strict or lenient a rater is, in points (positive = more lenient): with the interval when it leaves out 0,
 * otherwise that there is no clear difference. The interval is said from small to large, without signs.
 */
export function saySeverity(
  language: Language,
  rater: string,
  severity: { value: number; ci: readonly [number, number]; n: number },
): string {
  const { value, ci, n } = severity;
  if (ci[0] <= 0 && ci[1] >= 0) return say(language, 'severity.none', { rater, n });
  const ends = [Math.abs(ci[0]), Math.abs(ci[1])].sort((a, b) => a - b);
  return say(language, value > 0 ? 'severity.milder' : 'severity.stricter', {
    rater,
    points: Math.abs(value),
    low: ends[0]!,
    high: ends[1]!,
  });
}

/** Which of two stands higher; below 80 % it is called a tie. `chance` is that of the first being above the second. */
export function sayComparison(language: Language, first: string, second: string, chance: number): string {
  const [ahead, behind] = chance >= 0.5 ? [first, second] : [second, first];
  const larger = Math.max(chance, 1 - chance);
  return say(language, larger >= 0.8 ? 'ahead' : 'tie', { first: ahead, second: behind, chance: larger });
}

/** That groups cannot be compared, and the extra interviews that would connect them; empty when there is one group. */
export function sayDisconnected(language: Language, { groups, bridges }: Pick<Design, 'groups' | 'bridges'>): string {
  if (groups.length < 2) return '';
  const list = bridges.map(({ rater, candidate }) => say(language, 'bridges.one', { rater, candidate }));
  const extra = say(language, 'bridges', { count: bridges.length, list: formatList(language, list) });
  return `${say(language, 'disconnected')} ${extra}`;
}
