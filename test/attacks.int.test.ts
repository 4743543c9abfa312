import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FullHouse, fullHouse, openAsCandidate } from './support/full-house.ts';
import { addCandidate, cardsOf, fullCard, must, openVacancy, publishRound, submitAll } from './support/line.ts';
import { pdfOf } from './support/pdf.ts';
import { idsByParameter, routeTable } from './support/routes.ts';
import { type Caller, day, testWorld, tokenIn, type World } from './support/world.ts';

// Each title begins with the area and the attack as SECURITY.md lists them; what other tests hold is named there.

let world: World;
let house: FullHouse;
let other: { applicationId: string; candidate: Caller };

beforeAll(async () => {
  world = await testWorld();
  house = await fullHouse(world);
  const { applicationId } = await addCandidate(world.rik, house.vacancyId, 'Bram Berg');
  await publishRound(world, world.rik, applicationId, house.roundOne, 20);
  const mail = (await world.deliver()).find(({ template }) => template === 'agenda-for-candidate');
  other = { applicationId, candidate: await openAsCandidate(world, mail ?? { text: '' }) };
});

afterAll(() => world?.close());

const fill = (path: string, ids: Record<string, string>) =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? randomUUID());

describe('idor', () => {
  it('S01 · idor: a candidate asks for another candidate’s things: the answer is that of a random id', async () => {
    const routes = await routeTable(world);
    const theirs = {
      applicationId: house.applicationId,
      candidateId: house.candidateId,
      documentId: house.documentId,
      agendaId: house.agendaId,
      questionId: house.questionId,
      vacancyId: house.vacancyId,
    };
    const asked = routes.filter(({ method, parameters }) => method === 'GET' && parameters.length > 0);
    expect(asked.length).toBeGreaterThan(20);
    for (const { path, name } of asked) {
      const answer = await other.candidate.get(fill(path, theirs));
      const random = await other.candidate.get(fill(path, {}));
      expect([403, 404], `${name}: ${answer.text}`).toContain(answer.status);
      expect({ ...answer.body, instance: '', reference: '' }, name).toEqual({
        ...random.body,
        instance: '',
        reference: '',
      });
      expect(answer.text).not.toContain(house.canary);
    }
  });

  it('S02 · idor: ids are guessed: five hundred guesses beside the real ones hit nothing', async () => {
    const ids = await idsByParameter(world);
    for (let n = 0; n < 500; n++) {
      const near = ids.applicationId?.[n % (ids.applicationId.length || 1)] ?? '';
      const guess = n % 2 ? randomUUID() : `${near.slice(0, -4)}${(n * 7919).toString(16).padStart(4, '0').slice(-4)}`;
      if (Object.values(ids).flat().includes(guess)) continue;
      expect((await world.rik.get(`/applications/${guess}`)).status).toBe(404);
    }
  });

  it('S04 · idor: what was to be told to somebody is not told once they are out, however late the mail goes', async () => {
    const { rik, anna, org } = world;
    const leaver = await world.person(org, 'Olga', 'interviewer');
    const { vacancyId, plan } = await openVacancy({ ...world, imre: leaver });
    const { applicationId } = await addCandidate(rik, vacancyId, 'Told Late');
    await world.deliver();
    await publishRound(world, rik, applicationId, plan.rounds[0]?.id ?? '', 60);
    must(await anna.put(`/members/${leaver.member}/deactivation`), 200);
    const mails = await world.deliver();
    expect(mails.some(({ to }) => to.startsWith('ingrid'))).toBe(true);
    expect(mails.filter(({ to }) => to.startsWith('olga'))).toEqual([]);
    const { rows } = await world.db.owner.query(
      'SELECT count(*)::int AS n FROM mail WHERE member_id = $1 AND dropped_at IS NOT NULL AND rendered IS NULL',
      [leaver.member],
    );
    expect(rows[0].n).toBeGreaterThan(0);
  });

  it('S05 · idor: what is no route of ours: inner handlers of libraries, other versions, dot files', async () => {
    for (const path of [
      '/api/auth/sign-up/email',
      '/api/auth/update-user',
      '/api/auth/change-email',
      '/api/auth/get-session',
      '/api/v0/vacancies',
      '/api/v2/vacancies',
      '/api/v1/_internal',
      '/api/v1/vacancies.json',
      '/api/v1/../../etc/passwd',
      '/assets/../../package.json',
      '/assets/%2e%2e/%2e%2e/package.json',
    ]) {
      for (const method of ['GET', 'POST']) {
        const answer = await world.request(path, { method, headers: { ...world.anna.headers } });
        expect([404, 405, 503], `${method} ${path}`).toContain(answer.status);
        expect(await answer.text()).not.toMatch(/root:|"dependencies"/);
      }
    }
  });

  it('a path that is no text: nothing is there, with the headers of every answer', async () => {
    for (const path of ['/assets/%E0%A4%A', '/assets/%00.js', '/assets/none.js', '/worker.js']) {
      const answer = await world.request(path);
      expect(answer.status, path).toBe(404);
      expect(answer.headers.get('content-security-policy'), path).toContain("default-src 'none'");
    }
  });

  it('S06 · idor: somebody without a login reads a link’s page: only the organisation and the name it was made for', async () => {
    const { rik, anna, nobody } = world;
    must(
      await anna.post('/invitations', { name: 'Lot', email: 'lot@example.org', role: 'interviewer', language: 'nl' }),
      201,
    );
    const mail = (await world.deliver()).find(({ to }) => to === 'lot@example.org');
    const read = await nobody.post('/link-readings', { token: tokenIn(mail ?? { text: '' }) });
    expect(Object.keys(read.body).sort()).toEqual(
      ['hasPassword', 'language', 'look', 'name', 'organisation', 'purpose', 'state']
        .filter((key) => key in read.body)
        .sort(),
    );
    for (const person of [rik, anna]) expect(read.text).not.toContain(person.member);
    expect(read.text).not.toContain('@');
  });

  it('S06 · idor: whatever can be read without a login names nobody but whom its page shows', async () => {
    const { nobody } = world;
    const { rows } = await world.db.owner.query('SELECT member_id, email, name FROM member WHERE org_id = $1', [
      world.org,
    ]);
    const form = must(await nobody.get(`/application-forms/${house.slug}`), 200);
    const shown = JSON.stringify(form.contact ?? null);
    const ids = Object.fromEntries(
      Object.entries(await idsByParameter(world)).map(([name, all]) => [name, all[0] ?? '']),
    );
    const token = world.deps.identity.reminderToken(world.org, world.imre.member);
    const asked = (await routeTable(world)).filter(({ access, method }) => access === 'anyone' && method === 'GET');
    expect(asked.length).toBeGreaterThan(3);
    for (const { path, name } of asked) {
      const answer = await nobody.get(fill(path, { ...ids, slug: house.slug, token }));
      expect(answer.status, name).toBeLessThan(500);
      expect(answer.text, name).not.toContain(house.canary);
      expect(answer.text, name).not.toContain(house.email);
      for (const { member_id, email } of rows) {
        expect(answer.text.includes(member_id), `${name} ${email}`).toBe(false);
        if (!shown.includes(email)) expect(answer.text.includes(email), `${name} ${email}`).toBe(false);
      }
    }
  });
});

