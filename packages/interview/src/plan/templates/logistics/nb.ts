import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Skiftleder på lager',
  about:
    'For den som leder et skift på ti til femti personer på et lager eller en terminal. På det andre besøket fordeler kandidaten folk og arbeid ved skiftstart og leter etter årsaken til plukkfeil.',
  competencies: {
    flow: {
      name: 'Holde flyten oppe',
      definition:
        'Fordeler folk og arbeid på mottak, plukk og lasting, ser opphopning komme og omdisponerer i tide for å rekke avgangen.',
      anchors: [
        'Setter alle på samme plass som i går. Ser opphopningen når bilen allerede står og venter.',
        'Fordeler ved start og lar det stå. Tar igjen etterslepet med overtid til slutt.',
        'Regner timer ut fra volumet, setter faste tidspunkter for kontroll, flytter folk når tallene henger etter, og rekker avgangen.',
        'Ser hele linja, flytter kapasitet før et mellomlager er fullt, har folk i reserve som kan flere områder, og sier tidlig hvilken ordre som ikke rekker det.',
        'Styrer etter egne tall for hver prosess, avtaler med planlegging og transport å jevne ut en topp før den kommer, og etterlater en tavle neste skift kan fortsette på.',
      ],
    },
    safety: {
      name: 'Trygt mellom trucker og reoler',
      definition:
        'Holder folk og kjøretøy fra hverandre, stanser det som er farlig også når det er travelt, og får nestenulykker meldt.',
      anchors: [
        'Ser en annen vei når noen kjører fort eller tar snarveier, så lenge tallene er gode. Skader på reoler blir meldt av andre.',
        'Sier fra etter en ulykke. Lar noen uten truckførerbevis ta trucken «bare et øyeblikk».',
        'Kontrollerer førerbevis, gangveier og reoler hver dag, stanser farlig kjøring på stedet og registrerer nestenulykker.',
        'Leter etter årsaken også i ruter, mål og belysning og ikke bare hos føreren, endrer det og forklarer det ved skiftstart.',
        'Får folk til å si fra til hverandre, innleide medregnet: spør etter nestenulykker ved hver skiftstart, forteller hva som ble gjort med den forrige, og takker den som stanser arbeidet.',
      ],
    },
    accuracy: {
      name: 'Rett vare på rett plass',
      definition:
        'Verner lager og leveranser mot feil, følger avvik til kilden og sørger for at systemet er til å stole på.',
      anchors: [
        'Justerer beholdningen i systemet til den går opp. Reklamasjoner er for kundeservice.',
        'Får telt på nytt og lar det være med det. Neste uke er den samme plassen feil igjen.',
        'Teller etter plan, tar stikkprøver av plukkede ordrer, fører skader og differanser samme dag og spør hvor de oppsto.',
        'Sorterer feil etter vare, plass, tid og prosess, finner mønsteret og fjerner det, for eksempel med en annen plassering eller skanning.',
        'Legger kontrollen der feilen oppstår, i stedet for til slutt, regner ut hva det koster og sparer, og sier hva som vil vise i høysesongen om det holder.',
      ],
    },
    improving: {
      name: 'Forbedre arbeidet',
      definition: 'Ser sløsing og irritasjon, prøver ut noe bedre med dem som gjør jobben, og får det til å vare.',
      anchors: [
        'Sier at slik har det alltid vært, eller klager på systemet. Andres ideer dør i kantina.',
        'Har mange ideer og setter dem i gang alene. Etter to uker er alt som før.',
        'Tar tak i en idé fra gulvet, prøver den i liten skala, måler før og etter og skriver ned den nye måten.',
        'Får flere skift til å enes om én måte, trekker inn IT eller vedlikehold i tide og justerer der skoen trykker.',
        'Gjør forbedring til en fast del av uka (et fast tidspunkt, ett lite forsøk, tallet på tavla), lar dem som gjør jobben, velge det neste og slutter med det som ikke hjelper.',
      ],
    },
    people: {
      name: 'Lede et skift',
      definition:
        'Starter skiftet tydelig, behandler alle likt, tar ting opp direkte og får en sammensatt gjeng til å arbeide som ett lag.',
      anchors: [
        'Gir ordre over høyttaleren. De samme få får alltid de tunge jobbene.',
        'Jobber hardt selv og håper at andre følger etter. Vegrer seg for å ta opp ting med tidligere kolleger.',
        'Begynner med en kort gjennomgang som alle forstår, bytter på det tunge, tar ting opp på stedet og på tomannshånd og sier takk.',
        'Vet hvem som vil lære hva, får nye i gang på få dager og sørger for at alle forstår, samme hvilket språk de snakker.',
        'Holder skiftet sammen i en hard uke: fordeler belastningen åpent, får folk til å trå til for hverandre og gir dem som vil videre, en del av ledelsen under veiledning.',
      ],
    },
    chain: {
      name: 'Samarbeid med planlegging, transport og neste skift',
      definition:
        'Sier tidlig fra om det andre må vite, overleverer fullstendig og løser problemene der arbeidet skifter hender.',
      anchors: [
        'Sjåfører og neste skift får finne ut av det selv. Det er alltid den andre avdelingens feil.',
        'Overleverer i forbifarten, uten tall. Melder forsinkelser når noen spør.',
        'Overleverer skriftlig og muntlig på faste punkter (volum, etterslep, stans, folk) og melder forsinkelser før avgangstiden.',
        'Vet hva som går hardest ut over planlegging, transportører og kunder, legger fram et valg i tide og holder seg til det som blir bestemt.',
        'Går sammen med den andre avdelingen dit arbeidet skifter hender, følger én ordre hele veien og avtaler et signal som viser begge et problem før det kommer.',
      ],
    },
  },
  rounds: {
    first: 'Første runde',
    second: 'Andre runde, på lageret',
  },
  sessions: {
    hrTalk: 'Samtale med HR',
    firstPanel: 'Lagersjef og en skiftleder',
    boardCase: 'Case: tavla ved skiftstart',
    tour: 'Omvisning på lageret med en teamleder',
    panel: 'Skiftleder og verneombud',
    lunch: 'Pause med skiftet',
    managerTalk: 'Samtale med driftssjefen',
    closing: 'Avslutning og veien videre',
  },
  toHaveReady: {
    hrTalk:
      'Truckførerbevis trengs bare om skiftlederen selv skal kjøre; da står det i utlysningen og sjekkes på papir. Det vurderes ikke, like lite som språket noen snakker hjemme.',
    boardCase:
      'Tallene i casen på ett ark, 16 kort for folkene med hva hver kan gjøre (hvem som kjører hvilken truck, hvem som er ny), en tavle og en kalkulator. Kandidaten får ti minutter alene med dem. Så en liste med plukkfeilene for en måned, med bokstaver i stedet for navn; to årsaker er gjemt i den, én plass og én time. Det som vurderes, er utregningen, hva som holdes i reserve, og når det kontrolleres; flere fordelinger kan være riktige.',
  },
  questions: {
    floors: {
      text: 'Hva slags lagerarbeid har du ledet?',
      followUps: ['Hvilket volum gikk gjennom på et skift?', 'Hva kunne du bestemme uten å ringe noen?'],
    },
    startShift: {
      text: 'Hva sier du de fem minuttene før et skift begynner?',
      followUps: ['Hvordan når du dem som snakker et annet språk?', 'Hva viser deg at det er forstått?'],
    },
    toldYou: {
      text: 'Hva har folk på skiftet ditt fortalt deg om måten du leder på?',
      followUps: ['Hvordan kom det opp?', 'Hva så de deg endre?'],
    },
    peak: {
      text: 'Hvilken topp gikk bra på grunn av måten du hadde forberedt den på?',
      followUps: ['Hvilke tall arbeidet du med?', 'Hva valgte du å slippe?'],
    },
    truckLate: {
      text: 'Hva gjør du når bilen med varene er to timer forsinket, og de skulle ha vært med avgangen klokka seks?',
      followUps: ['Hvem ringer du, i hvilken rekkefølge?', 'Hva gjør folkene dine i de to timene?'],
    },
    stopped: {
      text: 'Hva har du stanset på gulvet fordi det var farlig, selv om det kostet tid?',
      followUps: ['Hva så du?', 'Hvordan tok skiftet det?', 'Hva var annerledes uka etter?'],
    },
    missing: {
      text: 'Systemet sier at det ligger førti på en plass; det er tolv. Hvordan finner du ut hva som har skjedd?',
      followUps: ['Hvor ser du først?', 'Hva registrerer du i dag?'],
    },
    board: {
      text: 'Klokka er 13.45. Du har 16 personer, to av dem nye i dag, og én truck er til reparasjon. Mottak: 220 paller, 60 av dem trengs i kveld. Plukk: 3200 linjer til avgangene 18.00 og 21.00; i går tok skiftet 38 linjer i timen hver. Lasting: ni biler. Hvordan fordeler du folk og arbeid?',
      followUps: [
        'Hvilken utregning bygger det på?',
        'På hvilke tidspunkter kontrollerer du?',
        'Hva holder du i reserve?',
      ],
    },
    twoHoursLater: {
      text: 'Klokka 16.00 ligger du 600 linjer etter; mottaket ligger foran. Hva endrer du?',
      followUps: ['Hvem sier du fra til nå?', 'Hvilken avgang sikrer du?'],
    },
    mispicks: {
      text: 'Denne lista har plukkfeilene for en måned med vare, plass, time og plukker. Hva leser du ut av den?',
      followUps: ['Hvilken forklaring er du skeptisk til?', 'Hva ser du på ute på gulvet før du snakker med noen?'],
    },
    forklift: {
      text: 'Hva gjør du når din raskeste truckfører enda en gang tar svingen ved pakkebordene i full fart?',
      followUps: ['Hva sier du?', 'Hva ser du på i tillegg til føreren?'],
    },
    twoGroups: {
      text: 'Hvordan har du fått to grupper på et skift til å samarbeide igjen?',
      followUps: ['Hva handlet det om?', 'Hvem begynte du med?', 'Hva la du opp annerledes?'],
    },
    temps: {
      text: 'Hva gjør du den første timen med åtte innleide som er her for første gang?',
      followUps: ['Hvilket arbeid holder du dem unna den dagen?', 'Hvordan merker du hvem som trenger hjelp?'],
    },
    fasterWay: {
      text: 'Hvilken idé fra gulvet har du gjort til den vanlige måten å arbeide på?',
      followUps: ['Hvordan prøvde du den ut?', 'Hva sa tallene før og etter?', 'Hvem måtte overbevises?'],
    },
    handedOver: {
      text: 'Hva gikk galt i en overlevering eller med en annen avdeling som du fikk rettet opp?',
      followUps: ['Hva var det som glapp?', 'Hva ble avtalt?', 'Hvordan går det nå?'],
    },
    firstChange: {
      text: 'Hva ville du sett på de første fire ukene her før du endret noe?',
      followUps: ['Hvem ville du spurt?', 'Hva trenger du fra meg?'],
    },
  },
};
