import { sql } from 'kysely';
import { onOwnSide, type Tx } from '../db/tenant.ts';

/**
 * Which of these cards were written by somebody who could see the others' before: after a card of their own that
 * unblinded them, let off, or because they had looked at the debrief before they were given a seat. That of a card never
 * changes, also when its candidate becomes one with another: the trail keeps the id of whom it was written about. For whoever may see the cards themself: it is asked on the house's own side, since when a colleague was
 * unblinded is nobody's to see before.
 */
export async function knowingCards(tx: Tx, org: string, scorecardIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await onOwnSide(tx, () =>
    sql<{ scorecard_id: string }>`
      SELECT b.scorecard_id FROM scorecard_submission b
        JOIN application a ON a.org_id = b.org_id AND a.application_id = b.application_id
       WHERE b.org_id = ${org} AND b.scorecard_id = ANY (${scorecardIds}::uuid[])
         AND (EXISTS (SELECT 1 FROM unblinding u WHERE u.org_id = b.org_id AND u.application_id = b.application_id AND u.round_id = b.round_id
                AND u.member_id = b.member_id AND u.unblinded_at < b.submitted_at)
           OR EXISTS (SELECT 1 FROM (
                  SELECT a.candidate_id
                  UNION ALL SELECT m.merged_id FROM merge m WHERE m.org_id = a.org_id AND m.candidate_id = a.candidate_id
                  UNION ALL SELECT m.candidate_id FROM merge m WHERE m.org_id = a.org_id AND m.merged_id = a.candidate_id) was
                JOIN audit_event e ON e.org_id = b.org_id AND e.candidate_id = was.candidate_id
               WHERE e.application_id = b.application_id AND e.verb = 'saw' AND e.subject = 'debrief' AND e.subject_id = b.round_id
                 AND e.actor_id = b.member_id AND e.occurred_at < b.submitted_at))`.execute(tx),
  );
  return new Set(rows.map(({ scorecard_id }) => scorecard_id));
}
