import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Sykepleier på sengepost',
  about:
    'For sykepleiere på medisinske, kirurgiske og blandede sengeposter. Den andre dagen starter kandidaten en tidligvakt på papiret: fem pasienter og ett rapportark.',
  competencies: {
    observing: {
      name: 'Observasjon og klinisk vurdering',
      definition:
        'Ser tidlig at tilstanden til en pasient endrer seg, undersøker det i fast rekkefølge og avgjør hva som må gjøres, og hvem som må få vite det.',
      anchors: [
        'Noterer målingene og går videre. Kobler dem til pasienten først når en lege eller kollega spør.',
        'Merker at noe ikke stemmer, men venter til neste måling. Beskriver det som «litt dårlig», uten tall.',
        'Går gjennom luftveier, pust, sirkulasjon, bevissthet og resten i fast rekkefølge, skårer, sammenligner med tidligere verdier og ringer når skåren tilsier det.',
        'Ringer på grunnlag av utviklingen og eget inntrykk før skåren slår ut, nevner den mest sannsynlige årsaken og gjør klar oksygen, venetilgang eller væske så lenge.',
        'Veier flere årsaker høyt mot hverandre, også den sjeldne og farlige, sier når pasienten skal vurderes på nytt, og ved hvilken verdi det skal ringes, og lærer andre på vakt å se det samme.',
      ],
    },
    priorities: {
      name: 'Prioritere på vakt',
      definition:
        'Prioriterer pleien av flere pasienter etter risiko, holder fast ved rekkefølgen gjennom vakten og sier i tide fra om det som ikke blir gjort.',
      anchors: [
        'Går rom for rom eller etter hvilken klokke som ringer. Det kritiske kommer sent uten at noen vet det.',
        'Starter med en plan etter klokka. Så snart en ny pasient kommer imellom, blir vakten et kappløp der pauser og målinger faller bort i stillhet.',
        'Ser innom alle først, begynner med de ustabile, setter klokkeslett på medisinrunde og målinger og ber om hjelp når det ikke lenger går opp.',
        'Fordeler oppgaver med kollegene etter risiko og kompetanse, flytter det som kan vente, og forteller det til pasientene som må vente.',
        'Følger med på hele posten: ser at det hoper seg opp hos en kollega, foreslår en annen fordeling i tide og gjør noe med årsaken etterpå.',
      ],
    },
    safety: {
      name: 'Legemiddel- og pasientsikkerhet',
      definition:
        'Arbeider slik at feil blir fanget opp før de når pasienten, og melder dem når de likevel skjer, også sine egne.',
      anchors: [
        'Hopper over dobbeltkontroll eller ID-kontroll når det er travelt, og kaller avviksmelding sladring.',
        'Følger prosedyren så lenge noen ser på. Retter en feil i det stille, så ingen lærer av den.',
        'Kontrollerer pasient, legemiddel, dose, administrasjonsmåte og tid hver gang, gir ikke noe det er tvil om før det er avklart, og melder egne feil.',
        'Oppdager farer før noe skjer, som pakninger som ligner, eller en allergi som ikke er notert, ordner opp med en gang og forteller pasienten ærlig hva som gikk galt.',
        'Følger hendelsen tilbake til årsaken sammen med farmasøyt eller lege, endrer rutinen framfor bare å advare noen, og sier hva som skal vise at feilen blir sjeldnere.',
      ],
    },
    contact: {
      name: 'Møte med pasient og pårørende',
      definition:
        'Gir ro, informasjon og medvirkning i en situasjon folk ikke har valgt, og setter grenser uten å miste dem.',
      anchors: [
        'Snakker over hodet på pasienten, bruker fagspråk eller går ut når følelsene tar over.',
        'Er vennlig, men beroliger for fort («det går nok bra») og overlater vanskelige spørsmål til legen eller neste vakt.',
        'Setter seg ned, spør hva den andre vet og er redd for, forklarer med vanlige ord og sjekker hva som er forstått.',
        'Får med seg det som ikke blir sagt, tåler stillhet og sorg og avtaler med pasient og pårørende hvem som får vite hva, og når.',
        'Bygger opp igjen tilliten også når noe har gått galt eller noen har hevet stemmen: anerkjenner det som skjedde, er tydelig på hva som ikke går, og sørger for at hele teamet holder det som er avtalt.',
      ],
    },
    handover: {
      name: 'Rapport og tverrfaglig samarbeid',
      definition:
        'Gir videre det nestemann trenger for å handle, og sier fra til leger og kolleger når hensynet til pasienten krever det.',
      anchors: [
        'Forteller alt i den rekkefølgen det skjedde; kollegaen må selv lete fram risikoen i journalen. Tier når en lege virker sikker.',
        'Gir fullstendig rapport, men sier ikke hva som er viktigst. Tar tvilen opp med kolleger, ikke med den som bestemmer.',
        'Rapporterer i fast form, for eksempel ISBAR (identifikasjon, situasjon, bakgrunn, analyse, råd), får mottakeren til å gjenta og ber om en tydelig beslutning.',
        'Står på sitt når bekymringen blir avfeid: gjentar den med fakta, ringer den som står for tur til å avgjøre, og sier fra om det til den første.',
        'Samler yrkesgruppene om én pasient, for eksempel i et kort møte før en risikabel utskrivning, og avklarer hvem som bestemmer, hvem som følger med på hva, og når de møtes igjen.',
      ],
    },
    learning: {
      name: 'Refleksjon og læring i teamet',
      definition:
        'Ser tilbake på egen pleie, spør andre hva de så, og gjør det trygt for studenter og kolleger å gjøre det samme.',
      anchors: [
        'Forklarer det som gikk galt, med arbeidspress eller med andre. Kan ikke nevne noe som gjøres annerledes nå.',
        'Tar imot innspill og vil bli bedre, men nevner ingen konkret endring.',
        'Nevner et innspill eller en hendelse som førte til en annen måte å arbeide på, og hva pasientene merker til det.',
        'Ber om tilbakemelding uoppfordret, også fra studenter og helsefagarbeidere, og sier direkte til kolleger hva som var bra, og hva som ikke var det.',
        'Går foran når vanskelige situasjoner på posten skal tas opp, med egen tvil først, så de mindre erfarne tør å si hva de ikke kan.',
      ],
    },
  },
  rounds: {
    first: 'Første møte',
    second: 'Dag på posten',
  },
  sessions: {
    hrTalk: 'Samtale med HR',
    firstPanel: 'Seksjonsleder og en sykepleier fra teamet',
    case: 'Case: starten på en tidligvakt',
    secondPanel: 'Fagutviklingssykepleier og en sykepleier fra teamet',
    tour: 'Omvisning på posten',
    lunch: 'Lunsj med teamet',
    managerTalk: 'Samtale med seksjonslederen',
    closing: 'Avslutning og veien videre',
  },
  toHaveReady: {
    hrTalk:
      'Autorisasjonen slås opp på forhånd i Helsepersonellregisteret (HPR-nummer); den spørres det ikke om, og den vurderes ikke. Be om situasjoner uten navn eller annet som røper hvem pasienten er.',
    case: 'De fem pasientene på ett ark slik de står i det første spørsmålet, en tom vaktplan og NEWS2-skjemaet posten bruker. Kandidaten får ti minutter alene med arket, innenfor tiden til det første spørsmålet. Den som leder, spiller vakthavende lege; de nye verdiene for rom 2 leses opp først da. Det som vurderes, er rekkefølgen, begrunnelsen og hva som overlates til hvem; flere rekkefølger kan være riktige, så bli enige på forhånd om hvilke som er utrygge.',
  },
  questions: {
    wards: {
      text: 'Hvilke pasientgrupper har du hatt ansvar for til nå?',
      followUps: ['Hva kunne du avgjøre på egen hånd der?', 'Hvilket sykdomsbilde ble du best kjent med?'],
    },
    remark: {
      text: 'Hvilket innspill fra en kollega eller pasient har endret måten du er sykepleier på?',
      followUps: ['Hva ble sagt, helt konkret?', 'Hva ville kollegene dine si er annerledes nå?'],
    },
    goodHandover: {
      text: 'Hva kjennetegner en god rapport mellom to vakter?',
      followUps: ['Hva utelater du?', 'Hvordan forsikrer du deg om at det er forstått?'],
    },
    gettingWorse: {
      text: 'Hvordan har du oppdaget tidlig at en pasient ble dårligere?',
      followUps: [
        'Hva så, hørte eller kjente du først?',
        'Hvilke verdier hadde du klare da du ringte?',
        'Hva ville du gjort tidligere om det skjedde nå?',
      ],
    },
    strangeOrder: {
      text: 'Hva gjør du når en forordnet dose virker for høy, og du ikke får tak i legen?',
      followUps: ['Hvor slår du det opp?', 'Hva sier du til pasienten imens?', 'Hva dokumenterer du?'],
    },
    allAtOnce: {
      text: 'Hva gjør du først når en pasient kommer tilbake fra operasjon, to pasienter ringer på og en ny pasient venter i korridoren?',
      followUps: ['Hva gir du videre til andre?', 'Hvem får høre av deg at de må vente?'],
    },
    distrust: {
      text: 'Hvordan har du samarbeidet med pårørende som hadde mistet tilliten til behandlingen?',
      followUps: ['Hva lå bak?', 'Hva avtalte du med dem?', 'Hvordan fikk resten av teamet vite om det?'],
    },
    fivePatients: {
      text: 'Klokka er 7.15. Du overtar fem pasienter sammen med én helsefagarbeider. Rom 1: andre dag etter hofteprotese, NEWS2-skår 1, vil på toalettet. Rom 2: lungebetennelse, NEWS2-skår 3 klokka 4 og 5 nå, mer urolig enn i går. Rom 3: reiser hjem 9.30, transporten er bestilt, legemiddellisten er ikke gjennomgått. Rom 4: diabetes, blodsukker 3,4 mmol/l klokka 7, har ikke fått frokost. Rom 5: terminal fase, en pårørende har våket hele natten og ber om at noen kommer. I hvilken rekkefølge tar du dem?',
      followUps: [
        'Hvem kan det gå galt med først?',
        'Hva gjør helsefagarbeideren?',
        'Hvilken av dine egne antakelser er mest risikabel?',
      ],
    },
    room2: {
      text: 'I hvilken rekkefølge undersøker du pasienten på rom 2 de første to minuttene?',
      followUps: ['Hva ville uroet deg mest?', 'Hva spør du pasienten om?'],
    },
    callDoctor: {
      text: 'Pasienten på rom 2 puster nå 26 ganger i minuttet, har en metning på 90 prosent med to liter oksygen og vet ikke lenger hvilken dag det er. Jeg er vakthavende lege. Hva sier du til meg i telefonen?',
      followUps: ['Hva vil du at jeg skal gjøre?', 'Hva gjør du hvis jeg sier at jeg kommer om en time?'],
    },
    planFalls: {
      text: 'Hvordan endrer planen din seg når helsefagarbeideren blir kalt til en annen post klokka åtte?',
      followUps: ['Hva kutter du?', 'Hvem sier du fra til?'],
    },
    nearMiss: {
      text: 'Hvilken uønsket hendelse eller nestenhendelse på en post har du selv vært involvert i?',
      followUps: ['Hvordan oppdaget du den?', 'Hva fikk pasienten vite av deg?', 'Hva gjøres annerledes på posten nå?'],
    },
    refusal: {
      text: 'Hva gjør du når en pasient som forstår risikoen, ikke vil bli snudd eller komme seg opp av sengen?',
      followUps: ['Hva vil du finne ut først?', 'Hva holder du likevel fast ved?', 'Hvordan dokumenterer du det?'],
    },
    badNews: {
      text: 'Hvilken samtale med en pasient eller pårørende er den vanskeligste du har hatt i jobben?',
      followUps: ['Hvordan begynte du?', 'Hva lot du være å si?', 'Hva ga du videre til teamet etterpå?'],
    },
    newColleague: {
      text: 'Hvordan har du fulgt opp en student eller nyansatt som ennå ikke kunne arbeide trygt alene?',
      followUps: [
        'Hva så du vedkommende gjøre?',
        'Hvordan sa du det?',
        'Hva skulle til for at vedkommende fikk arbeide alene?',
      ],
    },
    disagreed: {
      text: 'Hvordan håndterte du en uenighet med en lege om hva en pasient trengte?',
      followUps: [
        'Hvilke fakta bygde du på?',
        'Hva gjorde du da du ikke fikk medhold?',
        'Hvordan samarbeider dere nå?',
      ],
    },
    firstMonths: {
      text: 'Hva vil du ha lært på denne posten etter tre måneder?',
      followUps: ['Hvem kan hjelpe deg med det?', 'Hva trenger du fra meg?'],
    },
  },
};
