import type { TopicLexicon } from '../../lexicon.ts';

export const socialOrigin: TopicLexicon = {
  topic: 'social_origin',
  why: 'Milieu, buurt en beroep van de ouders zeggen niets over kunnen; in België is sociale afkomst een beschermd criterium.',
  instead: 'Vraag naar de weg in het vak: "Hoe bent u in dit vakgebied terechtgekomen?"',
  entries: [
    {
      as: 'plain',
      find: `
        @parent
        + beroep | werk | werken | werkten | deden | deed | doet | werkte | verdienden | verdiende |
          gestudeerd | studeerden | studie | studies | opleiding | diploma | arbeiders | arbeider | job |
          baan | vak | universiteit | hoogopgeleid | rijk | arm | kost | boer | ondernemers | geld | zaak |
          laagopgeleid | vermogend | huis | steunden | betaald | betaalden | beroepen | bemiddeld |
          functie | inkomen | leven | financieel
        + uw | je | jouw | jullie`,
      unless: `
        klanten | leerling* | patiënt* | familiebedrijf | opvangen | haalt | oppassen | past | zorgt |
        zorg* | verzorgen | als u moet werken | als je moet werken | kinderen | naar nederland | vandaan |
        hoe bouwde`,
      source: 'Antidiscriminatiewet (BE) (sociale afkomst of positie); Handvest van de grondrechten EU art. 21',
    },
    {
      as: 'plain',
      find: `
        buurt | wijk | milieu | gezin | omgeving | omstandigheden | nest | huis | achterstandswijk |
        stadsdeel | straat | sociale klasse | arbeidersgezin | volksbuurt | volkswijk | sociale woning |
        sociale huurwoning | flat | achterbuurt
        + opgegroeid | groeide | groeit | komt u uit | kom je uit | kom jij uit | afkomstig | geboren |
          getogen | jeugd | opgevoed | als kind | grootgebracht | kwam`,
      unless: 'klant*|project|bewoner*|leerling*|cliënt*',
      source: 'Antidiscriminatiewet (BE) (sociale afkomst of positie); Handvest van de grondrechten EU art. 21',
    },
    {
      as: 'be',
      find: `
        van goede komaf | arbeiderskind | van eenvoudige afkomst | van rijke | van arme | uit een arm |
        uit een rijk | uit een arbeidersgezin | uit een ondernemersgezin | eerste in uw familie |
        eerste in je familie | eerste van uw familie | van gegoede | van bescheiden |
        eerste generatie student | eerstegeneratiestudent | in armoede opgegroeid | arm opgegroeid |
        rijk opgegroeid | van adel | adellijk | in armoede | afkomstig uit een | uit de lagere |
        uit de hogere | uit een achterstandswijk | uit een bemiddeld | elite | kansarm | bevoorrecht |
        met een gouden lepel | welgesteld`,
      source: 'Antidiscriminatiewet (BE) (sociale afkomst of positie); Handvest van de grondrechten EU art. 21',
    },
    {
      as: 'about',
      find: `
        sociale afkomst | sociale klasse | sociaal milieu | sociale achtergrond | arbeidersmilieu |
        arbeidersklasse | kansarm gezin | sociaaleconomische achtergrond | sociaal-economische achtergrond |
        thuismilieu | welgesteld gezin | bemiddelde ouders | goede familie | arbeidersgezin |
        ouderlijk huis | standing | hogere kringen | sociale stand | sociale status | studiebeurs |
        studietoelage | milieu van thuis | middenstandsgezin | goed nest | sociale huurwoning | komaf |
        lagere klasse | hogere klasse | middenklasse | gezin van herkomst | ouderlijk milieu |
        afkomst van uw familie | elitaire | goede buurt | slechte buurt | dure buurt | arme buurt |
        achterstandswijk | sociale woonwijk | studentenlening | eenvoudige komaf`,
      unless: 'klant*|bewoner*|cliënt*|leerling*|jongeren|doelgroep|doelgroepen|aanpak|project*|student*',
      source: 'Antidiscriminatiewet (BE) (sociale afkomst of positie); Handvest van de grondrechten EU art. 21',
    },
    {
      as: 'plain',
      find: `
        welke buurt | welke wijk | wat voor buurt | soort buurt | goede buurt | slechte buurt
        + woont | woon | leeft | uw | u | je`,
      unless: 'klant*|cliënt*|bewoner*|bezorg*',
      source: 'Antidiscriminatiewet (BE) (sociale afkomst of positie); Handvest van de grondrechten EU art. 21',
    },
    {
      as: 'plain',
      find: `
        privéschool | kostschool | internaat | eliteschool | adellijke | studentencorps |
        studentenvereniging | corps | rotary | hockeyclub | kakkers | eliteclub | gymnasium
        + u | je | jij | uw | jouw | zat | ging | lid | ouders | kandidaat`,
      unless: 'werkte|leraar|lesgeven|leerling*|begeleid*',
      source: 'Antidiscriminatiewet (BE) (sociale afkomst of positie); Handvest van de grondrechten EU art. 21',
    },
    {
      as: 'about',
      find: `
        gegoede | goede komaf | breed thuis | thuis vroeger | het thuis .. breed | het thuis .. arm |
        voor een dubbeltje | welgestelde | rijke familie | arme familie | wat voor nest | welk nest |
        eliteschool | kansarm | blauwe bloed | grootgebracht | eenvoudig milieu`,
      unless: 'klant*|leerling*|cliënt*',
      source: 'Antidiscriminatiewet (BE) (sociale afkomst of positie); Handvest van de grondrechten EU art. 21',
    },
    {
      as: 'plain',
      find: 'opa|oma|grootvader|grootmoeder|ouders|vader|moeder + werk|beroep|deed|deden|kost',
      unless: 'bewoner*|cliënt*|klant*|oppas*|zorg*|patiënt*',
      source: 'Antidiscriminatiewet (BE) (sociale afkomst of positie); Handvest van de grondrechten EU art. 21',
    },
    {
      as: 'plain',
      find: `
        wat voor gezin | welk gezin | soort gezin | wat voor familie | wat voor milieu | welk milieu |
        wat voor thuis | wat voor huis`,
      unless: 'klant*|cliënt*|hulpverlen*',
      source: 'Antidiscriminatiewet (BE) (sociale afkomst of positie); Handvest van de grondrechten EU art. 21',
    },
    {
      as: 'plain',
      find: `
        @parent
        + opleidingsniveau | scholing | hoger opgeleid | laaggeschoold | hooggeschoold | geschoold |
          gewerkt | beroepsleven
        + uw | je | jouw`,
      unless: 'leerling*|klant*|cliënt*',
      source: 'Antidiscriminatiewet (BE) (sociale afkomst of positie); Handvest van de grondrechten EU art. 21',
    },
    {
      as: 'plain',
      find: `
        welke | wat voor | waar
        + kant van de stad | buurt | wijk | straat | stadsdeel | nest | milieu | soort gezin
        + opgegroeid | opgroeide | groeide | vandaan | als kind | uw jeugd | je jeugd | komt u uit |
          kom je uit | geboren`,
      unless: 'bezorg*|klant*|wijkteam|wijkagent|project*|werkte',
      source: 'Antidiscriminatiewet (BE) (sociale afkomst of positie); Handvest van de grondrechten EU art. 21',
    },
    {
      as: 'plain',
      find: `
        @parent
        + voor de kost | gestudeerd | studeerden | werkte als | werkten als | verdiende* | rijk | arm |
          arbeiders | opgeleid | beroep | van beroep | deed uw vader | hadden het breed | breed thuis
        + uw | je | u | jouw`,
      unless: 'leerling*|patiënt*|klant*|cliënt*',
      source: 'Antidiscriminatiewet (BE) (sociale afkomst of positie); Handvest van de grondrechten EU art. 21',
    },
  ],
};
