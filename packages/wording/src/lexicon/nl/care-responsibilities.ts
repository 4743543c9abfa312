import type { TopicLexicon } from '../../lexicon.ts';

export const careResponsibilities: TopicLexicon = {
  topic: 'care_responsibilities',
  why: 'Wie voor kinderen of naasten zorgt, is niet aan u; de vraag treft vooral vrouwen en zegt niets over geschiktheid.',
  instead:
    'Beschrijf rooster, bereikbaarheid en reizen en vraag elke kandidaat hetzelfde: "Kunt u op deze tijden werken?"',
  entries: [
    {
      as: 'be',
      find: `
        mantelzorger | mantelzorgster | alleenstaande ouder | alleenstaande moeder | alleenstaande vader |
        huisvrouw | huisman | huismoeder | gezinsmens | bewindvoerder van uw | werkende moeder |
        werkende vader | jonge moeder | jonge vader | moeder | vader | mama | papa`,
      source: 'Awgb (NL) art. 1 (geslacht); Genderwet (BE) art. 4 (gezinsverantwoordelijkheden)',
    },
    {
      as: 'own',
      find: `
        mantelzorg* | zorgtaken | zorgplicht | zorgtaak | zorgverplichting* | gezinsverplichting* |
        gezinslast | gezinslasten | gezinstaken | familieverplichting* | thuisverplichting* |
        privéverplichting* | zorgverantwoordelijk* | zorgbehoevend* | gezinsverantwoordelijk* |
        zieke ouder | hulpbehoevend*`,
      source: 'Awgb (NL) art. 1 (geslacht); Genderwet (BE) art. 4 (gezinsverantwoordelijkheden)',
    },
    {
      as: 'always',
      find: `
        mantelzorgtaken | zorgtaken thuis | zorgverlof | zorgplichten | gezinstaken | co-ouderschap |
        coouderschap | omgangsregeling | bezoekregeling | papadag | mamadag | papadagen | mamadagen |
        oudercontact | mantelzorgverlof | tijdskrediet | zorgtaken in`,
      unless: 'klant*|cliënt*|bewoner*',
      source: 'Awgb (NL) art. 1 (geslacht); Genderwet (BE) art. 4 (gezinsverantwoordelijkheden)',
    },
    {
      as: 'about',
      find: 'mantelzorg*',
      unless: 'mantelzorgers|een mantelzorger|de mantelzorger|situatie',
      source: 'Awgb (NL) art. 1 (geslacht); Genderwet (BE) art. 4 (gezinsverantwoordelijkheden)',
    },
    {
      as: 'plain',
      find: '@kidcare + uw|je|jouw|u|jij|jullie|ge|wie|thuis|kinderen|uw kinderen|ze ziek',
      unless: `
        werk in | werk bij | werken in | baan in | functie in | aan het werk | ervaring | medewerker |
        leidster | beroepskracht | begeleider | pedagogisch* | stage* | werkte | gewerkt |
        organiseert u de | bij de opvang | cliënt* | bewoner* | vluchteling* | asielzoeker* | daklozen |
        dieren | inspectie | functie | klant* | collega* | leidinggevende* | team | solliciteren |
        solliciteert | trok | trekt | aan in`,
      source: 'Awgb (NL) art. 1 (geslacht); Genderwet (BE) art. 4 (gezinsverantwoordelijkheden)',
    },
    {
      as: 'plain',
      find: `
        wie | hoe | wat | kan | kunt | is er iemand | iemand
        + @kid | ouders | moeder | vader
        + ophalen/v | haalt | halen | op_halen/v | op_vangen/v | vangt | bijspringen | bij_springen/v |
          in_springen/v | brengt | brengen | opvangen | past | passen | oppassen | zorgt | zorgen |
          verzorgt | opvoedt | let | letten | opvangt | ziek | ziekte | kookt | thuis | schoolvakantie* |
          vakantie | vrij | oppast | verzorging | noodgeval | nood | als u moet | onverwacht | late dienst |
          nachtdienst | koorts | gebracht | uit school | van school`,
      unless: `
        zieke kinderen | ziek kind | leerling* | klas | patiënt* | in de klas | groep | cliënt* | bewoner* |
        begeleid* | ouders van | oudergesprek* | klanten | ouderavond | instelling | afdeling | collega* |
        bezoekers`,
      source: 'Awgb (NL) art. 1 (geslacht); Genderwet (BE) art. 4 (gezinsverantwoordelijkheden)',
    },
    {
      as: 'own',
      find: `
        @parent | @kid | @partner
        + zorgen | zorgt | zorg | verzorgen | verzorgt | hulp nodig | bijspringen | verpleegt | verplegen`,
      unless: 'klant*|patiënt*|bewoner*|cliënt*|leerling*',
      source: 'Awgb (NL) art. 1 (geslacht); Genderwet (BE) art. 4 (gezinsverantwoordelijkheden)',
    },
    {
      as: 'about',
      find: `
        zorgen voor .. @kid | zorgt .. voor .. @kid | zorgen voor uw | zorgt u voor | zorg je .. voor |
        zorg .. voor .. ouders | zorg .. voor .. familie* | zorg voor een | zorgt .. voor iemand |
        hulpbehoevende ouders | zieke partner | zieke moeder | zieke ouders | zieke vader | zorgt .. thuis |
        zorg .. thuis | zorg .. familielid | zorg .. naaste* | zorg .. ouder | zorgen .. voor .. naasten`,
      unless: 'dat|ervoor|goede zorg|acht bewoners',
      source: 'Awgb (NL) art. 1 (geslacht); Genderwet (BE) art. 4 (gezinsverantwoordelijkheden)',
    },
    {
      as: 'plain',
      find: `
        privé | gezin | thuis | gezinsleven | kinderen | huishouden | privéleven | moederschap | moeder zijn
        + combineren/v | combinatie | combineert | balans | rijmen | te verenigen | verenigbaar |
          in goede banen | bolwerken | rondkrijgen | managen | te doen naast`,
      unless: 'leerling*|klas|thuiswerken|klant*',
      source: 'Awgb (NL) art. 1 (geslacht); Genderwet (BE) art. 4 (gezinsverantwoordelijkheden)',
    },
    {
      as: 'plain',
      find: `
        hoeveel | wie | doet | doe | verdeling | verdeelt | verdeeld
        + huishouden | huishoudelijke taken | zorgtaken`,
      source: 'Awgb (NL) art. 1 (geslacht); Genderwet (BE) art. 4 (gezinsverantwoordelijkheden)',
    },
    {
      as: 'advert',
      find: `
        geen zorgtaken | zonder zorgtaken | geen gezinsverplichtingen | zonder verplichtingen thuis |
        geen thuisverplichtingen`,
      source: 'Awgb (NL) art. 1 (geslacht); Genderwet (BE) art. 4 (gezinsverantwoordelijkheden)',
    },
    {
      as: 'plain',
      find: `
        @kid | gezin | thuisfront | grootouder* | oma | opa
        + thuisblijft | thuisblijven | thuis_blijven/v | thuis zijn | op tijd thuis | bij te springen |
          oppassen | kwijt na | schoolvakanties | bij ziekte | avondeten | weekenddienst | nachtdienst |
          late dienst | overwerken | overwerkt`,
      unless: 'klas|leerling*|patiënt*|cliënt*|bewoner*',
      source: 'Awgb (NL) art. 1 (geslacht); Genderwet (BE) art. 4 (gezinsverantwoordelijkheden)',
    },
    {
      as: 'plain',
      find: 'opvang + schoolvakantie*|schoolvakanties|vakanties|zomervakantie|na school|geregeld',
      unless: 'opvangorganisatie|medewerker*|groep',
      source: 'Awgb (NL) art. 1 (geslacht); Genderwet (BE) art. 4 (gezinsverantwoordelijkheden)',
    },
    {
      as: 'plain',
      find: `
        vanwege de kinderen | vanwege het gezin | vanwege uw kinderen | vanwege je kinderen |
        voor de kinderen thuis | omwille van de kinderen | omwille van het gezin | door de kinderen |
        wegens de kinderen | om de kinderen
        + u | je | jij | uw | jouw | ge | jullie | kandidaat`,
      unless: 'klas|leerling*|cliënt*|klant*',
      source: 'Awgb (NL) art. 1 (geslacht); Genderwet (BE) art. 4 (gezinsverantwoordelijkheden)',
    },
    {
      as: 'plain',
      find: `
        @kid | eentje | een van hen | één van hen | het gezin | thuis iemand
        + koorts | ziek | waterpokken | hoest* | studiedag | ijsvrij
        + werkdag | dienst | werkt | werk | u | dan | gebeurt | wie`,
      unless: 'leerling*|klas|patiënt*|opvang op|groep|cliënt*|bewoner*|medewerker*|collega*',
      source: 'Awgb (NL) art. 1 (geslacht); Genderwet (BE) art. 4 (gezinsverantwoordelijkheden)',
    },
    {
      as: 'plain',
      find: `
        moeder | vader | ouders | oma | opa | schoonmoeder | grootouders
        + leunt | leunen | rekent | rekenen | steunt op | afhankelijk | hulpbehoevend | op leeftijd |
          kan niet zonder | heeft u nodig | heeft je nodig
        + u | je | uw | jou`,
      unless: 'leerling*|patiënt*|klant*|bewoner*|cliënt*',
      source: 'Awgb (NL) art. 1 (geslacht); Genderwet (BE) art. 4 (gezinsverantwoordelijkheden)',
    },
    {
      as: 'plain',
      find: 'schoolhek|schoolpoort|eten krijgen|eten op tafel|bedtijd|in bad|schoolbel + u|je|uw|avond|langer',
      unless: 'leerling*|klas|bewoner*|patiënt*|cliënt*|dieren|toezicht',
      source: 'Awgb (NL) art. 1 (geslacht); Genderwet (BE) art. 4 (gezinsverantwoordelijkheden)',
    },
  ],
};
