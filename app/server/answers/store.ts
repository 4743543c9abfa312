import {
  type Asking,
  askingState,
  type GivenAnswer,
  giveAnswer,
  type OutcomeLetter,
  openAsking,
  type Side,
} from '@rondo/interview';
import { tellCandidate } from '../commitments/store.ts';
import type { Tx } from '../db/tenant.ts';
import { endApplication } from '../endings/store.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, notFound, refused } from '../http/problem.ts';
import { preparedLetter, writeOutcome } from '../outcomes/store.ts';

/** Askings with the answers this side may read, the latest first: what is sealed is not selected by the database. */
async function readRows(
  tx: Tx,
  org: string,
  applicationId: string,
): Promise<{ asking: Asking; answers: GivenAnswer[] }[]> {
  const askings = await tx
    .selectFrom('mutual_answer')
    .select(['asking', 'opened_at', 'opened_by', 'deadline'])
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .orderBy('asking', 'desc')
    .limit(50)
    .execute();
  const answers = await tx
    .selectFrom('answer as a')
    .leftJoin('answer_content as c', (join) =>
      join
        .onRef('c.org_id', '=', 'a.org_id')
        .onRef('c.application_id', '=', 'a.application_id')
        .onRef('c.asking', '=', 'a.asking')
        .onRef('c.side', '=', 'a.side'),
    )
    .select(['a.asking', 'a.side', 'a.answered_at', 'c.value', 'c.body'])
    .where('a.org_id', '=', org)
    .where('a.application_id', '=', applicationId)
    .orderBy('a.side')
    .execute();
  return askings.map(({ asking, opened_at, opened_by, deadline }) => ({
    asking: { asking, openedAt: opened_at, openedBy: opened_by, deadline },
    answers: answers
      .filter((answer) => answer.asking === asking)
      .map((answer) => ({
        side: answer.side as Side,
        answeredAt: answer.answered_at,
        value: answer.value as GivenAnswer['value'],
        body: answer.body ?? '',
      })),
  }));
}

export async function readAskings(tx: Tx, deps: Pick<Deps, 'now'>, side: Side, org: string, applicationId: string) {
  return (await readRows(tx, org, applicationId)).map(({ asking, answers }) => {
    const state = askingState(side, asking, answers, deps.now());
    return {
      asking: state.asking,
      deadline: state.deadline.toISOString(),
      mine: state.mine && { ...state.mine, answeredAt: state.mine.answeredAt.toISOString() },
      theirs: state.theirs.answered
        ? { ...state.theirs, answeredAt: state.theirs.answeredAt.toISOString() }
        : { answered: false },
      opensAt: state.opensAt?.toISOString() ?? null,
      outcome: state.outcome,
    };
  });
}

/** The latest asking as the rules read it, for the candidate's timeline. */
export async function latestAskingState(
  tx: Tx,
  deps: Pick<Deps, 'now'>,
  side: Side,
  org: string,
  applicationId: string,
) {
  const [latest] = await readRows(tx, org, applicationId);
  return latest === undefined ? null : askingState(side, latest.asking, latest.answers, deps.now());
}

const openWords = {
  application_ended: 'This procedure has ended; there is nothing left to ask.',
  somebody_said_no: 'One of the sides said no, so the procedure is over.',
  both_said_yes: 'Both sides said yes; there is nothing left to ask.',
  still_open: 'Both sides are being asked already. Wait for the answers or the deadline.',
  deadline_past: 'The deadline lies in the past. Choose a later one.',
  deadline_too_far: 'The deadline lies more than 60 days off. Choose an earlier one.',
};

