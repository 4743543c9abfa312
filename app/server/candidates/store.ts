import { type Lookalike, watchLookalikes } from '@rondo/interview';
import { type RawBuilder, sql } from 'kysely';
import { oldestFirst, type Stage, stageOf, standsAt } from '../applications/store.ts';
import type { Tx } from '../db/tenant.ts';
import { decodeCursor, encodeCursor } from '../http/paging.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { ownDomains } from '../members/store.ts';
import { alongIndexes, excerptsOf, type Hit, searchHits } from '../search/store.ts';
import { seesEveryVacancy } from '../vacancies/access.ts';

export type Filters = {
  now: Date;
  search?: string | undefined;
  vacancy?: string | undefined;
  stage?: Stage | undefined;
  cv?: 'yes' | 'no' | undefined;
  archived: 'no' | 'only';
  since?: string | undefined;
  owed?: 'answer' | undefined;
  decider?: string | undefined;
};

type Query = Filters & { limit: number; cursor?: string | undefined; sort: 'newest' | 'name' };

/** How many rows one page may look at where no index holds what is asked; the cursor leads on from there. */
const looked = 2000;
/** How many a search is carried on for, and how many are counted. */
export const countedTo = 1000;
/** How many candidates somebody with a part in some vacancies only is shown out of. */
const nearest = 5000;

const and = (conditions: RawBuilder<unknown>[]) => sql.join(conditions, sql` AND `);
const notSelf = (viewer: StaffViewer) => sql`(c.account_id IS NULL OR c.account_id <> ${viewer.account})`;

/** What a filter says about one application, as conditions on `application as a`. */
function ofApplication(filters: Filters): RawBuilder<unknown>[] {
  return [
    ...(filters.vacancy ? [sql`a.vacancy_id = ${filters.vacancy}`] : []),
    ...(filters.stage ? [standsAt(filters.stage, filters.now)] : []),
    ...(filters.decider ? [sql`a.decider_id = ${filters.decider}`] : []),
  ];
}

/** A question (`candidate_question as q`) that waits: not answered, not declined, and no promise about it was kept. */
const isOpen = sql`q.answered_at IS NULL AND q.declined_at IS NULL
  AND NOT EXISTS (SELECT FROM commitment m WHERE m.org_id = q.org_id AND m.application_id = q.application_id
    AND m.candidate_question_id = q.candidate_question_id AND m.kept_at IS NOT NULL)`;

/** When a day begins on the clock of who asks. */
const startOf = (day: string, { timeZone }: StaffViewer) => sql`(${day}::date::timestamp AT TIME ZONE ${timeZone})`;

/** What it says about the candidate, as conditions on `candidate as c`, but for the archive. */
function ofCandidate(viewer: StaffViewer, filters: Filters): RawBuilder<unknown>[] {
  return [
    ...(filters.cv ? [sql`c.has_cv = ${filters.cv === 'yes'}`] : []),
    ...(filters.since ? [sql`c.created_at >= ${startOf(filters.since, viewer)}`] : []),
    ...(filters.owed
      ? [
          sql`EXISTS (SELECT FROM candidate_question q WHERE q.org_id = c.org_id AND q.candidate_id = c.candidate_id
                AND ${isOpen})`,
        ]
      : []),
  ];
}

const inArchive = ({ archived }: Filters) =>
  archived === 'only' ? sql`c.archived_at IS NOT NULL` : sql`c.archived_at IS NULL`;

/** `application as a` is the viewer's to see in full, or by a seat on its panel. */
const inTeam = (viewer: StaffViewer) =>
  sql<boolean>`EXISTS (SELECT FROM vacancy_team t WHERE t.org_id = a.org_id AND t.vacancy_id = a.vacancy_id AND t.member_id = ${viewer.member})`;
const onPanel = (viewer: StaffViewer) =>
  sql<boolean>`EXISTS (SELECT FROM session s JOIN session_panelist p ON p.org_id = s.org_id AND p.session_id = s.session_id
    WHERE s.org_id = a.org_id AND s.application_id = a.application_id AND s.published_at IS NOT NULL AND s.cancelled_at IS NULL
      AND p.member_id = ${viewer.member} AND p.cancelled_at IS NULL)`;
const isFull = (viewer: StaffViewer) =>
  seesEveryVacancy(viewer)
    ? sql<boolean>`true`
    : viewer.role === 'hiring_manager'
      ? inTeam(viewer)
      : sql<boolean>`false`;

