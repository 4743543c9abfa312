import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCandidate, must, openVacancy } from '../../../test/support/line.ts';
import { pdfOf } from '../../../test/support/pdf.ts';
import { testWorld, tokenIn, type World } from '../../../test/support/world.ts';

let world: World;
let vacancyId: string;
let slug: string;
beforeAll(async () => {
  world = await testWorld();
  ({ vacancyId } = await openVacancy(world));
  const form = must(
    await world.rik.put(
      `/vacancies/${vacancyId}/application-form`,
      { told: 'Hanne decides, by the end of the month.' },
      { 'If-Match': '"0"' },
    ),
    200,
  );
  slug = form.url.split('/apply/')[1];
});
afterAll(() => world.close());

const hour = 3_600_000;
type Fields = Record<string, string | File>;
const filled = {
  name: 'Noor el Amrani',
  email: 'noor@apply.example',
  language: 'nl',
  noticeLanguage: 'nl',
  noticeVersion: '1',
};

function body(fields: Fields) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
async function apply(fields: Fields, headers: Record<string, string> = {}, where = slug) {
  const request = new Request('http://localhost', { method: 'POST', body: body(fields) });
  const type = { 'Content-Type': request.headers.get('content-type') ?? '' };
  const bytes = new Uint8Array(await request.arrayBuffer());
  return world.nobody.call('POST', `/application-forms/${where}/applications`, bytes, { ...type, ...headers });
}
const read = (where = slug, language = 'nl') => world.nobody.get(`/application-forms/${where}?language=${language}`);
const cv = (text: string, name = 'cv.pdf') =>
  new File([new Uint8Array(pdfOf(text))], name, { type: 'application/pdf' });
const query = async (text: string, ...values: string[]) => (await world.db.owner.query(text, values)).rows;
const applications = (email: string) =>
  query(
    'SELECT a.*, c.name, c.phone FROM application a JOIN candidate c USING (org_id, candidate_id) WHERE lower(c.email) = $1 AND a.vacancy_id = $2',
    email,
    vacancyId,
  );

