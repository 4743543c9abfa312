import { useQuery } from '@tanstack/react-query';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { refusalKind } from '../applications/refusal-words.ts';

export type OutcomeState = Answer<Api<Contracts>['GET /applications/{applicationId}/outcome']>;
export type Outcome = OutcomeState['told'][number];

/** How it stands with telling a candidate; sealed while one owes a card oneself, and then not asked for. */
export const useOutcome = (applicationId: string, owesCard: boolean) => {
  const query = useQuery({
    queryKey: ['outcome', applicationId],
    queryFn: ({ signal }) => api('GET /applications/{applicationId}/outcome', { params: { applicationId }, signal }),
    enabled: !owesCard,
    retry: false,
    throwOnError: (problem) => refusalKind(problem) !== 'own_cards_first',
  });
  return { ...query, isSealed: owesCard || refusalKind(query.error) === 'own_cards_first' };
};
