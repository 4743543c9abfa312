import type { TopicLexicon } from '../../lexicon.ts';

export const genderIdentity: TopicLexicon = {
  topic: 'gender_identity',
  why: 'Kjønn, kjønnsidentitet og kjønnsuttrykk er vernet; det holder å vite hvordan kandidaten vil tiltales.',
  instead: 'Spør bare: «Hvordan vil du at vi skal tiltale deg?»',
  entries: [
    {
      as: 'be',
      find: `
        transperson | trans | transkjønnet | transseksuell | transkvinne | transmann | ikkebinær |
        ikke-binær | interkjønn | født mann | født kvinne | født som | født gutt | født jente | biologisk |
        ciskjønnet | cis | kjønnsskiftet | mann eller kvinne | kvinne eller mann | gutt eller jente |
        jente eller gutt | egentlig mann | egentlig kvinne | ekte kvinne | ekte mann | kjønnsoperert |
        i transisjon | ciskvinne | hen eller | kjønnsflytende | en mann eller | en kvinne eller |
        tidligere mann | tidligere kvinne`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'about',
      find: `
        kjønnsidentitet* | kjønnsuttrykk* | kjønnsskifte* | kjønnsbekreftende* | kjønnskorrige* |
        kjønnsoperasjon* | hormonbehandling* | hormoner | hormon | juridisk kjønn | fødselskjønn* |
        tildelt kjønn | kjønnsinkongruens | kjønnsdysfori | deadname | tidligere fornavn | transkjønn* |
        navneendring* | biologisk kjønn | opprinnelige kjønn | transseksu* | kjønnet ditt | kjønnsorgan* |
        transisjon* | transperson* | kjønnsendring*`,
      unless: 'pasient*|brukere|brukeren|brukerne|en bruker|kunde*|elev*|statistikk|undervis*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        hva het du | hva het dere | het du noe annet | byttet navn | skiftet navn
        + før | tidligere | opprinnelig | egentlig | noe annet | navn`,
      unless: 'sjefen|firma|lederen',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: 'kjønn|kjønnet + skiftet|skifte|byttet|bytte|endret|endre',
      unless: 'pasient*|statistikk',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'own',
      find: `
        kjønn | kjønnet | kjønnsidentitet | kjønnsskifte | dødnavn | fødselsnavn | egentlig navn |
        egentlige navn`,
      unless: 'kjønnsbalanse|lønnsforskjell*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        kjønn | kjønnet | mann | kvinne | gutt | jente
        + født | fødselen | fødsel | opprinnelig | egentlig | virkelig | biologisk* | juridisk | i passet |
          offisielt | identifiserer | ved fødselen | pass | id | tildelt | operert | før du | definerer |
          føler du deg`,
      unless: 'lønnsforskjell*|pasient*|statistikk|partner*|foreldre*|født i|jobber',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        er du | var du | født | regner du deg
        + mann eller kvinne | kvinne eller mann | jente eller gutt | gutt eller jente | mann | kvinne
        + eller`,
      unless: 'partner|kjæreste*|forhold|jobb*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: 'hvilket kjønn + har|er|du|søkeren|kandidaten|din|tiltrukket',
      unless: 'tiltrukket|liker|foretrekker',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'advert',
      find: `
        mann | mannlig | mannlige | kvinnelig | kvinnelige | dame | jente | jenter | gutt | gutter | menn |
        frøken | damer | hun | han | karer | mannfolk | vaskedame | kvinne | sterk kar`,
      unless: `
        menn og kvinner | kvinner og menn | kvinner oppfordres | begge kjønn | brukere | brukeren |
        brukerne | en bruker | pasient* | beboer* | kunde* | mann eller kvinne | kvinner til å søke |
        oppfordrer | utsatte | tror | synes | mener | omsorg for | uavhengig | mennesker | underrepresent* | krisesenter*`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'about',
      find: `
        operere deg | kjønnsskifte | byttet kjønn | bytte kjønn | skiftet kjønn | vært mann | vært kvinne |
        dødnavn`,
      unless: 'pasient*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: 'm eller k|m eller f|mann eller kvinne|kvinne eller mann + pass*|født|papir*|fødsels*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: 'føler du deg|føler deg|identifiserer + mann|kvinne',
      unless: 'jobb*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        hva
        + het du | kalte de deg | kalte folk deg | ble du kalt | sto det
        + før | tidligere | ved fødselen | som barn | på skolen | i fødselsattesten | da du`,
      unless: 'firma*|prosjekt*|giftet|avdeling*|system*|merke*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: 'hvilket|hvilken|hvilke + toalett|toalettet|do|garderobe|garderoben|dusj|wc + du|deg|din',
      unless: 'vask*|renhold*|installer*|reparer*|kunde*|besøkende|pusse*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        kler seg | kledde seg | kledd | ser ut | fremstår | framstår | utgir seg | kom som
        + kvinne | mann | jente | gutt | dame | kvinnelig | mannlig`,
      unless: 'rolle|teater*|skuespill*|kostyme*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        mannsstemme | mannestemme | kvinnestemme | stemme som en mann | stemme som en kvinne |
        stemmen til en mann | mannehender | mannlige trekk | kvinnelige trekk | adamseple | skjeggvekst`,
      unless: 'kor|skuespill*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        referansen | vitnemålet | papirene | attesten | cv
        + en mikael | annet fornavn | et annet navn | mannsnavn | kvinnenavn
        + du | deg`,
      unless: 'gift|filen',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: 'forandring*|operasjonen|overgangen|kjønnskorriger* + fysisk|kroppen|nettopp vært gjennom',
      unless: 'team|system*|prosjekt*|bedrift*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
  ],
};
