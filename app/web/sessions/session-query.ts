import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { orCopy } from '../copies.ts';

export type Session = Answer<Api<Contracts>['GET /sessions/{sessionId}']>;
export type CandidateQuestion = Answer<Api<Contracts>['GET /applications/{applicationId}/questions']>['items'][number];

/** A session with its kit; live events about the session refresh it, and without a network this device's copy stands in. */
export const sessionQuery = (sessionId: string) => ({
  queryKey: ['session', sessionId],
  queryFn: orCopy(({ signal }) => api('GET /sessions/{sessionId}', { params: { sessionId }, signal })),
});

/** What the candidate asked, in the order of asking. */
export const questionsQuery = (applicationId: string) => ({
  queryKey: ['questions', applicationId],
  queryFn: orCopy(({ signal }) =>
    api('GET /applications/{applicationId}/questions', { params: { applicationId }, signal }),
  ),
});
