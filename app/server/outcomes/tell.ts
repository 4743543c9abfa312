import {
  type DecisionOutcome,
  dayInZone,
  daysBetween,
  type OutcomeKind,
  type OutcomeLetter,
  outcomeDueOn,
  tellOutcome,
  writtenLetter,
} from '@rondo/interview';
import { check } from '@rondo/wording';
import { giveSideAnswer, readAskings } from '../answers/store.ts';
import { applicationFor } from '../applications/access.ts';
import { record } from '../audit/store.ts';
import type { Tx } from '../db/tenant.ts';
import { listDecisions } from '../debriefs/store.ts';
import { endApplication, holdApplication, interviewsAhead } from '../endings/store.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, notFound, refused } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { currentText } from '../mail/current-text.ts';
import { readLetterhead } from '../mail/letterhead.ts';
import { renderMail } from '../mail/render.ts';
import { ownCardsFirst } from '../scorecards/access.ts';
import { holdBackForWords } from '../wording/store.ts';
import { outcomeFacts } from './facts.ts';
import { outcomeMailOf, withInterviewsOff } from './mail.ts';
import {
  filledLetter,
  namesInOutcome,
  preparedLetter,
  readDecisionPromises,
  readFeedback,
  readOutcomes,
  writeOutcome,
} from './store.ts';
import { outcomeTextOf } from './texts.ts';
import { aboutToBeTold, goesOf } from './together.ts';

/** Everything the rules ask about one application, for somebody who may decide on it. */
async function factsFor(tx: Tx, deps: Deps, viewer: StaffViewer, applicationId: string) {
  const application = await applicationFor(tx, viewer, applicationId);
  await ownCardsFirst(tx, viewer, applicationId);
  const { org } = viewer;
  const [decision] = await listDecisions(tx, org, applicationId);
  const outcomes = await readOutcomes(tx, org, applicationId);
  const [asking] = await readAskings(tx, deps, 'employer', org, applicationId);
  const names = await namesInOutcome(tx, org, applicationId);
  return {
    application,
    decision,
    outcomes,
    asking,
    names,
    facts: outcomeFacts({ application, decision, outcomes, asking }),
  };
}

const kindOf = (facts: {
  closedByEmployer: boolean;
  decision: { outcome: DecisionOutcome } | null;
}): OutcomeKind | undefined => (facts.closedByEmployer ? 'closed' : facts.decision?.outcome);

/** How it stands with telling a candidate. */
export async function outcomeState(tx: Tx, deps: Deps, viewer: StaffViewer, applicationId: string) {
  const { application, decision, outcomes, names, facts } = await factsFor(tx, deps, viewer, applicationId);
  const { org } = viewer;
  const zone = names.time_zone;
  const kind = kindOf(facts);
  const isOwed = kind !== undefined && facts.toldAt === null && !facts.endedByCandidate;
  const promises = await readDecisionPromises(tx, deps, org, applicationId, {
    toldAt: [...outcomes.map(({ sentAt }) => new Date(sentAt)), ...(facts.toldAt ? [facts.toldAt] : [])],
    endedAt: application.ended_at,
    zone,
  });
  const promised = promises.findLast(({ status }) => status.state === 'open' || status.state === 'late');
  const dueOn = outcomeDueOn(
    {
      promisedOn: promised?.dueOn ?? null,
      decidedAt: facts.closedByEmployer ? application.ended_at : decision ? new Date(decision.decidedAt) : null,
    },
    zone,
  );
  const prepared = isOwed ? await preparedLetter(tx, org, applicationId, kind) : undefined;
  const good = kind === 'offer' || kind === 'next_round';
  return {
    toTell:
      prepared === undefined || kind === undefined
        ? null
        : {
            kind,
            decisionId: facts.closedByEmployer ? null : (decision?.id ?? null),
            dueOn,
            daysLeft: dueOn === null ? null : daysBetween(dayInZone(deps.now(), zone), dueOn),
            sealedUntil: good ? (facts.sealedUntil?.toISOString() ?? null) : null,
            prepared: prepared.letter,
            language: prepared.language,
          },
    goes: goesOf((await aboutToBeTold(tx, org, [applicationId])).get(applicationId)),
    told: outcomes,
    promises,
    // What the candidate thinks of the procedure is for afterwards.
    feedback: await readFeedback(tx, org, applicationId),
  };
}

