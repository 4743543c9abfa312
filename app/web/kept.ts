import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { browserStore, type DeviceStore } from './device-store.ts';
import { createKeeper, importKey, type Keeper, noKeeper } from './keeper.ts';
import { createSaver } from './saver.ts';
import { readPreference, writePreference } from './ui/preferences.ts';

/** Whether this device keeps what is typed, and if not, why. */
export type Keeping = 'keeps' | 'nobody' | 'shared' | 'insecure' | 'refused';

let keeper: Keeper = noKeeper;
let keeperOf: string | null = null;
const nobody = () => {
  keeper = noKeeper;
  keeperOf = null;
};
let keeping: Keeping = 'nobody';
const listeners = new Set<() => void>();
const become = (next: Keeping) => {
  if (next === keeping) return;
  keeping = next;
  for (const tell of listeners) tell();
};

/** This device's own store; it opens at the first use. */
export const device: DeviceStore = browserStore();

/** The keeper of the person at work here. */
export const currentKeeper = (): Keeper => keeper;

/** The beginning of the ids of what stands in a form that was not sent yet. */
export const drafts = 'drafts/';

/** The beginning of the ids of what is copied for when there is no network. */
export const copies = 'copies/';

/** Tells of a write that the browser refused: the page then says that nothing is kept. */
const watched = (inner: Keeper): Keeper => ({
  ...inner,
  put: async (id, value, until) => {
    try {
      await inner.put(id, value, until);
      become('keeps');
    } catch (error) {
      become('refused');
      throw error;
    }
  },
});

const isCopy = (place: string) => place.slice(place.indexOf('/') + 1).startsWith(copies);

/** Forgets every copy on this device, and the key that opens them; what somebody typed stays, sealed. */
export const forgetCopies = async (): Promise<void> => {
  await device.writeOwner(null);
  await device.remove((await device.places()).filter(isCopy));
};

/** Forgets what the person at work here had begun to write in forms: they sign out themself. */
export const forgetDrafts = async (): Promise<void> => {
  for (const id of await keeper.ids(drafts)) await keeper.drop(id);
};

/** Forgets everything of everybody. */
const forgetAll = async (): Promise<void> => {
  await device.writeOwner(null);
  await device.remove(await device.places());
};

/** Whether the person said that others use this computer, too. */
export const isShared = (): boolean => readPreference('shared') === 'yes';

/** Says that others use this computer, too, or that they do not; a shared one forgets at once what it kept. */
export const setShared = async (shared: boolean): Promise<void> => {
  writePreference('shared', shared ? 'yes' : null);
  if (!shared) return;
  nobody();
  become('shared');
  await forgetAll().catch(() => undefined);
};

const use = (person: string, next: Keeper) => {
  keeper = watched(next);
  keeperOf = person;
  become('keeps');
  void keeper.sweep().catch(() => become('refused'));
};

/**
 * Called when somebody is known to be signed in: their texts are kept with their login's key, or not at all without
 * one. Who works in an `organisation` is remembered with the key until they sign out, so that their copies open
 * without a network. What was copied for somebody else goes.
 */
export const keepFor = async (
  person: string,
  deviceKey: string | null | undefined,
  organisation: string | null = null,
): Promise<void> => {
  const isNew = keeperOf !== person;
  if (isNew) nobody();
  if (isShared()) return become('shared');
  if (!deviceKey) return become('nobody');
  if (!globalThis.crypto?.subtle) return become('insecure');
  try {
    const key = await importKey(deviceKey);
    // A form that opens while the login is looked at again must find its keeper.
    if (isNew) use(person, createKeeper({ person, key, store: device, now: Date.now }));
    const owner = await device.readOwner();
    if (owner && (owner.person !== person || (organisation !== null && owner.organisation !== organisation))) {
      await forgetCopies();
    }
    if (organisation !== null) await device.writeOwner({ person, organisation, key });
  } catch {
    nobody();
    become('refused');
  }
};

/** Who was at work here before the network went, with their keeper ready; null where nobody is remembered. */
export const keepForOwner = async (): Promise<{ person: string; organisation: string } | null> => {
  const owner = await device.readOwner().catch(() => undefined);
  if (!owner || isShared()) return null;
  use(owner.person, createKeeper({ person: owner.person, key: owner.key, store: device, now: Date.now }));
  return owner;
};

const subscribeKeeping = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether this device keeps what is typed. */
export const useKeeping = (): Keeping => useSyncExternalStore(subscribeKeeping, () => keeping);

/**
 * A value that is saved as it is typed. `id` names it for this device (`scorecards/7/evidence/planning`), `saved` is
 * what the server has, `save` sends it. Gives the value, its setter, the `saving` for `TextArea`, the problem where the
 * server refused it, and `flush` for before a submission. Remount with a `key` when the id changes.
 */
export const useKept = <Value>(options: { id: string; saved: Value; save: (value: Value) => Promise<unknown> }) => {
  const latest = useRef(options.save);
  latest.current = options.save;
  const [{ saver, subscribe }] = useState(() => {
    const listeners = new Set<() => void>();
    const saver = createSaver({
      id: options.id,
      saved: options.saved,
      save: (value) => latest.current(value),
      keeper,
      onChange: () => {
        for (const tell of listeners) tell();
      },
    });
    const subscribe = (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    };
    return { saver, subscribe };
  });
  useEffect(() => {
    void saver.restore();
    const back = () => saver.retry();
    const leaving = () => {
      if (document.visibilityState === 'hidden') saver.retry();
    };
    const closing = (event: BeforeUnloadEvent) => {
      if (saver.wouldBeLost()) event.preventDefault();
    };
    addEventListener('online', back);
    addEventListener('beforeunload', closing);
    document.addEventListener('visibilitychange', leaving);
    return () => {
      removeEventListener('online', back);
      removeEventListener('beforeunload', closing);
      document.removeEventListener('visibilitychange', leaving);
      saver.retry();
    };
  }, [saver]);
  const { value, saving, problem } = useSyncExternalStore(subscribe, saver.state);
  return { value, setValue: saver.set, saving, problem, flush: saver.flush };
};
