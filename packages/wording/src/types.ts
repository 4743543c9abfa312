/** The languages that can be checked: Dutch (also as used in Belgium), Norwegian bokmål, English. */
export type Lang = 'nl' | 'nb' | 'en';

/** What a text is for: adverts are held to what they invite, notes to what they keep. */
export type TextKind = 'question' | 'advert' | 'note' | 'message';

/** How grave a finding is: `block` must not be asked or written, `warn` needs a reason, `hint` is advice. */
export type Severity = 'block' | 'warn' | 'hint';

/** What is unlawful or risky to ask or to write down about a candidate. */
export type Topic =
  | 'pregnancy_family'
  | 'health_sickness'
  | 'disability'
  | 'genetic_family_history'
  | 'religion_belief'
  | 'ethnicity_origin'
  | 'sexual_orientation'
  | 'gender_identity'
  | 'political_views'
  | 'trade_union'
  | 'salary_history'
  | 'marital_status'
  | 'care_responsibilities'
  | 'age'
  | 'nationality_language'
  | 'criminal_record'
  | 'social_origin'
  | 'prior_disputes'
  | 'appearance'
  | 'finances'
  | 'lifestyle_substance'
  | 'social_media_private'
  | 'working_hours_contract';

/** What is wrong with the shape of a question; an open question has no finding. */
export type Form = 'closed' | 'leading' | 'double_barrelled';

/**
 * What it takes to use a question in spite of a finding: `none` nothing can, `second-person` the text in the advert,
 * a reason and a second person, `reason` a written reason.
 */
export type Override = 'none' | 'second-person' | 'reason';

/** One thing found in a text. `span` is start and end in UTF-16 units of the given text, end excluded. */
export type Finding = {
  kind: 'topic' | 'form';
  topic: Topic | Form;
  severity: Severity;
  span: [number, number];
  /** Why it matters, in the language of the text. */
  why: string;
  /** The law, code or guidance it rests on. */
  source: string;
  /** What to ask or write instead, in the language of the text. */
  instead?: string;
  /** What it takes to use it anyway; on topic findings only. */
  override?: Override;
};

/**
 * What of a candidate's own words is left alone: `reported` those in quotes or told as theirs ("she said that …"),
 * `spoken` also those in the first person, where a field is for what was said.
 */
export type Spare = 'reported' | 'spoken';

/**
 * How to check: without `lang` the language is detected; `country` is an ISO 3166 code (NL, BE and NO have rules);
 * without `spare` a candidate's own words are read like all others.
 */
export type CheckOptions = { lang?: Lang; country?: string; kind: TextKind; spare?: Spare };

/** A guess at the language; `confidence` runs from 0 (no evidence) to 1 (all evidence for one language). */
export type Detection = { lang: Lang; confidence: number };