const refusalWords = {
  nothing_decided: 'Nothing is decided yet. Record the decision first, then tell the candidate.',
  already_told: 'The candidate was told already.',
  candidate_ended: 'The candidate ended the procedure themself, so there is nothing to tell.',
  sealed_answer:
    'Both sides are being asked, and this would tell your sealed answer. Wait for the answers or the deadline.',
  subject_missing: 'The mail needs a subject.',
  message_missing: 'Write the reason; the candidate reads it.',
};

/**
 * Tells the candidate; a rejection answers an open asking with no and ends the procedure. While somebody is about to
 * tell them together with others (but for that telling itself, `batchId`) nobody else does.
 */
async function tell(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  applicationId: string,
  sent: OutcomeLetter & { decisionId: string | null },
  batchId: string | null,
): Promise<{ outcomeId: string; candidateId: string; kind: OutcomeKind }> {
  await holdApplication(tx, viewer.org, applicationId);
  const { application, decision, asking, names, facts } = await factsFor(tx, deps, viewer, applicationId);
  const { decisionId, ...letter } = sent;
  const answer = tellOutcome({ letter, ...facts });
  if ('refused' in answer) {
    const words = refusalWords[answer.refused];
    if (answer.refused === 'subject_missing' || answer.refused === 'message_missing') {
      const pointer = answer.refused === 'subject_missing' ? '/subject' : '/message';
      throw refused(answer.refused, words, { errors: [{ pointer, detail: 'is needed' }] });
    }
    throw conflict(answer.refused, words, {
      ...('deadline' in answer ? { deadline: answer.deadline.toISOString() } : {}),
      ...(answer.refused === 'already_told' ? { by: facts.toldBy } : {}),
    });
  }
  const waiting = (await aboutToBeTold(tx, viewer.org, [applicationId])).get(applicationId);
  if (waiting !== undefined && waiting.batchId !== batchId) {
    throw conflict(
      'being_told',
      `${waiting.by} is about to tell this candidate together with others, at ${waiting.goesAt.toISOString()}. Ask them to take it back first, or leave it to them.`,
      { by: waiting.by, goesAt: waiting.goesAt.toISOString() },
    );
  }
  const { kind, ...written } = answer.outcome;
  const told = kind === 'closed' ? null : (decision?.id ?? null);
  if (told !== decisionId) {
    throw conflict('decision_changed', 'Something else was decided in the meantime. Look at it, then write what fits.');
  }
  const candidateId = application.candidate_id;
  const openAsking =
    kind === 'reject' && asking && asking.mine === null && asking.outcome !== 'ended' ? asking.asking : null;
  if (openAsking !== null) {
    const outcomeId = await giveSideAnswer(tx, deps, viewer.org, {
      side: 'employer',
      application: { id: applicationId, candidateId, endedAt: application.ended_at },
      asking: openAsking,
      value: 'no',
      body: written.message,
      memberId: viewer.member,
      decision: decision ?? null,
      letter: written,
    });
    if (outcomeId === null) throw new Error('a no was given and nobody was told');
    return { outcomeId, candidateId, kind };
  }
  const outcomeId = await writeOutcome(tx, deps, viewer.org, {
    applicationId,
    candidateId,
    decisionId: told,
    kind,
    asking: null,
    language: names.language,
    letter: written,
    by: viewer.member,
  });
  if (kind === 'reject')
    await endApplication(tx, deps, viewer.org, {
      applicationId,
      candidateId,
      by: viewer.member,
      reason: 'employer_no',
      side: 'employer',
    });
  return { outcomeId, candidateId, kind };
}

