import { parentPort, workerData } from 'node:worker_threads';
import { openArchive } from './archive.ts';
import type { DocumentRefusal, ReadDocument } from './document.ts';

/** Runs in a thread of its own: reads one file and answers once. */

const mostPages = 60;
const longestText = 1_000_000;
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Text as the database can hold it and a search can use it. */
const tidy = (text: string) =>
  text
    .replaceAll('\u0000', '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, longestText);

async function readPdf(sent: Uint8Array): Promise<ReadDocument | DocumentRefusal> {
  const { getDocumentProxy } = await import('unpdf');
  const { barePdf } = await import('./bare-pdf.ts');
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // Only the text is read: no font is loaded, no script of the file runs.
    pdf = await getDocumentProxy(new Uint8Array(sent), {
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
    });
  } catch (error) {
    return { refused: (error as Error).name === 'PasswordException' ? 'protected' : 'damaged' };
  }
  if (pdf.numPages > mostPages) return { refused: 'too_many_pages' };
  // From here on only what is kept is looked at: it is the proof that it opens.
  const bare = await barePdf(sent);
  pdf = await getDocumentProxy(new Uint8Array(bare), {
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
  });
  const pages: string[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages && length < longestText; number++) {
    const content = await (await pdf.getPage(number)).getTextContent();
    const text = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : ' ') : '')).join('');
    pages.push(text);
    length += text.length;
  }
  return {
    mediaType: 'application/pdf',
    pages: pdf.numPages,
    text: tidy(pages.join('\n\n')),
    bytes: bare,
    outsidePictures: 0,
  };
}

async function readDocx(bytes: Uint8Array): Promise<ReadDocument | DocumentRefusal> {
  const archive = openArchive(bytes);
  if (!(archive instanceof Map)) return archive;
  // A DOCX has a document; other archives are not what was asked for.
  if (!archive.has('[Content_Types].xml') || !archive.has('word/document.xml')) return { refused: 'not_pdf_or_docx' };
  // Nothing of it is run here, and what is kept has no programs; but who sends one may not know that they do.
  if ([...archive.keys()].some((name) => /vbaProject\.bin$/i.test(name))) return { refused: 'active_content' };
  const mammoth = (await import('mammoth')).default;
  const { bareDocx } = await import('./bare-docx.ts');
  try {
    const bare = bareDocx(archive);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bare.bytes) });
    return { mediaType: docx, pages: null, text: tidy(value), ...bare };
  } catch {
    return { refused: 'damaged' };
  }
}

const bytes = workerData as Uint8Array;
const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
parentPort?.postMessage(
  await (isArchive ? readDocx(bytes) : readPdf(bytes)).catch(() => ({ refused: 'damaged' as const })),
);
