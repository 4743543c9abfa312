import { connect } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FullHouse, fullHouse } from '../../../test/support/full-house.ts';
import { addCandidate, must } from '../../../test/support/line.ts';
import { pdfOf } from '../../../test/support/pdf.ts';
import { appOver, caller, testConfig, testWorld, type World } from '../../../test/support/world.ts';
import { buildApi } from '../api.ts';
import { type Uploads, uploads } from '../http/uploads.ts';
import { type Doorway, listen } from '../listen.ts';

let world: World;
let house: FullHouse;
beforeAll(async () => {
  world = await testWorld();
  house = await fullHouse(world);
}, 60_000);
afterAll(() => world?.close());

const stored = async (org = world.org): Promise<{ files: number; bytes: number }> => {
  const { rows } = await world.db.owner.query('SELECT files, bytes::int AS bytes FROM stored_files WHERE org_id = $1', [
    org,
  ]);
  return rows[0] ?? { files: 0, bytes: 0 };
};

/** What is there, added up. */
const there = async (org = world.org): Promise<{ files: number; bytes: number }> => {
  const { rows } = await world.db.owner.query(
    `SELECT count(*)::int AS files, coalesce(sum(size), 0)::int AS bytes FROM (
       SELECT octet_length(bytes) AS size FROM document_content WHERE org_id = $1
       UNION ALL SELECT octet_length(bytes) FROM import_file WHERE org_id = $1) f`,
    [org],
  );
  return rows[0];
};

const bound = (mostFiles: { files: number; bytes: number }) =>
  appOver(world.db, world.clock, { config: testConfig({ mostFiles }) });
const asRik = (request: World['request']) => caller(request, world.rik.headers);
const send = (who: ReturnType<typeof caller>, bytes: Uint8Array, applicationId = house.applicationId) =>
  who.call('POST', `/applications/${applicationId}/documents?kind=other&fileName=cv.pdf`, bytes, {
    'Content-Type': 'application/octet-stream',
  });

describe('S32 · upload: what one organisation keeps', () => {
  it('S32 · upload: is counted as files come and go, by upload, import, form, erasure and writing anew', async () => {
    const before = await stored();
    expect(before).toEqual(await there());
    expect(before.files).toBeGreaterThan(0);
    const { candidateId, applicationId } = await addCandidate(world.rik, house.vacancyId, 'Fia Full');
    must(await send(world.rik, pdfOf('Fia mends bridges'), applicationId), 201);
    const made = must(
      await world.rik.post(`/vacancies/${house.vacancyId}/imports`, { kind: 'documents', language: 'en' }),
      201,
    );
    must(
      await world.rik.call('POST', `/imports/${made.id}/files?fileName=a.pdf`, pdfOf('Ivo Import, ivo@example.org'), {
        'Content-Type': 'application/octet-stream',
      }),
      201,
    );
    expect((await stored()).files).toBe(before.files + 2);
    expect(await stored()).toEqual(await there());
    await world.db.owner.query("UPDATE document_content SET bytes = bytes || '\\x00' WHERE candidate_id = $1", [
      candidateId,
    ]);
    expect(await stored()).toEqual(await there());
    must(await world.rik.post(`/candidates/${candidateId}/erasure`, { confirm: 'erase' }), 204);
    await world.db.owner.query('DELETE FROM import WHERE import_id = $1', [made.id]);
    expect(await stored()).toEqual(before);
  });

  it('S32 · upload: one more than it may is refused with what to do, and nothing of it is kept', async () => {
    const { files, bytes } = await stored();
    for (const [most, what] of [
      [{ files, bytes: bytes + 1_000_000 }, 'files'],
      [{ files: files + 10, bytes: bytes + 10 }, 'bytes'],
    ] as const) {
      const full = await send(asRik(bound(most).request), pdfOf(`One more ${what}`));
      expect([full.status, full.body.type], what).toEqual([413, 'urn:rondo:problem:files_full']);
      expect(full.body.detail).toContain('RONDO_FILES');
    }
    expect(await stored()).toEqual({ files, bytes });
    expect(await there()).toEqual({ files, bytes });
    // Elsewhere there is room: each organisation has its own.
    const other = await world.another('Roomy');
    expect(await stored(other.org)).toEqual({ files: 0, bytes: 0 });
    must(await send(world.rik, pdfOf('There is room by default')), 201);
  });

  it('S32 · upload: of twenty at once exactly as many are taken as there are places', async () => {
    const { files } = await stored();
    const many = appOver(world.db, world.clock, {
      config: testConfig({ mostFiles: { files: files + 3, bytes: 1e12 } }),
      uploads: uploads({ each: 50, eachAddress: 50, bytes: 1e9, anyonesBytes: 1e9, silenceMilliseconds: 20_000 }),
    });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => send(asRik(many.request), pdfOf(`File ${n}`))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      ...Array.from({ length: 3 }, () => 201),
      ...Array.from({ length: 17 }, () => 413),
    ]);
    expect((await stored()).files).toBe(files + 3);
    expect(await stored()).toEqual(await there());
  });
});

