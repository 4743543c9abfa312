import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import { missingCards, owedCards } from '../debriefs/store.ts';
import type { Deps } from '../http/feature.ts';

/** For so long a release that nobody else can agree to stands where all can see it. */
const aloneAfter = 24 * 3_600_000;

type Key = { org: string; applicationId: string; roundId: string; memberId: string };

const ofKey = (tx: Tx, { org, applicationId, roundId, memberId }: Key) =>
  tx
    .selectFrom('release')
    .selectAll()
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .where('round_id', '=', roundId)
    .where('member_id', '=', memberId)
    .where('taken_back_at', 'is', null);

/** What is asked or agreed to about one panelist, held until the transaction ends; undefined when nothing is. */
export const standingRelease = (tx: Tx, key: Key) => ofKey(tx, key).forUpdate().executeTakeFirst();

/** Whether they owe a card in this round that is not in, and were not let off. */
export async function owesCard(tx: Tx, { org, applicationId, roundId, memberId }: Key): Promise<boolean> {
  const missing = await missingCards(tx, org, applicationId, roundId);
  return missing.some(({ member_id }) => member_id === memberId);
}

/** Writes the question down, once. */
export async function askRelease(
  tx: Tx,
  deps: Deps,
  key: Key,
  by: string,
  reason: string,
): Promise<string | undefined> {
  const releaseId = deps.newId();
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('release')
    .values({
      org_id: key.org,
      release_id: releaseId,
      application_id: key.applicationId,
      round_id: key.roundId,
      member_id: key.memberId,
      reason,
      asked_at: deps.now(),
      asked_by: by,
    })
    .onConflict((there) =>
      there
        .columns(['org_id', 'application_id', 'round_id', 'member_id'])
        .where('taken_back_at', 'is', null)
        .doNothing(),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n ? releaseId : undefined;
}

/**
 * Agrees to a release: the fact with both people, and the unblinding that opens the seal for whoever is let off, in
 * one transaction. The reason stays that of the person who asked.
 */
export async function confirmRelease(
  tx: Tx,
  deps: Deps,
  release: { org_id: string; release_id: string; application_id: string; round_id: string; member_id: string } & {
    asked_by: string;
    reason: string;
  },
  by: string,
): Promise<void> {
  const at = deps.now();
  await tx
    .updateTable('release')
    .set({ confirmed_at: at, confirmed_by: by, alone: by === release.asked_by })
    .where('org_id', '=', release.org_id)
    .where('release_id', '=', release.release_id)
    .execute();
  await tx
    .insertInto('unblinding')
    .values({
      org_id: release.org_id,
      application_id: release.application_id,
      round_id: release.round_id,
      member_id: release.member_id,
      cause: 'released',
      unblinded_at: at,
      released_by: release.asked_by,
      release_reason: release.reason,
    })
    .onConflict((there) => there.doNothing())
    .execute();
}

export async function takeBackRelease(tx: Tx, deps: Deps, org: string, releaseId: string, by: string): Promise<void> {
  await tx
    .updateTable('release')
    .set({ taken_back_at: deps.now(), taken_back_by: by })
    .where('org_id', '=', org)
    .where('release_id', '=', releaseId)
    .execute();
}

/**
 * Everybody who hires here and could agree to a release of this application: no card of theirs is out, and they are
 * not the candidate. Whoever asked or is to be let off is left out one by one (`mayConfirm`).
 */
export async function possibleSeconds(tx: Tx, org: string, applicationId: string) {
  const owing = new Set(
    (await owedCards(tx, org, applicationId))
      .filter(({ submitted, released }) => !submitted && !released)
      .map(({ member_id }) => member_id),
  );
  const { rows } = await sql<{ memberId: string; name: string }>`
    SELECT m.member_id AS "memberId", m.name FROM member m
      JOIN application a ON a.org_id = m.org_id AND a.application_id = ${applicationId}
      JOIN candidate c ON c.org_id = a.org_id AND c.candidate_id = a.candidate_id
     WHERE m.org_id = ${org} AND m.deactivated_at IS NULL AND c.account_id IS DISTINCT FROM m.account_id
       AND (m.role IN ('administrator', 'recruiter') OR (m.role = 'hiring_manager' AND EXISTS (
             SELECT 1 FROM vacancy_team t WHERE t.org_id = m.org_id AND t.vacancy_id = a.vacancy_id AND t.member_id = m.member_id)))
     ORDER BY m.name, m.member_id LIMIT 100`.execute(tx);
  return rows.filter(({ memberId }) => !owing.has(memberId));
}

type Seconds = Awaited<ReturnType<typeof possibleSeconds>>;

export const mayConfirm = (seconds: Seconds, release: { asked_by: string; member_id: string }): Seconds =>
  seconds.filter(({ memberId }) => memberId !== release.asked_by && memberId !== release.member_id);

/** From when on whoever asked may act alone; null while somebody else can agree. */
export const aloneFrom = (seconds: Seconds, release: { asked_by: string; asked_at: Date; member_id: string }) =>
  mayConfirm(seconds, release).length > 0 ? null : new Date(release.asked_at.getTime() + aloneAfter);

/** Everything asked and agreed to in a round, in the order it was asked. */
export async function listReleases(tx: Tx, org: string, applicationId: string, roundId: string) {
  const rows = await tx
    .selectFrom('release as r')
    .leftJoin('member as a', (join) => join.onRef('a.org_id', '=', 'r.org_id').onRef('a.member_id', '=', 'r.asked_by'))
    .leftJoin('member as b', (join) =>
      join.onRef('b.org_id', '=', 'r.org_id').onRef('b.member_id', '=', 'r.confirmed_by'),
    )
    .selectAll('r')
    .select(['a.name as asker', 'b.name as second'])
    .where('r.org_id', '=', org)
    .where('r.application_id', '=', applicationId)
    .where('r.round_id', '=', roundId)
    .where('r.taken_back_at', 'is', null)
    .orderBy('r.asked_at')
    .orderBy('r.release_id')
    .limit(100)
    .execute();
  const seconds = await possibleSeconds(tx, org, applicationId);
  return rows.map((row) => ({
    memberId: row.member_id,
    reason: row.reason,
    askedBy: { memberId: row.asked_by, name: row.asker ?? '' },
    askedAt: row.asked_at.toISOString(),
    confirmed:
      row.confirmed_at === null || row.confirmed_by === null
        ? null
        : {
            by: { memberId: row.confirmed_by, name: row.second ?? '' },
            at: row.confirmed_at.toISOString(),
            alone: row.alone,
          },
    mayConfirm: row.confirmed_at === null ? mayConfirm(seconds, row) : [],
    aloneFrom: row.confirmed_at === null ? (aloneFrom(seconds, row)?.toISOString() ?? null) : null,
  }));
}
