import type { QueryClient } from '@tanstack/react-query';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { refusalIn } from '../refusal.ts';
import { useWords } from '../ui/language.tsx';
import { words } from './words.ts';

export type Duty = Answer<Api<Contracts>['GET /notice-duties']>['items'][number];

export type Mailing = Answer<Api<Contracts>['GET /imports/{importId}/notice-mailings']>['items'][number];

/** The last mailing of an import with how far it is. */
export const mailingsQuery = (importId: string) => ({
  queryKey: ['notice duties', 'mailings', importId],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    api('GET /imports/{importId}/notice-mailings', { params: { importId }, query: { limit: 1 }, signal }),
});

/** How many are to be told; of one import, or of all. */
export const countQuery = (importId?: string) => ({
  queryKey: importId === undefined ? ['notice duties'] : ['notice duties', 'of import', importId],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    api('GET /notice-duties/count', { query: importId === undefined ? {} : { importId }, signal }),
});

/** What a candidate is owed or was told, on the page of their application. */
export const dutiesQuery = (applicationId: string) => ({
  queryKey: ['application', applicationId, 'notice duties'],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    api('GET /applications/{applicationId}/notice-duties', { params: { applicationId }, signal }),
});

/** Everything that shows who is to be told is read again. */
export const readAgain = (queries: QueryClient): Promise<void> =>
  queries.invalidateQueries({
    predicate: ({ queryKey }) => queryKey.some((part) => typeof part === 'string' && part.startsWith('notice duties')),
  });

/** A refusal in the person's own language. */
export const useRefusals = (): ((problem: unknown) => string) => {
  const said = useWords(words);
  return refusalIn<string>(said, {
    not_found: said.not_found,
    notice_settled: said.notice_settled,
    notice_mailed: said.notice_mailed,
    address_missing: said.address_missing,
    mailing_busy: said.mailingBusy,
    changed_since: said.changed_since,
    notice_told_in_future: said.dayAhead,
    notice_note_missing: said.noteMissing,
    origin_words_missing: said.wordsMissing,
  });
};
