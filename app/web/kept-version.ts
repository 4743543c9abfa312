import { useCallback, useEffect, useRef } from 'react';
import { useKept } from './kept.ts';

/** A text with the version of the server's that it was begun on: kept together, so that a reload does not forget it. */
type Draft<Value> = { base: number; value: Value };

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * `useKept` for what two people can edit: every save goes on top of the version that was seen, whatever was typed
 * meanwhile, and never over one that was not. What somebody else saves comes in by itself while nothing of ours waits.
 * `save` answers the new version; after a refusal as stale, `settle` goes on from their version with what is chosen.
 */
export const useKeptVersion = <Value>(options: {
  id: string;
  version: number;
  saved: Value;
  save: (value: Value, version: number) => Promise<number>;
}) => {
  const { version, saved } = options;
  const known = useRef({ version, value: saved });
  const seen = useRef(new Set([version]));
  const accept = useCallback((next: { version: number; value: Value }) => {
    known.current = next;
    seen.current.add(next.version);
  }, []);
  const { value, setValue, saving, problem, flush } = useKept<Draft<Value>>({
    id: options.id,
    saved: { base: version, value: saved },
    save: async (draft) => {
      const base = seen.current.has(draft.base) ? known.current.version : draft.base;
      if (base === known.current.version && isSame(draft.value, known.current.value)) return;
      accept({ version: await options.save(draft.value, base), value: draft.value });
    },
  });
  const set = useCallback((next: Value) => setValue({ base: known.current.version, value: next }), [setValue]);

  const isClean = saving === null || saving.state === 'saved';
  useEffect(() => {
    if (!isClean || version <= known.current.version) return;
    const isNews = !isSame(saved, known.current.value);
    accept({ version, value: saved });
    if (isNews) set(saved);
  }, [version, saved, isClean, accept, set]);

  /** Goes on from their version: with mine on top of it, or with theirs. */
  const settle = (theirs: { version: number; value: Value }, next: Value) => {
    accept(theirs);
    set(next);
    void flush();
  };
  return { value: value.value, setValue: set, saving, problem, flush, settle, version: () => known.current.version };
};
