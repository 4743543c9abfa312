import { useInfiniteQuery } from '@tanstack/react-query';
import { type Answer, type Api, api, apiVersioned, type Contracts } from '../api.ts';
import { nothingRead } from '../nothing-read.ts';

export type Vacancy = Answer<Api<Contracts>['GET /vacancies/{vacancyId}']>;
export type VacancyState = Vacancy['state'];
export type Part = Vacancy['team'][number]['part'];

/** Reads a vacancy with its version; live events refresh it. */
export const vacancyQuery = (vacancyId: string) => ({
  queryKey: ['vacancy', vacancyId],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    apiVersioned('GET /vacancies/{vacancyId}', { params: { vacancyId }, signal }),
});

type Page<Item> = { items: Item[]; next: string | null };

const usePages = <Item>(
  key: string,
  read: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<Item>>,
) => {
  const query = useInfiniteQuery({
    // A list: one part, so that any live event reads it again.
    queryKey: [key],
    queryFn: ({ pageParam, signal }) => read(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    throwOnError: nothingRead,
  });
  return { ...query, items: query.data?.pages.flatMap((page) => page.items) };
};

/** The vacancies in one state, page by page; `items` is undefined while the first page is read. */
export const useVacancies = (state: VacancyState) =>
  usePages(`vacancies ${state}`, (cursor, signal) =>
    api('GET /vacancies', { query: { state, ...(cursor ? { cursor } : {}) }, signal }),
  );
