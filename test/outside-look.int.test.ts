import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginDemonstration } from '../app/server/demonstration/store.ts';
import type { Role } from '../app/server/http/contract.ts';
import { openAsCandidate } from './support/full-house.ts';
import { addCandidate, must, openVacancy, publishRound, submitAll } from './support/line.ts';
import { day, type Person, testWorld, tokenIn, type World } from './support/world.ts';

/** What somebody from outside found who read the source for a day, each with what stands against it. */
let world: World;
let vacancy: Awaited<ReturnType<typeof openVacancy>>;
let second: Awaited<ReturnType<typeof openVacancy>>;
beforeAll(async () => {
  world = await testWorld();
  vacancy = await openVacancy(world);
  second = await openVacancy(world);
});
afterAll(() => world.close());

const open = (token: string) => world.nobody.post('/link-openings', { token });
/** Who somebody is after opening a link. */
async function whoIs(opened: Awaited<ReturnType<typeof open>>) {
  const cookie = opened.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return must(await world.caller({ cookie }).get('/login'), 200).account.email as string;
}

let days = 0;
/** Somebody new whose mail with a link is on its way: where it goes is told, and what it says. */
async function invited(name: string, inVacancy = vacancy) {
  const made = await addCandidate(world.rik, inVacancy.vacancyId, name);
  const roundId = inVacancy.plan.rounds[0]?.id ?? '';
  await publishRound(world, world.rik, made.applicationId, roundId, ++days);
  const { candidate } = must(await world.rik.get(`/applications/${made.applicationId}`), 200);
  return { ...made, email: candidate.email as string, version: candidate.version as number };
}
const mailTo = async (email: string) => {
  const mail = (await world.deliver()).findLast(({ to }) => to === email);
  if (mail === undefined) throw new Error(`nothing was mailed to ${email}`);
  return mail;
};

describe('a link lets in the mailbox it was sent to, and nobody else', () => {
  it('after two candidates were made one: the earlier link of whoever never opened theirs does not open the other’s page', async () => {
    const stranger = await invited('Sander Strik');
    const theirs = tokenIn(await mailTo(stranger.email));
    const person = await invited('Vera Visser', second);
    expect(await whoIs(must2(await open(tokenIn(await mailTo(person.email)))))).toBe(person.email);
    const choice = { name: 'other', email: 'other', phone: 'other', language: 'other', timeZone: 'other' };
    const merged = await world.rik.post(`/candidates/${stranger.candidateId}/merges`, {
      otherId: person.candidateId,
      version: stranger.version,
      otherVersion: person.version,
      confirm: 'merge',
      ...choice,
    });
    must(merged, 201);
    expect((await open(theirs)).status).toBe(410);
  });

  it('after the address was corrected: a mail that waited goes to the new one, and one that went to the old lets nobody in', async () => {
    const before = await invited('Wim Westra');
    const late = tokenIn(await mailTo(before.email));
    await world.db.owner.query('UPDATE mail SET sent_at = NULL, rendered = NULL WHERE to_address = $1', [before.email]);
    const corrected = { email: 'wim.westra@right.example' };
    must(
      await world.rik.patch(`/candidates/${before.candidateId}`, corrected, { 'If-Match': `"${before.version}"` }),
      204,
    );
    expect((await open(late)).status).toBe(410);
    const mails = await world.deliver();
    expect(mails.map(({ to }) => to)).not.toContain(before.email);
    // However it came to be: a link that names a mailbox opens for that one alone.
    const stray = await world.deps.identity.makeLink(
      { purpose: 'candidate', accountId: null, orgId: world.org, subjectId: before.candidateId, address: before.email },
      new Date(world.clock.at.getTime() + day),
      world.clock.at,
    );
    expect((await open(stray)).status).toBe(410);
    expect(must(await world.nobody.post('/link-readings', { token: stray }), 200)).toMatchObject({
      state: 'expired',
      name: null,
    });
    const right = mails.find(({ to }) => to === corrected.email);
    expect(await whoIs(must2(await open(tokenIn(right ?? { text: '' }))))).toBe(corrected.email);
  });
});

