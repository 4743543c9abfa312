import { afterAll, beforeAll, expect, it } from 'vitest';
import { must } from '../../../test/support/line.ts';
import { day, testWorld, tokenIn, type World } from '../../../test/support/world.ts';

let world: World;
let other: Awaited<ReturnType<World['another']>>;
beforeAll(async () => {
  world = await testWorld();
  other = await world.another();
});
afterAll(() => world.close());

const siân = { name: "Siân O'Brien 🦊", email: 'Sian@example.org', role: 'interviewer', language: 'nl' };
const inviteAndOpen = async (invited: Record<string, unknown>) => {
  const invitation = must(await world.anna.post('/invitations', invited), 201);
  const [mail] = await world.deliver();
  return { invitation, mail: mail ?? { text: '', subject: '' }, token: tokenIn(mail ?? { text: '' }) };
};
const cookieOf = (answer: { headers: Headers }) => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';

it('an invitation is mailed in the person’s language and makes them a member with the role, once', async () => {
  const { nobody } = world;
  const { mail, token } = await inviteAndOpen(siân);
  expect(mail.subject).toBe('Polder & Fjord nodigt u uit voor Rondo');
  expect(mail.text).toContain("Dag Siân O'Brien 🦊");
  expect(mail.text).toContain('als interviewer');
  expect((await nobody.post('/link-readings', { token })).body).toMatchObject({
    state: 'open',
    purpose: 'invitation',
    organisation: 'Polder & Fjord',
    language: 'nl',
    hasPassword: false,
  });
  const opened = await nobody.post('/link-openings', { token, password: 'een heel lang woord' });
  expect(opened.body).toEqual({ to: '/' });
  const me = must(await world.caller({ cookie: cookieOf(opened) }).get('/members/me'), 200);
  expect(me).toMatchObject({ name: siân.name, role: 'interviewer', language: 'nl' });
  expect((await nobody.post('/link-openings', { token })).body.type).toBe('urn:rondo:problem:link_used');
  expect(must(await world.anna.get('/invitations'), 200).items).toEqual([]);
});

it('mails of an invitation are in English and Norwegian too, with right-to-left names whole', async () => {
  const en = await inviteAndOpen({
    name: 'نور الهدى',
    email: 'nour@example.org',
    role: 'hiring_manager',
    language: 'en',
  });
  expect(en.mail.text).toContain('Hello \u2068نور الهدى\u2069, Anna asks you');
  const nb = await inviteAndOpen({ name: 'Åse', email: 'ase@example.org', role: 'recruiter', language: 'nb' });
  expect(nb.mail.subject).toBe('Polder & Fjord inviterer deg til Rondo');
  for (const id of [en.invitation.id, nb.invitation.id]) must(await world.anna.delete(`/invitations/${id}`), 204);
});

it('who is a member already is not invited again, and the refusal says what to do', async () => {
  const { anna, rik } = world;
  const { email } = must(await anna.get(`/members/${rik.member}`), 200);
  const again = await anna.post('/invitations', { ...siân, email: email.toUpperCase() });
  expect(again.body).toMatchObject({ status: 409, type: 'urn:rondo:problem:member_known', memberId: rik.member });
  must(await anna.put(`/members/${rik.member}/deactivation`), 200);
  expect((await anna.post('/invitations', { ...siân, email })).body).toMatchObject({
    type: 'urn:rondo:problem:member_out',
  });
  must(await anna.delete(`/members/${rik.member}/deactivation`), 200);
  Object.assign(rik, await world.signedIn(rik.account));
});

it('a new invitation of the same address takes the place of the open one, whose link ends', async () => {
  const { nobody, anna } = world;
  const first = await inviteAndOpen({ ...siân, email: 'twice@example.org' });
  const second = await inviteAndOpen({ ...siân, email: 'TWICE@example.org', role: 'recruiter' });
  expect(must(await anna.get('/invitations'), 200).items).toMatchObject([
    { id: second.invitation.id, role: 'recruiter' },
  ]);
  expect((await nobody.post('/link-openings', { token: first.token })).status).toBe(410);
  expect((await nobody.post('/link-openings', { token: second.token })).status).toBe(201);
});

it('the same request sent twice invites once', async () => {
  const { anna } = world;
  const key = { 'Idempotency-Key': 'one-press-too-many' };
  const once = must(await anna.post('/invitations', { ...siân, email: 'once@example.org' }, key), 201);
  const twice = must(await anna.post('/invitations', { ...siân, email: 'once@example.org' }, key), 201);
  expect(twice).toEqual(once);
  expect(await world.deliver()).toHaveLength(1);
  must(await anna.delete(`/invitations/${once.id}`), 204);
});

