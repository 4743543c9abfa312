import { addDays, dayInZone, daysBetween, type OutcomeKind } from '@rondo/interview';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { decodeCursor, page } from '../http/paging.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { seesEveryVacancy } from '../vacancies/access.ts';
import { aboutToBeTold, goesOf } from './together.ts';

type Query = {
  limit: number;
  cursor?: string | undefined;
  state: 'due' | 'told' | 'contested';
  vacancyId?: string | undefined;
  decided: 'yes' | 'no' | 'any';
};

type Row = {
  application_id: string;
  candidate_id: string;
  candidate: string;
  vacancy_id: string;
  title: string;
  kind: OutcomeKind | null;
  decided_at: Date | null;
  decided_by: string | null;
  due_on: string | null;
  told_at: Date | null;
  outcome_id: string | null;
  contest: string | null;
  contested_at: Date | null;
};

/**
 * The decision that a candidate was not told of, per application `a`: the latest, unless an outcome tells it or both
 * sides' yes has been read by both.
 */
const untoldDecision = sql`
  LEFT JOIN LATERAL (
    SELECT d.decision_id, d.outcome, d.decided_at, d.decided_by FROM decision d
     WHERE d.org_id = a.org_id AND d.application_id = a.application_id ORDER BY d.decided_at DESC, d.decision_id DESC LIMIT 1
  ) latest ON true
  LEFT JOIN LATERAL (
    SELECT latest.* WHERE NOT EXISTS (SELECT 1 FROM outcome t WHERE t.org_id = a.org_id AND t.decision_id = latest.decision_id)
      AND NOT (latest.outcome IN ('offer', 'next_round') AND EXISTS (
        SELECT 1 FROM answer_content e JOIN answer_content y ON y.org_id = e.org_id AND y.application_id = e.application_id
               AND y.asking = e.asking AND y.side = 'candidate' AND y.value = 'yes'
          JOIN answer w ON w.org_id = e.org_id AND w.application_id = e.application_id AND w.asking = e.asking AND w.side = 'employer'
         WHERE e.org_id = a.org_id AND e.application_id = a.application_id AND e.side = 'employer' AND e.value = 'yes'
           AND w.answered_at >= latest.decided_at))
  ) d ON true`;

/** Whether a vacancy is one whose outcomes a viewer works on: all, or their own; or the one that is asked for. */
const theirs = (viewer: StaffViewer, vacancyId: string | undefined, vacancy: RawBuilder<unknown>) => sql`
  ${
    seesEveryVacancy(viewer)
      ? sql`true`
      : sql`${vacancy} = ANY (ARRAY(SELECT t.vacancy_id FROM vacancy_team t WHERE t.org_id = ${viewer.org} AND t.member_id = ${viewer.member}))`
  }
  ${vacancyId === undefined ? sql`` : sql`AND ${vacancy} = ${vacancyId}::uuid`}`;

/** Whose outcomes a viewer may read: not their own candidacy, not where they still owe a card. */
const readable = (viewer: StaffViewer) =>
  sql`NOT sealed_from_me(a.org_id, a.application_id) AND c.account_id IS DISTINCT FROM ${viewer.account}::uuid`;

const people = sql`
  JOIN candidate c ON c.org_id = a.org_id AND c.candidate_id = a.candidate_id
  JOIN vacancy v ON v.org_id = a.org_id AND v.vacancy_id = a.vacancy_id`;

/**
 * Who waits, the first to be told first. Three ways lead to somebody who does, each read along an index in the order of
 * the list until the page is full: what was decided or ended and perhaps not told, a promised day, a closed vacancy. An
 * application is taken where its own day is the one that this way goes by, so that it comes once.
 */
