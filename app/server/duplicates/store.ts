import type { Language } from '@rondo/interview';
import { sql } from 'kysely';
import { ownerSeesAllRows } from '../db/roles.ts';
import type { Tx } from '../db/tenant.ts';
import { changedSince } from '../http/etag.ts';
import type { Deps } from '../http/feature.ts';
import { decodeCursor, page } from '../http/paging.ts';
import { conflict, notFound, refused } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { forgetAnswers } from '../privacy/store.ts';
import { likenessOf, mayShare } from './likeness.ts';

type Because = 'mailbox' | 'phone' | 'name' | 'name_alike' | 'initials' | 'address' | 'perhaps_shared';
type Pair = { newer: string; older: string; because: string[] };

const kinds: readonly [kind: string, told: Because][] = [
  ['mailbox', 'mailbox'],
  ['phone', 'phone'],
  ['name', 'name'],
  ['sound', 'name_alike'],
  ['initial', 'initials'],
  ['address', 'address'],
];

const ofNames: readonly Because[] = ['name', 'name_alike', 'initials', 'address'];

/** A name that is the same needs not be told to be alike. */
const reasonsOf = (found: readonly string[]): Because[] =>
  kinds
    .filter(([kind]) => found.includes(kind))
    .map(([, told]) => told)
    .filter((told, _at, all) => !(['name_alike', 'initials'].includes(told) && all[0] !== told && all.includes('name')))
    .filter((told, _at, all) => !(told === 'initials' && all.includes('name_alike')))
    .filter((told, _at, all) => !(told === 'address' && all.some((each) => each !== told && ofNames.includes(each))));

/** What is told of two candidates: why they may be one, and word by word what makes their names alike. */
const toldOf = (found: readonly string[], one: { name: string }, other: { name: string }) => {
  const because = reasonsOf(found);
  const isShared = !because.some((told) => ofNames.includes(told)) && mayShare(one.name, other.name);
  if (because.length > 0 && isShared) return { because: [...because, 'perhaps_shared' as const], likeness: [] };
  const isTold = because.length > 0 && !because.includes('name');
  return { because, likeness: isTold ? likenessOf(one.name, other.name) : [] };
};

/** Pairs that are alike and that the viewer may be told of: never their own candidacy, never two told apart. */
const pairs = (tx: Tx, viewer: StaffViewer, own: string[]) =>
  tx
    .selectFrom('likeness as l')
    .where('l.org_id', '=', viewer.org)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('two_people as t')
            .whereRef('t.org_id', '=', 'l.org_id')
            .whereRef('t.first_id', '=', 'l.older_id')
            .whereRef('t.second_id', '=', 'l.newer_id')
            .select('t.first_id'),
        ),
      ),
    )
    .where(sql<boolean>`NOT (l.newer_id = ANY (${own}::uuid[]) OR l.older_id = ANY (${own}::uuid[]))`);

/** Who the viewer is as a candidate here; mostly nobody. */
async function ownOf(tx: Tx, viewer: StaffViewer): Promise<string[]> {
  const own = await tx
    .selectFrom('candidate')
    .select('candidate_id')
    .where('org_id', '=', viewer.org)
    .where('account_id', '=', viewer.account)
    .execute();
  return own.map(({ candidate_id }) => candidate_id);
}

async function readPairs(tx: Tx, viewer: StaffViewer, after: string[] | undefined, limit: number): Promise<Pair[]> {
  let select = pairs(tx, viewer, await ownOf(tx, viewer))
    .select(['l.newer_id as newer', 'l.older_id as older', 'l.because'])
    .orderBy('l.newer_id', 'desc')
    .orderBy('l.older_id', 'desc')
    .limit(limit);
  if (after) select = select.where(sql<boolean>`(l.newer_id, l.older_id) < (${after[0]}::uuid, ${after[1]}::uuid)`);
  return select.execute();
}

