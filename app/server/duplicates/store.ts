import type { Language } from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import { changedSince } from '../http/etag.ts';
import type { Deps } from '../http/feature.ts';
import { decodeCursor, page } from '../http/paging.ts';
import { conflict, notFound, refused } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { forgetAnswers } from '../privacy/store.ts';

type Because = 'mailbox' | 'phone' | 'name' | 'name_alike';
type Pair = { newer: string; older: string; why: string[] };

/** A name, number or address that more candidates share than this says nothing about who they are. */
const mostAlike = 20;

/** A name that is the same needs not be told to sound the same. */
const reasonsOf = (why: readonly string[]): Because[] =>
  (['mailbox', 'phone', 'name', 'name_alike'] as const).filter(
    (one) => why.includes(one) && !(one === 'name_alike' && why.includes('name')),
  );

/** Pairs of candidates that share what tells people by; never the viewer's own candidacy, never two told apart. */
async function readPairs(tx: Tx, viewer: StaffViewer, after: string[] | undefined, limit: number): Promise<Pair[]> {
  const { rows } = await sql<Pair>`
    WITH alike AS (
      SELECT k.why, array_agg(c.candidate_id) AS ids
        FROM candidate c CROSS JOIN LATERAL (VALUES ('mailbox', c.mailbox), ('phone', c.phone_digits), ('name', c.name_in_order),
          ('name_alike', c.name_sound)) AS k (why, key)
       WHERE c.org_id = ${viewer.org} AND c.account_id IS DISTINCT FROM ${viewer.account} AND k.key IS NOT NULL
       GROUP BY k.why, k.key HAVING count(*) BETWEEN 2 AND ${mostAlike}
    )
    SELECT newer, older, array_agg(why) AS why
      FROM alike CROSS JOIN LATERAL unnest(ids) AS newer CROSS JOIN LATERAL unnest(ids) AS older
     WHERE older < newer
       AND (${after === undefined} OR (newer, older) < (${after?.[0] ?? null}::uuid, ${after?.[1] ?? null}::uuid))
       AND NOT EXISTS (SELECT 1 FROM two_people t WHERE t.org_id = ${viewer.org} AND t.first_id = older AND t.second_id = newer)
     GROUP BY 1, 2 ORDER BY 1 DESC, 2 DESC LIMIT ${limit}`.execute(tx);
  return rows;
}

const sides = (tx: Tx, org: string, candidateIds: string[]) =>
  tx
    .selectFrom('candidate as c')
    .select([
      'c.candidate_id',
      'c.name',
      'c.email',
      'c.phone',
      'c.language',
      'c.time_zone',
      'c.created_at',
      'c.account_id',
      'c.version',
    ])
    .select((eb) =>
      eb
        .selectFrom('application as a')
        .innerJoin('vacancy as v', (join) =>
          join.onRef('v.org_id', '=', 'a.org_id').onRef('v.vacancy_id', '=', 'a.vacancy_id'),
        )
        .whereRef('a.org_id', '=', 'c.org_id')
        .whereRef('a.candidate_id', '=', 'c.candidate_id')
        .select(
          sql<
            { id: string; vacancyId: string; title: string; ended: boolean }[]
          >`coalesce(jsonb_agg(jsonb_build_object('id', a.application_id, 'vacancyId', v.vacancy_id, 'title', v.title,
            'ended', a.ended_at IS NOT NULL) ORDER BY a.created_at), '[]')`.as('list'),
        )
        .as('applications'),
    )
    .where('c.org_id', '=', org)
    .where(sql<boolean>`c.candidate_id = ANY (${candidateIds}::uuid[])`)
    .execute();

const shapeSide = (row: Awaited<ReturnType<typeof sides>>[number]) => ({
  id: row.candidate_id,
  name: row.name,
  email: row.email,
  phone: row.phone,
  language: row.language as Language,
  timeZone: row.time_zone,
  createdAt: row.created_at.toISOString(),
  linked: row.account_id !== null,
  applications: (row.applications ?? []).map(({ id, vacancyId, title, ended }) => ({
    id,
    vacancy: { id: vacancyId, title },
    ended,
  })),
  version: row.version,
});
type Side = ReturnType<typeof shapeSide>;

async function readSides(tx: Tx, org: string, candidateIds: string[]): Promise<Map<string, Side>> {
  const rows = await sides(tx, org, [...new Set(candidateIds)]);
  return new Map(rows.map((row) => [row.candidate_id, shapeSide(row)]));
}

export async function listDuplicates(
  tx: Tx,
  viewer: StaffViewer,
  query: { limit: number; cursor?: string | undefined },
) {
  const pairs = await readPairs(tx, viewer, decodeCursor(query.cursor, 'id', 'id'), query.limit + 1);
  const both = await readSides(
    tx,
    viewer.org,
    pairs.flatMap(({ newer, older }) => [newer, older]),
  );
  return page(
    pairs,
    query.limit,
    ({ newer, older }) => [newer, older],
    ({ newer, older, why }) => ({
      because: reasonsOf(why),
      candidates: [both.get(newer) as Side, both.get(older) as Side] as [Side, Side],
    }),
  );
}