export async function openBothSides(
  tx: Tx,
  deps: Deps,
  org: string,
  application: { id: string; candidateId: string; endedAt: Date | null },
  deadline: Date,
  by: string,
): Promise<number> {
  const [previous] = await readRows(tx, org, application.id);
  const answer = openAsking({
    previous: previous ?? null,
    applicationEndedAt: application.endedAt,
    deadline,
    now: deps.now(),
    by,
  });
  if ('refused' in answer) {
    const words = openWords[answer.refused];
    throw answer.refused === 'deadline_past' || answer.refused === 'deadline_too_far'
      ? refused(answer.refused, words, { errors: [{ pointer: '/deadline', detail: words }] })
      : conflict(answer.refused, words);
  }
  const { asking } = answer;
  await tx
    .insertInto('mutual_answer')
    .values({
      org_id: org,
      application_id: application.id,
      asking: asking.asking,
      candidate_id: application.candidateId,
      opened_at: asking.openedAt,
      opened_by: by,
      deadline: asking.deadline,
    })
    .execute();
  await tellCandidate(
    tx,
    deps,
    org,
    application.candidateId,
    `asking:${application.id}:${asking.asking}`,
    'both-are-asked',
    { applicationId: application.id, asking: String(asking.asking) },
  );
  return asking.asking;
}

const answerWords = {
  application_ended: 'This procedure has ended; no answer is needed any more.',
  already_answered: 'This side has answered already. An answer stands; a follow-up opens a new asking.',
  asked_again: 'Both sides were asked again since. Answer the latest asking.',
  somebody_said_no: 'The other side said no, so the procedure is over.',
  decision_missing: 'Record the decision first; the answer is what is sent of it.',
  decision_differs:
    'The answer does not fit the decision that was recorded. Record a new decision, or choose another answer.',
  reason_missing: 'A no needs its reason: the candidate reads it.',
};

/**
 * Gives one side's answer. A no ends the procedure and goes out on its own, the employer's with its reason, as the
 * outcome that the candidate is told: its id is the answer.
 */
export async function giveSideAnswer(
  tx: Tx,
  deps: Deps,
  org: string,
  given: {
    side: Side;
    application: { id: string; candidateId: string; endedAt: Date | null };
    asking: number;
    value: 'yes' | 'no' | 'need_more';
    body: string;
    memberId: string | null;
    decision: { id: string; outcome: 'next_round' | 'offer' | 'reject' } | null;
    /** The whole letter of an employer's no; without one it is the prepared one around the reason. */
    letter?: OutcomeLetter;
  },
): Promise<string | null> {
  const rows = await readRows(tx, org, given.application.id);
  const found = rows.find(({ asking }) => asking.asking === given.asking);
  if (found === undefined) throw notFound();
  const answer = giveAnswer({
    side: given.side,
    value: given.value,
    body: given.body,
    asking: found.asking,
    answers: found.answers,
    askedAgain: rows[0]?.asking.asking !== given.asking,
    decision: given.decision,
    applicationEndedAt: given.application.endedAt,
    now: deps.now(),
  });
  if ('refused' in answer) {
    const words = answerWords[answer.refused];
    throw answer.refused === 'reason_missing'
      ? refused(answer.refused, words, { errors: [{ pointer: '/body', detail: 'is needed' }] })
      : conflict(answer.refused, words, { ...answer });
  }
  const key = {
    org_id: org,
    application_id: given.application.id,
    asking: given.asking,
    side: given.side,
    candidate_id: given.application.candidateId,
  };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('answer')
    .values({ ...key, answered_at: deps.now() })
    .onConflict((there) => there.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) throw conflict('already_answered', answerWords.already_answered);
  await tx
    .insertInto('answer_content')
    .values({ ...key, value: answer.answer.value, body: answer.answer.body, member_id: given.memberId })
    .execute();
  if (given.value === 'no') {
    await endApplication(tx, deps, org, {
      applicationId: given.application.id,
      candidateId: given.application.candidateId,
      by: given.memberId,
      reason: given.side === 'employer' ? 'employer_no' : 'candidate_no',
      side: given.side,
    });
    if (given.side === 'employer') {
      const prepared = await preparedLetter(tx, org, given.application.id, 'reject');
      return writeOutcome(tx, deps, org, {
        applicationId: given.application.id,
        candidateId: given.application.candidateId,
        decisionId: given.decision?.id ?? null,
        kind: 'reject',
        asking: given.asking,
        language: prepared.language,
        letter: given.letter ?? { ...prepared.letter, message: answer.answer.body },
        by: given.memberId ?? '',
      });
    }
  }
  return null;
}
