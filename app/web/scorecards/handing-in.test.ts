import { emptyDraft, type ScorecardDraft } from '@rondo/interview';
import { describe, expect, test } from 'vitest';
import type { KeptCard } from './card-thread.ts';
import { type HandedIn, nextStep } from './handing-in.ts';

const draft = (strengths: string): ScorecardDraft => ({ ...emptyDraft, strengths });
const server = (strengths: string, revision: number, submission: unknown = null) => ({
  draft: draft(strengths),
  revision,
  submission,
});
const kept = (strengths: string, revision: number, sent: string | null = null): KeptCard => ({
  draft: draft(strengths),
  revision,
  sent: sent === null ? null : draft(sent),
});
const handedIn = (strengths: string): HandedIn => ({ at: 0, draft: draft(strengths) });

describe('a card that was typed without a network', () => {
  test('R43 is saved where the server still has what it was typed on', () => {
    expect(nextStep(server('a', 3), kept('ab', 3), null)).toBe('save');
  });

  test('R43 is saved on top of its own earlier save whose answer was lost', () => {
    expect(nextStep(server('ab', 4), kept('abc', 3, 'ab'), null)).toBe('save');
  });

  test('R43 is never saved over what another device wrote: its owner is asked', () => {
    expect(nextStep(server('other', 4), kept('ab', 3), null)).toBe('ask');
    expect(nextStep(server('other', 4), kept('ab', 3), handedIn('ab'))).toBe('ask');
    expect(nextStep(server('other', 4), null, handedIn('ab'))).toBe('ask');
  });

  test('R43 is put away once the server has it', () => {
    expect(nextStep(server('ab', 4), kept('ab', 3), null)).toBe('put-away');
    expect(nextStep(server('ab', 4), null, null)).toBe('nothing');
    expect(nextStep(server('', 0), kept('', -1), null)).toBe('put-away');
  });

  test('R43 R46 is handed in only as it was when its owner pressed, and only after it was saved', () => {
    expect(nextStep(server('a', 3), kept('ab', 3), handedIn('ab'))).toBe('save');
    expect(nextStep(server('ab', 4), null, handedIn('ab'))).toBe('hand-in');
  });

  test('R46 a card that is in is not handed in twice', () => {
    expect(nextStep(server('ab', 4, {}), null, handedIn('ab'))).toBe('put-away');
    expect(nextStep(server('ab', 4, {}), kept('ab and more', 4), null)).toBe('nothing');
  });
});
