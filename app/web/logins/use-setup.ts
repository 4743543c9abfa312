import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';

const setupQuery = {
  queryKey: ['setup', 'state'],
  queryFn: ({ signal }: { signal: AbortSignal }) => api('GET /setup', { signal }),
  staleTime: 60_000,
};

/** Whether this Rondo is new, and whether it is on trial; undefined until the server has said so. */
export const useSetup = () => useQuery(setupQuery).data;

/** The same, with whether it is still to come: what a notice would push down waits for it. */
export const useSetupSoon = () => useQuery(setupQuery);
