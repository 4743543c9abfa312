import type { TopicLexicon } from '../../lexicon.ts';

export const ethnicityOrigin: TopicLexicon = {
  topic: 'ethnicity_origin',
  why: 'Etnisitet, hudfarge og hvor en selv eller familien kommer fra kan det ikke spørres om; navn og aksent er omveier.',
  instead: 'Trengs språk eller reising, nevn nivået eller kravet og spør hvordan kandidaten har brukt det i arbeid.',
  entries: [
    {
      as: 'plain',
      find: `
        hvor | hvilket land | hvilke land | hvilken del
        + kommer | kom | fra | stammer | opprinnelig | opprinnelse | født | røtter | røttene | oppvokst |
          er du fra
        + du | dere | foreldre* | familien | navnet | etternavnet | aksenten | dialekten | kandidaten |
          slekta | slekten | fornavnet | besteforeldre* | egentlig`,
      unless: `
        @obtain | fra og hvordan | fra og hva | kunde* | ideen | prosjekt* | råvare* | kommer motivasjon* | data | interesse* | engasjement* |
        kommer du inn | mener du feil* | motivasjon* | hvor lenge | fra arbeidsgiver* | produkt* |
        inspirasjon | varene | tror du | mener du | synes du | etter din mening | forsink* | ledet | hvor mye kommer | hvor langt fra | ser du deg`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'own',
      find: `
        opprinnelse* | røtter | etnisitet* | etnisk* | innvandrerbakgrunn* | minoritetsbakgrunn* |
        hudfarge* | rase | opphav | forfedre | etternavn* | aksent* | utenlandsk* | fødeland* | fødested* |
        kulturell bakgrunn | hjemland* | morsland | fedreland | slekt | innvandringshistorie | navn |
        fornavn | kultur | flerkulturell* | bakgrunn fra et annet | avstamning | opprinnelsesland* |
        herkomst | samisk*`,
      unless: `
        navn på | ditt navn riktig | navnet ditt riktig | uttale | stave | skrive navnet | hva er navnet |
        kalle | ditt navn og | tiltale | rase om | kunde* | kontaktinfo* | syk* | kreft | jobbet | jobber |
        lenke | problemet | problem | konflikten | etter din mening | bedriftskultur* | kulturen i`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        opprinnelse* | opphav* | betydning* | bakgrunn* | herkomst | fra | utenlandsk | uvanlig | spesielt |
        eksotisk
        + etternavn* | navnet | navn | fornavn* | familien | aksent* | foreldre* | kulturell* | etnisk* |
          slekt*`,
      unless: `
        råvare* | materiale* | produkt* | kunde* | data | sosial* | faglig* | utdanning* | teknisk |
        familiebedrift* | arbeidserfaring | yrke | jobbet med | firmanavn* | filnavn*`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'about',
      find: `
        innvandrerbakgrunn* | innvandrer* | minoritetsbakgrunn* | etnisk* | etnisitet* | hudfarge* | rase |
        farget | mørkhudet | mørk i huden | hvit i huden | røtter | flyktning | asylsøker | sigøyner* |
        rom | romfolk* | tater* | samisk | same | somalisk* | pakistansk* | pakistaner | tyrkisk | polsk |
        polakk | arabisk* | afrikansk* | asiatisk* | afghansk | syrisk | syrer | utlending* |
        fremmedkulturell* | fremmedklingende | eksotisk* | norskfødt | andregenerasjons* | adoptert fra |
        blandet bakgrunn | integrert | etnisk norsk | helnorsk | utenlandskklingende | utenlandsk`,
      unless: `
        problemet | problem | konflikten | rase er | hund* | katt* | sau* | hest* | avler | kjøkken* | erfaring | samme | brukere | brukeren | brukerne | en bruker | kunde* | system* | språk |
        snakker | oversett* | integrert i systemet | integrert løsning | møterom* | behandlingsrom |
        et rom | rom for | hotell* | rom | polsk leverandør | samarbeid* | marked* |
        utenlandske leverandør* | utenlandske kunder | utenlandsk utdanning | integrert du | integrerte`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'be',
      find: `
        etnisk norsk | norsk egentlig | helt norsk | ekte norsk | født her | født i norge |
        født i utlandet | opprinnelig | fra utlandet | oppvokst i norge | fra her | fra et annet land |
        innvandrer | fra afrika | fra asia | fra midtøsten | same | innfødt | norsk av | utenlandsk |
        flyktning | av utenlandsk | halvt norsk | adoptert fra | hundre prosent norsk | svart | hvit |
        opprinnelig fra | fra polen | fra somalia | fra pakistan`,
      unless: 'født mann|kvinne',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        foreldre* | familien | besteforeldre* | mor | far | slekta | forfedre*
        + født | fra | land | innvandre* | kom til | røtter | opprinnelig | norske | utlandet | bakgrunn |
          flyktet | immigrer* | emigrer* | hjemland*
        + din | di | ditt | dine | deg | du | deres`,
      unless: `
        elev* | kunde* | foreldremøte | klasse | jobbet | barn | syk* | brukere | brukeren | brukerne |
        en bruker | kreft`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        hvor lenge | når | hvor mange år
        + i norge | til norge | her i landet | til landet
        + bodd | bor | kom | flyttet | innvandret | vært | kommet`,
      unless: 'prosjekt*|jobbet',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'advert',
      find: `
        etnisk norsk* | norskfødt* | uten aksent | aksentfri* | nordisk utseende | hvit | norsk bakgrunn |
        ingen utlendinger | ikke innvandrer* | norsk opphav | norske statsborgere | kun nordmenn | helnorsk*`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'about',
      find: `
        folkeslag | folkegruppe | utlending | utlendinger | født og oppvokst | høres ikke norsk |
        ikke norsk ut | høres utenlandsk | innvandret | innvandrere | nasjonal minoritet | etnisk bakgrunn |
        helnorsk`,
      unless: 'brukere|kunde*|elev*|erfaring|tiltak',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: 'aksenten|aksent|dialekten|etternavnet|navnet + hvor + @obtain + fra',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        ser utenlandsk ut | ser utenlandske ut | utenlandsk utseende | høres utenlandsk | fremmed utseende |
        ikke herfra | ikke fra her | ikke herfra opprinnelig | eksotisk utseende | langveisfra | mørk i huden |
        mørk lød`,
      unless: 'frukt*|planter|dyr',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        etternavn | etternavnet | navnet | navn | fornavn
        + uvanlig | spesielt | annerledes | eksotisk | vakkert | langt | vanskelig
        + historien | bak | hvor | hvilket | betyr | høres | fra`,
      unless: 'merke*|produkt*|bedrift*|fil*|kunde*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: 'vugga|vuggen|vugge + sto|stod|foreldrene|foreldra|din|dine',
      unless: 'demokrati*|industri*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        der du kommer fra | i din kultur | i kulturen din | folket ditt | landet ditt | hjemlandet |
        hos dere hjemme | i deres kultur
        + hvordan | hva | er | også | gjør | annerledes`,
      unless: 'kunde*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'advert',
      find: 'røtter her|røtter i denne|røtter i bygda|født og oppvokst|lokal tilhørighet|ekte innfødt|stedegen',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: 'plassere deg|gjette + kartet|kart|land|fra',
      unless: 'kunde*|stilling*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
  ],
};
