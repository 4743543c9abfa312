import { createCipheriv, createDecipheriv } from 'node:crypto';
import { Transform } from 'node:stream';
import { takeAnother, UnusableBackup } from './header.ts';

/** Plain bytes in a block; sealed it is longer by its tag. */
const blockBytes = 65_536;
const tagBytes = 16;

/**
 * The number of the block and whether it is the last: no block can be left out, moved, or cut off at the end without
 * being noticed. A key is used for one file only (its salt is random), so that no nonce comes twice.
 */
function nonceOf(index: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(index, 7);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

/** Cuts what comes into blocks of one size; only the last may be shorter, and it may be empty. */
function inBlocks(size: number, work: (block: Buffer, index: number, last: boolean) => Buffer): Transform {
  let held: Buffer = Buffer.alloc(0);
  let index = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
        // One block is kept back, because whether it is the last shows only later.
        let at = 0;
        while (held.length - at > size) {
          this.push(work(held.subarray(at, at + size), index++, false));
          at += size;
        }
        held = held.subarray(at);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
    flush(done) {
      try {
        this.push(work(held, index, true));
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

/** Encrypts a stream in blocks, each bound to the file's head. */
export function sealer(key: Buffer, about: Buffer): Transform {
  return inBlocks(blockBytes, (block, index, last) => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(index, last)).setAAD(about);
    return Buffer.concat([cipher.update(block), cipher.final(), cipher.getAuthTag()]);
  });
}

/** The other way round; a block that is not as it was written is refused. */
export function opener(key: Buffer, about: Buffer): Transform {
  return inBlocks(blockBytes + tagBytes, (block, index, last) => {
    const cut = block.length - tagBytes;
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(index, last)).setAAD(about);
      decipher.setAuthTag(block.subarray(Math.max(0, cut)));
      return Buffer.concat([decipher.update(block.subarray(0, Math.max(0, cut))), decipher.final()]);
    } catch (cause) {
      throw new UnusableBackup(`The backup is damaged or was changed (block ${index}).`, takeAnother, { cause });
    }
  });
}
