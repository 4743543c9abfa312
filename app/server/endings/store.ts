import { type Ending, takeBackEnding, takeBackUntil } from '@rondo/interview';
import { type RawBuilder, sql } from 'kysely';
import { bookingInTurn } from '../agendas/store.ts';
import { tellCandidate } from '../commitments/store.ts';
import { onOwnSide, type Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, notFound } from '../http/problem.ts';
import { queueMail } from '../mail/mail.ts';
import { cancelInterviews, resumeInterviews } from './interviews.ts';

export { interviewsAhead, interviewsOff } from './interviews.ts';
export { calendarOff, linesOf } from './off.ts';

/** The reason that stands where a candidate withdrew by themself; their words are in `withdrawal`. */
export const withdrew = 'candidate_withdrew';

/**
 * Holds an application until the transaction ends: whoever publishes, decides, asks or tells rests on its not having
 * ended, and a withdrawal of the same moment waits for them, or they see it. Call it before it is read.
 */
export async function holdApplication(tx: Tx, org: string, applicationId: string | RawBuilder<string>): Promise<void> {
  await sql`SELECT FROM application WHERE org_id = ${org} AND application_id = ${applicationId} FOR NO KEY UPDATE`.execute(
    tx,
  );
}

type End = {
  applicationId: string;
  candidateId: string;
  by: string | null;
  reason: string;
  side: 'employer' | 'candidate';
};

/**
 * Ends the procedure and cancels what is planned of it: panels get cancellations, the candidate is told at once, or in
 * the letter of a rejection that goes out in the same moment. A second time changes nothing. Answers how many
 * interviews went.
 */
