import type { Tx, WithTenant } from '../db/tenant.ts';
import type { Log } from '../log.ts';
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
        offer(event, listener).catch((error: unknown) => log.warn('event.not_offered', { error: String(error) }));
      }
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      for (const { end } of listeners) end();
      listeners.clear();
    },
  };
}

async function mayHear(tx: Tx, viewer: StaffViewer, event: LiveEvent): Promise<boolean> {
  if (event.application === null) return viewer.role !== 'interviewer';
  const seesAll = viewer.role === 'administrator' || viewer.role === 'recruiter';
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
              .select('t.member_id'),
          ),
          eb.exists(
            eb
              .selectFrom('panelist as p')
              .whereRef('p.org_id', '=', 'a.org_id')
              .whereRef('p.application_id', '=', 'a.application_id')
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
