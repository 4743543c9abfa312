import { addDays, daysToNextDigest, onClock } from '@rondo/interview';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { readReminders } from './store.ts';

const oneDay = 86_400_000;

export const owedKinds = [
  'card',
  'preparation',
  'promise',
  'question',
  'debrief',
  'decision',
  'outcome',
  'contest',
  'release',
] as const;

export type OwedKind = (typeof owedKinds)[number];

type Owed = {
  kind: OwedKind;
  application_id: string;
  candidate_id: string;
  target_id: string;
  round_number: number | null;
  due_at: Date | null;
  due_on: string | null;
};

/** At most so many lines: what is older than the rest comes first, and the pages show all. */
const longest = 60;

/**
 * What somebody owes until the next digest, in their own context: the policies leave out what they may not see, and
 * nothing in it looks at anybody else's cards. `today` and `until` are days of their own clock.
 */
export async function owedBy(
  tx: Tx,
  who: Pick<StaffViewer, 'org' | 'member' | 'account'>,
  now: Date,
  today: string,
  days: number,
) {
  const prepareUntil = new Date(now.getTime() + (days + 1) * oneDay);
  const until = addDays(today, days);
  const season = new Date(now.getTime() - 90 * oneDay);
  // The vacancy of an application `a` is one that I answer for.
  const inMyTeam = sql<boolean>`EXISTS (SELECT 1 FROM vacancy_team t WHERE t.org_id = a.org_id AND t.vacancy_id = a.vacancy_id
        AND t.member_id = ${who.member} AND t.part IN ('hiring_manager', 'recruiter'))`;
  // What somebody owed who is out by now falls to the vacancy's team, and to all who recruit where nobody of it is left.
  const fallsToMe = sql<boolean>`(${inMyTeam}
        OR (NOT EXISTS (SELECT 1 FROM vacancy_team t JOIN member x ON x.org_id = t.org_id AND x.member_id = t.member_id AND x.deactivated_at IS NULL
                WHERE t.org_id = a.org_id AND t.vacancy_id = a.vacancy_id AND t.part IN ('hiring_manager', 'recruiter'))
            AND EXISTS (SELECT 1 FROM member x WHERE x.org_id = a.org_id AND x.member_id = ${who.member} AND x.role IN ('administrator', 'recruiter'))))`;
  // I decide on it: as the decider, or in the team where nobody is it any more.
  const forMe = sql<boolean>`(a.decider_id = ${who.member} OR (${inMyTeam} AND NOT EXISTS (
        SELECT 1 FROM member x WHERE x.org_id = a.org_id AND x.member_id = a.decider_id AND x.deactivated_at IS NULL)))`;
  /** Interviewed and not decided about since, found along an index by when the last interview ends; the oldest are enough. */
  const undecided = (along: RawBuilder<unknown>) => sql`
      SELECT a.application_id, a.candidate_id, s.round_id, s.round_number, s.ends_at
        FROM application a
        CROSS JOIN LATERAL (SELECT s.round_id, s.round_number, max(s.ends_at) AS ends_at FROM session s
              WHERE s.org_id = a.org_id AND s.application_id = a.application_id AND s.cancelled_at IS NULL AND s.rated
              GROUP BY s.round_id, s.round_number ORDER BY s.round_number DESC LIMIT 1) s
       WHERE a.org_id = ${who.org} AND a.ended_at IS NULL AND a.interviews_end_at IS NOT NULL AND ${along} AND s.ends_at <= ${now}
         AND (a.decision_due_on IS NULL OR a.decision_due_on > ${until}::date)
         AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.org_id = a.org_id AND d.application_id = a.application_id AND d.decided_at >= s.ends_at)
         AND NOT sealed_from_me(a.org_id, a.application_id)
       ORDER BY a.interviews_end_at, a.application_id LIMIT ${longest}`;
  /** What may have to be told, of an index that leads to mine. */
  const untold = (along: RawBuilder<unknown>) => sql`
      SELECT a.application_id, a.candidate_id, coalesce(a.ended_at, d.decided_at) AS since
        FROM untold u JOIN application a ON a.org_id = u.org_id AND a.application_id = u.application_id
        LEFT JOIN LATERAL (SELECT d.decision_id, d.decided_at, d.decided_by, d.outcome FROM decision d
              WHERE a.ended_at IS NULL AND d.org_id = a.org_id AND d.application_id = a.application_id ORDER BY d.decided_at DESC, d.decision_id DESC LIMIT 1) d ON true
       WHERE u.org_id = ${who.org} AND ${along} AND CASE WHEN a.ended_at IS NULL
           THEN d.decision_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM outcome t WHERE t.org_id = a.org_id AND t.decision_id = d.decision_id)
             AND NOT (d.outcome <> 'reject' AND EXISTS (SELECT 1 FROM mutual_answer m WHERE m.org_id = a.org_id AND m.application_id = a.application_id
                   AND m.opened_at >= d.decided_at))
           -- An end without a decision is told as well; after a season without it, the list of outcomes is where it stands.
           ELSE a.ended_side = 'employer' AND a.end_reason <> 'employer_no' AND a.ended_at > ${season}
             AND NOT EXISTS (SELECT 1 FROM outcome t WHERE t.org_id = a.org_id AND t.application_id = a.application_id AND t.kind = 'closed') END
         AND NOT sealed_from_me(a.org_id, a.application_id)
       ORDER BY u.due_on LIMIT ${longest}`;
  const { rows } = await sql<Owed>`
    WITH owed AS (
      SELECT 'card' AS kind, k.application_id, s.candidate_id, k.scorecard_id AS target_id, s.round_number, s.ends_at AS due_at, NULL::date AS due_on, 1 AS first
        FROM scorecard k JOIN session s ON s.org_id = k.org_id AND s.session_id = k.session_id
        JOIN session_panelist p ON p.org_id = k.org_id AND p.session_id = k.session_id AND p.member_id = k.member_id AND p.cancelled_at IS NULL
        JOIN application a ON a.org_id = k.org_id AND a.application_id = k.application_id AND a.ended_at IS NULL
       WHERE k.org_id = ${who.org} AND k.member_id = ${who.member} AND s.cancelled_at IS NULL AND s.ends_at <= ${now}
         AND NOT EXISTS (SELECT 1 FROM scorecard_submission b WHERE b.org_id = k.org_id AND b.scorecard_id = k.scorecard_id)
         AND NOT EXISTS (SELECT 1 FROM unblinding u WHERE u.org_id = k.org_id AND u.application_id = k.application_id AND u.round_id = k.round_id
                           AND u.member_id = k.member_id AND u.cause = 'released')
      UNION ALL
      SELECT 'preparation', s.application_id, s.candidate_id, s.session_id, s.round_number, s.starts_at, NULL, 2
        FROM session_panelist p JOIN session s ON s.org_id = p.org_id AND s.session_id = p.session_id
        JOIN application a ON a.org_id = s.org_id AND a.application_id = s.application_id AND a.ended_at IS NULL
       WHERE p.org_id = ${who.org} AND p.member_id = ${who.member} AND p.cancelled_at IS NULL AND s.cancelled_at IS NULL AND s.rated
         AND p.prepared_at IS NULL AND s.started_at IS NULL AND p.starts_at > ${now} AND p.starts_at <= ${prepareUntil}
      UNION ALL
      SELECT 'promise', m.application_id, m.candidate_id, m.commitment_id, NULL, NULL, m.due_on, 3
        FROM commitment m WHERE m.org_id = ${who.org} AND m.owner_id = ${who.member} AND m.kept_at IS NULL AND m.due_on <= ${until}::date
      UNION ALL
      SELECT 'promise', m.application_id, m.candidate_id, m.commitment_id, NULL, NULL, m.due_on, 3
        FROM member o JOIN commitment m ON m.org_id = o.org_id AND m.owner_id = o.member_id AND m.kept_at IS NULL AND m.due_on <= ${until}::date
        JOIN application a ON a.org_id = m.org_id AND a.application_id = m.application_id
       WHERE o.org_id = ${who.org} AND o.deactivated_at IS NOT NULL AND ${fallsToMe}
      UNION ALL
      SELECT 'question', q.application_id, q.candidate_id, q.candidate_question_id, NULL, q.asked_at, NULL, 4
        FROM candidate_question q JOIN application a ON a.org_id = q.org_id AND a.application_id = q.application_id AND a.ended_at IS NULL
       WHERE q.org_id = ${who.org} AND q.answered_at IS NULL AND q.declined_at IS NULL
         AND ${inMyTeam} AND NOT sealed_from_me(a.org_id, a.application_id)
         AND NOT EXISTS (SELECT 1 FROM commitment m WHERE m.org_id = q.org_id AND m.candidate_question_id = q.candidate_question_id)
      UNION ALL
      SELECT 'debrief', w.application_id, w.candidate_id, w.round_id, w.round_number, w.ends_at, NULL, 5
        FROM (${undecided(sql`a.decider_id = ${who.member}`)}) w
      UNION ALL
      SELECT 'debrief', w.application_id, w.candidate_id, w.round_id, w.round_number, w.ends_at, NULL, 5
        FROM vacancy_team t CROSS JOIN LATERAL (${undecided(sql`a.vacancy_id = t.vacancy_id AND a.decider_id IS DISTINCT FROM ${who.member} AND ${forMe}`)}) w
       WHERE t.org_id = ${who.org} AND t.member_id = ${who.member} AND t.part IN ('hiring_manager', 'recruiter')
      UNION ALL
      (SELECT 'decision', a.application_id, a.candidate_id, a.application_id, NULL, NULL::timestamptz, a.decision_due_on, 6
        FROM application a
       WHERE a.org_id = ${who.org} AND a.ended_at IS NULL AND a.decision_due_on <= ${until}::date AND ${forMe}
         AND NOT EXISTS (SELECT 1 FROM decision d JOIN decision_promise p ON p.org_id = d.org_id AND p.application_id = d.application_id
               WHERE d.org_id = a.org_id AND d.application_id = a.application_id AND d.decided_at >= p.promised_at AND p.due_on = a.decision_due_on)
         AND NOT sealed_from_me(a.org_id, a.application_id)
       ORDER BY a.decision_due_on LIMIT ${longest})
      UNION ALL
      SELECT 'outcome', w.application_id, w.candidate_id, w.application_id, NULL, w.since, NULL, 7
        FROM (${untold(sql`u.made_by = ${who.member} AND coalesce(a.ended_by, d.decided_by) = ${who.member}`)}) w
      UNION ALL
      SELECT 'outcome', w.application_id, w.candidate_id, w.application_id, NULL, w.since, NULL, 7
        FROM vacancy_team t CROSS JOIN LATERAL (${untold(sql`u.vacancy_id = t.vacancy_id AND coalesce(a.ended_by, d.decided_by) IS DISTINCT FROM ${who.member}`)}) w
       WHERE t.org_id = ${who.org} AND t.member_id = ${who.member} AND t.part IN ('hiring_manager', 'recruiter')
      UNION ALL
      -- So is that a vacancy was closed, to whom nobody decided about.
      SELECT 'outcome', w.application_id, w.candidate_id, w.application_id, NULL, v.closed_at, NULL, 7
        FROM vacancy_team t
        JOIN vacancy v ON v.org_id = t.org_id AND v.vacancy_id = t.vacancy_id AND v.closed_at > ${season}
        CROSS JOIN LATERAL (SELECT a.application_id, a.candidate_id FROM application a
              WHERE a.org_id = v.org_id AND a.vacancy_id = v.vacancy_id AND a.ended_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.org_id = a.org_id AND d.application_id = a.application_id)
                AND NOT sealed_from_me(a.org_id, a.application_id)
              ORDER BY a.application_id LIMIT ${longest}) w
       WHERE t.org_id = ${who.org} AND t.member_id = ${who.member} AND t.part IN ('hiring_manager', 'recruiter')
      UNION ALL
      SELECT 'contest', r.application_id, r.candidate_id, r.application_id, NULL, r.reacted_at, NULL, 8
        FROM outcome_reaction r JOIN outcome t ON t.org_id = r.org_id AND t.outcome_id = r.outcome_id
       WHERE r.org_id = ${who.org} AND r.kind = 'contest' AND r.answered_at IS NULL AND t.sent_by = ${who.member}
      UNION ALL
      SELECT 'contest', r.application_id, r.candidate_id, r.application_id, NULL, r.reacted_at, NULL, 8
        FROM outcome_reaction r JOIN outcome t ON t.org_id = r.org_id AND t.outcome_id = r.outcome_id
        JOIN member o ON o.org_id = t.org_id AND o.member_id = t.sent_by AND o.deactivated_at IS NOT NULL
        JOIN application a ON a.org_id = r.org_id AND a.application_id = r.application_id
       WHERE r.org_id = ${who.org} AND r.kind = 'contest' AND r.answered_at IS NULL AND ${fallsToMe} AND NOT sealed_from_me(a.org_id, a.application_id)
      UNION ALL
      SELECT 'release', r.application_id, a.candidate_id, r.round_id, min(k.round_number), min(r.asked_at), NULL, 9
        FROM release r
        JOIN application a ON a.org_id = r.org_id AND a.application_id = r.application_id AND a.ended_at IS NULL
        JOIN scorecard k ON k.org_id = r.org_id AND k.application_id = r.application_id AND k.round_id = r.round_id AND k.member_id = r.member_id
        JOIN member m ON m.org_id = r.org_id AND m.member_id = ${who.member}
       WHERE r.org_id = ${who.org} AND r.confirmed_at IS NULL AND r.taken_back_at IS NULL
         AND ${who.member} NOT IN (r.asked_by, r.member_id)
         AND (m.role IN ('administrator', 'recruiter') OR (m.role = 'hiring_manager' AND EXISTS (
               SELECT 1 FROM vacancy_team t WHERE t.org_id = a.org_id AND t.vacancy_id = a.vacancy_id AND t.member_id = m.member_id)))
       GROUP BY r.application_id, a.candidate_id, r.round_id
    )
    SELECT o.kind, o.application_id, o.candidate_id, o.target_id, o.round_number, o.due_at, o.due_on
      FROM owed o JOIN candidate c ON c.org_id = ${who.org} AND c.candidate_id = o.candidate_id
     WHERE c.account_id IS DISTINCT FROM ${who.account}::uuid
     ORDER BY o.first, o.due_on, o.due_at, o.target_id, o.application_id LIMIT ${longest}`.execute(tx);
  return rows;
}

