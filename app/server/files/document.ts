import { Worker } from 'node:worker_threads';
import { largestFile } from './limits.ts';

/**
 * A file as accepted: its type by content, its pages (null where the format has none), the text in it, and its bytes
 * without what a file tells beside its pages: who made it when with what, earlier versions, remarks; and how many
 * pictures were left out because they lay elsewhere and would have been fetched.
 */
export type ReadDocument = {
  mediaType: string;
  pages: number | null;
  text: string;
  bytes: Uint8Array;
  outsidePictures: number;
};

export type DocumentRefusal = {
  refused:
    | 'empty'
    | 'too_large'
    | 'not_pdf_or_docx'
    | 'active_content'
    | 'damaged'
    | 'protected'
    | 'too_many_pages'
    | 'too_much_inside'
    | 'too_slow';
};

/**
 * A reader that hangs or grows is ended: so many milliseconds, so many megabytes of its own, and so many by which the
 * whole process grows meanwhile, since what a PDF unpacks to lies outside of what a thread is bound to.
 */
const readerLimits = { milliseconds: 20_000, megabytes: 384, grownBytes: 600_000_000 };
/** Files read at the same time; others wait. */
const readersAtOnce = 2;

let reading = 0;
const waiting: (() => void)[] = [];

async function turn(): Promise<() => void> {
  if (reading >= readersAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  reading++;
  return () => {
    reading--;
    waiting.shift()?.();
  };
}

/**
 * Reads a PDF or DOCX by its content; its name and declared type count for nothing. The parsers run in a thread of
 * their own, with a bound on time and memory, so that a hostile file costs us that thread and no more.
 */
export async function readDocument(bytes: Uint8Array): Promise<ReadDocument | DocumentRefusal> {
  if (bytes.byteLength === 0) return { refused: 'empty' };
  if (bytes.byteLength > largestFile) return { refused: 'too_large' };
  const start = Buffer.from(bytes.subarray(0, 1024));
  if (!start.includes('%PDF-') && !start.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) {
    return { refused: isSealedDocx(bytes) ? 'protected' : 'not_pdf_or_docx' };
  }
  const done = await turn();
  try {
    return await readInThread(bytes);
  } finally {
    done();
  }
}

/** A DOCX with a password is no archive any more: it lies, enciphered, in a file of the older office programs. */
function isSealedDocx(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return file.toString('hex', 0, 4) === 'd0cf11e0' && file.includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

function readInThread(bytes: Uint8Array): Promise<ReadDocument | DocumentRefusal> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./document-reader.ts', import.meta.url), {
      workerData: bytes,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: readerLimits.megabytes },
      stdout: true,
      stderr: true,
    });
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > readerLimits.grownBytes) answer({ refused: 'too_much_inside' });
    }, 25);
    const answer = (result: ReadDocument | DocumentRefusal) => {
      clearInterval(watch);
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    const timer = setTimeout(() => answer({ refused: 'too_slow' }), readerLimits.milliseconds);
    worker.once('message', answer);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      answer({ refused: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too_much_inside' : 'damaged' }),
    );
    worker.once('exit', () => answer({ refused: 'damaged' }));
  });
}

/** A name to show and to save under: no folders, no control or direction characters, at most 200 characters. */
export function cleanFileName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029"<>|:*?]/gu, '')
    .replace(/^\.+/, '')
    .trim();
  return clean === '' ? 'document' : clean.slice(0, 200);
}

/** Content-Disposition of an attachment whose name may be in any script (RFC 6266, RFC 8187). */
export function attachment(name: string): string {
  const ascii =
    name
      .normalize('NFKD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["\\%]/g, '') || 'document';
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
