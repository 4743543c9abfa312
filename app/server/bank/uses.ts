import type { BankState, Kit, Plan } from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { seesEveryVacancy } from '../vacancies/access.ts';

/** How often each of these is used: plans now, and kits of interviews that have begun by the clock. */
export async function usesOf(tx: Tx, org: string, now: Date, ids: string[]) {
  const uses = new Map(ids.map((id) => [id, { plans: 0, asked: 0 }]));
  if (ids.length === 0) return uses;
  const { rows } = await sql<{ id: string; plans: number; asked: number }>`
    SELECT id, sum(plans)::int AS plans, sum(asked)::int AS asked FROM (
      SELECT bank_question_id AS id, count(DISTINCT vacancy_id) AS plans, 0 AS asked FROM plan_bank_question
       WHERE org_id = ${org} AND bank_question_id = ANY(${ids}::uuid[]) GROUP BY 1
      UNION ALL
      SELECT k.bank_question_id, 0, count(*) FROM kit_bank_question k
        JOIN session s ON s.org_id = k.org_id AND s.session_id = k.session_id
       WHERE k.org_id = ${org} AND k.bank_question_id = ANY(${ids}::uuid[])
         AND s.cancelled_at IS NULL AND s.starts_at <= ${now} GROUP BY 1) each
     GROUP BY id`.execute(tx);
  for (const { id, plans, asked } of rows) uses.set(id, { plans, asked });
  return uses;
}

/** Where a question that is there is used: plans of vacancies that are the viewer's, a number of the others, and kits by version. */
export async function readUses(tx: Tx, deps: Pick<Deps, 'now'>, viewer: StaffViewer, id: string) {
  const { org } = viewer;
  const all = seesEveryVacancy(viewer);
  const { rows: plans } = await sql<{
    vacancy_id: string;
    title: string;
    plan_question_id: string;
    bank_version: number;
    round_number: number;
    mine: boolean;
  }>`
    SELECT u.vacancy_id, w.title, u.plan_question_id, u.bank_version, coalesce(r.number, 1)::int AS round_number,
           ${all} OR EXISTS (SELECT 1 FROM vacancy_team t WHERE t.org_id = u.org_id AND t.vacancy_id = u.vacancy_id
                               AND t.member_id = ${viewer.member}) AS mine
      FROM plan_bank_question u
      JOIN vacancy w ON w.org_id = u.org_id AND w.vacancy_id = u.vacancy_id
      JOIN LATERAL (SELECT content FROM plan p WHERE p.org_id = u.org_id AND p.vacancy_id = u.vacancy_id
                     ORDER BY plan_version DESC LIMIT 1) p ON true
      LEFT JOIN LATERAL (SELECT number FROM jsonb_array_elements(p.content -> 'rounds') WITH ORDINALITY AS each (round, number)
                          WHERE jsonb_path_exists(round, '$.sessions[*].questions[*].id ? (@ == $id)',
                                  jsonb_build_object('id', u.plan_question_id)) LIMIT 1) r ON true
     WHERE u.org_id = ${org} AND u.bank_question_id = ${id}
     ORDER BY w.created_at DESC, u.plan_question_id LIMIT 200`.execute(tx);
  const { rows: kits } = await sql<{ version: number; planned: number; asked: number }>`
    SELECT k.bank_version AS version, count(*) FILTER (WHERE s.starts_at > ${deps.now()})::int AS planned,
           count(*) FILTER (WHERE s.starts_at <= ${deps.now()})::int AS asked
      FROM kit_bank_question k JOIN session s ON s.org_id = k.org_id AND s.session_id = k.session_id
     WHERE k.org_id = ${org} AND k.bank_question_id = ${id} AND s.cancelled_at IS NULL
     GROUP BY 1 ORDER BY 1 DESC LIMIT 200`.execute(tx);
  return {
    plans: plans
      .filter(({ mine }) => mine)
      .map((row) => ({
        vacancyId: row.vacancy_id,
        title: row.title,
        planQuestionId: row.plan_question_id,
        version: row.bank_version,
        roundNumber: row.round_number,
      })),
    otherPlans: new Set(plans.filter(({ mine }) => !mine).map(({ vacancy_id }) => vacancy_id)).size,
    kits,
  };
}

/** Writes down which questions of the bank a plan has now, in the transaction that saves the plan. */
export async function notePlanUses(tx: Tx, org: string, vacancyId: string, plan: Plan): Promise<void> {
  await tx.deleteFrom('plan_bank_question').where('org_id', '=', org).where('vacancy_id', '=', vacancyId).execute();
  const uses = new Map(
    plan.rounds.flatMap(({ sessions }) =>
      sessions.flatMap(({ questions }) =>
        questions.flatMap(({ id, bank }) => (bank === undefined ? [] : [[id, bank] as const])),
      ),
    ),
  );
  if (uses.size === 0) return;
  await tx
    .insertInto('plan_bank_question')
    .values(
      [...uses].map(([questionId, bank]) => ({
        org_id: org,
        vacancy_id: vacancyId,
        plan_question_id: questionId,
        bank_question_id: bank.id,
        bank_version: bank.version,
      })),
    )
    .execute();
}

/** The same of a kit, in the transaction that pins it. */
export async function noteKitUses(tx: Tx, org: string, sessionId: string, kit: Kit): Promise<void> {
  await tx.deleteFrom('kit_bank_question').where('org_id', '=', org).where('session_id', '=', sessionId).execute();
  const uses = new Map(kit.questions.flatMap(({ bank }) => (bank === undefined ? [] : [[bank.id, bank.version]])));
  if (uses.size === 0) return;
  await tx
    .insertInto('kit_bank_question')
    .values(
      [...uses].map(([id, version]) => ({
        org_id: org,
        session_id: sessionId,
        bank_question_id: id as string,
        bank_version: version as number,
      })),
    )
    .execute();
}

/** How the questions that a plan took from the bank stand there now (R05): what is newer is taken by an act, never alone. */
export async function bankOf(tx: Tx, org: string, vacancyId: string) {
  const rows = await tx
    .selectFrom('plan_bank_question as u')
    .innerJoin('bank_question as q', (join) =>
      join.onRef('q.org_id', '=', 'u.org_id').onRef('q.bank_question_id', '=', 'u.bank_question_id'),
    )
    .select(['q.bank_question_id', 'q.bank_version', 'q.state'])
    .distinct()
    .where('u.org_id', '=', org)
    .where('u.vacancy_id', '=', vacancyId)
    .execute();
  return rows.map((row) => ({
    bankQuestionId: row.bank_question_id,
    version: row.bank_version,
    state: row.state as BankState,
  }));
}
