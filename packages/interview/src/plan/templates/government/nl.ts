import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Beleidsadviseur bij een gemeente',
  about:
    'Voor adviseurs die besluiten voorbereiden voor college en gemeenteraad, op welk terrein ook. Op de tweede dag schrijft de kandidaat uit een klein dossier een nota van één bladzijde en licht die toe.',
  competencies: {
    analysis: {
      name: 'Van vraag naar analyse',
      definition:
        'Zoekt uit wat er werkelijk gevraagd wordt, houdt feiten, recht en meningen uit elkaar en weegt opties op wat ze teweegbrengen.',
      anchors: [
        'Schrijft op wat bekend is en noemt dat een analyse. De wens van de vrager is de conclusie.',
        'Verzamelt veel, bronnen staan ongewogen naast elkaar. Eén optie is uitgewerkt, de andere staan er voor de vorm.',
        'Scherpt de vraag aan met wie haar stelde, gebruikt cijfers, recht en praktijk en vergelijkt opties op effect, kosten en uitvoerbaarheid.',
        'Zoekt wat de favoriete optie onderuit zou halen, benoemt wie wint en wie verliest en zegt wat onzeker is en hoe zwaar dat weegt.',
        'Stelt de vraag anders als de opties die voorliggen nergens toe leiden, en zegt vooraf aan welke signalen in de praktijk te zien zal zijn of de effecten er komen.',
      ],
    },
    advice: {
      name: 'Adviezen schrijven waarover te beslissen valt',
      definition:
        'Schrijft kort, neutraal en precies, zodat wie beslist weet wat er te kiezen is en wat daaruit volgt.',
      anchors: [
        'Veel bladzijden, geen voorstel. Wat er te besluiten valt, ontdekt de lezer in de vergadering.',
        'De inhoud klopt; de kern staat op bladzijde vier, tussen voorgeschiedenis en afkortingen.',
        'Begint met het voorstel en de keuze en geeft in weinig bladzijden en gewone taal argumenten voor en tegen, kosten, risico’s en vervolg.',
        'Schrijft voor deze lezer op dit moment, maakt het pijnlijke even zichtbaar als het aangename, en de tekst houdt stand bij kritische vragen.',
        'Maakt één bladzijde die werkt voor lezers met tegengestelde wensen: ieder vindt het eigen sterkste argument eerlijk terug, het besluit kan zo worden genomen en wat onzeker is, staat er in één zin.',
      ],
    },
    process: {
      name: 'Een dossier naar een besluit brengen',
      definition:
        'Plant de weg van idee naar besluit en uitvoering, met wet, termijnen, adviezen en inspraak, en houdt er vaart in.',
      anchors: [
        'Ontdekt kort voor de vergadering dat een advies of inspraakronde ontbreekt.',
        'Houdt zich aan de standaardstappen. Als er één vertraagt, wacht alles.',
        'Plant terug vanaf het besluit, kent de wettelijke termijnen en wie akkoord moet geven, houdt het dossier op orde en meldt vertraging op tijd.',
        'Ziet vroeg waar het gaat haperen (recht, geld, uitvoering), heeft een tweede route klaar en betrekt vanaf het begin wie ermee moet werken.',
        'Krijgt een vastgelopen dossier in beweging door de volgorde of de vraag te veranderen, is vóór het besluit al voorbereid op bezwaar en uitvoering en laat aantekeningen na waarmee een collega het volgende kan trekken.',
      ],
    },
    integrity: {
      name: 'Onafhankelijk en loyaal',
      definition:
        'Zegt bestuurders wat ze moeten weten, voert uit wat is besloten en houdt zich aan de regels van behoorlijk bestuur.',
      anchors: [
        'Schrijft wat in de smaak valt. Laat informatie weg of deelt die met buitenstaanders die er belang bij hebben.',
        'Heeft twijfels en uit die op de gang. Na het besluit komen ze opnieuw op tafel.',
        'Zegt vooraf duidelijk wat recht en feiten wel en niet toelaten, legt dat vast en voert het besluit daarna loyaal uit.',
        'Blijft onder druk bij de inhoud, met argumenten en alternatieven, behandelt elke aanvrager gelijk en meldt contacten die verkeerd kunnen overkomen.',
        'Brengt wat niet deugt bij wie het kan stoppen, langs de juiste weg en open tegenover de betrokkenen, ook als dat aanzien kan kosten, en zegt waar loyaliteit ophoudt en waarom.',
      ],
    },
    residents: {
      name: 'Samenwerken met inwoners en partners',
      definition:
        'Betrekt mensen op tijd, is eerlijk over de ruimte die er is, luistert naar wie zelden gehoord wordt en meldt terug wat ermee is gedaan.',
      anchors: [
        'Informeert als alles vastligt. Noemt bezwaren tegenwerking.',
        'Organiseert de verplichte avond. Wie het hardst praat, geldt als de buurt.',
        'Zegt vooraf wat openligt en wat niet, zoekt mensen op die niet vanzelf komen en meldt per punt terug wat ermee is gedaan.',
        'Laat in een zaal vol boosheid eerst iedereen uitspreken, vertaalt emotie naar belangen en neemt aanpassingen mee terug naar het dossier.',
        'Laat inwoners meepraten over de vraag en niet alleen over het antwoord, krijgt groepen met tegengestelde wensen aan één tafel en gaat zelf terug naar wie geen gelijk kreeg.',
      ],
    },
    across: {
      name: 'Samenwerken over afdelingen',
      definition:
        'Krijgt collega’s van beleid, vergunningen, financiën en buitendienst tot één plan en houdt zich aan wat is afgesproken.',
      anchors: [
        'Werkt vanuit het eigen vakgebied. Andere afdelingen krijgen de kant-en-klare tekst ter paraaf.',
        'Raadpleegt, verzamelt opmerkingen en laat tegenstrijdigheden in de tekst staan.',
        'Brengt betrokkenen vroeg aan tafel, vraagt wat ze nodig hebben om het uit te voeren en legt vast wie wat doet.',
        'Legt botsende doelen open op tafel, komt tot een keuze of legt die voor aan wie moet kiezen, en geeft anderen hun deel van de eer.',
        'Begint bij wat inwoners gaan merken in plaats van bij wie bevoegd is, laat afdelingen één gezamenlijk doel kiezen en legt een dag vast om er na de invoering samen naar te kijken.',
      ],
    },
  },
  rounds: {
    first: 'Eerste ronde',
    second: 'Tweede ronde, op het gemeentehuis',
  },
  sessions: {
    hrTalk: 'Gesprek met HR',
    firstPanel: 'Teammanager en een beleidsadviseur',
    memo: 'Werkproef: een nota van één bladzijde',
    panel: 'Beleidsadviseur en een collega van handhaving',
    lunch: 'Lunch met het team',
    tour: 'Ronde door het gemeentehuis en langs een project',
    secretaryTalk: 'Gesprek met het afdelingshoofd',
    closing: 'Afsluiting en vervolg',
  },
  toHaveReady: {
    hrTalk:
      'Diploma’s, referenties en een VOG komen later, en alleen van wie wordt voorgedragen (in België: diploma en uittreksel uit het strafregister volgens de selectieprocedure van het bestuur). Zeg wie beslist en wanneer. Zit er iemand namens het personeel in de commissie, spreek die plek dan vooraf af.',
    memo: 'Een dossier van acht bladzijden op papier en op een laptop: het verzoek, een verkeerstelling, een brief voor en een tegen, een uittreksel uit de regels, de begrotingspost, een kaart. Eén cijfer in de telling klopt niet. Een rustige kamer en 40 minuten, het lezen meegerekend; wie leidt, speelt daarna de verantwoordelijke bestuurder. Zet in de uitnodiging welke hulpmiddelen mogen. Beoordeeld worden het voorstel, de keuze die wordt voorgelegd en de redenen, niet spelling of opmaak. Voor elke kandidaat hetzelfde dossier.',
  },
  questions: {
    files: {
      text: 'Welke dossiers hebt u van het begin tot het besluit getrokken?',
      followUps: ['Wie besliste uiteindelijk?', 'Welk deel was van u?'],
    },
    needFromOthers: {
      text: 'Wat hebt u van collega’s in de uitvoering nodig voordat u beleid op papier zet?',
      followUps: ['Op welk moment gaat u naar hen toe?', 'Wat krijgen zij van u?'],
    },
    criticism: {
      text: 'Welke opmerking van een andere afdeling heeft een tekst of dossier van u veranderd?',
      followUps: ['Wat zat er voor hen achter?', 'Wat doet u nu anders?'],
    },
    realQuestion: {
      text: 'Welk verzoek bleek over iets anders te gaan dan wat u gevraagd was?',
      followUps: ['Hoe kwam u daarachter?', 'Wat is er met het oorspronkelijke verzoek gebeurd?'],
    },
    unwelcome: {
      text: 'Hoe hebt u een advies gegeven waarvan u wist dat het slecht zou vallen?',
      followUps: ['Hoe hebt u het voorbereid?', 'Wat is er besloten?', 'Hoe hebt u dat uitgevoerd?'],
    },
    stuckFile: {
      text: 'Hoe hebt u een dossier vlotgetrokken dat al maanden vastzat?',
      followUps: ['Waarop haperde het?', 'Met wie sprak u het eerst?', 'Wat is er uiteindelijk besloten?'],
    },
    fullHall: {
      text: 'Wat doet u als er tweehonderd boze inwoners komen op een avond die voor dertig bedoeld was?',
      followUps: ['Wat zijn uw eerste zinnen?', 'Wat bewaart u voor later?', 'Wat horen ze een week later van u?'],
    },
    write: {
      text: 'Hier is een dossier van acht bladzijden over het verzoek om een winkelstraat autovrij te maken. U hebt 40 minuten en de hulpmiddelen uit de uitnodiging. Wat stelt u op één bladzijde aan het college voor?',
      followUps: ['Wat hebt u bewust weggelaten?', 'Bij welk cijfer zette u een vraagteken?'],
    },
    explain: {
      text: 'Ik ben de verantwoordelijke bestuurder en heb drie minuten. Waartussen moet ik kiezen?',
      followUps: ['Wat zullen de winkeliers zeggen?', 'Wat kan er bij bezwaar of beroep misgaan?'],
    },
    missing: {
      text: 'Wat wilt u nog weten voordat dit naar de gemeenteraad gaat?',
      followUps: ['Van wie krijgt u dat?', 'Wat doet u als het niet op tijd komt?'],
    },
    heard: {
      text: 'Hoe hebt u inwoners bereikt die niet naar een gewone inspraakavond komen?',
      followUps: ['Wat vertelden zij dat u van anderen niet had gehoord?', 'Waaraan is dat in het plan te zien?'],
    },
    opposed: {
      text: 'Hoe ging u om met een afdeling die in een dossier het tegenovergestelde wilde?',
      followUps: ['Wat stond er voor hen op het spel?', 'Hoe is de keuze gemaakt?', 'Hoe werkt u nu samen?'],
    },
    deadline: {
      text: 'Wat doet u als twee dagen voor de vergadering een juridisch advies binnenkomt dat uw voorstel onderuithaalt?',
      followUps: ['Wie hoort er het eerst van?', 'Welke keuzes legt u voor?'],
    },
    carriedOut: {
      text: 'Hoe gaat u na of een regel die u opstelt te handhaven is?',
      followUps: ['Aan wie vraagt u dat?', 'Wat zou u doen besluiten de regel te schrappen?'],
    },
    pressure: {
      text: 'Wat doet u als iemand een ongemakkelijk cijfer buiten uw voorstel wil houden?',
      followUps: ['Wat zegt u het eerst?', 'Wat legt u vast?', 'Naar wie gaat u als het doorgaat?'],
    },
    firstHalfYear: {
      text: 'Wie wilt u na een halfjaar allemaal gesproken hebben?',
      followUps: ['In welke volgorde?', 'Wat hebt u daarvoor van mij nodig?'],
    },
  },
};
