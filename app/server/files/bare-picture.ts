/** What draws a PNG; the rest is text, time, profiles, moving pictures. */
export const pngDrawn = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'IDAT', 'IEND']);
const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A picture inside a document without what programs and cameras add to it: where it was taken, by whom, with what, other
 * pictures inside. PNG, JPEG, GIF, WebP and JPEG 2000; undefined for what is none of these or not whole. A JPEG that
 * breaks off is kept as far as it goes, as readers draw it.
 */
export function barePicture(bytes: Uint8Array): Buffer | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.subarray(0, 8).equals(pngStart)) return barePng(data);
  if (data[0] === 0xff && data[1] === 0xd8) return bareJpeg(data);
  if (/^GIF8[79]a$/.test(data.toString('latin1', 0, 6))) return bareGif(data);
  if (data.toString('latin1', 0, 4) === 'RIFF' && data.toString('latin1', 8, 12) === 'WEBP') return bareWebp(data);
  if (data.toString('latin1', 4, 8) === 'jP  ') return bareBoxes(data);
  return undefined;
}

function barePng(data: Buffer): Buffer | undefined {
  const kept: Buffer[] = [pngStart];
  for (let at = 8; at + 12 <= data.length; ) {
    const end = at + 12 + data.readUInt32BE(at);
    if (end > data.length) return undefined;
    const type = data.toString('latin1', at + 4, at + 8);
    if (pngDrawn.has(type)) kept.push(data.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  return undefined;
}

const inScan = (marker: number) => marker === 0x00 || (marker >= 0xd0 && marker <= 0xd7);

/** Keeps which way is up; a picture on its side would be no help to anybody. */
function bareJpeg(data: Buffer): Buffer {
  const kept: Buffer[] = [data.subarray(0, 2)];
  for (let at = 2; at + 4 <= data.length; ) {
    // Between its parts there may be anything; readers go on at the next one.
    if (data[at] !== 0xff) {
      at++;
      continue;
    }
    const marker = data[at + 1] as number;
    if (marker === 0xff || inScan(marker)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (marker === 0xd9) break;
    let end = at + 2 + data.readUInt16BE(at + 2);
    if (end > data.length || end < at + 4) break;
    if (marker === 0xda)
      while (end < data.length && !(data[end] === 0xff && end + 1 < data.length && !inScan(data[end + 1] as number)))
        end++;
    const isAdded = marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xee);
    if (!isAdded) kept.push(data.subarray(at, end));
    else if (marker === 0xe1) {
      const turned = orientation(data.subarray(at + 4, end));
      if (turned !== undefined) kept.push(turnedBy(turned));
    }
    at = end;
  }
  return Buffer.concat([...kept, Buffer.from([0xff, 0xd9])]);
}

/** Which way is up (2 to 8), from an EXIF block; undefined where it says nothing or that it is up already. */
function orientation(block: Buffer): number | undefined {
  if (block.toString('latin1', 0, 6) !== 'Exif\0\0' || block.length < 14) return undefined;
  const tiff = block.subarray(6);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < Math.min(short(first), 100); entry++) {
    const at = first + 2 + entry * 12;
    if (short(at) !== 0x0112) continue;
    const value = short(at + 8);
    return value >= 2 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** An EXIF block that says which way is up and nothing else. */
function turnedBy(value: number): Buffer {
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0, 0, 0, 0, 0];
  const block = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), Buffer.from(tiff)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(block.length + 2, 2);
  return Buffer.concat([head, block]);
}

/** A GIF without remarks, words and what programs add; that it goes round and round stays. */
function bareGif(data: Buffer): Buffer | undefined {
  if (data.length < 14) return undefined;
  const colours = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const blocksEnd = (from: number) => {
    let end = from;
    while (end < data.length && data[end] !== 0) end += (data[end] as number) + 1;
    return end + 1;
  };
  let at = 13 + colours(data[10] as number);
  const kept: Buffer[] = [data.subarray(0, at)];
  while (at < data.length) {
    const kind = data[at];
    if (kind === 0x3b) return Buffer.concat([...kept, Buffer.from([0x3b])]);
    if (kind !== 0x21 && kind !== 0x2c) return undefined;
    const end =
      kind === 0x21
        ? blocksEnd(at + 2)
        : at + 10 < data.length
          ? blocksEnd(at + 11 + colours(data[at + 9] as number))
          : at;
    if (end > data.length || end <= at) return undefined;
    const isLoop = data[at + 1] === 0xff && data.toString('latin1', at + 3, at + 14) === 'NETSCAPE2.0';
    if (kind === 0x2c || data[at + 1] === 0xf9 || isLoop) kept.push(data.subarray(at, end));
    at = end;
  }
  return undefined;
}

function bareWebp(data: Buffer): Buffer | undefined {
  const kept: Buffer[] = [];
  for (let at = 12; at + 8 <= data.length; ) {
    const size = data.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > data.length) return undefined;
    const type = data.toString('latin1', at, at + 4);
    const chunk = Buffer.from(data.subarray(at, Math.min(end, data.length)));
    // The head no longer says that there are EXIF and XMP.
    if (type === 'VP8X' && size > 0) chunk[8] = (chunk[8] as number) & ~0x0c;
    if (type !== 'EXIF' && type !== 'XMP ') kept.push(chunk);
    at = end;
  }
  const body = Buffer.concat(kept);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

/** JPEG 2000: boxes of XML and of programs of their own are left out. */
function bareBoxes(data: Buffer): Buffer | undefined {
  const kept: Buffer[] = [];
  for (let at = 0; at + 8 <= data.length; ) {
    const size = data.readUInt32BE(at);
    const end = size === 0 ? data.length : at + size;
    if (size === 1) return undefined;
    if (end > data.length || end < at + 8) return undefined;
    if (!['xml ', 'uuid', 'uinf', 'jp2i'].includes(data.toString('latin1', at + 4, at + 8)))
      kept.push(data.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}
