import { type Language, type ReminderSettings, setReminders, usualReminders } from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import { changedSince } from '../http/etag.ts';
import { notFound, refused } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';

type Row = {
  digest: boolean | null;
  at: string | null;
  days: number[] | null;
  quiet_from: string | null;
  quiet_until: string | null;
  version: number | null;
};

/** Somebody's settings, or the usual ones (version 0) where they chose none. */
export const settingsOf = (row: Row | undefined): ReminderSettings & { version: number } => ({
  digest: row?.digest ?? usualReminders.digest,
  at: row?.at ?? usualReminders.at,
  days: row?.days ?? usualReminders.days,
  quietFrom: row?.quiet_from ?? usualReminders.quietFrom,
  quietUntil: row?.quiet_until ?? usualReminders.quietUntil,
  version: row?.version ?? 0,
});

export async function readReminders(tx: Tx, org: string, memberId: string) {
  const row = await tx
    .selectFrom('member_reminder')
    .select(['digest', 'at', 'days', 'quiet_from', 'quiet_until', 'version'])
    .where('org_id', '=', org)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  return settingsOf(row);
}

const words = {
  digest_in_quiet_hours: 'The digest would come in your quiet hours. Choose a time outside them.',
  no_day: 'Choose at least one day, or turn the digest off.',
};

/** Keeps one's settings on top of the version that was seen; 0 are the usual ones. */
export async function saveReminders(tx: Tx, viewer: StaffViewer, seen: number, wanted: ReminderSettings) {
  const answer = setReminders(wanted);
  if ('refused' in answer) {
    const pointer = answer.refused === 'no_day' ? '/days' : '/at';
    throw refused(answer.refused, words[answer.refused], { errors: [{ pointer, detail: words[answer.refused] }] });
  }
  const { digest, at, days, quietFrom, quietUntil } = answer.settings;
  const values = { digest, at, days, quiet_from: quietFrom, quiet_until: quietUntil };
  const key = { org_id: viewer.org, member_id: viewer.member };
  const written =
    seen === 0
      ? (
          await tx
            .insertInto('member_reminder')
            .values({ ...key, ...values })
            .onConflict((there) => there.doNothing())
            .executeTakeFirst()
        ).numInsertedOrUpdatedRows
      : (
          await tx
            .updateTable('member_reminder')
            .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
            .where('org_id', '=', viewer.org)
            .where('member_id', '=', viewer.member)
            .where('version', '=', seen)
            .executeTakeFirst()
        ).numUpdatedRows;
  if (written === 0n) throw changedSince((await readReminders(tx, viewer.org, viewer.member)).version);
}

/** Removes the digests that name a candidate: a kept mail is not read by anybody after an erasure. */
export async function forgetDigests(tx: Tx, org: string, candidateId: string): Promise<void> {
  await sql`
    DELETE FROM mail WHERE org_id = ${org} AND key IN (
      SELECT 'digest:' || member_id || ':' || day FROM digest_line WHERE org_id = ${org} AND candidate_id = ${candidateId})`.execute(
    tx,
  );
}

/** Whose reminders these are, in the words of the page that ends them; 404 where that person is out. */
export async function whoseReminders(tx: Tx, org: string, memberId: string) {
  const row = await tx
    .selectFrom('member as m')
    .innerJoin('organisation as o', 'o.org_id', 'm.org_id')
    .select(['m.name', 'm.language', 'o.name as organisation'])
    .where('m.org_id', '=', org)
    .where('m.member_id', '=', memberId)
    .where('m.deactivated_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  return { ...row, language: row.language as Language, digest: (await readReminders(tx, org, memberId)).digest };
}

/** Ends somebody's digest, whatever version of their settings they saw last; the rest stays as it was. */
export async function endDigest(tx: Tx, org: string, memberId: string): Promise<void> {
  const { version: _, at, days, quietFrom, quietUntil } = await readReminders(tx, org, memberId);
  await tx
    .insertInto('member_reminder')
    .values({
      org_id: org,
      member_id: memberId,
      digest: false,
      at,
      days,
      quiet_from: quietFrom,
      quiet_until: quietUntil,
    })
    .onConflict((there) =>
      there
        .columns(['org_id', 'member_id'])
        .doUpdateSet((eb) => ({ digest: false, version: eb('member_reminder.version', '+', 1) })),
    )
    .execute();
}
