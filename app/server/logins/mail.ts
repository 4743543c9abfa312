import type { Compose } from '../mail/mail.ts';

const words = {
  en: {
    signIn: {
      subject: 'Your way into Rondo',
      body: (name: string) => `Hello ${name}, here is your way in. It works once, for one hour.`,
      button: 'Sign in',
      note: 'You did not ask for this? Then nothing needs doing: without the button nothing happens.',
    },
    recovery: {
      subject: 'A new way into Rondo',
      body: (name: string) =>
        `Hello ${name}, with this link you set a new password. It works once, for one day, and ends your other logins.`,
      button: 'Set a new password',
      note: 'You did not ask for this? Tell your administrator.',
    },
  },
  nl: {
    signIn: {
      subject: 'Inloggen bij Rondo',
      body: (name: string) => `Dag ${name}, hiermee logt u in. De link werkt één keer, een uur lang.`,
      button: 'Inloggen',
      note: 'Niet zelf aangevraagd? Dan hoeft u niets te doen: zonder de knop gebeurt er niets.',
    },
    recovery: {
      subject: 'Opnieuw toegang tot Rondo',
      body: (name: string) =>
        `Dag ${name}, met deze link kiest u een nieuw wachtwoord. Hij werkt één keer, een dag lang, en logt u elders uit.`,
      button: 'Nieuw wachtwoord kiezen',
      note: 'Niet zelf aangevraagd? Laat het uw beheerder weten.',
    },
  },
  nb: {
    signIn: {
      subject: 'Logg inn i Rondo',
      body: (name: string) => `Hei ${name}, her er veien inn. Lenken virker én gang, i én time.`,
      button: 'Logg inn',
      note: 'Har du ikke bedt om dette? Da trenger du ikke gjøre noe: uten knappen skjer ingenting.',
    },
    recovery: {
      subject: 'Ny tilgang til Rondo',
      body: (name: string) =>
        `Hei ${name}, med denne lenken velger du et nytt passord. Den virker én gang, i ett døgn, og logger deg ut andre steder.`,
      button: 'Velg nytt passord',
      note: 'Har du ikke bedt om dette? Si fra til administratoren.',
    },
  },
};

const hour = 1 / 24;

/** A way in for somebody who asked for it. */
export const signInMail: Compose = async ({ mail, link }) => {
  const { subject, body, button, note } = words[mail.language].signIn;
  return {
    subject,
    body: [body(mail.to_name)],
    button: { label: button, url: await link('sign_in', { accountId: mail.data.accountId ?? null }, hour) },
    note,
  };
};

/** A way back for somebody who lost theirs. */
export const recoveryMail: Compose = async ({ mail, link }) => {
  const { subject, body, button, note } = words[mail.language].recovery;
  return {
    subject,
    body: [body(mail.to_name)],
    button: { label: button, url: await link('recovery', { accountId: mail.data.accountId ?? null }, 1) },
    note,
  };
};
