import type { TopicLexicon } from '../../lexicon.ts';

export const disability: TopicLexicon = {
  topic: 'disability',
  why: 'Handicap of arbeidsbeperking is een beschermde grond; een vraag ernaar stuurt de keuze op iets anders dan kunnen.',
  instead: 'Vraag iedereen: "Is er een aanpassing die wij voor het gesprek of het werk kunnen regelen?"',
  entries: [
    {
      as: 'be',
      find: `
        gehandicapt | invalide | doof | blind | slechthorend | slechtziend | autistisch | dyslectisch |
        mindervalide | rolstoelgebruiker | rolstoelgebonden | arbeidsbeperkt | lichamelijk beperkt |
        beperkt | arbeidsgehandicapt | volledig mobiel | validé | kleurenblind | hardhorend |
        slecht ter been | fysiek beperkt | minder valide | invaliede | verminderd arbeidsgeschikt |
        neurodivergent | hoogsensitief | verlamd | arbeidsgehandicapte`,
      source: 'Wgbh/cz (NL) art. 4; Antidiscriminatiewet (BE) van 10 mei 2007',
    },
    {
      as: 'own',
      find: `
        handicap | handicaps | beperking | beperkingen | arbeidsbeperking* | arbeidshandicap |
        invaliditeit | functiebeperking* | autisme | dyslexie | adhd | add | wajong* | wia | wao |
        leerstoornis | rolstoel | gehoorapparaat | prothese | blindenstok | bril nodig |
        indicatie banenafspraak | doelgroepregister | vaph | vdab-erkenning | invaliditeitsuitkering |
        doelgroepverklaring | hoorapparaat | beperking in | spraakgebrek | kunstbeen | leerprobleem |
        spectrumstoornis | spectrum | ass`,
      unless: 'beperkingen van|gebruikers|budgettaire*|technische*',
      source: 'Wgbh/cz (NL) art. 4; Antidiscriminatiewet (BE) van 10 mei 2007',
    },
    {
      as: 'about',
      find: `
        wajong* | wao | wia-uitkering | invaliditeitspercentage | arbeidsongeschiktheidsuitkering |
        arbeidshandicap* | functiebeperking* | invaliditeitsuitkering | doelgroepregister |
        inkomensvervangende tegemoetkoming | lichamelijke beperking* | fysieke beperking* |
        psychische beperking* | verstandelijke beperking | mentale beperking | handicap* |
        arbeidsbeperking* | autisme | dyslexie | rolstoel | zintuiglijke beperking* | invaliditeit |
        participatiewet | erkende handicap | autismespectrum* | lichamelijk gebrek | gehoorprobleem |
        gehoorproblemen | zichtproblemen`,
      unless: `
        bewoner* | cliënt* | kinderen | mensen met | leerling* | klant* | collega* | bezoeker* | gebouw |
        website | gebruiker* | toegankelijk* | ervaring | bewoners | begeleidt | begeleid | reizigers |
        toegankelijk | jongeren met | patiënt* | medewerker* | doelgroep | doelgroepen`,
      source: 'Wgbh/cz (NL) art. 4; Antidiscriminatiewet (BE) van 10 mei 2007',
    },
    {
      as: 'about',
      find: `
        gebrek | lichamelijk ongemak | fysiek ongemak | lichamelijke ongemakken | fysieke ongemakken |
        lichamelijk .. beperk* | fysiek .. beperk* | beperkingen .. werk | belemmering* | belemmert |
        uitkering wegens | mank | hinken | hinkt | kreupel | loopt u moeilijk | goed horen | goed zien |
        hoort u goed | ziet u goed | met uw ogen | met je been | met uw been | met uw hand | met je hand |
        stottert | stotteren | op het spectrum | volledig arbeidsgeschikt | arbeidsgeschikt`,
      unless: 'proces|voortgang|project*|tegen .. belemmeringen aan|gebrek aan|oplevering|dak',
      source: 'Wgbh/cz (NL) art. 4; Antidiscriminatiewet (BE) van 10 mei 2007',
    },
    {
      as: 'advert',
      find: `
        lichamelijk volledig | valide | geen beperkingen | zonder beperking | zonder beperkingen |
        geen handicap | zonder handicap | fysiek en mentaal volledig`,
      source: 'Wgbh/cz (NL) art. 4; Antidiscriminatiewet (BE) van 10 mei 2007',
    },
    {
      as: 'about',
      find: `
        gehoorapparaat | hoorapparaat | rolstoel | invalidenparkeerkaart | vaph | blindengeleidehond |
        hulphond | krukken | prothese | doelgroepregister | doventolk | gebarentolk | wandelstok | looprek`,
      unless: 'bewoner*|cliënt*|reiziger*|bezoeker*|klant*|patiënt*',
      source: 'Wgbh/cz (NL) art. 4; Antidiscriminatiewet (BE) van 10 mei 2007',
    },
    {
      as: 'plain',
      find: `
        lopen | zien | horen | staan | bukken | traplopen | bewegen
        + zonder hulp | zonder hulpmiddel* | normaal | moeilijk | moeite | goed genoeg`,
      unless: 'zonder hulp van collega*|klant*|bewoner*|til*|tegen welke',
      source: 'Wgbh/cz (NL) art. 4; Antidiscriminatiewet (BE) van 10 mei 2007',
    },
    {
      as: 'about',
      find: 'banenafspraak|indicatie|wajonger|arbeidsbeperkte',
      unless: 'patiënt*|cliënt*|klant*|werkgever*|bewoner*|medische indicatie',
      source: 'Wgbh/cz (NL) art. 4; Antidiscriminatiewet (BE) van 10 mei 2007',
    },
    {
      as: 'plain',
      find: `
        lukt | lukte | lukken | ging | kwam | komt | kon | kunt | kun | moeite | lastig | hoe was
        + trap | trappen | treden | lift deed | lift kapot
        + u | je | boven | ons kantoor | hierheen | naar binnen`,
      unless: 'steiger*|klant*|bezoeker*|meubel*|lever*|rolstoelgebruiker*|bewoner*|cliënt*',
      source: 'Wgbh/cz (NL) art. 4; Antidiscriminatiewet (BE) van 10 mei 2007',
    },
    {
      as: 'plain',
      find: `
        hoe u | hoe je | zoals u | zoals je | manier waarop u | manier waarop je
        + beweegt | loopt | praat | spreekt | zit | staat
        + weten | weet | iets | vragen | uitleg | valt op | vroeg`,
      unless: 'klant*|publiek|team|cliënt*',
      source: 'Wgbh/cz (NL) art. 4; Antidiscriminatiewet (BE) van 10 mei 2007',
    },
    {
      as: 'plain',
      find: `
        slechthorend | hoort slecht | hoort waarschijnlijk slecht | hoort vermoedelijk slecht |
        hoort niet goed | slechtziend | ziet slecht | loopt met een stok | loopt mank | trekt met |
        trekt met het been | hinkt | mankt | stottert | hakkelt | één arm | krukken | moest alles herhalen |
        alles twee keer | liplezen | wandelstok`,
      unless: 'leerling*|patiënt*|klant*|cliënt*|bewoner*|gasten|bezoeker*|medewerker*|collega*|publiek|slechthorende*',
      source: 'Wgbh/cz (NL) art. 4; Antidiscriminatiewet (BE) van 10 mei 2007',
    },
    {
      as: 'plain',
      find: `
        extra tijd | aangepast examen | voorleeshulp | iets veranderen | iets aanpassen | aanpassingen |
        rekening houden
        + examen* | tentamen* | vanwege u | vanwege jou | om u | voor u | voor jou | op school | vanwege je`,
      unless: 'leerling*|student*|patiënt*|klant*',
      source: 'Wgbh/cz (NL) art. 4; Antidiscriminatiewet (BE) van 10 mei 2007',
    },
    {
      as: 'plain',
      find: `
        waarom | waarvoor | hoe komt het dat | wat is er met
        + brace | gips | spalk | krukken | kruk | wandelstok | rolstoel | mitella | korset | steunkousen | prothese | halskraag | scootmobiel | blindenstok
        + u | uw | je | jouw`,
      unless: `
        patiënt* | cliënt* | bewoner* | klant* | leverancier*`,
      source: 'Wgbh/cz (NL) art. 4; Antidiscriminatiewet (BE) van 10 mei 2007',
    },
  ],
};
