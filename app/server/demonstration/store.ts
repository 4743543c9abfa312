import { sql } from 'kysely';
import type { Deps } from '../http/feature.ts';
import { conflict, Problem } from '../http/problem.ts';
import { personContext, type StaffViewer } from '../http/viewer.ts';
import { startImport } from '../imports/store.ts';
import { candidateTables } from '../privacy/store.ts';

/** Whom one may be in the demonstration; the words for them are in the pages. */
export const personKeys = ['recruiter', 'hiring_manager', 'panelist', 'trainee', 'candidate', 'administrator'] as const;
export type PersonKey = (typeof personKeys)[number];

/** Where the invented people have their addresses; nobody real can (RFC 2606). */
export const domains = ['sluisfjell.example', 'post.sluisfjell.example'] as const;

/** Where the guide leads, by name: paths of pages. */
export type Places = Record<string, string>;

export type Demonstration = {
  org: string;
  madeAt: Date | null;
  places: Places;
  people: { person: PersonKey; account: string }[];
};

const anywhere = (deps: Pick<Deps, 'now'>) => ({ side: 'system' as const, org: null, now: deps.now() });
const within = (deps: Pick<Deps, 'now'>, org: string) => ({ side: 'system' as const, org, now: deps.now() });

/** The demonstration as it stands, half-made or whole; there is at most one. */
export async function findDemonstration(deps: Pick<Deps, 'now' | 'withTenant'>): Promise<Demonstration | undefined> {
  return deps.withTenant(anywhere(deps), async (tx) => {
    const found = await tx
      .selectFrom('demonstration')
      .select(['org_id', 'made_at', 'places'])
      .orderBy('begun_at')
      .limit(1)
      .executeTakeFirst();
    if (found === undefined) return undefined;
    const people = await tx
      .selectFrom('demonstration_person')
      .select(['person', 'account_id'])
      .where('org_id', '=', found.org_id)
      .execute();
    return {
      org: found.org_id,
      madeAt: found.made_at,
      places: found.places as Places,
      people: personKeys.flatMap((key) =>
        people.filter(({ person }) => person === key).map(({ account_id }) => ({ person: key, account: account_id })),
      ),
    };
  });
}

/** What its people are called in it, by account. */
export async function nameOfPeople(
  deps: Pick<Deps, 'now' | 'withTenant'>,
  there: Demonstration,
): Promise<Map<string, string>> {
  const accounts = there.people.map(({ account }) => account);
  if (accounts.length === 0) return new Map();
  const rows = await deps.withTenant(within(deps, there.org), (tx) =>
    tx
      .selectFrom('member')
      .select(['account_id', 'name'])
      .where('org_id', '=', there.org)
      .where('account_id', 'in', accounts)
      .unionAll(
        tx
          .selectFrom('candidate')
          .select(['account_id', 'name'])
          .where('org_id', '=', there.org)
          .where('account_id', 'in', accounts)
          .$narrowType<{ account_id: string }>(),
      )
      .execute(),
  );
  return new Map(rows.map(({ account_id, name }) => [account_id, name]));
}

/** Whether one of these organisations is the demonstration. */
export async function isDemonstrationAmong(deps: Pick<Deps, 'now' | 'withTenant'>, orgs: string[]): Promise<boolean> {
  if (orgs.length === 0) return false;
  const found = await deps.withTenant(anywhere(deps), (tx) =>
    tx.selectFrom('demonstration').select('org_id').where('org_id', 'in', orgs).executeTakeFirst(),
  );
  return found !== undefined;
}

/**
 * Refuses to give one account places on both sides of the demonstration's wall: whoever switches would be let in, and
 * its links are read by everybody who plays in it, so that they would open a real person's account.
 */
export async function refuseInventedPerson(
  deps: Pick<Deps, 'now' | 'withTenant'>,
  org: string,
  account: string,
): Promise<void> {
  const found = await deps.withTenant(anywhere(deps), (tx) =>
    tx
      .selectFrom('demonstration as d')
      .leftJoin('demonstration_person as p', (join) =>
        join.onRef('p.org_id', '=', 'd.org_id').on('p.account_id', '=', account),
      )
      .select(['d.org_id', 'p.person'])
      .execute(),
  );
  if (found.length === 0) return;
  const isMadeUp = (place: string) => found.some(({ org_id }) => org_id === place);
  const places = await placesEver(deps, account);
  if (isMadeUp(org)) {
    if (places.every(isMadeUp)) return;
    throw conflict(
      'real_person',
      'This address belongs to somebody with a place in a real organisation. Take an invented one in the demonstration.',
    );
  }
  if (!places.some(isMadeUp) && found.every(({ person }) => person === null)) return;
  throw conflict(
    'invented_person',
    'This address belongs to somebody invented, in the demonstration. Invite a person by an address of their own.',
  );
}

