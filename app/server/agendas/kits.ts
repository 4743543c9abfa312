import { Kit, pinKit } from '@rondo/interview';
import { noteKitUses } from '../bank/store.ts';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { refused } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { latestText } from '../vacancies/store.ts';
import { refuseBlockedQuestions } from '../wording/store.ts';
import type { agendaFor, contentOf } from './store.ts';

type Found = Awaited<ReturnType<typeof agendaFor>>;
type Content = Awaited<ReturnType<typeof contentOf>>;

/** A session's first kit is pinned from the plan; later ones only follow the people: the rest is upgraded on purpose. */
export async function pinKits(tx: Tx, deps: Deps, viewer: StaffViewer, found: Found, made: Content): Promise<void> {
  const { org } = viewer;
  const { agenda, draft } = found;
  const { vacancy } = made;
  const text = await latestText(tx, org, vacancy.vacancy_id);
  const first: { sessionName: string; questions: Kit['questions'] }[] = [];
  for (const session of draft.sessions) {
    const pinned = await tx
      .selectFrom('kit')
      .select(['kit_version', 'plan_version', 'content'])
      .where('org_id', '=', org)
      .where('session_id', '=', session.id)
      .orderBy('kit_version', 'desc')
      .limit(1)
      .executeTakeFirst();
    const fresh = pinKit({
      plan: made.plan,
      planVersion: made.planVersion,
      vacancy: {
        id: vacancy.vacancy_id,
        title: vacancy.title,
        textVersion: text.text_version,
        text: text.body,
        language: vacancy.language as 'en',
      },
      roundId: agenda.round_id,
      planSessionId: session.planSessionId,
      seats: session.people,
    });
    if ('refused' in fresh)
      throw refused('kit_refused', 'The kit of a session cannot be made from this plan; what is wrong is listed.', {
        ...fresh,
        sessionId: session.id,
      });
    const before = pinned === undefined ? undefined : Kit.parse(pinned.content);
    if (before !== undefined && JSON.stringify(before.seats) === JSON.stringify(fresh.kit.seats)) continue;
    if (before === undefined) first.push({ sessionName: fresh.kit.session.name, questions: fresh.kit.questions });
    const kit: Kit = before === undefined ? fresh.kit : { ...before, seats: fresh.kit.seats };
    await tx
      .insertInto('kit')
      .values({
        org_id: org,
        session_id: session.id,
        kit_version: (pinned?.kit_version ?? 0) + 1,
        application_id: agenda.application_id,
        plan_version: kit.planVersion,
        content: JSON.stringify(kit),
        pinned_at: deps.now(),
        pinned_by: viewer.member,
      })
      .execute();
    await noteKitUses(tx, org, session.id, kit);
  }
  await refuseBlockedQuestions(tx, org, vacancy, first);
}
