import type { DecisionOutcome, OutcomeFacts, OutcomeKind } from '@rondo/interview';

type Of = {
  application: { ended_at: Date | null; ended_side: string | null; end_reason: string | null };
  /** The latest. */
  decision: { outcome: DecisionOutcome; decidedAt: string } | undefined;
  /** What was told, the latest first. */
  outcomes: readonly { kind: OutcomeKind; sentAt: string; sentBy: string }[];
  /** The latest asking of both sides. */
  asking?: { outcome: string; mine: { answeredAt: string } | null; deadline: string } | undefined;
};

/** What the rules of telling ask, from what is stored: of one application and of many, the same. */
export function outcomeFacts({
  application,
  decision,
  outcomes,
  asking,
}: Of): OutcomeFacts & { toldBy: string | null } {
  const closedByEmployer =
    application.ended_at !== null && application.ended_side === 'employer' && application.end_reason !== 'employer_no';
  // A yes of both sides is good news that both have read.
  const agreedAt =
    asking?.outcome === 'agreed' && asking.mine && decision && asking.mine.answeredAt >= decision.decidedAt
      ? asking.mine.answeredAt
      : undefined;
  const told = outcomes.find(({ sentAt, kind }) =>
    closedByEmployer ? kind === 'closed' : decision !== undefined && sentAt >= decision.decidedAt && kind !== 'closed',
  );
  const toldAt =
    told?.sentAt ??
    (closedByEmployer ? undefined : agreedAt) ??
    (application.end_reason === 'employer_no' ? application.ended_at?.toISOString() : undefined);
  return {
    decision: decision ?? null,
    closedByEmployer,
    endedByCandidate: application.ended_side === 'candidate',
    toldAt: toldAt === undefined ? null : new Date(toldAt),
    toldBy: told?.sentBy ?? null,
    sealedUntil: asking?.outcome === 'waiting' ? new Date(asking.deadline) : null,
  };
}
