import type { Language } from '@rondo/interview';

const locales: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL', nb: 'nb-NO' };

/** A time as people write it: 09:00, and in Norwegian 09.00. */
function timeInWords(language: Language, zone: string, at: Date): string {
  const options = { hour: '2-digit', minute: '2-digit', timeZone: zone } as const;
  const time = new Intl.DateTimeFormat(locales[language], options).format(at);
  return language === 'nb' ? time.replace(':', '.') : time;
}

export const timesInWords = (language: Language, zone: string, from: Date, until: Date): string =>
  `${timeInWords(language, zone, from)}–${timeInWords(language, zone, until)}`;

/** A day and times as people write them in a mail: "Wednesday 9 December 2026, 09:00–09:45", "onsdag 9. desember 2026 kl. 09.00". */
export function whenInWords(language: Language, zone: string, from: Date, until?: Date): string {
  const day = new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  })
    .format(from)
    // Some tables of dates put a comma after the weekday in English, others do not.
    .replace(',', '');
  const times = until === undefined ? timeInWords(language, zone, from) : timesInWords(language, zone, from, until);
  return `${day}${language === 'nb' ? ' kl.' : ','} ${times}`;
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
