import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Erased, erasureList, readErasures } from './erasure-list.ts';

const one = (n: number): Erased => ({
  org: '00000000-0000-7000-8000-000000000001',
  candidate: `00000000-0000-7000-8000-00000000010${n}`,
  id: `00000000-0000-7000-8000-00000000020${n}`,
  cause: 'retention',
  at: '2026-12-08T07:00:00.000Z',
});

async function* all(...erased: Erased[]) {
  yield* erased;
}

describe('R95: the list of erasures', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rondo-list-'));
    file = join(folder, 'deep', 'erasures.jsonl');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('takes each erasure once, and says until when it is whole', async () => {
    const list = erasureList(file);
    await Promise.all([list.add(one(1)), list.add(one(2))]);
    await list.complete(all(one(1), one(2), one(3)), new Date('2026-12-09T00:00:00Z'));
    await list.complete(all(one(3)), undefined);
    const read = await readErasures(file);
    expect([...read.erased.values()]).toEqual([one(1), one(2), one(3)]);
    expect(read.completeUntil).toBe('2026-12-09T00:00:00.000Z');
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(4);
  });

  it('takes ways in that were closed and opened beside them, each once', async () => {
    const list = erasureList(file);
    const out = { way: 'member', org: one(1).org, id: one(1).candidate, at: one(1).at } as const;
    const back = { ...out, at: '2026-12-09T07:00:00.000Z', open: true } as const;
    const password = { way: 'password', org: null, id: one(2).candidate, at: one(1).at } as const;
    for (const fact of [out, back, password]) await list.add(fact);
    async function* facts() {
      yield* [out, password, one(1)];
    }
    await list.complete(facts(), undefined);
    appendFileSync(file, '{"way":"window","org":null,"id":"x","at":"now"}\n');
    const read = await readErasures(file);
    expect([...read.closed.values()]).toEqual([out, back, password]);
    expect([...read.erased.values()]).toEqual([one(1)]);
  });

  it('survives a line that was torn, and passes over what is not its own', async () => {
    const list = erasureList(file);
    await list.add(one(1));
    appendFileSync(file, '{"org":"00000000-0000-7');
    await list.add(one(2));
    appendFileSync(file, 'null\n[]\n{"org":"x","candidate":"y"}\n{"complete":"soon"}\n');
    const read = await readErasures(file);
    expect([...read.erased.values()]).toEqual([one(1), one(2)]);
    expect(read.completeUntil).toBeUndefined();
  });

  it('is the same read from two files, and knows the later of their ends', async () => {
    const other = join(folder, 'other.jsonl');
    await erasureList(file).complete(all(one(1)), new Date('2026-12-09T00:00:00Z'));
    await erasureList(other).complete(all(one(1), one(2)), new Date('2026-12-10T00:00:00Z'));
    const read = await readErasures(other, file);
    expect(read.erased.size).toBe(2);
    expect(read.completeUntil).toBe('2026-12-10T00:00:00.000Z');
  });
});
