import { use, useSyncExternalStore } from 'react';

type Kept = { promise: Promise<unknown>; at: number; failed: boolean };

const kept = new Map<string, Kept>();
const listeners = new Set<() => void>();
let version = 0;

/** Forgets what was read, so that it is read again: everything, or what a name begins with. */
export const readAgain = (prefix = ''): void => {
  for (const name of kept.keys()) if (name.startsWith(prefix)) kept.delete(name);
  version++;
  for (const tell of listeners) tell();
};

/** Lets what could not be read be asked for again: another page is opened, or somebody tries again. */
export const forgetFailures = (): void => {
  for (const [name, { failed }] of kept) if (failed) kept.delete(name);
};

const entryOf = (name: string, load: () => Promise<unknown>): Kept => {
  const known = kept.get(name);
  if (known) return known;
  const made: Kept = { promise: load(), at: Date.now(), failed: false };
  // A failure is kept until somebody tries again: forgotten at once, it would be asked for without end.
  made.promise.catch(() => {
    made.failed = true;
  });
  kept.set(name, made);
  return made;
};

/** Reads what a page will need before the page is there. */
export const readAhead = (name: string, load: () => Promise<unknown>): Promise<unknown> => entryOf(name, load).promise;

/** Something read from the server once and shared; suspends while it is read, throws what went wrong. */
export const useResource = <Value>(name: string, load: () => Promise<Value>): Value => {
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => version,
  );
  return use(entryOf(name, load).promise as Promise<Value>);
};

// Coming back to the tab after a while shows what has happened since.
if (typeof document !== 'undefined') {
  document.addEventListener('visibilitychange', () => {
    const oldest = Math.min(...[...kept.values()].map(({ at }) => at));
    if (document.visibilityState === 'visible' && Date.now() - oldest > 60_000) readAgain();
  });
}
