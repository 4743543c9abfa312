import type { TopicLexicon } from '../../lexicon.ts';

export const maritalStatus: TopicLexicon = {
  topic: 'marital_status',
  why: 'Burgerlijke staat en relatie zeggen niets over het werk en zijn in Nederland en België beschermde gronden.',
  instead: 'Laat het weg. Gaat het om werktijden of reizen, noem die dan en vraag of ze passen.',
  entries: [
    {
      as: 'be',
      find: `
        getrouwd | gehuwd | samenwonend | alleenstaand | gescheiden | verloofd | vrijgezel | single |
        ongehuwd | weduwe | weduwnaar | gelukkig getrouwd | ongetrouwd | alleenwonend | bezet | een koppel |
        gesettled`,
      source: 'Awgb (NL) art. 1 (burgerlijke staat); Antidiscriminatiewet (BE)',
    },
    {
      as: 'always',
      find: `
        burgerlijke staat | huwelijkse staat | burgerlijke stand | relatiestatus | huwelijksstatus |
        gezinssituatie | gezinssamenstelling | gezinstoestand | thuissituatie | thuisfront | privésituatie |
        familiesituatie | leefsituatie | samenlevingsvorm | samenlevingscontract | trouwplannen |
        trouwboekje | huwelijksplannen | liefdesleven | relatiesituatie | meisjesnaam | privésituatie |
        relationele status | gezinsleven | leefvorm`,
      unless: 'hulpverlener|begeleid*|begeleidde|maatschappelijk werk*|jeugdzorg|als wijkteam*',
      source: 'Awgb (NL) art. 1 (burgerlijke staat); Antidiscriminatiewet (BE)',
    },
    {
      as: 'own',
      find: 'burgerlijke staat|gezinssituatie|huwelijkse staat',
      unless: 'hulpverlener|begeleid*|begeleidde|maatschappelijk werk*|jeugdzorg|als wijkteam*',
      source: 'Awgb (NL) art. 1 (burgerlijke staat); Antidiscriminatiewet (BE)',
    },
    {
      as: 'about',
      find: 'echtscheiding|scheiding|vechtscheiding|huwelijksproblemen|huwelijk',
      unless: 'klant*|cliënt*|jurist|advocaat',
      source: 'Awgb (NL) art. 1 (burgerlijke staat); Antidiscriminatiewet (BE)',
    },
    {
      as: 'own',
      find: `
        @partner | relatie | huwelijk | verkering | liefdesrelatie | vaste relatie | scheiding |
        echtscheiding | minnaar | gezin | wettelijk samenwonende | geliefde | scharrel | date |
        iemand in uw leven | iemand in je leven`,
      unless: 'klant*|leverancier*|partners|keten|relatie met|zakelijk*',
      source: 'Awgb (NL) art. 1 (burgerlijke staat); Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: `
        wonen/v | woont | woon | leven | leeft | leef
        + alleen | samen | samen met | op uzelf | op jezelf
        + u | je | jij | ge | jullie | kandidaat | hij | zij | ze`,
      unless: 'werken',
      source: 'Awgb (NL) art. 1 (burgerlijke staat); Antidiscriminatiewet (BE)',
    },
    {
      as: 'do',
      find: `
        trouwen | trouwt | trouw | getrouwd | huwen | huwt | scheiden | samenwonen | samen te wonen |
        samenwoont | verloven | te trouwen | daten | gaat scheiden | hertrouwd | hertrouwen | samenwoon`,
      unless: 'samenwerken|afval',
      source: 'Awgb (NL) art. 1 (burgerlijke staat); Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: `
        @partner
        + werkt | werk | doet | doen | verdient | verdienen | vindt | vinden | verhuist | verhuizen | mee |
          bezwaar | steunt | steunen | beroep | baan | job | akkoord | staat | thuis | heet | goedvindt |
          inkomen | instemmen | reactie
        + uw | je | jouw | jullie`,
      unless: 'zakenpartner|ketenpartner|samenwerkingspartner|klant*',
      source: 'Awgb (NL) art. 1 (burgerlijke staat); Antidiscriminatiewet (BE)',
    },
    {
      as: 'about',
      find: `
        thuis .. iemand | iemand .. thuis | wie wacht | de ware | man in uw leven | vrouw in je leven |
        iemand .. wacht | mevrouw of juffrouw | mevrouw of mejuffrouw | juffrouw`,
      unless: 'thuiszorg|thuiswerken',
      source: 'Awgb (NL) art. 1 (burgerlijke staat); Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: 'kostwinner|tweeverdiener*|alleenverdiener|hoofdkostwinner',
      unless: 'klant*',
      source: 'Awgb (NL) art. 1 (burgerlijke staat); Antidiscriminatiewet (BE)',
    },
    {
      as: 'advert',
      find: `
        ongebonden | alleenstaande* | vrijgezel* | gehuwde* | zonder partner | zonder gezinsverplichtingen |
        ongehuwd*`,
      source: 'Awgb (NL) art. 1 (burgerlijke staat); Antidiscriminatiewet (BE)',
    },
    {
      as: 'about',
      find: `
        vaste relatie | lat-relatie | latrelatie | aan de man | aan de vrouw | in beeld | trouwring |
        verlovingsring | ex-man | ex-vrouw | exman | exvrouw | schoonfamilie | schoonmoeder |
        wettelijk samenwonend | geregistreerd partnerschap | in scheiding | aan de haak | relatiebreuk`,
      unless: 'klant*|in beeld gebracht|in beeld brengen|in beeld te',
      source: 'Awgb (NL) art. 1 (burgerlijke staat); Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: `
        hoe lang | hoelang | sinds wanneer
        + samen | bij elkaar | getrouwd | een koppel | een stel
        + jullie | u | je`,
      unless: 'werk*|samenwerk*|project*',
      source: 'Awgb (NL) art. 1 (burgerlijke staat); Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: 'thuis + gewacht|wacht|wachten|iemand thuis|alleen thuis + u|je|jij',
      unless: 'klant*|patiënt*|cliënt*',
      source: 'Awgb (NL) art. 1 (burgerlijke staat); Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: 'ring|trouwring|ringetje + zie|gelukkige|vinger|van wie|draagt|opvalt|valt|om',
      unless: 'sleutel*|telefoon*|juwel*|verkeer*|ringweg|klant*|o-ring',
      source: 'Awgb (NL) art. 1 (burgerlijke staat); Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: `
        iemand | wie | niemand
        + thuis | op u wacht | op je wacht | naast u | naast je | aan uw zijde | in uw leven | in je leven |
          uw leven deelt | je leven deelt | de eettafel
        + u | uw | je | jou`,
      unless: 'thuiswerk*|klant*|cliënt*|patiënt*|thuis werk*|thuiszorg',
      source: 'Awgb (NL) art. 1 (burgerlijke staat); Antidiscriminatiewet (BE)',
    },
    {
      as: 'always',
      find: `
        woont alleen | alleen komen te staan | er alleen voor | sinds haar man | sinds zijn vrouw |
        man vertrokken | vrouw vertrokken | man weg | vrouw weg | pas gescheiden | weer vrijgezel |
        weer op de markt | pas uit elkaar | onlangs uit elkaar`,
      unless: 'leerling*|patiënt*|klant*|cliënt*|bewoner*|gasten|bezoeker*|medewerker*|collega*',
      source: 'Awgb (NL) art. 1 (burgerlijke staat); Antidiscriminatiewet (BE)',
    },
  ],
};
