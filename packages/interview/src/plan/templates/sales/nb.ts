import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Key account manager, bedriftsmarked',
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
        'Får kunder til å oppdage et problem de ikke selv hadde nevnt, og har sagt fra seg et salg som ikke ville ha hjulpet; ble spurt igjen av den grunn.',
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
        'Har åpnet et marked eller segment med en metode andre tok etter; prognosen for et år traff på noen få prosent.',
      ],
    },
    negotiating: {
      name: 'Forhandle',
      definition:
        'Forbereder grenser og bytter, forsvarer verdien før prisen røres, og kommer fram til en avtale begge holder.',
      anchors: [
        'Gir rabatt ved første sukk. Ser først etterpå hva det gjorde med marginen.',
        'Holder på prisen ved å gjenta den og gir likevel etter når kvartalet er omme.',
        'Kjenner grensen og byttemidlene på forhånd, gir ingenting uten å få noe igjen og oppsummerer skriftlig.',
        'Tar inn nye temaer (løpetid, volum, oppstart) når det låser seg på pris, tier i rett øyeblikk og holder en god tone.',
        'Har fått avtaler med harde innkjøpere som sto seg i årevis, gikk fra bordet da det måtte til, og vet hvilken egen innrømmelse som ble én for mye.',
      ],
    },
    accounts: {
      name: 'Ta vare på kundene',
      definition: 'Vet hvordan det står til hos hver kunde, ser trøbbel og åpninger tidlig og lar samarbeidet vokse.',
      anchors: [
        'Kommer innom når avtalen løper ut. Klager er for kundeservice.',
        'Kommer hyggelig og jevnlig, alltid til den samme kontakten, uten en plan for kunden.',
        'Kjenner målene og brukerne hos hver storkunde, har en årsplan og går til faste tider gjennom resultatene, klagene medregnet.',
        'Er kjent i flere etasjer hos kunden, ser på bruk og betaling at noe er galt, og tar det opp før det blir en klage.',
        'Har beholdt en kunde som var på vei ut, og gjort den større enn før; kunder ringer for å få råd om ting utenfor avtalen.',
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
        'Har fått veien fra salg til leveranse til å fungere bedre, så færre løfter glapp, og deler kunder og kunnskap selv om det går ut over egen bonus.',
      ],
    },
    honesty: {
      name: 'Ærlig handel og læring',
      definition: 'Sier til kunde og leder hvordan det står til, også når det koster, og lærer av tapte salg.',
      anchors: [
        'Skjuler dårlige nyheter så lenge det går. Tapte på pris, alltid.',
        'Forteller sannheten når noen spør. Vet at et salg gikk tapt, ikke hvorfor.',
        'Melder motgang med en gang, spør tapte kunder om grunnen og nevner sin egen del.',
        'Retter opp et feil inntrykk hos kunden selv om ordren kan ryke, og endrer opplegget etter to–tre tap av samme slag.',
        'Har sagt noe uvelkomment til kunden eller egen bedrift som virkelig kostet, og gjør det vanlig i teamet å gå gjennom tapte salg sammen.',
      ],
    },
  },
  rounds: { first: 'Første runde', second: 'Andre runde' },
  sessions: {
    hrTalk: 'Samtale med HR',
    salesManager: 'Salgssjef og en key account manager',
    roleplay: 'Arbeidsprøve: et første kundemøte, spilt',
    panel: 'Key account manager og leveransesjef',
    lunch: 'Lunsj med salg og salgsstøtte',
    forecastTalk: 'Gjennomgang av salgsmuligheter med salgssjefen',
    directorTalk: 'Samtale med kommersiell direktør',
    closing: 'Avslutning og veien videre',
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
      text: 'Hva sier du når en innkjøper ringer kvartalets siste dag og vil ha ti prosent avslag, i dag?',
      followUps: ['Hva vil du vite først?', 'Hva kan du be om i bytte?'],
    },
    leaving: {
      text: 'Hvordan fikk du beholde en kunde som var på vei ut?',
      followUps: ['Hvordan merket du det?', 'Hvem fikk du med deg?', 'Hvordan står det til med kunden i dag?'],
    },
    prepare: {
      text: 'Du får et kvarter med denne siden om et firma som har sagt ja til et første møte med oss. Hvordan forbereder du deg?',
      followUps: ['Hvem vil du gjerne ha ved bordet?', 'Hva skal til for at møtet er vellykket?'],
    },
    meeting: {
      text: 'Vi er driftssjefen og innkjøperen i dette firmaet; du har 25 minutter. Hvor vil du begynne?',
      followUps: ['Hva har du forstått av situasjonen vår?', 'Hva skjer etter dette møtet?'],
    },
    lookBack: {
      text: 'Hva ville du gjort annerledes om du holdt det møtet på nytt?',
      followUps: ['Hvem av oss bestemmer?', 'Hva ga du fra deg for tidlig?'],
    },
    grown: {
      text: 'Hvilken kunde har vokst mest hos deg?',
      followUps: ['Hva var planen din ved årets begynnelse?', 'Hva fikk kunden ut av det?'],
    },
    promised: {
      text: 'Hva har du lovet en kunde som de som skulle levere, ikke kunne holde?',
      followUps: ['Hva sa du til kunden?', 'Hva ordnet du opp i med kollegene?'],
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
      followUps: ['Hva sier du til kunden?', 'Hva sier du til meg, med budsjettet i bakhodet?'],
    },
    badQuarter: {
      text: 'Hvordan kom du gjennom et kvartal der du lå langt under budsjett?',
      followUps: ['På hvilket tidspunkt meldte du fra?', 'Hva endret du i uka di?'],
    },
  },
};
