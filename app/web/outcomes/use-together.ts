import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { isId } from '../addressed.ts';
import { type Answer, type Api, api, type Contracts } from '../api.ts';

export type Review = Answer<Api<Contracts>['POST /outcome-batch-reviews']>;
export type Person = Review['can'][number];
export type GroupLetter = Review['letters'][number];
export type OutcomeBatch = Answer<Api<Contracts>['GET /outcome-batches/{outcomeBatchId}']>;

/** At most so many with one press, as the server has it. */
export const mostTogether = 100;

/** What the page that tells several knows of them: whom it is about stands in its address. */
export const peopleIn = (address: unknown): string[] =>
  typeof address === 'string' ? [...new Set(address.split(',').filter(isId))].slice(0, mostTogether) : [];

/** Goes to the page where several are told; of more than a hundred the first hundred. */
export const useTellTogether = () => {
  const navigate = useNavigate();
  return (applicationIds: readonly string[]) =>
    void navigate({
      to: '/outcomes/together',
      search: { people: applicationIds.slice(0, mostTogether).join(',') } as never,
    });
};

/** Who of them can be told together, and the letters to begin with; read once, and again when something was refused. */
export const useReview = (applicationIds: readonly string[]) =>
  useSuspenseQuery({
    queryKey: ['outcome batch review', applicationIds],
    queryFn: ({ signal }) =>
      applicationIds.length === 0
        ? Promise.resolve(null)
        : api('POST /outcome-batch-reviews', { body: { applicationIds: [...applicationIds] }, signal }),
    staleTime: 30_000,
  });

/** One telling of several; read again while it waits or goes. */
export const useBatch = (outcomeBatchId: string) =>
  useSuspenseQuery({
    queryKey: ['outcome batch', outcomeBatchId],
    queryFn: ({ signal }) => api('GET /outcome-batches/{outcomeBatchId}', { params: { outcomeBatchId }, signal }),
    refetchInterval: ({ state }) =>
      state.data?.state === 'going' ? 2000 : state.data?.state === 'waiting' ? 10_000 : false,
  });

/** What one told together lately; the latest few. */
export const useBatches = (enabled: boolean) =>
  useQuery({
    queryKey: ['outcome batches'],
    queryFn: ({ signal }) => api('GET /outcome-batches', { query: { limit: 3 }, signal }),
    enabled,
  }).data?.items;

export const groupOf = ({ kind, language }: Pick<GroupLetter, 'kind' | 'language'>): string => `${kind} ${language}`;

/** Under which name what is being written to several is kept on the device: one for each vacancy. */
export const draftOf = (people: readonly { vacancy: { id: string } }[]): string => {
  const vacancies = new Set(people.map(({ vacancy }) => vacancy.id));
  const [only] = vacancies;
  return vacancies.size === 1 ? `vacancies/${only}/outcomes` : 'outcomes/together';
};
