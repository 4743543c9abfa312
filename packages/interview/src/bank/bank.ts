import { z } from 'zod';
import { Id, Instant, type Language, line, prose } from '../ids.ts';
import { Dimension, QuestionType } from '../plan/plan.ts';
import { normalisedQuestion } from '../plan/question-text.ts';

/** Something in one language or more: at least one of them is there. */
function inLanguages<T extends z.ZodType>(text: T) {
  return z
    .strictObject({ en: text.optional(), nl: text.optional(), nb: text.optional() })
    .refine((texts) => Object.values(texts).some((one) => one !== undefined), 'needs at least one language');
}

/** A question's words in one language: what is asked, what is asked after it, and what a good answer shows. */
export const BankText = z.strictObject({
  text: prose(2000, 1).refine((text) => normalisedQuestion(text) !== '', 'needs words'),
  /** Second questions under the question, besides the standing probes (R25). */
  followUps: z.array(prose(500, 1)).max(10),
  /** What one hears in a good answer: hints for who rates, never shown to a candidate. */
  goodAnswer: z.array(prose(500, 1)).max(10),
});
export type BankText = z.infer<typeof BankText>;

/** What a version of a question in the bank says (R05). */
export const BankQuestionContent = z.strictObject({
  texts: inLanguages(BankText),
  type: QuestionType,
  /** A competency of the same bank. */
  competencyId: Id,
  minutes: z.int().min(1).max(120),
  tags: z.array(line(40)).max(20),
});
export type BankQuestionContent = z.infer<typeof BankQuestionContent>;

/** A competency that an organisation uses in many plans: name, definition and the five anchors, by language. */
export const BankCompetencyContent = z.strictObject({
  dimension: Dimension,
  texts: inLanguages(
    z.strictObject({ name: line(120), definition: prose(2000), anchors: z.array(prose(500)).length(5) }),
  ),
});
export type BankCompetencyContent = z.infer<typeof BankCompetencyContent>;

/** Where a question of the bank stands: being written, in use, or out of use with a reason. */
export const BankState = z.enum(['draft', 'in_use', 'retired']);
export type BankState = z.infer<typeof BankState>;

/** Why a question's state does not change. */
export type BankStateRefusal = { refused: 'unchanged' } | { refused: 'reason_missing' } | { refused: 'draft_again' };

/**
 * Whether a question may go from one state to another: retiring takes a reason, what was retired can be taken into use
 * again, and nothing that was in use becomes a draft: who took it holds it. Rule BK-2 of SPEC.md.
 */
export function mayStand(from: BankState, to: BankState, reason: string): { state: BankState } | BankStateRefusal {
  if (from === to) return { refused: 'unchanged' };
  if (to === 'draft') return { refused: 'draft_again' };
  if (to === 'retired' && reason.trim() === '') return { refused: 'reason_missing' };
  return { state: to };
}

/** A tag as it is compared and kept: one spelling of each, in the order they were given. Rule BK-3 of SPEC.md. */
export function tidyTags(tags: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const tag of tags) {
    const key = tag.normalize('NFKC').toLowerCase();
    if (!seen.has(key)) seen.set(key, tag);
  }
  return [...seen.values()];
}

/** The words of a question in every language it has, each for comparing with others of that language. Rule BK-1. */
export function questionWords(content: BankQuestionContent): { language: Language; words: string }[] {
  return (['en', 'nl', 'nb'] as const).flatMap((language) => {
    const text = content.texts[language]?.text;
    return text === undefined ? [] : [{ language, words: normalisedQuestion(text) }];
  });
}

/** The format of an exported bank; a reader refuses what it does not know. */
export const bankFormat = 'rondo-question-bank/1';

const BankExportVersion = z.strictObject({
  version: z.int().min(1),
  savedAt: Instant,
  savedBy: line(200, 0),
  content: BankQuestionContent,
});

/** A question with all its versions, the first first, as it leaves one bank and enters another. */
export const BankExportQuestion = z.strictObject({
  id: Id,
  state: BankState,
  stateReason: prose(500),
  stateAt: Instant,
  stateBy: line(200, 0),
  /** Who looks after it, by name: ids mean nothing in another organisation. */
  owner: line(200, 0),
  versions: z
    .array(BankExportVersion)
    .min(1)
    .max(1000)
    .refine((versions) => versions.every(({ version }, at) => version === at + 1), 'must be numbered 1, 2, 3 …'),
});
export type BankExportQuestion = z.infer<typeof BankExportQuestion>;

/** A whole bank in one document: competencies, and questions with every version (R05). */
export const BankExport = z.strictObject({
  format: z.literal(bankFormat),
  organisation: line(200, 0),
  madeAt: Instant,
  competencies: z.array(z.strictObject({ id: Id, ...BankCompetencyContent.shape })).max(300),
  questions: z.array(BankExportQuestion).max(20_000),
});
export type BankExport = z.infer<typeof BankExport>;

const same = (one: unknown, other: unknown) => canonical(one) === canonical(other);

/** JSON with its keys in order: what a database gives back is the same, whatever order it keeps. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** Whether two contents say the same, whatever the order of their keys. */
export const sameContent = (one: BankQuestionContent | BankCompetencyContent, other: typeof one): boolean =>
  same(one, other);

/**
 * How the history of a question in a file relates to the one here: the same, with versions that are not here yet
 * (`newer`), without some that are (`older`), or apart since a version both have (`differs`). Rule BK-4 of SPEC.md.
 */
export function compareHistories(
  here: readonly BankQuestionContent[],
  there: readonly BankQuestionContent[],
): 'same' | 'newer' | 'older' | 'differs' {
  const shared = Math.min(here.length, there.length);
  for (let at = 0; at < shared; at++) if (!same(here[at], there[at])) return 'differs';
  if (here.length === there.length) return 'same';
  return there.length > here.length ? 'newer' : 'older';
}
