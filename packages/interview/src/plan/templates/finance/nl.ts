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
        'Stuurt de saldibalans door. Correcties volgen maanden later en verrassen iedereen.',
        'Sluit op tijd af door ruw te schatten. Balansposten worden eens per jaar aangesloten.',
        'Werkt met een afsluitkalender, sluit elke belangrijke post aan, onderbouwt overlopende posten en kan laten zien waar elk cijfer vandaan komt.',
        'Toetst schattingen aan wat er van eerdere is gekomen, bespreekt lastige posten vóór jaareinde met de accountant of bedrijfsrevisor en verkort de afsluiting zonder kwaliteit te verliezen.',
        'Richt de afsluiting zo in dat fouten opvallen voordat ze klaar is (controles in het proces, één eigenaar per rekening), neemt nieuwe entiteiten op met een vaste lijst en laat een vervanger haar uitvoeren om de gaten te vinden.',
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
        'Brengt iets in de cijfers naar voren waar niemand naar vroeg, zegt voor welke beslissing het telt en toetst eigen prognoses aan de uitkomst om de methode bij te stellen.',
      ],
    },
    control: {
      name: 'Risico en interne beheersing',
      definition:
        'Weet waar fouten en fraude kunnen ontstaan, richt controles in die mensen volhouden en gaat na of ze werken.',
      anchors: [
        'Vertrouwt erop dat mensen deugen. Laat de controlematrix aan de accountant over.',
        'Heeft controles op alles, even zwaar. Ze worden achteraf afgevinkt.',
        'Kent per proces de grootste risico’s, scheidt functies, bekijkt bewijsstukken en volgt bevindingen tot ze zijn opgelost.',
        'Schrapt controles die niets toevoegen, bouwt andere in het proces zelf in en test ze waar het niet uitkomt.',
        'Zoekt na een fout of misbruik uit wat het mogelijk maakte en waardoor mensen zwegen, verandert beide en zegt hoe te testen is dat het niet opnieuw kan.',
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
        'Brengt mensen eerst tot één definitie en dan tot één systeem, plant een wijziging met schaduwdraaien en een weg terug, en beoordeelt nieuwe hulpmiddelen, ook AI, op de vraag of een antwoord na te gaan is.',
      ],
    },
    advising: {
      name: 'Meedenken met de business',
      definition:
        'Begrijpt waar het geld verdiend wordt, spreekt de taal van wie beslist en helpt die aan een betere keuze.',
      anchors: [
        'Verstuurt rapporten en wacht op vragen. Praat over de business als de plek waar afwijkingen vandaan komen.',
        'Beantwoordt vragen correct, in boekhoudtaal. Schuift aan als de beslissing gevallen is.',
        'Komt op de werkvloer, bespreekt cijfers op vaste momenten, vertaalt ze naar keuzes en spreekt acties af.',
        'Schuift aan voordat er gekozen wordt, brengt doorgerekende alternatieven mee en zegt nee met een reden en een weg die wel kan.',
        'Helpt managers om zelf op het cijfer te sturen, kijkt met hen terug op wat een beslissing opleverde en maakt het makkelijk om vroeg met moeilijk nieuws te komen.',
      ],
    },
    upright: {
      name: 'De cijfers eerlijk houden',
      definition: 'Houdt vast aan wat in de cijfers klopt, ook onder druk, en doet dat met respect voor mensen.',
      anchors: [
        'Boekt wat de baas wil. Uit twijfel achteraf, als het al gebeurt.',
        'Vindt het ongemakkelijk en vraagt om een mailtje als dekking.',
        'Zegt openlijk wat niet kan en waarom, biedt aan wat wel kan en legt de beslissing vast.',
        'Zegt tegen mensen met meer macht hetzelfde als tegen ieder ander, met de onderbouwing erbij, en zoekt steun voordat de druk het cijfer bepaalt.',
        'Houdt vast aan een onwelkome waarheid als die gevolgen heeft, langs de juiste weg tot aan bestuur of accountant, en spreekt vooraf en achteraf met de betrokkenen, zodat ze samen verder kunnen.',
      ],
    },
  },
  rounds: {
    first: 'Eerste ronde',
    second: 'Tweede ronde',
  },
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
  toHaveReady: {
    hrTalk:
      'Zeg dat cijfers van andere werkgevers zonder namen en zonder bedragen mogen blijven. Diploma’s en referenties komen later en tellen hier niet mee.',
    figures:
      'De maand oktober van een verzonnen bedrijf als spreadsheet en op papier: resultaat, balans, orderportefeuille en personeelsbezetting, naast begroting en vorig jaar. Er zijn drie dingen in verstopt (een factuur in de verkeerde maand, een voorraad die niet kan, een marge die bij één klant daalt); schrijf ze vooraf op. Een laptop, een rustige kamer en 30 minuten alleen; zet in de uitnodiging welke hulpmiddelen mogen. Beoordeeld wordt wat er gevonden wordt, hoe het wordt nagegaan en wat het voor het jaar betekent, niet hoe het eruitziet.',
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
      text: 'De brutomarge is drie procentpunten gedaald terwijl de omzet groeide. Hoe zoekt u uit wat erachter zit?',
      followUps: ['Wat haalt u het eerst uit elkaar?', 'Welke verklaring wilt u uitsluiten?'],
    },
    weakSpot: {
      text: 'Welke zwakke plek in een proces vond u voordat er schade ontstond?',
      followUps: ['Waarom keek u juist daar?', 'Wat hebt u ervoor in de plaats gezet?', 'Hoe weet u dat het werkt?'],
    },
    moveRevenue: {
      text: 'Wat doet u als de verkoopdirecteur in december vraagt de omzet te boeken van een order die in januari geleverd wordt?',
      followUps: ['Wat zegt u?', 'Welke uitweg biedt u?', 'Wat doet u als de CFO het met verkoop eens is?'],
    },
    readMonth: {
      text: 'Dit zijn de oktobercijfers van een verzonnen bedrijf: resultaat, balans, orderportefeuille en personeelsbezetting, naast begroting en vorig jaar. U hebt 30 minuten en de hulpmiddelen uit de uitnodiging. Wat is hier aan de hand?',
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
      followUps: ['Naar welk bewijs vraagt u?', 'Onder welk bedrag laat u het erbij?'],
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
