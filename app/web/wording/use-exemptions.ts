import { useQuery } from '@tanstack/react-query';
import { type Answer, type Api, api, type Contracts } from '../api.ts';

export type Exemption = Answer<Api<Contracts>['GET /vacancies/{vacancyId}/wording-exemptions']>['items'][number];

export const exemptionsKey = (vacancyId: string) => ['wording-exemptions', vacancyId];

/** What is asked in a vacancy in spite of its words; empty while it is read. */
export const useExemptions = (vacancyId: string): readonly Exemption[] => {
  const { data } = useQuery({
    queryKey: exemptionsKey(vacancyId),
    queryFn: ({ signal }) => api('GET /vacancies/{vacancyId}/wording-exemptions', { params: { vacancyId }, signal }),
  });
  return data?.items ?? [];
};
