/** The present: two vacancies, twelve candidates, and what was said and asked. Each in the language of who wrote it. */

export const serviceCoordinator = {
  title: 'Servicecoördinator',
  text: `U bent de spil tussen klanten, planning en achttien monteurs die sluizen, bruggen en gemalen draaiend houden.

Wat u doet: u brengt 's ochtends orde in het werk van de dag, houdt klanten op de hoogte als het anders loopt, en zoekt met de monteurs uit waarom iets steeds stilvalt. Eén week op de zes hebt u storingsdienst.

Wat wij bieden: een salaris volgens de schaal hierboven, een inwerkprogramma van drie maanden met een vaste begeleider, en collega's die hun fouten vertellen.`,
  payCriteria: 'Ervaring met plannen en met storingsdienst; wie ervaring meebrengt, begint hoger in de schaal.',
  told: 'Jeroen Achterberg besluit. U hoort binnen twee weken of wij u willen spreken; daarna zijn er twee gesprekken, en binnen een week na het laatste weet u het.',
};

export const driftskoordinator = {
  title: 'Driftskoordinator',
  text: `Du er bindeleddet mellom kundene, planleggingen og tretti montører som holder bruer, tunneler og fergekaier i gang rundt Oslofjorden.

Hva du gjør: du legger dagens oppdrag i rekkefølge, holder kundene orientert når noe blir annerledes, og finner sammen med montørene ut hvorfor noe stadig stopper. Én uke av seks har du beredskap.

Hva vi byr på: lønn innenfor rammen over, tre måneders opplæring med fast fadder, og kolleger som forteller om feilene sine.`,
  payCriteria: 'Erfaring med planlegging og beredskap gir høyere plassering.',
  told: 'Ingvild Aasen beslutter. Innen to uker hører du om vi vil møte deg; så er det to intervjuer, og senest en uke etter det siste får du vite det.',
};

export const arrivalUtrecht =
  'Vanaf Utrecht Centraal rijdt bus 65 tot halte Kanaalweg; dan nog drie minuten lopen langs het water. Meld u beneden bij de balie, dan haalt Noor u op. Met de auto: parkeren kan op het terrein, zeg dat u voor ons komt.';
export const arrivalOslo =
  'Fra Nationaltheatret er det seks minutter å gå. Ring på hos Sluis & Fjell i Akersgata 58, tredje etasje; Sigurd møter deg ved heisen.';

