import { defineWords } from '../ui/words.ts';

export const unsubscribeWords = defineWords({
  en: {
    title: 'End your reminders?',
    note: (name: string, organisation: string) =>
      `${name}, you then get no mails of ${organisation} any more about what you owe. Invitations and cancellations of your interviews still come.`,
    end: 'End reminders',
    done: 'Your reminders have ended',
    doneNote: 'Invitations and cancellations of your interviews still come. You find what you owe on your day.',
    settings: 'Choose when reminders come, in my profile',
    unknown: 'This link is not complete',
    unknownHelp: 'Open it from the mail once more, or sign in and choose in your profile.',
    failed: 'That did not work. Try again in a moment.',
  },
  nl: {
    title: 'Uw herinneringen uitzetten?',
    note: (name, organisation) =>
      `${name}, u krijgt dan geen e-mails van ${organisation} meer over wat u nog moet doen. Uitnodigingen en afzeggingen van uw gesprekken komen nog wel.`,
    end: 'Herinneringen uitzetten',
    done: 'Uw herinneringen staan uit',
    doneNote: 'Uitnodigingen en afzeggingen van uw gesprekken komen nog wel. Wat u nog moet doen, vindt u bij Vandaag.',
    settings: 'Kiezen wanneer herinneringen komen, in mijn profiel',
    unknown: 'Deze link is niet compleet',
    unknownHelp: 'Open hem nog eens vanuit de e-mail, of log in en kies in uw profiel.',
    failed: 'Dat is niet gelukt. Probeer het zo meteen opnieuw.',
  },
  nb: {
    title: 'Slå av påminnelsene dine?',
    note: (name, organisation) =>
      `${name}, da får du ikke flere e-poster fra ${organisation} om det som venter på deg. Innkallinger og avlysninger av intervjuene dine kommer fortsatt.`,
    end: 'Slå av påminnelser',
    done: 'Påminnelsene dine er slått av',
    doneNote:
      'Innkallinger og avlysninger av intervjuene dine kommer fortsatt. Det som venter på deg, finner du under I dag.',
    settings: 'Velg når påminnelser kommer, i profilen min',
    unknown: 'Denne lenken er ikke fullstendig',
    unknownHelp: 'Åpne den fra e-posten en gang til, eller logg inn og velg i profilen din.',
    failed: 'Det gikk ikke. Prøv igjen om litt.',
  },
});
