import type { TopicLexicon } from '../../lexicon.ts';

export const politicalViews: TopicLexicon = {
  topic: 'political_views',
  why: 'Politieke overtuiging is een bijzonder persoonsgegeven; ook stemgedrag en meningen over regering of partijen horen er niet.',
  instead:
    'Is neutraliteit nodig, vraag dan: "Hoe bewaakt u ambtelijke neutraliteit als u het oneens bent met een besluit?"',
  entries: [
    {
      as: 'do',
      find: 'stemt|stemde|stem|gestemd|stemmen|stemgedrag|kiest .. partij',
      unless: `
        afgestemd | stemt u af | stem je af | stem .. af | stemt .. af | stemde .. af | stemmen .. af |
        in te stemmen | stem van | met uw stem | stem verheffen | stemt u in | in stemt | overleg* |
        klant* | de stem | uw stem | je stem | instemmen | planning | stemt u | stemhokje`,
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1 (politieke opvattingen)',
    },
    {
      as: 'plain',
      find: `
        stemt u | stem je | stem jij | stemde u | stemde je | stemt ge | gestemd | gaat u stemmen |
        ga je stemmen | stemgedrag | stemvoorkeur | uitgebracht
        + op | partij* | verkiezing* | laatste | vorige | links | rechts | bij de | waarop | kamer* | wie |
          gemeenteraads* | wat | welke | referendum | welk`,
      unless: 'af|overleg|collega*|klant*|team|afgestemd',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1 (politieke opvattingen)',
    },
    {
      as: 'be',
      find: `
        links | rechts | socialist | liberaal | conservatief | communist | politiek actief |
        politiek links | politiek rechts | politiek geëngageerd | partijlid | progressief |
        politiek georiënteerd | raadslid | vlaams-nationalist | activist | klimaatactivist | groen |
        extreemrechts | extreemlinks | politiek correct | anarchist | nationalist | flamingant |
        republikein | monarchist | koningsgezind | wokist | woke | rood`,
      unless: 'links of rechtshandig|linkshandig|rechtshandig|rechtsboven',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1 (politieke opvattingen)',
    },
    {
      as: 'own',
      find: `
        politieke* | partijlidmaatschap | partijkaart | lidkaart | politiek | partijvoorkeur |
        stemvoorkeur | politieke kleur | activistisch* | overtuiging`,
      unless: 'politieke besluitvorming',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1 (politieke opvattingen)',
    },
    {
      as: 'about',
      find: `
        politieke voorkeur* | politieke overtuiging* | politieke kleur | politieke opvatting* |
        politieke achtergrond | politieke mening | politieke ideeën | politieke sympathie* |
        politieke partij | politieke standpunt* | politieke gezindheid | politiek lid | stemgedrag |
        partijlidmaatschap | partijpolitiek* | politieke beweging | politieke kant | politieke ideologie |
        politieke strekking | politieke activiteiten | politiek engagement | politiek actief | partijkaart |
        politieke functie* | politieke affiniteit | politieke stroming | politiek mandaat |
        politieke mandaten | politieke interesses | politieke keuze | politieke hoek`,
      unless: `
        neutraliteit | neutraal | adviseert | adviseerde | schreef | rapport* | museum | besluitvorming |
        woordvoer* | klant* | debat modere*`,
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1 (politieke opvattingen)',
    },
    {
      as: 'plain',
      find: `
        @plan | wat | hoe | vindt | vind | denkt | denk | mening | mee eens | bevalt | staat | sta | eens
        + regering | kabinet | premier | minister-president | migratiebeleid | asielbeleid |
          immigratiebeleid | koningshuis | klimaatbeleid | vvd | pvv | pvda | groenlinks | n-va |
          vlaams belang | d66 | cda | cd&v | open vld | vooruit | bij1 | sgp | forum voor democratie | nva |
          wilders | de politiek | politiek | oorlog in | gaza | israël | oekraïne | stikstofbeleid |
          eu-lidmaatschap | zwarte piet | links beleid | rechtse partijen | extreemrechts | trump | brexit |
          boerenprotest* | klimaatprotest*`,
      unless: `
        schreef | nota | voor de minister | van de minister | adviseer* | beleidsnota | subsidie |
        werkte u voor | programma | vooruit te | vooruit in | planning | vooruitgang |
        politieke besluitvorming | projectplan | uitvoering | beleidsadviseur | vooruit werkt |
        vooruitkijk* | vooruit ziet | komt u vooruit`,
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1 (politieke opvattingen)',
    },
    {
      as: 'plain',
      find: `
        lid | lidmaatschap | aangesloten | aanhanger | actief | actieve | sympathisant | sympathiseert |
        sympathie | kandidaat gestaan | op de lijst | verkiesbaar | campagne gevoerd | affiniteit |
        supporter | flyeren | gefolderd
        + politieke | partij | partijen | vvd | pvv | pvda | groenlinks | n-va | vlaams belang | cda | sp |
          d66 | politiek | socialisten | liberalen | beweging | actiegroep | extinction rebellion | nva |
          jongerenpartij | kieslijst | partijpolitiek | pvdd`,
      unless: 'derde partijen|betrokken partijen|klant*|tafel',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1 (politieke opvattingen)',
    },
    {
      as: 'plain',
      find: `
        gedemonstreerd | demonstratie | demonstraties | betoging* | betoogd | protestmars | demonstreren |
        manifestatie | petitie* | meegelopen
        + u | je | jij | ge | ooit | uw | jullie | kandidaat`,
      unless: `
        beveilig* | politie-inzet | product | productdemonstratie | begeleid* | klant* | vergunning |
        handhaaf* | organiseerde | openbare orde | demonstratie van | demonstratie geven`,
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1 (politieke opvattingen)',
    },
    {
      as: 'plain',
      find: `
        welke partij | welke partijen
        + voorkeur | stem* | sympathie | aanhang | steunt | steun | hang | kiest | lid | uw | jouw | past |
          dichtst | verkiezing*`,
      unless: 'tafel|onderhandel*|betrokken|contract',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1 (politieke opvattingen)',
    },
    {
      as: 'plain',
      find: `
        kieslijst | verkiezingslijst | kandidatenlijst | boerenprotest* | klimaatprotest* | klimaatmars |
        partijcongres | jongerenpartij | fractie | partijbijeenkomst
        + u | je | jij | jouw | uw | gestaan | steun | steunt`,
      unless: 'klant*|organiseerde',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1 (politieke opvattingen)',
    },
    {
      as: 'plain',
      find: 'jouw stem|uw stem|je stem + krijgt|wie|partij|november|verkiezing*|uitgebracht|brengt',
      unless: 'stemmen af|team',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1 (politieke opvattingen)',
    },
    {
      as: 'plain',
      find: `
        we | wij | team | hier | iedereen | collegas | kantoor
        + behoudend | links | rechts | conservatief | progressief | socialistisch | liberaal | groen |
          behoudende | linkse | rechtse
        + thuis | past | passen | moeite | vindt u | bezwaar | probleem | erg | prettig | vinden van`,
      unless: 'linksaf|rechtsaf|linkerkant|schatting|cijfers',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1 (politieke opvattingen)',
    },
    {
      as: 'plain',
      find: `
        hoopte | hoopt | gehoopt | graag zien winnen | zien winnen | blij | teleurgesteld | opgelucht |
        gejuicht | wakker gelegen | opgebleven | verheugd
        + verkiezing* | referendum | premier | kabinet | president | formatie | uitslag`,
      unless: 'klant*|stembureau|meting*|examen*|toets*|test*|onderzoek*',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1 (politieke opvattingen)',
    },
    {
      as: 'plain',
      find: 'welke + krant|kranten|nieuwszender|opinieblad + leest|lees|kijkt|abonnement|thuis',
      unless: 'adverte*|klant*|redactie|bezorg*|campagne',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1 (politieke opvattingen)',
    },
  ],
};
