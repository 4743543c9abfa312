import { commitmentState, keepCommitment, makeCommitment, questionState, settleQuestion } from '@rondo/interview';
import { sql } from 'kysely';
import { applicationFor } from '../applications/access.ts';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { decodeCursor, page } from '../http/paging.ts';
import { conflict, notFound, refused } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { queueMail } from '../mail/mail.ts';
import { seesEveryVacancy } from '../vacancies/access.ts';

async function zoneOf(tx: Tx, org: string): Promise<string> {
  return (await tx.selectFrom('organisation').select('time_zone').where('org_id', '=', org).executeTakeFirstOrThrow())
    .time_zone;
}

const commitments = (tx: Tx, org: string) =>
  tx
    .selectFrom('commitment as m')
    .innerJoin('candidate as c', (join) =>
      join.onRef('c.org_id', '=', 'm.org_id').onRef('c.candidate_id', '=', 'm.candidate_id'),
    )
    .select([
      'm.commitment_id',
      'm.application_id',
      'm.candidate_id',
      'c.name as candidate',
      'm.candidate_question_id',
      'm.body',
      'm.owner_id',
      'm.owner_name',
      'm.due_on',
      'm.made_at',
      'm.kept_at',
      'm.outcome',
    ])
    .where('m.org_id', '=', org);

type CommitmentRow = Awaited<ReturnType<ReturnType<typeof commitments>['execute']>>[number];

const day = (value: unknown) => String(value).slice(0, 10);

function shapeCommitment(row: CommitmentRow, now: Date, zone: string) {
  return {
    id: row.commitment_id,
    applicationId: row.application_id,
    candidate: { id: row.candidate_id, name: row.candidate },
    questionId: row.candidate_question_id,
    body: row.body,
    owner: { memberId: row.owner_id, name: row.owner_name },
    dueOn: day(row.due_on),
    madeAt: row.made_at.toISOString(),
    keptAt: row.kept_at?.toISOString() ?? null,
    outcome: row.outcome,
    status: commitmentState({ dueOn: day(row.due_on), keptAt: row.kept_at }, now, zone),
  };
}

/** The questions of an application with answers and promises, whoever reads them: both sides read the same. */
export async function readQuestions(
  tx: Tx,
  deps: Pick<Deps, 'now'>,
  org: string,
  applicationId: string,
  only?: string,
) {
  const zone = await zoneOf(tx, org);
  const rows = await tx
    .selectFrom('candidate_question as q')
    .leftJoin('member as m', (join) =>
      join.onRef('m.org_id', '=', 'q.org_id').onRef('m.member_id', '=', 'q.answered_by'),
    )
    .select([
      'q.candidate_question_id',
      'q.session_id',
      'q.body',
      'q.asked_at',
      'q.noted_by',
      'q.answer',
      'q.answered_at',
      'q.decline_reason',
      'q.declined_at',
      'm.name',
    ])
    .where('q.org_id', '=', org)
    .where('q.application_id', '=', applicationId)
    .$if(only !== undefined, (select) => select.where('q.candidate_question_id', '=', only ?? ''))
    .orderBy('q.asked_at')
    .orderBy('q.candidate_question_id')
    .limit(300)
    .execute();
  const promises = await commitments(tx, org)
    .where('m.application_id', '=', applicationId)
    .where('m.candidate_question_id', 'is not', null)
    .orderBy('m.due_on')
    .limit(300)
    .execute();
  return rows.map((row) => {
    const own = promises.filter(({ candidate_question_id }) => candidate_question_id === row.candidate_question_id);
    const asked = {
      answeredAt: row.answered_at,
      declinedAt: row.declined_at,
      commitments: own.map(({ due_on, kept_at }) => ({ dueOn: day(due_on), keptAt: kept_at })),
    };
    return {
      id: row.candidate_question_id,
      applicationId,
      sessionId: row.session_id,
      body: row.body,
      askedAt: row.asked_at.toISOString(),
      notedByPanel: row.noted_by !== null,
      state: questionState(asked),
      answer: row.answer,
      answeredBy: row.answered_at === null ? null : (row.name ?? ''),
      declineReason: row.decline_reason,
      commitments: own.map((promise) => shapeCommitment(promise, deps.now(), zone)),
      asked,
    };
  });
}

type Question = Awaited<ReturnType<typeof readQuestions>>[number];

/** A question as the API answers it. */
export const shownQuestion = ({ asked: _, ...question }: Question) => question;

