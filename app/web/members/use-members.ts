import { useSuspenseQuery } from '@tanstack/react-query';
import { type Answer, type Api, api, type Contracts } from '../api.ts';

export type Member = Answer<Api<Contracts>['GET /members']>['items'][number];

/** Everybody who works here now, by name: what pickers of people show. */
export const activeMembers = {
  queryKey: ['members', 'active'],
  queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Member[]> => {
    const found: Member[] = [];
    let cursor: string | undefined;
    do {
      const page = await api('GET /members', { query: { limit: 100, ...(cursor ? { cursor } : {}) }, signal });
      found.push(...page.items);
      cursor = page.next ?? undefined;
    } while (cursor);
    return found;
  },
  staleTime: 60_000,
};

/** Everybody who works here now, by name. */
export const useMembers = (): Member[] => useSuspenseQuery(activeMembers).data;