/** What I owe until my next digest, as the digest would list it, with the names that a page shows. */
export async function readOwed(tx: Tx, viewer: StaffViewer, now: Date) {
  const clock = onClock(now, viewer.timeZone);
  const settings = await readReminders(tx, viewer.org, viewer.member);
  const rows = await owedBy(tx, viewer, now, clock.day, daysToNextDigest(settings, clock.weekday));
  if (rows.length === 0) return [];
  const named = await tx
    .selectFrom('application as a')
    .innerJoin('candidate as c', (join) =>
      join.onRef('c.org_id', '=', 'a.org_id').onRef('c.candidate_id', '=', 'a.candidate_id'),
    )
    .innerJoin('vacancy as v', (join) =>
      join.onRef('v.org_id', '=', 'a.org_id').onRef('v.vacancy_id', '=', 'a.vacancy_id'),
    )
    .select(['a.application_id', 'c.candidate_id', 'c.name', 'v.vacancy_id', 'v.title'])
    .where('a.org_id', '=', viewer.org)
    .where('a.application_id', 'in', [...new Set(rows.map(({ application_id }) => application_id))])
    .execute();
  const byApplication = new Map(named.map((row) => [row.application_id, row]));
  return rows.flatMap((row) => {
    const names = byApplication.get(row.application_id);
    return names === undefined
      ? []
      : [
          {
            kind: row.kind,
            applicationId: row.application_id,
            targetId: row.target_id,
            candidate: { id: names.candidate_id, name: names.name },
            vacancy: { id: names.vacancy_id, title: names.title },
            roundNumber: row.round_number,
            dueAt: row.due_at?.toISOString() ?? null,
            dueOn: row.due_on,
          },
        ];
  });
}
