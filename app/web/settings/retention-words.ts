import { defineWords } from '../ui/words.ts';

/** Where a country's term comes from, by country; the last one is for all others. */
export const retentionSources = defineWords({
  en: {
    NL: 'Guideline of the Autoriteit Persoonsgegevens on application data: four weeks after the end of the procedure, one year at most with consent; in line with the NVP Sollicitatiecode.',
    BE: 'No term in Belgian law or of the Gegevensbeschermingsautoriteit; GDPR Art. 5(1)(e) asks for no longer than necessary. The Dutch term is taken as the default; an employer may set another with a reason, such as the terms for discrimination claims.',
    NO: 'No term in Norwegian law; GDPR Art. 5(1)(e) through the personopplysningsloven. 90 days is a default of this product: long enough for an applicant to ask for information under section 31 of the likestillings- og diskrimineringsloven. Public employers have archive duties of their own and set another with a reason.',
    '*': 'GDPR Art. 5(1)(e). The shortest term of the countries above, as a careful default of this product.',
  },
  nl: {
    NL: 'Richtlijn van de Autoriteit Persoonsgegevens over sollicitatiegegevens: vier weken na het einde van de procedure, hoogstens een jaar met toestemming; in lijn met de NVP Sollicitatiecode.',
    BE: 'Geen termijn in de Belgische wet of van de Gegevensbeschermingsautoriteit; artikel 5, lid 1, onder e, van de AVG vraagt om niet langer dan nodig. De Nederlandse termijn is het uitgangspunt; een werkgever kan met een reden een andere kiezen, zoals de termijnen voor een klacht over discriminatie.',
    NO: 'Geen termijn in de Noorse wet; artikel 5, lid 1, onder e, van de AVG via de personopplysningsloven. 90 dagen is een keuze van dit product: lang genoeg voor een sollicitant om inlichtingen te vragen volgens § 31 van de likestillings- og diskrimineringsloven. Overheden hebben hun eigen archiefplicht en kiezen met een reden een andere termijn.',
    '*': 'Artikel 5, lid 1, onder e, van de AVG. De kortste termijn van de landen hierboven, als voorzichtig uitgangspunt van dit product.',
  },
  nb: {
    NL: 'Retningslinje fra Autoriteit Persoonsgegevens om søknadsopplysninger: fire uker etter at prosessen er over, høyst ett år med samtykke; i tråd med NVP Sollicitatiecode.',
    BE: 'Ingen frist i belgisk lov eller fra Gegevensbeschermingsautoriteit; GDPR artikkel 5 nr. 1 bokstav e krever ikke lenger enn nødvendig. Den nederlandske fristen er utgangspunktet; en arbeidsgiver kan velge en annen med en grunn, for eksempel fristene for krav om diskriminering.',
    NO: 'Ingen frist i norsk lov; GDPR artikkel 5 nr. 1 bokstav e gjennom personopplysningsloven. 90 dager er et valg i dette produktet: lenge nok til at en søker kan be om opplysninger etter § 31 i likestillings- og diskrimineringsloven. Offentlige arbeidsgivere har egne arkivplikter og velger en annen frist med en grunn.',
    '*': 'GDPR artikkel 5 nr. 1 bokstav e. Den korteste fristen av landene over, som et forsiktig utgangspunkt i dette produktet.',
  },
});

export const sourceOf = (country: string): keyof typeof retentionSources.en =>
  country === 'NL' || country === 'BE' || country === 'NO' ? country : '*';
