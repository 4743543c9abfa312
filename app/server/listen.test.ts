import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { type Doorway, listen } from './listen.ts';

describe('the doorway', () => {
  let doorway: Doorway | undefined;
  afterEach(async () => {
    await doorway?.close(10);
    doorway = undefined;
  });
  const here = { host: '127.0.0.1', port: 0 };
  const get = (path: string) => fetch(`http://127.0.0.1:${doorway!.port}${path}`);

  it('says that it is up, why it is not ready, and that it is still starting', async () => {
    doorway = await listen(here, async () => 'the database is starting');
    expect((await get('/healthz')).status).toBe(200);
    const ready = await get('/readyz?x=1');
    expect(ready.status).toBe(503);
    expect(ready.headers.get('retry-after')).toBe('2');
    expect(await ready.json()).toEqual({ ready: false, reason: 'the database is starting' });
    const other = await get('/anything');
    expect(other.status).toBe(503);
    expect(other.headers.get('content-type')).toBe('application/problem+json');
  });

  it('hands requests to the application once it is open', async () => {
    doorway = await listen(here, async () => undefined);
    doorway.open((_request, response) => response.end('hello'));
    expect(await (await get('/readyz')).json()).toEqual({ ready: true });
    expect(await (await get('/anything')).text()).toBe('hello');
  });

  it('answers what is under way before it closes, and takes nothing new', async () => {
    doorway = await listen(here, async () => undefined);
    doorway.open((_request, response) => void sleep(200).then(() => response.end('late')));
    const underWay = get('/slow');
    await sleep(50);
    const closed = doorway.close(2_000);
    expect(await (await underWay).text()).toBe('late');
    await closed;
    await expect(get('/healthz')).rejects.toThrow();
  });

  it('does not wait for ever for a request that never ends', async () => {
    doorway = await listen(here, async () => undefined);
    doorway.open(() => {});
    const hanging = get('/hanging').catch(() => 'cut off');
    await sleep(50);
    await doorway.close(150);
    expect(await hanging).toBe('cut off');
  });

  it('names a port that is in use, and the next one', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const { port } = other.address() as AddressInfo;
    other.on('connection', (socket) => socket.end('none of yours\n'));
    await expect(listen({ host: '127.0.0.1', port }, async () => undefined)).rejects.toMatchObject({
      message: `PORT: ${port} is in use already on 127.0.0.1.`,
      remedy: expect.stringContaining(`PORT=${port + 1}`),
    });
    other.close();
  });

  it('says that it is another Rondo that has the port', async () => {
    doorway = await listen(here, async () => undefined);
    await expect(listen({ host: '127.0.0.1', port: doorway.port }, async () => undefined)).rejects.toThrow(
      `PORT: ${doorway.port} is in use already on 127.0.0.1, by a Rondo with another data folder.`,
    );
  });

  it('names an address that this machine does not have', async () => {
    await expect(listen({ host: '192.0.2.7', port: 0 }, async () => undefined)).rejects.toThrow(
      'HOST: 192.0.2.7 is no address of this machine.',
    );
  });
});
