import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Systemutvikler i et produktteam',
  about:
    'For utviklere som både lager og drifter et produkt, fra skjermbilde til database. Den andre dagen går kandidaten gjennom en ekte kodeendring og tegner et lite system på tavla; ingenting skal lages hjemme.',
  competencies: {
    code: {
      name: 'Skrive kode andre kan bygge videre på',
      definition: 'Skriver og vurderer kode som gjør det den skal, som andre forstår, og som trygt kan endres.',
      anchors: [
        'Koden virker for eksempelet på skjermen. Feilsituasjoner, tomme felt og tester kommer først opp når noen spør.',
        'Følger mønstrene i kodebasen uten å kunne si hva de er til for. Testene gjentar koden i stedet for å kontrollere hva den gjør.',
        'Deler en endring i lesbare steg, gir ting navn som sier hva de er, tester det som er viktig for brukeren, og tar hånd om det som kan gå galt.',
        'Ser hva en endring kommer til å koste senere (koblinger, samtidighet, migreringer), forenkler før noe legges til, og forklarer valget med koden foran seg.',
        'Gjør delen det arbeides med, lettere å endre neste gang, i små steg som hvert for seg kan gå i produksjon, og viser hvilket steg som senker risikoen mest.',
      ],
    },
    design: {
      name: 'Utforme systemer',
      definition:
        'Finner en løsning som passer problemet, belastningen og feilene som vil komme, og holder den så enkel som mulig.',
      anchors: [
        'Tar utgangspunkt i favorittverktøyet. Spør ikke hvem som skal bruke systemet, eller hvor mye.',
        'Tegner en løsning som virker så lenge ingenting svikter. Legger til deler (en kø, en cache) uten å si hva de løser.',
        'Spør om tall og rammer først, tegner data og flyt, nevner to alternativer og velger med begrunnelse.',
        'Går uoppfordret gjennom det som kan svikte: hva går tapt, hva skjer to ganger, hva ser brukeren; sier hva som kan utelates i første versjon.',
        'Finner den ene beslutningen som er vanskeligst å gjøre om, og tar den med omhu, sier hva som skal måles for å oppdage at løsningen er feil, og hva som gjøres da.',
      ],
    },
    debugging: {
      name: 'Feilsøking',
      definition:
        'Går steg for steg fra symptom til årsak, begrenser skaden underveis og sørger for at feilen ikke kommer tilbake.',
      anchors: [
        'Endrer på ting til symptomet er borte. Kan ikke si etterpå hva det var.',
        'Leser logger og gjetter på én årsak om gangen; henger for lenge ved den første. Brukerne venter imens.',
        'Gjenskaper feilen, snevrer inn ved å endre én ting om gangen, begrenser skaden først (ruller tilbake, slår av) og skriver en test.',
        'Arbeider med flere forklaringer, leter etter observasjonen som skiller dem, bruker sporing, profilering eller databasens spørreplan og holder andre orientert.',
        'Finner feil på tvers av systemer og team, forklarer dem slik at andre kunne ha gjort det samme søket, og fjerner hele feiltypen.',
      ],
    },
    purpose: {
      name: 'Lage det som trengs',
      definition: 'Vil vite hva en endring skal brukes til, og finner det minste som hjelper brukeren nå.',
      anchors: [
        'Lager det som står i saken. Hva brukerne gjorde med det, får andre følge med på.',
        'Spør hva som menes når saken er uklar, men ikke hvorfor. Oppdager sent at en regel eller et unntak er glemt.',
        'Spør etter problemet bak ønsket, foreslår et mindre første steg og ser etter om det blir brukt.',
        'Setter kostnad mot nytte med tall, sier tidlig fra når en plan ikke holder, og kommer med et alternativ.',
        'Stanser eller snur arbeid som er i gang, når brukerne viser at de trenger noe annet, sier hva som går tapt på det, og tar med dem som ba om det, i valget.',
      ],
    },
    together: {
      name: 'Samspill i teamet',
      definition: 'Deler arbeid og kunnskap, gir og tar imot faglige kommentarer og holder det teamet har avtalt.',
      anchors: [
        'Arbeider alene og leverer til slutt. Svarer på kommentarer til koden ved å forsvare den som skrev den.',
        'Hjelper når noen ber om det. Lar uenighet ligge, eller den som holder ut lengst, får viljen sin.',
        'Viser arbeidet tidlig, ber om gjennomgang i små biter, begrunner kommentarene sine og sier hvilke som må rettes.',
        'Får en fastlåst diskusjon fram til en beslutning (et forsøk, en dato, en som bestemmer) og stiller seg bak den, også når det ikke var eget forslag.',
        'Ser på hvordan teamet arbeider, ikke bare på oppgaven: sprer kunnskap som ligger hos én, spør først dem som ikke har sagt noe, og tar opp gnisninger med den det gjelder.',
      ],
    },
    learning: {
      name: 'Lære av resultatene',
      definition: 'Ser på hva egne valg førte til, innrømmer det som gikk galt, og endrer måten arbeidet gjøres på.',
      anchors: [
        'Forteller bare om det som lyktes. Feilene skyldtes den gamle koden eller fristen.',
        'Nevner en feil i generelle vendinger («burde testet mer») uten at noe er annerledes nå.',
        'Beskriver et valg som slo dårlig ut, sin egen del i det og hva som gjøres annerledes nå.',
        'Leter etter tegn på å ta feil (tall, brukere, kolleger som er uenige) og skifter kurs så alle ser det.',
        'Leter etter årsaken i arbeidsmåten og ikke hos en person, får de andre med på å se tilbake og følger opp om endringen som ble avtalt, ble gjennomført og hjalp.',
      ],
    },
  },
  rounds: {
    first: 'Første runde, på nett',
    second: 'Andre runde, på kontoret',
  },
  sessions: {
    hrTalk: 'Samtale med HR',
    firstPanel: 'To utviklere fra teamet',
    review: 'Arbeidsprøve: kodegjennomgang',
    designTalk: 'Systemutforming ved tavla med to utviklere',
    lunch: 'Lunsj med teamet',
    tour: 'Omvisning på kontoret',
    managerTalk: 'Teamleder og produkteier',
    closing: 'Avslutning og veien videre',
  },
  toHaveReady: {
    review:
      'Én endring på rundt 150 linjer med testene, den samme for alle kandidater, på en bærbar PC med editoren dere bruker, og på papir. Den har én feil som kan gjøre skade (to personer samtidig), og noen som knapt betyr noe; bli enige på forhånd om hvilken som er alvorlig. Skriv i invitasjonen hvilke hjelpemidler som er tillatt, KI-assistenter medregnet: de samme for alle. Kandidaten får 25 minutter alene. Det første oppfølgingsspørsmålet røper feilen; still det først når kandidaten er ferdig. Det som vurderes, er hva som blir funnet, hva som settes først, og hvordan det blir sagt, ikke antall kommentarer. Endringen kan ikke inneholde noe hemmelig.',
    designTalk:
      'En tavle eller et stort ark. Tall å gi når det blir spurt etter dem, ikke før: 40 kontorer, 600 rom, 9000 personer, flest bestillinger mellom åtte og ti om morgenen, ingen rom kan gis bort to ganger. Kandidaten tegner i tjue minutter og kan spørre om alt. Det som vurderes, er spørsmålene, begrunnelsene og feilene det tenkes på, ikke om det ligner deres egen løsning.',
  },
  questions: {
    builtAndRun: {
      text: 'Hvilken programvare har du laget og også holdt i drift?',
      followUps: ['Hvilken del var din?', 'Hvem var avhengig av den?'],
    },
    goodTeam: {
      text: 'Hva må et team ha avtalt for at du skal få gjort arbeidet ditt ordentlig?',
      followUps: ['Hva gjør du selv for at det skal holde?', 'Hva gjorde det beste teamet du har vært i, annerledes?'],
    },
    wrongAbout: {
      text: 'Hvilket teknisk valg ville du gjort annerledes i dag?',
      followUps: ['Hvordan oppdaget du det?', 'Hva kostet det andre?'],
    },
    hardBug: {
      text: 'Hvilken feil har du brukt mest krefter på å finne?',
      followUps: ['Hva utelukket du først?', 'Hvilken observasjon avgjorde det?', 'Hva hindrer at den kommer tilbake?'],
    },
    proud: {
      text: 'Hvilket stykke kode har du forlatt i bedre stand enn du fant det?',
      followUps: [
        'Hva lot du ligge med vilje?',
        'Hvordan holdt du det i gang imens?',
        'Hva kan andre gjøre med det nå?',
      ],
    },
    slowPage: {
      text: 'En side som brukte 200 millisekunder, bruker siden i går fire sekunder, bare hos noen kunder, og ingenting er rullet ut. Hvordan går du fram?',
      followUps: ['Hva ser du på først?', 'Hva forteller det deg hvis bare store kunder merker det?'],
    },
    notBuilt: {
      text: 'Hva valgte du ikke å lage, selv om noen hadde bedt om det?',
      followUps: ['Hvordan visste du hva som egentlig trengtes?', 'Hvordan reagerte den som hadde bedt om det?'],
    },
    readChange: {
      text: 'Denne endringen på rundt 150 linjer er fra vår egen kode; testene er grønne. Du får 25 minutter med den, på din måte og med hjelpemidlene fra invitasjonen. Hva ser du?',
      followUps: [
        'Hva skjer når to personer gjør dette samtidig?',
        'Hva kontrollerer testene egentlig?',
        'Hva lar du være å nevne?',
      ],
    },
    mustChange: {
      text: 'Hvilke av funnene dine må være løst før dette går i produksjon?',
      followUps: ['Hvorfor haster de andre mindre?', 'Hvordan ville du vist at det alvorligste faktisk kan skje?'],
    },
    tellAuthor: {
      text: 'Den som har skrevet dette, begynte her for to uker siden og er stolt av det. Hvordan gir du kommentarene dine?',
      followUps: ['Hva tar du først?', 'Hva gjør du hvis den andre er uenig i nettopp det?'],
    },
    bookings: {
      text: 'På førti kontorer vil folk bestille møterom på nett, med en skjerm ved hver dør som viser hvem som har rommet. Hva vil du vite før du lager en løsning?',
      followUps: [
        'Hva hindrer at to får det samme rommet?',
        'Hva viser skjermen når nettet er nede?',
        'Hva utelater du i første versjon?',
      ],
    },
    lostMessages: {
      text: 'Løsningen din er i drift, og én av tusen endringer når aldri fram til skjermene. Hva i løsningen kan være årsaken?',
      followUps: ['Hvordan kunne du ha merket det uten en klage?', 'Hva endrer du først?'],
    },
    nightAlarm: {
      text: 'Hva gjør du det første kvarteret når en alarm sier at en tredel av bestillingene feiler?',
      followUps: ['Hvem sier du fra til, med hvilke ord?', 'Hva viser deg at det er over?'],
    },
    pushedBack: {
      text: 'Hvordan har du fortalt noen med mer myndighet enn deg at en plan ikke kom til å virke?',
      followUps: ['Hva hadde du med deg til samtalen?', 'Hva ble bestemt til slutt?'],
    },
    slowTeam: {
      text: 'Hvilken endring i måten et team arbeider på, kom fra deg?',
      followUps: ['Hva viste at den trengtes?', 'Hvem var imot?', 'Hva var igjen av den et halvt år senere?'],
    },
    nextYear: {
      text: 'Hvilke tegn vil du se etter om et år for å vurdere hvordan arbeidet ditt her går?',
      followUps: ['Hvilket tegn ville fått deg til å skifte kurs?', 'Hva trenger du fra meg?'],
    },
  },
};
