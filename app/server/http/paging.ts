import { Problem } from './problem.ts';

/** A cursor is the sort key of the last row, opaque to clients: base64url of a JSON array of strings. */
export function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The sort key in a cursor with exactly `length` parts; undefined without one; 400 when it is not ours. */
export function decodeCursor(cursor: string | undefined, length: number): string[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === length && key.every((part) => typeof part === 'string')) return key;
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
