import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Picture, readPicture } from './picture.ts';

const chunk = (type: string, data: Uint8Array) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};
const head = (width: number, height: number, colour = 6, interlace = 0) => {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, colour, 0, 0, interlace], 8);
  return chunk('IHDR', data);
};
const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const end = chunk('IEND', Buffer.alloc(0));
const rows = (width: number, height: number) => chunk('IDAT', deflateSync(Buffer.alloc(height * (1 + width * 4))));
const png = (...more: Buffer[]) => Buffer.concat([start, head(32, 20), ...more, rows(32, 20), end]);

const segment = (marker: number, data: Buffer) => {
  const size = Buffer.alloc(2);
  size.writeUInt16BE(data.length + 2);
  return Buffer.concat([Buffer.from([0xff, marker]), size, data]);
};
const frame = (width: number, height: number) => {
  const data = Buffer.alloc(15);
  data.writeUInt8(8, 0);
  data.writeUInt16BE(height, 1);
  data.writeUInt16BE(width, 3);
  return segment(0xc0, data);
};
const jpeg = (...more: Buffer[]) =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...more,
    frame(64, 48),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd1, 0x56]),
    Buffer.from([0xff, 0xd9]),
  ]);
const read = (bytes: Uint8Array) => readPicture(bytes, 1_000_000);

describe('upload: a logo is what its content says', () => {
  it('a PNG and a JPEG are read; a name or a type is never asked', () => {
    expect(read(png())).toMatchObject({ mediaType: 'image/png', width: 32, height: 20 });
    expect(read(jpeg())).toMatchObject({ mediaType: 'image/jpeg', width: 64, height: 48 });
  });

  it('S31 · upload: where it was taken, by whom, and what hangs behind it is left out; what draws it stays', () => {
    const secret = Buffer.from('GPS 52.09 5.12 <script>alert(1)</script>');
    const cleaned = read(
      Buffer.concat([png(chunk('tEXt', secret), chunk('eXIf', secret), chunk('acTL', secret)), secret]),
    );
    expect(Buffer.from((cleaned as Picture).bytes)).toEqual(png());
    const photo = read(
      Buffer.concat([jpeg(segment(0xe1, secret), segment(0xfe, secret), segment(0xe0, Buffer.from('JFIF\0'))), secret]),
    );
    expect(Buffer.from((photo as Picture).bytes)).toEqual(jpeg(segment(0xe0, Buffer.from('JFIF\0'))));
    expect(read((photo as Picture).bytes)).toEqual(photo);
  });

  it.each([
    ['SVG with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a GIF that is JavaScript', Buffer.from('GIF89a=1;alert(1)//')],
    ['WebP', Buffer.from('RIFF\0\0\0\0WEBPVP8 ')],
    ['a PDF', Buffer.from('%PDF-1.7')],
  ])('%s is refused', (_, bytes) => {
    expect(read(bytes)).toEqual({ refused: 'not_png_or_jpeg' });
  });

  it('S28 · upload: a flood of pixels is refused from its head, before anything is unpacked', () => {
    const flood = Buffer.concat([start, head(50_000, 50_000), chunk('IDAT', Buffer.from('x')), end]);
    expect(read(flood)).toEqual({ refused: 'too_many_pixels' });
    const wide = Buffer.concat([Buffer.from([0xff, 0xd8]), frame(65_535, 20)]);
    expect(read(wide)).toEqual({ refused: 'too_many_pixels' });
    expect(read(Buffer.concat([start, head(1, 1), end]))).toEqual({ refused: 'too_small' });
  });

  it('what unpacks to more than its head says, or to less, is refused', () => {
    const bomb = Buffer.concat([start, head(32, 20), chunk('IDAT', deflateSync(Buffer.alloc(50_000_000))), end]);
    expect(read(bomb)).toEqual({ refused: 'damaged' });
    expect(read(Buffer.concat([start, head(32, 20), rows(32, 19), end]))).toEqual({ refused: 'damaged' });
    expect(read(Buffer.concat([start, head(32, 20, 5), rows(32, 20), end]))).toEqual({ refused: 'damaged' });
  });

  it('an interlaced one is counted by its passes', () => {
    const size = [
      [4, 3],
      [4, 3],
      [8, 2],
      [8, 5],
      [16, 5],
      [16, 10],
      [32, 10],
    ].reduce((sum, [width = 0, height = 0]) => sum + height * (1 + width * 4), 0);
    const bytes = Buffer.concat([start, head(32, 20, 6, 1), chunk('IDAT', deflateSync(Buffer.alloc(size))), end]);
    expect(read(bytes)).toMatchObject({ width: 32, height: 20 });
  });

  it('every shortening and every changed byte is refused or still a picture, and nothing breaks', () => {
    for (const whole of [png(), jpeg()]) {
      for (let length = 0; length < whole.length; length++)
        expect(read(whole.subarray(0, length))).toHaveProperty('refused');
      for (let at = 0; at < whole.length; at++) {
        const changed = Buffer.from(whole);
        changed[at] = (changed[at] as number) ^ 0xff;
        const answer = read(changed);
        expect('refused' in answer || answer.width >= 16).toBe(true);
      }
    }
    expect(readPicture(new Uint8Array(0), 10)).toEqual({ refused: 'empty' });
    expect(readPicture(png(), 10)).toEqual({ refused: 'too_large' });
  });
});
