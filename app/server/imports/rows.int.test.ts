import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCandidate, must, openVacancy } from '../../../test/support/line.ts';
import { pdfOf } from '../../../test/support/pdf.ts';
import { type Person, testWorld, type World } from '../../../test/support/world.ts';
import { runImport } from './run.ts';

let world: World;
let vacancyId: string;
beforeAll(async () => {
  world = await testWorld();
  ({ vacancyId } = await openVacancy(world));
});
afterAll(() => world.close());

const bytes = { 'Content-Type': 'application/octet-stream' };
const begin = async (kind: string, vacancy = vacancyId) =>
  must(await world.rik.post(`/vacancies/${vacancy}/imports`, { kind, language: 'en', source: 'Job fair' }), 201)
    .id as string;
const send = (id: string, file: string | Uint8Array, query: string, where = 'files') =>
  world.rik.call('POST', `/imports/${id}/${where}?${query}`, new Uint8Array(Buffer.from(file)), bytes);
async function imported(text: string, vacancy = vacancyId): Promise<string> {
  const id = await begin('csv', vacancy);
  must(await send(id, text, 'fileName=list.csv'), 201);
  must(await world.rik.put(`/imports/${id}/start`), 200);
  await runImport(world.deps, world.org, id);
  return id;
}
const row = (id: string, number: number) => world.rik.get(`/imports/${id}/rows/${number}`);
async function correct(id: string, number: number, body: object, who: Person = world.rik, version?: number) {
  const seen = version ?? must(await row(id, number), 200).version;
  return who.patch(`/imports/${id}/rows/${number}`, body, { 'If-Match': `"${seen}"` });
}
const counts = async (id: string) => must(await world.rik.get(`/imports/${id}`), 200).counts;
const given = async (id: string) => (await world.rik.get(`/imports/${id}/refused-rows`)).text;

