import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { silentLog } from '../log.ts';
import { openPools } from './pools.ts';
import { scratchDatabase } from './scratch.ts';

/** What a fresh server of its own answers its superuser. */
async function answers(statement: string): Promise<unknown[]> {
  const server = await scratchDatabase('trial');
  const client = new pg.Client({ ...server.admin, database: 'trial' });
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
    await server.stop();
  }
}

describe('the embedded server', () => {
  it('asks for passwords where it has no socket, as on Windows, and lets nobody in without', async () => {
    const server = await scratchDatabase('by_tcp', silentLog, 'tcp');
    try {
      const pools = openPools(server, 'by_tcp', silentLog);
      expect((await pools.app.query('select current_user as name')).rows).toEqual([{ name: 'rondo_app' }]);
      await pools.close();
      for (const password of ['', 'guess']) {
        const stranger = new pg.Client({ ...server.admin, password, database: 'by_tcp' });
        await expect(stranger.connect()).rejects.toThrow();
      }
    } finally {
      await server.stop();
    }
  });

  it('sorts and folds text the same on every machine', async () => {
    const [row] = await answers(`
      select lower('ÅSE ØRJAN ÉLODIE') as lower, 'Ø' ~ '[[:alpha:]]' as letter, getdatabaseencoding() as encoding,
             (select datlocprovider::text || ' ' || datlocale from pg_database where datname = current_database()) as locale,
             current_setting('TimeZone') as zone`);
    expect(row).toEqual({
      lower: 'åse ørjan élodie',
      letter: true,
      encoding: 'UTF8',
      locale: 'b C.UTF-8',
      zone: 'UTC',
    });
  });

  it('listens on no port of the network', async () => {
    expect(await answers('show listen_addresses')).toEqual([{ listen_addresses: '' }]);
  });
});
