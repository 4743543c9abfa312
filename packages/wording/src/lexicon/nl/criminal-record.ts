import type { TopicLexicon } from '../../lexicon.ts';

export const criminalRecord: TopicLexicon = {
  topic: 'criminal_record',
  why: 'Strafrechtelijke gegevens mag u alleen vragen waar de wet of een VOG-plicht dat voor deze functie bepaalt.',
  instead:
    'Is een VOG (BE: uittreksel model 1 of 2) vereist, zeg dat dan: "Voor deze functie is een VOG nodig. Is dat in orde?"',
  entries: [
    {
      as: 'own',
      find: `
        strafblad | strafregister | veroordeling* | strafzaak | strafverleden | criminele* |
        crimineel verleden | gevangenisstraf | boete* | verkeersboete* | taakstraf | bekeuring* |
        justitiële* | antecedenten | strafrechtelijk* | celstraf | proces-verbaal | enkelband |
        politieverleden | rechtszaak | cel gezeten | strafdossier | werkstraf | strafbare*`,
      unless: 'klant*|team|boetes van',
      source: 'AVG art. 10; UAVG art. 31 tot 33; wet van 30 juli 2018 (BE) art. 10; Justis (VOG)',
    },
    {
      as: 'plain',
      find: `
        strafzaak | strafzaken | aangifte | aangiftes | proces-verbaal | dagvaarding | strafrechtelijk onderzoek
        + tegen u | tegen je | tegen jou | tegen jullie | tegen de kandidaat`,
      source: 'AVG art. 10; UAVG art. 31 tot 33; wet van 30 juli 2018 (BE) art. 10; Justis (VOG)',
    },
    {
      as: 'about',
      find: `
        strafblad | strafregister | strafrechtelijk verleden | crimineel verleden |
        justitiële documentatie | gerechtelijk verleden | politieverleden | gevangenisverleden |
        strafrechtelijke antecedenten | strafverleden | jeugddetentie | gerechtelijk dossier |
        strafrechtelijke veroordeling* | proeftijd .. rechter | voorwaardelijke straf |
        bewijs van goed gedrag | blanco strafblad | uittreksel strafregister | voorarrest | tbs |
        strafrechtelijke vervolging`,
      unless: `
        cliënt* | functie | wettelijk | wettelijke | gedetineerde* | ervaring | reclassering* | klant* |
        vereist* | begeleid* | vacature`,
      source: 'AVG art. 10; UAVG art. 31 tot 33; wet van 30 juli 2018 (BE) art. 10; Justis (VOG)',
    },
    {
      as: 'be',
      find: `
        veroordeeld | gearresteerd | aangehouden | gestraft | vervolgd | verdacht | strafbaar | verdachte |
        beschuldigd | opgepakt | beboet | ex-gedetineerde | crimineel | geseind | bekend bij de politie |
        vastgezeten | in de gevangenis | opgesloten | aangeklaagd | betrapt | gedetineerd | in aanraking |
        met justitie | met de politie | voor de rechter | voorwaardelijk | in hechtenis |
        verdachte geweest | ontzet`,
      source: 'AVG art. 10; UAVG art. 31 tot 33; wet van 30 juli 2018 (BE) art. 10; Justis (VOG)',
    },
    {
      as: 'plain',
      find: `
        politie | justitie | gerecht | rechter | de wet | rechtbank | strafrechter
        + aanraking | contact | problemen | gekend | bekend | te maken | voorgekomen | verschenen |
          verdacht* | gezocht | gemoeten | gestaan | conflict | moeilijkheden | opgepakt | last | gehad
        + u | je | jij | ge | kandidaat | kandidate | hij | ooit | uw`,
      unless: `
        als agent | klant* | slachtoffer* | cliënt* | samenwerk* | hoe werkte | werkte u samen | hoe |
        advocaat | jurist`,
      source: 'AVG art. 10; UAVG art. 31 tot 33; wet van 30 juli 2018 (BE) art. 10; Justis (VOG)',
    },
    {
      as: 'plain',
      find: `
        gevangenis | cel | bajes | gezeten | vastgezeten | bak | detentie | gevang
        + u | je | jij | ge | kandidaat | ooit | hij | gezeten`,
      unless: `
        werkte | gewerkt | gedetineerde* | bewaarder | vast in | ervaring | in de or | ondernemingsraad |
        raad | bestuur | commissie | celdeling | excel | school | klas | stamcel*`,
      source: 'AVG art. 10; UAVG art. 31 tot 33; wet van 30 juli 2018 (BE) art. 10; Justis (VOG)',
    },
    {
      as: 'plain',
      find: `
        gestolen | diefstal | fraude | misdrijf | strafbaar feit | strafbare feiten | misdaad | delict |
        delicten | geweld | mishandeling | rijden onder invloed | witwassen | misdrijven | ontvreemd |
        stelen
        + ooit | wel eens | weleens | verdacht | beschuldigd | schuldig | veroordeeld | gepleegd | pleegde |
          begaan | uw naam | heeft u gestolen | heb je gestolen`,
      unless: `
        onderzocht | voorkomen | klant* | winkeldie* | hoe | patiënt* | slachtoffer* | cliënt* | bewoner* |
        agressie | magazijn | opgespoord | melding | omgegaan`,
      source: 'AVG art. 10; UAVG art. 31 tot 33; wet van 30 juli 2018 (BE) art. 10; Justis (VOG)',
    },
    {
      as: 'do',
      find: `
        rijbewijs .. kwijt | rijbewijs .. ingetrokken | rijverbod | rijontzegging | boetes |
        in de gevangenis`,
      source: 'AVG art. 10; UAVG art. 31 tot 33; wet van 30 juli 2018 (BE) art. 10; Justis (VOG)',
    },
    {
      as: 'advert',
      find: 'blanco strafblad|geen strafblad|onbesproken gedrag|zonder strafblad|blanco strafregister',
      source: 'AVG art. 10; UAVG art. 31 tot 33; wet van 30 juli 2018 (BE) art. 10; Justis (VOG)',
    },
    {
      as: 'about',
      find: `
        schone lei | justitie | strafpleiter | zat u ooit vast | zat je ooit vast | zat je vast |
        zat u vast | heb je vastgezeten | in de cel | crimineel | criminele feiten | zaken tegen |
        zaak tegen .. rechtbank | aangifte tegen | vervolging`,
      unless: 'klant*|cliënt*|ministerie|samenwerk*|bij justitie gewerkt|werk bij|in de code|server',
      source: 'AVG art. 10; UAVG art. 31 tot 33; wet van 30 juli 2018 (BE) art. 10; Justis (VOG)',
    },
    {
      as: 'plain',
      find: `
        politie | justitie | agenten | de wet | rechter | het gerecht
        + naar u | over u | u kent | u kennen | je kent | je kennen | aan de deur | uw naam | je naam |
          vinden | in aanraking | verkeerde kant | zoekt u | naar jou`,
      unless: 'klant*|cliënt*|bezoeker*|aangifte|hoe werk*|dossier*',
      source: 'AVG art. 10; UAVG art. 31 tot 33; wet van 30 juli 2018 (BE) art. 10; Justis (VOG)',
    },
    {
      as: 'plain',
      find: `
        nacht | tijd | weekend | jaar | poosje | achter | vast
        + cel | gevangenis | bak | tralies | bajes | politiecel | gezeten | nor | hechtenis`,
      unless: 'bewaker|gewerkt|werkte|les|gedetineerde*|batterij*|spreadsheet|tabel|cellen|brandstofcel',
      source: 'AVG art. 10; UAVG art. 31 tot 33; wet van 30 juli 2018 (BE) art. 10; Justis (VOG)',
    },
    {
      as: 'plain',
      find: 'problemen|in aanraking|aanvaring|gedoe|overhoop + autoriteiten|politie|justitie|het gerecht + u|je',
      unless: 'klant*|cliënt*|hoe ga|bezoeker*|bewoner*',
      source: 'AVG art. 10; UAVG art. 31 tot 33; wet van 30 juli 2018 (BE) art. 10; Justis (VOG)',
    },
  ],
};
