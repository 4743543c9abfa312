import { useCallback, useEffect, useRef, useState } from 'react';
import { Problem } from '../api.ts';
import { currentKeeper } from '../kept.ts';
import { setWaiting } from '../waiting.ts';
import { useCardWindows } from './card-windows.ts';
import { type HandedIn, handedInId } from './handing-in.ts';
import type { Card } from './use-card.ts';

/** How often the server is asked again while a card waits, in milliseconds. */
const pause = 15_000;

/** `waits`: this device hands it in when the network is back. `offline`: it cannot even keep that in mind. */
export type HandIn = 'in' | 'waits' | 'offline' | 'elsewhere';

/**
 * Handing in, also without a network: what was pressed waits on this device, can be taken back, and counts for nobody
 * before the server has said so. `onRefused` hears what the server says against a card that waited.
 */
export const useHandingIn = (scorecardId: string, card: Card, onRefused: (problem: Problem) => void) => {
  const [waits, setWaits] = useState<HandedIn | null>(null);
  const latest = useRef({ card, onRefused });
  latest.current = { card, onRefused };

  const look = useCallback(() => {
    currentKeeper()
      .get(handedInId(scorecardId))
      .then(
        (kept) => setWaits(kept as HandedIn | null),
        () => undefined,
      );
  }, [scorecardId]);
  useEffect(look, [look]);
  const tellWindows = useCardWindows(scorecardId, (news) => {
    if (news.kind === 'waits') look();
  });

  const forget = useCallback(async () => {
    setWaits(null);
    setWaiting(scorecardId, null);
    await currentKeeper()
      .drop(handedInId(scorecardId))
      .catch(() => undefined);
    tellWindows({ kind: 'waits' });
  }, [scorecardId, tellWindows]);

  const handIn = useCallback(async (): Promise<HandIn> => {
    const { card } = latest.current;
    const draft = card.draft;
    try {
      const isIn = await card.submit();
      await forget();
      return isIn ? 'in' : 'elsewhere';
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== 'offline') throw problem;
      const keeper = currentKeeper();
      if (!keeper.keeps) return 'offline';
      const handedIn: HandedIn = { at: Date.now(), draft };
      try {
        await keeper.put(handedInId(scorecardId), handedIn);
      } catch {
        return 'offline';
      }
      tellWindows({ kind: 'waits' });
      setWaits((before) => before ?? handedIn);
      setWaiting(scorecardId, 'to-hand-in');
      return 'waits';
    }
  }, [scorecardId, forget, tellWindows]);

  const isWaiting = waits !== null;
  useEffect(() => {
    if (!isWaiting) return;
    let busy = false;
    const again = async () => {
      if (busy) return;
      busy = true;
      try {
        await handIn();
      } catch (problem) {
        if (problem instanceof Problem && ['refused', 'conflict', 'forbidden', 'not-found'].includes(problem.kind)) {
          await forget();
          latest.current.onRefused(problem);
        }
      } finally {
        busy = false;
      }
    };
    const run = () => void again();
    if (navigator.onLine) run();
    const timer = setInterval(run, pause);
    addEventListener('online', run);
    return () => {
      clearInterval(timer);
      removeEventListener('online', run);
    };
  }, [isWaiting, handIn, forget]);

  return { waits, handIn, takeBack: forget };
};
