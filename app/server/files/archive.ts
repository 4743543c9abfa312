import { inflateRawSync } from 'node:zlib';
import type { DocumentRefusal } from './document.ts';

/** What a document may unpack to: bytes in all, and files. */
const mostBytes = 100_000_000;
const mostEntries = 1_000;

/**
 * The files in a ZIP archive, unpacked under a cap: a bomb declares what it likes. Refuses encrypted entries, unknown
 * methods, paths that leave their folder, and a name that is there twice, which readers would understand differently.
 */
export function openArchive(bytes: Uint8Array): Map<string, Buffer> | DocumentRefusal {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = data.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + 22 > data.length) return { refused: 'damaged' };
  const count = data.readUInt16LE(end + 10);
  if (count > mostEntries) return { refused: 'too_much_inside' };
  let at = data.readUInt32LE(end + 16);
  let left = mostBytes;
  const files = new Map<string, Buffer>();
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
    if (files.has(name)) return { refused: 'damaged' };
    const content = unpacked(data, local, packed, method, left);
    if ('refused' in content) return content;
    left -= content.length;
    files.set(name, content);
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return files;
}

function unpacked(data: Buffer, local: number, packed: number, method: number, left: number): Buffer | DocumentRefusal {
  if (local + 30 > data.length || data.readUInt32LE(local) !== 0x04034b50) return { refused: 'damaged' };
  const from = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
  if (from + packed > data.length) return { refused: 'damaged' };
  if (method === 0) return packed > left ? { refused: 'too_much_inside' } : data.subarray(from, from + packed);
  if (method !== 8) return { refused: 'damaged' };
  try {
    return inflateRawSync(data.subarray(from, from + packed), { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    return {
      refused: (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too_much_inside' : 'damaged',
    };
  }
}