/** Why two named candidates may be one; empty where nothing says so. */
async function whyBoth(tx: Tx, viewer: StaffViewer, one: string, others?: string) {
  const { rows } = await sql<{ other: string; why: string[] }>`
    SELECT b.candidate_id AS other, array_remove(ARRAY[
        CASE WHEN b.mailbox = a.mailbox THEN 'mailbox' END, CASE WHEN b.phone_digits = a.phone_digits THEN 'phone' END,
        CASE WHEN b.name_in_order = a.name_in_order THEN 'name' END, CASE WHEN b.name_sound = a.name_sound THEN 'name_alike' END], NULL) AS why
      FROM candidate a JOIN candidate b ON b.org_id = a.org_id AND b.candidate_id <> a.candidate_id
       AND (b.mailbox = a.mailbox OR b.phone_digits = a.phone_digits OR b.name_in_order = a.name_in_order OR b.name_sound = a.name_sound)
     WHERE a.org_id = ${viewer.org} AND a.candidate_id = ${one} AND b.account_id IS DISTINCT FROM ${viewer.account}
       AND (${others === undefined} OR b.candidate_id = ${others ?? null}::uuid)
       AND NOT EXISTS (SELECT 1 FROM two_people t WHERE t.org_id = a.org_id
             AND t.first_id = least(a.candidate_id, b.candidate_id) AND t.second_id = greatest(a.candidate_id, b.candidate_id))
     ORDER BY b.candidate_id DESC LIMIT ${mostAlike}`.execute(tx);
  return rows.map(({ other, why }) => ({ other, because: reasonsOf(why) }));
}

export async function duplicatesOf(tx: Tx, viewer: StaffViewer, candidateId: string) {
  const found = await whyBoth(tx, viewer, candidateId);
  const others = await readSides(
    tx,
    viewer.org,
    found.map(({ other }) => other),
  );
  return found.map(({ other, because }) => ({ because, candidate: others.get(other) as Side }));
}

type Double = { vacancy: string; keptId: string; foldedId: string };
type Hindrance = 'two_accounts' | 'both_begun' | 'running_beside_ended';

/**
 * Vacancies that both are in, with the application that stays: the one that was begun, else the one that runs, else the
 * earlier. Two that were begun cannot become one, and one that runs is not put away behind one that is over.
 */
async function readDoubles(
  tx: Tx,
  org: string,
  one: string,
  other: string,
): Promise<{ doubles: Double[]; refused: Hindrance | null }> {
  const { rows } = await sql<{
    title: string;
    vacancy_id: string;
    application_id: string;
    begun: boolean;
    ended: boolean;
  }>`
    SELECT v.title, a.vacancy_id, a.application_id, a.ended_at IS NOT NULL AS ended,
        EXISTS (SELECT 1 FROM agenda g WHERE g.org_id = a.org_id AND g.application_id = a.application_id)
        OR EXISTS (SELECT 1 FROM mutual_answer m WHERE m.org_id = a.org_id AND m.application_id = a.application_id)
        OR EXISTS (SELECT 1 FROM decision d WHERE d.org_id = a.org_id AND d.application_id = a.application_id) AS begun
      FROM application a JOIN vacancy v ON v.org_id = a.org_id AND v.vacancy_id = a.vacancy_id
     WHERE a.org_id = ${org} AND a.candidate_id IN (${one}::uuid, ${other}::uuid)
     ORDER BY a.vacancy_id, begun DESC, ended, a.created_at, a.application_id`.execute(tx);
  const doubles: Double[] = [];
  let hindrance: Hindrance | null = null;
  for (const [at, kept] of rows.entries()) {
    const folded = rows[at + 1];
    if (folded?.vacancy_id !== kept.vacancy_id) continue;
    if (folded.begun) hindrance = 'both_begun';
    else if (kept.ended && !folded.ended) hindrance ??= 'running_beside_ended';
    doubles.push({ vacancy: kept.title, keptId: kept.application_id, foldedId: folded.application_id });
  }
  return { doubles, refused: hindrance };
}

async function accountsOf(tx: Tx, org: string, one: string, other: string) {
  const rows = await tx
    .selectFrom('candidate')
    .select(['candidate_id', 'account_id'])
    .where('org_id', '=', org)
    .where('candidate_id', 'in', [one, other])
    .execute();
  const of = (id: string) => rows.find(({ candidate_id }) => candidate_id === id)?.account_id ?? null;
  const [mine, theirs] = [of(one), of(other)];
  return {
    isTwo: mine !== null && theirs !== null && mine !== theirs,
    addressOf: mine !== null ? ('this' as const) : theirs !== null ? ('other' as const) : null,
  };
}

