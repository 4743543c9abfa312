import pg from 'pg';

/** A table whose rows a backup holds; `name` is quoted where it must be, ready for SQL. */
export interface Table {
  name: string;
  columns: string[];
}

/** Where Rondo's rows are. The queue's tables belong to a program of their own: its jobs are kept as jobs (queue.ts). */
const schemas = ['public', 'personal', 'auth'];

/** Every table, the ones that others refer to first, so that rows can be put back with their foreign keys on. */
export async function tablesInOrder(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; needs: string[] }>(
    `select c.oid::regclass::text as name,
            array(select a.attname::text from pg_attribute a
                   where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                   order by a.attnum) as columns,
            array(select distinct k.confrelid::regclass::text from pg_constraint k
                   where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any ($1) and c.relkind = 'r' and c.relpersistence = 'p'
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
        and pg_has_role('rondo_owner', c.relowner, 'usage')
      order by n.nspname, c.relname`,
    [schemas],
  );
  const ordered: Table[] = [];
  const placed = new Set<string>();
  let left = rows;
  while (left.length > 0) {
    const ready = left.filter(({ needs }) => needs.every((need) => placed.has(need)));
    // Tables that refer to each other in a circle would have to be loaded with deferred keys; there are none.
    if (ready.length === 0) throw new Error(`tables refer to each other: ${left.map(({ name }) => name).join(', ')}`);
    for (const { name, columns } of ready) {
      placed.add(name);
      ordered.push({ name, columns });
    }
    left = left.filter(({ name }) => !placed.has(name));
  }
  return ordered;
}

export async function sequencesOf(client: pg.Client): Promise<{ name: string; value: string; called: boolean }[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any ($1) and c.relkind = 'S'
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
        and pg_has_role('rondo_owner', c.relowner, 'usage')`,
    [schemas],
  );
  const found = [];
  for (const { name } of rows) {
    const { rows: state } = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from ${name}`,
    );
    found.push({ name, ...state[0]! });
  }
  return found;
}

export const copyText = ({ name, columns }: Table) =>
  `copy ${name} (${columns.map((column) => pg.escapeIdentifier(column)).join(', ')})`;

/**
 * One way to write every value, whatever the server and the role are set to; and a refusal instead of fewer rows where
 * a policy would hide some.
 */
export const exactly =
  "set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC'; set extra_float_digits = 1; " +
  "set bytea_output = 'hex'; set client_encoding = 'UTF8'; set row_security = off; set statement_timeout = 0; " +
  'set idle_in_transaction_session_timeout = 0;';
