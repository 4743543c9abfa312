import type { TopicLexicon } from '../../lexicon.ts';

export const salaryHistory: TopicLexicon = {
  topic: 'salary_history',
  why: 'Wat iemand verdiende of verdient mag een werkgever niet vragen (Europese loontransparantierichtlijn); oude loonverschillen werken er anders in door.',
  instead: 'Noem de schaal en vraag naar de verwachting: "Wat is uw salarisverwachting binnen deze schaal?"',
  entries: [
    {
      as: 'plain',
      find: '@pay + @current',
      unless: `
        salarisverwachting* | verwachting* | salarisbudget* | loonkosten | loonadministratie |
        salarisadministratie | bonusregeling opzet* | verwacht* | loonkloof | budget | ons bedrijf |
        loontransparantie | salarisschaal | salarishuis | salariswens | gewenst* | loonmotor | berekende |
        berekent | looneis | beheerde | wensen | zou willen | schaal van | binnen de schaal | klant* |
        salarisgebouw | loononderhandeling* | salarismodule | verwerkt* | verwerkte | voerde |
        salarisverwerking | salarisronde | team | onderzocht | loonberekening* | beheer* | collega* |
        vergelijk*`,
      source: 'Richtlijn (EU) 2023/970 (loontransparantie) art. 5 lid 2',
    },
    {
      as: 'plain',
      find: `
        verdien | verdient | verdiende | verdienen | verdiend | betaald | betaalde | betaald kreeg |
        betaalt | opstrijkt | binnenkrijgt | kreeg betaald | krijgt betaald
        + u | je | jij | ge | kandidaat | kandidate | hij | zij | ze
        + hoeveel | wat | nu | vorige | laatste | momenteel | daar | bij | thans | bruto | netto |
          per maand | euro | toen | huidige`,
      unless: `
        wilt | wil | zou | verwacht* | verdienen met | gaan verdienen | graag | hoopt | partner | aandacht |
        het bedrijf | wilt verdienen | de klant | willen verdienen | terugverdien*`,
      source: 'Richtlijn (EU) 2023/970 (loontransparantie) art. 5 lid 2',
    },
    {
      as: 'plain',
      find: `
        hoeveel verdien* | wat verdien* | hoe goed verdien* | hoeveel kreeg .. betaald | hoeveel ving |
        wat ving | wat schuift | hoeveel schoof | hoeveel brengt .. op | wat bracht .. op | hoeveel beurde |
        wat beurde | hoeveel houdt .. over | wat hou .. over | hoeveel loon | hoeveel salaris |
        hoeveel wedde | welk loon | welk salaris | welke wedde | hoeveel betaal*
        + u | je | jij | ge | kandidaat | uw | jouw | jullie | werkgever | partner`,
      unless: `
        in gedachten | voor ogen | wilt | wil | zou | verwacht* | wilde | willen | wenst | gewenst | klant* | de markt | partner |
        facturen | belasting | huur | huis | hypotheek`,
      source: 'Richtlijn (EU) 2023/970 (loontransparantie) art. 5 lid 2',
    },
    {
      as: 'plain',
      find: `
        loonstrook* | loonbrief* | loonfiche* | salarisstrook* | salarisspecificatie* | jaaropgave* |
        loonslip* | salarisslip* | loonstaat | salarisbewijs | inkomensverklaring | loonbewijs |
        salarisoverzicht | uniforme werkgeversverklaring | werkgeversverklaring | belastingaangifte |
        salarisstroken
        + @send`,
      unless: `
        uitleg* | leg je | medewerker* | controle* | controleert | controleerde | verwerk* | vragen over |
        klant* | berekent | maakt u | maakte | stelt u | fouten in | fout in | werknemer*`,
      source: 'Richtlijn (EU) 2023/970 (loontransparantie) art. 5 lid 2',
    },
    {
      as: 'own',
      find: `
        loonstrook* | loonbrief* | loonfiche* | salarisstrook* | salarisspecificatie* | jaaropgave* |
        loonslip*`,
      unless: 'klant*|medewerker*|hoe',
      source: 'Richtlijn (EU) 2023/970 (loontransparantie) art. 5 lid 2',
    },
    {
      as: 'about',
      find: `
        salarisgeschiedenis | loonhistoriek | salarishistorie | salarisverleden | loongeschiedenis |
        loonverleden | salarisverloop | looncarrière | laatstverdiende | laatstgenoten | loonevolutie |
        inkomensgeschiedenis | salarisontwikkeling | loonhistorie | beloningsgeschiedenis`,
      unless: 'analyse*|medewerker*|klant*',
      source: 'Richtlijn (EU) 2023/970 (loontransparantie) art. 5 lid 2',
    },
    {
      as: 'own',
      find: `
        salaris | loon | wedde | inkomen | verdiensten | brutosalaris | nettoloon | uurloon | jaarsalaris |
        maandsalaris | brutoloon | nettosalaris | loonpakket | salarispakket | schaal | inschaling |
        salarisschaal | bruto | bonus | bedrijfswagen | leaseauto`,
      unless: `
        ligt tussen | bedraagt | schaal | verwacht* | salarisverwachting | rijbewijs | wens* | binnen |
        gewenst* | wilt | wil | graag | eis | zou | minimaal | minimum | bij ons | bonusregeling | onze |
        schaal van | vragen over | idee | vragen`,
      source: 'Richtlijn (EU) 2023/970 (loontransparantie) art. 5 lid 2',
    },
    {
      as: 'about',
      find: 'in welke schaal|welke schaal|trede + zit|zat|ingeschaald|ingedeeld|nu|huidig|huidige|staat',
      unless: 'verwacht*|ons|wij|deze functie',
      source: 'Richtlijn (EU) 2023/970 (loontransparantie) art. 5 lid 2',
    },
    {
      as: 'plain',
      find: `
        kandidaat | kandidate | hij | zij | ze
        + verdient | verdiende | ontvangt | krijgt | ontving
        + euro | bruto | netto | momenteel | nu | per maand | k | salaris | loon | # | bij`,
      unless: 'wil|verwacht*|wenst',
      source: 'Richtlijn (EU) 2023/970 (loontransparantie) art. 5 lid 2',
    },
    {
      as: 'plain',
      find: `
        loonbriefje | salarisbriefje | loonstrookje | uurtarief | dagtarief | schuift | brutoloon |
        nettoloon | maandloon
        + nu | huidige | zat | had | bij je | bij uw | hiervoor | vorige | baas | staat`,
      unless: 'verwacht*|klant*|medewerker*|wenst',
      source: 'Richtlijn (EU) 2023/970 (loontransparantie) art. 5 lid 2',
    },
    {
      as: 'plain',
      find: `
        waar | wat | hoeveel
        + overheen | bovenuit | overtreffen | overbieden | op tafel leggen | bovenop | beter doen dan |
          evenaren | tegenop
        + u | je | jou | binnen te halen | los te weken | over te halen | bij ons | uw | nu`,
      unless: 'concurrent*|record*|norm|kwaliteit|prijs van',
      source: 'Richtlijn (EU) 2023/970 (loontransparantie) art. 5 lid 2',
    },
    {
      as: 'plain',
      find: `
        hoeveel | wat | hoe ver
        + meer | minder | boven | onder | beter | sprong | vooruit | achteruit
        + naar huis | mee naar huis | nu krijgt | nu hebt | nu heeft | u nu | je nu | uw huidige`,
      unless: 'klant*|ervaring|budget',
      source: 'Richtlijn (EU) 2023/970 (loontransparantie) art. 5 lid 2',
    },
    {
      as: 'plain',
      find: `
        bedrag | getal | cijfer | hetzelfde als
        + laatste contract | vorige contract | huidige contract | vorige baan | oude contract | arbeidscontract`,
      unless: 'project*|klant*|budget*',
      source: 'Richtlijn (EU) 2023/970 (loontransparantie) art. 5 lid 2',
    },
  ],
};