/** The organisations in which an account has or had a place. */
const placesEver = (deps: Pick<Deps, 'now' | 'withTenant'>, account: string): Promise<string[]> =>
  deps.withTenant(personContext({ account }, deps.now()), async (tx) => {
    const rows = await tx
      .selectFrom('member')
      .select('org_id')
      .where('account_id', '=', account)
      .union(tx.selectFrom('candidate').select('org_id').where('account_id', '=', account))
      .execute();
    return rows.map(({ org_id }) => org_id);
  });

/** Only one is made, reset or removed at a time, over all processes; held until `work` is over, or the process is. */
export async function withDemonstrationLock<T>(
  deps: Pick<Deps, 'now' | 'withTenant'>,
  work: (keepAwake: () => Promise<void>) => Promise<T>,
): Promise<T> {
  return deps.withTenant(anywhere(deps), async (tx) => {
    const { rows } = await sql<{ held: boolean }>`SELECT pg_try_advisory_xact_lock(7016, 1) AS held`.execute(tx);
    if (rows[0]?.held !== true) {
      throw conflict('demonstration_busy', 'The demonstration is just being made or removed. Wait a moment.');
    }
    // A transaction that says nothing for long is ended by the database.
    let asking: Promise<unknown> | undefined;
    return work(async () => {
      asking ??= sql`SELECT 1`.execute(tx).finally(() => {
        asking = undefined;
      });
      await asking;
    });
  });
}

/** Writes the demonstration down before its organisation exists, then its organisation. */
export async function beginDemonstration(
  deps: Pick<Deps, 'now' | 'withTenant'>,
  organisation: { org: string; name: string; country: string; language: string; timeZone: string; createdAt: Date },
): Promise<void> {
  await deps.withTenant(within(deps, organisation.org), async (tx) => {
    await tx.insertInto('demonstration').values({ org_id: organisation.org, begun_at: deps.now() }).execute();
    await tx
      .insertInto('organisation')
      .values({
        org_id: organisation.org,
        name: organisation.name,
        country: organisation.country,
        language: organisation.language,
        time_zone: organisation.timeZone,
        retention_days: 28,
        created_at: organisation.createdAt,
      })
      .execute();
  });
}

export type NewMember = {
  member: string;
  account: string;
  name: string;
  email: string;
  title: string;
  bio: string;
  phone: string;
  role: string;
  language: string;
  timeZone: string;
  joinedAt: Date;
};

export async function addMembers(deps: Pick<Deps, 'now' | 'withTenant'>, org: string, members: NewMember[]) {
  await deps.withTenant(within(deps, org), (tx) =>
    tx
      .insertInto('member')
      .values(
        members.map(({ member, account, timeZone, joinedAt, ...plain }) => ({
          org_id: org,
          member_id: member,
          account_id: account,
          time_zone: timeZone,
          joined_at: joinedAt,
          ...plain,
        })),
      )
      .execute(),
  );
}

/** Tells the database's planner of the rows that were just written. */
export async function studyDemonstration(deps: Pick<Deps, 'now' | 'withTenant'>, org: string): Promise<void> {
  await deps.withTenant(within(deps, org), (tx) => sql`SELECT study_demonstration()`.execute(tx));
}

/**
 * Whoever was added by hand was told where their data came from on the phone a day later, but for one whom somebody has
 * just found and written to, so that there is somebody to be told. Each has its line of the trail.
 */
export async function settleNotices(deps: Pick<Deps, 'now' | 'withTenant'>, org: string): Promise<void> {
  await deps.withTenant(within(deps, org), (tx) =>
    sql`
      WITH settled AS (UPDATE notice_duty d SET settled_at = d.since + interval '1 day', settled_by = a.created_by, settled_how = 'told',
          told_on = (d.since + interval '1 day')::date,
          note = CASE c.language WHEN 'nl' THEN 'Verteld in het eerste telefoongesprek.'
            WHEN 'nb' THEN 'Fortalt i den første telefonsamtalen.' ELSE 'Told in the first phone call.' END,
          origin = CASE WHEN a.source ~ '[ck]olle' THEN 'referral' WHEN a.source IN ('website', 'nettstedet') THEN 'own_mail'
            WHEN a.source = 'LinkedIn' THEN 'public_profile' ELSE 'other' END,
          origin_words = a.source
        FROM application a JOIN candidate c ON c.org_id = a.org_id AND c.candidate_id = a.candidate_id
       WHERE d.org_id = ${org} AND a.org_id = d.org_id AND a.application_id = d.application_id AND d.settled_at IS NULL
         AND d.import_id IS NULL AND d.since < ${deps.now()}::timestamptz - interval '1 day'
         AND NOT (a.source = 'LinkedIn' AND d.contacted_at IS NOT NULL)
       RETURNING d.org_id, d.notice_duty_id, d.candidate_id, d.application_id, d.settled_at, d.settled_by, d.told_on)
      INSERT INTO audit_event (org_id, audit_event_id, occurred_at, actor_side, actor_id, verb, subject, subject_id,
        candidate_id, application_id, detail)
      SELECT org_id, gen_random_uuid(), settled_at, 'employer', settled_by, 'changed', 'notice_duty', notice_duty_id,
        candidate_id, application_id, jsonb_build_object('how', 'told', 'toldOn', told_on) FROM settled`.execute(tx),
  );
}