/** Tells the candidate as the rules have it, with what is written down beside it: what its words needed, and the trail. */
export async function tellAndRecord(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  applicationId: string,
  sent: OutcomeLetter & { decisionId: string | null },
  wordingReason: string | undefined,
  batchId: string | null = null,
): Promise<string> {
  const { outcomeId, candidateId, kind } = await tell(tx, deps, viewer, applicationId, sent, batchId);
  const told = { subject: 'outcome', subjectId: outcomeId, applicationId } as const;
  await holdBackForWords(
    tx,
    deps,
    viewer,
    told,
    [sent.subject, sent.opening, sent.message, sent.closing],
    wordingReason,
  );
  await record(tx, deps, viewer, viewer.org, {
    verb: 'sent',
    subject: 'outcome',
    subjectId: outcomeId,
    candidateId,
    applicationId,
    detail: batchId === null ? { kind } : { kind, many: true },
  });
  return outcomeId;
}

/** The mail as it would be sent, and what the checker of wording finds in it. */
export async function previewOutcome(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  applicationId: string,
  { together, ...given }: OutcomeLetter & { together: boolean },
) {
  const { application, names, facts } = await factsFor(tx, deps, viewer, applicationId);
  // Of whoever is told together with others, nothing need be decided before.
  const kind = kindOf(facts) ?? (together && application.ended_at === null ? 'reject' : undefined);
  const letter = together && kind !== undefined ? filledLetter(kind, given, names) : given;
  if (kind === undefined) throw conflict('nothing_decided', refusalWords.nothing_decided);
  const answer = writtenLetter(kind, letter);
  const written = 'refused' in answer ? { ...letter, subject: letter.subject.replace(/\s+/g, ' ').trim() } : answer;
  const text = await currentText(tx, viewer.org, outcomeTextOf[kind], names.language);
  const {
    subject,
    text: plain,
    html,
  } = await renderMail(
    withInterviewsOff(
      outcomeMailOf(written, text, deps.config.url),
      text,
      names.language,
      kind === 'reject' ? await interviewsAhead(tx, viewer.org, applicationId, deps.now()) : null,
    ),
    names.language,
    names.organisation,
    await readLetterhead(tx, viewer.org, names.organisation),
    'candidate',
  );
  const words = [written.opening, written.message, written.closing].join('\n\n');
  const findings = check(words, { lang: names.language, country: names.country, kind: 'message' })
    .slice(0, 20)
    .map(({ span: [from, to], severity, why, instead }) => ({
      found: words.slice(from, to),
      severity,
      why,
      instead: instead ?? '',
    }));
  return { subject, text: plain, html, findings };
}

/** Answers a contest, once. */
export async function answerContest(tx: Tx, deps: Deps, viewer: StaffViewer, outcomeId: string, answer: string) {
  const outcome = await tx
    .selectFrom('outcome')
    .select(['application_id', 'candidate_id'])
    .where('org_id', '=', viewer.org)
    .where('outcome_id', '=', outcomeId)
    .executeTakeFirst();
  if (outcome === undefined) throw notFound();
  await applicationFor(tx, viewer, outcome.application_id);
  await ownCardsFirst(tx, viewer, outcome.application_id);
  const words = answer.trim();
  if (words === '')
    throw refused('words_missing', 'Write the answer; the candidate reads it.', {
      errors: [{ pointer: '/answer', detail: 'is needed' }],
    });
  const { numUpdatedRows } = await tx
    .updateTable('outcome_reaction')
    .set({ answer: words, answered_at: deps.now(), answered_by: viewer.member })
    .where('org_id', '=', viewer.org)
    .where('outcome_id', '=', outcomeId)
    .where('kind', '=', 'contest')
    .where('answered_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n)
    throw conflict('nothing_contested', 'There is nothing contested here that waits for an answer.');
  return { applicationId: outcome.application_id, candidateId: outcome.candidate_id };
}
