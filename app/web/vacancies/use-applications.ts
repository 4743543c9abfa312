import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { asked, type Filters, type Stage } from '../candidates/use-filters.ts';

export type ApplicationSummary = Answer<Api<Contracts>['GET /vacancies/{vacancyId}/applications']>['items'][number];

/** What the list of a vacancy's applications is asked; its own vacancy, view and order are not. */
export const narrowing = ({ search, stage, cv, archived, since, decider }: Filters) =>
  asked({ search, stage, cv, archived, since, decider });

/** The applications for one vacancy that fit, page by page; `stage` for one column of the board. */
export const useApplications = (vacancyId: string, filters: Filters, stage?: Stage) => {
  const asking = { ...narrowing(filters), ...(stage ? { stage } : {}) };
  const query = useInfiniteQuery({
    // A list: one part, so that any live event reads it again.
    queryKey: [`applications of ${vacancyId} ${JSON.stringify(asking)}`],
    queryFn: ({ pageParam, signal }) =>
      api('GET /vacancies/{vacancyId}/applications', {
        params: { vacancyId },
        query: { ...asking, ...(stage ? { limit: 10 } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  return { ...query, items: query.data?.pages.flatMap((page) => page.items) };
};

/** How many applications stand where, counted to a thousand; undefined while it is read. */
export const usePipeline = (vacancyId: string, archived: Filters['archived']) =>
  useQuery({
    queryKey: [`pipeline of ${vacancyId} ${archived}`],
    queryFn: ({ signal }) =>
      api('GET /vacancies/{vacancyId}/pipeline', {
        params: { vacancyId },
        query: archived ? { archived } : {},
        signal,
      }),
    placeholderData: keepPreviousData,
  }).data?.stages;
