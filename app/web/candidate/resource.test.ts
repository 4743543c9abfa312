import { describe, expect, it } from 'vitest';
import { forget, readAgain, readAhead } from './resource.ts';

/** A place that is read: each reading waits until it is answered by hand, in any order. */
function place(name: string) {
  const readings: { answer: (value: string) => void; fail: () => void }[] = [];
  const load = () =>
    new Promise<string>((answer, reject) => {
      readings.push({ answer, fail: () => reject(new Error('away')) });
    });
  return { readings, read: () => readAhead(name, load) };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('reading again', () => {
  it('keeps what is here until the new is here', async () => {
    const { readings, read } = place('kept');
    read();
    readings[0]?.answer('old');
    readAgain('kept');
    expect(await read()).toBe('old');
    readings[1]?.answer('new');
    await settled();
    expect(await read()).toBe('new');
  });

  it.each([[[1, 2]], [[2, 1]]])('twice ends with what was asked last, answered in the order %j', async (order) => {
    const { readings, read } = place(`twice ${order}`);
    read();
    readings[0]?.answer('old');
    readAgain('twice');
    readAgain('twice');
    for (const n of order) {
      readings.at(n - 3)?.answer(n === 2 ? 'last' : 'first');
      await settled();
    }
    expect(await read()).toBe('last');
    forget('twice');
  });

  it('what nobody asked for and fails leaves the page; what somebody asked for and fails is told', async () => {
    const { readings, read } = place('failing');
    read();
    readings[0]?.answer('old');
    readAgain('failing', { quietly: true });
    readings[1]?.fail();
    await settled();
    expect(await read()).toBe('old');
    readAgain('failing');
    readings[2]?.fail();
    await settled();
    await expect(read()).rejects.toThrow('away');
  });

  it('what was forgotten meanwhile does not come back', async () => {
    const { readings, read } = place('forgotten');
    read();
    readings[0]?.answer('old');
    readAgain('forgotten');
    forget('forgotten');
    readings[1]?.answer('of somebody else');
    await settled();
    read();
    expect(readings).toHaveLength(3);
  });
});
