import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Softwareontwikkelaar in een productteam',
  about:
    'Voor ontwikkelaars die een product bouwen én draaiende houden, van voorkant tot database. Op de tweede dag beoordeelt de kandidaat een echte wijziging en ontwerpt aan het whiteboard een klein systeem; thuis hoeft er niets gemaakt te worden.',
  competencies: {
    code: {
      name: 'Code schrijven waar anderen mee verder kunnen',
      definition:
        'Schrijft en beoordeelt code die doet wat ze moet doen, die anderen begrijpen en die veilig te wijzigen is.',
      anchors: [
        'De code werkt voor het voorbeeld dat voorligt. Fouten, lege invoer en tests komen pas ter sprake als iemand ernaar vraagt.',
        'Volgt de patronen van de codebase, maar kan niet zeggen waar ze voor dienen. Tests schrijven de code over in plaats van gedrag te controleren.',
        'Knipt een wijziging op in leesbare stappen, geeft dingen een naam die zegt wat ze zijn, test het gedrag dat ertoe doet en vangt op wat mis kan gaan.',
        'Ziet wat een wijziging later gaat kosten (koppelingen, gelijktijdigheid, migraties), vereenvoudigt eerst en legt een afweging uit met de code erbij.',
        'Maakt het stuk waaraan gewerkt wordt makkelijker te wijzigen, in kleine stappen die elk los live kunnen, en laat zien welke stap het risico het meest verkleint.',
      ],
    },
    design: {
      name: 'Systemen ontwerpen',
      definition:
        'Komt tot een ontwerp dat past bij het probleem, de belasting en de storingen, en houdt het zo eenvoudig mogelijk.',
      anchors: [
        'Begint bij de lievelingstechniek. Wie het systeem gebruikt en hoe intensief, komt niet aan de orde.',
        'Tekent een ontwerp dat werkt zolang er niets uitvalt. Voegt onderdelen toe (een wachtrij, een cache) zonder te zeggen wat ze oplossen.',
        'Vraagt eerst naar aantallen en grenzen, tekent gegevens en stromen, noemt twee alternatieven en kiest met een reden.',
        'Loopt uit eigen beweging storingen langs: wat gaat verloren, wat gebeurt dubbel, wat ziet de gebruiker; zegt wat er in een eerste versie niet in hoeft.',
        'Vindt de ene beslissing die het moeilijkst terug te draaien is en neemt die met zorg, zegt waaraan te meten is dat het ontwerp niet klopt en wat er dan gebeurt.',
      ],
    },
    debugging: {
      name: 'Fouten opsporen',
      definition:
        'Komt stap voor stap van verschijnsel bij oorzaak, beperkt intussen de schade en zorgt dat de fout niet terugkomt.',
      anchors: [
        'Verandert dingen tot het verschijnsel weg is. Kan achteraf niet zeggen wat het was.',
        'Leest logs en gokt telkens op één oorzaak; blijft te lang hangen bij de eerste. Gebruikers wachten intussen.',
        'Reproduceert de fout, kringt die in door telkens één ding te veranderen, beperkt eerst de schade (terugdraaien, uitzetten) en voegt een test toe.',
        'Werkt met meerdere verklaringen, zoekt de waarneming die ze onderscheidt, gebruikt traces, een profiler of het queryplan en houdt anderen op de hoogte.',
        'Vindt fouten over de grenzen van systemen en teams heen, legt ze zo uit dat anderen de zoektocht kunnen herhalen, en maakt de hele soort onmogelijk.',
      ],
    },
    purpose: {
      name: 'Bouwen wat nodig is',
      definition: 'Wil weten waar een wijziging voor dient en zoekt het kleinste dat de gebruiker nu al helpt.',
      anchors: [
        'Bouwt wat er in het ticket staat. Wat gebruikers ermee deden, moeten anderen maar weten.',
        'Vraagt bij een onduidelijk ticket wat er bedoeld wordt, maar niet waarom. Merkt laat dat een regel of uitzondering vergeten is.',
        'Vraagt naar het probleem achter de wens, stelt een kleinere eerste stap voor en kijkt of die gebruikt wordt.',
        'Zet kosten en opbrengst met cijfers tegenover elkaar, zegt vroeg dat een plan niet klopt en komt met een alternatief.',
        'Legt werk dat al loopt stil of gooit het om als gebruikers iets anders nodig blijken te hebben, zegt wat daarmee verloren gaat en neemt wie het vroeg mee in de keuze.',
      ],
    },
    together: {
      name: 'Samenwerken in het team',
      definition:
        'Deelt werk en kennis, geeft en aanvaardt inhoudelijk commentaar en houdt zich aan wat het team heeft afgesproken.',
      anchors: [
        'Werkt alleen en levert aan het eind op. Beantwoordt commentaar op de code door de maker te verdedigen.',
        'Helpt als het gevraagd wordt. Laat meningsverschillen liggen, of wie het langst volhoudt, krijgt gelijk.',
        'Laat werk vroeg zien, vraagt review in kleine stukken, onderbouwt commentaar en zegt wat daarvan echt moet.',
        'Brengt een vastgelopen discussie tot een besluit (een proef, een datum, iemand die beslist) en staat daar daarna achter, ook als het niet de eigen keuze was.',
        'Let op hoe het team werkt en niet alleen op de taak: verspreidt kennis die bij één persoon zit, vraagt eerst wie nog niets zei en bespreekt wrijving met degene om wie het gaat.',
      ],
    },
    learning: {
      name: 'Leren van uitkomsten',
      definition:
        'Kijkt wat er van eigen beslissingen is geworden, geeft toe wat misging en verandert de manier van werken.',
      anchors: [
        'Vertelt alleen over successen. Fouten lagen aan de code die er al was of aan de deadline.',
        'Noemt een fout in algemene termen (“ik had meer moeten testen”) zonder dat er sindsdien iets anders gaat.',
        'Beschrijft een beslissing die slecht uitpakte, het eigen aandeel daarin en wat er nu anders gaat.',
        'Zoekt naar tekenen van het eigen ongelijk (cijfers, gebruikers, collega’s die het anders zien) en verandert openlijk van koers.',
        'Zoekt de oorzaak in de werkwijze en niet bij een persoon, laat anderen mee terugkijken en gaat na of de afgesproken verandering er kwam en hielp.',
      ],
    },
  },
  rounds: {
    first: 'Eerste ronde, online',
    second: 'Tweede ronde, op kantoor',
  },
  sessions: {
    hrTalk: 'Gesprek met HR',
    firstPanel: 'Twee ontwikkelaars uit het team',
    review: 'Werkproef: een wijziging beoordelen',
    designTalk: 'Ontwerpen aan het whiteboard met twee ontwikkelaars',
    lunch: 'Lunch met het team',
    tour: 'Rondleiding door het kantoor',
    managerTalk: 'Teamleider en product owner',
    closing: 'Afsluiting en vervolg',
  },
  toHaveReady: {
    review:
      'Eén wijziging van zo’n 150 regels met haar tests, voor elke kandidaat dezelfde, op een laptop met uw gebruikelijke editor en op papier. Er zit één fout in die schade kan doen (twee mensen tegelijk) en een paar die nauwelijks tellen; spreek vooraf af welke ernstig is en welke niet. Zet in de uitnodiging welke hulpmiddelen mogen, ook AI-assistenten: voor iedereen dezelfde. De kandidaat krijgt 25 minuten alleen. De eerste vervolgvraag noemt de fout; stel die pas als de kandidaat klaar is. Beoordeeld wordt wat er gevonden wordt, wat vooropgaat en hoe het gezegd wordt, niet het aantal opmerkingen. Er mag niets geheims in staan.',
    designTalk:
      'Een whiteboard of groot papier. Cijfers om te geven als ernaar gevraagd wordt, niet eerder: 40 kantoren, 600 zalen, 9000 mensen, de meeste reserveringen tussen acht en tien uur ’s ochtends, geen zaal mag dubbel worden uitgegeven. De kandidaat tekent twintig minuten en mag alles vragen. Beoordeeld worden de vragen, de redenen en de storingen waaraan wordt gedacht, niet of het op uw eigen ontwerp lijkt.',
  },
  questions: {
    builtAndRun: {
      text: 'Welke software hebt u gebouwd en daarna ook draaiende gehouden?',
      followUps: ['Welk deel was van u?', 'Wie waren ervan afhankelijk?'],
    },
    goodTeam: {
      text: 'Wat moet een team met elkaar hebben afgesproken om er goed werk te kunnen leveren?',
      followUps: ['Wat doet u er zelf aan om dat zo te houden?', 'Wat deed het beste team waarin u werkte anders?'],
    },
    wrongAbout: {
      text: 'Welke technische beslissing zou u nu anders nemen?',
      followUps: ['Hoe kwam u erachter?', 'Wat heeft het anderen gekost?'],
    },
    hardBug: {
      text: 'Welke fout hebt u met de meeste moeite gevonden?',
      followUps: [
        'Wat sloot u als eerste uit?',
        'Welke waarneming gaf de doorslag?',
        'Waardoor komt de fout niet terug?',
      ],
    },
    proud: {
      text: 'Welk stuk code hebt u beter achtergelaten dan u het aantrof?',
      followUps: [
        'Wat hebt u bewust laten staan?',
        'Hoe hield u het intussen werkend?',
        'Wat kunnen anderen er nu mee?',
      ],
    },
    slowPage: {
      text: 'Een pagina die in 200 milliseconden laadde, doet er sinds gisteren vier seconden over, alleen bij sommige klanten, en er is niets uitgerold. Hoe pakt u dat aan?',
      followUps: ['Waar kijkt u het eerst?', 'Wat zegt het u als alleen grote klanten er last van hebben?'],
    },
    notBuilt: {
      text: 'Wat hebt u besloten niet te bouwen, hoewel erom gevraagd was?',
      followUps: ['Hoe wist u wat er werkelijk nodig was?', 'Hoe reageerde degene die het gevraagd had?'],
    },
    readChange: {
      text: 'Deze wijziging van zo’n 150 regels komt uit onze eigen code; de tests slagen. U krijgt er 25 minuten voor, op uw eigen manier en met de hulpmiddelen uit de uitnodiging. Wat valt u op?',
      followUps: [
        'Wat gebeurt er als twee mensen dit op hetzelfde moment doen?',
        'Wat controleren de tests eigenlijk?',
        'Wat laat u bewust onvermeld?',
      ],
    },
    mustChange: {
      text: 'Welke bevindingen moeten opgelost zijn voordat dit live gaat?',
      followUps: ['Wat maakt de andere minder dringend?', 'Hoe zou u laten zien dat de ernstigste echt voorkomt?'],
    },
    tellAuthor: {
      text: 'De maker is hier twee weken geleden begonnen en is er trots op. Hoe brengt u uw commentaar?',
      followUps: ['Wat noemt u het eerst?', 'Wat doet u als de maker daar anders over denkt?'],
    },
    bookings: {
      text: 'Mensen in veertig kantoren willen hun vergaderzalen online reserveren, met bij elke deur een scherm dat toont wie de zaal heeft. Wat wilt u weten voordat u dat ontwerpt?',
      followUps: [
        'Hoe voorkomt u dat twee mensen dezelfde zaal krijgen?',
        'Wat toont het scherm als het netwerk uitvalt?',
        'Wat laat u weg uit de eerste versie?',
      ],
    },
    lostMessages: {
      text: 'Uw ontwerp draait, en één op de duizend wijzigingen bereikt de schermen niet. Wat in uw ontwerp kan dat veroorzaken?',
      followUps: ['Hoe had u het zonder klacht kunnen merken?', 'Wat past u als eerste aan?'],
    },
    nightAlarm: {
      text: 'Wat doet u in het eerste kwartier als een alarm meldt dat een derde van de reserveringen mislukt?',
      followUps: ['Wie licht u in, met welke woorden?', 'Waaraan ziet u dat het voorbij is?'],
    },
    pushedBack: {
      text: 'Hoe hebt u iemand met meer zeggenschap verteld dat een plan niet ging werken?',
      followUps: ['Wat bracht u in dat gesprek naar voren?', 'Wat is er uiteindelijk besloten?'],
    },
    slowTeam: {
      text: 'Welke verandering in de werkwijze van een team kwam van u?',
      followUps: ['Waaruit bleek dat ze nodig was?', 'Wie was ertegen?', 'Wat was er een halfjaar later van over?'],
    },
    nextYear: {
      text: 'Aan welke tekenen wilt u over een jaar zien hoe uw werk hier uitpakt?',
      followUps: ['Bij welk teken zou u van koers veranderen?', 'Wat hebt u daarvoor van mij nodig?'],
    },
  },
};
