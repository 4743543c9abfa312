import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { isTrouble } from '../refusal.ts';

/** What the candidate asked, with what was answered and promised. */
export const useQuestions = (applicationId: string) =>
  useQuery({
    queryKey: ['questions', applicationId],
    queryFn: ({ signal }) => api('GET /applications/{applicationId}/questions', { params: { applicationId }, signal }),
    throwOnError: isTrouble,
  });
