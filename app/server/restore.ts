import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { depsOver } from './application.ts';
import { listBeside, write } from './backup.ts';
import { checkSum, entriesOf, type OpenedBackup, openBackup, refuseOpen, unlock } from './backups/file.ts';
import { beginRestoring, removeDatabase, removeUnfinished } from './backups/half-restored.ts';
import { type BackupHeader, takeAnother, UnusableBackup } from './backups/header.ts';
import { type Loaded, load } from './backups/load.ts';
import { type Config, type Environment, keepSecret, settleSecret } from './config.ts';
import { databaseEntries, whereabouts } from './db/embedded/placement.ts';
import { startEmbedded } from './db/embedded.ts';
import { lockFolder } from './db/folder-lock.ts';
import { givenServer } from './db/given.ts';
import { type Migration, migrate, pendingMigrations, readMigrations } from './db/migrate.ts';
import { ownDatabase } from './db/open.ts';
import { openPools } from './db/pools.ts';
import { connectAsAdmin, prepareDatabase, refuseForeignContent } from './db/roles.ts';
import type { DatabaseServer } from './db/server.ts';
import { separateBeforeErasing } from './duplicates/undo.ts';
import { StartupFault } from './fault.ts';
import { createLog, type Log } from './log.ts';
import { closeAgain } from './privacy/closed.ts';
import { eraseAgain } from './privacy/erase.ts';
import { erasureList, readErasures, recordedErasures } from './privacy/erasure-list.ts';
import { sweepRetention } from './privacy/retention.ts';
import { commandConfig } from './reach.ts';

export interface RestoreAsked {
  file: string;
  /** Puts the backup where there is content already; what was there is kept aside. */
  replace: boolean;
  /** Further lists of erasures; those of the data folder and beside the backup are taken anyway. */
  erasures: string[];
  /** Keeps the logins and open links that the backup brings back, which are ended otherwise. */
  keepLogins: boolean;
  /** Asked only when the backup is encrypted. */
  passphrase: () => Promise<string>;
  /** A passphrase is given beforehand: a backup that is not encrypted is refused. */
  sealed?: boolean;
}

export interface RestoreMade extends Loaded {
  header: BackupHeader;
  /** Where what was there before lies now. */
  aside: string | undefined;
  /** People erased again. */
  erasedAgain: number;
  /** Keys, members, invitations, passkeys and passwords closed again. */
  closedAgain: number;
  /** Until when the lists of erasures are known to be whole. */
  listsUntil: string | undefined;
  /** People whose term is over; they are erased when Rondo starts. */
  due: number;
  /** Mails that wait in the backup and are sent when Rondo starts. */
  waitingMails: number;
  /** Migrations that are newer than the backup. */
  migrated: number;
}

type Told = (step: string) => void;

export { faultText } from './fault.ts';

/** Looks whether a backup is whole, opens and can be read to its end; changes nothing. */
export async function checkBackup(
  file: string,
  passphrase: () => Promise<string>,
  sealed = false,
): Promise<Loaded & { header: BackupHeader }> {
  const opened = await opening(file, passphrase, sealed);
  let tables = 0;
  let rows = 0;
  for await (const entry of entriesOf(opened)) {
    if (Buffer.isBuffer(entry) || entry.kind !== 'rows') continue;
    tables++;
    rows += entry.rows;
  }
  return { header: opened.header, tables, rows };
}

async function opening(file: string, passphrase: () => Promise<string>, sealed: boolean): Promise<OpenedBackup> {
  const header = await openBackup(file);
  if (sealed) refuseOpen(header, file);
  const key = header.encryption === null ? undefined : unlock(header, await passphrase());
  await checkSum(file, header);
  return { file, header, key };
}

/**
 * Puts a backup back: into an empty data folder or database, or with `replace` in the place of what is there. Nothing
 * that is there is touched before the backup is read, checked and loaded beside it.
 */
