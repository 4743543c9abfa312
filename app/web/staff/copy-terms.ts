import type { QueryClient } from '@tanstack/react-query';

type Times = { startsAt: string; endsAt: string };
type Mine = Times & { id: string; applicationId: string; scorecard: { id: string; submittedAt: string | null } | null };

const day = 24 * 60 * 60 * 1000;

/**
 * Until when this device has a session for when there is no network: a day after its end. Null where it begins later
 * than tomorrow, or is over that long.
 */
export const copiedUntil = (session: Times, now: number): number | null => {
  const until = Date.parse(session.endsAt) + day;
  return until > now && Date.parse(session.startsAt) < now + 2 * day ? until : null;
};

/** How old a copy may be before it is fetched anew without anything having changed. */
const freshness = 3 * 60 * 60 * 1000;

/**
 * Whether a copy does for now. One of another build does not: its page may read what an earlier one did not copy. Nor
 * one that is ahead of the clock, which was set back since: nobody knows how old it is.
 */
export const isFresh = (copy: { at: number; build?: string }, build: string, now: number): boolean =>
  copy.build === build && Math.abs(now - copy.at) < freshness;

/** My sessions of which this device has a copy. */
export const copiedSessions = <Session extends Times>(items: readonly Session[], now: number): Session[] =>
  items.filter((session) => copiedUntil(session, now) !== null);

const latest = (sessions: readonly Times[], now: number): number | null =>
  sessions.reduce<number | null>((end, session) => {
    const until = copiedUntil(session, now);
    return until === null ? end : Math.max(end ?? 0, until);
  }, null);

/**
 * Until when what was read under a query key is copied onto this device; null: not at all, and what is there goes;
 * undefined: none of the room's business. A card that is in needs no copy, and neither does a kit of somebody else's.
 */
export const termOf = (
  client: Pick<QueryClient, 'getQueryData'>,
  queryKey: readonly unknown[],
  value: unknown,
  now: number,
): number | null | undefined => {
  const [kind, id] = queryKey;
  if (kind === 'my-sessions') return now + 2 * day;
  if (kind === 'login') return id === 'me' ? now + 7 * day : undefined;
  if (!['session', 'scorecard', 'questions'].includes(String(kind))) return undefined;
  const mine = client.getQueryData<{ items: readonly Mine[] }>(['my-sessions'])?.items ?? [];
  if (kind === 'questions') {
    return latest(
      mine.filter(({ applicationId }) => applicationId === id),
      now,
    );
  }
  if (kind === 'session') {
    const session = value as Times & { mine: unknown };
    return session.mine === null ? null : copiedUntil(session, now);
  }
  if ((value as { submission: unknown }).submission !== null) return null;
  return latest(
    mine.filter(({ scorecard }) => scorecard?.id === id),
    now,
  );
};