/** Quotes from the first round, in the order of the plan's questions: three with HR, four with the panel. */
export const saidInUtrecht: Record<string, { hr: string[]; panel: string[] }> = {
  leyla: {
    hr: [
      'Vier jaar de buitendienst van een liftbedrijf: twaalf monteurs, en elke ochtend om zeven uur het bord opnieuw. Wie er ziek was hoorde ik om kwart voor.',
      'Een monteur zei dat ik altijd mailde en nooit belde. Sindsdien bel ik bij alles wat vandaag nog moet.',
      'Van het magazijn wil ik weten wat er níét ligt. Dan krijgen zij van mij om twee uur de bestellijst en niet om vijf.',
    ],
    panel: [
      'Een verpleeghuis, de lift stond voor de derde keer. Ze schreeuwde dat er iemand op de vierde vastzat voor de nacht. Ik heb eerst gevraagd hoe het met die mevrouw ging.',
      'Eerst kijken welke van de drie niet kan wachten. Dan de monteur die het dichtst bij woont bellen, en de twee anderen zelf opbellen vóór ze mij bellen.',
      'Elke maandag dezelfde printplaat. Iedereen zei vocht; ik heb de tijden naast het schoonmaakrooster gelegd. Het was de poetsmachine op hetzelfde stopcontact.',
      'Inkoop wilde in één keer bestellen, wij wilden per week. Ik ben een dag bij hen gaan zitten. We doen nu het vaste deel per kwartaal.',
    ],
  },
  bram: {
    hr: [
      'Bij het waterschap deed ik de roosters van de gemalen, zestien man, ook de weken met hoog water.',
      'Dat ik te lang door wilde als een pomp bijna gemaakt was. Nu vraag ik na een uur of iemand meekijkt.',
      'Dat ze zeggen wanneer iets níét gaat lukken. Ik zeg dan wat dat voor buiten betekent.',
    ],
    panel: [
      'Een tuinder, kas onder water. Hij had gelijk en dat heb ik ook gezegd. Daarna kon ik pas vragen waar het water vandaan kwam.',
      'Ik zou eerst zelf in de auto stappen. Pas onderweg ga ik bellen.',
      'De terugslagklep bleef hangen, alleen bij oostenwind. Drie weken een logboek bijgehouden met de wind erin.',
      'Met de afdeling vergunningen: die hadden zes weken nodig. Wij leverden de tekening voortaan in hun formaat, toen werd het er één.',
    ],
  },
  anouk: {
    hr: [
      'Ik plan nu de thuiszorg in drie wijken. Als er om half acht iemand uitvalt, moet om acht uur alles anders.',
      'Een cliënt zei: u klinkt alsof u staat te wachten. Ik ga nu zitten voordat ik opneem.',
      'Dat ze terugbellen, ook met slecht nieuws. Ik stuur zelf aan het eind van de dag wat er is blijven liggen.',
    ],
    panel: [
      'Een zoon die vond dat wij zijn moeder vergeten waren. Dat was ook zo, een half uur. Ik heb het uitgelegd en de volgende dag zelf gebeld.',
      'Wie kan er een uur schuiven zonder dat er iets gevaarlijk wordt? Die bel ik als eerste.',
      'De routes liepen elke dinsdag uit. Het bleek de markt te zijn: één straat dicht. Niemand had dat op de kaart gezet.',
      'De apotheek leverde na vieren. Ik heb laten zien wat er dan niet meer lukt, met vijf voorbeelden op één vel.',
    ],
  },
  hamza: {
    hr: [
      'Storingsdienst bij de tramremise: ik verdeelde het werk van de nacht en schreef op wat de dagploeg moest weten.',
      'Dat mijn overdracht voor mijzelf duidelijk was en voor niemand anders. Ik laat die nu altijd door een ander voorlezen.',
      'Een telefoonnummer dat wordt opgenomen. En zij krijgen van mij geen verrassingen op vrijdagmiddag.',
    ],
    panel: [
      'Een vervoerder met zes gestrande bussen. Ik heb gezegd wat ik wist, wat ik niet wist, en dat ik om elf uur weer zou bellen. Dat heb ik gedaan, ook zonder nieuws.',
      'Ik zet de drie klanten op volgorde van wat er stukgaat als het een uur later wordt. Dan pas ga ik mensen zoeken.',
      'Deurstoringen, altijd op lijn 22. Wij hebben een week meegereden. Het zat in de drempel van één halte.',
      'De spoorwerkplaats had zijn eigen volgorde. Nu hangen onze lijsten naast elkaar en schuiven we samen, elke dag een kwartier.',
    ],
  },
  marisol: {
    hr: [
      'I kept the cleaning rota of two hotels for a year. It was mostly filling gaps.',
      'My supervisor said I take on too much. I try to say no more often.',
      'That they tell me in time. I do the same.',
    ],
    panel: [
      'A guest whose room was not ready. I offered a coffee, and my manager did the rest.',
      'I would ask my manager what is most important that day.',
      'The linen count was wrong for weeks. In the end the laundry found it.',
      'The kitchen never had time for us. I learned to wait until after lunch.',
    ],
  },
};

