import { Problem } from './problem.ts';

/** Refuses with 429 when `key` was used more than `times` in the last `seconds`. */
export type RateLimit = (key: string, times: number, seconds: number) => void;

/**
 * Counts in memory, per process: fixed windows, forgotten when over. At most `maximumKeys` are kept. `now` in
 * milliseconds; not the time of day, since a clock that is set back would hold people off for as long.
 */
export function rateLimiter(now: () => number = () => performance.now(), maximumKeys = 100_000): RateLimit {
  const windows = new Map<string, { ends: number; used: number }>();
  return (key, times, seconds) => {
    const at = now();
    let window = windows.get(key);
    if (window === undefined || window.ends <= at) {
      if (windows.size >= maximumKeys) {
        for (const [old, { ends }] of windows) if (ends <= at) windows.delete(old);
        if (windows.size >= maximumKeys) windows.clear();
      }
      window = { ends: at + seconds * 1000, used: 0 };
      windows.set(key, window);
    }
    window.used++;
    if (window.used > times) {
      const wait = Math.max(1, Math.ceil((window.ends - at) / 1000));
      throw new Problem(429, 'too_many', `Too many tries. Wait ${wait} seconds.`, {}, { 'Retry-After': String(wait) });
    }
  };
}
