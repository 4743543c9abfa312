import { useSyncExternalStore } from 'react';

/** The employer's logo and colour, as the server gives them. */
export type Look = {
  logo: { url: string; width: number; height: number } | null;
  showsName: boolean;
  accent: { light: string; dark: string } | null;
};

export type ShownOrganisation = { name: string; look: Look | null };

let shown: ShownOrganisation | null = null;
const listeners = new Set<() => void>();

/** The side's colour is the employer's, in the shade that each theme can show; the rest of it follows. */
const colour = (accent: Look['accent']) => {
  const { style } = document.documentElement;
  const set = (name: string, light: string, dark: string) => style.setProperty(name, `light-dark(${light}, ${dark})`);
  // Where the browser cannot be told of both themes at once, the side keeps its own colour.
  if (accent === null || !CSS.supports('color', 'light-dark(red, blue)')) {
    for (const name of ['--clay', '--clay-deep', '--clay-wash']) style.removeProperty(name);
    return;
  }
  const { light, dark } = accent;
  set('--clay', light, dark);
  set('--clay-deep', `color-mix(in srgb, ${light} 85%, black)`, `color-mix(in srgb, ${dark} 80%, white)`);
  set('--clay-wash', `color-mix(in srgb, ${light} 8%, #fefdfb)`, `color-mix(in srgb, ${dark} 10%, #262320)`);
};

/**
 * Puts the employer at the head of the page; a page calls it as soon as it knows. Without a look, what is known of the
 * same employer stays.
 */
export const showOrganisation = (name: string | null, look?: Look): void => {
  const known = shown?.name === name ? shown.look : null;
  if (name === shown?.name && (look === undefined || look === known)) return;
  shown = name === null ? null : { name, look: look ?? known };
  colour(shown?.look?.accent ?? null);
  for (const tell of listeners) tell();
};

/** The employer whose process one looks at, or null while it is not known. */
export const useShownOrganisation = (): ShownOrganisation | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
