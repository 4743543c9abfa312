import { type Language, localeOf } from './words.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Codes that name a union, a test or a country that is no more, which browsers know by name too. */
const noCountries = new Set('AC AN BU CP CQ CS DD DG EA EU EZ FX IC NT QO SU TA TP UK UN XA XB YD YU ZR ZZ'.split(' '));

let codes: readonly string[] | undefined;
/** Every ISO 3166-1 alpha-2 code that this browser has a name for. */
const countryCodes = (): readonly string[] => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  codes ??= [...letters].flatMap((first) =>
    [...letters].map((second) => first + second).filter((code) => !noCountries.has(code) && names.of(code)),
  );
  return codes;
};

/** The countries by their names in that language, in its order. */
export const countriesIn = (language: Language): { value: string; text: string }[] => {
  const locale = localeOf[language];
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const byName = new Intl.Collator(locale);
  return countryCodes()
    .map((value) => ({ value, text: names.of(value) ?? value }))
    .sort((a, b) => byName.compare(a.text, b.text));
};

/** The name of one country in that language; the code itself where it names none. */
export const countryName = (code: string, language: Language): string =>
  /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames(localeOf[language], { type: 'region' }).of(code) ?? code) : code;

type LocaleWithZones = Intl.Locale & { getTimeZones?: () => string[] | undefined; timeZones?: string[] };

/** The country a person is probably in: the one with the device's time zone, else the one of its languages. */
export const likelyCountry = (zone: string, tags: readonly string[]): string | null => {
  const regions = tags.flatMap((tag) => new Intl.Locale(tag).region ?? []);
  const has = (code: string) => {
    const locale = new Intl.Locale('und', { region: code }) as LocaleWithZones;
    return (locale.getTimeZones?.() ?? locale.timeZones ?? []).includes(zone);
  };
  return [...regions, ...countryCodes()].find(has) ?? regions[0] ?? null;
};

/** Every time zone the browser knows, and `also` where it is not among them; by their cities for people. */
export const zones = (...also: string[]): { value: string; text: string }[] => {
  const known = Intl.supportedValuesOf('timeZone');
  return [...new Set([...known, ...also.filter(Boolean)])]
    .map((value) => ({ value, text: value.replaceAll('_', ' ').replaceAll('/', ' / ') }))
    .sort((a, b) => a.text.localeCompare(b.text, 'en'));
};
