import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { useLanguage } from '../ui/language.tsx';
import { mySessionsQuery, sortSessions } from './my-sessions.ts';

/** What I promised and have not kept yet. */
export const myCommitmentsQuery = {
  queryKey: ['my-commitments'],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    api('GET /commitments', { query: { of: 'me', state: 'open', limit: 50 }, signal }),
};

/** How much waits for me behind an entry of the navigation: all of it on Today, the promises also on their page. */
export const useCounts = (): Readonly<Record<string, number>> => {
  const { zone } = useLanguage();
  const sessions = useQuery(mySessionsQuery).data?.items ?? [];
  const promises = useQuery(myCommitmentsQuery).data?.items.length ?? 0;
  const { cardsOut, toPrepare } = sortSessions(sessions, Date.now(), zone);
  return { '/': cardsOut.length + toPrepare.length + promises, '/promises': promises };
};
