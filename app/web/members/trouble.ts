import { Problem } from '../api.ts';
import type { FieldProblem } from '../ui/plain/Field.tsx';
import type { words } from './words.ts';

type Said = (typeof words)['en'];

/** `urn:rondo:problem:member_known` → `member_known`. */
export const kindOf = (error: unknown): string =>
  error instanceof Problem ? (error.type.split(':').at(-1) ?? '') : '';

/** A refusal in the person's language, with its remedy; the server's own words where there are none. */
export const troubleText = (error: unknown, said: Said): FieldProblem => {
  if (!(error instanceof Problem)) throw error;
  if (error.kind === 'offline') return said.offline;
  if (error.kind === 'too-many') return said.tooMany;
  switch (kindOf(error)) {
    case 'member_known':
      return { what: said.memberKnown, remedy: said.memberKnownRemedy };
    case 'member_out':
      return { what: said.memberOut, remedy: said.memberOutRemedy };
    case 'invited_just_now':
      return said.invitedJustNow;
    case 'last_administrator':
      return { what: said.lastAdministrator, remedy: said.lastAdministratorRemedy };
    default:
      return error.detail || error.title;
  }
};

/** The same as one sentence, for a message beside the page. */
export const troubleLine = (error: unknown, said: Said): string => {
  const trouble = troubleText(error, said);
  return typeof trouble === 'string' ? trouble : [trouble.what, trouble.remedy].filter(Boolean).join(' ');
};

/** Puts the focus into the first field that is refused, once it says so. */
export const focusFirstError = (form: HTMLFormElement | null): void => {
  const focus = () => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  // The page may need one more frame to show what the server refused.
  requestAnimationFrame(() => requestAnimationFrame(focus));
};

/** Whether this looks like an address; the server decides. */
export const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());
