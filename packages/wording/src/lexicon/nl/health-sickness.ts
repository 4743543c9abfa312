import type { TopicLexicon } from '../../lexicon.ts';

export const healthSickness: TopicLexicon = {
  topic: 'health_sickness',
  why: 'Gezondheid en ziekteverleden zijn voor de bedrijfsarts, niet voor het gesprek; toestemming van de kandidaat maakt de vraag niet geoorloofd.',
  instead: 'Noem wat het werk vraagt en vraag: "Is er iets dat wij moeten regelen zodat u dit werk kunt doen?"',
  entries: [
    {
      as: 'be',
      find: `
        ziek | chronisch ziek | gezond | kerngezond | fit | langdurig ziek | ziekelijk | overspannen |
        depressief | hiv positief | seropositief | onder behandeling | in behandeling | in therapie |
        opgenomen | geopereerd | arbeidsongeschikt | afgekeurd | deels afgekeurd | gedeeltelijk afgekeurd | voor een deel afgekeurd | voor # afgekeurd | opgebrand | volledig hersteld | in orde |
        allergisch | verslaafd | besmet | gevaccineerd | ingeënt | goede gezondheid | lichamelijk in orde |
        fysiek in orde | psychisch in orde | mentaal in orde | hersteld | verzuimd | uitgevallen |
        afwezig geweest | afwezig wegens | medisch gekeurd | ziek gemeld | ziekgemeld | psychisch stabiel |
        mentaal stabiel | kankervrij | genezen | gezond van`,
      unless: 'gezond bedrijf|het systeem|de server|de machine|de applicatie|het netwerk|cashflow|begroting',
      source: 'Wet op de medische keuringen (NL) art. 4; wet van 28 januari 2003 (BE) art. 3',
    },
    {
      as: 'about',
      find: `
        ziekteverleden | ziektegeschiedenis | ziekteverzuim | verzuimverleden | ziektedag | ziektedagen |
        ziekteverlof | gezondheidstoestand | gezondheidsproblemen | gezondheidsklachten |
        gezondheidssituatie | medisch verleden | medische voorgeschiedenis | medische geschiedenis |
        medische achtergrond | burnout* | burn out | burn outs | depressie* | psychische klachten |
        psychische problemen | psychiater | psycholoog | psychiatrisch* | rugklachten | hartklachten |
        lichamelijke klachten | medische klachten | medische problemen | migraine | hernia | medicatie |
        medicijnen | geneesmiddelen | antidepressiva | ziekmelding* | afwezigheidsdagen | verzuimdagen |
        ziek gemeld | gezondheidsverklaring | medische keuring | huisarts | behandelend arts | hiv |
        kanker | chronische ziekte | chronische aandoening | epilepsie | diabetes | suikerziekte | astma |
        zenuwinzinking | overspannen | ziekenhuisopname | ziektewet | ziekenkas | mutualiteit |
        ziekenfonds | medisch attest | doktersattest | adhd | allergie* | therapeut | vaccinatie* |
        coronavaccin* | bloedonderzoek | urinetest | ziektebriefje | ziektes | bloeddruk |
        gezondheidsproblematiek | psychische gezondheid | mentale gezondheid | psychisch verleden |
        menstruatie* | overgang .. klachten | overgangsklachten | menopauze | gezondheidscheck |
        gezondheidsrisico* | slaapproblemen | covid | corona gehad | langdurig verzuim | paniekaanval*`,
      unless: `
        patiënt* | cliënt* | bewoner* | dienen toe | medicijnen mag | medicijnen moet | medicijnen zet | medicijnen deel* | uitzetten | toedienen | deelt u | deel je | uitdelen | collega* |
        teamleden | medewerker* | apotheek | klant* | ziekteverzuim terug* | ziekteverzuim in uw team |
        ziekteverzuim van | ziekteverzuim te | verzuimbeleid | afdeling | verstrekt | campagne* |
        organisatie | kwaliteit* | ziekteverzuimcijfers | zorg voor mensen | opleiding* | ervaring |
        verlaagde | verzuimgesprek* | begeleiden | begeleidt | registreert | kennis | in uw werk met |
        beroepsgeheim | team`,
      source: 'Wet op de medische keuringen (NL) art. 4; wet van 28 januari 2003 (BE) art. 3',
    },
    {
      as: 'own',
      find: `
        ziekte | ziektes | ziekten | aandoening* | kwaal | kwalen | gezondheid | klachten | gezondheids* |
        medische* | verzuim | blessure* | operatie* | psychische* | burn-out | burnout | trauma | syndroom |
        dokter | arts | verslaving | pijn | pijnklachten | last van uw | last van je | rug | stoornis |
        infectie | soa | conditie | fysieke gesteldheid | slapeloosheid | angsten | angststoornis | ongeval`,
      unless: `
        klachten van | klachten over | klanten | patiënt* | cliënt* | klachtenafhandeling | klacht van |
        klachten op | ingediend | indienen | veiligheid | gezondheid en veiligheid | rug recht |
        achter de rug`,
      source: 'Wet op de medische keuringen (NL) art. 4; wet van 28 januari 2003 (BE) art. 3',
    },
    {
      as: 'about',
      find: `
        hoe vaak | hoeveel | hoelang | hoe lang | vaak | regelmatig | veel | keer | laatst | afgelopen |
        recent | ooit | dagen | maanden | snel | wanneer
        + ziek | ziekte | verzuimd | afwezig | uitgevallen | uitval | thuisgebleven | verzuim | dokter |
          arts | ziekenhuis | geblesseerd | ziekmelding | ziekteverlof | thuisgezeten | thuis gezeten`,
      unless: 'kinderen ziek|ze ziek|bewoner*|klant*|collega*|patiënt*',
      source: 'Wet op de medische keuringen (NL) art. 4; wet van 28 januari 2003 (BE) art. 3',
    },
    {
      as: 'do',
      find: `
        slikt | slik | gebruikt .. medicijnen | medicijnen | medicatie | pillen | herstellende |
        herstellen van | lijdt | lijden aan | last van stress | behandeld voor | behandeld aan | kampt met |
        geopereerd`,
      unless: 'pijlen|toedienen|uitzetten|uitdelen|medicijnen mag|medicijnen moet',
      source: 'Wet op de medische keuringen (NL) art. 4; wet van 28 januari 2003 (BE) art. 3',
    },
    {
      as: 'about',
      find: `
        hoe is het met uw gezondheid | met je gezondheid | lichamelijk .. aan | geestelijk gezond |
        mentaal .. aan | fit genoeg | gezond genoeg | gezond en wel | mentaal gezond | fysiek gezond |
        lichamelijk gezond | iets onder de leden | iets aan .. mankeren | mankeert | mankeren | ziek thuis |
        ziek geweest | onder doktersbehandeling | opname gehad | opgenomen geweest | onderzoek ondergaan |
        medisch .. weten | medisch gezien | medische redenen | gezondheid .. weten | gezondheidsredenen |
        om gezondheid* | werkonbekwaam* | arbeidsongeschiktheid | re-integratie | reïntegratie | arbo-arts |
        bedrijfsarts | thuis zitten met | uitgevallen door | uitgevallen wegens | ziek uit de running`,
      source: 'Wet op de medische keuringen (NL) art. 4; wet van 28 januari 2003 (BE) art. 3',
    },
    {
      as: 'advert',
      find: `
        gezond | gezonde | goede gezondheid | kerngezond | nooit ziek | zelden ziek | topconditie |
        goede conditie | stressbestendig en gezond | fysiek gezond | mentaal gezond | geestelijk gezond |
        laag ziekteverzuim | weinig ziek`,
      unless: `
        gezonde werksfeer | gezonde leefstijl | gezonde balans | gezond bedrijf | gezonde werkomgeving |
        gezonde organisatie | gezonde sfeer | gezonde groei | gezonde lunch | gezonde voeding |
        gezond en veilig`,
      source: 'Wet op de medische keuringen (NL) art. 4; wet van 28 januari 2003 (BE) art. 3',
    },
    {
      as: 'about',
      find: `
        stressklachten | thuisgezeten | therapeut | psychotherapie | paniekaanvallen | slaappillen |
        kalmeringsmiddelen | insuline | chemo | chemotherapie | ziekenhuisverleden | medische verklaring |
        doktersverklaring | medische redenen | medische beperking* | zenuwinstorting | mentale problemen |
        mentale klachten | psychisch | fysieke klachten | nekklachten | lichamelijke problemen |
        gezondheidsklacht* | hartproblemen | hartaandoening | darmproblemen | longziekte | long covid |
        gehoorklachten | ziekmeldingen | zorgverzekering .. gebruik`,
      unless: 'patiënt*|cliënt*|bewoner*|klant*|medewerker*|collega*',
      source: 'Wet op de medische keuringen (NL) art. 4; wet van 28 januari 2003 (BE) art. 3',
    },
    {
      as: 'plain',
      find: 'uitvalt|uitvallen|uit_vallen/v|afhaakt + vaker|ziek|gezondheid|stress|vaak|snel',
      unless: 'systeem|server*|collega*|machine*|medewerker*',
      source: 'Wet op de medische keuringen (NL) art. 4; wet van 28 januari 2003 (BE) art. 3',
    },
    {
      as: 'about',
      find: `
        psychische hulp | psychologische hulp | psychiatrische hulp | geestelijke hulp |
        hulpverlening gehad | opname | opgenomen in een kliniek | zelfmoord* | zelfdoding`,
      unless: 'patiënt*|cliënt*|bewoner*|verleend|verlenen|jongeren',
      source: 'Wet op de medische keuringen (NL) art. 4; wet van 28 januari 2003 (BE) art. 3',
    },
    {
      as: 'plain',
      find: `
        ziekenhuis | kliniek | psychiatrie | instelling | revalidatie | spoed
        + opgenomen | gelegen | behandeld | opname | geweest
        + u | je | kandidaat | ge`,
      unless: 'patiënt*|gewerkt|stage|werk*|dienst|ervaring',
      source: 'Wet op de medische keuringen (NL) art. 4; wet van 28 januari 2003 (BE) art. 3',
    },
    {
      as: 'plain',
      find: `
        oogt | ziet | zag | lijkt | klinkt | klonk
        + bleek | bleekjes | moe | vermoeid | uitgeput | ziek | ziekjes | mager | afgetobd | opgebrand |
          belabberd`,
      unless: 'patiënt*|bewoner*|klant*|hoe ga|wanneer een|als een|collega*|leerling*|medewerker*',
      source: 'Wet op de medische keuringen (NL) art. 4; wet van 28 januari 2003 (BE) art. 3',
    },
    {
      as: 'plain',
      find: `
        hoe vaak | hoeveel | hoeveel keer | bent u | ben je | was u | was je | moest u | moest je | heeft u |
        heb je | hebt u
        + afgemeld | ziekgemeld | ziek gemeld | onder de wol | in bed | niet lekker | beroerd | grieperig |
          thuis gebleven met | dokter | ziekenhuis | uit de running | huisarts`,
      unless: 'patiënt*|klant*|collega*|gewerkt|werkte|medewerker*|cliënt*|bewoner*',
      source: 'Wet op de medische keuringen (NL) art. 4; wet van 28 januari 2003 (BE) art. 3',
    },
    {
      as: 'plain',
      find: `
        energie | uithoudingsvermogen | kracht | lichaam | lijf | rug | hart | knieën | zenuwen | gestel |
        conditie
        + volhouden | vol te houden | houdt .. vol | houdt u het vol | in de steek | aankunnen | kunt u aan |
          parten | speelt .. op | laat .. afweten | tegensputter* | genoeg voor`,
      unless: 'klant*|patiënt*|project*|team|installatie',
      source: 'Wet op de medische keuringen (NL) art. 4; wet van 28 januari 2003 (BE) art. 3',
    },
    {
      as: 'plain',
      find: `
        gat | hiaat | onderbreking | lege maanden | leeg jaar
        + bijkomen | herstellen | ziek | opknappen | burn-out | gezondheid | eroverheen`,
      unless: 'patiënt*|beveiliging*|lek',
      source: 'Wet op de medische keuringen (NL) art. 4; wet van 28 januari 2003 (BE) art. 3',
    },
    {
      as: 'plain',
      find: `
        zo fit als | fit genoeg | zo gezond als | lekker in uw vel | lekker in je vel | in vorm | ambulance
        + u | je | jij | bent | voor`,
      unless: 'patiënt*|klant*|chauffeur|rijdt|bestuurde*|platform',
      source: 'Wet op de medische keuringen (NL) art. 4; wet van 28 januari 2003 (BE) art. 3',
    },
  ],
};
