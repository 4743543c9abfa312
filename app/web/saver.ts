import type { Keeper } from './keeper.ts';
import { Problem } from './problem.ts';
import type { Saving } from './ui/plain/SaveState.tsx';

/** What a page sees of a text that is saved as typed. */
export type SaverState<Value> = { value: Value; saving: Saving | null; problem: Problem | null };

export type Saver<Value> = {
  state: () => SaverState<Value>;
  set(value: Value): void;
  /** Saves now what is not saved yet; answers whether everything is with the server. */
  flush(): Promise<boolean>;
  /** Brings back what this device kept; the page calls it once. */
  restore(): Promise<void>;
  /** The network is back, or the login: tries at once. */
  retry(): void;
  stop(): void;
  /** Whether something typed is neither with the server nor on this device: closing the page would lose it. */
  wouldBeLost(): boolean;
};

/** Trouble that passes by itself, so that the same text is tried again. */
const passes = (problem: Problem) => ['offline', 'failed', 'too-many', 'unauthenticated'].includes(problem.kind);

/**
 * Saves a value as it is typed: keeps every change on the device at once, sends it after a pause, one request at a
 * time, tries again after an outage (2 s, 4 s … at most a minute), and forgets the kept copy when the server has the
 * latest. A refusal stands until the next change.
 */
export const createSaver = <Value>(options: {
  id: string;
  saved: Value;
  save: (value: Value) => Promise<unknown>;
  keeper: Keeper;
  onChange: () => void;
  pauseMilliseconds?: number;
  now?: () => Date;
}): Saver<Value> => {
  const { id, save, keeper, onChange } = options;
  const pause = options.pauseMilliseconds ?? 800;
  const now = options.now ?? (() => new Date());
  let state: SaverState<Value> = { value: options.saved, saving: null, problem: null };
  let dirty = false;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let stopped = false;
  let isKept = keeper.keeps;

  const become = (change: Partial<SaverState<Value>>) => {
    state = { ...state, ...change };
    if (!stopped) onChange();
  };

  const schedule = (milliseconds: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void flush(), milliseconds);
  };

  const attempt = async () => {
    const value = state.value;
    dirty = false;
    become({ saving: { state: 'saving' }, problem: null });
    try {
      await save(value);
      failures = 0;
      if (dirty) return;
      await keeper.drop(id).catch(() => undefined);
      if (!dirty) become({ saving: { state: 'saved', at: now() } });
    } catch (error) {
      const problem = error instanceof Problem ? error : new Problem(500, { detail: String(error) });
      dirty = true;
      failures += 1;
      const offline = problem.kind === 'offline' || problem.kind === 'unauthenticated';
      const saving: Saving = offline
        ? { state: 'offline', kept: isKept }
        : passes(problem)
          ? { state: 'failed', kept: isKept }
          : { state: 'failed', refused: true };
      become({ saving, problem: passes(problem) ? null : problem });
      if (passes(problem)) schedule(Math.min(60_000, 1000 * 2 ** failures));
    }
  };

  const flush = async (): Promise<boolean> => {
    clearTimeout(timer);
    if (running) await running;
    while (dirty && !stopped) {
      const before = failures;
      running = attempt();
      await running;
      running = null;
      if (failures > before) return false;
    }
    return !dirty;
  };

  /** The device may have no room, or refuse: then the page must not say that it is kept. */
  const tellKept = (kept: boolean) => {
    isKept = kept;
    if (state.saving?.state === 'offline' && state.saving.kept !== kept) become({ saving: { state: 'offline', kept } });
  };

  const set = (value: Value) => {
    dirty = true;
    become({ value, saving: state.saving?.state === 'offline' ? state.saving : { state: 'unsaved' }, problem: null });
    keeper.put(id, value).then(
      () => tellKept(keeper.keeps),
      () => tellKept(false),
    );
    if (failures === 0) schedule(pause);
    else schedule(Math.min(60_000, 1000 * 2 ** failures));
  };

  return {
    state: () => state,
    set,
    flush,
    restore: async () => {
      const kept = await keeper.get(id).catch(() => null);
      if (kept === null || dirty || stopped) return;
      if (JSON.stringify(kept) === JSON.stringify(options.saved)) await keeper.drop(id).catch(() => undefined);
      else set(kept as Value);
    },
    retry: () => {
      if (dirty) void flush();
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
    wouldBeLost: () => dirty && !isKept,
  };
};
