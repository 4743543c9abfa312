import { afterAll, beforeAll, expect, it } from 'vitest';
import { must } from '../../../test/support/line.ts';
import { appOver, caller, testWorld, type World } from '../../../test/support/world.ts';
import { tasksOf } from '../jobs/worker.ts';
import { sendMail } from '../mail/send.ts';
import { linksIn } from './store.ts';

let world: World;
let other: Awaited<ReturnType<World['another']>>;
beforeAll(async () => {
  world = await testWorld();
  other = await world.another();
});
afterAll(() => world.close());

it('without SMTP an administrator reads every mail of the organisation with its links, the newest first', async () => {
  const { anna, nobody } = world;
  const invited = { name: "D'Arcy نور 🦊", email: 'darcy@example.org', role: 'interviewer', language: 'en' };
  must(await anna.post('/invitations', invited), 201);
  expect(must(await anna.get('/outbox'), 200).items).toMatchObject([{ content: null }]);
  await world.deliver();
  world.clock.forward(1000);
  await nobody.post('/login-links', { email: must(await anna.get('/login'), 200).account.email });
  await world.deliver();
  const newest = must(await anna.get('/outbox?limit=1'), 200);
  expect(newest.items).toMatchObject([{ template: 'sign-in', to: { name: 'Anna' } }]);
  const [mail] = must(await anna.get(`/outbox?limit=1&cursor=${newest.next}`), 200).items;
  expect(mail).toMatchObject({ template: 'invitation', to: { name: invited.name, address: invited.email } });
  expect(mail.content.html).toContain('D&#39;Arcy');
  const [link] = mail.content.links;
  expect(link).toMatch(/^http:\/\/localhost:3000\/open#[\w-]{43}$/);
  const token = link.split('#')[1];
  expect((await nobody.post('/link-openings', { token })).status).toBe(201);
});

it('the outbox is for administrators, of their own organisation', async () => {
  for (const person of [world.rik, world.hanne, world.imre]) expect((await person.get('/outbox')).status).toBe(403);
  expect((await world.nobody.get('/outbox')).status).toBe(401);
  expect(must(await other.anna.get('/outbox'), 200).items).toEqual([]);
});

it('with SMTP there is no outbox', async () => {
  const { request } = appOver(world.db, world.clock, { onTrial: false });
  const anna = caller(request, world.anna.headers);
  expect((await anna.get('/outbox')).status).toBe(404);
});

it('S67 · mails that the mail server does not take are listed with why, for administrators, and tried again soon and on asking', async () => {
  const { request, deps } = appOver(world.db, world.clock, { onTrial: false });
  const anna = caller(request, world.anna.headers);
  await world.deliver();
  for (const name of ['jan', 'piet']) {
    const invited = { name, email: `${name}@example.org`, role: 'interviewer', language: 'nl' };
    must(await anna.post('/invitations', invited), 201);
    world.clock.forward(1000);
  }
  const sql = async (text: string) => (await world.db.owner.query(text)).rows;
  const ids = (await sql(
    "SELECT mail_id AS id FROM mail WHERE sent_at IS NULL AND to_name IN ('jan', 'piet') ORDER BY queued_at",
  )) as { id: string }[];
  const refusing = async () => {
    throw Object.assign(new Error('550 <jan@example.org> unknown'), { code: 'EENVELOPE', responseCode: 550 });
  };
  const away = async () => {
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ESOCKET' });
  };
  const [first, second] = ids.map(({ id }) => id) as [string, string];
  expect(must(await anna.get('/unsent-mails'), 200).items).toEqual([]);
  const told = await sendMail(deps, refusing, world.org, first).catch(String);
  expect(told).toBe('MailNotSent: not sent, refused (EENVELOPE 550)');
  await expect(sendMail(deps, away, world.org, second)).rejects.toThrow('unreachable');
  await expect(sendMail(deps, away, world.org, second)).rejects.toThrow('unreachable');
  const { items, next } = must(await anna.get('/unsent-mails?limit=1'), 200);
  expect(items).toEqual([
    {
      id: second,
      to: { name: 'piet', address: 'piet@example.org' },
      queuedAt: expect.any(String),
      attempts: 2,
      why: 'unreachable',
    },
  ]);
  expect(must(await anna.get(`/unsent-mails?cursor=${next}`), 200).items).toMatchObject([
    { id: first, why: 'refused' },
  ]);
  for (const person of [world.rik, world.hanne, world.imre]) {
    expect((await person.get('/unsent-mails')).status).toBe(403);
    expect((await person.post('/unsent-mails/attempts')).status).toBe(403);
  }
  expect(must(await other.anna.get('/unsent-mails'), 200).items).toEqual([]);
  // That somebody is owed a digest follows from cards.
  await sql(`UPDATE mail SET template = 'digest' WHERE mail_id = '${first}'`);
  expect(must(await anna.get('/unsent-mails'), 200).items).toHaveLength(1);

  // After a night without a mail server the queue would wait six hours more; what was refused may.
  const jobs = (text: string) => world.db.worker.query(text).then(({ rows }) => rows);
  await jobs(`UPDATE job._private_jobs SET attempts = 12, run_at = now() + interval '6 hours',
    last_error = CASE WHEN key = 'mail:${first}' THEN 'not sent, refused (x)' ELSE 'not sent, unreachable (x)' END`);
  const due = async () =>
    (
      await jobs(
        `SELECT key FROM job._private_jobs WHERE run_at <= now() AND key IN ('mail:${first}', 'mail:${second}') ORDER BY key`,
      )
    ).map(({ key }) => key as string);
  const client = await world.db.worker.connect();
  try {
    const helpers = { withPgClient: (work: (with_: typeof client) => unknown) => work(client) };
    await tasksOf(deps, away)['mail-sweep']?.({}, helpers as never);
  } finally {
    client.release();
  }
  expect(await due()).toEqual([`mail:${second}`]);
  expect((await anna.post('/unsent-mails/attempts')).status).toBe(202);
  expect(await due()).toEqual([`mail:${first}`, `mail:${second}`].sort());

  // Asked for twice while it is on its way, it goes once.
  let carried = 0;
  const slowly = async () => {
    carried++;
    await new Promise((resolve) => setTimeout(resolve, 300));
  };
  const send = tasksOf(deps, slowly)['send-mail'];
  const payload = { org: world.org, mail: second };
  await Promise.all([send?.(payload, {} as never), send?.(payload, {} as never)]);
  expect(carried).toBe(1);
  expect(must(await anna.get('/unsent-mails'), 200).items).toEqual([]);
});

it('links end where the address ends', () => {
  expect(linksIn('See https://a.example/x#t-1. And (https://b.example/), https://a.example/x#t-1!')).toEqual([
    'https://a.example/x#t-1',
    'https://b.example/',
  ]);
});
