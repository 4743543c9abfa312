import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCandidate, must, openVacancy } from '../../../test/support/line.ts';
import { pdfOf } from '../../../test/support/pdf.ts';
import { type Person, testWorld, type World } from '../../../test/support/world.ts';
import { resumeImports, runImport, sweepImports } from './run.ts';

let world: World;
let vacancyId: string;
beforeAll(async () => {
  world = await testWorld();
  ({ vacancyId } = await openVacancy(world));
});
afterAll(() => world.close());

const day = 86_400_000;
const bytes = { 'Content-Type': 'application/octet-stream' };
type Kind = 'csv' | 'json_resume' | 'documents';

async function begin(kind: Kind, who: Person = world.rik, vacancy = vacancyId) {
  return must(await who.post(`/vacancies/${vacancy}/imports`, { kind, language: 'en' }), 201).id as string;
}
const send = (id: string, file: string | Uint8Array, name: string, who: Person = world.rik) =>
  who.call(
    'POST',
    `/imports/${id}/files?fileName=${encodeURIComponent(name)}`,
    new Uint8Array(Buffer.from(file)),
    bytes,
  );

async function run(id: string) {
  must(await world.rik.put(`/imports/${id}/start`), 200);
  await runImport(world.deps, world.org, id);
  return must(await world.rik.get(`/imports/${id}`), 200);
}
async function csv(text: string | Uint8Array, name = 'people.csv') {
  const id = await begin('csv');
  const read = must(await send(id, text, name), 201);
  return { id, read };
}
const rows = async (id: string, query = '') => must(await world.rik.get(`/imports/${id}/rows${query}`), 200).items;
const here = async (email: string) =>
  (await world.db.owner.query('SELECT * FROM candidate WHERE org_id = $1 AND lower(email) = $2', [world.org, email]))
    .rows;

/** As many as one brings in at once; in every run a fifth of them. */
const many = process.env.RONDO_LONG ? 10_000 : 2000;

