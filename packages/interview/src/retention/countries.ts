/** How long a candidate's data may be kept after the procedure has ended (G8). Days are calendar days. */
export type RetentionRule = {
  /** ISO 3166-1 alpha-2; `*` for every country without a line of its own. */
  country: string;
  /** Without consent. The default, and the most where `longerWithReason` is false. */
  days: number;
  /** With the candidate's consent, counted from the same day. */
  daysWithConsent: number;
  /** Whether an organisation may keep longer than `days` without consent, giving its reason. */
  longerWithReason: boolean;
  /** Where the numbers come from, and what in them is a choice of this product. */
  source: string;
  /** The month in which this was last checked. */
  asOf: string;
};

/** One line per country; the last one is for all others. Not legal advice: each organisation answers for its own. */
export const retentionRules: readonly RetentionRule[] = [
  {
    country: 'NL',
    days: 28,
    daysWithConsent: 365,
    longerWithReason: false,
    source:
      'Guideline of the Autoriteit Persoonsgegevens on application data: four weeks after the end of the procedure, one year at most with consent; in line with the NVP Sollicitatiecode.',
    asOf: '2026-11',
  },
  {
    country: 'BE',
    days: 28,
    daysWithConsent: 365,
    longerWithReason: true,
    source:
      'No term in Belgian law or of the Gegevensbeschermingsautoriteit; GDPR Art. 5(1)(e) asks for no longer than necessary. The Dutch term is taken as the default; an employer may set another with a reason, such as the terms for discrimination claims.',
    asOf: '2026-11',
  },
  {
    country: 'NO',
    days: 90,
    daysWithConsent: 365,
    longerWithReason: true,
    source:
      'No term in Norwegian law; GDPR Art. 5(1)(e) through the personopplysningsloven. 90 days is a default of this product: long enough for an applicant to ask for information under section 31 of the likestillings- og diskrimineringsloven. Public employers have archive duties of their own and set another with a reason.',
    asOf: '2026-11',
  },
  {
    country: '*',
    days: 28,
    daysWithConsent: 365,
    longerWithReason: true,
    source: 'GDPR Art. 5(1)(e). The shortest term of the countries above, as a careful default of this product.',
    asOf: '2026-11',
  },
];

/** The retention rule of a country (ISO 3166-1 alpha-2, any case), or the careful default. */
export function retentionRule(country: string): RetentionRule {
  const code = country.toUpperCase();
  return retentionRules.find((rule) => rule.country === code) ?? retentionRules.at(-1)!;
}