describe('authz', () => {
  it('S07 · authz: a panelist edits the kit, the panel or the plan: refused, and nothing changed', async () => {
    const { imre, rik } = world;
    const before = await rik.get(`/vacancies/${house.vacancyId}/plan`);
    const session = (await cardsOf(world, imre))[0]?.id ?? '';
    for (const answer of [
      await imre.put(`/vacancies/${house.vacancyId}/plan`, before.body.plan, { 'If-Match': before.etag ?? '' }),
      await imre.put(`/vacancies/${house.vacancyId}/team/${imre.member}`, { part: 'hiring_manager' }),
      await imre.put(`/sessions/${session}/kit`, {}),
      await imre.put(`/applications/${house.applicationId}/rounds/${house.roundOne}/releases/${imre.member}`, {
        reason: 'x',
      }),
    ]) {
      expect([403, 404]).toContain(answer.status);
    }
    expect((await rik.get(`/vacancies/${house.vacancyId}/plan`)).etag).toBe(before.etag);
  });

  it('S45 · unicode: that an address only looks like another is told to who hires, and nowhere to a panelist', async () => {
    const { rik, imre } = world;
    const { vacancyId, plan } = await openVacancy(world);
    const made = must(
      await rik.post(`/vacancies/${vacancyId}/applications`, {
        name: 'Lars Look',
        email: 'lars@grnail.com',
        language: 'en',
      }),
      201,
    );
    const round = plan.rounds[0]?.id ?? '';
    await publishRound(world, rik, made.id, round, 38);
    const [card] = (await cardsOf(world, imre)).filter((each) => each.applicationId === made.id);
    const theirs = {
      applicationId: made.id,
      candidateId: made.candidate.id,
      vacancyId,
      roundId: round,
      sessionId: card?.id ?? '',
      scorecardId: card?.scorecard.id ?? '',
    };
    const told = (text: string) => text.includes('"lookalike"');
    expect(told((await rik.get(`/applications/${made.id}`)).text)).toBe(true);
    let seen = 0;
    for (const { path, method, name } of await routeTable(world)) {
      if (method !== 'GET' || path === '/events') continue;
      const query = path === '/sessions' ? `?from=2026-12-01T00:00:00Z&until=2027-01-25T00:00:00Z` : '';
      const answer = await imre.get(fill(path, theirs) + query);
      expect(told(answer.text), name).toBe(false);
      if (answer.status === 200 && answer.text.includes('Lars Look')) seen++;
    }
    expect(seen).toBeGreaterThan(2);
  });

  it('S09 · authz: further fields, sorts and filters are asked for: refused or without effect', async () => {
    const { imre } = world;
    for (const path of [`/applications/${house.applicationId}`, '/commitments', '/members']) {
      const plain = await imre.get(path);
      for (const extra of ['include=scorecards', 'fields=*', 'sort=score', 'filter[score][gt]=3', 'expand=ratings']) {
        const answer = await imre.get(`${path}${path.includes('?') ? '&' : '?'}${extra}`);
        expect([400, 422].includes(answer.status) || answer.text === plain.text, `${path} ${extra}`).toBe(true);
      }
    }
  });

  it('S14 · auth: protected fields are sent along: 422, and nothing changed', async () => {
    const { imre } = world;
    const before = (await imre.get('/login')).text;
    for (const extra of [
      { role: 'administrator' },
      { orgId: randomUUID() },
      { email: 'anna@example.org' },
      { id: randomUUID() },
    ]) {
      expect((await imre.patch('/login/profile', { language: 'nl', ...extra })).status).toBe(422);
      expect((await imre.patch('/members/me', { title: 'Boss', ...extra })).status).toBe(422);
    }
    const card = must(await imre.get(`/scorecards/${(await cardsOf(world, imre))[0]?.scorecard.id}`), 200);
    const draft = fullCard(card.kit, 5, card.concerns);
    for (const extra of [{ submittedAt: null }, { sealed: false }, { memberId: world.ingrid.member }])
      expect((await imre.put(`/scorecards/${card.id}/submission`, { ...draft, ...extra })).status).toBe(422);
    expect((await imre.get('/login')).text).toBe(before);
  });
});

