import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleBodies } from './support/bodies.ts';
import { type FullHouse, fullHouse } from './support/full-house.ts';
import { addCandidate, must } from './support/line.ts';
import { idsByParameter, type Operation, pathsOf, queryOf, routeTable } from './support/routes.ts';
import { type Answer, appOver, type Caller, caller, testWorld, tokenIn, type World } from './support/world.ts';

/** Whatever is sent: a clear problem+json, never a 500, and nothing changed. */
let world: World;
let house: FullHouse;
let operations: Operation[];
let bodies: Record<string, unknown>;
beforeAll(async () => {
  world = await testWorld();
  house = await fullHouse(world);
  operations = await routeTable(world);
  bodies = sampleBodies(house, world);
});
afterAll(() => world.close());

function expectProblem(answer: Answer, what: string, statuses?: number[]) {
  expect(answer.status, `${what} → ${answer.status} ${answer.text.slice(0, 300)}`).toBeGreaterThanOrEqual(400);
  expect(answer.status, `${what} → ${answer.text.slice(0, 300)}`).toBeLessThan(500);
  if (statuses) expect(statuses, `${what} → ${answer.text.slice(0, 300)}`).toContain(answer.status);
  expect(answer.headers.get('content-type'), what).toBe('application/problem+json');
  expect(answer.body, what).toMatchObject({
    type: expect.stringMatching(/^urn:rondo:problem:\w+$/),
    status: answer.status,
    detail: expect.stringMatching(/\w/),
  });
}

