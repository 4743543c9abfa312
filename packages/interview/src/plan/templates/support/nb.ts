import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Kundekonsulent',
  about:
    'For kundeservice på telefon, chat og e-post, med sakssystem og kunnskapsbase. Den andre dagen tar kandidaten en spilt samtale og svarer på en ekte, anonymisert e-post.',
  competencies: {
    listening: {
      name: 'Finne spørsmålet bak spørsmålet',
      definition: 'Finner ut hva kunden vil oppnå, med få og gode spørsmål, og sjekker at det er rett forstått.',
      anchors: [
        'Svarer på kundens første ord med den artikkelen som ligner. Kunden ringer igjen.',
        'Følger manuset punkt for punkt, også når kunden nettopp har gitt svaret. Oppsummerer sjelden.',
        'Lar kunden snakke ut, spør videre om hva som skjedde, og hva som skulle ha skjedd, oppsummerer og handler så.',
        'Hører det som ikke sies (en frist, en tidligere henvendelse, flauhet), utelater det som er uviktig, og tilpasser tempo og ord.',
        'Hører på de første ordene hvilket spørsmål som kommer etterpå, løser begge i én henvendelse og legger igjen en oppsummering en kollega kan fortsette på uten å spørre igjen.',
      ],
    },
    writing: {
      name: 'Skrive så saken blir ferdig',
      definition: 'Skriver svar som er fullstendige, vennlige og enkle, så kunden vet hva som skal gjøres nå.',
      anchors: [
        'Sender standardtekster som passer halvveis. Kunden må spørre på nytt hva som menes.',
        'Innholdet er riktig, men svaret står nederst, mellom unnskyldninger og interne ord.',
        'Svarer på alle spørsmål i de første linjene, gir trinnene i rekkefølge, sier hva som skjer når, og skriver korrekt.',
        'Velger tone etter situasjonen, stryker det unødvendige og kommer den vanlige misforståelsen i forkjøpet.',
        'Skriver slik at svaret kan brukes igjen: ser hvilken setning som får folk til å spørre på nytt, skriver den om og sier hvordan det kan måles at det blir færre.',
      ],
    },
    solving: {
      name: 'Løse saken og følge den i mål',
      definition: 'Finner løsningen i systemene og hos kolleger og eier saken til kunden har fått hjelp.',
      anchors: [
        'Sender videre alt som ikke står i kunnskapsbasen. Hva det blir til, følger ingen med på.',
        'Prøver de vanlige trinnene og venter så på andrelinjen. Kunden må selv spørre hvordan det går.',
        'Leter systematisk, noterer hva som er prøvd, sender videre med alt den neste trenger, og ringer tilbake den dagen som var avtalt.',
        'Finner omveier som er lov, får andre avdelinger i gang og forteller om forsinkelser før kunden spør.',
        'Ser at saker ingen har koblet, er én og samme, finner årsaken sammen med andrelinjen og etterlater en løsning som virker for de neste hundre.',
      ],
    },
    calm: {
      name: 'Være rolig og rettferdig',
      definition: 'Er vennlig også når kunden er sint, sier tydelig nei når det må til, og behandler alle kunder likt.',
      anchors: [
        'Hever stemmen, blir taus eller legger på. Neste kunde får resten.',
        'Holder seg høflig ved å gjenta regelen. Den som presser hardest, får mer enn andre.',
        'Anerkjenner det som er leit for kunden, sier med begrunnelse hva som går og ikke går, og tilbyr et valg.',
        'Får en sint samtale tilbake til saken med noen få setninger, setter grenser for skjellsord og ber om rom til å avgjøre når regelen slår urimelig ut.',
        'Snur en samtale som er på vei i feil retning, med noe som er rettferdig og hjelper kunden videre, sier hvordan neste samtale kan begynne på nytt, og hvilke ord som virket, så andre kan bruke dem.',
      ],
    },
    teamwork: {
      name: 'Ta køen sammen',
      definition: 'Tar sin del av arbeidet, hjelper andre gjennom dagen og tar imot veiledning på ekte samtaler.',
      anchors: [
        'Velger de lette sakene og holder seg unna telefonen når det er travelt. Kaller veiledning overvåking.',
        'Gjør sitt. Finner ut ting som også andre lurte på, men deler ikke svaret.',
        'Tar det som står først i køen, hjelper en kollega som står fast, og bruker tilbakemeldingen på et opptak samme uke.',
        'Ser hvor det hoper seg opp og trår til uoppfordret, deler det som er funnet ut, og gir kolleger tilbakemeldinger de ber om igjen.',
        'Gjør dagen lettere for teamet: lærer opp nye etter en plan, setter i gang lytting på hverandres samtaler og tar misnøyen i gangene med et forslag til den som kan løse den.',
      ],
    },
    signals: {
      name: 'Bringe videre det kundene forteller',
      definition: 'Ser mønstre i spørsmål og klager og tar dem dit noe kan gjøres med dem.',
      anchors: [
        'Svarer på det samme for hundrede gang og sier det ikke til noen.',
        'Sier ved kaffemaskinen at fakturaen er uklar. Der stopper det.',
        'Noterer mønstre med eksempler og antall og melder dem på avtalt sted.',
        'Vet hvem som kan endre det, beskriver hva det koster kundene og teamet, og følger opp til det kommer et svar.',
        'Foreslår selve endringen (setningen, skjermbildet, trinnet), avtaler hvordan det skal telles om henvendelsene går ned, og sier til kundene som klaget, hva det ble til.',
      ],
    },
  },
  rounds: {
    first: 'Første runde',
    second: 'Andre runde, hos teamet',
  },
  sessions: {
    hrTalk: 'Samtale med HR',
    firstPanel: 'Teamleder og en erfaren kundekonsulent',
    sample: 'Arbeidsprøve: en samtale og en e-post',
    secondPanel: 'Kvalitetscoach og en kollega fra andrelinjen',
    listenIn: 'Medlytt hos en kollega',
    lunch: 'Lunsj med teamet',
    managerTalk: 'Samtale med teamlederen',
    closing: 'Avslutning og veien videre',
  },
  toHaveReady: {
    sample:
      'Et ark til den som spiller: hvem kunden er, hva som skjedde to ganger, hva kunden vil ha, og hvilket tilbud som er nok; bestillingen på papir eller i et testsystem. Så e-posten, to artikler som passer, og én som ikke gjør det, en bærbar PC og standardsvaret med hvor mange som skriver på nytt. Åtte minutter til samtalen, femten til e-posten; skriv i invitasjonen hvilke hjelpemidler som er tillatt. Det som vurderes, er hva det blir spurt om, hva som blir ordnet, og hva som er klart for kunden, ikke dialekt eller skrivehastighet. Det samme til alle.',
    listenIn:
      'Bruk opptak som kan brukes til opplæring, eller la kundene få vite på forhånd at en besøkende lytter, og la dem si nei. Kandidaten noterer ingenting om kundene. Ingenting av dette vurderes.',
  },
  questions: {
    contacts: {
      text: 'Hva slags kundekontakt har du arbeidet med?',
      followUps: ['Hva kom kundene oftest til deg med?', 'Hva kunne du avgjøre uten å spørre noen?'],
    },
    busyTeam: {
      text: 'Hva forventer du av kollegene når to hundre kunder står i kø?',
      followUps: ['Hva kan de forvente av deg?', 'Hva gjør du når du selv står fast?'],
    },
    helpedOut: {
      text: 'Hvordan hjalp du en kollega som sto fast på en travel dag?',
      followUps: ['Hva viste deg at det trengtes hjelp?', 'Hva skjedde med ditt eget arbeid imens?'],
    },
    coached: {
      text: 'Hva har du lært av at noen lyttet til samtalene dine?',
      followUps: ['Hvilken setning sier du annerledes nå?', 'Hvordan øvde du på det?'],
    },
    angry: {
      text: 'Hvordan gikk samtalen med den sinteste kunden du kan huske?',
      followUps: [
        'Hva handlet sinnet egentlig om?',
        'Hvilke ord fikk den til å snu?',
        'Hva gjorde du før du tok neste samtale?',
      ],
    },
    realQuestion: {
      text: 'Hvilken henvendelse viste seg å handle om noe helt annet enn det kunden først spurte om?',
      followUps: ['Hva fikk deg til å spørre videre?', 'Hvilket spørsmål fikk det fram?'],
    },
    noAnswer: {
      text: 'Hva gjør du når kunnskapsbasen ikke har noe, og andrelinjen tidligst svarer i morgen?',
      followUps: ['Hva prøver du først?', 'Hva sier du helt konkret til kunden?', 'Hva skriver du i saken?'],
    },
    sameAgain: {
      text: 'Hvilken klage hørte du så ofte at du gjorde noe med den?',
      followUps: ['Hvordan telte du?', 'Hvem kunne endre det?', 'Hva kom ut av det?'],
    },
    playCall: {
      text: 'Du tar en samtale som en av oss spiller: en kunde som har fått bestillingen levert på feil adresse for andre gang. Du har bestillingen på skjermen og kan avgjøre selv opp til fem hundre kroner. Hvordan hjelper du meg?',
      followUps: ['Hva ville du vite før du gjorde noe?', 'Hva har vi avtalt, helt konkret?'],
    },
    afterCall: {
      text: 'Hva ville du gjort annerledes i den samtalen om du fikk ta den på nytt?',
      followUps: ['Hvordan hadde kunden det da samtalen var over?', 'Hva noterer du, på tre linjer?'],
    },
    writeMail: {
      text: 'Her er en anonymisert e-post med tre spørsmål og en bebreidelse. Du har et kvarter, kunnskapsbasen og hjelpemidlene fra invitasjonen. Hva svarer du?',
      followUps: ['Hva leser kunden først?', 'Hvilket spørsmål handler egentlig om penger?'],
    },
    rewrite: {
      text: 'Her er et standardsvar som får hver fjerde kunde til å skrive på nytt. Hva ville du endret?',
      followUps: ['Hvilken setning er årsaken?', 'Hvordan ville du merket at ditt virker bedre?'],
    },
    acrossTeams: {
      text: 'Hvilken sak fulgte du gjennom flere avdelinger til den var løst?',
      followUps: ['Hvor stoppet den opp?', 'Hva fikk kunden høre underveis?'],
    },
    outsideRule: {
      text: 'Hva gjør du når en regel slår urimelig ut for kunden du har på tråden?',
      followUps: ['Hva sier du til kunden?', 'Hva gjør du med regelen?'],
    },
    insulted: {
      text: 'Hva sier du når en som ringer, begynner å skjelle deg ut?',
      followUps: ['På hvilket punkt avslutter du samtalen?', 'Hvordan begynner du den neste?'],
    },
    targets: {
      text: 'Hva gjør du når samtalen tar lengre tid enn målet, og kunden ennå ikke har fått hjelp?',
      followUps: ['Hvordan forklarer du det for meg?', 'Hva merker kollegene av det?'],
    },
    newLetter: {
      text: 'Hva gjør du når et nytt brev gir førti oppringninger på én formiddag?',
      followUps: ['Hva sier du til dem som ringer?', 'Hva hører jeg fra deg klokka tolv?'],
    },
    firstWeeks: {
      text: 'Hva trenger du de første ukene for å kunne løse de fleste spørsmål selv?',
      followUps: ['Hvordan lærer du et nytt system best?', 'Hvordan merker jeg at du står fast?'],
    },
  },
};