export const saidInOslo: Record<string, { hr: string[]; panel: string[] }> = {
  sindre: {
    hr: [
      'Vaktleder på en ferge i seks år: mannskap, drivstoff og et kart over alt som kunne gå galt før Horten.',
      'At jeg ga beskjeder på radioen som bare jeg forsto. Nå lar jeg den andre gjenta.',
      'At de sier fra når en del er forsinket, ikke når den skulle vært her. Da får de vite av meg hvem som venter på den.',
    ],
    panel: [
      'En kaptein som mistet en avgang på grunn av oss. Jeg sa at det var vår feil, og hva vi gjorde med den neste.',
      'Først den kunden der noen kan bli skadet. Så ringer jeg de to andre før de rekker å ringe meg.',
      'Rampen hang seg opp når det var fjære. Vi målte i fjorten dager. Det var en bolt som var to millimeter for lang.',
      'Verkstedet ville ha alt på mandag. Vi byttet: de fikk små jobber midt i uken, vi fikk tirsdag morgen.',
    ],
  },
  tuva: {
    hr: [
      'Jeg har koordinert renholdet på flyplassen om natten, tjue folk og ett vindu på fire timer.',
      'En kollega sa at jeg rettet på folk foran andre. Det gjør jeg i bilen nå, og vi ler av det.',
      'Et tidspunkt jeg kan stole på. Jeg gir dem en liste som stemmer.',
    ],
    panel: [
      'En flyvertinne som gråt av sinne. Jeg tok henne med ut av støyen før jeg spurte om noe som helst.',
      'Jeg ville ringt alle tre kundene samtidig, tror jeg, og så sett hva de sa.',
      'Vi fant aldri helt ut av det, men det ble sjeldnere da vi byttet leverandør.',
      'Sikkerheten ville ha oss ut klokka fire. Jeg viste dem hva som da ble stående, og vi fikk et kvarter.',
    ],
  },
};

/** From Hamza's second round: the panel's four, the case's two, the manager's two. */
export const saidInSecondRound = {
  panel: [
    'Een hoogspanningskabel geraakt bij graafwerk, om tien over zeven. Alles van die ochtend schoof. Ik heb eerst de onderhoudsbeurten afgezegd, dan pas geteld wie er over was.',
    'Ik zeg: dit kan ik u nu niet beloven, maar om drie uur weet ik het, en dan bel ik. En dan zet ik een wekker.',
    'Iedereen dacht aan de chauffeurs. Het bleek de software van de deuren na een update, alleen bij vorst.',
    'Ik had een rit dubbel gepland en het pas gemerkt toen twee monteurs elkaar in Overvecht tegenkwamen. Ik heb het bij de koffie verteld, want anders gaat het rond.',
  ],
  case: [
    'Ik begin met wat er níét mag gebeuren: de sluis mag niet open tijdens de inspectie. Dat staat bovenaan, dan pas de uren en de onderdelen.',
    'Ik mis de laatste drie storingen en wie er toen was. Die vraag ik aan de nachtdienst, niet aan het systeem.',
  ],
  manager: [
    'Ik vraag beide afdelingen wat er stukgaat als het een dag later wordt. Meestal weet er één dat het kan.',
    'Dat de werkplaats mij belt vóórdat ze boos zijn. Daarvoor wil ik in de eerste maand elke week een ochtend bij hen zitten.',
  ],
};

export const assessments: Record<'nl' | 'nb' | 'en', string[]> = {
  nl: [
    'Eigen werk, goed te volgen van begin tot eind.',
    'Het resultaat is genoemd en controleerbaar.',
    'Doorgevraagd naar het waarom; dat kwam er.',
    'Wat er daarna is veranderd, is concreet.',
    'Het aandeel van anderen kwam pas na doorvragen.',
    'Snel bij de kern, weinig omwegen.',
    'De volgorde klopt met wat wij hier doen.',
    'Nog weinig over wat het de klant opleverde.',
  ],
  nb: [
    'Eget arbeid, lett å følge fra start til slutt.',
    'Resultatet er nevnt og kan sjekkes.',
    'Hva som ble annerledes etterpå, er konkret.',
    'Kom raskt til saken.',
    'Lite om hva de andre bidro med.',
    'Rekkefølgen stemmer med hvordan vi gjør det.',
    'Trengte ett oppfølgingsspørsmål for å bli konkret.',
  ],
  en: [
    'Their own work, and easy to follow.',
    'Concrete on what came of it.',
    'Needed one follow-up to get to the action.',
    'The order fits how we work.',
  ],
};

