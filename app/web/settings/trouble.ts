import { Problem } from '../api.ts';
import type { FieldProblem } from '../ui/plain/Field.tsx';
import type { words } from './words.ts';

type Said = (typeof words)['en'];

/** `urn:rondo:problem:room_known` → `room_known`. */
export const kindOf = (error: unknown): string =>
  error instanceof Problem ? (error.type.split(':').at(-1) ?? '') : '';

/** A refusal in the person's language, with its remedy; the server's own words where there are none. */
export const troubleText = (error: unknown, said: Said): FieldProblem => {
  if (!(error instanceof Problem)) throw error;
  if (error.kind === 'offline') return said.offline;
  if (error.kind === 'too-many') return said.tooMany;
  const number = (name: string) => Number(error.more[name] ?? 0);
  switch (kindOf(error)) {
    case 'room_known':
      return { what: said.roomKnown, remedy: said.roomKnownRemedy };
    case 'room_in_use':
      return said.roomInUse(number('planned'));
    case 'expires_in_the_past':
      return { what: said.expiresPast, remedy: said.expiresPastRemedy };
    case 'retention_not_a_term':
      return said.retentionNotATerm(number('atLeast'), number('atMost'));
    case 'retention_longer_than_allowed':
      return said.retentionTooLong(number('atMost'));
    case 'retention_reason_missing':
      return said.retentionReasonMissing(number('defaultDays'));
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
