import { createHash } from 'node:crypto';
import { type Language, normalisedQuestion, type Plan, type Question } from '@rondo/interview';
import { loadChecker } from '@rondo/wording/lazy';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, notFound, refused } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';

export { holdBackForWords, listReasons, refuseUnsaidWords } from './reasons.ts';

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
