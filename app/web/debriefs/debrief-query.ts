import { type Answer, type Api, api, type Contracts } from '../api.ts';

export type Debrief = Answer<Api<Contracts>['GET /applications/{applicationId}/rounds/{roundId}/debrief']>;
export type DebriefRow = Debrief['rows'][number];

export const debriefQuery = (applicationId: string, roundId: string) => ({
  queryKey: ['debrief', applicationId, roundId],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    api('GET /applications/{applicationId}/rounds/{roundId}/debrief', { params: { applicationId, roundId }, signal }),
});
