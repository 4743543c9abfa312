import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginStatement } from '../app/server/db/tenant.ts';
import { candidateTables, leftOut, notExported } from '../app/server/privacy/tables.ts';
import { catalogFaults, tablesOf } from './support/catalog.ts';
import { type TestDatabase, testDatabase } from './support/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

/** What planting must be noticed as: a statement, and a piece of the fault it must cause. */
const violations: [plant: string, noticed: string][] = [
  ['CREATE TABLE planted (org_id uuid NOT NULL, id uuid)', 'planted has no primary key'],
  ['CREATE TABLE planted (id uuid PRIMARY KEY, org_id uuid NOT NULL)', 'planted_pkey is a key or exclusion'],
  [
    "CREATE TABLE planted (org_id uuid PRIMARY KEY, email text UNIQUE); CALL guard('planted', 'org_id = current_org()')",
    'planted_email_key is a key or exclusion',
  ],
  ['CREATE UNIQUE INDEX planted ON member (lower(email))', 'planted is a key or exclusion'],
  [
    'ALTER TABLE session ADD CONSTRAINT planted EXCLUDE USING gist (room_id WITH =, org_id WITH =)',
    'planted is a key or exclusion',
  ],
  [
    'ALTER TABLE session ADD CONSTRAINT planted EXCLUDE USING gist (org_id WITH <>, room_id WITH =)',
    'session.planted is an exclusion that does not compare',
  ],
  [
    'CREATE TABLE personal.planted (note_id uuid PRIMARY KEY, account_id uuid NOT NULL)',
    'planted_pkey is a key or exclusion',
  ],
  [
    'ALTER TABLE member ADD UNIQUE (member_id); ALTER TABLE room ADD COLUMN keeper uuid REFERENCES member (member_id)',
    'room.room_keeper_fkey is a foreign key that does not lead from org_id',
  ],
  [
    'ALTER TABLE room ADD COLUMN keeper uuid, ADD CONSTRAINT planted FOREIGN KEY (org_id, keeper) REFERENCES member (org_id, member_id) ON DELETE SET NULL (keeper)',
    'room.planted is a foreign key that sets null',
  ],
  ['ALTER TABLE plan DISABLE ROW LEVEL SECURITY', 'plan has no row-level security'],
  ['ALTER TABLE personal.note NO FORCE ROW LEVEL SECURITY', 'personal.note has no row-level security'],
  ['DROP POLICY tenant ON decision', 'decision has no policy'],
  ['CREATE POLICY planted ON decision USING (true)', 'decision.planted has a policy that does not ask'],
  ["CREATE POLICY planted ON personal.note USING (viewer_side() = 'system')", 'personal.note.planted has a policy'],
  [
    'CREATE FUNCTION planted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$; CREATE TRIGGER planted BEFORE INSERT ON room FOR EACH ROW EXECUTE FUNCTION planted()',
    'room.planted has a trigger',
  ],
  ['CREATE VIEW planted AS SELECT * FROM candidate', 'planted is a view'],
  ['ALTER TABLE room OWNER TO rondo_app', 'room belongs to rondo_app'],
  ['GRANT USAGE ON SCHEMA job TO rondo_app', 'job of sign-in or the queue is open'],
  ['GRANT SELECT ON auth.login TO rondo_app', 'auth.login of sign-in or the queue is open'],
  ['GRANT SELECT (email) ON auth.account_holder TO PUBLIC', 'auth.account_holder of sign-in or the queue is open'],
  ['GRANT SELECT ON personal.note TO rondo_worker', 'personal.note of the tenants or of people is open'],
  ['GRANT TRUNCATE ON candidate TO rondo_app', 'candidate lets rondo_app empty it'],
  [
    'CREATE FUNCTION planted() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS $$ SELECT count(*) FROM candidate $$',
    'planted() runs with another role',
  ],
  [
    'ALTER TABLE api_key DROP CONSTRAINT api_key_pkey; ALTER TABLE api_key DROP CONSTRAINT api_key_org_id_token_hash_key; ALTER TABLE api_key ALTER COLUMN org_id DROP NOT NULL',
    'api_key.org_id may be null',
  ],
];

