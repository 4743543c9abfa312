import { isSealed } from '../applications/access.ts';
import type { Tx } from '../db/tenant.ts';
import { Problem } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';

/**
 * Refuses everything that looks at or acts on others' cards while the viewer's own are out. The answer is the same
 * whatever the others did: nothing of theirs is read before it (invariant 4).
 */
export async function ownCardsFirst(tx: Tx, viewer: StaffViewer, applicationId: string): Promise<void> {
  if (await isSealed(tx, viewer.org, applicationId)) {
    throw new Problem(403, 'own_cards_first', 'Hand in your own scorecards for this candidate first; then this opens.');
  }
}
