import type { Language, NoticeOrigin } from '@rondo/interview';

/** Where data came from, as a sentence to the person; what somebody added about it stands in brackets. */
const origins: Record<Language, Record<NoticeOrigin, (about: string) => string>> = {
  en: {
    agency: (about) => `A recruiter or an agency sent us your details${about}.`,
    referral: (about) => `Somebody who knows you recommended you to us${about}.`,
    public_profile: (about) => `We found your details in a profile that everybody can read${about}.`,
    job_fair: (about) => `Your details were noted at a job fair${about}.`,
    earlier_application: (about) => `We have your details from an earlier application with us${about}.`,
    own_mail: (about) => `You sent us your details yourself${about}.`,
    other: (about) => `Where we have your details from${about}.`,
  },
  nl: {
    agency: (about) => `Een recruiter of bureau heeft ons uw gegevens gestuurd${about}.`,
    referral: (about) => `Iemand die u kent heeft u bij ons aanbevolen${about}.`,
    public_profile: (about) => `Wij vonden uw gegevens in een profiel dat iedereen kan lezen${about}.`,
    job_fair: (about) => `Uw gegevens zijn genoteerd op een banenbeurs${about}.`,
    earlier_application: (about) => `Wij hebben uw gegevens van een eerdere sollicitatie bij ons${about}.`,
    own_mail: (about) => `U hebt ons uw gegevens zelf gestuurd${about}.`,
    other: (about) => `Hoe wij aan uw gegevens komen${about}.`,
  },
  nb: {
    agency: (about) => `En rekrutterer eller et byrå sendte oss opplysningene dine${about}.`,
    referral: (about) => `Noen som kjenner deg, anbefalte deg til oss${about}.`,
    public_profile: (about) => `Vi fant opplysningene dine i en profil som alle kan lese${about}.`,
    job_fair: (about) => `Opplysningene dine ble notert på en jobbmesse${about}.`,
    earlier_application: (about) => `Vi har opplysningene dine fra en tidligere søknad hos oss${about}.`,
    own_mail: (about) => `Du sendte oss opplysningene dine selv${about}.`,
    other: (about) => `Hvor vi har opplysningene dine fra${about}.`,
  },
};

export function originSentence(language: Language, origin: NoticeOrigin, words: string): string {
  const about = words === '' ? '' : origin === 'other' ? `: ${words.replace(/[.\s]+$/, '')}` : ` (${words})`;
  return origins[language][origin](about);
}

/** Why we may: an interest of ours to which they can object, or that they approached us themselves (G1). */
export const basisSentence: Record<Language, Record<'interest' | 'asked', string>> = {
  en: {
    interest:
      'The ground for it is our interest in finding the right person for this post (GDPR Art. 6(1)(f)); you can object to that at any time.',
    asked:
      'The ground for it is that you approached us about working here, and that we take the steps that come before a contract (GDPR Art. 6(1)(b)).',
  },
  nl: {
    interest:
      'De grondslag is ons belang om de juiste mens voor dit werk te vinden (AVG art. 6 lid 1 onder f); daartegen kunt u altijd bezwaar maken.',
    asked:
      'De grondslag is dat u ons zelf hebt benaderd om hier te werken, en dat wij de stappen vóór een overeenkomst zetten (AVG art. 6 lid 1 onder b).',
  },
  nb: {
    interest:
      'Grunnlaget er vår interesse i å finne den rette til denne stillingen (personvernforordningen art. 6 nr. 1 bokstav f); det kan du når som helst protestere mot.',
    asked:
      'Grunnlaget er at du selv tok kontakt om å arbeide her, og at vi gjør det som hører med før en avtale (personvernforordningen art. 6 nr. 1 bokstav b).',
  },
};

const data: Record<Language, { name: string; email: string; phone: string; document: string }> = {
  en: {
    name: 'your name',
    email: 'your e-mail address',
    phone: 'your phone number',
    document: 'your CV or another document about you',
  },
  nl: {
    name: 'uw naam',
    email: 'uw e-mailadres',
    phone: 'uw telefoonnummer',
    document: 'uw cv of een ander document over u',
  },
  nb: {
    name: 'navnet ditt',
    email: 'e-postadressen din',
    phone: 'telefonnummeret ditt',
    document: 'CV-en din eller et annet dokument om deg',
  },
};

const locales: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL', nb: 'nb-NO' };

/** What is kept about somebody, as words in a sentence. */
export function dataInWords(language: Language, has: { phone: boolean; document: boolean }): string {
  const { name, email, phone, document } = data[language];
  const parts = [name, email, ...(has.phone ? [phone] : []), ...(has.document ? [document] : [])];
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(parts);
}

/** One or more vacancies, each in quotation marks. */
export function vacanciesInWords(language: Language, titles: readonly string[]): string {
  const quoted = titles.map((title) => (language === 'nb' ? `«${title}»` : `“${title}”`));
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(quoted);
}

/** What stands before an organisation's own notice. */
export const noticeLead: Record<Language, (organisation: string) => string> = {
  en: (organisation) => `What ${organisation} tells everybody about their data:`,
  nl: (organisation) => `Wat ${organisation} iedereen over gegevens vertelt:`,
  nb: (organisation) => `Dette forteller ${organisation} alle om opplysningene deres:`,
};
