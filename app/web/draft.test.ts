import { describe, expect, it } from 'vitest';
import { createDraft } from './draft.ts';
import { type Keeper, noKeeper } from './keeper.ts';

/** A keeper in memory. */
const remembering = () => {
  const kept = new Map<string, unknown>();
  const keeper: Keeper = {
    ...noKeeper,
    keeps: true,
    put: async (id, value) => void kept.set(id, value),
    get: async (id) => kept.get(id) ?? null,
    drop: async (id) => void kept.delete(id),
  };
  return { kept, keeper };
};
const begin = (keeper: Keeper, initial = '') =>
  createDraft({ id: 'questions/1/answer', initial, keeper: () => keeper, onChange: () => undefined });
const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('a draft of a form that is sent by a press', () => {
  it('comes back after a reload, and says so; each object has its own', async () => {
    const { keeper, kept } = remembering();
    begin(keeper).set('Half an answer');
    await soon();
    expect([...kept.keys()]).toEqual(['drafts/questions/1/answer']);
    const again = begin(keeper);
    expect(again.state()).toEqual({ value: '', restored: false, kept: false });
    await again.restore();
    expect(again.state()).toEqual({ value: 'Half an answer', restored: true, kept: true });
    const other = createDraft({
      id: 'questions/2/answer',
      initial: '',
      keeper: () => keeper,
      onChange: () => undefined,
    });
    await other.restore();
    expect(other.state()).toEqual({ value: '', restored: false, kept: false });
  });

  it('of an earlier version of its form comes back as far as it fits, and breaks nothing', async () => {
    const { keeper, kept } = remembering();
    const initial = { outcome: null as string | null, reason: '', people: [] as string[] };
    const restored = async (found: unknown) => {
      kept.set('drafts/decision', found);
      const draft = createDraft({ id: 'decision', initial, keeper: () => keeper, onChange: () => undefined });
      await draft.restore();
      return draft.state().value;
    };
    expect(await restored({ outcome: 'offer', reason: 'Because.' })).toEqual({
      outcome: 'offer',
      reason: 'Because.',
      people: [],
    });
    expect(await restored({ reason: { text: 'Because.' }, people: 'Imre', outcome: 'reject' })).toEqual({
      ...initial,
      outcome: 'reject',
    });
    for (const found of ['a text alone', 7, [], true]) expect(await restored(found)).toEqual(initial);
    kept.set('drafts/questions/1/answer', { text: 'once an object' });
    const text = begin(keeper);
    await text.restore();
    expect(text.state().value).toBe('');
  });

  it('is gone from the device once it is sent, thrown away, or as it was', async () => {
    const { keeper, kept } = remembering();
    for (const end of ['settle', 'throwAway'] as const) {
      const draft = begin(keeper, 'as it was');
      draft.set('changed');
      await soon();
      expect(kept.size).toBe(1);
      await draft[end]();
      expect(kept.size).toBe(0);
      expect(draft.state()).toEqual({
        value: end === 'settle' ? 'changed' : 'as it was',
        restored: false,
        kept: false,
      });
    }
    const draft = begin(keeper, 'as it was');
    draft.set('changed');
    await soon();
    draft.set('as it was');
    await soon();
    expect(kept.size).toBe(0);
  });

  it('goes on from what was saved: the next words are kept again', async () => {
    const { keeper, kept } = remembering();
    const draft = begin(keeper, 'one');
    draft.set('two');
    await draft.settle();
    draft.set('three');
    await soon();
    expect([...kept.values()]).toEqual(['three']);
    await draft.throwAway();
    expect(draft.state().value).toBe('two');
  });

  it('does not put what was kept over what is being typed', async () => {
    const { keeper, kept } = remembering();
    kept.set('drafts/questions/1/answer', 'older');
    const draft = begin(keeper);
    draft.set('newer');
    await draft.restore();
    expect(draft.state()).toEqual({ value: 'newer', restored: false, kept: true });
  });

  it('warns before a page is closed only where the device keeps nothing', async () => {
    const { keeper } = remembering();
    const kept = begin(keeper);
    kept.set('typed');
    await soon();
    expect(kept.wouldBeLost()).toBe(false);
    const lost = begin(noKeeper);
    expect(lost.wouldBeLost()).toBe(false);
    lost.set('typed');
    await soon();
    expect(lost.wouldBeLost()).toBe(true);
    await lost.settle();
    expect(lost.wouldBeLost()).toBe(false);
  });
});
