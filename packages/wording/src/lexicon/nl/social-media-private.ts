import type { TopicLexicon } from '../../lexicon.ts';

export const socialMediaPrivate: TopicLexicon = {
  topic: 'social_media_private',
  why: 'Privéaccounts, vriendschapsverzoeken en wachtwoorden zijn privéleven; bekijken mag alleen als het nodig en gemeld is.',
  instead: 'Vraag of iemand een portfolio of een zakelijk profiel wil delen.',
  entries: [
    {
      as: 'plain',
      find: `
        wachtwoord* | paswoord* | inloggegevens | inlog | login | toegang | inloggen | logingegevens |
        meekijken | meelezen | inzage
        + facebook* | instagram* | sociale media | social media | tiktok* | snapchat* | twitter* |
          account* | socials | privéaccount | facebookaccount | instagramaccount | x-account | whatsapp |
          telefoon | persoonlijke
        + uw | je | jouw | u | jij | ge | van u`,
      unless: 'beheer*|beleid|klant*|bedrijfsaccount|zakelijke|portfolio',
      source: 'Autoriteit Persoonsgegevens: sociale media en sollicitanten; GBA: screening van sollicitanten',
    },
    {
      as: 'plain',
      find: `
        facebook* | instagram* | tiktok* | snapchat* | socials | privéprofiel* | sociale media |
        social media | socialmedia* | facebookprofiel | twitter | twitteraccount | datingapp* |
        datingprofiel | tinder | onlyfans | insta | x-account | whatsapp* | bereal |
        persoonlijke profielen | privéaccount*
        + bekijken | zien | volgen | toevoegen | vriend | vrienden | vriendschapsverzoek | profiel* | geef |
          deel | delen | link | doorgeven | openzetten | openbaar | privé | checken | kijken | scrollen |
          wat staat | wat post | post u | post je | plaatst | uw | jouw | je | actief | bent u |
          gebruikersnaam | wat zullen | wat zouden | vinden we | opzoeken | inzien | inkijken | raadplegen |
          meekijken | bekijken mogen`,
      unless: `
        *campagne* | bedrijfs* | voor het museum | voor uw werkgever | klant* | campagne* | als marketeer |
        zakelijk* | content | strategie | het museum | accounts van | beheer* | groeien | voor ons |
        van het | van de | doelgroep | bereik | merk | organisatie | adverten* | portfolio | ervaring |
        werk met | voor werk`,
      source: 'Autoriteit Persoonsgegevens: sociale media en sollicitanten; GBA: screening van sollicitanten',
    },
    {
      as: 'plain',
      find: `
        vriendschapsverzoek* | vriendverzoek* | connectieverzoek | privéaccount | privéprofiel |
        privéberichten | datingprofiel | privételefoon | volgverzoek | privéfotos | chatgesprekken |
        privéchats | zoekgeschiedenis | online privéleven | internetgeschiedenis
        + u | je | uw | ons | jouw | we | jij | ge | hr`,
      unless: 'klant*|bedrijfs*',
      source: 'Autoriteit Persoonsgegevens: sociale media en sollicitanten; GBA: screening van sollicitanten',
    },
    {
      as: 'plain',
      find: `
        googelen | gegoogeld | google | googlen | online opzoeken | op internet
        + uw naam | u | jou | je naam | wat vinden | over u | over jou
        + vinden | opzoeken | tegenkomen | gegoogeld | googelen | schrikken | tegen`,
      unless: 'klant*|zoekmachine|google analytics|workspace|ads|oplossingen|informatie over het',
      source: 'Autoriteit Persoonsgegevens: sociale media en sollicitanten; GBA: screening van sollicitanten',
    },
    {
      as: 'about',
      find: `
        vriendschapsverzoek | datingapps | datingapp | privéaccounts | je telefoon | uw telefoon |
        jouw telefoon | gebruikersnaam op | privéberichten | op tinder | op facebook | op instagram |
        op tiktok | op snapchat | jouw socials | uw socials | je socials | je timeline`,
      unless: `
        bedrijfs* | campagne* | advert* | klant* | museum* | strategie | telefoonnummer | bereikbaar |
        merk | telefoon op | content | doelgroep | organisatie | berichten plaatst | groeide`,
      source: 'Autoriteit Persoonsgegevens: sociale media en sollicitanten; GBA: screening van sollicitanten',
    },
    {
      as: 'plain',
      find: `
        opzoek | opzoeken | opgezocht | google | googel | googlen | googelen | gegoogeld | intik | intikken |
        intypen | speur* | online zoek*
        + u | je | jou | uw naam | je naam
        + vind | vinden | zie | zien | tevoorschijn | internet | online | vanavond | wat | foto*`,
      unless: 'hoe zoek*|klant*|documentatie',
      source: 'Autoriteit Persoonsgegevens: sociale media en sollicitanten; GBA: screening van sollicitanten',
    },
  ],
};
