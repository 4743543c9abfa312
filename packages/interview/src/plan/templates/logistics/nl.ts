import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Ploegleider in een magazijn',
  about:
    'Voor wie in een magazijn of distributiecentrum een ploeg van tien tot vijftig mensen leidt. Bij het tweede bezoek verdeelt de kandidaat mensen en werk aan het begin van een dienst en zoekt naar de oorzaak van pickfouten.',
  competencies: {
    flow: {
      name: 'Het werk laten doorstromen',
      definition:
        'Verdeelt mensen en werk over inslag, orderpicken en laden, ziet ophoping aankomen en schuift op tijd om de vertrektijd te halen.',
      anchors: [
        'Zet iedereen waar die gisteren stond. Ziet de ophoping als de vrachtwagen al staat te wachten.',
        'Maakt aan het begin een verdeling en laat die staan. Werkt de achterstand aan het eind weg met overwerk.',
        'Rekent uren uit op basis van het volume, legt controlemomenten in de dienst vast, verschuift mensen als de teller achterloopt en haalt de vertrektijd.',
        'Kijkt over de hele lijn, verplaatst capaciteit voordat een buffer vol is, houdt breed inzetbare mensen achter de hand en zegt vroeg welke order het niet haalt.',
        'Stuurt op eigen cijfers per proces, spreekt met planning en transport af om een piek af te vlakken voordat die er is en laat een bord achter waarmee de volgende ploeg verder kan.',
      ],
    },
    safety: {
      name: 'Veilig werken rond trucks en stellingen',
      definition:
        'Houdt mensen en voertuigen gescheiden, stopt wat gevaarlijk is, ook als het druk is, en zorgt dat bijna-ongevallen worden gemeld.',
      anchors: [
        'Kijkt weg bij hard rijden en afsnijden zolang de aantallen goed zijn. Schade aan een stelling meldt een ander.',
        'Spreekt mensen aan na een ongeval. Laat iemand zonder certificaat “even” op de truck.',
        'Controleert dagelijks certificaten, looppaden en stellingen, stopt gevaarlijk rijgedrag meteen en legt bijna-ongevallen vast.',
        'Zoekt de oorzaak ook in routes, targets en verlichting en niet alleen bij de chauffeur, past dat aan en legt het bij de start van de dienst uit.',
        'Laat mensen elkaar corrigeren, ook uitzendkrachten: vraagt bij elke start naar bijna-ongevallen, vertelt wat er met de vorige is gedaan en bedankt wie het werk stillegt.',
      ],
    },
    accuracy: {
      name: 'De juiste goederen op de juiste plek',
      definition:
        'Behoedt voorraad en leveringen voor fouten, volgt verschillen tot de bron en zorgt dat het systeem klopt.',
      anchors: [
        'Boekt de voorraad in het systeem bij tot het klopt. Een klacht is iets voor de klantenservice.',
        'Laat hertellen en houdt dan op. Volgende week klopt dezelfde locatie weer niet.',
        'Telt volgens schema, controleert gepickte orders steekproefsgewijs, boekt schade en verschillen dezelfde dag en vraagt waar ze ontstonden.',
        'Sorteert fouten op artikel, locatie, tijdstip en proces, vindt het patroon en haalt het weg, bijvoorbeeld met een andere locatie of scan.',
        'Legt de controle op de plek waar de fout ontstaat in plaats van aan het eind, rekent uit wat dat kost en oplevert en zegt waaraan in de piek te zien is of het standhoudt.',
      ],
    },
    improving: {
      name: 'Het werk verbeteren',
      definition:
        'Ziet verspilling en ergernis, probeert iets beters uit met wie het werk doet en zorgt dat het blijft.',
      anchors: [
        'Zegt dat het altijd zo gaat of moppert op het systeem. Ideeën van anderen stranden in de kantine.',
        'Heeft veel ideeën en begint er alleen aan. Na twee weken is alles zoals het was.',
        'Pakt een idee van de vloer op, probeert het in het klein, meet voor en na en legt de nieuwe werkwijze vast.',
        'Krijgt meerdere ploegen op één werkwijze, betrekt ICT of onderhoud op tijd en stelt bij waar het knelt.',
        'Maakt verbeteren tot een vast deel van de week (een vast moment, een korte proef, het cijfer op het bord), laat wie het werk doet de volgende proef kiezen en stopt met wat niet helpt.',
      ],
    },
    people: {
      name: 'Een ploeg leiden',
      definition:
        'Start de dienst duidelijk, behandelt iedereen gelijk, spreekt mensen rechtstreeks aan en maakt van een gemengde groep één ploeg.',
      anchors: [
        'Commandeert via de omroep. Het zware werk komt altijd bij dezelfde mensen terecht.',
        'Werkt hard mee en hoopt dat anderen volgen. Durft vroegere collega’s niet aan te spreken.',
        'Begint met een korte briefing die iedereen begrijpt, wisselt zwaar werk af, spreekt mensen snel en onder vier ogen aan en bedankt.',
        'Weet wie wat wil leren, heeft nieuwkomers binnen enkele dagen op gang en zorgt dat iedereen het begrijpt, in welke taal ook.',
        'Houdt de ploeg bijeen in een zware week: verdeelt de last open, laat mensen voor elkaar inspringen en geeft wie wil groeien onder begeleiding een deel van de leiding.',
      ],
    },
    chain: {
      name: 'Samenwerken met planning, transport en de volgende ploeg',
      definition:
        'Vertelt anderen vroeg wat ze moeten weten, draagt volledig over en lost op wat er tussen afdelingen misgaat.',
      anchors: [
        'Chauffeurs en de volgende ploeg zoeken het zelf maar uit. Het ligt altijd aan de andere afdeling.',
        'Draagt in het voorbijgaan over, zonder aantallen. Meldt vertraging als iemand ernaar vraagt.',
        'Draagt schriftelijk en mondeling over op vaste punten (volume, achterstand, storingen, mensen) en meldt vertraging vóór de vertrektijd.',
        'Weet wat planning, vervoerders en klanten het meest raakt, legt op tijd een keuze voor en houdt zich aan wat daaruit komt.',
        'Gaat met de andere afdeling kijken waar het werk overgaat, volgt daar één order van begin tot eind en spreekt een signaal af waaraan beide een probleem zien voordat het binnenkomt.',
      ],
    },
  },
  rounds: {
    first: 'Eerste ronde',
    second: 'Tweede ronde, in het magazijn',
  },
  sessions: {
    hrTalk: 'Gesprek met HR',
    firstPanel: 'Magazijnmanager en een ploegleider',
    boardCase: 'Casus: het bord bij de start van de dienst',
    tour: 'Rondleiding door het magazijn met een teamleider',
    panel: 'Ploegleider en de preventiemedewerker',
    lunch: 'Pauze met de ploeg',
    managerTalk: 'Gesprek met de vestigingsmanager',
    closing: 'Afsluiting en vervolg',
  },
  toHaveReady: {
    hrTalk:
      'Een heftruckcertificaat (in België: opleidingsattest) is alleen nodig als de ploegleider zelf rijdt; dan staat het in de advertentie en wordt het op papier nagezien. Het telt niet mee, net zomin als de taal die iemand thuis spreekt.',
    boardCase:
      'De cijfers van de casus op één blad, 16 kaartjes voor de mensen met wat ieder mag (wie welke truck rijdt, wie nieuw is), een whiteboard en een rekenmachine. De kandidaat krijgt er tien minuten alleen mee. Daarna een lijst met een maand pickfouten, met letters in plaats van namen; er zitten twee oorzaken in, één locatie en één uur. Beoordeeld worden de berekening, wat achter de hand blijft en wanneer er gecontroleerd wordt; er is meer dan één goede verdeling.',
  },
  questions: {
    floors: {
      text: 'Over wat voor magazijnwerk hebt u de leiding gehad?',
      followUps: ['Welk volume ging er in een dienst doorheen?', 'Wat kon u beslissen zonder iemand te bellen?'],
    },
    startShift: {
      text: 'Wat zegt u in de vijf minuten voordat een dienst begint?',
      followUps: ['Hoe bereikt u wie uw taal niet spreekt?', 'Waaraan merkt u dat het is overgekomen?'],
    },
    toldYou: {
      text: 'Wat hebben mensen in uw ploeg u verteld over hoe u leidinggeeft?',
      followUps: ['Hoe kwam dat ter sprake?', 'Wat zagen ze u veranderen?'],
    },
    peak: {
      text: 'Welke piek liep goed door de manier waarop u die had voorbereid?',
      followUps: ['Met welke cijfers werkte u?', 'Wat liet u bewust los?'],
    },
    truckLate: {
      text: 'Wat doet u als de aanvoer twee uur later komt, terwijl die goederen om zes uur mee moeten?',
      followUps: ['Wie belt u, in welke volgorde?', 'Wat doen uw mensen in die twee uur?'],
    },
    stopped: {
      text: 'Wat hebt u op de vloer stilgelegd omdat het gevaarlijk was, ook al kostte dat tijd?',
      followUps: ['Wat zag u?', 'Hoe nam de ploeg het op?', 'Wat was er een week later anders?'],
    },
    missing: {
      text: 'Op een locatie liggen twaalf stuks, en volgens het systeem veertig. Hoe zoekt u uit wat er gebeurd is?',
      followUps: ['Waar kijkt u het eerst?', 'Wat boekt u vandaag?'],
    },
    board: {
      text: 'Het is 13.45 uur. U hebt 16 mensen, van wie twee vandaag voor het eerst, en één truck staat in reparatie. Inslag: 220 pallets, waarvan er 60 vanavond nodig zijn. Picken: 3200 orderregels voor vertrek om 18.00 en 21.00 uur; gisteren haalde de ploeg 38 regels per uur per persoon. Laden: negen vrachtwagens. Hoe verdeelt u mensen en werk?',
      followUps: ['Op welke berekening berust dat?', 'Op welke tijden controleert u?', 'Wat houdt u achter de hand?'],
    },
    twoHoursLater: {
      text: 'Om 16.00 uur loopt u 600 regels achter; de inslag loopt voor. Wat verandert u?',
      followUps: ['Wie licht u nu in?', 'Welk vertrek stelt u veilig?'],
    },
    mispicks: {
      text: 'Deze lijst bevat een maand pickfouten met artikel, locatie, uur en medewerker. Wat leest u erin?',
      followUps: ['Welke verklaring wantrouwt u?', 'Wat bekijkt u op de vloer voordat u iemand aanspreekt?'],
    },
    forklift: {
      text: 'Wat doet u als uw snelste chauffeur opnieuw met volle vaart de bocht bij de paktafels neemt?',
      followUps: ['Wat zegt u?', 'Waar kijkt u naar behalve naar de chauffeur?'],
    },
    twoGroups: {
      text: 'Hoe hebt u twee groepen in een ploeg weer met elkaar laten samenwerken?',
      followUps: ['Waar ging het over?', 'Met wie begon u?', 'Wat hebt u anders geregeld?'],
    },
    temps: {
      text: 'Wat doet u in het eerste uur met acht uitzendkrachten die hier voor het eerst zijn?',
      followUps: ['Welk werk laat u hen die dag niet doen?', 'Waaraan merkt u wie hulp nodig heeft?'],
    },
    fasterWay: {
      text: 'Welk idee van de vloer hebt u tot de normale werkwijze gemaakt?',
      followUps: ['Hoe hebt u het uitgeprobeerd?', 'Wat zeiden de cijfers voor en na?', 'Wie moest overtuigd worden?'],
    },
    handedOver: {
      text: 'Wat ging er bij een overdracht of met een andere afdeling mis dat u weer goed hebt gekregen?',
      followUps: ['Waar liep het precies langs elkaar heen?', 'Wat is er afgesproken?', 'Hoe loopt het nu?'],
    },
    firstChange: {
      text: 'Waar zou u hier de eerste vier weken naar kijken voordat u iets veranderde?',
      followUps: ['Aan wie zou u het vragen?', 'Wat hebt u daarvoor van mij nodig?'],
    },
  },
};
