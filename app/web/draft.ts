import { useEffect, useState, useSyncExternalStore } from 'react';
import { fitting } from './fitting.ts';
import type { Keeper } from './keeper.ts';
import { currentKeeper, drafts } from './kept.ts';

/** What a form shows of what is being written, whether it was brought back from this device, and whether it lies there. */
export type DraftState<Value> = { value: Value; restored: boolean; kept: boolean };

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * What somebody writes in a form that is sent by a press: every keystroke is kept on this device until it is sent or
 * thrown away. What was typed before the kept text was found is not overwritten by it.
 */
export const createDraft = <Value>(options: {
  id: string;
  initial: Value;
  keeper: () => Keeper;
  onChange: () => void;
}) => {
  const { id, keeper, onChange } = options;
  let { initial } = options;
  let state: DraftState<Value> = { value: initial, restored: false, kept: false };
  let isTouched = false;
  const become = (next: DraftState<Value>) => {
    state = next;
    onChange();
  };
  const drop = () => {
    if (state.kept) become({ ...state, kept: false });
    return keeper()
      .drop(drafts + id)
      .catch(() => undefined);
  };
  return {
    state: () => state,
    set: (value: Value) => {
      isTouched = true;
      become({ ...state, value });
      if (isSame(value, initial)) {
        void drop();
        return;
      }
      const to = keeper();
      const lies = (kept: boolean) => {
        // What was sent or thrown away meanwhile lies nowhere.
        if (kept !== state.kept && !isSame(state.value, initial)) become({ ...state, kept });
      };
      to.put(drafts + id, value).then(
        () => lies(to.keeps),
        () => lies(false),
      );
    },
    /** Brings back what this device kept; the page calls it once. */
    restore: async () => {
      const found = await keeper()
        .get(drafts + id)
        .catch(() => null);
      const kept = fitting(found, initial);
      if (kept === null || isTouched) return;
      if (isSame(kept, initial)) {
        await drop();
        return;
      }
      become({ value: kept, restored: true, kept: true });
    },
    /** It is with the server: nothing of it stays on the device. Writing goes on from `next`, else from what is there. */
    settle: async (next: Value = state.value) => {
      initial = next;
      isTouched = true;
      become({ value: next, restored: false, kept: false });
      await drop();
    },
    throwAway: async () => {
      isTouched = true;
      become({ value: initial, restored: false, kept: false });
      await drop();
    },
    /** Whether closing the page would lose something that was typed. */
    wouldBeLost: () => !state.kept && !isSame(state.value, initial),
  };
};

/**
 * The text of a form that is sent by a press, kept on this device per person under `id` (the object and the field)
 * through a reload, a crash or a login that has run out. `restored` asks for a `RestoredNote`, `kept` tells that
 * it lies on this device; call `settle` when it is sent or saved. Remount with a `key` when the id changes.
 */
export const useDraft = <Value>(id: string, initial: Value) => {
  const [{ draft, subscribe }] = useState(() => {
    const listeners = new Set<() => void>();
    const draft = createDraft({
      id,
      initial,
      keeper: currentKeeper,
      onChange: () => {
        for (const tell of listeners) tell();
      },
    });
    const subscribe = (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    };
    return { draft, subscribe };
  });
  useEffect(() => {
    void draft.restore();
    const closing = (event: BeforeUnloadEvent) => {
      if (draft.wouldBeLost()) event.preventDefault();
    };
    addEventListener('beforeunload', closing);
    return () => removeEventListener('beforeunload', closing);
  }, [draft]);
  const { value, restored, kept } = useSyncExternalStore(subscribe, draft.state);
  return { value, setValue: draft.set, restored, kept, settle: draft.settle, throwAway: draft.throwAway };
};
