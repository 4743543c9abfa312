import { usePrefetchQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { type Answer, type Api, api, type Contracts } from '../api.ts';

export type Member = Answer<Api<Contracts>['GET /members']>['items'][number];

const membersQuery = {
  queryKey: ['members'],
  queryFn: async ({ signal }: { signal: AbortSignal }) => {
    const people: Member[] = [];
    let cursor: string | undefined;
    do {
      const page = await api('GET /members', { query: { limit: 100, ...(cursor ? { cursor } : {}) }, signal });
      people.push(...page.items);
      cursor = page.next ?? undefined;
    } while (cursor);
    return people;
  },
  staleTime: 60_000,
};

/** The active people of the organisation, by name, for choosing somebody; empty while they are read. */
export const useMembers = (): readonly Member[] => (useQuery(membersQuery).data ?? []).filter(({ active }) => active);

/** The same for a page that says who is who where nothing may jump: it waits for them. */
export const useAwaitedMembers = (): readonly Member[] =>
  useSuspenseQuery(membersQuery).data.filter(({ active }) => active);

/** Asks for them at once, for a page that has to wait for something else first. */
export const useMembersSoon = (): void => usePrefetchQuery(membersQuery);
