import { recoveryMail, signInMail } from '../logins/mail.ts';
import type { Compose } from './mail.ts';

/** Every mail Rondo sends, by name; each feature brings its own in its mail.ts. One line each. */
export const templates: Record<string, Compose | undefined> = {
  'sign-in': signInMail,
  recovery: recoveryMail,
};