/** The applications that somebody without the whole has a part in: of their vacancies and of their panels. */
function nearApplications(viewer: StaffViewer, archived: boolean, conditions: RawBuilder<unknown>[]) {
  const filter = conditions.length > 0 ? sql`AND ${and(conditions)}` : sql``;
  const mine = sql`
    SELECT a.candidate_id FROM session_panelist p
      JOIN session s ON s.org_id = p.org_id AND s.session_id = p.session_id AND s.published_at IS NOT NULL AND s.cancelled_at IS NULL
      JOIN application a ON a.org_id = s.org_id AND a.application_id = s.application_id
     WHERE p.org_id = ${viewer.org} AND p.member_id = ${viewer.member} AND p.cancelled_at IS NULL AND a.archived = ${archived} ${filter}`;
  if (viewer.role === 'interviewer') return sql`SELECT candidate_id FROM (${mine}) n LIMIT ${nearest}`;
  return sql`SELECT candidate_id FROM (
    SELECT a.candidate_id FROM vacancy_team t JOIN application a ON a.org_id = t.org_id AND a.vacancy_id = t.vacancy_id
     WHERE t.org_id = ${viewer.org} AND t.member_id = ${viewer.member} AND a.archived = ${archived} ${filter}
    UNION ${mine}) n LIMIT ${nearest}`;
}

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

function listingOf(tx: Tx, viewer: StaffViewer, query: Query): Listing {
  if (!seesEveryVacancy(viewer) || query.owed !== undefined) return amongFew(tx, viewer, query);
  if (query.stage ?? query.vacancy ?? query.decider) return alongApplications(tx, viewer, query);
  return alongCandidates(tx, viewer, query);
}

/** Those found, as far as the filters agree, in the order in which they were found. */
async function foundCandidates(tx: Tx, viewer: StaffViewer, filters: Filters, most: number): Promise<Hit[]> {
  const of = ofApplication(filters);
  const rest = ofCandidate(viewer, filters);
  const narrowed = of.length + rest.length > 0;
  const hits = await searchHits(tx, {
    typed: filters.search ?? '',
    vacancy: filters.vacancy ?? null,
    archived: filters.archived === 'only',
    most: narrowed ? countedTo + 1 : most,
  });
  if (!narrowed || hits.length === 0) return hits;
  const applications =
    of.length > 0
      ? sql`AND EXISTS (SELECT FROM application a WHERE a.org_id = c.org_id AND a.candidate_id = c.candidate_id AND ${and(of)}
        AND (${isFull(viewer)} OR ${onPanel(viewer)}))`
      : sql``;
  const { rows } = await sql<{ candidate_id: string }>`
    SELECT c.candidate_id FROM candidate c WHERE c.org_id = ${viewer.org}
      AND c.candidate_id = ANY (${hits.map(({ candidateId }) => candidateId)}::uuid[]) ${rest.length > 0 ? sql`AND ${and(rest)}` : sql``} ${applications}`.execute(
    tx,
  );
  const fitting = new Set(rows.map(({ candidate_id }) => candidate_id));
  return hits.filter(({ candidateId }) => fitting.has(candidateId)).slice(0, most);
}

/** The ids of one page of candidates, and what leads to the next. */
async function pageOfIds(
  tx: Tx,
  viewer: StaffViewer,
  query: Query,
): Promise<{ ids: string[]; next: string | null; hits: Hit[] }> {
  if (query.search?.trim()) {
    const [at] = decodeCursor(query.cursor, 'count') ?? ['0'];
    const from = Number(at);
    const hits = await foundCandidates(tx, viewer, query, Math.min(from + query.limit, countedTo) + 1);
    const shown = hits.slice(from, from + query.limit);
    const next = hits.length > from + query.limit ? encodeCursor([String(from + query.limit)]) : null;
    return { ids: shown.map(({ candidateId }) => candidateId), next, hits: shown };
  }
  const listing = listingOf(tx, viewer, query);
  const after = decodeCursor(query.cursor, listing.kind, 'id');
  const most = listing.look(query.limit);
  const rows = await listing.read(after, most);
  const fitting = rows.filter(({ ok }) => ok).slice(0, query.limit);
  const full = rows.filter(({ ok }) => ok).length > query.limit;
  const last = full ? fitting.at(-1) : rows.length === most ? rows.at(-1) : undefined;
  const next =
    last === undefined ? null : encodeCursor(last.key.includes('|') ? last.key.split('|') : [last.key, last.id]);
  return { ids: fitting.map(({ id }) => id), next, hits: [] };
}

/** How many there are, up to a thousand; nothing where a filter is answered by no index. */
async function totalOf(tx: Tx, viewer: StaffViewer, query: Query): Promise<{ count: number; more: boolean } | null> {
  if (query.search?.trim() || query.cursor !== undefined) return null;
  const listing = listingOf(tx, viewer, query);
  // Somebody with two applications in a stage is one: to count them each has to be looked up.
  const each = query.vacancy === undefined && query.stage !== undefined;
  if (each || listing.look(0) > 1) return null;
  const most = countedTo + 1;
  const count = listing.count ? await listing.count(most) : (await listing.read(undefined, most)).length;
  return { count: Math.min(count, countedTo), more: count > countedTo };
}

