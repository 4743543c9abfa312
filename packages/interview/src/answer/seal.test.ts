import { describe, expect, test } from 'vitest';
import { mayReadAnswer } from './seal.ts';

const deadline = new Date('2026-12-18T16:00:00Z');
const before = new Date('2026-12-18T15:59:59Z');

describe('the seal of the answers', () => {
  test('AN-8 R69 one’s own and a no are always read', () => {
    const unanswered = { answered: ['candidate' as const], deadline };
    expect(mayReadAnswer('candidate', { side: 'candidate', value: 'yes' }, unanswered, before)).toBe(true);
    expect(mayReadAnswer('employer', { side: 'candidate', value: 'no' }, unanswered, before)).toBe(true);
  });

  test('AN-8 R69 yes and need-more open when both are in or the deadline has come', () => {
    for (const value of ['yes', 'need_more'] as const) {
      const read = (answered: ('employer' | 'candidate')[], now: Date) =>
        mayReadAnswer('employer', { side: 'candidate', value }, { answered, deadline }, now);
      expect(read(['candidate'], before)).toBe(false);
      expect(read(['candidate', 'employer'], before)).toBe(true);
      expect(read(['candidate'], deadline)).toBe(true);
    }
  });
});
