import { createHash } from 'node:crypto';
import { type Language, normalisedQuestion, type Plan, type Question } from '@rondo/interview';
import { detectLanguage, loadChecker } from '@rondo/wording/lazy';
import { record } from '../audit/store.ts';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, notFound, refused } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';

/** Where and in which language something is asked: the country's law decides what may be asked at all. */
type Ground = { vacancy_id: string; language: string; country: string };

/** What stops a text from being asked: the topics, and what it would take. Advice and warnings stop nothing. */
async function blocksIn(text: string, { language, country }: Ground) {
  const checker = await loadChecker(language as Language);
  return checker
    .check(text, { country, kind: 'question' })
    .filter(({ severity }) => severity === 'block')
    .map(({ topic, why, source, instead, override, span }) => ({
      topic,
      words: text.slice(...span),
      why,
      source,
      instead: instead ?? '',
      override: override ?? 'none',
    }));
}

const hashOf = (text: string) => createHash('sha256').update(normalisedQuestion(text)).digest('hex');

type Asked = { sessionName: string; questions: readonly Question[] };

/**
 * What stops these questions from being asked: where the law knows no exception always, else until somebody has said
 * why, that the advert says so, and a second person has agreed (packages/wording, W4).
 */
export async function blockedQuestions(tx: Tx, org: string, ground: Ground, asked: readonly Asked[]) {
  const found: {
    sessionName: string;
    questionId: string;
    text: string;
    blocks: Awaited<ReturnType<typeof blocksIn>>;
  }[] = [];
  for (const { sessionName, questions } of asked)
    for (const { id, text, followUps } of questions)
      for (const said of [text, ...followUps]) {
        const blocks = await blocksIn(said, ground);
        if (blocks.length > 0) found.push({ sessionName, questionId: id, text: said, blocks });
      }
  if (found.length === 0) return [];
  const exempted = await tx
    .selectFrom('wording_exemption')
    .select(['words_hash', 'topics'])
    .where('org_id', '=', org)
    .where('vacancy_id', '=', ground.vacancy_id)
    .where('approved_at', 'is not', null)
    .where(
      'words_hash',
      'in',
      found.map(({ text }) => hashOf(text)),
    )
    .execute();
  return found.flatMap((one) => {
    const covered = exempted.find(({ words_hash }) => words_hash === hashOf(one.text))?.topics ?? [];
    const blocks = one.blocks.filter(({ topic, override }) => override === 'none' || !covered.includes(topic));
    return blocks.length === 0 ? [] : [{ ...one, blocks }];
  });
}

/** Refuses to pin questions that may not be asked; all of them are told at once. */
export async function refuseBlockedQuestions(
  tx: Tx,
  org: string,
  ground: Ground,
  asked: readonly Asked[],
): Promise<void> {
  const left = await blockedQuestions(tx, org, ground, asked);
  if (left.length === 0) return;
  throw refused(
    'wording_blocked',
    'Some questions may not be asked as they stand; each is listed with the reason and a better one. Change them in the plan, then publish.',
    { wording: left },
  );
}

/** The same of a whole plan, as findings at their questions: said on the plan's page before somebody publishes. */
export async function wordingFindings(tx: Tx, org: string, vacancyId: string, plan: Plan) {
  const ground = await tx
    .selectFrom('vacancy')
    .select(['vacancy_id', 'language', 'country'])
    .where('org_id', '=', org)
    .where('vacancy_id', '=', vacancyId)
    .executeTakeFirstOrThrow();
  const asked = plan.rounds.flatMap(({ sessions }) =>
    sessions.map(({ name, questions }) => ({ sessionName: name, questions })),
  );
  const blocked = new Map(
    (await blockedQuestions(tx, org, ground, asked)).map((one) => [one.questionId, one] as const),
  );
  return plan.rounds.flatMap(({ sessions }, r) =>
    sessions.flatMap(({ questions }, s) =>
      questions.flatMap(({ id: questionId }, q) => {
        const found = blocked.get(questionId);
        if (found === undefined) return [];
        const [first] = found.blocks;
        return [
          {
            rule: 'wording_blocked',
            severity: 'blocks' as const,
            at: ['rounds', r, 'sessions', s, 'questions', q],
            values: { questionId, words: first?.words ?? '', override: first?.override ?? 'none' },
          },
        ];
      }),
    ),
  );
}

const exemptions = (tx: Tx, org: string, vacancyId: string) =>
  tx
    .selectFrom('wording_exemption as e')
    .leftJoin('member as m', (join) => join.onRef('m.org_id', '=', 'e.org_id').onRef('m.member_id', '=', 'e.asked_by'))
    .leftJoin('member as s', (join) =>
      join.onRef('s.org_id', '=', 'e.org_id').onRef('s.member_id', '=', 'e.approved_by'),
    )
    .select([
      'e.wording_exemption_id',
      'e.question_text',
      'e.topics',
      'e.reason',
      'e.asked_at',
      'e.asked_by',
      'e.approved_at',
      'm.name as asker',
      's.name as approver',
    ])
    .where('e.org_id', '=', org)
    .where('e.vacancy_id', '=', vacancyId);

