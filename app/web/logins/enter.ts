import { api, placeAfterSignIn } from '../api.ts';
import { forgetCopies } from '../kept.ts';
import { writePreference } from '../ui/preferences.ts';

/** Puts the focus into the first field that is refused, once it says so. */
export const focusFirstError = (form: HTMLFormElement | null): void => {
  const focus = () => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  // The page may need one more frame to show what the server refused.
  requestAnimationFrame(() => requestAnimationFrame(focus));
};

/** Whether the person just signed in belongs somewhere here. */
const belongsSomewhere = async (): Promise<boolean> => {
  const login = await api('GET /login');
  return login.staff.length > 0 || login.candidateOf.length > 0;
};

/**
 * Goes where the person was going, or home; false when they belong to no organisation here, and stay. A whole new page,
 * so that nothing of who was here before is left in it.
 */
export const enter = async (to: '/' | '/my', search: string = location.search): Promise<boolean> => {
  // Whoever was here before leaves nothing that opens; the same person's copies come back with their key.
  await forgetCopies().catch(() => undefined);
  writePreference('leaving', null);
  if (to === '/my' && !(await belongsSomewhere())) return false;
  const place = placeAfterSignIn(search, to);
  const isTheirs = to === '/my' ? /^\/my(\/|\?|#|$)/.test(place) : true;
  location.assign(isTheirs ? place : to);
  return true;
};