describe('the catalog of the migrated database', () => {
  it('has org_id first in every key, policies on every table, and an application role that owns nothing', async () => {
    expect(await catalogFaults(db.owner)).toEqual([]);
    expect((await tablesOf(db.owner, 'public', 'personal')).length).toBeGreaterThan(35);
  });

  it.each(violations)('would notice: %s', async (plant, noticed) => {
    const client = new pg.Client({ ...db.server.admin, database: db.name });
    await client.connect();
    try {
      // In a transaction that is rolled back: each is planted on clean ground.
      await client.query(`BEGIN; ${plant}`);
      const faults = await catalogFaults(client as unknown as pg.Pool);
      expect(
        faults.some((fault) => fault.includes(noticed)),
        faults.join('\n'),
      ).toBe(true);
    } finally {
      await client.query('ROLLBACK');
      await client.end();
    }
  });

  it('S11 · tenant: would notice an application role that passes the policies', async () => {
    const client = new pg.Client({ ...db.server.admin, database: db.name });
    await client.connect();
    try {
      for (const plant of ['ALTER ROLE rondo_app BYPASSRLS', 'GRANT rondo_auth TO rondo_app']) {
        await client.query(`BEGIN; ${plant}`);
        expect(await catalogFaults(client as unknown as pg.Pool)).toContain(
          'rondo_app is a role that passes the policies',
        );
        await client.query('ROLLBACK');
      }
    } finally {
      await client.end();
    }
  });
});

describe('without a context', () => {
  const org = randomUUID();
  const account = randomUUID();

  it('S11 · tenant: every table answers no rows and takes none, though rows are there', async () => {
    const admin = new pg.Client({ ...db.server.admin, database: db.name });
    await admin.connect();
    try {
      // One row in every table, whatever its other rules say: only the policy is asked here.
      await admin.query("SET session_replication_role = 'replica'");
      for (const { schema, table } of await tablesOf(db.owner, 'public', 'personal')) {
        const { rows: columns } = await admin.query<{ name: string; type: string; needed: boolean }>(
          `SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type, a.attnotnull AND NOT a.atthasdef AS needed
             FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped`,
          [`${schema}.${table}`],
        );
        await admin.query(`
          DO $$ DECLARE k record; BEGIN
            FOR k IN SELECT conname FROM pg_constraint WHERE conrelid = '${schema}.${table}'::regclass AND contype = 'c' LOOP
              EXECUTE format('ALTER TABLE ${schema}.${table} DROP CONSTRAINT %I', k.conname);
            END LOOP; END $$`);
        const filled = columns.filter(({ needed }) => needed);
        const values = filled.map(({ name, type }) => {
          if (name === 'org_id') return `'${org}'`;
          if (name === 'account_id') return `'${account}'`;
          if (type === 'uuid') return 'gen_random_uuid()';
          if (type.startsWith('timestamp')) return name === 'ends_at' ? "now() + interval '1 hour'" : 'now()';
          if (type === 'date') return 'current_date';
          if (type === 'jsonb') return "'{}'";
          if (type === 'boolean') return 'false';
          if (type.endsWith('[]')) return "'{}'";
          if (type === 'bytea') return "'x'";
          return "'1'";
        });
        await admin.query(
          `INSERT INTO ${schema}.${table} (${filled.map(({ name }) => name).join(', ')}) VALUES (${values.join(', ')})`,
        );
      }
    } finally {
      await admin.end();
    }
    const tables = await tablesOf(db.owner, 'public', 'personal');
    const empty: string[] = [];
    for (const { schema, table } of tables) {
      const { rows } = await db.owner.query(`SELECT count(*)::int AS n FROM ${schema}.${table}`);
      if (rows[0].n < 1) empty.push(table);
      expect((await db.app.query(`SELECT * FROM ${schema}.${table}`)).rows, table).toEqual([]);
      const { rows: columns } = await db.owner.query<{ name: string }>(
        "SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''",
        [`${schema}.${table}`],
      );
      const written = columns.map(({ name }) => name).join(', ');
      await expect(
        db.app.query(`INSERT INTO ${schema}.${table} (${written}) SELECT ${written} FROM ${schema}.${table}`),
        table,
      ).resolves.toMatchObject({ rowCount: 0 });
      await expect(
        db.app.query(`INSERT INTO ${schema}.${table} (${schema === 'public' ? 'org_id' : 'account_id'}) VALUES ($1)`, [
          schema === 'public' ? org : account,
        ]),
        table,
      ).rejects.toThrow(/row-level security|permission denied/);
    }
    expect(empty).toEqual([]);
  });

  it('and with the context of another organisation, person or candidate as well', async () => {
    const now = new Date('2026-12-08T07:00:00.000Z');
    const stranger = randomUUID();
    const contexts = [
      { side: 'employer', org: stranger, member: stranger, account: stranger, now },
      { side: 'candidate', org: stranger, candidate: stranger, account: stranger, now },
      { side: 'candidate', org: null, candidate: null, account: stranger, now },
      { side: 'system', org: stranger, now },
    ] as const;
    for (const context of contexts) {
      const client = await db.app.connect();
      try {
        await client.query(beginStatement(context));
        for (const { schema, table } of await tablesOf(db.owner, 'public', 'personal')) {
          const { rows } = await client.query(`SELECT * FROM ${schema}.${table}`);
          expect(rows, `${context.side} reads ${table}`).toEqual([]);
        }
      } finally {
        await client.query('ROLLBACK');
        client.release();
      }
    }
  });

  it('leaves no context behind on a connection that was used', async () => {
    const client = await db.app.connect();
    try {
      await client.query(beginStatement({ side: 'system', org, now: new Date() }));
      expect((await client.query('SELECT org_id FROM organisation')).rows).toHaveLength(1);
      await client.query('COMMIT');
      expect((await client.query('SELECT org_id FROM organisation')).rows).toEqual([]);
      expect((await client.query('SELECT current_org() AS org, viewer_side() AS side')).rows).toEqual([
        { org: null, side: '' },
      ]);
    } finally {
      client.release();
    }
  });
});

