import type { z } from '@hono/zod-openapi';
import { type Language, minutesToTakeBack, type OutcomeLetter, writtenLetter } from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, notFound, refused } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { enqueue } from '../mail/mail.ts';
import { refuseUnsaidWords } from '../wording/store.ts';
import type { batchContract, OutcomeBatchReview } from './batch-contract.ts';
import { type Batch, readBatch, whoOf } from './batch-read.ts';
import { filledIn, filledLetter, preparedForSeveral } from './store.ts';
import { type NotTold, type Person, peopleTogether } from './together.ts';

type NewBatch = z.output<
  (typeof batchContract)['makeBatch']['request']['body']['content']['application/json']['schema']
>;
type Kind = 'reject' | 'closed';

/** A letter for all who read in one language and are told one thing. */
export type GroupLetter = OutcomeLetter & { kind: Kind; language: Language };

/** For so long one finds back what one told together; what each was told is kept for as long as they are. */
const keptDays = 30;

/** Once it is over the words are kept with each who was told them, and nowhere else. */
export const wordless = { reason: '', letters: '[]', wording_reason: null };

const groupOf = ({ kind, language }: { kind: Kind; language: Language }) => `${kind} ${language}`;

/** Who of these can be told together and who cannot, with a letter to begin with for each kind and language. */
export async function reviewBatch(
  tx: Tx,
  deps: Pick<Deps, 'now'>,
  viewer: StaffViewer,
  applicationIds: readonly string[],
): Promise<z.input<typeof OutcomeBatchReview>> {
  const people = await peopleTogether(tx, deps, viewer, applicationIds);
  const can = people.flatMap((person) =>
    'kind' in person.answer ? [{ ...whoOf(person), decisionId: person.decisionId, ...person.answer }] : [],
  );
  const letters: GroupLetter[] = [];
  for (const { kind, language } of new Map(can.map((one) => [groupOf(one), one])).values()) {
    const letter = await preparedForSeveral(tx, viewer.org, kind, language, people[0]?.organisation ?? '');
    letters.push({ kind, language, ...letter });
  }
  return {
    can,
    cannot: people.flatMap((person) =>
      'why' in person.answer
        ? [
            {
              ...whoOf(person),
              why: person.answer.why,
              by: person.answer.by,
              at: person.answer.at?.toISOString() ?? null,
            },
          ]
        : [],
    ),
    letters,
    minutesToTakeBack,
  };
}

const letterWords = {
  subject_missing: 'The mail needs a subject.',
  message_missing: 'Write the reason; the candidates read it.',
};

/** The letters as they are kept, or the refusal of the first that cannot go. */
function writtenLetters(letters: NewBatch['letters']): Map<string, GroupLetter> {
  const written = new Map<string, GroupLetter>();
  for (const [at, letter] of letters.entries()) {
    const { kind, language, ...words } = letter;
    for (const part of ['subject', 'opening', 'message', 'closing'] as const) {
      const strange = [...words[part].matchAll(/\{\{ *([^{}\n]{0,40}?) *\}\}/g)].find(
        ([, name]) => !filledIn.some((known) => known === name),
      );
      if (strange !== undefined) {
        throw refused(
          'placeholder_unknown',
          `Nothing is filled in for ${strange[0]}. What can be: {{candidate}}, {{vacancy}}, {{organisation}}.`,
          { errors: [{ pointer: `/letters/${at}/${part}`, detail: 'is not known here' }] },
        );
      }
    }
    const one = writtenLetter(kind, words);
    if ('refused' in one) {
      const pointer = `/letters/${at}/${one.refused === 'subject_missing' ? 'subject' : 'message'}`;
      throw refused(one.refused, letterWords[one.refused], { errors: [{ pointer, detail: 'is needed' }] });
    }
    written.set(groupOf(letter), { kind, language, ...one });
  }
  return written;
}

/** Whom a new telling tells, and whom it leaves out at once: what was looked at is not so any more. */
function dividePeople(people: readonly Person[], sent: NewBatch['people']) {
  const looked = new Map(sent.map((one) => [one.applicationId, one]));
  const can: (Person & { answer: { kind: Kind; toDecide: boolean } })[] = [];
  const left: (Person & { answer: NotTold })[] = [];
  for (const person of people) {
    const { answer } = person;
    const before = looked.get(person.application_id);
    if ('why' in answer) left.push({ ...person, answer });
    else if (before?.kind !== answer.kind || before.decisionId !== person.decisionId)
      left.push({ ...person, answer: { why: 'decision_changed', by: null, byId: null, at: null } });
    else can.push({ ...person, answer });
  }
  return { can, left };
}

