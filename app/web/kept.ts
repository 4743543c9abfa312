import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createKeeper, type Keeper, noKeeper } from './keeper.ts';
import { createSaver } from './saver.ts';

let keeper: Keeper = noKeeper;

/** Called when somebody is known to be signed in: their texts are kept with their login's key, or not at all without one. */
export const keepFor = (person: string, key: string | null | undefined): void => {
  try {
    keeper = key ? createKeeper({ person, key, storage: localStorage, now: Date.now }) : noKeeper;
    keeper.sweep();
  } catch {
    keeper = noKeeper;
  }
};

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
    addEventListener('online', back);
    document.addEventListener('visibilitychange', leaving);
    return () => {
      removeEventListener('online', back);
      document.removeEventListener('visibilitychange', leaving);
      saver.retry();
    };
  }, [saver]);
  const { value, saving, problem } = useSyncExternalStore(subscribe, saver.state);
  return { value, setValue: saver.set, saving, problem, flush: saver.flush };
};
