import type { TopicLexicon } from '../../lexicon.ts';

export const genderIdentity: TopicLexicon = {
  topic: 'gender_identity',
  why: 'Geslacht, genderidentiteit en transitie zijn beschermd; voor het werk volstaat hoe iemand aangesproken wil worden.',
  instead: 'Vraag alleen: "Hoe wilt u aangesproken worden?"',
  entries: [
    {
      as: 'be',
      find: `
        transgender | trans | transseksueel | transvrouw | transman | non-binair | nonbinair |
        genderneutraal | intersekse | in transitie | biologisch | biologisch man | biologisch vrouw |
        man of vrouw | vrouw of man | een echte vrouw | een echte man | geopereerd aan | cisgender |
        genderfluïde | genderqueer | een man of | een vrouw of | geslachtsveranderend | omgebouwd |
        als man geboren | als vrouw geboren | als jongen geboren | als meisje geboren | interseks |
        meneer of mevrouw | een man | vroeger een | een jongen of | mannelijk of`,
      unless: 'als man in|van een man|partner*|voor een',
      source: 'Awgb (NL) art. 1 lid 2; Genderwet (BE) art. 4',
    },
    {
      as: 'about',
      find: `
        genderidentiteit | geslachtsverandering | geslachtsaanpassing | geslachtsoperatie |
        geboortegeslacht | genderbevestigende | hormoonbehandeling | geslachtswijziging |
        geslachtsregistratie | genderexpressie | genderdysforie | deadname | vroegere voornaam |
        oude voornaam | naamswijziging | transgender* | geslachtsdeel | geslachtsdelen | genderoperatie |
        genderverleden | hormonen | geboortenaam | genderkliniek | transseksu*`,
      unless: 'klant*|patiënt*|leerling*|cliënt*|beleid|voorlichting|formulier*|systeem',
      source: 'Awgb (NL) art. 1 lid 2; Genderwet (BE) art. 4',
    },
    {
      as: 'own',
      find: `
        geslacht | gender | transitie | geslachtsoperatie | operatie .. geslacht | sekse | geboorteakte |
        lichaam`,
      unless: 'naar een nieuw|systeem|energie|digitaal|energietransitie',
      source: 'Awgb (NL) art. 1 lid 2; Genderwet (BE) art. 4',
    },
    {
      as: 'plain',
      find: `
        geslacht | gender | man | vrouw | jongen | meisje
        + geboren | geboorte | geboorteakte | paspoort | id | identiteitskaart | oorspronkelijk |
          eigenlijk | werkelijk | biologisch* | officieel | echt | identificeert | identificeer |
          identificeren | beschouwt u zich | voelt u zich | voel je je`,
      unless: 'dataset|patiënt*|klant*|loonkloof|statistiek*|eigenlijk werk*|partner|ouders',
      source: 'Awgb (NL) art. 1 lid 2; Genderwet (BE) art. 4',
    },
    {
      as: 'plain',
      find: 'bent u|ben je|was u|was je|als + man|vrouw + of',
      unless: 'partner|relatie|werk|valt',
      source: 'Awgb (NL) art. 1 lid 2; Genderwet (BE) art. 4',
    },
    {
      as: 'plain',
      find: `
        man of vrouw | vrouw of man | jongen of meisje | meneer of mevrouw
        + bent | ben | eigenlijk | nu | geboren | u | je | echt`,
      unless: 'partner|valt|val|relatie|voorkeur|aanspreken|aangesproken',
      source: 'Awgb (NL) art. 1 lid 2; Genderwet (BE) art. 4',
    },
    {
      as: 'advert',
      find: `
        mannelijke* | vrouwelijke* | heer | dame | dames | heren | meisje | meisjes | jongeman | jongedame |
        vrouw | man | mannen | kerel | kerels | secretaresse gezocht | gastvrouw | sterke man |
        stevige man | juffrouw | poetsvrouw | juf`,
      unless: `
        m v | man vrouw | v m x | m v x | mv | mvx | mannen en vrouwen | mannen als vrouwen | cliënt* |
        bewoner* | klant* | x | patiënt* | leerling* | loonkloof | verhouding | slachtoffers | v |
        ondervertegenwoordigd | zorg voor | voor vrouwen`,
      source: 'Awgb (NL) art. 1 lid 2; Genderwet (BE) art. 4',
    },
    {
      as: 'about',
      find: `
        ombouwen | omgebouwd | geslachtsverandering | vrouw te worden | man te worden | man geweest |
        vrouw geweest | geboortenaam | deadname | jongensnaam | hormoonkuur`,
      unless: 'klant*|systeem|installatie|machine*',
      source: 'Awgb (NL) art. 1 lid 2; Genderwet (BE) art. 4',
    },
    {
      as: 'plain',
      find: 'geslacht|gender|sekse + veranderd|gewijzigd|aangepast|veranderen|wijzigen|aanpassen',
      unless: 'formulier*|systeem|patiënt*',
      source: 'Awgb (NL) art. 1 lid 2; Genderwet (BE) art. 4',
    },
    {
      as: 'plain',
      find: `
        hoe
        + heette | noemden | noemde | stond u | stond je
        + voordat | vroeger | eerst | bij uw geboorte | als kind | op school | toen u | op uw geboorteakte |
          voorheen`,
      unless: 'bedrijf|project*|getrouwd|trouwde|afdeling|merk|systeem',
      source: 'Awgb (NL) art. 1 lid 2; Genderwet (BE) art. 4',
    },
    {
      as: 'plain',
      find: 'welk|welke|van welk + toilet|toiletten|wc|kleedkamer|kleedruimte|kleedkamers|sanitair + u|uw|je|jij',
      unless: 'schoonma*|poets*|installeer*|repareer*|klant*|bezoeker*|renov*',
      source: 'Awgb (NL) art. 1 lid 2; Genderwet (BE) art. 4',
    },
    {
      as: 'plain',
      find: `
        kleedt zich | kleedde zich | gekleed | presenteert zich | doet zich voor | ziet eruit | kwam als | oogt
        + vrouw | man | meisje | jongen | vrouwelijk | mannelijk`,
      unless: 'rol|toneel|acteur|voorstelling',
      source: 'Awgb (NL) art. 1 lid 2; Genderwet (BE) art. 4',
    },
    {
      as: 'plain',
      find: `
        mannenstem | vrouwenstem | stem van een man | stem van een vrouw | mannenhanden | mannelijke trekken |
        vrouwelijke trekken | mannelijke stem | adamsappel | baardgroei`,
      unless: 'koor|acteur',
      source: 'Awgb (NL) art. 1 lid 2; Genderwet (BE) art. 4',
    },
    {
      as: 'plain',
      find: `
        referentie* | diploma | getuigschrift | papieren | cv
        + andere voornaam | een michael | andere naam | mannennaam | vrouwennaam
        + u | je`,
      unless: 'getrouwd|bestand*',
      source: 'Awgb (NL) art. 1 lid 2; Genderwet (BE) art. 4',
    },
  ],
};
