import { foldName } from '@rondo/interview';

/** One thing the palette can find. */
export type PaletteEntry = {
  /** Unique in the list; also the id of its row. */
  id: string;
  text: string;
  /** Further words it is found by, which are not shown. */
  also?: string;
  note?: string;
};

const wordsOf = (text: string) => foldName(text).split(' ').filter(Boolean);

/**
 * How well an entry fits what was typed, or null where it does not: every typed word is the start of one of the entry's
 * words. Smaller is better: what starts with it, then what has it in its own text, then what is found by other words.
 */
export const fits = (entry: PaletteEntry, typed: string): number | null => {
  const asked = wordsOf(typed);
  if (asked.length === 0) return 0;
  const own = wordsOf(entry.text);
  const every = [...own, ...wordsOf(`${entry.also ?? ''} ${entry.note ?? ''}`)];
  const starts = (among: readonly string[]) => asked.every((word) => among.some((one) => one.startsWith(word)));
  if (!starts(every)) return null;
  if (own[0]?.startsWith(asked[0] ?? '') && starts(own)) return 0;
  return starts(own) ? 1 : 2;
};

/** What fits, the best first and else in the given order, at most `most`. */
export const found = <Entry extends PaletteEntry>(entries: readonly Entry[], typed: string, most = 8): Entry[] =>
  entries
    .flatMap((entry, at) => {
      const rank = fits(entry, typed);
      return rank === null ? [] : [{ entry, rank, at }];
    })
    .sort((one, other) => one.rank - other.rank || one.at - other.at)
    .slice(0, most)
    .map(({ entry }) => entry);
