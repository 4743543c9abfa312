import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { Logger, runOnce } from 'graphile-worker';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addCandidate, must, openVacancy, publishRound } from '../../../test/support/line.ts';
import { pngOf } from '../../../test/support/picture.ts';
import { answerAsked, testWorld, type World } from '../../../test/support/world.ts';
import { tasksOf } from '../jobs/worker.ts';
import { type Carrier, sendMail, smtpCarrier } from './send.ts';

/** A mail server of a few lines, on this machine only: keeps what it is sent, and can refuse. */
function sink() {
  const taken: string[] = [];
  let refusing = false;
  const talk = (socket: Socket) => {
    let data: string | undefined;
    let buffer = '';
    const say = (line: string) => socket.write(`${line}\r\n`);
    say('220 sink');
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      buffer += chunk.toString('latin1');
      for (let end = buffer.indexOf('\r\n'); end >= 0; end = buffer.indexOf('\r\n')) {
        const line = buffer.slice(0, end);
        buffer = buffer.slice(end + 2);
        if (data !== undefined) {
          if (line === '.') {
            taken.push(data);
            data = undefined;
            say('250 taken');
          } else data += `${line.startsWith('.') ? line.slice(1) : line}\r\n`;
        } else if (/^EHLO|^HELO/.test(line)) say('250 sink');
        else if (/^MAIL/.test(line)) say(refusing ? '451 try later' : '250 ok');
        else if (/^RCPT|^RSET|^NOOP/.test(line)) say('250 ok');
        else if (line === 'DATA') {
          data = '';
          say('354 go on');
        } else if (line === 'QUIT') {
          say('221 bye');
          socket.end();
        } else say('500 what?');
      }
    });
  };
  const server: Server = createServer(talk);
  return {
    taken,
    refuse: (yes: boolean) => {
      refusing = yes;
    },
    listen: () =>
      new Promise<number>((resolve) =>
        server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
      ),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

const smtp = sink();
let world: World;
let carrier: { carry: Carrier; close(): void };
beforeAll(async () => {
  world = await testWorld();
  const port = await smtp.listen();
  const made = smtpCarrier({ smtpUrl: `smtp://127.0.0.1:${port}?ignoreTLS=true` });
  if (made === undefined) throw new Error('no carrier');
  carrier = made;
});
afterAll(async () => {
  carrier.close();
  await smtp.close();
  await world.close();
});

const waiting = async () =>
  (
    await world.db.owner.query(
      'SELECT mail_id FROM mail WHERE sent_at IS NULL AND dropped_at IS NULL ORDER BY queued_at, mail_id',
    )
  ).rows.map((row) => row.mail_id as string);
const sendAll = async () => {
  await answerAsked(world.db, world.deps);
  for (const id of await waiting()) await sendMail(world.deps, carrier.carry, world.org, id);
};
/** The parts of a raw message in which long lines were folded by quoted-printable. */
const unfolded = (raw: string) => raw.replace(/=\r\n/g, '').replace(/\r\n[ \t]/g, '');

it('R16 R18: a panelist gets an invitation that calendars understand, once, from a real mail server conversation', async () => {
  const { vacancyId, plan } = await openVacancy(world);
  const { applicationId } = await addCandidate(world.rik, vacancyId, 'Zoë "Z" O’Brien');
  await publishRound(world, world.rik, applicationId, plan.rounds[0]?.id ?? '');
  const before = await waiting();
  await sendAll();
  await sendAll();
  expect(smtp.taken).toHaveLength(before.length);
  const invitation = smtp.taken.find((raw) => /method=REQUEST/i.test(raw));
  expect(unfolded(invitation ?? '')).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
  expect(invitation).toMatch(/^Message-ID: <[0-9a-f-]{36}@localhost>/im);
  const ids = smtp.taken.map((raw) => /^Message-ID: (.*)$/im.exec(raw)?.[1]);
  expect(new Set(ids).size).toBe(ids.length);
});

it('a name with line breaks starts no header of its own', async () => {
  smtp.taken.length = 0;
  await carrier.carry({
    to: { name: 'Eve\r\nBcc: all@example.org', address: 'eve@example.org' },
    from: { name: 'Rondo', address: 'rondo@localhost' },
    subject: 'Hello',
    text: 'x',
    html: '<p>x</p>',
    messageId: '<x@localhost>',
    calendar: null,
  });
  const head = smtp.taken[0]?.split('\r\n\r\n')[0] ?? '';
  expect(head).not.toMatch(/^Bcc:/im);
  expect(head).toMatch(/^To: .*eve@example\.org/im);
});

it('S39 · mail: nothing that is carried starts a header of its own or adds somebody who reads it', async () => {
  const breaks = ['\r\n', '\n', '\r', '\r\n\r\n', '\u2028', '\u0085', '\u0000', '\r\n '];
  for (const at of breaks) {
    smtp.taken.length = 0;
    const evil = `Eve${at}Bcc: all@example.org${at}X-Evil: 1`;
    await carrier.carry({
      to: { name: evil, address: 'eve@example.org' },
      from: { name: evil, address: 'rondo@localhost' },
      replyTo: { name: evil, address: 'rik@example.org' },
      subject: evil,
      text: 'x',
      html: '<p>x</p>',
      messageId: '<s39@localhost>',
      calendar: null,
      unsubscribe: null,
    });
    expect(smtp.taken, JSON.stringify(at)).toHaveLength(1);
    const read = await PostalMime.parse(smtp.taken[0] ?? '');
    const keys = read.headers.map(({ key }) => key);
    expect(
      keys.filter((key) => ['bcc', 'cc', 'x-evil'].includes(key)),
      JSON.stringify(at),
    ).toEqual([]);
    expect([...(read.to ?? []), ...(read.cc ?? []), ...(read.bcc ?? [])].map(({ address }) => address)).toEqual([
      'eve@example.org',
    ]);
  }
});

it('S41 · mail, R80: what ends reminders stands in the header as RFC 8058 wants it, whole, and only where it may be ended', async () => {
  smtp.taken.length = 0;
  const unsubscribe = `https://rondo.example.org/api/v1/unsubscriptions/${'Ab-_'.repeat(21)}xy`;
  const mail = {
    to: { name: 'Imre', address: 'imre@example.org' },
    from: { name: 'Rondo', address: 'rondo@localhost' },
    subject: 'One thing waits for you',
    text: 'x',
    html: '<p>x</p>',
    messageId: '<y@localhost>',
    calendar: null,
  };
  await carrier.carry({ ...mail, unsubscribe });
  await carrier.carry({ ...mail, messageId: '<z@localhost>', unsubscribe: null });
  const [ended, plain] = smtp.taken.map((raw) => PostalMime.parse(raw));
  const header = async (of: typeof ended, name: string) =>
    (await of)?.headers.filter(({ key }) => key === name).map(({ value }) => value);
  expect(await header(ended, 'list-unsubscribe')).toEqual([`<${unsubscribe}>`]);
  expect(await header(ended, 'list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click']);
  expect(await header(plain, 'list-unsubscribe')).toEqual([]);
});

it('S67 · chaos: six hours without the mail server lose nothing and double nothing; it is tried less and less often', async () => {
  await sendAll();
  smtp.taken.length = 0;
  const { email } = (await world.rik.get('/login')).body.account;
  const invited = ['one', 'two', 'three'].map((name) => `${name}.away@example.org`);
  for (const address of invited)
    must(
      await world.anna.post('/invitations', { name: 'Away', email: address, role: 'interviewer', language: 'en' }),
      201,
    );
  must(await world.nobody.post('/login-links', { email }), 202);
  await answerAsked(world.db, world.deps);
  const mails = await waiting();
  expect(mails).toHaveLength(4);
  // The queue as it is, with a clock that moves to when the next try is due.
  const { worker: queue } = world.db;
  const ofThese = "FROM job._private_jobs WHERE payload ->> 'mail' = ANY ($1)";
  await queue.query("DELETE FROM job._private_jobs WHERE NOT coalesce(payload ->> 'mail' = ANY ($1), false)", [mails]);
  const work = () =>
    runOnce({
      pgPool: queue,
      schema: 'job',
      taskList: tasksOf(world.deps, carrier.carry),
      noHandleSignals: true,
      logger: new Logger(() => () => undefined),
    });
  smtp.refuse(true);
  const began = world.clock.at.getTime();
  const waits: number[] = [];
  while (world.clock.at.getTime() - began < 6 * 3_600_000) {
    await work();
    const tries = waits.length + 1;
    // The queue says that it is done before all that failed is written down.
    const failures = () =>
      queue.query(`SELECT FROM job._private_jobs WHERE attempts = $1 AND locked_at IS NULL`, [tries]);
    await expect.poll(async () => (await failures()).rowCount).toBe(4);
    const { rows } = await queue.query<{ wait: number; n: number }>(
      `SELECT extract(epoch FROM max(run_at) - now())::float8 AS wait, count(*)::int AS n ${ofThese}`,
      [mails],
    );
    expect(rows[0]?.n).toBe(4);
    waits.push(Math.round(rows[0]?.wait ?? 0));
    world.clock.forward((rows[0]?.wait ?? 0) * 1000);
    await queue.query(
      `UPDATE job._private_jobs SET run_at = now() - interval '1 second' WHERE payload ->> 'mail' = ANY ($1)`,
      [mails],
    );
  }
  // Each wait is longer than the one before, and six hours are a handful of tries, not thousands.
  expect(waits.length).toBeGreaterThan(5);
  expect(waits.length).toBeLessThan(15);
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(smtp.taken).toEqual([]);
  expect(await waiting()).toEqual(mails);
  const failed = await world.db.owner.query('SELECT attempts, failure FROM mail WHERE mail_id = ANY ($1)', [mails]);
  for (const { attempts, failure } of failed.rows) {
    expect(attempts).toBe(waits.length);
    expect(failure).not.toBeNull();
  }
  smtp.refuse(false);
  await work();
  await queue.query(
    `UPDATE job._private_jobs SET run_at = now() - interval '1 second' WHERE payload ->> 'mail' = ANY ($1)`,
    [mails],
  );
  await work();
  await sendAll();
  expect(smtp.taken.map((raw) => /^To: .*?([\w.-]+@[\w.-]+)/im.exec(raw)?.[1]).sort()).toEqual(
    [email, ...invited].sort(),
  );
  expect(await waiting()).toEqual([]);
  expect((await queue.query(`SELECT ${ofThese}`, [mails])).rowCount).toBe(0);
  // The link in it counts from when it was sent, and with a mail server nothing readable is kept: only that it was sent.
  const link = smtp.taken.map(unfolded).find((raw) => raw.includes(email) && /\/open#/.test(raw));
  const token = /\/open#([\w-]+)/.exec(link ?? '')?.[1] ?? '';
  expect(must(await world.nobody.post('/link-readings', { token }), 200).state).toBe('open');
  const { rows } = await world.db.owner.query('SELECT rendered, failure FROM mail WHERE mail_id = ANY ($1)', [mails]);
  expect(rows).toEqual(mails.map(() => ({ rendered: null, failure: null })));
});

it('mail: a logo goes inside the mail under its own name, beside text, HTML and calendar; without one there is nothing to fetch', async () => {
  smtp.taken.length = 0;
  const logo = pngOf(120, 40);
  must(await world.anna.call('PUT', '/organisation-look/logo', logo, { 'If-Match': '"0"' }), 200);
  const { vacancyId, plan } = await openVacancy(world);
  const { applicationId } = await addCandidate(world.rik, vacancyId, 'Noor');
  await publishRound(world, world.rik, applicationId, plan.rounds[0]?.id ?? '', 30);
  await sendAll();
  const agenda = unfolded(smtp.taken.find((raw) => /method=PUBLISH/i.test(raw)) ?? '');
  for (const type of [
    'multipart/mixed',
    'multipart/alternative',
    'multipart/related',
    'text/plain',
    'text/html',
    'text/calendar',
  ])
    expect(agenda, type).toContain(`Content-Type: ${type}`);
  expect(agenda).toMatch(/Content-ID: <logo@rondo>/i);
  expect(agenda).toMatch(/Content-Disposition: inline; filename=logo\.png/i);
  expect(agenda.replaceAll('\r\n', '')).toContain(Buffer.from(logo).toString('base64').slice(0, 60));
  expect(agenda).toMatch(/src=3D"cid:logo@rondo"|src="cid:logo@rondo"/);
  expect(agenda).not.toMatch(/src=(?:3D)?"https?:/);
  const invitation = smtp.taken.find((raw) => /method=REQUEST/i.test(raw)) ?? '';
  expect(invitation).not.toContain('logo@rondo');
  expect(invitation).not.toContain('multipart/related');
});

it('R89: who it is from, who reads an answer, and what belongs together stand in the header, in any letters', async () => {
  smtp.taken.length = 0;
  const { vacancyId, plan } = await openVacancy(world);
  const long = `${'Bjørn-Ægir Åsmund van der '.repeat(6)}Ø`.slice(0, 150);
  const { applicationId } = await addCandidate(world.rik, vacancyId, long);
  await publishRound(world, world.rik, applicationId, plan.rounds[0]?.id ?? '', 60);
  await sendAll();
  must(await world.nobody.post('/login-links', { email: (await world.anna.get('/login')).body.account.email }), 202);
  await sendAll();
  for (const raw of smtp.taken) {
    const [head = ''] = raw.split('\r\n\r\n');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a header is ASCII
    expect(head).toMatch(/^[\x00-\x7f]*$/);
    for (const line of head.split('\r\n')) expect(line.length).toBeLessThan(400);
  }
  const mails = await Promise.all(smtp.taken.map((raw) => PostalMime.parse(raw)));
  const header = (of: (typeof mails)[number] | undefined, name: string) =>
    of?.headers.find(({ key }) => key === name)?.value;
  const agenda = mails.find(({ to }) => to?.[0]?.name === long);
  expect(agenda?.from).toMatchObject({ name: 'Polder & Fjord', address: 'rondo@localhost' });
  expect(agenda?.subject).toContain('Polder & Fjord');
  expect(agenda?.text).toContain(`Hello ${long},`);
  expect(header(agenda, 'references')).toMatch(/^<agenda-[0-9a-f-]{36}@localhost>$/);
  const invitation = mails.find(({ subject }) => subject?.includes(long.slice(0, 20)));
  expect(invitation?.from?.name).toBe('Rondo');
  expect(header(invitation, 'references')).toMatch(/^<session-[0-9a-f-]{36}@localhost>$/);
  const signIn = mails.find(({ subject }) => subject === 'Your way into Rondo');
  expect(signIn?.from?.name).toBe('Polder & Fjord');
  expect(signIn?.replyTo ?? []).toEqual([]);
  // It lets its reader in, so it shows whose it is.
  expect(signIn?.attachments.map(({ contentId }) => contentId)).toEqual(['<logo@rondo>']);
  for (const mail of mails) {
    expect(header(mail, 'auto-submitted')).toBe('auto-generated');
    expect(header(mail, 'message-id')).toMatch(/^<[0-9a-f-]{36}@localhost>$/);
  }
});
