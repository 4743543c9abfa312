import type { TextKind } from '../mail/text.ts';

const name = 'Ilse Visser';
const shape = {
  audience: 'member',
  placeholders: { name: { outside: true } },
  button: true,
  letsIn: true,
  examples: { en: { name }, nl: { name }, nb: { name } },
} satisfies Partial<TextKind>;

const signIn: TextKind = {
  ...shape,
  standard: {
    en: {
      subject: 'Your way into Rondo',
      body: 'Hello {{name}}, here is your way in. It works once, for one hour.',
      button: 'Sign in',
      note: 'You did not ask for this? Then nothing needs doing: without the button nothing happens.',
    },
    nl: {
      subject: 'Inloggen bij Rondo',
      body: 'Dag {{name}}, hiermee logt u in. De link werkt één keer, een uur lang.',
      button: 'Inloggen',
      note: 'Niet zelf aangevraagd? Dan hoeft u niets te doen: zonder de knop gebeurt er niets.',
    },
    nb: {
      subject: 'Logg inn i Rondo',
      body: 'Hei {{name}}, med denne lenken logger du inn. Den virker én gang, i én time.',
      button: 'Logg inn',
      note: 'Har du ikke bedt om dette? Da trenger du ikke gjøre noe: uten knappen skjer ingenting.',
    },
  },
};

const recovery: TextKind = {
  ...shape,
  standard: {
    en: {
      subject: 'A new way into Rondo',
      body: 'Hello {{name}}, with this link you set a new password. It works once, for one day, and ends your other logins.',
      button: 'Set a new password',
      note: 'You did not ask for this? Tell your administrator.',
    },
    nl: {
      subject: 'Opnieuw toegang tot Rondo',
      body: 'Dag {{name}}, met deze link kiest u een nieuw wachtwoord. Hij werkt één keer, een dag lang, en logt u elders uit.',
      button: 'Nieuw wachtwoord kiezen',
      note: 'Niet zelf aangevraagd? Laat het uw beheerder weten.',
    },
    nb: {
      subject: 'Ny tilgang til Rondo',
      body: 'Hei {{name}}, med denne lenken velger du et nytt passord. Den virker én gang, i ett døgn, og logger deg ut andre steder.',
      button: 'Velg nytt passord',
      note: 'Har du ikke bedt om dette? Si fra til administratoren.',
    },
  },
};

export const loginTexts = { 'sign-in': signIn, recovery } satisfies Record<string, TextKind>;
