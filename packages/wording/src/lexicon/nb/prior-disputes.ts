import type { TopicLexicon } from '../../lexicon.ts';

export const priorDisputes: TopicLexicon = {
  topic: 'prior_disputes',
  why: 'Den som har klaget, gått til sak eller varslet, er vernet mot gjengjeldelse; spørsmålet straffer bruk av rettigheter.',
  instead: 'Spør om samarbeid: «Fortell om en uenighet på jobb og hvordan du løste den.»',
  entries: [
    {
      as: 'plain',
      find: `
        klaget | klage | klager | klagde | anmeldt | anmeldte | anklaget | meldt | klagesak* | varsel
        + @employer | kollega*
        + noen gang | du | på | mot | inn | tidligere | kandidaten | søkeren | hun | han | levert`,
      unless: `
        fra en kunde | kundeklage* | kunder | kunde* | hvordan | behandlet | fra en | beboer* | pårørende |
        innbygger*`,
      source: 'Arbeidsmiljøloven § 2 A-4 og § 13-1 (gjengjeldelse); Datatilsynet: ansettelser',
    },
    {
      as: 'plain',
      find: `
        varsle | varslet | varsler | varsla | varsling | varslersak* | varslingssak* | avvik om arbeidsgiver
        + noen gang | du | kritikkverdige | tidligere | vært | kandidaten | søkeren | deg | om forhold |
          arbeidsgiver* | arbeidstilsynet`,
      unless: `
        hvordan | varslingsrutine* | system* | brann* | varsler du | pasient* | i rollen | pårørende |
        kunde* | overvåking* | varslingssystem | alarm* | brukere | brukeren | brukerne | en bruker |
        avviks* | varslingskanal* | varslet du kunde*`,
      source: 'Arbeidsmiljøloven § 2 A-4 og § 13-1 (gjengjeldelse); Datatilsynet: ansettelser',
    },
    {
      as: 'be',
      find: `
        i konflikt med arbeidsgiver* | i konflikt med sjef* | i konflikt med leder* | varsler | varsleren |
        i rettssak | sparket | oppsagt | avskjediget | fått sparken | saksøkt | i tvist | part i |
        suspendert | i klammeri med`,
      unless: 'kollega*|kunde*',
      source: 'Arbeidsmiljøloven § 2 A-4 og § 13-1 (gjengjeldelse); Datatilsynet: ansettelser',
    },
    {
      as: 'own',
      find: `
        rettssak* | tvist* | arbeidstvist* | søksmål* | arbeidskonflikt* | personalsak* | oppsigelsessak* |
        sluttavtale* | advarsel | advarsler | sluttpakke* | varslersak* | konflikt med arbeidsgiver* |
        konflikter med arbeidsgiver* | konflikter med sjef* | konflikt med leder* | sak mot | sak gående |
        klagesak* | forlik | forliksråd* | arbeidsrettssak* | personalkonflikt*`,
      unless: 'kunde*|leverandør*|lese advarsler|personalsaker',
      source: 'Arbeidsmiljøloven § 2 A-4 og § 13-1 (gjengjeldelse); Datatilsynet: ansettelser',
    },
    {
      as: 'do',
      find: `
        saksøkt | saksøke | saksøkte | gått til sak | gått til retten | til retten | brakt .. for retten |
        trukket .. for retten | reist sak | reiste sak | tatt .. til retten | stevnet | anmeldt |
        gått rettens vei | søksmål | tatt ut stevning | gått til arbeidstilsynet | varslet arbeidstilsynet |
        klaget til diskrimineringsnemnda | klagd til | tipset arbeidstilsynet | til diskrimineringsnemnda |
        klagd på | gått til søksmål | gikk til sak`,
      unless: 'kunde*|klient*|som advokat|leverandør*',
      source: 'Arbeidsmiljøloven § 2 A-4 og § 13-1 (gjengjeldelse); Datatilsynet: ansettelser',
    },
    {
      as: 'plain',
      find: `
        mobbing | mobbet | trakassering | trakassert | diskriminert | diskriminering | kritikkverdige |
        lovbrudd | uregelmessigheter | seksuell trakassering
        + meldt | klaget | anmeldt | varslet | saksøkt | utsatt | opplevd | ofre | sagt fra | klage |
          meldte | tatt opp
        + du | deg | søkeren | kandidaten | hun | han`,
      unless: 'hvordan|elev*|brukere|brukeren|brukerne|en bruker|rutine*|kunde*|pasient*',
      source: 'Arbeidsmiljøloven § 2 A-4 og § 13-1 (gjengjeldelse); Datatilsynet: ansettelser',
    },
    {
      as: 'plain',
      find: `
        konflikt* | krangel | krangle* | bråk | problemer | rettssak | advokat | sak | retten | ryke uklar |
        utestående
        + @employer | arbeidsgiver*
        + med | mot | din | forrige | tidligere | noen gang | siste`,
      unless: `
        kollega | kolleger | løste | kunde* | hvordan | samarbeid* | problemer på | prosjekt* | saken |
        saker | fortell* | uenig i vedtak | beskriv*`,
      source: 'Arbeidsmiljøloven § 2 A-4 og § 13-1 (gjengjeldelse); Datatilsynet: ansettelser',
    },
    {
      as: 'plain',
      find: `
        sparket | oppsagt | avskjediget | fått sparken | oppsigelse
        + noen gang | hvorfor | du noen | tidligere | er du | ble du | har du | siste
        + du | deg | kandidaten | søkeren`,
      unless: 'oppsigelsestid*|ansatt*|medarbeider*|måtte si opp|kunde*',
      source: 'Arbeidsmiljøloven § 2 A-4 og § 13-1 (gjengjeldelse); Datatilsynet: ansettelser',
    },
    {
      as: 'plain',
      find: `
        sjefen | sjef | arbeidsgiver* | leder | lederen | firmaet
        + uvenner | uvenn | bitter | krangel | klammeri | i konflikt | dårlig stemning | rettssak`,
      unless: 'kunde*',
      source: 'Arbeidsmiljøloven § 2 A-4 og § 13-1 (gjengjeldelse); Datatilsynet: ansettelser',
    },
    {
      as: 'plain',
      find: `
        arbeidstilsynet | diskrimineringsnemnda | forliksrådet | tingretten | sivilombudet
        + du | gått | klaget | sak | meldt`,
      unless: 'tilsyn fra|kunde*|hvordan|samarbeid*|besøk',
      source: 'Arbeidsmiljøloven § 2 A-4 og § 13-1 (gjengjeldelse); Datatilsynet: ansettelser',
    },
    {
      as: 'plain',
      find: `
        erstatning | sluttvederlag | etterlønn | oppreisning | forlik | søksmål | oppsigelsen | advarsel
        + krevd | fått | fikk | bestridt | arbeidsgiver* | inngått | krav om`,
      unless: 'kunde*|hvordan|forsikring*|klient*',
      source: 'Arbeidsmiljøloven § 2 A-4 og § 13-1 (gjengjeldelse); Datatilsynet: ansettelser',
    },
    {
      as: 'plain',
      find: `
        advokat* | retten | forlik | sluttavtale* | megler
        + sluttet | du gikk | avgang* | forrige arbeidsgiver | skiltes fra jobben`,
      unless: 'kunde*|klient*|leverandør*',
      source: 'Arbeidsmiljøloven § 2 A-4 og § 13-1 (gjengjeldelse); Datatilsynet: ansettelser',
    },
  ],
};
