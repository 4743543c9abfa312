import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCandidate, must, openVacancy, publishRound } from '../../../test/support/line.ts';
import { testWorld, type World } from '../../../test/support/world.ts';

let world: World;
let other: Awaited<ReturnType<World['another']>>;
beforeAll(async () => {
  world = await testWorld();
  other = await world.another();
});
afterAll(() => world.close());

const at = (kind: string, language = 'en') => `/mail-texts/${kind}/${language}`;
const read = async (kind: string, language = 'en', who = world.anna) => {
  const answer = await who.get(at(kind, language));
  return { body: must(answer, 200), ifMatch: { 'If-Match': answer.etag ?? '' } };
};
const write = async (kind: string, text: unknown, language = 'en', who = world.anna) =>
  who.put(at(kind, language), { text }, (await read(kind, language)).ifMatch);
const words = {
  subject: 'Way in',
  body: 'Dear {{name}},\n\nPress the button.\nIt works once.',
  button: 'In',
  note: '',
};

describe('R89 mail texts', () => {
  it('lists every mail; recruiters read, administrators write, nobody else comes in', async () => {
    const { anna, rik, hanne, imre, nobody } = world;
    const { items } = must(await rik.get('/mail-texts'), 200);
    expect(items.length).toBe(28);
    expect(items.find(({ kind }: { kind: string }) => kind === 'sign-in')).toEqual({
      kind: 'sign-in',
      audience: 'member',
      languages: ['en', 'nl', 'nb'].map((language) => ({
        language,
        own: false,
        fits: true,
        subject: { en: 'Your way into Rondo', nl: 'Inloggen bij Rondo', nb: 'Logg inn i Rondo' }[language],
        writtenAt: null,
      })),
    });
    expect((await rik.put(at('sign-in'), { text: words }, { 'If-Match': '"0"' })).status).toBe(403);
    expect((await rik.post(`${at('sign-in')}/trials`, words)).status).toBe(403);
    must(await rik.post(`${at('sign-in')}/previews`, words), 200);
    for (const who of [hanne, imre]) expect((await who.get('/mail-texts')).status).toBe(403);
    expect((await nobody.get('/mail-texts')).status).toBe(401);
    expect((await anna.get(at('constructor'))).status).toBe(404);
    expect((await anna.get(at('sign-in', 'de'))).status).toBe(400);
  });

  it('what is sent is what was written last, in the reader’s language; the others keep Rondo’s words', async () => {
    const { anna, nobody, imre } = world;
    const signIn = async (who: { get: typeof anna.get }) => {
      must(await nobody.post('/login-links', { email: must(await who.get('/login'), 200).account.email }), 202);
      const [mail] = await world.deliver();
      return mail;
    };
    const first = must(await write('sign-in', words), 200);
    expect(first).toMatchObject({ own: true, version: 1, text: words, writtenBy: { name: 'Anna' } });
    expect(first.standard.subject).toBe('Your way into Rondo');
    const sent = await signIn(anna);
    expect(sent?.subject).toBe('Way in');
    expect(sent?.text).toContain('Dear Anna,\n\nPress the button.\nIt works once.');
    expect(sent?.html).toContain('Press the button.<br>It works once.');
    expect(sent?.text).toMatch(/In:\nhttp:\/\/localhost:3000\/open#/);
    must(await imre.patch('/login/profile', { language: 'nb' }), 204);
    expect((await signIn(imre))?.subject).toBe('Logg inn i Rondo');
    // Elsewhere nothing changed.
    must(await nobody.post('/login-links', { email: must(await other.anna.get('/login'), 200).account.email }), 202);
    expect((await world.deliver(other.org))[0]?.subject).toBe('Your way into Rondo');
    expect(must(await other.anna.get(at('sign-in')), 200)).toMatchObject({ own: false, version: 0 });
    // Back to Rondo's.
    const back = must(await write('sign-in', null), 200);
    expect(back).toMatchObject({ own: false, version: 2 });
    expect((await signIn(anna))?.subject).toBe('Your way into Rondo');
  });

  it('keeps every version with who and when, to be taken again; nobody writes over somebody else’s', async () => {
    const { anna, rik } = world;
    const { ifMatch } = await read('recovery', 'nl');
    must(await write('recovery', { ...words, subject: 'Een' }, 'nl'), 200);
    expect((await anna.put(at('recovery', 'nl'), { text: words }, ifMatch)).status).toBe(412);
    expect((await anna.put(at('recovery', 'nl'), { text: words })).status).toBe(428);
    must(await write('recovery', { ...words, subject: 'Twee' }, 'nl'), 200);
    world.clock.forward(1000);
    must(await write('recovery', null, 'nl'), 200);
    const page = must(await rik.get(`${at('recovery', 'nl')}/versions?limit=2`), 200);
    expect(page.items).toMatchObject([
      { version: 3, text: null, writtenBy: { name: 'Anna' } },
      { version: 2, text: { subject: 'Twee' }, writtenAt: new Date(world.clock.at.getTime() - 1000).toISOString() },
    ]);
    const rest = must(await rik.get(`${at('recovery', 'nl')}/versions?limit=2&cursor=${page.next}`), 200);
    expect(rest).toMatchObject({ items: [{ version: 1, text: { subject: 'Een' } }], next: null });
    const { items } = must(await anna.get('/audit?limit=5'), 200);
    expect(items[0]).toMatchObject({
      verb: 'changed',
      subject: 'mail_text',
      detail: { kind: 'recovery', language: 'nl', version: 3, standard: true },
    });
    // Of two at once one is kept.
    const seen = (await read('recovery', 'nb')).ifMatch;
    const both = await Promise.all(
      ['a', 'b'].map((subject) => anna.put(at('recovery', 'nb'), { text: { ...words, subject } }, seen)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('refuses what cannot be filled in, with each place and what to do; nothing is kept', async () => {
    const { anna } = world;
    const refused = await write('agenda-sent', {
      subject: 'Day of {{candidat}}',
      body: 'Dear {{candidate}},\n\ncome: {{when}}\nor https://evil.example',
      button: '',
      note: '{{constructor}}',
    });
    expect(refused.status).toBe(422);
    expect(refused.body.type).toBe('urn:rondo:problem:mail_text_faulty');
    expect(refused.body.faults).toMatchObject([
      { pointer: '/subject', fault: 'unknown_placeholder', found: '{{candidat}}', line: 1, column: 8 },
      { pointer: '/body', fault: 'other_link', line: 4, column: 4 },
      { pointer: '/button', fault: 'empty' },
      { pointer: '/note', fault: 'unknown_placeholder', found: '{{constructor}}' },
      { pointer: '/body', fault: 'placeholder_missing', found: '{{sessions}}' },
    ]);
    expect(refused.body.errors[0]).toEqual({
      pointer: '/text/subject',
      detail: 'line 1: {{candidat}} is not known in this mail. Take one of the list, or write it out.',
    });
    expect((await read('agenda-sent')).body.version).toBe(0);
    expect((await anna.post(`${at('agenda-sent')}/trials`, { ...words, body: '{{name}}' })).status).toBe(422);
    for (const bad of [
      { subject: 'a\nBcc: x@example.org' },
      { body: ' '.repeat(10_001) },
      { extra: 1 },
      { subject: 1 },
    ])
      expect((await write('sign-in', { ...words, ...bad })).status, JSON.stringify(bad).slice(0, 40)).toBe(422);
  });

  it('words that a newer Rondo cannot fill in are not sent: its own are, and the list says so', async () => {
    await world.db.owner.query(
      `INSERT INTO mail_text SELECT $1, 'candidate-link', 'en', 1, 'Old {{gone}}', '{{gone}}', 'x', '', now(), $2`,
      [world.org, world.anna.member],
    );
    const { items } = must(await world.anna.get('/mail-texts'), 200);
    const link = items.find(({ kind }: { kind: string }) => kind === 'candidate-link');
    expect(link.languages[0]).toMatchObject({ language: 'en', own: true, fits: false });
    const { vacancyId, plan } = await openVacancy(world);
    const { applicationId } = await addCandidate(world.rik, vacancyId, 'Win at https://evil.example');
    await publishRound(world, world.rik, applicationId, plan.rounds[0]?.id ?? '');
    const sent = (await world.deliver()).filter(({ template }) => template === 'agenda-for-candidate');
    expect(sent).toHaveLength(1);
    // A name with an address in it is no link, in the words and in the HTML.
    expect(sent[0]?.text).toContain('Hello Win at https:\u2060//evil.\u2060example,');
    expect(sent[0]?.html).not.toContain('https://evil');
  });

  it('shows the mail while it is typed, as text and as HTML, with what the checker says to words for candidates', async () => {
    const { rik } = world;
    const shown = must(
      await rik.post(`${at('outcome-reject')}/previews`, {
        subject: '{{organisation}} about {{vacancy}}',
        body: 'Dear {{candidate}},\n\nYou are too old for this. <b>{{unknown}}</b>\n\n{{message}}',
        button: 'Open',
        note: '',
      }),
      200,
    );
    expect(shown.subject).toBe('Polder & Fjord about Service coordinator');
    expect(shown.text).toContain('Dear Noor de Wit,');
    expect(shown.html).toContain('&lt;b&gt;{{unknown}}&lt;/b&gt;');
    expect(shown.faults).toMatchObject([{ fault: 'unknown_placeholder', found: '{{unknown}}', line: 3 }]);
    expect(shown.findings.length).toBeGreaterThan(0);
    expect(shown.findings[0].found).toContain('too old');
    const member = must(
      await rik.post(`${at('sign-in')}/previews`, { ...words, body: 'You are too old {{name}}' }),
      200,
    );
    expect(member.findings).toEqual([]);
  });

  it('sends a trial to oneself only, once for one press, with a link that lets nobody in', async () => {
    const { anna } = world;
    const key = { 'Idempotency-Key': 'trial' };
    const email = must(await anna.get('/login'), 200).account.email;
    expect(must(await anna.post(`${at('sign-in', 'nl')}/trials`, words, key), 201)).toEqual({ to: email });
    must(await anna.post(`${at('sign-in', 'nl')}/trials`, words, key), 201);
    const sent = await world.deliver();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ to: email, subject: 'Proef: Way in' });
    expect(sent[0]?.text).toContain('Dear Ilse Visser,');
    expect(sent[0]?.text).not.toContain('/open#');
    for (let i = 0; i < 28; i++) must(await anna.post(`${at('sign-in')}/trials`, words), 201);
    expect((await anna.post(`${at('sign-in')}/trials`, words)).status).toBe(429);
  });
});
