import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { refusalKind } from '../applications/refusal-words.ts';

/** The askings of both sides, the latest first; sealed while one owes a card oneself, and then not asked for. */
export const useAskings = (applicationId: string, isSealed = false) =>
  useQuery({
    queryKey: ['askings', applicationId],
    queryFn: ({ signal }) => api('GET /applications/{applicationId}/askings', { params: { applicationId }, signal }),
    enabled: !isSealed,
    throwOnError: (problem) => refusalKind(problem) !== 'own_cards_first',
  });
