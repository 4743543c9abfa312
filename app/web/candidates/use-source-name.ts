import { useWords } from '../ui/language.tsx';
import { defineWords } from '../ui/words.ts';

const words = defineWords({
  en: {
    form: 'the application form',
    referral: 'referral',
    agency: 'agency',
    fair: 'job fair',
    own_site: 'own site',
    job_board: 'job board',
    unasked: 'unasked application',
    sourced: 'sourced by us',
  },
  nl: {
    form: 'het sollicitatieformulier',
    referral: 'een tip van iemand',
    agency: 'bureau',
    fair: 'banenbeurs',
    own_site: 'eigen site',
    job_board: 'vacaturesite',
    unasked: 'open sollicitatie',
    sourced: 'door ons benaderd',
  },
  nb: {
    form: 'søknadsskjemaet',
    referral: 'tips fra noen',
    agency: 'byrå',
    fair: 'jobbmesse',
    own_site: 'egen nettside',
    job_board: 'jobbportal',
    unasked: 'åpen søknad',
    sourced: 'kontaktet av oss',
  },
});

/** What people write for the ways somebody comes, in three languages, without case and accents. */
const written: Record<keyof (typeof words)['en'], readonly string[]> = {
  form: ['form'],
  referral: [
    'referral',
    'employee referral',
    'tip',
    'tips',
    'via via',
    'referentie',
    'anbefaling',
    'anbefalt',
    'aanbevolen',
  ],
  agency: ['agency', 'recruitment agency', 'bureau', 'uitzendbureau', 'wervingsbureau', 'byra', 'rekrutteringsbyra'],
  fair: [
    'job fair',
    'career fair',
    'fair',
    'banenbeurs',
    'beurs',
    'carrierebeurs',
    'jobbmesse',
    'karrieredag',
    'messe',
  ],
  own_site: ['own site', 'website', 'career site', 'eigen site', 'eigen website', 'egen nettside', 'nettside'],
  job_board: ['job board', 'vacaturesite', 'vacaturebank', 'jobbportal', 'stillingsportal'],
  unasked: ['unsolicited', 'open application', 'open sollicitatie', 'apen soknad', 'unasked application'],
  sourced: ['sourced', 'sourcing', 'headhunted', 'outreach'],
};

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replace(/[^a-z]+/g, ' ')
    .trim();

type Kind = keyof typeof written;
const kinds = Object.keys(written) as Kind[];

/** Which known way a typed one is, also as we say it in any language; undefined for any other. */
export const sourceKind = (source: string): Kind | undefined => {
  const folded = fold(source);
  return kinds.find(
    (kind) => written[kind].includes(folded) || Object.values(words).some((said) => fold(said[kind]) === folded),
  );
};

/** The usual ways in the reader's language, to choose from; the form is none that somebody types. */
export const useUsualSources = (): string[] => {
  const said = useWords(words);
  return kinds.filter((kind) => kind !== 'form').map((kind) => said[kind]);
};

/** How somebody came, in the reader's language where it is one of the usual ways; else as it was typed. */
export const useSourceName = (): ((source: string) => string) => {
  const said = useWords(words);
  return (source) => {
    const kind = sourceKind(source);
    return kind === undefined ? source : said[kind];
  };
};
