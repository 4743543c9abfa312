import type { MiddlewareHandler } from 'hono';
import type { Log } from '../log.ts';
import { Problem } from './problem.ts';
import { mustBeUtf8, tooLarge } from './uploads.ts';

/** The API key in an Authorization header; with any other header the cookie says who asks. */
export const keyIn = (authorization: string | null | undefined) => /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Refuses changes that another site's page sends with our cookie (ASVS 3.5): a change must come from our own origin,
 * as the browser says in Sec-Fetch-Site or Origin. A request with an API key is not asked, because then no cookie counts.
 */
export function sameOriginOnly(url: string, log: Log): MiddlewareHandler {
  const own = new URL(url).origin;
  const tell = teller(own, log);
  return async (c, next) => {
    if (changing.has(c.req.method) && keyIn(c.req.header('authorization')) === undefined) {
      const site = c.req.header('sec-fetch-site');
      const origin = c.req.header('origin');
      const host = c.req.header('host');
      const fromUs =
        site !== undefined
          ? site === 'same-origin'
          : origin === undefined || origin === own || (host !== undefined && hostOf(origin) === host);
      if (origin !== undefined && origin !== own) tell(origin, fromUs);
      if (!fromUs)
        throw new Problem(
          403,
          'other_site',
          'This change was asked for by a page of another site, so it was not made.',
        );
    }
    await next();
  };
}

const mostTold = 5;

/** Tells whoever runs Rondo, once each, that people come by another address than RONDO_URL; not how often. */
function teller(own: string, log: Log): (origin: string, served: boolean) => void {
  const told = new Set<string>();
  return (origin, served) => {
    const key = `${served} ${origin}`;
    if (told.has(key) || told.size >= mostTold) return;
    told.add(key);
    log.warn('origin.other', {
      origin: origin.slice(0, 200),
      url: own,
      remedy: served
        ? 'links in mails and passkeys are made for RONDO_URL; set it to what people type'
        : 'changes asked for there are refused; is it Rondo, set RONDO_URL to it and let the proxy pass Host on',
    });
  };
}

/** The host an Origin header names; none for `null`, which a sandboxed page sends. */
const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined);

/** The largest JSON body, in bytes; files have a limit of their own (files/). */
export const largestJson = 1_000_000;

/**
 * Refuses what is too large before reading it, also when the length is not declared. Files are read once it is known
 * who sends them (uploads.ts).
 */
export function limitBody(fileRoute: (path: string) => number | undefined): MiddlewareHandler {
  return async (c, next) => {
    const fileLimit = fileRoute(new URL(c.req.url).pathname);
    const limit = fileLimit ?? largestJson;
    const declared = Number(c.req.header('content-length') ?? 0);
    if (declared > limit) throw tooLarge(limit);
    if (fileLimit !== undefined) return next();
    const stream = c.req.raw.body;
    if (stream !== null && c.req.header('content-length') === undefined) {
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
        size += chunk.byteLength;
        if (size > limit) throw tooLarge(limit);
        chunks.push(chunk);
      }
      c.req.raw = new Request(c.req.raw, { body: Buffer.concat(chunks), duplex: 'half' } as RequestInit);
    }
    if (/\bjson\b/i.test(c.req.header('content-type') ?? ''))
      mustBeUtf8(c.req.header('content-type'), new Uint8Array(await c.req.arrayBuffer()));
    await next();
  };
}
