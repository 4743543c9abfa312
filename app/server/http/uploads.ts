import { isUtf8 } from 'node:buffer';
import type { Context } from 'hono';
import { Problem } from './problem.ts';

/**
 * What is read of files at the same time: by one person, by one address without a login (an office has one), in bytes by
 * all together and by all without a login, and how long nothing may come before it is given up.
 */
export type UploadBounds = {
  each: number;
  eachAddress: number;
  bytes: number;
  anyonesBytes: number;
  silenceMilliseconds: number;
};
const usual: UploadBounds = {
  each: 6,
  eachAddress: 24,
  bytes: 120_000_000,
  anyonesBytes: 60_000_000,
  silenceMilliseconds: 20_000,
};

/** Files on their way in. */
export type Uploads = {
  /**
   * Reads the body of a request, once it is known who sends it; what is answered afterwards reads it from memory.
   * Answers what has to be called when the request is answered.
   */
  read(c: Context, from: { who: string; signedIn: boolean }, largest: number): Promise<() => void>;
  /** Bytes that are in memory now. */
  held(): number;
};

export const tooLarge = (limit: number) =>
  new Problem(413, 'too_large', `That is larger than ${Math.floor(limit / 1_000_000)} MB. Send a smaller one.`, {
    limitBytes: limit,
  });

/** Refuses JSON that is no UTF-8: read on, its broken characters would be kept as question marks. */
export function mustBeUtf8(contentType: string | undefined, bytes: Uint8Array): void {
  if (/\bjson\b/i.test(contentType ?? '') && !isUtf8(bytes))
    throw new Problem(400, 'not_understood', 'The body is not UTF-8, as JSON has to be. Correct it and send it again.');
}

/** Reads files into memory within bounds, in this process; many at once are refused with when to try again. */
export function uploads(bounds: UploadBounds = usual): Uploads {
  const atWork = new Map<string, number>();
  let held = 0;
  let heldOfAnyone = 0;
  return {
    held: () => held,
    async read(c, { who, signedIn }, largest) {
      const mine = atWork.get(who) ?? 0;
      const most = signedIn ? bounds.each : bounds.eachAddress;
      if (mine >= most)
        throw new Problem(
          429,
          'uploads_at_once',
          `${most} files are being sent from here already. Wait until one is there, then send the next.`,
          {},
          { 'Retry-After': '5' },
        );
      atWork.set(who, mine + 1);
      let size = 0;
      const hold = (bytes: number) => {
        held += bytes;
        if (!signedIn) heldOfAnyone += bytes;
        size += bytes;
      };
      const done = () => {
        hold(-size);
        const left = (atWork.get(who) ?? 1) - 1;
        if (left === 0) atWork.delete(who);
        else atWork.set(who, left);
      };
      const reader = (c.req.raw.body as ReadableStream<Uint8Array> | null)?.getReader();
      try {
        const chunks: Uint8Array[] = [];
        for (;;) {
          const { done: ended, value } = await inTime(reader?.read(), bounds.silenceMilliseconds);
          if (ended || value === undefined) break;
          hold(value.byteLength);
          if (size > largest) throw tooLarge(largest);
          if (held > bounds.bytes || heldOfAnyone > bounds.anyonesBytes)
            throw new Problem(
              503,
              'uploads_busy',
              'Many files are being sent just now. Nothing of this one was kept; try again in a moment.',
              {},
              { 'Retry-After': '5' },
            );
          chunks.push(value);
        }
        const body = Buffer.concat(chunks);
        mustBeUtf8(c.req.header('content-type'), body);
        c.req.raw = new Request(c.req.raw, { body, duplex: 'half' } as RequestInit);
        return done;
      } catch (error) {
        done();
        void reader?.cancel().catch(() => undefined);
        throw error;
      }
    },
  };
}

type Piece = { done: boolean; value?: Uint8Array | undefined };

const nothingMore: Piece = { done: true };

/** The next piece, unless nothing comes for too long: then the connection is given up. */
async function inTime(piece: Promise<Piece> | undefined, milliseconds: number): Promise<Piece> {
  if (piece === undefined) return nothingMore;
  piece.catch(() => undefined);
  const { promise: silence, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () =>
      reject(
        new Problem(
          408,
          'upload_stopped',
          'Nothing more of the file came. Nothing was kept; look at the connection and send it again.',
          {},
          { Connection: 'close' },
        ),
      ),
    milliseconds,
  );
  return Promise.race([piece, silence]).finally(() => clearTimeout(timer));
}
