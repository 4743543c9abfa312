import type { ScorecardDraft } from '@rondo/interview';
import { useEffect, useRef } from 'react';
import type { KeptCard } from './card-thread.ts';

/** What the windows of one device tell each other about a card that several of them show. */
export type CardNews =
  /** Opened just now: what is not saved yet is told again. */
  | { kind: 'opened' }
  /** Typed on top of `before`. `isOwn`: on a version that this device has read; `settled`: a difference with another device was settled so. */
  | { kind: 'typed'; kept: KeptCard; before: ScorecardDraft; isOwn: boolean; settled: boolean }
  /** On its way to the server: found there, it is nobody else's. */
  | { kind: 'sending'; essence: string }
  /** The server has it, on top of the version `onto`. */
  | { kind: 'saved'; draft: ScorecardDraft; onto: number; revision: number; savedAt: string }
  /** The card waits to be handed in, or does not any more. */
  | { kind: 'waits' }
  | { kind: 'in' };

/** The windows have an order, so that two of them decide alike. */
const thisWindow = crypto.randomUUID?.() ?? String(Math.random());

type Letter = { from: string; news: CardNews };

/** Tells the other windows of this device about a card, and hears from them; `isFirst` says which of the two comes first. */
export const useCardWindows = (
  scorecardId: string,
  onNews: (news: CardNews, isFirst: boolean) => void,
): ((news: CardNews) => void) => {
  const latest = useRef(onNews);
  latest.current = onNews;
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    if (!('BroadcastChannel' in globalThis)) return;
    const opened = new BroadcastChannel(`rondo.card.${scorecardId}`);
    opened.onmessage = ({ data }: MessageEvent<Letter>) => {
      if (data.from !== thisWindow) latest.current(data.news, thisWindow < data.from);
    };
    channel.current = opened;
    opened.postMessage({ from: thisWindow, news: { kind: 'opened' } } satisfies Letter);
    return () => {
      channel.current = null;
      opened.close();
    };
  }, [scorecardId]);
  return useRef((news: CardNews) => channel.current?.postMessage({ from: thisWindow, news } satisfies Letter)).current;
};

/** One window of this device saves a card at a time. */
export const whileSaving = async <Value>(scorecardId: string, work: () => Promise<Value>): Promise<Value> => {
  const locks = globalThis.navigator?.locks;
  return locks ? await locks.request(`rondo.saving.${scorecardId}`, work) : await work();
};