describe('R74: a row that did not come in is corrected where it stands', () => {
  it('an address that only looks like another is said at its row, comes in all the same, and is counted', async () => {
    const id = await begin('csv');
    const list = 'name,email\nAda Like,ada@gmai1.com\nBo Plain,bo@like.example\nCy Mixed,cy@g\u043e\u043egle.example\n';
    must(await send(id, list, 'fileName=list.csv'), 201);
    const waiting = must(await world.rik.get(`/imports/${id}/rows`), 200).items;
    expect(waiting.map(({ lookalike }: { lookalike: unknown }) => lookalike)).toEqual([
      { of: 'gmail.com', why: 'confusable' },
      null,
      expect.objectContaining({ why: 'mixed_scripts' }),
    ]);
    must(await world.rik.put(`/imports/${id}/start`), 200);
    await runImport(world.deps, world.org, id);
    // What mixes letters is refused as before; what only looks like another comes in.
    expect(await counts(id)).toMatchObject({ made: 2, refused: 1, lookalike: 1 });
    const warned = must(await world.rik.get(`/imports/${id}/rows?lookalike=true`), 200).items;
    expect(warned).toMatchObject([{ name: 'Ada Like', outcome: 'made', lookalike: { of: 'gmail.com' } }]);
  });

  it('says at each cell what is wrong with it, and comes in at once when it is right', async () => {
    const id = await imported(
      'Naam;E-mail;Telefoon;Taal;Salaris;Opmerking\nOk Row;ok@at.example;;;9000;\n;two wrong;;klingon;CANARY;hello\n',
    );
    const bad = must(await row(id, 2), 200);
    expect(bad).toMatchObject({ line: 3, outcome: 'refused', reason: 'name_missing', alsoHere: 'hello' });
    expect(bad.faults).toEqual([
      { field: 'name', reason: 'name_missing' },
      { field: 'email', reason: 'email_wrong' },
      { field: 'language', reason: 'language_unknown' },
    ]);
    expect(bad.cells).toEqual([
      { column: 0, field: 'name', text: '' },
      { column: 1, field: 'email', text: 'two wrong' },
      { column: 2, field: 'phone', text: '' },
      { column: 3, field: 'language', text: 'klingon' },
    ]);
    const half = must(await correct(id, 2, { cells: [{ column: 0, text: 'Two Right' }] }), 200);
    expect(half).toMatchObject({ outcome: 'refused', reason: 'email_wrong', name: 'Two Right' });
    expect(await given(id)).toContain('"Two Right";"two wrong"');
    const done = must(
      await correct(id, 2, {
        cells: [
          { column: 1, text: 'two@at.example' },
          { column: 3, text: 'nb' },
        ],
      }),
      200,
    );
    expect(done).toMatchObject({ outcome: 'made', name: 'Two Right', faults: [], cells: [] });
    expect(await counts(id)).toEqual({ waiting: 0, made: 2, known: 0, there: 0, refused: 0, leftOut: 0, lookalike: 0 });
    const { rows } = await world.db.owner.query(
      'SELECT c.language, a.source, a.created_by FROM candidate c JOIN application a USING (org_id, candidate_id) WHERE c.email = $1',
      ['two@at.example'],
    );
    expect(rows).toEqual([{ language: 'nb', source: 'Job fair', created_by: world.rik.member }]);
    // What was read of somebody who is in is kept no longer, and who brought them in is written down.
    const kept = await world.db.owner.query('SELECT content FROM import_row WHERE import_id = $1', [id]);
    expect(JSON.stringify(kept.rows)).not.toMatch(/at\.example|CANARY/);
    const trail = await world.db.owner.query(
      "SELECT actor_id FROM audit_event WHERE verb = 'made' AND subject = 'application' AND application_id = $1",
      [done.applicationId],
    );
    expect(trail.rows).toEqual([{ actor_id: world.rik.member }]);
  });

  it('asks of it what the job asks: who is known, who is there, whose address it is, whether the vacancy is open', async () => {
    const other = await openVacancy(world);
    const { applicationId } = await addCandidate(world.rik, vacancyId, 'Known Already');
    const { candidate } = must(await world.rik.get(`/applications/${applicationId}`), 200);
    const id = await imported('name,email\nFirst One,first@asks.example\na b,\nc d,\ne f,\ng h,\n', other.vacancyId);
    const cells = (name: string, email: string) => ({
      cells: [
        { column: 0, text: name },
        { column: 1, text: email },
      ],
    });
    expect(must(await correct(id, 2, cells('Already Known', candidate.email)), 200).outcome).toBe('known');
    expect(must(await correct(id, 3, cells('One First', 'FIRST@asks.example')), 200).outcome).toBe('there');
    expect(must(await correct(id, 4, cells('Somebody Else', 'first@asks.example')), 200)).toMatchObject({
      outcome: 'refused',
      reason: 'email_of_another',
      faults: [{ field: 'email', reason: 'email_of_another' }],
    });
    must(await world.rik.put(`/vacancies/${other.vacancyId}/closing`), 200);
    expect(must(await correct(id, 5, cells('Too Late', 'late@asks.example')), 200)).toMatchObject({
      outcome: 'refused',
      reason: 'vacancy_closed',
    });
    expect(await counts(id)).toMatchObject({ made: 1, known: 1, there: 1, refused: 2, waiting: 0 });
  });

  it('of two people the second is told, and overwrites nothing unseen', async () => {
    const id = await imported('name,email\nMine Or Theirs,\n');
    const { version } = must(await row(id, 1), 200);
    must(await correct(id, 1, { cells: [{ column: 1, text: 'wrong' }] }, world.anna, version), 200);
    const second = await correct(id, 1, { cells: [{ column: 1, text: 'mine@two.example' }] }, world.rik, version);
    expect(second.status).toBe(412);
    expect((await world.rik.patch(`/imports/${id}/rows/1`, { leftOut: true })).status).toBe(428);
    expect(must(await row(id, 1), 200).cells[1].text).toBe('wrong');
    expect(must(await correct(id, 1, { cells: [{ column: 1, text: 'mine@two.example' }] }), 200).outcome).toBe('made');
    const late = await correct(id, 1, { cells: [{ column: 1, text: 'again@two.example' }] });
    expect(late.body.type).toBe('urn:rondo:problem:row_in');
    // At the same moment: one of them, not both.
    const both = await imported('name,email\nAt Once,\n');
    const at = must(await row(both, 1), 200).version;
    const answers = await Promise.all([
      correct(both, 1, { cells: [{ column: 1, text: 'a@once.example' }] }, world.rik, at),
      correct(both, 1, { cells: [{ column: 1, text: 'b@once.example' }] }, world.anna, at),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await counts(both)).toMatchObject({ made: 1, refused: 0 });
  });

  it('many at once come in together; each stands for itself', async () => {
    const id = await imported('name,email\nOne A,\nTwo B,\nThree C,\nFour D,\n');
    const versions = must(await world.rik.get(`/imports/${id}/rows`), 200).items.map(
      ({ version }: { version: number }) => version,
    );
    must(await correct(id, 3, { cells: [{ column: 1, text: 'still wrong' }] }, world.anna), 200);
    const change = (number: number, text: string) => ({
      number,
      version: versions[number - 1],
      cells: [{ column: 1, text }],
    });
    const rows = [change(1, 'one@many.example'), change(2, 'nothing'), change(3, 'three@many.example')];
    const answer = must(await world.rik.patch(`/imports/${id}/rows`, { rows }), 200);
    expect(answer.stale).toEqual([3]);
    expect(answer.rows.map(({ number, outcome }: { number: number; outcome: string }) => [number, outcome])).toEqual([
      [1, 'made'],
      [2, 'refused'],
    ]);
    const twice = await world.rik.patch(`/imports/${id}/rows`, { rows: [rows[0], rows[0]] });
    expect(twice.body.type).toBe('urn:rondo:problem:row_twice');
    expect(await counts(id)).toMatchObject({ made: 1, refused: 3 });
  });

  it('is left out for good, given back no more, and taken back when that was a slip', async () => {
    const id = await imported('name,email\nLeave Me,CANARY\n');
    expect(must(await correct(id, 1, { leftOut: true }), 200).outcome).toBe('left_out');
    expect(await counts(id)).toMatchObject({ refused: 0, leftOut: 1 });
    expect(await given(id)).not.toContain('CANARY');
    expect(must(await correct(id, 1, { leftOut: false }), 200)).toMatchObject({
      outcome: 'refused',
      reason: 'email_wrong',
    });
    expect(await given(id)).toContain('CANARY');
  });

  it('what cannot be corrected is refused with why', async () => {
    const id = await imported('name,email,Salary,note\nBad Row,,9000,x\n');
    const type = async (body: object) => (await correct(id, 1, body)).body.type.split(':').at(-1);
    expect(await type({ cells: [{ column: 2, text: 'CANARY' }] })).toBe('cell_not_taken');
    expect(await type({ cells: [{ column: 3, text: 'y' }] })).toBe('cell_not_taken');
    expect(await type({ cells: [{ column: 9, text: 'y' }] })).toBe('cell_not_taken');
    expect(await type({ name: 'Bad Row' })).toBe('row_of_list');
    expect(await type({ cells: [{ column: 0, text: 'a\u0000b' }] })).toBe('not_valid');
    expect((await world.hanne.patch(`/imports/${id}/rows/1`, {}, { 'If-Match': '"1"' })).status).toBe(403);
    const far = await world.another('Far Rows');
    expect((await far.rik.patch(`/imports/${id}/rows/1`, {}, { 'If-Match': '"1"' })).status).toBe(404);
    expect((await far.rik.get(`/imports/${id}/rows/1`)).status).toBe(404);
    const files = await begin('documents');
    must(await send(files, pdfOf('A page'), 'fileName=CV Ada Lund.pdf'), 201);
    const one = await correct(files, 1, { cells: [{ column: 0, text: 'x' }] });
    expect(one.body.type).toBe('urn:rondo:problem:row_of_file');
  });

  it('before the start it waits with the others', async () => {
    const id = await begin('csv');
    must(await send(id, 'name,email\nWait Here,\n', 'fileName=w.csv'), 201);
    const corrected = must(await correct(id, 1, { cells: [{ column: 1, text: 'wait@before.example' }] }), 200);
    expect(corrected).toMatchObject({ outcome: null, reason: null });
    expect(await counts(id)).toMatchObject({ waiting: 1, made: 0 });
  });
});

describe('R74: how a list is read is seen before anything is stored', () => {
  it('with what was found out, and with what somebody chooses', async () => {
    const id = await begin('csv');
    const list = Buffer.from('Naam;E-mail;Loon\nZo\xeb \xa6imon;zoe@seen.example;CANARY\n', 'latin1');
    const found = must(await send(id, list, '', 'previews'), 200);
    expect(found).toMatchObject({ encoding: 'windows-1252', separator: ';', headerRow: true, rows: 1, faulty: 0 });
    expect(found.sample).toEqual([{ line: 2, cells: ['Zoë ¦imon', 'zoe@seen.example', ''], problem: null }]);
    const chosen = must(await send(id, list, 'encoding=iso-8859-15&headerRow=true', 'previews'), 200);
    expect(chosen.sample[0].cells[0]).toBe('Zoë Šimon');
    // Called a person, the line of names still bars its column.
    const bare = must(await send(id, list, 'headerRow=false', 'previews'), 200);
    expect(bare.rows).toBe(2);
    expect(JSON.stringify(bare)).not.toContain('CANARY');
    expect((await send(id, list, 'encoding=ebcdic', 'previews')).status).toBe(400);
    expect((await world.db.owner.query('SELECT FROM import_row WHERE import_id = $1', [id])).rowCount).toBe(0);
    const read = must(await send(id, list, 'fileName=a.csv&encoding=iso-8859-15', 'files'), 201);
    expect(read).toMatchObject({ rows: 1, table: { encoding: 'iso-8859-15' } });
    // Another way, until the start: the list takes the place of the first.
    must(await send(id, 'name,email\nA B,a@seen.example\nC D,c@seen.example\n', 'fileName=b.csv'), 201);
    expect(must(await world.rik.get(`/imports/${id}`), 200)).toMatchObject({ rows: 2, fileName: 'b.csv' });
    must(await world.rik.put(`/imports/${id}/start`), 200);
    expect((await send(id, list, '', 'previews')).body.type).toBe('urn:rondo:problem:import_started');
    expect((await send(await begin('documents'), list, '', 'previews')).body.type).toBe('urn:rondo:problem:not_a_list');
  });

  it('later rows with letters are among those shown, so that one can judge', async () => {
    const id = await begin('csv');
    const plain = Array.from({ length: 50 }, (_, at) => `Plain ${at},p${at}@judge.example`).join('\n');
    const shown = must(await send(id, `name,email\n${plain}\nÅse Ø,ase@judge.example\n`, '', 'previews'), 200);
    expect(shown.sample.map(({ line }: { line: number }) => line)).toEqual([2, 3, 4, 5, 6, 7, 52]);
  });
});
