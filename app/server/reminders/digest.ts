import {
  addDays,
  daysToNextDigest,
  digestIsDue,
  type Language,
  onClock,
  type ReminderSettings,
} from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { queueMail } from '../mail/mail.ts';
import { readReminders, settingsOf } from './store.ts';

/** How many people one look takes; the sweep takes as many looks as it needs. */
const batch = 200;
const oneDay = 86_400_000;

export type OwedKind = 'card' | 'preparation' | 'promise' | 'question' | 'debrief' | 'decision' | 'outcome' | 'contest';

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
async function owedBy(
  tx: Tx,
  who: { org: string; member: string; account: string },
  now: Date,
  today: string,
  days: number,
) {
  const prepareUntil = new Date(now.getTime() + (days + 1) * oneDay);
  const until = addDays(today, days);
  const { rows } = await sql<Owed>`
    WITH mine AS (
      SELECT a.org_id, a.application_id, a.candidate_id, a.vacancy_id, a.decision_due_on, a.decider_id, a.ended_at,
             EXISTS (SELECT 1 FROM vacancy_team t WHERE t.org_id = a.org_id AND t.vacancy_id = a.vacancy_id AND t.member_id = ${who.member}
                       AND t.part IN ('hiring_manager', 'recruiter')) AS in_team
        FROM application a
       WHERE a.org_id = ${who.org} AND a.ended_at IS NULL
         AND (a.decider_id = ${who.member} OR EXISTS (SELECT 1 FROM vacancy_team t WHERE t.org_id = a.org_id AND t.vacancy_id = a.vacancy_id
               AND t.member_id = ${who.member} AND t.part IN ('hiring_manager', 'recruiter')))
         AND NOT sealed_from_me(a.org_id, a.application_id)
    ), owed AS (
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
      SELECT 'question', q.application_id, q.candidate_id, q.candidate_question_id, NULL, q.asked_at, NULL, 4
        FROM candidate_question q JOIN mine a ON a.org_id = q.org_id AND a.application_id = q.application_id
       WHERE a.in_team AND q.answered_at IS NULL AND q.declined_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM commitment m WHERE m.org_id = q.org_id AND m.candidate_question_id = q.candidate_question_id)
      UNION ALL
      SELECT 'debrief', a.application_id, a.candidate_id, s.round_id, s.round_number, s.ends_at, NULL, 5
        FROM mine a JOIN LATERAL (SELECT s.round_id, s.round_number, max(s.ends_at) AS ends_at FROM session s
              WHERE s.org_id = a.org_id AND s.application_id = a.application_id AND s.cancelled_at IS NULL AND s.rated
              GROUP BY s.round_id, s.round_number ORDER BY s.round_number DESC LIMIT 1) s ON s.ends_at <= ${now}
       WHERE (a.decider_id = ${who.member} OR (a.decider_id IS NULL AND a.in_team))
         AND (a.decision_due_on IS NULL OR a.decision_due_on > ${until}::date)
         AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.org_id = a.org_id AND d.application_id = a.application_id AND d.decided_at >= s.ends_at)
      UNION ALL
      SELECT 'decision', a.application_id, a.candidate_id, a.application_id, NULL, NULL, a.decision_due_on, 6
        FROM mine a WHERE (a.decider_id = ${who.member} OR (a.decider_id IS NULL AND a.in_team)) AND a.decision_due_on <= ${until}::date
         AND NOT EXISTS (SELECT 1 FROM decision d JOIN decision_promise p ON p.org_id = d.org_id AND p.application_id = d.application_id
               WHERE d.org_id = a.org_id AND d.application_id = a.application_id AND d.decided_at >= p.promised_at AND p.due_on = a.decision_due_on)
      UNION ALL
      SELECT 'outcome', a.application_id, a.candidate_id, a.application_id, NULL, d.decided_at, NULL, 7
        FROM mine a JOIN LATERAL (SELECT d.decision_id, d.decided_at, d.decided_by, d.outcome FROM decision d
              WHERE d.org_id = a.org_id AND d.application_id = a.application_id ORDER BY d.decided_at DESC, d.decision_id DESC LIMIT 1) d ON true
       WHERE (d.decided_by = ${who.member} OR a.in_team)
         AND NOT EXISTS (SELECT 1 FROM outcome t WHERE t.org_id = a.org_id AND t.decision_id = d.decision_id)
         AND NOT (d.outcome <> 'reject' AND EXISTS (SELECT 1 FROM mutual_answer m WHERE m.org_id = a.org_id AND m.application_id = a.application_id
               AND m.opened_at >= d.decided_at))
      UNION ALL
      SELECT 'contest', r.application_id, r.candidate_id, r.application_id, NULL, r.reacted_at, NULL, 8
        FROM outcome_reaction r JOIN outcome t ON t.org_id = r.org_id AND t.outcome_id = r.outcome_id
       WHERE r.org_id = ${who.org} AND r.kind = 'contest' AND r.answered_at IS NULL AND t.sent_by = ${who.member}
    )
    SELECT o.kind, o.application_id, o.candidate_id, o.target_id, o.round_number, o.due_at, o.due_on
      FROM owed o JOIN candidate c ON c.org_id = ${who.org} AND c.candidate_id = o.candidate_id
     WHERE c.account_id IS DISTINCT FROM ${who.account}::uuid
     ORDER BY o.first, o.due_on, o.due_at, o.target_id LIMIT ${longest}`.execute(tx);
  return rows;
}

