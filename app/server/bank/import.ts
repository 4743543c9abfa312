import {
  type BankQuestionContent,
  type BankState,
  compareHistories,
  questionWords,
  sameContent,
} from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { foldedName, listCompetencies, mostCompetencies, namesOf } from './competencies.ts';
import type { ImportResult } from './contract.ts';
import { exportBank } from './export.ts';
import { type BankFile, type FileQuestion, readCsvBank, readJsonBank } from './read-file.ts';
import { columnsOf, lockBank, mostQuestions, wordsHash } from './store.ts';

type Conflict = ImportResult['conflicts'][number];
type Here = { id: string; state: BankState; versions: BankQuestionContent[] };
type Fresh = { question: FileQuestion; id: string };
type Grown = { id: string; from: number; versions: FileQuestion['versions'] };

const mostListed = 200;

/**
 * Reads a file into the bank, or only says what that would do. A file with a fault changes nothing. What the bank has
 * already stays; a history that goes on from here is taken; where both went their own way the bank's stands and the
 * conflict is told. The same file again changes nothing (BK-4).
 */
export async function importBank(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  file: { text: string; format: 'json' | 'csv' } | BankFile,
  apply: boolean,
): Promise<ImportResult> {
  const { org } = viewer;
  await lockBank(tx, org);
  const { bank } = await exportBank(tx, org, deps.now());
  const competencies = await listCompetencies(tx, org);
  const byName = new Map(
    competencies.flatMap(({ id, content }) => namesOf(content).map(({ folded }) => [folded, id] as const)),
  );
  const read =
    'questions' in file
      ? file
      : file.format === 'json'
        ? readJsonBank(file.text)
        : readCsvBank(file.text, deps.newId, byName);
  const here = new Map(
    bank.questions.map(({ id, state, versions }): [string, Here] => [
      id,
      { id, state, versions: versions.map((one) => one.content) },
    ]),
  );
  const settled = settleCompetencies(read, competencies);
  const plan = settleQuestions(read, here, settled.conflicts, deps.newId);
  if (competencies.length + settled.fresh.length > mostCompetencies)
    read.faults.push({ path: '/competencies', line: null, rule: 'too_many', values: { bound: mostCompetencies } });
  if (here.size + plan.fresh.length > mostQuestions)
    read.faults.push({ path: '/questions', line: null, rule: 'too_many', values: { bound: mostQuestions } });
  const isSound = read.faults.length === 0;
  if (apply && isSound) {
    await writeCompetencies(tx, deps, viewer, settled.fresh);
    await writeQuestions(tx, deps, viewer, plan.fresh);
    await growQuestions(tx, deps, viewer, plan.grown);
  }
  const counted = (n: number) => (isSound ? n : 0);
  return {
    applied: apply && isSound,
    counts: {
      new: counted(plan.fresh.length),
      updated: counted(plan.grown.length),
      unchanged: counted(plan.unchanged),
      competencies: counted(settled.fresh.length),
    },
    faults: read.faults.slice(0, mostListed),
    faultCount: read.faults.length,
    conflicts: plan.conflicts.slice(0, mostListed),
    conflictCount: plan.conflicts.length,
  };
}

/** Each competency of the file is one that is here, by id or by name, or a new one; questions follow. */
function settleCompetencies(read: BankFile, competencies: Awaited<ReturnType<typeof listCompetencies>>) {
  const byId = new Map(competencies.map((one) => [one.id, one]));
  const byName = new Map(
    competencies.flatMap(({ id, content }) =>
      namesOf(content).map(({ language, folded }) => [`${language} ${folded}`, id] as const),
    ),
  );
  const taken = new Map<string, string>();
  const fresh: { id: string; content: Parameters<typeof namesOf>[0] }[] = [];
  const conflicts: Conflict[] = [];
  for (const [id, { path, content }] of read.competencies) {
    const known = byId.get(id);
    const named = namesOf(content).map(({ language, folded }) => byName.get(`${language} ${folded}`));
    const other = named.find((one) => one !== undefined && one !== id);
    if (known !== undefined) {
      taken.set(id, id);
      if (!sameContent(known.content, content))
        conflicts.push({
          path,
          line: null,
          rule: 'competency_differs',
          words: Object.values(content.texts)[0]?.name ?? '',
          bankQuestionId: null,
        });
    } else if (other !== undefined) taken.set(id, other);
    else {
      taken.set(id, id);
      fresh.push({ id, content });
    }
  }
  for (const question of read.questions)
    for (const [at, version] of question.versions.entries()) {
      const to = taken.get(version.content.competencyId) ?? byId.get(version.content.competencyId)?.id;
      if (to === undefined)
        read.faults.push({
          path: `${question.path}/versions/${at}/content/competencyId`,
          line: question.line,
          rule: 'competency_missing',
          values: {},
        });
      else version.content = { ...version.content, competencyId: to };
    }
  return { fresh, conflicts };
}

