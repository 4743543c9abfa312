import { useQuery } from '@tanstack/react-query';
import { type Answer, type Api, api, type Contracts } from '../api.ts';

export type Member = Answer<Api<Contracts>['GET /members']>['items'][number];

/** The active people of the organisation, by name, for choosing somebody; empty while they are read. */
export const useMembers = (): readonly Member[] => {
  const { data } = useQuery({
    queryKey: ['members'],
    queryFn: async ({ signal }) => {
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
  });
  return (data ?? []).filter(({ active }) => active);
};
