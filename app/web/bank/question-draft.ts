import { type Language, languages } from '../ui/words.ts';
import type { BankContent } from './use-bank.ts';

/** A question as it is typed: lists are lines, tags a line with commas. */
export type QuestionDraft = {
  texts: Partial<Record<Language, { text: string; followUps: string; goodAnswer: string }>>;
  type: BankContent['type'];
  competencyId: string;
  minutes: number;
  tags: string;
};

export const emptyDraft = (language: Language): QuestionDraft => ({
  texts: { [language]: { text: '', followUps: '', goodAnswer: '' } },
  type: 'behavioural',
  competencyId: '',
  minutes: 8,
  tags: '',
});

export const draftOf = (content: BankContent): QuestionDraft => ({
  ...content,
  texts: Object.fromEntries(
    languages.flatMap((language) => {
      const text = content.texts[language];
      if (text === undefined) return [];
      return [
        [
          language,
          { text: text.text, followUps: text.followUps.join('\n'), goodAnswer: text.goodAnswer.join('\n') },
        ] as const,
      ];
    }),
  ),
  tags: content.tags.join(', '),
});

const split = (text: string, by: string): string[] =>
  text
    .split(by)
    .map((one) => one.trim())
    .filter(Boolean);

/** What is sent: a language without a question is left out, empty lines too. */
export const contentOf = (draft: QuestionDraft): BankContent => ({
  texts: Object.fromEntries(
    languages.flatMap((language) => {
      const text = draft.texts[language];
      if (text === undefined || text.text.trim() === '') return [];
      const said = {
        text: text.text.trim(),
        followUps: split(text.followUps, '\n'),
        goodAnswer: split(text.goodAnswer, '\n'),
      };
      return [[language, said] as const];
    }),
  ),
  type: draft.type,
  competencyId: draft.competencyId,
  minutes: draft.minutes,
  tags: split(draft.tags, ','),
});

/** Whether lines are more, or longer, than a question may have. */
export const isTooMuch = (lines: string): boolean => {
  const each = split(lines, '\n');
  return each.length > 10 || each.some((line) => line.length > 500);
};

export const areTooManyTags = (tags: string): boolean => {
  const each = split(tags, ',');
  return each.length > 20 || each.some((tag) => tag.length > 40);
};
