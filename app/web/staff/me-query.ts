import type { QueryClient } from '@tanstack/react-query';
import { api, Problem, setAccount, setOrganisation } from '../api.ts';
import { orCopy } from '../copies.ts';
import { currentKeeper, forgetCopies, forgetDrafts, keepFor, keepForOwner } from '../kept.ts';
import { readPreference, writePreference } from '../ui/preferences.ts';
import { type Me, meOf } from './me.ts';

const leaveFor = (place: string): Promise<never> => {
  location.replace(place);
  return new Promise<never>(() => undefined);
};

/** Signed out here while there was no network: the server hears of it before anything else happens. */
const finishLeaving = async () => {
  if (readPreference('leaving') === null) return;
  try {
    await api('DELETE /login');
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.kind !== 'unauthenticated') throw problem;
  }
  writePreference('leaving', null);
  await leaveFor('/sign-in');
};

const readMe = orCopy<Me, { queryKey: readonly unknown[]; client: QueryClient; signal: AbortSignal }>(
  async ({ client, signal }) => {
    const login = await api('GET /login', { signal });
    const me = meOf(login, readPreference('organisation'));
    if (!me) {
      await forgetCopies().catch(() => undefined);
      return leaveFor('/my');
    }
    const before = client.getQueryData<Me>(meQuery.queryKey);
    await keepFor(me.accountId, login.deviceKey, me.organisation.id);
    // Somebody else signed in beside this page: nothing of who was here before stays in it.
    if (before && before.accountId !== me.accountId) return leaveFor('/');
    return me;
  },
);

/**
 * Who is at work, and where; every page in the shell waits for it once. Without a network it is who was at work here
 * last, until they sign out. Somebody who works nowhere goes to the candidate's side.
 */
export const meQuery = {
  queryKey: ['login', 'me'],
  queryFn: async (context: Parameters<typeof readMe>[0]): Promise<Me> => {
    await finishLeaving();
    if (!currentKeeper().keeps) await keepForOwner();
    return readMe(context);
  },
  staleTime: 5 * 60_000,
};

/** What is done once when somebody is known. */
export const beginAs = (me: Me): void => {
  setOrganisation(me.organisation.id);
  setAccount(me.accountId);
};

/** Nothing readable of this person stays on the device; what they typed in a room and nobody has yet stays sealed, for them alone. */
export const signOut = async (): Promise<void> => {
  try {
    await api('DELETE /login');
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (problem.kind !== 'unauthenticated') writePreference('leaving', 'yes');
  }
  await forgetDrafts().catch(() => undefined);
  await forgetCopies().catch(() => undefined);
  for (const name of ['organisation', 'application', 'shared'] as const) writePreference(name, null);
  try {
    sessionStorage.clear();
  } catch {
    // A browser that refuses storage has nothing to clear.
  }
  location.assign('/sign-in');
};
