import { useQuery } from '@tanstack/react-query';
import { type Answer, type Api, api, apiVersioned, type Contracts } from '../api.ts';

export type Agenda = Answer<Api<Contracts>['GET /agendas/{agendaId}']>;
export type Draft = Agenda['draft'];
export type DraftSession = Draft['sessions'][number];

export const agendaQuery = (agendaId: string) => ({
  queryKey: ['agenda', agendaId],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    apiVersioned('GET /agendas/{agendaId}', { params: { agendaId }, signal }),
});

/** The rooms of the organisation, by name. */
export const useRooms = () => {
  const { data } = useQuery({
    queryKey: ['rooms'],
    queryFn: ({ signal }) => api('GET /rooms', { query: { limit: 100 }, signal }),
    staleTime: 60_000,
  });
  return data?.items ?? [];
};