describe('R74: the public form of a vacancy', () => {
  it('tells the vacancy, the pay, who decides and the notice in the reader’s language, and nothing else', async () => {
    const form = must(await read(), 200);
    expect(form).toMatchObject({
      state: 'open',
      organisation: 'Polder & Fjord',
      vacancy: { title: 'Service coordinator', pay: { minimum: 3150 } },
      told: 'Hanne decides, by the end of the month.',
      contact: { name: 'Rik' },
      notice: { language: 'nl', version: 1 },
    });
    expect(form.notice.body).toMatch(/Polder & Fjord[\s\S]*28 dagen[\s\S]*Autoriteit Persoonsgegevens/);
    expect(must(await read(slug, 'nb'), 200).notice.body).toContain('Personvernforordningen'.toLowerCase());
    expect(slug).toMatch(/^service-coordinator-[a-z0-9]{12}$/);
    for (const wrong of ['service-coordinator-000000000000', 'x', '../../vacancies', `${slug}x`])
      expect((await read(encodeURIComponent(wrong))).status, wrong).toBeGreaterThanOrEqual(400);
    expect((await read(slug.toUpperCase())).status).toBe(400);
  });

  it('takes an application with a CV, and the mail leads the person to their own page', async () => {
    must(await apply({ ...filled, phone: '+31 6 1', cv: cv('I plan', 'Noor <b>.pdf') }), 201);
    const [application] = await applications(filled.email);
    expect(application).toMatchObject({
      source: 'form',
      name: 'Noor el Amrani',
      created_by: application?.candidate_id,
    });
    const { documents } = must(await world.rik.get(`/applications/${application?.application_id}`), 200);
    expect(documents).toMatchObject([{ kind: 'cv', fileName: 'Noor b.pdf' }]);
    const mails = await world.deliver();
    const mail = mails.find(({ to }) => to === filled.email);
    expect(mail).toMatchObject({ template: 'application-received', subject: 'Uw sollicitatie bij Polder & Fjord' });
    const opened = await world.nobody.post('/link-openings', { token: tokenIn(mail ?? { text: '' }) });
    expect(opened.status).toBe(201);
    const person = world.caller({
      cookie: opened.headers
        .getSetCookie()
        .map((each) => each.split(';')[0])
        .join('; '),
    });
    const { shown } = must(await person.get(`/my/applications/${application?.application_id}/notice`), 200);
    expect(shown).toMatchObject({ language: 'nl', version: 1 });
    expect((await world.rik.get(`/applications/${application?.application_id}/notice`)).body.shown.body).toBe(
      shown.body,
    );
    expect((await world.imre.get(`/applications/${application?.application_id}/notice`)).status).toBe(403);
  });

  it('sent twice it counts once, with the same key or without; another file is kept beside the first', async () => {
    const fields = { ...filled, email: 'twice@apply.example' };
    const key = { 'Idempotency-Key': 'one-press' };
    must(await apply({ ...fields, cv: cv('first') }, key), 201);
    must(await apply({ ...fields, cv: cv('first') }, key), 201);
    expect((await apply({ ...fields, name: 'Somebody Else' }, key)).status).toBe(409);
    must(await apply({ ...fields, email: 'TWICE@apply.example', cv: cv('first') }), 201);
    must(await apply({ ...fields, name: 'Impostor Name', phone: '666', cv: cv('second') }), 201);
    const found = await applications('twice@apply.example');
    expect(found).toMatchObject([{ name: 'Noor el Amrani', phone: '' }]);
    const documents = await query(
      'SELECT kind, replaced_at, text_content FROM document WHERE application_id = $1 ORDER BY uploaded_at, document_id',
      found[0]?.application_id,
    );
    expect(documents.map(({ kind, replaced_at }) => [kind, replaced_at]).sort()).toEqual([
      ['cv', null],
      ['other', null],
      ['other', null],
    ]);
    expect(documents.map(({ text_content }) => text_content).join()).toContain(
      'Impostor Name\ntwice@apply.example\n666',
    );
    expect((await world.deliver()).filter(({ to }) => to === 'twice@apply.example')).toHaveLength(1);
  });

  it('a hundred sendings at the same moment make one application', async () => {
    world.clock.forward(2 * hour);
    const fields = { ...filled, email: 'race@apply.example' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => apply(fields)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(await applications('race@apply.example')).toHaveLength(1);
  });
});

describe('G2: no application without the notice', () => {
  it('is refused without its version, with one that never was, and with one that has changed', async () => {
    world.clock.forward(2 * hour);
    const fields = { ...filled, email: 'notice@apply.example' };
    const { noticeVersion, ...without } = fields;
    expect(noticeVersion).toBe('1');
    expect((await apply(without)).status).toBe(400);
    expect((await apply({ ...fields, noticeVersion: '0' })).status).toBe(400);
    expect((await apply({ ...fields, noticeVersion: '7' })).body.type).toBe('urn:rondo:problem:notice_changed');
    expect(await applications('notice@apply.example')).toEqual([]);
    expect((await world.rik.put('/notices/nb', { body: 'Vår tekst.' }, { 'If-Match': '"1"' })).status).toBe(403);
    must(await world.anna.put('/notices/nb', { body: 'Vår tekst.' }, { 'If-Match': '"1"' }), 200);
    expect((await world.anna.put('/notices/nb', { body: 'Annen tekst.' }, { 'If-Match': '"1"' })).status).toBe(412);
    expect(must(await read(slug, 'nb'), 200).notice).toEqual({ language: 'nb', version: 2, body: 'Vår tekst.' });
    expect((await apply({ ...fields, noticeLanguage: 'nb' })).status).toBe(409);
    must(await apply({ ...fields, noticeLanguage: 'nb', noticeVersion: '2' }), 201);
    const [application] = await applications('notice@apply.example');
    must(await world.anna.put('/notices/nb', { body: 'Tredje tekst.' }, { 'If-Match': '"2"' }), 200);
    const { shown } = must(await world.rik.get(`/applications/${application?.application_id}/notice`), 200);
    expect(shown).toMatchObject({ language: 'nb', version: 2, body: 'Vår tekst.' });
  });

  it('the proposed text becomes a new version when what it states has changed', async () => {
    await world.db.owner.query('UPDATE organisation SET name = $1 WHERE org_id = $2', ['Polder AS', world.org]);
    const { notice } = must(await read(slug, 'en'), 200);
    expect(notice.body).toContain('Polder AS');
    expect(notice.version).toBeGreaterThanOrEqual(1);
    const versions = await query("SELECT notice_version FROM notice WHERE org_id = $1 AND language = 'en'", world.org);
    expect(versions.length).toBe(notice.version);
    await world.db.owner.query('UPDATE organisation SET name = $1 WHERE org_id = $2', ['Polder & Fjord', world.org]);
  });
});

describe('what an attacker tries', () => {
  it('S18 · auth: cannot tell whether an address is known: status, headers and body are the same', async () => {
    world.clock.forward(2 * hour);
    const { applicationId } = await addCandidate(world.rik, vacancyId, 'Known Person');
    const { candidate } = must(await world.rik.get(`/applications/${applicationId}`), 200);
    const traces = [];
    for (const email of [candidate.email, 'unknown@apply.example', 'rik@example.org']) {
      const { version } = must(await read(), 200).notice;
      const answer = await apply({ ...filled, name: 'Known Person', email, noticeVersion: String(version) });
      traces.push([
        answer.status,
        answer.text,
        [...answer.headers].filter(([name]) => name !== 'content-security-policy').sort(),
      ]);
    }
    expect(traces[1]).toEqual(traces[0]);
    expect(traces[2]).toEqual(traces[0]);
    expect(traces[0]?.[0]).toBe(201);
  });

  it('who fills in what nobody sees is thanked, and nothing is kept', async () => {
    must(await apply({ ...filled, email: 'bot@apply.example', website: 'http://spam.example' }), 201);
    expect(await applications('bot@apply.example')).toEqual([]);
  });

  it('S40 · mail: the mail holds nothing that was typed, and no header can be put into it', async () => {
    world.clock.forward(2 * hour);
    await world.deliver();
    const { version } = must(await read(), 200).notice;
    const nasty = 'Buy http://spam.example now';
    must(await apply({ ...filled, name: nasty, email: 'victim@apply.example', noticeVersion: String(version) }), 201);
    const [mail] = await world.deliver();
    expect(JSON.stringify(mail)).not.toContain('spam');
    for (const email of ['a@b.nl\r\nBcc: c@d.nl', 'a@b.nl,c@d.nl', 'a\u0000@b.nl', 'jos@xn–.nl', 'пример@b.nl'])
      expect((await apply({ ...filled, email, noticeVersion: String(version) })).status, email).toBe(400);
    for (const name of ['a\r\nBcc: x', 'a\u0000b', '', ' ', 'x'.repeat(201), 'a\u202eb'])
      expect(
        (await apply({ ...filled, name, email: 'x@apply.example', noticeVersion: String(version) })).status,
        name,
      ).toBe(400);
    expect(await applications('x@apply.example')).toEqual([]);
  });

  it('S32 S68 · dos: is held off after some tries, with the seconds to wait; files are bounded and read by content', async () => {
    world.clock.forward(2 * hour);
    const { version } = must(await read(), 200).notice;
    const fields = { ...filled, email: 'file@apply.example', noticeVersion: String(version) };
    const page = new File(['<html><script>'], 'cv.pdf', { type: 'application/pdf' });
    expect((await apply({ ...fields, cv: page })).body.type).toBe('urn:rondo:problem:file_not_pdf_or_docx');
    const large = new File([new Uint8Array(12_000_000)], 'cv.pdf');
    expect((await apply({ ...fields, cv: large })).status).toBe(413);
    expect((await world.nobody.call('POST', `/application-forms/${slug}/applications`, { name: 'x' })).status).toBe(
      415,
    );
    expect(await applications('file@apply.example')).toEqual([]);
    const statuses = [];
    for (let sending = 0; sending < 12; sending++)
      statuses.push(await apply({ ...fields, email: `s${sending}@apply.example` }));
    const last = statuses.at(-1);
    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('a closed vacancy and a form that was switched off take nobody, and say so', async () => {
    world.clock.forward(2 * hour);
    const other = await openVacancy(world);
    const made = must(
      await world.rik.put(`/vacancies/${other.vacancyId}/application-form`, { told: '' }, { 'If-Match': '"0"' }),
      200,
    );
    const where = made.url.split('/apply/')[1];
    const { version } = must(await read(where), 200).notice;
    const fields = { ...filled, email: 'late@apply.example', noticeVersion: String(version) };
    must(await world.rik.delete(`/vacancies/${other.vacancyId}/application-form`), 200);
    expect(must(await read(where), 200)).toMatchObject({ state: 'closed', vacancy: { text: '', pay: null } });
    expect((await apply(fields, {}, where)).body.type).toBe('urn:rondo:problem:form_closed');
    const again = must(
      await world.rik.put(`/vacancies/${other.vacancyId}/application-form`, { told: '' }, { 'If-Match': '"2"' }),
      200,
    );
    expect(again.url).toBe(made.url);
    must(await world.rik.put(`/vacancies/${other.vacancyId}/closing`), 200);
    expect((await apply(fields, {}, where)).status).toBe(409);
    expect((await query('SELECT FROM candidate WHERE email = $1', 'late@apply.example')).length).toBe(0);
    const elsewhere = await world.another('Elsewhere');
    expect((await elsewhere.rik.get(`/vacancies/${vacancyId}/application-form`)).status).toBe(404);
    expect(
      (await world.hanne.put(`/vacancies/${vacancyId}/application-form`, { told: '' }, { 'If-Match': '"1"' })).status,
    ).toBe(403);
  });
});
