import type { TopicLexicon } from '../../lexicon.ts';

export const religionBelief: TopicLexicon = {
  topic: 'religion_belief',
  why: 'Tro og livssyn kan det ikke spørres om; omveier som søndager, fasting og hodeplagg teller også.',
  instead:
    'Gjelder det vakter eller bekledning, nevn kravet for alle: «Jobben har vakter på søndager. Kan du arbeide da?»',
  entries: [
    {
      as: 'be',
      find: `
        religiøs | troende | kristen | muslim | katolikk | katolsk | protestant | jøde | jødisk | hindu |
        buddhist | ateist | agnostiker | personlig kristen | ortodoks | kirkelig | humanetiker |
        human-etiker | døpt | konfirmert | praktiserende | sikh | jehovas | pinsevenn | aktiv i kirke* |
        aktiv i menighet* | frelst | bekjennende | gudfryktig | åndelig | adventist | luthersk |
        gudstroende | ikke-troende | konvertitt | mormoner | medlem av kirken | medlem av den norske kirke`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'own',
      find: `
        religion* | religiøs* | tro | troen | livssyn* | livssynet | gud | kirke | kirken | menighet* |
        moské | moskeen | trosretning* | trossamfunn* | bønnetid* | bønnetider | hijab* | hodeplagg* |
        turban | kippa | kors | overbevisning* | bibelen | koranen | skaut | gudstro | bønneteppe |
        konfesjon*`,
      unless: 'tro på|museum*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'about',
      find: `
        livssyn* | trosretning* | trossamfunn* | gudstjeneste* | kirkegang* | kirkebesøk | bønnetid* |
        bønnepause* | bønnerom* | religiøs tilhørighet | religiøse plikter | religiøs overbevisning |
        religiøse forpliktelser | religiøs bakgrunn | religiøse høytider | religiøs praksis | religiøst |
        religiøse plagg | religiøse symboler | religiøse hensyn | hijab* | ramadan* | faste i ramadan |
        sabbat* | id-feiring | konfirmasjon* | halal | kosher | niqab | burka | bibelstudie* |
        religiøse grunner | religion | religiøse | religiøs | trosbakgrunn | menighet* |
        religiøse helligdager | hodeplagg* | gudstro`,
      unless: `
        museum* | kunst | undervis* | samling* | elev* | kunde* | gjest* | meny* | pasient* | brukere |
        brukeren | brukerne | en bruker | beboer* | kulturminne* | restaurer* | time | kirkebygg |
        verdensreligion* | guide | arkiv | ansatt* | servering | retter | kjøkken* | kollega* | byggverk |
        konfirmasjonsselskap* | lag en meny`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'do',
      find: `
        ber | be | faster | faste | bedt til | tror | tro | knele | tilber | feirer jul | feirer .. jul |
        feirer påske | feirer .. id | feirer .. ramadan | tilhører .. kirke* | tilhører .. tro* |
        bekjenner | praktiserer`,
      unless: `
        gir .. tro | ga .. tro | tro på en | tro på prosjekt* | skape tro | ber om | be om | be en | ber du en | ber kunde* | tror du at | tror du | tro at | faste kunder |
        faste oppgaver | faste | fast | be kollega* | be noen | ber du | ber noen | tro du | ber dere |
        be kunde* | be for | hva tror | tror at | tror hun | tror han | tror hen | tror de | tror det | tror dette | tror vi | tror jeg |
        tror kandidaten | tror søkeren`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        ber du | ber dere | tror du på | tror dere på | tro på | faster du | faster dere | be til |
        be i løpet | be på jobb* | du faster | be fem | pause for å be | tid til å be | ber fem`,
      unless: `
        tro på en prognose* | gir .. tro på | gir .. tro | ga .. tro | ber du om | ber dere om | ber du en | ber du meg | ber du oss | ber du folk* | ber du teamet | ber du kunde* | tror du på prosjekt* | tror du på at |
        tror du på ide* | be om | produkt* | strategi* | ide* | løsning* | oss | framtid*`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'do',
      find: `
        kirke | kirka | kirken | moské | moske | moskeen | synagoge | synagogen | tempel | menighet* |
        gudstjeneste* | messe | bedehus | søndagsskole* | bønnemøte* | bibelgruppe* | fredagsbønn |
        bedehuset | gudshus`,
      unless: `
        museum* | restaur* | bygg* | messen | arkiv | orgel | kunde* | fagmesse | handelsmesse | stand |
        kirkebygg | vedlikehold* | maleri*`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'about',
      find: `
        hvilken tro | hvilken religion | hvilket livssyn | hvilken gud | på gud | på allah | høyere makt |
        livet etter døden | gudstro | religiøs* | religion | islam | kristendom*`,
      unless: 'undervis*|verdensreligion*|museum*|fag|kunde*|erfaring',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        søndag | søndager | fredag ettermiddag | fredager | lørdag | lørdager | helligdager | jul | jula |
        påske | høytider
        + kirke* | tro | tros* | religi* | be | bønn* | moské | sabbat* | prinsipp* | feire* |
          overbevisning* | menighet* | bønnemøte*`,
      unless: 'kunde*|gjester|butikk*|museum*|julebord',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: 'hvilke høytider|hvilke helligdager|hvilke religiøse + feirer|markerer|feire|dere|du',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'advert',
      find: `
        kristen | kristne | muslimsk* | troende | bekjennende | katolsk* | personlig kristen | religiøs* |
        kristent`,
      unless: 'museum*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        gud | allah | jesus | bibelen | koranen | troen | kirka | kirken
        + betyr | viktig | rolle | tror | plass | livet
        + du | deg | din | ditt`,
      unless: 'museum*|kunde*|undervis*|vedlikehold*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        korset | krusifiks* | hijaben | skautet | turbanen | kippaen | sløret | halalmat | halal |
        svinekjøtt | ramadan | fasten
        + ta av | bruker | spiser | på jobb | kan du | gå med | fri`,
      unless: 'kunde*|gjest*|servering|pasient*|elev*|meny*|beboer*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: 'id|eid|ramadan|høytid*|bønn|fredagsbønn|sabbat + fri|trenger|feirer|pause',
      unless: 'id-kort|id kort|legitimasjon|elev*|gjester|id-port*|kunde*|id på',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'about',
      find: 'kristent hjem|religiøst hjem|muslimsk hjem|kristen oppdragelse|trossamfunn',
      unless: 'brukere|elev*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        fredag ettermiddag* | fredag kveld* | lørdag* | søndag* | helg* | vakt | turnus | desember
        + kolliderer | kollidere | i veien | problem* | krasjer | vanskelig
        + du holder | holder hellig | menighet* | troen | tro | noe du | feirer`,
      unless: 'kunde*|åpningstid*|system*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        hvor er du | hva gjør du | hvor går du | hvordan tilbringer du | hvor finner vi deg | er du ledig
        + søndag formiddag* | på søndager | søndagene | søndag morgen | fredagsbønn* | lørdag formiddag`,
      unless: 'åpent|åpningstid*|levering*|kunde*|pasient*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: 'håndhilser|håndhilse|tar ikke i hånda|gir ikke hånda + kvinner|menn|ikke',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'always',
      find: 'streng i troen|sterk i troen|dypt troende|streng religiøs|bibeltro|konservativ kristen|fast i troen',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'advert',
      find: `
        deler | slutter opp | bekjenner | lever etter | stå for | stiller deg bak | lojal mot
        + menighetens | vår tro | kristne verdier | verdigrunnlag i kirken | kirkens | bibelen | evangeliet |
          islamske verdier | kristent verdigrunnlag | trosgrunnlag*`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: 'sola går ned|solnedgang|mørkt + fredag*|lørdag*',
      unless: 'arrangement*|solcelle*',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `bordbønn|korset|kors|davidsstjerne*|bønnekrans|rosenkrans|bibelen + du|deg|ditt|din|kjedet|halsen|smykke*`,
      unless: 'kunde*|elev*|museum*|røde kors',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: 'ber du om kvelden|ber du om morgenen|ber du om dagen|ber du om natten|ber dere om kvelden',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
  ],
};
