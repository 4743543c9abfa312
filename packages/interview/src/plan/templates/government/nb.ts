import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Rådgiver i en kommune',
  about:
    'For rådgivere som forbereder saker for kommunedirektør og folkevalgte, på hvilket fagområde som helst. Den andre dagen skriver kandidaten et notat på én side ut fra en liten saksmappe og går gjennom det.',
  competencies: {
    analysis: {
      name: 'Fra spørsmål til analyse',
      definition:
        'Finner ut hva det egentlig spørres om, holder fakta, jus og meninger fra hverandre og veier alternativer etter hva de fører til.',
      anchors: [
        'Skriver ned det som er kjent, og kaller det analyse. Ønsket til den som spør, er konklusjonen.',
        'Samler mye, kildene står side om side uten å være veid. Ett alternativ er utredet, de andre er med for syns skyld.',
        'Spisser spørsmålet sammen med den som stilte det, bruker tall, jus og praksis og sammenligner alternativer etter virkning, kostnad og gjennomførbarhet.',
        'Leter etter det som kunne velte favoritten, sier hvem som tjener og taper på det, og hva som er usikkert og hvor mye det betyr.',
        'Stiller spørsmålet på en annen måte når alternativene på bordet ikke fører noe sted, og sier på forhånd hvilke tegn i praksis som vil vise om virkningene kommer.',
      ],
    },
    advice: {
      name: 'Skrive saker det går an å vedta',
      definition:
        'Skriver kort, nøytralt og presist, så den som bestemmer, vet hva valget står mellom, og hva det fører med seg.',
      anchors: [
        'Mange sider, ingen innstilling. Hva som skal avgjøres, finner leseren ut i møtet.',
        'Innholdet er riktig; kjernen står på side fire, mellom forhistorie og forkortelser.',
        'Begynner med innstillingen og valget og gir grunner for og imot, kostnader, risiko og veien videre på få sider og i klart språk.',
        'Skriver for denne leseren nå, gjør det ubehagelige like synlig som det behagelige, og teksten tåler kritiske spørsmål.',
        'Lager én side som duger for lesere med motsatte ønsker: alle finner sitt sterkeste argument rettferdig gjengitt, vedtaket kan fattes på teksten slik den står, og usikkerheten er sagt i én setning.',
      ],
    },
    process: {
      name: 'Lede en sak fram til vedtak',
      definition:
        'Legger opp veien fra idé til vedtak og praksis, med lovverk, frister, høring og medvirkning, og holder saken i gang.',
      anchors: [
        'Oppdager like før møtet at en uttalelse eller en høring mangler.',
        'Følger standardløpet. Blir ett steg forsinket, venter alt.',
        'Planlegger bakover fra vedtaket, kjenner lovens frister og hvem som må gi sin tilslutning, holder orden i saken og melder forsinkelser i tide.',
        'Ser tidlig hvor det vil butte (jus, penger, gjennomføring), har en annen vei klar og trekker de berørte inn fra start.',
        'Får en fastlåst sak i gang ved å endre rekkefølgen eller spørsmålet, avklarer før vedtaket hva som vil stå seg juridisk og i praksis, og etterlater notater som en kollega kan lede neste sak etter.',
      ],
    },
    integrity: {
      name: 'Faglig uavhengig og lojal',
      definition:
        'Sier det ledelsen trenger å høre, gjennomfører det som er vedtatt, og holder seg til god forvaltningsskikk.',
      anchors: [
        'Skriver det som blir likt. Utelater opplysninger eller deler dem med noen utenfor som har interesse av dem.',
        'Er i tvil og sier det i gangene. Etter vedtaket kommer tvilen opp på nytt.',
        'Sier tydelig på forhånd hva lov og fakta tillater, får det ned på papiret og gjennomfører deretter vedtaket lojalt.',
        'Står imot press med argumenter og alternativer, behandler alle søkere likt og melder fra om kontakt som kan se feil ut.',
        'Går tjenestevei med det som ikke er riktig, til den som kan stanse det, og er åpen om det overfor dem det gjelder, også når det kan koste anseelse, og sier hvor lojaliteten slutter, og hvorfor.',
      ],
    },
    residents: {
      name: 'Samarbeide med innbyggere og partnere',
      definition:
        'Trekker folk inn i tide, er ærlig om handlingsrommet, lytter til dem som sjelden blir hørt, og forteller hva som ble gjort med det.',
      anchors: [
        'Informerer når alt er bestemt. Kaller innvendinger motarbeiding.',
        'Holder folkemøtet som kreves. De som snakker høyest, regnes som nabolaget.',
        'Sier på forhånd hva som er åpent og hva som ligger fast, oppsøker dem som ikke kommer av seg selv, og melder tilbake punkt for punkt.',
        'Lar sinnet i salen få komme fram før noe forklares, oversetter følelser til interesser og tar endringer med tilbake til saken.',
        'Lar innbyggerne være med på å forme spørsmålet og ikke bare svaret, får grupper med motsatte ønsker til samme bord og går selv tilbake til dem som ikke fikk det som de ville.',
      ],
    },
    across: {
      name: 'Samarbeide på tvers i kommunen',
      definition: 'Får kolleger fra plan, byggesak, økonomi og drift til å lage én plan og holder det som er avtalt.',
      anchors: [
        'Arbeider ut fra eget fag. Andre avdelinger får den ferdige teksten til påtegning.',
        'Innhenter merknader og lar motsetningene bli stående i teksten.',
        'Samler de berørte tidlig, spør hva de trenger for å gjennomføre det, og noterer hvem som gjør hva.',
        'Får motstridende mål fram i lyset, kommer fram til et valg eller legger det fram for den som må ta det, og lar andre få sin del av æren.',
        'Begynner med hva innbyggerne vil merke, i stedet for hvem som har ansvaret, får avdelingene til å sette seg ett felles mål og avtaler en dag for å se på det sammen når det er satt i verk.',
      ],
    },
  },
  rounds: {
    first: 'Første runde',
    second: 'Andre runde, på rådhuset',
  },
  sessions: {
    hrTalk: 'Samtale med HR',
    firstPanel: 'Teamleder og en rådgiver',
    memo: 'Arbeidsprøve: et notat på én side',
    panel: 'Rådgiver og en kollega fra tilsyn og oppfølging',
    lunch: 'Lunsj med teamet',
    tour: 'Omvisning på rådhuset og innom et prosjekt',
    secretaryTalk: 'Samtale med avdelingslederen',
    closing: 'Avslutning og veien videre',
  },
  toHaveReady: {
    hrTalk:
      'Vitnemål og referanser kommer senere, og bare for dem som er aktuelle for innstilling; politiattest bare når loven krever det for stillingen. Si hvem som ansetter, og når. Avklar på forhånd hvilken tillitsvalgt som er med, og i hvilken rolle.',
    memo: 'En saksmappe på åtte sider på papir og på en bærbar PC: henvendelsen, en trafikktelling, et brev for og et imot, et utdrag av regelverket, budsjettposten og et kart. Ett tall i tellingen går ikke opp. Et rolig rom og 40 minutter, lesingen medregnet; den som leder, spiller kommunedirektøren etterpå. Skriv i invitasjonen hvilke hjelpemidler som er tillatt. Det som vurderes, er innstillingen, valget som legges fram, og grunnene, ikke rettskriving eller oppsett. Den samme mappen til alle.',
  },
  questions: {
    files: {
      text: 'Hvilke saker har du ledet fra start til vedtak?',
      followUps: ['Hvem avgjorde til slutt?', 'Hvilken del var din?'],
    },
    needFromOthers: {
      text: 'Hva trenger du fra dem som skal gjennomføre, før du skriver noe ned?',
      followUps: ['På hvilket tidspunkt går du til dem?', 'Hva får de fra deg?'],
    },
    criticism: {
      text: 'Hvilken merknad fra en annen avdeling har endret en tekst eller en sak du hadde?',
      followUps: ['Hva lå bak den hos dem?', 'Hva gjør du annerledes nå?'],
    },
    realQuestion: {
      text: 'Hvilken bestilling viste seg å handle om noe annet enn det du ble spurt om?',
      followUps: ['Hvordan fant du ut av det?', 'Hva skjedde med den opprinnelige bestillingen?'],
    },
    unwelcome: {
      text: 'Hvordan har du gitt et råd du visste ville bli dårlig mottatt?',
      followUps: ['Hvordan forberedte du det?', 'Hva ble vedtatt?', 'Hvordan gjennomførte du det?'],
    },
    stuckFile: {
      text: 'Hvordan fikk du fart på en sak som hadde stått stille i månedsvis?',
      followUps: ['Hva var det som buttet?', 'Hvem snakket du med først?', 'Hva ble vedtatt til slutt?'],
    },
    fullHall: {
      text: 'Hva gjør du når to hundre sinte innbyggere møter opp på et folkemøte som var planlagt for tretti?',
      followUps: [
        'Hva er de første setningene dine?',
        'Hva venter du med å si?',
        'Hva hører de fra deg en uke senere?',
      ],
    },
    write: {
      text: 'Her er en saksmappe på åtte sider om et ønske om å stenge en handlegate for biler. Du har 40 minutter og hjelpemidlene fra invitasjonen. Hva foreslår du for kommunedirektøren, på én side?',
      followUps: ['Hva har du utelatt med vilje?', 'Hvilket tall var du skeptisk til?'],
    },
    explain: {
      text: 'Jeg er kommunedirektøren og har tre minutter. Hva må jeg velge mellom?',
      followUps: ['Hva kommer butikkene til å si?', 'Hva kan gå galt hvis vedtaket blir påklaget?'],
    },
    missing: {
      text: 'Hva vil du fortsatt vite før dette går til kommunestyret?',
      followUps: ['Hvem får du det fra?', 'Hva gjør du om det ikke kommer i tide?'],
    },
    heard: {
      text: 'Hvordan har du nådd innbyggere som holder seg borte fra vanlige folkemøter?',
      followUps: ['Hva fortalte de som du ikke hadde hørt av andre?', 'Hva i planen viser det?'],
    },
    opposed: {
      text: 'Hvordan har du håndtert en avdeling som ville det motsatte i en sak?',
      followUps: ['Hva sto på spill for dem?', 'Hvordan ble valget tatt?', 'Hvordan samarbeider dere nå?'],
    },
    deadline: {
      text: 'Hva gjør du når det to dager før møtet kommer en juridisk vurdering som velter forslaget ditt?',
      followUps: ['Hvem får vite det først?', 'Hvilke valg legger du fram?'],
    },
    carriedOut: {
      text: 'Hvordan finner du ut om en regel du skriver, lar seg håndheve?',
      followUps: ['Hvem spør du?', 'Hva ville fått deg til å droppe den?'],
    },
    pressure: {
      text: 'Hva gjør du når noen vil ha et ubeleilig tall ut av saken din?',
      followUps: ['Hva sier du først?', 'Hva får du ned på papiret?', 'Hvem går du til om det fortsetter?'],
    },
    firstHalfYear: {
      text: 'Hvem vil du ha snakket med når det første halvåret er over?',
      followUps: ['I hvilken rekkefølge?', 'Hva trenger du fra meg?'],
    },
  },
};