describe('what waits in the outbox keeps its reader', () => {
  const choice = { name: 'this', email: 'this', phone: 'this', language: 'this', timeZone: 'this' };
  const readers = async () =>
    (
      await world.db.owner.query(
        'SELECT l.to_address = m.email AS own FROM mail l JOIN member m ON m.member_id = l.member_id WHERE l.sent_at IS NULL AND l.candidate_id IS NOT NULL',
      )
    ).rows.map(({ own }) => own);

  it('a panelist’s mail about a candidate does not go to the candidate when two become one, nor when that is taken back', async () => {
    await world.deliver();
    const one = await invited('Iris Idzerda');
    const other = await addCandidate(world.rik, second.vacancyId, 'Iris Idzerda-Bos');
    expect(new Set(await readers())).toEqual(new Set([true]));
    const { merge } = must(
      await world.rik.post(`/candidates/${one.candidateId}/merges`, {
        otherId: other.candidateId,
        version: one.version,
        otherVersion: 1,
        confirm: 'merge',
        ...choice,
      }),
      201,
    );
    expect(new Set(await readers())).toEqual(new Set([true]));
    must(await world.rik.put(`/candidates/${one.candidateId}/merges/${merge.id}/undoing`), 200);
    expect(new Set(await readers())).toEqual(new Set([true]));
    await world.deliver();
  });
});

