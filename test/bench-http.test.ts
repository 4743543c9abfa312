import { describe, expect, it } from 'vitest';
import { copyOf } from '../scripts/bench-http/multiply.ts';
import { fill, fillValue, tapeOf } from '../scripts/bench-http/tape.ts';

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const now = new Date('2027-03-28T01:00:00.000Z');
const filling = { now, fresh: (n: number) => `new ${n}`, own: (original: string) => `copy of ${original}` };
const sent = (text: string, values: unknown[] = []) => ({ login: 'rondo_app', text, values });

describe('what the bench sends again for a request', () => {
  it('keeps what stays, and puts new ids, the moment and the ids of the copy where they were', () => {
    const own = new Map([[id(7), id(1)]]);
    const begin = (at: string) => sent(`BEGIN; SET LOCAL rondo.now = '${at}'; SET LOCAL rondo.org = '${id(5)}'`);
    const insert = (made: string, card: string, at: Date) =>
      sent('insert into audit values ($1, $2, $3, $4, $5)', [made, card, at, `{"card":"${card}"}`, [made, null, 3]]);
    const [first, second] = tapeOf(
      [begin('2026-11-22T20:00:00.000Z'), insert(id(100), id(7), new Date(1))],
      [begin('2026-11-22T20:00:01.000Z'), insert(id(200), id(8), new Date(2))],
      own,
    );
    expect(fill(first?.text ?? [], filling)).toBe(
      `BEGIN; SET LOCAL rondo.now = '2027-03-28T01:00:00.000Z'; SET LOCAL rondo.org = '${id(5)}'`,
    );
    expect(second?.values.map((value) => fillValue(value, filling))).toEqual([
      'new 0',
      `copy of ${id(1)}`,
      now,
      `{"card":"copy of ${id(1)}"}`,
      ['new 0', null, 3],
    ]);
  });

  it('does not make one of what differs otherwise', () => {
    expect(() => tapeOf([sent('select 1')], [])).toThrow('1 and then 0 statements');
    expect(() => tapeOf([sent('select 1')], [sent('select 2')])).toThrow('cannot be one');
    expect(() => tapeOf([sent('select $1', [1])], [sent('select $1', [2])])).toThrow('cannot be one');
  });

  it('names copies by ids that are valid ones', () => {
    expect(copyOf(id(1), 1)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(copyOf(id(1), 1)).not.toBe(copyOf(id(1), 2));
  });
});