export async function restore(
  asked: RestoreAsked,
  { environment, told = () => {}, signal }: { environment?: Environment; told?: Told; signal?: AbortSignal } = {},
): Promise<RestoreMade> {
  const config = commandConfig(environment);
  const log = createLog(config.logLevel === 'debug' ? 'debug' : 'error');
  told('Reading the backup …');
  const opened = await opening(asked.file, asked.passphrase, asked.sealed ?? false);
  const about = await aboutOf(opened);
  const lock = stoppedFirst(config.dataFolder);
  try {
    if (about.secret !== undefined && config.secret === undefined && !existsSync(join(config.dataFolder, 'secret'))) {
      keepSecret(join(config.dataFolder, 'secret'), about.secret);
    }
    const work = { asked, config, log, told, signal, opened, migrations: about.migrations };
    return config.databaseUrl === undefined ? await intoOwn(work) : await intoGiven(work, config.databaseUrl);
  } finally {
    lock.release();
  }
}

interface Work {
  asked: RestoreAsked;
  config: Config;
  log: Log;
  told: Told;
  signal: AbortSignal | undefined;
  opened: OpenedBackup;
  /** Those that the backup's database had. */
  migrations: Migration[];
}

/** What the backup says of itself before its rows; refuses what this Rondo does not know. */
async function aboutOf(opened: OpenedBackup): Promise<{ secret: string | undefined; migrations: Migration[] }> {
  for await (const entry of entriesOf(opened)) {
    if (Buffer.isBuffer(entry) || entry.kind !== 'about') break;
    const { applied, secret } = entry;
    const migrations = readMigrations();
    const unknown = applied.filter(({ number }) => !migrations.some((known) => known.number === number));
    if (unknown.length > 0) {
      throw new UnusableBackup(
        `The backup was made by Rondo ${opened.header.rondo}, whose database had the migration ${unknown.at(-1)?.name}; this Rondo does not know it.`,
        'Restore it with that version of Rondo or a newer one.',
      );
    }
    pendingMigrations(migrations, applied);
    return { secret, migrations: migrations.filter(({ number }) => applied.some((had) => had.number === number)) };
  }
  throw new UnusableBackup('The content of the backup is damaged.', takeAnother);
}

function stoppedFirst(folder: string) {
  try {
    return lockFolder(folder);
  } catch (error) {
    if (!(error instanceof StartupFault) || !error.message.startsWith('Another Rondo')) throw error;
    throw new StartupFault(
      error.message,
      'Stop it first (systemctl stop rondo, or Ctrl+C where it runs), then restore; or set RONDO_DATA to another folder.',
      { cause: error },
    );
  }
}

const stamp = () => new Date().toISOString().slice(0, 19).replaceAll(/[:T-]/g, '');

/** The embedded database: made beside the one that is there, then put in its place by renaming. */
async function intoOwn(work: Work): Promise<RestoreMade> {
  const { config, asked, log, told } = work;
  const folder = config.dataFolder;
  const there = existsSync(whereabouts(folder).cluster);
  if (there && !asked.replace) await refuseContentOf(folder, log);
  await removeUnfinished(folder);
  const beside = join(folder, `restoring-${stamp()}`);
  await mkdir(beside, { mode: 0o711 });
  let made: Omit<RestoreMade, 'aside'>;
  try {
    const server = await startEmbedded(beside, log);
    try {
      made = await fill(work, server, ownDatabase, beside);
    } finally {
      await server.stop();
    }
  } catch (error) {
    await removeDatabase(beside);
    throw error;
  }
  const aside = there ? join(folder, `before-restore-${stamp()}`) : undefined;
  if (aside !== undefined) {
    told(`Putting what was there aside …`);
    await mkdir(aside, { mode: 0o711 });
    await moveDatabase(folder, aside);
  }
  await moveDatabase(beside, folder);
  await rm(beside, { recursive: true, force: true });
  return { ...made, aside };
}

async function moveDatabase(from: string, to: string): Promise<void> {
  for (const name of databaseEntries) {
    if (existsSync(join(from, name))) await rename(join(from, name), join(to, name));
  }
}

const hasContent = (what: string) =>
  new StartupFault(
    `There is a Rondo with content in ${what} already; nothing was changed.`,
    'Restore into an empty data folder or database, or add --replace: what is there is then kept aside.',
  );

