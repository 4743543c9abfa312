import type { QueryClient, QueryFunctionContext } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { copies, currentKeeper } from './kept.ts';
import { Problem } from './problem.ts';

/** The id of the copy of what was read under a query key. */
export const copyId = (queryKey: readonly unknown[]): string => copies + queryKey.join('/');

let known: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();
const become = (next: ReadonlySet<string>) => {
  known = next;
  for (const tell of listeners) tell();
};
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What this device has for when there is no network, by id. */
export const useCopies = (): ReadonlySet<string> => useSyncExternalStore(subscribe, () => known);

/** Reads anew what this device has. */
export const lookAtCopies = async (): Promise<void> => {
  become(
    new Set(
      await currentKeeper()
        .ids(copies)
        .catch(() => []),
    ),
  );
};

const hasNoServer = (error: unknown): boolean =>
  error instanceof Problem && (error.kind === 'offline' || error.kind === 'failed');
const isGone = (error: unknown): boolean =>
  error instanceof Problem && (error.kind === 'forbidden' || error.kind === 'not-found');

/** A copy with the moment of its making, and the build of the page that made it. */
export type Copy = { at: number; build?: string; value: unknown };

/** The build that this page runs: its script, which has another name in each. */
export const currentBuild = (): string =>
  document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src.replace(/^.*\//, '') ?? '';

/** Null where there is none that can be read. */
export const readCopy = async (id: string): Promise<Copy | null> =>
  (await currentKeeper()
    .get(id)
    .catch(() => null)) as Copy | null;

/** Keeps a copy until a moment; null forgets it. A device without room goes on without. */
export const keepCopy = async (id: string, value: unknown, until: number | null): Promise<void> => {
  const keeper = currentKeeper();
  if (!keeper.keeps) return;
  try {
    if (until === null) {
      if (known.has(id)) await keeper.drop(id);
    } else await keeper.put(id, { at: Date.now(), build: currentBuild(), value } satisfies Copy, until);
    if (known.has(id) === (until !== null)) return;
    const next = new Set(known);
    if (until === null) next.delete(id);
    else next.add(id);
    become(next);
  } catch {
    // Said where it matters: the page shows that this device keeps nothing.
  }
};

/** How long the server may take before the copy is shown instead, in milliseconds. */
const patience = 5000;

let used = false;
/** What came from a copy is not copied again: its age would be forgotten. */
const fromCopies = new WeakSet<object>();
const taken = <Value>(copy: { value: unknown }): Value => {
  used = true;
  if (typeof copy.value === 'object' && copy.value !== null) fromCopies.add(copy.value);
  return copy.value as Value;
};

/** Whether something on this page came from a copy, so that it may be behind. */
export const usesCopies = (): boolean => used;

type Context = Pick<QueryFunctionContext, 'queryKey' | 'client' | 'signal'>;

/**
 * Reads from the server; without one, from this device's copy. What the server says is no longer open to the person
 * is forgotten here, too. An answer that comes after the copy was shown takes its place.
 */
export const orCopy =
  <Value, C extends Context>(read: (context: C) => Promise<Value>) =>
  async (context: C): Promise<Value> => {
    const { queryKey, client } = context;
    const id = copyId(queryKey);
    const asked = read(context);
    let isLate = false;
    const late = new Promise<Value>((resolve) => {
      setTimeout(async () => {
        const copy = await readCopy(id);
        if (!copy) return;
        isLate = true;
        resolve(taken(copy));
      }, patience);
    });
    asked.then(
      (value) => {
        if (isLate) client.setQueryData(queryKey, value);
      },
      () => undefined,
    );
    try {
      return await Promise.race([asked, late]);
    } catch (error) {
      if (isGone(error)) await keepCopy(id, null, null);
      if (!hasNoServer(error)) throw error;
      const copy = await readCopy(id);
      if (!copy) throw error;
      return taken(copy);
    }
  };

/**
 * Copies what the pages read and write, as `until` says for its key and value: the moment it goes, null for what is not
 * kept, undefined for what is none of its business.
 */
export const copyQueries = (
  client: QueryClient,
  until: (queryKey: readonly unknown[], value: unknown) => number | null | undefined,
): void => {
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    const { queryKey, state } = event.query;
    if (typeof state.data === 'object' && state.data !== null && fromCopies.has(state.data)) return;
    const end = until(queryKey, state.data);
    if (end !== undefined) void keepCopy(copyId(queryKey), state.data, end);
  });
};
