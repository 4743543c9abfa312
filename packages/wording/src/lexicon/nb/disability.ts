import type { TopicLexicon } from '../../lexicon.ts';

export const disability: TopicLexicon = {
  topic: 'disability',
  why: 'Funksjonsnedsettelse er et vernet grunnlag; loven forbyr å hente inn slike opplysninger i en ansettelse.',
  instead: 'Spør alle: «Er det noe vi bør tilrettelegge, i intervjuet eller i jobben?»',
  entries: [
    {
      as: 'be',
      find: `
        funksjonshemmet | funksjonshemma | døv | blind | hørselshemmet | synshemmet | svaksynt | tunghørt |
        dyslektisk | autist | autistisk | bevegelseshemmet | rullestolbruker | handikappet | handicappet |
        nedsatt | funksjonsnedsatt | lam | fargeblind | fullt funksjonsdyktig | funksjonsdyktig | svekket |
        hemmet | delvis ufør | nevrodivergent | dårlig til beins | arbeidsfør | fullt arbeidsfør |
        avhengig av rullestol | normalthørende | fysisk begrenset`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'own',
      find: `
        funksjonsnedsettelse* | funksjonshemning* | funksjonshemming* | handikap* | handicap* | nedsatt* |
        dysleksi | autisme | asperger* | adhd | add | rullestol* | høreapparat* | protese |
        lese- og skrivevansker | lærevansker | lærevanske | hørselstap | synshemning | synshemming |
        fysiske begrensninger | begrensninger | fysisk begrensning | varig tilrettelegging | uføretrygd* |
        uføregrad* | diagnose innen | uførhet | talefeil | varige mén | mén | hjelpemidler | medfødt* |
        spesielle behov | hørselsproblem* | synsproblem* | lyte | yteproblem* | autismespekter*`,
      unless: 'hjelpemidler i jobben|med hjelpemidler|begrensninger i|system*|prosjekt*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'about',
      find: `
        funksjonsnedsettelse* | funksjonshemning* | funksjonshemming* | funksjonshemm* | handikap* |
        handicap* | uføregrad* | uføretrygd* | dysleksi | autisme | asperger* | rullestol* |
        bevegelseshemm* | nedsatt funksjonsevne | nedsatt hørsel | nedsatt syn | nedsatt arbeidsevne |
        fysiske begrensninger | psykiske begrensninger | grunnstønad | lærevansker | varig lidelse |
        nedsatt bevegelighet | autismespekter* | nav-tiltak | varig tilrettelagt | arbeidsevnevurdering*`,
      unless: `
        brukere | brukeren | brukerne | en bruker | elev* | beboer* | pasient* | barn | kunde* |
        universell* | gjester | passasjer* | nettsted* | nettside* | tilgjengelig* | erfaring | bygg* |
        kollega* | personer med | medarbeider* | jobbe med personer | jobbe med mennesker | ansatt* |
        mennesker med | besøkende`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'about',
      find: `
        hører .. godt | ser .. godt | går .. dårlig | gå ordentlig | fysisk .. begrens* | fysisk .. hindr* |
        hindrer deg fysisk | noe fysisk | stammer | stamme | halter | haltet | arbeidsfør |
        funksjonsfrisk* | på spekteret | hørselen din | synet ditt | beinet ditt | armen din | hånden din |
        hva har skjedd med`,
      unless: 'stamme fra|stammer fra|fra nord|fra sør|ser godt ut',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'advert',
      find: `
        funksjonsfrisk* | arbeidsføre | ingen fysiske begrensninger | uten funksjons* |
        uten fysiske begrensninger | ingen begrensninger | full førlighet`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'about',
      find: `
        høreapparat* | rullestol* | førerhund* | krykker | protese | tegnspråktolk | begrensning vi |
        begrensninger vi | gåstol | stokk | parkering for forflytningshemmede | ledsagerbevis`,
      unless: `
        beboer* | pasient* | passasjer* | brukere | brukeren | kunde* | gjester | system* | besøkende |
        prosjekt* | teknisk*`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        gå | se | høre | stå | bøye | bevege
        + uten hjelpemidler | uten hjelp | normalt | ordentlig | vanskelig | problemer med å`,
      unless: 'kunde*|beboer*|lede|se for',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        gikk | går | kom | klarte | klarer | greide | problemer | vanskelig | hvordan var
        + trapp | trappa | trappene | trappen | trinnene | heisen
        + du | opp hit | opp | hit | kontoret | greit`,
      unless: 'stillas*|kunde*|besøkende|møbler|lever*|beboer*|vedlikehold*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        måten du | slik du | hvordan du
        + går | beveger | snakker | prater | sitter | står
        + vite | noe | lurer | forklare | legger merke | spørre`,
      unless: 'kunde*|publikum|team|pasient*|dere',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        hører dårlig | hører trolig dårlig | hører visst dårlig | tunghørt | hørselshemmet | ser dårlig |
        svaksynt | går med stokk | går med krykker | halter | haltet | stammer litt | stammet | én arm |
        krykker | måtte få alt gjentatt | leser på leppene | leppeleser`,
      unless: 'elev*|pasient*|kunde*|bruker*|beboer*|gjester|besøkende|ansatt*|kollega*|publikum',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        ekstra tid | tilrettelagt eksamen | opplesing | endre noe | tilpasse noe | bygge om | ta hensyn
        + eksamen | på grunn av deg | for din del | for deg | på skolen`,
      unless: 'elev*|student*|pasient*|kunde*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        hvorfor | hvordan fikk | hva er det med
        + støtteskinne* | skinne | gips | gipset | fatle | krykke* | stokk | protese* | korsett | rullestol* | nakkekrage | støttestrømpe*
        + du | deg | din | ditt`,
      unless: `
        pasient* | bruker* | beboer* | kunde* | leverandør*`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
  ],
};
