import { readPreference, writePreference } from './preferences.ts';
import { closestLanguage, isLanguage, type Language } from './words.ts';

/**
 * The language of a mail whose link led here (`?lang=nl`): remembered like a choice, and taken out of the address before
 * anything reads it, so that a choice made here stays.
 */
const takeLanguageOfLink = (): Language | null => {
  if (typeof location === 'undefined') return null;
  const address = new URL(location.href);
  const asked = address.searchParams.get('lang');
  if (!isLanguage(asked)) return null;
  address.searchParams.delete('lang');
  history.replaceState(history.state, '', address);
  writePreference('language', asked);
  return asked;
};
const ofLink = takeLanguageOfLink();

/** The language of the link that led here, else the one remembered on this device, else the closest to what the browser asks for. */
export const initialLanguage = (): Language => {
  const kept = readPreference('language') ?? ofLink;
  return isLanguage(kept) ? kept : closestLanguage(navigator.languages);
};
