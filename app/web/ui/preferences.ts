const prefix = 'rondo.';

export type PreferenceName =
  | 'language'
  | 'mail'
  | 'theme'
  | 'shortcuts'
  | 'organisation'
  | 'application'
  | 'shared'
  | 'leaving';

/** What this device remembers of a small choice, or null; a browser that refuses storage remembers nothing. */
export const readPreference = (name: PreferenceName): string | null => {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
};

/** Remembers a small choice on this device; null forgets it. */
export const writePreference = (name: PreferenceName, value: string | null): void => {
  try {
    if (value === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, value);
  } catch {
    // Private windows may refuse storage: the choice then lasts as long as the page.
  }
};
