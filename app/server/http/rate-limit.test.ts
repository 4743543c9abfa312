import { afterEach, expect, it, vi } from 'vitest';
import type { Problem } from './problem.ts';
import { rateLimiter } from './rate-limit.ts';

afterEach(() => {
  vi.useRealTimers();
});

it('a clock that is set back or forward changes nothing about how long somebody waits', () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const limit = rateLimiter();
  const waits = () => {
    try {
      limit('somebody', 1, 600);
      return 0;
    } catch (error) {
      return Number((error as Problem).headers?.['Retry-After']);
    }
  };
  expect(waits()).toBe(0);
  for (const days of [0, -1, 1]) {
    vi.setSystemTime(Date.now() + days * 86_400_000);
    expect(waits()).toBeGreaterThan(0);
    expect(waits()).toBeLessThanOrEqual(600);
  }
});
