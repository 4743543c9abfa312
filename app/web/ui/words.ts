/** The languages people can choose; the order in which they are offered. */
export const languages = ['nl', 'nb', 'en'] as const;
export type Language = (typeof languages)[number];

/** The locale whose dates, numbers and plurals a language uses. */
export const localeOf = { nl: 'nl-NL', nb: 'nb-NO', en: 'en-GB' } as const satisfies Record<Language, string>;

/** Each language's name in itself, for the switch. */
export const languageNames = { nl: 'Nederlands', nb: 'Norsk bokmål', en: 'English' } as const satisfies Record<
  Language,
  string
>;

/** Each language within a sentence of another: “in Dutch”. */
export const languageIn = {
  nl: { nl: 'Nederlands', nb: 'Noors', en: 'Engels' },
  nb: { nl: 'nederlandsk', nb: 'norsk', en: 'engelsk' },
  en: { nl: 'Dutch', nb: 'Norwegian', en: 'English' },
} as const satisfies Record<Language, Record<Language, string>>;

// biome-ignore lint/suspicious/noExplicitAny: a word may take any values; the callers see the exact ones
type Word = string | ((...values: any[]) => string);
type Dictionary = Record<string, Word>;

/** The same keys, and for each key the same values, but any text. */
type Translation<English extends Dictionary> = {
  readonly [Key in keyof English]: English[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : string;
};

/** A feature's words in all three languages. */
export type Words<English extends Dictionary = Dictionary> = Readonly<Record<Language, Translation<English>>>;

/** Declares a feature's words; English sets the keys, and the compiler demands each of them in nl and nb. */
export const defineWords = <const English extends Dictionary>(words: {
  en: English;
  nl: NoInfer<Translation<English>>;
  nb: NoInfer<Translation<English>>;
}): Words<English> => words as unknown as Words<English>;

/** The language of the three that fits a list of BCP 47 tags best (navigator.languages); English where none does. */
export const closestLanguage = (tags: readonly string[]): Language => {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'nl') return 'nl';
    if (primary === 'nb' || primary === 'no' || primary === 'nn') return 'nb';
    if (primary === 'en') return 'en';
  }
  return 'en';
};

/** Whether a value names one of the three languages. */
export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

const rules = new Map<Language, Intl.PluralRules>();
const numbers = new Map<Language, Intl.NumberFormat>();
const remembered = <Value>(store: Map<Language, Value>, language: Language, make: () => Value): Value => {
  const known = store.get(language);
  if (known !== undefined) return known;
  const made = make();
  store.set(language, made);
  return made;
};

/** Picks the word that goes with `n`: `plural.nl(2, 'verhaal', 'verhalen')` is `verhalen`. */
const pluralIn =
  (language: Language) =>
  (n: number, one: string, other: string): string =>
    remembered(rules, language, () => new Intl.PluralRules(localeOf[language])).select(n) === 'one' ? one : other;

/** The number and its word: `count.nl(1200, 'verhaal', 'verhalen')` is `1.200 verhalen`. */
const countIn =
  (language: Language) =>
  (n: number, one: string, other: string): string =>
    `${remembered(numbers, language, () => new Intl.NumberFormat(localeOf[language])).format(n)} ${pluralIn(language)(n, one, other)}`;

export const plural = { nl: pluralIn('nl'), nb: pluralIn('nb'), en: pluralIn('en') };
export const count = { nl: countIn('nl'), nb: countIn('nb'), en: countIn('en') };
