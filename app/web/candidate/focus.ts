import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where the focus goes when `state` changes: what was pressed is not there any more, and whoever walks by keyboard or
 * listens goes on at what came instead.
 */
export const useFocusAfter = <Place extends HTMLElement>(state: unknown): RefObject<Place | null> => {
  const place = useRef<Place>(null);
  const last = useRef(state);
  useEffect(() => {
    if (last.current === state) return;
    last.current = state;
    place.current?.focus();
  }, [state]);
  return place;
};