describe('R74: a list with bad rows', () => {
  it('S35 · csv: brings the good ones in, gives the bad ones back with reasons, and takes those back once they are right', async () => {
    const { id, read } = await csv(
      [
        'Naam;E-mail;Telefoon;Taal;Opmerking',
        '"Wit, Noor de";noor@lijst.example;=+31612345678;nl;"regel 1',
        'regel 2"',
        'Sindre Øvrebø;sindre@lijst.example;;norsk;',
        ';zonder@lijst.example;;;@SUM(A1)',
        'Zonder Adres;;;;',
        'Kyrill;kуrill@lijst.example;;;',
        'Te Veel;veel@lijst.example;;;;extra;cellen',
        'Taal Onbekend;taal@lijst.example;;klingon;',
        '"Half;half@lijst.example;;;',
        'Nul\u0000;nul@lijst.example;;;',
      ].join('\r\n'),
    );
    expect(read.table).toMatchObject({ encoding: 'utf-8', separator: ';' });
    expect(read.table.columns.map(({ field }: { field: string }) => field)).toEqual([
      'name',
      'email',
      'phone',
      'language',
      null,
    ]);
    const done = await run(id);
    expect(done.counts).toEqual({ waiting: 0, made: 2, known: 0, there: 0, refused: 7, leftOut: 0, lookalike: 0 });
    expect(done.state).toBe('finished');
    const [noor] = await here('noor@lijst.example');
    expect(noor).toMatchObject({ name: 'Noor de Wit', phone: '+31612345678', language: 'nl' });
    expect((await here('sindre@lijst.example'))[0]).toMatchObject({ language: 'nb' });
    expect((await rows(id, '?outcome=refused')).map(({ reason }: { reason: string }) => reason)).toEqual([
      'name_missing',
      'email_missing',
      'email_wrong',
      'too_many_cells',
      'language_unknown',
      'quote_open',
      'unreadable',
    ]);
    const back = await world.rik.get(`/imports/${id}/refused-rows`);
    expect(back.status).toBe(200);
    expect(back.headers.get('content-disposition')).toContain('attachment');
    const lines = back.text.replace('\ufeff', '').trim().split('\r\n');
    expect(lines[0]).toBe('"Naam";"E-mail";"Telefoon";"Taal";"Opmerking";"Why not (Rondo)"');
    expect(lines[1]).toContain(`"'@SUM(A1)"`);
    expect(lines[4]).toContain('"extra";"cellen"');
    // No cell of it is a formula.
    for (const line of lines)
      for (const cell of line.slice(1, -1).split('";"')) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    const corrected = lines
      .filter((_, at) => at < 4)
      .join('\r\n')
      .replace('"";"zonder@', '"Nu Wel";"zonder@')
      .replace('"Zonder Adres";""', '"Zonder Adres";"met@lijst.example"')
      .replace('kуrill@', 'kyrill@');
    const again = await csv(corrected, 'corrected.csv');
    expect(again.read.table.columns).toHaveLength(5);
    expect((await run(again.id)).counts).toMatchObject({ made: 3, refused: 0 });
    const { rows: kept } = await world.db.owner.query('SELECT content FROM import_row WHERE import_id = $1', [
      again.id,
    ]);
    expect(JSON.stringify(kept)).not.toContain('lijst.example');
  });

  it('the same file again makes nobody twice, also by two people at once', async () => {
    const text = Array.from(
      { length: 250 },
      (_, at) => `Person ${String.fromCharCode(65 + (at % 26))}x${at},p${at}@twice.example`,
    );
    const list = ['name,email', ...text].join('\n');
    const first = await csv(list);
    const second = await begin('csv', world.anna);
    must(await send(second, list, 'same.csv', world.anna), 201);
    must(await world.rik.put(`/imports/${first.id}/start`), 200);
    must(await world.anna.put(`/imports/${second}/start`), 200);
    await Promise.all([runImport(world.deps, world.org, first.id), runImport(world.deps, world.org, second)]);
    const done = await Promise.all(
      [first.id, second].map(async (id) => must(await world.rik.get(`/imports/${id}`), 200).counts),
    );
    expect(done[0].made + done[1].made).toBe(250);
    expect(done[0].there + done[1].there).toBe(250);
    const third = await csv(list);
    expect((await run(third.id)).counts).toMatchObject({ made: 0, there: 250, refused: 0 });
    const { rows: counted } = await world.db.owner.query(
      "SELECT count(*)::int AS n FROM candidate WHERE email LIKE '%@twice.example'",
    );
    expect(counted[0].n).toBe(250);
  });

  it('a known address is the same person again, however it is written; another name with it is given back', async () => {
    const { applicationId } = await addCandidate(world.rik, vacancyId, 'Zoë Muñoz');
    const { candidate } = must(await world.rik.get(`/applications/${applicationId}`), 200);
    const other = await openVacancy(world);
    const id = await begin('csv', world.rik, other.vacancyId);
    must(
      await send(
        id,
        `name,email\nMun\u0303oz Zoe\u0308,${candidate.email.toUpperCase()}\nSomebody Else,${candidate.email}\nTwin,twin@known.example\nTwin,TWIN@known.example\n`,
        'k.csv',
      ),
      201,
    );
    const done = await run(id);
    expect(done.counts).toMatchObject({ made: 1, known: 1, there: 1, refused: 1 });
    expect((await rows(id, '?outcome=refused'))[0]).toMatchObject({
      reason: 'email_of_another',
      name: 'Somebody Else',
    });
  });
});

