import type { TopicLexicon } from '../../lexicon.ts';

export const finances: TopicLexicon = {
  topic: 'finances',
  why: 'Gjeld, bolig og formue er privat; kredittsjekk krever saklig behov og sjelden mer enn én kandidat.',
  instead: 'Krever stillingen kredittvurdering ved lov eller saklig behov, si det som et steg som gjelder alle like.',
  entries: [
    {
      as: 'own',
      find: `
        gjeld | gjelda | lån | boliglån* | betalingsanmerkning* | inkassosak* | inkasso | lønnstrekk |
        utleggstrekk* | økonomiske problemer | økonomiproblemer | pengeproblem* | sparepenger | formue |
        kredittkortgjeld | studielån* | betalingsproblemer | gjeldsordning* | bolig | egen bolig | hus |
        leilighet | eiendom | bidragsplikt | barnebidrag | økonomi | økonomien | økonomiske forpliktels* |
        spillegjeld | forbrukslån* | kredittkort* | oppsparte | trygd | sosialhjelp | arv | aksjer |
        oppsparing | hytte | økonomiske vansker | regninger | privatøkonomi* | konkurs |
        ubetalte regninger | misligholdt* | pengetrøbbel | inntekter ved siden | betalingsvansker`,
      unless: `
        kunde* | førerkort | tilgang til bil | disponerer du bil | budsjett* | kundens | leverandør* |
        prosjektøkonomi | bil til | bruke bil | aksjer i selskap | økonomi som | interessekonflikt |
        utdanning | bil i jobb | kompetanse`,
      source: 'Datatilsynet: kredittvurdering av arbeidssøkere; personopplysningsloven (kredittopplysninger)',
    },
    {
      as: 'about',
      find: `
        betalingsanmerkning* | inkassosak* | gjeldsordning* | kredittsjekk* | lønnstrekk | utleggstrekk* |
        privatøkonomi* | økonomiske problemer | pengeproblem* | boliglån* | forbruksgjeld |
        personlig konkurs | kredittverdig* | økonomiske vansker | spillegjeld | forbrukslån* | studielån* |
        gjeldsregister* | økonomiske situasjon | økonomisk situasjon | økonomisk trygg | sparepenger |
        utlegg hos namsmannen | gjeldsproblem* | kredittscore | luksusfelle*`,
      unless: `
        kunde* | bedrift* | leverandør* | skyldner* | erfaring | saksbehandl* | klient* | brukere |
        brukeren | brukerne | en bruker | selskap* | prosjekt* | rådgiv* | bank | beboer*`,
      source: 'Datatilsynet: kredittvurdering av arbeidssøkere; personopplysningsloven (kredittopplysninger)',
    },
    {
      as: 'plain',
      find: `
        eier | leier | eie | leie | bor | kjøpt | betaler | nedbetalt
        + bolig* | hus | leilighet* | egen bolig | selveier | eid bolig | huslån | husleie* | borettslag |
          huset
        + du | dere | din | deg | ditt`,
      unless: 'kunde*|beboer*|leietaker*|utleie|kommunal|omsorgsbolig|prosjekt*|solgte|bygg*|hjemmekontor',
      source: 'Datatilsynet: kredittvurdering av arbeidssøkere; personopplysningsloven (kredittopplysninger)',
    },
    {
      as: 'plain',
      find: `
        klare .. økonomisk | klarer .. økonomisk | økonomisk uavhengig | får det til å gå rundt |
        trenger pengene | dårlig råd | god råd | gå rundt økonomisk | økonomisk stabil | rik | fattig |
        pengene til å strekke | leve på lønna | har du råd | økonomisk avhengig | fast inntekt hjemme |
        strekker pengene | svart arbeid | hvordan står det til med økonomien
        + du | deg | din | dere | dine | økonomien`,
      unless: 'foreldre*|kunde*|erfaringsrik|rik erfaring|prosjekt*|bedriften',
      source: 'Datatilsynet: kredittvurdering av arbeidssøkere; personopplysningsloven (kredittopplysninger)',
    },
    {
      as: 'be',
      find: `
        konkurs | gjeldfri | gjeldsfri | formuende | huseier | boligeier | økonomisk uavhengig |
        personlig konkurs | slått konkurs | kredittverdig | økonomisk stabil | rik | forgjeldet | blakk |
        i økonomisk | på sosialen | svartelistet`,
      unless: 'foreldre*|kunde*',
      source: 'Datatilsynet: kredittvurdering av arbeidssøkere; personopplysningsloven (kredittopplysninger)',
    },
    {
      as: 'about',
      find: `
        namsmannen | inkasso | bankutskrift* | kontoutskrift* | pengespill | gambler | gambling |
        hva bruker du pengene | spiller du | casino | kredittsjekke | kredittvurdere`,
      unless: 'kunde*|instrument|spiller du på lag|rolle|spiller du i|hvordan',
      source: 'Datatilsynet: kredittvurdering av arbeidssøkere; personopplysningsloven (kredittopplysninger)',
    },
    {
      as: 'about',
      find: `
        barnebidrag | husleie | inkasso | boliglån | gjeld | forbrukslån | sosialhjelp | kredittkortgjeld |
        spillegjeld | arvet penger | selveier | leiebolig | økonomien til å gå | namsmannen | luksusfellen |
        studielån | egen bolig`,
      unless: 'kunde*|leietaker*|beboer*|brukere|klient*|teknisk gjeld|rådgiv*|saksbehand*',
      source: 'Datatilsynet: kredittvurdering av arbeidssøkere; personopplysningsloven (kredittopplysninger)',
    },
    {
      as: 'plain',
      find: `
        lønn | lønna | lønnen | lønningen | penger | pengene | utbetaling*
        + for sent | en uke | forsinket | tar slutt | slutten av måneden | trangt | strekker | får endene |
          knapt | klare deg
        + du | deg | din | problemer`,
      unless: 'kunde*|skyldner*|ansatt*|faktura*|leverandør*|bruker*|hvilken lønn|lønnsforvent*',
      source: 'Datatilsynet: kredittvurdering av arbeidssøkere; personopplysningsloven (kredittopplysninger)',
    },
    {
      as: 'plain',
      find: `
        eier | eide | leier | leide | nedbetalt | kjøpt
        + tak over | taket over | hus | leilighet | boligen | der du bor | huset
        + du | ditt | din | hodet`,
      unless: 'kunde*|leietaker*|prosesseier|produkteier|klient*|beboer*',
      source: 'Datatilsynet: kredittvurdering av arbeidssøkere; personopplysningsloven (kredittopplysninger)',
    },
    {
      as: 'plain',
      find: 'vil ha penger|inkasso*|namsmann*|kreditor* + på døra|døra di|etter deg|jager deg|du',
      unless: 'kunde*|klient*|leverandør*',
      source: 'Datatilsynet: kredittvurdering av arbeidssøkere; personopplysningsloven (kredittopplysninger)',
    },
    {
      as: 'plain',
      find: `
        endene til å møtes | endene til å møte | økonomien til å gå rundt | økonomien til å gå opp | pengene til å strekke til | klarer deg på lønna | klarer deg på lønnen
        + du | deg | dere`,
      unless: `
        kunde* | bruker* | klient* | avdeling* | butikk*`,
      source: 'Datatilsynet: kredittvurdering av arbeidssøkere; personopplysningsloven (kredittopplysninger)',
    },
  ],
};
