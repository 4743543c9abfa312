import type { TopicLexicon } from '../../lexicon.ts';

export const age: TopicLexicon = {
  topic: 'age',
  why: 'Alder og omveier til den (fødselsår, pensjon, «ungt team») er forbudt forskjellsbehandling når loven ikke setter en grense.',
  instead: 'Spør om erfaring og kunnskap. Gjelder en aldersgrense i loven, nevn den og spør bare om kravet er oppfylt.',
  entries: [
    {
      as: 'plain',
      find: `
        hvor gammel | hvor gamle | hvor ung | hvor mange år
        + gammel er du | gammel er de | gammel du | gammel er søkeren | gammel er kandidaten |
          gammel er hun | gammel er han | gamle er dere | ung er du | år er du | år blir du | år fyller du |
          gammel blir du | ung du | gammel er egentlig du`,
      unless: 'var anlegget|er anlegget|bygget|systemet|kunden|barna|elevene',
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'about',
      find: `
        fødselsdato* | fødselsår* | fødselsdag* | bursdag* | aldersgruppe* | pensjonsalder* |
        pensjonsplan* | førtidspensjon* | afp | alderspensjon* | årskull* | årgang | personnummer* |
        fødselsnummer*`,
      unless: 'kunde*|pasient*|felt|skjema|system*|brukere|brukeren|brukerne|en bruker|vin*',
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'own',
      find: 'alder|fødselsdato|fødselsår',
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'own',
      find: 'alder|år igjen til|pensjon*|fødselsdag*',
      unless: 'aldersgrense*|barna i|pensjonskasse|pensjonsordning*',
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'plain',
      find: `
        alder | alderen
        + din | ditt | hva er | oppgi | du | for høy | rolle | problem | søkeren | kandidaten | hindring |
          i din`,
      unless: 'aldersgrense*|barna i|lov|loven|målgruppe*|kunde*|pasient*|elev*|barn|beboer*|bygg*|ulik alder',
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'about',
      find: `
        pensjon | pensjonere* | pensjonist* | gå av | slutte å jobbe | gå av med | trekke deg tilbake |
        gi deg i arbeidslivet | avgangsalder | trappe ned`,
      unless: `
        pensjonskasse* | pensjonsordning* | pensjonsfond* | pensjonsrådgiv* | systemet | gå av veien |
        pensjonsbransjen`,
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'plain',
      find: 'når|hvilket år|år|hvilken dato|hvilken dag + født',
      unless: 'pasient*|barn|kalv|kunde*',
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'plain',
      find: `
        hvilket år | når | hvor lenge siden | år
        + grunnskole* | ungdomsskole* | barneskole* | folkeskole* | førstegangstjeneste* | militæret |
          konfirmert | konfirmerte | gikk ut av skolen | russ | gymnas* | artium | realskole* | skolegang* |
          videregående | konfirmasjon*`,
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'plain',
      find: `
        for gammel | for gamle | litt ung | litt gammel | nokså ung | vel ung | ganske ung | veldig ung | for ung | for unge | for voksen | eldre enn | yngre enn | over # |
        under # | i din alder | på din alder | godt voksen | # pluss | 50 åra | 60 åra | 50-åra | 60-åra |
        femtiåra | sekstiåra | generasjonsforskjell* | jevnaldrende | på vei mot # |
        nærmer deg | nærmer seg | senior | seniorer | godt voksne | yngste blant | yngste av | yngste i | yngste på | den yngste | den eldste | eldste blant | eldste av | eldste i | eldste på
        + du | deg | din | dere | vi | oss | vårt | teamet | søker | søkeren | kandidat* | stillingen |
          hun | han | jobbe | leder`,
      unless: `
        18 år | loven | aldersgrense* | system* | bygg | maskin* | alkohol* | barn under | pasient* |
        kunde* | barn | over 15 | kg | kilo | meter | kroner | millioner | prosent | tonn |
        seniorrådgiver* | seniorkonsulent* | seniorutvikler* | grader | tilbud | boliger | elever | timer |
        beløp`,
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'plain',
      find: `
        # år | # åring | # åringer | *åring | *åringer | årene | tiårene | # år gammel | midt i | passert
        + søkeren | kandidaten | hun | han | er du | fyller du | fylt | blir du | du har fylt | gammel |
          fylte | er # år | ung for | voksen`,
      unless: `
        erfaring | ansiennitet | 18 | jobbet | arbeidet | ansatt | loven | kontrakt | fagbrev | siden |
        har # års | i bransjen`,
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'plain',
      find: 'generasjon + din|din generasjon|tilhører|føler|hører du|er du|regner du',
      unless: 'system*|kunde*',
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'plain',
      find: `
        yngre leder | yngre sjef | ungt team | unge kolleger | unge kollegaer | yngre kolleger |
        yngre kollegaer | ung leder | ung sjef | yngre enn deg | ungt miljø | unge mennesker | ung gjeng
        + du | deg | din | dere`,
      unless: 'lære opp|veilede*|hjalp|opplæring|jobber med unge|brukere|brukeren|brukerne|en bruker',
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'plain',
      find: `
        energi | tempo | følge med | henge med | ny teknologi
        + i din alder | alder | yngre | de unge | årene
        + du | deg | din`,
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'advert',
      find: `
        ung | unge | ungt | ungdommelig* | digital native* | digitalt innfødt* | maks # år | under # år |
        mellom # og # år | fra # til # år | nyutdanna | nyutdannet ung | senior ikke | i 20-årene |
        i 30-årene | tjueåra | tjueårene | trettiårene | 20 åra | 30 åra | 20-åra | 30-åra |
        ikke over # år | sprek ung* | unge lovende | # årene | aldersgruppen | i alderen | ikke eldre |
        yngre`,
      unless: `
        jobbe med unge | for unge | barn og unge | unge voksne med | unge pasienter | ung bedrift |
        ung organisasjon | ung virksomhet | ungt selskap | ungt fag | erfaring | unge med | hjelpe unge |
        ungdomsskole* | loven | barn mellom | barn i alderen`,
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'plain',
      find: 'på baken|år på baken|lys på kaka|somre|vårer + hvor mange|du|har',
      unless: 'i bransjen|erfaring|i yrket',
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'plain',
      find: 'født + før|etter|19* + du|deg|eller',
      unless: 'barn|pasient*',
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'plain',
      find: `
        tjueåringer | trettiåringer | førtiåringer | femtiåringer | ungdommer | unge folk | jevnaldrende |
        pensjonister | tjueåringene
        + du | deg | dere`,
      unless: 'kunde*|bruker*|jobbe med ungdom*|veilede*|elev*',
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'plain',
      find: `
        hvor lenge | hvor mange år | til når
        + stå i jobb | stå i arbeid | jobbe før du | før du gir deg | holde på | igjen av arbeidslivet |
          igjen i arbeidslivet`,
      unless: 'prosjekt*',
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'advert',
      find: `
        snittalder* | gjennomsnittsalder* | aldersmessig | nyutdannet og i | i begynnelsen av karrieren |
        20-årene | ungdommelig`,
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'plain',
      find: `
        aldersmessig | snittalder* | over femti | over førti | over seksti | i femtiårene | i sekstiårene |
        i førtiårene | tidlig i femtiårene | i starten av femtiårene | sist i femtiårene
        + passer | teamet | søker | kandidat* | godt | du | deg`,
      unless: 'kunde*|bruker*|pasient*',
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'plain',
      find: `
        begynner å bli voksen | begynner å bli gammel | litt opp i årene | opp i årene | godt voksen |
        dra på årene | trekker på årene | ikke den yngste | av de eldste
        + du | deg | søkeren | kandidaten | hun | han`,
      unless: 'beboer*|pasient*|kunde*',
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'plain',
      find: '^ er allerede #|^ er # $|^ # år $|^ hun er #|^ han er #|^ er # år|^ kandidaten er # $',
      unless: 'erfaring|uker|dager|timer|ledig|prosjekter|prosent|kroner|måneder|ansatt',
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'plain',
      find: `
        hvor mange | hvor lenge | nok | mye
        + år | tid | bensin | krefter | energi | futt
        + på tanken | i deg | igjen | før du gir deg | før du slutter | til pensjon*`,
      unless: 'prosjekt*|maskin*|bil|bilen|batteri*|kontrakt*|frist*|erfaring',
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'about',
      find: `
        for grå | litt grå | grå i toppen | grått hår | grånende | gråhåret | ingen vårkylling | oppi åra |
        litt oppi | gamle skolen | tørr bak øra | tørr bak ørene | pensjonist | beste alder | glansdager |
        bestemor-type | godt brukt | ungfole | ikke helt ung`,
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'plain',
      find: `
        halvparten så gammel | dobbelt så gammel | være sønnen din | være datteren din | være moren din |
        være faren din | vært sønnen | vært datteren | yngre sjef | yngre leder | eldre enn deg | yngre enn deg
        + du | deg | din | kolleg* | team* | gjør`,
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
    {
      as: 'plain',
      find: `
        muren falt | murens fall | månelanding* | før internett | walkman | ut av skolen | ferdig på skolen |
        ferdig med skolen
        + du | husker | når | allerede`,
      unless: 'elev*|klassen|museum*|undervis*',
      source: 'Arbeidsmiljøloven § 13-1 (alder)',
    },
  ],
};
