import { randomBytes } from 'node:crypto';
import { foldName, type Language } from '@rondo/interview';
import type { Tx } from '../db/tenant.ts';
import { changedSince } from '../http/etag.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, notFound } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { shownLook } from '../looks/store.ts';
import { latestText, payOf } from '../vacancies/store.ts';
import { currentNotice, organisationOf } from './notices.ts';

export { authorityIn } from './notice-text.ts';
export { ownNotice } from './notices.ts';

// ---------------------------------------------------------------- the form

const formOf = (tx: Tx, org: string, vacancyId: string) =>
  tx
    .selectFrom('application_form as f')
    .innerJoin('member as m', (join) =>
      join.onRef('m.org_id', '=', 'f.org_id').onRef('m.member_id', '=', 'f.contact_id'),
    )
    .selectAll('f')
    .select(['m.name as contact_name', 'm.email as contact_email'])
    .where('f.org_id', '=', org)
    .where('f.vacancy_id', '=', vacancyId)
    .executeTakeFirst();

/** How the form of a vacancy stands; version 0 while there never was one. */
export async function readForm(tx: Tx, deps: Pick<Deps, 'config'>, org: string, vacancyId: string) {
  const form = await formOf(tx, org, vacancyId);
  if (form === undefined)
    return { state: 'off' as const, url: null, told: '', contact: null, openedAt: null, closedAt: null, version: 0 };
  return {
    state: form.closed_at === null ? ('on' as const) : ('off' as const),
    url: `${deps.config.url}/apply/${form.slug}`,
    told: form.told,
    contact: { memberId: form.contact_id, name: form.contact_name, email: form.contact_email },
    openedAt: form.opened_at.toISOString(),
    closedAt: form.closed_at?.toISOString() ?? null,
    version: form.version,
  };
}

/** Readable, and not to be guessed: the title's words and sixty random bits. */
const newSlug = (title: string) => {
  const words = foldName(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  const random = BigInt(`0x${randomBytes(8).toString('hex')}`)
    .toString(36)
    .padStart(13, '0')
    .slice(-12);
  return words === '' ? random : `${words}-${random}`;
};

/** Switches it on, or changes it; `seen` is the version the person looked at. */
export async function openForm(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  vacancy: { vacancy_id: string; title: string },
  seen: number,
  { told, contactId = viewer.member }: { told: string; contactId?: string | undefined },
): Promise<void> {
  const contact = await tx
    .selectFrom('member')
    .select('member_id')
    .where('org_id', '=', viewer.org)
    .where('member_id', '=', contactId)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst();
  if (contact === undefined)
    throw conflict('member_unknown', 'That person is not an active member of this organisation.');
  const at = deps.now();
  const values = {
    told,
    contact_id: contactId,
    opened_at: at,
    opened_by: viewer.member,
    closed_at: null,
    closed_by: null,
  };
  const { numInsertedOrUpdatedRows: changed } = await tx
    .insertInto('application_form')
    .values({ org_id: viewer.org, vacancy_id: vacancy.vacancy_id, slug: newSlug(vacancy.title), ...values })
    .onConflict((there) =>
      there
        .columns(['org_id', 'vacancy_id'])
        .doUpdateSet((eb) => ({ ...values, version: eb('application_form.version', '+', 1) }))
        .where('application_form.version', '=', seen),
    )
    .executeTakeFirst();
  if (changed === 0n) throw changedSince();
}

/** Switches it off; a second time changes nothing. */
export async function closeForm(tx: Tx, deps: Deps, viewer: StaffViewer, vacancyId: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('application_form')
    .set((eb) => ({ closed_at: deps.now(), closed_by: viewer.member, version: eb('version', '+', 1) }))
    .where('org_id', '=', viewer.org)
    .where('vacancy_id', '=', vacancyId)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Whose form an address is; the only question that is asked before an organisation is known. */
export async function formBySlug(deps: Deps, slug: string): Promise<{ org: string; vacancyId: string }> {
  const found = await deps.withTenant({ side: 'system', org: null, now: deps.now() }, (tx) =>
    tx.selectFrom('application_form').select(['org_id', 'vacancy_id']).where('slug', '=', slug).executeTakeFirst(),
  );
  if (found === undefined) throw notFound();
  return { org: found.org_id, vacancyId: found.vacancy_id };
}

/** What somebody without a login is told of a vacancy with a form. */
export async function readPublicForm(tx: Tx, deps: Deps, org: string, vacancyId: string, language: Language) {
  const form = await formOf(tx, org, vacancyId);
  if (form === undefined) throw notFound();
  const vacancy = await tx
    .selectFrom('vacancy')
    .selectAll()
    .where('org_id', '=', org)
    .where('vacancy_id', '=', vacancyId)
    .executeTakeFirstOrThrow();
  const organisation = await organisationOf(tx, org);
  const isOpen = form.closed_at === null && vacancy.closed_at === null && vacancy.opened_at !== null;
  const text = await latestText(tx, org, vacancyId);
  const notice = await currentNotice(tx, deps, org, language);
  return {
    state: isOpen ? ('open' as const) : ('closed' as const),
    organisation: organisation.name,
    look: await shownLook(tx, org),
    vacancy: {
      title: vacancy.title,
      location: isOpen ? vacancy.location : '',
      language: vacancy.language as Language,
      text: isOpen ? text.body : '',
      pay: isOpen ? payOf(vacancy) : null,
    },
    told: isOpen ? form.told : '',
    contact: { name: form.contact_name, email: form.contact_email },
    notice: { language, version: notice.notice_version, body: notice.body },
  };
}
