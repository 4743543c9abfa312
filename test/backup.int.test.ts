import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { backup } from '../app/server/backup.ts';
import { entriesOf, openBackup } from '../app/server/backups/file.ts';
import { type Config, parseConfig } from '../app/server/config.ts';
import { type Database, openDatabase } from '../app/server/db/open.ts';
import type { StartupFault } from '../app/server/fault.ts';
import { silentLog } from '../app/server/log.ts';
import { erasureList, readErasures } from '../app/server/privacy/erasure-list.ts';
import { checkBackup, type RestoreAsked, restore } from '../app/server/restore.ts';
import type { TestDatabase } from './support/database.ts';
import { type FullHouse, fullHouse } from './support/full-house.ts';
import { type GivenServer, givenServerOf, installations } from './support/given-server.ts';
import { addCandidate, must } from './support/line.ts';
import { tablesWith } from './support/sweep.ts';
import { appOver, caller, testConfig, testWorld, type World } from './support/world.ts';

/** R95 and the specification's Reliability: a drill with everything this product keeps. */
let world: World;
let house: FullHouse;
let folder: string;
let quiet: string;
/** Every row when the quiet backup was made. */
let then: Record<string, string[]>;
const secret = testConfig().secret ?? '';
const password = 'een lange zin met spaties';