/** It is whole from here on: people may be switched to. */
export async function finishDemonstration(
  deps: Pick<Deps, 'now' | 'withTenant'>,
  org: string,
  places: Places,
  people: { person: PersonKey; account: string }[],
): Promise<void> {
  await deps.withTenant(within(deps, org), async (tx) => {
    await tx
      .insertInto('demonstration_person')
      .values(people.map(({ person, account }) => ({ org_id: org, person, account_id: account })))
      .execute();
    await tx
      .updateTable('demonstration')
      .set({ made_at: deps.now(), places: JSON.stringify(places) })
      .where('org_id', '=', org)
      .execute();
  });
}

/** Somebody's own copy of who they are, as the first sign-in makes it. */
export async function rememberPerson(
  deps: Pick<Deps, 'now' | 'withTenant'>,
  person: { account: string; email: string; name: string; language: string },
): Promise<void> {
  await deps.withTenant(personContext(person, deps.now()), (tx) =>
    tx
      .insertInto('personal.account')
      .values({
        account_id: person.account,
        email: person.email,
        name: person.name,
        language: person.language,
        created_at: deps.now(),
      })
      .onConflict((made) => made.column('account_id').doNothing())
      .execute(),
  );
}

/** A candidate who has opened their link: they have an account from here on. */
export async function openAsCandidate(
  deps: Pick<Deps, 'now' | 'withTenant'>,
  org: string,
  candidate: string,
  person: { account: string; email: string; name: string; language: string },
): Promise<void> {
  await rememberPerson(deps, person);
  await deps.withTenant(within(deps, org), (tx) =>
    tx
      .updateTable('candidate')
      .set({ account_id: person.account })
      .where('org_id', '=', org)
      .where('candidate_id', '=', candidate)
      .execute(),
  );
}

/**
 * Removes the demonstration with everything in it, and the accounts that belong nowhere else. `keep` are accounts that
 * come back at once (a reset): their logins stay, so that who plays somebody goes on playing them.
 */
export async function clearDemonstration(
  deps: Pick<Deps, 'now' | 'withTenant' | 'identity'>,
  org: string,
  keep: (account: string) => boolean = () => false,
): Promise<void> {
  const accounts = await deps.withTenant(within(deps, org), async (tx) => {
    const members = await tx.selectFrom('member').select('account_id').where('org_id', '=', org).execute();
    const candidates = await tx
      .selectFrom('candidate')
      .select('account_id')
      .where('org_id', '=', org)
      .where('account_id', 'is not', null)
      .execute();
    return new Set([...members, ...candidates].flatMap(({ account_id }) => (account_id === null ? [] : [account_id])));
  });
  await deps.withTenant(within(deps, org), (tx) => sql`SELECT remove_demonstration()`.execute(tx));
  await deps.identity.removeLinksOf(org);
  // Accounts that a crash left without a place, too.
  for (const domain of domains) for (const account of await deps.identity.accountsAt(domain)) accounts.add(account);
  for (const account of accounts) {
    const { staff, candidacies } = await deps.identity.seatsOf(account);
    if (staff.length + candidacies.length > 0) continue;
    await deps.withTenant(personContext({ account }, deps.now()), (tx) =>
      tx.deleteFrom('personal.account').where('account_id', '=', account).execute(),
    );
    if (!keep(account)) await deps.identity.forget(account);
  }
}

/**
 * At the start of the process: what a crash left half-made goes. Where mails are sent, Rondo is in real use, and nobody
 * is let into the demonstration any more: its people's logins, passwords and passkeys end.
 */
