import type { TopicLexicon } from '../../lexicon.ts';

export const tradeUnion: TopicLexicon = {
  topic: 'trade_union',
  why: 'Om noen er organisert eller tillitsvalgt, kan det ikke spørres om; organisasjonsfriheten er vernet.',
  instead: 'Er samarbeid med tillitsvalgte en del av jobben, spør om erfaring med det fra lederens eller HRs side.',
  entries: [
    {
      as: 'be',
      find: `
        fagorganisert | organisert | tillitsvalgt | fagforeningsmedlem | uorganisert | hovedtillitsvalgt |
        verneombud | plasstillitsvalgt | lo-medlem | medlem i fagforening* | klubbleder | fagforeningsmann |
        lomedlem | streikeleder | fagforeningsaktiv | streikebryter`,
      unless: `
        organisert arbeid* | strukturert | godt organisert | prosjektet organisert | arbeidet organisert |
        teamet organisert | hvordan`,
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'plain',
      find: `
        fagforening* | fagforbund* | fagbevegelse* | lo | ys | unio | akademikerne |
        fagforeningskontingent* | fellesforbundet | fagforbundet | nito | tekna | fagorganisasjon* |
        forbundet | forbund | et forbund | fagorganisert* | arbeidstakerorganisasjon* | fagforbundsmedlem* |
        utdanningsforbundet | sykepleierforbundet | negotia | parat
        + medlem | medlemskap | medlemsskap | aktiv | verv | tilknytning | støtter | melde | meldt | du |
          deg | din | kandidaten | søkeren | organisert | hun | han | sympati | synes | mener | tilhører |
          inn i | kontingent`,
      unless: `
        forhandl* | samarbeid* | drøft* | dialog* | som leder | møte med | hr | lønnsoppgjør* | erfaring |
        parat til | involverte | sammen med`,
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'do',
      find: `
        streiket | streiker | streike | streika | organiser | organisere deg | organisert deg |
        fagorganisert | fagorganisere | lagt ned arbeidet | meldt deg inn`,
      unless: `
        leverandør* | hvordan | organisere arbeid* | organiserer du | organisere dag* | organisert arbeid* |
        kollega* | system* | prosjekt* | kunde* | maskin*`,
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'plain',
      find: `
        streik | streiker | streiken | streikeaksjon* | streikevakt* | arbeidsnedleggels* | sympatistreik |
        arbeidskamp*
        + deltatt | med | vært | du | organisert | ledet | deltok | kandidaten | villig | mener | støttet`,
      unless: 'leverandør*|hvordan|kunde*|passasjer*|leveranse*|løste',
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'plain',
      find: `
        tillitsvalgt | tillitsverv | fagforeningsverv | fagforeningsarbeid* | tillitsmannsverv |
        tillitsvalgtverv | verneombud | ansattrepresentant | klubbstyret | fagforeningsaktivitet* |
        fagforeningsmedlemskap* | forbundsmedlemskap
        + vært | er | du | deg | din | hatt | ditt | kandidaten | søkeren | blitt | hun | han | planer |
          stilt | valgt`,
      unless: `
        drøft* | samarbeid* | forhandl* | dialog* | møte* | sammen med | de tillitsvalgte | tillitsvalgte |
        med tillitsvalgt | med verneombud* | involver* | hvordan | som leder`,
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'own',
      find: 'fagforening*|tillitsverv|fagforeningsbakgrunn*|fagforeningsmedlemskap*',
      unless: 'forhandl*',
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'plain',
      find: `
        la ned arbeidet | legge ned arbeidet | la du også ned | gikk ut i streik | streikevakt* | ved porten |
        streikebryter*
        + du | deg | andre | også | i fjor`,
      unless: 'kunde*|leverandør*|hvordan',
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'plain',
      find: `
        løper til | gå til | går til | springer til | klager til | kobler inn
        + klubben | tillitsmann* | tillitsvalgt* | forbundet | fagforening*
        + du | deg | de som | hver`,
      unless: 'hvordan|samarbeid*|brukere',
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'plain',
      find: `
        bråkmaker* | urostifter* | agiterer | agitator | klubbleder | klubbformann | streikeleder |
        plasstillitsvalgt | hisser opp
        + du | hun | han | deg | var | forrige | vent`,
      unless: 'elev*|klassen|gjest*|publikum',
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'plain',
      find: 'banner|bannere|plakat*|parole*|barrikade* + du + ute|porten|gata|alvor|ledelsen',
      unless: 'nettside*|design*|trykk*|arrangement*',
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
  ],
};
