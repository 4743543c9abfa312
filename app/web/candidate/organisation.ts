import { useSyncExternalStore } from 'react';

let shown: string | null = null;
const listeners = new Set<() => void>();

/** Puts the employer's name at the head of the page; a page calls it as soon as it knows. */
export const showOrganisation = (name: string | null): void => {
  shown = name;
  for (const tell of listeners) tell();
};

/** The employer whose process one looks at, or null while it is not known. */
export const useShownOrganisation = (): string | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
