import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Accountmanager, zakelijke markt',
  about:
    'Voor wie nieuwe klanten binnenhaalt en bestaande beheert, met een eigen target en een binnendienst. Op de tweede dag bereidt de kandidaat een eerste klantgesprek voor en voert dat met twee van ons als klant.',
  competencies: {
    needs: {
      name: 'Achterhalen wat de klant nodig heeft',
      definition:
        'Bereidt een gesprek voor, vraagt door tot het probleem en de kosten ervan helder zijn en stelt voor wat past, of zegt dat er niets past.',
      anchors: [
        'Presenteert vanaf de eerste minuut het product. Vragen van de klant worden als tegenwerping opgevat.',
        'Werkt een vragenlijst af en geeft daarna de presentatie die toch al klaarstond.',
        'Heeft zich in de klant verdiept, vraagt door naar probleem, gevolg en betrokkenen, vat samen en stelt een passende volgende stap voor.',
        'Laat de klant zelf een bedrag aan het probleem hangen, hoort wie beslist en wie tegenhoudt, en zegt wat ons product niet oplost.',
        'Laat de klant een probleem zien dat die zelf niet had genoemd, toetst het bij anderen aan klantzijde en raadt een aankoop af als de cijfers die niet dragen.',
      ],
    },
    pipeline: {
      name: 'Een pijplijn opbouwen en beoordelen',
      definition:
        'Kiest wie er benaderd wordt, houdt dat vol en weet nuchter wat elke kans waard is en wat eraan ontbreekt.',
      anchors: [
        'Wacht op aanvragen. De prognose is een wens en schuift elke maand op.',
        'Belt veel zonder te kiezen. Alles blijft op de lijst, ook wat al een halfjaar stilligt.',
        'Kiest klanten die passen, blokt tijd om hen te benaderen, noteert bij elk de volgende stap met een datum en sluit af wat niets meer wordt.',
        'Beoordeelt kansen op wat de klant deed en niet op wat die zei, kent de eigen cijfers van gesprek tot order en stemt de aanpak daarop af.',
        'Zegt bij elke prognose wat er wanneer moet gebeuren, gaat na waar eerdere prognoses ernaast zaten en laat op grond daarvan een segment vallen of begint er een.',
      ],
    },
    negotiating: {
      name: 'Onderhandelen',
      definition:
        'Legt vooraf grens en wisselgeld vast, verdedigt de waarde voordat er aan de prijs wordt gekomen en bereikt een akkoord dat beide kanten nakomen.',
      anchors: [
        'Geeft korting bij de eerste zucht. Ziet pas achteraf wat dat met de marge deed.',
        'Houdt de prijs vast door hem te herhalen en geeft aan het eind van het kwartaal alsnog toe.',
        'Kent vooraf de grens en wat er te ruilen valt, geeft niets zonder tegenprestatie en bevestigt schriftelijk.',
        'Brengt nieuwe onderwerpen in (looptijd, volume, startdatum) als het op prijs vastloopt, laat een stilte duren in plaats van die met korting te vullen en houdt de relatie heel.',
        'Zoekt uit wat de ander wil en zonder ons kan, bouwt daar een pakket van dat voor beide meer waard is en benoemt het punt om weg te lopen, met de reden.',
      ],
    },
    accounts: {
      name: 'Klantrelaties onderhouden',
      definition: 'Weet hoe het met elke klant staat, ziet problemen en kansen vroeg en laat de samenwerking groeien.',
      anchors: [
        'Komt langs als het contract afloopt. Een klacht is iets voor de servicedesk.',
        'Komt gezellig en geregeld langs, altijd bij dezelfde contactpersoon, zonder plan voor de klant.',
        'Kent doelen en gebruikers van elke grote klant, heeft een jaarplan en bespreekt op vaste momenten de resultaten, ook de klachten.',
        'Spreekt bij de klant ook gebruikers en leidinggevenden, niet alleen de inkoper, ziet aan gebruik en betaling dat er iets speelt en begint erover voordat het een klacht is.',
        'Brengt de klant iets bruikbaars waar niemand om vroeg, zorgt dat aan beide kanten meer dan één persoon de ander kent en maakt met de klant een plan voor wat beide willen bereiken.',
      ],
    },
    colleagues: {
      name: 'Samen met het hele bedrijf verkopen',
      definition:
        'Zegt toe wat anderen kunnen leveren, draagt volledig over en deelt het succes met wie het verdiende.',
      anchors: [
        'Verkoopt eerst en laat de uitvoering maar zien hoe het moet. Geeft hun bij de klant de schuld.',
        'Draagt over met een kort mailtje. Betrekt anderen pas als er brand te blussen is.',
        'Overlegt met de uitvoering voordat er iets wordt toegezegd, draagt afspraken én twijfels over en blijft na de start betrokken.',
        'Neemt specialisten op het juiste moment mee, legt voor iedereen vast hoe de klant in elkaar zit en gaat bij de klant voor collega’s staan.',
        'Voert een gesneuvelde toezegging terug tot de stap waar ze ontstond, verandert samen met de uitvoering hoe toezeggingen worden getoetst en deelt klanten en kennis ook als dat de eigen bonus raakt.',
      ],
    },
    honesty: {
      name: 'Eerlijk over hoe het ervoor staat',
      definition:
        'Zegt klant en leidinggevende hoe het ervoor staat voordat ze ernaar vragen, ook als dat een order of een target kost.',
      anchors: [
        'Verzwijgt slecht nieuws tot het niet langer kan. Elke verloren opdracht ging op prijs verloren.',
        'Vertelt de waarheid als ernaar gevraagd wordt. Rondt de prognose naar boven af en hoopt dat de maand het goedmaakt.',
        'Meldt een tegenvaller meteen, met het bedrag, wat er geprobeerd is en het eigen aandeel.',
        'Zet bij de klant een verkeerde indruk recht, ook als de order daardoor wankelt, en zegt bij een prognose wat ertegen pleit.',
        'Begint uit eigen beweging over wat klant of bedrijf liever niet hoort, met een voorstel erbij, en ontleedt een verloren opdracht waar het team bij is, de eigen keuzes eerst.',
      ],
    },
  },
  rounds: {
    first: 'Eerste ronde',
    second: 'Tweede ronde',
  },
  sessions: {
    hrTalk: 'Gesprek met HR',
    salesManager: 'Salesmanager en een accountmanager',
    roleplay: 'Werkproef: een eerste klantgesprek, nagespeeld',
    panel: 'Accountmanager en het hoofd uitvoering',
    lunch: 'Lunch met buiten- en binnendienst',
    forecastTalk: 'Een pijplijn doornemen met de salesmanager',
    directorTalk: 'Gesprek met de commercieel directeur',
    closing: 'Afsluiting en vervolg',
  },
  toHaveReady: {
    hrTalk:
      'Zeg dat klanten en prijzen van andere werkgevers zonder naam mogen blijven. Vraag alleen naar een rijbewijs als het werk zonder auto niet te doen is, en zet dat in de advertentie.',
    roleplay:
      'Eén pagina over een verzonnen bedrijf: branche, omvang, huidige leverancier, twee namen. Een rolblad voor elke speler: de bedrijfsleider verloor twee dagen door storingen en vertelt dat als ernaar gevraagd wordt; de inkoper wil een lagere prijs en kan niet alleen beslissen. Tien minuten voorbereiding, twintig voor het gesprek. Beoordeeld wordt wat er gevraagd, gehoord en afgesproken wordt, niet charme of vlotheid. Oefen één keer; voor elke kandidaat dezelfde bladen.',
    forecastTalk:
      'Eén blad met twaalf verzonnen kansen: bedrijf, bedrag, eerste contact, wat er sindsdien gebeurde, verwachte afsluiting. Drie lijken groot en zijn dood, drie zijn klein en leven; schrijf op welke, en waarom. De kandidaat krijgt acht minuten om te lezen. Beoordeeld worden de redenen voor de keuze.',
  },
  questions: {
    sold: {
      text: 'Wat hebt u tot nu toe verkocht?',
      followUps: ['Aan wat voor klanten?', 'Wat gebeurde er tussen eerste contact en order?', 'Wat besliste u zelf?'],
    },
    lostDeal: {
      text: 'Van welke verloren opdracht hebt u het meest geleerd?',
      followUps: ['Hoe kwam u achter de reden?', 'Wat was uw eigen aandeel?'],
    },
    goodColleague: {
      text: 'Wat is een goede accountmanager verplicht aan de collega’s die het moeten leveren?',
      followUps: ['Hoe zorgt u daarvoor in een drukke maand?', 'Wat wilt u er van hen voor terug?'],
    },
    wonFromNothing: {
      text: 'Hoe hebt u een klant gewonnen die uw bedrijf helemaal niet kende?',
      followUps: ['Waarom juist deze?', 'Na welke poging lukte het?', 'Wat opende de deur?'],
    },
    whyBuy: {
      text: 'Welke klant bleek iets anders nodig te hebben dan wat u gevraagd was?',
      followUps: ['Welke vraag bracht dat aan het licht?', 'Wat hebt u voorgesteld?'],
    },
    priceCall: {
      text: 'Wat zegt u als een inkoper op de laatste dag van het kwartaal belt en vandaag nog tien procent korting wil?',
      followUps: ['Wat wilt u eerst weten?', 'Wat kunt u er zelf voor terugvragen?'],
    },
    leaving: {
      text: 'Hoe hebt u een klant behouden die op het punt stond te vertrekken?',
      followUps: ['Waaraan merkte u het?', 'Wie hebt u erbij gehaald?', 'Hoe staat het nu met die klant?'],
    },
    prepare: {
      text: 'U hebt tien minuten met deze pagina over een bedrijf dat een eerste gesprek met ons wil. Hoe bereidt u dat voor?',
      followUps: ['Wie wilt u graag aan tafel hebben?', 'Wat moet het gesprek opleveren?'],
    },
    meeting: {
      text: 'Wij zijn de bedrijfsleider en de inkoper van dat bedrijf; u hebt twintig minuten. Waar wilt u beginnen?',
      followUps: ['Wat hebt u van onze situatie begrepen?', 'Wat gebeurt er na dit gesprek?'],
    },
    lookBack: {
      text: 'Waar staan wij nu wat prijs en voorwaarden betreft?',
      followUps: [
        'Wie van ons beslist?',
        'Wat kreeg u terug voor wat u gaf?',
        'Wat zou u een tweede keer anders doen?',
      ],
    },
    grown: {
      text: 'Welke klant is onder uw hoede het meest gegroeid?',
      followUps: ['Wat was uw plan aan het begin van het jaar?', 'Wat heeft de klant eraan overgehouden?'],
    },
    promised: {
      text: 'Wat hebt u een klant toegezegd dat de collega’s die het moesten leveren niet konden waarmaken?',
      followUps: ['Wat vertelde u de klant?', 'Wat hebt u met die collega’s geregeld?'],
    },
    noService: {
      text: 'Wat doet u als de uitvoering bij uw beste klant voor de tweede keer dezelfde fout maakt?',
      followUps: ['Met wie praat u het eerst?', 'Wat hoort de klant daarover van u?'],
    },
    concession: {
      text: 'Welke concessie in een onderhandeling zou u nu niet meer doen?',
      followUps: ['Wat dreef u ertoe?', 'Wat zou u in plaats daarvan bieden?'],
    },
    readPipeline: {
      text: 'Hier is een verzonnen pijplijn van twaalf kansen met hun voorgeschiedenis. In welke drie zou u uw week steken?',
      followUps: ['Welke streept u weg?', 'Welke vraag stelt u aan elk van de drie?', 'Wat is uw prognose?'],
    },
    territory: {
      text: 'Hoe pakt u een regio aan waar een jaar lang niemand is langsgekomen?',
      followUps: ['Hoe kiest u de eerste twintig?', 'Wat staat er na drie maanden?'],
    },
    wrongCustomer: {
      text: 'Wat doet u als een klant iets wil kopen waarvan u verwacht dat het zal tegenvallen?',
      followUps: [
        'Wat zegt u tegen de klant?',
        'Wat hoort uw leidinggevende van u, met het target in het achterhoofd?',
      ],
    },
    badQuarter: {
      text: 'Hoe bent u een kwartaal doorgekomen waarin u ver onder uw target bleef?',
      followUps: ['Op welk moment meldde u het?', 'Wat veranderde u aan uw week?'],
    },
  },
};
