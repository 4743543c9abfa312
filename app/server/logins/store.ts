import type { Language } from '@rondo/interview';
import type { Tx } from '../db/tenant.ts';
import { refuseInventedPerson } from '../demonstration/store.ts';
import type { Deps } from '../http/feature.ts';
import { Problem } from '../http/problem.ts';
import { type AccountViewer, personContext } from '../http/viewer.ts';
import { acceptedInvitation, sendInvitationAgain } from '../invitations/store.ts';
import { shownLook } from '../looks/store.ts';
import { queueMail } from '../mail/mail.ts';
import { noteClosed } from '../privacy/store.ts';
import { type Link, wasSentTo } from './identity.ts';

/** Days that a country keeps the files of a procedure that is over, until the organisation sets its own. */
const retentionDays: Record<string, number> = { NL: 28, BE: 28, NO: 90 };

/** Whether nobody has set up an organisation here yet. */
export async function isFirstRun(deps: Deps): Promise<boolean> {
  const [organisation] = await deps.withTenant({ side: 'system', org: null, now: deps.now() }, (tx) =>
    // The demonstration is nobody's organisation.
    tx
      .selectFrom('organisation as o')
      .leftJoin('demonstration as d', 'd.org_id', 'o.org_id')
      .select('o.org_id')
      .where('d.org_id', 'is', null)
      .limit(1)
      .execute(),
  );
  return organisation === undefined;
}

/** The organisation, and the person who set it up as its administrator. */
export async function foundOrganisation(
  deps: Deps,
  accountId: string,
  organisation: { name: string; country: string; language: Language; timeZone: string },
  person: { name: string; email: string },
): Promise<void> {
  const org = deps.newId();
  const now = deps.now();
  await deps.withTenant({ side: 'system', org, now }, async (tx) => {
    await tx
      .insertInto('organisation')
      .values({
        org_id: org,
        name: organisation.name,
        country: organisation.country,
        language: organisation.language,
        time_zone: organisation.timeZone,
        retention_days: retentionDays[organisation.country] ?? 28,
        created_at: now,
      })
      .execute();
    await tx
      .insertInto('member')
      .values({
        org_id: org,
        member_id: deps.newId(),
        account_id: accountId,
        name: person.name,
        email: person.email,
        role: 'administrator',
        language: organisation.language,
        time_zone: organisation.timeZone,
        joined_at: now,
      })
      .execute();
  });
  await rememberAccount(deps, accountId, organisation.language);
}

/** Our own copy of the person, which everything personal hangs on. Made at the first sign-in, kept as it is after. */
export async function rememberAccount(deps: Deps, accountId: string, language: Language = 'en'): Promise<void> {
  const holder = await deps.identity.holderOf(accountId);
  if (holder === undefined) return;
  await deps.withTenant(personContext({ account: accountId }, deps.now()), (tx) =>
    tx
      .insertInto('personal.account')
      .values({ account_id: accountId, email: holder.email, name: holder.name, language, created_at: deps.now() })
      .onConflict((made) => made.column('account_id').doNothing())
      .execute(),
  );
}

/** Names of the organisations a person belongs to, by id. */
export async function organisationsOf(deps: Deps, viewer: AccountViewer): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const places = new Set([...viewer.staff.map(({ org }) => org), ...viewer.candidacies.map(({ org }) => org)]);
  for (const org of places) {
    const found = await deps.withTenant({ side: 'system', org, now: deps.now() }, (tx) => organisationName(tx, org));
    if (found !== undefined) names.set(org, found);
  }
  return names;
}

async function organisationName(tx: Tx, org: string): Promise<string | undefined> {
  return (await tx.selectFrom('organisation').select('name').where('org_id', '=', org).executeTakeFirst())?.name;
}

type Preferences = { name: string; language: Language; theme: 'auto' | 'light' | 'dark' };

export async function preferences(deps: Deps, viewer: AccountViewer): Promise<Preferences> {
  const found = await deps.withTenant(personContext(viewer, deps.now()), (tx) =>
    tx
      .selectFrom('personal.account')
      .select(['name', 'language', 'theme'])
      .where('account_id', '=', viewer.account)
      .executeTakeFirst(),
  );
  return (found as Preferences | undefined) ?? { name: viewer.name, language: 'en', theme: 'auto' };
}

/** Saves what a person chose for themselves; their language and name follow them into their memberships. */
export async function savePreferences(
  deps: Deps,
  viewer: AccountViewer,
  changes: {
    name?: string | undefined;
    language?: Language | undefined;
    theme?: 'auto' | 'light' | 'dark' | undefined;
  },
): Promise<void> {
  const set = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  if (Object.keys(set).length === 0) return;
  const save = () =>
    deps.withTenant(personContext(viewer, deps.now()), (tx) =>
      tx.updateTable('personal.account').set(set).where('account_id', '=', viewer.account).executeTakeFirst(),
    );
  const { numUpdatedRows } = await save();
  if (numUpdatedRows === 0n) {
    // Signed in by a way that made no copy of the person yet: a choice is never thrown away.
    await rememberAccount(deps, viewer.account);
    await save();
  }
  const { theme: _, ...shared } = set;
  if (Object.keys(shared).length === 0) return;
  for (const { org, member } of viewer.staff) {
    await deps.withTenant({ side: 'employer', org, member, account: viewer.account, now: deps.now() }, (tx) =>
      tx.updateTable('member').set(shared).where('org_id', '=', org).where('member_id', '=', member).execute(),
    );
  }
}

