import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  clearDemonstration,
  findDemonstration,
  type PersonKey,
  personKeys,
  settleDemonstration,
} from '../app/server/demonstration/store.ts';
import { sweepRetention } from '../app/server/privacy/retention.ts';
import { addCandidate, must, openVacancy } from './support/line.ts';
import { tablesWith } from './support/sweep.ts';
import { appOver, type Caller, day, hour, testWorld, tokenIn, type World } from './support/world.ts';

type Fair = { score: number; low: number; high: number; mean: number };

/** The demonstration beside a real organisation: what is in it, who gets in, and that nothing of it stays. */
let world: World;
beforeAll(async () => {
  world = await testWorld();
  must(await world.anna.put('/demonstration', {}), 202);
  const made = await whenMade();
  expect(made).toEqual({ state: 'ready', done: 0, of: expect.any(Number), failed: false });
}, 120_000);
afterAll(() => world.close());

async function whenMade() {
  for (;;) {
    const { body } = await world.nobody.get('/demonstration');
    if (body.state !== 'making') return body;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

const cookieOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');

/** Switches, as the bar does; `from` is who asks. */
async function become(person: PersonKey, from: Caller = world.anna): Promise<Caller> {
  const answer = await from.post('/demonstration/logins', { person });
  must(answer, 201);
  return world.caller({ cookie: cookieOf(answer.headers) });
}

const org = async () => (await findDemonstration(world.deps))?.org ?? '';
const count = async (table: string, what = '*', where = 'true') =>
  Number(
    (
      await world.db.owner.query(`SELECT count(${what}) AS n FROM ${table} WHERE org_id = $1 AND ${where}`, [
        await org(),
      ])
    ).rows[0].n,
  );

describe('what is in it', () => {
  it('First run: two open vacancies, twelve candidates, years of scorecards by forty interviewers', async () => {
    expect(await count('scorecard_submission')).toBeGreaterThanOrEqual(400);
    expect(await count('scorecard_submission', 'DISTINCT member_id')).toBeGreaterThanOrEqual(40);
    expect(await count('vacancy', '*', 'opened_at IS NOT NULL AND closed_at IS NULL')).toBe(2);
    expect(
      await count(
        'application a',
        '*',
        'vacancy_id IN (SELECT vacancy_id FROM vacancy WHERE closed_at IS NULL AND opened_at IS NOT NULL)',
      ),
    ).toBe(12);
    const { rows } = await world.db.owner.query(
      'SELECT min(submitted_at) AS first FROM scorecard_submission WHERE org_id = $1',
      [await org()],
    );
    expect(world.clock.at.getTime() - rows[0].first.getTime()).toBeGreaterThan(2 * 365 * day);
  });

  it('First run: tomorrow’s agenda is sent, a promise is late, a debrief waits, an offer is out', async () => {
    const recruiter = await become('recruiter');
    const promises = must(await recruiter.get('/commitments?of=all'), 200).items;
    expect(promises.filter(({ status }: { status: { state: string } }) => status.state === 'late')).toHaveLength(1);
    const { places } = must(await recruiter.get('/demonstration/guide'), 200);
    const agenda = must(await recruiter.get(places.interviewDay), 200);
    expect(agenda.published.openedAt).not.toBeNull();
    const first = agenda.published.content.sessions[0].startsAt;
    expect(new Date(first).getTime() - world.clock.at.getTime()).toBeLessThan(2 * day);
    const manager = await become('hiring_manager', recruiter);
    const debrief = must(await manager.get(places.debrief), 200);
    expect([debrief.missing, debrief.decisions]).toEqual([[], []]);
    expect(debrief.rows.filter(({ differs }: { differs: boolean }) => differs).length).toBeGreaterThanOrEqual(1);
    // R66: the fair score with where it probably is, on the scale, and what it rests on; for who sees the whole vacancy.
    const { scorecards, needed } = debrief.fairness;
    expect(scorecards).toBeGreaterThanOrEqual(needed);
    const fair = debrief.rows.flatMap((row: { fair: Fair | null }) => row.fair ?? []);
    expect(fair.length).toBeGreaterThanOrEqual(3);
    for (const { low, score, high, mean } of fair as Fair[]) {
      expect([1 <= low, low < score, score < high, high <= 5, 1 <= mean && mean <= 5]).toEqual(Array(5).fill(true));
    }
    for (const { fair: of, ratings } of debrief.rows) if (ratings.length < 2) expect(of).toBeNull();
    const [asking] = must(await manager.get(`${places.offer}/askings`), 200).items;
    expect(asking).toMatchObject({ mine: { value: 'yes' }, theirs: { answered: false }, outcome: 'waiting' });
    const concerns = must(await manager.get(`${places.candidate}/concerns`), 200).items;
    expect(concerns).toHaveLength(2);
    const panelist = await become('panelist', manager);
    const card = must(await panelist.get(places.card), 200);
    expect([card.submission, card.draft.ratings.length > 0]).toEqual([null, true]);
    // A panelist who rated reads the ratings, and no score that comes from cards of other candidates.
    const theirs = must(await panelist.get(places.debrief), 200);
    expect(theirs.rows.some(({ ratings }: { ratings: unknown[] }) => ratings.length > 0)).toBe(true);
    expect([theirs.fairness, theirs.rows.every((row: { fair: Fair | null }) => row.fair === null)]).toEqual([
      null,
      true,
    ]);
    expect(must(await panelist.get(places.kit), 200).concerns).toHaveLength(2);
    const trainee = await become('trainee', panelist);
    expect(must(await trainee.get(places.kit), 200).mine.seatRole).toBe('shadow');
  });

  it('First run: nothing is said twice on a page, and nothing said is empty', async () => {
    const { rows } = await world.db.owner.query(
      `SELECT application_id, round_id, array_agg(evidence) AS said FROM scorecard_rating WHERE org_id = $1 AND score IS NOT NULL GROUP BY 1, 2`,
      [await org()],
    );
    for (const { said } of rows) {
      expect(said.every((evidence: string) => evidence.length > 20)).toBe(true);
      const sentences = said.flatMap((evidence: string) => evidence.split(/(?<=\.) /));
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });

  it('First run: everybody who was told anything was told it by name, about their own vacancy, and nobody of the past waits', async () => {
    const { rows } = await world.db.owner.query(
      `SELECT c.name, v.title, o.subject, o.opening, o.message FROM outcome o
         JOIN application a USING (org_id, application_id)
         JOIN candidate c ON c.org_id = a.org_id AND c.candidate_id = a.candidate_id
         JOIN vacancy v ON v.org_id = a.org_id AND v.vacancy_id = a.vacancy_id
        WHERE o.org_id = $1`,
      [await org()],
    );
    expect(rows.length).toBeGreaterThan(70);
    const titles = new Set<string>(rows.map((row) => row.title));
    for (const { name, title, subject, opening, message } of rows) {
      expect([opening.includes(name), opening.includes(title)]).toEqual([true, true]);
      // A subject names this vacancy or none.
      const others = [...titles].filter((one) => one !== title && subject.includes(one));
      expect(others).toEqual([]);
      expect(message.length).toBeGreaterThan(20);
    }
    const recruiter = await become('recruiter');
    const due = must(await recruiter.get('/outcomes?limit=100'), 200).items;
    expect(due.length).toBeGreaterThanOrEqual(3);
    expect(due.filter(({ daysLeft }: { daysLeft: number }) => daysLeft < 0)).toEqual([]);
    const contested = must(await recruiter.get('/outcomes?state=contested'), 200).items;
    expect(contested.map(({ candidate }: { candidate: { name: string } }) => candidate.name)).toEqual([
      'Marisol Ferreira',
    ]);
  });

  it('First run: people came in by form and by list, one is here twice, and the office has its own pages', async () => {
    const recruiter = await become('recruiter');
    const { places } = must(await recruiter.get('/demonstration/guide'), 200);
    const list = must(await recruiter.get(places.report), 200);
    expect([list.state, list.counts.made, list.counts.there, list.counts.refused]).toEqual(['finished', 2, 1, 2]);
    // Brought in at the time of the story, not when the queue came by.
    expect(world.clock.at.getTime() - Date.parse(list.finishedAt)).toBeGreaterThan(2 * day);
    const pairs = must(await recruiter.get('/duplicates'), 200).items;
    expect(pairs).toHaveLength(1);
    expect(pairs[0].candidates.map(({ name }: { name: string }) => name)).toEqual(['Daan Wiersma', 'Daan Wiersma']);
    const form = must(
      await world.nobody.get(`${places.form.replace('/apply/', '/application-forms/')}?language=nl`),
      200,
    );
    expect([form.state, form.notice.body.includes('Willemijn Straatsma')]).toEqual(['open', true]);
    const candidate = await become('candidate', recruiter);
    const [{ id }] = must(await candidate.get('/my/applications'), 200).items;
    const { shown } = must(await candidate.get(`/my/applications/${id}/notice`), 200);
    expect(shown.body).toBe(form.notice.body);
    const mine = must(await candidate.get(`/my/applications/${id}`), 200);
    expect(mine.outcomes.map(({ kind }: { kind: string }) => kind)).toEqual(['next_round']);
    expect(mine.documents).toHaveLength(1);
    const met = mine.agendas.at(-1).content.sessions.flatMap(({ people }: { people: { name: string }[] }) => people);
    expect(met.map(({ name }: { name: string }) => name)).toContain('Hanneke Boersma');
    const administrator = await become('administrator', candidate);
    for (const path of ['/api-keys', '/invitations']) {
      expect(must(await administrator.get(path), 200).items.length, path).toBeGreaterThan(0);
    }
  });

  it('First run: what was copied is whole: every debrief of the past opens, with a card for every seat', async () => {
    const recruiter = await become('recruiter');
    const vacancies = must(await recruiter.get('/vacancies?limit=100'), 200).items;
    expect(vacancies).toHaveLength(10);
    let debriefs = 0;
    for (const vacancy of vacancies.filter(({ state }: { state: string }) => state === 'closed')) {
      const { items } = must(await recruiter.get(`/vacancies/${vacancy.id}/applications?limit=100`), 200);
      // Some of each vacancy are enough to look at whole; all were counted above.
      for (const { id } of items.slice(0, 3)) {
        const application = must(await recruiter.get(`/applications/${id}`), 200);
        for (const round of application.rounds.filter(({ agenda }: { agenda: unknown }) => agenda !== null)) {
          const debrief = must(await recruiter.get(`/applications/${id}/rounds/${round.id}/debrief`), 200);
          expect(debrief.missing).toEqual([]);
          expect(debrief.cards.length).toBeGreaterThanOrEqual(3);
          expect(debrief.vacancy.title).toBe(vacancy.title);
          expect(debrief.decisions.length).toBeGreaterThanOrEqual(1);
          for (const row of debrief.rows) expect(row.name).not.toBe('');
          const sent = must(await recruiter.get(`/agendas/${round.agenda.id}`), 200).published.content;
          expect(sent.vacancy.title).toBe(vacancy.title);
          const raters = new Set(debrief.people.map(({ name }: { name: string }) => name));
          for (const session of sent.sessions) for (const { name } of session.people) expect(raters).toContain(name);
          debriefs++;
        }
      }
    }
    expect(debriefs).toBeGreaterThan(20);
  });

  it('First run: the unsealing of the past is what the cards say', async () => {
    const { rows } = await world.db.owner.query(
      `SELECT count(*) AS n FROM panelist p WHERE org_id = $1
        AND EXISTS (SELECT 1 FROM scorecard c LEFT JOIN scorecard_submission s USING (org_id, scorecard_id)
                     WHERE c.org_id = p.org_id AND c.application_id = p.application_id AND c.round_id = p.round_id AND c.member_id = p.member_id AND s.scorecard_id IS NULL)
         = EXISTS (SELECT 1 FROM unblinding u WHERE u.org_id = p.org_id AND u.application_id = p.application_id AND u.round_id = p.round_id AND u.member_id = p.member_id)`,
      [await org()],
    );
    expect(Number(rows[0].n)).toBe(0);
  });

  it('First run: every page of the navigation has something on it, for everybody', async () => {
    const reads: Record<PersonKey, string[]> = {
      recruiter: ['/vacancies', '/bank-questions', '/candidates', '/commitments?of=all', '/members', '/rooms'],
      hiring_manager: ['/vacancies', '/commitments?of=all', '/members'],
      panelist: ['/commitments?of=me&state=kept', '/members'],
      trainee: ['/members'],
      administrator: ['/vacancies', '/outbox', '/audit', '/members'],
      candidate: ['/my/applications', '/my/notes'],
    };
    for (const person of personKeys) {
      const caller = await become(person);
      for (const path of reads[person]) {
        expect(must(await caller.get(path), 200).items.length, `${person} ${path}`).toBeGreaterThan(0);
      }
      if (person === 'candidate' || person === 'administrator') continue;
      const at = (days: number) => new Date(world.clock.at.getTime() + days * day).toISOString();
      const { items } = must(await caller.get(`/sessions?from=${at(-30)}&until=${at(30)}`), 200);
      expect(items.length, `${person} has sessions`).toBeGreaterThan(0);
    }
  });

  it('First run: its past is not swept away at night', async () => {
    const before = await count('candidate');
    await sweepRetention(world.deps);
    const { rows } = await world.db.worker.query("SELECT 1 FROM job.jobs WHERE task_identifier = 'erase-candidate'");
    expect([rows, await count('candidate')]).toEqual([[], before]);
  });
});

describe('who gets in', () => {
  it('First run: nobody without a link, a place in it or an organisation to administer', async () => {
    const { rik, imre, nobody } = world;
    const other = await world.another('Elsewhere');
    for (const caller of [nobody, rik, imre, other.rik]) {
      for (const person of personKeys) {
        expect((await caller.post('/demonstration/logins', { person })).status).toBe(404);
      }
      expect((await caller.put('/demonstration', {})).status).toBe(404);
      expect([401, 404]).toContain((await caller.post('/demonstration/resets')).status);
      expect([401, 404]).toContain((await caller.delete('/demonstration')).status);
      expect([401, 404]).toContain((await caller.get('/demonstration/guide')).status);
    }
    const wrong = { person: 'recruiter', token: 'a-token-that-nobody-was-ever-given' };
    expect((await nobody.post('/demonstration/logins', wrong)).status).toBe(404);
  });

  it('First run: the link of the first run lets in and stays usable; one for something else does not', async () => {
    const { identity, now } = world.deps;
    const until = new Date(now().getTime() + day);
    const link = (purpose: 'first_run' | 'recovery') =>
      identity.makeLink({ purpose, accountId: null, orgId: null, subjectId: null }, until, now());
    const token = await link('first_run');
    must(await world.nobody.post('/demonstration/logins', { person: 'candidate', token }), 201);
    must(await world.nobody.post('/demonstration/logins', { person: 'recruiter', token }), 201);
    expect((await identity.readLink(token, now())).state).toBe('open');
    const other = { person: 'recruiter', token: await link('recovery') };
    expect((await world.nobody.post('/demonstration/logins', other)).status).toBe(404);
  });

  it('First run: one becomes its own people only, whatever is asked for', async () => {
    const inside = await become('recruiter');
    for (const person of [world.anna.account, world.anna.member, 'anna', '', 'constructor', null, ['recruiter']]) {
      const answer = await inside.post('/demonstration/logins', { person });
      expect([answer.status, answer.headers.getSetCookie()]).toEqual([422, []]);
    }
    const login = must(await inside.get('/login'), 200);
    expect(login).toMatchObject({ demonstration: true, staff: [{ organisation: { name: 'Sluis & Fjell' } }] });
    expect(login.staff).toHaveLength(1);
    // The header that chooses an organisation does not choose another's.
    for (const path of ['/vacancies', '/members', '/organisation']) {
      expect((await inside.get(path, { 'Rondo-Organisation': world.org })).status).toBe(403);
    }
    expect(must(await world.anna.get('/login'), 200).demonstration).toBe(false);
  });

  it('First run: another site cannot switch, reset or remove', async () => {
    const inside = await become('recruiter');
    const from = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
    expect((await inside.post('/demonstration/logins', { person: 'candidate' }, from)).status).toBe(403);
    expect((await inside.post('/demonstration/resets', undefined, from)).status).toBe(403);
    expect((await inside.delete('/demonstration', from)).status).toBe(403);
    expect((await inside.put('/demonstration', {}, from)).status).toBe(403);
  });

  it('First run: switching lets the page one leaves finish what it asked, and signs nobody else out', async () => {
    const one = await become('recruiter');
    const other = await become('recruiter');
    await become('candidate', one);
    expect([(await one.get('/login')).status, (await other.get('/login')).status]).toEqual([200, 200]);
  });

  it('First run: somebody invented is given no place in a real organisation', async () => {
    const { anna } = world;
    const { rows } = await world.db.owner.query(
      `SELECT m.email FROM member m JOIN demonstration_person p USING (org_id, account_id) WHERE p.person = 'recruiter'`,
    );
    const { email } = rows[0];
    must(await anna.post('/invitations', { name: 'Noor', email, role: 'administrator', language: 'nl' }), 201);
    const mail = (await world.deliver()).find(({ to }) => to === email);
    const answer = await world.nobody.post('/link-openings', { token: tokenIn(mail ?? { text: '' }) });
    expect(answer.body).toMatchObject({ status: 409, type: 'urn:rondo:problem:invented_person' });
    // And were one of them somewhere else all the same, nobody could become them.
    await world.db.owner.query(
      `INSERT INTO member (org_id, member_id, account_id, name, email, role, language, time_zone, joined_at)
       SELECT $1, gen_random_uuid(), account_id, 'Planted', 'planted@example.org', 'administrator', 'nl', 'Europe/Amsterdam', now()
         FROM demonstration_person WHERE person = 'recruiter'`,
      [world.org],
    );
    const refused = await anna.post('/demonstration/logins', { person: 'recruiter' });
    expect(refused.body).toMatchObject({ status: 409, type: 'urn:rondo:problem:person_elsewhere' });
    await world.db.owner.query("DELETE FROM member WHERE name = 'Planted'");
  });

  it('First run: a real organisation can never be made the demonstration, nor removed as one', async () => {
    const { withTenant, now } = world.deps;
    const mine = { side: 'system' as const, org: world.org, now: now() };
    const plant = withTenant(mine, (tx) =>
      tx.insertInto('demonstration').values({ org_id: world.org, begun_at: now() }).execute(),
    );
    await expect(plant).rejects.toThrow('row-level security');
    await expect(
      withTenant(mine, (tx) =>
        tx
          .updateTable('demonstration')
          .set({ org_id: world.org } as never)
          .execute(),
      ),
    ).rejects.toThrow('permission denied');
    const { vacancyId } = await openVacancy(world);
    await addCandidate(world.rik, vacancyId, 'Real Person');
    await clearDemonstration(world.deps, world.org);
    expect((await world.rik.get(`/vacancies/${vacancyId}/applications`)).body.items).toHaveLength(1);
  });

  it('First run: where Rondo sends mails there is none, and its people are locked out', async () => {
    const inside = await become('panelist');
    const sends = appOver(world.db, world.clock, { onTrial: false });
    const anna = { ...world.anna.headers, 'content-type': 'application/json' };
    const ask = (path: string, method = 'POST', body?: string) =>
      sends.request(`/api/v1${path}`, { method, headers: anna, ...(body === undefined ? {} : { body }) });
    expect(await (await ask('/demonstration', 'GET')).json()).toMatchObject({ state: 'off' });
    expect((await ask('/demonstration/logins', 'POST', '{"person":"recruiter"}')).status).toBe(409);
    expect((await ask('/demonstration', 'PUT', '{}')).status).toBe(409);
    expect((await ask('/demonstration/resets')).status).toBe(409);
    await settleDemonstration(sends.deps);
    expect((await inside.get('/login')).status).toBe(401);
    expect((await world.anna.get('/login')).status).toBe(200);
  });
});

/** What is in it, without what has to differ: ids and instants. */
async function picture(): Promise<unknown> {
  const { rows } = await world.db.owner.query(
    `SELECT c.name, v.title, m.name AS rater, r.score, r.evidence, s.strengths, s.recommendation
       FROM scorecard_rating r JOIN scorecard_submission s USING (org_id, scorecard_id)
       JOIN application a ON a.org_id = r.org_id AND a.application_id = r.application_id
       JOIN vacancy v ON v.org_id = a.org_id AND v.vacancy_id = a.vacancy_id
       JOIN candidate c ON c.org_id = a.org_id AND c.candidate_id = a.candidate_id
       JOIN member m ON m.org_id = r.org_id AND m.member_id = r.member_id
      WHERE r.org_id = $1 ORDER BY 1, 2, 3, 4, 5, 6, 7`,
    [await org()],
  );
  return rows;
}

describe('resetting and removing', () => {
  it('First run: reset, it is the same again, whoever plays stays who they are, and two at once are one', async () => {
    const before = await picture();
    const panelist = await become('panelist');
    const recruiter = await become('recruiter');
    const { places } = must(await recruiter.get('/demonstration/guide'), 200);
    must(await recruiter.post('/rooms', { name: 'Made by a visitor' }), 201);
    const answers = await Promise.all([
      panelist.post('/demonstration/resets'),
      recruiter.post('/demonstration/resets'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect(await whenMade()).toMatchObject({ state: 'ready', failed: false });
    expect(await picture()).toEqual(before);
    expect(must(await panelist.get('/login'), 200).demonstration).toBe(true);
    const again = must(await panelist.get('/demonstration/guide'), 200);
    expect(again.me).toBe('panelist');
    expect(again.places.card).not.toBe(places.card);
    expect(await tablesWith(world.db.owner, 'Made by a visitor')).toEqual([]);
  }, 120_000);

  it('First run: what a crash leaves half-made is gone at the next start', async () => {
    await world.db.owner.query('UPDATE demonstration SET made_at = NULL');
    await world.deps.identity.ensureAccount('left.behind@sluisfjell.example', 'Left Behind');
    const half = await org();
    await settleDemonstration(world.deps);
    expect(await findDemonstration(world.deps)).toBeUndefined();
    // Ids of mails that the queue has not come to stay in it; it will find nothing under them.
    const left = await tablesWith(world.db.owner, half, 'Left Behind', 'Leyla Demirci');
    expect(left.filter((table) => !table.startsWith('job.'))).toEqual([]);
    expect((await world.anna.post('/demonstration/logins', { person: 'recruiter' })).status).toBe(404);
  });

  it('First run: removed, nothing of it is in any table, and the real organisation is as it was', async () => {
    const mine = async () =>
      (await world.db.owner.query('SELECT count(*) FROM audit_event WHERE org_id = $1', [world.org])).rows[0];
    const before = await mine();
    must(await world.anna.put('/demonstration', {}), 202);
    await whenMade();
    const made = await org();
    const inside = await become('administrator');
    must(
      await inside.post('/invitations', {
        name: 'Ilse',
        email: 'ilse@inbox.sluisfjell.example',
        role: 'interviewer',
        language: 'nl',
      }),
      201,
    );
    await world.deliver(made);
    world.clock.forward(hour);
    const accounts = (
      await world.db.owner.query(
        'SELECT account_id::text AS id FROM member WHERE org_id = $1 UNION SELECT account_id::text FROM candidate WHERE org_id = $1 AND account_id IS NOT NULL',
        [made],
      )
    ).rows.map(({ id }) => id as string);
    expect(accounts.length).toBeGreaterThan(40);
    must(await inside.delete('/demonstration'), 204);
    const left = await tablesWith(
      world.db.owner,
      made,
      'inbox.sluisfjell',
      'Leyla Demirci',
      'Noor el Idrissi',
      ...accounts,
    );
    expect(left.filter((table) => !table.startsWith('job.'))).toEqual([]);
    expect((await inside.get('/login')).status).toBe(401);
    expect(await mine()).toEqual(before);
    expect(must(await world.nobody.get('/demonstration'), 200).state).toBe('none');
  }, 120_000);
});
