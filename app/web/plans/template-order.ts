import type { useDates } from '../ui/language.tsx';
import type { words } from './template-words.ts';
import type { Template, Trade } from './use-templates.ts';

/** The templates by the name of their trade in the reader's language, the general one last. */
export const templatesInOrder = (
  templates: readonly Template[],
  nameOf: (trade: Trade) => string,
  locale: string,
): Template[] =>
  templates.toSorted(
    (one, other) =>
      Number(one.trade === 'general') - Number(other.trade === 'general') ||
      nameOf(one.trade).localeCompare(nameOf(other.trade), locale),
  );

/** How long a template's rounds take and how much is asked, in words. */
export const sizeOf = (
  { rounds }: Template,
  said: Pick<(typeof words)['en'], 'size'>,
  dates: Pick<ReturnType<typeof useDates>, 'duration'>,
): string => {
  const [first = 0, second = 0] = rounds.map(({ minutes }) => minutes);
  const questions = rounds.reduce((sum, round) => sum + round.questions, 0);
  return said.size(dates.duration(first), dates.duration(second), questions);
};
