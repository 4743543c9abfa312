import type { Pool } from 'pg';

type Row = Record<string, unknown>;

/** Tables of extensions would be somebody else's; ours are ordinary and partitioned tables. */
const ours = `c.relkind IN ('r', 'p') AND NOT EXISTS
  (SELECT FROM pg_depend x WHERE x.classid = 'pg_class'::regclass AND x.objid = c.oid AND x.deptype = 'e')`;

/** The rules about tables, as questions to the catalog whose answers are the offenders. */
const questions: Record<string, string> = {
  'has no primary key': `
    SELECT c.oid::regclass::text AS what FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('public', 'personal') AND ${ours}
       AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary)`,
  'is a key or exclusion that does not begin with org_id (public) or account_id (personal)': `
    SELECT i.indexrelid::regclass::text AS what
      FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
     WHERE n.nspname IN ('public', 'personal') AND ${ours} AND (i.indisunique OR i.indisexclusion)
       AND a.attname IS DISTINCT FROM CASE n.nspname WHEN 'public' THEN 'org_id' ELSE 'account_id' END`,
  'is an exclusion that does not compare its first column for equality': `
    SELECT k.conrelid::regclass || '.' || k.conname AS what
      FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_operator o ON o.oid = k.conexclop[1]
     WHERE k.contype = 'x' AND n.nspname IN ('public', 'personal') AND o.oprname <> '='`,
  'is a foreign key that does not lead from org_id to org_id (personal: account_id to account_id) first': `
    SELECT k.conrelid::regclass || '.' || k.conname AS what
      FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_class t ON t.oid = k.confrelid
      JOIN pg_attribute f ON f.attrelid = k.conrelid AND f.attnum = k.conkey[1]
      JOIN pg_attribute g ON g.attrelid = k.confrelid AND g.attnum = k.confkey[1]
     WHERE k.contype = 'f' AND n.nspname IN ('public', 'personal')
       AND (c.relnamespace <> t.relnamespace
         OR f.attname <> CASE n.nspname WHEN 'public' THEN 'org_id' ELSE 'account_id' END
         OR g.attname <> CASE n.nspname WHEN 'public' THEN 'org_id' ELSE 'account_id' END)`,
  'is a foreign key that sets null when its target goes': `
    SELECT k.conrelid::regclass || '.' || k.conname AS what FROM pg_constraint k
      JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE k.contype = 'f' AND n.nspname IN ('public', 'personal', 'auth') AND (k.confdeltype IN ('n', 'd') OR k.confupdtype IN ('n', 'd'))`,
  'may be null where it says whose row it is': `
    SELECT c.oid::regclass || '.' || a.attname AS what
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('public', 'personal') AND ${ours} AND NOT a.attnotnull
       AND a.attname = CASE n.nspname WHEN 'public' THEN 'org_id' ELSE 'account_id' END
       AND NOT a.attisdropped`,
  'has no row-level security, or not for its owner': `
    SELECT c.oid::regclass::text AS what FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('public', 'personal') AND ${ours} AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
  'has no policy': `
    SELECT c.oid::regclass::text AS what FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('public', 'personal') AND ${ours} AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid)`,
  'has a policy that does not ask whose row it is': `
    SELECT p.polrelid::regclass || '.' || p.polname AS what
      FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('public', 'personal')
       AND (coalesce(pg_get_expr(p.polqual, p.polrelid), '') || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), ''))
           !~ CASE n.nspname WHEN 'public' THEN 'org_id = current_org\\(\\)' ELSE 'account_id = current_account\\(\\)' END`,
  'has a trigger of its own (rules are not in triggers, which only keep what follows from other rows)': `
    SELECT t.tgrelid::regclass || '.' || t.tgname AS what FROM pg_trigger t
      JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('public', 'personal') AND NOT t.tgisinternal
       AND t.tgfoid::regproc::text NOT IN ('keep_interviews', 'index_candidate', 'index_application', 'index_document', 'index_card', 'index_note', 'keep_era', 'keep_likeness', 'keep_name_words', 'note_first_contact', 'count_files', 'keep_untold')`,
  'is a view, which its owner reads past the policies': `
    SELECT c.oid::regclass::text AS what FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('public', 'personal') AND c.relkind IN ('v', 'm')
       AND coalesce(c.reloptions @> ARRAY['security_invoker=true'], false) IS NOT TRUE`,
  'belongs to rondo_app, which could switch its policies off': `
    SELECT c.oid::regclass::text AS what FROM pg_class c WHERE c.relowner = 'rondo_app'::regrole
    UNION ALL SELECT n.nspname FROM pg_namespace n WHERE n.nspowner = 'rondo_app'::regrole
    UNION ALL SELECT p.oid::regprocedure::text FROM pg_proc p WHERE p.proowner = 'rondo_app'::regrole`,
  'is a role that passes the policies': `
    SELECT r.rolname AS what FROM pg_roles r
     WHERE r.rolname IN ('rondo_app', 'rondo_auth', 'rondo_worker')
       AND (r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR r.rolreplication
         OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid))`,
  'of sign-in or the queue is open to rondo_app or to everybody': `
    SELECT c.oid::regclass::text AS what FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('auth', 'job', 'migration') AND c.relkind IN ('r', 'p', 'v', 'm')
       AND (has_table_privilege('rondo_app', c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')
         OR has_any_column_privilege('rondo_app', c.oid, 'SELECT, INSERT, UPDATE'))
    UNION ALL SELECT n.nspname FROM pg_namespace n
     WHERE n.nspname IN ('auth', 'job', 'migration') AND has_schema_privilege('rondo_app', n.oid, 'USAGE, CREATE')`,
  'of the tenants or of people is open to the roles of sign-in or the queue': `
    SELECT c.oid::regclass::text AS what FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('public', 'personal') AND c.relkind IN ('r', 'p', 'v', 'm')
       AND (has_table_privilege('rondo_auth', c.oid, 'SELECT, INSERT, UPDATE, DELETE')
         OR has_table_privilege('rondo_worker', c.oid, 'SELECT, INSERT, UPDATE, DELETE'))`,
  'lets rondo_app empty it, plant triggers or refer to it': `
    SELECT c.oid::regclass::text AS what FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('public', 'personal') AND c.relkind IN ('r', 'p')
       AND has_table_privilege('rondo_app', c.oid, 'TRUNCATE, TRIGGER, REFERENCES')`,
  'runs with another role’s rights, without a fixed search path or for everybody': `
    SELECT p.oid::regprocedure::text AS what FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
     WHERE n.nspname IN ('public', 'personal') AND p.prosecdef
       AND (NOT EXISTS (SELECT FROM unnest(p.proconfig) s WHERE s LIKE 'search_path=%pg_temp')
         OR EXISTS (SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) e
                    WHERE e.grantee = 0 AND e.privilege_type = 'EXECUTE'))`,
};

/** Every offender against the rules of keys, policies and rights: `table: what is wrong`. */
export async function catalogFaults(owner: Pool): Promise<string[]> {
  const found: string[] = [];
  for (const [fault, question] of Object.entries(questions)) {
    const { rows } = await owner.query<{ what: string }>(question);
    found.push(...rows.map(({ what }) => `${what} ${fault}`));
  }
  return found.sort();
}

/** Tables of a schema, each with its columns. */
export async function tablesOf(
  owner: Pool,
  ...schemas: string[]
): Promise<{ schema: string; table: string; columns: string[] }[]> {
  const { rows } = await owner.query<Row>(
    `SELECT n.nspname AS schema, c.relname AS table,
            array_agg(a.attname::text ORDER BY a.attnum) AS columns
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE n.nspname = ANY ($1) AND ${ours} GROUP BY 1, 2 ORDER BY 1, 2`,
    [schemas],
  );
  return rows as { schema: string; table: string; columns: string[] }[];
}
