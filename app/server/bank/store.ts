import { createHash } from 'node:crypto';
import {
  type BankQuestionContent,
  type BankState,
  type Language,
  mayStand,
  normalisedQuestion,
  type QuestionType,
  questionWords,
  sameContent,
  tidyTags,
} from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import { changedSince } from '../http/etag.ts';
import type { Deps } from '../http/feature.ts';
import { decodeCursor, page } from '../http/paging.ts';
import { conflict, notFound, refused } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { usesOf } from './uses.ts';

export { bankOf, noteKitUses, notePlanUses } from './uses.ts';

/** How many questions and competencies a bank holds. */
export const mostQuestions = 20_000;

/** Whoever writes in a bank waits for who does already: two people cannot add the same words at once. */
export async function lockBank(tx: Tx, org: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`bank ${org}`}, 0))`.execute(tx);
}

/** What is kept of a question's words to know them again. */
export const wordsHash = (words: string): string => createHash('sha256').update(words).digest('hex');

/** What is searched: every word of every language, and the tags. */
export function searchText({ texts, tags }: BankQuestionContent): string {
  const said = Object.values(texts).flatMap((one) =>
    one === undefined ? [] : [one.text, ...one.followUps, ...one.goodAnswer],
  );
  return [...said, ...tags].map(normalisedQuestion).join('\n');
}

const questionRows = (tx: Tx, org: string) =>
  tx
    .selectFrom('bank_question as b')
    .select([
      'b.org_id',
      'b.bank_question_id',
      'b.bank_version',
      'b.revision',
      'b.state',
      'b.state_reason',
      'b.state_at',
      'b.state_by',
      'b.owner_id',
      'b.owner_name',
      'b.changed_at',
    ])
    .where('b.org_id', '=', org);

/** Questions with what their latest version says; the rows are chosen first, so that only theirs are read. */
const withContent = (tx: Tx, rows: ReturnType<typeof questionRows>) =>
  tx
    .selectFrom(rows.as('q'))
    .innerJoin('bank_question_version as v', (join) =>
      join
        .onRef('v.org_id', '=', 'q.org_id')
        .onRef('v.bank_question_id', '=', 'q.bank_question_id')
        .onRef('v.bank_version', '=', 'q.bank_version'),
    )
    .selectAll('q')
    .select(['v.content', 'v.saved_at', 'v.saved_by_name'])
    .orderBy('q.changed_at', 'desc')
    .orderBy('q.bank_question_id', 'desc');

type Row = Awaited<ReturnType<ReturnType<typeof withContent>['execute']>>[number];

const shape = (row: Row, uses: { plans: number; asked: number }) => ({
  id: row.bank_question_id,
  version: row.bank_version,
  revision: row.revision,
  content: row.content as unknown as BankQuestionContent,
  state: row.state as BankState,
  stateReason: row.state_reason,
  stateAt: row.state_at.toISOString(),
  stateBy: row.state_by,
  owner: { memberId: row.owner_id, name: row.owner_name },
  savedAt: row.saved_at.toISOString(),
  savedBy: row.saved_by_name,
  changedAt: row.changed_at.toISOString(),
  uses,
});

export type BankQuery = {
  limit: number;
  cursor?: string | undefined;
  search: string;
  competencyId?: string | undefined;
  type?: QuestionType | undefined;
  language?: Language | undefined;
  state?: BankState | undefined;
};

/** A page of the bank, the last changed first; every word that is searched for stands somewhere in what is found. */
export async function listQuestions(tx: Tx, deps: Pick<Deps, 'now'>, org: string, query: BankQuery) {
  const after = decodeCursor(query.cursor, 'instant', 'id');
  let select = questionRows(tx, org)
    .orderBy('b.changed_at', 'desc')
    .orderBy('b.bank_question_id', 'desc')
    .limit(query.limit + 1);
  for (const word of normalisedQuestion(query.search).split(' ').filter(Boolean).slice(0, 8))
    select = select.where(sql<boolean>`strpos(b.search_text, ${word}) > 0`);
  if (query.competencyId) select = select.where('b.bank_competency_id', '=', query.competencyId);
  if (query.type) select = select.where('b.type', '=', query.type);
  if (query.language) select = select.where(sql<boolean>`${query.language} = ANY(b.languages)`);
  if (query.state) select = select.where('b.state', '=', query.state);
  if (after)
    select = select.where(
      sql<boolean>`(b.changed_at, b.bank_question_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`,
    );
  const rows = await withContent(tx, select).execute();
  const uses = await usesOf(
    tx,
    org,
    deps.now(),
    rows.map(({ bank_question_id }) => bank_question_id),
  );
  return page(
    rows,
    query.limit,
    (row) => [row.changed_at.toISOString(), row.bank_question_id],
    (row) => shape(row, uses.get(row.bank_question_id) ?? { plans: 0, asked: 0 }),
  );
}

/** One question as it stands; as if it were not there where it is another organisation's. */
export async function readQuestion(tx: Tx, deps: Pick<Deps, 'now'>, org: string, id: string) {
  const row = await withContent(tx, questionRows(tx, org).where('b.bank_question_id', '=', id)).executeTakeFirst();
  if (row === undefined) throw notFound();
  const uses = await usesOf(tx, org, deps.now(), [id]);
  return shape(row, uses.get(id) ?? { plans: 0, asked: 0 });
}

/** Which other question has these words already, in which language. */
export async function whoHasWords(tx: Tx, org: string, content: BankQuestionContent, but?: string) {
  const words = questionWords(content).map(({ language, words }) => ({ language, hash: wordsHash(words) }));
  const rows = await tx
    .selectFrom('bank_question_words')
    .select(['language', 'words_hash', 'bank_question_id'])
    .where('org_id', '=', org)
    .where(
      'words_hash',
      'in',
      words.map(({ hash }) => hash),
    )
    .execute();
  return rows.find(
    (row) =>
      row.bank_question_id !== but &&
      words.some(({ language, hash }) => language === row.language && hash === row.words_hash),
  );
}

async function refuseKnown(tx: Tx, org: string, content: BankQuestionContent, but?: string): Promise<void> {
  const known = await whoHasWords(tx, org, content, but);
  if (known === undefined) return;
  throw conflict('question_known', 'The bank has a question with these words already. Use that one, or change it.', {
    bankQuestionId: known.bank_question_id,
    language: known.language,
  });
}

export async function writeWords(tx: Tx, org: string, id: string, content: BankQuestionContent): Promise<void> {
  await tx.deleteFrom('bank_question_words').where('org_id', '=', org).where('bank_question_id', '=', id).execute();
  await tx
    .insertInto('bank_question_words')
    .values(
      questionWords(content).map(({ language, words }) => ({
        org_id: org,
        language,
        words_hash: wordsHash(words),
        bank_question_id: id,
      })),
    )
    .execute();
}

async function refuseUnknownCompetency(tx: Tx, org: string, id: string): Promise<void> {
  const found = await tx
    .selectFrom('bank_competency')
    .select('bank_competency_id')
    .where('org_id', '=', org)
    .where('bank_competency_id', '=', id)
    .executeTakeFirst();
  if (found === undefined)
    throw refused('competency_unknown', 'This competency is not in the bank. Choose another one, or add it first.', {
      errors: [{ pointer: '/competencyId', detail: 'is not a competency of the bank' }],
    });
}

/** The columns that follow from what a question says. */
export const columnsOf = (content: BankQuestionContent) => ({
  bank_competency_id: content.competencyId,
  type: content.type,
  languages: questionWords(content).map(({ language }) => language as string),
  search_text: searchText(content),
});

export async function makeQuestion(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  given: BankQuestionContent,
  state: 'draft' | 'in_use',
): Promise<string> {
  const { org } = viewer;
  const content = { ...given, tags: tidyTags(given.tags) };
  await lockBank(tx, org);
  await refuseUnknownCompetency(tx, org, content.competencyId);
  await refuseKnown(tx, org, content);
  const { held } = await tx
    .selectFrom('bank_question')
    .select((eb) => eb.fn.countAll<string>().as('held'))
    .where('org_id', '=', org)
    .executeTakeFirstOrThrow();
  if (Number(held) >= mostQuestions)
    throw conflict('bank_full', `The bank holds ${mostQuestions} questions. Change one that is retired instead.`);
  const id = deps.newId();
  const now = deps.now();
  await tx
    .insertInto('bank_question')
    .values({
      org_id: org,
      bank_question_id: id,
      bank_version: 1,
      ...columnsOf(content),
      state,
      state_at: now,
      state_by: viewer.name,
      owner_id: viewer.member,
      owner_name: viewer.name,
      changed_at: now,
    })
    .execute();
  await insertVersion(tx, deps, viewer, id, 1, content);
  await writeWords(tx, org, id, content);
  return id;
}

async function insertVersion(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  id: string,
  version: number,
  content: BankQuestionContent,
): Promise<void> {
  await tx
    .insertInto('bank_question_version')
    .values({
      org_id: viewer.org,
      bank_question_id: id,
      bank_version: version,
      content: JSON.stringify(content),
      saved_at: deps.now(),
      saved_by: viewer.member,
      saved_by_name: viewer.name,
    })
    .execute();
}

/** A new version on top of the one that was seen; the same content makes none. Answers whether there is a new one. */
export async function saveQuestion(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  id: string,
  seen: number,
  given: BankQuestionContent,
): Promise<boolean> {
  const { org } = viewer;
  const content = { ...given, tags: tidyTags(given.tags) };
  await lockBank(tx, org);
  const before = await readQuestion(tx, deps, org, id);
  if (before.revision !== seen) throw changedSince(before.revision);
  if (sameContent(before.content, content)) return false;
  await refuseUnknownCompetency(tx, org, content.competencyId);
  await refuseKnown(tx, org, content, id);
  await insertVersion(tx, deps, viewer, id, before.version + 1, content);
  await writeWords(tx, org, id, content);
  await tx
    .updateTable('bank_question')
    .set({
      ...columnsOf(content),
      bank_version: before.version + 1,
      revision: before.revision + 1,
      changed_at: deps.now(),
    })
    .where('org_id', '=', org)
    .where('bank_question_id', '=', id)
    .execute();
  return true;
}

const stateRefusals = {
  unchanged: 'It stands like that already.',
  reason_missing: 'Say why it is not used any more; whoever finds it reads the reason.',
  draft_again: 'What was in use never becomes a draft again. Retire it instead, with a reason.',
};

/** Takes a question into use, retires it, or gives it to somebody else to look after. */
export async function changeQuestion(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  id: string,
  seen: number,
  change: { state?: BankState | undefined; reason: string; ownerId?: string | undefined },
): Promise<void> {
  const { org } = viewer;
  await lockBank(tx, org);
  const before = await readQuestion(tx, deps, org, id);
  if (before.revision !== seen) throw changedSince(before.revision);
  const now = deps.now();
  let set: Record<string, unknown> = {};
  if (change.state !== undefined) {
    const answer = mayStand(before.state, change.state, change.reason);
    if ('refused' in answer) {
      if (answer.refused === 'reason_missing')
        throw refused('reason_missing', stateRefusals.reason_missing, {
          errors: [{ pointer: '/reason', detail: 'is needed' }],
        });
      throw conflict(`state_${answer.refused}`, stateRefusals[answer.refused]);
    }
    set = {
      state: answer.state,
      state_reason: answer.state === 'retired' ? change.reason.trim() : '',
      state_at: now,
      state_by: viewer.name,
    };
  }
  if (change.ownerId !== undefined) {
    const owner = await tx
      .selectFrom('member')
      .select(['member_id', 'name'])
      .where('org_id', '=', org)
      .where('member_id', '=', change.ownerId)
      .where('deactivated_at', 'is', null)
      .executeTakeFirst();
    if (owner === undefined)
      throw refused('owner_inactive', 'That person does not work here any more. Choose somebody who does.', {
        errors: [{ pointer: '/ownerId', detail: 'is not an active member' }],
      });
    set = { ...set, owner_id: owner.member_id, owner_name: owner.name };
  }
  await tx
    .updateTable('bank_question')
    .set({ ...set, revision: before.revision + 1, changed_at: now })
    .where('org_id', '=', org)
    .where('bank_question_id', '=', id)
    .execute();
}

export async function listVersions(
  tx: Tx,
  deps: Pick<Deps, 'now'>,
  org: string,
  id: string,
  query: { limit: number; cursor?: string | undefined },
) {
  await readQuestion(tx, deps, org, id);
  const after = decodeCursor(query.cursor, 'number');
  let select = tx
    .selectFrom('bank_question_version')
    .select(['bank_version', 'content', 'saved_at', 'saved_by_name'])
    .where('org_id', '=', org)
    .where('bank_question_id', '=', id)
    .orderBy('bank_version', 'desc')
    .limit(query.limit + 1);
  if (after) select = select.where('bank_version', '<', Number(after[0]));
  return page(
    await select.execute(),
    query.limit,
    (row) => [String(row.bank_version)],
    (row) => ({
      version: row.bank_version,
      content: row.content as unknown as BankQuestionContent,
      savedAt: row.saved_at.toISOString(),
      savedBy: row.saved_by_name,
    }),
  );
}