/** Whether a candidate's link went to a mailbox that is not theirs any more. */
export async function isOfAnotherMailbox(deps: Deps, { purpose, orgId, subjectId, ...link }: Link): Promise<boolean> {
  if (purpose !== 'candidate' || orgId === null || subjectId === null) return false;
  const made = await deps.withTenant({ side: 'system', org: orgId, now: deps.now() }, (tx) =>
    madeFor(tx, orgId, purpose, subjectId),
  );
  return made !== undefined && !wasSentTo({ purpose, orgId, subjectId, ...link }, made.email);
}

/** What a landing page may say about a link: the organisation and the name it was made for. */
export async function linkDetails(
  deps: Deps,
  link: Link,
): Promise<{
  organisation: string | null;
  look: Awaited<ReturnType<typeof shownLook>> | null;
  name: string | null;
  language: Language | null;
  hasPassword: boolean;
}> {
  const { orgId, subjectId, accountId } = link;
  const holder = accountId === null ? undefined : await deps.identity.holderOf(accountId);
  const name = holder?.name ?? null;
  // The mail was in the language that its reader chose.
  const ofAccount =
    accountId === null || holder === undefined
      ? null
      : (await preferences(deps, { account: accountId, name: holder.name } as AccountViewer)).language;
  if (orgId === null) return { organisation: null, look: null, name, language: ofAccount, hasPassword: false };
  const { organisation, look, made } = await deps.withTenant(
    { side: 'system', org: orgId, now: deps.now() },
    async (tx) => ({
      organisation: (await organisationName(tx, orgId)) ?? null,
      look: await shownLook(tx, orgId),
      made: subjectId === null ? undefined : await madeFor(tx, orgId, link.purpose, subjectId),
    }),
  );
  if (made === undefined) return { organisation, look, name, language: ofAccount, hasPassword: false };
  const known = link.purpose === 'invitation' ? await deps.identity.accountByEmail(made.email) : undefined;
  return {
    organisation,
    look,
    name: made.name,
    language: made.language as Language,
    hasPassword: known !== undefined && (await deps.identity.hasPassword(known)),
  };
}

/** Whom an invitation or a candidate's link was made for. */
async function madeFor(tx: Tx, org: string, purpose: Link['purpose'], subjectId: string) {
  if (purpose === 'invitation') {
    return tx
      .selectFrom('invitation')
      .select(['name', 'email', 'language'])
      .where('org_id', '=', org)
      .where('invitation_id', '=', subjectId)
      .executeTakeFirst();
  }
  return tx
    .selectFrom('candidate')
    .select(['name', 'email', 'language'])
    .where('org_id', '=', org)
    .where('candidate_id', '=', subjectId)
    .executeTakeFirst();
}

/** Makes the invited person a member, with an account of their own. Answers the account. */
export async function acceptInvitation(deps: Deps, link: Link, name: string | undefined): Promise<string> {
  const { orgId, subjectId } = link;
  if (orgId === null || subjectId === null) throw linkGone();
  const context = { side: 'system' as const, org: orgId, now: deps.now() };
  const invitation = await deps.withTenant(context, (tx) =>
    tx
      .selectFrom('invitation as i')
      .innerJoin('organisation as o', 'o.org_id', 'i.org_id')
      .select(['i.email', 'i.name', 'i.role', 'i.language', 'o.time_zone'])
      .where('i.org_id', '=', orgId)
      .where('i.invitation_id', '=', subjectId)
      .where('i.accepted_at', 'is', null)
      .where('i.revoked_at', 'is', null)
      .where('i.expires_at', '>', deps.now())
      .executeTakeFirst(),
  );
  if (invitation === undefined) throw linkGone();
  const accountId = await deps.identity.ensureAccount(invitation.email, name ?? invitation.name);
  await refuseInventedPerson(deps, orgId, accountId);
  const memberId = deps.newId();
  const back = await deps.withTenant(context, async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('invitation')
      .set({ accepted_at: deps.now() })
      .where('org_id', '=', orgId)
      .where('invitation_id', '=', subjectId)
      .where('accepted_at', 'is', null)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    // Withdrawn while it was being accepted.
    if (numUpdatedRows === 0n) throw linkGone();
    const { member_id } = await tx
      .insertInto('member')
      .values({
        org_id: orgId,
        member_id: memberId,
        account_id: accountId,
        name: name ?? invitation.name,
        email: invitation.email,
        role: invitation.role,
        language: invitation.language,
        time_zone: invitation.time_zone,
        joined_at: deps.now(),
      })
      // Somebody who was here before comes back as the same member.
      .onConflict((back) =>
        back
          .columns(['org_id', 'account_id'])
          .doUpdateSet({ deactivated_at: null, deactivated_by: null, role: invitation.role }),
      )
      .returning('member_id')
      .executeTakeFirstOrThrow();
    return member_id;
  });
  if (back !== memberId) await noteClosed(deps, 'member', orgId, back, true);
  await rememberAccount(deps, accountId, invitation.language as Language);
  return accountId;
}

