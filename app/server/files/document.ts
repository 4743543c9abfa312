import { largestFile } from './limits.ts';

/** A file as accepted: its type by content, its pages, the text in it. */
export type ReadDocument = { mediaType: string; pages: number | null; text: string };

export type DocumentRefusal = {
  refused: 'empty' | 'too_large' | 'not_pdf_or_docx' | 'damaged' | 'protected' | 'too_many_pages' | 'too_much_inside';
  limit?: number;
};

const pdfMagic = '%PDF-';

/** Reads a PDF or DOCX; its name and declared type count for nothing. */
export async function readDocument(bytes: Uint8Array): Promise<ReadDocument | DocumentRefusal> {
  if (bytes.byteLength === 0) return { refused: 'empty' };
  if (bytes.byteLength > largestFile) return { refused: 'too_large', limit: largestFile };
  if (Buffer.from(bytes.subarray(0, 1024)).includes(pdfMagic))
    return { mediaType: 'application/pdf', pages: null, text: '' };
  return { refused: 'not_pdf_or_docx' };
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
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
