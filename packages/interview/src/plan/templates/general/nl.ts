import type { Words } from './structure.ts';

/** The template in Dutch (formal *u*). */
export const words: Words = {
  title: 'Coördinator in service of uitvoering',
  about:
    'Voor werk waarin planning, klanten en collega’s tegelijk aandacht vragen, in welke branche ook. Op de tweede dag werkt de kandidaat een casus van de eigen organisatie uit.',
  competencies: {
    planning: {
      name: 'Plannen onder druk',
      definition:
        'Brengt orde aan als er meer werk ligt dan er tijd is, laat de betrokkenen weten waar ze aan toe zijn en houdt overzicht als de dag anders loopt.',
      anchors: [
        'Pakt op wat het eerst binnenkomt. Merkt pas laat dat iets dringends is blijven liggen en licht niemand in.',
        'Herkent spoed als iemand erop wijst. Maakt een planning, maar laat die bij de eerste tegenslag los en seint anderen te laat in.',
        'Ordent het werk naar spoed en gevolgen, vertelt de betrokkenen wat ze kunnen verwachten en krijgt het belangrijkste dezelfde dag af.',
        'Weegt spoed af tegen de gevolgen voor klanten en collega’s, houdt wat ruimte achter de hand, stuurt op tijd bij en zegt wat blijft liggen.',
        'Doet dat ook als er van alles tegelijk misgaat, ziet kettingreacties aankomen en past achteraf de werkwijze aan, zodat dezelfde druk niet terugkomt.',
      ],
    },
    customers: {
      name: 'Omgaan met boze klanten',
      definition:
        'Blijft rustig, achterhaalt wat er voor de klant is misgegaan en spreekt een vervolg af dat haalbaar is.',
      anchors: [
        'Voelt zich aangevallen, gaat in discussie over wie gelijk heeft of verbindt door zonder te zeggen wat er nu gebeurt.',
        'Blijft beleefd, maar verschuilt zich achter de regels. De klant moet alles opnieuw vertellen en de afspraak blijft vaag.',
        'Luistert tot het probleem duidelijk is, vat het samen en spreekt een vervolgstap met een tijdstip af.',
        'Benoemt daarnaast wat dit voor de klant betekent, is eerlijk over wat niet kan en gaat na of de afspraak is nagekomen.',
        'Wint ook in lastige gevallen het vertrouwen terug zonder te veel te beloven, stelt rustig een grens waar dat nodig is en zorgt dat de oorzaak wordt aangepakt.',
      ],
    },
    cause: {
      name: 'Tot de kern komen',
      definition:
        'Zoekt eerst uit wat er werkelijk speelt, gebruikt feiten uit meer dan één bron en controleert of de oplossing werkt.',
      anchors: [
        'Handelt naar de eerste verklaring. Feiten en vermoedens lopen door elkaar.',
        'Stelt een paar vragen en houdt het dan op de gebruikelijke verklaring. Kijkt niet na of het heeft geholpen.',
        'Verzamelt feiten bij de betrokkenen, onderscheidt oorzaak en gevolg, kiest een passende oplossing en controleert het resultaat.',
        'Legt verschillende verklaringen naast elkaar, toetst de meest waarschijnlijke en zegt erbij wat nog onzeker is.',
        'Vindt oorzaken die anderen over het hoofd zagen, pakt ze samen met de betrokkenen bij de wortel aan en laat met cijfers zien dat ze wegblijven.',
      ],
    },
    systems: {
      name: 'Systemen leren en gebruiken',
      definition:
        'Maakt zich een nieuw systeem snel eigen, werkt er zorgvuldig in en laat gegevens achter waar een ander op kan vertrouwen.',
      anchors: [
        'Houdt naast het systeem eigen lijstjes bij. Gegevens ontbreken of kloppen niet.',
        'Voert de stappen uit die zijn voorgedaan. Loopt vast zodra iets afwijkt en wacht dan op hulp.',
        'Vindt met de handleiding en een paar vragen de weg in een nieuw systeem, voert gegevens volledig in en controleert het eigen werk.',
        'Begrijpt hoe de stappen samenhangen, ziet foute gegevens, herstelt ze bij de bron en helpt collega’s op weg.',
        'Gebruikt het systeem om problemen te zien aankomen, doet voorstellen die in de praktijk werken en maakt het anderen makkelijker om foutloos te werken.',
      ],
    },
    across: {
      name: 'Samenwerken over afdelingen heen',
      definition:
        'Bereikt iets met mensen die andere doelen en een ander tempo hebben, en houdt zich aan wat met hen is afgesproken.',
      anchors: [
        'Ziet de andere afdeling als het probleem. Laat afspraken aan het toeval over of legt alles bij een leidinggevende neer.',
        'Werkt prettig samen met wie meewerkt, maar gaat het gesprek uit de weg als belangen botsen.',
        'Vraagt wat de ander nodig heeft, maakt heldere afspraken over wie wat wanneer doet en komt die na.',
        'Legt tegengestelde belangen vroeg op tafel, vindt een oplossing waarmee beide kanten verder kunnen en houdt iedereen op de hoogte.',
        'Bouwt samenwerking op die blijft, ook met wie er eerst tegen was, en gunt anderen het succes.',
      ],
    },
    feedback: {
      name: 'Leren van feedback',
      definition: 'Vraagt om feedback, doet er iets mee en geeft die zelf zo dat een ander er iets aan heeft.',
      anchors: [
        'Verdedigt zich of praat het weg. Kan niets noemen dat sindsdien anders gaat.',
        'Neemt feedback aan als die komt, maar het blijft bij goede voornemens.',
        'Noemt feedback die raakte, wat daarmee is gedaan en wat er nu anders gaat.',
        'Vraagt uit eigen beweging om feedback, gaat na of de verandering wordt opgemerkt en spreekt collega’s eerlijk en persoonlijk aan.',
        'Maakt het in een team gewoon om fouten te bespreken, de eigen fouten eerst, en laat zien wat iedereen ervan heeft geleerd.',
      ],
    },
  },
  rounds: {
    first: 'Eerste ronde',
    second: 'Tweede ronde',
  },
  sessions: {
    hrTalk: 'Gesprek met HR',
    firstPanel: 'Panelgesprek',
    secondPanel: 'Panelgesprek',
    case: 'Casus',
    lunch: 'Lunch met het team',
    tour: 'Rondleiding',
    managerTalk: 'Gesprek met de leidinggevende',
    closing: 'Afsluiting en vervolg',
  },
  toHaveReady: {
    case: 'Een casus uit uw eigen werk op één bladzijde met wat een planningssysteem zou tonen (opdrachten, mensen, tijden), onherkenbaar gemaakt en voor elke kandidaat dezelfde. Een leeg formulier van uw systeem, papier en pen. De kandidaat krijgt 25 minuten om er alleen mee te werken, vóór de eerste vraag. Beoordeeld wordt welke feiten worden gebruikt, wat wordt vastgelegd en waarom, niet het handschrift of de opmaak.',
  },
  questions: {
    tasksHeld: {
      text: 'Voor welke plannings- of coördinatietaken bent u verantwoordelijk geweest?',
      followUps: ['Wat liep er allemaal tegelijk?', 'Wat besliste u daarin zelf?'],
    },
    feedbackHeard: {
      text: 'Welke feedback op uw werk heeft ertoe geleid dat u iets anders bent gaan doen?',
      followUps: ['Wat werd er precies gezegd?', 'Wat doet u nu anders?'],
    },
    needsFromOthers: {
      text: 'Wat hebt u van collega’s op andere afdelingen nodig om dit werk goed te doen?',
      followUps: ['Wat krijgen zij daar van u voor terug?', 'Wat doet u als u het niet krijgt?'],
    },
    angryCustomer: {
      text: 'Hoe verliep het laatste gesprek dat u met een boze klant had?',
      followUps: ['Waar ging het de klant werkelijk om?', 'Wat hebt u afgesproken?'],
    },
    shortOfPeople: {
      text: 'Wat doet u als eerste wanneer er om acht uur twee collega’s ontbreken, terwijl drie klanten vóór twaalven iemand verwachten?',
      followUps: ['Wie belt u?', 'Wat laat u liggen?'],
    },
    returningMistake: {
      text: 'Hoe bent u achter de oorzaak gekomen van een fout die steeds terugkwam?',
      followUps: ['Welke bronnen hebt u gebruikt?', 'Hoe weet u dat het nu is opgelost?'],
    },
    otherPriorities: {
      text: 'Hoe hebt u iets voor elkaar gekregen bij een afdeling die andere prioriteiten had?',
      followUps: ['Wat was voor hen van belang?', 'Wat hebt u er zelf tegenover gezet?'],
    },
    dayTurned: {
      text: 'Welke werkdag verliep totaal anders dan u had gepland?',
      followUps: ['Wat liet u als eerste los?', 'Wie hebt u ingelicht?', 'Wat hebt u daarna anders ingericht?'],
    },
    unsurePromise: {
      text: 'Wat zegt u tegen een klant die een toezegging wil die u misschien niet kunt nakomen?',
      followUps: ['Welke woorden gebruikt u dan?', 'Wat doet u als de klant naar uw leidinggevende vraagt?'],
    },
    contradiction: {
      text: 'Wat doet u als de cijfers en de mensen ter plekke elkaar tegenspreken over wat er misging?',
      followUps: ['Wat gaat u eerst na?', 'Wat vertelt u de klant intussen?'],
    },
    newSystem: {
      text: 'Hoe hebt u de weg gevonden in een systeem dat nieuw voor u was?',
      followUps: ['Wat probeerde u voordat u iets vroeg?', 'Welke fout maakte u er in het begin mee?'],
    },
    ownMistake: {
      text: 'Welke fout van uzelf hebt u aan anderen moeten vertellen?',
      followUps: ['Hoe hebt u dat gebracht?', 'Wat gaat er sindsdien anders?'],
    },
    handOver: {
      text: 'Hoe zou u deze casus in een planningssysteem vastleggen, zodat een collega het morgen kan overnemen?',
      followUps: ['Welke gegevens mogen niet ontbreken?', 'Waar gaat een overdracht meestal mis?'],
    },
    missingFacts: {
      text: 'Welke informatie mist u nog om in deze casus te kunnen beslissen?',
      followUps: ['Hoe komt u daaraan?', 'Wat doet u als die informatie uitblijft?'],
    },
    sameColleague: {
      text: 'Wat doet u als twee afdelingen morgenochtend dezelfde collega willen inzetten?',
      followUps: ['Waarop baseert u uw keuze?', 'Hoe brengt u het bij de afdeling die moet wachten?'],
    },
    threeMonths: {
      text: 'Wat wilt u na drie maanden met de andere afdelingen hebben geregeld?',
      followUps: ['Waar begint u?', 'Wat hebt u daarvoor van mij nodig?'],
    },
  },
};
