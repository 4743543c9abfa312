import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { type Answer, type Api, api, apiVersioned, type Contracts } from '../api.ts';
import { nothingRead } from '../nothing-read.ts';
import { refusalIn } from '../refusal.ts';
import { useWords } from '../ui/language.tsx';
import { words } from './words.ts';

export type Import = Answer<Api<Contracts>['GET /imports/{importId}']>;
export type ImportRow = Answer<Api<Contracts>['GET /imports/{importId}/rows']>['items'][number];
export type Kind = Import['kind'];
export type Preview = Answer<Api<Contracts>['POST /imports/{importId}/previews']>;

/** The ways that letters may be written, as programs that save lists name them; the same in every language. */
export const encodingNames: Record<Preview['encoding'], string> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252 (ANSI)',
  'iso-8859-15': 'ISO-8859-15 (Latin-9)',
  'utf-16le': 'UTF-16 LE (Unicode)',
  'utf-16be': 'UTF-16 BE',
  macintosh: 'Mac OS Roman',
};

/** The largest list, in bytes, as the server takes it. */
export const largestList = 20_000_000;

/** One import with its version; read again every second while it runs. */
export const importQuery = (importId: string) => ({
  queryKey: ['import', importId],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    apiVersioned('GET /imports/{importId}', { params: { importId }, signal }),
});

export const useImport = (importId: string) =>
  useSuspenseQuery({
    ...importQuery(importId),
    refetchInterval: ({ state }) => (state.data?.value.state === 'running' ? 1000 : false),
  }).data;

/** Rows of an import, page by page; all of them, or those that came to one thing. */
export const useRows = (
  importId: string,
  outcome: NonNullable<ImportRow['outcome']> | null,
  version: number,
  enabled = true,
  onlyLookalikes = false,
) =>
  useInfiniteQuery({
    queryKey: ['import rows', importId, outcome, version, onlyLookalikes],
    queryFn: ({ pageParam, signal }) =>
      api('GET /imports/{importId}/rows', {
        params: { importId },
        query: {
          limit: outcome === null ? 20 : 50,
          ...(outcome ? { outcome } : {}),
          ...(onlyLookalikes ? { lookalike: 'true' as const } : {}),
          ...(pageParam ? { cursor: pageParam } : {}),
        },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    throwOnError: nothingRead,
    enabled,
    placeholderData: (before) => before,
  });

/** A refusal in the person's own language. */
export const useRefusals = (): ((problem: unknown) => string) => {
  const said = useWords(words);
  return refusalIn<string>(said, said);
};
