import type { Id } from '../ids.ts';

/**
 * The seal (R64, R97; invariant 4): while any of a panelist's own cards for an application is still out, in whatever
 * round, the others' cards do not exist for them. `owes` are the rounds in which the viewer owes cards for this
 * application, `unblinded` those in which all of them are in or were released. Somebody who owes none is not sealed.
 * Its twin is the SQL function `sealed_from_me`; one test compares both.
 */
export function sealedFrom(viewer: { owes: readonly Id[]; unblinded: readonly Id[] }): boolean {
  return viewer.owes.some((round) => !viewer.unblinded.includes(round));
}
