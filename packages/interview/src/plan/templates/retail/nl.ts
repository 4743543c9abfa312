import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Filiaalmanager',
  about:
    'Voor wie een winkel leidt met tien tot veertig medewerkers, food of non-food (in Vlaanderen: winkelverantwoordelijke). Op de tweede dag loopt de kandidaat tijdens openingstijd over de winkelvloer en leest de cijfers van een week.',
  competencies: {
    floor: {
      name: 'Oog voor de winkelvloer',
      definition:
        'Ziet wat een klant ziet, weet welke gaten en fouten geld kosten en zorgt dat ze dezelfde dag hersteld zijn.',
      anchors: [
        'Bekijkt de winkel vanuit het kantoortje. Lege schappen en verkeerde prijzen worden door klanten ontdekt.',
        'Ziet wat er rommelig bij staat en ruimt het alleen op. De dag erna is het er weer.',
        'Loopt op vaste momenten rond zoals een klant dat doet, ziet gaten, prijzen en datums en spreekt af wie wat wanneer herstelt.',
        'Onderscheidt hoofd- en bijzaken op omzet en marge, verplaatst dezelfde dag mensen of displays en kijkt of het verkoopt.',
        'Traint het oog van het team (loopt mee, laat collega’s zelf aanwijzen wat niet klopt en wat dat kost), zodat de winkel ook op vrije dagen van de manager in orde is.',
      ],
    },
    figures: {
      name: 'Sturen op cijfers',
      definition:
        'Leest omzet, marge, derving en uren, zoekt wat erachter zit en maakt daar een maatregel op de vloer van.',
      anchors: [
        'Kent de omzet en weinig meer. Een slechte week lag aan het weer of aan het hoofdkantoor.',
        'Noemt de cijfers, maar niet hoe ze samenhangen. Schrapt overal uren als de kosten te hoog zijn.',
        'Vergelijkt met de begroting en vorig jaar, vindt de afdeling of het uur waar het verschil ontstaat, neemt één maatregel en kijkt er opnieuw naar.',
        'Weegt cijfers tegen elkaar af, zoals minder uren tegen gemiste omzet bij de kassa, en deelt ze met het team, zodat mensen weten waaraan ze werken.',
        'Ziet een ontwikkeling voordat die gemeld wordt, toetst de verklaring op de vloer en zegt vooraf welk cijfer wanneer moet bewegen om de maatregel aan te houden.',
      ],
    },
    rota: {
      name: 'Bezetting op de drukke uren',
      definition:
        'Heeft binnen het budget de juiste mensen op het juiste uur, verdeelt dat eerlijk en vangt uitval op.',
      anchors: [
        'Kopieert het rooster van vorige week. Op piekmomenten is de winkel onderbezet en wie geen nee durft te zeggen, vult de gaten.',
        'Plant op budget, merkt op de dag zelf dat het niet past en lost het op door zelf te gaan staan.',
        'Plant op de verwachte drukte, maakt het rooster op tijd bekend, houdt zich aan afspraken en uren en heeft een vaste aanpak voor onverwachte gaten.',
        'Leidt mensen op voor meer dan één afdeling, verdeelt de minder geliefde uren eerlijk en legt keuzes uit.',
        'Laat het team ruilen en gaten zelf oplossen binnen heldere regels, plant het seizoen maanden vooruit en houdt ook in piekweken het budget.',
      ],
    },
    customers: {
      name: 'Klanten helpen als het spannend wordt',
      definition:
        'Zet de toon in de service, lost klachten ter plekke op en beschermt mensen en winkel als een situatie ontspoort.',
      anchors: [
        'Blijft achterin als iemand de stem verheft, of gaat waar iedereen bij staat met de klant in discussie.',
        'Lost klachten de ene dag op door toe te geven en de andere dag met de regels. Medewerkers weten niet wat ze mogen.',
        'Komt naar voren, luistert, beslist ter plekke wat redelijk is en vraagt daarna aan de collega hoe het gaat.',
        'Geeft medewerkers ruimte om klachten tot een duidelijke grens zelf op te lossen, zoekt de oorzaak van terugkerende klachten en stelt rustig grenzen.',
        'Oefent lastige situaties vooraf met het team, spreekt af wie wat doet als het ontspoort, en regelt daarna opvang, een melding en iets waardoor het minder snel weer gebeurt.',
      ],
    },
    leading: {
      name: 'Leidinggeven op de vloer',
      definition:
        'Zegt duidelijk wat er wordt verwacht, spreekt mensen daar persoonlijk op aan en laat nieuwkomers én ervaren medewerkers groeien.',
      anchors: [
        'Geeft opdrachten of doet alles zelf. Moeilijke gesprekken gaan naar HR of vinden plaats waar anderen bij zijn.',
        'Is er voor iedereen, maar stelt gesprekken uit tot ze zwaarder zijn dan nodig was.',
        'Maakt verwachtingen duidelijk, bespreekt gedrag snel en onder vier ogen, geeft concrete complimenten en komt erop terug.',
        'Merkt wat iemand kan en geeft diegene een afdeling, een taak of een beslissing; meet niet met twee maten.',
        'Spreekt met ieder de volgende stap af (een taak, een afdeling, een dag de leiding), laat stap voor stap los met vaste momenten om terug te kijken en leert een ander dat ook zo te doen.',
      ],
    },
    headOffice: {
      name: 'Samenwerken met regio en hoofdkantoor',
      definition:
        'Voert uit wat de keten heeft besloten, zegt met feiten waar het niet werkt en deelt met andere filialen wat wel werkt.',
      anchors: [
        'Laat liggen wat niet uitkomt, of voert het uit en kraakt het af waar het team bij is.',
        'Doet wat gevraagd wordt en moppert bij andere filiaalmanagers. Het hoofdkantoor hoort nooit waarom iets mislukte.',
        'Voert het goed uit, legt het team uit waarom en meldt met voorbeelden waar het niet werkt.',
        'Komt met voorstellen, cijfers en een proef in de eigen winkel, en aanvaardt een afwijzing zonder zich erachter te verschuilen.',
        'Verzamelt met andere filialen cijfers voordat er een verandering voor de hele keten wordt voorgesteld, biedt de eigen winkel aan voor de proef en helpt anderen ongevraagd met mensen, voorraad of kennis.',
      ],
    },
  },
  rounds: {
    first: 'Eerste ronde',
    second: 'Tweede ronde, in de winkel',
  },
  sessions: {
    hrTalk: 'Gesprek met HR',
    areaManager: 'Rayonmanager en een filiaalmanager uit de regio',
    floorWalk: 'Werkproef: ronde over de winkelvloer en de weekcijfers',
    panel: 'Rayonmanager en een afdelingshoofd uit de winkel',
    lunch: 'Lunch met het team in de kantine',
    regionalTalk: 'Gesprek met de regiodirecteur',
    closing: 'Afsluiting en vervolg',
  },
  toHaveReady: {
    floorWalk:
      'Openingstijd, een route over de vloer die met de winkel is afgesproken, en één blad met de weekcijfers per afdeling, zo veranderd dat er geen echt resultaat in staat. Eén cijfer erop is met opzet fout. De medewerkers weten wie er rondloopt en waarom. Twintig minuten voor de ronde, vijf om het blad te bekijken voordat de kandidaat erover begint. Beoordeeld wordt wat er gezien wordt, wat het zwaarst weegt en wie het herstelt, niet of het klopt met hoe u het zelf doet.',
  },
  questions: {
    shopsRun: {
      text: 'Voor wat voor winkels of afdelingen bent u verantwoordelijk geweest?',
      followUps: ['Op welke cijfers werd u beoordeeld?', 'Wat besliste u zonder het aan iemand te vragen?'],
    },
    teamSay: {
      text: 'Wat moeten mensen op hun eerste dag in uw winkel weten?',
      followUps: ['Hoe horen ze dat?', 'Waaraan merkt u dat het is overgekomen?'],
    },
    hardConversation: {
      text: 'Welk gesprek met iemand uit uw team hebt u te lang uitgesteld?',
      followUps: ['Waarom wachtte u?', 'Hoe begon u het gesprek?', 'Hoe bent u samen verdergegaan?'],
    },
    turnedFigures: {
      text: 'Hoe hebt u een cijfer omgebogen dat al maanden tegenviel?',
      followUps: [
        'Waar ontstond het verschil?',
        'Wat ging het team anders doen?',
        'Hoe stond het er een jaar later voor?',
      ],
    },
    saturday: {
      text: 'Wat doet u als op de drukste zaterdag van de maand om zeven uur twee mensen afbellen?',
      followUps: [
        'Wat sluit u of slaat u over?',
        'Wie belt u bewust niet?',
        'Wat vertelt u het team bij het begin van de dag?',
      ],
    },
    regularLeft: {
      text: 'Welke klacht heeft ertoe geleid dat u iets in de winkel veranderde?',
      followUps: ['Wat zat erachter?', 'Hoe wist u dat het werkte?'],
    },
    unloved: {
      text: 'Hoe hebt u een besluit van het hoofdkantoor uitgevoerd waar u zelf niet achter stond?',
      followUps: ['Wat zei u tegen uw team?', 'Wat hoorde het hoofdkantoor van u?'],
    },
    walk: {
      text: 'Loop twintig minuten met ons door de winkel alsof u hier morgen begint. Wat valt u op?',
      followUps: ['Wat ziet een klant het eerst?', 'Wat kost ons hier geld?', 'Wat zou u precies zo laten?'],
    },
    threeThings: {
      text: 'Welke drie dingen zou u vandaag nog voor sluitingstijd laten herstellen?',
      followUps: ['Wie doet dat?', 'Wat laat u tot volgende week liggen?'],
    },
    weekReport: {
      text: 'Dit blad toont de omzet, marge, derving en uren van vorige week per afdeling. Wat leest u hierin?',
      followUps: [
        'Bij welk cijfer zet u vraagtekens?',
        'Wat zou u de afdelingshoofden vragen?',
        'Welke ene maatregel neemt u?',
      ],
    },
    shortageStaff: {
      text: 'Hoe bent u een seizoen doorgekomen waarin u te weinig mensen had?',
      followUps: ['Waar bent u mee gestopt?', 'Hoe hebt u de minder geliefde uren verdeeld?'],
    },
    tillGap: {
      text: 'Wat doet u als de kassa van een gewaardeerde collega deze maand voor de derde keer niet klopt?',
      followUps: ['Wat wilt u weten voordat u iemand aanspreekt?', 'Hoe begint u het gesprek?', 'Wat hoort het team?'],
    },
    threat: {
      text: 'Wat doet u als een klant een jonge collega aan de servicebalie bedreigt?',
      followUps: ['Wat doet u in de eerste minuut?', 'Wat gebeurt er die avond?', 'Wat gebeurt er een week later?'],
    },
    grewSomebody: {
      text: 'Wie is onder uw leiding doorgegroeid naar werk dat u niet van die persoon had verwacht?',
      followUps: ['Wat zag u in die persoon?', 'Wat hebt u stap voor stap overgedragen?'],
    },
    localChoice: {
      text: 'Wat doet u als een campagne van de keten niet past bij de klanten van deze winkel?',
      followUps: ['Wat voert u evengoed uit?', 'Met welke cijfers komt u bij mij?'],
    },
    hundredDays: {
      text: 'Wat moeten klanten na honderd dagen van u merken?',
      followUps: ['Waar begint u?', 'Wat laat u in het begin met rust?', 'Wat hebt u daarvoor van mij nodig?'],
    },
  },
};