beforeAll(async () => {
  world = await testWorld();
  house = await fullHouse(world);
  await world.deps.identity.setPassword(world.anna.account, password);
  folder = mkdtempSync(join(tmpdir(), 'rondo-backups-'));
  await chmod(folder, 0o711);
  quiet = (await backup({ to: join(folder, 'quiet.rondo'), keep: undefined, passphrase: undefined }, from(world.db)))
    .file;
  then = await contents(world.db.owner);
}, 120_000);
afterAll(async () => {
  const client = new pg.Client({ ...world.db.server.admin, database: 'postgres' });
  await client.connect();
  for (const name of databases) await client.query(`drop database if exists ${name} with (force)`);
  await client.end();
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

const open: Database[] = [];
afterEach(async () => {
  for (const database of open.splice(0)) await database.close();
});

const from = (db: TestDatabase, data = folder) => ({
  environment: { DATABASE_URL: db.url, RONDO_DATA: data, RONDO_SECRET: secret },
});
let count = 0;
const freshFolder = () => join(folder, `data-${++count}`);
const asked = (file: string, changes: Partial<RestoreAsked> = {}): RestoreAsked => ({
  file,
  replace: false,
  erasures: [],
  keepLogins: true,
  passphrase: async () => 'correct horse battery',
  ...changes,
});
const into = (data: string, more: Record<string, string> = {}) => ({
  environment: { RONDO_DATA: data, RONDO_SECRET: secret, ...more },
});
/** An empty database on the server of the run: faster than a server of its own for each restore. */
async function freshDatabase() {
  const name = `drill_${process.pid}_${++count}`;
  const client = new pg.Client({ ...world.db.server.admin, database: 'postgres' });
  await client.connect();
  await client.query(`create database ${name} template template0 owner rondo_owner`);
  await client.end();
  databases.push(name);
  return into(freshFolder(), { DATABASE_URL: world.db.url.replace(world.db.name, name) });
}
const databases: string[] = [];
const faultOf = (work: Promise<unknown>): Promise<StartupFault> =>
  work.then(
    () => expect.fail('was done'),
    (error: StartupFault) => error,
  );

function configOf(environment: Record<string, string>): Config {
  const parsed = parseConfig(environment, '/');
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return parsed.config;
}

/** Rondo's own way to open what was restored, and the application over it, with the logins of the world. */
async function opened(environment: Record<string, string>) {
  const database = await openDatabase(configOf(environment), silentLog);
  open.push(database);
  const { deps, request } = appOver(database as unknown as TestDatabase, world.clock);
  return { database, deps, request, as: (who: { headers: Record<string, string> }) => caller(request, who.headers) };
}

/** Every row of every table as text, sorted: nothing of what the backup itself uses to compare. */
async function contents(owner: pg.Pool | pg.Client): Promise<Record<string, string[]>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema in ('public', 'personal', 'auth') and table_type = 'BASE TABLE' order by 1`,
  );
  const all: Record<string, string[]> = {};
  for (const { name } of tables) {
    const { rows } = await owner.query<{ row: string }>(`select t::text as row from ${name} t order by 1`);
    all[name] = rows.map(({ row }) => row);
  }
  const { rows: jobs } = await owner.query<{ row: string }>(
    `select concat_ws(' ', t.identifier, j.payload, j.run_at, j.attempts, j.max_attempts, j.key, j.priority) as row
       from job._private_jobs j join job._private_tasks t on t.id = j.task_id order by 1`,
  );
  all['the queue'] = jobs.map(({ row }) => row);
  return all;
}

const asSuperuser = async <T>(database: Pick<Database, 'server' | 'name'>, work: (client: pg.Client) => Promise<T>) => {
  const client = new pg.Client({ ...database.server.admin, database: database.name });
  await client.connect();
  return work(client).finally(() => client.end());
};

describe('a drill: everything is back', () => {
  it('R95: table by table, a login works, a file has its bytes, and the private side is there', async () => {
    const data = freshFolder();
    const made = await restore(asked(quiet), into(data));
    const { database, as, request } = await opened(into(data).environment);
    const before = then;
    const after = await contents(database.owner);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [table, rows] of Object.entries(before)) expect(after[table], table).toEqual(rows);
    for (const table of [
      'public.document_content',
      'public.scorecard_submission',
      'public.mail',
      'public.audit_event',
      'personal.note',
      'auth.account_holder',
      'auth.login',
      'auth.credential',
      'the queue',
    ])
      expect(after[table], table).not.toEqual([]);
    expect(made.rows).toBe(
      Object.values(before).reduce((sum, rows) => sum + rows.length, 0) - before['the queue']!.length,
    );
    // The cookie of before still is a login, and a password makes a new one.
    must(await as(world.rik).get('/login'), 200);
    const email = must(await world.anna.get('/login'), 200).account.email;
    must(await caller(request).post('/logins', { email, password }), 201);
    const path = `/applications/${house.applicationId}/documents/${house.documentId}`;
    const file = async (who: { headers: Record<string, string> }, app: typeof request) =>
      Buffer.from(await (await app(`/api/v1${path}`, { headers: who.headers })).arrayBuffer());
    const bytes = await file(world.rik, request);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.equals(await file(world.rik, world.request))).toBe(true);
    expect(must(await as(house.candidate).get('/my/notes'), 200).items[0].body).toContain(house.canary);
    const debrief = `/applications/${house.applicationId}/rounds/${house.roundOne}/debrief`;
    expect(must(await as(world.hanne).get(debrief), 200)).toEqual(must(await world.hanne.get(debrief), 200));
  }, 120_000);

  it('while writes go on: what was acknowledged before is in, what begins after is not, and nothing is half', async () => {
    const db = await world.db.clone();
    try {
      const { request } = appOver(db, world.clock);
      const rik = { ...world.rik, ...caller(request, world.rik.headers) };
      const acknowledged: string[] = [];
      let stop = false;
      const writing = (async () => {
        for (let n = 0; !stop; n++)
          acknowledged.push((await addCandidate(rik, house.vacancyId, `Person ${n}`)).candidateId);
      })();
      while (acknowledged.length < 5) await new Promise((resolve) => setTimeout(resolve, 10));
      const before = [...acknowledged];
      const made = await backup({ to: join(folder, 'busy.rondo'), keep: undefined, passphrase: undefined }, from(db));
      stop = true;
      await writing;
      const { candidateId: later } = await addCandidate(rik, house.vacancyId, 'Later');
      expect(acknowledged.length).toBeGreaterThan(before.length);
      const to = await freshDatabase();
      await restore(asked(made.file), to);
      const { database } = await opened(to.environment);
      const { rows } = await database.owner.query<{ candidate_id: string; n: number }>(
        `select c.candidate_id, (select count(*)::int from application a where a.candidate_id = c.candidate_id) as n
           from candidate c where c.name like 'Person %' or c.name = 'Later'`,
      );
      const found = rows.map(({ candidate_id }) => candidate_id);
      expect(found).toEqual(expect.arrayContaining(before));
      expect(found).not.toContain(later);
      expect(rows.filter(({ n }) => n !== 1)).toEqual([]);
    } finally {
      await db.close();
    }
  });

  it('encrypted: nothing of it is readable, another passphrase is told from damage, the secret comes along', async () => {
    const phrase = 'correct horse battery';
    const sealed = await backup(
      { to: join(folder, 'sealed.rondo'), keep: undefined, passphrase: phrase },
      from(world.db),
    );
    const text = readFileSync(sealed.file).toString('latin1');
    expect(text).not.toContain(house.canary);
    expect(text).not.toContain(secret);
    const wrong = await faultOf(checkBackup(sealed.file, async () => 'incorrect horse'));
    expect([wrong.exitCode, wrong.message]).toEqual([3, 'The passphrase is not the one this backup was made with.']);
    const { RONDO_SECRET: _, ...environment } = (await freshDatabase()).environment;
    await restore(asked(sealed.file), { environment });
    expect(readFileSync(join(environment.RONDO_DATA, 'secret'), 'utf8').trim()).toBe(secret);
    for await (const entry of entriesOf({ file: quiet, header: await openBackup(quiet), key: undefined })) {
      expect(entry).toMatchObject({ kind: 'about' });
      expect(entry).not.toHaveProperty('secret');
      break;
    }
  });
});

describe('G8: erasures follow a backup', () => {
  it('S54 · logic: who was erased after the backup is erased again, by a list that names nobody, whatever hold comes back', async () => {
    const db = await world.db.clone();
    try {
      const to = await freshDatabase();
      const list = join(to.environment.RONDO_DATA, 'erasures.jsonl');
      const { deps, request } = appOver(db, world.clock, { erasures: erasureList(list) });
      const rik = caller(request, world.rik.headers);
      const hold = must(
        await rik.post(
          `/candidates/${house.candidateId}/legal-holds`,
          { reason: 'A complaint', endsOn: '2099-01-01' },
          { 'Idempotency-Key': 'again' },
        ),
        201,
      );
      const held = await backup(
        { to: join(folder, 'held.rondo'), keep: undefined, passphrase: undefined },
        from(db, to.environment.RONDO_DATA),
      );
      must(await rik.put(`/legal-holds/${hold.id}/lifting`), 204);
      must(
        await caller(request, house.candidate.headers).post(`/my/applications/${house.applicationId}/erasure`, {
          confirm: 'erase',
        }),
        204,
      );
      const { rows: erasures } = await db.owner.query('select erasure_id, cause from erasure');
      expect(erasures).toHaveLength(1);
      const text = readFileSync(list, 'utf8');
      expect(text).not.toMatch(new RegExp(`${house.canary}|${house.email}`, 'i'));
      expect(statSync(list).mode & 0o777).toBe(0o600);
      expect(deps.onTrial).toBe(true);

      const made = await restore(asked(held.file), to);
      expect(made.erasedAgain).toBe(1);
      const { database } = await opened(to.environment);
      await asSuperuser(database, async (client) => {
        expect(await tablesWith(client, house.canary)).toEqual([]);
        expect(await tablesWith(client, house.account)).toEqual([]);
        expect((await client.query('select erasure_id, cause from erasure')).rows).toEqual(erasures);
      });
      expect((await readErasures(list)).erased.size).toBe(1);
      expect(readFileSync(list, 'utf8').split(house.candidateId)).toHaveLength(2);
    } finally {
      await db.close();
    }
  });

  it('the list beside newer backups does it too, and one that is given; without any the person is back and it is said', async () => {
    const db = await world.db.clone();
    const mine = mkdtempSync(join(tmpdir(), 'rondo-lists-'));
    await chmod(mine, 0o711);
    try {
      const at = (name: string, keep?: number) =>
        backup({ to: join(mine, name), keep, passphrase: undefined }, from(db, join(mine, 'x')));
      const old = await at('old.rondo');
      rmSync(join(mine, 'erasures.jsonl'));
      expect((await restore(asked(old.file), await freshDatabase())).listsUntil).toBeUndefined();
      const { deps } = appOver(db, world.clock);
      const { eraseCandidate } = await import('../app/server/privacy/erase.ts');
      await eraseCandidate(deps, house.org, house.candidateId, 'asked_by_employer', { kind: 'system' });
      await at('newer/', 1);
      const list = join(mine, 'newer', 'erasures.jsonl');
      const given = await restore(asked(old.file, { erasures: [list] }), await freshDatabase());
      expect(given).toMatchObject({ erasedAgain: 1, listsUntil: expect.stringMatching(/^20/) });
      writeFileSync(join(mine, 'erasures.jsonl'), readFileSync(list));
      expect(await restore(asked(old.file), await freshDatabase())).toMatchObject({ erasedAgain: 1 });
    } finally {
      await db.close();
      rmSync(mine, { recursive: true, force: true });
    }
  });

  it('a term that ended meanwhile is due at once; what was taken away after the backup stays away, and nobody is signed in', async () => {
    const db = await world.db.clone();
    const to = await freshDatabase();
    try {
      const erasures = erasureList(join(to.environment.RONDO_DATA, 'erasures.jsonl'));
      // Later than the backup, whatever day the test runs on.
      const clock = { ...world.clock, at: new Date(Math.max(world.clock.at.getTime(), Date.now()) + 3_600_000) };
      const { request, deps } = appOver(db, clock, { erasures });
      const anna = caller(request, world.anna.headers);
      const keyOf = async (name: string) =>
        must(await anna.post('/api-keys', { name, scopes: ['read'], expiresAt: null }), 201);
      const [revoked, kept] = [await keyOf('revoked'), await keyOf('kept')];
      const invite = async (email: string) =>
        must(
          await anna.post(
            '/invitations',
            { name: 'Ole Nes', email, role: 'recruiter', language: 'nb' },
            { 'Idempotency-Key': email },
          ),
          201,
        ).id;
      const [withdrawn, waiting] = [await invite('ole@example.org'), await invite('ola@example.org')];
      const rik = caller(request, world.rik.headers);
      must(await rik.put(`/applications/${house.applicationId}/ending`, { reason: 'withdrawn' }), 200);
      must(
        await caller(request, house.candidate.headers).delete(`/my/applications/${house.applicationId}/consent`),
        204,
      );
      await db.owner.query(`update application set ended_at = '2020-01-01' where ended_at is not null`);
      const made = await backup({ to: join(folder, 'due.rondo'), keep: undefined, passphrase: undefined }, from(db));
      must(await anna.delete(`/api-keys/${revoked.key.id}`), 204);
      must(await anna.delete(`/invitations/${withdrawn}`), 204);
      must(await anna.put(`/members/${world.rik.member}/deactivation`), 200);
      must(await anna.put(`/members/${world.hanne.member}/deactivation`), 200);
      must(await anna.delete(`/members/${world.hanne.member}/deactivation`), 200);
      must(await anna.put('/login/password', { current: password, password: 'een heel andere lange zin' }), 204);
      // The last administrator stays in, whatever a list says: nobody could let anybody in again.
      await erasures.add({ way: 'member', org: house.org, id: world.anna.member, at: deps.now().toISOString() });
      expect(await restore(asked(made.file, { keepLogins: false }), to)).toMatchObject({ due: 1, closedAgain: 4 });
      const { as, request: again, database } = await opened(to.environment);
      expect((await as(world.anna).get('/login')).status).toBe(401);
      const withKey = async ({ token }: { token: string }) =>
        (await caller(again, { authorization: `Bearer ${token}` }).get('/vacancies')).status;
      expect([await withKey(revoked), await withKey(kept)]).toEqual([401, 200]);
      const { email } = must(await world.anna.get('/login'), 200).account;
      expect((await caller(again).post('/logins', { email, password })).status).toBe(401);
      const { rows: out } = await database.owner.query('select member_id from member where deactivated_at is not null');
      expect(out).toEqual([{ member_id: world.rik.member }]);
      const { rows: open } = await database.owner.query(
        'select invitation_id from invitation where revoked_at is null and invitation_id = any($1)',
        [[withdrawn, waiting]],
      );
      expect(open).toEqual([{ invitation_id: waiting }]);
    } finally {
      await db.close();
    }
  });
});

describe('what is not right is refused, and nothing is changed', () => {
  const changed = (name: string, change: (bytes: Buffer) => Buffer) => {
    const file = join(folder, name);
    writeFileSync(file, change(Buffer.from(readFileSync(quiet))));
    return file;
  };
  const flip = (at: (bytes: Buffer) => number) => (bytes: Buffer) => {
    bytes[at(bytes)]! ^= 1;
    return bytes;
  };
  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 10), /is cut off: \d+ of \d+ bytes/],
    ['longer', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('x')]), /longer than it was written/],
    ['changed in the middle', flip((bytes) => bytes.length >> 1), /its checksum is another one/],
    [
      'changed in the head',
      (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace(/"schema":\d/, '"schema":9'), 'latin1'),
      /its checksum is another one/,
    ],
    [
      'of a newer format',
      (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('backup/1', 'backup/2'), 'latin1'),
      /a newer Rondo made it/,
    ],
    ['no backup', () => Buffer.from('%PDF-1.7 and more'), /is no backup of Rondo/],
    ['empty', () => Buffer.alloc(0), /is empty/],
    ['never finished', (bytes: Buffer) => Buffer.concat([Buffer.alloc(4096), bytes.subarray(4096)]), /never finished/],
  ])('a file that is %s', async (name, change, message) => {
    const data = freshFolder();
    const fault = await faultOf(restore(asked(changed(`${name}.rondo`, change)), into(data)));
    expect(fault.message).toMatch(message);
    expect(fault.remedy).not.toBe('');
    expect(fault.exitCode).toBe(3);
    expect(existsSync(data)).toBe(false);
  });

  it('a place with content, unless it is to be replaced; then what was there lies aside, whole', async () => {
    const data = freshFolder();
    await restore(asked(quiet), into(data));
    const fault = await faultOf(restore(asked(quiet), into(data)));
    expect(fault.message).toMatch(/There is a Rondo with content in .* already; nothing was changed/);
    const { aside } = await restore(asked(quiet, { replace: true }), into(data));
    const { database } = await opened(into(data).environment);
    expect((await database.owner.query('select from candidate')).rowCount).toBe(2);
    const old = await opened(into(aside ?? '').environment);
    expect((await old.database.owner.query('select from candidate')).rowCount).toBe(2);
  }, 120_000);

  it('a folder that another Rondo serves', async () => {
    const data = freshFolder();
    const { lockFolder } = await import('../app/server/db/folder-lock.ts');
    const lock = lockFolder(data);
    const fault = await faultOf(restore(asked(quiet), into(data)));
    lock.release();
    expect(fault.message).toMatch(/Another Rondo already uses the data folder/);
    expect(fault.remedy).toMatch(/Stop it first .* then restore/);
  });

  it('a backup that cannot be written, or has nothing to hold, is told and leaves nothing', async () => {
    const options = from(world.db);
    const to = (path: string) => faultOf(backup({ to: path, keep: undefined, passphrase: undefined }, options));
    expect((await to(join(folder, 'nowhere', 'x.rondo'))).message).toMatch(/There is no folder for/);
    expect((await to(quiet)).message).toMatch(/is there already/);
    expect((await to('/dev/full/')).message).toMatch(/is there already|is a file|no folder|may not be written/);
    const nothing = faultOf(backup({ to: undefined, keep: undefined, passphrase: undefined }, into(freshFolder())));
    expect((await nothing).message).toMatch(/There is no database in/);
  });
});

it('in a folder each backup has its own name and only its owner may read it; --keep removes the oldest and no other file', async () => {
  const to = join(folder, 'kept');
  const one = async () => {
    const made = await backup({ to, keep: 2, passphrase: undefined }, from(world.db));
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    return made;
  };
  const first = await one();
  expect(statSync(first.file).mode & 0o777).toBe(0o600);
  expect(statSync(to).mode & 0o777).toBe(0o700);
  writeFileSync(join(to, 'rondo-2020-01-01T000000Z.rondo'), 'mine, not a backup');
  await one();
  const third = await one();
  expect(third.removed).toEqual([first.file]);
  expect(existsSync(join(to, 'rondo-2020-01-01T000000Z.rondo'))).toBe(true);
  expect(JSON.parse(readFileSync(third.file).subarray(0, 4096).toString())).toMatchObject({
    format: 'rondo-backup/1',
    rondo: '0.1.0',
    encryption: null,
    createdAt: expect.stringMatching(/^20/),
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

describe.each(installations())('a given PostgreSQL $version', ({ bin }) => {
  let server: GivenServer;
  beforeAll(async () => {
    server = await givenServerOf(bin);
  });
  afterAll(() => server.stop());

  it.each([false, true])('takes a backup in and gives one out (owner without BYPASSRLS: %s)', async (withoutBypass) => {
    const name = `drill_${withoutBypass}`;
    await server.run('postgres', `create database ${name}`);
    const environment = { ...into(freshFolder()).environment, DATABASE_URL: server.url(name) };
    await restore(asked(quiet), { environment });
    if (withoutBypass) await server.run(name, 'alter role rondo_owner nobypassrls');
    const fault = await faultOf(restore(asked(quiet), { environment }));
    expect(fault.message).toMatch(/There is a Rondo with content in the database/);
    const there = await backup(
      { to: join(folder, `given-${name}-${bin.length}.rondo`), keep: undefined, passphrase: undefined },
      { environment },
    );
    const replaced = await restore(asked(there.file, { replace: true }), { environment });
    expect(statSync(replaced.aside ?? '').size).toBeGreaterThan(10_000);
    const database = await openDatabase(configOf(environment), silentLog);
    const as = new pg.Client({ connectionString: server.url(name) });
    await as.connect();
    try {
      for (const [table, rows] of Object.entries(await contents(as))) expect(rows, table).toEqual(then[table]);
      const { rows: open } = await as.query(
        'select relname from pg_class where relrowsecurity and not relforcerowsecurity and relnamespace in ($1::regnamespace, $2::regnamespace)',
        ['public', 'personal'],
      );
      expect(open).toEqual([]);
      // While Rondo is connected nothing is put back.
      await database.app.query('select 1');
      const served = await faultOf(restore(asked(quiet, { replace: true }), { environment }));
      expect(served.message).toMatch(/A Rondo is connected to the database/);
    } finally {
      await as.end();
      await database.close();
    }
  });
});
