import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Butikksjef',
  about:
    'For den som skal lede en butikk med ti til førti ansatte, dagligvare eller faghandel. Den andre dagen går kandidaten en runde i butikken i åpningstiden og leser tallene for en uke.',
  competencies: {
    floor: {
      name: 'Blikk for butikken',
      definition: 'Ser det kunden ser, vet hvilke hull og feil som koster penger, og får dem rettet opp samme dag.',
      anchors: [
        'Ser butikken fra kontoret. Tomme hyller og feil priser blir oppdaget av kundene.',
        'Ser det som er rotete, og rydder det selv. Dagen etter er det tilbake.',
        'Går runden til faste tider slik en kunde ville gått, ser hull, priser og datoer og avtaler hvem som retter hva til når.',
        'Skiller stort fra smått etter omsetning og bruttofortjeneste, flytter folk eller eksponeringer samme dag og ser etter om det selger.',
        'Trener blikket hos de ansatte (går runden sammen med dem, lar dem selv peke ut det som er galt, og si hva det koster), så butikken er i orden også når sjefen har fri.',
      ],
    },
    figures: {
      name: 'Styre etter tall',
      definition:
        'Leser omsetning, brutto, svinn og timer, finner det som ligger bak, og gjør det om til tiltak i butikken.',
      anchors: [
        'Kjenner omsetningen og lite mer. En dårlig uke skyldtes været eller hovedkontoret.',
        'Nevner tallene, men ikke hvordan de henger sammen. Kutter timer over hele linja når kostnadene blir for høye.',
        'Sammenligner med budsjett og fjoråret, finner avdelingen eller timen der forskjellen oppstår, setter inn ett tiltak og ser på det igjen.',
        'Veier tall mot hverandre, som færre timer mot tapt salg i kassa, og deler dem med de ansatte, så alle vet hva de jobber med.',
        'Ser en utvikling før den blir meldt, etterprøver forklaringen ute i butikken og sier på forhånd hvilket tall som må flytte seg til når, for at tiltaket skal bestå.',
      ],
    },
    rota: {
      name: 'Bemanning i de travle timene',
      definition:
        'Har de rette folkene til rett tid innenfor budsjettet, fordeler rettferdig og takler at noen faller fra.',
      anchors: [
        'Kopierer forrige ukes vaktliste. Når det topper seg, er det for få på jobb, og den som ikke tør å si nei, fyller hullene.',
        'Planlegger etter budsjettet, oppdager samme dag at det ikke går opp, og løser det ved å stå der selv.',
        'Planlegger etter ventet kundestrøm, henger opp lista i tide, holder avtaler og arbeidstid og har en fast måte å løse brå hull på.',
        'Lærer opp folk til flere avdelinger, fordeler de upopulære vaktene rettferdig og forklarer valgene.',
        'Får de ansatte til å løse bytter og hull selv innenfor klare regler, planlegger sesongen måneder i forveien og holder budsjettet også i de travleste ukene.',
      ],
    },
    customers: {
      name: 'Kunder i vanskelige øyeblikk',
      definition:
        'Viser vei i servicen, løser klager på stedet og tar vare på folk og butikk når en situasjon blir stygg.',
      anchors: [
        'Holder seg på bakrommet når noen hever stemmen, eller krangler med kunden foran andre.',
        'Løser klager ved å gi etter den ene dagen og vise til reglene den neste. De ansatte vet ikke hva de har lov til.',
        'Kommer fram, lytter, avgjør på stedet hva som er rimelig, og spør kollegaen etterpå hvordan det går.',
        'Gir de ansatte rom til å løse klager selv opp til en tydelig grense, leter etter årsaken til klager som gjentar seg, og setter grenser rolig.',
        'Øver på vanskelige situasjoner med de ansatte på forhånd, avtaler hvem som gjør hva når det blir stygt, og sørger etterpå for oppfølging, melding og noe som gjør at det sjeldnere skjer igjen.',
      ],
    },
    leading: {
      name: 'Lede folk på gulvet',
      definition:
        'Sier tydelig hva som ventes, tar det opp med den det gjelder, og får både nye og erfarne til å vokse.',
      anchors: [
        'Gir ordre eller gjør alt selv. Vanskelige samtaler går til HR eller tas mens andre hører på.',
        'Er der for alle, men utsetter samtaler til de blir tyngre enn de hadde trengt å være.',
        'Avklarer forventninger, tar opp det som ikke går bra, tidlig og på tomannshånd, gir konkret ros og kommer tilbake til det.',
        'Ser hva noen kan, og gir dem en avdeling, en oppgave eller en avgjørelse; behandler alle likt.',
        'Avtaler neste steg med hver enkelt (en oppgave, en avdeling, en dag med ansvaret), slipper taket litt etter litt med faste tidspunkter for å se tilbake, og lærer andre å gjøre det samme.',
      ],
    },
    headOffice: {
      name: 'Samarbeid med region og kjede',
      definition:
        'Gjennomfører det kjeden har bestemt, sier fra med fakta om det som ikke virker, og deler det som virker, med andre butikker.',
      anchors: [
        'Lar være det som ikke passer, eller gjennomfører det og rakker ned på det foran de ansatte.',
        'Gjør det som kreves, og klager til andre butikksjefer. Kjeden får aldri vite hvorfor noe slo feil.',
        'Gjennomfører det skikkelig, forklarer de ansatte hvorfor, og melder med eksempler om det som ikke virker.',
        'Kommer med forslag, tall og et forsøk fra egen butikk, og godtar et avslag uten å gjemme seg bak det.',
        'Samler tall sammen med andre butikker før det foreslås en endring for hele kjeden, tilbyr egen butikk til forsøket og hjelper andre med folk, varer eller kunnskap uten å bli bedt.',
      ],
    },
  },
  rounds: {
    first: 'Første runde',
    second: 'Andre runde, i butikken',
  },
  sessions: {
    hrTalk: 'Samtale med HR',
    areaManager: 'Distriktssjefen og en butikksjef fra en annen butikk',
    floorWalk: 'Arbeidsprøve: butikkrunde og ukas tall',
    panel: 'Distriktssjefen og en avdelingsleder i butikken',
    lunch: 'Lunsj på pauserommet med de ansatte',
    regionalTalk: 'Samtale med regiondirektøren',
    closing: 'Avslutning og veien videre',
  },
  toHaveReady: {
    floorWalk:
      'Åpningstid, en rute gjennom butikken som er avtalt med dem som er på jobb, og ett ark med en ukes tall for hver avdeling, endret slik at ingen virkelige resultater står der. Ett av tallene er galt med vilje. De ansatte vet hvem som går rundt, og hvorfor. Tjue minutter til runden, fem til å se på arket før kandidaten snakker om det. Det som vurderes, er hva som blir sett, hva som veier tyngst, og hvem som retter det, ikke om det stemmer med hvordan dere gjør det selv.',
  },
  questions: {
    shopsRun: {
      text: 'Hva slags butikker eller avdelinger har du hatt ansvar for?',
      followUps: ['Hvilke tall ble du målt på?', 'Hva avgjorde du uten å spørre noen?'],
    },
    teamSay: {
      text: 'Hva skal de ansatte vite etter første dag i butikken din?',
      followUps: ['Hvordan får de vite det?', 'Hvordan merker du at det sitter?'],
    },
    hardConversation: {
      text: 'Hvilken samtale med en ansatt har du utsatt for lenge?',
      followUps: ['Hva fikk deg til å vente?', 'Hvordan begynte du?', 'Hvordan gikk dere videre sammen?'],
    },
    turnedFigures: {
      text: 'Hvordan fikk du snudd et nøkkeltall som hadde vært dårlig i månedsvis?',
      followUps: ['Hvor oppsto forskjellen?', 'Hva gjorde de ansatte annerledes?', 'Hvordan sto det til et år senere?'],
    },
    saturday: {
      text: 'Hva gjør du når to stykker melder forfall klokka sju på månedens travleste lørdag?',
      followUps: [
        'Hva stenger eller dropper du?',
        'Hvem lar du være i fred?',
        'Hva sier du til de andre når dagen begynner?',
      ],
    },
    regularLeft: {
      text: 'Hvilken klage har fått deg til å endre noe i butikken?',
      followUps: ['Hva lå bak?', 'Hvordan visste du at det virket?'],
    },
    unloved: {
      text: 'Hvordan har du gjennomført en beslutning fra hovedkontoret som du selv var uenig i?',
      followUps: ['Hva sa du til de ansatte?', 'Hva fikk hovedkontoret høre fra deg?'],
    },
    walk: {
      text: 'Gå gjennom butikken med oss i tjue minutter som om du begynte her i morgen. Hva ser du?',
      followUps: [
        'Hva legger en kunde først merke til?',
        'Hva koster oss penger her?',
        'Hva ville du beholdt akkurat som det er?',
      ],
    },
    threeThings: {
      text: 'Hvilke tre ting ville du fått rettet opp før stengetid i dag?',
      followUps: ['Hvem gjør det?', 'Hva lar du ligge til neste uke?'],
    },
    weekReport: {
      text: 'Dette arket viser omsetning, brutto, svinn og timer forrige uke for hver avdeling. Hva leser du ut av det?',
      followUps: [
        'Hvilket tall stoler du ikke på?',
        'Hva ville du spurt avdelingslederne om?',
        'Hvilket ene tiltak setter du inn?',
      ],
    },
    shortageStaff: {
      text: 'Hvordan kom du gjennom en sesong der du hadde for få folk?',
      followUps: ['Hva sluttet du å gjøre?', 'Hvordan fordelte du de upopulære vaktene?'],
    },
    tillGap: {
      text: 'Hva gjør du når kassa til en dyktig kollega har manko for tredje gang denne måneden?',
      followUps: [
        'Hva vil du vite før du snakker med noen?',
        'Hvordan begynner du samtalen?',
        'Hva får de andre høre?',
      ],
    },
    threat: {
      text: 'Hva gjør du når en kunde truer en ung kollega i servicedisken?',
      followUps: ['Hva gjør du det første minuttet?', 'Hva skjer samme kveld?', 'Hva skjer en uke senere?'],
    },
    grewSomebody: {
      text: 'Hvem har under din ledelse vokst inn i en jobb du ikke hadde sett for deg?',
      followUps: ['Hva så du i vedkommende?', 'Hva ga du fra deg, steg for steg?'],
    },
    localChoice: {
      text: 'Hva gjør du når en kampanje fra kjeden ikke passer kundene i denne butikken?',
      followUps: ['Hva gjennomfører du likevel?', 'Hvilke tall kommer du til meg med?'],
    },
    hundredDays: {
      text: 'Hva skal kundene merke av deg etter hundre dager?',
      followUps: ['Hvor begynner du?', 'Hva lar du være i fred til å begynne med?', 'Hva trenger du fra meg?'],
    },
  },
};