const shape = (row: Awaited<ReturnType<ReturnType<typeof exemptions>['execute']>>[number]) => ({
  id: row.wording_exemption_id,
  text: row.question_text,
  topics: row.topics,
  reason: row.reason,
  askedAt: row.asked_at.toISOString(),
  askedBy: { memberId: row.asked_by, name: row.asker ?? '' },
  approvedAt: row.approved_at?.toISOString() ?? null,
  approvedBy: row.approver,
});

export async function listExemptions(tx: Tx, org: string, vacancyId: string) {
  const rows = await exemptions(tx, org, vacancyId)
    .orderBy('e.asked_at', 'desc')
    .orderBy('e.wording_exemption_id', 'desc')
    .limit(200)
    .execute();
  return rows.map(shape);
}

export async function readExemption(tx: Tx, org: string, vacancyId: string, id: string) {
  const row = await exemptions(tx, org, vacancyId).where('e.wording_exemption_id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound();
  return shape(row);
}

/** Somebody asks that a question be asked just so. Where the law knows no exception, nobody can. */
export async function askExemption(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  ground: Ground,
  given: { text: string; reason: string; saidInAdvert: boolean },
): Promise<string> {
  const blocks = await blocksIn(given.text, ground);
  if (blocks.length === 0)
    throw conflict('nothing_blocked', 'Nothing stands against these words, so nothing has to be allowed.');
  const never = blocks.filter(({ override }) => override === 'none');
  if (never.length > 0)
    throw refused(
      'no_exemption',
      'This may not be asked in any interview, and no reason changes that. Ask something else.',
      { wording: [{ text: given.text, blocks: never }] },
    );
  const errors = [
    ...(given.reason.trim() === '' ? [{ pointer: '/reason', detail: 'is needed' }] : []),
    ...(given.saidInAdvert ? [] : [{ pointer: '/saidInAdvert', detail: 'the advert must say that this is asked' }]),
  ];
  if (errors.length > 0)
    throw refused(
      'reason_missing',
      'Say why the work needs it, and that the advert says so; a second person reads it.',
      {
        errors,
      },
    );
  const id = deps.newId();
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('wording_exemption')
    .values({
      org_id: viewer.org,
      wording_exemption_id: id,
      vacancy_id: ground.vacancy_id,
      words_hash: hashOf(given.text),
      question_text: given.text,
      topics: [...new Set(blocks.map(({ topic }) => topic))],
      reason: given.reason.trim(),
      asked_at: deps.now(),
      asked_by: viewer.member,
    })
    .onConflict((there) => there.columns(['org_id', 'vacancy_id', 'words_hash']).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n)
    throw conflict('exemption_asked', 'This was asked for already. A second person can agree to it.');
  return id;
}

/** A second person agrees; the first cannot. */
export async function approveExemption(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  vacancyId: string,
  id: string,
): Promise<void> {
  const { askedBy, approvedAt } = await readExemption(tx, viewer.org, vacancyId, id);
  if (approvedAt !== null) throw conflict('exemption_approved', 'A second person has agreed to this already.');
  if (askedBy.memberId === viewer.member)
    throw conflict('second_person_needed', 'You asked for this yourself. Somebody else has to agree.');
  await tx
    .updateTable('wording_exemption')
    .set({ approved_at: deps.now(), approved_by: viewer.member })
    .where('org_id', '=', viewer.org)
    .where('wording_exemption_id', '=', id)
    .where('approved_at', 'is', null)
    .execute();
}

type Told =
  | { subject: 'vacancy_text' | 'application_form'; subjectId: string; vacancyId: string }
  | {
      subject:
        | 'outcome'
        | 'contest_answer'
        | 'question_answer'
        | 'question_declining'
        | 'commitment'
        | 'commitment_keeping'
        | 'asking_answer'
        | 'agenda';
      subjectId: string;
      applicationId: string;
    };

/** Where a text goes: its vacancy, whose law holds, and in which language its reader would have it. */
async function groundOf(tx: Tx, org: string, told: Told): Promise<Ground & { application_id: string | null }> {
  if ('vacancyId' in told) {
    const vacancy = await tx
      .selectFrom('vacancy')
      .select(['vacancy_id', 'language', 'country'])
      .where('org_id', '=', org)
      .where('vacancy_id', '=', told.vacancyId)
      .executeTakeFirstOrThrow();
    return { ...vacancy, application_id: null };
  }
  return tx
    .selectFrom('application as a')
    .innerJoin('vacancy as v', (join) =>
      join.onRef('v.org_id', '=', 'a.org_id').onRef('v.vacancy_id', '=', 'a.vacancy_id'),
    )
    .innerJoin('candidate as c', (join) =>
      join.onRef('c.org_id', '=', 'a.org_id').onRef('c.candidate_id', '=', 'a.candidate_id'),
    )
    .select(['v.vacancy_id', 'c.language', 'v.country', 'a.application_id'])
    .where('a.org_id', '=', org)
    .where('a.application_id', '=', told.applicationId)
    .executeTakeFirstOrThrow();
}

/** From here on a guess at the language of a text is better than the language of its reader. */
const sureEnough = 0.3;

/**
 * Called where a text is on its way to candidates: what may not or should not be said in it stops it until somebody
 * says why it is needed, and then the reason is written down with it (R93). Advice stops nothing.
 */
export async function holdBackForWords(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  told: Told,
  texts: readonly string[],
  reason: string | undefined,
): Promise<void> {
  const isAdvert = 'vacancyId' in told;
  const written = texts.filter((text) => text.trim() !== '');
  if (written.length === 0) return;
  const ground = await groundOf(tx, viewer.org, told);
  const remarks: { topic: string; words: string; severity: string; why: string; source: string; instead: string }[] =
    [];
  for (const text of written) {
    const guess = detectLanguage(text);
    const isOther = !isAdvert && guess.confidence >= sureEnough;
    const checker = await loadChecker(isOther ? guess.lang : (ground.language as Language));
    const kind = isAdvert ? 'advert' : 'message';
    for (const { topic, span, severity, why, source, instead } of checker.check(text, {
      country: ground.country,
      kind,
    })) {
      if (severity !== 'hint')
        remarks.push({ topic, words: text.slice(...span), severity, why, source, instead: instead ?? '' });
    }
  }
  if (remarks.length === 0) return;
  const why = reason?.trim() ?? '';
  if (why === '')
    throw refused(
      'wording_remarks',
      'Some words in this should not reach candidates just so. Change them, or send it again with wordingReason: why they are needed.',
      { wording: remarks.slice(0, 50), errors: [{ pointer: '/wordingReason', detail: 'is needed' }] },
    );
  const topics = [...new Set(remarks.map(({ topic }) => topic))];
  const id = deps.newId();
  await tx
    .insertInto('wording_reason')
    .values({
      org_id: viewer.org,
      wording_reason_id: id,
      vacancy_id: ground.vacancy_id,
      application_id: ground.application_id,
      subject: told.subject,
      subject_id: told.subjectId,
      topics,
      found_words: [...new Set(remarks.map(({ words }) => words))].slice(0, 50),
      reason: why,
      given_at: deps.now(),
      given_by: viewer.member,
    })
    .execute();
  await record(tx, deps, viewer, viewer.org, {
    verb: 'made',
    subject: 'wording_reason',
    subjectId: id,
    ...('applicationId' in told ? { applicationId: told.applicationId } : {}),
    detail: { topics: topics.join(' ') },
  });
}

/** What went to candidates of a vacancy in spite of remarks on its words, and why; never about the viewer themself. */
export async function listReasons(tx: Tx, viewer: StaffViewer, vacancyId: string) {
  const rows = await tx
    .selectFrom('wording_reason as r')
    .leftJoin('application as a', (join) =>
      join.onRef('a.org_id', '=', 'r.org_id').onRef('a.application_id', '=', 'r.application_id'),
    )
    .leftJoin('candidate as c', (join) =>
      join.onRef('c.org_id', '=', 'a.org_id').onRef('c.candidate_id', '=', 'a.candidate_id'),
    )
    .leftJoin('member as m', (join) => join.onRef('m.org_id', '=', 'r.org_id').onRef('m.member_id', '=', 'r.given_by'))
    .select([
      'r.wording_reason_id',
      'r.subject',
      'r.subject_id',
      'r.application_id',
      'r.topics',
      'r.found_words',
      'r.reason',
      'r.given_at',
      'c.name as candidate',
      'm.name as giver',
    ])
    .where('r.org_id', '=', viewer.org)
    .where('r.vacancy_id', '=', vacancyId)
    .where((eb) => eb.or([eb('c.account_id', 'is', null), eb('c.account_id', '<>', viewer.account)]))
    .orderBy('r.given_at', 'desc')
    .orderBy('r.wording_reason_id', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({
    id: row.wording_reason_id,
    subject: row.subject as Told['subject'],
    subjectId: row.subject_id,
    candidate: row.application_id === null ? null : { applicationId: row.application_id, name: row.candidate ?? '' },
    topics: row.topics,
    words: row.found_words,
    reason: row.reason,
    givenAt: row.given_at.toISOString(),
    givenBy: row.giver ?? '',
  }));
}
