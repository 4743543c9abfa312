import type { TopicLexicon } from '../../lexicon.ts';

export const criminalRecord: TopicLexicon = {
  topic: 'criminal_record',
  why: 'Opplysninger om straff kan bare innhentes når lov eller forskrift krever politiattest for stillingen.',
  instead: 'Krever loven politiattest, si det: «Stillingen krever politiattest etter loven. Er det i orden?»',
  entries: [
    {
      as: 'own',
      find: `
        rulleblad* | dommer | dom | strafferegister* | straffesak* | bøter | bot | forelegg |
        fengselsstraff* | kriminell* | straff | straffbare forhold | anmerkninger hos politiet | siktelse* |
        tiltale | fotlenke | plettfri | samfunnsstraff | fortid | straffedom* | prikker | fartsbøter |
        fartsbot | noe på rullebladet | betinget dom | voldsdom`,
      unless: 'kunde*|dommer i|dom over|prikker på førerkort* nødvendig',
      source: 'Politiregisterloven §§ 36 til 41; personvernforordningen art. 10; personopplysningsloven § 11',
    },
    {
      as: 'about',
      find: `
        rulleblad* | strafferegister* | kriminell fortid | kriminell bakgrunn | kriminell historie |
        straffbare forhold | straffedom* | strafferettslig* | plettfri vandel | uplettet vandel |
        vandelsattest* | fengselsopphold | varetekt* | betinget dom | politianmeldelse* |
        kriminalitetshistorie | voldsdom* | soningsforhold`,
      unless: `
        kunde* | klient* | etter loven | innsatte | lovpålagt | krever politiattest | kriminalomsorg* |
        forebygg* | brukere | brukeren | brukerne | en bruker`,
      source: 'Politiregisterloven §§ 36 til 41; personvernforordningen art. 10; personopplysningsloven § 11',
    },
    {
      as: 'be',
      find: `
        dømt | straffedømt | straffet | arrestert | siktet | vært tiltalt | blitt tiltalt | tiltalt for |
        bøtelagt | pågrepet | mistenkt | anmeldt | fengslet | straffeforfulgt | etterforsket | tatt for |
        kjent skyldig | ettersøkt | kriminell | varetektsfengslet | satt i fengsel | kjent av politiet |
        innsatt | tidligere straffet | ustraffet | domfelt | i politiets | tatt i promille* | i fengsel |
        i retten`,
      unless: 'mistenkt feil|dømt til å',
      source: 'Politiregisterloven §§ 36 til 41; personvernforordningen art. 10; personopplysningsloven § 11',
    },
    {
      as: 'plain',
      find: `
        politiet | politi | rettsvesenet | retten | loven | domstol* | lensmannen | påtalemyndighet*
        + å gjøre | kontakt | problemer | bryderi | trøbbel | kjent | møtt | stått | etterforsk* | tatt |
          kant | i klammeri | innkalt | avhør* | i kontakt | bråk | uvenner | konflikt | utestående
        + du | deg | dere | søkeren | kandidaten | hun | han | din`,
      unless: `
        samarbeid* | hvordan | som politi* | kunde* | varslet du | rett til | lovlig | politianmeld* |
        offer | advokat | jurist`,
      source: 'Politiregisterloven §§ 36 til 41; personvernforordningen art. 10; personopplysningsloven § 11',
    },
    {
      as: 'plain',
      find: `
        fengsel | fengselet | fengslet | sonet | soning | satt inne | sittet inne | buret | kasjotten |
        bak murene | bak lås
        + du | deg | søkeren | kandidaten | vært | hun | han`,
      unless: 'jobbet|jobbe|fengselsbetjent|innsatte|arbeidet|ansatt|erfaring|arbeide',
      source: 'Politiregisterloven §§ 36 til 41; personvernforordningen art. 10; personopplysningsloven § 11',
    },
    {
      as: 'plain',
      find: `
        stjålet | tyveri | underslag | bedrageri* | svindel | lovbrudd* | forbrytelse* | vold | promille* |
        kjørt i fylla | straffbart | hvitvask* | ulovlig | kriminelt | nasking | lovstridig | ran
        + noen gang | du noen | tidligere | mistenkt | siktet | begått | skyldig | gjort | tatt | dømt |
          anklaget | anmeldt | har du | innblandet | involvert`,
      unless: `
        avdekk* | forebygg* | hindre | kunde* | pasient* | hvordan | etterforsk* | lageret | butikktyveri |
        håndtert | oppdaget | brukere | brukeren | brukerne | en bruker | opplevd | utsatt | opplæring |
        meldt fra`,
      source: 'Politiregisterloven §§ 36 til 41; personvernforordningen art. 10; personopplysningsloven § 11',
    },
    {
      as: 'do',
      find: `
        mistet førerkortet | mistet .. førerkort* | førerkortbeslag | mistet lappen | mistet .. lappen |
        beslaglagt førerkort | fått bot | fratatt førerkort*`,
      source: 'Politiregisterloven §§ 36 til 41; personvernforordningen art. 10; personopplysningsloven § 11',
    },
    {
      as: 'advert',
      find: 'plettfri vandel|ustraffet|ingen dommer|plettfritt rulleblad|rent rulleblad|uten rulleblad',
      unless: 'etter loven|lovpålagt',
      source: 'Politiregisterloven §§ 36 til 41; personvernforordningen art. 10; personopplysningsloven § 11',
    },
    {
      as: 'plain',
      find: 'dommer|dommeren|rettsvesenet|tingretten + straffet|dømt|dømte|idømt|felt',
      unless: 'klient*|kunde*|jobb*',
      source: 'Politiregisterloven §§ 36 til 41; personvernforordningen art. 10; personopplysningsloven § 11',
    },
    {
      as: 'plain',
      find: `
        politiet | retten | rettsvesenet | loven | påtalemakten
        + om deg | kjenner deg | vet om deg | på døra | navnet ditt | funnet noe | finne noe | i kontakt med |
          på kant med | feil side | etter deg`,
      unless: 'kunde*|pasient*|besøkende|anmeld*|hvordan|samarbeid*',
      source: 'Politiregisterloven §§ 36 til 41; personvernforordningen art. 10; personopplysningsloven § 11',
    },
    {
      as: 'plain',
      find: `
        natt | tid | helg | en stund | år | bak
        + glattcelle* | celle | cella | fengsel* | murene | murer | lås og slå | buret | sonet | varetekt* |
          fyllearrest* | arresten`,
      unless: 'fengselsbetjent*|jobbet|underviste|innsatte|batteri*|regneark|brenselcelle*',
      source: 'Politiregisterloven §§ 36 til 41; personvernforordningen art. 10; personopplysningsloven § 11',
    },
    {
      as: 'plain',
      find: 'trøbbel|problemer|klammeri|bråk|på kant + myndighetene|politiet|loven|rettsvesenet + du',
      unless: 'kunde*|bruker*|hvordan|besøkende',
      source: 'Politiregisterloven §§ 36 til 41; personvernforordningen art. 10; personopplysningsloven § 11',
    },
  ],
};
