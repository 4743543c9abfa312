import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Financial controller',
  about:
    'Voor de controller van een middelgroot bedrijf of een divisie, tussen administratie en directie. Op de tweede dag leest de kandidaat de cijfers van een verzonnen maand en licht die toe aan ons als managementteam.',
  competencies: {
    closing: {
      name: 'Betrouwbaar afsluiten',
      definition:
        'Levert op tijd cijfers die volledig zijn, in de juiste periode vallen en aansluiten, volgens de regels die gelden.',
      anchors: [
        'Stuurt de proefbalans door. Correcties volgen maanden later en verrassen iedereen.',
        'Sluit op tijd af door ruw te schatten. Balansposten worden eens per jaar aangesloten.',
        'Werkt met een afsluitkalender, sluit elke belangrijke post aan, onderbouwt overlopende posten en kan laten zien waar elk cijfer vandaan komt.',
        'Toetst schattingen aan wat er van eerdere is gekomen, bespreekt lastige posten vóór jaareinde met de accountant of bedrijfsrevisor en verkort de afsluiting zonder kwaliteit te verliezen.',
        'Heeft een onbetrouwbare afsluiting omgevormd tot een die nauwelijks correctie vraagt, ook bij nieuwe entiteiten, en anderen kunnen haar zonder de maker uitvoeren.',
      ],
    },
    analysis: {
      name: 'Cijfers verklaren en vooruitkijken',
      definition:
        'Splitst een afwijking in wat haar veroorzaakte, scheidt hoofd- van bijzaken en maakt een prognose waarop te sturen valt.',
      anchors: [
        'Herhaalt in woorden wat er in de tabel staat: de kosten zijn hoger omdat ze stegen.',
        'Verklaart per afdeling, grotendeels met de reden die de afdeling zelf gaf. De prognose is de begroting met een percentage.',
        'Splitst naar prijs, volume, mix en eenmalig, controleert de verklaring bij de bron en zegt wat ze voor het jaar betekent.',
        'Vindt de motor achter het cijfer, rekent scenario’s door met zichtbare aannames en zegt aan welk signaal het eerst te merken is dat het misgaat.',
        'Heeft iets in de cijfers op tafel gelegd waar niemand naar zocht en dat tot een andere beslissing leidde, en toetst eigen prognoses aan de uitkomst.',
      ],
    },
    control: {
      name: 'Risico en interne beheersing',
      definition:
        'Weet waar fouten en fraude kunnen ontstaan, richt controles in die mensen volhouden en gaat na of ze werken.',
      anchors: [
        'Vertrouwt erop dat mensen deugen. Kent de controlematrix als iets van de accountant.',
        'Heeft controles op alles, even zwaar. Ze worden achteraf afgevinkt.',
        'Kent per proces de grootste risico’s, scheidt functies, bekijkt bewijsstukken en volgt bevindingen tot ze zijn opgelost.',
        'Schrapt controles die niets toevoegen, bouwt andere in het proces zelf in en test ze waar het niet uitkomt.',
        'Heeft een ernstige fout of misbruik aan het licht gebracht of voorkomen en daarna proces en cultuur zo veranderd dat mensen eerder melden.',
      ],
    },
    systems: {
      name: 'Gegevens en systemen',
      definition:
        'Haalt cijfers uit één bron, vervangt handmatig werk door iets wat te controleren is en begrijpt hoe gegevens ontstaan.',
      anchors: [
        'Bouwt spreadsheets op spreadsheets die niemand anders begrijpt. Typt cijfers over.',
        'Gebruikt de rapporten die er zijn. Lost verschillen tussen systemen op met een correctieregel.',
        'Haalt gegevens rechtstreeks bij de bron, legt definities en berekeningen vast en sluit rapporten aan op het grootboek.',
        'Automatiseert een terugkerend rapport met controles erin, spreekt definities af met de business en denkt mee over systeemwijzigingen.',
        'Heeft finance door een wissel van systeem of datamodel geleid waarna er één waarheid was, en beoordeelt nieuwe hulpmiddelen op navolgbaarheid.',
      ],
    },
    advising: {
      name: 'Meedenken met de business',
      definition:
        'Begrijpt waar het geld verdiend wordt, spreekt de taal van wie beslist en helpt die aan een betere keuze.',
      anchors: [
        'Verstuurt rapporten en wacht op vragen. De business is waar de afwijkingen vandaan komen.',
        'Beantwoordt vragen correct, in boekhoudtaal. Schuift aan als de beslissing gevallen is.',
        'Komt op de werkvloer, bespreekt cijfers op vaste momenten, vertaalt ze naar keuzes en spreekt acties af.',
        'Wordt vooraf gevraagd, denkt mee in doorgerekende alternatieven en zegt nee met een reden en een weg die wel kan.',
        'Managers sturen anders sinds deze controller er is en delen moeilijk nieuws het eerst met finance.',
      ],
    },
    upright: {
      name: 'De rug recht houden',
      definition: 'Houdt vast aan wat in de cijfers klopt, ook onder druk, en doet dat met respect voor mensen.',
      anchors: [
        'Boekt wat de baas wil. Uit twijfel achteraf, als het al gebeurt.',
        'Vindt het ongemakkelijk en vraagt om een mailtje om ingedekt te zijn.',
        'Zegt openlijk wat niet kan en waarom, biedt aan wat wel kan en legt de beslissing vast.',
        'Blijft rustig en vast tegenover mensen met meer macht, zoekt op tijd steun en laat het cijfer niet door verhoudingen bepalen.',
        'Heeft een onwelkome waarheid volgehouden met echte gevolgen en het vertrouwen van de betrokkenen behouden of teruggewonnen.',
      ],
    },
  },
  rounds: { first: 'Eerste ronde', second: 'Tweede ronde' },
  sessions: {
    hrTalk: 'Gesprek met HR',
    firstPanel: 'Hoofd finance en een controller',
    figures: 'Casus: de cijfers van een maand',
    panel: 'Controller en een operationeel manager',
    lunch: 'Lunch met finance en operatie',
    tour: 'Rondleiding door het bedrijf',
    cfoTalk: 'Gesprek met de CFO',
    closing: 'Afsluiting en vervolg',
  },
  questions: {
    entities: {
      text: 'Voor wat voor bedrijven of divisies hebt u de boeken afgesloten?',
      followUps: ['Onder welke regels?', 'Waar tekende u zelf voor?'],
    },
    goodPartner: {
      text: 'Wat heeft een manager die weinig van cijfers weet, van een controller nodig?',
      followUps: ['Hoe komt u daarachter?', 'Wat laat u weg?'],
    },
    feedbackFloor: {
      text: 'Wat heeft een manager over uw werk gezegd waar u iets mee hebt gedaan?',
      followUps: ['Wat was de aanleiding?', 'Wat krijgt die manager nu van u?'],
    },
    fasterClose: {
      text: 'Hoe hebt u een maandafsluiting sneller of betrouwbaarder gemaakt?',
      followUps: ['Waar zaten de tijd of de fouten?', 'Wie moest iets veranderen?', 'Wat zeggen de cijfers sindsdien?'],
    },
    marginFell: {
      text: 'De brutomarge is drie punten gedaald terwijl de omzet groeide. Hoe zoekt u uit wat erachter zit?',
      followUps: ['Wat haalt u het eerst uit elkaar?', 'Welke verklaring wilt u uitsluiten?'],
    },
    weakSpot: {
      text: 'Welke zwakke plek in een proces vond u voordat er schade ontstond?',
      followUps: ['Waarom keek u juist daar?', 'Wat hebt u ervoor in de plaats gezet?', 'Hoe weet u dat het werkt?'],
    },
    moveRevenue: {
      text: 'Wat doet u als de verkoopdirecteur in december vraagt om een order te boeken die in januari geleverd wordt?',
      followUps: ['Wat zegt u?', 'Welke uitweg biedt u?', 'Wat doet u als de CFO het met verkoop eens is?'],
    },
    readMonth: {
      text: 'Dit zijn de oktobercijfers van een verzonnen bedrijf: resultaat, balans, orderportefeuille en bezetting, naast begroting en vorig jaar. U hebt 35 minuten en de hulpmiddelen die u gewend bent. Wat is hier aan de hand?',
      followUps: [
        'Bij welk cijfer zet u vraagtekens?',
        'Wat betekent het voor het jaar?',
        'Welke drie vragen stelt u?',
      ],
    },
    tellBoard: {
      text: 'Wij zijn het managementteam en u hebt vijf minuten. Wat moeten wij weten?',
      followUps: ['Wat moeten wij vandaag beslissen?', 'Hoe zeker weet u dat?'],
    },
    accruals: {
      text: 'Welke posten wilt u onderbouwd zien voordat u deze afsluiting vrijgeeft?',
      followUps: ['Naar welk bewijs vraagt u?', 'Bij welk bedrag laat u het gaan?'],
    },
    oneHand: {
      text: 'Wat doet u als in een kleine vestiging één persoon bestelt, boekt en betaalt?',
      followUps: ['Waar kijkt u deze week naar?', 'Welke controle kunnen zij volhouden?'],
    },
    sheetGone: {
      text: 'Welk handmatig werk hebt u door iets beters vervangen?',
      followUps: ['Wat kon er daarmee misgaan?', 'Wie moest eraan wennen?', 'Wat levert het op?'],
    },
    twoTruths: {
      text: 'Wat doet u als verkoop en finance verschillende omzetcijfers naar dezelfde vergadering meebrengen?',
      followUps: ['Wat doet u in de vergadering zelf?', 'Hoe zorgt u dat het daarmee ophoudt?'],
    },
    auditor: {
      text: 'Van welke bevinding van een accountant of revisor hebt u iets geleerd?',
      followUps: ['Wat had u over het hoofd gezien?', 'Wat hebt u veranderd?'],
    },
    changedMind: {
      text: 'Welke zakelijke beslissing viel anders uit door uw berekening?',
      followUps: ['Wie moest overtuigd worden?', 'Welke aanname woog het zwaarst?', 'Hoe is het afgelopen?'],
    },
    unpopular: {
      text: 'Hoe hebt u vastgehouden aan een cijfer dat anderen veranderd wilden zien?',
      followUps: ['Van wie kwam de druk?', 'Wat heeft het u gekost?', 'Hoe werkte u daarna samen?'],
    },
    hundredDays: {
      text: 'Wat wilt u na honderd dagen van onze cijfers begrepen hebben?',
      followUps: ['Waar begint u?', 'Wie hebt u daarvoor nodig?'],
    },
  },
};
