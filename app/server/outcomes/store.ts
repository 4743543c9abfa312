import { decisionPromiseStates, type Language, type OutcomeKind, type OutcomeLetter } from '@rondo/interview';
import { tellCandidate } from '../commitments/store.ts';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { currentText } from '../mail/current-text.ts';
import { aroundBlock, filledLine, safeValues } from '../mail/text.ts';
import { outcomeTextOf, outcomeTexts } from './texts.ts';

const day = (value: unknown) => String(value).slice(0, 10);

/** What candidate and vacancy are called in what is told, and in which language. */
export async function namesInOutcome(tx: Tx, org: string, applicationId: string) {
  const row = await tx
    .selectFrom('application as a')
    .innerJoin('candidate as c', (join) =>
      join.onRef('c.org_id', '=', 'a.org_id').onRef('c.candidate_id', '=', 'a.candidate_id'),
    )
    .innerJoin('vacancy as v', (join) =>
      join.onRef('v.org_id', '=', 'a.org_id').onRef('v.vacancy_id', '=', 'a.vacancy_id'),
    )
    .innerJoin('organisation as o', 'o.org_id', 'a.org_id')
    .select([
      'c.name as candidate',
      'c.language',
      'v.title as vacancy',
      'o.name as organisation',
      'o.country',
      'o.time_zone',
    ])
    .where('a.org_id', '=', org)
    .where('a.application_id', '=', applicationId)
    .executeTakeFirstOrThrow();
  return { ...row, language: row.language as Language };
}

/** The letter as it is prepared in the candidate's language; the message is for a person to write. */
export async function preparedLetter(tx: Tx, org: string, applicationId: string, kind: OutcomeKind) {
  const { language, candidate, organisation, vacancy } = await namesInOutcome(tx, org, applicationId);
  const text = await currentText(tx, org, outcomeTextOf[kind], language);
  const { subject, before, after } = aroundBlock(text, 'message', {
    candidate,
    organisation,
    vacancy,
    // What is cancelled with a rejection is said when the letter goes.
    sessions: { list: [] },
  });
  return { language, letter: { subject, opening: before, message: '', closing: after } };
}

/** What a letter to several may have filled in of each. */
export const filledIn = ['candidate', 'organisation', 'vacancy'] as const;

/** A letter to several as one of them reads it; what is filled in is never looked at again. */
export function filledLetter(
  kind: OutcomeKind,
  { subject, opening, message, closing }: OutcomeLetter,
  names: Record<(typeof filledIn)[number], string>,
): OutcomeLetter {
  const { candidate, organisation, vacancy } = names;
  const values = safeValues(outcomeTexts[outcomeTextOf[kind]], { candidate, organisation, vacancy });
  return {
    subject: filledLine(subject, values),
    opening: filledLine(opening, values),
    message: filledLine(message, values),
    closing: filledLine(closing, values),
  };
}

/** The letter to several as it is prepared in one language: the names of each stand open. */
export async function preparedForSeveral(
  tx: Tx,
  org: string,
  kind: OutcomeKind,
  language: Language,
  organisation: string,
): Promise<OutcomeLetter> {
  const text = await currentText(tx, org, outcomeTextOf[kind], language);
  const { subject, before, after } = aroundBlock(text, 'message', {
    candidate: '{{candidate}}',
    organisation,
    vacancy: '{{vacancy}}',
    sessions: { list: [] },
  });
  return { subject, opening: before, message: '', closing: after };
}

/** Writes down what a candidate is told, and mails it. */
export async function writeOutcome(
  tx: Tx,
  deps: Deps,
  org: string,
  told: {
    applicationId: string;
    candidateId: string;
    decisionId: string | null;
    kind: OutcomeKind;
    asking: number | null;
    language: Language;
    letter: OutcomeLetter;
    by: string;
  },
): Promise<string> {
  const outcomeId = deps.newId();
  await tx
    .insertInto('outcome')
    .values({
      org_id: org,
      outcome_id: outcomeId,
      application_id: told.applicationId,
      candidate_id: told.candidateId,
      decision_id: told.decisionId,
      kind: told.kind,
      asking: told.asking,
      language: told.language,
      ...told.letter,
      sent_at: deps.now(),
      sent_by: told.by,
    })
    .execute();
  await tellCandidate(tx, deps, org, told.candidateId, `outcome:${outcomeId}`, 'outcome', { outcomeId });
  return outcomeId;
}

