import type { Context } from 'hono';
import { Problem } from './problem.ts';

/** The ETag of a version number: what two people can edit carries one. */
export const etag = (version: number) => `"${version}"`;

/** The version the client has seen, from If-Match. 428 without it, so that nobody overwrites unseen work by accident. */
export function seenVersion(c: Context): number {
  const header = c.req.header('If-Match');
  if (header === undefined) {
    throw new Problem(
      428,
      'if_match_missing',
      'Send the ETag you last read as If-Match, so that nobody is overwritten.',
    );
  }
  // A proxy that compresses makes it weak (nginx), or writes how behind it (Caddy, Apache).
  const version = /^(?:W\/)?"(\d{1,9})(?:-[a-z]+)?"$/.exec(header.trim())?.[1];
  if (version === undefined) throw changedSince();
  return Number(version);
}

/** 412: somebody else saved in between. Nothing was changed; what was typed is still with the client. */
export function changedSince(current?: number): Problem {
  return new Problem(
    412,
    'changed_since',
    'Somebody else changed this in the meantime. Nothing of yours was saved; read it again and put your change on top.',
    current === undefined ? {} : { currentVersion: current },
  );
}