/** Writes a question down: asked in the room (`noted_by`), or by the candidate here (null). */
export async function noteQuestion(
  tx: Tx,
  deps: Deps,
  org: string,
  question: {
    applicationId: string;
    candidateId: string;
    sessionId: string | null;
    body: string;
    notedBy: string | null;
  },
): Promise<string> {
  const id = deps.newId();
  if (question.sessionId !== null) {
    const session = await tx
      .selectFrom('session')
      .select('session_id')
      .where('org_id', '=', org)
      .where('session_id', '=', question.sessionId)
      .where('application_id', '=', question.applicationId)
      .executeTakeFirst();
    if (session === undefined) throw conflict('session_unknown', 'That session is not one of this candidate.');
  }
  await tx
    .insertInto('candidate_question')
    .values({
      org_id: org,
      candidate_question_id: id,
      application_id: question.applicationId,
      candidate_id: question.candidateId,
      session_id: question.sessionId,
      body: question.body,
      asked_at: deps.now(),
      noted_by: question.notedBy,
    })
    .execute();
  return id;
}

/** A question of an application that is the viewer's to see. */
async function questionFor(tx: Tx, deps: Deps, viewer: StaffViewer, questionId: string) {
  const row = await tx
    .selectFrom('candidate_question')
    .select(['application_id', 'candidate_id'])
    .where('org_id', '=', viewer.org)
    .where('candidate_question_id', '=', questionId)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  await applicationFor(tx, viewer, row.application_id, 'panel');
  const [question] = await readQuestions(tx, deps, viewer.org, row.application_id, questionId);
  if (question === undefined) throw notFound();
  return { question, applicationId: row.application_id, candidateId: row.candidate_id };
}