/** What a candidate was told, the latest first, with what they said to it. */
export async function readOutcomes(tx: Tx, org: string, applicationId: string) {
  const rows = await tx
    .selectFrom('outcome as t')
    .leftJoin('member as m', (join) => join.onRef('m.org_id', '=', 't.org_id').onRef('m.member_id', '=', 't.sent_by'))
    .select([
      't.outcome_id',
      't.decision_id',
      't.kind',
      't.language',
      't.subject',
      't.opening',
      't.message',
      't.closing',
      't.sent_at',
      'm.name',
    ])
    .where('t.org_id', '=', org)
    .where('t.application_id', '=', applicationId)
    .orderBy('t.sent_at', 'desc')
    .limit(50)
    .execute();
  const reactions = await tx
    .selectFrom('outcome_reaction as r')
    .leftJoin('member as m', (join) =>
      join.onRef('m.org_id', '=', 'r.org_id').onRef('m.member_id', '=', 'r.answered_by'),
    )
    .select(['r.outcome_id', 'r.kind', 'r.body', 'r.reacted_at', 'r.answer', 'r.answered_at', 'm.name'])
    .where('r.org_id', '=', org)
    .where('r.application_id', '=', applicationId)
    .orderBy('r.reacted_at')
    .limit(100)
    .execute();
  return rows.map((row) => ({
    id: row.outcome_id,
    kind: row.kind as OutcomeKind,
    language: row.language as Language,
    subject: row.subject,
    opening: row.opening,
    message: row.message,
    closing: row.closing,
    sentAt: row.sent_at.toISOString(),
    sentBy: row.name ?? '',
    reactions: reactions
      .filter(({ outcome_id }) => outcome_id === row.outcome_id)
      .map((reaction) => ({
        kind: reaction.kind as 'thanks' | 'contest',
        body: reaction.body,
        reactedAt: reaction.reacted_at.toISOString(),
        answer:
          reaction.answered_at === null
            ? null
            : { body: reaction.answer ?? '', at: reaction.answered_at.toISOString(), by: reaction.name ?? '' },
      })),
  }));
}

/** Promises a candidate a day for the decision (or takes it back): each beside the ones before, so that none is lost. */
export async function promiseDecision(
  tx: Tx,
  deps: Pick<Deps, 'now'>,
  org: string,
  promise: { applicationId: string; candidateId: string; dueOn: string | null; by: string },
): Promise<void> {
  const before = await tx
    .selectFrom('decision_promise')
    .select(['promise', 'due_on'])
    .where('org_id', '=', org)
    .where('application_id', '=', promise.applicationId)
    .orderBy('promise', 'desc')
    .limit(1)
    .executeTakeFirst();
  const last = before?.due_on == null ? null : day(before.due_on);
  if (last === promise.dueOn) return;
  await tx
    .insertInto('decision_promise')
    .values({
      org_id: org,
      application_id: promise.applicationId,
      promise: (before?.promise ?? 0) + 1,
      candidate_id: promise.candidateId,
      due_on: promise.dueOn,
      promised_at: deps.now(),
      promised_by: promise.by,
    })
    .execute();
}

/** The days a candidate was promised, in order, with how each stands. */
export async function readDecisionPromises(
  tx: Tx,
  deps: Pick<Deps, 'now'>,
  org: string,
  applicationId: string,
  facts: { toldAt: readonly Date[]; endedAt: Date | null; zone: string },
) {
  const rows = await tx
    .selectFrom('decision_promise')
    .select(['due_on', 'promised_at'])
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .orderBy('promise')
    .limit(100)
    .execute();
  return decisionPromiseStates(
    rows.map(({ due_on, promised_at }) => ({ dueOn: due_on === null ? null : day(due_on), promisedAt: promised_at })),
    facts,
    deps.now(),
    facts.zone,
  ).map(({ dueOn, promisedAt, status }) => ({ dueOn, promisedAt: promisedAt.toISOString(), status }));
}

/** What the candidate thinks of the procedure. */
export async function readFeedback(tx: Tx, org: string, applicationId: string) {
  const row = await tx
    .selectFrom('procedure_feedback')
    .select(['clear', 'respectful', 'fair', 'body', 'given_at'])
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .executeTakeFirst();
  return row === undefined
    ? null
    : {
        clear: row.clear,
        respectful: row.respectful,
        fair: row.fair,
        body: row.body,
        givenAt: row.given_at.toISOString(),
      };
}
