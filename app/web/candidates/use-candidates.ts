import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Answer, type Api, api, type Contracts, type Problem } from '../api.ts';
import { useSending } from '../sending.ts';
import { useWords } from '../ui/language.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { words } from './list-words.ts';
import { asked, type Filters } from './use-filters.ts';

export type Candidate = Answer<Api<Contracts>['GET /candidates']>['items'][number];

const forServer = ({ view: _, ...filters }: Filters) => asked(filters);

/** The candidates that fit, page by page. What was read stays while the next answer is on its way; a late one is dropped. */
export const useCandidates = (filters: Filters) => {
  const query = useInfiniteQuery({
    // A list: one part, so that any live event reads it again.
    queryKey: [`candidates ${JSON.stringify(forServer(filters))}`],
    queryFn: ({ pageParam, signal }) =>
      api('GET /candidates', { query: { ...forServer(filters), ...(pageParam ? { cursor: pageParam } : {}) }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  return {
    ...query,
    items: query.data?.pages.flatMap((page) => page.items),
    total: query.data?.pages[0]?.total ?? null,
  };
};

/** The vacancies a candidate can be added to, and those a list can be narrowed to. */
export const useVacancyChoices = (which: 'open' | 'all', enabled = true) => {
  const { data } = useQuery({
    queryKey: [`vacancy choices ${which}`],
    queryFn: async ({ signal }) => {
      const read = (state: 'open' | 'closed') => api('GET /vacancies', { query: { state, limit: 100 }, signal });
      const open = await read('open');
      return which === 'open' ? open.items : [...open.items, ...(await read('closed')).items];
    },
    staleTime: 60_000,
    enabled,
  });
  return data;
};

type NewBulkChange = Parameters<typeof api<'POST /bulk-changes'>>[1] extends infer Options
  ? NonNullable<Options> extends { body: infer Body }
    ? Body
    : never
  : never;

/** Changes many at once, says how many, and offers to take it back; the lists are read again after either. */
export const useBulkChange = () => {
  const said = useWords(words);
  const queries = useQueryClient();
  const refresh = () =>
    queries.invalidateQueries({
      predicate: ({ queryKey: [first] }) =>
        /^(candidates|applications of|pipeline of|application)\b/.test(String(first)),
    });
  const explain = (problem: Problem) => {
    const kind = problem.type.split(':').at(-1) as 'undo_too_late';
    say(said[`refused_${kind}` as 'refused_undo_too_late'] ?? (problem.detail || problem.title), { tone: 'trouble' });
  };
  const { busy, send } = useSending({ onRefused: explain });
  const { send: sendUndoing } = useSending({ onRefused: explain });
  const undo = async (bulkChangeId: string) => {
    await sendUndoing(async () => {
      const undone = await api('PUT /bulk-changes/{bulkChangeId}/undoing', { params: { bulkChangeId } });
      say(undone.unchanged > 0 ? said.undoneSome(undone.changed, undone.unchanged) : said.undone);
    });
    await refresh();
  };
  const run = (body: NewBulkChange): Promise<boolean> =>
    send(async () => {
      const made = await api('POST /bulk-changes', { body });
      if (made.changed === 0) say(said.nothingChanged);
      else say(said[`did_${made.kind}`](made.changed), { action: { text: said.undo, run: () => void undo(made.id) } });
      await refresh();
    });
  return { run, busy };
};

/** Which rows of a list are chosen: some by hand, or all that match. */
export const useSelection = (list: string) => {
  const [chosen, setChosen] = useState<{ list: string; ids: ReadonlySet<string>; all: boolean }>({
    list,
    ids: new Set(),
    all: false,
  });
  // Another list, another choice: nothing is done to rows that one no longer sees.
  const { ids, all } = chosen.list === list ? chosen : { ids: new Set<string>(), all: false };
  return {
    ids,
    all,
    toggle: (id: string) => {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setChosen({ list, ids: next, all: false });
    },
    choose: (some: readonly string[]) => setChosen({ list, ids: new Set(some), all: false }),
    chooseAll: () => setChosen({ list, ids, all: true }),
    clear: () => setChosen({ list, ids: new Set(), all: false }),
  };
};

export type Selection = ReturnType<typeof useSelection>;
