import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Verpleegkundige op een ziekenhuisafdeling',
  about:
    'Voor verpleegkundigen op interne, chirurgische en gemengde afdelingen. Op de tweede dag begint de kandidaat op papier aan een vroege dienst: vijf patiënten en één overdrachtsblad.',
  competencies: {
    observing: {
      name: 'Observeren en klinisch redeneren',
      definition:
        'Merkt vroeg dat de toestand van een patiënt verandert, onderzoekt dat in een vaste volgorde en bepaalt wat er moet gebeuren en wie het moet weten.',
      anchors: [
        'Noteert de waarden en gaat door. Legt pas verband met de patiënt als een arts of collega ernaar vraagt.',
        'Voelt dat er iets niet klopt, maar wacht de volgende controleronde af. Omschrijft het als “niet lekker”, zonder waarden.',
        'Werkt luchtweg, ademhaling, circulatie, bewustzijn en de rest in vaste volgorde af, scoort, vergelijkt met eerdere waarden en belt als de score daarom vraagt.',
        'Belt op grond van trend en eigen indruk al vóór de score het aangeeft, noemt de waarschijnlijkste oorzaak en zet intussen zuurstof, infuus of vocht klaar.',
        'Weegt hardop meerdere oorzaken af, ook de zeldzame gevaarlijke, zegt wanneer er opnieuw gekeken wordt en bij welke waarde er gebeld wordt, en leert collega’s in de dienst hetzelfde te zien.',
      ],
    },
    priorities: {
      name: 'Prioriteiten stellen in de dienst',
      definition:
        'Ordent de zorg voor meerdere patiënten naar risico, houdt die volgorde de hele dienst in het oog en zegt op tijd wat niet lukt.',
      anchors: [
        'Loopt het kamerrijtje af of reageert op de bel die het eerst gaat. Dringende zorg komt te laat zonder dat iemand het weet.',
        'Begint met een planning op de klok. Zodra er een nieuwe patiënt tussendoor komt, loopt alles uit en vallen pauzes en controles stilletjes weg.',
        'Gaat eerst kort bij iedereen langs, zet de instabiele patiënten bovenaan, legt tijden vast voor medicatie en controles en vraagt hulp als het niet meer past.',
        'Verdeelt taken met collega’s naar risico en bekwaamheid, schuift door wat kan wachten en vertelt het aan de patiënten die moeten wachten.',
        'Houdt de hele afdeling in het oog: ziet dat een collega vastloopt, stelt op tijd een andere verdeling voor en pakt achteraf aan waardoor het vastliep.',
      ],
    },
    safety: {
      name: 'Medicatie- en patiëntveiligheid',
      definition:
        'Werkt zo dat fouten worden onderschept voordat ze de patiënt bereiken, en meldt ze als dat niet lukt, ook de eigen fouten.',
      anchors: [
        'Slaat bij drukte de dubbele controle of de identiteitscontrole over en noemt melden klikken.',
        'Houdt zich aan het protocol zolang er iemand meekijkt. Zet een fout stilletjes recht, zodat niemand ervan leert.',
        'Controleert elke keer patiënt, middel, dosis, toedieningsweg en tijd, geeft bij twijfel niets voordat het is uitgezocht en meldt eigen fouten.',
        'Ziet onveilige situaties voordat er iets gebeurt, zoals doosjes die op elkaar lijken of een allergie die nergens staat, lost dat meteen op en vertelt de patiënt eerlijk wat er misging.',
        'Volgt wat er gebeurde met apotheek of artsen terug tot de oorzaak, verandert de werkwijze in plaats van alleen iemand te waarschuwen en zegt waaraan te zien is of de fout minder vaak voorkomt.',
      ],
    },
    contact: {
      name: 'Contact met patiënt en familie',
      definition:
        'Geeft mensen rust, informatie en inspraak in een situatie die ze niet hebben gekozen, en stelt grenzen zonder hen kwijt te raken.',
      anchors: [
        'Praat over het hoofd van de patiënt heen, gebruikt vaktaal of loopt weg als de emoties oplopen.',
        'Is vriendelijk, maar sust te vlug (“komt wel goed”) en laat lastige vragen aan de arts of de volgende dienst.',
        'Gaat zitten, vraagt wat iemand al weet en waar die bang voor is, legt het uit in gewone taal en gaat na wat is aangekomen.',
        'Merkt op wat niet wordt gezegd, laat stilte en verdriet toe en spreekt met patiënt en familie af wie wat wanneer hoort.',
        'Herstelt het vertrouwen ook als er iets is misgegaan of er is geschreeuwd: erkent wat er gebeurd is, blijft duidelijk over wat niet kan en zorgt dat het hele team zich aan de afspraken houdt.',
      ],
    },
    handover: {
      name: 'Overdragen en samenwerken met andere disciplines',
      definition:
        'Geeft door wat de volgende nodig heeft om te kunnen handelen en spreekt zich uit tegenover artsen en collega’s als het belang van de patiënt dat vraagt.',
      anchors: [
        'Draagt over als een verhaal van begin tot eind; de collega moet de risico’s zelf uit het dossier halen. Zwijgt als een arts zeker klinkt.',
        'Draagt volledig over, maar zegt niet wat het zwaarst weegt. Bespreekt twijfel met collega’s en niet met degene die beslist.',
        'Draagt over in een vaste vorm zoals SBAR (situatie, achtergrond, beoordeling, aanbeveling), laat de ander het herhalen en vraagt om een duidelijk besluit.',
        'Houdt voet bij stuk als een waarschuwing wordt weggewuifd: herhaalt die met feiten, belt wie daarna mag beslissen en zegt dat tegen de eerste.',
        'Brengt disciplines rond één patiënt bij elkaar, bijvoorbeeld in een kort overleg voor een riskant ontslag, en legt vast wie beslist, wie waarop let en wanneer er opnieuw overlegd wordt.',
      ],
    },
    learning: {
      name: 'Reflecteren en samen leren',
      definition:
        'Kijkt terug op de eigen zorg, vraagt anderen wat zij zagen en maakt het veilig voor studenten en collega’s om dat ook te doen.',
      anchors: [
        'Wijt wat misging aan de werkdruk of aan anderen. Kan niets noemen dat sindsdien anders gaat.',
        'Neemt opmerkingen aan en neemt zich voor het beter te doen, maar noemt geen concrete verandering.',
        'Noemt een opmerking of gebeurtenis die tot een andere manier van werken leidde, en wat patiënten daarvan merken.',
        'Vraagt ongevraagd om feedback, ook aan studenten en zorgassistenten, en zegt collega’s persoonlijk wat goed ging en wat niet.',
        'Neemt het voortouw om moeilijke situaties op de afdeling te bespreken, de eigen twijfel eerst, zodat minder ervaren collega’s durven zeggen wat ze niet weten.',
      ],
    },
  },
  rounds: {
    first: 'Kennismaking',
    second: 'Dag op de afdeling',
  },
  sessions: {
    hrTalk: 'Gesprek met HR',
    firstPanel: 'Leidinggevende en een verpleegkundige uit het team',
    case: 'Casus: begin van een vroege dienst',
    secondPanel: 'Praktijkopleider en een verpleegkundige uit het team',
    tour: 'Rondleiding op de afdeling',
    lunch: 'Lunch met het team',
    managerTalk: 'Gesprek met de leidinggevende',
    closing: 'Afsluiting en vervolg',
  },
  toHaveReady: {
    hrTalk:
      'De BIG-registratie (in België: het visum) wordt vooraf in het register nagezien; er wordt niet naar gevraagd en ze telt niet mee. Vraag naar situaties zonder namen of andere gegevens waaraan een patiënt te herkennen is.',
    case: 'De vijf patiënten op één blad zoals ze in de eerste vraag staan, een leeg dienstschema en de early warning score van uw afdeling. De kandidaat krijgt tien minuten om alleen te lezen, binnen de tijd van de eerste vraag. Wie het gesprek leidt, speelt de dienstdoende arts; de nieuwe waarden van kamer 2 worden pas dan voorgelezen. Beoordeeld worden de volgorde, de redenen en wat aan wie wordt overgelaten; er is meer dan één goede volgorde, dus spreek vooraf af welke onveilig zijn.',
  },
  questions: {
    wards: {
      text: 'Voor welke patiëntengroepen hebt u tot nu toe gezorgd?',
      followUps: ['Wat mocht u daar zelf beslissen?', 'Welk ziektebeeld hebt u het best leren kennen?'],
    },
    remark: {
      text: 'Welke opmerking van een collega of patiënt heeft veranderd hoe u verpleegt?',
      followUps: ['Wat werd er precies gezegd?', 'Wat zouden uw collega’s zeggen dat er sindsdien anders is?'],
    },
    goodHandover: {
      text: 'Waaraan herkent u een goede overdracht tussen twee diensten?',
      followUps: ['Wat laat u weg?', 'Hoe gaat u na dat het is aangekomen?'],
    },
    gettingWorse: {
      text: 'Hoe hebt u bij een patiënt vroeg gemerkt dat het slechter ging?',
      followUps: [
        'Wat zag, hoorde of voelde u het eerst?',
        'Welke waarden had u bij de hand toen u belde?',
        'Wat zou u nu eerder doen?',
      ],
    },
    strangeOrder: {
      text: 'Wat doet u als een voorgeschreven dosis u te hoog lijkt en de voorschrijver niet te bereiken is?',
      followUps: ['Waar zoekt u het na?', 'Wat vertelt u de patiënt intussen?', 'Wat legt u vast?'],
    },
    allAtOnce: {
      text: 'Wat doet u als eerste wanneer een patiënt terugkomt van de operatiekamer, er twee bellen gaan en er een opname op de gang staat?',
      followUps: ['Wat geeft u aan iemand anders?', 'Wie hoort van u dat het even duurt?'],
    },
    distrust: {
      text: 'Hoe hebt u samengewerkt met een familie die het vertrouwen in de zorg kwijt was?',
      followUps: ['Wat zat erachter?', 'Wat hebt u met hen afgesproken?', 'Hoe wist de rest van het team daarvan?'],
    },
    fivePatients: {
      text: 'Het is 7.15 uur. U neemt vijf patiënten over, samen met één zorgassistent. Kamer 1: tweede dag na een heupprothese, early warning score 1, wil naar het toilet. Kamer 2: longontsteking, score 3 om 4.00 uur en nu 5, onrustiger dan gisteren. Kamer 3: gaat om 9.30 uur naar huis, het vervoer is besteld, het medicatieoverzicht is nog niet doorgenomen. Kamer 4: diabetes, glucose 3,4 mmol/l om 7.00 uur, nog geen ontbijt gehad. Kamer 5: terminale fase, een familielid heeft de hele nacht gewaakt en vraagt of er iemand wil komen. In welke volgorde gaat u te werk?',
      followUps: [
        'Wie loopt het eerst gevaar?',
        'Wat doet de zorgassistent?',
        'Welke eigen aanname vindt u het riskantst?',
      ],
    },
    room2: {
      text: 'In welke volgorde onderzoekt u de patiënt op kamer 2 in de eerste twee minuten?',
      followUps: ['Wat zou u het meest verontrusten?', 'Wat vraagt u de patiënt?'],
    },
    callDoctor: {
      text: 'De patiënt op kamer 2 ademt nu 26 keer per minuut, heeft een saturatie van 90 procent met twee liter zuurstof en weet niet meer welke dag het is. Ik ben de dienstdoende arts. Wat vertelt u mij aan de telefoon?',
      followUps: ['Wat vraagt u van mij?', 'Wat doet u als ik zeg dat ik er over een uur ben?'],
    },
    planFalls: {
      text: 'Hoe verandert uw planning als de zorgassistent om acht uur naar een andere afdeling wordt geroepen?',
      followUps: ['Wat laat u vallen?', 'Wie licht u in?'],
    },
    nearMiss: {
      text: 'Bij welke fout of bijna-fout op een afdeling was u zelf betrokken?',
      followUps: [
        'Hoe merkte u het?',
        'Wat heeft de patiënt van u gehoord?',
        'Wat gaat er sindsdien anders op de afdeling?',
      ],
    },
    refusal: {
      text: 'Wat doet u als een patiënt weigert om gedraaid te worden of uit bed te komen en de risico’s begrijpt?',
      followUps: ['Wat wilt u eerst weten?', 'Wat spreekt u in elk geval af?', 'Hoe legt u het vast?'],
    },
    badNews: {
      text: 'Welk gesprek met een patiënt of naaste was het moeilijkste dat u in uw werk hebt gevoerd?',
      followUps: ['Hoe begon u?', 'Wat hebt u niet gezegd?', 'Wat hebt u daarna aan het team doorgegeven?'],
    },
    newColleague: {
      text: 'Hoe hebt u een student of nieuwe collega begeleid die nog niet veilig alleen kon werken?',
      followUps: ['Wat zag u die persoon doen?', 'Hoe bracht u het?', 'Waaraan merkte u dat het genoeg was?'],
    },
    disagreed: {
      text: 'Hoe bent u omgegaan met een verschil van mening met een arts over wat een patiënt nodig had?',
      followUps: ['Op welke feiten baseerde u zich?', 'Wat deed u toen u geen gelijk kreeg?', 'Hoe werkt u nu samen?'],
    },
    firstMonths: {
      text: 'Wat wilt u na drie maanden op deze afdeling geleerd hebben?',
      followUps: ['Wie kan u daarbij helpen?', 'Wat hebt u daarvoor van mij nodig?'],
    },
  },
};