describe('P2, G12, G13: columns that may not come in', () => {
  it('are dropped with a report, and their cells are stored nowhere', async () => {
    const { id, read } = await csv(
      'Navn;E-post;Lønn;Fødselsdato;BSN;Motivasjon\nAda Lund;ada@drop.example;CANARY-9000;01.02.1980;111222333;hei\n',
    );
    expect(read.table.columns.map(({ barred }: { barred: string }) => barred)).toEqual([
      null,
      null,
      'pay_history',
      'birth',
      'national_number',
      null,
    ]);
    const { rows: stored } = await world.db.owner.query(
      'SELECT shape, content FROM import JOIN import_row USING (org_id, import_id) WHERE import_id = $1',
      [id],
    );
    expect(JSON.stringify(stored)).not.toMatch(/CANARY|1980|111222333/);
    const etag = { 'If-Match': `"${read.version}"` };
    const columns = ['name', 'email', 'phone', null, null, null];
    const barred = await world.rik.patch(`/imports/${id}`, { columns }, etag);
    expect(barred.status).toBe(422);
    expect(barred.body.type).toBe('urn:rondo:problem:column_barred');
    expect(
      (await world.rik.patch(`/imports/${id}`, { columns: ['name', 'name', null, null, null, null] }, etag)).status,
    ).toBe(422);
    must(
      await world.rik.patch(`/imports/${id}`, { columns: ['name', 'email', null, null, null, 'source'] }, etag),
      200,
    );
    expect(
      (await world.rik.patch(`/imports/${id}`, { columns: ['name', 'email', null, null, null, 'source'] }, etag))
        .status,
    ).toBe(412);
    await run(id);
    const [ada] = await here('ada@drop.example');
    const applied = await world.db.owner.query('SELECT source FROM application WHERE candidate_id = $1', [
      ada.candidate_id,
    ]);
    expect(applied.rows[0].source).toBe('hei');
  });

  it('without a column for name or address nothing starts', async () => {
    const { id } = await csv('foo,bar\na,b\n');
    const answer = await world.rik.put(`/imports/${id}/start`);
    expect(answer.status).toBe(422);
    expect(answer.body.missing).toEqual(['email', 'name']);
  });
});

describe('R74: long work', () => {
  it('goes on where it stopped when the process was killed in the middle, stops when told, and says who did not come in', async () => {
    const list = ['name,email', ...Array.from({ length: 350 }, (_, at) => `Kari K${at},k${at}@stop.example`)].join(
      '\n',
    );
    const { id } = await csv(list);
    must(await world.rik.put(`/imports/${id}/start`), 200);
    // Killed at the fifth batch: what was committed stays, the rest waits.
    let batches = 0;
    const dying = {
      ...world.deps,
      withTenant: ((context, work) =>
        ++batches === 5
          ? Promise.reject(new Error('killed'))
          : world.deps.withTenant(context, work)) as typeof world.deps.withTenant,
    };
    await expect(runImport(dying, world.org, id)).rejects.toThrow('killed');
    const half = must(await world.rik.get(`/imports/${id}`), 200);
    expect(half).toMatchObject({ state: 'running', counts: { made: 200, waiting: 150 } });
    await resumeImports(world.deps);
    const { rows: jobs } = await world.db.worker.query(
      "SELECT payload FROM job._private_jobs j JOIN job._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'run-import' AND payload ->> 'import' = $1",
      [id],
    );
    expect(jobs).toHaveLength(1);
    const told = must(await world.rik.put(`/imports/${id}/cancellation`), 200);
    expect(told.state).toBe('cancelled');
    await runImport(world.deps, world.org, id);
    const after = must(await world.rik.get(`/imports/${id}`), 200);
    expect(after.counts).toMatchObject({ made: 200, waiting: 150 });
    const back = await world.rik.get(`/imports/${id}/refused-rows`);
    expect(back.text.trim().split('\r\n')).toHaveLength(151);
    expect((await world.rik.put(`/imports/${id}/start`)).status).toBe(409);
  });

  it(`${many} rows come in`, async () => {
    const list = ['name,email', ...Array.from({ length: many }, (_, at) => `Ola N${at},n${at}@big.example`)].join('\n');
    const { id, read } = await csv(list);
    expect(read.rows).toBe(many);
    const from = performance.now();
    const done = await run(id);
    expect(done.counts.made).toBe(many);
    process.stdout.write(`${many} rows in ${Math.round(performance.now() - from)} ms\n`);
    expect((await world.rik.get(`/imports/${id}/rows?limit=100`)).body.next).not.toBeNull();
  }, 600_000);

  it('a vacancy closed in the middle takes nobody more, and a draft takes no import', async () => {
    const other = await openVacancy(world);
    const id = await begin('csv', world.rik, other.vacancyId);
    must(await send(id, 'name,email\nA B,ab@closed.example', 'c.csv'), 201);
    must(await world.rik.put(`/imports/${id}/start`), 200);
    must(await world.rik.put(`/vacancies/${other.vacancyId}/closing`), 200);
    await runImport(world.deps, world.org, id);
    expect((await rows(id))[0]).toMatchObject({ outcome: 'refused', reason: 'vacancy_closed' });
    expect(
      (await world.rik.post(`/vacancies/${other.vacancyId}/imports`, { kind: 'csv', language: 'en' })).status,
    ).toBe(409);
    expect(await here('ab@closed.example')).toEqual([]);
  });

  it('what was read is gone after a month; who came in stays', async () => {
    const { id } = await csv('name,email\nMay Stay,stay@month.example\nBad Row,nothing\n');
    await run(id);
    world.clock.forward(31 * day);
    await sweepImports(world.deps);
    expect((await world.rik.get(`/imports/${id}`)).status).toBe(404);
    expect(await here('stay@month.example')).toHaveLength(1);
    world.clock.forward(-31 * day);
  });
});