/** The account behind a candidate's personal link, made at the first opening: until then there is none. */
export async function openCandidacy(deps: Deps, link: Link): Promise<string> {
  const { orgId, subjectId } = link;
  if (orgId === null || subjectId === null) throw linkGone();
  const context = { side: 'system' as const, org: orgId, now: deps.now() };
  const candidate = await deps.withTenant(context, (tx) =>
    tx
      .selectFrom('candidate')
      .select(['email', 'name', 'language', 'account_id'])
      .where('org_id', '=', orgId)
      .where('candidate_id', '=', subjectId)
      .executeTakeFirst(),
  );
  // Their address was corrected since, or they became one with somebody: this mailbox is not theirs any more.
  if (candidate === undefined || !wasSentTo(link, candidate.email)) throw linkGone();
  if (candidate.account_id !== null) return candidate.account_id;
  const accountId = await deps.identity.ensureAccount(candidate.email, candidate.name);
  await refuseInventedPerson(deps, orgId, accountId);
  await deps.withTenant(context, (tx) =>
    tx
      .updateTable('candidate')
      .set({ account_id: accountId })
      .where('org_id', '=', orgId)
      .where('candidate_id', '=', subjectId)
      .execute(),
  );
  await rememberAccount(deps, accountId, candidate.language as Language);
  return accountId;
}

const linkGone = () => new Problem(410, 'link_over', 'This invitation was withdrawn or is over. Ask for a new one.');

/**
 * The job that answers who asked for a link: who asked is looked up only here, so that the answer to them and the work
 * behind it are the same for an address of nobody. Done twice it mails once.
 */
export async function answerAskedLink(deps: Deps, askedId: string): Promise<void> {
  const email = await deps.identity.addressAsked(askedId, deps.now());
  if (email !== undefined) await mailSignInLink(deps, email, 'sign_in', askedId);
  await deps.identity.forgetAsked(askedId, deps.now());
}

/** Mails a way in to a known address, through the organisation the person belongs to; does nothing for others. */
async function mailSignInLink(deps: Deps, email: string, purpose: 'sign_in' | 'recovery', asked?: string) {
  const accountId = await deps.identity.accountByEmail(email);
  if (accountId === undefined) return;
  const { staff, candidacies } = await deps.identity.seatsOf(accountId);
  const org = staff[0]?.org ?? candidacies[0]?.org;
  const holder = await deps.identity.holderOf(accountId);
  if (org === undefined || holder === undefined) return;
  const { language } = await preferences(deps, { account: accountId, name: holder.name } as AccountViewer);
  await deps.withTenant({ side: 'system', org, now: deps.now() }, (tx) =>
    queueMail(tx, deps, {
      org,
      key: `${purpose}:${asked ?? deps.newId()}`,
      template: purpose === 'recovery' ? 'recovery' : 'sign-in',
      language,
      to: { name: holder.name, address: holder.email },
      member: staff[0]?.member ?? null,
      candidate: staff[0] === undefined ? (candidacies[0]?.candidate ?? null) : null,
      data: { accountId },
    }),
  );
}

/** A new mail in place of a link that was used or is over, to the address the first one went to. */
export async function renewLink(deps: Deps, link: Link): Promise<void> {
  if (link.purpose === 'candidate' && link.orgId !== null && link.subjectId !== null) {
    await mailCandidateLink(deps, link.orgId, link.subjectId);
    return;
  }
  if (link.accountId !== null) {
    const holder = await deps.identity.holderOf(link.accountId);
    if (holder !== undefined) await mailSignInLink(deps, holder.email, 'sign_in');
    return;
  }
  const { orgId: org, subjectId } = link;
  if (link.purpose !== 'invitation' || org === null || subjectId === null) return;
  const context = { side: 'system' as const, org, now: deps.now() };
  const sent = await deps.withTenant(context, (tx) => sendInvitationAgain(tx, deps, org, subjectId));
  if (sent) return;
  const accepted = await deps.withTenant(context, (tx) => acceptedInvitation(tx, org, subjectId));
  if (accepted !== undefined) await mailSignInLink(deps, accepted, 'sign_in');
}

/** A new personal link to the address the candidate has now. */
export async function mailCandidateLink(deps: Deps, org: string, candidateId: string): Promise<void> {
  await deps.withTenant({ side: 'system', org, now: deps.now() }, async (tx) => {
    const candidate = await tx
      .selectFrom('candidate')
      .select(['name', 'email', 'language'])
      .where('org_id', '=', org)
      .where('candidate_id', '=', candidateId)
      .executeTakeFirst();
    if (candidate === undefined) return;
    await queueMail(tx, deps, {
      org,
      key: `candidate-link:${deps.newId()}`,
      template: 'candidate-link',
      language: candidate.language as Language,
      to: { name: candidate.name, address: candidate.email },
      candidate: candidateId,
      data: {},
    });
  });
}