/** The ids of all that match, up to `most` and one more: what is done to "all of them" is done to these. */
export async function matchingCandidates(
  tx: Tx,
  viewer: StaffViewer,
  filters: Filters,
  most: number,
): Promise<string[]> {
  if (filters.search?.trim()) {
    return (
      (await foundCandidates(tx, viewer, filters, most + 1))
        // A name that is only nearly so was not asked for.
        .filter(({ place }) => place !== 'similar')
        .map(({ candidateId }) => candidateId)
    );
  }
  await alongIndexes(tx);
  const listing = listingOf(tx, viewer, { ...filters, limit: most, sort: 'newest' });
  const ids: string[] = [];
  let after: string[] | undefined;
  for (;;) {
    const size = Math.max(looked, most + 1);
    const rows = await listing.read(after, size);
    ids.push(...rows.filter(({ ok }) => ok).map(({ id }) => id));
    const last = rows.at(-1);
    if (ids.length > most || rows.length < size || last === undefined) return ids.slice(0, most + 1);
    after = last.key.includes('|') ? last.key.split('|') : [last.key, last.id];
  }
}

/** A page of candidates the viewer may see, each with the latest of its applications and where it was found. */
export async function listCandidates(tx: Tx, viewer: StaffViewer, query: Query) {
  await alongIndexes(tx);
  const { ids, next, hits } = await pageOfIds(tx, viewer, query);
  const total = await totalOf(tx, viewer, query);
  const candidates = await shaped(tx, viewer, ids);
  const found = await excerptsOf(tx, viewer, query.search ?? '', hits, candidates);
  const items = ids.flatMap((id) => {
    const candidate = candidates.get(id);
    return candidate === undefined ? [] : [{ ...candidate, found: found.get(id) ?? null }];
  });
  return { items, next, total };
}

/** Everything a list shows of these candidates, read under the policies. */
async function shaped(tx: Tx, viewer: StaffViewer, ids: string[]) {
  const visible = seesEveryVacancy(viewer)
    ? sql`true`
    : viewer.role === 'hiring_manager'
      ? sql`(${inTeam(viewer)} OR ${onPanel(viewer)})`
      : onPanel(viewer);
  const { rows } = await sql<{
    candidate_id: string;
    name: string;
    email: string;
    own_domains: string[];
    created_at: Date;
    archived_at: Date | null;
    has_cv: boolean;
    owes_answer: boolean;
    application_id: string | null;
    vacancy_id: string;
    title: string;
    stage: Stage;
    is_full: boolean | null;
    applications: string;
  }>`
    SELECT c.candidate_id, c.name, c.email, ${ownDomains(viewer.org)} AS own_domains, c.created_at, c.archived_at, c.has_cv,
           latest.application_id, latest.vacancy_id, v.title, latest.stage, latest.is_full, coalesce(latest.applications, 0) AS applications,
           EXISTS (SELECT FROM candidate_question q WHERE q.org_id = c.org_id AND q.candidate_id = c.candidate_id
             AND ${isOpen}) AS owes_answer
      FROM candidate c
      LEFT JOIN LATERAL (
        SELECT a.application_id, a.vacancy_id, a.created_at, ${stageOf} AS stage, ${isFull(viewer)} AS is_full, count(*) OVER () AS applications
          FROM application a WHERE a.org_id = c.org_id AND a.candidate_id = c.candidate_id AND ${visible}
         ORDER BY a.created_at DESC, a.application_id DESC LIMIT 3) latest ON true
      LEFT JOIN vacancy v ON v.org_id = c.org_id AND v.vacancy_id = latest.vacancy_id
     WHERE c.org_id = ${viewer.org} AND c.candidate_id = ANY (${ids}::uuid[])
     ORDER BY c.candidate_id, latest.created_at DESC, latest.application_id DESC`.execute(tx);
  const candidates = new Map<string, Omit<Summary, 'found'>>();
  const watch = watchLookalikes(rows[0]?.own_domains ?? []);
  for (const row of rows) {
    const known = candidates.get(row.candidate_id) ?? {
      id: row.candidate_id,
      name: row.name,
      email: '',
      createdAt: row.created_at.toISOString(),
      archivedAt: row.archived_at?.toISOString() ?? null,
      hasCv: row.has_cv,
      owesAnswer: row.owes_answer,
      applications: Number(row.applications),
      latest: [],
    };
    if (known.email === '' && (seesEveryVacancy(viewer) || row.is_full)) {
      known.email = row.email;
      known.lookalike = watch(row.email);
    }
    if (row.application_id !== null)
      known.latest.push({
        id: row.application_id,
        vacancy: { id: row.vacancy_id, title: row.title },
        stage: row.is_full ? row.stage : null,
      });
    candidates.set(row.candidate_id, known);
  }
  return candidates;
}

type Summary = {
  id: string;
  name: string;
  email: string;
  lookalike?: Lookalike | null;
  createdAt: string;
  archivedAt: string | null;
  hasCv: boolean;
  owesAnswer: boolean;
  applications: number;
  latest: { id: string; vacancy: { id: string; title: string }; stage: Stage | null }[];
};
