import { z } from '@hono/zod-openapi';
import { Id, Instant, line } from '@rondo/interview';
import { administrating, body, ids, json, nothing, PageQuery, pageOf, route, Scope } from '../http/contract.ts';

export const ApiKey = z
  .object({
    id: Id,
    name: z.string(),
    scopes: z.array(Scope),
    member: z.object({ id: Id, name: z.string() }),
    createdAt: Instant,
    expiresAt: Instant.nullable(),
    lastUsedAt: Instant.nullable(),
    revokedAt: Instant.nullable(),
    /** `working`, or why not; a key is `orphaned` while its member is deactivated. */
    state: z.enum(['working', 'expired', 'revoked', 'orphaned']),
  })
  .openapi('ApiKey');

/** API keys: a program works in somebody's name, with at most that person's role. */
export const contract = {
  list: route({
    method: 'get',
    path: '/api-keys',
    summary: 'The API keys of the organisation, the newest first; never their tokens',
    access: administrating,
    request: { query: PageQuery },
    responses: { 200: json(pageOf(ApiKey), 'A page of keys') },
  }),
  make: route({
    method: 'post',
    path: '/api-keys',
    summary: 'A new API key in my name; its token is shown this once',
    description:
      'Scopes: `read` for GET, `write` for everything else, `administer` for what only administrators may. A key cannot make one with more scopes than its own. Deliberately without Idempotency-Key: the answer holds the token, which is kept nowhere.',
    access: administrating,
    request: {
      body: body(
        z.strictObject({
          name: line(100),
          scopes: z.array(Scope).min(1).max(3),
          expiresAt: Instant.nullable().default(null),
        }),
      ),
    },
    responses: { 201: json(z.object({ key: ApiKey, token: z.string() }), 'Made; keep the token now') },
  }),
  revoke: route({
    method: 'delete',
    path: '/api-keys/{apiKeyId}',
    summary: 'Revoke an API key at once',
    access: administrating,
    request: { params: ids('apiKeyId') },
    responses: { 204: nothing },
  }),
};
