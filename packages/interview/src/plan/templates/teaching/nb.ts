import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Lærer på ungdomstrinnet eller i videregående',
  about:
    'For faglærere som også er kontaktlærere. Den andre dagen holder kandidaten en kort time for en av klassene våre, blir vist rundt av elever og vurderer tre elevsvar.',
  competencies: {
    lesson: {
      name: 'Undervise',
      definition: 'Bygger timen på det elevene skal lære, forklarer klart, får dem til å tenke og justerer underveis.',
      anchors: [
        'Går gjennom boka side for side. Sier hva som gjøres i timen, ikke hva som læres i den.',
        'Forklarer godt for dem som henger med. Gjennomfører opplegget også når halve klassen har falt av.',
        'Har et klart mål, knytter an til det elevene kan, veksler mellom forklaring, tenking og øving og samler trådene til slutt.',
        'Forutser de vanlige misforståelsene og har et eksempel på hver, gir støtte eller fordypning til dem som trenger det, og legger om når klassen viser at det må til.',
        'Får elevene til å resonnere og stille hverandre spørsmål i faget, velger neste steg ut fra svarene deres mens timen går, og kan si hvorfor akkurat dette eksempelet.',
      ],
    },
    checking: {
      name: 'Se hva elevene har lært',
      definition:
        'Finner ut i timen og etterpå hva elevene forstår, vurderer rettferdig og gir tilbakemeldinger de kan bruke.',
      anchors: [
        'Oppdager det på prøven. «Er det noen spørsmål?» er kontrollen, og karakteren er tilbakemeldingen.',
        'Spør dem som rekker opp hånda. Skriver mange kommentarer på prøvene, de samme til de fleste.',
        'Sjekker med alle i løpet av timen, vurderer etter kriterier som er kjent på forhånd, og gir hver elev ett neste steg.',
        'Bruker de gale svarene til å planlegge neste time, sammenligner vurderinger med kolleger og lar elevene arbeide med tilbakemeldingen i timen.',
        'Lar elevene vurdere eget arbeid med eksempler og kriterier til de vurderer likt med læreren, og legger om prøver og timer sammen der den samme feilen kommer igjen.',
      ],
    },
    climate: {
      name: 'Trygg klasse med ro til å lære',
      definition: 'Gjør det klart hva som ventes, holder på oppmerksomheten og retter opp uten å ydmyke noen.',
      anchors: [
        'Roper, truer eller gir opp. Om reglene gjelder, kommer an på dagen.',
        'Holder ro i lette klasser. Straffer den som blir tatt, og mister resten imens.',
        'Begynner og slutter med faste rutiner, sier hva som går bra, retter på småting tidlig og rolig og tar en prat med eleven etter timen.',
        'Leser gruppa, bytter plasser, tempo eller oppgave før det tipper over, og reparerer forholdet etter et sammenstøt.',
        'Får klassen til å holde det den har avtalt: elevene setter selv ord på hva som forstyrrer læringen, den som forstyrret, er med på å rette det opp, og den som sto utenfor, får en plass.',
      ],
    },
    mentoring: {
      name: 'Følge opp elevene',
      definition:
        'Kjenner elevene i egen klasse, merker når noe er galt, og gjør det som er lærerens oppgave, og ikke mer.',
      anchors: [
        'Kan navn og karakterer. Får høre av andre på teammøtet at en elev har forandret seg.',
        'Er vennlig og lett å komme til, venter til eleven kommer selv, og lover å tie om noe som ikke kan holdes hemmelig.',
        'Snakker jevnlig med hver elev, ser endringer, spør åpent, sier på forhånd hva som ikke kan holdes hemmelig, og kobler på skolens støtteapparat.',
        'Gjør avtaler med elev, hjem og støtteapparat og følger dem opp; holder på grensene for rollen også når en elev vil ha mer.',
        'Lager en plan sammen med elev, hjem og støtteapparat for en som er på vei ut av skolen, sørger for at én har ansvaret for den, og viser kolleger hvordan det vanskelige kan tas opp.',
      ],
    },
    home: {
      name: 'Samarbeide med hjemmet',
      definition: 'Får foresatte med tidlig og som likeverdige, er tydelig på hva skolen bestemmer, og holder avtaler.',
      anchors: [
        'Ringer hjem når det har gått galt. Kaller kritiske foresatte bråkmakere.',
        'Informerer riktig, på skolespråk. Gir etter eller setter seg på bakbeina når en samtale blir ubehagelig.',
        'Ringer også når det går bra, forbereder vanskelige samtaler, spør hva de foresatte selv ser, og avtaler hvem som gjør hva.',
        'Lar sinte foresatte snakke ut, forklarer en avgjørelse uten å gjemme seg bak reglene og innrømmer en feil.',
        'Finner en annen vei til hjem skolen ikke når (tid, sted, tolk, en telefon om noe som er bra), og lar de foresatte være med på å bestemme hva som skal prøves, og hva som skal vise at det hjelper.',
      ],
    },
    team: {
      name: 'Utvikle seg sammen med kolleger',
      definition: 'Deler opplegg og tvil, slipper andre inn i klasserommet og holder det fagseksjonen er enig om.',
      anchors: [
        'Lukker klasseromsdøra. Det seksjonen har avtalt, gjelder andre.',
        'Deler opplegg når noen spør. Tar imot besøk i timen fordi det kreves, og endrer lite etterpå.',
        'Forbereder timer eller prøver med andre, ber om besøk med et bestemt spørsmål og nevner hva som ble annerledes.',
        'Tar med resultater og tvil til seksjonen, besøker andre med nyttige kommentarer og hjelper en nyansatt gjennom de første månedene.',
        'Gjør det å se på timer og resultater sammen til en fast del av arbeidet i seksjonen, begynner med egne timer som mislyktes, og leter i elevenes arbeid etter om det gjorde en forskjell.',
      ],
    },
  },
  rounds: {
    first: 'Første runde',
    second: 'Dag på skolen',
  },
  sessions: {
    hrTalk: 'Samtale med HR',
    firstPanel: 'Fagleder og en lærer fra teamet',
    trialLesson: 'Arbeidsprøve: prøvetime med samtale etterpå',
    tour: 'Omvisning med elever',
    panel: 'Sosiallærer og en faglærer',
    lunch: 'Lunsj på personalrommet',
    headTalk: 'Rektor og en avdelingsleder',
    closing: 'Avslutning og veien videre',
  },
  toHaveReady: {
    hrTalk:
      'Formell kompetanse kontrolleres på papir, og politiattest legges fram av den som får tilbud om stillingen; ingen av delene vurderes. Spør om elever uten navn. Avklar på forhånd om tillitsvalgt er med.',
    trialLesson:
      'Kandidaten får en uke i forveien temaet, klassen, antall elever, hva de har hatt, og hva som finnes i rommet. Klassen vet hva timen er til, læreren deres er til stede, og elevene vurderer ingen. Timen varer i 25 minutter; så fem minutter alene i et rolig rom før samtalen. Det som vurderes, er hva elevene blir satt til å tenke og gjøre, og hva som justeres underveis, ikke hvordan en fremmed klasse oppfører seg.',
    panel:
      'Én prøveoppgave fra faget, vurderingskriteriene og tre anonyme svar som er skrevet av: ett riktig, men ufullstendig, ett med en tankefeil og ett som er vanskelig å vurdere. Kandidaten får seks minutter til å lese. Det som vurderes, er hvordan kriteriene brukes, og hva som følger for timen, ikke selve karakteren.',
  },
  questions: {
    taught: {
      text: 'Hvilke klasser har du undervist til nå?',
      followUps: ['Hvilke av dem fikk du mest til med?', 'Hvilke opplegg laget du selv til dem?'],
    },
    colleagueSaw: {
      text: 'Hva har en kollega sett i timen din som du selv ikke hadde lagt merke til?',
      followUps: ['Hva endret du etterpå?', 'Hva merket elevene til det?'],
    },
    goodSchool: {
      text: 'Hva trenger du fra en fagseksjon for å undervise godt?',
      followUps: ['Hva bidrar du med selv?', 'Hva gjør du når du synes en avtale er feil?'],
    },
    wentWrong: {
      text: 'Hvilken time ble helt annerledes enn du hadde forberedt?',
      followUps: [
        'På hvilket tidspunkt merket du det?',
        'Hva gjorde du der og da?',
        'Hvordan holdt du den neste gang?',
      ],
    },
    whoGotIt: {
      text: 'Hvordan finner du ut på ti minutter hvem i en klasse på 28 som har forstått forklaringen din?',
      followUps: ['Hva gjør du med de fem som står fast?', 'Hva gjør de andre imens?'],
    },
    backRow: {
      text: 'Hva gjør du når fire elever bakerst fortsetter å prate mens du forklarer?',
      followUps: ['Hva gjør du hvis det ikke hjelper?', 'Hva sier du til dem etter timen?'],
    },
    silent: {
      text: 'Hvordan fant du ut hva som lå bak da en elev hadde forandret seg?',
      followUps: ['Hva hadde du lagt merke til?', 'Hvordan åpnet du samtalen?', 'Hvem fikk du med deg?'],
    },
    teach: {
      text: 'Du underviser en av klassene våre i 25 minutter; temaet og utgangspunktet for klassen fikk du for en uke siden. Hva skal elevene kunne til slutt?',
      followUps: ['Hvilken feil venter du at de gjør?', 'Hvordan merker du at det går for fort?'],
    },
    lookBack: {
      text: 'Hva viser deg at elevene har lært det du hadde tenkt?',
      followUps: ['For hvilke elever var det annerledes?', 'Hvilket øyeblikk ville du gjerne hatt på nytt?'],
    },
    nextTime: {
      text: 'Hva ville du gjort neste gang på det punktet der oppmerksomheten falt mest?',
      followUps: ['Hva lå bak?', 'Hva får klassen se deg gjøre?'],
    },
    threeAnswers: {
      text: 'Her er tre anonyme svar på én prøveoppgave, med vurderingskriteriene. Hvordan vurderer du dem?',
      followUps: [
        'Hvilken tankefeil ligger bak det andre?',
        'Hva skriver du ved det tredje?',
        'Hva betyr dette for neste time?',
      ],
    },
    caughtUp: {
      text: 'Hvordan har du fått en elev som hadde falt av i faget ditt, med igjen?',
      followUps: ['Hva manglet, helt konkret?', 'Hva gjorde eleven selv for det?'],
    },
    markDispute: {
      text: 'Hva sier du til foresatte som vil ha en karakter hevet så eleven kommer inn på ønsket linje?',
      followUps: ['Hva spør du dem om?', 'Hva tilbyr du eleven?'],
    },
    inConfidence: {
      text: 'Hva gjør du når en elev vil fortelle deg noe, men først ber deg om å holde det hemmelig?',
      followUps: ['Hvilke ord bruker du?', 'Hvem går du til samme dag hvis eleven ikke er trygg?'],
    },
    hardParents: {
      text: 'Hvilken samtale med foresatte har lært deg mest?',
      followUps: ['Hva så de som du ikke hadde sett?', 'Hvordan gikk dere videre sammen?'],
    },
    changedTogether: {
      text: 'Hva har du endret på en skole sammen med kolleger?',
      followUps: ['Hvem var i tvil?', 'Hva fikk elevene ut av det?', 'Hva er igjen av det i dag?'],
    },
    firstYear: {
      text: 'Hva vil du ha fått til med klassene dine når det første skoleåret er over?',
      followUps: ['Hvor begynner du i august?', 'Hva trenger du fra meg?'],
    },
  },
};
