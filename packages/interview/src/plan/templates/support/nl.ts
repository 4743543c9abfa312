import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Medewerker klantenservice',
  about:
    'Voor service via telefoon, chat en e-mail, met een ticketsysteem en een kennisbank. Op de tweede dag voert de kandidaat een nagespeeld gesprek en beantwoordt een echte, geanonimiseerde e-mail.',
  competencies: {
    listening: {
      name: 'De vraag achter de vraag vinden',
      definition:
        'Achterhaalt met weinig, goed gekozen vragen wat de klant wil bereiken en gaat na of dat goed begrepen is.',
      anchors: [
        'Beantwoordt de eerste woorden van de klant met het artikel dat erop lijkt. De klant belt terug.',
        'Werkt het script in volgorde af, ook als de klant het antwoord net heeft gegeven. Vat zelden samen.',
        'Laat de klant uitpraten, vraagt door naar wat er gebeurde en wat er had moeten gebeuren, vat samen en handelt dan pas.',
        'Hoort wat niet gezegd wordt (een deadline, een eerder contact, schaamte), laat weg wat er niet toe doet en stemt tempo en woorden op de klant af.',
        'Hoort aan de eerste woorden welke vraag hierna komt, handelt beide in één contact af en laat een samenvatting achter waarmee een collega verder kan zonder opnieuw te vragen.',
      ],
    },
    writing: {
      name: 'Schrijven zodat de vraag is afgehandeld',
      definition:
        'Schrijft antwoorden die volledig, vriendelijk en helder zijn, zodat de klant weet wat er nu te doen is.',
      anchors: [
        'Verstuurt standaardblokken die half passen. De klant moet opnieuw vragen wat er bedoeld wordt.',
        'De inhoud klopt, maar het antwoord staat onderaan, tussen excuses en interne termen.',
        'Beantwoordt elke vraag in de eerste regels, zet de stappen in de juiste volgorde, zegt wat wanneer gebeurt en schrijft foutloos.',
        'Kiest een toon bij de situatie, schrapt wat niet nodig is en is het gebruikelijke misverstand voor.',
        'Schrijft zo dat het antwoord opnieuw te gebruiken is: ziet door welke zin mensen terugvragen, herschrijft die en zegt hoe te meten is dat het er minder worden.',
      ],
    },
    solving: {
      name: 'Oplossen en afmaken',
      definition:
        'Vindt de oplossing in systemen en bij collega’s en blijft verantwoordelijk tot de klant geholpen is.',
      anchors: [
        'Zet alles door wat niet in de kennisbank staat. Niemand volgt wat ervan komt.',
        'Probeert de gebruikelijke stappen en wacht dan op de tweede lijn. De klant moet zelf naar de stand vragen.',
        'Zoekt gericht, legt vast wat geprobeerd is, zet door met alles wat de volgende nodig heeft en belt terug op de afgesproken dag.',
        'Vindt omwegen die mogen, krijgt andere afdelingen in beweging en meldt vertraging voordat de klant ernaar vraagt.',
        'Ziet dat losse meldingen dezelfde oorzaak hebben, vindt die met de tweede lijn en laat een oplossing achter die voor de volgende honderd werkt.',
      ],
    },
    calm: {
      name: 'Rustig en eerlijk blijven',
      definition:
        'Blijft vriendelijk bij boosheid en druk, zegt duidelijk nee waar dat moet en meet alle klanten met dezelfde maat.',
      anchors: [
        'Verheft de stem, valt stil of hangt op. De volgende klant krijgt er een deel van mee.',
        'Blijft beleefd door de regel te herhalen. Wie het hardst aandringt, krijgt meer dan een ander.',
        'Erkent wat er vervelend is voor de klant, zegt met de reden wat wel en niet kan, en biedt een keuze.',
        'Brengt een boos gesprek in een paar zinnen terug naar het probleem, begrenst beledigingen en vraagt ruimte om te beslissen waar de regel onredelijk uitpakt.',
        'Keert een gesprek dat misloopt met iets wat eerlijk is en de klant verder helpt, zegt hoe het volgende gesprek fris kan beginnen en met welke woorden dit lukte, zodat anderen ze kunnen gebruiken.',
      ],
    },
    teamwork: {
      name: 'Samen de wachtrij wegwerken',
      definition:
        'Neemt een eerlijk deel van het werk, helpt anderen de dag door en staat open voor coaching op echte gesprekken.',
      anchors: [
        'Kiest de makkelijke tickets en blijft van de telefoon weg als het druk is. Noemt coaching controle.',
        'Doet het eigen deel. Zoekt uit wat ook anderen niet wisten, maar deelt het antwoord niet.',
        'Pakt wat als volgende in de wachtrij staat, helpt een collega die vastloopt en doet nog dezelfde week iets met feedback op een opgenomen gesprek.',
        'Ziet waar het vastloopt en springt ongevraagd bij, deelt wat is uitgezocht en geeft collega’s feedback waar ze opnieuw om vragen.',
        'Maakt de dag van het team lichter: werkt nieuwkomers in volgens een plan, zet onderling meeluisteren op en brengt gemopper in de wandelgangen met een voorstel bij wie het kan oplossen.',
      ],
    },
    signals: {
      name: 'Doorgeven wat klanten ons vertellen',
      definition: 'Ziet patronen in vragen en klachten en brengt ze daar waar er iets aan gedaan kan worden.',
      anchors: [
        'Beantwoordt dezelfde vraag voor de honderdste keer en zegt het tegen niemand.',
        'Zegt bij de koffie dat de factuur onduidelijk is. Daar blijft het bij.',
        'Houdt patronen bij met voorbeelden en aantallen en meldt ze op de afgesproken plek.',
        'Weet wie het kan veranderen, beschrijft wat het klanten en team kost en komt erop terug tot er een antwoord is.',
        'Stelt de verandering zelf voor (de zin, het scherm, de stap), spreekt af hoe geteld wordt of er minder contacten komen en laat klanten die klaagden weten wat ervan is gekomen.',
      ],
    },
  },
  rounds: {
    first: 'Eerste ronde',
    second: 'Tweede ronde, bij het team',
  },
  sessions: {
    hrTalk: 'Gesprek met HR',
    firstPanel: 'Teamleider en een ervaren medewerker',
    sample: 'Werkproef: een gesprek en een e-mail',
    secondPanel: 'Kwaliteitscoach en een collega van de tweede lijn',
    listenIn: 'Meeluisteren met een collega',
    lunch: 'Lunch met het team',
    managerTalk: 'Gesprek met de teamleider',
    closing: 'Afsluiting en vervolg',
  },
  toHaveReady: {
    sample:
      'Een blad voor wie speelt: wie de klant is, wat er twee keer gebeurde, wat die wil en bij welk aanbod die tevreden is; de bestelling op papier of in een testsysteem. Daarna de e-mail, twee artikelen die passen en een dat niet past, een laptop, en het standaardantwoord met het aantal klanten dat opnieuw schrijft. Acht minuten voor het gesprek, vijftien voor de e-mail; zet in de uitnodiging welke hulpmiddelen mogen. Beoordeeld wordt wat er gevraagd, geregeld en voor de klant duidelijk is, niet accent of typesnelheid. Voor elke kandidaat hetzelfde.',
    listenIn:
      'Gebruik opnamen die voor training gebruikt mogen worden, of laat klanten vooraf weten dat er een bezoeker meeluistert en laat hen weigeren. De kandidaat noteert niets over een klant. Niets hiervan telt mee.',
  },
  questions: {
    contacts: {
      text: 'Met wat voor klantcontact hebt u gewerkt?',
      followUps: ['Waarmee kwamen klanten het vaakst bij u?', 'Wat kon u afhandelen zonder het aan iemand te vragen?'],
    },
    busyTeam: {
      text: 'Wat verwacht u van collega’s als er tweehonderd klanten wachten?',
      followUps: ['Wat mogen zij van u verwachten?', 'Wat doet u als u zelf vastloopt?'],
    },
    helpedOut: {
      text: 'Hoe hebt u op een drukke dag een collega geholpen die vastliep?',
      followUps: ['Waaraan merkte u dat er hulp nodig was?', 'Wat gebeurde er intussen met uw eigen werk?'],
    },
    coached: {
      text: 'Wat hebt u geleerd doordat iemand met uw gesprekken meeluisterde?',
      followUps: ['Welke zin zegt u sindsdien anders?', 'Hoe hebt u dat geoefend?'],
    },
    angry: {
      text: 'Hoe verliep het gesprek met de kwaadste klant die u zich herinnert?',
      followUps: [
        'Waar ging de boosheid werkelijk over?',
        'Welke woorden brachten de omslag?',
        'Wat deed u voordat u het volgende gesprek aannam?',
      ],
    },
    realQuestion: {
      text: 'Welk contact bleek over iets heel anders te gaan dan wat de klant eerst vroeg?',
      followUps: ['Waarom vroeg u door?', 'Met welke vraag kwam het boven?'],
    },
    noAnswer: {
      text: 'Wat doet u als de kennisbank niets geeft en de tweede lijn op zijn vroegst morgen antwoordt?',
      followUps: ['Wat probeert u eerst?', 'Wat zegt u precies tegen de klant?', 'Wat zet u in het ticket?'],
    },
    sameAgain: {
      text: 'Welke klacht hoorde u zo vaak dat u er iets aan hebt gedaan?',
      followUps: ['Hoe hield u het aantal bij?', 'Wie kon het veranderen?', 'Wat is ervan gekomen?'],
    },
    playCall: {
      text: 'U neemt een gesprek aan dat een van ons naspeelt: een klant wiens bestelling voor de tweede keer op het verkeerde adres is bezorgd. U hebt de bestelling op het scherm en mag tot vijftig euro zelf beslissen. Hoe helpt u mij?',
      followUps: ['Wat wilde u weten voordat u iets deed?', 'Wat hebben we precies afgesproken?'],
    },
    afterCall: {
      text: 'Wat zou u in dat gesprek anders doen als u het nog eens mocht voeren?',
      followUps: ['Hoe voelde de klant zich aan het eind?', 'Wat legt u vast, in drie regels?'],
    },
    writeMail: {
      text: 'Hier is een geanonimiseerde e-mail met drie vragen en een verwijt erin. U hebt een kwartier, de kennisbank en de hulpmiddelen uit de uitnodiging. Wat antwoordt u?',
      followUps: ['Wat leest de klant het eerst?', 'Welke vraag gaat eigenlijk over geld?'],
    },
    rewrite: {
      text: 'Hier is een standaardantwoord waarna een op de vier klanten opnieuw schrijft. Wat zou u eraan veranderen?',
      followUps: ['Door welke zin komt het?', 'Hoe zou u merken dat uw versie beter werkt?'],
    },
    acrossTeams: {
      text: 'Welke zaak hebt u door meerdere afdelingen heen gevolgd tot ze was opgelost?',
      followUps: ['Waar liep het vast?', 'Wat hoorde de klant tussentijds?'],
    },
    outsideRule: {
      text: 'Wat doet u als een regel oneerlijk uitpakt voor de klant die u aan de lijn hebt?',
      followUps: ['Wat zegt u tegen de klant?', 'Wat doet u met de regel?'],
    },
    insulted: {
      text: 'Wat zegt u als een beller u persoonlijk begint te beledigen?',
      followUps: ['Op welk punt beëindigt u het gesprek?', 'Hoe begint u aan het volgende?'],
    },
    targets: {
      text: 'Wat doet u als een gesprek langer duurt dan de norm, terwijl de klant nog niet geholpen is?',
      followUps: ['Hoe legt u dat aan mij uit?', 'Wat merken collega’s ervan?'],
    },
    newLetter: {
      text: 'Wat doet u als een nieuwe brief op één ochtend veertig telefoontjes oplevert?',
      followUps: ['Wat zegt u tegen de bellers?', 'Wat hoor ik om twaalf uur van u?'],
    },
    firstWeeks: {
      text: 'Wat hebt u in de eerste weken nodig om de meeste vragen zelf te kunnen oplossen?',
      followUps: ['Hoe leert u een nieuw systeem het best?', 'Waaraan merk ik dat u vastloopt?'],
    },
  },
};
