import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import { type Answer, type Api, api, apiVersioned, type Contracts } from '../api.ts';

export type Agenda = Answer<Api<Contracts>['GET /agendas/{agendaId}']>;
export type Draft = Agenda['draft'];
export type DraftSession = Draft['sessions'][number];

export const agendaQuery = (agendaId: string) => ({
  queryKey: ['agenda', agendaId],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    apiVersioned('GET /agendas/{agendaId}', { params: { agendaId }, signal }),
});

const roomsQuery = {
  queryKey: ['rooms'],
  queryFn: ({ signal }: { signal: AbortSignal }) => api('GET /rooms', { query: { limit: 100 }, signal }),
  staleTime: 60_000,
};

/** The rooms of the organisation, by name; what shows where nothing may jump waits for them. */
export const useRooms = () => useSuspenseQuery(roomsQuery).data.items;

/** Asks for them at once, for a page that has to wait for something else first. */
export const useRoomsSoon = (): void => usePrefetchQuery(roomsQuery);
