import type { TopicLexicon } from '../../lexicon.ts';

export const sexualOrientation: TopicLexicon = {
  topic: 'sexual_orientation',
  why: 'Met wie iemand leeft of op wie iemand valt is een bijzonder persoonsgegeven en nooit relevant.',
  instead: 'Laat het weg. Wilt u weten hoe iemand met verschillen omgaat, vraag dan naar een werkvoorbeeld.',
  entries: [
    {
      as: 'be',
      find: `
        homo | homoseksueel | lesbisch | hetero | heteroseksueel | biseksueel | bi | gay | queer |
        aseksueel | panseksueel | lesbienne | lesbo | pot | homofiel | uit de kast | lhbti* | lgbt* |
        holebi | straight | van de verkeerde kant | van de andere kant | roze | regenboog | hetero of homo |
        out`,
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Richtlijn 2000/78/EG',
    },
    {
      as: 'about',
      find: `
        geaardheid | seksuele voorkeur | seksuele oriëntatie | seksuele gerichtheid | seksuele gevoelens |
        seksuele identiteit | homoseksualiteit | homohuwelijk | uit de kast | coming out | comingout |
        seksleven | seksuele leven | homobar | gay pride | seksualiteit | holebi* | bedpartner* | seksuele*`,
      unless: `
        voorlichting | les | intimidatie | klant* | leerling* | patiënt* | organiseert | beleid |
        seksuele intimidatie | grensoverschrijdend* | gezondheid*`,
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: `
        val | valt | vallen | aangetrokken | houd | houdt | hou | voorkeur | interesse | liefst | verliefd |
        dateer* | date | valt u op | gaat .. voor
        + mannen | vrouwen | jongens | meisjes | mannen of vrouwen | hetzelfde geslacht | beide geslachten |
          eigen geslacht | mannelijke partners | op mannen`,
      unless: 'loonkloof|diversiteit|team|klant*|ploeg|verhouding|werken',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: `
        partner | relatie | vriend | lief | huwelijk | levenspartner | verkering | vriend of vriendin |
        geliefde
        + man of | vrouw of | man of een vrouw | een man | een vrouw | mannelijk | vrouwelijk |
          zelfde geslacht | hetzelfde geslacht | van hetzelfde`,
      unless: 'klant*|zakenpartner|werkt',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Richtlijn 2000/78/EG',
    },
    {
      as: 'about',
      find: `
        op mannen of | op vrouwen of | mannenliefde | vrouwenliefde | geaard | geaardheid |
        andere geaardheid | anders geaard | uw geaardheid | regenbooggemeenschap | lhbti* | lgbt*`,
      unless: 'beleid|netwerk|organiseer*',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: `
        homo* | lesbisch* | geaardheid | gay | biseksu*
        + kandidaat | kandidate | lijkt me | vermoed* | volgens mij | vast | zou | denk | is`,
      unless: 'museum*|klant*|leerling*|voorlicht*',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Richtlijn 2000/78/EG',
    },
    {
      as: 'advert',
      find: 'hetero*|geen homos|homos',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Richtlijn 2000/78/EG',
    },
    {
      as: 'about',
      find: `
        damesliefde | herenliefde | jongens valt | meisjes valt | verkeerde kant | kasthomo |
        regenboogvlag | homoseksueel | biseksueel | lesbisch | homofiel`,
      unless: 'klant*|leerling*|voorlicht*|patiënt*',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: `
        man of een vrouw | man of vrouw | vrouw of een man | vriend of een vriendin | vriend of vriendin |
        vriendin of een vriend | echtgenoot of echtgenote | hij of een zij | hem of een haar
        + neemt | neem | mee | thuis | wacht | feest* | leven | naast`,
      unless: 'leerling*|klant*|patiënt*|cliënt*|dossier|voornaamwoord*',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Richtlijn 2000/78/EG',
    },
    {
      as: 'plain',
      find: `
        pride | regenboog* | homobar* | gaybar* | canal parade | roze zaterdag
        + voor u | voor je | voor jou | iets voor | u ook | je ook | mee | loopt u | loop je | ging u |
          ging je | betekent`,
      unless: 'project*|beleid|organiseer*|organiseert',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Richtlijn 2000/78/EG',
    },
  ],
};
