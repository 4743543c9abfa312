import { Problem } from '../api.ts';
import type { FieldProblem } from '../ui/plain/Field.tsx';
import { PasskeyStopped } from './passkeys.ts';
import type { words } from './words.ts';

type Said = (typeof words)['en'];

/** `urn:rondo:problem:email_taken` → `email_taken`. */
export const kindOf = (error: unknown): string =>
  error instanceof Problem ? (error.type.split(':').at(-1) ?? '') : '';

/** A refusal of sign-in in the person's language, with its remedy; the server's own words where there are none. */
export const troubleText = (error: unknown, said: Said): FieldProblem => {
  if (error instanceof PasskeyStopped) return error.alreadyThere ? said.passkeyThere : said.passkeyStopped;
  if (!(error instanceof Problem)) throw error;
  if (error.kind === 'offline') return said.offline;
  if (error.kind === 'too-many') return said.tooMany;
  switch (kindOf(error)) {
    case 'sign_in_failed':
      return said.signInFailed;
    case 'sign_in_again':
      return said.signInAgain;
    case 'passkey_refused':
      return said.passkeyRefused;
    case 'email_taken':
      return { what: said.emailTaken, remedy: said.emailTakenRemedy };
    case 'has_password':
      return said.hasPassword;
    case 'password_weak':
      return { what: said.passwordWeak, remedy: said.passwordWeakRemedy };
    case 'password_wrong':
      return { what: said.currentWrong, remedy: said.currentWrongRemedy };
    default:
      return error.detail || error.title;
  }
};

/** Whether this looks like an address; the server decides. */
export const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());

/** The fewest characters of a password. */
export const shortestPassword = 10;
