import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must, openVacancy } from '../../../test/support/line.ts';
import { pdfOf } from '../../../test/support/pdf.ts';
import { testWorld, type World } from '../../../test/support/world.ts';
import { runImport } from './run.ts';

let world: World;
let vacancyId: string;
beforeAll(async () => {
  world = await testWorld();
  ({ vacancyId } = await openVacancy(world));
});
afterAll(() => world.close());

const begin = async (kind: string) =>
  must(await world.rik.post(`/vacancies/${vacancyId}/imports`, { kind, language: 'en' }), 201).id as string;
const send = (id: string, file: string | Uint8Array, name = 'list.csv') =>
  world.rik.call(
    'POST',
    `/imports/${id}/files?fileName=${encodeURIComponent(name)}`,
    new Uint8Array(Buffer.from(file)),
    {
      'Content-Type': 'application/octet-stream',
    },
  );
async function imported(file: string | Uint8Array) {
  const id = await begin('csv');
  must(await send(id, file), 201);
  must(await world.rik.put(`/imports/${id}/start`), 200);
  await runImport(world.deps, world.org, id);
  return id;
}
const rows = async (id: string) => must(await world.rik.get(`/imports/${id}/rows?limit=100`), 200).items;
const counts = async (id: string) => must(await world.rik.get(`/imports/${id}`), 200).counts;
const kindOf = (answer: { body: { type?: string } }) => answer.body.type?.split(':').at(-1);

