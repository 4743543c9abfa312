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

/** Characters in an Idempotency-Key at most. */
export const longestKey = 255;

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
  /** The answer carries an ETag; a change must send If-Match, or may, and is then held to it. */
  versioned?: true | 'where sent';
  /** A create that may be repeated with the same Idempotency-Key. */
  idempotent?: true;
  /** Further refusals that this route answers. */
  refuses?: readonly (keyof typeof refusals)[];
};

/** A file, as an answer or a request; the server looks at the bytes and not at what they are called. */
export function file(description: string, ...mediaTypes: string[]) {
  const schema = z.any().openapi({ type: 'string', format: 'binary' });
  return { description, content: Object.fromEntries(mediaTypes.map((type) => [type, { schema }])) };
}

/** A required request body of bytes. */
export const bytes = { required: true as const, ...file('The bytes of the file', 'application/octet-stream') };

/** What documents of a candidate are. */
export const documentTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/plain',
];

/** A name that clients made from the description use: `GET /vacancies/{vacancyId}/plan` is `getVacancyPlan`. */
export function operationId(method: string, path: string): string {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const words: string[] = [];
  for (const part of path.split('/').slice(1)) {
    const parameter = /^\{(\w+)\}$/.exec(part)?.[1];
    const one = parameter === undefined ? undefined : capital(parameter.replace(/Id$/, ''));
    const many = words.at(-1) ?? '';
    if (one === undefined) words.push(part.split('-').map(capital).join(''));
    else if (parameter?.endsWith('Id') && many.slice(0, 4) === one.slice(0, 4)) words[words.length - 1] = one;
    else words.push(`By${one}`);
  }
  return method + words.join('');
}

const refusals = {
  400: 'Not understood',
  401: 'Not signed in',
  403: 'Not for you, or asked for by a page of another site',
  404: 'Not there, or not yours',
  408: 'The body did not come in time',
  409: 'In conflict with what is there',
  410: 'Over: a link that was withdrawn',
  412: 'Changed by somebody else since',
  413: 'Larger than is taken here',
  415: 'Not of the media type that is taken here',
  422: 'Understood, and refused by a rule',
  428: 'If-Match is missing',
  429: 'Too many tries; Retry-After has the seconds to wait',
  500: 'A fault of the server; nothing was saved',
  503: 'The database is away, or Rondo is starting or stopping; Retry-After has the seconds to wait',
};

/** These refusals as responses. */
export const problems = (...statuses: (keyof typeof refusals)[]) =>
  Object.fromEntries(statuses.map((status) => [status, problem(refusals[status])]));

/** The refusals that a route may answer, by what it takes and who may call it. */
function refusalsOf(config: Omit<RouteConfig, 'path'> & Extras) {
  const changes = config.method !== 'get';
  return problems(
    400,
    ...(config.access === 'anyone' ? [] : ([401] as const)),
    ...(config.access === 'anyone' && !changes ? [] : ([403] as const)),
    404,
    ...(config.request?.body === undefined ? [] : ([408] as const)),
    ...(changes ? ([409, 413] as const) : []),
    ...(config.versioned && changes ? ([412] as const) : []),
    ...(config.versioned === true && changes ? ([428] as const) : []),
    ...(config.request?.body === undefined ? [] : ([415] as const)),
    422,
    429,
    500,
    503,
    ...(config.refuses ?? []),
  );
}

const ETag = { description: 'The version; send it as If-Match with a change', schema: { type: 'string' as const } };

/** Answers of a route with a version say it in a header. */
function withEtag(responses: RouteConfig['responses']): RouteConfig['responses'] {
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [
      status,
      'content' in response && response.content !== undefined ? { ...response, headers: { ETag } } : response,
    ]),
  );
}

const parameter = (name: string, required: boolean, description: string, schema: Record<string, unknown>) => ({
  name,
  in: 'header' as const,
  required,
  description,
  schema,
});

/** For somebody who belongs to more than one organisation; a key belongs to one. */
export const organisationHeader = parameter(
  'Rondo-Organisation',
  false,
  'The id of the organisation to act in, for a login with a place in more than one; without it the first',
  { type: 'string', format: 'uuid' },
);

/** For a page that outlives a login: a browser sends whichever login it has. */
const accountHeader = parameter(
  'Rondo-Account',
  false,
  'The id of the account that this is done as; refused with 401 when the login is another’s',
  { type: 'string', format: 'uuid' },
);

/**
 * One route of the API: path, who may call it, request and answers. Lives in a feature's `contract.ts`, imported by
 * the server and, as types only, by the web. Answers of every refusal are added here, once.
 */
export function route<P extends string, const R extends Omit<RouteConfig, 'path'> & { path: P } & Extras>(config: R) {
  const { access, versioned, idempotent, refuses, ...rest } = config;
  const changes = config.method !== 'get';
  const parameters = [
    ...(versioned && changes
      ? [parameter('If-Match', versioned === true, 'The ETag that was read last', { type: 'string' })]
      : []),
    ...(idempotent
      ? [
          parameter('Idempotency-Key', false, 'The same key with the same request is done once', {
            type: 'string',
            minLength: 1,
            maxLength: longestKey,
          }),
        ]
      : []),
    ...(Array.isArray(access) ? [organisationHeader] : []),
    ...(access === 'anyone' ? [] : [accountHeader]),
  ];
  const made = createRoute({
    ...rest,
    access,
    operationId: config.operationId ?? operationId(config.method, config.path),
    tags: [config.path.split('/')[1] ?? ''],
    'x-access': access,
    ...(Array.isArray(access) ? { 'x-scope': scopeOf(config.method, access) } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    security:
      access === 'anyone'
        ? []
        : access === 'account' || access === 'candidate'
          ? [{ login: [] }]
          : [{ login: [] }, { key: [] }],
    responses: {
      ...(versioned ? withEtag(config.responses) : config.responses),
      ...refusalsOf(config),
    },
  } as unknown as R);
  return made as typeof made & { access: Access };
}
