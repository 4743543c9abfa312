import type { Language } from '@rondo/interview';

export const keyName = 'Vacatures op de website';

/** Who was invited and has not come in yet. */
export const invited: { name: string; role: 'interviewer' | 'hiring_manager'; language: Language }[] = [
  { name: 'Wendela Kuyper', role: 'interviewer', language: 'nl' },
  { name: 'Trym Hovland', role: 'hiring_manager', language: 'nb' },
];

/** The organisation's own privacy notice, in its languages. */
export const notices: Record<Language, string> = {
  nl: `Wie u bent en wat u kunt, gebruiken wij alleen om te besluiten of wij met u verdergaan. De grondslag is dat u ons daarom vraagt (AVG art. 6 lid 1 onder b) en, na afloop, ons belang om het besluit te kunnen uitleggen (onder f). Sluis & Fjell is er verantwoordelijk voor.

Wat wij bewaren: uw naam en contactgegevens, uw cv en brief, wat u in de gesprekken vertelt, wat wij ervan vonden en wat wij u hebben beloofd. Geen foto, geen geboortedatum, niets over uw gezondheid, en niet wat u eerder verdiende.

Wie het ziet: de recruiter, de vacaturehouder en wie u ontmoet. Wie met u sprak, ziet het oordeel van de anderen pas als het eigen oordeel vastligt.

Hoe lang: vier weken na afloop van de procedure wissen wij alles, tenzij u ons toestemming geeft het langer te bewaren. Dat kunt u altijd intrekken.

Wat u kunt doen: op uw eigen pagina ziet u wat er over u staat en wie ernaar keek. U kunt het meenemen, laten verbeteren, het gebruik laten beperken, bezwaar maken en het laten wissen. Wij laten geen computer over u beslissen.

Vragen over uw gegevens: Willemijn Straatsma, hoofd kantoor. Komt u er met ons niet uit, dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.`,
  nb: `Hvem du er og hva du kan, bruker vi bare til å avgjøre om vi går videre med deg. Grunnlaget er at du søker hos oss (personvernforordningen art. 6 nr. 1 bokstav b), og etterpå vår interesse i å kunne forklare beslutningen (bokstav f). Sluis & Fjell er ansvarlig for det.

Dette lagrer vi: navn og kontaktopplysninger, CV og søknad, det du forteller i intervjuene, hva vi syntes og hva vi har lovet deg. Ikke bilde, ikke fødselsdato, ingenting om helsen din, og ikke hva du har tjent før.

Hvem ser det: rekruttereren, lederen som ansetter, og de du møter. De som har snakket med deg, ser ikke hva de andre mener før deres egen vurdering er levert.

Hvor lenge: fire uker etter at prosessen er slutt, sletter vi alt, med mindre du lar oss beholde det lenger. Det kan du trekke tilbake når som helst.

Hva du kan gjøre: på din egen side ser du hva som står om deg, og hvem som har sett det. Du kan ta det med, få det rettet eller slettet og få bruken begrenset. Du kan også protestere mot bruken. Ingen maskin avgjør noe om deg.

Spørsmål om opplysningene dine: Willemijn Straatsma, leder for kontoret. Blir vi ikke enige, kan du klage til Datatilsynet.`,
  en: `Who you are and what you can do we use for one thing: to decide whether we go on with you. The ground for it is that you ask us to (GDPR Art. 6(1)(b)) and, afterwards, our interest in being able to explain the decision (point (f)). Sluis & Fjell answers for it.

What we keep: your name and how to reach you, your CV and letter, what you tell us in the interviews, what we made of it and what we promised you. No photo, no date of birth, nothing about your health, and not what you earned before.

Who sees it: the recruiter, the hiring manager and the people you meet. Whoever spoke with you sees what the others think only when their own judgement is in.

How long: four weeks after the procedure ends we erase everything, unless you let us keep it longer. You can take that back at any time.

What you can do: your own page shows what is written about you and who looked at it. You can take it with you, have it corrected, have its use limited, object and have it erased. No machine decides about you.

Questions about your data: Willemijn Straatsma, head of the office. If we cannot settle it, you can complain to the Dutch data protection authority, the Autoriteit Persoonsgegevens.`,
};

/** Why the notices name what is not asked for. */
export const noticeReasons = {
  en: 'It says what we do not ask for, so it has to name it.',
  nl: 'Er staat wat wij niet vragen, dus het moet genoemd worden.',
  nb: 'Den sier hva vi ikke spør om, og da må det nevnes.',
};