export async function settleDemonstration(
  deps: Pick<Deps, 'now' | 'withTenant' | 'identity' | 'onTrial'>,
): Promise<void> {
  const there = await findDemonstration(deps);
  if (there === undefined) return;
  if (there.madeAt === null) {
    // Another process may be making it just now: then it holds the lock, and it is not half-made.
    await withDemonstrationLock(deps, async () => {
      const now = await findDemonstration(deps);
      if (now?.madeAt === null) await clearDemonstration(deps, now.org);
    }).catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error;
    });
  } else if (!deps.onTrial) {
    await lockOutEverybody(deps, there);
  }
}

async function lockOutEverybody(
  deps: Pick<Deps, 'now' | 'withTenant' | 'identity'>,
  there: Demonstration,
): Promise<void> {
  const accounts = await deps.withTenant(within(deps, there.org), async (tx) => [
    ...(await tx.selectFrom('member').select('account_id').where('org_id', '=', there.org).execute()),
    ...(await tx.selectFrom('candidate').select('account_id').where('org_id', '=', there.org).execute()),
  ]);
  for (const { account_id } of accounts) {
    if (account_id === null) continue;
    const { staff, candidacies } = await deps.identity.seatsOf(account_id);
    if ([...staff, ...candidacies].every(({ org }) => org === there.org)) await deps.identity.lockOut(account_id);
  }
}

/**
 * Starts an import and does its job, both in one transaction: the queue, which hears of it only then, finds nothing left
 * to do, so that everything in it has the time of the story.
 */
export async function bringInAtOnce(
  deps: Deps,
  by: { staff: StaffViewer[] },
  importId: string,
  bringIn: (deps: Deps, org: string, importId: string) => Promise<void>,
): Promise<void> {
  const [viewer] = by.staff;
  if (viewer === undefined) throw new Error('only who works there brings people in');
  await deps.withTenant(within(deps, viewer.org), async (tx) => {
    const found = await tx
      .selectFrom('import')
      .selectAll()
      .where('org_id', '=', viewer.org)
      .where('import_id', '=', importId)
      .executeTakeFirstOrThrow();
    await startImport(tx, deps, viewer, found);
    await bringIn({ ...deps, withTenant: (_context, work) => work(tx) }, viewer.org, importId);
  });
}

/** A row as JSON has it. */
export type Row = Record<string, unknown>;
/** Rows by table. */
export type Bundle = Record<string, Row[]>;

/** Every row that is about a candidate, in the order in which the tables refer to each other. */
export async function rowsAbout(
  deps: Pick<Deps, 'now' | 'withTenant'>,
  org: string,
  candidate: { candidateId: string; applicationId: string },
): Promise<Bundle> {
  return deps.withTenant(within(deps, org), async (tx) => {
    const bundle: Bundle = {};
    for (const [table, by] of Object.entries(candidateTables)) {
      const own =
        by === 'candidate_id'
          ? sql`candidate_id = ${candidate.candidateId}`
          : by === 'application_id'
            ? sql`application_id = ${candidate.applicationId}`
            : by === 'session_id'
              ? sql`session_id IN (SELECT session_id FROM session WHERE org_id = ${org} AND candidate_id = ${candidate.candidateId})`
              : sql`scorecard_id IN (SELECT scorecard_id FROM scorecard WHERE org_id = ${org} AND application_id = ${candidate.applicationId})`;
      const { rows } = await sql<{ row: Row }>`
        SELECT to_jsonb(t) AS row FROM ${sql.table(table)} t WHERE org_id = ${org} AND ${own} ORDER BY t::text`.execute(
        tx,
      );
      if (rows.length > 0) bundle[table] = rows.map(({ row }) => row);
    }
    return bundle;
  });
}

/** Writes such rows, whole bundles at a time, under the same policies and constraints as any others. */
export async function writeRows(deps: Pick<Deps, 'now' | 'withTenant'>, org: string, bundles: Bundle[]): Promise<void> {
  await deps.withTenant(within(deps, org), async (tx) => {
    const tables = Object.keys(candidateTables).filter((table) => bundles.some((bundle) => bundle[table]?.length));
    // What the database computes itself is not written.
    const { rows: columns } = await sql<{ table: string; names: string }>`
      SELECT t.name AS table, string_agg(quote_ident(attname), ', ') AS names FROM unnest(${tables}::text[]) t (name)
        JOIN pg_attribute ON attrelid = t.name::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' GROUP BY 1`.execute(
      tx,
    );
    const namesOf = new Map(columns.map(({ table, names }) => [table, sql.raw(names)]));
    for (const table of tables) {
      const rows = bundles.flatMap((bundle) => bundle[table] ?? []);
      const names = namesOf.get(table);
      await sql`
        INSERT INTO ${sql.table(table)} (${names})
        SELECT ${names} FROM jsonb_populate_recordset(NULL::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
        tx,
      );
    }
  });
}