/** Answers a question, or declines it with a reason: once. The candidate is told. */
export async function settle(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  questionId: string,
  how: 'answer' | 'decline',
  words: string,
) {
  const { question, applicationId, candidateId } = await questionFor(tx, deps, viewer, questionId);
  const settled = settleQuestion(question.asked, words);
  if ('refused' in settled) {
    if (settled.refused === 'already_settled')
      throw conflict('already_settled', `This question is ${settled.state} already.`);
    throw refused(
      'words_missing',
      how === 'answer' ? 'Write the answer.' : 'Say why it is not answered; the candidate reads it.',
      {
        errors: [{ pointer: how === 'answer' ? '/answer' : '/reason', detail: 'is needed' }],
      },
    );
  }
  const values =
    how === 'answer'
      ? { answer: settled.words, answered_at: deps.now(), answered_by: viewer.member }
      : { decline_reason: settled.words, declined_at: deps.now(), declined_by: viewer.member };
  const { numUpdatedRows } = await tx
    .updateTable('candidate_question')
    .set(values)
    .where('org_id', '=', viewer.org)
    .where('candidate_question_id', '=', questionId)
    .where('answered_at', 'is', null)
    .where('declined_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw conflict('already_settled', 'Somebody else settled this question just now.');
  await tellCandidate(tx, deps, viewer.org, candidateId, `question:${questionId}:${how}`, 'question-settled', {
    questionId,
    applicationId,
  });
  const [after] = await readQuestions(tx, deps, viewer.org, applicationId, questionId);
  if (after === undefined) throw notFound();
  return { question: after, candidateId };
}

export async function tellCandidate(
  tx: Tx,
  deps: Deps,
  org: string,
  candidateId: string,
  key: string,
  template: string,
  data: Record<string, string>,
): Promise<void> {
  const candidate = await tx
    .selectFrom('candidate')
    .select(['name', 'email', 'language'])
    .where('org_id', '=', org)
    .where('candidate_id', '=', candidateId)
    .executeTakeFirstOrThrow();
  await queueMail(tx, deps, {
    org,
    key,
    template,
    language: candidate.language as 'en',
    to: { name: candidate.name, address: candidate.email },
    candidate: candidateId,
    data,
  });
}

const promiseWords = {
  body_missing: 'Say what is promised.',
  owner_inactive: 'That person does not work here any more. Choose somebody who does.',
  due_past: 'That day has passed. Choose today or later.',
  due_too_far: 'A promise farther off than a year is none. Choose an earlier day.',
  question_settled: 'This question is settled already.',
};

/** Promises something to a candidate: what, who, by when. */
export async function promise(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  applicationId: string,
  draft: { body: string; ownerId: string; dueOn: string; questionId: string | null },
) {
  const application = await applicationFor(tx, viewer, applicationId, 'panel');
  const owner = await tx
    .selectFrom('member')
    .select(['name', 'deactivated_at'])
    .where('org_id', '=', viewer.org)
    .where('member_id', '=', draft.ownerId)
    .executeTakeFirst();
  const question = draft.questionId === null ? null : (await questionFor(tx, deps, viewer, draft.questionId)).question;
  // A question of another candidate: this one would read of it.
  if (question !== null && question.applicationId !== applicationId) throw notFound();
  const made = makeCommitment(
    {
      body: draft.body,
      dueOn: draft.dueOn,
      ownerActive: owner !== undefined && owner.deactivated_at === null,
      question: question?.state ?? null,
    },
    deps.now(),
    await zoneOf(tx, viewer.org),
  );
  if ('refused' in made) throw refused(made.refused, promiseWords[made.refused], { ...made });
  const id = deps.newId();
  await tx
    .insertInto('commitment')
    .values({
      org_id: viewer.org,
      commitment_id: id,
      application_id: applicationId,
      candidate_id: application.candidate_id,
      candidate_question_id: draft.questionId,
      body: made.body,
      owner_id: draft.ownerId,
      owner_name: owner?.name ?? '',
      due_on: made.dueOn,
      made_at: deps.now(),
      made_by: viewer.member,
    })
    .execute();
  return { id, candidateId: application.candidate_id };
}

export async function readCommitment(tx: Tx, deps: Pick<Deps, 'now'>, org: string, commitmentId: string) {
  const row = await commitments(tx, org).where('m.commitment_id', '=', commitmentId).executeTakeFirst();
  if (row === undefined) throw notFound();
  return shapeCommitment(row, deps.now(), await zoneOf(tx, org));
}

/** Everything promised in an application, kept or not, the first due first. */
export async function readCommitments(tx: Tx, deps: Pick<Deps, 'now'>, org: string, applicationId: string) {
  const zone = await zoneOf(tx, org);
  const rows = await commitments(tx, org)
    .where('m.application_id', '=', applicationId)
    .orderBy('m.due_on')
    .orderBy('m.commitment_id')
    .limit(300)
    .execute();
  return rows.map((row) => shapeCommitment(row, deps.now(), zone));
}

export async function listCommitments(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  query: { limit: number; cursor?: string | undefined; of: 'me' | 'all'; state: 'open' | 'kept' },
) {
  const after = decodeCursor(query.cursor, 'day', 'id');
  let select = commitments(tx, viewer.org)
    .orderBy('m.due_on')
    .orderBy('m.commitment_id')
    .limit(query.limit + 1);
  select = query.state === 'open' ? select.where('m.kept_at', 'is', null) : select.where('m.kept_at', 'is not', null);
  if (query.of === 'me' || viewer.role === 'interviewer') select = select.where('m.owner_id', '=', viewer.member);
  else if (!seesEveryVacancy(viewer)) {
    select = select.where((eb) =>
      eb.exists(
        eb
          .selectFrom('application as a')
          .innerJoin('vacancy_team as t', (join) =>
            join.onRef('t.org_id', '=', 'a.org_id').onRef('t.vacancy_id', '=', 'a.vacancy_id'),
          )
          .whereRef('a.org_id', '=', 'm.org_id')
          .whereRef('a.application_id', '=', 'm.application_id')
          .where('t.member_id', '=', viewer.member)
          .select('a.application_id'),
      ),
    );
  }
  select = select.where((eb) => eb.or([eb('c.account_id', 'is', null), eb('c.account_id', '<>', viewer.account)]));
  if (after) select = select.where(sql<boolean>`(m.due_on, m.commitment_id) > (${after[0]}::date, ${after[1]}::uuid)`);
  const zone = await zoneOf(tx, viewer.org);
  return page(
    await select.execute(),
    query.limit,
    (row) => [day(row.due_on), row.commitment_id],
    (row) => shapeCommitment(row, deps.now(), zone),
  );
}

/** Keeps a promise with what came of it; its outcome answers the question it was made about. */
export async function keep(tx: Tx, deps: Deps, viewer: StaffViewer, commitmentId: string, outcome: string) {
  const row = await commitments(tx, viewer.org).where('m.commitment_id', '=', commitmentId).executeTakeFirst();
  if (row === undefined) throw notFound();
  await applicationFor(tx, viewer, row.application_id, 'panel');
  const answer = keepCommitment({ dueOn: day(row.due_on), keptAt: row.kept_at }, outcome, deps.now(), viewer.member);
  if ('refused' in answer) {
    if (answer.refused === 'already_kept') throw conflict('already_kept', 'This promise is kept already.');
    throw refused('outcome_missing', 'Say what came of it; the candidate reads it.', {
      errors: [{ pointer: '/outcome', detail: 'is needed' }],
    });
  }
  const { numUpdatedRows } = await tx
    .updateTable('commitment')
    .set({ kept_at: answer.kept.keptAt, kept_by: viewer.member, outcome: answer.kept.outcome })
    .where('org_id', '=', viewer.org)
    .where('commitment_id', '=', commitmentId)
    .where('kept_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw conflict('already_kept', 'Somebody else kept this promise just now.');
  await tellCandidate(tx, deps, viewer.org, row.candidate_id, `commitment:${commitmentId}:kept`, 'commitment-kept', {
    commitmentId,
    applicationId: row.application_id,
  });
  return { applicationId: row.application_id, candidateId: row.candidate_id };
}
