import { type RawBuilder, sql } from 'kysely';
import { oldestFirst } from '../applications/store.ts';
import type { Tx } from '../db/tenant.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { seesEveryVacancy } from '../vacancies/access.ts';
import {
  and,
  inArchive,
  isOpen,
  nearApplications,
  nearest,
  notSelf,
  ofApplication,
  ofCandidate,
  type Query,
  startOf,
} from './filters.ts';

/** How many rows one page may look at where no index holds what is asked; the cursor leads on from there. */
export const looked = 2000;

type Key = { id: string; key: string; ok: boolean };
type Listing = {
  /** Rows in their order with what continues after each; `ok` false where a filter no index holds says no. */
  read(after: string[] | undefined, most: number): Promise<Key[]>;
  kind: 'instant' | 'text';
  /** How many rows may have to be looked at for a page. */
  look: (limit: number) => number;
  /** How many there are, `most` or more of them told as any number from there on; cheaper than to read them. */
  count?(most: number): Promise<number>;
};

/** A filter that only people without the whole set, or nobody's index, can answer: the set is small and sorted. */
function amongFew(tx: Tx, viewer: StaffViewer, query: Query): Listing {
  const byName = query.sort === 'name';
  const archived = query.archived === 'only';
  const of = ofApplication(query);
  const set = seesEveryVacancy(viewer)
    ? sql`SELECT q.candidate_id FROM candidate_question q WHERE q.org_id = ${viewer.org} AND ${isOpen}
          GROUP BY q.candidate_id ORDER BY q.candidate_id DESC LIMIT ${nearest}`
    : nearApplications(viewer, archived, of);
  const conditions = [
    sql`c.org_id = ${viewer.org}`,
    inArchive(query),
    notSelf(viewer),
    ...ofCandidate(viewer, query),
    ...(seesEveryVacancy(viewer) && of.length > 0
      ? [
          sql`EXISTS (SELECT FROM application a WHERE a.org_id = c.org_id AND a.candidate_id = c.candidate_id AND ${and(of)})`,
        ]
      : []),
  ];
  return {
    kind: byName ? 'text' : 'instant',
    look: (limit) => limit + 1,
    async read(after, most) {
      const near = await sql<{ candidate_id: string }>`${set}`.execute(tx);
      const ids = [...new Set(near.rows.map(({ candidate_id }) => candidate_id))];
      const from = after ? [afterCandidate(byName, after)] : [];
      const { rows } = await sql<CandidateKey>`
        SELECT c.candidate_id, c.created_at, c.name_folded, true AS ok
          FROM candidate c WHERE c.candidate_id = ANY (${ids}::uuid[]) AND ${and([...conditions, ...from])}
         ORDER BY ${byName ? sql`c.name_folded, c.candidate_id` : sql`c.created_at DESC, c.candidate_id DESC`} LIMIT ${most}`.execute(
        tx,
      );
      return rows.map((row) => keyOf(row, byName));
    },
  };
}

type CandidateKey = { candidate_id: string; created_at: Date; name_folded: string; ok: boolean };
const keyOf = (row: CandidateKey, byName: boolean): Key => ({
  id: row.candidate_id,
  key: byName ? row.name_folded : row.created_at.toISOString(),
  ok: row.ok,
});
const afterCandidate = (byName: boolean, [key, id]: string[]) =>
  byName
    ? sql`(c.name_folded, c.candidate_id) > (${key}::text, ${id}::uuid)`
    : sql`(c.created_at, c.candidate_id) < (${key}::timestamptz, ${id}::uuid)`;

