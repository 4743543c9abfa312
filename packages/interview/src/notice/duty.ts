import { dayInZone, daysBetween } from '../day.ts';

/** Ways in which data about a person reaches an organisation otherwise than by the person applying. */
export const noticeOrigins = [
  'agency',
  'referral',
  'public_profile',
  'job_fair',
  'earlier_application',
  'own_mail',
  'other',
] as const;
/** Where data about a person came from, as they are told (GDPR Art. 14(2)(f)). */
export type NoticeOrigin = (typeof noticeOrigins)[number];

/**
 * Why somebody need not be told: they have the information, the one who sent them gave it, the law lays the obtaining
 * down, or it is impossible. **Source** GDPR Art. 14(5).
 */
export const noticeReasons = ['has_it', 'told_by_source', 'law', 'impossible'] as const;
export type NoticeReason = (typeof noticeReasons)[number];

/** Reasons that nobody believes without words. */
const reasonsWithWords: readonly NoticeReason[] = ['law', 'impossible'];

/**
 * The last day on which somebody can be told in time: a month after the day their data came in, on the organisation's
 * calendar; the month's last day where it has no such day. **Source** GDPR Art. 14(3)(a); Regulation 1182/71 Art. 3(2)(c).
 */
export function noticeDueOn(since: Date, zone: string): string {
  const [year = 0, month = 1, day = 1] = dayInZone(since, zone).split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day, last))).toISOString().slice(0, 10);
}

export type NoticeState =
  | { state: 'settled' }
  /** Whole days to its last day; 0 on that day. */
  | { state: 'due'; daysLeft: number }
  | { state: 'late'; daysLate: number };

/** Where a duty stands now; its day counts to its end on the organisation's calendar. */
export function noticeState(duty: { dueOn: string; settledAt: Date | null }, now: Date, zone: string): NoticeState {
  if (duty.settledAt !== null) return { state: 'settled' };
  const daysLeft = daysBetween(dayInZone(now, zone), duty.dueOn);
  return daysLeft < 0 ? { state: 'late', daysLate: -daysLeft } : { state: 'due', daysLeft };
}

/** How a person says that a duty is settled without a mail of ours. */
export type NoticeSettlement =
  | { how: 'told'; toldOn: string; note: string }
  | { how: 'not_needed'; reason: NoticeReason; note: string };

export type NoticeRefusal =
  | { refused: 'notice_settled' }
  /** The day on which they are said to have been told has not come. */
  | { refused: 'told_in_future'; today: string }
  /** How they were told, or why they need not be, is not said. */
  | { refused: 'note_missing' };

/** Settles a duty by what a person says, with trimmed words; refuses a second time, a day to come, and missing words. */
export function settleNotice(
  settlement: NoticeSettlement,
  duty: { settledAt: Date | null },
  now: Date,
  zone: string,
): { settled: NoticeSettlement } | NoticeRefusal {
  if (duty.settledAt !== null) return { refused: 'notice_settled' };
  const note = settlement.note.trim();
  const today = dayInZone(now, zone);
  if (settlement.how === 'told' && settlement.toldOn > today) return { refused: 'told_in_future', today };
  if (note === '' && (settlement.how === 'told' || reasonsWithWords.includes(settlement.reason)))
    return { refused: 'note_missing' };
  return { settled: { ...settlement, note } };
}

/** What people write for the usual ways, without case and accents, in three languages. */
const written: Partial<Record<NoticeOrigin, readonly string[]>> = {
  agency: ['agency', 'recruiter', 'headhunter', 'bureau', 'uitzendbureau', 'wervingsbureau', 'byra', 'vikarbyra'],
  referral: ['referral', 'referred', 'tip', 'tips', 'aanbevolen', 'aanbeveling', 'anbefalt', 'anbefaling', 'via via'],
  public_profile: ['linkedin', 'xing', 'profile', 'profiel', 'profil', 'github', 'sourced', 'sourcing'],
  job_fair: ['job fair', 'career fair', 'fair', 'banenbeurs', 'carrierebeurs', 'beurs', 'jobbmesse', 'karrieredag'],
  own_mail: ['own mail', 'own e mail', 'unsolicited', 'open application', 'open sollicitatie', 'apen soknad'],
};

/** The usual way that a typed source names as a word of its own, to be proposed to a person; null for any other. */
export function proposedOrigin(source: string): NoticeOrigin | null {
  const folded = source
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replace(/[^a-z]+/g, ' ')
    .trim();
  const found = noticeOrigins.find((origin) => written[origin]?.some((words) => ` ${folded} `.includes(` ${words} `)));
  return found ?? null;
}
