import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAsCandidate } from '../../../test/support/full-house.ts';
import { addCandidate, must, openVacancy, publishRound } from '../../../test/support/line.ts';
import { pngOf } from '../../../test/support/picture.ts';
import { testWorld, type World } from '../../../test/support/world.ts';

let world: World;
let other: Awaited<ReturnType<World['another']>>;
beforeAll(async () => {
  world = await testWorld();
  other = await world.another();
});
afterAll(() => world.close());

const ifMatch = async () => ({ 'If-Match': (await world.anna.get('/organisation-look')).etag ?? '' });
const upload = async (bytes: Uint8Array) =>
  world.anna.call('PUT', '/organisation-look/logo', bytes, {
    'Content-Type': 'application/octet-stream',
    ...(await ifMatch()),
  });
const fetched = (url: string) => world.request(url, {});

describe('R15 R74: the look of an organisation', () => {
  it('everybody reads it, administrators change it, nobody over somebody else’s change', async () => {
    const { anna, rik, imre } = world;
    const first = await imre.get('/organisation-look');
    expect(first.etag).toBe('"0"');
    expect(must(first, 200)).toEqual({
      logo: null,
      showsName: false,
      accent: null,
      colour: null,
      version: 0,
      changedAt: null,
    });
    const changed = must(await anna.patch('/organisation-look', { colour: '#FFE066' }, { 'If-Match': '"0"' }), 200);
    expect(changed).toMatchObject({ colour: '#ffe066', accent: { dark: '#ffe066' }, version: 1 });
    expect(changed.accent.light).not.toBe('#ffe066');
    expect((await anna.patch('/organisation-look', { colour: null }, { 'If-Match': '"0"' })).status).toBe(412);
    expect((await anna.patch('/organisation-look', { colour: null })).status).toBe(428);
    for (const bad of ['red', '#fff', 'url(https://evil.example)', '#12345g', '#123456;background:red'])
      expect((await anna.patch('/organisation-look', { colour: bad }, await ifMatch())).status, bad).toBe(422);
    expect((await rik.patch('/organisation-look', { colour: null }, await ifMatch())).status).toBe(403);
    expect(must(await other.anna.get('/organisation-look'), 200).version).toBe(0);
    const { items } = must(await anna.get('/audit?limit=1'), 200);
    expect(items[0]).toMatchObject({ verb: 'changed', subject: 'organisation_look', detail: { what: 'colour' } });
    must(await anna.patch('/organisation-look', { colour: null }, await ifMatch()), 200);
  });

  it('upload: a logo is kept without what is no picture, and answered as a picture and nothing else', async () => {
    const look = must(await upload(pngOf(120, 40, [11, 79, 108], 'GPS 52.09 5.12 of Anna')), 200);
    expect(look.logo).toMatchObject({ width: 120, height: 40 });
    const answer = await fetched(look.logo.url);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': 'attachment; filename="logo.png"',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(pngOf(120, 40)));
    // Another logo has another address, and the old one is gone; so is each with a logo that is taken away.
    const next = must(await upload(pngOf(64, 64)), 200);
    expect(next.logo.url).not.toBe(look.logo.url);
    expect((await fetched(look.logo.url)).status).toBe(404);
    expect((await fetched(next.logo.url.replace(world.org, other.org))).status).toBe(404);
    must(await world.anna.patch('/organisation-look', { showsName: true }, await ifMatch()), 200);
    const none = must(await world.anna.call('DELETE', '/organisation-look/logo', undefined, await ifMatch()), 200);
    expect(none).toMatchObject({ logo: null, showsName: false });
    expect((await fetched(next.logo.url)).status).toBe(404);
  });

  it('upload: what is no PNG or JPEG, too large or too many pixels is refused in words, and the logo that was there stays', async () => {
    const before = must(await upload(pngOf(64, 32)), 200);
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    for (const [bytes, status, type] of [
      [svg, 422, 'picture_not_png_or_jpeg'],
      [Buffer.from('<!doctype html><script>alert(1)</script>'), 422, 'picture_not_png_or_jpeg'],
      [pngOf(64, 32).slice(0, -20), 422, 'picture_damaged'],
      [pngOf(8, 8), 422, 'picture_too_small'],
      [pngOf(2001, 16), 422, 'picture_too_many_pixels'],
      [new Uint8Array(0), 422, 'picture_empty'],
      [Buffer.alloc(255_000, 1), 413, 'picture_too_large'],
      [Buffer.alloc(300_000, 1), 413, 'too_large'],
    ] as const) {
      const refused = await upload(bytes);
      expect([refused.status, refused.body?.type], type).toEqual([status, `urn:rondo:problem:${type}`]);
    }
    expect(must(await world.anna.get('/organisation-look'), 200)).toEqual(before);
    expect((await world.rik.call('PUT', '/organisation-look/logo', pngOf(64, 32), await ifMatch())).status).toBe(403);
  });

  it('candidates see it on their pages, on the form and at the head of their mails; members’ mails have none', async () => {
    const { rik, anna, nobody } = world;
    const look = must(await anna.patch('/organisation-look', { colour: '#0b4f6c' }, await ifMatch()), 200);
    const { vacancyId, plan } = await openVacancy(world);
    const { applicationId } = await addCandidate(rik, vacancyId, 'Noor');
    await publishRound(world, rik, applicationId, plan.rounds[0]?.id ?? '');
    const mails = await world.deliver();
    const agenda = mails.find(({ template }) => template === 'agenda-for-candidate');
    expect(agenda?.html).toContain('<img class="logo" src="cid:logo@rondo" width="64" height="32" alt=""');
    expect(agenda?.html).toContain('>Polder &amp; Fjord</td>');
    expect(agenda?.html).toContain('background:#0b4f6c;');
    const session = mails.find(({ template }) => template === 'session-for-member');
    expect(session?.html).not.toContain('<img');
    const shown = { logo: look.logo, showsName: false, accent: look.accent };
    const candidate = await openAsCandidate(world, agenda ?? { text: '' });
    expect(must(await candidate.get(`/my/applications/${applicationId}`), 200).organisation.look).toEqual(shown);
    const form = must(
      await rik.put(`/vacancies/${vacancyId}/application-form`, { told: 'Hanne decides.' }, { 'If-Match': '"0"' }),
      200,
    );
    expect(must(await nobody.get(`/application-forms/${form.url.split('/apply/')[1]}`), 200).look).toEqual(shown);
    const preview = must(
      await rik.post('/mail-texts/candidate-link/en/previews', { subject: 'x', body: 'x', button: 'x', note: '' }),
      200,
    );
    expect(preview.html).toContain('cid:logo@rondo');
  });
});
