import { describe, expect, it } from 'vitest';
import { Problem } from './problem.ts';
import { createSending } from './sending.ts';

const listening = () => {
  const told: string[] = [];
  const send = createSending<string>({
    onBegin: (what) => told.push(`begin ${what}`),
    onRefused: ({ status }) => told.push(`refused ${status}`),
    onEnd: () => told.push('end'),
  });
  return { told, send };
};

describe('sending', () => {
  it('answers whether it went through, and tells what was refused', async () => {
    const { told, send } = listening();
    expect(await send(async () => 'made', 'save')).toBe(true);
    expect(await send(() => Promise.reject(new Problem(422)), 'save')).toBe(false);
    expect(told).toEqual(['begin save', 'end', 'begin save', 'refused 422', 'end']);
  });

  it('begins nothing while something is under way', async () => {
    const { told, send } = listening();
    let finish = () => {};
    const first = send(() => new Promise<void>((resolve) => (finish = resolve)), 'one');
    expect(await send(async () => told.push('never'), 'two')).toBe(false);
    finish();
    expect(await first).toBe(true);
    expect(told).toEqual(['begin one', 'end']);
  });

  it('throws on what is no refusal, and is ready again', async () => {
    const { told, send } = listening();
    await expect(send(() => Promise.reject(new TypeError('a bug')), 'save')).rejects.toThrow('a bug');
    expect(told).toEqual(['begin save', 'end']);
    expect(await send(async () => undefined, 'save')).toBe(true);
  });
});