describe('R64, R97: what follows from cards is sealed from whoever owes one, wherever it stands', () => {
  it('decisions, what was answered and told of them, and who was let off: in the trail and in an export', async () => {
    const { anna, rik, imre, youssef, clock } = world;
    const bram = await world.person(world.org, 'Bram', 'recruiter');
    const { vacancyId, plan } = await openVacancy({ ...world, hanne: anna });
    const [one, two] = plan.rounds.map(({ id }) => id) as [string, string];
    const { applicationId, candidateId } = await addCandidate(rik, vacancyId, 'Bo Bakker');
    await publishRound(world, rik, applicationId, one, ++days);
    clock.forward((days + 1) * day);
    await submitAll(world, imre, 4, applicationId);
    const release = `/applications/${applicationId}/rounds/${one}/releases/${world.ingrid.member}`;
    must(await rik.put(release, { reason: 'Ingrid is ill.' }), 200);
    must(await bram.put(`${release}/confirmation`), 204);
    await publishRound(world, rik, applicationId, two, 2);
    const decided = { outcome: 'next_round', reason: 'Calm with customers.' };
    must(await rik.post(`/applications/${applicationId}/rounds/${one}/decisions`, decided), 201);
    const deadline = new Date(clock.at.getTime() + 3 * day).toISOString();
    must(await rik.post(`/applications/${applicationId}/askings`, { deadline }), 201);
    must(await rik.put(`/applications/${applicationId}/askings/1/answer`, { value: 'yes', body: 'Gladly.' }), 200);

    // The candidate, who is being asked: a decision in their own export would tell the sealed answer.
    const sent = (await world.deliver()).findLast(
      ({ template, text }) => template === 'agenda-for-candidate' && text.includes('Bo Bakker'),
    );
    const bo = await openAsCandidate(world, sent ?? { text: '' });
    const mine = async () => must(await bo.get('/my/export'), 200).employers[0];
    const asked = await mine();
    expect(asked.tables.decision).toEqual([]);
    expect(JSON.stringify(asked)).not.toContain(decided.reason);
    expect(asked.tables.audit_event.map(({ verb }: { verb: string }) => verb)).not.toContain('decided');
    expect(asked.withheld).toContainEqual({ what: 'decision', reason: 'sealed_answer' });

    const about = ['decision', 'outcome', 'asking', 'release', 'panelist'];
    const seenBy = async (who: Person) => {
      const trails = [`/audit?limit=100`, `/candidates/${candidateId}/audit?limit=100`];
      const lines = await Promise.all(trails.map(async (path) => must(await who.get(path), 200).items));
      const { tables } = must(await who.get(`/candidates/${candidateId}/export`), 200);
      return {
        lines: lines
          .flat()
          .filter(
            (line: { subject: string; applicationId: string }) =>
              line.applicationId === applicationId && about.includes(line.subject),
          ).length,
        trail: tables.audit_event.filter(({ subject }: { subject: string }) => about.includes(subject)).length,
        rows: ['decision', 'answer_content', 'release', 'unblinding'].map((table) => tables[table].length),
      };
    };
    expect(await seenBy(anna)).toEqual({ lines: 0, trail: 0, rows: [0, 0, 0, 0] });
    clock.forward(3 * day);
    await submitAll(world, anna, 3, applicationId);
    const open = await seenBy(anna);
    expect(open.rows).toEqual([1, 1, 1, 2]);
    expect(Math.min(open.lines, open.trail)).toBeGreaterThan(3);
    expect((await youssef.get(`/applications/${applicationId}/decisions`)).status).toBe(403);
    clock.forward(day);
    expect((await mine()).tables.decision).toMatchObject([{ reason: decided.reason }]);
  });

  it('R47: a concern drawn from a round is not read by whoever still owes a card of it, and is not put into a round that is rated', async () => {
    const { anna, rik, imre, hanne, clock } = world;
    const { vacancyId, plan } = await openVacancy({ ...world, ingrid: hanne });
    const [one, two] = plan.rounds.map(({ id }) => id) as [string, string];
    const { applicationId } = await addCandidate(rik, vacancyId, 'Cor Claassen');
    await publishRound(world, rik, applicationId, one, ++days);
    clock.forward((days + 1) * day);
    await submitAll(world, imre, 2, applicationId);
    const path = `/applications/${applicationId}/concerns`;
    const words = { form: 'concern', body: 'Imre doubts the kwartetspel.', competencyId: null };
    const { id } = must(await anna.post(path, { ...words, forRoundId: two }), 201);
    must(await anna.put(`/concerns/${id}/publication`), 204);
    const found = async () => must(await hanne.get('/candidates?search=kwartetspel'), 200).items.length;
    expect([must(await hanne.get(path), 200).items, await found()]).toEqual([[], 0]);

    const late = must(await anna.post(path, { ...words, forRoundId: one }), 201);
    const refusal = await anna.put(`/concerns/${late.id}/publication`);
    expect(refusal.body.type).toBe('urn:rondo:problem:round_rated');

    await submitAll(world, hanne, 3, applicationId);
    // In the round it is for, it stands in the kit of whoever owes a card there.
    await publishRound(world, rik, applicationId, two, 2);
    expect([must(await hanne.get(path), 200).items.length, await found()]).toEqual([1, 1]);
  });

  it('a card of somebody who had looked at the others’ before they were given a seat is marked as that for everybody', async () => {
    const { anna, rik, imre, ingrid, clock } = world;
    const { applicationId } = await addCandidate(rik, vacancy.vacancyId, 'Fenna Faber');
    const roundId = vacancy.plan.rounds[0]?.id ?? '';
    const { agendaId, agenda } = await publishRound(world, rik, applicationId, roundId, ++days);
    clock.forward((days + 1) * day);
    await submitAll(world, imre, 3, applicationId);
    const debrief = `/applications/${applicationId}/rounds/${roundId}/debrief`;
    expect(must(await rik.get(debrief), 200).cards).not.toEqual([]);
    clock.forward(1000);
    const text = JSON.stringify(agenda.draft).replaceAll(ingrid.member, rik.member);
    const seen = { 'If-Match': `"${agenda.version}"` };
    const saved = must(await rik.put(`/agendas/${agendaId}/draft`, JSON.parse(text), seen), 200);
    const now = { 'If-Match': `"${saved.version}"` };
    must(await rik.put(`/agendas/${agendaId}/publication`, { reason: 'Rik was there.' }, now), 200);
    expect((await rik.get(debrief)).status).toBe(403);
    await submitAll(world, rik, 3, applicationId);
    const marks = async () => {
      const { cards } = must(await anna.get(debrief), 200);
      return new Map(cards.map((card: Record<string, unknown>) => [card.memberId, card.afterUnblinding]));
    };
    const asWritten = new Map([
      [imre.member, false],
      [rik.member, true],
    ]);
    expect(await marks()).toEqual(asWritten);

    // It stays so when the candidate turns out to be somebody who is here already, and when that is taken back.
    const { candidate } = must(await rik.get(`/applications/${applicationId}`), 200);
    const same = await addCandidate(rik, second.vacancyId, 'Fenna Faber');
    const { merge } = must(
      await rik.post(`/candidates/${same.candidateId}/merges`, {
        otherId: candidate.id,
        version: 1,
        otherVersion: candidate.version,
        confirm: 'merge',
      }),
      201,
    );
    expect(await marks()).toEqual(asWritten);
    must(await rik.put(`/candidates/${same.candidateId}/merges/${merge.id}/undoing`), 200);
    expect(await marks()).toEqual(asWritten);
  });

  it('R67: somebody who was taken off the panel before the interview is not told what was decided', async () => {
    const { rik, imre, ingrid, youssef, clock } = world;
    const { applicationId } = await addCandidate(rik, vacancy.vacancyId, 'Dirk Dekker');
    const roundId = vacancy.plan.rounds[0]?.id ?? '';
    const { agendaId, agenda } = await publishRound(world, rik, applicationId, roundId, ++days);
    const text = JSON.stringify(agenda.draft).replaceAll(ingrid.member, youssef.member);
    const saved = must(
      await rik.put(`/agendas/${agendaId}/draft`, JSON.parse(text), { 'If-Match': `"${agenda.version}"` }),
      200,
    );
    must(
      await rik.put(
        `/agendas/${agendaId}/publication`,
        { reason: 'Ingrid leaves.' },
        { 'If-Match': `"${saved.version}"` },
      ),
      200,
    );
    clock.forward((days + 1) * day);
    for (const who of [imre, youssef]) await submitAll(world, who, 3, applicationId);
    await world.deliver();
    const decided = { outcome: 'next_round', reason: 'Plans well.' };
    must(await rik.post(`/applications/${applicationId}/rounds/${roundId}/decisions`, decided), 201);
    const told = (await world.deliver()).filter(({ template }) => template === 'decision-for-contributor');
    expect(told.map(({ to }) => to.split('.')[0]).sort()).toEqual(['imre', 'youssef']);
    // Nor does the line that stood open tell them of it any more.
    const heard: string[] = [];
    const listen = (who: Person, role: Role) =>
      world.deps.events.listen({
        viewer: {
          kind: 'staff',
          org: world.org,
          member: who.member,
          account: who.account,
          role,
          name: '',
          language: 'en',
          timeZone: 'UTC',
          apiKey: null,
        },
        end() {},
        send: () => heard.push(who.name),
      });
    const stops = [
      listen(ingrid, 'interviewer'),
      listen(imre, 'interviewer'),
      listen(world.hanne, 'administrator'),
      listen(youssef, 'administrator'),
    ];
    world.deps.events.publish({
      topic: 'question',
      org: world.org,
      application: applicationId,
      subject: applicationId,
      sealed: false,
    });
    const other = await addCandidate(rik, second.vacancyId, 'Els Evers');
    world.deps.events.publish({
      topic: 'question',
      org: world.org,
      application: other.applicationId,
      subject: other.applicationId,
      sealed: false,
    });
    await expect.poll(() => heard.length).toBeGreaterThanOrEqual(4);
    await world.deps.withTenant({ side: 'system', org: world.org, now: clock.at }, (tx) =>
      tx.selectFrom('member').select('name').limit(1).execute(),
    );
    // Youssef was an administrator when the line began and is none: he hears of his own panel alone.
    expect(heard.sort()).toEqual(['Hanne', 'Hanne', 'Imre', 'Youssef']);
    for (const stop of stops) stop();
  });
});