/** Bytes as they are, whatever JSON.stringify would make of them. */
async function raw(who: Caller, method: string, path: string, body: BodyInit, headers: Record<string, string> = {}) {
  const response = await world.request(`/api/v1${path}`, {
    method,
    body,
    headers: { ...who.headers, 'Content-Type': 'application/json', 'If-Match': '"1"', ...headers },
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return {
    status: response.status,
    text,
    body: isJson && text !== '' ? JSON.parse(text) : undefined,
    headers: response.headers,
    etag: undefined,
  } as Answer;
}

const names = {
  apostrophe: "D'Artagnan O’Brien",
  rightToLeft: 'محمد الأمين',
  hebrew: 'שרה כהן',
  emoji: 'Noor 👩🏽‍🔧',
  combining: 'Zoë Muñoz',
  long: 'n'.repeat(200),
  markup: '<script>alert(1)</script>',
  formula: '=HYPERLINK("http://x")',
  percent: '100%_\\',
  decomposed: 'A\u030asa Bjo\u0308rk',
  ij: 'IJsbrand Ægir',
  single: 'Suharto',
  joiners: 'می\u200cخواهم',
};

describe('names as people have them', () => {
  it.each(Object.entries(names))('S45 · unicode: %s is kept as it was typed, and found again', async (what, name) => {
    const { rik } = world;
    const { applicationId } = await addCandidate(rik, house.vacancyId, name);
    const read = must(await rik.get(`/applications/${applicationId}`), 200);
    expect(read.candidate.name).toBe(name.normalize('NFC'));
    const found = must(await rik.get(`/candidates?search=${encodeURIComponent(name.slice(0, 20))}`), 200);
    expect(
      found.items.map((each: { name: string }) => each.name),
      what,
    ).toContain(name.normalize('NFC'));
  });

  it.each([
    ['none', ''],
    ['blanks', '   '],
    ['201 characters', 'n'.repeat(201)],
    ['NUL', 'a\u0000b'],
    ['a line break', 'a\nb'],
    ['an override of direction', 'a\u202eb'],
    ['widths of nothing', '\u200b\u200d\ufeff\u2060'],
    ['marks of direction', '\u200e\u200f\u061c'],
    ['a filler', '\u3164\u2800'],
    ['a number', 7],
    ['null', null],
    ['a list', ['x']],
  ])('S45 · unicode: %s is no name', async (what, name) => {
    const answer = await world.rik.post(`/vacancies/${house.vacancyId}/applications`, {
      name,
      email: 'x@example.org',
      language: 'en',
    });
    expectProblem(answer, what, [422]);
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/name']);
  });
});

/** One value in place of another everywhere in a body, a place at a time. */
function* spoiled(body: unknown, value: unknown, at: (string | number)[] = []): Generator<unknown> {
  if (body === null || typeof body !== 'object' || body instanceof Uint8Array) return;
  for (const key of Object.keys(body).slice(0, 12)) {
    const copy = structuredClone(body) as Record<string, unknown>;
    copy[key] = value;
    yield copy;
    for (const deeper of spoiled((body as Record<string, unknown>)[key], value, [...at, key])) {
      if (at.length > 2) break;
      yield { ...(body as object), [key]: deeper };
    }
  }
}

describe('what is not as HTTP has it', () => {
  it('an Idempotency-Key of no or too many characters is refused, and nothing is made', async () => {
    const before = must(await world.rik.get('/rooms?limit=100'), 200).items.length;
    for (const key of ['', 'x'.repeat(256)]) {
      const answer = await world.rik.post('/rooms', { name: `Room ${key.length}` }, { 'Idempotency-Key': key });
      expectProblem(answer, `a key of ${key.length}`, [400]);
    }
    expect(must(await world.rik.get('/rooms?limit=100'), 200).items.length).toBe(before);
    must(await world.rik.post('/rooms', { name: 'Room 255' }, { 'Idempotency-Key': 'x'.repeat(255) }), 201);
  });

  it('JSON that is no UTF-8 is refused instead of kept with broken characters', async () => {
    const body = Buffer.from('{"name":"Ren\xe9","email":"rene@example.org","language":"nl"}', 'latin1');
    const path = `/vacancies/${house.vacancyId}/applications`;
    expectProblem(await raw(world.rik, 'POST', path, body), 'latin1', [400]);
    expectProblem(await raw(world.rik, 'POST', path, Buffer.from('"\ud800"', 'utf16le')), 'UTF-16', [400, 422]);
  });
});

describe('every route that takes a body', () => {
  const strange: [string, unknown][] = [
    ['NUL', 'a\u0000b'],
    ['half a character', 'a\ud800'],
    ['a huge number', 1e308],
    ['a small number', -1],
    ['a fraction', 1.5],
    ['a long text', 'x'.repeat(60_000)],
    ['the year 0', '0000-01-01'],
    ['an instant in the year 0', '0000-01-01T00:00:00Z'],
    ['the last instant', '9999-12-31T23:59:59Z'],
    ['an id of nobody', '01900000-0000-7000-8000-000000000000'],
    ['a list of lists', [[[]]]],
    ['an object', { a: { b: {} } }],
    ['true', true],
    ['null', null],
  ];

  it('S43 · proto: never fails, whatever stands in any of its places', async () => {
    // A copy to spoil: some of it is accepted, and that is right too.
    const db = await world.db.clone();
    try {
      const { request } = appOver(db, world.clock);
      const ids = await idsByParameter({ db, org: world.org });
      const one = {
        ...Object.fromEntries(Object.entries(ids).map(([name, values]) => [name, values.slice(0, 1)])),
        applicationId: [house.applicationId],
        candidateId: [house.candidateId],
        agendaId: [house.agendaId],
      };
      const failed: string[] = [];
      let tried = 0;
      for (const operation of operations) {
        const sample = bodies[operation.name];
        if (sample === undefined || sample instanceof Uint8Array) continue;
        if (/erasure|POST \/logins|link|POST \/organisations|passkey|password/.test(operation.name)) continue;
        const who =
          operation.access === 'candidate'
            ? house.candidate
            : /scorecards/.test(operation.name)
              ? world.imre
              : world.anna;
        const there = caller(request, who.headers);
        const path = (pathsOf(operation, one)[0] ?? '') + queryOf(operation, world.clock.at);
        for (const [what, value] of strange) {
          let places = 0;
          for (const body of spoiled(sample, value)) {
            if (++places > 14) break;
            const answer = await there.call(operation.method, path, body, { 'If-Match': '"1"' });
            tried++;
            // Too many tries in an hour is an answer as well.
            if (answer.status >= 500)
              failed.push(`${operation.name} with ${what}: ${JSON.stringify(body).slice(0, 160)}`);
          }
        }
      }
      expect(failed).toEqual([]);
      expect(tried).toBeGreaterThan(1000);
    } finally {
      await db.close();
    }
  }, 120_000);

  it('S43 · proto: refuses what is no JSON, what is too much, what is of another type and what it does not know', async () => {
    const path = `/vacancies/${house.vacancyId}/applications`;
    const { rik } = world;
    const good = '{"name":"A","email":"a@example.org","language":"en"';
    const cases: [string, Promise<Answer>, number[]][] = [
      ['not JSON', raw(rik, 'POST', path, '{"name":'), [400]],
      ['nothing', raw(rik, 'POST', path, ''), [400, 422]],
      ['null', raw(rik, 'POST', path, 'null'), [422]],
      ['a list', raw(rik, 'POST', path, '[]'), [422]],
      [
        'half a character',
        raw(rik, 'POST', path, Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
        [400, 422],
      ],
      ['an unknown field', raw(rik, 'POST', path, `${good},"salary":1}`), [422]],
      ['__proto__', raw(rik, 'POST', path, `${good},"__proto__":{"role":"administrator"}}`), [422]],
      ['constructor', raw(rik, 'POST', path, `${good},"constructor":{"prototype":{"x":1}}}`), [422]],
      ['1e400', raw(rik, 'POST', '/rooms', '{"name":"R","capacity":1e400}'), [422]],
      ['a deep list', raw(rik, 'POST', path, `${'['.repeat(50_000)}${']'.repeat(50_000)}`), [400, 422]],
      ['a deep object', raw(rik, 'POST', path, `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`), [400, 422]],
      ['2 MB', raw(rik, 'POST', path, `${good},"source":"${'x'.repeat(2_000_000)}"}`), [413]],
      ['text', raw(rik, 'POST', path, `${good}}`, { 'Content-Type': 'text/plain' }), [400, 415, 422]],
      [
        'a form',
        raw(rik, 'POST', path, 'name=A', { 'Content-Type': 'application/x-www-form-urlencoded' }),
        [400, 415, 422],
      ],
      ['XML', raw(rik, 'POST', path, '<a/>', { 'Content-Type': 'application/xml' }), [400, 415, 422]],
    ];
    const before = must(await rik.get(`/vacancies/${house.vacancyId}`), 200).version;
    const count = async () => (await world.db.owner.query('SELECT count(*)::int AS n FROM candidate')).rows[0].n;
    const candidates = await count();
    for (const [what, answer, statuses] of cases) expectProblem(await answer, what, statuses);
    expect(await count()).toBe(candidates);
    expect(must(await rik.get(`/vacancies/${house.vacancyId}`), 200).version).toBe(before);
    expect(({} as { role?: string }).role).toBeUndefined();
  });
});

describe('addresses, cursors and versions', () => {
  it('cursors that are garbage, another list’s or spoiled are refused or start somewhere, and never fail', async () => {
    const { anna, rik } = world;
    const encode = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');
    // Lists by name take any words as the place to go on from; the others take an instant.
    const yearNought = encode(['0000-01-01T00:00:00Z', '01900000-0000-7000-8000-000000000000']);
    const lists = operations.filter(
      ({ name, parameters }) =>
        /^GET \/(vacancies|candidates|members|invitations|api-keys|rooms|commitments|audit|outbox)$/.test(name) &&
        parameters.length === 0,
    );
    expect(lists.length).toBe(9);
    for (const { path } of [...lists, { path: `/vacancies/${house.vacancyId}/applications` }]) {
      for (const cursor of [
        'x',
        '%00',
        encode([]),
        encode(['a', 'b']),
        encode(['\u0000', 'b']),
        encode({}),
        encode(['2026-01-01', 7]),
        encode([1, 2]),
        encode(null),
        yearNought,
      ]) {
        if (cursor === yearNought && /rooms|members/.test(path)) continue;
        expectProblem(await anna.get(`${path}?cursor=${cursor}`), `${path} ${cursor}`, [400]);
      }
      for (const limit of ['0', '-1', '101', 'x', '1e9', ''])
        expectProblem(await anna.get(`${path}?limit=${limit}`), `${path} limit ${limit}`, [400]);
    }
    const page = must(await rik.get('/candidates?limit=1'), 200);
    const other = await world.another();
    if (page.next) expect(must(await other.rik.get(`/candidates?cursor=${page.next}`), 200).items).toEqual([]);
    for (const name of ['%00', '%', '_', '%5C', "'", '%F0%9F%91%A9', '%ED%A0%80'])
      expect((await anna.get(`/candidates?search=${name}`)).status, name).toBeLessThan(500);
    for (const search of ['%00', '%', '%5C', "'"])
      expect((await anna.get(`/members?search=${search}`)).status, search).toBeLessThan(500);
  });

  it('ids that are none, and versions that are none', async () => {
    const { rik } = world;
    for (const id of [
      'x',
      '1',
      "'",
      '%00',
      '../..',
      'null',
      house.applicationId.toUpperCase(),
      `${house.applicationId}0`,
      '%F0',
    ])
      expectProblem(await rik.get(`/applications/${id}`), id, [400, 404]);
    const path = `/vacancies/${house.vacancyId}`;
    for (const version of ['"x"', '*', '""', '"1", "2"', '"99999999999999999999"', '"-1"', 'W/"0"', '"999999999"'])
      expectProblem(await rik.patch(path, { location: 'X' }, { 'If-Match': version }), version, [412]);
    expectProblem(await rik.patch(path, { location: 'X' }), 'no version', [428]);
    for (const span of [
      '?from=x&until=y',
      '',
      '?from=2026-01-01T00:00:00Z',
      '?from=2026-01-01T00:00:00Z&until=2027-01-01T00:00:00Z',
    ])
      expectProblem(await rik.get(`/sessions${span}`), span, [400]);
    expect((await rik.get('/sessions?from=0000-01-01T00:00:00Z&until=0000-01-02T00:00:00Z')).status).toBeLessThan(500);
    const backwards = await rik.get('/sessions?from=2026-12-02T00:00:00Z&until=2026-12-01T00:00:00Z');
    expect([backwards.status, backwards.body.errors?.[0]?.pointer]).toEqual([400, '/query/until']);
  });
});

describe('files', () => {
  const upload = (bytes: Uint8Array, name = 'cv.pdf') =>
    world.rik.call('POST', `/applications/${house.applicationId}/documents?kind=cv&fileName=${name}`, bytes, {
      'Content-Type': 'application/octet-stream',
    });

  it('S32 · upload: no PDF, nothing, 11 MB and 50 MB are refused in words, and the CV that was there stays', async () => {
    const before = must(await world.rik.get(`/applications/${house.applicationId}`), 200).documents;
    expectProblem(await upload(Buffer.from('MZ this is a program')), 'a program', [422]);
    expectProblem(await upload(Buffer.from('%PDF-1.4 and nothing more')), 'half a PDF', [422]);
    expectProblem(await upload(new Uint8Array(0)), 'nothing', [400, 422]);
    expectProblem(await upload(Buffer.alloc(11_000_000, 1)), '11 MB', [413]);
    expectProblem(await upload(Buffer.alloc(50_000_000, 1)), '50 MB', [413]);
    expectProblem(await upload(Buffer.from('x'), '%00'), 'a name with NUL', [400, 422]);
    expect(must(await world.rik.get(`/applications/${house.applicationId}`), 200).documents).toEqual(before);
  });
});

describe('what is over or there already', () => {
  it('a duplicate e-mail, an address that is none, a closed vacancy', async () => {
    const { rik } = world;
    const path = `/vacancies/${house.vacancyId}/applications`;
    const twice = await rik.post(path, { name: 'Again', email: house.email.toUpperCase(), language: 'en' });
    expectProblem(twice, 'twice', [409]);
    expect(twice.body.candidate).toMatchObject({ id: house.candidateId });
    for (const email of [
      'x',
      'x@',
      '@x.org',
      'a b@example.org',
      'a@example.org\r\nBcc: b@example.org',
      `${'a'.repeat(320)}@example.org`,
    ])
      expectProblem(await rik.post(path, { name: 'X', email, language: 'en' }), email, [422]);
    for (const timeZone of ['Mars/Olympus', '', 'a\u0000b', '../../etc/passwd'])
      expectProblem(
        await rik.post(path, { name: 'X', email: 'zone@example.org', language: 'en', timeZone }),
        timeZone,
        [422],
      );
    const closed = must(await rik.post('/vacancies', { title: 'Closed', country: 'NL', language: 'en' }), 201);
    must(await rik.put(`/vacancies/${closed.id}/closing`), 200);
    const late = await rik.post(`/vacancies/${closed.id}/applications`, {
      name: 'X',
      email: 'late@example.org',
      language: 'en',
    });
    expectProblem(late, 'closed', [409]);
    expect(late.body.type).toBe('urn:rondo:problem:vacancy_closed');
  });

  it('a link that was used, is over or was never given', async () => {
    const { anna } = world;
    must(
      await anna.post('/invitations', { name: 'Ilse', email: 'ilse@example.org', role: 'interviewer', language: 'nl' }),
      201,
    );
    const [mail] = (await world.deliver()).filter(({ template }) => template === 'invitation');
    const token = tokenIn(mail ?? { text: '' });
    const open = (body: unknown) => world.nobody.post('/link-openings', body);
    world.clock.forward(60 * 86_400_000);
    const over = await open({ token });
    expectProblem(over, 'over', [410]);
    expectProblem(await open({ token: 'x'.repeat(43) }), 'unknown', [404, 410]);
    for (const odd of ['', 'x', 7, null, 'x'.repeat(201), 'a\u0000'.repeat(12)])
      expectProblem(await open({ token: odd }), String(odd), [404, 410, 422]);
  });
});
