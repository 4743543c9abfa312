import { takeAnother, UnusableBackup } from './header.ts';

/** What the body of a backup says between the rows. */
export type Entry =
  | { kind: 'about'; applied: { number: number; name: string; checksum: string }[]; secret?: string }
  | { kind: 'table'; name: string; columns: string[] }
  /** After the rows of a table, in PostgreSQL's text form of COPY. */
  | { kind: 'rows'; name: string; rows: number; digest: string }
  /** Jobs that wait, each as JSON text. */
  | { kind: 'queue'; jobs: string[] }
  | {
      kind: 'end';
      sequences: { name: string; value: string; called: boolean }[];
      queue: { rows: number; digest: string };
    };

const jsonFrame = 0x4a;
const dataFrame = 0x44;
const largestFrame = 16 * 2 ** 20;

function frame(kind: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head[0] = kind;
  head.writeUInt32BE(payload.length, 1);
  return Buffer.concat([head, payload]);
}

export const entryFrame = (entry: Entry) => frame(jsonFrame, Buffer.from(JSON.stringify(entry)));
export const rowsFrame = (rows: Buffer) => frame(dataFrame, rows);

/** Entries and pieces of rows, in the order in which they were written. Ends with `end`, or refuses. */
export async function* readEntries(body: AsyncIterable<Buffer>): AsyncGenerator<Entry | Buffer> {
  const damaged = (cause?: unknown) =>
    new UnusableBackup('The content of the backup is damaged.', takeAnother, { cause });
  let held: Buffer = Buffer.alloc(0);
  let ended = false;
  for await (const chunk of body) {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    let at = 0;
    while (held.length - at >= 5) {
      const size = held.readUInt32BE(at + 1);
      if (size > largestFrame || ended) throw damaged();
      if (held.length - at < 5 + size) break;
      const payload = held.subarray(at + 5, at + 5 + size);
      if (held[at] === dataFrame) yield payload;
      else if (held[at] === jsonFrame) {
        let entry: Entry;
        try {
          entry = JSON.parse(payload.toString('utf8')) as Entry;
        } catch (cause) {
          throw damaged(cause);
        }
        ended = entry.kind === 'end';
        yield entry;
      } else throw damaged();
      at += 5 + size;
    }
    held = held.subarray(at);
  }
  if (!ended || held.length > 0) throw damaged();
}
