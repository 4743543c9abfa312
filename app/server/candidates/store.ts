import { type Lookalike, watchLookalikes } from '@rondo/interview';
import { sql } from 'kysely';
import { type Stage, stageOf } from '../applications/store.ts';
import type { Tx } from '../db/tenant.ts';
import { decodeCursor, encodeCursor } from '../http/paging.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { ownDomains } from '../members/store.ts';
import { alongIndexes, excerptsOf, type Hit, searchHits } from '../search/store.ts';
import { seesEveryVacancy } from '../vacancies/access.ts';
import {
  and,
  type Filters,
  inTeam,
  isFull,
  isOpen,
  ofApplication,
  ofCandidate,
  onPanel,
  type Query,
} from './filters.ts';
import { listingOf, looked } from './listings.ts';

/** How many a search is carried on for, and how many are counted. */
export const countedTo = 1000;

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
