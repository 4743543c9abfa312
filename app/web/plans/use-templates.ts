import { useQuery } from '@tanstack/react-query';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { nothingRead } from '../nothing-read.ts';
import type { Language } from '../ui/words.ts';
import type { Plan } from './plan-query.ts';

/** A template as it is offered: the role, what is judged, and how the rounds go. */
export type Template = Answer<Api<Contracts>['GET /plan-templates']>['items'][number];
export type Trade = Template['trade'];

/** What templates there are in one language. They come with the release, so they are asked for once. */
export const useTemplates = (language: Language) =>
  useQuery({
    queryKey: ['plan templates', language],
    queryFn: async ({ signal }) => (await api('GET /plan-templates', { query: { language }, signal })).items,
    staleTime: Number.POSITIVE_INFINITY,
    throwOnError: nothingRead,
  });

/** A template whole, to read. What somebody takes is asked for again: each use has ids of its own. */
export const useTemplatePlan = (language: Language, trade: Trade) =>
  useQuery({
    queryKey: ['plan template', language, trade],
    queryFn: ({ signal }) => api('GET /plan-templates/{language}/{trade}', { params: { language, trade }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    throwOnError: nothingRead,
  });

/** A template's plan to start from. */
export const templatePlan = (language: Language, trade: Trade): Promise<Plan> =>
  api('GET /plan-templates/{language}/{trade}', { params: { language, trade } });
