import type { TopicLexicon } from '../../lexicon.ts';

export const maritalStatus: TopicLexicon = {
  topic: 'marital_status',
  why: 'Sivilstand og samliv er privat og sier ingenting om arbeidet; loven åpner bare for det i helt særlige tilfeller.',
  instead: 'La det være. Gjelder det arbeidstid eller reiser, fortell om dem og spør om de passer.',
  entries: [
    {
      as: 'be',
      find: `
        gift | samboer | singel | enslig | skilt | separert | forlovet | ugift | enkemann | enke |
        enke mann | aleneboende | etablert | i et forhold | i forhold | gift eller | partner |
        i et fast forhold | lykkelig gift | sammen med noen | single | opptatt | ungkar | samboende`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'about',
      find: `
        sivilstand* | sivilstatus | ekteskapelig* | ekteskapsstatus | parforhold* | familiesituasjon* |
        hjemmesituasjon* | samlivsform* | samlivsstatus | bryllupsplan* | pikenavn* | kjærlighetsliv* |
        privatsituasjon* | familieforhold* | familiestatus | bosituasjon* | ekteskap* | bryllup* |
        samlivssituasjon* | familieliv* | samlivsbrudd* | privatliv* | samliv`,
      unless: `
        barnevern* | fulgt opp | fulgte opp | sosionom* | støttet | saksbehandl* | kunde* | pasient* |
        brukere | brukeren | brukerne | en bruker | foto* | hotell`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'own',
      find: 'sivilstand',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'about',
      find: 'skilsmisse*|samlivsbrudd*|ekteskap*',
      unless: 'kunde*|klient*|advokat|jurist',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'own',
      find: `
        @partner | forhold | ekteskap | fast følge | kjærest* | noen hjemme | skilsmisse* | familie |
        sivilstand | ektefelle | familien | noe fast | elsker | date | noen i livet | en spesiell`,
      unless: `
        samarbeidspartner* | forretningspartner* | kunde* | forhold til | familien til | syk* | sykdom* |
        kreft | helse* | interessekonflikt | familiebakgrunn`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'do',
      find: `
        gifte | gift | gifter | skille deg | skille seg | skiller seg | skilles | forlove | flytte sammen | bor sammen | bo sammen |
        bor alene | bor du alene | bo alene | dater | samboende | bor med noen | skilt`,
      unless: 'seg ut|deg ut|seg fra|deg fra|bort',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        bor | lever | bo | leve
        + alene | sammen med | sammen | for deg selv
        + du | dere | søkeren | kandidaten | hun | han`,
      unless: 'jobbe|beboer*|kunde*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        @partner
        + jobber | jobb | gjør | lever av | tjener | synes | mener | sier | flytte | flytter | støtter |
          yrke | inntekt | heter | reaksjon | innstilt | greit | enig | hjemme | med på
        + din | ditt | dine | deres | di`,
      unless: 'samarbeidspartner*|forretningspartner*|kunde*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'about',
      find: `
        noen som venter | hvem venter | noen hjemme | den rette | mann i livet | mannen i ditt liv |
        kvinne i livet | fru eller frøken | frøken | fru`,
      unless: 'kunde*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: 'hovedforsørger*|eneforsørger*|forsørger + du|deg|din|er|familie*|hvem',
      unless: 'ektefelletillegg',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'advert',
      find: 'ugift*|single|enslige|uten partner|gifte|ungkar*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'about',
      find: `
        fast forhold | fast følge | giftering | forlovelsesring | eksmann | ekskone | svigermor |
        svigerfamilie | inne i bildet | samlivsbrudd | bedre halvdel | særbo`,
      unless: 'kunde*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: 'hvor lenge|siden når + sammen|gift|samboere|et par + dere|du',
      unless: 'jobb*|samarbeid*|prosjekt*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: 'ring|ringen|gifteringen|giftering + ser|heldige|fingeren|fra hvem|bærer|har på|la merke',
      unless: 'telefon*|nøkkel*|smykke*|ring meg|kunde*|ringe',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        noen | hvem | ingen
        + hjemme | venter på deg | ved din side | i livet ditt | deler livet | ved middagsbordet | deler hus
        + du | deg | din | ditt`,
      unless: 'hjemmekontor|kunde*|pasient*|hjemmesykepleie*|bruker*|hjemmetjeneste*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'always',
      find: `
        bor alene | sitter alene igjen | alene etter at | etter at mannen | etter at kona | mannen dro |
        kona dro | nyskilt | nylig skilt | singel igjen | på markedet igjen | gikk fra hverandre |
        flyttet fra hverandre | nettopp gått fra`,
      unless: 'elev*|pasient*|kunde*|bruker*|beboer*|gjester|besøkende|ansatt*|kollega*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
  ],
};
