import { z } from '@hono/zod-openapi';
import { Day } from '@rondo/interview';
import { Problem } from './problem.ts';

/** A cursor is the sort key of the last row, opaque to clients: base64url of a JSON array of strings. */
export function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** What each part of a sort key is; a part of another kind would only fail in the database. */
const parts = {
  instant: z.iso.datetime().refine((instant) => !instant.startsWith('0000')),
  day: Day,
  text: z.string().refine((text) => !text.includes('\u0000')),
  id: z.uuid(),
  number: z.string().regex(/^\d{1,9}$/),
  count: z.string().regex(/^\d{1,4}$/),
};

/** The sort key in a cursor, part by part of these kinds; undefined without one; 400 when it is not one of such a list. */
export function decodeCursor(cursor: string | undefined, ...kinds: (keyof typeof parts)[]): string[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(key) &&
      key.length === kinds.length &&
      kinds.every((kind, at) => parts[kind].safeParse(key[at]).success)
    )
      return key;
  } catch {
    // Falls through to the refusal.
  }
  throw new Problem(400, 'cursor_unknown', 'That cursor is not one of this list. Start again without it.');
}

/** Cuts `limit + 1` rows read to a page: `page(rows, limit, row => [row.createdAt.toISOString(), row.id])`. */
export function page<R, T>(
  rows: R[],
  limit: number,
  key: (row: R) => readonly string[],
  shape: (row: R) => T,
): { items: T[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(shape), next: rows.length > limit && last ? encodeCursor(key(last)) : null };
}