describe('S32 · upload: files on their way in', () => {
  let doorway: Doorway;
  let url: string;
  let onTheirWay: Uploads;
  afterEach(() => doorway?.close(1_000));
  /** A doorway of its own, as patient as a test wants it. */
  const opened = async (silenceMilliseconds: number, requestMilliseconds: number) => {
    onTheirWay = uploads({ each: 6, eachAddress: 6, bytes: 10_000_000, anyonesBytes: 5_000_000, silenceMilliseconds });
    const { deps } = appOver(world.db, world.clock, { uploads: onTheirWay });
    doorway = await listen({ host: '127.0.0.1', port: 0 }, async () => undefined, {
      headersMilliseconds: requestMilliseconds,
      requestMilliseconds,
      checkMilliseconds: 250,
    });
    doorway.open(getRequestListener(buildApi(deps, '/nowhere').fetch));
    url = `http://127.0.0.1:${doorway.port}`;
  };

  const post = (headers: Record<string, string>, body: Uint8Array<ArrayBuffer>) =>
    fetch(`${url}/api/v1/applications/${house.applicationId}/documents?kind=other&fileName=a.pdf`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/octet-stream' },
      body,
    });

  /** A connection that sends some of a body and then nothing, or a little now and then; answers what came back. */
  function slow(headers: Record<string, string>, trickle: number | undefined): { said: Promise<string>; end(): void } {
    const socket = connect(doorway.port, '127.0.0.1');
    let said = '';
    const lines = Object.entries({ ...headers, host: '127.0.0.1', 'content-length': '1000000' });
    socket.write(
      `POST /api/v1/applications/${house.applicationId}/documents?kind=other&fileName=a.pdf HTTP/1.1\r\n${lines
        .map(([name, value]) => `${name}: ${value}`)
        .join('\r\n')}\r\n\r\n%PDF-1.7`,
    );
    const timer = trickle === undefined ? undefined : setInterval(() => socket.write('x'), trickle);
    socket.on('data', (chunk) => {
      said += chunk.toString('latin1');
    });
    const closed = new Promise<string>((resolve) => {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        clearInterval(timer);
        resolve(said);
      });
    });
    return {
      said: closed,
      end() {
        clearInterval(timer);
        socket.destroy();
      },
    };
  }

  it('S32 · upload: a hundred at once: six of one person are read, memory stays bounded, and others are answered', async () => {
    await opened(60_000, 120_000);
    // No PDF: what is tested is the reading.
    const body = new Uint8Array(2_000_000).fill(120);
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, onTheirWay.held());
    }, 5);
    const uploadsOfRik = Array.from({ length: 100 }, () => post(world.rik.headers, body).then(({ status }) => status));
    const uploadsOfNobody = Array.from({ length: 30 }, () => post({}, body).then(({ status }) => status));
    const others = await Promise.all(
      Array.from({ length: 20 }, () =>
        fetch(`${url}/api/v1/vacancies`, { headers: world.anna.headers }).then(({ status }) => status),
      ),
    );
    expect(new Set(others)).toEqual(new Set([200]));
    const statuses = await Promise.all(uploadsOfRik);
    clearInterval(watch);
    expect(new Set(await Promise.all(uploadsOfNobody))).toEqual(new Set([401]));
    expect(statuses.filter((status) => ![422, 429, 503].includes(status))).toEqual([]);
    for (const expected of [422, 429]) expect(statuses).toContain(expected);
    // A hundred times two megabytes were sent; what is over the bound by a piece of it is let go again.
    expect(peak).toBeGreaterThan(0);
    expect(peak).toBeLessThan(11_000_000);
    expect(onTheirWay.held()).toBe(0);
  }, 60_000);

  it('S32 · upload: what trickles in, or stops, is ended, whoever sends it; others are answered meanwhile', async () => {
    await opened(3_000, 6_000);
    const stopped = Array.from({ length: 3 }, () => slow(world.rik.headers, undefined));
    const trickling = Array.from({ length: 3 }, () => slow(world.rik.headers, 400));
    await new Promise((done) => setTimeout(done, 300));
    const seventh = await post(world.rik.headers, new Uint8Array(10));
    expect([seventh.status, seventh.headers.get('retry-after')]).toEqual([429, '5']);
    expect((await fetch(`${url}/api/v1/vacancies`, { headers: world.anna.headers })).status).toBe(200);
    for (const { said } of stopped) expect(await said).toMatch(/^HTTP\/1\.1 408 [\s\S]*upload_stopped/);
    for (const { said } of trickling) await said;
    expect((await post(world.rik.headers, new Uint8Array(10))).status).toBe(422);
    // What is refused before it is read costs nothing: nobody without a login makes anything wait.
    const anonymous = slow({}, 400);
    expect(await anonymous.said).toMatch(/^HTTP\/1\.1 401 /);
  }, 60_000);
});
