import { currentKeeper } from '../kept.ts';

/** That I said without a network that I am prepared: when, and which kit I had read. */
export type PreparedHere = {
  at: string;
  kitVersion: number;
  /** The server has a newer kit, so nothing was sent: I have to look again. */
  outdated?: boolean;
};

/** What happened while there was no network: a session began or ended, or I was prepared; the server hears of it when it is back. */
export type ToldLater = { began: boolean; ended: boolean; prepared?: PreparedHere | null };

export const toldLaterId = (sessionId: string): string => `sessions/${sessionId}/told-later`;
export const progressId = (sessionId: string): string => `sessions/${sessionId}/progress`;

/** What is left to tell after `told` reached the server, given what is there `now`: what came meanwhile waits for the next time. */
export const stillToTell = (now: ToldLater, told: ToldLater): ToldLater => ({
  began: now.began && !told.began,
  ended: now.ended && !told.ended,
  prepared: now.prepared?.at === told.prepared?.at ? null : (now.prepared ?? null),
});

/** Whether that I am prepared is still to be sent, is about another kit than the server's, or known there already. */
export const preparedStep = (
  prepared: PreparedHere,
  server: { kitVersion: number; mine: { preparedAt: string | null } | null },
): 'send' | 'outdated' | 'known' => {
  if (!server.mine || server.mine.preparedAt !== null) return 'known';
  return server.kitVersion === prepared.kitVersion ? 'send' : 'outdated';
};

const listeners = new Set<() => void>();

/** Hears that there is something to tell the server, until the returned function is called. */
export const whenToldLater = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What this device is still to tell the server of a session; null where there is nothing. */
export const readToldLater = async (sessionId: string): Promise<ToldLater | null> =>
  (await currentKeeper()
    .get(toldLaterId(sessionId))
    .catch(() => null)) as ToldLater | null;

/** Keeps what is to be told, or forgets it where that is nothing. */
export const keepToldLater = async (sessionId: string, told: ToldLater): Promise<void> => {
  const keeper = currentKeeper();
  if (told.began || told.ended || told.prepared) await keeper.put(toldLaterId(sessionId), told);
  else await keeper.drop(toldLaterId(sessionId));
};

/** Keeps in mind what to tell the server when it is back; false where this device keeps nothing. */
export const tellLater = async (sessionId: string, news: Partial<ToldLater>): Promise<boolean> => {
  const keeper = currentKeeper();
  if (!keeper.keeps) return false;
  try {
    const known = (await keeper.get(toldLaterId(sessionId))) as ToldLater | null;
    await keepToldLater(sessionId, { ...(known ?? { began: false, ended: false }), ...news });
    for (const tell of listeners) tell();
    return true;
  } catch {
    return false;
  }
};
