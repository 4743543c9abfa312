import { useSyncExternalStore } from 'react';

/** What a card waits for: the network, to be handed in or saved; or its owner, because another device wrote something else. */
export type Waiting = 'to-hand-in' | 'to-save' | 'differs';

let known: ReadonlyMap<string, Waiting> = new Map();
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Says what a card on this device waits for; null: nothing any more. */
export const setWaiting = (scorecardId: string, waiting: Waiting | null): void => {
  if ((known.get(scorecardId) ?? null) === waiting) return;
  const next = new Map(known);
  if (waiting === null) next.delete(scorecardId);
  else next.set(scorecardId, waiting);
  known = next;
  for (const tell of listeners) tell();
};

/** The cards on this device that the server does not have as they are here, by id. */
export const useWaiting = (): ReadonlyMap<string, Waiting> => useSyncExternalStore(subscribe, () => known);
