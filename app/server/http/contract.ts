import { createRoute, type RouteConfig, z } from '@hono/zod-openapi';
import { Id } from '@rondo/interview';

/** What a member may be. One role each; the panel's seal beats every role. */
export const Role = z.enum(['administrator', 'recruiter', 'hiring_manager', 'interviewer']);
export type Role = z.infer<typeof Role>;

/**
 * Who may call a route at all; whether *this* object is theirs is asked again inside (access.ts).
 * `anyone`: no login. `account`: any login. `candidate`: a person about their own applications. A list: members with one of these roles.
 */
export type Access = 'anyone' | 'account' | 'candidate' | readonly Role[];

export const everyMember: readonly Role[] = ['administrator', 'recruiter', 'hiring_manager', 'interviewer'];
export const hiring: readonly Role[] = ['administrator', 'recruiter', 'hiring_manager'];
export const recruiting: readonly Role[] = ['administrator', 'recruiter'];
export const administrating: readonly Role[] = ['administrator'];

/** What an API key may be allowed. A route's scope follows from its method and access (`scopeOf`). */
export const Scope = z.enum(['read', 'write', 'administer']);
export type Scope = z.infer<typeof Scope>;

export function scopeOf(method: string, access: Access): Scope {
  if (Array.isArray(access) && access.length === 1 && access[0] === 'administrator') return 'administer';
  return method === 'get' ? 'read' : 'write';
}

/** Problem details (RFC 9457). `errors[].pointer` is a JSON pointer into what was sent. */
export const ProblemBody = z
  .object({
    type: z.string().openapi({ example: 'urn:rondo:problem:cards_missing' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
  })
  .loose()
  .openapi('Problem');

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemBody } },
});

/** A JSON body, as answer or request. */
export function json<S extends z.ZodType>(schema: S, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

/** A required JSON request body. */
export function body<S extends z.ZodType>(schema: S) {
  return { required: true as const, content: { 'application/json': { schema } } };
}

export const nothing = { description: 'Done; nothing to say' };

/** Path parameters that are ids: `ids('vacancyId', 'roundId')`. */
export function ids<const N extends readonly string[]>(...names: N) {
  return z.object(Object.fromEntries(names.map((name) => [name, Id])) as Record<N[number], typeof Id>);
}

/** Query of every list: `limit` rows after `cursor`. */
export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(30),
  cursor: z.string().max(500).optional(),
});

/** A page of a list; `next` is the cursor of the page after, null on the last one. */
export function pageOf<S extends z.ZodType>(item: S) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

type Extras = {
  access: Access;
  /** The answer carries an ETag; a change must send If-Match. */
  versioned?: true;
  /** A create that may be repeated with the same Idempotency-Key. */
  idempotent?: true;
};

/**
 * One route of the API: path, who may call it, request and answers. Lives in a feature's `contract.ts`, imported by
 * the server and, as types only, by the web. Answers of every refusal are added here, once.
 */
export function route<P extends string, const R extends Omit<RouteConfig, 'path'> & { path: P } & Extras>(config: R) {
  const { access, versioned, idempotent } = config;
  const headers = {
    ...(versioned && config.method !== 'get' ? { 'If-Match': z.string().optional() } : {}),
    ...(idempotent ? { 'Idempotency-Key': z.string().max(255).optional() } : {}),
  };
  const made = createRoute({
    ...config,
    'x-access': access,
    ...(Object.keys(headers).length > 0
      ? {
          parameters: Object.keys(headers).map((name) => ({
            name,
            in: 'header',
            required: name === 'If-Match',
            schema: { type: 'string' },
          })),
        }
      : {}),
    security:
      access === 'anyone'
        ? []
        : access === 'account' || access === 'candidate'
          ? [{ login: [] }]
          : [{ login: [] }, { key: [] }],
    responses: {
      ...config.responses,
      400: problem('Not understood'),
      ...(access === 'anyone' ? {} : { 401: problem('Not signed in'), 403: problem('Signed in, but not for this') }),
      404: problem('Not there, or not yours'),
      409: problem('In conflict with what is there'),
      ...(versioned ? { 412: problem('Changed by somebody else since'), 428: problem('If-Match is missing') } : {}),
      422: problem('Understood, and refused by a rule'),
    },
  } as R);
  return made as typeof made & { access: Access };
}
