import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Docent in het voortgezet of secundair onderwijs',
  about:
    'Voor vakdocenten die ook een klas begeleiden. Op de tweede dag geeft de kandidaat een korte les aan een van onze klassen, krijgt een rondleiding van leerlingen en kijkt drie toetsantwoorden na.',
  competencies: {
    lesson: {
      name: 'Lesgeven',
      definition:
        'Bouwt een les op vanuit wat leerlingen moeten leren, legt helder uit, zet aan tot denken en stuurt tijdens de les bij.',
      anchors: [
        'Werkt het boek pagina voor pagina af. Zegt wat er in de les gedaan wordt, niet wat er geleerd wordt.',
        'Legt goed uit aan wie makkelijk meekomt. Voert de les uit zoals bedacht, ook als de halve klas is afgehaakt.',
        'Heeft een helder lesdoel, sluit aan bij wat leerlingen weten, wisselt uitleg, denken en oefenen af en komt aan het eind op het doel terug.',
        'Voorziet de gebruikelijke misvattingen en heeft er een voorbeeld bij, geeft steun of verdieping aan wie dat nodig heeft en gooit het om als de klas daar aanleiding toe geeft.',
        'Krijgt leerlingen zover dat ze redeneren en elkaar bevragen, kiest tijdens de les uit hun antwoorden wat er volgt en kan zeggen waarom juist dit voorbeeld.',
      ],
    },
    checking: {
      name: 'Zien wat leerlingen geleerd hebben',
      definition:
        'Gaat tijdens en na de les na wat leerlingen begrijpen, beoordeelt eerlijk en geeft feedback waar ze iets mee kunnen.',
      anchors: [
        'Merkt het bij de toets. “Nog vragen?” is de controle en het cijfer de feedback.',
        'Geeft de beurt aan wie een vinger opsteekt. Schrijft veel commentaar bij toetsen, bij de meesten hetzelfde.',
        'Controleert in de loop van de les bij iedereen, beoordeelt op criteria die vooraf bekend zijn en geeft elke leerling één volgende stap.',
        'Trekt uit foute antwoorden conclusies voor de volgende les, vergelijkt de beoordeling met collega’s en laat leerlingen in de les met hun feedback werken.',
        'Laat leerlingen hun eigen werk met voorbeelden en criteria beoordelen tot ze oordelen zoals de docent, en past toetsen en lessen samen aan waar dezelfde fout terugkeert.',
      ],
    },
    climate: {
      name: 'Een veilige en ordelijke klas',
      definition:
        'Maakt duidelijk wat er verwacht wordt, houdt de aandacht vast en corrigeert zonder iemand te kleineren.',
      anchors: [
        'Schreeuwt, dreigt of geeft het op. Of de regels gelden, hangt van de dag af.',
        'Houdt orde in makkelijke klassen. Straft wie betrapt wordt en raakt intussen de rest kwijt.',
        'Begint en eindigt met vaste gewoontes, benoemt wat goed gaat, corrigeert kleine dingen vroeg en rustig en spreekt de leerling na de les.',
        'Leest de groep, verandert plaatsen, tempo of opdracht voordat het kantelt en herstelt de relatie na een botsing.',
        'Laat de klas zich aan eigen afspraken houden: leerlingen benoemen zelf wat het leren verstoort, wie stoorde, helpt het te herstellen en wie buiten de groep stond, krijgt een plek.',
      ],
    },
    mentoring: {
      name: 'Leerlingen begeleiden',
      definition:
        'Kent de leerlingen van de eigen klas, merkt het als er iets is en doet wat bij een docent hoort, niet meer.',
      anchors: [
        'Kent namen en cijfers. Hoort in de leerlingbespreking van anderen dat een leerling veranderd is.',
        'Is vriendelijk en bereikbaar, wacht tot een leerling zelf komt en belooft geheimhouding die niet waar te maken is.',
        'Spreekt elke leerling geregeld, merkt veranderingen op, vraagt open door, zegt vooraf wat niet geheim kan blijven en schakelt de zorg binnen de school in.',
        'Maakt afspraken met leerling, ouders en ondersteuning en komt erop terug; bewaakt de grenzen van de rol, ook als een leerling meer vraagt.',
        'Maakt met leerling, ouders en ondersteuning een plan voor iemand die dreigt uit te vallen, zorgt dat één persoon de regie heeft en laat collega’s zien hoe je begint over wat niemand graag zegt.',
      ],
    },
    home: {
      name: 'Samenwerken met ouders',
      definition:
        'Betrekt ouders en verzorgers vroeg en gelijkwaardig, is duidelijk over wat de school beslist en houdt zich aan afspraken.',
      anchors: [
        'Belt pas als het mis is. Noemt kritische ouders lastig.',
        'Informeert correct, in schooltaal. Geeft toe of zet de hakken in het zand als een gesprek onaangenaam wordt.',
        'Belt ook als het goed gaat, bereidt moeilijke gesprekken voor, vraagt wat ouders zelf zien en spreekt af wie wat doet.',
        'Laat boze ouders uitpraten, legt een beslissing uit zonder zich achter regels te verschuilen en erkent een fout.',
        'Vindt een andere weg naar ouders die de school niet bereikt (tijd, plaats, tolk, een telefoontje over iets goeds) en laat hen meebeslissen over wat er geprobeerd wordt en waaraan te zien is dat het helpt.',
      ],
    },
    team: {
      name: 'Samen met collega’s ontwikkelen',
      definition:
        'Deelt materiaal en twijfels, laat anderen in de klas toe en houdt zich aan wat de sectie of vakgroep heeft afgesproken.',
      anchors: [
        'Doet de deur van het lokaal dicht. Afspraken van de sectie zijn voor anderen.',
        'Deelt materiaal als erom gevraagd wordt. Laat een lesbezoek toe omdat het moet en verandert daarna weinig.',
        'Bereidt lessen of toetsen met anderen voor, vraagt een lesbezoek met een kijkvraag en noemt wat er daarna anders ging.',
        'Brengt resultaten en twijfels in de sectie in, bezoekt anderen met bruikbaar commentaar en helpt een nieuwe collega door de eerste maanden.',
        'Maakt samen naar lessen en resultaten kijken tot een vast deel van het werk van de sectie, begint met eigen lessen die mislukten en zoekt in het werk van leerlingen of het verschil maakte.',
      ],
    },
  },
  rounds: {
    first: 'Eerste ronde',
    second: 'Dag op school',
  },
  sessions: {
    hrTalk: 'Gesprek met HR',
    firstPanel: 'Sectievoorzitter en een docent uit het team',
    trialLesson: 'Werkproef: een proefles met nabespreking',
    tour: 'Rondleiding door leerlingen',
    panel: 'Zorgcoördinator en een vakdocent',
    lunch: 'Lunch in de docentenkamer',
    headTalk: 'Schoolleider en een teamleider',
    closing: 'Afsluiting en vervolg',
  },
  toHaveReady: {
    hrTalk:
      'Bevoegdheid en VOG (in Vlaanderen: bekwaamheidsbewijs en uittreksel uit het strafregister voor werk met minderjarigen) worden vóór de benoeming op papier nagezien en tellen niet mee. Vraag naar leerlingen zonder namen.',
    trialLesson:
      'De kandidaat krijgt een week vooraf het onderwerp, de klas, het aantal leerlingen, wat ze al gehad hebben en wat er in het lokaal is. De klas weet waar de les voor is, de eigen docent blijft erbij en leerlingen beoordelen niemand. De les duurt 25 minuten; daarna vijf minuten alleen in een rustige kamer voordat de nabespreking begint. Beoordeeld wordt waar leerlingen toe worden aangezet en wat er onderweg wordt bijgesteld, niet hoe een vreemde klas zich gedraagt.',
    panel:
      'Eén toetsvraag uit het vak, het correctiemodel en drie anonieme, overgetypte antwoorden: één goed maar onvolledig, één met een denkfout en één dat moeilijk te beoordelen is. De kandidaat krijgt zes minuten om te lezen. Beoordeeld wordt hoe het model wordt gebruikt en wat er voor de les uit volgt, niet het cijfer zelf.',
  },
  questions: {
    taught: {
      text: 'Aan welke klassen hebt u tot nu toe lesgegeven?',
      followUps: ['Welke daarvan lagen u het best?', 'Welk lesmateriaal hebt u er zelf voor gemaakt?'],
    },
    colleagueSaw: {
      text: 'Wat heeft een collega in uw les gezien dat u zelf nog niet had opgemerkt?',
      followUps: ['Wat hebt u daarna veranderd?', 'Wat merkten leerlingen daarvan?'],
    },
    goodSchool: {
      text: 'Wat hebt u van een sectie of vakgroep nodig om goed les te geven?',
      followUps: ['Wat brengt u er zelf in?', 'Wat doet u als een afspraak u verkeerd lijkt?'],
    },
    wentWrong: {
      text: 'Welke les liep heel anders dan u had voorbereid?',
      followUps: ['Op welk moment merkte u het?', 'Wat deed u toen?', 'Hoe gaf u de les de volgende keer?'],
    },
    whoGotIt: {
      text: 'Hoe komt u er binnen tien minuten achter wie in een klas van 28 uw uitleg heeft begrepen?',
      followUps: ['Wat doet u met de vijf bij wie het niet landde?', 'Wat doen de anderen intussen?'],
    },
    backRow: {
      text: 'Wat doet u als vier leerlingen achterin door uw uitleg heen blijven praten?',
      followUps: ['Wat doet u als dat niet helpt?', 'Wat zegt u na de les tegen hen?'],
    },
    silent: {
      text: 'Hoe bent u erachter gekomen wat er speelde bij een leerling die veranderd was?',
      followUps: ['Wat was u opgevallen?', 'Hoe begon u het gesprek?', 'Wie hebt u erbij gehaald?'],
    },
    teach: {
      text: 'U geeft 25 minuten les aan een van onze klassen; het onderwerp en de beginsituatie van de klas kent u sinds een week. Wat moeten de leerlingen aan het eind kunnen?',
      followUps: ['Welke fout verwacht u dat ze maken?', 'Waaraan merkt u dat het te snel gaat?'],
    },
    lookBack: {
      text: 'Waaraan ziet u dat de leerlingen hebben geleerd wat u voor ogen had?',
      followUps: ['Voor welke leerlingen lag dat anders?', 'Welk moment zou u graag overdoen?'],
    },
    nextTime: {
      text: 'Wat zou u de volgende keer doen op het punt waar de aandacht het meest verslapte?',
      followUps: ['Wat zat erachter?', 'Wat ziet de klas u dan doen?'],
    },
    threeAnswers: {
      text: 'Hier zijn drie anonieme antwoorden op één toetsvraag, met het correctiemodel. Hoe beoordeelt u die?',
      followUps: [
        'Welke denkfout zit er achter het tweede?',
        'Wat schrijft u bij het derde?',
        'Wat betekent dit voor uw volgende les?',
      ],
    },
    caughtUp: {
      text: 'Hoe hebt u een leerling die in uw vak achterop was geraakt, geholpen om weer bij te komen?',
      followUps: ['Wat ontbrak er precies?', 'Wat deed de leerling daar zelf voor?'],
    },
    markDispute: {
      text: 'Wat zegt u tegen ouders die u vragen een cijfer te verhogen zodat hun kind over kan?',
      followUps: ['Wat vraagt u hun?', 'Wat biedt u de leerling?'],
    },
    inConfidence: {
      text: 'Wat doet u als een leerling u iets wil vertellen, maar eerst vraagt om het geheim te houden?',
      followUps: ['Welke woorden gebruikt u?', 'Naar wie gaat u dezelfde dag als de leerling niet veilig is?'],
    },
    hardParents: {
      text: 'Van welk gesprek met ouders hebt u het meest geleerd?',
      followUps: ['Wat zagen zij dat u nog niet had gezien?', 'Hoe bent u samen verdergegaan?'],
    },
    changedTogether: {
      text: 'Wat hebt u op een school samen met collega’s veranderd?',
      followUps: ['Wie twijfelde eraan?', 'Wat hadden leerlingen eraan?', 'Wat is er nu nog van over?'],
    },
    firstYear: {
      text: 'Wat wilt u aan het eind van het eerste jaar met uw klassen bereikt hebben?',
      followUps: ['Waar begint u in september?', 'Wat hebt u daarvoor van mij nodig?'],
    },
  },
};
