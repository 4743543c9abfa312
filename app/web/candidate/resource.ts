import { use, useSyncExternalStore } from 'react';

type Kept = {
  promise: Promise<unknown>;
  load: () => Promise<unknown>;
  at: number;
  failed: boolean;
  /** The last reading again: what an earlier one answers after it says no more how things are. */
  latest?: Promise<unknown>;
};
/** A promise that says itself what came of it, so that what is here already is shown without waiting for it once more. */
type Read = Promise<unknown> & { status?: 'fulfilled'; value?: unknown };

const kept = new Map<string, Kept>();
const listeners = new Set<() => void>();
let version = 0;
const changed = () => {
  version++;
  for (const tell of listeners) tell();
};

const keep = (name: string, load: () => Promise<unknown>, promise: Promise<unknown>): Kept => {
  const made: Kept = { promise, load, at: Date.now(), failed: false };
  // A failure is kept until somebody tries again: forgotten at once, it would be asked for without end.
  promise.catch(() => {
    made.failed = true;
  });
  kept.set(name, made);
  return made;
};

/**
 * Reads again what was read: everything, or what a name begins with. Until it is here the page stays as it is, with the
 * focus where it was and what is being typed. `quietly` is for what nobody asked for: if it fails, the page stays, too.
 */
export const readAgain = (prefix = '', { quietly = false } = {}): void => {
  for (const [name, known] of kept) {
    if (!name.startsWith(prefix)) continue;
    known.at = Date.now();
    const promise: Read = known.load();
    known.latest = promise;
    const isLatest = () => kept.get(name)?.latest === promise;
    promise.then(
      (value) => {
        if (!isLatest()) return;
        promise.status = 'fulfilled';
        promise.value = value;
        keep(name, known.load, promise);
        changed();
      },
      () => {
        if (quietly || !isLatest()) return;
        keep(name, known.load, promise);
        changed();
      },
    );
  }
};

/** Forgets what was read, for what is about something else from now on: it is waited for. */
export const forget = (prefix: string): void => {
  for (const name of kept.keys()) if (name.startsWith(prefix)) kept.delete(name);
  changed();
};

/** Lets what could not be read be asked for again: another page is opened, or somebody tries again. */
export const forgetFailures = (): void => {
  for (const [name, { failed }] of kept) if (failed) kept.delete(name);
};

const entryOf = (name: string, load: () => Promise<unknown>): Kept => kept.get(name) ?? keep(name, load, load());

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
    if (document.visibilityState === 'visible' && Date.now() - oldest > 60_000) readAgain('', { quietly: true });
  });
}