/** Writes down whom to tell what; the job that tells them is asked for in the same transaction. */
export async function makeBatch(tx: Tx, deps: Deps, viewer: StaffViewer, sent: NewBatch): Promise<Batch> {
  const { org, member } = viewer;
  const ids = sent.people.map(({ applicationId }) => applicationId);
  const { can, left } = dividePeople(await peopleTogether(tx, deps, viewer, ids), sent.people);
  const nobody = () =>
    conflict('nobody_to_tell', 'None of these candidates can be told together any more. Look at the list again.');
  if (can.length === 0) throw nobody();
  const reason = sent.reason.trim();
  if (reason === '' && can.some(({ answer }) => answer.toDecide)) {
    throw refused(
      'reason_missing',
      'Of some of them nothing is decided; say why they are rejected. It stays with you.',
      {
        errors: [{ pointer: '/reason', detail: 'is needed' }],
      },
    );
  }
  const letters = writtenLetters(sent.letters);
  const firsts = new Map<string, (typeof can)[number]>();
  for (const person of can) {
    const group = groupOf({ kind: person.answer.kind, language: person.language });
    const letter = letters.get(group);
    if (letter === undefined) {
      throw refused(
        'letter_missing',
        `There is no letter for those who read ${person.language}. Write one for each language.`,
        {
          errors: [{ pointer: '/letters', detail: 'is missing' }],
        },
      );
    }
    const filled = filledLetter(letter.kind, letter, person);
    if (
      filled.subject.length > 200 ||
      [filled.opening, filled.message, filled.closing].some(({ length }) => length > 5000)
    ) {
      throw refused(
        'letter_too_long',
        `With the name of ${person.candidate} filled in, the letter is too long. Shorten it.`,
      );
    }
    if (!firsts.has(group)) firsts.set(group, person);
  }
  for (const [group, person] of firsts) {
    const letter = letters.get(group);
    if (letter === undefined) continue;
    const told = {
      subject: 'outcome',
      subjectId: person.application_id,
      applicationId: person.application_id,
    } as const;
    await refuseUnsaidWords(
      tx,
      viewer,
      told,
      [letter.subject, letter.opening, letter.message, letter.closing],
      sent.wordingReason,
    );
  }
  const id = deps.newId();
  const at = deps.now();
  const goesAt = new Date(at.getTime() + minutesToTakeBack * 60_000);
  await tx
    .deleteFrom('outcome_batch')
    .where('org_id', '=', org)
    .where('made_at', '<', new Date(at.getTime() - keptDays * 86_400_000))
    .execute();
  await tx
    .insertInto('outcome_batch')
    .values({
      org_id: org,
      outcome_batch_id: id,
      reason,
      letters: JSON.stringify([...letters.values()]),
      wording_reason: sent.wordingReason?.trim() || null,
      made_at: at,
      made_by: member,
      goes_at: goesAt,
    })
    .execute();
  // Two who press for the same person at once: one waits here for the other, and then leaves them out.
  const { rows: taken } = await sql<{ application_id: string }>`
    INSERT INTO outcome_batch_item (org_id, outcome_batch_id, application_id, candidate_id, kind, decision_id)
    SELECT ${org}, ${id}, t.* FROM unnest(${can.map(({ application_id }) => application_id)}::uuid[],
      ${can.map(({ candidate_id }) => candidate_id)}::uuid[], ${can.map(({ answer }) => answer.kind)}::text[],
      ${can.map(({ decisionId }) => decisionId)}::uuid[]) t

    ON CONFLICT (org_id, application_id) WHERE result IS NULL DO NOTHING RETURNING application_id`.execute(tx);
  const waiting = new Set(taken.map(({ application_id }) => application_id));
  if (waiting.size === 0) throw nobody();
  const late = can
    .filter(({ application_id }) => !waiting.has(application_id))
    .map(({ application_id }) => application_id);
  const others = late.length === 0 ? [] : await peopleTogether(tx, deps, viewer, late, id);
  const out = [
    ...left,
    ...others.map((person) => ({
      ...person,
      answer: 'why' in person.answer ? person.answer : { why: 'being_told' as const, by: null, byId: null, at: null },
    })),
  ];
  if (out.length > 0) {
    await sql`
      INSERT INTO outcome_batch_item (org_id, outcome_batch_id, application_id, candidate_id, kind, decision_id, result, result_at, result_by)
      SELECT ${org}, ${id}, t.application_id, t.candidate_id, t.kind, NULL, t.result, ${at}, t.result_by
        FROM unnest(${out.map(({ application_id }) => application_id)}::uuid[], ${out.map(({ candidate_id }) => candidate_id)}::uuid[],
          ${out.map(({ application_id }) => sent.people.find((one) => one.applicationId === application_id)?.kind ?? 'reject')}::text[],
          ${out.map(({ answer }) => answer.why)}::text[], ${out.map(({ answer }) => answer.byId)}::uuid[])
          t (application_id, candidate_id, kind, result, result_by)`.execute(tx);
  }
  await enqueue(tx, 'tell-outcomes', { org, batch: id }, `outcome-batch:${id}`, goesAt);
  return readBatch(tx, deps, viewer, id);
}

/** Takes it back before it goes: nobody is told and nothing is decided. A second time changes nothing. */
export async function cancelBatch(tx: Tx, deps: Deps, viewer: StaffViewer, batchId: string): Promise<Batch> {
  const { org } = viewer;
  const made = await tx
    .selectFrom('outcome_batch')
    .select(['goes_at', 'cancelled_at'])
    .where('org_id', '=', org)
    .where('outcome_batch_id', '=', batchId)
    .where('made_by', '=', viewer.member)
    .forUpdate()
    .executeTakeFirst();
  if (made === undefined) throw notFound();
  const at = deps.now();
  if (made.cancelled_at === null) {
    if (at >= made.goes_at) throw conflict('telling_gone', 'It has gone already, and what was sent is not taken back.');
    await tx
      .updateTable('outcome_batch')
      .set({ cancelled_at: at, ...wordless })
      .where('org_id', '=', org)
      .where('outcome_batch_id', '=', batchId)
      .execute();
    await tx
      .updateTable('outcome_batch_item')
      .set({ result: 'taken_back', result_at: at })
      .where('org_id', '=', org)
      .where('outcome_batch_id', '=', batchId)
      .where('result', 'is', null)
      .execute();
  }
  return readBatch(tx, deps, viewer, batchId);
}
