import { describe, expect, it } from 'vitest';
import { nextOf } from './next-of.ts';

const at = (id: string, next: string | null, ended = false) => ({ id, next, ended });

describe('where somebody applies in several places', () => {
  it('R16 shows the earliest interview that is planned', () => {
    const all = [at('later', '2026-12-09T09:00:00Z'), at('waiting', null), at('sooner', '2026-12-08T09:00:00Z')];
    expect(nextOf(all)?.id).toBe('sooner');
  });

  it('R16 shows what is going on before what has ended, also where a day was planned in it', () => {
    expect(nextOf([at('ended', '2026-12-08T09:00:00Z', true), at('going', null)])?.id).toBe('going');
    expect(nextOf([at('ended', null, true)])?.id).toBe('ended');
    expect(nextOf([])).toBeUndefined();
  });
});