async function due(tx: Tx, viewer: StaffViewer, query: Query, zone: string): Promise<Row[]> {
  const cursor = decodeCursor(query.cursor, 'day', 'id');
  const after = (day: RawBuilder<unknown>) =>
    cursor === undefined ? sql`true` : sql`(${day}, w.application_id) > (${cursor[0]}::date, ${cursor[1]}::uuid)`;
  const isTheirs = theirs(viewer, query.vacancyId, sql`w.vacancy_id`);
  // Two weeks on the organisation's calendar (N3; the rule is outcomeDueOn).
  const closedDay = (at: string) => sql`((${sql.ref(at)} AT TIME ZONE ${zone})::date + 14)`;
  // Nobody decides any more where the vacancy is closed: whoever is in it and was made no offer waits to hear that.
  const isLeftBehind = sql`(v.closed_at IS NOT NULL AND latest.outcome IS DISTINCT FROM 'offer')`;
  const most = query.limit + 1;
  const decided = (isDecided: RawBuilder<unknown>) =>
    query.decided === 'any' ? sql`true` : query.decided === 'yes' ? isDecided : sql`NOT ${isDecided}`;
  // Of those who were promised a day only some are decided about: which, the rows of what is untold say at once.
  const promisedAnd =
    query.decided === 'yes'
      ? sql`EXISTS (SELECT 1 FROM untold y WHERE y.org_id = w.org_id AND y.application_id = w.application_id)`
      : sql`true`;
  /** What is to be told to an open application that the way `w` leads to, if its own day is the way's. */
  const open = sql`
    SELECT d.outcome AS kind, d.decided_at, d.decided_by
      FROM application a ${people} ${untoldDecision}
      LEFT JOIN LATERAL (SELECT y.due_on FROM untold y WHERE y.org_id = a.org_id AND y.application_id = a.application_id LIMIT 1) y ON true
      LEFT JOIN LATERAL (SELECT p.due_on, p.promised_at FROM decision_promise p WHERE p.org_id = a.org_id AND p.application_id = a.application_id
                          ORDER BY p.promise DESC LIMIT 1) p ON true
      LEFT JOIN LATERAL (SELECT t.sent_at FROM outcome t WHERE t.org_id = a.org_id AND t.application_id = a.application_id
                          ORDER BY t.sent_at DESC LIMIT 1) t ON true
     WHERE a.org_id = ${viewer.org} AND a.application_id = w.application_id AND a.ended_at IS NULL
       AND w.due_on = least(CASE WHEN p.promised_at > coalesce(t.sent_at, '-infinity') THEN p.due_on END,
                            CASE WHEN d.decision_id IS NOT NULL THEN y.due_on END, CASE WHEN ${isLeftBehind} THEN ${closedDay('v.closed_at')} END)
       AND ${decided(sql`(d.decision_id IS NOT NULL)`)} AND ${readable(viewer)}`;
  const ended = sql`
    SELECT 'closed', a.ended_at, a.ended_by
      FROM application a ${people}
     WHERE a.org_id = ${viewer.org} AND a.application_id = w.application_id AND a.ended_side = 'employer' AND a.end_reason <> 'employer_no'
       AND NOT EXISTS (SELECT 1 FROM outcome t WHERE t.org_id = a.org_id AND t.application_id = a.application_id AND t.kind = 'closed')
       AND ${decided(sql`true`)} AND ${readable(viewer)}`;
  // With LIMIT 1 the way is walked in its order: the page is full after a page of rows.
  const along = (way: RawBuilder<unknown>, found: RawBuilder<unknown>, order: RawBuilder<unknown>) => sql`
    SELECT w.application_id, w.due_on, one.* FROM (${way}) w CROSS JOIN LATERAL (${found} LIMIT 1) one
     ORDER BY ${order} LIMIT ${most}`;
  const byDay = sql`w.due_on, w.application_id`;
  const { rows } = await sql<Row>`
    WITH waiting AS (
      (${along(
        sql`SELECT w.application_id, w.due_on FROM untold w
             WHERE w.org_id = ${viewer.org} AND ${isTheirs} AND ${after(sql`w.due_on`)}`,
        sql`${open} UNION ALL ${ended}`,
        byDay,
      )})
      UNION
      (${along(
        sql`SELECT w.application_id, w.decision_due_on AS due_on FROM application w
             WHERE w.org_id = ${viewer.org} AND w.ended_at IS NULL AND w.decision_due_on IS NOT NULL AND ${isTheirs}
               AND ${after(sql`w.decision_due_on`)} AND ${promisedAnd} ORDER BY w.decision_due_on, w.application_id OFFSET 0`,
        open,
        byDay,
      )})
      UNION
      (SELECT left_behind.* FROM (
          SELECT w.vacancy_id, ${closedDay('w.closed_at')} AS due_on FROM vacancy w
           WHERE w.org_id = ${viewer.org} AND w.closed_at IS NOT NULL AND ${isTheirs} ORDER BY 2 OFFSET 0) shut
        CROSS JOIN LATERAL (${along(
          sql`SELECT w.application_id, shut.due_on FROM application w
               WHERE w.org_id = ${viewer.org} AND w.vacancy_id = shut.vacancy_id AND w.ended_at IS NULL AND ${after(sql`shut.due_on`)}`,
          open,
          sql`w.application_id`,
        )}) left_behind ORDER BY shut.due_on, left_behind.application_id LIMIT ${most})
    ), first AS (SELECT * FROM waiting ORDER BY due_on, application_id LIMIT ${most})
    SELECT w.application_id, a.candidate_id, c.name AS candidate, a.vacancy_id, v.title, w.kind, w.decided_at, m.name AS decided_by, w.due_on,
           NULL::timestamptz AS told_at, NULL::uuid AS outcome_id, NULL AS contest, NULL::timestamptz AS contested_at
      FROM first w JOIN application a ON a.org_id = ${viewer.org} AND a.application_id = w.application_id ${people}
      LEFT JOIN member m ON m.org_id = ${viewer.org} AND m.member_id = w.decided_by
     ORDER BY w.due_on, w.application_id`.execute(tx);
  return rows;
}

