import type { TopicLexicon } from '../../lexicon.ts';

export const nationalityLanguage: TopicLexicon = {
  topic: 'nationality_language',
  why: 'Nationaliteit en moedertaal zijn (omwegen naar) beschermde gronden; u mag alleen weten of iemand hier mag werken en de taal op het nodige niveau spreekt.',
  instead:
    'Vraag: "Mag u in dit land werken?" of noem het niveau: "Het werk vraagt Nederlands op B2. Hoe gebruikte u de taal in uw werk?"',
  entries: [
    {
      as: 'plain',
      find: `
        paspoort* | nationaliteit* | staatsburger* | dubbele nationaliteit | verblijfsvergunning* |
        verblijfsstatus | verblijfskaart | staatsburgerschap | genaturaliseerd | naturalisatie |
        verblijfstitel | identiteitskaart | verblijfsdocument
        + u | je | jij | uw | jouw | ge | jullie | kandidaat | kandidate | hij | zij | heeft | welk* | wat |
          hoe lang | mee_sturen/v | bezit`,
      unless: `
        controleer* | controleert | controle | klant* | cliënt* | aanvraag* | behandel* | reizigers |
        loket | passagiers | verwerk* | aanvragen van | ervaring | beoordeelt | paspoortcontrole* |
        ambtenaar | bij de balie`,
      source: 'Awgb (NL) art. 1 (nationaliteit); Antiracismewet (BE); Wet arbeid vreemdelingen art. 15',
    },
    {
      as: 'about',
      find: `
        nationaliteit | moedertaal | thuistaal | eerste taal | moerstaal | native speaker | taal thuis |
        dubbele nationaliteit | landstaal`,
      unless: 'leerling*|klant*|kinderen|les|patiënt*|cliënt*|taalonderwijs|bezoekers',
      source: 'Awgb (NL) art. 1 (nationaliteit); Antiracismewet (BE); Wet arbeid vreemdelingen art. 15',
    },
    {
      as: 'own',
      find: `
        moedertaal | nationaliteit | paspoort | verblijfsvergunning | verblijfsstatus | accent | thuistaal |
        tweede nationaliteit | dubbele nationaliteit | verblijfskaart | staatsburgerschap`,
      source: 'Awgb (NL) art. 1 (nationaliteit); Antiracismewet (BE); Wet arbeid vreemdelingen art. 15',
    },
    {
      as: 'plain',
      find: `
        taal | talen | nederlands | frans | engels
        + thuis | opgegroeid | ouders | moeder | kinderen | gezin | moedertaal | van huis uit | als kind |
          tweede taal | eerste taal | dromen | droomt | privé | familie
        + u | je | jij | uw | jouw | ge | jullie | wat | welke | kandidaat | hij | zij`,
      unless: 'klant*|leerling*|les|bezoeker*|thuiszorg|patiënt*|in de klas',
      source: 'Awgb (NL) art. 1 (nationaliteit); Antiracismewet (BE); Wet arbeid vreemdelingen art. 15',
    },
    {
      as: 'be',
      find: `
        nederlander | nederlandse | belg | belgische | vlaming | staatsburger | eu-burger | buitenlander |
        expat | genaturaliseerd | nederlands staatsburger | inwoner van de eu |
        nederlandstalig van geboorte | nederlandstalig opgevoed | franstalig opgevoed | tweetalig opgevoed |
        buitenlandse | eu-onderdaan | vreemdeling | derdelander`,
      unless: 'nederlandse taal|nederlandse wet*|belgische wet*|markt',
      source: 'Awgb (NL) art. 1 (nationaliteit); Antiracismewet (BE); Wet arbeid vreemdelingen art. 15',
    },
    {
      as: 'about',
      find: `
        heimwee | terug naar uw land | terug naar je land | teruggaan naar .. land | terugkeren naar |
        geboorteland | staatsburger* | genaturaliseerd | inburgeringsexamen | niet van hier |
        uw eigen land | je eigen land`,
      source: 'Awgb (NL) art. 1 (nationaliteit); Antiracismewet (BE); Wet arbeid vreemdelingen art. 15',
    },
    {
      as: 'advert',
      find: `
        native speaker* | moedertaalspreker* | nederlandse nationaliteit | belgische nationaliteit |
        moedertaal | eu-nationaliteit | nederlands als moedertaal | nederlander* | vlaming* | belgen |
        belg | native | geboren en getogen | perfect accentloos | near native | moedertaalniveau`,
      source: 'Awgb (NL) art. 1 (nationaliteit); Antiracismewet (BE); Wet arbeid vreemdelingen art. 15',
    },
    {
      as: 'plain',
      find: `
        droomt u | droom je | dromen | spreekt u thuis | spreek je thuis | thuis
        + in het nederlands | in het frans | nederlands | arabisch | turks | frans | pools | berbers |
          engels | welke taal | spaans | farsi | oekraïens`,
      unless: 'klant*|thuiszorg|thuiswerk*|cliënt*|patiënt*|leerling*',
      source: 'Awgb (NL) art. 1 (nationaliteit); Antiracismewet (BE); Wet arbeid vreemdelingen art. 15',
    },
    {
      as: 'plain',
      find: 'paspoort + afgegeven|kleur|tweede|ander|twee|welk land + uw|waar|dat|je|u',
      unless: 'klant*|bezoeker*|reiziger*|controle*|gast*',
      source: 'Awgb (NL) art. 1 (nationaliteit); Antiracismewet (BE); Wet arbeid vreemdelingen art. 15',
    },
  ],
};
