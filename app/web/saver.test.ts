import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeviceStore, Kept, Owner } from './device-store.ts';
import { createKeeper, importKey, type Keeper, noKeeper } from './keeper.ts';
import { Problem } from './problem.ts';
import { createSaver } from './saver.ts';

/** A device's store in memory, with everything that a curious person could read in it. */
const memory = () => {
  const kept = new Map<string, Kept>();
  const writes: string[] = [];
  let owner: Owner | undefined;
  const store: DeviceStore = {
    read: async (place) => kept.get(place),
    write: async (one) => {
      writes.push(one.place);
      kept.set(one.place, one);
    },
    remove: async (places) => places.forEach((place) => void kept.delete(place)),
    places: async () => [...kept.keys()],
    over: async (now) => [...kept.values()].filter(({ until }) => until < now).map(({ place }) => place),
    readOwner: async () => owner,
    writeOwner: async (next) => {
      owner = next ?? undefined;
    },
  };
  return { kept, writes, store };
};
const keyOf = (byte: number) => importKey(btoa(String.fromCharCode(...new Array<number>(32).fill(byte))));
const day = 24 * 60 * 60 * 1000;

describe('the keeper', () => {
  it('R43 gives back what it kept, and stores nothing readable', async () => {
    const { store, kept } = memory();
    const keeper = createKeeper({ person: 'p1', key: keyOf(1), store, now: () => 0 });
    await keeper.put('notes/1', { text: 'Ik heb eerst gebeld. ø 🙂' });
    expect(await keeper.get('notes/1')).toEqual({ text: 'Ik heb eerst gebeld. ø 🙂' });
    const stored = [...kept.values()].map(({ text }) => new TextDecoder().decode(text)).join();
    expect(stored.length).toBeGreaterThan(20);
    expect(stored).not.toContain('gebeld');
    await keeper.drop('notes/1');
    expect(await keeper.get('notes/1')).toBeNull();
  });

  it('R43 its key can be used and never read', async () => {
    await expect(crypto.subtle.exportKey('raw', await keyOf(1))).rejects.toThrow();
  });

  it('R43 gives nothing to another person, another login, or under another id', async () => {
    const { store, kept } = memory();
    const options = { person: 'p1', key: keyOf(1), store, now: () => 0 };
    await createKeeper(options).put('notes/1', 'mine');
    expect(await createKeeper({ ...options, person: 'p2' }).get('notes/1')).toBeNull();
    expect(await createKeeper({ ...options, key: keyOf(2) }).get('notes/1')).toBeNull();
    kept.set('p1/notes/2', { ...kept.get('p1/notes/1')!, place: 'p1/notes/2' });
    expect(await createKeeper(options).get('notes/2')).toBeNull();
    expect(await createKeeper(options).get('notes/1')).toBe('mine');
    expect(await createKeeper(options).ids('notes/')).toEqual(['notes/1', 'notes/2']);
    expect(await createKeeper({ ...options, person: 'p2' }).ids('')).toEqual([]);
  });

  it('R43 forgets after seven days, or when it was told to', async () => {
    const { store, kept } = memory();
    let now = 0;
    const keeper = createKeeper({ person: 'p1', key: keyOf(1), store, now: () => now });
    await keeper.put('old', 'x');
    await keeper.put('copies/session/1', 'kit', day);
    now = day + 1;
    expect(await keeper.get('copies/session/1')).toBeNull();
    now = 7 * day;
    expect(await keeper.get('old')).toBe('x');
    now += 1;
    expect(await keeper.get('old')).toBeNull();
    await keeper.put('new', 'y');
    await keeper.sweep();
    expect([...kept.keys()]).toEqual(['p1/new']);
  });

  it('lets the last of quick changes win, and writes it once', async () => {
    const { store, writes } = memory();
    const keeper = createKeeper({ person: 'p1', key: keyOf(1), store, now: () => 0 });
    await Promise.all([keeper.put('a', 1), keeper.put('a', 2), keeper.drop('a'), keeper.put('a', 3)]);
    expect(await keeper.get('a')).toBe(3);
    writes.length = 0;
    await Promise.all(Array.from({ length: 50 }, (_unused, at) => keeper.put('b', at)));
    expect(await keeper.get('b')).toBe(49);
    expect(writes).toEqual(['p1/b']);
  });

  it('R43 says when the device has no room', async () => {
    const { store } = memory();
    const full = { ...store, write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
    const keeper = createKeeper({ person: 'p1', key: keyOf(1), store: full, now: () => 0 });
    await expect(keeper.put('a', 1)).rejects.toThrow('full');
    expect(await keeper.get('a')).toBeNull();
  });
});

describe('saving as typed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const at = new Date('2026-12-08T13:02:00Z');
  const kept = () => {
    const values = new Map<string, unknown>();
    const keeper: Keeper = {
      ...noKeeper,
      keeps: true,
      put: async (id, value) => void values.set(id, value),
      get: async (id) => values.get(id) ?? null,
      drop: async (id) => void values.delete(id),
    };
    return { values, keeper };
  };
  const saverOf = (save: (value: string) => Promise<unknown>, keeper: Keeper, saved = '') =>
    createSaver({ id: 'x', saved, save, keeper, onChange: () => undefined, now: () => at });

  it('sends once after a pause, and then forgets the kept copy', async () => {
    const { values, keeper } = kept();
    const sent: string[] = [];
    const saver = saverOf(async (value) => sent.push(value), keeper);
    saver.set('a');
    saver.set('ab');
    expect(saver.state()).toEqual({ value: 'ab', saving: { state: 'unsaved' }, problem: null });
    expect(values.get('x')).toBe('ab');
    await vi.advanceTimersByTimeAsync(799);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual(['ab']);
    expect(saver.state().saving).toEqual({ state: 'saved', at });
    expect(values.size).toBe(0);
  });

  it('never has two requests under way, and ends with the latest', async () => {
    const { values, keeper } = kept();
    const sent: string[] = [];
    let atOnce = 0;
    const saver = saverOf(async (value) => {
      atOnce += 1;
      expect(atOnce).toBe(1);
      await new Promise((done) => setTimeout(done, 2000));
      sent.push(value);
      atOnce -= 1;
    }, keeper);
    saver.set('a');
    await vi.advanceTimersByTimeAsync(900);
    saver.set('ab');
    saver.set('abc');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toEqual(['a', 'abc']);
    expect(saver.state().saving?.state).toBe('saved');
    expect(values.size).toBe(0);
  });

  it('keeps through an outage and tries again by itself', async () => {
    const { values, keeper } = kept();
    let online = false;
    const sent: string[] = [];
    const saver = saverOf(async (value) => {
      if (!online) throw new Problem(0);
      sent.push(value);
    }, keeper);
    saver.set('a');
    await vi.advanceTimersByTimeAsync(800);
    expect(saver.state()).toMatchObject({ saving: { state: 'offline', kept: true }, problem: null });
    saver.set('ab');
    expect(saver.state().saving).toEqual({ state: 'offline', kept: true });
    expect(values.get('x')).toBe('ab');
    online = true;
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent).toEqual(['ab']);
    expect(saver.state().saving?.state).toBe('saved');
  });

  it('says that nothing is kept where nothing is', async () => {
    const saver = saverOf(() => Promise.reject(new Problem(0)), noKeeper);
    saver.set('a');
    await vi.advanceTimersByTimeAsync(800);
    expect(saver.state().saving).toEqual({ state: 'offline', kept: false });
    saver.stop();
  });

  it('does not repeat a refusal until something changes', async () => {
    const { values, keeper } = kept();
    const sent: string[] = [];
    const saver = saverOf(async (value) => {
      sent.push(value);
      if (value === 'too long') throw new Problem(422, { detail: 'Too long.' });
    }, keeper);
    saver.set('too long');
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent).toEqual(['too long']);
    expect(saver.state().problem?.detail).toBe('Too long.');
    expect(saver.state().saving).toEqual({ state: 'failed', refused: true });
    expect(values.get('x')).toBe('too long');
    saver.set('short');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual(['too long', 'short']);
    expect(saver.state()).toMatchObject({ saving: { state: 'saved' }, problem: null });
  });

  it('flushes before a submission and tells whether it worked', async () => {
    let works = true;
    const saver = saverOf(async () => {
      if (!works) throw new Problem(503);
    }, noKeeper);
    expect(await saver.flush()).toBe(true);
    saver.set('a');
    expect(await saver.flush()).toBe(true);
    works = false;
    saver.set('b');
    expect(await saver.flush()).toBe(false);
    expect(saver.state().saving).toEqual({ state: 'failed', kept: false });
    saver.stop();
  });

  it('brings back what was kept, unless the server has it or something is typed already', async () => {
    const { values, keeper } = kept();
    const sent: string[] = [];
    values.set('x', 'from before the crash');
    const saver = saverOf(async (value) => sent.push(value), keeper, 'old');
    await saver.restore();
    expect(saver.state().value).toBe('from before the crash');
    await vi.advanceTimersByTimeAsync(800);
    expect(sent).toEqual(['from before the crash']);

    values.set('x', 'same');
    const same = saverOf(async (value) => sent.push(value), keeper, 'same');
    await same.restore();
    expect(values.size).toBe(0);

    values.set('x', 'older');
    const typed = saverOf(async (value) => sent.push(value), keeper, '');
    typed.set('newer');
    await typed.restore();
    expect(typed.state().value).toBe('newer');
    typed.stop();
  });

  it('R43 says that nothing is kept where the device refuses, and that closing the page would lose it', async () => {
    const refusing: Keeper = { ...noKeeper, keeps: true, put: () => Promise.reject(new Error('full')) };
    const saver = createSaver({
      id: 'a',
      saved: '',
      save: () => Promise.reject(new Problem(0)),
      keeper: refusing,
      onChange: () => undefined,
    });
    saver.set('typed');
    await vi.advanceTimersByTimeAsync(1000);
    expect(saver.state().saving).toEqual({ state: 'offline', kept: false });
    expect(saver.wouldBeLost()).toBe(true);
    saver.stop();
  });
});
