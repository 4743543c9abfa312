import type { Answer, Api, Contracts } from '../api.ts';

/** What a link opens, read before it is used up. */
export type LinkReading = Answer<Api<Contracts>['POST /link-readings']>;
