import type { RecordedDecision } from '@rondo/interview';
import type { Tx } from '../db/tenant.ts';
import { owedCards } from '../debriefs/store.ts';
import type { Deps } from '../http/feature.ts';
import { queueMail } from '../mail/mail.ts';

export { decide } from './decide.ts';

export async function saveDecision(
  tx: Tx,
  deps: Deps,
  org: string,
  applicationId: string,
  roundId: string,
  decision: RecordedDecision,
): Promise<string> {
  const decisionId = deps.newId();
  await tx
    .insertInto('decision')
    .values({
      org_id: org,
      decision_id: decisionId,
      application_id: applicationId,
      round_id: roundId,
      outcome: decision.outcome,
      reason: decision.reason,
      override_reason: decision.overrideReason,
      missing_cards: decision.missingCards,
      decided_at: decision.decidedAt,
      decided_by: decision.decidedBy,
    })
    .execute();
  return decisionId;
}

/**
 * Everybody who sat on a panel of this application hears the outcome and its reason (R67); not those who still owe a
 * card in another round of it: the mail would tell them what the seal keeps, and they find it when theirs are in.
 */
export async function tellContributors(
  tx: Tx,
  deps: Deps,
  org: string,
  applicationId: string,
  candidateId: string,
  decisionId: string,
): Promise<void> {
  const owed = await owedCards(tx, org, applicationId);
  const owing = new Set(
    owed.filter(({ submitted, released }) => !submitted && !released).map(({ member_id }) => member_id),
  );
  const contributors = await tx
    .selectFrom('panelist as p')
    .innerJoin('member as m', (join) =>
      join.onRef('m.org_id', '=', 'p.org_id').onRef('m.member_id', '=', 'p.member_id'),
    )
    .select(['m.member_id', 'm.name', 'm.email', 'm.language'])
    .distinct()
    .where('p.org_id', '=', org)
    .where('p.application_id', '=', applicationId)
    .where('m.deactivated_at', 'is', null)
    // Somebody who was taken off the panel before they handed anything in has no part in it any more.
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('scorecard as k')
          .leftJoin('scorecard_submission as b', (join) =>
            join.onRef('b.org_id', '=', 'k.org_id').onRef('b.scorecard_id', '=', 'k.scorecard_id'),
          )
          .innerJoin('session_panelist as s', (join) =>
            join
              .onRef('s.org_id', '=', 'k.org_id')
              .onRef('s.session_id', '=', 'k.session_id')
              .onRef('s.member_id', '=', 'k.member_id'),
          )
          .whereRef('k.org_id', '=', 'p.org_id')
          .whereRef('k.application_id', '=', 'p.application_id')
          .whereRef('k.member_id', '=', 'p.member_id')
          .where((eb) => eb.or([eb('b.scorecard_id', 'is not', null), eb('s.cancelled_at', 'is', null)]))
          .select('k.scorecard_id'),
      ),
    )
    .execute();
  for (const member of contributors.filter(({ member_id }) => !owing.has(member_id))) {
    await queueMail(tx, deps, {
      org,
      key: `decision:${decisionId}:${member.member_id}`,
      template: 'decision-for-contributor',
      language: member.language as 'en',
      to: { name: member.name, address: member.email },
      member: member.member_id,
      candidate: candidateId,
      data: { decisionId },
    });
  }
}