/** Two candidates side by side; both are known to be the viewer's to see. */
export async function compare(tx: Tx, viewer: StaffViewer, one: string, other: string) {
  const { org } = viewer;
  const both = await readSides(tx, org, [one, other]);
  const [candidate, second] = [both.get(one), both.get(other)];
  if (candidate === undefined || second === undefined) throw notFound();
  const accounts = await accountsOf(tx, org, one, other);
  const { doubles, refused: hindrance } = await readDoubles(tx, org, one, other);
  const [why] = await whyBoth(tx, viewer, one, other);
  return {
    because: why?.because ?? [],
    candidate,
    other: second,
    doubles,
    addressOf: accounts.addressOf,
    refused: accounts.isTwo ? ('two_accounts' as const) : hindrance,
  };
}

/** Two people, said by a person; they are not proposed again. A second time changes nothing. */
export async function tellApart(tx: Tx, deps: Deps, viewer: StaffViewer, one: string, other: string): Promise<void> {
  const [first, second] = [one, other].sort() as [string, string];
  await tx
    .insertInto('two_people')
    .values({ org_id: viewer.org, first_id: first, second_id: second, said_at: deps.now(), said_by: viewer.member })
    .onConflict((there) => there.doNothing())
    .execute();
}

type Which = 'this' | 'other';
export type Choice = { version: number; otherVersion: number } & Record<
  'name' | 'email' | 'phone' | 'language' | 'timeZone',
  Which
>;

const hindrances: Record<Hindrance, string> = {
  two_accounts:
    'Both have opened a page of their own, with different addresses. Ask the person which one they use, correct the other address, then merge.',
  both_begun:
    'Both were already planned or interviewed for the same vacancy, so these two procedures cannot become one.',
  running_beside_ended:
    'For the same vacancy one procedure is over and the other runs. End the one that runs first, or leave them as two.',
};

/** Makes two candidates one: the other's rows become this one's, the other is gone. There is no way back. */
export async function mergeCandidates(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  kept: string,
  merged: string,
  choice: Choice,
): Promise<void> {
  const { org } = viewer;
  const locked = await tx
    .selectFrom('candidate')
    .selectAll()
    .where('org_id', '=', org)
    .where('candidate_id', 'in', [kept, merged])
    .orderBy('candidate_id')
    .forUpdate()
    .execute();
  const one = locked.find(({ candidate_id }) => candidate_id === kept);
  const other = locked.find(({ candidate_id }) => candidate_id === merged);
  if (one === undefined || other === undefined) throw notFound();
  if (one.version !== choice.version || other.version !== choice.otherVersion) throw changedSince();
  const seen = await compare(tx, viewer, kept, merged);
  if (seen.refused !== null) throw conflict(seen.refused, hindrances[seen.refused]);
  if (seen.addressOf !== null && choice.email !== seen.addressOf && one.email !== other.email)
    throw refused(
      'address_of_page',
      'The person has opened their page with the other address. Keep that one, or correct it afterwards.',
    );
  await forgetAnswers(tx, org, merged);
  for (const { keptId, foldedId } of seen.doubles)
    await sql`SELECT give_to_application(${foldedId}::uuid, ${keptId}::uuid)`.execute(tx);
  await sql`SELECT give_to_candidate(${merged}::uuid, ${kept}::uuid)`.execute(tx);
  await tx.deleteFrom('candidate').where('org_id', '=', org).where('candidate_id', '=', merged).execute();
  const from = (which: Which) => (which === 'this' ? one : other);
  const email = from(choice.email).email;
  await tx
    .updateTable('candidate')
    .set((eb) => ({
      name: from(choice.name).name,
      name_folded: from(choice.name).name_folded,
      email,
      phone: from(choice.phone).phone,
      language: from(choice.language).language,
      time_zone: from(choice.timeZone).time_zone,
      account_id: one.account_id ?? other.account_id,
      version: eb('version', '+', 1),
    }))
    .where('org_id', '=', org)
    .where('candidate_id', '=', kept)
    .execute();
  // What has not gone out yet goes to the address that was kept.
  await tx
    .updateTable('mail')
    .set({ to_address: email })
    .where('org_id', '=', org)
    .where('candidate_id', '=', kept)
    .where('sent_at', 'is', null)
    .execute();
  await tx
    .insertInto('merge')
    .values({
      org_id: org,
      merge_id: deps.newId(),
      candidate_id: kept,
      merged_id: merged,
      merged_at: deps.now(),
      merged_by: viewer.member,
    })
    .execute();
}

export async function readSide(tx: Tx, org: string, candidateId: string): Promise<Side> {
  const found = (await readSides(tx, org, [candidateId])).get(candidateId);
  if (found === undefined) throw notFound();
  return found;
}
