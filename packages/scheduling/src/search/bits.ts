/** Operations on sets of small integers kept as 32-bit words; every function works in place and allocates nothing. */

/** The number of words that hold `n` bits. */
export function wordsFor(n: number): number {
  return (n + 31) >>> 5;
}

/** Whether bit `i` of the set that starts at word `base` is on. */
export function hasBit(set: Uint32Array, base: number, i: number): boolean {
  return ((set[base + (i >>> 5)]! >>> (i & 31)) & 1) === 1;
}

/** Turns bit `i` on. */
export function addBit(set: Uint32Array, base: number, i: number): void {
  const w = base + (i >>> 5);
  set[w] = set[w]! | (1 << (i & 31));
}

/** Turns bit `i` off. */
export function dropBit(set: Uint32Array, base: number, i: number): void {
  const w = base + (i >>> 5);
  set[w] = set[w]! & ~(1 << (i & 31));
}

/** Turns the bits in [from, to) off. */
export function clearRange(set: Uint32Array, base: number, from: number, to: number): void {
  if (from >= to) return;
  const first = from >>> 5;
  const last = (to - 1) >>> 5;
  const head = (-1 << (from & 31)) >>> 0;
  const tail = 0xffffffff >>> (31 - ((to - 1) & 31));
  if (first === last) {
    set[base + first] = set[base + first]! & ~(head & tail);
    return;
  }
  set[base + first] = set[base + first]! & ~head;
  for (let w = first + 1; w < last; w++) set[base + w] = 0;
  set[base + last] = set[base + last]! & ~tail;
}

/** Turns the bits in [from, to) on. */
export function fillRange(set: Uint32Array, base: number, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    if ((i & 31) === 0 && i + 32 <= to) {
      set[base + (i >>> 5)] = 0xffffffff;
      i += 31;
    } else addBit(set, base, i);
  }
}

/** The lowest bit at or above `from` that is on, or -1; `words` counts from `base`. */
export function nextBit(set: Uint32Array, base: number, words: number, from: number): number {
  let w = from >>> 5;
  if (w >= words) return -1;
  let v = set[base + w]! & (-1 << (from & 31));
  while (v === 0) {
    if (++w >= words) return -1;
    v = set[base + w]!;
  }
  return (w << 5) + 31 - Math.clz32(v & -v);
}