describe('auth', () => {
  it('S13 · auth: an invitation is opened with the address of somebody who is here already: their account stays as it is', async () => {
    const { anna, rik, nobody } = world;
    must(await rik.put('/login/password', { password: 'the old sentence of Rik' }), 204);
    const email: string = (await rik.get('/login')).body.account.email;
    const elsewhere = await world.another('Another house');
    must(
      await elsewhere.anna.post('/invitations', { name: 'Mallory', email, role: 'interviewer', language: 'en' }),
      201,
    );
    const mail = (await world.deliver(elsewhere.org)).find(({ to }) => to === email);
    const token = tokenIn(mail ?? { text: '' });
    const taken = await nobody.post('/link-openings', { token, name: 'Mallory', password: 'a sentence of Mallory' });
    expect(taken.status).toBe(409);
    expect((await nobody.post('/logins', { email, password: 'the old sentence of Rik' })).status).toBe(201);
    expect((await anna.get(`/members/${rik.member}`)).body.name).toBe('Rik');
  });

  it('S15 · auth: accounts that are guessed on a fresh house: there is none', async () => {
    for (const [email, password] of [
      ['admin@localhost', 'admin'],
      ['admin@example.org', 'admin'],
      ['root@localhost', '123456'],
      ['demo@example.org', 'demo'],
    ])
      expect([401, 422]).toContain((await world.nobody.post('/logins', { email, password })).status);
  });

  it('S17 · auth: a mail scanner opens the link before the person: pages and HEADs consume nothing', async () => {
    const { nobody, rik } = world;
    const email: string = (await rik.get('/login')).body.account.email;
    must(await nobody.post('/login-links', { email }), 202);
    const rows = await world.db.owner.query('SELECT count(*) FROM auth.link WHERE used_at IS NOT NULL');
    for (const method of ['HEAD', 'GET', 'GET']) await world.request('/open', { method });
    expect((await world.db.owner.query('SELECT count(*) FROM auth.link WHERE used_at IS NOT NULL')).rows).toEqual(
      rows.rows,
    );
  });
});

