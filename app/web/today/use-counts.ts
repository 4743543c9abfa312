import { useQuery } from '@tanstack/react-query';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { useLanguage } from '../ui/language.tsx';
import { mySessionsQuery, sortSessions } from './my-sessions.ts';

type Owed = Answer<Api<Contracts>['GET /owed']>['items'][number];

/** What I promised and have not kept yet. */
export const myCommitmentsQuery = {
  queryKey: ['my-commitments'],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    api('GET /commitments', { query: { of: 'me', state: 'open', limit: 50 }, signal }),
};

/** The kinds of what I owe that no session of mine and no promise says: they are in the daily digest, too. */
const beside = ['question', 'debrief', 'decision', 'outcome', 'contest', 'release'] as const;

/** What I owe beside cards, preparation and promises, as the daily digest lists it. */
export const owedQuery = {
  queryKey: ['owed'],
  queryFn: ({ signal }: { signal: AbortSignal }) => api('GET /owed', { signal }),
  select: ({ items }: { items: Owed[] }) =>
    items.flatMap((item) => beside.flatMap((kind) => (item.kind === kind ? [{ ...item, kind }] : []))),
};

/** How much waits for me behind an entry of the navigation: all of it on Today, the promises also on their page. */
export const useCounts = (): Readonly<Record<string, number>> => {
  const { zone } = useLanguage();
  const sessions = useQuery(mySessionsQuery).data?.items ?? [];
  const promises = useQuery(myCommitmentsQuery).data?.items.length ?? 0;
  const owed = useQuery(owedQuery).data?.length ?? 0;
  const { cardsOut, toPrepare } = sortSessions(sessions, Date.now(), zone);
  return { '/': cardsOut.length + toPrepare.length + promises + owed, '/promises': promises };
};