async function refuseContentOf(folder: string, log: Log): Promise<void> {
  let server: DatabaseServer;
  try {
    server = await startEmbedded(folder, log);
  } catch (cause) {
    if (!(cause instanceof StartupFault)) throw cause;
    throw new StartupFault(
      `There is a database in ${folder} already, and it does not start: ${cause.message}`,
      'To restore in its place add --replace: what is there is then kept aside.',
      { cause },
    );
  }
  try {
    const client = await connectAsAdmin(server, 'postgres');
    const { rowCount } = await client.query('select from pg_database where datname = $1', [ownDatabase]);
    await client.end();
    if (rowCount === 1 && (await contentIn(server, ownDatabase))) throw hasContent(folder);
  } finally {
    await server.stop();
  }
}

/** Whether anybody has set up an organisation or has an account. */
async function contentIn(server: DatabaseServer, database: string): Promise<boolean> {
  const client = await ownerOf(server, database);
  try {
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('public.organisation') is not null and to_regclass('auth.account_holder') is not null as there`,
    );
    if (rows[0]?.there !== true) return false;
    const { rows: some } = await client.query<{ some: boolean }>(
      `select exists (select from organisation) or exists (select from auth.account_holder) as some
         from set_config('rondo.side', 'system', false)`,
    );
    return some[0]?.some === true;
  } finally {
    await client.end();
  }
}

async function ownerOf(server: DatabaseServer, database: string): Promise<pg.Client> {
  const client = new pg.Client({ ...server.login('rondo_owner'), database, application_name: 'rondo_restore' });
  client.on('error', () => {});
  await client.connect();
  return client;
}

/** A given database: into an empty one; with `replace` a backup is made first, then what is there is removed. */
async function intoGiven(work: Work, url: string): Promise<RestoreMade> {
  const { config, asked, log, told, opened } = work;
  const server = givenServer(url, settleSecret(config));
  const { database } = server;
  await refuseForeignContent(server, database);
  await refuseWhileServed(server, database);
  await prepareDatabase(server, database, config.dataFolder, log);
  let aside: string | undefined;
  if (await contentIn(server, database)) {
    if (!asked.replace) throw hasContent(`the database ${database}`);
    aside = join(config.dataFolder, `before-restore-${stamp()}.rondo`);
    told(`Backing up what is there to ${aside} …`);
    const passphrase = opened.key === undefined ? undefined : await asked.passphrase();
    await write(config, { open: () => ownerOf(server, database) }, aside, passphrase, new Date());
  }
  const restored = beginRestoring(config.dataFolder, database, aside);
  await empty(server, database);
  await prepareDatabase(server, database, config.dataFolder, log);
  try {
    const made = await fill(work, server, database, config.dataFolder);
    restored();
    return { ...made, aside };
  } catch (error) {
    if (aside === undefined || !(error instanceof StartupFault)) throw error;
    throw new StartupFault(error.message, `${error.remedy} What was in the database before is in ${aside}.`, {
      cause: error,
    });
  }
}

async function refuseWhileServed(server: DatabaseServer, database: string): Promise<void> {
  const client = await connectAsAdmin(server, database);
  try {
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity
        where datname = current_database() and usename in ('rondo_app', 'rondo_auth', 'rondo_worker')`,
    );
    if (rows[0]?.n === 0) return;
    throw new StartupFault(
      `A Rondo is connected to the database ${database} (${rows[0]?.n} connections).`,
      'Stop every Rondo on it first (systemctl stop rondo), then restore.',
    );
  } finally {
    await client.end();
  }
}