export const bankTags = ['service', 'planning'];

export const leylasConcerns = [
  'Lost de meeste planningsproblemen zelf op. We willen horen wanneer zij een ander erbij haalt, en hoe vroeg.',
  'Heeft nog niet met een planningssysteem van deze omvang gewerkt. Kan zij een overdracht zo vastleggen dat een collega verder kan?',
];
export const leylasConcernCompetencies = [4, 3];

export const leylasQuestions = {
  answered: {
    question: 'Krijg ik in de storingsweek een auto van de zaak mee naar huis?',
    answer:
      'Ja. In de week dat u storingsdienst hebt staat de servicebus bij u voor de deur, en u mag hem daarbuiten niet privé gebruiken.',
  },
  late: {
    question: 'Hoeveel oproepen zijn er in een gemiddelde storingsnacht?',
    promise: 'Ik zoek de cijfers van het afgelopen halfjaar op en stuur ze u, per nacht en per rayon.',
  },
  kept: {
    question: 'Mag ik een keer meerijden voordat ik beslis?',
    promise: 'Ik regel een ochtend met een monteur en laat u de datum weten.',
    outcome:
      'U kunt donderdagochtend om zeven uur met Ahmet mee vanaf Lage Weide. Werkschoenen hebben wij in alle maten.',
  },
  open: 'Wie neemt mijn werk over als ik met vakantie ben?',
};

export const leylasNotes: { kind: 'preparation' | 'question' | 'looking_back'; body: string }[] = [
  {
    kind: 'preparation',
    body: 'Verhaal 1 – de poetsmachine op het stopcontact.\nSituatie: elke maandag dezelfde printplaat.\nWat ik deed: tijden naast het schoonmaakrooster gelegd.\nResultaat: nul storingen in zeven maanden. Zeggen dat Murat het rooster had!',
  },
  {
    kind: 'preparation',
    body: 'Verhaal 2 – wanneer ik hulp haalde: de nacht van de ijzel, met Karin samen gebeld. Ze vroegen daar de vorige keer naar en toen had ik geen goed voorbeeld.',
  },
  { kind: 'question', body: 'Aan Jeroen vragen: wat moet er na drie maanden anders zijn dan nu?' },
  {
    kind: 'looking_back',
    body: 'Eerste ronde: goed gevoel bij Samira, Pieter keek streng maar stelde de beste vragen. Ik praatte te snel over het systeem heen. Volgende keer eerlijk zeggen dat ik dit pakket niet ken.',
  },
];

export const hamzasQuestion = {
  question: 'Kan de proeftijd korter, nu ik uit een vast contract kom?',
  promise: 'Ik bespreek het met Willemijn en u hebt morgen voor het einde van de dag antwoord.',
};

/** What the recruiter wrote to who goes on. */
export const leylaTold =
  'Wij hoorden drie voorbeelden waarin u de oorzaak vond waar anderen aan voorbijliepen, en u was eerlijk over wat u niet wist. In de tweede ronde leggen we u een dag uit de praktijk voor en spreekt u Jeroen en Hanneke. De agenda volgt deze week.';
export const sindreTold =
  'Du ga oss belegg for alt vi spurte om, og vi vil gjerne se deg arbeide. I andre runde får du en dag fra virkeligheten, og du møter verkstedet. Agendaen kommer denne uken.';

