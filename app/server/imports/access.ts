import type { Tx } from '../db/tenant.ts';
import { conflict, notFound } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { vacancyFor } from '../vacancies/access.ts';

/** The import, if its vacancy is the viewer's to work on; locked where it is about to be changed. */
export async function importFor(tx: Tx, viewer: StaffViewer, importId: string, change = false) {
  const found = await tx
    .selectFrom('import')
    .selectAll()
    .where('org_id', '=', viewer.org)
    .where('import_id', '=', importId)
    .$if(change, (select) => select.forUpdate())
    .executeTakeFirst();
  if (found === undefined) throw notFound();
  await vacancyFor(tx, viewer, found.vacancy_id);
  return found;
}

/** Refuses a vacancy nobody can be added to. */
export function mustBeOpen(vacancy: { opened_at: Date | null; closed_at: Date | null }): void {
  if (vacancy.closed_at !== null)
    throw conflict('vacancy_closed', 'This vacancy is closed, so nobody can be added. Open a new one.');
  if (vacancy.opened_at === null)
    throw conflict('vacancy_not_open', 'This vacancy is not open yet. Open it, then add candidates.');
}
