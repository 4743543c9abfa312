import { Problem } from './problem.ts';

/** Whoever asks for so many different things in this time that are not there, or not theirs, is held off. */
export const guessesAllowed = { times: 100, seconds: 600 };

/** Who asked for what they did not get, counted in memory, per process; nobody is kept longer than their window. */
export type Guesses = {
  /** Counts one thing that `who` asked for and did not get. The same thing again is the same guess. */
  count(who: string, asked: string): void;
  /** Refuses with 429 while `who` has guessed too often. It asks nobody, and costs who never guessed one look. */
  hold(who: string): void;
};

/** Counts guesses, with at most `mostKept` people at a time: those whose window ends first go first. */
export function guesses(now: () => number, { times, seconds } = guessesAllowed, mostKept = 10_000): Guesses {
  const windows = new Map<string, { ends: number; asked: Set<string> }>();
  const current = (who: string) => {
    const window = windows.get(who);
    if (window === undefined || window.ends > now()) return window;
    windows.delete(who);
    return undefined;
  };
  return {
    count(who, asked) {
      let window = current(who);
      if (window === undefined) {
        const [first] = windows.keys();
        if (windows.size >= mostKept && first !== undefined) windows.delete(first);
        window = { ends: now() + seconds * 1000, asked: new Set() };
        windows.set(who, window);
      }
      if (window.asked.size < times) window.asked.add(asked);
    },
    hold(who) {
      const window = current(who);
      if (window === undefined || window.asked.size < times) return;
      const wait = Math.max(1, Math.ceil((window.ends - now()) / 1000));
      throw new Problem(
        429,
        'guessing',
        `You asked for ${times} things that are not there or not yours. Wait ${wait} seconds; lists go on meanwhile.`,
        {},
        { 'Retry-After': String(wait) },
      );
    },
  };
}