/** Reasons that belong to one candidate. */
export const reasons = {
  leylaOn:
    'Helder en eerlijk, sterk met klanten en in het zoeken naar oorzaken. Twee punten gaan mee: hulp vragen, en vastleggen voor een ander.',
  hamzaOn: 'Drie keer bewijs van rust onder druk. De casus moet laten zien of de overdracht ook op papier klopt.',
  hamzaOffer:
    'Iedereen ziet een 4 of hoger op plannen en oorzaken, met bewijs uit twee rondes. De overdracht in de casus kon zo het systeem in. Wij willen hem graag.',
  marisol:
    'Plannen en doorvragen naar oorzaken blijven bij iedereen onder een 3; de voorbeelden gaan over werk dat een ander bepaalde. Vriendelijk en open, en nog te vroeg voor achttien monteurs.',
  marisolTold:
    'For this work we need examples in which you set the order of the day yourself and found a cause on your own; those we did not hear yet. What you told about your team of cleaners was warm and exact, and we would like to hear from you again when you have planned a service yourself.',
  sindreOn:
    'Seks år som vaktleder, og belegg på alt vi spurte om. Andre runde skal vise samarbeidet med verkstedet på land.',
  tuvaOn:
    'Sterk med folk og på planlegging. Vi er uenige om hvor langt hun går for å finne en årsak; det tar vi i casen.',
};
export const marisolContests =
  'You write that I did not set the order of the day myself. In the hotel in Lisbon I did, for two years: eleven people on the terrace, and the list changed with the weather. I spoke about it only shortly because the question was about my last job. I would like you to count it.';
export const marisolsFeedback = {
  clear: 5,
  respectful: 5,
  fair: 3,
  body: 'I always knew when I would hear. The questions were about my last job only; I would have liked one about what I did before.',
};

/** The list from a job fair, as it was typed there; an address that is left out is the person's own. */
export const fairList: { fileName: string; source: string; rows: [string, string | undefined, string, string][] } = {
  fileName: 'Banenmarkt Jaarbeurs.csv',
  source: 'Banenmarkt Jaarbeurs',
  rows: [
    ['Naam', 'E-mail', 'Telefoon', 'Geboortedatum'],
    ['Daan Wiersma', undefined, '+31 6 5550 1771', '12-05'],
    ['Bram Oosterhuis', undefined, '+31 6 5550 1307', ''],
    ['Sjoerd Bijlsma', '', '+31 6 5550 1902', '30-01'],
    ['Iris Kooijman', undefined, '+31 6 5550 1856', ''],
    ['Noa Vermeulen', 'noa.vermeulen@post sluisfjell', '+31 6 5550 1964', ''],
  ],
};

/** Who applied before, years ago, from another mailbox: one person, twice in the lists. */
export const returning = {
  vacancy: 'Coördinator klantcontact',
  name: 'Daan Wiersma',
  email: 'd.wiersma@post.sluisfjell.example',
  phone: '06-5550 1771',
  language: 'nl' as const,
  source: 'website',
  reason: 'Heeft voor een baan dichter bij huis gekozen.',
};

export const sindresHypothesis = 'Vi tror at han leder ved å spørre, ikke ved å rope. Det vil vi gjerne se i casen.';
export const tuvasDifference =
  'Callum hørte at årsaken aldri ble funnet; Eirik hørte at hun sa det ærlig og gikk videre. Vi lar begge stå og spør igjen i casen.';
export const tuvasRevision = 'Jeg satte 4 for ærligheten. Ankeret spør om årsaken ble funnet, og det ble den ikke.';

