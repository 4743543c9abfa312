import type { TopicLexicon } from '../../lexicon.ts';

export const socialMediaPrivate: TopicLexicon = {
  topic: 'social_media_private',
  why: 'Private accounts, friend requests and passwords are private life; looking needs a lawful reason and telling the person.',
  instead: 'Ask whether the candidate would like to share a portfolio or a professional profile.',
  entries: [
    {
      as: 'plain',
      find: `
        password* | login* | log in | log-in | credentials | username* | access to | passcode | handle |
        handles | account details | unlock | sign in
        + facebook* | instagram* | social media | tiktok* | snapchat* | twitter* | account | accounts |
          socials | private | profile* | phone | personal email | linkedin | x account | whatsapp | personal
        + your | you | us`,
      unless: `
        customer* | company account* | client* | business accounts | policy | portfolio | museum* |
        system* | manage* | brand* | handle difficult | handle a | handle your account | user account* |
        accounts payable | handle the | handle account* | you handle | handle personal data |
        handle private | handle complaint* | handle phone | access control*`,
      source: 'Article 29 Working Party Opinion 2/2017 on data processing at work, 5.1; GDPR art. 5',
    },
    {
      as: 'plain',
      find: `
        facebook* | instagram* | tiktok* | snapchat* | snap | socials | social media | social profiles |
        social networks | twitter | dating app* | dating profile* | tinder | onlyfans | insta |
        private profile* | personal account* | personal accounts | private account* | personal profile* |
        whatsapp | x account | facebook profile | online presence | bereal | threads account | reddit |
        grindr | bumble | social accounts
        + see | look at | follow | add | friend | friends | friend request | profile* | share | link |
          links | give us | open | check | scroll | post | posts | browse | find | your | private | public |
          username* | what would we | handle | view | search | connect | accept | you on | are you on`,
      unless: `
        customer* | company* | museum* | campaign* | brand* | marketing | strategy | our | audience |
        client* | grow | grew | content calendar | manage | managed | employer's | organisation* | content |
        engagement | ad spend | advert* | business* | channel* | followers | for work | professionally |
        ads | analytics | reach | corporate | department | charity* | marketer | portfolio | community`,
      source: 'Article 29 Working Party Opinion 2/2017 on data processing at work, 5.1; GDPR art. 5',
    },
    {
      as: 'plain',
      find: `
        friend request* | as a friend | add us | accept our | follow request* | private messages |
        private photos | private account* | private profile* | browser history | browsing history |
        search history | text messages | dating profile* | add me as | befriend | direct messages |
        private posts | personal posts | online dating | private feed | private chats |
        connect with us privately
        + you | your | us | manager | we | hiring | me | accept | can`,
      unless: 'customer*|product*|support channel|add us to your references|client*|add me as a',
      source: 'Article 29 Working Party Opinion 2/2017 on data processing at work, 5.1; GDPR art. 5',
    },
    {
      as: 'plain',
      find: `
        google | googled | googling | search online | search for you | look you up | looked you up |
        searched your name | look up your | search your name | online search
        + you | your name | about you | you online | your`,
      unless: `
        customer* | google analytics | google ads | google workspace | google cloud | google docs |
        google sheets | use google | google maps | google tag | google search`,
      source: 'Article 29 Working Party Opinion 2/2017 on data processing at work, 5.1; GDPR art. 5',
    },
    {
      as: 'about',
      find: `
        friend request | your phone | dating app | dating apps | on tinder | on facebook | on instagram |
        on tiktok | on snapchat | your facebook | your instagram | your tiktok | your snapchat |
        private messages | your timeline | log in to your | your socials | your feed | your dms`,
      unless: `
        campaign* | advert* | brand* | customer* | museum | company | audience | strategy | content |
        phone number | your phone skills | phone manner | charity | followers for | ads |
        on your phone when | phone interview | client* | grow | grew`,
      source: 'Article 29 Working Party Opinion 2/2017 on data processing at work, 5.1; GDPR art. 5',
    },
    {
      as: 'plain',
      find: `
        look you up | looked you up | google you | googled you | search for you | searched for you |
        find you online | find about you | find online | scroll through | go through your | your name into |
        typed your name
        + find | online | come up | see | tonight | what | google | internet | photos | profile`,
      unless: 'how do you|customer*',
      source: 'Article 29 Working Party Opinion 2/2017 on data processing at work, 5.1; GDPR art. 5',
    },
  ],
};
