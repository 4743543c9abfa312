import type { Tx, WithTenant } from '../db/tenant.ts';
import { errorFields, type Log } from '../log.ts';
import { type StaffViewer, staffContext } from './viewer.ts';

/** Something changed: ids only. `sealed` ones tell of cards and reach only viewers for whom the seal is open. */
export type LiveEvent = {
  topic: 'agenda' | 'scorecard' | 'debrief' | 'decision' | 'question' | 'commitment' | 'answer' | 'plan' | 'bank';
  org: string;
  application: string | null;
  subject: string;
  sealed: boolean;
};

type Listener = {
  viewer: StaffViewer;
  end: () => void;
  send: (event: Pick<LiveEvent, 'topic' | 'application' | 'subject'>) => void;
};

/** Live events of this process's listeners. Published after commit; each listener is asked for under the policies. */
export type LiveEvents = {
  publish(event: LiveEvent): void;
  listen(listener: Listener): () => void;
  /** How many streams of a member are open. */
  openOf(viewer: StaffViewer): number;
  /** Ends every listener's stream. */
  close(): void;
};

/**
 * Each event is shown to a viewer only if, in that viewer's own database context, its subject is visible: the policy
 * decides, after the fact is committed, and nothing is remembered for somebody who may not see it yet.
 */
export function liveEvents(withTenant: WithTenant, now: () => Date, log: Log): LiveEvents {
  const listeners = new Set<Listener>();
  async function offer(event: LiveEvent, listener: Listener): Promise<void> {
    const { viewer, send } = listener;
    if (viewer.org !== event.org) return;
    const visible = await withTenant(staffContext(viewer, now()), (tx) => mayHear(tx, viewer, event));
    if (visible && listeners.has(listener))
      send({ topic: event.topic, application: event.application, subject: event.subject });
  }
  return {
    publish(event) {
      for (const listener of listeners) {
        offer(event, listener).catch((error: unknown) => log.warn('event.not_offered', errorFields(error)));
      }
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    openOf: ({ org, member }) =>
      [...listeners].filter(({ viewer }) => viewer.org === org && viewer.member === member).length,
    close() {
      for (const { end } of listeners) end();
      listeners.clear();
    },
  };
}

async function mayHear(tx: Tx, viewer: StaffViewer, event: LiveEvent): Promise<boolean> {
  // As they are now: a role that was taken, or a place that was left, while the line stood open, counts at once.
  const member = await tx
    .selectFrom('member')
    .select('role')
    .where('org_id', '=', viewer.org)
    .where('member_id', '=', viewer.member)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst();
  if (member === undefined) return false;
  const { role } = member;
  if (event.application === null) return role !== 'interviewer';
  const seesAll = role === 'administrator' || role === 'recruiter';
  const involved = await tx
    .selectFrom('application as a')
    .innerJoin('candidate as c', (join) =>
      join.onRef('c.org_id', '=', 'a.org_id').onRef('c.candidate_id', '=', 'a.candidate_id'),
    )
    .where('a.org_id', '=', viewer.org)
    .where('a.application_id', '=', event.application)
    // Of one's own candidacy nobody hears from this side.
    .where((eb) => eb.or([eb('c.account_id', 'is', null), eb('c.account_id', '<>', viewer.account)]))
    .$if(!seesAll, (select) =>
      select.where((eb) =>
        eb.or([
          eb.exists(
            eb
              .selectFrom('vacancy_team as t')
              .whereRef('t.org_id', '=', 'a.org_id')
              .whereRef('t.vacancy_id', '=', 'a.vacancy_id')
              .where('t.member_id', '=', viewer.member)
              .where(eb.val(role), '=', 'hiring_manager')
              .select('t.member_id'),
          ),
          eb.exists(
            eb
              .selectFrom('session_panelist as p')
              .innerJoin('session as s', (join) =>
                join.onRef('s.org_id', '=', 'p.org_id').onRef('s.session_id', '=', 'p.session_id'),
              )
              .whereRef('s.org_id', '=', 'a.org_id')
              .whereRef('s.application_id', '=', 'a.application_id')
              .where('s.cancelled_at', 'is', null)
              .where('p.cancelled_at', 'is', null)
              .where('p.member_id', '=', viewer.member)
              .select('p.member_id'),
          ),
        ]),
      ),
    )
    .select('a.application_id')
    .executeTakeFirst();
  if (!involved) return false;
  if (!event.sealed) return true;
  const { sealed } = await tx
    .selectNoFrom((eb) =>
      eb
        .fn<boolean>('sealed_from_me', [
          eb.cast<string>(eb.val(viewer.org), 'uuid'),
          eb.cast<string>(eb.val(event.application), 'uuid'),
        ])
        .as('sealed'),
    )
    .executeTakeFirstOrThrow();
  return !sealed;
}
