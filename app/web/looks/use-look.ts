import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';

/** The organisation's logo and colour; undefined while they are read, and where they cannot be. */
export const useLook = () =>
  useQuery({
    queryKey: ['organisation-look', 'shown'],
    queryFn: ({ signal }) => api('GET /organisation-look', { signal }),
    staleTime: 300_000,
  }).data;
