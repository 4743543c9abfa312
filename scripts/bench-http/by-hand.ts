// The other side of the comparison: a bare node:http handler that, for each request, sends the statements that Rondo
// sends for it, all prepared where they have values, in the same transactions as the same roles, with new ids and the
// moment where Rondo had them, and answers the rows as JSON. No router, no validation, no query builder, no log.
import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { copyOf } from './multiply.ts';
import { type Filling, fill, fillValue, type Step } from './tape.ts';

/** What the bench tells at the start: how to reach the database, and what each request sends. */
export interface Orders {
  logins: Record<string, pg.PoolConfig>;
  /** By method and path; for the copies of a scorecard by method and the part of the path behind the id. */
  tapes: Record<string, { steps: Step[]; copies?: string }>;
}

const names = new Map<string, string>();
function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash('md5').update(text).digest('hex');
    names.set(text, name);
  }
  return name;
}

process.once('message', ({ logins, tapes }: Orders) => {
  const pools = Object.fromEntries(Object.entries(logins).map(([login, config]) => [login, new pg.Pool(config)]));
  /** Which copy an id is of: those of the ten thousand cards, made when first needed. */
  const copies = new Map<string, number>();
  for (const { copies: original } of Object.values(tapes)) {
    if (original !== undefined) for (let n = 1; n <= 100_000; n++) copies.set(copyOf(original, n), n);
  }

  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    if (body !== '') JSON.parse(body);
    const path = request.url ?? '';
    const id = /^\/api\/v1\/scorecards\/([0-9a-f-]{36})\/submission$/.exec(path)?.[1];
    const tape = tapes[id === undefined ? `${request.method} ${path}` : 'submission'];
    if (tape === undefined) {
      response.writeHead(404).end(path);
      return;
    }
    const n = copies.get(id ?? '') ?? 0;
    const made: string[] = [];
    const filling: Filling = {
      now: new Date(),
      fresh(k) {
        made[k] ??= randomUUID();
        return made[k];
      },
      own: (original) => copyOf(original, n),
    };
    const rows: unknown[] = [];
    let client: pg.PoolClient | undefined;
    try {
      for (const { login, text, values } of tape.steps) {
        const pool = pools[login] as pg.Pool;
        const sql = fill(text, filling);
        if (sql.startsWith('BEGIN')) client = await pool.connect();
        const answer = await (client ?? pool).query(
          values.length === 0
            ? sql
            : { name: nameOf(sql), text: sql, values: values.map((each) => fillValue(each, filling)) },
        );
        if (sql === 'COMMIT' || sql === 'ROLLBACK') {
          client?.release();
          client = undefined;
        }
        if (answer.rows?.length > 0) rows.push(answer.rows);
      }
      const json = JSON.stringify(rows);
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(json) });
      response.end(json);
    } catch (error) {
      client?.release(true);
      response.writeHead(500).end(String(error));
    }
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }));
});