const keysOf = (content: BankQuestionContent) =>
  questionWords(content).map(({ language, words }) => `${language} ${words}`);

function settleQuestions(read: BankFile, here: Map<string, Here>, before: Conflict[], newId: () => string) {
  const byWords = new Map<string, string>();
  for (const { id, versions } of here.values()) {
    const latest = versions.at(-1);
    if (latest !== undefined) for (const key of keysOf(latest)) byWords.set(key, id);
  }
  const fresh: Fresh[] = [];
  const grown: Grown[] = [];
  const conflicts = [...before];
  let unchanged = 0;
  for (const question of read.questions) {
    const latest = question.versions.at(-1)?.content;
    if (latest === undefined) continue;
    const words = Object.values(latest.texts).find((one) => one !== undefined)?.text ?? '';
    const tell = (rule: Conflict['rule'], bankQuestionId: string) =>
      conflicts.push({ path: question.path, line: question.line, rule, words: words.slice(0, 300), bankQuestionId });
    const known = question.id === null ? undefined : here.get(question.id);
    const sameWords = keysOf(latest)
      .map((key) => byWords.get(key))
      .find((id) => id !== undefined && id !== known?.id);
    if (known === undefined) {
      const twin = sameWords === undefined ? undefined : here.get(sameWords);
      if (twin === undefined) fresh.push({ question, id: question.id ?? newId() });
      else if (sameContent(twin.versions.at(-1) as BankQuestionContent, latest)) unchanged++;
      else tell('same_words', twin.id);
      continue;
    }
    const relation =
      question.line === null
        ? compareHistories(
            known.versions,
            question.versions.map(({ content }) => content),
          )
        : rowRelation(known, question, latest);
    // Somebody takes a question into use or retires it on the page, with a reason: a file says so in vain, and is told.
    if (relation !== 'differs' && relation !== 'older' && question.saysState && question.standing.state !== known.state)
      tell('state_stays', known.id);
    if (relation === 'same' || relation === 'older') unchanged++;
    else if (relation === 'differs') tell(question.line === null ? 'differs' : 'changed_since', known.id);
    else if (sameWords !== undefined) tell('same_words', sameWords);
    else {
      const from = known.versions.length;
      grown.push({ id: known.id, from, versions: question.versions.slice(question.line === null ? from : 0) });
    }
  }
  return { fresh, grown, unchanged, conflicts };
}

/** A table's row goes on from the version it was written from, and from no other. */
function rowRelation(known: Here, question: FileQuestion, latest: BankQuestionContent): 'same' | 'newer' | 'differs' {
  if (sameContent(known.versions.at(-1) as BankQuestionContent, latest)) return 'same';
  return question.seen === known.versions.length ? 'newer' : 'differs';
}

