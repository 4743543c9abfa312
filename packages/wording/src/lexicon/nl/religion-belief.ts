import type { TopicLexicon } from '../../lexicon.ts';

export const religionBelief: TopicLexicon = {
  topic: 'religion_belief',
  why: 'Geloof en levensbeschouwing zijn bijzondere gegevens; ook omwegen (zondag, vasten, hoofddoek) tellen.',
  instead:
    'Gaat het om rooster of kleding, noem dan de eis voor iedereen: "Het werk is ook op zondag. Kunt u dan werken?"',
  entries: [
    {
      as: 'be',
      find: `
        gelovig | moslim | moslima | christen | christelijk | katholiek | protestant | protestants | joods |
        jood | hindoe | boeddhist | islamitisch | atheist | atheïst | gereformeerd | hervormd | religieus |
        ongelovig | praktiserend | gedoopt | vrijzinnig | kerkelijk | kerks | jehova* | evangelisch |
        orthodox | gelovige | godsdienstig | kerkganger | spiritueel | agnost* | belijdend | humanist |
        bekeerd | streng gelovig | bijbelvast | sikh | van het geloof | vroom`,
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'own',
      find: `
        geloof | geloofsovertuiging* | religie | godsdienst | levensbeschouwing | levensovertuiging* |
        geloofsachtergrond | religieuze* | kerk | kerkgenootschap | moskee | parochie | god |
        geloofsgemeenschap | gebedstijden | godsdienstige* | hoofddoek* | keppel* | doopsel |
        overtuigingen | kerkelijke* | bijbel | koran | sluier | kruisje | dominee | imam | gebedskleed`,
      unless: 'museum|ervaring|ik geloof dat|geloof ik',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'about',
      find: `
        kerkelijke* | kerkgemeenschap | geloofsovertuiging* | geloofsgemeenschap | kerkbezoek | kerkgang |
        kerkgenootschap | gebedsruimte | gebedstijden | levensbeschouwing |
        levensbeschouwelijke achtergrond | religieuze overtuiging* | religieuze verplichting* |
        religieuze achtergrond | religieuze feestdagen | religieuze gebruiken | religieuze redenen |
        geloofsredenen | religieuze kleding | hoofddoek* | ramadan | suikerfeest | sabbat | sjabbat |
        zondagsrust | gebeden | kerkelijke gezindte | geloofszaken | godsdienstige overtuiging | halal |
        koosjer | boerka | nikab | offerfeest | kerstmis vieren | religieuze symbolen | vastenmaand |
        gezindte | communie | zondagsdienst | kerkdienst*`,
      unless: `
        museum* | kunst | kunstcollectie | les | lessen | collectie | leerling* | klant* | bezoekers |
        catering | menu* | gasten | patiënt* | cliënt* | bewoner* | erfgoed | restauratie | kerkgebouw* |
        gids | archief | keuken | personeelsplanning | rooster voor | collega* | gebouwen | gerechten |
        restaureer* | concert* | verzorg* | ceremonie* | uitvaart*`,
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'do',
      find: `
        bidt | bidden | bid | vast u | vast je | vast jij | vast ge | vast hij | vast tijdens | vasten |
        geloven | gelooft | geloof | bidden en | knielt | gebeden | belijdt | belijden | aanhangt |
        aanhangen | praktiseert`,
      unless: `
        in de cijfers | gelooft u in de | geloof je in de | gelooft u in een plan | gelooft u in ons | geloof je in ons | niet gelooft | niet geloof | vast contract | vaste | gelooft u dat | geloof je dat | gelooft u in het | dat | staat vast |
        loopt u vast | loop je vast | vast in | liep | vastgelopen | houdt | vast te | stelde | stelt |
        stel | legt | pakt | nam | team | project* | samenwerk*`,
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'do',
      find: `
        kerk | kerken | moskee | synagoge | tempel | naar de mis | kerkdienst | bijbelstudie | godshuis |
        gurdwara | eucharistie | naar de kerk | koranschool | gebedshuis | jeugdkerk | zondagsschool |
        misdienaar | doopnaam | paasmis`,
      unless: `
        museum* | restaur* | gebouw* | verbouw* | schilder* | klant | archief | architect* | erfgoed |
        orgel | onderhoud*`,
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'about',
      find: `
        welk geloof | welke religie | welke godsdienst | welke god | in god | in allah | een god |
        god bestaat | hogere macht | leven na de dood | religie | godsdienst | geloof | gods`,
      unless: `
        les | wereldgods* | geloof in de | geloof in het | ik geloof dat | geloof ik | klant* | museum | geloof hechten | onderwijs |
        vak godsdienst | godsdienstleraar`,
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: `
        op zondag | zondag | zondags | op vrijdagmiddag | vrijdagmiddag | op zaterdag | feestdagen | kerst |
        kerstmis | pasen
        + kerk | geloof* | religi* | bidden | moskee | sabbat | principes | principiële | principieel |
          vieren | viert | vier | geloofsredenen | overtuiging | mis`,
      unless: 'klant*|bezoekers|gasten|actie*|etalage|museum*',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: 'welke feestdagen|welke religieuze|feestdagen + vieren|viert|vier',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'advert',
      find: `
        christelijk* | katholiek* | islamitisch* | protestants* | gelovig* | kerkelijk* | christen |
        belijdend* | gereformeerd* | moslim* | joods*`,
      unless: 'museum|geschiedenis',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: `
        geloof
        + kandidaat | achtergrond | vanwege | uit hoofde | wegens | belangrijk | belijden | belijdt |
          praktiseren | praktiseert | welk`,
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: `
        god | allah | jezus | de bijbel | de koran | het geloof | de kerk | jouw geloof | uw geloof
        + betekent | betekenis | belangrijk | rol | gelooft | plaats | leven
        + u | je | jij | jouw | uw`,
      unless: 'klant*|museum*|les|gebouw',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: `
        halal | koosjer | varkensvlees | ramadan | suikerfeest | vasten | bidt u | bid je | hoofddoek
        + eet | eten | vrij | doet | doe | draag | draagt | mee`,
      unless: 'klant*|gasten|menu*|leerling*|bewoner*|patiënt*|catering',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: `
        vrijdagmiddag* | vrijdagavond* | zaterdag* | zondag* | weekend* | dienst | rooster | december
        + knel | botst | botsen | in de weg | problemen | conflict | moeilijk | lastig
        + in acht | geloof* | gemeenschap | viert | heilig | iets wat u | iets dat u`,
      unless: 'klant*|cliënt*|openingstijd*',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: `
        waar zit u | waar zit je | wat doet u | wat doe je | waar bent u | waar ben je | hoe brengt u |
        waar gaat u | waar ga je | waar vind*
        + zondagochtend* | zondagmorgen* | op zondag | vrijdaggebed | zaterdagochtend*`,
      unless: 'open|openingstijd*|bezorg*|dienst|klant*',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: 'geeft + vrouwen|mannen + geen hand|hand niet',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'always',
      find: `
        streng in de leer | zwaar op de hand gelovig | streng gelovig | bijbelvast | kerks | rechtzinnig |
        van de zware kant | van de kerk | diepgelovig`,
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'advert',
      find: `
        onderschrijf* | onderschrijft | deelt | deel | leeft naar | belijdt | uitdraagt | ondersteunt |
        meelevend | staat achter
        + grondslag | onze kerk | ons geloof | christelijke waarden | christelijke identiteit | bijbel* |
          evangelie | islamitische waarden | katholieke identiteit`,
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Antidiscriminatiewet (BE)',
    },
    {
      as: 'plain',
      find: 'zon ondergaat|zonsondergang|donker wordt + vrijdag*|zaterdag*',
      unless: 'evenement*|zonne*',
      source: 'Awgb (NL) art. 1; AVG art. 9 lid 1; Antidiscriminatiewet (BE)',
    },
  ],
};
