import { describe, expect, it } from 'vitest';
import { readList } from './read-list.ts';
import { readRow } from './rows.ts';
import type { RowContent } from './store.ts';

const utf8 = (...lines: string[]) => new Uint8Array(Buffer.from(`${lines.join('\n')}\n`));
/** Windows-1252 of letters that Latin-1 has at the same place. */
const ansi = (...lines: string[]) => new Uint8Array(Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1'));
const macintosh: Record<string, number> = { ë: 0x91, ñ: 0x96, Å: 0x81, ø: 0xbf, æ: 0xbe, é: 0x8e };
const mac = (...lines: string[]) =>
  Uint8Array.from(`${lines.join('\r')}\r`, (sign) => macintosh[sign] ?? sign.charCodeAt(0));

/** What a list comes to: who would come in, why others would not, what was barred. */
async function comeOut(bytes: Uint8Array) {
  const { shape, chunks } = await readList(bytes);
  const stored = chunks.join();
  expect(stored).not.toContain('CANARY');
  const rows = chunks
    .flatMap((chunk) => JSON.parse(chunk) as { content: RowContent }[])
    .map(({ content }) => readRow(content, shape));
  return {
    shape,
    in: rows.filter(({ wrong }) => wrong === null).map(({ name, email, phone }) => [name, email, phone]),
    out: rows.flatMap(({ wrong }) => wrong ?? []),
    barred: shape.columns.flatMap(({ barred }) => barred ?? []),
  };
}

describe('R74, P2: lists as other systems make them', () => {
  it('of systems for applicants: several addresses and numbers, headers with words around them', async () => {
    const lists = [
      utf8(
        'Candidate ID,First Name,Last Name,Company,Title,Email(s),Phone(s),Job,Source,Current Compensation',
        '482,Sanne,van der Meer,Acme,Planner,sanne@list.example,+31 6 1234 5678,Planner,LinkedIn,CANARY',
      ),
      utf8(
        '"Candidate Name","Primary Email Address","Primary Phone Number","Source","Current Comp"',
        '"van der Meer, Sanne","sanne@list.example","+31 6 1234 5678","Inbound","CANARY"',
      ),
      utf8(
        'ID,Name,First Name,Last Name,Email 2,Email 1,Home Phone,Mobile Phone,Current Salary,Owner',
        '1,"Meer, Sanne van der",Sanne,van der Meer,werk@list.example,sanne@list.example,020 1,+31 6 1234 5678,CANARY,R',
      ),
      utf8(
        'First Name,Middle Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Photo',
        'Sanne,van der,Meer,* Home,sanne@list.example,werk@list.example,Mobile,+31 6 1234 5678,CANARY',
      ),
      utf8(
        'Recruiter,Recruiter email,Company name,Contact name,Candidate e-mail,Tel.,Last drawn',
        'Rik Boss,rik@firm.example,Acme,Sanne van der Meer,sanne@list.example,+31 6 1234 5678,CANARY',
      ),
      ansi(
        'Medewerker;Achternaam;Voorvoegsel;Voorletters;Roepnaam;E-mail werk;E-mail privé;Telefoonnr. privé;Mobiel privé;Bruto maandsalaris',
        '001;Meer;van der;S.;Sanne;werk@list.example;sanne@list.example;020 1;+31 6 1234 5678;CANARY 3.250,00',
      ),
    ];
    for (const list of lists)
      expect((await comeOut(list)).in).toEqual([['Sanne van der Meer', 'sanne@list.example', '+31 6 1234 5678']]);
  });

  it.each([
    ['Dutch of Belgium', 'Naam;Voornaam;E-mail;GSM;Huidig en gewenst salaris'],
    ['German', 'Nachname;Vorname;E-Mail-Adresse;Handynummer;Aktuelles Gehalt'],
    ['French', 'Nom;Prénom;Adresse e-mail;Téléphone portable;Salaire actuel'],
    ['Norwegian', 'Etternavn;Fornavn;E-postadresse;Mobilnr.;Lønnshistorikk'],
    ['Swedish', 'Efternamn;Förnamn;E-postadress;Mobilnummer;Nuvarande lön'],
  ])('with headers in %s', async (_language, header) => {
    const read = await comeOut(ansi(header, 'Bär;Élise;elise@list.example;0471 12 34 56;CANARY'));
    expect(read.in).toEqual([['Élise Bär', 'elise@list.example', '0471 12 34 56']]);
    expect(read.barred).toEqual(['pay_history']);
  });

  it('with a title and a contact above the header, a total below, and empty columns behind', async () => {
    const read = await comeOut(
      ansi(
        'Kandidaten voorjaar 2026;;;;;;',
        'Contact: hr@firm.example;;;;;;',
        ';;;;;;',
        'Naam;E-mailadres;Laatst verdiende loon;;;;',
        'Renée Bär;renee@list.example;CANARY;;;;',
        'Totaal;;1;;;;',
      ),
    );
    expect(read.shape).toMatchObject({ headerRow: true, headerLine: 4 });
    expect(read.shape.columns).toHaveLength(3);
    expect(read.in).toEqual([['Renée Bär', 'renee@list.example', '']]);
    expect(read.out).toEqual(['email_missing']);
  });

  it('whose header is in a language that is not known here, or missing, by what stands in the cells', async () => {
    const people = [
      'Matti Meikäläinen;matti@list.example;040 123 4567',
      'Maija Virtanen;maija@list.example;040 123 4568',
      'Aino Korhonen;aino@list.example;040 123 4569',
    ];
    for (const head of [['Nimi;Sähköposti;Puhelin'], []])
      expect((await comeOut(utf8(...head, ...people))).in).toEqual(people.map((line) => line.split(';')));
  });

  it('in the letters of an older Mac, and not taken for those where they are others', async () => {
    const read = await comeOut(mac('Naam;E-mail', 'Zoë Muñoz;zoe@list.example', 'Åse Bjørnæs;ase@list.example'));
    expect(read.shape.encoding).toBe('macintosh');
    expect(read.in.map(([name]) => name)).toEqual(['Zoë Muñoz', 'Åse Bjørnæs']);
    const windows = await comeOut(ansi('Naam;E-mail', 'Zoë Ægir Åse;zoe@list.example', 'ÉLISE BÄR;e@list.example'));
    expect(windows.shape.encoding).toBe('windows-1252');
    expect(windows.in.map(([name]) => name)).toEqual(['Zoë Ægir Åse', 'ÉLISE BÄR']);
  });

  it('with commas in names and numbers that cut as evenly as the semicolons between', async () => {
    const read = await comeOut(utf8('naam;e-mail', 'Been, A, 1,5;a@list.example', 'Boon, B, 2,5;b@list.example'));
    expect(read.shape.separator).toBe(';');
  });

  it('names the other way round, and titles behind them', async () => {
    const names = [
      '"Wit, Noor de"',
      '"Wit, de, Noor"',
      '"Jansen, Piet, MSc"',
      '"Tom Brown, PhD"',
      '"A, B, C, D"',
      'Tom',
    ];
    const read = await comeOut(utf8('Name,Email', ...names.map((name, at) => `${name},n${at}@list.example`)));
    expect(read.in.map(([name]) => name)).toEqual([
      'Noor de Wit',
      'Noor de Wit',
      'Piet Jansen, MSc',
      'Tom Brown, PhD',
      'A, B, C, D',
      'Tom',
    ]);
  });

  it('cells as they are pasted, and what a spreadsheet did to them', async () => {
    const read = await comeOut(
      utf8(
        'name;email;phone;Preferred language',
        "A B;<a@list.example>;'0612345678;Nederlands (België)",
        'C D;c@list.example;"=""0612345678""";English (United Kingdom)',
        'E F;e@list.example (privé);n.v.t.;nn',
        'G H;g@list.example, h@list.example;;',
        'I J;i@list.example;3,16123E+10;-',
      ),
    );
    expect(read.in).toEqual([
      ['A B', 'a@list.example', '0612345678'],
      ['C D', 'c@list.example', '0612345678'],
      ['E F', 'e@list.example', ''],
    ]);
    expect(read.out).toEqual(['email_several', 'phone_shortened']);
  });

  it('numbers called after who applied, infixes behind a comma, one address several times, smart quotes of Windows', async () => {
    const whole = [['Pim van den Broek', 'pim@list.example', '06-12345678']];
    const danish = utf8('Ansøger;Fornavn;Efternavn;E-mail;Mobil', '17;Pim;van den Broek;pim@list.example;06-12345678');
    expect((await comeOut(danish)).in).toEqual(whole);
    for (const family of ['Broek, van den', 'Broek (van den)', 'Broek,\u200b  van den'])
      expect(
        (
          await comeOut(
            utf8(
              'Achternaam, tussenvoegsel|Voornaam|Emailadres|Mobiele telefoon|Uurtarief',
              `${family}|Pim|pim@list.example ::: Pim@list.example|06-12345678 ::: 020 1|CANARY`,
            ),
          )
        ).in,
      ).toEqual(whole);
    const marks: Record<string, number> = { '’': 0x92, '‘': 0x91, '“': 0x93, '”': 0x94, '€': 0x80, '–': 0x96 };
    const windows = ['Naam;E-mail;Motivatie', 'Siân O’Neil;s@list.example;“Ik ‘wil’ – écht” €5'].join('\r\n');
    const read = await comeOut(Uint8Array.from(windows, (sign) => marks[sign] ?? sign.charCodeAt(0)));
    expect([read.shape.encoding, read.in]).toEqual(['windows-1252', [['Siân O’Neil', 's@list.example', '']]]);
  });

  it('addresses in other letters: the domain may be, what only looks right may not', async () => {
    const read = await comeOut(
      utf8(
        'name,email',
        'A B,a@bücher.example',
        'C D,c@xn--bcher-kva.example',
        'E F,δοκιμή@list.example',
        'G H,kуri@list.example',
      ),
    );
    expect(read.in.map(([, email]) => email)).toEqual(['a@bücher.example', 'c@bücher.example']);
    expect(read.out).toEqual(['email_not_carried', 'email_wrong']);
  });

  it('pay under the many names it goes by; a column that is only called column is none', async () => {
    const pay =
      'OTE,Base pay,Gross annual,Brutto pr. år,Bruto per maand,Tjener nå,Uurloon,Vergoeding nu,Current package,Verdient nu,' +
      'Hourly rate,Timelønn,Lønn (kr),Loonstrook,Salary (current / expected),Vakantiegeld,Wat verdien je nu?,Løn,Vergütung';
    const count = pay.split(',').length;
    const read = await comeOut(utf8(`name,email,Kolonne1,${pay}`, `A B,a@list.example,x${',CANARY'.repeat(count)}`));
    expect(read.barred).toEqual(Array(count).fill('pay_history'));
    expect(read.in).toHaveLength(1);
  });
});
