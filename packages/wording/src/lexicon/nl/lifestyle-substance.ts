import type { TopicLexicon } from '../../lexicon.ts';

export const lifestyleSubstance: TopicLexicon = {
  topic: 'lifestyle_substance',
  why: 'Roken, drinken, drugs en vrije tijd zijn privé; wat telt is veilig werken tijdens het werk.',
  instead: 'Noem de regel die voor iedereen geldt: "Op het terrein geldt nultolerantie. Is dat duidelijk?"',
  entries: [
    {
      as: 'do',
      find: `
        rookt | rook | roken | drinkt | drink | drinken | drugs | drugsgebruik | blowt | blow | blowen |
        snuift | alcohol | gokt | gokken | gerookt | gedronken | drinkt u | cannabis | wiet | cocaïne |
        xtc | pilletje | jointje | joints | biertje | borrelt | glaasje | vapen | vaper | vaping | vapet |
        sigaretten | hasj | pintje | pinten | dronken | snuiven | spuiten | uitgaan | vegetarisch |
        veganistisch | veganist | vegetariër | doping | wijntje | softdrugs | harddrugs | lachgas | middelen`,
      unless: `
        nultolerantie | nultolerantiebeleid | koffie met | wijnkaart | hulpmiddelen | middelen beschikbaar |
        drinkt koffie | klant* | gast | gasten | bewoner* | cliënt* | dronken gast | leefmiddelen |
        levensmiddelen | rookmelder* | voedingsmiddelen | bestrijdingsmiddelen | koffie | thee |
        beschikbare middelen | schoonmaakmiddelen | middelen inzet | zette | rookgas* | rookvrij |
        communicatiemiddelen | met welke middelen | drinken aan | eten en drinken | middelen verdeel* | patiënt* | lesmiddelen |
        drankvoorziening | water | project | budget`,
      source: 'NVP Sollicitatiecode art. 4; CAO nr. 38 (BE) art. 11 (privéleven); AP: alcohol en drugs op het werk',
    },
    {
      as: 'own',
      find: `
        alcoholprobleem | drankprobleem | verslaving | drugsverleden | rookgedrag | hobby | hobbys |
        drinkgedrag | drankgebruik | alcoholgebruik | rookverslaving | drugsgebruik | drugs | vrije tijd |
        weekendbesteding | slaappatroon | eetgewoontes | levensstijl | leefstijl | kater | dieet |
        alcoholverslaving | gokverslaving | drugsprobleem | weekend | levenswandel | drinkgewoonten |
        drinkgewoontes | rookpauzes`,
      unless: `
        werken in het weekend | weekenddienst | beschikbaar | werken | weekend werken | weekendwerk |
        in het weekend`,
      source: 'NVP Sollicitatiecode art. 4; CAO nr. 38 (BE) art. 11 (privéleven); AP: alcohol en drugs op het werk',
    },
    {
      as: 'be',
      find: `
        roker | rookster | drinker | alcoholist | verslaafd | geheelonthouder | rookvrij | nuchter | clean |
        ex-verslaafd | dronken | gestopt met | vegetariër | veganist | vegan | feestbeest | feestnummer |
        stevige drinker | gezelschapsdrinker | niet-roker | afkicken | afgekickt | onder invloed |
        ochtendmens | sportief | dagelijkse roker | kettingroker | high | stoned | blower`,
      unless: 'klant*',
      source: 'NVP Sollicitatiecode art. 4; CAO nr. 38 (BE) art. 11 (privéleven); AP: alcohol en drugs op het werk',
    },
    {
      as: 'plain',
      find: `
        hoeveel | hoe vaak | hoe dikwijls | graag | veel | per dag | per week | dagelijks | weleens |
        wel eens | in het weekend | ooit | soms | regelmatig
        + drinkt | drink | rookt | rook | drugs | alcohol | glazen | sigaretten | blowt | gedronken |
          gerookt | biertjes | pintjes | wijn | gebruikt u drugs | sporten | sport | uitgaan | feesten |
          sterke drank | drank | joints | pakjes | dronken | drugsgebruik
        + u | je | jij | uw | ge | kandidaat | hij | zij`,
      unless: 'klant*|gasten|gast|wijnkaart|koffie|bewoner*|cliënt*|patiënt*|sportles*|sportvereniging',
      source: 'NVP Sollicitatiecode art. 4; CAO nr. 38 (BE) art. 11 (privéleven); AP: alcohol en drugs op het werk',
    },
    {
      as: 'plain',
      find: `
        ga je .. uit | gaat u .. uit | gaat ge .. uit | stap je .. uit | gaat hij .. uit | uitgaan
        + weekend | vaak | veel | s avonds | graag | laat`,
      unless: 'uit huis|uit van|klant*|hoe',
      source: 'NVP Sollicitatiecode art. 4; CAO nr. 38 (BE) art. 11 (privéleven); AP: alcohol en drugs op het werk',
    },
    {
      as: 'about',
      find: `
        drugstest | alcoholtest | urinetest | drugsverleden | drankgebruik | alcoholgebruik |
        middelengebruik | drugsgebruik | drankzucht | rookgewoonten | drinkgewoonten | drankprobleem |
        verslavingsverleden | rookgedrag | alcoholprobleem | uitgaansleven | uitgaansgedrag |
        alcoholverslaving | levenswandel | drinkgewoontes`,
      unless: `
        cliënt* | patiënt* | bewoner* | klant* | preventie | ervaring | leerling* | jongeren | verkeer |
        horeca | gasten`,
      source: 'NVP Sollicitatiecode art. 4; CAO nr. 38 (BE) art. 11 (privéleven); AP: alcohol en drugs op het werk',
    },
    {
      as: 'plain',
      find: `
        wat doe | wat doet | waarmee vul | hoe breng | hoe ziet | hoe besteed | waar ga | waar gaat | wat ga
        + weekend | vrije tijd | vrije uren | in uw vrije | s avonds thuis | na het werk | vakantie |
          avonden | hobby*
        + u | je | jij | uw | jouw | ge`,
      unless: `
        dienst | weekenddienst | rooster | werk u | roosters | planning | werkdag | op vakantie gaat |
        collega* | afdeling | overdracht`,
      source: 'NVP Sollicitatiecode art. 4; CAO nr. 38 (BE) art. 11 (privéleven); AP: alcohol en drugs op het werk',
    },
    {
      as: 'advert',
      find: `
        niet-roker* | nietroker* | niet rokend* | niet-rokend* | geheelonthouder* | geen rokers |
        rookt niet | rookvrije kandidaat`,
      source: 'NVP Sollicitatiecode art. 4; CAO nr. 38 (BE) art. 11 (privéleven); AP: alcohol en drugs op het werk',
    },
    {
      as: 'about',
      find: `
        borrel | borreltje | jointje | pintje | biertje | wijntje | eentje op | sterke drank | peuk |
        peuken | kater | drinker | fuifnummer | cokegebruik | wiet | sigaret | sigaretje | hobbys | hobby |
        vrijetijdsbesteding | ideale weekend | droomweekend | uitgaansleven | stappen .. weekend`,
      unless: 'klant*|gasten|borrel organis*|netwerkborrel|stappen zet|zette|welke stappen',
      source: 'NVP Sollicitatiecode art. 4; CAO nr. 38 (BE) art. 11 (privéleven); AP: alcohol en drugs op het werk',
    },
    {
      as: 'plain',
      find: `
        wilde avond | wilde nacht | avondje uit | avondje stappen | avond stappen | stapavond | doorzakken |
        doorgezakt | kater | katerig | kroegentocht | feestbeest | beest uithangen | na een paar glazen |
        uitgaansleven | borrelt u | borrel je | uit de band`,
      unless: 'klant*|gasten|beveilig*|portier|dienst|spring*|huiskater',
      source: 'NVP Sollicitatiecode art. 4; CAO nr. 38 (BE) art. 11 (privéleven); AP: alcohol en drugs op het werk',
    },
    {
      as: 'plain',
      find: `iets nodig|iets om|een middeltje|een slaapmutsje + tot rust|ontspannen|te slapen|af te schakelen|zenuwen`,
      unless: 'klant*|bewoner*|patiënt*|team',
      source: 'NVP Sollicitatiecode art. 4; CAO nr. 38 (BE) art. 11 (privéleven); AP: alcohol en drugs op het werk',
    },
    {
      as: 'plain',
      find: `
        wanneer | hoe lang geleden | hoe vaak
        + dronk u | dronk je | dronk jij | u voor het laatst gedronken | je voor het laatst gedronken | glas op | laatste glas | laatste borrel`,
      unless: `
        klant* | gast* | bewoner* | koffie | water`,
      source: 'NVP Sollicitatiecode art. 4; CAO nr. 38 (BE) art. 11 (privéleven); AP: alcohol en drugs op het werk',
    },
  ],
};
