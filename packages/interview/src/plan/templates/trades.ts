import { z } from 'zod';
import { type Id, Language } from '../../ids.ts';
import { Competency, type Plan, PlanSession } from '../plan.ts';
import { planOf, type TemplateShape, type TemplateWords } from './shape.ts';

/** What the templates are for: a general one, then the trades. A trade is called the same in every language. */
export const Trade = z.enum([
  'general',
  'care',
  'it',
  'building',
  'retail',
  'government',
  'sales',
  'support',
  'teaching',
  'finance',
  'logistics',
]);
export type Trade = z.infer<typeof Trade>;

/** What stands in a template, for who chooses one; minutes are whole and hold the pauses between sessions. */
export const TemplateSummary = z.object({
  trade: Trade,
  language: Language,
  /** The role it is for, and where it fits, in its own language. */
  title: z.string(),
  about: z.string(),
  competencies: z.array(Competency.pick({ name: true, dimension: true })),
  rounds: z.array(
    z.object({
      name: z.string(),
      minutes: z.int(),
      questions: z.int(),
      sessions: z.array(PlanSession.pick({ name: true, kind: true, minutes: true, rated: true })),
    }),
  ),
});
export type TemplateSummary = z.infer<typeof TemplateSummary>;

type Template = Record<Language, () => Promise<{ words: TemplateWords }>> & {
  shape: () => Promise<{ shape: TemplateShape }>;
};

// One line a file: what is not asked for is not read.
const templates: Record<Trade, Template> = {
  general: {
    shape: () => import('./general/structure.ts'),
    en: () => import('./general/en.ts'),
    nl: () => import('./general/nl.ts'),
    nb: () => import('./general/nb.ts'),
  },
  care: {
    shape: () => import('./care/structure.ts'),
    en: () => import('./care/en.ts'),
    nl: () => import('./care/nl.ts'),
    nb: () => import('./care/nb.ts'),
  },
  it: {
    shape: () => import('./it/structure.ts'),
    en: () => import('./it/en.ts'),
    nl: () => import('./it/nl.ts'),
    nb: () => import('./it/nb.ts'),
  },
  building: {
    shape: () => import('./building/structure.ts'),
    en: () => import('./building/en.ts'),
    nl: () => import('./building/nl.ts'),
    nb: () => import('./building/nb.ts'),
  },
  retail: {
    shape: () => import('./retail/structure.ts'),
    en: () => import('./retail/en.ts'),
    nl: () => import('./retail/nl.ts'),
    nb: () => import('./retail/nb.ts'),
  },
  government: {
    shape: () => import('./government/structure.ts'),
    en: () => import('./government/en.ts'),
    nl: () => import('./government/nl.ts'),
    nb: () => import('./government/nb.ts'),
  },
  sales: {
    shape: () => import('./sales/structure.ts'),
    en: () => import('./sales/en.ts'),
    nl: () => import('./sales/nl.ts'),
    nb: () => import('./sales/nb.ts'),
  },
  support: {
    shape: () => import('./support/structure.ts'),
    en: () => import('./support/en.ts'),
    nl: () => import('./support/nl.ts'),
    nb: () => import('./support/nb.ts'),
  },
  teaching: {
    shape: () => import('./teaching/structure.ts'),
    en: () => import('./teaching/en.ts'),
    nl: () => import('./teaching/nl.ts'),
    nb: () => import('./teaching/nb.ts'),
  },
  finance: {
    shape: () => import('./finance/structure.ts'),
    en: () => import('./finance/en.ts'),
    nl: () => import('./finance/nl.ts'),
    nb: () => import('./finance/nb.ts'),
  },
  logistics: {
    shape: () => import('./logistics/structure.ts'),
    en: () => import('./logistics/en.ts'),
    nl: () => import('./logistics/nl.ts'),
    nb: () => import('./logistics/nb.ts'),
  },
};

const load = async (trade: Trade, language: Language) => {
  const [{ shape }, { words }] = await Promise.all([templates[trade].shape(), templates[trade][language]()]);
  return { shape, words };
};

/** A complete two-round plan for a role of the trade, in one language, with fresh ids and nobody in its seats (TM-1). */
export async function tradePlan(trade: Trade, language: Language, newId: () => Id): Promise<Plan> {
  const { shape, words } = await load(trade, language);
  return planOf(shape, words, newId);
}

/** The templates in one language, in the order of `Trade`, each with what stands in it (TM-2). */
export async function templateSummaries(language: Language): Promise<TemplateSummary[]> {
  return Promise.all(
    Trade.options.map(async (trade) => {
      const { shape, words } = await load(trade, language);
      return {
        trade,
        language,
        title: words.title,
        about: words.about,
        competencies: Object.entries(shape.competencies).map(([key, dimension]) => ({
          name: words.competencies[key]!.name,
          dimension,
        })),
        rounds: (['first', 'second'] as const).map((round) => ({
          name: words.rounds[round],
          minutes: shape[round].reduce((sum, one, at) => sum + one.minutes + (at === 0 ? 0 : one.breakMinutes), 0),
          questions: shape[round].reduce((sum, { questions }) => sum + questions.length, 0),
          sessions: shape[round].map(({ key, kind, minutes, rated }) => ({
            name: words.sessions[key]!,
            kind,
            minutes,
            rated,
          })),
        })),
      };
    }),
  );
}
