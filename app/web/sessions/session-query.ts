import { type Answer, type Api, api, type Contracts } from '../api.ts';

export type Session = Answer<Api<Contracts>['GET /sessions/{sessionId}']>;
export type CandidateQuestion = Answer<Api<Contracts>['GET /applications/{applicationId}/questions']>['items'][number];

/** A session with its kit; live events about the session refresh it. */
export const sessionQuery = (sessionId: string) => ({
  queryKey: ['session', sessionId],
  queryFn: ({ signal }: { signal: AbortSignal }) => api('GET /sessions/{sessionId}', { params: { sessionId }, signal }),
});

/** What the candidate asked, in the order of asking. */
export const questionsQuery = (applicationId: string) => ({
  queryKey: ['questions', applicationId],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    api('GET /applications/{applicationId}/questions', { params: { applicationId }, signal }),
});