describe('R74: JSON Resume', () => {
  it('becomes a candidate with a document that reads as a CV; image, references and unknown places are named and left', async () => {
    const id = await begin('json_resume');
    const resume = {
      basics: {
        name: 'Noor el Amrani',
        email: 'noor@resume.example',
        phone: '+31 6 1234',
        image: 'https://x/photo.png',
        birthDate: '1990-01-01',
        location: { city: 'Utrecht' },
      },
      work: [
        { name: 'Acme', position: 'Planner', startDate: '2019', highlights: ['Twelve mechanics'], salary: 'CANARY' },
      ],
      skills: [{ name: 'Planning', keywords: ['Gantt'] }],
      references: [{ name: 'CANARY Boss', reference: 'Great' }],
      hobbyhorse: 'x',
    };
    must(await send(id, JSON.stringify(resume), 'noor.json'), 201);
    must(await send(id, '{"basics": {"name": 7}, "work": [{"highlights": {"no": 1}}]}', 'bad.json'), 201);
    must(await send(id, 'not json', 'none.json'), 201);
    must(await send(id, `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`, 'deep.json'), 201);
    must(await send(id, JSON.stringify(resume), 'again.json'), 201);
    const [noor, bad, none, deep, again] = await rows(id);
    expect(
      noor.notTaken.map(({ pointer, because }: { pointer: string; because: string }) => `${pointer} ${because}`),
    ).toEqual([
      '/basics/image photo',
      '/basics/birthDate birth',
      '/work/0/salary pay_history',
      '/references others',
      '/hobbyhorse unknown',
    ]);
    expect(bad.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/basics/name',
      '/work/0/highlights',
    ]);
    expect(none.reason).toBe('not_json');
    expect(deep.errors[0].detail).toMatch(/levels/);
    expect(again.reason).toBe('twice_here');
    expect((await run(id)).counts).toMatchObject({ made: 1, refused: 4 });
    const { rows: documents } = await world.db.owner.query(
      "SELECT d.* FROM document d JOIN candidate c USING (org_id, candidate_id) WHERE c.email = 'noor@resume.example'",
    );
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({ kind: 'cv', file_name: 'noor.txt' });
    expect(documents[0].text_content).toMatch(/Noor el Amrani[\s\S]*WORK[\s\S]*Acme, Planner[\s\S]*Twelve mechanics/);
    expect(documents[0].text_content).not.toMatch(/CANARY|1990|photo/);
  });
});

