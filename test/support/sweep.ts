import type pg from 'pg';

/** Every table of every schema of ours in which a text stands, in words, in JSON or in the bytes of a file. */
export async function tablesWith(client: Pick<pg.Client, 'query'>, ...canaries: string[]): Promise<string[]> {
  const { rows: tables } = await client.query<{ name: string }>(`
    SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema' ORDER BY 1`);
  const patterns = canaries.flatMap((canary) => [`%${canary}%`, `%${Buffer.from(canary).toString('hex')}%`]);
  const found: string[] = [];
  for (const { name } of tables) {
    // A row as text holds every column: words as they are, JSON as JSON, bytes as hexadecimal.
    const { rows } = await client.query(`SELECT 1 FROM ${name} t WHERE t::text ILIKE ANY ($1) LIMIT 1`, [patterns]);
    if (rows.length > 0) found.push(name);
  }
  return found;
}