/** Takes away all that Rondo's roles own in this database, and nothing else; other databases of the server neither. */
async function empty(server: DatabaseServer, database: string): Promise<void> {
  const client = await ownerOf(server, database);
  try {
    await client.query(`do $$
      declare each record;
      begin
        for each in select format('drop %s if exists %s cascade',
                             case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end,
                             c.oid::regclass) as deed
                      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
                       and c.relowner in ('rondo_owner'::regrole, 'rondo_auth'::regrole, 'rondo_worker'::regrole)
                       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('e', 'a', 'i')) loop
          execute each.deed;
        end loop;
        for each in select format('drop routine %s cascade', p.oid::regprocedure) as deed
                      from pg_proc p where p.pronamespace = 'public'::regnamespace
                       and p.proowner in ('rondo_owner'::regrole, 'rondo_auth'::regrole, 'rondo_worker'::regrole)
                       and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') loop
          execute each.deed;
        end loop;
        for each in select format('drop type if exists %s cascade', t.oid::regtype) as deed
                      from pg_type t where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd')
                       and t.typowner = 'rondo_owner'::regrole
                       and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e') loop
          execute each.deed;
        end loop;
      end $$;
      drop schema if exists personal, auth, job, migration cascade`);
  } finally {
    await client.end();
  }
}

/** From a prepared, empty place to the database of the backup, brought up to this version and cleaned of who was erased. */
async function fill(
  work: Work,
  server: DatabaseServer,
  database: string,
  folder: string,
): Promise<Omit<RestoreMade, 'aside'>> {
  const { asked, config, log, told, opened, migrations, signal } = work;
  await prepareDatabase(server, database, folder, log);
  await migrate(server, database, log, migrations);
  told('Loading …');
  const client = await ownerOf(server, database);
  let loaded: Loaded;
  try {
    loaded = await load(client, untilAborted(entriesOf(opened), signal));
    if (!asked.keepLogins)
      await client.query('delete from auth.login; update auth.link set used_at = now() where used_at is null');
  } finally {
    await client.end();
  }
  told('Bringing the database up to this version …');
  const { applied: migrated } = await migrate(server, database, log);
  const pools = openPools(server, database, log);
  try {
    await pools.owner.query('analyze');
    // A secret is only needed for what people do; nothing of that happens here.
    const secret = config.secret ?? randomBytes(32).toString('base64url');
    const deps = depsOver({ config, secret, database: { ...pools, server, name: database }, log });
    told('Erasing again who was erased, and closing again what was closed, after the backup …');
    const followed = await followErasures(deps, asked, config, opened.header.createdAt);
    const due = await sweepRetention(deps);
    const { rows } = await pools.worker.query<{ n: number }>(
      `select count(*)::int as n from job._private_jobs j join job._private_tasks t on t.id = j.task_id
        where t.identifier = 'send-mail'`,
    );
    deps.events.close();
    return { ...loaded, ...followed, header: opened.header, due, migrated, waitingMails: rows[0]?.n ?? 0 };
  } finally {
    await pools.close();
  }
}

async function* untilAborted<T>(entries: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  for await (const entry of entries) {
    if (signal?.aborted) {
      throw new StartupFault('The restore was broken off; nothing was kept of it.', 'Begin it again.');
    }
    yield entry;
  }
}

/** Everybody, and every way in, on any list that is in the database again; the data folder's list then holds them all. */
async function followErasures(deps: ReturnType<typeof depsOver>, asked: RestoreAsked, config: Config, since: string) {
  const lists = [config.erasureList, listBeside(asked.file)].filter((file) => existsSync(file));
  for (const file of asked.erasures) {
    if (!existsSync(file)) throw new StartupFault(`There is no list of erasures ${file}.`, 'Correct --erasures.');
    lists.push(file);
  }
  const { erased, closed, completeUntil } = await readErasures(...lists);
  let erasedAgain = 0;
  const people = new Set([...erased.values()].map(({ org, candidate }) => `${org} ${candidate}`));
  for (const one of erased.values())
    await separateBeforeErasing(deps, one, (candidate) => people.has(`${one.org} ${candidate}`));
  for (const one of erased.values()) if (await eraseAgain(deps, one)) erasedAgain++;
  const closedAgain = await closeAgain(deps, closed.values(), since);
  async function* all() {
    yield* erased.values();
    yield* closed.values();
    for await (const one of recordedErasures(deps)) if (!erased.has(one.id)) yield one;
  }
  // Only what is certain: nobody knows of erasures between the last list and the loss.
  await erasureList(config.erasureList).complete(
    all(),
    completeUntil === undefined ? undefined : new Date(completeUntil),
  );
  return { erasedAgain, closedAgain, listsUntil: completeUntil };
}
