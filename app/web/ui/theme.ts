import { useSyncExternalStore } from 'react';
import { readPreference, writePreference } from './preferences.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const listeners = new Set<() => void>();
const kept = (): Theme => themes.find((theme) => theme === readPreference('theme')) ?? 'auto';
let current: Theme | undefined;

/** Puts the theme on the page: `auto` follows the device. Called first thing, before anything is drawn. */
export const applyTheme = (theme: Theme = kept()): void => {
  current = theme;
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const tell of listeners) tell();
};

/** Takes over a theme chosen elsewhere (with the person's account) and remembers it on this device. */
export const rememberTheme = (theme: Theme): void => {
  writePreference('theme', theme === 'auto' ? null : theme);
  applyTheme(theme);
};

/** The chosen theme and how to change it; the device remembers it. */
export const useTheme = (): [Theme, (theme: Theme) => void] => {
  const theme = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current ?? kept(),
  );
  return [theme, rememberTheme];
};