type Person = {
  member_id: string;
  account_id: string;
  name: string;
  email: string;
  language: string;
  time_zone: string;
};

/** Looks at one person's day, once: with something owed, one mail; the fact and the mail in one transaction. */
async function lookAtDay(deps: Deps, org: string, person: Person, now: Date): Promise<boolean> {
  const context = { side: 'employer' as const, org, member: person.member_id, account: person.account_id, now };
  return deps.withTenant(context, async (tx) => {
    const settings: ReminderSettings = await readReminders(tx, org, person.member_id);
    const clock = onClock(now, person.time_zone);
    if (!digestIsDue(settings, clock)) return false;
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('digest')
      .values({ org_id: org, member_id: person.member_id, day: clock.day, looked_at: now })
      .onConflict((there) => there.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 0n) return false;
    const who = { org, member: person.member_id, account: person.account_id };
    const lines = await owedBy(tx, who, now, clock.day, daysToNextDigest(settings, clock.weekday));
    if (lines.length === 0) return false;
    await tx
      .insertInto('digest_line')
      .values(
        lines.map((line, at) => ({ org_id: org, member_id: person.member_id, day: clock.day, line: at + 1, ...line })),
      )
      .execute();
    await queueMail(tx, deps, {
      org,
      key: `digest:${person.member_id}:${clock.day}`,
      template: 'digest',
      language: person.language as Language,
      to: { name: person.name, address: person.email },
      member: person.member_id,
      data: { day: clock.day },
    });
    return true;
  });
}

/** Every few minutes, over all organisations and their people in batches: whose digest is due and was not looked at gets it. */
export async function sweepDigests(deps: Deps): Promise<number> {
  const now = deps.now();
  const organisations = await deps.withTenant({ side: 'system', org: null, now }, (tx) =>
    tx.selectFrom('organisation').select('org_id').execute(),
  );
  let sent = 0;
  for (const { org_id: org } of organisations) {
    for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
      const people = await deps.withTenant({ side: 'system', org, now }, (tx) =>
        tx
          .selectFrom('member as m')
          .leftJoin('member_reminder as r', (join) =>
            join.onRef('r.org_id', '=', 'm.org_id').onRef('r.member_id', '=', 'm.member_id'),
          )
          .select(['m.member_id', 'm.account_id', 'm.name', 'm.email', 'm.language', 'm.time_zone'])
          .select(['r.digest', 'r.at', 'r.days', 'r.quiet_from', 'r.quiet_until', 'r.version'])
          .where('m.org_id', '=', org)
          .where('m.deactivated_at', 'is', null)
          .where('m.member_id', '>', after)
          // Looked at in the last half day or so: at most one digest a day, whatever the clock does.
          .where((eb) =>
            eb.not(
              eb.exists(
                eb
                  .selectFrom('digest as d')
                  .whereRef('d.org_id', '=', 'm.org_id')
                  .whereRef('d.member_id', '=', 'm.member_id')
                  .where('d.looked_at', '>', new Date(now.getTime() - oneDay / 4))
                  .select('d.day'),
              ),
            ),
          )
          .orderBy('m.member_id')
          .limit(batch)
          .execute(),
      );
      for (const person of people) {
        // Most are not due: that is seen here, without a transaction of their own.
        if (!digestIsDue(settingsOf(person), onClock(now, person.time_zone))) continue;
        if (await lookAtDay(deps, org, person, now)) sent++;
      }
      const last = people.at(-1);
      if (last === undefined || people.length < batch) break;
      after = last.member_id;
    }
    // What was owed on days long gone is nobody's business any more.
    await deps.withTenant({ side: 'system', org, now }, (tx) =>
      tx
        .deleteFrom('digest')
        .where('org_id', '=', org)
        .where('day', '<', addDays(now.toISOString().slice(0, 10), -30) as never)
        .execute(),
    );
  }
  return sent;
}