/** What stands in the curricula vitae: a line that begins with # is a heading. */
export const cvs: Record<string, string[]> = {
  leyla: [
    'Coördinator buitendienst, Utrecht',
    '# Werk',
    '2022 - nu: Coördinator buitendienst, Hoogland Liften, Nieuwegein',
    'Dagplanning van twaalf monteurs; storingslijn; nazorg bij 140 gebouwen',
    '2019 - 2022: Medewerker klantcontact, Stadsvervoer Eemland, Amersfoort',
    'Eerste aanspreekpunt bij uitval; schreef de handleiding voor de avonddienst',
    '# Opleiding',
    'Mbo 4 Logistiek supervisor, ROC Midden Nederland, 2019',
    '# Talen',
    'Nederlands en Turks vloeiend, Engels goed',
  ],
  bram: [
    'Roostermaker gemalen, Houten',
    '# Werk',
    '2017 - nu: Planner beheer en onderhoud, een waterschap in het rivierengebied',
    'Roosters van zestien gemaalbeheerders; hoogwaterdienst; logboeken',
    '2011 - 2017: Monteur pompen, Van der Wiel Techniek, Culemborg',
    '# Opleiding',
    'Mbo 3 Mechatronica, 2011',
    '# Verder',
    'Vrijwillige brandweer, ploegchef',
  ],
  anouk: [
    'Planner thuiszorg, De Bilt',
    '# Werk',
    '2020 - nu: Planner, Wijkzorg De Linde: drie wijken, 45 zorgverleners',
    'Invoering van een nieuw planningssysteem; opleiding van collega-planners',
    '2016 - 2020: Receptionist en roostermaker, fysiotherapiepraktijk',
    '# Opleiding',
    'Hbo Management in de zorg, Hogeschool Utrecht, 2016',
  ],
  hamza: [
    'Ploegleider storingsdienst, Utrecht',
    '# Werk',
    '2018 - nu: Ploegleider nacht, tramremise Nieuwegein',
    'Verdeling van het nachtwerk, overdracht aan de dagploeg, storingsanalyse',
    '2013 - 2018: Monteur elektrotechniek, railtechniek',
    '# Opleiding',
    'Mbo 4 Elektrotechniek, 2013; basiscursus storingsanalyse, 2021',
    '# Talen',
    'Nederlands, Arabisch, Engels',
  ],
  daan: [
    'Werkvoorbereider, Zeist',
    '# Werk',
    '2021 - nu: Werkvoorbereider installatietechniek, Ruysdael Klimaat',
    'Bestellingen, tekeningen en planning voor acht monteurs',
    '# Opleiding',
    'Hbo Technische bedrijfskunde, 2021',
  ],
  iris: [
    'Teamcoördinator, Vianen',
    '# Werk',
    '2015 - nu: Teamcoördinator wegbeheer, provincie',
    'Gladheidsbestrijding en calamiteiten; aansturing van aannemers',
    '# Opleiding',
    'Mbo 4 Middenkader infra, 2014',
  ],
  marisol: [
    'Rota planner, Utrecht',
    '# Work',
    '2024 - now: Assistant housekeeping manager, two hotels in Utrecht',
    '2020 - 2024: Waiter and shift leader, Lisbon',
    '# Education',
    'Secondary school, Setubal, 2019; Dutch at level A2',
  ],
  sindre: [
    'Vaktleder ferge, Moss',
    '# Arbeid',
    '2019 - nå: Vaktleder, fergesambandet Moss-Horten',
    'Mannskap, avviksmeldinger og vedlikehold i samråd med verftet',
    '2013 - 2019: Matros, kystrute',
    '# Utdanning',
    'Fagbrev matros, 2013; sikkerhetsopplæring IMO60',
  ],
  tuva: [
    'Nattkoordinator, Lillestrøm',
    '# Arbeid',
    '2018 - nå: Koordinator renhold natt, lufthavn',
    'Tjue medarbeidere, ett vindu på fire timer, samarbeid med sikkerhet og flyselskap',
    '# Utdanning',
    'Bachelor i ledelse, 2018',
  ],
  amina: [
    'Transportplanlegger, Oslo',
    '# Arbeid',
    '2020 - nå: Transportplanlegger, matvaredistribusjon, Alnabru',
    'Ruter for 35 biler; ansvarlig for vinterberedskap',
    '# Utdanning',
    'Fagskole i transport og logistikk, 2020',
    '# Språk',
    'Norsk, somali, engelsk',
  ],
  jonas: [
    'Elektriker, Ski',
    '# Arbeid',
    '2016 - nå: Elektriker og bas, tunnelentreprenør',
    'Leder et lag på fire; skriver avvik og ukeplan',
    '# Utdanning',
    'Fagbrev elektriker, 2016',
  ],
};