/** Who was told, the latest first: along all that was told, or along the applications of some vacancies. */
async function told(tx: Tx, viewer: StaffViewer, query: Query): Promise<Row[]> {
  const cursor = decodeCursor(query.cursor, 'instant', 'id');
  const everywhere = seesEveryVacancy(viewer) && query.vacancyId === undefined;
  const from = everywhere
    ? sql`outcome w`
    : sql`application b JOIN outcome w ON b.org_id = ${viewer.org} AND ${theirs(viewer, query.vacancyId, sql`b.vacancy_id`)}
            AND w.org_id = b.org_id AND w.application_id = b.application_id`;
  const { rows } = await sql<Row>`
    SELECT one.*, NULL::date AS due_on, w.kind, w.sent_at AS decided_at, w.sent_at AS told_at, w.outcome_id
      FROM (SELECT w.* FROM ${from} WHERE w.org_id = ${viewer.org}
              AND ${cursor === undefined ? sql`true` : sql`(w.sent_at, w.outcome_id) < (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)`}) w
     CROSS JOIN LATERAL (
       SELECT a.application_id, a.candidate_id, c.name AS candidate, a.vacancy_id, v.title, m.name AS decided_by, r.body AS contest, r.reacted_at AS contested_at
         FROM application a ${people}
         LEFT JOIN member m ON m.org_id = a.org_id AND m.member_id = w.sent_by
         LEFT JOIN outcome_reaction r ON r.org_id = a.org_id AND r.outcome_id = w.outcome_id AND r.kind = 'contest'
        WHERE a.org_id = ${viewer.org} AND a.application_id = w.application_id AND ${readable(viewer)} LIMIT 1) one
     ORDER BY w.sent_at DESC, w.outcome_id DESC LIMIT ${query.limit + 1}`.execute(tx);
  return rows;
}

async function contested(tx: Tx, viewer: StaffViewer, query: Query): Promise<Row[]> {
  const after = decodeCursor(query.cursor, 'instant', 'id');
  const { rows } = await sql<Row>`
    SELECT a.application_id, a.candidate_id, c.name AS candidate, a.vacancy_id, v.title, t.kind, t.sent_at AS decided_at, m.name AS decided_by,
           NULL::date AS due_on, t.sent_at AS told_at, t.outcome_id, r.body AS contest, r.reacted_at AS contested_at
      FROM outcome_reaction r JOIN outcome t ON t.org_id = r.org_id AND t.outcome_id = r.outcome_id
      JOIN application a ON a.org_id = t.org_id AND a.application_id = t.application_id ${people}
      LEFT JOIN member m ON m.org_id = t.org_id AND m.member_id = t.sent_by
     WHERE r.org_id = ${viewer.org} AND r.kind = 'contest' AND r.answered_at IS NULL AND ${readable(viewer)} AND ${theirs(viewer, query.vacancyId, sql`a.vacancy_id`)}
       AND (${after?.[0] ?? null}::timestamptz IS NULL OR (r.reacted_at, r.outcome_id) > (${after?.[0] ?? null}::timestamptz, ${after?.[1] ?? null}::uuid))
     ORDER BY r.reacted_at, r.outcome_id LIMIT ${query.limit + 1}`.execute(tx);
  return rows;
}

/** A page of who waits, who was told, or who contests it. */
export async function listOutcomes(tx: Tx, deps: Pick<Deps, 'now'>, viewer: StaffViewer, query: Query) {
  const { time_zone: zone } = await tx
    .selectFrom('organisation')
    .select('time_zone')
    .where('org_id', '=', viewer.org)
    .executeTakeFirstOrThrow();
  const rows =
    query.state === 'due'
      ? await due(tx, viewer, query, zone)
      : query.state === 'told'
        ? await told(tx, viewer, query)
        : await contested(tx, viewer, query);
  const today = dayInZone(deps.now(), zone);
  const waiting = await aboutToBeTold(
    tx,
    viewer.org,
    query.state === 'due' ? rows.map(({ application_id }) => application_id) : [],
  );
  return page(
    rows,
    query.limit,
    (row) =>
      query.state === 'due'
        ? [row.due_on ?? addDays(today, 0), row.application_id]
        : [(query.state === 'told' ? row.told_at : row.contested_at)?.toISOString() ?? '', row.outcome_id ?? ''],
    (row) => ({
      applicationId: row.application_id,
      candidate: { id: row.candidate_id, name: row.candidate },
      vacancy: { id: row.vacancy_id, title: row.title },
      kind: row.kind,
      decidedAt: row.decided_at?.toISOString() ?? null,
      decidedBy: row.decided_by,
      dueOn: row.due_on,
      daysLeft: row.due_on === null ? null : daysBetween(today, row.due_on),
      toldAt: row.told_at?.toISOString() ?? null,
      outcomeId: row.outcome_id,
      goes: goesOf(waiting.get(row.application_id)),
      contest:
        row.contest === null || row.contested_at === null
          ? null
          : { body: row.contest, at: row.contested_at.toISOString() },
    }),
  );
}
