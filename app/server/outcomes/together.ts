import {
  type DecisionOutcome,
  type Language,
  type NotTogether,
  type OutcomeKind,
  tellTogether,
} from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { notFound } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { endedCandidates } from '../privacy/store.ts';
import { seesEveryVacancy } from '../vacancies/access.ts';
import { outcomeFacts } from './facts.ts';

/** Who is about to tell somebody together with others, and when it goes. */
export type AboutToBeTold = { batchId: string; by: string; byId: string; goesAt: Date };

/** Of these applications those that wait to be told together with others, by application. */
export async function aboutToBeTold(
  tx: Tx,
  org: string,
  applicationIds: readonly string[],
): Promise<Map<string, AboutToBeTold>> {
  if (applicationIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('outcome_batch_item as i')
    .innerJoin('outcome_batch as b', (join) =>
      join.onRef('b.org_id', '=', 'i.org_id').onRef('b.outcome_batch_id', '=', 'i.outcome_batch_id'),
    )
    .innerJoin('member as m', (join) => join.onRef('m.org_id', '=', 'b.org_id').onRef('m.member_id', '=', 'b.made_by'))
    .select(['i.application_id', 'b.outcome_batch_id', 'b.goes_at', 'b.made_by', 'm.name'])
    .where('i.org_id', '=', org)
    .where('i.result', 'is', null)
    .where('i.application_id', 'in', applicationIds)
    .execute();
  return new Map(
    rows.map((row) => [
      row.application_id,
      { batchId: row.outcome_batch_id, by: row.name, byId: row.made_by, goesAt: row.goes_at },
    ]),
  );
}

/** When it goes and by whom, as the pages say it. */
export const goesOf = (waiting: AboutToBeTold | undefined) =>
  waiting === undefined ? null : { at: waiting.goesAt.toISOString(), by: waiting.by };

type Row = {
  application_id: string;
  candidate_id: string;
  candidate: string;
  email: string;
  language: Language;
  vacancy_id: string;
  vacancy: string;
  organisation: string;
  ended_at: Date | null;
  ended_side: string | null;
  end_reason: string | null;
  archived: boolean;
  sealed: boolean;
  interviewed: boolean;
  ahead: boolean;
  card_out: boolean;
  asked: boolean;
};

/** Why somebody is not told with the others; `by` and `at`: who told them, or is about to. */
export type NotTold = {
  why: NotTogether['refused'] | 'own_cards_first' | 'being_told' | 'decision_changed';
  by: string | null;
  byId: string | null;
  at: Date | null;
};

export type Person = Pick<
  Row,
  'application_id' | 'candidate_id' | 'candidate' | 'language' | 'vacancy_id' | 'vacancy' | 'organisation'
> & {
  /** The latest; null when nothing is decided, and for the end without a decision. */
  decisionId: string | null;
  answer: { kind: 'reject' | 'closed'; toDecide: boolean } | NotTold;
};

/**
 * These applications with whether each can be told together with others (`tellTogether`), in the order asked. One that
 * is not there or not the viewer's answers for all: there is nothing. As many statements for a hundred as for one. Of
 * whom the viewer owes a card nothing is read but the name. `ofBatch`: the telling that asks, which is in nobody's way.
 */
export async function peopleTogether(
  tx: Tx,
  deps: Pick<Deps, 'now'>,
  viewer: StaffViewer,
  applicationIds: readonly string[],
  ofBatch: string | null = null,
): Promise<Person[]> {
  const { org } = viewer;
  const now = deps.now();
  const wanted = [...new Set(applicationIds)];
  const { rows } = await sql<Row>`
    SELECT a.application_id, a.candidate_id, c.name AS candidate, c.email, c.language, a.vacancy_id, v.title AS vacancy, o.name AS organisation,
           a.ended_at, a.ended_side, a.end_reason, c.archived_at IS NOT NULL AS archived, sealed_from_me(a.org_id, a.application_id) AS sealed,
           EXISTS (SELECT FROM session s WHERE s.org_id = a.org_id AND s.application_id = a.application_id AND s.cancelled_at IS NULL
                    AND s.starts_at <= ${now}) AS interviewed,
           EXISTS (SELECT FROM session s WHERE s.org_id = a.org_id AND s.application_id = a.application_id AND s.cancelled_at IS NULL
                    AND s.starts_at > ${now}) AS ahead,
           EXISTS (SELECT FROM scorecard k JOIN session s ON s.org_id = k.org_id AND s.session_id = k.session_id AND s.cancelled_at IS NULL
                     JOIN session_panelist p ON p.org_id = k.org_id AND p.session_id = k.session_id AND p.member_id = k.member_id AND p.cancelled_at IS NULL
                    WHERE k.org_id = a.org_id AND k.application_id = a.application_id
                      AND NOT EXISTS (SELECT FROM scorecard_submission b WHERE b.org_id = k.org_id AND b.scorecard_id = k.scorecard_id)
                      AND NOT EXISTS (SELECT FROM unblinding u WHERE u.org_id = k.org_id AND u.application_id = k.application_id
                                        AND u.round_id = k.round_id AND u.member_id = k.member_id AND u.cause = 'released')) AS card_out,
           EXISTS (SELECT FROM mutual_answer q WHERE q.org_id = a.org_id AND q.application_id = a.application_id) AS asked
      FROM application a JOIN candidate c ON c.org_id = a.org_id AND c.candidate_id = a.candidate_id
      JOIN vacancy v ON v.org_id = a.org_id AND v.vacancy_id = a.vacancy_id JOIN organisation o ON o.org_id = a.org_id
     WHERE a.org_id = ${org} AND a.application_id = ANY (${wanted}::uuid[]) AND c.account_id IS DISTINCT FROM ${viewer.account}::uuid
       AND (${seesEveryVacancy(viewer)} OR EXISTS (SELECT FROM vacancy_team t WHERE t.org_id = a.org_id AND t.vacancy_id = a.vacancy_id
             AND t.member_id = ${viewer.member}))`.execute(tx);
  if (rows.length < wanted.length) throw notFound();
  const open = rows.filter(({ sealed }) => !sealed).map(({ application_id }) => application_id);
  const { rows: decisions } = await sql<{
    application_id: string;
    decision_id: string;
    outcome: DecisionOutcome;
    decided_at: Date;
  }>`
    SELECT DISTINCT ON (application_id) application_id, decision_id, outcome, decided_at FROM decision
     WHERE org_id = ${org} AND application_id = ANY (${open}::uuid[]) ORDER BY application_id, decided_at DESC, decision_id DESC`.execute(
    tx,
  );
  const { rows: outcomes } = await sql<{
    application_id: string;
    kind: OutcomeKind;
    sent_at: Date;
    sent_by: string;
    name: string | null;
  }>`
    SELECT t.application_id, t.kind, t.sent_at, t.sent_by, m.name FROM outcome t
      LEFT JOIN member m ON m.org_id = t.org_id AND m.member_id = t.sent_by
     WHERE t.org_id = ${org} AND t.application_id = ANY (${open}::uuid[]) ORDER BY t.sent_at DESC`.execute(tx);
  const waiting = await aboutToBeTold(tx, org, open);
  const ended = rows.filter(({ ended_at, sealed }) => ended_at !== null && !sealed);
  const due = new Set(
    ended.length === 0
      ? []
      : (
          await endedCandidates(
            tx,
            org,
            now,
            undefined,
            ended.map(({ candidate_id }) => candidate_id),
          )
        )
          .filter(({ state }) => state.state === 'due')
          .map(({ candidateId }) => candidateId),
  );
  const decisionOf = new Map(decisions.map((one) => [one.application_id, one]));
  const told = Map.groupBy(outcomes, ({ application_id }) => application_id);
  const answerOf = (row: Row): Person['answer'] => {
    const nobody = { by: null, byId: null, at: null };
    if (row.sealed) return { why: 'own_cards_first', ...nobody };
    const decision = decisionOf.get(row.application_id);
    const sent = told.get(row.application_id) ?? [];
    const { toldBy, ...facts } = outcomeFacts({
      application: row,
      decision: decision && { outcome: decision.outcome, decidedAt: decision.decided_at.toISOString() },
      outcomes: sent.map(({ kind, sent_at, name }) => ({ kind, sentAt: sent_at.toISOString(), sentBy: name ?? '' })),
    });
    const answer = tellTogether({
      ...facts,
      isEnded: row.ended_at !== null,
      wasInterviewed: row.interviewed,
      isInterviewAhead: row.ahead,
      isCardOut: row.card_out,
      wereBothAsked: row.asked,
      isArchived: row.archived,
      hasAddress: row.email.includes('@'),
      isDueForErasure: due.has(row.candidate_id),
    });
    if ('refused' in answer) {
      const teller = sent.find(({ name }) => name === toldBy);
      return answer.refused === 'already_told'
        ? { why: answer.refused, by: toldBy, byId: teller?.sent_by ?? null, at: answer.toldAt }
        : { why: answer.refused, ...nobody };
    }
    const other = waiting.get(row.application_id);
    return other === undefined || other.batchId === ofBatch
      ? answer
      : { why: 'being_told', by: other.by, byId: other.byId, at: other.goesAt };
  };
  const byId = new Map(rows.map((row) => [row.application_id, row]));
  return wanted.flatMap((id) => {
    const row = byId.get(id);
    if (row === undefined) return [];
    const decision = decisionOf.get(id);
    const answer = answerOf(row);
    const isClosed = 'kind' in answer && answer.kind === 'closed';
    return [{ ...row, decisionId: isClosed ? null : (decision?.decision_id ?? null), answer }];
  });
}
