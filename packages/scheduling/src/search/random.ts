/** A source of reproducible pseudo-random numbers: the same seed gives the same sequence on every machine. */
export interface Random {
  /** A real in [0, 1). */
  next(): number;
  /** An integer in [0, n); n must be at least 1. */
  below(n: number): number;
  /** Shuffles the first `length` entries in place. */
  shuffle(values: Int32Array | number[], length?: number): void;
}

/**
 * Makes a generator from a seed (any finite number; its 32-bit integer part counts).
 *
 * **Source**: xoshiro128** (Blackman and Vigna 2018), seeded by splitmix32.
 */
export function randomFrom(seed: number): Random {
  let z = seed | 0;
  const mix = (): number => {
    z = (z + 0x9e3779b9) | 0;
    let t = z ^ (z >>> 16);
    t = Math.imul(t, 0x21f0aaad);
    t ^= t >>> 15;
    t = Math.imul(t, 0x735a2d97);
    return (t ^ (t >>> 15)) | 0;
  };
  let a = mix();
  let b = mix();
  let c = mix();
  let d = mix();
  const draw = (): number => {
    let r = Math.imul(b, 5);
    r = Math.imul((r << 7) | (r >>> 25), 9);
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
    return r >>> 0;
  };
  const below = (n: number): number => Math.floor((draw() / 4294967296) * n);
  return {
    next: () => draw() / 4294967296,
    below,
    shuffle(values, length = values.length) {
      for (let i = length - 1; i > 0; i--) {
        const j = below(i + 1);
        const kept = values[i]!;
        values[i] = values[j]!;
        values[j] = kept;
      }
    },
  };
}
