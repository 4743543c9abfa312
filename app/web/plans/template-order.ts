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
