import { coverage, Plan, reviewPlan } from '@rondo/interview';
import { bankOf, notePlanUses } from '../bank/store.ts';
import type { Tx } from '../db/tenant.ts';
import { changedSince } from '../http/etag.ts';
import type { Deps } from '../http/feature.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { wordingFindings } from '../wording/store.ts';

/** The plan as last saved, with its version. */
export async function latestPlan(tx: Tx, org: string, vacancyId: string) {
  const row = await tx
    .selectFrom('plan as p')
    .leftJoin('member as m', (join) => join.onRef('m.org_id', '=', 'p.org_id').onRef('m.member_id', '=', 'p.saved_by'))
    .select(['p.plan_version', 'p.content', 'p.saved_at', 'm.name'])
    .where('p.org_id', '=', org)
    .where('p.vacancy_id', '=', vacancyId)
    .orderBy('p.plan_version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return { version: row.plan_version, plan: Plan.parse(row.content), savedAt: row.saved_at, savedBy: row.name ?? '' };
}

/** Who works here, and which of them are executives of this vacancy: what the plan itself does not know. */
export async function planContext(tx: Tx, org: string, vacancyId: string) {
  const members = await tx
    .selectFrom('member')
    .select('member_id')
    .where('org_id', '=', org)
    .where('deactivated_at', 'is', null)
    .execute();
  const vacancy = await tx
    .selectFrom('vacancy')
    .select('requires_executive')
    .where('org_id', '=', org)
    .where('vacancy_id', '=', vacancyId)
    .executeTakeFirstOrThrow();
  const executives = await tx
    .selectFrom('vacancy_team')
    .select('member_id')
    .where('org_id', '=', org)
    .where('vacancy_id', '=', vacancyId)
    .where('part', '=', 'executive')
    .execute();
  return {
    requiresExecutive: vacancy.requires_executive,
    executives: executives.map(({ member_id }) => member_id),
    members: members.map(({ member_id }) => member_id),
  };
}

export async function readPlan(tx: Tx, org: string, vacancyId: string) {
  const { version, plan, savedAt, savedBy } = await latestPlan(tx, org, vacancyId);
  const findings = reviewPlan(plan, await planContext(tx, org, vacancyId));
  const bank = await bankOf(tx, org, vacancyId);
  return {
    vacancyId,
    version,
    savedAt: savedAt.toISOString(),
    savedBy,
    plan,
    coverage: coverage(plan),
    bank,
    findings: [
      ...findings.map(({ rule, severity, at, values }) => ({ rule, severity, at: [...at], values })),
      ...(await wordingFindings(tx, org, vacancyId, plan)),
    ],
  };
}

/** A new version on top of the one that was seen; 412 when somebody else saved in between. */
export async function savePlan(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  vacancyId: string,
  seen: number,
  plan: Plan,
): Promise<void> {
  const { version } = await latestPlan(tx, viewer.org, vacancyId);
  if (version !== seen) throw changedSince(version);
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('plan')
    .values({
      org_id: viewer.org,
      vacancy_id: vacancyId,
      plan_version: seen + 1,
      content: JSON.stringify(plan),
      saved_at: deps.now(),
      saved_by: viewer.member,
    })
    .onConflict((taken) => taken.columns(['org_id', 'vacancy_id', 'plan_version']).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) throw changedSince();
  await notePlanUses(tx, viewer.org, vacancyId, plan);
}
