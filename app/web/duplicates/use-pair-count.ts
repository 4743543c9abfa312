import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import type { Me } from '../staff/me.ts';

/** How many pairs may be one person, for who may say so; nothing for others, and while it is not known. */
export const usePairCount = (me: Me): number => {
  const { data } = useQuery({
    queryKey: ['duplicates', 'count'],
    queryFn: ({ signal }) => api('GET /duplicates/count', { signal }),
    enabled: me.role === 'administrator' || me.role === 'recruiter',
    staleTime: 5 * 60_000,
    throwOnError: false,
  });
  return data?.pairs ?? 0;
};
