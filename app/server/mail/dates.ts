import type { Language } from '@rondo/interview';

const locales: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL', nb: 'nb-NO' };

/** A day and times as people write them in a mail: "Wednesday 9 December 2026, 09:00–09:45". */
export function whenInWords(language: Language, zone: string, from: Date, until?: Date): string {
  const locale = locales[language];
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  }).format(from);
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone });
  return until === undefined ? `${day}, ${time.format(from)}` : `${day}, ${time.format(from)}–${time.format(until)}`;
}

export function timesInWords(language: Language, zone: string, from: Date, until: Date): string {
  const time = new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit', timeZone: zone });
  return `${time.format(from)}–${time.format(until)}`;
}

/** Where a zone is, for people who are elsewhere: "Amsterdam". */
export const zoneInWords = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

export function moneyInWords(
  language: Language,
  pay: { minimum: number; maximum: number; currency: string; period: 'hour' | 'month' | 'year' },
): string {
  const format = new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: pay.currency,
    maximumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  } as Intl.NumberFormatOptions);
  const per = {
    en: { hour: 'an hour', month: 'a month', year: 'a year' },
    nl: { hour: 'per uur', month: 'per maand', year: 'per jaar' },
    nb: { hour: 'i timen', month: 'i måneden', year: 'i året' },
  };
  return `${format.format(pay.minimum)} – ${format.format(pay.maximum)} ${per[language][pay.period]}`;
}
