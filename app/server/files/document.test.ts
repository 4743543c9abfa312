import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zip } from '../../../test/support/zip.ts';
import { attachment, cleanFileName, readDocument } from './document.ts';

/** A PDF with these lines on as many pages as asked for, made by hand. */
function pdf(lines: string[], pages = 1, extra = ''): Uint8Array {
  const objects: string[] = [];
  const kids = Array.from({ length: pages }, (_, page) => `${3 + page * 2} 0 R`).join(' ');
  objects.push(`<< /Type /Catalog /Pages 2 0 R ${extra} >>`, `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`);
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
  for (let page = 0; page < pages; page++) {
    const text = `BT /F1 12 Tf 72 720 Td ${lines.map((line) => `(${line}) Tj 0 -16 Td`).join(' ')} ET`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${font} >> >> /Contents ${4 + page * 2} 0 R >>`,
    );
    objects.push(`<< /Length ${text.length} >>\nstream\n${text}\nendstream`);
  }
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = out.length;
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF`;
  return new Uint8Array(Buffer.from(out, 'latin1'));
}

const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const rels =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const body = (text: string, before = '') =>
  `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
const docx = (text: string, more: Record<string, string | Buffer> = {}) =>
  zip({ '[Content_Types].xml': types, '_rels/.rels': rels, 'word/document.xml': body(text), ...more });

const relationship = (type: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://elsewhere.example/x" TargetMode="External"/></Relationships>`;

/** A PDF that says that it is encrypted, with a key that no empty password opens. */
function protectedPdf(): Uint8Array {
  const key = `<${'41'.repeat(32)}>`;
  const text = Buffer.from(pdf(['secret'])).toString('latin1');
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>] /Root`;
  return new Uint8Array(Buffer.from(text.replace('/Root', encrypt), 'latin1'));
}

/** A PDF of two kilobytes whose one page unpacks to 900 MB. */
function pdfBomb(): Uint8Array {
  const stream = deflateSync(deflateSync(Buffer.alloc(900_000_000, ' '))).toString('latin1');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    `<< /Length ${stream.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n${stream}\nendstream`,
  ];
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = out.length;
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = out.length;
  out += `xref\n0 5\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  out += `trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF`;
  return new Uint8Array(Buffer.from(out, 'latin1'));
}

describe('R29: a CV is what its content says', () => {
  it('reads the text and the pages of a PDF', async () => {
    const read = await readDocument(pdf(['Noor el Amrani', 'Planner since 2019'], 2));
    expect(read).toMatchObject({ mediaType: 'application/pdf', pages: 2 });
    expect('text' in read && read.text).toMatch(/Noor el Amrani[\s\S]*Planner since 2019/);
  });

  it('reads the text of a DOCX', async () => {
    const read = await readDocument(docx('Sindre Øvrebø, verkstedplanlegger'));
    expect(read).toMatchObject({ text: 'Sindre Øvrebø, verkstedplanlegger', pages: null });
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a web page named .pdf', Buffer.from('<html><script>alert(1)</script></html>'), 'not_pdf_or_docx'],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'not_pdf_or_docx'],
    ['a program', Buffer.from('MZ\u0090\u0000'), 'not_pdf_or_docx'],
    ['a PDF cut off', pdf(['x']).slice(0, 120), 'damaged'],
    ['an archive that is no DOCX', zip({ 'a.txt': 'a' }), 'not_pdf_or_docx'],
    ['a DOCX with macros', docx('x', { 'word/vbaProject.bin': 'x' }), 'active_content'],
    ['a PDF with a password', protectedPdf(), 'protected'],
    [
      'a DOCX with a password',
      Buffer.from('\xd0\xcf\x11\xe0…E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0', 'latin1'),
      'protected',
    ],
    ['a document of an older program', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'not_pdf_or_docx'],
    ['an archive cut off', docx('x').slice(0, 90), 'damaged'],
    ['a path that leaves its folder', docx('x', { '../../etc/cron.d/x': 'x' }), 'damaged'],
    ['61 pages', pdf(['x'], 61), 'too_many_pages'],
  ])('refuses %s', async (_name, bytes, refused) => {
    expect(await readDocument(new Uint8Array(bytes))).toEqual({ refused });
  });

  it('refuses more than 10 MB before reading it', async () => {
    expect(await readDocument(new Uint8Array(10_000_001))).toEqual({ refused: 'too_large' });
  });

  it('refuses a bomb, whether it says what it unpacks to or lies', async () => {
    const bomb = Buffer.alloc(120_000_000);
    expect(await readDocument(docx('x', { 'word/media/a.bin': bomb }))).toEqual({ refused: 'too_much_inside' });
    expect(
      await readDocument(
        zip({ '[Content_Types].xml': types, 'word/document.xml': body('x'), 'a.bin': bomb }, { declared: 10 }),
      ),
    ).toEqual({ refused: 'too_much_inside' });
  }, 30_000);

  it('S26 · upload: ends the reading of a PDF that unpacks to far more than a document, however small it is', async () => {
    const bomb = pdfBomb();
    expect(bomb.byteLength).toBeLessThan(10_000);
    const read = await readDocument(bomb);
    // On a slow machine the time runs out before the memory does.
    expect('refused' in read ? read.refused : 'read').toMatch(/^too_(?:much_inside|slow)$/);
  }, 60_000);

  it('takes a DOCX that links to pages, as CVs do', async () => {
    const linked = docx('See my page', { 'word/_rels/document.xml.rels': relationship('hyperlink') });
    expect(await readDocument(linked)).toMatchObject({ text: 'See my page' });
  });

  it('reads a PDF of pictures only as one without text', async () => {
    expect(await readDocument(pdf([]))).toMatchObject({ pages: 1, text: '' });
  });

  it('resolves no external entity of a DOCX', async () => {
    const evil = zip({
      '[Content_Types].xml': types,
      '_rels/.rels': rels,
      'word/document.xml': body('before &x; after', '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    });
    const read = await readDocument(evil);
    expect(JSON.stringify(read)).not.toContain('root:');
  });
});

describe('a file name is shown as text and saved as a name', () => {
  it.each([
    ['../../etc/cron.d/x', 'x'],
    ['cv\u202efdp.exe', 'cvfdp.exe'],
    ['a\r\nSet-Cookie: x', 'aSet-Cookie x'],
    ['..', 'document'],
    ['Œuvre 2026 (def).pdf', 'Œuvre 2026 (def).pdf'],
    [`${'x'.repeat(300)}.pdf`, 'x'.repeat(200)],
  ])('%j becomes %j', (name, clean) => {
    expect(cleanFileName(name)).toBe(clean);
  });

  it('the header holds any script and no line break', () => {
    const header = attachment('履歴書 "x".pdf');
    expect(header).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[A-Za-z0-9%._~!#$&+^`|-]+$/);
  });
});
