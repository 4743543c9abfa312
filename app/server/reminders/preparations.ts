import { isQuiet, type Language, onClock } from '@rondo/interview';
import { sql } from 'kysely';
import { onOwnSide, type Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { decodeCursor, page } from '../http/paging.ts';
import { conflict, notFound } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { queueMail } from '../mail/mail.ts';
import { sessionFor } from '../sessions/store.ts';
import { seesEveryVacancy } from '../vacancies/access.ts';
import { readReminders } from './store.ts';

/** Hours before the same person is asked again about the same session. */
const nudgeHours = 12;

type Query = {
  limit: number;
  cursor?: string | undefined;
  days: number;
  applicationId?: string | undefined;
  only: 'all' | 'unprepared';
};

type Row = {
  session_id: string;
  name: string;
  starts_at: Date;
  ends_at: Date;
  round_number: number;
  application_id: string;
  candidate_id: string;
  candidate: string;
  vacancy_id: string;
  title: string;
  people: {
    memberId: string;
    name: string;
    role: 'lead' | 'member' | 'shadow';
    preparedAt: string | null;
    hadKit: boolean;
    nudgedAt: string | null;
    active: boolean;
  }[];
};

const iso = (instant: string | null) => (instant === null ? null : new Date(instant).toISOString());

/** The rated sessions of the coming days that are the viewer's to see to, each with who is prepared for it. */
export async function listPreparations(tx: Tx, deps: Pick<Deps, 'now'>, viewer: StaffViewer, query: Query) {
  const now = deps.now();
  const until = new Date(now.getTime() + query.days * 86_400_000);
  const after = decodeCursor(query.cursor, 'instant', 'id');
  const unprepared = sql`EXISTS (SELECT FROM session_panelist p WHERE p.org_id = s.org_id AND p.session_id = s.session_id
    AND p.cancelled_at IS NULL AND p.prepared_at IS NULL)`;
  const { rows } = await sql<Row>`
    SELECT s.session_id, s.name, s.starts_at, s.ends_at, s.round_number, s.application_id, c.candidate_id, c.name AS candidate, v.vacancy_id, v.title,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('memberId', p.member_id, 'name', m.name, 'role', p.seat_role, 'preparedAt', p.prepared_at,
                     'hadKit', p.prepared_kit IS NOT NULL, 'active', m.deactivated_at IS NULL,
                     'nudgedAt', (SELECT max(n.nudged_at) FROM nudge n WHERE n.org_id = p.org_id AND n.session_id = p.session_id AND n.member_id = p.member_id))
                     ORDER BY p.seat_role, m.name, m.member_id), '[]')
              FROM session_panelist p JOIN member m ON m.org_id = p.org_id AND m.member_id = p.member_id
             WHERE p.org_id = s.org_id AND p.session_id = s.session_id AND p.cancelled_at IS NULL) AS people
      FROM session s
      JOIN application a ON a.org_id = s.org_id AND a.application_id = s.application_id AND a.ended_at IS NULL
      JOIN candidate c ON c.org_id = a.org_id AND c.candidate_id = a.candidate_id
      JOIN vacancy v ON v.org_id = a.org_id AND v.vacancy_id = a.vacancy_id
     WHERE s.org_id = ${viewer.org} AND s.starts_at > ${now} AND s.starts_at <= ${until} AND s.cancelled_at IS NULL AND s.started_at IS NULL AND s.rated
       AND c.account_id IS DISTINCT FROM ${viewer.account}::uuid
       AND (${query.applicationId ?? null}::uuid IS NULL OR s.application_id = ${query.applicationId ?? null}::uuid)
       AND (${query.only === 'all'} OR ${unprepared})
       AND (${seesEveryVacancy(viewer)} OR EXISTS (SELECT FROM vacancy_team t WHERE t.org_id = a.org_id AND t.vacancy_id = a.vacancy_id AND t.member_id = ${viewer.member}))
       AND (${after?.[0] ?? null}::timestamptz IS NULL OR (s.starts_at, s.session_id) > (${after?.[0] ?? null}::timestamptz, ${after?.[1] ?? null}::uuid))
     ORDER BY s.starts_at, s.session_id LIMIT ${query.limit + 1}`.execute(tx);
  return page(
    rows,
    query.limit,
    (row) => [row.starts_at.toISOString(), row.session_id],
    (row) => ({
      sessionId: row.session_id,
      name: row.name,
      startsAt: row.starts_at.toISOString(),
      endsAt: row.ends_at.toISOString(),
      roundNumber: row.round_number,
      applicationId: row.application_id,
      candidate: { id: row.candidate_id, name: row.candidate },
      vacancy: { id: row.vacancy_id, title: row.title },
      people: row.people.map(({ active, hadKit, ...person }) => ({
        ...person,
        preparedAt: iso(person.preparedAt),
        nudgedAt: iso(person.nudgedAt),
        kitChanged: person.preparedAt === null && hadKit,
        mayNudge:
          active &&
          person.preparedAt === null &&
          person.memberId !== viewer.member &&
          (person.nudgedAt === null || Date.parse(person.nudgedAt) <= now.getTime() - nudgeHours * 3_600_000),
      })),
    }),
  );
}

const refusals = {
  nudge_yourself: 'This is your own preparation. Open the kit.',
  session_begun: 'This session has begun or is over, so there is nothing to prepare any more.',
  prepared_already: 'They are prepared already.',
  nudged_recently: 'They were asked within the last 12 hours. Speak to them, or ask again later.',
  member_out: 'That person does not work here any more. Choose somebody else for the seat.',
};

/** Asks a panelist to prepare: by mail at once, or in their next digest where a mail would come in their quiet hours. */
export async function nudge(tx: Tx, deps: Deps, viewer: StaffViewer, sessionId: string, memberId: string) {
  const { session, application } = await sessionFor(tx, viewer, sessionId);
  if (!application.full) throw notFound();
  const at = deps.now();
  const { org } = viewer;
  // Two who ask at once: one of them does.
  const seat = await tx
    .selectFrom('session_panelist as p')
    .innerJoin('member as m', (join) =>
      join.onRef('m.org_id', '=', 'p.org_id').onRef('m.member_id', '=', 'p.member_id'),
    )
    .select(['p.prepared_at', 'm.name', 'm.email', 'm.language', 'm.time_zone', 'm.deactivated_at', 'm.account_id'])
    .where('p.org_id', '=', org)
    .where('p.session_id', '=', sessionId)
    .where('p.member_id', '=', memberId)
    .where('p.cancelled_at', 'is', null)
    .forUpdate('p')
    .executeTakeFirst();
  if (seat === undefined) throw notFound();
  const refuse = (kind: keyof typeof refusals) => conflict(kind, refusals[kind]);
  if (memberId === viewer.member) throw refuse('nudge_yourself');
  if (session.started_at !== null || session.starts_at <= at) throw refuse('session_begun');
  if (seat.prepared_at !== null) throw refuse('prepared_already');
  if (seat.deactivated_at !== null) throw refuse('member_out');
  const lately = await tx
    .selectFrom('nudge')
    .select('nudged_at')
    .where('org_id', '=', org)
    .where('session_id', '=', sessionId)
    .where('member_id', '=', memberId)
    .where('nudged_at', '>', new Date(at.getTime() - nudgeHours * 3_600_000))
    .executeTakeFirst();
  if (lately !== undefined) throw refuse('nudged_recently');
  await tx
    .insertInto('nudge')
    .values({ org_id: org, session_id: sessionId, member_id: memberId, nudged_at: at, nudged_by: viewer.member })
    .execute();
  // Their settings are theirs alone to read; only whether a mail may go out now comes of it.
  const settings = await onOwnSide(tx, () => readReminders(tx, org, memberId));
  const mailed = settings.digest && !isQuiet(settings, onClock(at, seat.time_zone).time);
  if (mailed) {
    await queueMail(tx, deps, {
      org,
      key: `nudge:${sessionId}:${memberId}:${at.getTime()}`,
      template: 'nudge',
      language: seat.language as Language,
      to: { name: seat.name, address: seat.email },
      candidate: session.candidate_id,
      member: memberId,
      data: { sessionId, by: viewer.member },
    });
  }
  return {
    nudgedAt: at.toISOString(),
    mailed,
    candidateId: session.candidate_id,
    applicationId: session.application_id,
  };
}
