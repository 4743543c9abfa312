import type { TopicLexicon } from '../../lexicon.ts';

export const pregnancyFamily: TopicLexicon = {
  topic: 'pregnancy_family',
  why: 'Zwangerschap, adoptie en kinderplannen zijn privé; wie ernaar vraagt of het noteert, maakt onderscheid naar geslacht, en dat is verboden.',
  instead:
    'Noem de werktijden en reizen die bij het werk horen en vraag of die haalbaar zijn: "De diensten zijn … Lukt dat?"',
  entries: [
    {
      as: 'always',
      find: `
        kinderwens* | gezinsplanning* | gezinsuitbreiding* | gezinsvorming* | zwangerschapstest* |
        zwangerschapswens* | babyplan* | kinderplan* | gezinsplan* | ivf | vruchtbaarheid* | fertiliteit* |
        zwangerschapsplan* | anticonceptie* | voorbehoedsmiddel* | miskraam | miskramen | abortus |
        babywens* | moederwens | adoptieplan* | adoptiewens* | pleegkindplan*`,
      source: 'Algemene wet gelijke behandeling (NL) art. 1 en 5; Genderwet (BE) van 10 mei 2007',
    },
    {
      as: 'be',
      find: 'zwanger|hoogzwanger|in verwachting|uitgerekend|bevallen|blijde verwachting|zwanger te',
      source: 'Algemene wet gelijke behandeling (NL) art. 1 en 5; Genderwet (BE) van 10 mei 2007',
    },
    {
      as: 'about',
      find: 'zwanger',
      unless: 'patiënt*|cliënt*|klant*|collega*|zwangere',
      source: 'Algemene wet gelijke behandeling (NL) art. 1 en 5; Genderwet (BE) van 10 mei 2007',
    },
    {
      as: 'own',
      find: `
        zwangerschap | zwangerschappen | bevalling | bevallingen | gezinswens | kindje op komst |
        baby op komst | kind op komst`,
      source: 'Algemene wet gelijke behandeling (NL) art. 1 en 5; Genderwet (BE) van 10 mei 2007',
    },
    {
      as: 'own',
      find: '@kid',
      unless: 'opvang*|klas|groep|kinderopvang*|oppas*',
      source: 'College voor de Rechten van de Mens: wat mag een werkgever vragen bij sollicitatie',
    },
    {
      as: 'about',
      find: `
        @kid
        + @plan | krijgen/v | nemen/v | stichten | hoeveel | meer | eerste | tweede | derde | op komst |
          maken | ambitie* | starten`,
      unless: `
        met kinderen | kinderen leren | kinderen begeleiden | voor kinderen | aan kinderen | oppas* |
        opvang* | haalt | brengt | zorgt | ziek | ophalen/v | brengen/v | spreken | kinderopvang* | lezen |
        kindertijd | als kind | van kinderen | bij kinderen | opvangen`,
      source: 'Algemene wet gelijke behandeling (NL) art. 1 en 5; Genderwet (BE) van 10 mei 2007',
    },
    {
      as: 'plain',
      find: `
        moeder worden | vader worden | ouder worden | moeder .. worden | vader .. worden |
        kleintje aan te komen | kleintje op komst | kleintje onderweg | baby onderweg | kindje onderweg |
        baby op komst | kindje op komst | @kid op komst | mama worden | papa worden | gezin stichten |
        gezin te stichten | gezin beginnen | gezin starten | gezin uitbreiden | gezin te beginnen |
        gezin .. uitbreiden | aan kinderen beginnen | aan kinderen .. beginnen | gezinnetje |
        een gezin willen | kinderen krijgen | kinderen te krijgen | kindje krijgen | baby krijgen |
        kinderen nemen | kinderen willen | nog kinderen | nog een kind | een tweede kind | tweede kindje |
        kinderen op de planning | aan een kind`,
      unless: 'klant*|patiënt*|cliënt*',
      source: 'Algemene wet gelijke behandeling (NL) art. 1 en 5; Genderwet (BE) van 10 mei 2007',
    },
    {
      as: 'about',
      find: `
        zwangerschapsverlof | ouderschapsverlof | bevallingsverlof | vaderschapsverlof |
        moederschapsverlof | geboorteverlof | adoptieverlof | moederschapsrust | borstvoeding* | kolven |
        kolf | ouderverlof | babyverlof | kraamverlof | kraamtijd | verlof voor een baby | tijdskrediet voor`,
      source: 'Algemene wet gelijke behandeling (NL) art. 1 en 5; Genderwet (BE) van 10 mei 2007',
    },
    {
      as: 'about',
      find: 'adopteren/v|adoptie|pleegkind*|pleegzorg|draagmoeder*|pleegouder*',
      unless: 'systeem|nieuwe technologie|gebruikers',
      source: 'Algemene wet gelijke behandeling (NL) art. 1 en 5; Genderwet (BE) van 10 mei 2007',
    },
    {
      as: 'about',
      find: `
        eierstokken | biologische klok | rammelaars | rammelende | pil .. slikken | slikt u de pil |
        slik je de pil | nest bouwen | nestdrang | gezinsdrang`,
      source: 'Algemene wet gelijke behandeling (NL) art. 1 en 5; Genderwet (BE) van 10 mei 2007',
    },
    {
      as: 'about',
      find: 'moederschap*|vaderschap*|ouderschap*',
      unless: 'verlof regelen|test',
      source: 'Algemene wet gelijke behandeling (NL) art. 1 en 5; Genderwet (BE) van 10 mei 2007',
    },
    {
      as: 'advert',
      find: `
        kinderloos | kinderloze | zonder kinderen | geen kinderen | zonder gezin | niet zwanger |
        jonge moeders | geen moeders | zonder kinderwens`,
      source: 'Algemene wet gelijke behandeling (NL) art. 1 en 5; Genderwet (BE) van 10 mei 2007',
    },
    {
      as: 'about',
      find: `
        kinderkamer | babykamer | kinderwagen | kraamfeest | gezinsnieuws | babynieuws | kraambezoek |
        nageslacht | kroost | gezinsdroom | huisje boompje beestje`,
      source: 'Algemene wet gelijke behandeling (NL) art. 1 en 5; Genderwet (BE) van 10 mei 2007',
    },
    {
      as: 'plain',
      find: `
        gezin
        + korte termijn | op termijn | toekomst | uitbreiden | uitgebreid | compleet | beginnen | stichten |
          plannen | groter | grote`,
      unless: 'klant*|gezinnen|cliënt*|hulpverlening|begeleid*',
      source: 'Algemene wet gelijke behandeling (NL) art. 1 en 5; Genderwet (BE) van 10 mei 2007',
    },
    {
      as: 'do',
      find: 'bevalt|beviel|bevallen|baart',
      unless: `
        hoe bevalt | bevalt u het | wat bevalt | bevalt het | beviel u | beviel je | bevalt je |
        beviel het | bevalt u | bevallen aan | is bevallen van het | goed bevallen | bevallen in uw werk |
        is u bevallen | je bevallen`,
      source: 'Algemene wet gelijke behandeling (NL) art. 1 en 5; Genderwet (BE) van 10 mei 2007',
    },
    {
      as: 'plain',
      find: `
        kinderen | kids | kindjes | baby | zwangerschap
        + volgen | volgt | komen er | kinderen komen | snel | gauw | binnenkort | rond | thuis rond
        + jullie | u | je | getrouwd | thuis`,
      unless: 'klas|groep|met kinderen|oppas*|opvang*',
      source: 'Algemene wet gelijke behandeling (NL) art. 1 en 5; Genderwet (BE) van 10 mei 2007',
    },
    {
      as: 'plain',
      find: `
        blij nieuws | goed nieuws | heuglijk nieuws | leuk nieuws | groot nieuws | blijde boodschap | heugelijk
        + verwachten | verwacht | volgend jaar | komend jaar | binnenkort | thuis | op komst | op til | gezin`,
      unless: 'klant*|team|project*|pers',
      source: 'Algemene wet gelijke behandeling (NL) art. 1 en 5; Genderwet (BE) van 10 mei 2007',
    },
    {
      as: 'plain',
      find: `
        ooievaar | trippelende voetjes | dikke buik | bolle buik | buikje | kinderkamer | babykamer | wiegje |
        kinderwagen | beschuit met muisjes | suikerbonen
        + u | uw | je | jouw | thuis | al | nog | binnenkort | hoor | verwacht | op komst | rondlopen | net`,
      unless: 'klant*|winkel|verkoop*|verkoopt',
      source: 'Algemene wet gelijke behandeling (NL) art. 1 en 5; Genderwet (BE) van 10 mei 2007',
    },
    {
      as: 'plain',
      find: 'pas getrouwd|net getrouwd|vers getrouwd + wat er volgt|volgende|dan weten we|dan komt|plannen',
      source: 'Algemene wet gelijke behandeling (NL) art. 1 en 5; Genderwet (BE) van 10 mei 2007',
    },
    {
      as: 'plain',
      find: `
        verlof | een kleine | settelen | huisje boompje | klok tikt | tikt de klok | biologische klok
        + meteen | leeftijd | kleine | investeren | opleiding | begrijpt | baby | kind | toch | direct`,
      unless: 'beleid|hr|collega*|rooster|medewerk*',
      source: 'Algemene wet gelijke behandeling (NL) art. 1 en 5; Genderwet (BE) van 10 mei 2007',
    },
    {
      as: 'plain',
      find: `
        zwangerschap | zwanger | bevalling | moederschap
        + in de weg | een probleem | een bezwaar | belemmering | in de war | roet`,
      unless: `
        patiënt* | cliënt* | collega* | medewerker* | begeleid* | klant*`,
      source: 'Algemene wet gelijke behandeling (NL) art. 1 en 5; Genderwet (BE) van 10 mei 2007',
    },
    {
      as: 'plain',
      find: `
        hoeveel maanden | hoeveel weken | hoe ver | hoever
        + bent u al | ben je al | ben je ver | bent u ver | ben je heen | bent u zwanger | u al ver | je al ver`,
      unless: `
        project* | opleiding | planning | boek | met de | met het`,
      source: 'Algemene wet gelijke behandeling (NL) art. 1 en 5; Genderwet (BE) van 10 mei 2007',
    },
  ],
};
