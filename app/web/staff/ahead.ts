import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { copyId, currentBuild, keepCopy, lookAtCopies, readCopy } from '../copies.ts';
import { copies, currentKeeper } from '../kept.ts';
import { scorecardQuery } from '../scorecards/use-card.ts';
import { questionsQuery, sessionQuery } from '../sessions/session-query.ts';
import { mySessionsQuery } from '../today/my-sessions.ts';
import { copiedSessions, copiedUntil, isFresh } from './copy-terms.ts';

let running: Promise<void> | null = null;

/**
 * Fetches what the interviews of today and tomorrow need, so that their rooms open without a network, and forgets what
 * is over or no longer mine. `changed` are the applications in which something has changed since.
 */
export const fetchAhead = (client: QueryClient, changed: ReadonlySet<string> = new Set()): Promise<void> => {
  running ??= fetchAll(client, changed).finally(() => {
    running = null;
  });
  return running;
};

const fetchAll = async (client: QueryClient, changed: ReadonlySet<string>): Promise<void> => {
  const keeper = currentKeeper();
  if (!keeper.keeps) return;
  await lookAtCopies();
  if (!navigator.onLine) return;
  try {
    const { items } = await client.fetchQuery({ ...mySessionsQuery, staleTime: 60_000 });
    const now = Date.now();
    const build = currentBuild();
    const wanted = new Set(['login/me', 'my-sessions'].map((name) => copies + name));
    for (const session of copiedSessions(items, now)) {
      const until = copiedUntil(session, now);
      const isChanged = changed.has(session.applicationId);
      const take = async <Value>(query: { queryKey: QueryKey; queryFn: (context: never) => Promise<Value> }) => {
        const id = copyId(query.queryKey);
        wanted.add(id);
        const copy = await readCopy(id);
        if (copy && !isChanged && isFresh(copy, build, now)) return;
        const value = await client.fetchQuery({ ...query, staleTime: isChanged ? 0 : 60_000 } as Parameters<
          typeof client.fetchQuery<Value>
        >[0]);
        await keepCopy(id, value, until);
      };
      await take(questionsQuery(session.applicationId));
      // The kit last: what is there when it is there is the whole room.
      const owes = session.scorecard && session.scorecard.submittedAt === null ? session.scorecard.id : null;
      if (owes) await take(scorecardQuery(owes));
      await take(sessionQuery(session.id));
    }
    for (const id of await keeper.ids(copies)) if (!wanted.has(id)) await keepCopy(id, null, null);
  } catch {
    // The next look tries again; what is there stays.
  }
};
