import { currentKeeper } from '../kept.ts';

/** That a session began or ended while there was no network; the server hears of it when it is back. */
export type ToldLater = { began: boolean; ended: boolean };

export const toldLaterId = (sessionId: string): string => `sessions/${sessionId}/told-later`;
export const progressId = (sessionId: string): string => `sessions/${sessionId}/progress`;

/** Keeps in mind what to tell the server when it is back; false where this device keeps nothing. */
export const tellLater = async (sessionId: string, news: Partial<ToldLater>): Promise<boolean> => {
  const keeper = currentKeeper();
  if (!keeper.keeps) return false;
  try {
    const known = (await keeper.get(toldLaterId(sessionId))) as ToldLater | null;
    await keeper.put(toldLaterId(sessionId), { ...(known ?? { began: false, ended: false }), ...news });
    return true;
  } catch {
    return false;
  }
};
