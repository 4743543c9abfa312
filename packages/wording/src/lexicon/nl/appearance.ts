import type { TopicLexicon } from '../../lexicon.ts';

export const appearance: TopicLexicon = {
  topic: 'appearance',
  why: "Uiterlijk, gewicht, lengte en foto's zeggen niets over kunnen en werken vooroordelen in de hand.",
  instead: 'Geldt een kledingvoorschrift of veiligheidseis, noem die voor iedereen. Vraag geen foto.',
  entries: [
    {
      as: 'plain',
      find: `
        foto | fotos | pasfoto* | portretfoto* | profielfoto* | selfie* | fotootje | portret |
        videofilmpje van uzelf
        + @send | cv | uw | je | jouw | uzelf | jezelf | u | van u | recente | kandidaat`,
      unless: `
        portfolio | project* | fotografeer* | nieuwsfoto* | fotobewerking | fotocollectie | fotoarchief |
        fotograaf | camera | fotografie | fotoshoot | klant* | huisfotos | fotos van eerder | producten |
        productfoto* | fotos van werk | wond* | patiënt* | archief | website | webshop | schade* |
        fotos maak* | maakt u`,
      source:
        'College voor de Rechten van de Mens: uiterlijk en indirect onderscheid; Antidiscriminatiewet (BE) (fysieke eigenschap)',
    },
    {
      as: 'plain',
      find: `
        hoeveel weegt | hoeveel weeg | hoe zwaar bent | hoe zwaar ben | hoe lang bent u | hoe groot bent |
        hoe groot ben | hoe lang ben je | wat weegt u | wat weeg je | hoeveel kilo | welke kledingmaat |
        welke maat | bh-maat | kledingmaat | schoenmaat | confectiemaat
        + u | je | jij | uw | jouw | heeft | heb | draagt | ge | weegt | bent`,
      unless: `
        al werkzaam | bent u bezig | ben je bezig | in dienst | werkzaam | kilo .. tillen | tilt | tillen |
        bent u van plan | bereid | werkkleding | bent u al | ben je al | verplaats* | hijs* | op zoek |
        beschikbaar | aan het werk`,
      source:
        'College voor de Rechten van de Mens: uiterlijk en indirect onderscheid; Antidiscriminatiewet (BE) (fysieke eigenschap)',
    },
    {
      as: 'own',
      find: `
        tattoo* | tatoeage* | piercing* | baard | litteken* | haar geverfd | overgewicht | uiterlijk |
        gewicht | lengte | haarkleur | kapsel | figuur | postuur | bmi | make-up | rok | decolleté | snor |
        oorbellen | haarstijl | lichaamsbouw | dreadlocks | acne | kilos | tanden | beugel | oorring |
        gebit | neuspiercing | lichaam | buik | rimpels`,
      unless: 'gewicht van|prijs|gewicht in|beugel nodig|lengte van|gewicht aan',
      source:
        'College voor de Rechten van de Mens: uiterlijk en indirect onderscheid; Antidiscriminatiewet (BE) (fysieke eigenschap)',
    },
    {
      as: 'plain',
      find: `
        aantrekkelijk | knap | mooi | te dik | dik | fotogeniek | lelijk
        + vind | vindt | vinden
        + jezelf | uzelf | zichzelf | uw uiterlijk | je uiterlijk`,
      source:
        'College voor de Rechten van de Mens: uiterlijk en indirect onderscheid; Antidiscriminatiewet (BE) (fysieke eigenschap)',
    },
    {
      as: 'be',
      find: `
        dik | te dik | slank | aantrekkelijk | knap | mooi | representatief | fotogeniek | kaal |
        klein van | lang genoeg | zwaar genoeg | afgevallen | aangekomen | mollig | gezet | lelijk |
        goed verzorgd | blond | ros | verzorgd | groot genoeg | sexy | charmant | zwaarlijvig |
        stevig gebouwd | gespierd | mager | opgemaakt`,
      unless: 'aangekomen in|aangekomen bij|aangekomen op|goed verzorgd verslag|mooi|verzorgd door',
      source:
        'College voor de Rechten van de Mens: uiterlijk en indirect onderscheid; Antidiscriminatiewet (BE) (fysieke eigenschap)',
    },
    {
      as: 'about',
      find: 'tattoo*|tatoeage*|piercing*',
      unless: 'klant*|zetten|studio|patiënt*|gezet bij',
      source:
        'College voor de Rechten van de Mens: uiterlijk en indirect onderscheid; Antidiscriminatiewet (BE) (fysieke eigenschap)',
    },
    {
      as: 'plain',
      find: `
        ziet er | zag er | zien er | uitziet | kijkt
        + goed uit | slonzig | aantrekkelijk | verzorgd uit | onverzorgd | mooi uit | jong uit | oud uit |
          leuk uit | moe uit | knap | netjes uit | sexy
        + kandidaat | u | je | hij | zij | ze | kandidate | zij er`,
      unless: 'dag er|werkdag|week er|toekomst|rapport*|planning|proces|hoe',
      source:
        'College voor de Rechten van de Mens: uiterlijk en indirect onderscheid; Antidiscriminatiewet (BE) (fysieke eigenschap)',
    },
    {
      as: 'advert',
      find: `
        aantrekkelijk* | knap | knappe | slank* | goed uiterlijk | verzorgd uiterlijk | mooi meisje |
        charmant* | fotogeniek* | goed figuur | representatief uiterlijk | representatieve verschijning |
        pasfoto | foto | minimale lengte | aantrekkelijke verschijning | verzorgd voorkomen | presentabel* |
        uitstraling | zonder tattoos | zonder piercings`,
      unless: `
        aantrekkelijk salaris | aantrekkelijke arbeids* | aantrekkelijke werk* | aantrekkelijk pakket |
        aantrekkelijk loon* | aantrekkelijke ver* | aantrekkelijke functie | aantrekkelijke voorwaarden |
        aantrekkelijke locatie | aantrekkelijke secundaire | portfolio | foto van het | fotografie |
        aantrekkelijke bonus*`,
      source:
        'College voor de Rechten van de Mens: uiterlijk en indirect onderscheid; Antidiscriminatiewet (BE) (fysieke eigenschap)',
    },
    {
      as: 'about',
      find: `
        make-up | mascara | hoge hakken | rokje | decolleté | haarkleur | kapsel | je uiterlijk |
        uw uiterlijk | jouw uiterlijk | overgewicht | afvallen | aan de lijn | bril dragen | oorbel |
        baard | snor`,
      unless: 'klant*|patiënt*|kapper|salon',
      source:
        'College voor de Rechten van de Mens: uiterlijk en indirect onderscheid; Antidiscriminatiewet (BE) (fysieke eigenschap)',
    },
    {
      as: 'always',
      find: `
        paar kilo kwijt | paar kilo eraf | kilootjes | paar kilo minder | mollig | te dik | te mager |
        knappe verschijning | lust voor het oog | slonzig`,
      unless: 'patiënt*|bewoner*|pallet*|cliënt*',
      source:
        'College voor de Rechten van de Mens: uiterlijk en indirect onderscheid; Antidiscriminatiewet (BE) (fysieke eigenschap)',
    },
  ],
};
