// npm run bench:backup [candidates]: how long a backup and a restore take. Takes the stored backup of one candidate who
// has been all the way (about 200 rows), makes as many of them as asked, each with a CV of 60 kB that does not compress,
// backs that up and restores it.
import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { backup } from '../app/server/backup.ts';
import { startEmbedded } from '../app/server/db/embedded.ts';
import { lockFolder } from '../app/server/db/folder-lock.ts';
import { silentLog } from '../app/server/log.ts';
import { restore } from '../app/server/restore.ts';
import { multiply } from './bench-http/multiply.ts';

const candidates = Number(process.argv[2] ?? 10_000);
const stored = join(import.meta.dirname, '..', 'test', 'fixtures', 'rondo-at-008.rondo');
const folder = mkdtempSync(join(tmpdir(), 'rondo-bench-'));
chmodSync(folder, 0o711);

const say = (line: string) => process.stdout.write(`${line}\n`);
const asked = (file: string) => ({ file, replace: false, erasures: [], keepLogins: true, passphrase: async () => '' });
const on = (data: string) => ({ environment: { RONDO_DATA: join(folder, data) } });
const seconds = (began: number) => ((performance.now() - began) / 1000).toFixed(1);

try {
  await restore(asked(stored), on('from'));
  const lock = lockFolder(join(folder, 'from'));
  const server = await startEmbedded(join(folder, 'from'), silentLog);
  const client = new pg.Client({ ...server.admin, database: 'rondo' });
  await client.connect();
  let began = performance.now();
  await multiply(client, {
    copies: candidates - 1,
    apart: '14 days',
    columns: {
      'document_content.bytes': `(select decode(string_agg(md5(random()::text || n || i), ''), 'hex') from generate_series(1, 3750) i)`,
    },
  });
  await client.query('analyze');
  const { rows } = await client.query('select pg_database_size(current_database())::float8 / 1e6 as mb');
  say(`${candidates} candidates made in ${seconds(began)} s; the database takes ${Math.round(rows[0].mb)} MB`);
  await client.end();
  await server.stop();
  lock.release();
  began = performance.now();
  const made = await backup({ to: join(folder, 'bench.rondo'), keep: undefined, passphrase: undefined }, on('from'));
  say(`backup:  ${seconds(began)} s, ${made.rows} rows, ${Math.round(statSync(made.file).size / 1e6)} MB`);
  began = performance.now();
  const back = await restore(asked(made.file), on('to'));
  say(`restore: ${seconds(began)} s, ${back.rows} rows, each table compared`);
  say(`memory of this process at most: ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
