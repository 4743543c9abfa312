import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type Answer, type Api, api, apiVersioned, type Contracts } from '../api.ts';
import { type Language, languages } from '../ui/words.ts';

export type BankQuestion = Answer<Api<Contracts>['GET /bank-questions/{bankQuestionId}']>;
export type BankContent = BankQuestion['content'];
export type BankCompetency = Answer<Api<Contracts>['GET /bank-competencies']>['items'][number];
export type BankState = BankQuestion['state'];
export type BankFilter = {
  search: string;
  competencyId: string | null;
  type: BankContent['type'] | null;
  language: Language | null;
  state: BankState | null;
};

export const questionTypes = [
  'structured',
  'situational',
  'behavioural',
  'experience',
  'technical',
] as const satisfies readonly BankContent['type'][];

/** A question's words in one language, or in the first it has. */
export const textIn = (content: BankContent, language: Language) => {
  for (const one of [language, ...languages]) {
    const text = content.texts[one];
    if (text !== undefined) return { language: one, ...text };
  }
  throw new Error('a question of the bank has words');
};

/** A competency's words in one language, or in the first it has. */
export const nameIn = (content: BankCompetency['content'], language: Language) => {
  for (const one of [language, ...languages]) {
    const text = content.texts[one];
    if (text !== undefined) return text;
  }
  throw new Error('a competency of the bank has a name');
};

/** What was typed, once the fingers rest. */
const useRested = (text: string) => {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), 200);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
};

/** The questions that fit a filter, page by page; what was found stays until the next is there. */
export const useBankQuestions = (filter: BankFilter, limit = 30) => {
  const search = useRested(filter.search.trim());
  const { competencyId, type, language, state } = filter;
  const query = {
    limit,
    search,
    ...(competencyId ? { competencyId } : {}),
    ...(type ? { type } : {}),
    ...(language ? { language } : {}),
    ...(state ? { state } : {}),
  };
  const list = useInfiniteQuery({
    queryKey: ['bank-questions', query],
    queryFn: ({ pageParam, signal }) =>
      api('GET /bank-questions', { query: { ...query, ...(pageParam ? { cursor: pageParam } : {}) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
  });
  return { ...list, items: list.data?.pages.flatMap(({ items }) => items) };
};

/** The competencies of the bank, by name; undefined while they are read. */
export const useBankCompetencies = (language: Language): BankCompetency[] | undefined => {
  const { data } = useQuery({
    queryKey: ['bank-competencies'],
    queryFn: ({ signal }) => api('GET /bank-competencies', { signal }),
  });
  return data?.items.toSorted((one, other) =>
    nameIn(one.content, language).name.localeCompare(nameIn(other.content, language).name, language),
  );
};

/** One question, with the version to send back. */
export const bankQuestionQuery = (bankQuestionId: string) => ({
  queryKey: ['bank-question', bankQuestionId],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    apiVersioned('GET /bank-questions/{bankQuestionId}', { params: { bankQuestionId }, signal }),
});
