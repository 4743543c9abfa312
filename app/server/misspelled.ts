/** How many letters have to be put in, left out, changed or swapped with their neighbour. */
function distance(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, i) => [i]);
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let j = 1; j <= other.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const changed = at(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed);
      if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) least = Math.min(least, at(i - 2, j - 2) + 1);
      rows[i]![j] = least;
    }
  }
  return at(one.length, other.length);
}

const prefix = 'RONDO_';
/** Short names are near to too many others: HOST to HOME, PORT to SORT. */
const shortest = 8;

/**
 * The setting that somebody meant by a name that is none: a slip or two in one of ours, `RONDO_` before one that has
 * none, or one without it. Names of other programs are left alone.
 */
export function meantBy(name: string, settings: readonly string[]): string | undefined {
  const ours = name.startsWith(prefix);
  const bare = ours ? name.slice(prefix.length) : name;
  const same = settings.find((each) => each === bare || each === name.toUpperCase());
  if (same !== undefined) return same;
  const near = settings
    .map(
      (each) => [each, Math.min(distance(name, each), ours ? distance(bare, each) : Number.POSITIVE_INFINITY)] as const,
    )
    .filter(([each, steps]) => steps <= (ours ? (each.length >= 12 ? 3 : 2) : 1) && (ours || each.length >= shortest))
    .sort(([, a], [, b]) => a - b);
  return near[0]?.[0];
}
