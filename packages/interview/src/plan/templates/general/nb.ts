import type { Words } from './structure.ts';

/** The template in Norwegian bokmål. */
export const words: Words = {
  title: 'Koordinator i service eller drift',
  about:
    'For arbeid der planlegging, kunder og kolleger krever noe samtidig, uansett bransje. Den andre dagen arbeider kandidaten med en case fra egen virksomhet.',
  competencies: {
    planning: {
      name: 'Planlegge under press',
      definition:
        'Får orden på rekkefølgen når det er mer å gjøre enn det er tid til, sier fra til dem det gjelder, og holder oversikten når dagen ikke går som planlagt.',
      anchors: [
        'Tar sakene etter hvert som de kommer. Oppdager sent at noe som hastet, er blitt liggende, og gir ingen beskjed.',
        'Ser hva som haster når noen påpeker det. Legger en plan, men slipper den ved første endring og sier fra for sent.',
        'Prioriterer etter hast og konsekvens, sier fra til dem det gjelder, og får gjort det viktigste samme dag.',
        'Veier hast opp mot hva det betyr for kunder og kolleger, legger inn litt slakk, planlegger om i tide og sier hva som må vente.',
        'Gjør dette også når flere ting svikter samtidig, ser følgefeil komme og endrer rutinen etterpå, slik at det samme presset ikke oppstår igjen.',
      ],
    },
    customers: {
      name: 'Samtaler med sinte kunder',
      definition:
        'Beholder roen, finner ut hva som har gått galt for kunden, og avtaler et neste steg som lar seg holde.',
      anchors: [
        'Tar det personlig, krangler om hvem som har rett, eller sender kunden videre uten å si hva som skjer nå.',
        'Er høflig, men gjemmer seg bak reglene. Kunden må fortelle alt på nytt, og avtalen blir uklar.',
        'Lytter til problemet er klart, oppsummerer det og avtaler et neste steg med tidspunkt.',
        'Setter i tillegg ord på hva dette betyr for kunden, er ærlig om hva som ikke lar seg gjøre, og følger opp at avtalen ble holdt.',
        'Vinner tilbake tilliten også i vanskelige saker uten å love for mye, setter rolig en grense når det trengs, og sørger for at årsaken blir ryddet av veien.',
      ],
    },
    cause: {
      name: 'Komme til bunns i saken',
      definition:
        'Finner ut hva som egentlig ligger bak før noe blir gjort, bruker fakta fra flere kilder og sjekker om løsningen virker.',
      anchors: [
        'Handler på den første forklaringen. Fakta og antakelser går over i hverandre.',
        'Stiller et par spørsmål og slår seg så til ro med den vanlige forklaringen. Sjekker ikke om det hjalp.',
        'Henter fakta fra de involverte, ser forskjell på årsak og virkning, velger en løsning som passer, og kontrollerer resultatet.',
        'Holder flere forklaringer opp mot hverandre, prøver ut den mest sannsynlige og sier hva som fortsatt er usikkert.',
        'Finner årsaker som andre har oversett, fjerner dem ved roten sammen med dem det gjelder, og viser med tall at de ikke kommer tilbake.',
      ],
    },
    systems: {
      name: 'Lære og bruke systemer',
      definition:
        'Setter seg raskt inn i et nytt system, arbeider nøyaktig i det og legger igjen data som andre kan stole på.',
      anchors: [
        'Fører egne lister ved siden av systemet. Opplysninger mangler eller er feil.',
        'Klarer de trinnene som er vist. Står fast så snart noe avviker, og venter på hjelp.',
        'Finner fram i et nytt system med veiledningen og noen få spørsmål, registrerer fullstendig og kontrollerer eget arbeid.',
        'Forstår hvordan trinnene henger sammen, oppdager feil i data, retter dem ved kilden og viser kolleger hvordan.',
        'Bruker systemet til å se problemer før de oppstår, foreslår forbedringer som fungerer i praksis, og gjør det lettere for andre å arbeide uten feil.',
      ],
    },
    across: {
      name: 'Samarbeide på tvers',
      definition:
        'Får til resultater sammen med folk som har andre mål og et annet tempo, og holder det som er avtalt med dem.',
      anchors: [
        'Ser på den andre avdelingen som problemet. Overlater avtaler til tilfeldighetene eller sender alt til en leder.',
        'Samarbeider godt med dem som vil, men unngår samtalen når interessene kolliderer.',
        'Spør hva den andre parten trenger, lager tydelige avtaler om hvem som gjør hva til når, og holder dem.',
        'Legger ulike interesser tidlig på bordet, finner en løsning begge kan leve med, og holder begge orientert.',
        'Bygger samarbeid som varer, også med dem som var imot i starten, og lar andre få æren.',
      ],
    },
    feedback: {
      name: 'Lære av tilbakemeldinger',
      definition: 'Ber om tilbakemeldinger, bruker dem og gir dem selv på en måte som er til hjelp for andre.',
      anchors: [
        'Går i forsvar eller bortforklarer. Kan ikke nevne noe som gjøres annerledes nå.',
        'Tar imot tilbakemeldinger når de kommer, men det blir med de gode forsettene.',
        'Forteller om en tilbakemelding som sved, hva den førte til, og hva som er annerledes nå.',
        'Ber om tilbakemeldinger uoppfordret, sjekker om endringen merkes, og er ærlig med kolleger ansikt til ansikt.',
        'Gjør det vanlig i et team å snakke om feil, sine egne først, og viser hva alle har lært av dem.',
      ],
    },
  },
  rounds: {
    first: 'Første runde',
    second: 'Andre runde',
  },
  sessions: {
    hrTalk: 'Samtale med HR',
    firstPanel: 'Panelintervju',
    secondPanel: 'Panelintervju',
    case: 'Case',
    lunch: 'Lunsj med teamet',
    tour: 'Omvisning',
    managerTalk: 'Samtale med lederen',
    closing: 'Avslutning og veien videre',
  },
  toHaveReady: {
    case: 'En case fra eget arbeid på én side med det et planleggingssystem ville vist (oppdrag, folk, tider), gjort ugjenkjennelig og lik for alle kandidater. Et tomt skjema fra systemet deres, papir og penn. Kandidaten får 25 minutter alene med casen før det første spørsmålet. Det som vurderes, er hvilke fakta som brukes, hva som registreres, og hvorfor, ikke håndskrift eller oppsett.',
  },
  questions: {
    tasksHeld: {
      text: 'Hvilke planleggings- eller koordineringsoppgaver har du hatt ansvaret for?',
      followUps: ['Hva var i gang samtidig?', 'Hva bestemte du selv?'],
    },
    feedbackHeard: {
      text: 'Hvilken tilbakemelding på jobb har fått deg til å gjøre noe annerledes?',
      followUps: ['Hva ble sagt, helt konkret?', 'Hva gjør du annerledes nå?'],
    },
    needsFromOthers: {
      text: 'Hva trenger du fra kolleger i andre avdelinger for å gjøre denne jobben godt?',
      followUps: ['Hva får de igjen fra deg?', 'Hva gjør du når du ikke får det?'],
    },
    angryCustomer: {
      text: 'Hvordan gikk den siste samtalen du hadde med en sint kunde?',
      followUps: ['Hva var det egentlig kunden ville?', 'Hva avtalte dere?'],
    },
    shortOfPeople: {
      text: 'Hva gjør du først når to kolleger ikke er på plass klokken åtte, mens tre kunder venter besøk av dere før klokken tolv?',
      followUps: ['Hvem ringer du?', 'Hva lar du ligge?'],
    },
    returningMistake: {
      text: 'Hvordan fant du årsaken til en feil som stadig kom tilbake?',
      followUps: ['Hvilke kilder brukte du?', 'Hvordan vet du at den er løst nå?'],
    },
    otherPriorities: {
      text: 'Hvordan har du fått noe gjort i en avdeling som hadde andre prioriteringer?',
      followUps: ['Hva var viktig for dem?', 'Hva ga du i bytte?'],
    },
    dayTurned: {
      text: 'Hvilken arbeidsdag gikk helt annerledes enn du hadde planlagt?',
      followUps: ['Hva lot du ligge først?', 'Hvem sa du fra til?', 'Hva la du opp annerledes etterpå?'],
    },
    unsurePromise: {
      text: 'Hva sier du til en kunde som vil ha et løfte du kanskje ikke kan holde?',
      followUps: ['Hvilke ord bruker du?', 'Hva gjør du når kunden vil snakke med lederen din?'],
    },
    contradiction: {
      text: 'Hva gjør du når tallene og folkene på stedet motsier hverandre om hva som gikk galt?',
      followUps: ['Hva sjekker du først?', 'Hva sier du til kunden imens?'],
    },
    newSystem: {
      text: 'Hvordan fant du fram i et system som var nytt for deg?',
      followUps: ['Hva prøvde du før du spurte noen?', 'Hvilken feil gjorde du i begynnelsen?'],
    },
    ownMistake: {
      text: 'Hvilken feil har du selv gjort som du måtte fortelle andre om?',
      followUps: ['Hvordan la du det fram?', 'Hva er annerledes nå?'],
    },
    handOver: {
      text: 'Hvordan ville du registrert denne saken i et planleggingssystem, slik at en kollega kan ta over i morgen?',
      followUps: ['Hvilke opplysninger må være med?', 'Hvor pleier en overlevering å svikte?'],
    },
    missingFacts: {
      text: 'Hvilke opplysninger mangler du før du kan bestemme deg i denne saken?',
      followUps: ['Hvor finner du dem?', 'Hva gjør du hvis de ikke kommer?'],
    },
    sameColleague: {
      text: 'Hva gjør du når to avdelinger vil ha den samme kollegaen i morgen tidlig?',
      followUps: ['Hva legger du vekt på når du velger?', 'Hvordan sier du det til avdelingen som må vente?'],
    },
    threeMonths: {
      text: 'Hva vil du ha på plass sammen med de andre avdelingene etter tre måneder?',
      followUps: ['Hvor begynner du?', 'Hva trenger du fra meg til det?'],
    },
  },
};
