import type { TopicLexicon } from '../../lexicon.ts';

export const finances: TopicLexicon = {
  topic: 'finances',
  why: 'Schulden, woning en vermogen zijn privé; in België is vermogen een beschermd criterium.',
  instead: 'Is een integriteits- of kredietscreening wettelijk nodig, noem die dan als stap, voor iedereen gelijk.',
  entries: [
    {
      as: 'own',
      find: `
        schulden | schuld | lening* | hypotheek | loonbeslag | beslag | spaargeld | vermogen |
        betalingsachterstand* | financiële problemen | geldzorgen | geldproblemen | deurwaarder* | bkr* |
        koophuis | koopwoning | eigen huis | eigen woning | huurhuis | kredieten | krediet |
        schuldsanering | huurachterstand | creditcardschuld | studieschuld | alimentatie | uitkering |
        financiële situatie | financiële verplichting* | schuldhulpverlening | financiële zorgen |
        schuldeisers | woonlening | eigendom | huis | afbetaling* | tweede inkomen | bijstand | leefloon |
        financiën | bankrekening | erfenis | beleggingen | aandelen | spaarrekening | faillissement |
        vaste lasten | buffer | gokschulden | inkomsten naast | woning`,
      unless: `
        naar huis | klant* | schuldhulp als | auto nodig | vermogen om | leervermogen | rijbewijs | eigen auto |
        eigen wagen | eigen vervoer | budget | krediet van | rekeningnummer | in beslag | budgetbeheer* |
        nodig | huis aan huis | schuld bij`,
      source: 'NVP Sollicitatiecode art. 4; CAO nr. 38 (BE) art. 11 (privéleven); Antidiscriminatiewet (BE) (vermogen)',
    },
    {
      as: 'about',
      find: `
        loonbeslag* | bkr-registratie* | bkr | schuldsanering | persoonlijk faillissement |
        betalingsachterstand* | collectieve schuldenregeling | schuldbemiddeling | schuldhulpverlening |
        geldproblemen | spaargeld | financiële problemen | deurwaarder* | financiële zorgen |
        financiële situatie | zwarte lijst | gokschulden | huurachterstand | studieschuld | rood staan |
        geldzorgen | kredietwaardig* | private schulden | wanbetaler | financiële moeilijkheden |
        in de schulden | onder bewind | wsnp`,
      unless: `
        klant* | cliënt* | debiteuren | ervaring | begeleid* | bewoner* | leverancier* | bedrijf |
        budgetcoach | huurder* | organisatie | project* | gemeente | team | stichting | afdeling`,
      source: 'NVP Sollicitatiecode art. 4; CAO nr. 38 (BE) art. 11 (privéleven); Antidiscriminatiewet (BE) (vermogen)',
    },
    {
      as: 'plain',
      find: `
        huurt | huur | koop | koopt | gekocht | bezit | eigenaar | huis | woning | appartement | hypotheek |
        huurwoning
        + eigen | koophuis | huren of kopen | huurt of | huurwoning | eigenaar | gekocht | u een huis |
          uw huis | uw woning | je huis | hypotheek | huurt u | huur je | huur of koop | koopwoning |
          betaalt | afbetaald | afbetalen
        + u | je | jij | uw | jouw | ge`,
      unless: 'klant*|cliënt*|huurder*|verkocht|verhuur*|bewoner*|inkoop|kopers|makelaar',
      source: 'NVP Sollicitatiecode art. 4; CAO nr. 38 (BE) art. 11 (privéleven); Antidiscriminatiewet (BE) (vermogen)',
    },
    {
      as: 'plain',
      find: `
        rond_komen/v | rondkomt | rondkomen | rond te komen | eindjes | kunt u het betalen |
        het geld nodig | rijk | arm | financieel rond | financieel stabiel | financieel gezond |
        financieel afhankelijk | financieel onafhankelijk | rood staan | sta je rood | staat u rood |
        in het rood | maandlasten | vaste lasten | zwart geld | afbetalen | afbetaling
        + u | je | jij | uw | jouw | ge | kandidaat | hij | zij`,
      unless: `
        klant* | ouders | cliënt* | project* | bedrijf | budget | ervaringen rijk | rijke ervaring |
        onderneming | organisatie`,
      source: 'NVP Sollicitatiecode art. 4; CAO nr. 38 (BE) art. 11 (privéleven); Antidiscriminatiewet (BE) (vermogen)',
    },
    {
      as: 'be',
      find: `
        failliet | in de schuldsanering | onder bewindvoering | schuldenvrij | huiseigenaar | vermogend |
        rijk | financieel gezond | huurder | failliet gegaan | financieel onafhankelijk | kredietwaardig |
        armlastig | bemiddeld`,
      unless: 'ouders|klant*',
      source: 'NVP Sollicitatiecode art. 4; CAO nr. 38 (BE) art. 11 (privéleven); Antidiscriminatiewet (BE) (vermogen)',
    },
    {
      as: 'about',
      find: `
        in_springen/v .. financieel | waar gaat uw geld | wat doet u met uw geld |
        waar geeft .. geld aan uit | waar geef .. geld aan uit | geld .. overhoudt | tweede inkomen |
        bankafschrift* | rekeninguittreksel* | gokt | gokken | casino`,
      unless: 'klant*|bezoekers',
      source: 'NVP Sollicitatiecode art. 4; CAO nr. 38 (BE) art. 11 (privéleven); Antidiscriminatiewet (BE) (vermogen)',
    },
    {
      as: 'about',
      find: `
        alimentatie | koophuis | huurhuis | huurachterstand | spaargeld | hypotheek | erfenis | leefloon |
        schuldeisers | schulden | bijstand | bankroet | gokschuld | rood | geldzorgen | studieschuld |
        persoonlijke lening | consumptief krediet | vaak rood | schuldhulp | sociale woning | toeslagen`,
      unless: `
        klant* | cliënt* | burger* | inwoner* | rood team | rode draad | advies | adviseer* |
        technische schulden | bewoner*`,
      source: 'NVP Sollicitatiecode art. 4; CAO nr. 38 (BE) art. 11 (privéleven); Antidiscriminatiewet (BE) (vermogen)',
    },
    {
      as: 'plain',
      find: `
        loon | salaris | wedde | geld | betaling | uitbetaling
        + week later | later komt | te laat | op raakt | opraakt | eind van de maand | einde van de maand |
          krap | rondkomen | rond te komen | overbruggen | de maand door | uitkomt
        + u | je | uw | knel | problemen`,
      unless: 'klant*|debiteur*|medewerker*|factuur*|facturen|leverancier*|cliënt*|budget van',
      source: 'NVP Sollicitatiecode art. 4; CAO nr. 38 (BE) art. 11 (privéleven); Antidiscriminatiewet (BE) (vermogen)',
    },
    {
      as: 'plain',
      find: `
        van uzelf | van jezelf | van u zelf | eigendom | huurt | huur | afbetaald | gekocht
        + dak boven | huis | woning | appartement | waar u woont | waar je woont
        + u | uw | je | uzelf | jezelf`,
      unless: 'klant*|huurder*|verhuur*|cliënt*|bewoner*',
      source: 'NVP Sollicitatiecode art. 4; CAO nr. 38 (BE) art. 11 (privéleven); Antidiscriminatiewet (BE) (vermogen)',
    },
    {
      as: 'plain',
      find: 'voor geld|deurwaarder*|schuldeiser*|incasso* + op de stoep|aan de deur|achter u aan|u lastig',
      unless: 'klant*|cliënt*|debiteur*',
      source: 'NVP Sollicitatiecode art. 4; CAO nr. 38 (BE) art. 11 (privéleven); Antidiscriminatiewet (BE) (vermogen)',
    },
  ],
};
