import type { Deps } from '../http/feature.ts';
import { notFound } from '../http/problem.ts';
import type { AccountViewer } from '../http/viewer.ts';
import type { Demonstration } from './store.ts';

/** Who asks: somebody with an open link of the first run, somebody signed in, both or neither. */
export type Asking = { hasFirstRunLink: boolean; viewer: AccountViewer | undefined };

export async function whoAsks(deps: Deps, headers: Headers, token: string | undefined): Promise<Asking> {
  const found = await deps.identity.viewerOf(headers, deps.now());
  const link = token === undefined ? undefined : await deps.identity.readLink(token, deps.now());
  return {
    // Looking around uses nothing up: with the same link the organisation is set up later.
    hasFirstRunLink: link?.state === 'open' && link.link.purpose === 'first_run',
    viewer: found?.kind === 'account' ? found : undefined,
  };
}

/** Whether somebody has a place in the demonstration. */
export const isInside = (viewer: AccountViewer | undefined, there: Demonstration | undefined): boolean =>
  viewer !== undefined &&
  there !== undefined &&
  [...viewer.staff, ...viewer.candidacies].some(({ org }) => org === there.org);

const administers = (viewer: AccountViewer | undefined, there: Demonstration | undefined): boolean =>
  viewer?.staff.some(({ org, role }) => role === 'administrator' && org !== there?.org) ?? false;

/** Making it is for who may set up this Rondo, or administers an organisation on it; for others it is not there. */
export function refuseUnlessMayMake({ hasFirstRunLink, viewer }: Asking, there: Demonstration | undefined): void {
  if (!hasFirstRunLink && !administers(viewer, there)) throw notFound();
}

/** Being somebody in it, resetting and removing it: for them, and for who is in it already. */
export function refuseUnlessMayEnter({ hasFirstRunLink, viewer }: Asking, there: Demonstration | undefined): void {
  if (!hasFirstRunLink && !administers(viewer, there) && !isInside(viewer, there)) throw notFound();
}
