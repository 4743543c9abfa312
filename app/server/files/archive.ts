import { inflateRawSync } from 'node:zlib';
import type { DocumentRefusal } from './document.ts';

/** What a document may unpack to: bytes in all, and files. */
const mostBytes = 100_000_000;
const mostEntries = 1_000;

/**
 * The names in a ZIP archive, after a look at what it unpacks to: by what it declares, and by unpacking it under a cap,
 * since a bomb declares what it likes. Refuses encrypted entries, unknown methods, paths that leave their folder.
 */
export function openArchive(bytes: Uint8Array): { names: string[] } | DocumentRefusal {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = data.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + 22 > data.length) return { refused: 'damaged' };
  const count = data.readUInt16LE(end + 10);
  if (count > mostEntries) return { refused: 'too_much_inside' };
  let at = data.readUInt32LE(end + 16);
  let left = mostBytes;
  const names: string[] = [];
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > data.length || data.readUInt32LE(at) !== 0x02014b50) return { refused: 'damaged' };
    const flags = data.readUInt16LE(at + 8);
    const method = data.readUInt16LE(at + 10);
    const packed = data.readUInt32LE(at + 20);
    const declared = data.readUInt32LE(at + 24);
    const nameLength = data.readUInt16LE(at + 28);
    const local = data.readUInt32LE(at + 42);
    const name = data.toString('utf8', at + 46, at + 46 + nameLength);
    if ((flags & 1) !== 0) return { refused: 'protected' };
    if (declared > left) return { refused: 'too_much_inside' };
    if (name.split(/[\\/]/).includes('..') || /^[\\/]/.test(name)) return { refused: 'damaged' };
    const size = unpackedSize(data, local, packed, method, left);
    if (typeof size !== 'number') return size;
    left -= size;
    names.push(name);
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return { names };
}

function unpackedSize(
  data: Buffer,
  local: number,
  packed: number,
  method: number,
  left: number,
): number | DocumentRefusal {
  if (local + 30 > data.length || data.readUInt32LE(local) !== 0x04034b50) return { refused: 'damaged' };
  const from = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
  if (from + packed > data.length) return { refused: 'damaged' };
  if (method === 0) return packed > left ? { refused: 'too_much_inside' } : packed;
  if (method !== 8) return { refused: 'damaged' };
  try {
    return inflateRawSync(data.subarray(from, from + packed), { maxOutputLength: Math.max(1, left) }).length;
  } catch (error) {
    return {
      refused: (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too_much_inside' : 'damaged',
    };
  }
}
