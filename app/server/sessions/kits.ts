import { kitChanges, mayUpgradeKit, pinKit } from '@rondo/interview';
import { noteKitUses } from '../bank/store.ts';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, notFound, refused } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { latestPlan } from '../plans/store.ts';
import { latestText } from '../vacancies/store.ts';
import { refuseBlockedQuestions } from '../wording/store.ts';
import { latestKit, sessionFor } from './store.ts';

/** What the plan gives now beside what is pinned. */
export async function compareKit(tx: Tx, viewer: StaffViewer, sessionId: string) {
  const { session, application } = await sessionFor(tx, viewer, sessionId);
  if (!application.full) throw notFound();
  const { version, kit } = await latestKit(tx, viewer.org, sessionId);
  const { plan, version: planVersion } = await latestPlan(tx, viewer.org, application.vacancy_id);
  const text = await latestText(tx, viewer.org, application.vacancy_id);
  const vacancy = await tx
    .selectFrom('vacancy')
    .select(['vacancy_id', 'title', 'language', 'country'])
    .where('org_id', '=', viewer.org)
    .where('vacancy_id', '=', application.vacancy_id)
    .executeTakeFirstOrThrow();
  const fresh = pinKit({
    plan,
    planVersion,
    vacancy: {
      id: application.vacancy_id,
      title: vacancy.title,
      textVersion: text.text_version,
      text: text.body,
      language: vacancy.language as 'en',
    },
    roundId: session.round_id,
    planSessionId: session.plan_session_id,
    seats: kit.seats,
  });
  if ('refused' in fresh)
    throw refused('kit_refused', 'The plan as it is now gives no kit for this session; what is wrong is listed.', {
      ...fresh,
    });
  return { session, vacancy, version, fresh: fresh.kit, changes: kitChanges(kit, fresh.kit) };
}

/** Pins the kit anew as the plan has it now, while nothing has begun. Answers its version; `seen` is the one that was looked at. */
export async function upgradeKit(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  sessionId: string,
  seen: number,
): Promise<number> {
  const { session, vacancy, version, fresh, changes } = await compareKit(tx, viewer, sessionId);
  if (version !== seen)
    throw conflict('kit_changed', 'This kit was pinned anew in the meantime. Look at it again first.');
  const answer = mayUpgradeKit(
    {
      startsAt: session.starts_at,
      startedAt: session.started_at,
      heldAt: session.held_at,
      cancelledAt: session.cancelled_at,
    },
    changes,
    deps.now(),
  );
  if ('refused' in answer) {
    const words = {
      cancelled: 'This session was cancelled.',
      begun: 'This session has begun; what was held keeps its kit.',
      nothing_changed: 'The kit is as the plan has it; there is nothing to upgrade.',
    };
    throw conflict(`kit_${answer.refused}`, words[answer.refused]);
  }
  await refuseBlockedQuestions(tx, viewer.org, vacancy, [
    { sessionName: fresh.session.name, questions: fresh.questions },
  ]);
  await tx
    .insertInto('kit')
    .values({
      org_id: viewer.org,
      session_id: sessionId,
      kit_version: version + 1,
      application_id: session.application_id,
      plan_version: fresh.planVersion,
      content: JSON.stringify(fresh),
      pinned_at: deps.now(),
      pinned_by: viewer.member,
    })
    .execute();
  await noteKitUses(tx, viewer.org, sessionId, fresh);
  // Who was prepared was so for another kit: they confirm anew, and see what is different.
  await tx
    .updateTable('session_panelist')
    .set({ prepared_at: null })
    .where('org_id', '=', viewer.org)
    .where('session_id', '=', sessionId)
    .where('cancelled_at', 'is', null)
    .where('prepared_at', 'is not', null)
    .execute();
  return version + 1;
}
