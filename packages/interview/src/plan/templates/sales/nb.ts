import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Kundeansvarlig selger, bedriftsmarked',
  about:
    'For den som vinner nye kunder og tar vare på dem vi har, med eget salgsbudsjett og salgsstøtte inne. Den andre dagen forbereder kandidaten et første kundemøte og holder det med to av oss som kunde.',
  competencies: {
    needs: {
      name: 'Finne ut hva kunden trenger',
      definition:
        'Forbereder samtalen, spør videre til problemet og kostnaden ved det er klare, og foreslår det som passer, eller sier at ingenting gjør det.',
      anchors: [
        'Presenterer produktet fra første minutt. Spørsmål fra kunden oppfattes som innvendinger.',
        'Går gjennom en spørsmålsliste og holder så presentasjonen som uansett var klar.',
        'Har satt seg inn i kunden på forhånd, spør videre om problem, følger og hvem det berører, oppsummerer og foreslår et neste steg som passer.',
        'Får kunden til å sette tall på problemet, hører hvem som bestemmer og hvem som bremser, og sier hva produktet vårt ikke løser.',
        'Hjelper kunden å se et problem de ikke selv hadde nevnt, etterprøver det hos flere på kundens side og fraråder kjøp når tallene ikke forsvarer det.',
      ],
    },
    pipeline: {
      name: 'Bygge og vurdere salgsmuligheter',
      definition:
        'Velger hvem som skal kontaktes, holder ut, og vet nøkternt hva hver mulighet er verdt og hva den mangler.',
      anchors: [
        'Venter på forespørsler. Prognosen er et ønske og skyves hver måned.',
        'Ringer mye uten å velge. Alt blir stående på lista, også det som har vært stille i et halvt år.',
        'Velger kunder som passer, setter av tid til å ta kontakt, noterer neste steg med dato for hver og avslutter det som er dødt.',
        'Vurderer sjanser etter hva kunden har gjort, ikke hva den har sagt, kan sine egne tall fra samtale til ordre og legger opp arbeidet etter dem.',
        'Sier for hver prognose hva som må skje til når, ser tilbake på hvor tidligere prognoser bommet, og slipper eller åpner et segment på det grunnlaget.',
      ],
    },
    negotiating: {
      name: 'Forhandle',
      definition:
        'Har grenser og byttemidler klare på forhånd, forsvarer verdien før prisen røres, og kommer fram til en avtale begge holder.',
      anchors: [
        'Gir rabatt ved første sukk. Ser først etterpå hva det gjorde med marginen.',
        'Holder på prisen ved å gjenta den og gir likevel etter når kvartalet er omme.',
        'Kjenner grensen og byttemidlene på forhånd, gir ingenting uten å få noe igjen og oppsummerer skriftlig.',
        'Tar inn nye temaer (løpetid, volum, oppstart) når det låser seg på pris, lar en stillhet vare i stedet for å fylle den med rabatt og holder en god tone.',
        'Finner ut hva motparten vil, og hva den kan gjøre uten oss, bygger en pakke av det som er mer verdt for begge, og sier hvor grensen for å gå fra bordet ligger, og hvorfor.',
      ],
    },
    accounts: {
      name: 'Ta vare på kundene',
      definition:
        'Vet hvordan det står til hos hver kunde, ser problemer og muligheter tidlig og lar samarbeidet vokse.',
      anchors: [
        'Kommer innom når avtalen løper ut. Klager er for kundeservice.',
        'Kommer hyggelig og jevnlig, alltid til den samme kontakten, uten en plan for kunden.',
        'Kjenner målene og brukerne hos hver storkunde, har en årsplan og går til faste tider gjennom resultatene, klagene medregnet.',
        'Snakker med brukere og ledere hos kunden, ikke bare med innkjøperen, ser på bruk og betaling at noe er galt, og tar det opp før det blir en klage.',
        'Kommer til kunden med noe nyttig ingen har bedt om, sørger for at flere enn én på hver side kjenner hverandre, og lager en plan sammen med kunden for det begge vil nå.',
      ],
    },
    colleagues: {
      name: 'Selge sammen med hele huset',
      definition: 'Lover det andre kan levere, overleverer fullstendig og deler æren med dem som fortjener den.',
      anchors: [
        'Selger først og lar leveransen finne ut av resten. Gir dem skylden overfor kunden.',
        'Overleverer med en kort e-post. Tar med andre først når det brenner.',
        'Sjekker med leveransen før noe loves, overleverer både avtaler og tvil og holder kontakten etter oppstart.',
        'Tar med fagfolk til rett tid, noterer for alle hvordan kunden er, og stiller seg foran kollegene når kunden er misfornøyd.',
        'Fører et løfte som glapp, tilbake til steget der det oppsto, endrer sammen med leveransen hvordan løfter sjekkes, og deler kunder og kunnskap selv om det går ut over egen bonus.',
      ],
    },
    honesty: {
      name: 'Ærlig om hvordan det står til',
      definition:
        'Sier til kunde og leder hvordan det står til, før de spør, også når det koster en ordre eller et salgsmål.',
      anchors: [
        'Skjuler dårlige nyheter så lenge det går. Alle tapte salg ble tapt på pris.',
        'Forteller sannheten når noen spør. Runder prognosen opp og håper at måneden retter på det.',
        'Melder motgang med en gang, med beløpet, hva som er prøvd, og sin egen del i det.',
        'Retter opp et feil inntrykk hos kunden selv om ordren kan ryke, og sier sammen med prognosen hva som taler imot den.',
        'Tar uoppfordret opp det kunden eller bedriften helst ikke vil høre, sammen med et forslag, og går gjennom et tapt salg foran teamet, egne valg først.',
      ],
    },
  },
  rounds: {
    first: 'Første runde',
    second: 'Andre runde',
  },
  sessions: {
    hrTalk: 'Samtale med HR',
    salesManager: 'Salgssjef og en kundeansvarlig selger',
    roleplay: 'Arbeidsprøve: et første kundemøte, spilt',
    panel: 'Kundeansvarlig selger og leveransesjef',
    lunch: 'Lunsj med salg og salgsstøtte',
    forecastTalk: 'Gjennomgang av salgsmuligheter med salgssjefen',
    directorTalk: 'Samtale med kommersiell direktør',
    closing: 'Avslutning og veien videre',
  },
  toHaveReady: {
    hrTalk:
      'Si at kunder og priser hos andre arbeidsgivere ikke trenger navn. Spør om førerkort bare når arbeidet ikke lar seg gjøre uten bil, og skriv det i utlysningen.',
    roleplay:
      'Én side om et oppdiktet firma: bransje, størrelse, leverandør i dag, to navn. Et rolleark til hver spiller: driftssjefen har hatt to dagers stans på grunn av feil og forteller det når noen spør; innkjøperen vil ha lavere pris og kan ikke bestemme alene. Ti minutter til forberedelse, tjue til møtet. Det som vurderes, er hva det blir spurt om, hva som blir hørt, og hva som blir avtalt, ikke sjarm eller talegaver. Øv én gang; de samme arkene til alle.',
    forecastTalk:
      'Ett ark med tolv oppdiktede salgsmuligheter: firma, beløp, første kontakt, hva som har skjedd siden, ventet avslutning. Tre ser store ut og er døde, tre er små og lever; skriv ned hvilke, og hvorfor. Kandidaten får åtte minutter til å lese. Det som vurderes, er grunnene til valget.',
  },
  questions: {
    sold: {
      text: 'Hva har du solgt til nå?',
      followUps: ['Hva slags kunder var det?', 'Hva skjedde mellom første kontakt og ordre?', 'Hva avgjorde du selv?'],
    },
    lostDeal: {
      text: 'Hvilket tapt salg har lært deg mest?',
      followUps: ['Hvordan fant du grunnen?', 'Hva var din del i det?'],
    },
    goodColleague: {
      text: 'Hva skylder en god selger dem som skal levere?',
      followUps: ['Hvordan sørger du for det i en travel måned?', 'Hva vil du ha igjen fra dem?'],
    },
    wonFromNothing: {
      text: 'Hvordan vant du en kunde som ikke kjente firmaet ditt i det hele tatt?',
      followUps: ['Hvorfor akkurat den?', 'På hvilket forsøk gikk det?', 'Hva åpnet døren?'],
    },
    whyBuy: {
      text: 'Hvilken kunde viste seg å trenge noe annet enn det du ble spurt om?',
      followUps: ['Hvilket spørsmål fikk det fram?', 'Hva foreslo du?'],
    },
    priceCall: {
      text: 'Hva sier du når en innkjøper ringer kvartalets siste dag og vil ha ti prosent avslag samme dag?',
      followUps: ['Hva vil du vite først?', 'Hva kan du be om i bytte?'],
    },
    leaving: {
      text: 'Hvordan fikk du beholde en kunde som var på vei ut?',
      followUps: ['Hvordan merket du det?', 'Hvem fikk du med deg?', 'Hvordan står det til med kunden i dag?'],
    },
    prepare: {
      text: 'Du får ti minutter med denne siden om et firma som har sagt ja til et første møte med oss. Hvordan forbereder du deg?',
      followUps: ['Hvem vil du gjerne ha ved bordet?', 'Hva skal til for at møtet er vellykket?'],
    },
    meeting: {
      text: 'Vi er driftssjefen og innkjøperen i dette firmaet; du har tjue minutter. Hvor vil du begynne?',
      followUps: ['Hva har du forstått av situasjonen vår?', 'Hva skjer etter dette møtet?'],
    },
    lookBack: {
      text: 'Hvor står vi nå når det gjelder pris og vilkår?',
      followUps: [
        'Hvem av oss bestemmer?',
        'Hva fikk du igjen for det du ga?',
        'Hva ville du gjort annerledes neste gang?',
      ],
    },
    grown: {
      text: 'Hvilken kunde har vokst mest hos deg?',
      followUps: ['Hva var planen din ved årets begynnelse?', 'Hva fikk kunden ut av det?'],
    },
    promised: {
      text: 'Hva har du lovet en kunde som de som skulle levere, ikke kunne holde?',
      followUps: ['Hva sa du til kunden?', 'Hva avtalte du med kollegene?'],
    },
    noService: {
      text: 'Hva gjør du når leveransen gjør den samme feilen hos din beste kunde for andre gang?',
      followUps: ['Hvem snakker du med først?', 'Hva får kunden høre om det fra deg?'],
    },
    concession: {
      text: 'Hvilken innrømmelse i en forhandling ville du ikke gjort igjen?',
      followUps: ['Hva drev deg til det?', 'Hva ville du tilbudt i stedet?'],
    },
    readPipeline: {
      text: 'Her er en oppdiktet liste over tolv salgsmuligheter med forhistorie. Hvilke tre ville du brukt uka på?',
      followUps: ['Hvilken stryker du?', 'Hvilket spørsmål stiller du til hver av de tre?', 'Hva er prognosen din?'],
    },
    territory: {
      text: 'Hvordan går du løs på et distrikt der ingen har vært på et år?',
      followUps: ['Hvordan velger du de første tjue?', 'Hva har du etter tre måneder?'],
    },
    wrongCustomer: {
      text: 'Hva gjør du når en kunde vil kjøpe noe du venter at de blir skuffet over?',
      followUps: ['Hva sier du til kunden?', 'Hva får lederen din høre, med budsjettet i bakhodet?'],
    },
    badQuarter: {
      text: 'Hvordan kom du gjennom et kvartal der du lå langt under budsjett?',
      followUps: ['På hvilket tidspunkt meldte du fra?', 'Hva endret du i uka di?'],
    },
  },
};
