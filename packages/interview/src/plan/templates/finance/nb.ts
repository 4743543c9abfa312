import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Controller i økonomiavdelingen',
  about:
    'For controlleren i en mellomstor bedrift eller en divisjon, mellom regnskap og ledelse. Den andre dagen leser kandidaten tallene for en oppdiktet måned og forklarer dem for oss som ledergruppe.',
  competencies: {
    closing: {
      name: 'Pålitelig periodeavslutning',
      definition:
        'Leverer tall til rett tid som er fullstendige, ført i rett periode og avstemt etter reglene som gjelder.',
      anchors: [
        'Sender saldobalansen videre. Korrigeringene kommer måneder senere og overrasker alle.',
        'Rekker fristen ved hjelp av grove anslag. Balansekontoene avstemmes en gang i året.',
        'Følger en kalender for avslutningen, avstemmer alle vesentlige kontoer, dokumenterer avsetninger og kan vise hvor hvert tall kommer fra.',
        'Måler anslag mot hva som kom ut av de forrige, avklarer vanskelige poster med revisor før årsslutt og korter ned avslutningen uten å tape kvalitet.',
        'Legger opp avslutningen slik at feil viser seg før den er ferdig (kontroller i prosessen, én eier for hver konto), tar inn nye selskaper etter en fast liste og lar en stedfortreder gjennomføre den for å finne hullene.',
      ],
    },
    analysis: {
      name: 'Forklare tall og se framover',
      definition:
        'Deler et avvik i det som forårsaket det, skiller vesentlig fra uvesentlig og lager en prognose det går an å styre etter.',
      anchors: [
        'Gjentar tabellen med ord: kostnadene er høyere fordi de har økt.',
        'Forklarer avdeling for avdeling, stort sett med det avdelingene selv har oppgitt. Prognosen er budsjettet pluss noen prosent.',
        'Deler opp i pris, volum, miks og engangsposter, sjekker forklaringen ved kilden og sier hva den betyr for året.',
        'Finner driveren bak tallet, regner på scenarioer med synlige forutsetninger og sier hvilket signal som først viser at det går galt.',
        'Tar fram noe i tallene ingen har spurt om, sier hvilken beslutning det har noe å si for, og etterprøver egne prognoser mot fasit for å justere metoden.',
      ],
    },
    control: {
      name: 'Risiko og internkontroll',
      definition:
        'Vet hvor feil og misligheter kan oppstå, lager kontroller folk orker å følge, og ser etter at de virker.',
      anchors: [
        'Stoler på at folk er skikkelige. Overlater kontrollmatrisen til revisor.',
        'Har kontroller på alt, like tunge. De krysses av i etterkant.',
        'Kjenner de største risikoene i hver prosess, sørger for arbeidsdeling, ser på dokumentasjonen og følger opp funn til de er løst.',
        'Fjerner kontroller som ikke gir noe, bygger andre inn i selve prosessen og tester dem der det er ubeleilig.',
        'Finner etter en feil eller mislighet ut hva som gjorde den mulig, og hva som fikk folk til å tie, endrer begge deler og sier hvordan det kan testes at den ikke kan skje igjen.',
      ],
    },
    systems: {
      name: 'Data og systemer',
      definition:
        'Henter tall fra én kilde, bytter ut manuelt arbeid med noe som kan kontrolleres, og forstår hvordan data blir til.',
      anchors: [
        'Bygger regneark på regneark som ingen andre forstår. Taster tall på nytt.',
        'Bruker rapportene som finnes. Løser forskjeller mellom systemer med en korrigeringslinje.',
        'Henter data rett fra kilden, dokumenterer definisjoner og beregninger og avstemmer rapporter mot hovedboken.',
        'Automatiserer en fast rapport med kontroller i, avtaler definisjoner med driften og er med på systemendringer.',
        'Får folk til å enes om én definisjon før ett system, planlegger en endring med parallellkjøring og en vei tilbake og vurderer nye verktøy, også KI, etter om et svar kan spores.',
      ],
    },
    advising: {
      name: 'Rådgiver for driften',
      definition: 'Forstår hvor pengene tjenes, snakker språket til den som bestemmer, og hjelper fram et bedre valg.',
      anchors: [
        'Sender rapporter og venter på spørsmål. Omtaler driften som stedet avvikene kommer fra.',
        'Svarer riktig, på regnskapsspråk. Blir med når beslutningen er tatt.',
        'Er ute i driften, går gjennom tallene til faste tider, oversetter dem til valg og avtaler tiltak.',
        'Kommer inn før valget er tatt, har med alternativer som er regnet på, og sier nei med en grunn og en vei som er mulig.',
        'Hjelper ledere til å styre etter tallet selv, ser tilbake sammen med dem på hva en beslutning ga, og gjør det lett å komme tidlig med vonde nyheter.',
      ],
    },
    upright: {
      name: 'Holde tallene riktige',
      definition: 'Holder fast ved det som er riktig i tallene, også under press, og gjør det med respekt for folk.',
      anchors: [
        'Fører det sjefen vil. Kommer med tvilen etterpå, om i det hele tatt.',
        'Synes det er ubehagelig og ber om en e-post for å være dekket.',
        'Sier åpent hva som ikke går, og hvorfor, tilbyr det som går, og får beslutningen ned på papiret.',
        'Sier det samme til folk med mer makt som til alle andre, med dokumentasjonen ved siden av, og søker støtte før presset avgjør tallet.',
        'Holder på en ubehagelig sannhet også når den får følger, går tjenestevei med den helt til styret eller revisor og snakker med dem det gjelder, både før og etter, så de kan samarbeide videre.',
      ],
    },
  },
  rounds: {
    first: 'Første runde',
    second: 'Andre runde',
  },
  sessions: {
    hrTalk: 'Samtale med HR',
    firstPanel: 'Økonomisjef og en controller',
    figures: 'Case: tallene for en måned',
    panel: 'Controller og en driftsleder',
    lunch: 'Lunsj med økonomi og drift',
    tour: 'Omvisning i bedriften',
    cfoTalk: 'Samtale med økonomidirektøren',
    closing: 'Avslutning og veien videre',
  },
  toHaveReady: {
    hrTalk:
      'Si at tall fra andre arbeidsgivere ikke trenger navn eller beløp. Vitnemål og referanser kommer senere og vurderes ikke her.',
    figures:
      'Oktober for en oppdiktet bedrift som regneark og på papir: resultat, balanse, ordrereserve og bemanning, ved siden av budsjett og fjoråret. Tre ting er gjemt i tallene (en faktura i feil måned, en beholdning som ikke kan stemme, en margin som faller hos én kunde); skriv dem ned på forhånd. En bærbar PC, et rolig rom og 30 minutter alene; skriv i invitasjonen hvilke hjelpemidler som er tillatt. Det som vurderes, er hva som blir funnet, hvordan det blir sjekket, og hva det betyr for året, ikke hvordan det ser ut.',
  },
  questions: {
    entities: {
      text: 'Hva slags bedrifter eller divisjoner har du avsluttet regnskapet for?',
      followUps: ['Hvilke regler gjaldt?', 'Hva sto du selv ansvarlig for?'],
    },
    goodPartner: {
      text: 'Hva trenger en leder som kan lite om tall, fra en controller?',
      followUps: ['Hvordan finner du ut av det?', 'Hva utelater du?'],
    },
    feedbackFloor: {
      text: 'Hva har en leder sagt om arbeidet ditt som du har gjort noe med?',
      followUps: ['Hva var bakgrunnen?', 'Hva får den lederen fra deg nå?'],
    },
    fasterClose: {
      text: 'Hvordan har du gjort en månedsavslutning raskere eller sikrere?',
      followUps: ['Hva tok tid eller ga feil?', 'Hvem måtte endre noe?', 'Hva har tallene vist siden?'],
    },
    marginFell: {
      text: 'Bruttomarginen har falt tre prosentpoeng mens omsetningen har vokst. Hvordan finner du ut hva som ligger bak?',
      followUps: ['Hva skiller du først fra hverandre?', 'Hvilken forklaring vil du utelukke?'],
    },
    weakSpot: {
      text: 'Hvilket svakt punkt i en prosess fant du før det gjorde skade?',
      followUps: ['Hva fikk deg til å se akkurat der?', 'Hva satte du inn i stedet?', 'Hvordan vet du at det virker?'],
    },
    moveRevenue: {
      text: 'Hva gjør du når salgsdirektøren i desember vil ha inntektsført en ordre som leveres i januar?',
      followUps: ['Hva sier du?', 'Hvilken utvei tilbyr du?', 'Hva gjør du om økonomidirektøren holder med salg?'],
    },
    readMonth: {
      text: 'Dette er oktobertallene for en oppdiktet bedrift: resultat, balanse, ordrereserve og bemanning, ved siden av budsjett og fjoråret. Du har 30 minutter og hjelpemidlene fra invitasjonen. Hva er det som foregår her?',
      followUps: ['Hvilket tall er du skeptisk til?', 'Hva betyr det for året?', 'Hvilke tre spørsmål stiller du?'],
    },
    tellBoard: {
      text: 'Vi er ledergruppen, og du har fem minutter. Hva bør vi vite?',
      followUps: ['Hva vil du at vi avgjør i dag?', 'Hva gjør deg sikker på det?'],
    },
    accruals: {
      text: 'Hvilke poster vil du ha dokumentert før du godkjenner denne avslutningen?',
      followUps: ['Hvilken dokumentasjon spør du etter?', 'Under hvilket beløp lar du det ligge?'],
    },
    oneHand: {
      text: 'Hva gjør du når én person på et lite kontor både bestiller, bokfører og betaler?',
      followUps: ['Hva ser du på denne uka?', 'Hvilken kontroll klarer de å holde ved like?'],
    },
    sheetGone: {
      text: 'Hvilken manuell rutine har du byttet ut med noe bedre?',
      followUps: ['Hva kunne gått galt med den?', 'Hvem måtte venne seg til det nye?', 'Hva sparer dere på det?'],
    },
    twoTruths: {
      text: 'Hva gjør du når salg og økonomi kommer til det samme møtet med ulike omsetningstall?',
      followUps: ['Hva gjør du i selve møtet?', 'Hvordan sørger du for at det tar slutt der?'],
    },
    auditor: {
      text: 'Hvilket funn fra en revisor har lært deg noe?',
      followUps: ['Hva hadde du oversett?', 'Hva endret du?'],
    },
    changedMind: {
      text: 'Hvilken forretningsbeslutning ble en annen på grunn av beregningen din?',
      followUps: ['Hvem måtte overbevises?', 'Hvilken forutsetning veide tyngst?', 'Hvordan gikk det?'],
    },
    unpopular: {
      text: 'Hvordan har du holdt fast ved et tall som andre ville ha endret?',
      followUps: ['Hvem presset på?', 'Hva kostet det deg?', 'Hvordan samarbeidet dere etterpå?'],
    },
    hundredDays: {
      text: 'Hva vil du ha forstått av tallene våre etter hundre dager?',
      followUps: ['Hvor begynner du?', 'Hvem trenger du til det?'],
    },
  },
};
