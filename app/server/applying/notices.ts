import type { Language } from '@rondo/interview';
import type { Tx } from '../db/tenant.ts';
import { changedSince } from '../http/etag.ts';
import type { Deps } from '../http/feature.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { proposedNotice } from './notice-text.ts';

const languages = ['en', 'nl', 'nb'] as const;

export const organisationOf = (tx: Tx, org: string) =>
  tx
    .selectFrom('organisation')
    .select(['name', 'country', 'retention_days', 'time_zone'])
    .where('org_id', '=', org)
    .executeTakeFirstOrThrow();

/**
 * The notice as it is shown now. While nobody has written one, it is the one that Rondo proposes, kept word for word as
 * a version of its own as soon as it is shown, and again when what it states (a name, a term) has changed.
 */
export async function currentNotice(tx: Tx, deps: Deps, org: string, language: Language) {
  const latest = () =>
    tx
      .selectFrom('notice')
      .select(['notice_version', 'body', 'written_at', 'written_by'])
      .where('org_id', '=', org)
      .where('language', '=', language)
      .orderBy('notice_version', 'desc')
      .limit(1)
      .executeTakeFirst();
  const there = await latest();
  if (there !== undefined && there.written_by !== null) return there;
  const body = await proposedNow(tx, org, language);
  if (there?.body === body) return there;
  await tx
    .insertInto('notice')
    .values({ org_id: org, language, notice_version: (there?.notice_version ?? 0) + 1, body, written_at: deps.now() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const made = await latest();
  if (made === undefined) throw new Error('a notice was written and is not there');
  return made;
}

/** The notice that Rondo would propose now, whatever the organisation wrote. */
export async function proposedNow(tx: Tx, org: string, language: Language): Promise<string> {
  const { name, country, retention_days } = await organisationOf(tx, org);
  return proposedNotice(language)({ organisation: name, country, days: retention_days });
}

/** The notice in the organisation's own words, as it is shown now; empty while it is the one that Rondo proposes. */
export async function ownNotice(tx: Tx, org: string, language: Language): Promise<string> {
  const latest = await tx
    .selectFrom('notice')
    .select(['body', 'written_by'])
    .where('org_id', '=', org)
    .where('language', '=', language)
    .orderBy('notice_version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return latest === undefined || latest.written_by === null ? '' : latest.body;
}

export async function readNotices(tx: Tx, deps: Deps, org: string) {
  const items = [];
  for (const language of languages) items.push(await readNotice(tx, deps, org, language));
  return items;
}

export const readNotice = async (tx: Tx, deps: Deps, org: string, language: Language) =>
  shapeNotice(language, await currentNotice(tx, deps, org, language));

const shapeNotice = (language: Language, row: Awaited<ReturnType<typeof currentNotice>>) => ({
  language,
  version: row.notice_version,
  body: row.body,
  writtenAt: row.written_at.toISOString(),
  own: row.written_by !== null,
});

export async function writeNotice(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  language: Language,
  seen: number,
  body: string,
) {
  const now = await currentNotice(tx, deps, viewer.org, language);
  if (now.notice_version !== seen) throw changedSince(now.notice_version);
  const { numInsertedOrUpdatedRows: made } = await tx
    .insertInto('notice')
    .values({
      org_id: viewer.org,
      language,
      notice_version: seen + 1,
      body,
      written_at: deps.now(),
      written_by: viewer.member,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (made === 0n) throw changedSince();
  return readNotice(tx, deps, viewer.org, language);
}

/** The notice somebody was shown when they applied, word for word; null where they came in another way. */
export async function noticeShown(tx: Tx, org: string, applicationId: string) {
  const row = await tx
    .selectFrom('notice_shown as s')
    .innerJoin('notice as n', (join) =>
      join
        .onRef('n.org_id', '=', 's.org_id')
        .onRef('n.language', '=', 's.language')
        .onRef('n.notice_version', '=', 's.notice_version'),
    )
    .select(['s.language', 's.notice_version', 's.shown_at', 'n.body'])
    .where('s.org_id', '=', org)
    .where('s.application_id', '=', applicationId)
    .orderBy('s.shown_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined
    ? null
    : {
        language: row.language as Language,
        version: row.notice_version,
        body: row.body,
        shownAt: row.shown_at.toISOString(),
      };
}