describe('R74: a list as people really have them', () => {
  it('names of every script, and what nobody sees in them', async () => {
    const id = await imported(
      [
        'name;email;phone',
        'محمد الأمين;rtl@hard.example;',
        'שרה כהן;hebrew@hard.example;',
        '山田 太郎;cjk@hard.example;',
        'Ζωή Παπαδοπούλου;greek@hard.example;',
        'Zoe\u0308 Mun\u0303oz;nfd@hard.example;',
        'Jo\u200bhan\ufeff d\u00ade Vries;unseen@hard.example;',
        '\u202bدانا\u202c \u200eLevi;\u200emarked@hard.example\u200e;\u202a+31 6 12345678\u202c',
        "D'Artagnan O’Brien-Núñez;apostrophe@hard.example;+47 912 34 567",
        'نیم‌فاصله رضایی;zwnj@hard.example;',
      ].join('\n'),
    );
    expect(await counts(id)).toMatchObject({ made: 9, refused: 0 });
    const by = new Map((await rows(id)).map((row: { email: string }) => [row.email, row]));
    expect(by.get('nfd@hard.example')).toMatchObject({ name: 'Zoë Muñoz' });
    expect(by.get('unseen@hard.example')).toMatchObject({ name: 'Johan de Vries' });
    expect(by.get('marked@hard.example')).toMatchObject({ name: 'دانا Levi', phone: '+31 6 12345678' });
    // Between the letters of Persian a sign of no width is part of the word.
    expect(by.get('zwnj@hard.example')).toMatchObject({ name: 'نیم‌فاصله رضایی' });
  });

  it('addresses: as people paste them, and those that are none', async () => {
    const id = await imported(
      [
        'name,email',
        'A Good,mailto:good@mail.example',
        'B Good,"Good, B <b.good@mail.example>"',
        'C Good,  C.GOOD+job@Mail.Example ',
        'D Good,d@xn--bcher-kva.example',
        'E Good,E@Bücher.example',
        'F Bad,jürgen@mail.example',
        'G Bad,g@@mail.example',
        'H Bad,h@mail',
        'I Bad,i@mail..example',
        'I2 Bad,i@büсher.example',
        'J Bad,j@mail.example; j2@mail.example',
        `K Bad,${'k'.repeat(330)}@mail.example`,
        'l@mail.example,L Bad',
      ].join('\n'),
    );
    expect(await counts(id)).toMatchObject({ made: 5, refused: 8 });
    const all = await rows(id);
    // One mailbox is one address, however its domain was written.
    expect(all.slice(3, 5).map(({ email }: { email: string }) => email)).toEqual([
      'd@bücher.example',
      'E@bücher.example',
    ]);
    expect(all.slice(5, 12).map(({ reason }: { reason: string }) => reason)).toEqual([
      'email_not_carried',
      'email_wrong',
      'email_wrong',
      'email_wrong',
      'email_wrong',
      'email_several',
      'email_wrong',
    ]);
    // Turned round, both are said to be wrong.
    expect(all[12].faults.map(({ reason }: { reason: string }) => reason)).toEqual(['name_wrong', 'email_wrong']);
  });

  it('headers that are doubled, empty, many and of three languages; rows that are short and long', async () => {
    const many = Array.from({ length: 120 }, (_, at) => `Extra ${at}`).join(';');
    const id = await begin('csv');
    const read = must(
      await send(
        id,
        `Fornavn;Achternaam;;E-mail;E-mail;Tlf;${many}\nShort;Row;;short@wide.example\nLong;Row;x;long@wide.example;y;1${';z'.repeat(121)}\n`,
      ),
      201,
    );
    expect(read.table.columns).toHaveLength(126);
    expect(read.table.columns.slice(0, 6).map(({ field }: { field: string }) => field)).toEqual([
      'givenName',
      'familyName',
      null,
      'email',
      null,
      'phone',
    ]);
    must(await world.rik.put(`/imports/${id}/start`), 200);
    await runImport(world.deps, world.org, id);
    expect(
      (await rows(id)).map(({ outcome, reason }: { outcome: string; reason: string }) => [outcome, reason]),
    ).toEqual([
      ['made', null],
      ['refused', 'too_many_cells'],
    ]);
  });

  it('what belongs under a barred column is kept nowhere, also where a row is shifted', async () => {
    const id = await imported(
      [
        'Naam;E-mail;Salaris;Telefoon;Opmerking',
        'De Wit; Noor;shift@barred.example;CANARY1;0612345678;x',
        '"Half;half@barred.example;CANARY2;0612345678;x',
        'rest of it;CANARY3',
        '"Odd "one" here;odd@barred.example;CANARY4";x;y',
        'Fine Row;fine@barred.example;CANARY5;0612345678;x',
      ].join('\n'),
    );
    const { rows: stored } = await world.db.owner.query(
      'SELECT content FROM import_row WHERE import_id = $1 UNION ALL SELECT shape FROM import WHERE import_id = $1',
      [id],
    );
    expect(JSON.stringify(stored)).not.toMatch(/CANARY/);
    expect((await world.rik.get(`/imports/${id}/refused-rows`)).text).not.toMatch(/CANARY/);
    expect(await counts(id)).toMatchObject({ made: 1 });
  });

  it('a number that begins with a plus goes out safe, and comes back as the number it is', async () => {
    const id = await imported('name;email;phone\nPlus Number;wrong;+31612345678\nFormula;=1+1;@SUM(A1)\n');
    const back = (await world.rik.get(`/imports/${id}/refused-rows`)).text;
    expect(back).toContain(`"Plus Number";"wrong";"'+31612345678"`);
    expect(back).toContain(`"Formula";"'=1+1";"'@SUM(A1)"`);
    const again = await imported(back.replace('"wrong"', '"plus@formula.example"'));
    expect((await rows(again))[0]).toMatchObject({ outcome: 'made', phone: '+31612345678' });
    // Corrected on the page it is the number, too.
    expect((await rows(id))[0].cells[2].text).toBe('+31612345678');
  });

  it('says what to do with what is no list', async () => {
    const refusal = async (file: string | Uint8Array) => kindOf(await send(await begin('csv'), file));
    expect(await refusal('')).toBe('list_empty');
    expect(await refusal('name;email\n')).toBe('list_only_header');
    expect(await refusal('\n;;\n')).toBe('list_empty');
    expect(await refusal(Buffer.from('PK\u0003\u0004 xl/workbook.xml', 'latin1'))).toBe('list_workbook');
    expect(await refusal(Buffer.from('PK\u0003\u0004 list.csv', 'latin1'))).toBe('list_archive');
    expect(await refusal('<html><table><tr><td>name')).toBe('list_not_a_table');
    const workbook = await send(await begin('csv'), Buffer.from('PK\u0003\u0004 xl/workbook.xml', 'latin1'));
    expect(workbook.body.detail).toMatch(/Save as, "CSV UTF-8/);
    const large = await send(await begin('csv'), new Uint8Array(50_000_000));
    expect(large.status).toBe(413);
    expect(large.body).toMatchObject({ limitBytes: 20_010_000, detail: expect.stringContaining('20 MB') });
  });
});

describe('R74: a JSON Resume that is not as it should be', () => {
  it('says the place, takes no keys of objects themselves, and has bounds', async () => {
    const id = await begin('json_resume');
    const resume = (more: string) => `{"basics":{"name":"Proto Type","email":"proto@json.example"}${more}}`;
    const names = [
      resume(',"__proto__":{"admin":true},"constructor":{"prototype":{"x":1}},"work":[{"name":"A","toString":"y"}]'),
      resume(',"work":true'),
      resume(`,"work":[${'{"name":"x"},'.repeat(300)}{"name":"x"}]`),
      resume(`,"summary":"${'x'.repeat(600_000)}"`),
      `${'['.repeat(100_000)}`,
      'null',
      Buffer.from([0xff, 0xfe, 0x7b]),
      '{"basics":{"name":"Twice","name":7}}',
    ];
    for (const [at, file] of names.entries()) must(await send(id, file, `${at}.json`), 201);
    const all = await rows(id);
    expect(all[0].notTaken.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/__proto__',
      '/constructor',
      '/work/0/toString',
    ]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    expect(all.slice(1).map(({ reason }: { reason: string }) => reason)).toEqual([
      'not_a_resume',
      'not_a_resume',
      'not_a_resume',
      'not_json',
      'not_a_resume',
      'not_json',
      'not_a_resume',
    ]);
    expect(all[1].errors[0].pointer).toBe('/work');
    expect(all[3].errors[0].detail).toMatch(/500 kB/);
    expect(all[7].errors[0].pointer).toBe('/basics/name');
  });
});

describe('R74: many files at once', () => {
  const done = async (id: string) => {
    must(await world.rik.put(`/imports/${id}/start`), 200);
    await runImport(world.deps, world.org, id);
    return counts(id);
  };

  it('three bad CVs stop none of the others, and the same file again is said', async () => {
    const id = await begin('documents');
    const cv = (at: number) => pdfOf(`Person Number${String.fromCharCode(65 + at)} p${at}@cvs.example`);
    for (let at = 0; at < 5; at++) must(await send(id, cv(at), `${at}.pdf`), 201);
    must(await send(id, cv(0), 'the same again.pdf'), 201);
    must(await send(id, '', 'empty.pdf'), 201);
    must(await send(id, '<html>', 'page.pdf'), 201);
    must(await send(id, '%PDF-1.4 nothing', 'broken.pdf'), 201);
    must(await send(id, cv(20), 'wrong ending.docx'), 201);
    expect(await done(id)).toMatchObject({ made: 6, refused: 4, waiting: 0 });
    const bad = must(await world.rik.get(`/imports/${id}/rows?limit=100&outcome=refused`), 200).items;
    expect(bad.map(({ reason }: { reason: string }) => reason)).toEqual([
      'twice_here',
      'file_empty',
      'file_not_pdf_or_docx',
      'file_damaged',
    ]);
    // A document has the ending of what it is.
    const { rows: named } = await world.db.owner.query("SELECT file_name FROM document WHERE file_name LIKE 'wrong%'");
    expect(named).toEqual([{ file_name: 'wrong ending.pdf' }]);
  }, 120_000);

  it('200 come in, and one too many is said', async () => {
    const id = await begin('json_resume');
    const resume = (at: number) => JSON.stringify({ basics: { name: `Many Files`, email: `m${at}@many.example` } });
    for (let at = 0; at < 197; at++) must(await send(id, resume(at), `${at}.json`), 201);
    for (const bad of ['no json', '{}', resume(0)]) must(await send(id, bad, 'bad.json'), 201);
    expect(kindOf(await send(id, resume(500), 'one too many.json'))).toBe('too_many_files');
    expect(await done(id)).toMatchObject({ made: 197, refused: 3, waiting: 0 });
  }, 120_000);
});
