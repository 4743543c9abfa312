import { crc32, inflateSync } from 'node:zlib';

/** A picture as accepted: its type by content, its size, and its bytes without anything that is not picture. */
export type Picture = { mediaType: 'image/png' | 'image/jpeg'; width: number; height: number; bytes: Uint8Array };

export type PictureRefusal = {
  refused: 'empty' | 'too_large' | 'not_png_or_jpeg' | 'damaged' | 'too_many_pixels' | 'too_small';
};

/** Sides in pixels, asked of the head before anything is unpacked. */
export const pictureSides = { least: 16, most: 2000 };

/**
 * Reads a PNG or JPEG by its content; its name and declared type count for nothing. What is kept is what draws it:
 * positions, authors, comments, other pictures inside and whatever hangs behind the end are left out.
 */
export function readPicture(bytes: Uint8Array, mostBytes: number): Picture | PictureRefusal {
  if (bytes.byteLength === 0) return { refused: 'empty' };
  if (bytes.byteLength > mostBytes) return { refused: 'too_large' };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, 8).equals(pngStart)) return readPng(buffer);
  if (buffer[0] === 0xff && buffer[1] === 0xd8 && buffer[2] === 0xff) return readJpeg(buffer);
  return { refused: 'not_png_or_jpeg' };
}

function sideRefusal(width: number, height: number): PictureRefusal | undefined {
  if (width > pictureSides.most || height > pictureSides.most) return { refused: 'too_many_pixels' };
  if (width < pictureSides.least || height < pictureSides.least) return { refused: 'too_small' };
  return undefined;
}

const damaged: PictureRefusal = { refused: 'damaged' };
const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** What draws a PNG; the rest is text, time, profiles, moving pictures. */
const drawn = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'IDAT', 'IEND']);
const samples: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** The passes of an interlaced PNG: where each begins and how far its pixels lie apart. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** How many bytes the lines of a picture take, each with its filter byte. */
function unpackedSize(width: number, height: number, bitsPerPixel: number, interlaced: boolean): number {
  const size = (w: number, h: number) => (w === 0 || h === 0 ? 0 : h * (1 + Math.ceil((w * bitsPerPixel) / 8)));
  if (!interlaced) return size(width, height);
  return passes.reduce(
    (sum, [x, y, dx, dy]) =>
      sum + size(Math.max(0, Math.ceil((width - x) / dx)), Math.max(0, Math.ceil((height - y) / dy))),
    0,
  );
}

function readPng(bytes: Buffer): Picture | PictureRefusal {
  const kept: Buffer[] = [pngStart];
  const data: Buffer[] = [];
  let head: { width: number; height: number; size: number } | undefined;
  for (let at = 8; ; ) {
    if (at + 12 > bytes.length) return damaged;
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) return damaged;
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (bytes.readUInt32BE(end - 4) !== crc32(bytes.subarray(at + 4, end - 4))) return damaged;
    if (head === undefined) {
      if (type !== 'IHDR' || length !== 13) return damaged;
      const [width, height] = [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)];
      const [depth = 0, colour = 9, , , interlace = 9] = bytes.subarray(at + 16, at + 21);
      const perPixel = samples[colour];
      if (perPixel === undefined || ![1, 2, 4, 8, 16].includes(depth) || interlace > 1) return damaged;
      const refusal = sideRefusal(width, height);
      if (refusal) return refusal;
      head = { width, height, size: unpackedSize(width, height, perPixel * depth, interlace === 1) };
    } else if (type === 'IHDR') return damaged;
    if (drawn.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IDAT') data.push(bytes.subarray(at + 8, end - 4));
    if (type === 'IEND') break;
    at = end;
  }
  try {
    // Never more than the head says it takes, so that a small file cannot become a large one.
    if (inflateSync(Buffer.concat(data), { maxOutputLength: head.size }).length !== head.size) return damaged;
  } catch {
    return damaged;
  }
  return { mediaType: 'image/png', width: head.width, height: head.height, bytes: Buffer.concat(kept) };
}

/** Markers that begin a frame; the others between C0 and CF are tables. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function readJpeg(bytes: Buffer): Picture | PictureRefusal {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | undefined;
  let hasScan = false;
  for (let at = 2; ; ) {
    if (at + 2 > bytes.length || bytes[at] !== 0xff) return damaged;
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xd9) {
      kept.push(bytes.subarray(at, at + 2));
      break;
    }
    if (at + 4 > bytes.length) return damaged;
    let end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) return damaged;
    if (isFrame(marker)) {
      if (size !== undefined || end < at + 9) return damaged;
      size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
      const refusal = sideRefusal(size.width, size.height);
      if (refusal) return refusal;
    }
    if (marker === 0xda) {
      if (size === undefined) return damaged;
      hasScan = true;
      // The picture itself: until a marker that is neither a stuffed FF nor a restart.
      while (end + 1 < bytes.length && !(bytes[end] === 0xff && !isInScan(bytes[end + 1] as number))) end++;
      if (end + 1 >= bytes.length) return damaged;
    }
    // Comments and all that programs add are left out, but for how the colours are to be understood (APP0, APP14).
    const isAdded = marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xee);
    if (!isAdded) kept.push(bytes.subarray(at, end));
    at = end;
  }
  if (size === undefined || !hasScan) return damaged;
  return { mediaType: 'image/jpeg', ...size, bytes: Buffer.concat(kept) };
}

const isInScan = (marker: number) => marker === 0x00 || (marker >= 0xd0 && marker <= 0xd7);
