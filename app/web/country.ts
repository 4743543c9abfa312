import { useQuery } from '@tanstack/react-query';
import { api } from './api.ts';

/** The country whose law holds for what the organisation writes; undefined while it is read, or without a network. */
export const useOrganisationCountry = (): string | undefined => {
  const { data } = useQuery({
    queryKey: ['organisation', 'country'],
    queryFn: ({ signal }) => api('GET /organisation', { signal }),
    staleTime: 5 * 60_000,
  });
  return data?.country;
};
