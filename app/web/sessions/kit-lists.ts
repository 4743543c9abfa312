import type { OpeningItem as AnOpeningItem, Probe as AProbe } from '@rondo/interview';

export type OpeningItem = AnOpeningItem;

/** The compiler demands each item once, so that the page shows all of them. */
const inOrder = <Item extends string>(order: Record<Item, number>) => Object.keys(order) as Item[];

/** What is ticked off when a session opens, in the order of saying it. */
export const OpeningItem = inOrder<AnOpeningItem>({
  welcome: 1,
  introductions: 2,
  how_it_goes: 3,
  notes_are_taken: 4,
  time_for_questions: 5,
});

/** The standing probes under every answer. */
export const Probe = inOrder<AProbe>({ situation: 1, plan: 2, action: 3, result: 4, with_whom: 5, learned: 6 });
