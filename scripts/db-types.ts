import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Kysely, PostgresDialect } from 'kysely';
import { PostgresDialect as GeneratorDialect, generate, Logger } from 'kysely-codegen';
import pg from 'pg';
import { scratchDatabase } from '../app/server/db/scratch.ts';

// npm run db:types [-- --check]: writes the types of the migrated database, or fails when those in the checkout are stale.

const file = join(import.meta.dirname, '..', 'app', 'server', 'db', 'types.ts');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const server = await scratchDatabase('types');
let text: string;
try {
  const pool = new pg.Pool({ ...server.login('rondo_owner'), database: 'types' });
  // Its last connection may still be closing when the server stops.
  pool.on('error', () => {});
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  text = await generate({
    db,
    // pools.ts leaves a date as it is written, YYYY-MM-DD.
    dialect: new GeneratorDialect({ dateParser: 'string' }),
    defaultSchemas: ['public'],
    excludePattern: '{migration,job}.*',
    logger: new Logger('silent'),
    outFile: null,
  });
  await db.destroy();
} finally {
  await server.stop();
}

const present = (() => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
})();
if (present === text) {
  process.stdout.write('app/server/db/types.ts fits the migrations.\n');
} else if (values.check) {
  process.stderr.write('app/server/db/types.ts does not fit the migrations: run npm run db:types and commit it.\n');
  process.exitCode = 1;
} else {
  writeFileSync(file, text);
  process.stdout.write('app/server/db/types.ts written.\n');
}