describe('S21: a key makes none that outlives it', () => {
  it('neither later nor without an end', async () => {
    const { anna, clock } = world;
    const until = (days: number) => new Date(clock.at.getTime() + days * day).toISOString();
    const ask = (expiresAt: string | null) => ({ name: 'another', scopes: ['administer'], expiresAt });
    const { token } = must(await anna.post('/api-keys', ask(until(2))), 201);
    const key = world.caller({ authorization: `Bearer ${token}` });
    for (const expiresAt of [until(3), null])
      expect((await key.post('/api-keys', ask(expiresAt))).body).toMatchObject({
        status: 422,
        type: 'urn:rondo:problem:expires_beyond',
      });
    must(await key.post('/api-keys', ask(until(1))), 201);
  });
});

describe('the demonstration has a wall on both sides', () => {
  it('nobody with a place outside is let in by a link that everybody inside can read, and nobody from inside is let out', async () => {
    const { deps, clock } = world;
    const inside = deps.newId();
    const house = {
      org: inside,
      name: 'Sluisfjell',
      country: 'NL',
      language: 'en',
      timeZone: 'UTC',
      createdAt: clock.at,
    };
    await beginDemonstration(deps, house);
    const player = await world.person(inside, 'Player', 'administrator');
    const own = must(await world.anna.get('/login'), 200).account.email;
    const invite = (who: Person, email: string) =>
      who.post('/invitations', { name: 'Anna', email, role: 'interviewer', language: 'en' });
    must(await invite(player, own), 201);
    const [mail] = await world.deliver(inside);
    const refusal = await open(tokenIn(mail ?? { text: '' }));
    expect(refusal.body).toMatchObject({ status: 409, type: 'urn:rondo:problem:real_person' });
    expect(refusal.headers.getSetCookie()).toEqual([]);

    must(await invite(player, 'later@corp.example'), 201);
    const [second] = await world.deliver(inside);
    must(
      await world.nobody.post('/link-openings', {
        token: tokenIn(second ?? { text: '' }),
        password: 'nobody knows this but me',
      }),
      201,
    );
    must(await invite(world.anna, 'later@corp.example'), 201);
    const third = await mailTo('later@corp.example');
    expect((await open(tokenIn(third))).body.type).toBe('urn:rondo:problem:invented_person');
  });
});

