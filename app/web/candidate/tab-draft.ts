import { useEffect, useRef, useState } from 'react';

/** A browser that opens a closed tab again brings its storage back: after an hour nothing of it is shown. */
const lifetime = 60 * 60_000;

/** What a tab kept, or null: nothing, too old, or not readable. */
export const readTabDraft = <Value>(text: string | null, now: number): Value | null => {
  try {
    const { at, value } = JSON.parse(text ?? 'null') as { at: number; value: Value };
    return now - at < lifetime ? value : null;
  } catch {
    return null;
  }
};

const place = (id: string) => `rondo.draft.${id}`;

const read = (id: string): string | null => {
  try {
    return sessionStorage.getItem(place(id));
  } catch {
    return null;
  }
};

/** Answers whether it is kept now. */
const write = (id: string, value: unknown): boolean => {
  try {
    if (value === null) sessionStorage.removeItem(place(id));
    else sessionStorage.setItem(place(id), JSON.stringify({ at: Date.now(), value }));
    return value !== null;
  } catch {
    return false;
  }
};

/**
 * What somebody without a login types: kept through a reload and a crash in this tab, which forgets it when it is closed,
 * when it is sent or thrown away, and after an hour. No login could seal it, so the device itself never gets it.
 */
export const useTabDraft = <Value extends object>(id: string, initial: Value) => {
  const [state, setState] = useState(() => {
    const found = readTabDraft<Partial<Value>>(read(id), Date.now());
    if (found === null) write(id, null);
    return { value: { ...initial, ...found }, restored: found !== null, kept: found !== null };
  });
  const latest = useRef(state);
  const become = (next: typeof state) => {
    latest.current = next;
    setState(next);
  };
  const isAs = (value: Value) => JSON.stringify(value) === JSON.stringify(initial);
  const wouldBeLost = !state.kept && !isAs(state.value);
  useEffect(() => {
    if (!wouldBeLost) return;
    const closing = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', closing);
    return () => removeEventListener('beforeunload', closing);
  }, [wouldBeLost]);
  return {
    ...state,
    change: (part: Partial<Value>) => {
      const value = { ...latest.current.value, ...part };
      become({ ...latest.current, value, kept: write(id, isAs(value) ? null : value) });
    },
    throwAway: () => {
      write(id, null);
      become({ value: initial, restored: false, kept: false });
    },
  };
};
