import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { readMigrations } from '../../app/server/db/migrate.ts';
import { cleanUp, databaseProcesses, root, startRondo, temporaryFolder, until } from './rondo-process.ts';

/** Made by Rondo 0.1.0 when its last migration was 008: an organisation with one candidate who has been all the way. */
const stored = join(root, 'test', 'fixtures', 'rondo-at-008.rondo');
const anna = { email: 'anna.7942a2@example.org', password: 'een lange zin met spaties' };
/** Rows of then; later migrations may add to them, never lose one. */
const rowsOfThen = {
  candidate: 1,
  document_content: 1,
  scorecard_submission: 8,
  scorecard_rating: 24,
  scorecard_answer: 25,
  decision: 1,
  answer_content: 1,
  commitment: 1,
  audit_event: 52,
  mail: 19,
  kit: 8,
  room: 1,
};

let data: string;
const folders: string[] = [];
beforeEach(() => {
  data = temporaryFolder();
  folders.push(data);
});
afterEach(() => cleanUp());
afterAll(() => cleanUp(...folders));

/** `rondo …` as people type it. */
async function rondo(args: string[], folder = data): Promise<{ code: number | null; output: string }> {
  const command = startRondo(
    { RONDO_DATA: folder },
    { command: ['--conditions=rondo-source', 'app/cli/main.ts', ...args] },
  );
  const { code } = await command.exit();
  return { code, output: command.output() };
}

async function signedIn(url: string) {
  const response = await fetch(`${url}/api/v1/logins`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(anna),
  });
  expect(response.status, await response.clone().text()).toBe(201);
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  return (path: string) => fetch(`${url}/api/v1${path}`, { headers: { cookie } });
}

it('a database of an earlier version comes up with this one: restored, migrated, all rows there, people sign in', async () => {
  const restored = await rondo(['restore', stored]);
  expect(restored.output).toMatch(
    /Restored the backup of 2026-11-22T17:47:42\.499Z: 259 rows of \d+ tables, each compared/,
  );
  expect(restored.code).toBe(0);
  const newer = readMigrations().filter(({ number }) => number > 8).length;
  if (newer > 0) expect(restored.output).toContain(`Brought up to this version: ${newer} migration`);
  const server = startRondo({ RONDO_DATA: data });
  const url = await server.ready();
  expect(server.output()).not.toContain('Set up your organisation');
  const get = await signedIn(url);
  const vacancies = (await (await get('/vacancies')).json()) as { items: { id: string; title: string }[] };
  expect(vacancies.items.map(({ title }) => title)).toEqual(['Service coordinator']);
  const listed = await get(`/vacancies/${vacancies.items[0]?.id}/applications`);
  expect(await listed.text()).toContain('Ottilie van Vliet');
  server.child.kill('SIGTERM');
  await server.exit();
  // The data folder of then, started with the program of now: nothing but npm start.
  const { backup } = await import('../../app/server/backup.ts');
  const again = await backup(
    { to: join(data, 'again.rondo'), keep: undefined, passphrase: undefined },
    { environment: { RONDO_DATA: data } },
  );
  expect(again.rows).toBeGreaterThanOrEqual(259);
  expect(databaseProcesses(data)).toEqual([]);
});

it('a data folder of an earlier version starts with this one and has every row', async () => {
  const { startEmbedded } = await import('../../app/server/db/embedded.ts');
  const { prepareDatabase } = await import('../../app/server/db/roles.ts');
  const { migrate } = await import('../../app/server/db/migrate.ts');
  const { silentLog } = await import('../../app/server/log.ts');
  const { load } = await import('../../app/server/backups/load.ts');
  const { entriesOf, openBackup } = await import('../../app/server/backups/file.ts');
  const { lockFolder } = await import('../../app/server/db/folder-lock.ts');
  const { default: pg } = await import('pg');
  const lock = lockFolder(data);
  const then = await startEmbedded(data, silentLog);
  await prepareDatabase(then, 'rondo', data, silentLog);
  await migrate(
    then,
    'rondo',
    silentLog,
    readMigrations().filter(({ number }) => number <= 8),
  );
  const client = new pg.Client({ ...then.login('rondo_owner'), database: 'rondo' });
  await client.connect();
  await load(client, entriesOf({ file: stored, header: await openBackup(stored), key: undefined }));
  await client.end();
  await then.stop();
  lock.release();

  const server = startRondo({ RONDO_DATA: data });
  const get = await signedIn(await server.ready());
  expect((await get('/vacancies')).status).toBe(200);
  const { runningEmbedded } = await import('../../app/server/db/embedded.ts');
  const now = new pg.Client({ ...runningEmbedded(data)?.('rondo_owner'), database: 'rondo' });
  await now.connect();
  const found: Record<string, number> = {};
  for (const table of Object.keys(rowsOfThen)) {
    found[table] = (await now.query(`select from ${table}`)).rowCount ?? 0;
  }
  // Signing in and reading leave lines of their own.
  expect(found.audit_event).toBeGreaterThanOrEqual(rowsOfThen.audit_event);
  expect({ ...found, audit_event: 0 }).toEqual({ ...rowsOfThen, audit_event: 0 });
  const { rows } = await now.query('select max(number)::int as last from migration.applied');
  expect(rows[0].last).toBe(readMigrations().at(-1)?.number);
  await now.end();
});