export async function endApplication(tx: Tx, deps: Deps, org: string, end: End): Promise<number> {
  const at = deps.now();
  const { numUpdatedRows } = await tx
    .updateTable('application')
    .set((eb) => ({
      ended_at: at,
      ended_by: end.by,
      end_reason: end.reason,
      ended_side: end.side,
      version: eb('version', '+', 1),
    }))
    .where('org_id', '=', org)
    .where('application_id', '=', end.applicationId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return 0;
  return onOwnSide(tx, async () => {
    const cancelled = await cancelInterviews(tx, deps, org, { ...end, at });
    if (cancelled > 0 && end.reason !== 'employer_no' && end.reason !== withdrew) {
      const key = `ended:${end.applicationId}:${at.getTime()}`;
      await tellCandidate(tx, deps, org, end.candidateId, key, 'interviews-cancelled', {
        applicationId: end.applicationId,
      });
    }
    return cancelled;
  });
}

/** What the rules ask about an end, and what is shown of it. */
async function endingOf(tx: Tx, org: string, applicationId: string) {
  const row = await tx
    .selectFrom('application as a')
    .innerJoin('vacancy as v', (join) =>
      join.onRef('v.org_id', '=', 'a.org_id').onRef('v.vacancy_id', '=', 'a.vacancy_id'),
    )
    .select(['a.ended_at', 'a.end_reason', 'a.candidate_id', 'v.closed_at'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('outcome as t')
            .select('t.outcome_id')
            .whereRef('t.org_id', '=', 'a.org_id')
            .whereRef('t.application_id', '=', 'a.application_id')
            .where('t.kind', '=', 'closed'),
        )
        .as('is_told'),
    )
    .where('a.org_id', '=', org)
    .where('a.application_id', '=', applicationId)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  const ending: Ending = {
    endedAt: row.ended_at,
    by: byOf(row.end_reason),
    isTold: Boolean(row.is_told),
    vacancyClosed: row.closed_at !== null,
  };
  return { ending, candidateId: row.candidate_id };
}

const byOf = (reason: string | null): Ending['by'] =>
  reason === 'employer_no' || reason === 'candidate_no' ? 'answer' : reason === withdrew ? 'candidate' : 'employer';

/** Until when staff can take an end back; null when it is not theirs to take back. */
export const staffTakeBackUntil = (endedAt: Date | null, reason: string | null): Date | null =>
  byOf(reason) === 'employer' ? takeBackUntil({ endedAt, by: 'employer' }) : null;

const refusalWords = {
  not_ended: 'This procedure has not ended, so there is nothing to take back.',
  not_yours: 'The other side ended this procedure; only they can take that back.',
  ended_by_answer: 'A no was sent and stands; it cannot be taken back.',
  told_already: 'The candidate was told that it has ended. Write to them, and begin anew if both want to.',
  vacancy_closed: 'The vacancy is closed, so the procedure stays ended.',
  too_late: 'That was possible for 24 hours, which are over.',
};

/** Takes the end back: the procedure goes on, and the interviews that had gone with it come back where they can. */
export async function takeBack(
  tx: Tx,
  deps: Deps,
  org: string,
  applicationId: string,
  who: { side: 'employer' | 'candidate'; member: string | null },
): Promise<{ candidateId: string; resumed: number; lost: number }> {
  const at = deps.now();
  await bookingInTurn(tx, org);
  // Two who take it back at once: one of them did.
  await sql`SELECT FROM application WHERE org_id = ${org} AND application_id = ${applicationId} FOR UPDATE`.execute(tx);
  const { ending, candidateId } = await onOwnSide(tx, () => endingOf(tx, org, applicationId));
  const answer = takeBackEnding(ending, who.side, at);
  if ('refused' in answer) throw conflict(`take_back_${answer.refused}`, refusalWords[answer.refused]);
  await tx
    .updateTable('application')
    .set((eb) => ({
      ended_at: null,
      ended_by: null,
      end_reason: null,
      ended_side: null,
      version: eb('version', '+', 1),
    }))
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .execute();
  if (who.side === 'candidate') {
    await tx
      .updateTable('withdrawal')
      .set({ taken_back_at: at })
      .where('org_id', '=', org)
      .where('application_id', '=', applicationId)
      .where('taken_back_at', 'is', null)
      .execute();
    await onOwnSide(tx, () => tellTeam(tx, deps, org, applicationId, candidateId, 'taken-back', at));
  }
  const found = await onOwnSide(tx, () =>
    resumeInterviews(tx, deps, org, { applicationId, candidateId, endedAt: ending.endedAt ?? at, by: who.member, at }),
  );
  return { candidateId, ...found };
}

/** The candidate withdraws: the fact in their words, the end, and a mail to those who recruit for the vacancy. */
export async function withdraw(
  tx: Tx,
  deps: Deps,
  org: string,
  application: { applicationId: string; candidateId: string },
  reason: string,
) {
  const { applicationId, candidateId } = application;
  await holdApplication(tx, org, applicationId);
  const { ending } = await onOwnSide(tx, () => endingOf(tx, org, applicationId));
  if (ending.endedAt !== null)
    throw conflict('application_ended', 'This procedure has ended already, so there is nothing to withdraw from.');
  const withdrawalId = deps.newId();
  const at = deps.now();
  await tx
    .insertInto('withdrawal')
    .values({
      org_id: org,
      withdrawal_id: withdrawalId,
      application_id: applicationId,
      candidate_id: candidateId,
      reason: reason.trim(),
      withdrawn_at: at,
    })
    .execute();
  const cancelled = await endApplication(tx, deps, org, {
    applicationId,
    candidateId,
    by: null,
    reason: withdrew,
    side: 'candidate',
  });
  await tellCandidate(tx, deps, org, candidateId, `withdrawal:${withdrawalId}`, 'withdrawal-confirmed', {
    applicationId,
    withdrawalId,
  });
  await onOwnSide(tx, () => tellTeam(tx, deps, org, applicationId, candidateId, 'withdrawn', at));
  const undoUntil = takeBackUntil({ endedAt: at, by: 'candidate' }) ?? at;
  return { id: withdrawalId, withdrawnAt: at.toISOString(), undoUntil: undoUntil.toISOString(), cancelled };
}

/** A mail to the vacancy's hiring managers and recruiters and to who decides; panels get their cancellations. */
async function tellTeam(
  tx: Tx,
  deps: Deps,
  org: string,
  applicationId: string,
  candidateId: string,
  what: 'withdrawn' | 'taken-back',
  at: Date,
): Promise<void> {
  const { rows } = await sql<{ member_id: string; name: string; email: string; language: string }>`
    SELECT m.member_id, m.name, m.email, m.language FROM member m JOIN application a ON a.org_id = m.org_id AND a.application_id = ${applicationId}
     WHERE m.org_id = ${org} AND m.deactivated_at IS NULL
       AND (m.member_id = a.decider_id OR EXISTS (SELECT 1 FROM vacancy_team t WHERE t.org_id = a.org_id AND t.vacancy_id = a.vacancy_id
             AND t.member_id = m.member_id AND t.part IN ('hiring_manager', 'recruiter')))
       AND m.account_id IS DISTINCT FROM (SELECT c.account_id FROM candidate c WHERE c.org_id = a.org_id AND c.candidate_id = a.candidate_id)
     ORDER BY m.member_id LIMIT 50`.execute(tx);
  for (const member of rows) {
    await queueMail(tx, deps, {
      org,
      key: `${what}:${applicationId}:${at.getTime()}:${member.member_id}`,
      template: 'candidate-withdrew',
      language: member.language as 'en',
      to: { name: member.name, address: member.email },
      candidate: candidateId,
      member: member.member_id,
      data: { applicationId, what },
    });
  }
}

/** The withdrawal that stands, with the candidate's words. */
export async function readWithdrawal(tx: Tx, org: string, applicationId: string) {
  const row = await tx
    .selectFrom('withdrawal')
    .select(['reason', 'withdrawn_at'])
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .where('taken_back_at', 'is', null)
    .orderBy('withdrawn_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const undoUntil = takeBackUntil({ endedAt: row.withdrawn_at, by: 'candidate' }) ?? row.withdrawn_at;
  return { reason: row.reason, withdrawnAt: row.withdrawn_at.toISOString(), undoUntil: undoUntil.toISOString() };
}
