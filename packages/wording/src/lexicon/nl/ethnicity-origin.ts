import type { TopicLexicon } from '../../lexicon.ts';

export const ethnicityOrigin: TopicLexicon = {
  topic: 'ethnicity_origin',
  why: 'Afkomst, huidskleur en waar iemand of diens familie vandaan komt zijn beschermde gronden; ook naam en accent zijn omwegen.',
  instead: 'Is een taal of reisbereidheid nodig, noem het niveau of de eis en vraag hoe iemand die in werk gebruikte.',
  entries: [
    {
      as: 'plain',
      find: `
        waar
        + komt | kom | komen | kwamen | vandaan | oorspronkelijk | origine | geboren | roots | stamt |
          stammen | herkomst | geboortig
        + u | je | jij | ge | jullie | ouders | familie | naam | achternaam | accent | kandidaat | uw |
          jouw | voornaam | grootouders`,
      unless: `
        @obtain | vandaan en hoe | vandaan en wat | klant* | idee | project* | komt u in uw | komt u terecht | materialen | grondstoffen | producten |
        data | u tegen | je tegen | energie | inspiratie | motivatie | interesse | passie | fout* |
        behoefte | terecht | belangstelling`,
      source: 'Awgb (NL) art. 1; Antiracismewet (BE) van 30 juli 1981; Richtlijn 2000/43/EG',
    },
    {
      as: 'own',
      find: `
        afkomst | roots | herkomst | etniciteit | etnische* | migratieachtergrond | huidskleur | ras |
        afstamming | voorouders | achternaam | accent | buitenlandse* | geboorteland | geboorteplaats |
        volksaard | culturele achtergrond | land van herkomst | moederland | thuisland | vaderland |
        buitenlandse wortels | wortels | stamboom | migratieverleden | naam | familienaam | tongval |
        origine | bloed`,
      unless: `
        naam van | naam op | naam en | naam voor | uw naam uitspre* | naam doorgeven | naam spellen |
        je naam spel* | naam uit | naam juist | uw naam is | naam noteren | aanspreken | gebruiken |
        wat is uw naam | gebruikers | klant | goede naam | grondstoffen`,
      source: 'Awgb (NL) art. 1; Antiracismewet (BE) van 30 juli 1981; Richtlijn 2000/43/EG',
    },
    {
      as: 'plain',
      find: `
        herkomst | oorsprong | afkomst | betekenis | achtergrond | vandaan | origine | afkomstig
        + achternaam | naam | familienaam | voornaam | familie | accent | ouders | uw | jouw | je |
          etnisch* | u | jij | kandidaat | kandidate | etnische`,
      unless: `
        @obtain .. vandaan | grondstof* | materiaal | materialen | product* | klant* | data | goederen | herkomst van de |
        sociale | professionele | werkachtergrond | achtergrond in | opleidingsachtergrond |
        technische achtergrond | studieachtergrond | over uw achtergrond | uw ouders voor | naam van |
        achtergrond als | uw achtergrond | je achtergrond | jouw achtergrond | financiële`,
      source: 'Awgb (NL) art. 1; Antiracismewet (BE) van 30 juli 1981; Richtlijn 2000/43/EG',
    },
    {
      as: 'about',
      find: `
        migratieachtergrond* | allochtoon | allochtone* | autochtoon | etniciteit | etnische* | huidskleur |
        ras | immigrant* | gekleurd | getint | zwart | donkere huid | blank | roots | afstamming |
        vluchteling | asielzoeker | statushouder | nieuwkomer | zigeuner* | roma | marokkaan | marokkaans* |
        turk | turks* | surinaams* | antilliaan* | pool | pools | congolees | syrisch | syriër |
        buitenlander | buitenlandse naam | buitenlands klinkende | exotisch* | buitenlandse afkomst |
        van vreemde origine | vreemde afkomst | geboorteland | halfbloed | tweede generatie |
        derde generatie | gemengd bloed | inburgering* | ingeburgerd | integratie in | geïntegreerd |
        integreert`,
      unless: `
        koffie | zwart op wit | ervaring | systeem | gebruiker* | systeemintegratie | integratie van |
        klant* | product* | geïntegreerd in het | naar turks | vertaal* | turkse klanten | talen | taal |
        zwart werk | pools .. lijn | zwarte lijst | zwart gat | tweede generatie .. software`,
      source: 'Awgb (NL) art. 1; Antiracismewet (BE) van 30 juli 1981; Richtlijn 2000/43/EG',
    },
    {
      as: 'be',
      find: `
        hollander | echte nederlander | echte vlaming | echte belg | belg | van hier | van marokkaanse |
        van turkse | van surinaamse | van buitenlandse | van allochtone | van origine | hier geboren |
        in nederland geboren | in belgië geboren | hier opgegroeid | in het buitenland geboren |
        afkomstig uit | afkomstig | van oorsprong | van niet-westerse | etnisch | geboren in | van adel |
        van vreemde | geboren | opgegroeid in | van gemengde | getogen`,
      unless: 'man of|als man|als vrouw|geboren als|jongen of|mannelijk|in welk jaar|wanneer',
      source: 'Awgb (NL) art. 1; Antiracismewet (BE) van 30 juli 1981; Richtlijn 2000/43/EG',
    },
    {
      as: 'plain',
      find: `
        ouders | familie | grootouders | vader | moeder | voorouders
        + geboren | vandaan | afkomstig | land | immigr* | migreerd* | gemigreerd | emigreerd* | herkomst |
          nederlanders | belgen | buitenland | oorspronkelijk | naar nederland | naar belgië | overgekomen`,
      unless: 'kinderen van klanten|leerling*|klant*|ouders van',
      source: 'Awgb (NL) art. 1; Antiracismewet (BE) van 30 juli 1981; Richtlijn 2000/43/EG',
    },
    {
      as: 'plain',
      find: `
        hoe lang | sinds wanneer | wanneer | hoelang
        + in nederland | in belgië | in vlaanderen | in dit land | hier in het land | naar nederland |
          naar belgië | in brussel
        + woont | woon | gekomen | bent | ben | leeft | verblijft | kwam | aangekomen`,
      unless: 'paspoort',
      source: 'Awgb (NL) art. 1; Antiracismewet (BE) van 30 juli 1981; Richtlijn 2000/43/EG',
    },
    {
      as: 'advert',
      find: `
        blanke | autochtone* | nederlandse afkomst | vlaamse afkomst | europese afkomst |
        geen buitenlanders | geen allochtonen | accentloos | accentvrij | zonder accent |
        belgische afkomst | rasecht | van eigen bodem`,
      source: 'Awgb (NL) art. 1; Antiracismewet (BE) van 30 juli 1981; Richtlijn 2000/43/EG',
    },
    {
      as: 'about',
      find: `
        bloed door | welk bloed | buitenlander | buitenlanders | allochtoon | inheems | halfbloed |
        vreemdeling | geboren en getogen | niet-westers | niet westers | migrant | expat |
        kleur van uw huid | kleur van je huid | klinkt niet nederlands | klinkt buitenlands |
        klinkt exotisch | klinkt niet vlaams`,
      unless: 'klant*|begeleid*|cliënt*|ervaring',
      source: 'Awgb (NL) art. 1; Antiracismewet (BE) van 30 juli 1981; Richtlijn 2000/43/EG',
    },
    {
      as: 'plain',
      find: `
        uit welk land | welk land | welke streek | welk werelddeel | welke cultuur
        + komt | kom | afkomstig | geboren | oorspronkelijk | familie | ouders | roots
        + u | je | jij | uw | jouw | ge`,
      unless: 'product*|leverancier*|klant*|grondstoffen|data',
      source: 'Awgb (NL) art. 1; Antiracismewet (BE) van 30 juli 1981; Richtlijn 2000/43/EG',
    },
    {
      as: 'plain',
      find: 'accent|achternaam|familienaam|tongval|roots|naam + @obtain .. vandaan',
      source: 'Awgb (NL) art. 1; Antiracismewet (BE) van 30 juli 1981; Richtlijn 2000/43/EG',
    },
    {
      as: 'plain',
      find: `
        ziet er .. buitenlands uit | oogt buitenlands | klinkt buitenlands | buitenlands uiterlijk |
        exotisch uiterlijk | exotische verschijning | niet van hier | niet uit de streek | niet van bij ons |
        van verre | mediterraan uiterlijk | oosters uiterlijk | getint*`,
      unless: 'fruit*|planten|dieren|klant*  van',
      source: 'Awgb (NL) art. 1; Antiracismewet (BE) van 30 juli 1981; Richtlijn 2000/43/EG',
    },
    {
      as: 'plain',
      find: `
        achternaam | familienaam | naam | voornaam
        + bijzondere | aparte | ongewone | ongebruikelijke | exotische | mooie | lange | moeilijke
        + verhaal | vandaan | achter | uit welk | waar | betekent | klinkt`,
      unless: 'merk*|product*|bedrijf*|bestand*|klant*',
      source: 'Awgb (NL) art. 1; Antiracismewet (BE) van 30 juli 1981; Richtlijn 2000/43/EG',
    },
    {
      as: 'plain',
      find: 'wieg|wiegje + stond|stonden|van uw|van je|ouders|uw',
      unless: 'democratie|industrie',
      source: 'Awgb (NL) art. 1; Antiracismewet (BE) van 30 juli 1981; Richtlijn 2000/43/EG',
    },
    {
      as: 'plain',
      find: `
        bij jullie in | bij u in | in uw cultuur | in jouw cultuur | uw volk | uw land | jouw land |
        het thuisland | uw eigen land
        + hoe | wat | is | ook | anders | doen`,
      unless: 'klant*',
      source: 'Awgb (NL) art. 1; Antiracismewet (BE) van 30 juli 1981; Richtlijn 2000/43/EG',
    },
    {
      as: 'advert',
      find: `
        wortels in deze | wortels in de | van eigen bodem | geboren en getogen | rasechte | hier geboren |
        uit onze streek | echte streekgenoot`,
      source: 'Awgb (NL) art. 1; Antiracismewet (BE) van 30 juli 1981; Richtlijn 2000/43/EG',
    },
    {
      as: 'plain',
      find: 'plaatsen|thuisbrengen|thuis te brengen|raden + kaart|land|u vandaan|accent',
      unless: 'klant*|vacature|bestelling*|magazijn',
      source: 'Awgb (NL) art. 1; Antiracismewet (BE) van 30 juli 1981; Richtlijn 2000/43/EG',
    },
    {
      as: 'plain',
      find: 'grootouders|opa en oma|thuis met uw ouders|oma + spreekt u|spreek je|taal',
      unless: 'leerling*|klant*',
      source: 'Awgb (NL) art. 1; Antiracismewet (BE) van 30 juli 1981; Richtlijn 2000/43/EG',
    },
  ],
};
