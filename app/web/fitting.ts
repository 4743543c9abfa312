const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);

/**
 * What was kept, in the form that this version of a page reads: an earlier one may have kept less, or other things. A
 * part that is missing or of another kind is as it begins; null where nothing of it fits.
 */
export const fitting = <Value>(kept: unknown, initial: Value): Value | null => {
  if (kept === null || kept === undefined) return null;
  if (initial === null || initial === undefined) return kept as Value;
  if (kindOf(kept) !== kindOf(initial)) return null;
  if (kindOf(initial) !== 'object') return kept as Value;
  const fits = ([name, part]: [string, unknown]) => {
    const begins = (initial as Record<string, unknown>)[name];
    return part === null || begins === null || begins === undefined || kindOf(part) === kindOf(begins);
  };
  return { ...initial, ...Object.fromEntries(Object.entries(kept as object).filter(fits)) };
};
