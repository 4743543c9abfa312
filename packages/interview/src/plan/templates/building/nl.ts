import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Uitvoerder in de bouw',
  about:
    'Voor wie dagelijks de leiding heeft op een bouwplaats, met eigen ploegen en onderaannemers (in Vlaanderen: werfleider). Op de tweede dag loopt de kandidaat een veiligheidsronde en herstelt een planning die niet meer klopt.',
  competencies: {
    safety: {
      name: 'Veilig werken',
      definition:
        'Ziet gevaar voordat het een ongeval wordt, legt werk stil als dat moet en krijgt mensen zover dat ze melden wat bijna misging.',
      anchors: [
        'Laat veiligheid over aan de veiligheidskundige. Loopt langs een ontbrekende leuning omdat de ploeg achterloopt.',
        'Houdt zich aan de regels als er inspectie komt. Zet iets zelf recht en spreekt degene die het liet liggen niet aan.',
        'Loopt dagelijks een ronde, legt onveilig werk meteen stil, spreekt de betrokkenen aan en kijkt dezelfde middag of het in orde is.',
        'Haalt gevaar vooraf uit het werk (volgorde, hijsplan, randbeveiliging vóórdat de ploeg komt) en neemt dat in de toolboxmeeting met de ploegen door.',
        'Krijgt ploegen zover dat ze elkaar stilleggen: vraagt naar bijna-ongevallen, bedankt voor elke melding en laat in de volgende toolboxmeeting zien wat er daardoor is veranderd.',
      ],
    },
    planning: {
      name: 'Werk plannen en voorbereiden',
      definition:
        'Zorgt dat mensen, materiaal, materieel en tekeningen in de juiste volgorde komen, kijkt weken vooruit en stuurt op tijd bij.',
      anchors: [
        'Leeft bij de dag. Ploegen staan te wachten op materiaal en het ligt altijd aan de leverancier.',
        'Volgt de hoofdplanning. Merkt pas in de week zelf dat er iets ontbreekt en lost dat op met overwerk.',
        'Kijkt zes weken verder, controleert per taak of tekening, materiaal, mensen en voorgaand werk er zijn, en spreekt de weekplanning met de ploegen af.',
        'Ziet het kritieke pad en waar disciplines elkaar in de weg zitten, heeft een alternatief klaar voor slecht weer of late levering en waarschuwt voordat het geld kost.',
        'Laat ploegen en onderaannemers samen plannen, telt welke afgesproken taken niet af kwamen en waardoor, en haalt de vaakst voorkomende oorzaak uit de komende weken.',
      ],
    },
    quality: {
      name: 'In één keer goed bouwen',
      definition:
        'Weet wat wanneer gecontroleerd moet worden, voorkomt dat werk dichtgaat voordat het gezien is en legt het zo vast dat het aan te tonen is.',
      anchors: [
        'Ontdekt gebreken bij de oplevering. Wat er achter de gipsplaat zit, is gissen.',
        'Controleert als erom gevraagd wordt, zonder lijst. Keuringen worden achteraf uit het hoofd ingevuld.',
        'Plant keuringen en stopmomenten, kijkt voordat het werk dichtgaat, legt vast wat er te zien was en waar en laat gebreken meteen herstellen.',
        'Weet van tekening en detail waar het meestal misgaat, laat het eerste exemplaar als proefstuk goedkeuren en bespreekt dat met de ploeg.',
        'Herleidt een gebrek tot ontwerp, volgorde of instructie, verandert dat voor de volgende verdieping of het volgende project en controleert daar of het wegblijft.',
      ],
    },
    costs: {
      name: 'Kosten en contract bewaken',
      definition:
        'Weet wat is afgesproken en wat het mag kosten, ziet afwijkingen vroeg en regelt meerwerk voordat het wordt uitgevoerd.',
      anchors: [
        'Kosten zijn voor kantoor. Meerwerk gebeurt op een mondelinge toezegging en komt aan het eind ter sprake.',
        'Houdt uren en leveringen bij, maar ziet pas aan het eind van de maand dat een post overschreden is.',
        'Kent het contract en het budget per onderdeel, vergelijkt wekelijks uren en hoeveelheden en bevestigt meerwerk schriftelijk met prijs en tijd.',
        'Verklaart afwijkingen met oorzaak en prognose, vindt besparingen die de kwaliteit niet raken en houdt een sluitend dossier bij voor claims over en weer.',
        'Rekent een andere methode of volgorde door naast de begroting voordat er gekozen wordt, zegt wat dat met tijd en risico doet en spreekt vooraf open af wat elke partij draagt.',
      ],
    },
    crews: {
      name: 'Ploegen aansturen',
      definition:
        'Geeft duidelijke instructies, weet wat mensen kunnen en houdt respect en orde op een bouwplaats met veel bedrijven.',
      anchors: [
        'Schreeuwt of blijft in de keet. Kan niet zeggen wie op de bouw waar goed in is.',
        'Kan met iedereen overweg, maar ziet te laat komen en slordig werk door de vingers om de vrede te bewaren.',
        'Begint de dag met een korte, duidelijke instructie, gaat na of die begrepen is, zegt onder vier ogen wat niet goed is en bedankt voor goed werk.',
        'Geeft mensen het werk waarin ze het sterkst zijn, laat een voorman stap voor stap groeien en betrekt een nieuwe ploeg vanaf de eerste dag.',
        'Ziet spanning tussen bedrijven of ploegen vroeg, spreekt met beide kanten, komt op voor wie wordt buitengesloten en deelt het werk zo in dat ze iets aan elkaar hebben.',
      ],
    },
    parties: {
      name: 'Samenwerken met opdrachtgever, ontwerpers en buurt',
      definition:
        'Houdt alle betrokkenen op de hoogte, brengt problemen met een voorstel en houdt zich aan afspraken, ook bij verschillende belangen.',
      anchors: [
        'Praat over de opdrachtgever als tegenstander. De buurt hoort van overlast als die begint.',
        'Antwoordt als ernaar gevraagd wordt. Spaart slecht nieuws op voor de bouwvergadering.',
        'Meldt afwijkingen dezelfde dag met een voorstel, bereidt de bouwvergadering voor en houdt zich aan het verslag.',
        'Begrijpt wat opdrachtgever, architect en onderaannemer te verliezen hebben, vindt een oplossing die op de bouw werkt en legt vast wie wat besliste.',
        'Haalt partijen naar de plek zelf voordat standpunten verharden, laat ieder zeggen wat nodig is en gaat weg met één afspraak over wie wat doet en betaalt; de buurt krijgt een datum en een naam om te bellen.',
      ],
    },
  },
  rounds: {
    first: 'Eerste ronde, op kantoor',
    second: 'Tweede ronde, op de bouwplaats',
  },
  sessions: {
    hrTalk: 'Gesprek met HR',
    projectLeader: 'Projectleider en een collega-uitvoerder',
    siteRound: 'Werkproef: veiligheidsronde op de bouw',
    planCase: 'Casus: een planning die niet meer klopt',
    lunch: 'Lunch in de schaftkeet',
    panel: 'Projectleider en een voorman',
    directorTalk: 'Gesprek met de directeur',
    closing: 'Afsluiting en vervolg',
  },
  toHaveReady: {
    siteRound:
      'Een bouwplaats in bedrijf, een route van twintig minuten die is afgesproken met wie daar de leiding heeft, helm, schoenen en hesje in de maat van de kandidaat, en vóór het begin de instructie van de bouwplaats zelf. Loop de route de dag ervoor en noteer wat er te zien is en wat het zwaarst weegt. Beoordeeld wordt welke gevaren worden gezien, wat daar het eerst mee gebeurt en wie wordt aangesproken, niet hoeveel er wordt opgenoemd. VOL-VCA en andere certificaten die het werk vraagt, worden vooraf op papier nagezien en tellen niet mee.',
    planCase:
      'De zeswekenplanning op A3, een briefje met de drie berichten en één bladzijde uit een contract over vertraging en kennisgeving (bijvoorbeeld uit de UAV of een bestek). Potlood en gum; vijf minuten om te lezen en tien om te plannen, dan volgt de toelichting. Beoordeeld wordt wat uit wat volgt, welke aanname het eerst wordt nagegaan en wie akkoord moet geven; er is meer dan één goede planning.',
  },
  questions: {
    projects: {
      text: 'Welke projecten hebt u op de bouwplaats geleid?',
      followUps: ['Wat was de omvang in geld en mensen?', 'Voor welke fase was u verantwoordelijk?'],
    },
    newOnSite: {
      text: 'Wat vertelt u iemand op de eerste ochtend op uw bouwplaats?',
      followUps: ['Hoe bereikt u wie een andere taal spreekt?', 'Hoe gaat u na of het begrepen is?'],
    },
    wrongCall: {
      text: 'Welke beslissing op de bouw hebt u tegenover uw ploeg moeten terugnemen?',
      followUps: ['Wie wees u erop?', 'Hoe reageerde de ploeg?'],
    },
    caughtUp: {
      text: 'Hoe hebt u op een project verloren weken ingelopen?',
      followUps: ['Waar was de tijd gebleven?', 'Wat deed u in een andere volgorde?', 'Wat heeft het gekost?'],
    },
    stopped: {
      text: 'Welk werk hebt u stilgelegd terwijl iedereen door wilde?',
      followUps: ['Wat zag u?', 'Wie verzette zich?', 'Hoe is het werk weer begonnen?'],
    },
    extraWork: {
      text: 'Wat doet u als de opdrachtgever uw voorman ter plekke om een wijziging vraagt die niet in het contract staat?',
      followUps: ['Wat mag de voorman zeggen?', 'Wat staat op papier voordat het werk begint?'],
    },
    neighbours: {
      text: 'Hoe bent u omgegaan met omwonenden of gebruikers die last hadden van het werk?',
      followUps: ['Wat hebt u hun geboden?', 'Wat hebt u op de bouw anders geregeld?'],
    },
    round: {
      text: 'Loop twintig minuten met ons over deze bouwplaats alsof u die vandaag overneemt. Wat valt u op?',
      followUps: [
        'Wat kan hier iemand het leven kosten?',
        'Wat is er goed geregeld?',
        'Naar welke papieren vraagt u in de keet?',
      ],
    },
    firstAction: {
      text: 'Wat zou u nog voor de volgende pauze laten stoppen of aanpassen?',
      followUps: ['Wie spreekt u aan?', 'Wat bekijkt u vanmiddag opnieuw?'],
    },
    coveredUp: {
      text: 'Wat wilt u hier gezien hebben voordat het dichtgaat?',
      followUps: ['Hoe legt u het vast?', 'Wat doet u als het al dichtzit?'],
    },
    brokenPlan: {
      text: 'Hier is de zeswekenplanning van een woongebouw van drie verdiepingen. De kozijnen komen negen dagen later, de torenkraan is donderdag elders nodig en de dekvloerlegger heeft in week vier ander werk. Hoe plant u dit opnieuw?',
      followUps: [
        'Wat ligt nu op het kritieke pad?',
        'Welke aanname controleert u als eerste telefonisch?',
        'Wie moet ermee instemmen?',
      ],
    },
    whoPays: {
      text: 'Voor wiens rekening komt elk van deze drie vertragingen?',
      followUps: ['Waar zoekt u dat op?', 'Wat zet u vandaag nog op papier?'],
    },
    tellClient: {
      text: 'Wat vertelt u morgenochtend aan de vertegenwoordiger van de opdrachtgever?',
      followUps: ['Wat vraagt u?', 'Waar wacht u nog mee?'],
    },
    foreman: {
      text: 'Hoe hebt u een vakman of vakvrouw laten doorgroeien tot voorman?',
      followUps: ['Wat gaf u als eerste uit handen?', 'Wat ging er onderweg mis?'],
    },
    subcontractor: {
      text: 'Wat doet u als een onderaannemer met twee mensen komt in plaats van de afgesproken vijf?',
      followUps: ['Wat doet u dezelfde dag?', 'Wat doet u als het opnieuw gebeurt?'],
    },
    defect: {
      text: 'Welke bouwfout hebt u ontdekt voordat die duur werd?',
      followUps: ['Waarom keek u juist daar?', 'Hoe hebt u de fout met de ploeg hersteld?'],
    },
    mixedCrew: {
      text: 'Wat doet u als twee ploegen op uw bouwplaats weigeren naast elkaar te werken?',
      followUps: ['Met wie praat u het eerst?', 'Welk gedrag accepteert u niet?'],
    },
    lessons: {
      text: 'Wat hebt u op een project anders gedaan door wat er op het vorige misging?',
      followUps: ['Hoe had u de oorzaak gevonden?', 'Wie werkt er nu ook zo?'],
    },
    firstProject: {
      text: 'Wat wilt u in de eerste maand van een nieuw project met de opdrachtgever geregeld hebben?',
      followUps: ['Waar kijkt u naar voordat u ervoor tekent?', 'Wat hebt u daarvoor van mij nodig?'],
    },
  },
};
