import type { TopicLexicon } from '../../lexicon.ts';

export const sexualOrientation: TopicLexicon = {
  topic: 'sexual_orientation',
  why: 'Seksuell orientering er en særlig kategori av opplysninger og aldri relevant for arbeidet.',
  instead: 'La det være. Vil du vite hvordan noen møter ulikhet, spør om et eksempel fra arbeid.',
  entries: [
    {
      as: 'be',
      find: `
        homo | homofil | lesbisk | heterofil | hetero | bifil | skeiv | gay | aseksuell | panfil | lesbe |
        queer | biseksuell | homoseksuell | lhbt* | straight | ute av skapet | åpen om legningen | homse |
        panseksuell | heteroseksuell | soper | streit | skeive`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'about',
      find: `
        legning* | seksuell* | seksualitet* | homofili | ute av skapet | kommet ut av skapet | stått fram |
        skapet som | sexliv* | homobar | pride | skeiv | skeive | sengepartner*`,
      unless: `
        seksuell trakassering | undervis* | elev* | brukere | brukeren | brukerne | en bruker | kunde* |
        pasient* | prideflagg | arranger* | kampanje* | seksuell helse | overgrep | varsl*`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        tiltrukket | liker | foretrekker | tenner | forelsker | interessert | dater | preferanse* |
        faller for | går for | dras mot | elsker | drar mot
        + menn | kvinner | jenter | gutter | samme kjønn | begge kjønn | eget kjønn | motsatt kjønn |
          menn eller kvinner | mannfolk`,
      unless: 'jobbe|team|kunde*|arbeid*|lønnsforskjell*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        partneren | partner | kjæreste* | samboer* | ektefelle* | forhold | forholdet | forelsket | gift
        + mann | kvinne | jente | gutt | av samme kjønn | samme kjønn | hun eller han | en mann |
          en kvinne | mann eller kvinne | med en`,
      unless: 'kunde*|samarbeidspartner*|jobber|enkemann',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'about',
      find: `
        legning | legningen | skeiv | lhbt* | homo | homofil | lesbisk | mann eller dame du |
        ligger du med | regnbuefamilie*`,
      unless: 'kunde*|organisasjon|nettverk|tilbud|elev*|brukere|brukeren|brukerne|en bruker',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        homo* | lesbisk* | legning | skeiv | bifil
        + kandidat* | virker | antar | tror | trolig | sannsynligvis | mistenker | nok | er | søkeren`,
      unless: 'museum*|kunde*|elev*|brukere|brukeren|brukerne|en bruker',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'advert',
      find: 'heterofil*|ikke homofil*|hetero',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        bor du med | bor sammen med | lever du med | lever sammen med | deler seng | bor med
        + mann eller | kvinne eller | en mann | en kvinne | samme kjønn`,
      unless: 'beboer*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        mann eller en kvinne | mann eller kvinne | kvinne eller en mann | kjæreste eller | han eller hun |
        en han eller en hun | type eller dame | kone eller mann | mann eller kone
        + tar | ta | med deg | hjemme | fest* | sommerfest* | julebord* | livet | deg`,
      unless: 'elev*|kunde*|pasient*|journal*|pronomen',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        pride | pride-toget | pridetoget | regnbue* | homobar* | homoparaden | skeive dager
        + for deg | noe for | med deg | du med | går du | gikk du | blir du | betyr | er det noe`,
      unless: 'prosjekt*|arrangere*|policy',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
  ],
};
