import { expect, it } from 'vitest';
import { readTabDraft } from './tab-draft.ts';

it('R74 W1: what a tab kept comes back for an hour, and what is no draft never', () => {
  const at = Date.parse('2026-12-08T07:00:00Z');
  const text = JSON.stringify({ at, value: { name: 'Sunniva' } });
  expect(readTabDraft(text, at + 59 * 60_000)).toEqual({ name: 'Sunniva' });
  // Who opens a closed tab again on a shared computer sees nobody's name.
  expect(readTabDraft(text, at + 61 * 60_000)).toBe(null);
  for (const other of [null, '', 'null', '{', '7', '{"at":"x"}']) expect(readTabDraft(other, at)).toBe(null);
});