describe('the queue', () => {
  const id = '01900000-0000-7000-8000-000000000000';
  it('is out of reach of the application but for enqueue', async () => {
    await expect(db.app.query(`SELECT job.add_job('send-mail')`)).rejects.toThrow(/permission denied/);
    await expect(db.app.query('SELECT * FROM job._private_jobs')).rejects.toThrow(/permission denied/);
    await expect(db.app.query('SELECT * FROM auth.login')).rejects.toThrow(/permission denied/);
    await expect(db.app.query(`SELECT seats_of('${id}')`)).rejects.toThrow(/permission denied/);
  });

  it.each(['send-mail', 'erase-candidate', 'retention-sweep', 'run-import'])('takes %s with ids', async (task) => {
    const client = await db.app.connect();
    try {
      await client.query('BEGIN');
      await client.query('SELECT enqueue($1, $2::jsonb)', [task, JSON.stringify({ org: id })]);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });

  it.each([
    ['a task that is not listed', 'rm', { org: id }],
    ['a name in the payload', 'send-mail', { org: id, name: 'Noor de Wit' }],
    ['a number in the payload', 'send-mail', { org: 7 }],
    ['something nested in the payload', 'send-mail', { org: { id } }],
    ['an id with something behind it', 'send-mail', { org: `${id}; Noor` }],
    ['an id with a line behind it', 'send-mail', { org: `${id}\nNoor` }],
    ['a list instead of fields', 'send-mail', [id]],
  ])('refuses %s', async (_, task, payload) => {
    await expect(db.app.query('SELECT enqueue($1, $2::jsonb)', [task, JSON.stringify(payload)])).rejects.toThrow();
  });

  it('enqueues nothing for who has no right to it', async () => {
    await expect(db.auth.query(`SELECT public.enqueue('send-mail', '{}')`)).rejects.toThrow(/permission denied/);
  });
});

describe('G3, G7: where a candidate’s data stands', () => {
  it('every table with an id of a candidate, application, session or card is exported or says why not', async () => {
    const tables = await tablesOf(db.owner, 'public');
    const about = tables.filter(({ columns }) =>
      columns.some((column) => ['candidate_id', 'application_id', 'session_id', 'scorecard_id'].includes(column)),
    );
    expect(about.length).toBeGreaterThan(25);
    const told = { ...candidateTables, ...notExported };
    expect(about.map(({ table }) => table).filter((table) => told[table] === undefined)).toEqual([]);
    expect(Object.keys(told).filter((table) => !tables.some((there) => there.table === table))).toEqual([]);
    for (const [table, by] of Object.entries(candidateTables)) {
      expect(tables.find((there) => there.table === table)?.columns, table).toContain(by);
    }
    for (const [table, columns] of Object.entries(leftOut)) {
      for (const column of columns)
        expect(tables.find((there) => there.table === table)?.columns, table).toContain(column);
    }
  });

  it('every one of them goes with the candidate: by a chain of ON DELETE CASCADE, or by the erasure itself', async () => {
    const { rows } = await db.owner.query<{ child: string; parent: string }>(`
      SELECT k.conrelid::regclass::text AS child, k.confrelid::regclass::text AS parent
        FROM pg_constraint k WHERE k.contype = 'f' AND k.confdeltype = 'c' AND k.connamespace = 'public'::regnamespace`);
    const gone = new Set(['candidate']);
    for (let before = 0; before < gone.size; ) {
      before = gone.size;
      for (const { child, parent } of rows) if (gone.has(parent)) gone.add(child);
    }
    // The outbox is emptied by name; the trail and the list of erasures keep ids that name nobody.
    const otherwise = new Set(['mail', 'audit_event', 'erasure']);
    const left = [...Object.keys(candidateTables), ...Object.keys(notExported)].filter(
      (table) => !gone.has(table) && !otherwise.has(table),
    );
    expect(left).toEqual([]);
  });
});
