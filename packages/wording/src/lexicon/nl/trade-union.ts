import type { TopicLexicon } from '../../lexicon.ts';

export const tradeUnion: TopicLexicon = {
  topic: 'trade_union',
  why: 'Lidmaatschap van of werk voor een vakbond is een bijzonder persoonsgegeven en beschermd door de vrijheid van vereniging.',
  instead:
    'Is overleg met vakbonden of OR deel van het werk, vraag dan naar ervaring met dat overleg vanuit de functie.',
  entries: [
    {
      as: 'plain',
      find: `
        vakbond* | vakvereniging* | vakbeweging | fnv | cnv | abvv | acv | aclvb | bond | bondslid |
        vakcentrale | syndicaat | syndikaat | syndicaal | syndicale* | vakbondslid* | unie | vakbondskaart |
        bondslidmaatschap
        + lid | aangesloten | lidmaatschap | actief | gesyndiceerd | bent | ben | uw | jouw | je | u | jij |
          ge | kandidaat | kandidate | sympathie | vindt | militant | delegee | afgevaardigde | hij | zij |
          ooit | delegatie | vertegenwoordiger | kaderlid | contributie`,
      unless: `
        onderhandel* | overleg* | overlegde | als hr* | sociaal plan | cao* | ervaring | samengewerkt |
        samen met | werkte | gesprek | betrok | betrekt | vakbonden | betrekken | europese unie |
        met de vakbond | met vakbond | ontslagronde`,
      source: 'AVG art. 9 lid 1 (lidmaatschap van een vakbond); ILO-verdrag 98 art. 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'always',
      find: `
        vakbondslid* | vakbondslidmaatschap | vakbondsactiviteit* | vakbondsverleden | gesyndiceerd |
        syndicaal actief | syndicaal afgevaardigde | syndicaal verleden | vakbondsman | vakbondsvrouw |
        vakbondspremie | syndicale premie | vakbondsafgevaardigde | syndicale overtuiging | vakbondskaart |
        bondslidmaatschap | vakbondsmilitant | vakbondsvertegenwoordiger | vakbondssympathie* |
        vakbondswerk | bij de vakbond | lid van de bond | bij een bond | bij de bond | syndicaal lid |
        syndicale mandaten | syndicaal mandaat`,
      unless: 'onderhandel*|overlegt|overlegde|met de vakbondsafgevaardigde|gesprek met|als hr*|betrok',
      source: 'AVG art. 9 lid 1 (lidmaatschap van een vakbond); ILO-verdrag 98 art. 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'be',
      find: `
        gesyndiceerd | vakbondslid | or-lid | orlid | bondslid | syndicalist | delegee |
        vakbondsafgevaardigde | syndicaal afgevaardigde | militant | kaderlid | vakbondsman |
        personeelsvertegenwoordiger | ondernemingsraadslid | aangesloten bij een vakbond | stakingsleider |
        werknemersvertegenwoordiger`,
      unless: 'onderhandelen',
      source: 'AVG art. 9 lid 1 (lidmaatschap van een vakbond); ILO-verdrag 98 art. 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'do',
      find: `
        gestaakt | staakt | staak | staken | staakte | meegestaakt | mee_staken/v | werk neergelegd |
        het werk neer`,
      unless: `
        leverancier* | klant* | project staken | project gestaakt | levering* | productie gestaakt |
        onderzoek gestaakt | ga je om | gaat u om | ging u om | collega*`,
      source: 'AVG art. 9 lid 1 (lidmaatschap van een vakbond); ILO-verdrag 98 art. 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: `
        staking | stakingen | stakingsactie* | werkonderbreking* | stakingsbereid* | stakingspost | piket |
        stakingspiket
        + deelgenomen | deel | deelnemen | meegedaan | mee | u | je | jij | uw | georganiseerd |
          georganiseerde | ooit | kandidaat | actief | vindt | meedoen | stond`,
      unless: `
        leverancier* | klant* | reizigers | trein* | ging u om | omgegaan | ging je om | opgevangen | hoe |
        dienstverlening | ov | planning`,
      source: 'AVG art. 9 lid 1 (lidmaatschap van een vakbond); ILO-verdrag 98 art. 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: `
        zat | zit | stond | stonden | op de lijst | zetelt | zetelde | zetel | lid | gezeten | kandidaat |
        verkozen | gekozen | plaats | actief | gestaan | zetelen | zitting | deel | opgekomen | deelgenomen
        + ondernemingsraad | or | personeelsvertegenwoordiging | medezeggenschapsraad | medezeggenschap |
          cpbw | sociale verkiezingen | pvt | comité voor preventie | vakbondsdelegatie |
          syndicale delegatie | sociaal overleg`,
      unless: 'adviesaanvra*|ervaring|bestuurder',
      source: 'AVG art. 9 lid 1 (lidmaatschap van een vakbond); ILO-verdrag 98 art. 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'own',
      find: 'vakbond|vakbondsverleden|lidkaart van|bond',
      source: 'AVG art. 9 lid 1 (lidmaatschap van een vakbond); ILO-verdrag 98 art. 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: 'bond|rode bond|groene bond|blauwe bond|contributie + betaalt|betaal|rode|groene|lid',
      unless: 'sportbond|voetbalbond|klant*',
      source: 'AVG art. 9 lid 1 (lidmaatschap van een vakbond); ILO-verdrag 98 art. 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: `
        werk neer | werk neergelegd | werk neerleg* | liep u naar buiten | liep je naar buiten | aan de poort |
        stakerspost* | hesje | actievoer*
        + u | je | jij | anderen | ook | vorig`,
      unless: 'klant*|leverancier*|hoe ging|hoe reageer*',
      source: 'AVG art. 9 lid 1 (lidmaatschap van een vakbond); ILO-verdrag 98 art. 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'about',
      find: `kaderlid|kadergroep|actieleider|actiecomité|propagandist|vakbondsman|vakbondsvrouw|or-lid|stakingsleider`,
      unless: 'klant*',
      source: 'AVG art. 9 lid 1 (lidmaatschap van een vakbond); ILO-verdrag 98 art. 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: `
        opruier | stoker | onruststoker | oproer* | opstoken | opstook* | collega*s op te zetten | gestook
        + u | je | hij | ze | iemand | uw | vorige`,
      unless: 'ketel*|kachel*|stookt de|vuur',
      source: 'AVG art. 9 lid 1 (lidmaatschap van een vakbond); ILO-verdrag 98 art. 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: 'spandoek*|protestbord*|barricade* + u|je|jij + buiten|poort|straat|aankwam|directie',
      unless: 'ontwerp*|druk|evenement',
      source: 'AVG art. 9 lid 1 (lidmaatschap van een vakbond); ILO-verdrag 98 art. 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: `
        vakbonden | de vakbond | een vakbond | de bond | de bonden
        + vindt u van | vind je van | vind jij van | denkt u van | denk je van | mening over | zit u er | zit je er | zit u zelf | zit je zelf`,
      unless: `
        onderhandel* | overleg* | als hr*`,
      source: 'AVG art. 9 lid 1 (lidmaatschap van een vakbond); ILO-verdrag 98 art. 1; Antidiscriminatiewet (BE)',
    },
  ],
};