describe('what ends at the same moment', () => {
  it('an agenda is not published for somebody who is withdrawing just now', async () => {
    const { rik, db } = world;
    const { applicationId } = await addCandidate(rik, vacancy.vacancyId, 'Gijs Groen');
    const firstStart = new Date(world.clock.at.getTime() + ++days * day).toISOString();
    const path = `/applications/${applicationId}/rounds/${vacancy.plan.rounds[0]?.id}/agenda`;
    const agenda = must(await rik.post(path, { firstStart }), 201);
    const other = await db.owner.connect();
    try {
      await other.query('BEGIN');
      await other.query(
        "UPDATE application SET ended_at = now(), end_reason = 'candidate_withdrew', ended_side = 'candidate' WHERE application_id = $1",
        [applicationId],
      );
      const published = rik.put(`/agendas/${agenda.id}/publication`, {}, { 'If-Match': `"${agenda.version}"` });
      const waiting = 'SELECT FROM pg_locks WHERE NOT granted';
      // Before the five seconds are over after which whoever waits is sent away.
      await expect
        .poll(async () => (await db.owner.query(waiting)).rowCount, { interval: 20, timeout: 20_000 })
        .toBeGreaterThan(0);
      await other.query('COMMIT');
      expect((await published).body.type).toBe('urn:rondo:problem:application_ended');
    } finally {
      other.release();
    }
  });
});

function must2<A extends { status: number; text: string; body: unknown }>(answer: A): A {
  must(answer, 201);
  return answer;
}
