import { dayInZone, type Language, type NoticeOrigin } from '@rondo/interview';
import type { Tx } from '../db/tenant.ts';
import { day, organisationOf, toldIn } from './store.ts';
import { originSentence } from './words.ts';

/** What the person themself reads, in their language: where their data came from, and when they were told. */
export async function mySources(tx: Tx, org: string, candidateId: string) {
  const candidate = await tx
    .selectFrom('candidate')
    .select('language')
    .where('org_id', '=', org)
    .where('candidate_id', '=', candidateId)
    .executeTakeFirstOrThrow();
  const language = candidate.language as Language;
  const { time_zone: zone } = await organisationOf(tx, org);
  const rows = await tx
    .selectFrom('notice_duty')
    .select(['since', 'due_on', 'origin', 'origin_words', 'settled_at', 'settled_how', 'told_on', 'letter'])
    .where('org_id', '=', org)
    .where('candidate_id', '=', candidateId)
    .orderBy('since', 'desc')
    .orderBy('notice_duty_id')
    .limit(20)
    .execute();
  const sources = rows.map((row) => ({
    since: row.since.toISOString(),
    dueOn: day(row.due_on),
    origin: row.origin && originSentence(language, row.origin as NoticeOrigin, row.origin_words),
    told:
      row.settled_at === null
        ? null
        : {
            how: row.settled_how as 'mailed' | 'told' | 'not_needed',
            on: row.told_on === null ? dayInZone(row.settled_at, zone) : day(row.told_on),
            letter: toldIn(row.letter),
          },
  }));
  return { language, sources };
}