it('withdrawn before it was sent or opened, an invitation leads nowhere', async () => {
  const { anna, nobody } = world;
  const unsent = must(await anna.post('/invitations', { ...siân, email: 'unsent@example.org' }), 201);
  must(await anna.delete(`/invitations/${unsent.id}`), 204);
  expect(await world.deliver()).toEqual([]);
  const sent = await inviteAndOpen({ ...siân, email: 'sent@example.org' });
  must(await anna.delete(`/invitations/${sent.invitation.id}`), 204);
  expect((await nobody.post('/link-openings', { token: sent.token })).status).toBe(410);
  expect((await anna.delete(`/invitations/${sent.invitation.id}`)).status).toBe(404);
  expect((await anna.post(`/invitations/${sent.invitation.id}/mail`)).status).toBe(404);
  await nobody.post('/link-renewals', { token: sent.token });
  expect(await world.deliver()).toEqual([]);
});

it('an invitation that is over is renewed by its own link or sent again, to the same address', async () => {
  const { anna, nobody, clock } = world;
  const { invitation, token } = await inviteAndOpen({ ...siân, email: 'late@example.org' });
  clock.forward(15 * day);
  expect((await nobody.post('/link-openings', { token })).status).toBe(410);
  expect(must(await anna.get('/invitations'), 200).items).toMatchObject([{ id: invitation.id, expired: true }]);
  expect((await nobody.post('/link-renewals', { token })).status).toBe(202);
  const [renewed] = await world.deliver();
  expect(renewed).toMatchObject({ to: 'late@example.org', template: 'invitation' });
  const again = must(await anna.post(`/invitations/${invitation.id}/mail`), 202);
  expect(again.expired).toBe(false);
  expect(await world.deliver()).toHaveLength(1);
  expect((await nobody.post('/link-openings', { token: tokenIn(renewed ?? { text: '' }) })).status).toBe(201);
  // Renewing after it was accepted mails a sign-in link, not a second membership.
  await nobody.post('/link-renewals', { token });
  expect(await world.deliver()).toMatchObject([{ to: 'late@example.org', template: 'sign-in' }]);
});

it('an invitation from elsewhere signs somebody in and leaves the account they have as it is', async () => {
  const { nobody } = world;
  await nobody.post('/logins', { email: 'sian@example.org', password: 'een heel lang woord' });
  must(await other.anna.post('/invitations', { ...siân, role: 'administrator', name: 'Somebody else' }), 201);
  const [mail] = await world.deliver(other.org);
  const token = tokenIn(mail ?? { text: '' });
  expect((await nobody.post('/link-readings', { token })).body).toMatchObject({ hasPassword: true });
  const taken = await nobody.post('/link-openings', { token, password: 'a word of the attacker' });
  expect(taken.body).toMatchObject({ status: 409, type: 'urn:rondo:problem:has_password' });
  expect((await nobody.post('/logins', { email: 'sian@example.org', password: 'a word of the attacker' })).status).toBe(
    401,
  );
  expect((await nobody.post('/link-openings', { token })).status).toBe(201);
  expect((await nobody.post('/logins', { email: 'sian@example.org', password: 'een heel lang woord' })).status).toBe(
    201,
  );
});

it('S40 · mail: only administrators invite, within their organisation, and strangers get no web address from us', async () => {
  const { anna, rik, imre } = world;
  for (const person of [rik, imre]) expect((await person.post('/invitations', siân)).status).toBe(403);
  expect((await rik.get('/invitations')).status).toBe(403);
  const { id } = must(await anna.post('/invitations', { ...siân, email: 'mine@example.org' }), 201);
  expect((await other.anna.delete(`/invitations/${id}`)).status).toBe(404);
  expect((await other.anna.post(`/invitations/${id}/mail`)).status).toBe(404);
  for (const bad of [
    { email: 'no address' },
    { email: 'a@example.org\r\nBcc: all@example.org' },
    { name: 'Win at https://evil.example' },
    { name: 'Line\nbreak' },
    { role: 'owner' },
    { language: 'fr' },
  ])
    expect((await anna.post('/invitations', { ...siân, ...bad })).status, JSON.stringify(bad)).toBe(422);
});

it('S45 · unicode: an invitation to a look-alike address is made, and says so', async () => {
  const { anna } = world;
  const own = must(await anna.get('/members/me'), 200).email.split('@')[1] as string;
  const invited: Record<string, unknown> = {
    'kees@grnail.com': { of: 'gmail.com', why: 'confusable' },
    'kees@xn--gmil-63d.com': { of: 'gmail.com', why: 'mixed_scripts' },
    [`kees@${own.replace(/^./, 'q')}`]: { of: own, why: 'near' },
    [`kees@${own}`]: null,
    'kees@xn--bcher-kva.com': null,
  };
  for (const [email, lookalike] of Object.entries(invited))
    expect(must(await anna.post('/invitations', { ...siân, email }), 201)).toMatchObject({ email, lookalike });
  const { items } = must(await anna.get('/invitations'), 200);
  for (const [email, lookalike] of Object.entries(invited))
    expect(items.find((one: { email: string }) => one.email === email)).toMatchObject({ lookalike });
});
