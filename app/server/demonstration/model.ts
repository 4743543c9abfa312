/**
 * The declared model behind every rating of the demonstration, so that statistics have something true to find:
 *
 *   score = round( 3.1 + 0.75·ability + 0.55·profile + severity + 0.5·noise + disagreement ), kept within 1 to 5
 *
 * `ability` belongs to the candidate, `profile` to candidate × competency, `noise` to the single rating: all standard
 * normal. `severity` belongs to the interviewer: mostly within ±0.15, two are lenient (+0.8), two severe (−0.8). One
 * pair sees one competency the opposite way (`disagreement` ±1.1). About one rating in twenty is "not observed".
 */
export const model = { mean: 3.1, ability: 0.75, profile: 0.55, noise: 0.5, notObserved: 0.05, disagreement: 1.1 };

/** A generator from words: the same words, the same numbers, on every machine. */
export function randomFrom(...words: (string | number)[]) {
  let state = 2_166_136_261;
  for (const char of words.join('|')) state = Math.imul(state ^ char.charCodeAt(0), 16_777_619);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    /** A standard normal number (Box and Muller). */
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick<T>(from: readonly T[]): T {
      const picked = from[below(from.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    shuffled<T>(from: readonly T[]): T[] {
      const left = [...from];
      return from.map(() => left.splice(below(left.length), 1)[0] as T);
    },
  };
}

export type Random = ReturnType<typeof randomFrom>;

/** Draws without taking the same thing twice, until all were taken. */
export function drawer<T>(from: readonly T[], random: Random): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = random.shuffled(from);
    return left.pop() as T;
  };
}

/** The score of one rater on one competency; null is "not observed". */
export function scoreOf(input: {
  ability: number;
  profile: number;
  severity: number;
  disagreement: number;
  random: Random;
}): number | null {
  if (input.random.next() < model.notObserved) return null;
  const value =
    model.mean +
    model.ability * input.ability +
    model.profile * input.profile +
    input.severity +
    model.noise * input.random.normal() +
    input.disagreement;
  return Math.min(5, Math.max(1, Math.round(value)));
}
