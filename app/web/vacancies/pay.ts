import type { DateWords } from '../ui/dates.ts';
import type { Vacancy } from './vacancy-query.ts';

export type Pay = NonNullable<Vacancy['pay']>;
/** A pay range while it is typed: amounts may still be missing. */
export type PayDraft = Omit<Pay, 'minimum' | 'maximum' | 'currency'> & {
  minimum: number | null;
  maximum: number | null;
  currency: string | null;
};

export const payPeriods = ['hour', 'month', 'year'] as const satisfies readonly Pay['period'][];

const euro = new Set('AD AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC ME MT NL PT SI SK SM VA XK'.split(' '));
const others: Record<string, string> = {
  NO: 'NOK',
  SE: 'SEK',
  DK: 'DKK',
  IS: 'ISK',
  GB: 'GBP',
  CH: 'CHF',
  LI: 'CHF',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
};
/** Where pay is spoken of by the year. */
const byYear = new Set(['NO', 'GB', 'IE', 'US', 'CA', 'AU', 'NZ', 'CH', 'DE']);

/** What a new pay range starts from in a country: its currency, and the period people speak of there. */
export const payDraftFor = (country: string): PayDraft => ({
  minimum: null,
  maximum: null,
  currency: euro.has(country) ? 'EUR' : (others[country] ?? 'EUR'),
  period: byYear.has(country) ? 'year' : 'month',
  criteria: '',
});

/** Whether nothing was said about pay yet. */
export const isUnsaid = (pay: PayDraft): boolean =>
  pay.minimum === null && pay.maximum === null && pay.criteria.trim() === '';

export type PayTrouble = 'minimumMissing' | 'maximumMissing' | 'maximumBelow' | 'currencyMissing';

/** What keeps a pay range from being a range, by field. */
export const payTroubles = (pay: PayDraft): PayTrouble[] => {
  const troubles: PayTrouble[] = [];
  if (pay.minimum === null) troubles.push('minimumMissing');
  if (pay.maximum === null) troubles.push('maximumMissing');
  else if (pay.minimum !== null && pay.maximum < pay.minimum) troubles.push('maximumBelow');
  if (pay.currency === null) troubles.push('currencyMissing');
  return troubles;
};

/** A draft without troubles as the server takes it; null while it is none. */
export const payOf = (pay: PayDraft): Pay | null => {
  const { minimum, maximum, currency } = pay;
  return minimum === null || maximum === null || currency === null ? null : { ...pay, minimum, maximum, currency };
};

/** The currencies this browser knows, by code and name. */
export const currencies = (locale: string): { value: string; text: string }[] => {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((value) => ({ value, text: `${value} · ${names.of(value) ?? value}` }));
};

/** `€ 3.150 – € 3.900 per maand`. */
export const payText = (pay: Pay, dates: DateWords, per: (amount: string, period: Pay['period']) => string): string => {
  const low = dates.money(pay.minimum, pay.currency);
  const high = dates.money(pay.maximum, pay.currency);
  return per(low === high ? low : `${low} – ${high}`, pay.period);
};
