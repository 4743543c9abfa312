/** A source of numbers in [0, 1), the same for the same seed on every machine. */
export type Random = () => number;

/**
 * A seeded generator with 53 random bits a number (two draws of sfc32); the seed is any finite number.
 * **Source** Doty-Humphrey (2010), PractRand, "sfc32": 128 bits of state, period at least 2³².
 */
export function seeded(seed: number): Random {
  const whole = Math.floor(seed);
  let a = whole >>> 0;
  let b = Math.floor(whole / 4294967296) >>> 0;
  let c = 0x9e3779b9;
  let counter = 1;
  const next = (): number => {
    const out = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + out;
    c |= 0;
    return out >>> 0;
  };
  for (let i = 0; i < 15; i++) next();
  return () => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992;
}

/** A whole number from 0 up to, not including, `size`. */
export function drawBelow(random: Random, size: number): number {
  return Math.floor(random() * size);
}

/** A standard normal draw (Box & Muller 1958, the cosine half). */
export function drawNormal(random: Random): number {
  const u = 1 - random();
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * random());
}
