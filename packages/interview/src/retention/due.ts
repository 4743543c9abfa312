import { addDays, dayInZone } from '../day.ts';
import type { Id } from '../ids.ts';
import { retentionRule } from './countries.ts';

/** The longest term anybody may set, in days. */
export const longestRetentionDays = 3650;

/** Why a term cannot be set. */
export type RetentionRefusal =
  | { refused: 'not_a_term'; atLeast: number; atMost: number }
  | { refused: 'longer_than_allowed'; atMost: number }
  | { refused: 'reason_missing'; defaultDays: number };

/**
 * Whether an organisation may keep candidates' data for so many days without consent: shorter than its country's term
 * always, longer only where the country leaves it open and with a reason. Rule RT-4 of SPEC.md.
 */
export function setRetention(
  country: string,
  days: number,
  reason: string,
): { days: number; reason: string | null } | RetentionRefusal {
  const rule = retentionRule(country);
  if (!Number.isInteger(days) || days < 1 || days > longestRetentionDays) {
    return { refused: 'not_a_term', atLeast: 1, atMost: longestRetentionDays };
  }
  const words = reason.trim();
  if (days > rule.days && !rule.longerWithReason) return { refused: 'longer_than_allowed', atMost: rule.days };
  if (days > rule.days && words === '') return { refused: 'reason_missing', defaultDays: rule.days };
  return { days, reason: words === '' ? null : words };
}

/** Consent to be kept longer; withdrawing it counts at once. */
export type RetentionConsent = { givenAt: Date; withdrawnAt: Date | null };

/** A legal hold (G10); it holds through the whole of `endsOn`. */
export type LegalHold = { reason: string; ownerId: Id; placedAt: Date; endsOn: string; liftedAt: Date | null };

/** How an application stands with its data; days are calendar days. */
export type RetentionState =
  /** The procedure goes on (or was opened again): nothing is counted. */
  | { state: 'running' }
  /** Kept, and through the day before `erasedOn`. */
  | { state: 'kept'; because: 'term' | 'consent'; erasedOn: string }
  /** Would be erased since `dueSince`, were it not for these holds: skipped, and reported. */
  | { state: 'held'; dueSince: string; holds: LegalHold[] }
  | { state: 'due'; since: string };

/**
 * Whether an ended application's data is to be erased. Days are counted on the organisation's calendar from the day
 * the procedure ended: kept through day 28, erased from day 29. A consent that stands makes it the country's longer
 * term from the same day; without a country's term or the organisation's being shorter than it, the longer counts. A
 * hold wins over everything and is reported. Rules RT-1 to RT-3 of SPEC.md (G8, G10).
 */
export function dueForErasure(
  application: {
    endedAt: Date | null;
    /** Opened again after it ended. */
    reopened: boolean;
    country: string;
    /** The organisation's own term without consent, as accepted by `setRetention`. */
    days: number;
    consents: readonly RetentionConsent[];
    holds: readonly LegalHold[];
  },
  now: Date,
  zone: string,
): RetentionState {
  if (!application.endedAt || application.reopened) return { state: 'running' };
  const today = dayInZone(now, zone);
  const consented = application.consents.some(
    ({ givenAt, withdrawnAt }) => givenAt <= now && (withdrawnAt === null || withdrawnAt > now),
  );
  const withConsent = retentionRule(application.country).daysWithConsent;
  const days = consented ? Math.max(application.days, withConsent) : application.days;
  const erasedOn = addDays(dayInZone(application.endedAt, zone), days + 1);
  if (today < erasedOn) return { state: 'kept', because: days > application.days ? 'consent' : 'term', erasedOn };
  const holds = application.holds.filter(
    ({ placedAt, endsOn, liftedAt }) => placedAt <= now && today <= endsOn && (liftedAt === null || liftedAt > now),
  );
  return holds.length > 0 ? { state: 'held', dueSince: erasedOn, holds } : { state: 'due', since: erasedOn };
}

/**
 * Whether a candidate as a whole is to be erased: only when every application of theirs is. One that goes on or is
 * kept keeps the person; else a hold does. Somebody without an application is `running`. Rule RT-5 of SPEC.md.
 */
export function candidateDueForErasure(applications: readonly RetentionState[]): RetentionState {
  const kept = applications.filter((a) => a.state === 'kept').sort((a, b) => b.erasedOn.localeCompare(a.erasedOn));
  const held = applications.find((a) => a.state === 'held');
  const due = applications.filter((a) => a.state === 'due').sort((a, b) => b.since.localeCompare(a.since));
  const running = applications.find((a) => a.state === 'running');
  return running ?? kept[0] ?? held ?? due[0] ?? { state: 'running' };
}
