/**
 * A minimal set of groups that is impossible by itself: leaving out any one of them makes it possible, as far as
 * `impossible` knows. Groups that come first are kept rather than later ones. Empty when nothing at all is impossible
 * already, or when all together are not.
 *
 * **Source**: QuickXplain (Junker 2004).
 */
export function minimalConflict<T>(groups: readonly T[], impossible: (kept: readonly T[]) => boolean): T[] {
  if (groups.length === 0 || impossible([]) || !impossible(groups)) return [];
  const search = (background: readonly T[], added: boolean, list: readonly T[]): T[] => {
    if (added && impossible(background)) return [];
    if (list.length === 1) return [...list];
    const half = list.length >> 1;
    const left = list.slice(0, half);
    const right = list.slice(half);
    const fromRight = search([...background, ...left], left.length > 0, right);
    const fromLeft = search([...background, ...fromRight], fromRight.length > 0, left);
    return [...fromLeft, ...fromRight];
  };
  return search([], false, groups);
}