describe('csrf', () => {
  it('S22 · csrf: another site sends a name and password of its own along: the cookie counts, so the page is asked about', async () => {
    for (const authorization of ['Basic eDp5', 'Bearer a b', 'Bearer']) {
      const headers = { authorization, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
      const answer = await world.rik.put(`/vacancies/${house.vacancyId}/closing`, undefined, headers);
      expect(answer.status, authorization).toBe(403);
      expect(answer.body.type).toBe('urn:rondo:problem:other_site');
    }
  });

  it('S22 · csrf: another site posts forms, plain text and JSON with our cookie: refused, nothing changed', async () => {
    const { imre } = world;
    const before = (await imre.get('/login')).text;
    for (const headers of [
      { origin: 'https://evil.example', 'content-type': 'text/plain' },
      { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
      { origin: 'null', 'content-type': 'application/json' },
      { origin: 'http://localhost:3000.evil.example', 'content-type': 'application/json' },
      { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' },
      { 'sec-fetch-site': 'same-site', 'content-type': 'application/json' },
    ]) {
      const answer = await world.request('/api/v1/login/profile', {
        method: 'PATCH',
        headers: { ...imre.headers, ...headers },
        body: '{"language":"nb"}',
      });
      expect(answer.status, JSON.stringify(headers)).toBe(403);
    }
    expect((await imre.get('/login')).text).toBe(before);
  });
});

describe('upload', () => {
  it('S27 · upload: a PDF that would run a script is text and an attachment, nothing more', async () => {
    const { rik } = world;
    const harmful = Buffer.from(pdfOf('I mend bridges'))
      .toString('latin1')
      .replace('/Type /Catalog', '/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert(1)) >>');
    const made = await rik.call(
      'POST',
      `/applications/${other.applicationId}/documents?kind=cv&fileName=${encodeURIComponent('cv‮fdp.exe.pdf\r\nX: y')}`,
      new Uint8Array(Buffer.from(harmful, 'latin1')),
      { 'Content-Type': 'application/octet-stream' },
    );
    expect([201, 422]).toContain(made.status);
    if (made.status !== 201) return;
    const path = `/applications/${other.applicationId}/documents/${made.body.id}`;
    const file = await world.request(`/api/v1${path}`, { headers: rik.headers });
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(made.body.fileName).not.toMatch(/[\r\n\u202e]/);
    expect((await rik.get(`${path}/text`)).text).not.toContain('app.alert');
  });

  it('S23 · upload: programs and pages that call themselves a CV are refused', async () => {
    for (const [name, content] of [
      ['cv.php', '<?php system($_GET[0]); ?>'],
      ['cv.pdf', '<html><script>alert(1)</script></html>'],
      ['cv.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
      ['cv.pdf.exe', 'MZ\u0090\u0000\u0003'],
      ['cv.docx', 'PK\u0003\u0004 not an archive'],
    ] as const) {
      const answer = await world.rik.call(
        'POST',
        `/applications/${other.applicationId}/documents?kind=cv&fileName=${name}`,
        new TextEncoder().encode(content),
        { 'Content-Type': 'application/octet-stream' },
      );
      expect(answer.status, name).toBe(422);
    }
  });
});

describe('xss', () => {
  it('scripts in every text of a candidate come back as text: JSON, never HTML, and escaped in mails', async () => {
    const { rik, imre } = world;
    const payload = '"><img src=x onerror=alert(1)><svg/onload=alert(2)>';
    const { applicationId } = await addCandidate(rik, house.vacancyId, payload);
    must(await rik.post(`/applications/${applicationId}/questions`, { body: payload }), 201);
    must(
      await rik.post(`/applications/${applicationId}/commitments`, {
        body: payload,
        ownerId: imre.member,
        dueOn: '2027-01-20',
      }),
      201,
    );
    await publishRound(world, rik, applicationId, house.roundOne, 40);
    const mails = await world.deliver();
    expect(mails.some(({ text }) => text.includes('onerror'))).toBe(true);
    for (const mail of mails) {
      expect(mail.html ?? '').not.toContain('<img src=x');
      expect(mail.html ?? '').not.toContain('<svg/onload');
    }
    const read = await rik.get(`/applications/${applicationId}`);
    expect(read.headers.get('content-type')).toContain('application/json');
    expect(read.headers.get('x-content-type-options')).toBe('nosniff');
    expect(read.body.candidate.name).toBe(payload);
  });
});

describe('race and logic', () => {
  it('S51 S52 · race: a submission that is refused leaves the seal as it was', async () => {
    const { plan, vacancyId } = await openVacancy(world);
    const { applicationId } = await addCandidate(world.rik, vacancyId, 'Race Ras');
    const round = plan.rounds[0]?.id ?? '';
    await publishRound(world, world.rik, applicationId, round, 1);
    world.clock.forward(3 * day);
    await submitAll(world, world.ingrid, 5, applicationId);
    const mine = (await cardsOf(world, world.imre)).filter((card) => card.applicationId === applicationId);
    expect(mine.length).toBeGreaterThan(0);
    const first = mine[0]?.scorecard.id ?? '';
    const card = must(await world.imre.get(`/scorecards/${first}`), 200);
    const dummy = { ...fullCard(card.kit, 3, card.concerns), ratings: [], strengths: '' };
    const debrief = `/applications/${applicationId}/rounds/${round}/debrief`;
    // logic: an empty card is not a card.
    expect((await world.imre.put(`/scorecards/${first}/submission`, dummy)).status).toBe(422);
    expect((await world.imre.get(debrief)).status).toBe(403);
    // logic: nobody decides while cards are out.
    const decision = await world.hanne.post(`/applications/${applicationId}/rounds/${round}/decisions`, {
      outcome: 'offer',
      reason: 'quick',
    });
    expect([409, 422]).toContain(decision.status);
    await submitAll(world, world.imre, 3, applicationId);
    expect((await world.imre.get(debrief)).status).toBe(200);
    // logic: what was handed in does not change.
    const again = await world.imre.put(`/scorecards/${first}/submission`, fullCard(card.kit, 5, card.concerns));
    expect(again.status).toBe(409);
    expect((await world.imre.get(`/scorecards/${first}`)).body.draft?.ratings?.[0]?.score ?? 3).toBe(3);
  });
});

describe('headers', () => {
  it('S21 S70 · headers: every route, errors and files too: CSP, nosniff, no referrer, COOP, no-store, no banner', async () => {
    const routes = await routeTable(world);
    const ids = Object.fromEntries(
      Object.entries(await idsByParameter(world)).map(([name, all]) => [name, all[0] ?? '']),
    );
    for (const { path, method, name } of routes.filter(({ path }) => path !== '/events')) {
      for (const headers of [world.anna.headers, {}]) {
        const answer = await world.request(`/api/v1${fill(path, ids)}`, {
          method,
          headers: method === 'GET' ? headers : { ...headers, 'content-type': 'application/json' },
          ...(method === 'GET' || method === 'DELETE' ? {} : { body: '{"nonsense":' }),
        });
        const got = Object.fromEntries(answer.headers);
        expect(got['content-security-policy'], name).toMatch(/default-src 'none'/);
        expect(got['content-security-policy'] ?? '', name).not.toContain('unsafe');
        expect(got['x-content-type-options'], name).toBe('nosniff');
        expect(got['referrer-policy'], name).toBe('no-referrer');
        expect(got['cross-origin-opener-policy'], name).toBe('same-origin');
        // A logo is for everybody, and a new one has a new address.
        if (name !== 'GET /logos/{orgId}/{logoId}') expect(got['cache-control'], name).toContain('no-store');
        expect(got.server ?? got['x-powered-by'], name).toBeUndefined();
        expect(got['access-control-allow-origin'], name).toBeUndefined();
      }
    }
  });
});
