import { inflateSync } from 'node:zlib';
import { PDFDocument, PDFName, type PDFPage, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it, vi } from 'vitest';
import { pdfOf } from '../../../test/support/pdf.ts';
import { zip } from '../../../test/support/zip.ts';
import { writeCsv } from '../bank/csv.ts';
import { openArchive } from './archive.ts';
import { barePicture } from './bare-picture.ts';
import { attachment, cleanFileName, readDocument } from './document.ts';
import { pictureSides, readPicture } from './picture.ts';
import { plainCell, safeCell, tableLine } from './table.ts';

// The cases of docs/attacks.md that are about files, each with several that differ in how they hide it.

vi.setConfig({ testTimeout: 60_000 });

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const relations = (...all: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
const image = (id: string, target: string, mode = ' TargetMode="External"') =>
  `<Relationship Id="${id}" Type="${office}/image" Target="${target}"${mode}/>`;
const base = {
  '[Content_Types].xml': types,
  '_rels/.rels': relations(`<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
};
const documentOf = (inside: string) =>
  `<w:document xmlns:w="${main}" xmlns:r="${office}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:body><w:p><w:r><w:t>I mend bridges</w:t></w:r>${inside}</w:p></w:body></w:document>`;
const docx = (inside: string, more: Record<string, string | Buffer> = {}) =>
  zip({ ...base, 'word/document.xml': documentOf(inside), ...more });

async function kept(bytes: Uint8Array) {
  const read = await readDocument(bytes);
  if ('refused' in read) throw new Error(read.refused);
  return read;
}
const partsOf = (bytes: Uint8Array) => {
  const files = openArchive(bytes);
  if (!(files instanceof Map)) throw new Error(files.refused);
  return [...files.values()].map((part) => part.toString('utf8')).join('\n');
};

describe('S24 · upload: entities in a DOCX or ODT', () => {
  it.each([
    ['a file of the machine', '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ['an address of the machine', '<!DOCTYPE d [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]>'],
    ['a parameter entity', '<!DOCTYPE d [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p"> %p; <!ENTITY x "y">]>'],
    ['a document type elsewhere', '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/d.dtd">'],
    ['a laughing one', '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x "&b;&b;&b;&b;">]>'],
    ['in small letters', '<!doctype d [<!entity x SYSTEM "file:///etc/hostname">]>'],
  ])('S24 · upload: %s is refused, and nothing of it is read', async (_, before) => {
    const evil = before + documentOf('<w:r><w:t>&x;</w:t></w:r>');
    expect(await readDocument(zip({ ...base, 'word/document.xml': evil }))).toEqual({ refused: 'damaged' });
    expect(await readDocument(zip({ ...base, 'word/document.xml': documentOf(''), 'word/styles.xml': evil }))).toEqual({
      refused: 'damaged',
    });
  });

  it('S24 · upload: an ODT is no format of ours, and is not unpacked further', async () => {
    const odt = zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<!DOCTYPE d><d/>' });
    expect(await readDocument(odt)).toEqual({ refused: 'not_pdf_or_docx' });
  });
});

describe('S25 · upload: pictures that lie elsewhere', () => {
  const blip = (id: string) => `<w:r><w:drawing><a:blip r:link="${id}"/></w:drawing></w:r>`;
  it.each([
    ['a page of the web', image('i1', 'https://evil.example/p.png'), blip('i1')],
    ['a file of the machine', image('i1', 'file:///etc/passwd'), blip('i1')],
    ['a share', image('i1', '\\\\evil.example\\share\\p.png'), blip('i1')],
    ['another spelling of External', image('i1', '//evil.example/p.png', ' TargetMode="external"'), blip('i1')],
    ['none said to be external', image('i1', 'http://evil.example/word/media/image1.png', ''), blip('i1')],
    ['a drawing of the older kind', '', '<w:pict><v:imagedata src="http://evil.example/p.png"/></w:pict>'],
    ['one with another attribute', '', '<w:pict><v:imagedata o:href="http://evil.example/p.png"/></w:pict>'],
    [
      'a field',
      '',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "http://evil.example/p.png"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ],
    [
      'a simple field',
      '',
      '<w:fldSimple w:instr=" INCLUDEPICTURE &quot;http://evil.example/p.png&quot; "><w:r><w:t>x</w:t></w:r></w:fldSimple>',
    ],
  ])('S25 · upload: %s is left out and counted', async (_, relation, inside) => {
    const read = await kept(
      docx(inside, {
        'word/_rels/document.xml.rels': relations(relation),
        'word/media/image1.png': Buffer.from('no picture'),
      }),
    );
    expect(read.outsidePictures).toBe(1);
    expect(partsOf(read.bytes)).not.toMatch(/evil\.example|etc\/passwd|INCLUDE/);
    expect(read.text).toContain('I mend bridges');
    // What was kept has none: read again, nothing is left out.
    expect((await kept(read.bytes)).outsidePictures).toBe(0);
  });

  it('S25 · upload: a link to a page is no picture, and stays', async () => {
    const link = `<Relationship Id="h1" Type="${office}/hyperlink" Target="https://example.org/work" TargetMode="External"/>`;
    const read = await kept(
      docx('<w:hyperlink r:id="h1"><w:r><w:t>work</w:t></w:r></w:hyperlink>', {
        'word/_rels/document.xml.rels': relations(link),
      }),
    );
    expect(read.outsidePictures).toBe(0);
    expect(partsOf(read.bytes)).toContain('https://example.org/work');
  });
});

/** A number in the directory of an archive, where every entry has it. */
function lie(archive: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const bytes = Buffer.from(archive);
  for (let at = 0; at + 4 <= bytes.length; at++)
    if (bytes.readUInt32LE(at) === signature) bytes.writeUInt32LE(value, at + offset);
  return new Uint8Array(bytes);
}

describe('S26 · upload: bombs', () => {
  const bomb = Buffer.alloc(101_000_000);
  it.each([
    ['one that says what it unpacks to', () => docx('', { 'word/media/a.png': bomb })],
    [
      'one that says ten bytes',
      () => zip({ ...base, 'word/document.xml': documentOf(''), 'a.bin': bomb }, { declared: 10 }),
    ],
    ['one that says four gigabytes', () => lie(docx('x'), 0x02014b50, 24, 0xffffffff)],
    [
      'many that are each small enough',
      () =>
        docx(
          '',
          Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`word/media/${n}.png`, Buffer.alloc(9_000_000)])),
        ),
    ],
    [
      'more entries than a document has',
      () => docx('', Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [`word/media/${n}.png`, 'x']))),
    ],
  ])('S26 · upload: %s is refused', async (_, make) => {
    expect(await readDocument(make())).toEqual({ refused: 'too_much_inside' });
  });

  it('S26 · upload: an archive in an archive is not opened, and one that ends elsewhere is damaged', async () => {
    const inner = zip({ 'x.bin': Buffer.alloc(1_000_000) });
    const read = await kept(docx('', { 'word/embeddings/x.zip': Buffer.from(inner) }));
    expect(read.bytes.byteLength).toBeLessThan(5_000);
    expect(await readDocument(zip({ '42.zip': Buffer.from(inner) }))).toEqual({ refused: 'not_pdf_or_docx' });
    expect(await readDocument(lie(docx('x'), 0x02014b50, 42, 0x7fffffff))).toEqual({ refused: 'damaged' });
    expect(await readDocument(lie(docx('x'), 0x06054b50, 16, 0x7fffffff))).toEqual({ refused: 'damaged' });
  });
});

