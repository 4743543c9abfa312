import type { TopicLexicon } from '../../lexicon.ts';

export const age: TopicLexicon = {
  topic: 'age',
  why: 'Leeftijd en alles wat erop wijst (geboortejaar, pensioen, "jong team") is verboden onderscheid zolang het werk geen wettelijke grens stelt.',
  instead:
    'Vraag naar ervaring en kunnen. Geldt een wettelijke minimumleeftijd, noem die en vraag alleen of iemand eraan voldoet.',
  entries: [
    {
      as: 'plain',
      find: `
        hoe oud | hoe jong
        + oud bent | oud ben | oud zijt | oud u | oud je | oud is de kandidaat | oud is kandidaat |
          oud is hij | oud is zij | oud is ze | oud zijn jullie | jong bent | jong ben | oud jij |
          oud bende | oud zijde`,
      unless: `
        was de | was het | is de | is het | waren de | zijn de | code* | machine* | gebouw | installatie |
        systeem | klanten | kinderen | leerlingen | deelnemers`,
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'always',
      find: `
        geboortedatum | geboortejaar | geboortedag | leeftijdsgroep | leeftijdscategorie | verjaardag |
        bouwjaar | levensjaren | pensioenplannen | pensioenleeftijd | vervroegd pensioen | brugpensioen |
        swt | landingsbaan | vutregeling | prepensioen | pensioendatum | generatiepact | vut`,
      unless: 'dataset|veld|systeem|verjaardag van|formulier*',
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'own',
      find: 'leeftijd|jaren op de teller|aow',
      unless: 'minimumleeftijd|doelgroep|doelgroepen',
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: 'leeftijd + uw|je|jouw|wat is|mag ik|u|jij|rol|probleem|bezwaar|oud|past|wat|hoe|te',
      unless: `
        minimumleeftijd | wettelijk* | doelgroep | doelgroepen | klant* | cliënt* | leerling* | kinderen |
        groep | bewoner* | productleeftijd | team van verschillende leeftijden`,
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'about',
      find: 'pensioen|gepensioneerd|pensioneren|met pensioen|aow|op pensioen',
      unless: 'pensioenfonds*|pensioenregeling|pensioenuitvoerder|pensioenadvies|pensioenadviseur',
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: 'van welk jaar|uit welk jaar|welk bouwjaar + bent|ben|is|zijn',
      unless: 'machine*|systeem',
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: 'jaar|jaartal|wanneer + geboren|geboorte',
      unless: 'patiënt*|baby*|dier*|kalf|kalveren|klant*',
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: `
        welk jaar | wanneer | hoe lang geleden | jaar
        + lagere school | middelbare school | basisschool | school verlaten | van school | afgezwaaid |
          dienstplicht | legerdienst | militaire dienst | eindexamen`,
      unless: 'in welk jaar rondde',
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: `
        te oud | te jong | te oude | wat jong | wat oud | nogal jong | erg jong | vrij jong | vrij oud | aan de jonge kant | aan de oude kant | ouder dan | jonger dan | ouder bent dan | boven de # | onder de # |
        op uw leeftijd | op jouw leeftijd | op je leeftijd | # plus | 50plus* | vijftigplus* | # plusser |
        zestigplus* | 55plus* | 45plus* | 60plus* | veertigers | vijftigers | dertigers | twintigers |
        jonge garde | oude rot | oude garde | leeftijdsgenoten | generatieverschil
        + u | je | jij | uw | jullie | we | wij | team | ons | kandidaat | kandidaten | zoeken | voor deze |
          collegas | leidinggevende | baas | werken | niet | geen | ouder | gezocht`,
      unless: `
        18 jaar | wettelijk* | minimumleeftijd | systeem | systemen | gebouw* | machine* | dossiers |
        facturen | machine | installatie* | klant* | apparatuur | alcohol | patiënt* | leerling* |
        kinderen | jaar oud was`,
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: `
        # jaar | # jaren | # lentes | # j | # jr
        + kandidaat | kandidate | hij | zij | ze | bent u | ben je | man | vrouw | wordt | is
        + oud | jong | is | bent | wordt | leeftijd`,
      unless: `
        ervaring | werkervaring | 18 | 16 | in dienst | minimumleeftijd | gewerkt | contract | geleden |
        werkt | werkzaam | functie | project`,
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: 'generatie + bent u|ben je|tot welke|van welke|uw|jouw|je|hoort|voelt',
      unless: 'systeem|klanten',
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'advert',
      find: `
        jong | jonge | jeugdig* | jongeren | digital native* | maximaal # jaar | max # jaar | # 35 jaar |
        tot # jaar | tussen # en # jaar | tussen de # en de # jaar | starter tot | tot en met # jaar |
        pas afgestudeerd* | recent afgestudeerd* | net van school | schoolverlater* | frisse jonge |
        studentikoos | young* | hoogstens # jaar | jonger dan | vitaal | vitale | jonge hond* | leeftijd |
        twintiger* | dertiger* | niet ouder | energieke jonge | jeugdige`,
      unless: `
        jonge kinderen | jonge kind | jongeren begeleiden | voor jongeren | met jongeren | jong bedrijf |
        jonge organisatie | jonge onderneming | jonge stichting | jonge markt | jonge gezinnen | jeugdzorg |
        ervaring | jonge mensen begeleiden | wettelijk* | jongerenwerk* | jonge patiënten |
        jonge bezoekers | jongeren in | jong talent begeleiden`,
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: `
        energie | tempo | bijbenen | bijhouden | nieuwe technologie*
        + op uw leeftijd | uw leeftijd | leeftijd | jongere collegas | jonge collegas | jonge team |
          jongeren | jong team | jongere leidinggevende | jongere baas
        + u | je | jij | uw | jouw`,
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: `
        jongere leidinggevende | jongere baas | jongere chef | jongere manager | jonger dan u |
        jonger is dan | jonger dan jij | jonge ploeg | jong team | jonge collega* | jongere collega*
        + u | je | jij | uw`,
      unless: 'coach*|begeleid*|leer|opleid*|inwerk*|hielp|help|werkte u in',
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: 'lentes|jaartjes|levensjaren|kaarsjes + hoeveel|telt|tel|heeft|heb',
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: `
        van voor | van na | voor of na | geboren voor | geboren na | jaargang | uit de jaren
        + 19* | #
        + bent | ben | u | je`,
      unless: 'project*|systeem|code*|werkervaring',
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: `
        hoe lang | hoelang | hoeveel jaar | tot wanneer | hoe lang nog
        + ga je nog | gaat u nog | nog door | nog werken | blijven werken | stopt met werken |
          stoppen met werken | nog mee | nog te gaan`,
      unless: 'uur|project*|opdracht',
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: `
        begin | eind | midden | achterin | voorin | ver in
        + twintig | dertig | veertig | vijftig | zestig | de twintig | de dertig | de veertig | de vijftig |
          de zestig`,
      unless: 'klant*',
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: `
        twintigers | dertigers | veertigers | vijftigers | zestigers | dertigplussers | jonkies |
        jong volk | oudjes | leeftijdsgenoten
        + u | je | jij | jullie`,
      unless: 'klant*|doelgroep|begeleid*',
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: `
        wat ouder | al ouder | jaartje ouder | op jaren | op leeftijd | niet meer de jongste |
        niet van de jongsten | op gevorderde leeftijd | mooie leeftijd
        + u bent | je bent | bent u | ben je | kandidaat | hij | zij | jij bent | u wordt | je wordt`,
      unless: 'cliënt*|bewoner*|klant*|patiënt*',
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: `
        ^ is al # | ^ is # $ | ^ # jaar $ | ^ zij is # | ^ hij is # | ^ kandidaat is # $ | ^ is # jaar |
        ^ is al ruim #`,
      unless: 'ervaring|weken|dagen|uur|beschikbaar|projecten|werkzaam|in dienst|maanden|euro',
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: `
        hoeveel | hoelang | genoeg | nog
        + jaren | tijd | benzine | brandstof | energie | fut | kilometers
        + in de tank | in u | in je | voor de boeg | te gaan | voordat u stopt | voor u stopt |
          tot uw pensioen | op de teller`,
      unless: 'project*|machine*|auto|batterij|contract|leasewagen',
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'about',
      find: `
        wat grijs | grijze haren | grijs haar | grijzend | al wat ouder | ouder dan gedacht | jong ding |
        nat achter de oren | groen achter de oren | piepjong | oudere garde | oude stempel | beste jaren |
        beste tijd gehad | op zijn retour | op haar retour | net iets te grijs | bejaard | de jongste niet`,
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: `
        half zo oud | twee keer zo oud | uw zoon kunnen | uw dochter kunnen | je zoon kunnen |
        je dochter kunnen | je moeder kunnen | uw moeder kunnen | jongere baas | jongere leidinggevende |
        jongere chef | ouder dan u | jonger dan u | ouder dan jij | jonger dan jij
        + u | uw | je | jij | jou | collegas | team`,
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'always',
      find: 'te grijs|te grijze',
      unless: 'klant*|bewoner*|lijn*|kleur*|muur',
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: `
        muur viel | val van de muur | maanlanding | gulden | voor het internet | euro kwam | walkman |
        van school | school af
        + u al | je al | weet u nog | herinnert | wanneer kwam | wanneer ging | wanneer was | heeft u nog`,
      unless: 'leerling*|klas|museum*|kinderen|lesgeven',
      source: 'Wgbl (NL) art. 1 en 3; Antidiscriminatiewet (BE) (leeftijd); Richtlijn 2000/78/EG',
    },
  ],
};