/** Writes rows a few hundred at a time, within what one statement may hold. */
async function inParts<Row>(rows: readonly Row[], write: (part: Row[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += 500) await write(rows.slice(at, at + 500));
}

async function writeCompetencies(
  tx: Tx,
  deps: Deps,
  { org, member }: StaffViewer,
  fresh: { id: string; content: Parameters<typeof namesOf>[0] }[],
): Promise<void> {
  const now = deps.now();
  await inParts(fresh, (part) =>
    tx
      .insertInto('bank_competency')
      .values(
        part.map(({ id, content }) => ({
          org_id: org,
          bank_competency_id: id,
          content: JSON.stringify(content),
          made_at: now,
          changed_at: now,
          changed_by: member,
        })),
      )
      .execute(),
  );
  const names = fresh.flatMap(({ id, content }) =>
    namesOf(content).map((name) => ({ org_id: org, ...name, bank_competency_id: id })),
  );
  await inParts(names, (part) => tx.insertInto('bank_competency_name').values(part).execute());
}

async function writeQuestions(tx: Tx, deps: Deps, viewer: StaffViewer, fresh: Fresh[]): Promise<void> {
  const { org } = viewer;
  const now = deps.now();
  const members = await tx
    .selectFrom('member')
    .select(['member_id', 'name'])
    .where('org_id', '=', org)
    .where('deactivated_at', 'is', null)
    .execute();
  const ownerOf = (name: string) => {
    if (name === '') return { owner_id: viewer.member, owner_name: viewer.name };
    const [one, ...others] = members.filter((member) => foldedName(member.name) === foldedName(name));
    return { owner_id: one !== undefined && others.length === 0 ? one.member_id : null, owner_name: name };
  };
  // Nothing was done in the future, whatever a file says.
  const past = (at: string | null) => new Date(Math.min(at === null ? now.getTime() : Date.parse(at), now.getTime()));
  await inParts(fresh, (part) =>
    tx
      .insertInto('bank_question')
      .values(
        part.map(({ id, question: { standing, versions } }) => {
          const latest = versions.at(-1) as FileQuestion['versions'][number];
          const stateAt = past(standing.stateAt);
          const savedAt = past(latest.savedAt);
          return {
            org_id: org,
            bank_question_id: id,
            bank_version: versions.length,
            ...columnsOf(latest.content),
            state: standing.state,
            state_reason: standing.state === 'retired' ? standing.stateReason : '',
            state_at: stateAt,
            state_by: standing.stateBy || viewer.name,
            ...ownerOf(standing.owner),
            changed_at: new Date(Math.max(stateAt.getTime(), savedAt.getTime())),
          };
        }),
      )
      .execute(),
  );
  await writeVersions(
    tx,
    deps,
    viewer,
    fresh.map(({ id, question }) => ({ id, from: 0, versions: question.versions })),
  );
  await inParts(
    fresh.flatMap(({ id, question }) => wordsOf(org, id, question.versions)),
    (part) => tx.insertInto('bank_question_words').values(part).execute(),
  );
}

const wordsOf = (org: string, id: string, versions: FileQuestion['versions']) =>
  questionWords((versions.at(-1) as FileQuestion['versions'][number]).content).map(({ language, words }) => ({
    org_id: org,
    language: language as string,
    words_hash: wordsHash(words),
    bank_question_id: id,
  }));

async function writeVersions(tx: Tx, deps: Deps, viewer: StaffViewer, grown: Grown[]): Promise<void> {
  const now = deps.now();
  const rows = grown.flatMap(({ id, from, versions }) =>
    versions.map(({ savedAt, savedBy, content }, at) => ({
      org_id: viewer.org,
      bank_question_id: id,
      bank_version: from + at + 1,
      content: JSON.stringify(content),
      saved_at: savedAt === null ? now : new Date(Math.min(Date.parse(savedAt), now.getTime())),
      saved_by: savedAt === null ? viewer.member : null,
      saved_by_name: savedBy || viewer.name,
    })),
  );
  await inParts(rows, (part) => tx.insertInto('bank_question_version').values(part).execute());
}

async function growQuestions(tx: Tx, deps: Deps, viewer: StaffViewer, grown: Grown[]): Promise<void> {
  if (grown.length === 0) return;
  const { org } = viewer;
  const now = deps.now();
  await writeVersions(tx, deps, viewer, grown);
  const ids = grown.map(({ id }) => id);
  await inParts(ids, (part) =>
    tx.deleteFrom('bank_question_words').where('org_id', '=', org).where('bank_question_id', 'in', part).execute(),
  );
  await inParts(
    grown.flatMap(({ id, versions }) => wordsOf(org, id, versions)),
    (part) => tx.insertInto('bank_question_words').values(part).execute(),
  );
  await inParts(grown, (part) => {
    const rows = part.map(({ id, from, versions }) => ({
      id,
      version: from + versions.length,
      ...columnsOf((versions.at(-1) as FileQuestion['versions'][number]).content),
    }));
    return sql`
      UPDATE bank_question q SET bank_competency_id = r.bank_competency_id, type = r.type, languages = r.languages,
             search_text = r.search_text, bank_version = r.version, revision = q.revision + 1, changed_at = ${now}
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
             AS r (id uuid, version int, bank_competency_id uuid, type text, languages text[], search_text text)
       WHERE q.org_id = ${org} AND q.bank_question_id = r.id`.execute(tx);
  });
}