it('one command backs up a Rondo that serves, restoring waits until it is stopped, and says where the old data went', async () => {
  expect((await rondo(['restore', stored])).code).toBe(0);
  const server = startRondo({ RONDO_DATA: data });
  await server.ready();
  const to = join(data, '..', `${data.split('/').at(-1)}-backups`);
  folders.push(to);
  const made = await rondo(['backup', '--to', `${to}/`, '--keep', '3']);
  expect(made.output).toMatch(
    /rondo-\d{4}-\d{2}-\d{2}T\d{6}Z\.rondo\n\d+ rows of \d+ tables, [\d.]+ MB, not encrypted/,
  );
  expect(made.code).toBe(0);
  const [file = ''] = readdirSync(to).filter((name) => name.endsWith('.rondo'));
  const backup = join(to, file);
  expect(readdirSync(to).sort()).toEqual(['erasures.jsonl', file]);
  expect((await rondo(['restore', backup, '--check'])).output).toMatch(/is whole: \d+ rows/);

  const whileServed = await rondo(['restore', backup, '--replace']);
  expect(whileServed.code).toBe(1);
  expect(whileServed.output).toContain(`process ${server.child.pid}`);
  expect(whileServed.output).toMatch(/Stop it first/);
  server.child.kill('SIGTERM');
  await server.exit();

  const overContent = await rondo(['restore', backup]);
  expect([overContent.code, overContent.output]).toEqual([1, expect.stringContaining('add --replace')]);
  const replaced = await rondo(['restore', backup, '--replace']);
  expect(replaced.code, replaced.output).toBe(0);
  const aside = /What was there before is in (\S+?)\. /.exec(replaced.output)?.[1] ?? '';
  expect(existsSync(join(aside, 'postgres', 'cluster', 'PG_VERSION'))).toBe(true);
  const again = startRondo({ RONDO_DATA: data });
  await signedIn(await again.ready());

  writeFileSync(join(to, 'torn.rondo'), readFileSync(backup).subarray(0, 20_000));
  const torn = await rondo(['restore', join(to, 'torn.rondo'), '--check']);
  expect([torn.code, torn.output]).toEqual([3, expect.stringMatching(/is cut off: 20000 of \d+ bytes are there/)]);
  expect((await rondo(['restore', join(to, 'none.rondo')])).code).toBe(1);
  expect((await rondo(['restore'])).code).toBe(2);
  expect((await rondo(['backup', '--keep', '0'])).code).toBe(2);
});

it('a connection to the machine that breaks (SIGHUP) breaks a restore off like any other: nothing half stays', async () => {
  const dropped = startRondo(
    { RONDO_DATA: data },
    { command: ['--conditions=rondo-source', 'app/cli/main.ts', 'restore', stored] },
  );
  await until('the restore loads', () => dropped.output().includes('Loading'));
  dropped.child.kill('SIGHUP');
  expect((await dropped.exit()).code).toBe(130);
  expect(dropped.output()).toMatch(/was broken off; nothing was kept of it/);
  expect(readdirSync(data).filter((name) => /restor|postgres/.test(name))).toEqual([]);
  expect(databaseProcesses(data)).toEqual([]);
});

it('a backup that finds no room leaves nothing and says so', async () => {
  mkdirSync(join(data, 'from'));
  copyFileSync(stored, join(data, 'from', 'a.rondo'));
  expect((await rondo(['restore', join(data, 'from', 'a.rondo')])).code).toBe(0);
  const server = startRondo({ RONDO_DATA: data });
  const url = await server.ready();
  // A limit on the size of files stands for the full disk: the same moment, another number of the system's.
  const limited = startRondo(
    { RONDO_DATA: data },
    {
      program: '/bin/bash',
      command: [
        '-c',
        `ulimit -f 8; trap '' XFSZ; exec ${process.execPath} --conditions=rondo-source app/cli/main.ts backup --to ${data}/full.rondo`,
      ],
    },
  );
  expect((await limited.exit()).code).toBe(1);
  expect(limited.output()).toMatch(/full\.rondo may not grow that large.*nothing was kept/);
  expect(readdirSync(data).filter((name) => name.startsWith('full'))).toEqual([]);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
});

it('a member who cannot get in gets a link from whoever runs the machine, while Rondo runs; nobody else does', async () => {
  expect((await rondo(['restore', stored])).code).toBe(0);
  const server = startRondo({ RONDO_DATA: data });
  const url = await server.ready();
  const made = await rondo(['recover', anna.email]);
  expect(made.code, made.output).toBe(0);
  const token = /\/open#([\w-]+)/.exec(made.output)?.[1];
  const opened = await fetch(`${url}/api/v1/link-openings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token, password: 'nog een lange zin met spaties' }),
  });
  expect(opened.status, await opened.text()).toBe(201);
  const before = await fetch(`${url}/api/v1/logins`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(anna),
  });
  expect(before.status).toBe(401);
  const cookie = opened.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  // The stored past lies around another day than today, so the line is looked for on every page.
  const trail: unknown[] = [];
  for (let next: string | null = ''; next !== null; ) {
    const answer = await fetch(`${url}/api/v1/audit?limit=100${next && `&cursor=${next}`}`, { headers: { cookie } });
    const page = (await answer.json()) as { items: unknown[]; next: string | null };
    trail.push(...page.items);
    next = page.next;
  }
  expect(trail).toContainEqual(
    expect.objectContaining({
      verb: 'made',
      subject: 'recovery',
      actor: expect.objectContaining({ side: 'system' }),
    }),
  );
  const candidate = await rondo(['recover', 'ottilie@example.org']);
  expect([candidate.code, candidate.output]).toEqual([1, expect.stringContaining('Nobody with the address')]);
  expect((await rondo(['recover'])).code).toBe(2);
});
