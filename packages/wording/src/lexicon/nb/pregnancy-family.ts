import type { TopicLexicon } from '../../lexicon.ts';

export const pregnancyFamily: TopicLexicon = {
  topic: 'pregnancy_family',
  why: 'Graviditet, adopsjon og planer om barn kan det aldri spørres om; loven har ingen unntak, heller ikke ved samtykke.',
  instead: 'Fortell om arbeidstid og reiser og spør alle likt: «Vaktene er … Passer det?»',
  entries: [
    {
      as: 'be',
      find: 'gravid|høygravid|på vei|gravide|svanger|vordende|termin|ammende|barnløs',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd bokstav a',
    },
    {
      as: 'about',
      find: 'gravid',
      unless: 'pasient*|kunde*|gravide kvinner|kollega*|brukere|brukeren|brukerne|en bruker',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd bokstav a',
    },
    {
      as: 'own',
      find: `
        graviditet* | svangerskap* | fødsel | fødselen | fødsler | familieplan* | barneplan* | barneønske* |
        ivf | termin | familieforøkelse* | familieønske* | prøverør*`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd bokstav a',
    },
    {
      as: 'about',
      find: `
        familieplan* | familieplanlegging* | barneønske* | prøverør* | fertilitet* | graviditetstest* |
        familieforøkelse* | svangerskapstest* | prevensjon* | babyplan* | spontanabort* | abort | aborter |
        assistert befruktning | graviditet* | svangerskap* | fruktbarhet*`,
      unless: 'pasient*|kunde*|brukere|brukeren|brukerne|en bruker|rådgiv*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd bokstav a',
    },
    {
      as: 'own',
      find: '@kid',
      unless: 'barnepass*|barnevakt*|barnehageplass|hvem|med foreldre|til foreldre|fra foreldre|med foresatte',
      source: 'Likestillings- og diskrimineringsombudet: spørsmål arbeidsgiver ikke kan stille i ansettelser',
    },
    {
      as: 'about',
      find: `
        @kid
        + @plan | få | fått | får | stifte | hvor mange | flere | første | andre | tredje | på vei | lage |
          skaffe | snart | sette til verden`,
      unless: `
        jobbe med barn | med barn | arbeide med | ta imot | undervise | barnehagen | skolen | syke | syk |
        henter | hente | passer | pass | følger | levere | barnets | barn og unge | lese | ta vare |
        barn som | barnevern* | barns | om barn | et barn | barna i`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd bokstav a',
    },
    {
      as: 'plain',
      find: `
        liten på vei | små på vei | baby på vei | barn på vei | liten en på vei | venter barn | vente barn |
        venter .. barn | bli .. mor | bli .. far | få barn | fått barn | får barn | ha barn | bli mor |
        bli far | bli foreldre | bli mamma | bli pappa | bli forelder | stifte familie | stifte en familie |
        starte familie | starte en familie | etablere familie | et barn til | flere barn | lage barn |
        skaffe barn | skaffe dere barn | skaffe deg barn | få en baby | utvide familien | familien utvides |
        utvidelse av familien | flere unger | få unger | ungene på planen | få små | en til på vei |
        barn i planene | barn i framtid* | barn på planen | små på vei | barn med det første`,
      unless: 'kunde*|pasient*|elev*|klienter',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd bokstav a',
    },
    {
      as: 'about',
      find: `
        foreldrepermisjon* | fødselspermisjon* | mammaperm* | pappaperm* | svangerskapspermisjon* |
        foreldrepeng* | pappapermisjon* | mammapermisjon* | permisjon .. baby | permisjon for å få |
        amming* | ammefri* | ammer | barselpermisjon* | permisjon med barn | adopsjonspermisjon* |
        fedrekvote* | mødrekvote* | permisjonsplan* | fødselsperm* | foreldreperm | ut i permisjon |
        går i permisjon | barselperm* | fedrekvoten`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd bokstav a',
    },
    {
      as: 'about',
      find: 'adoptere*|adopsjon*|fosterhjem*|fosterforeldre|surrogati*|surrogat*',
      unless: 'system*|adopsjon av teknologi|ny teknologi',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd bokstav a',
    },
    {
      as: 'about',
      find: 'biologiske klokka|biologisk klokke|p-piller|ppiller|eggløsning',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd bokstav a',
    },
    {
      as: 'plain',
      find: `
        mor | far | mamma | pappa | foreldre | mamma-
        + ambisjon* | ønske om å bli | blir du | drømmer | planer
        + du | dere | din`,
      unless: 'elev*|brukere|brukeren|brukerne|en bruker',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd bokstav a',
    },
    {
      as: 'advert',
      find: `
        barnløs* | uten barn | ingen barn | uten familieplaner | ikke gravid | ikke planlegger barn |
        småbarnsmor | småbarnsmødre | ferdig med småbarn*`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd bokstav a',
    },
    {
      as: 'about',
      find: `
        barnerom* | babyrom* | barnevogn* | familie snart | få en familie | få familie | barnedåp |
        familieforøkelse | småtroll | etternøler`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd bokstav a',
    },
    {
      as: 'plain',
      find: 'familie + snart|kort sikt|framtida|framtiden|utvide|starte|stifte|egen',
      unless: 'kunde*|familievern*|familier|familieveil*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd bokstav a',
    },
    {
      as: 'plain',
      find: '@kid + snart|følger|kommer vel|hjemme|neste år|nygift* + du|dere|deg',
      unless: 'barnehagen|elev*|klassen|barnegruppe*|barnevern*|jobbe*|undervis*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd bokstav a',
    },
    {
      as: 'plain',
      find: `
        gledelige nyheter | gledelig nytt | gode nyheter | godt nytt | store nyheter | spesielle nyheter |
        hyggelige nyheter
        + vente | venter | neste år | kommende | snart | hjemme | i vente | familie`,
      unless: 'kunde*|team|prosjekt*|presse*|media',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd bokstav a',
    },
    {
      as: 'plain',
      find: `
        storken | små føtter | stor mage | rund mage | mage | magen | barnerom* | vugge | vugga | barnevogn* |
        bolle i ovnen
        + du | din | ditt | hjemme | snart | hører | venter | på vei | går | nok | allerede`,
      unless: 'kunde*|butikk*|selger|pasient*|vondt|sto|barnehage*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd bokstav a',
    },
    {
      as: 'plain',
      find: 'nygift|nygifte|akkurat giftet + hva som kommer|neste|da vet vi|så kommer|planer',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd bokstav a',
    },
    {
      as: 'plain',
      find: `
        permisjon | slå seg til ro | slår seg til ro | tikker klokka | klokka tikker | biologiske klokka
        + liten | alder | alderen | forsvinner | baby | babyen | barn | rett | skjønner | med en gang`,
      unless: 'ansatt*|rutine*|turnus|kolleg*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd bokstav a',
    },
    {
      as: 'plain',
      find: `
        graviditet | gravid | fødsel | morsrolle*
        + et problem | i veien | til hinder | et hinder | vanskelig i denne`,
      unless: `
        pasient* | bruker* | kollega* | medarbeider* | kunde*`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd bokstav a',
    },
    {
      as: 'plain',
      find: `
        hvor langt på vei | hvor mange uker på vei | hvor mange måneder på vei | når har du termin
        + er du | du | de`,
      unless: `
        prosjekt* | med å | i arbeidet`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd bokstav a',
    },
  ],
};
