import { type Answer, type Api, apiVersioned, type Contracts } from '../api.ts';

/** One application, as its page and the sheets on it read it. */
export type Application = Answer<Api<Contracts>['GET /applications/{applicationId}']>;

/** Reads an application with its version; live events refresh it. */
export const applicationQuery = (applicationId: string) => ({
  queryKey: ['application', applicationId],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    apiVersioned('GET /applications/{applicationId}', { params: { applicationId }, signal }),
});