/** How many pairs wait for a person, up to what a sign beside a link can hold. */
export async function countPairs(tx: Tx, viewer: StaffViewer): Promise<number> {
  const { count } = await tx
    .selectFrom(
      pairs(tx, viewer, await ownOf(tx, viewer))
        .select('l.newer_id')
        .limit(mostCounted)
        .as('some'),
    )
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
const mostCounted = 100;

/** Others who are alike that one candidate's page names. */
const mostAlike = 20;

const sides = (tx: Tx, org: string, candidateIds: string[]) =>
  tx
    .selectFrom('candidate')
    .select(['candidate_id', 'name', 'email', 'phone', 'language', 'time_zone', 'created_at', 'account_id', 'version'])
    .where('org_id', '=', org)
    .where(sql<boolean>`candidate_id = ANY (${candidateIds}::uuid[])`)
    .execute();

/** Their applications with the titles of the vacancies, which are read once each. */
async function applicationsOf(tx: Tx, org: string, candidateIds: string[]) {
  const rows = await tx
    .selectFrom('application')
    .select(['candidate_id', 'application_id', 'vacancy_id', 'ended_at'])
    .where('org_id', '=', org)
    .where(sql<boolean>`candidate_id = ANY (${candidateIds}::uuid[])`)
    .orderBy('created_at')
    .execute();
  const titles = await tx
    .selectFrom('vacancy')
    .select(['vacancy_id', 'title'])
    .where('org_id', '=', org)
    .where(sql<boolean>`vacancy_id = ANY (${[...new Set(rows.map(({ vacancy_id }) => vacancy_id))]}::uuid[])`)
    .execute();
  const titleOf = new Map(titles.map(({ vacancy_id, title }) => [vacancy_id, title]));
  return rows.map((row) => ({ ...row, title: titleOf.get(row.vacancy_id) ?? '' }));
}

const shapeSide = (
  row: Awaited<ReturnType<typeof sides>>[number],
  applications: Awaited<ReturnType<typeof applicationsOf>>,
) => ({
  id: row.candidate_id,
  name: row.name,
  email: row.email,
  phone: row.phone,
  language: row.language as Language,
  timeZone: row.time_zone,
  createdAt: row.created_at.toISOString(),
  linked: row.account_id !== null,
  applications: applications
    .filter(({ candidate_id }) => candidate_id === row.candidate_id)
    .map(({ application_id, vacancy_id, title, ended_at }) => ({
      id: application_id,
      vacancy: { id: vacancy_id, title },
      ended: ended_at !== null,
    })),
  version: row.version,
});
type Side = ReturnType<typeof shapeSide>;

async function readSides(tx: Tx, org: string, candidateIds: string[]): Promise<Map<string, Side>> {
  const ids = [...new Set(candidateIds)];
  const [rows, applications] = [await sides(tx, org, ids), await applicationsOf(tx, org, ids)];
  return new Map(rows.map((row) => [row.candidate_id, shapeSide(row, applications)]));
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
    ({ newer, older, because }) => {
      const candidates = [both.get(newer) as Side, both.get(older) as Side] as [Side, Side];
      return { ...toldOf(because, ...candidates), candidates };
    },
  );
}

export async function duplicatesOf(tx: Tx, viewer: StaffViewer, candidateId: string) {
  const found = await pairs(tx, viewer, await ownOf(tx, viewer))
    .select(['l.newer_id', 'l.older_id', 'l.because'])
    .where((eb) => eb.or([eb('l.newer_id', '=', candidateId), eb('l.older_id', '=', candidateId)]))
    .orderBy('l.newer_id', 'desc')
    .orderBy('l.older_id', 'desc')
    .limit(mostAlike)
    .execute();
  const both = await readSides(tx, viewer.org, [
    candidateId,
    ...found.flatMap((pair) => [pair.newer_id, pair.older_id]),
  ]);
  const self = both.get(candidateId) as Side;
  return found.map(({ newer_id, older_id, because }) => {
    const candidate = both.get(newer_id === candidateId ? older_id : newer_id) as Side;
    return { ...toldOf(because, self, candidate), candidate };
  });
}

/** What two candidates have in common, also where so many share it that nobody is proposed for it. */
async function keysInCommon(tx: Tx, org: string, one: string, other: string): Promise<string[]> {
  const { rows } = await sql<{ kind: string }>`
    SELECT DISTINCT a.kind FROM candidate_key a JOIN candidate_key b ON b.org_id = a.org_id AND b.kind = a.kind AND b.key = a.key
     WHERE a.org_id = ${org} AND a.candidate_id = ${one} AND b.candidate_id = ${other}
       AND keys_agree(a.kind, a.whole, a.abbreviated, a.initials, b.whole, b.abbreviated, b.initials)`.execute(tx);
  return rows.map(({ kind }) => kind);
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
  return {
    ...toldOf(await keysInCommon(tx, org, one, other), candidate, second),
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
  await tx
    .deleteFrom('likeness')
    .where('org_id', '=', viewer.org)
    .where('newer_id', '=', second)
    .where('older_id', '=', first)
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

/** Makes two candidates one: the other's rows become this one's, the other is gone. What it did is kept for a week. */
export async function mergeCandidates(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  kept: string,
  merged: string,
  choice: Choice,
): Promise<string> {
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
  if (!(await ownerSeesAllRows(tx)))
    throw conflict(
      'owner_held_back',
      "Merging has to move rows that nobody here may see, and on this database Rondo's owner may not either. Whoever runs the database gives that right: ALTER ROLE rondo_owner BYPASSRLS",
    );
  await forgetAnswers(tx, org, merged);
  const mergeId = deps.newId();
  await tx
    .insertInto('merge')
    .values({
      org_id: org,
      merge_id: mergeId,
      candidate_id: kept,
      merged_id: merged,
      merged_at: deps.now(),
      merged_by: viewer.member,
    })
    .execute();
  for (const { keptId, foldedId } of seen.doubles)
    await sql`SELECT give_to_application(${mergeId}::uuid, ${foldedId}::uuid, ${keptId}::uuid)`.execute(tx);
  await sql`SELECT give_to_candidate(${mergeId}::uuid, ${merged}::uuid, ${kept}::uuid)`.execute(tx);
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
  // What has not gone out to them yet goes to the address that was kept; what panelists are told stays theirs.
  await tx
    .updateTable('mail')
    .set({ to_address: email })
    .where('org_id', '=', org)
    .where('candidate_id', '=', kept)
    .where('member_id', 'is', null)
    .where('sent_at', 'is', null)
    .execute();
  return mergeId;
}

export async function readSide(tx: Tx, org: string, candidateId: string): Promise<Side> {
  const found = (await readSides(tx, org, [candidateId])).get(candidateId);
  if (found === undefined) throw notFound();
  return found;
}
