import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';

/** Whether this Rondo is new, and whether it is on trial; undefined until the server has said so. */
export const useSetup = () =>
  useQuery({
    queryKey: ['setup', 'state'],
    queryFn: ({ signal }) => api('GET /setup', { signal }),
    staleTime: 60_000,
  }).data;