describe('R74: many CVs at once', () => {
  it('each becomes a candidate with the CV, corrected before or after; a bad file stops nothing', async () => {
    const id = await begin('documents');
    must(await send(id, pdfOf('Sunniva Berg sunniva@cv.example +47 912 34 567'), 'CV_Sunniva_Berg.pdf'), 201);
    must(await send(id, Buffer.from('PK\u0003\u0004 not really'), 'bomb.docx'), 201);
    must(await send(id, '<html>', 'page.pdf'), 201);
    must(await send(id, pdfOf('no address here'), 'CV Ola Nordmann.pdf'), 201);
    const read = await rows(id);
    expect(read[0]).toMatchObject({
      name: 'Sunniva Berg',
      email: 'sunniva@cv.example',
      phone: '+47 912 34 567',
      reason: null,
    });
    expect(read.slice(1, 3).map(({ reason }: { reason: string }) => reason)).toEqual([
      'file_damaged',
      'file_not_pdf_or_docx',
    ]);
    expect(read[3]).toMatchObject({ name: 'Ola Nordmann', reason: 'email_missing' });
    expect((await run(id)).counts).toMatchObject({ made: 1, refused: 3 });
    const correct = async (number: number, body: object) =>
      world.rik.patch(`/imports/${id}/rows/${number}`, body, {
        'If-Match': (await world.rik.get(`/imports/${id}/rows/${number}`)).etag ?? '',
      });
    expect(must(await correct(4, { email: 'ola@cv.example' }), 200)).toMatchObject({ outcome: 'made' });
    expect((await correct(1, { name: 'X' })).status).toBe(409);
    expect((await correct(2, { name: 'X' })).status).toBe(409);
    expect(must(await world.rik.get(`/imports/${id}`), 200).counts).toMatchObject({ made: 2, refused: 2 });
    expect((await rows(id, '?outcome=made')).map(({ name }: { name: string }) => name)).toEqual([
      'Sunniva Berg',
      'Ola Nordmann',
    ]);
    const documents = await world.db.owner.query(
      "SELECT file_name FROM document d JOIN candidate c USING (org_id, candidate_id) WHERE c.email LIKE '%@cv.example' ORDER BY 1",
    );
    expect(documents.rows.map(({ file_name }) => file_name)).toEqual(['CV Ola Nordmann.pdf', 'CV_Sunniva_Berg.pdf']);
    expect((await world.db.owner.query('SELECT FROM import_file WHERE import_id = $1', [id])).rowCount).toBe(0);
  });
});

describe('whose it is', () => {
  it('another organisation, a hiring manager and an interviewer find nothing; too large is refused before it is read', async () => {
    const { id } = await csv('name,email\nA B,ab@whose.example');
    const elsewhere = await world.another('Far');
    expect((await elsewhere.rik.get(`/imports/${id}`)).status).toBe(404);
    expect((await elsewhere.rik.post(`/vacancies/${vacancyId}/imports`, { kind: 'csv', language: 'en' })).status).toBe(
      404,
    );
    expect((await world.hanne.get(`/imports/${id}`)).status).toBe(403);
    expect((await world.imre.get(`/imports/${id}/rows`)).status).toBe(403);
    const large = await world.rik.call(
      'POST',
      `/imports/${id}/files?fileName=x.csv`,
      new Uint8Array(100_000_000),
      bytes,
    );
    expect(large.status).toBe(413);
    const workbook = await send(await begin('csv'), Buffer.from('PK\u0003\u0004xlsx'), 'people.csv');
    expect(workbook.body.type).toBe('urn:rondo:problem:list_archive');
    const cell = await csv(`name,email\n"${'x'.repeat(9_000_000)}",long@whose.example\nOk Row,ok@whose.example`);
    expect((await run(cell.id)).counts).toMatchObject({ made: 1, refused: 1 });
  });

  it('a recruiter’s own address among them tells them nothing and makes nothing', async () => {
    const { candidateId } = await addCandidate(world.rik, vacancyId, 'Rik');
    await world.db.owner.query('UPDATE candidate SET account_id = $1 WHERE candidate_id = $2', [
      world.rik.account,
      candidateId,
    ]);
    const { rows: own } = await world.db.owner.query('SELECT email FROM candidate WHERE candidate_id = $1', [
      candidateId,
    ]);
    const other = await openVacancy(world);
    const id = await begin('csv', world.rik, other.vacancyId);
    must(await send(id, `name,email\nRik,${own[0].email}`, 'own.csv'), 201);
    await run(id);
    expect(await rows(id)).toMatchObject([{ outcome: 'refused', applicationId: null }]);
  });
});
