import type { BankCompetencyContent } from '@rondo/interview';
import type { Tx } from '../db/tenant.ts';
import { changedSince } from '../http/etag.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, notFound } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { lockBank } from './store.ts';

export const mostCompetencies = 300;

/** A name as it is compared. */
export const foldedName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

export const namesOf = (content: BankCompetencyContent) =>
  (['en', 'nl', 'nb'] as const).flatMap((language) => {
    const text = content.texts[language];
    return text === undefined ? [] : [{ language: language as string, folded: foldedName(text.name) }];
  });

/** The competencies of the bank, the oldest first, with how many questions each has. */
export async function listCompetencies(tx: Tx, org: string, only?: string) {
  const rows = await tx
    .selectFrom('bank_competency as c')
    .select(['c.bank_competency_id', 'c.revision', 'c.content'])
    .select((eb) =>
      eb
        .selectFrom('bank_question as q')
        .select((inner) => inner.fn.countAll<string>().as('held'))
        .whereRef('q.org_id', '=', 'c.org_id')
        .whereRef('q.bank_competency_id', '=', 'c.bank_competency_id')
        .as('held'),
    )
    .where('c.org_id', '=', org)
    .$if(only !== undefined, (select) => select.where('c.bank_competency_id', '=', only ?? ''))
    .orderBy('c.made_at')
    .orderBy('c.bank_competency_id')
    .limit(mostCompetencies)
    .execute();
  return rows.map((row) => ({
    id: row.bank_competency_id,
    revision: row.revision,
    content: row.content as unknown as BankCompetencyContent,
    questions: Number(row.held),
  }));
}

export async function readCompetency(tx: Tx, org: string, id: string) {
  const [found] = await listCompetencies(tx, org, id);
  if (found === undefined) throw notFound();
  return found;
}

/** Which competency has one of these names already. */
export async function whoHasName(tx: Tx, org: string, content: BankCompetencyContent, but?: string) {
  const names = namesOf(content);
  const rows = await tx
    .selectFrom('bank_competency_name')
    .select(['language', 'folded', 'bank_competency_id'])
    .where('org_id', '=', org)
    .where(
      'folded',
      'in',
      names.map(({ folded }) => folded),
    )
    .execute();
  return rows.find(
    (row) =>
      row.bank_competency_id !== but &&
      names.some(({ language, folded }) => language === row.language && folded === row.folded),
  );
}

async function refuseKnownName(tx: Tx, org: string, content: BankCompetencyContent, but?: string): Promise<void> {
  const known = await whoHasName(tx, org, content, but);
  if (known === undefined) return;
  throw conflict('competency_known', 'The bank has a competency of this name already. Use that one, or change it.', {
    bankCompetencyId: known.bank_competency_id,
  });
}

export async function writeNames(tx: Tx, org: string, id: string, content: BankCompetencyContent): Promise<void> {
  await tx.deleteFrom('bank_competency_name').where('org_id', '=', org).where('bank_competency_id', '=', id).execute();
  await tx
    .insertInto('bank_competency_name')
    .values(namesOf(content).map((name) => ({ org_id: org, ...name, bank_competency_id: id })))
    .execute();
}

export async function makeCompetency(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  content: BankCompetencyContent,
  id: string = deps.newId(),
): Promise<string> {
  const { org } = viewer;
  await lockBank(tx, org);
  await refuseKnownName(tx, org, content);
  if ((await listCompetencies(tx, org)).length >= mostCompetencies)
    throw conflict('bank_full', `The bank holds ${mostCompetencies} competencies. Change one that is there instead.`);
  const now = deps.now();
  await tx
    .insertInto('bank_competency')
    .values({
      org_id: org,
      bank_competency_id: id,
      content: JSON.stringify(content),
      made_at: now,
      changed_at: now,
      changed_by: viewer.member,
    })
    .execute();
  await writeNames(tx, org, id, content);
  return id;
}

export async function saveCompetency(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  id: string,
  seen: number,
  content: BankCompetencyContent,
): Promise<void> {
  const { org } = viewer;
  await lockBank(tx, org);
  const before = await readCompetency(tx, org, id);
  if (before.revision !== seen) throw changedSince(before.revision);
  await refuseKnownName(tx, org, content, id);
  await tx
    .updateTable('bank_competency')
    .set({
      content: JSON.stringify(content),
      revision: seen + 1,
      changed_at: deps.now(),
      changed_by: viewer.member,
    })
    .where('org_id', '=', org)
    .where('bank_competency_id', '=', id)
    .execute();
  await writeNames(tx, org, id, content);
}