/** By vacancy, stage or decider: along the index of applications; somebody with two of them is listed with the first. */
function alongApplications(tx: Tx, viewer: StaffViewer, query: Query): Listing {
  const { stage, vacancy, decider } = query;
  const oldest = stage !== undefined && oldestFirst(stage);
  const key = stage === undefined ? sql`a.created_at` : sql`a.stands_at`;
  const of = [sql`a.archived = ${query.archived === 'only'}`, ...ofApplication(query)];
  const rest = ofCandidate(viewer, query);
  // One vacancy has a candidate once; elsewhere the first of several stands for them.
  const once =
    vacancy === undefined
      ? sql`AND NOT EXISTS (SELECT FROM (SELECT * FROM application WHERE org_id = a.org_id AND candidate_id = a.candidate_id OFFSET 0) b
          WHERE b.application_id <> a.application_id AND b.archived = a.archived AND (${sql.raw(stage === undefined ? 'b.created_at' : 'b.stands_at')}, b.application_id) ${sql.raw(oldest ? '<' : '>')} (${key}, a.application_id)
          ${stage === undefined ? sql`` : sql`AND b.standing = a.standing ${oldest ? sql`AND (b.stands_at > ${query.now}::timestamptz) = (a.stands_at > ${query.now}::timestamptz)` : sql``}`}
          ${decider === undefined ? sql`` : sql`AND b.decider_id = a.decider_id`})`
      : sql``;
  const order = oldest ? sql`${key}, a.application_id` : sql`${key} DESC, a.application_id DESC`;
  return {
    kind: 'instant',
    look: (limit) => (rest.length > 0 ? looked : limit + 1),
    async read(after, most) {
      const from = after
        ? sql`AND (${key}, a.application_id) ${sql.raw(oldest ? '>' : '<')} (${after[0]}::timestamptz, ${after[1]}::uuid)`
        : sql``;
      const { rows } = await sql<{ application_id: string; candidate_id: string; key: Date; ok: boolean }>`
        SELECT a.application_id, a.candidate_id, ${key} AS key, ${rest.length > 0 ? and(rest) : sql`true`} AS ok
          FROM application a JOIN candidate c ON c.org_id = a.org_id AND c.candidate_id = a.candidate_id
         WHERE a.org_id = ${viewer.org} AND ${and(of)} ${from} ${once} AND ${notSelf(viewer)}
         ORDER BY ${order} LIMIT ${most}`.execute(tx);
      return rows.map((row) => ({
        id: row.candidate_id,
        key: `${row.key.toISOString()}|${row.application_id}`,
        ok: row.ok,
      }));
    },
    // Counted in the index alone; that the viewer is no candidate of their own is seen to once, not row by row.
    ...(vacancy === undefined
      ? {}
      : {
          count: (most) =>
            counted(
              tx,
              sql`SELECT FROM application a WHERE a.org_id = ${viewer.org} AND ${and(of)} LIMIT ${most + 1}`,
              sql`SELECT FROM candidate c JOIN application a ON a.org_id = c.org_id AND a.candidate_id = c.candidate_id
                   WHERE c.org_id = ${viewer.org} AND c.account_id = ${viewer.account} AND ${and(of)}`,
            ),
        }),
  };
}

/** How many rows the first gives, without those that the second gives. */
async function counted(tx: Tx, all: RawBuilder<unknown>, own: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    SELECT ((SELECT count(*) FROM (${all}) t) - (SELECT count(*) FROM (${own}) t))::int AS n`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** All of them: along the index of candidates. */
function alongCandidates(tx: Tx, viewer: StaffViewer, query: Query): Listing {
  // The archive is read by time only.
  const byName = query.sort === 'name' && query.archived === 'no';
  const { since, ...others } = query;
  const range = since !== undefined && !byName ? [sql`c.created_at >= ${startOf(since, viewer)}`] : [];
  const rest = ofCandidate(viewer, range.length > 0 ? others : query);
  return {
    kind: byName ? 'text' : 'instant',
    look: (limit) => (rest.length > 0 ? looked : limit + 1),
    async read(after, most) {
      const conditions = [
        sql`c.org_id = ${viewer.org}`,
        inArchive(query),
        notSelf(viewer),
        ...range,
        ...(after ? [afterCandidate(byName, after)] : []),
      ];
      const { rows } = await sql<CandidateKey>`
        SELECT c.candidate_id, c.created_at, c.name_folded, ${rest.length > 0 ? and(rest) : sql`true`} AS ok
          FROM candidate c WHERE ${and(conditions)}
         ORDER BY ${byName ? sql`c.name_folded, c.candidate_id` : sql`c.created_at DESC, c.candidate_id DESC`} LIMIT ${most}`.execute(
        tx,
      );
      return rows.map((row) => keyOf(row, byName));
    },
  };
}

/** The index that a list without a search is read along. */
export function listingOf(tx: Tx, viewer: StaffViewer, query: Query): Listing {
  if (!seesEveryVacancy(viewer) || query.owed !== undefined) return amongFew(tx, viewer, query);
  if (query.stage ?? query.vacancy ?? query.decider) return alongApplications(tx, viewer, query);
  return alongCandidates(tx, viewer, query);
}