/** All that stands in a PDF, also in what its streams unpack to. */
function allOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  const parts = [text];
  for (const { 1: stream = '' } of text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)) {
    try {
      parts.push(inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'));
    } catch {
      // Not packed like that.
    }
  }
  return parts.join('\n');
}

/** The PDF of `pdfOf` with more in its catalog, on its page, and objects behind. */
async function pdfWith(change: (tools: { made: PDFDocument; page: PDFPage }) => void) {
  const made = await PDFDocument.load(pdfOf('I mend bridges'));
  const [page] = made.getPages();
  if (page === undefined) throw new Error('no page');
  change({ made, page });
  return made.save({ useObjectStreams: false });
}
const n = (name: string) => PDFName.of(name);
const script = (made: PDFDocument) => made.context.obj({ S: 'JavaScript', JS: PDFString.of('canary()') });

describe('S27 · upload: a PDF that would start something', () => {
  it.each<[string, Parameters<typeof pdfWith>[0]]>([
    ['a script when it opens', ({ made }) => made.catalog.set(n('OpenAction'), script(made))],
    [
      'a script by name',
      ({ made }) =>
        made.catalog.set(
          n('Names'),
          made.context.obj({ JavaScript: { Names: [PDFString.of('x'), made.context.register(script(made))] } }),
        ),
    ],
    ['a script of the document', ({ made }) => made.catalog.set(n('AA'), made.context.obj({ WC: script(made) }))],
    ['a script of a page', ({ page, made }) => page.node.set(n('AA'), made.context.obj({ O: script(made) }))],
    [
      'a script whose kind stands elsewhere',
      ({ made, page }) =>
        page.node.set(
          n('Annots'),
          made.context.obj([
            made.context.obj({
              Subtype: 'Widget',
              Parent: made.context.obj({
                A: made.context.obj({ S: made.context.register(n('JavaScript')), JS: PDFString.of('canary()') }),
              }),
            }),
          ]),
        ),
    ],
    [
      'a script behind a link',
      ({ made, page }) =>
        page.node.set(
          n('Annots'),
          made.context.obj([
            made.context.obj({ Subtype: 'Link', A: made.context.obj({ S: 'GoTo', D: 'x', Next: script(made) }) }),
          ]),
        ),
    ],
    [
      'a script in several that follow',
      ({ made, page }) =>
        page.node.set(
          n('Annots'),
          made.context.obj([made.context.obj({ Subtype: 'Link', A: made.context.obj([script(made)]) })]),
        ),
    ],
    [
      'a script in an outline',
      ({ made }) => made.catalog.set(n('Outlines'), made.context.obj({ First: made.context.obj({ A: script(made) }) })),
    ],
    [
      'a script of something that plays',
      ({ made }) =>
        made.catalog.set(
          n('Outlines'),
          made.context.obj({ First: made.context.obj({ A: { S: 'Rendition', JS: PDFString.of('canary()') } }) }),
        ),
    ],
    [
      'a page that is called a font of another',
      ({ made, page }) => {
        page.node.set(n('AA'), made.context.obj({ O: script(made) }));
        made.catalog.set(n('Extra'), made.context.obj({ Font: page.ref }));
      },
    ],
    [
      'a program',
      ({ made }) =>
        made.catalog.set(
          n('Outlines'),
          made.context.obj({ First: made.context.obj({ A: { S: 'Launch', F: PDFString.of('canary.exe') } }) }),
        ),
    ],
    [
      'a script for an address',
      ({ made, page }) =>
        page.node.set(
          n('Annots'),
          made.context.obj([
            made.context.obj({ Subtype: 'Link', A: { S: 'URI', URI: PDFString.of('javascript:canary()') } }),
          ]),
        ),
    ],
    [
      'a form that is sent',
      ({ made }) =>
        made.catalog.set(
          n('AcroForm'),
          made.context.obj({ Fields: [made.context.obj({ A: { S: 'SubmitForm', F: PDFString.of('canary') } })] }),
        ),
    ],
    [
      'a font with a script for a matrix',
      ({ made }) =>
        made.catalog.set(n('Extra'), made.context.obj({ FontMatrix: [1, 0, 0, 1, 0, PDFString.of('canary')] })),
    ],
    [
      'a stream of another file',
      ({ made }) =>
        made.catalog.set(n('Extra'), made.context.register(made.context.stream('x', { F: PDFString.of('canary') }))),
    ],
  ])('S27 · upload: %s is taken out, and the text stays', async (_, change) => {
    const sent = await pdfWith(change);
    expect(allOf(sent)).toContain('canary');
    const read = await kept(sent);
    expect(allOf(read.bytes)).not.toContain('canary');
    expect(allOf(read.bytes)).not.toMatch(/\/(?:JavaScript|Launch|Rendition|SubmitForm)\b/);
    expect(read.text).toContain('I mend bridges');
  });

  it('S27 · upload: files inside are taken out', async () => {
    const made = await PDFDocument.load(pdfOf('I mend bridges'));
    await made.attach(Buffer.from('MZ canary'), 'canary.exe', { mimeType: 'application/octet-stream' });
    const read = await kept(await made.save({ useObjectStreams: false }));
    expect(allOf(read.bytes)).not.toMatch(/canary|EmbeddedFile|\/EF\b/);
  });
});

