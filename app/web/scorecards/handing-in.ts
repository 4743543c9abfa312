import type { ScorecardDraft } from '@rondo/interview';
import { essenceOf, type KeptCard } from './card-thread.ts';

/** A card that its owner handed in while there was no network: as it was then, until the server has it. */
export type HandedIn = { at: number; draft: ScorecardDraft };

export const draftId = (scorecardId: string): string => `scorecards/${scorecardId}/draft`;
export const handedInId = (scorecardId: string): string => `scorecards/${scorecardId}/submission`;

type OnServer = { draft: ScorecardDraft; revision: number; submission: unknown };

/** What is to be done with what a device kept of a card, given what the server has. */
export type Step = 'nothing' | 'put-away' | 'save' | 'hand-in' | 'ask';

/**
 * The next step for a card that was typed without a network. `ask`: another device wrote something else meanwhile, and
 * only the person may say what stands. `put-away`: the server has it all. Repeat until `nothing`, `ask` or `put-away`.
 */
export const nextStep = (server: OnServer, kept: KeptCard | null, handedIn: HandedIn | null): Step => {
  // What was typed but is not on a card that is in is shown beside it, until it is put away there.
  if (server.submission !== null) return handedIn ? 'put-away' : 'nothing';
  const has = essenceOf(server.draft);
  if (kept && kept.revision !== -1 && essenceOf(kept.draft) !== has) {
    const isOurs = kept.revision === server.revision || (kept.sent !== null && essenceOf(kept.sent) === has);
    return isOurs ? 'save' : 'ask';
  }
  if (!handedIn) return kept ? 'put-away' : 'nothing';
  return essenceOf(handedIn.draft) === has ? 'hand-in' : 'ask';
};
