import { describe, expect, it } from 'vitest';
import { createInTurn } from './in-turn.ts';

type List = { version: number; columns: string[] };

/** A server on a slow line that refuses a change of anything but its latest version. */
const slow = () => {
  let held: List = { version: 1, columns: ['none', 'none'] };
  let under = 0;
  const change = async (version: number, columns: string[]): Promise<List> => {
    under++;
    await new Promise((done) => setTimeout(done, 5));
    under--;
    if (under > 0 || version !== held.version) throw new Error('changed_since');
    held = { version: version + 1, columns };
    return held;
  };
  return { change, held: () => held };
};

describe('in turn', () => {
  it('R76: two quick choices of columns go one after the other, the second upon what the first answered', async () => {
    const { change, held } = slow();
    const shown = held();
    const inTurn = createInTurn<List>();
    const choose = (at: number, field: string) =>
      inTurn((before) => {
        const of = before ?? shown;
        return change(
          of.version,
          of.columns.map((column, index) => (index === at ? field : column)),
        );
      });
    await Promise.all([choose(0, 'name'), choose(1, 'email')]);
    expect(held()).toEqual({ version: 3, columns: ['name', 'email'] });
  });

  it('one that is refused does not stop the next, which starts from what is shown', async () => {
    const inTurn = createInTurn<number>();
    const first = inTurn(() => Promise.reject(new Error('no')));
    const second = inTurn(async (before) => (before === undefined ? 1 : 2));
    await expect(first).rejects.toThrow('no');
    expect(await second).toBe(1);
    expect(await inTurn(async (before) => (before === undefined ? 1 : 2))).toBe(1);
  });
});