describe('S28 · upload: floods of pixels', () => {
  const head = (width: number, height: number) => {
    const bytes = Buffer.from('89504e470d0a1a0a0000000d49484452'.padEnd(66, '0'), 'hex');
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes;
  };
  it.each([
    [50_000, 50_000],
    [pictureSides.most + 1, 20],
    [20, pictureSides.most + 1],
    [0xffffffff, 0xffffffff],
    [0, 0],
  ])('S28 · upload: %i × %i pixels are refused', (width, height) => {
    expect(readPicture(head(width, height), 250_000)).toHaveProperty('refused');
  });
});

describe('S29 · upload: names of files', () => {
  it.each([
    '../../etc/cron.d/x',
    '..\\..\\windows\\x',
    '%2e%2e%2fx',
    'a\r\nSet-Cookie: x=1',
    'cv\u202efdp.exe',
    'cv\u2066fdp\u2069.pdf',
    'cv\u0000.pdf',
    'n'.repeat(300),
    '.htaccess',
    'con|in*put?.pdf',
    '"; filename="x.html',
    '\ud800half.pdf',
    '   ',
    '\u200b\u200b',
  ])('S29 · upload: %j is shown as a plain name and saved under one', (name) => {
    const clean = cleanFileName(name);
    expect(clean).not.toMatch(/[\p{Cc}\p{Cf}/\\"]/u);
    expect(clean.length).toBeGreaterThan(0);
    expect(clean.length).toBeLessThanOrEqual(200);
    expect(clean.startsWith('.')).toBe(false);
    expect(attachment(clean)).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w%.~!#$&+^`|-]+$/);
  });
});

describe('S30 · upload: an archive that leaves its folder', () => {
  it.each(['../x.xml', 'word/../../x.xml', '..\\x.xml', '/etc/cron.d/x', '\\windows\\x', 'word/..'])(
    'S30 · upload: %j stops the reading',
    async (name) => {
      expect(await readDocument(docx('', { [name]: 'x' }))).toEqual({ refused: 'damaged' });
    },
  );
});

describe('S31 · upload: where a photograph was taken', () => {
  it('S31 · upload: a photograph that breaks off is drawn as far as it goes, without what its camera wrote', () => {
    const secret = Buffer.from('Exif\0\0 GPS 52.09N canary');
    const marked = Buffer.concat([Buffer.from([0xff, 0xe1, 0, secret.length + 2]), secret]);
    const scan = Buffer.from([0xff, 0xda, 0, 3, 0, 0x12, 0x34]);
    for (const broken of [
      Buffer.concat([Buffer.from([0xff, 0xd8]), marked, scan]),
      Buffer.concat([Buffer.from([0xff, 0xd8]), marked, Buffer.from([0x00, 0x00]), scan]),
      Buffer.concat([Buffer.from([0xff, 0xd8]), marked, scan, Buffer.from([0xff, 0xc4, 0x7f, 0xff])]),
      Buffer.concat([Buffer.from([0xff, 0xd8]), marked.subarray(0, 12)]),
    ]) {
      const bare = barePicture(broken);
      expect(bare).toBeDefined();
      expect(bare?.includes('canary')).toBe(false);
    }
  });

  it('S31 · upload: a GIF loses its remarks, and a picture of a kind that says more is left out of a DOCX', async () => {
    const gif = Buffer.concat([
      Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00', 'latin1'),
      Buffer.from([0x21, 0xfe, 6]),
      Buffer.from('canary'),
      Buffer.from([0]),
      Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b]),
      Buffer.from('behind canary'),
    ]);
    expect(barePicture(gif)?.includes('canary')).toBe(false);
    const tiff = Buffer.from('II*\0\x08\0\0\0 GPS canary', 'latin1');
    const read = await kept(docx('', { 'word/media/a.gif': gif, 'word/media/b.tiff': tiff, 'word/media/c.jpg': tiff }));
    expect(partsOf(read.bytes)).not.toContain('canary');
  });
});

describe('S35 · csv: formulas in what is given out', () => {
  const hostile = [
    '=HYPERLINK("http://x")',
    '+1',
    "-1+cmd|' /C calc'!A0",
    '@SUM(1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(1)',
    "'=1",
    "''=1",
    ' =1+1',
    '\u00a0=1+1',
    '\u200b=1+1',
    '\ufeff=1+1',
    '|=1',
    '%0A=1',
  ];
  it.each(hostile)('S35 · csv: %j is text in a spreadsheet, and the same when it comes back', (cell) => {
    for (const written of [tableLine([cell], ';'), writeCsv([[cell]], ',').slice(1), writeCsv([[cell]], ';').slice(1)])
      expect(written.replace(/^"/, '')).not.toMatch(/^[\s\u200b\ufeff]*[=+\-@＝＋－＠]/u);
    expect(plainCell(safeCell(cell))).toBe(cell);
  });
});
