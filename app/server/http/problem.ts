import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** One place in what was sent, as a JSON pointer, and what to do about it. */
export type ProblemError = { pointer: string; detail: string };

/**
 * A refusal on its way to the client: thrown once per route, mapped once in `onError` to problem+json (RFC 9457).
 * `kind` becomes `urn:rondo:problem:<kind>`, which clients may switch on; `detail` says what happened with its values
 * and then what to do, in English: pages have their own words per kind.
 */
export class Problem extends Error {
  override name = 'Problem';
  readonly status: ContentfulStatusCode;
  readonly kind: string;
  readonly extra: Record<string, unknown>;
  readonly headers: Record<string, string>;

  constructor(
    status: ContentfulStatusCode,
    kind: string,
    detail: string,
    extra: Record<string, unknown> & { errors?: ProblemError[] } = {},
    headers: Record<string, string> = {},
  ) {
    super(detail);
    this.status = status;
    this.kind = kind;
    this.extra = extra;
    this.headers = headers;
  }

  body(): Record<string, unknown> {
    return {
      type: `urn:rondo:problem:${this.kind}`,
      title: this.kind.replaceAll('_', ' '),
      status: this.status,
      detail: this.message,
      ...this.extra,
    };
  }

  response(): Response {
    return new Response(JSON.stringify(this.body()), {
      status: this.status,
      headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...this.headers },
    });
  }
}

/** The same answer for what is not there and what is not yours. */
export const notFound = () => new Problem(404, 'not_found', 'There is nothing here, or it is not yours to see.');

/** 405: the path is known, with other methods. */
export const methodUnknown = (method: string, allowed: string[]) =>
  new Problem(
    405,
    'method_unknown',
    `${method} is not for this path; ${allowed.join(' and ')} ${allowed.length > 1 ? 'are' : 'is'}.`,
    {},
    { Allow: allowed.join(', ') },
  );

export const notSignedIn = () =>
  new Problem(401, 'not_signed_in', 'Sign in first.', {}, { 'WWW-Authenticate': 'Bearer' });

/** 401 as well: whoever the page was read as is signed in no more. */
export const signedInAsAnother = () =>
  new Problem(401, 'signed_in_as_another', 'Somebody else signed in here meanwhile. Nothing was done; sign in again.');

export const notAllowed = () =>
  new Problem(403, 'not_allowed', 'Your role does not allow this; an administrator can change it.');

/** 422: understood, and refused by a rule of the interview. */
export const refused = (
  kind: string,
  detail: string,
  extra: Record<string, unknown> & { errors?: ProblemError[] } = {},
) => new Problem(422, kind, detail, extra);

/** 409: in conflict with what is already there. */
export const conflict = (kind: string, detail: string, extra: Record<string, unknown> = {}) =>
  new Problem(409, kind, detail, extra);
