import { createRoute, z } from '@hono/zod-openapi';
import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import {
  type Answer,
  type Api,
  type Call,
  createApi,
  Problem,
  placeAfterSignIn,
  type RoutesOf,
  signInAddress,
} from './api.ts';

const Rating = z.object({ competency: z.string(), score: z.int().nullable() });
const example = {
  putSubmission: createRoute({
    method: 'put',
    path: '/scorecards/{id}/submission',
    request: {
      params: z.object({ id: z.uuid() }),
      body: {
        required: true,
        content: {
          'application/json': { schema: z.object({ ratings: z.array(Rating), note: z.string().default('') }) },
        },
      },
    },
    responses: {
      200: { description: 'In', content: { 'application/json': { schema: z.object({ submittedAt: z.string() }) } } },
      422: {
        description: 'Refused',
        content: { 'application/problem+json': { schema: z.object({ title: z.string() }) } },
      },
    },
  }),
  deleteScorecard: createRoute({
    method: 'delete',
    path: '/scorecards/{id}',
    request: { params: z.object({ id: z.string() }) },
    responses: { 204: { description: 'Gone' } },
  }),
};
const another = {
  listVacancies: createRoute({
    method: 'get',
    path: '/vacancies',
    request: {
      query: z.object({
        limit: z.coerce.number<number>().default(30),
        state: z.array(z.enum(['open', 'closed'])).optional(),
      }),
    },
    responses: {
      200: {
        description: 'A page',
        content: { 'application/json': { schema: z.object({ items: z.array(z.string()) }) } },
      },
    },
  }),
  createVacancy: createRoute({
    method: 'post',
    path: '/vacancies',
    request: { body: { content: { 'application/json': { schema: z.object({ title: z.string() }) } } } },
    responses: {
      201: {
        description: 'Made',
        content: { 'application/json': { schema: z.object({ id: z.string().brand<'VacancyId'>() }) } },
      },
    },
  }),
};
type Routes = RoutesOf<typeof example> | RoutesOf<typeof another>;

let sent: Request[] = [];
let signInAsked = 0;
let next: () => Response = () => new Response(null, { status: 204 });
const json = (body: unknown, init: ResponseInit = {}, type = 'application/json') =>
  new Response(JSON.stringify(body), { ...init, headers: { 'content-type': type, ...init.headers } });

const { api, apiVersioned, address } = createApi<Routes>({
  base: '/api/v1',
  fetch: async (url, init) => {
    sent.push(new Request(new URL(String(url), 'http://rondo.test'), init));
    return next();
  },
  language: () => 'nb',
  organisation: () => 'org-1',
  account: () => 'account-1',
  onSignInNeeded: () => {
    signInAsked += 1;
  },
});

beforeEach(() => {
  sent = [];
  signInAsked = 0;
});

const problemFrom = async (call: Promise<unknown>): Promise<Problem> => {
  const outcome = await call.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(outcome instanceof Problem)) throw new Error(`No problem was thrown but ${String(outcome)}`);
  return outcome;
};

describe('the types of the client', () => {
  it('follow from the contracts', () => {
    type Submission = Api<Routes>['PUT /scorecards/{id}/submission'];
    expectTypeOf<keyof Api<Routes>>().toEqualTypeOf<
      'PUT /scorecards/{id}/submission' | 'DELETE /scorecards/{id}' | 'GET /vacancies' | 'POST /vacancies'
    >();
    expectTypeOf<Answer<Submission>>().toEqualTypeOf<{ submittedAt: string }>();
    expectTypeOf<Call<Submission>['body']>().toEqualTypeOf<{
      ratings: { competency: string; score: number | null }[];
      note?: string | undefined;
    }>();
    expectTypeOf<Call<Submission>['params']>().toEqualTypeOf<{ id: string }>();
    expectTypeOf<Answer<Api<Routes>['DELETE /scorecards/{id}']>>().toEqualTypeOf<undefined>();
    expectTypeOf<Awaited<ReturnType<typeof api<'GET /vacancies'>>>>().toEqualTypeOf<{ items: string[] }>();
  });

  it('refuse what the contract does not have', () => {
    const misuse = () => {
      // @ts-expect-error no such route
      void api('GET /scorecards');
      // @ts-expect-error the body is missing
      void api('POST /vacancies');
      // @ts-expect-error a number is no title
      void api('POST /vacancies', { body: { title: 5 } });
      // @ts-expect-error the id is missing
      void api('DELETE /scorecards/{id}', {});
      // @ts-expect-error only what is read can be linked to
      void address('DELETE /scorecards/{id}', { params: { id: 's' } });
      void api('GET /vacancies', { query: { state: ['open'] } });
    };
    expectTypeOf(misuse).toBeFunction();
    expect(sent).toEqual([]);
  });
});

describe('a call', () => {
  it('fills the path, sends the body and the version, and gives the answer', async () => {
    next = () => json({ submittedAt: '2026-12-08T10:00:00Z' });
    const answer = await api('PUT /scorecards/{id}/submission', {
      params: { id: 'a/b ø' },
      body: { ratings: [{ competency: 'c', score: null }] },
      ifMatch: '"7"',
    });
    expect(answer).toEqual({ submittedAt: '2026-12-08T10:00:00Z' });
    const [request] = sent;
    expect(new URL(request!.url).pathname).toBe('/api/v1/scorecards/a%2Fb%20%C3%B8/submission');
    expect(request!.method).toBe('PUT');
    expect(request!.headers.get('if-match')).toBe('"7"');
    expect(request!.headers.get('accept-language')).toBe('nb');
    expect(request!.headers.get('rondo-organisation')).toBe('org-1');
    expect(request!.headers.get('rondo-account')).toBe('account-1');
    expect(request!.headers.get('idempotency-key')).toBeNull();
    expect(await request!.json()).toEqual({ ratings: [{ competency: 'c', score: null }] });
  });

  it('repeats list values in the query and leaves out what is undefined', async () => {
    next = () => json({ items: [] });
    await api('GET /vacancies', { query: { state: ['open', 'closed'], limit: 5 } });
    await api('GET /vacancies', { query: { state: undefined } });
    expect(sent.map((request) => new URL(request.url).search)).toEqual(['?state=open&state=closed&limit=5', '']);
  });

  it('gives every create a key, the given one where there is one', async () => {
    next = () => json({ id: 'v1' }, { status: 201 });
    await api('POST /vacancies', { body: { title: 'Planner' } });
    await api('POST /vacancies', { body: { title: 'Planner' }, idempotencyKey: 'once' });
    expect(sent[0]!.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(sent[1]!.headers.get('idempotency-key')).toBe('once');
  });

  it('gives the version with the answer, and nothing for an empty one', async () => {
    next = () => json({ items: ['v1'] }, { headers: { etag: '"3"' } });
    expect(await apiVersioned('GET /vacancies')).toEqual({ value: { items: ['v1'] }, etag: '"3"' });
    next = () => new Response(null, { status: 204 });
    expect(await api('DELETE /scorecards/{id}', { params: { id: 's1' } })).toBeUndefined();
  });

  it('has an address for a link', () => {
    expect(address('GET /vacancies', { query: { limit: 2 } })).toBe('/api/v1/vacancies?limit=2');
  });

  it('will not call a path with an empty part', async () => {
    await expect(api('DELETE /scorecards/{id}', { params: { id: '' } })).rejects.toThrow('needs id');
    expect(sent).toEqual([]);
  });
});

describe('a refusal', () => {
  it('becomes a Problem with what is wrong, where, and what to do', async () => {
    const document = {
      type: 'urn:rondo:problem:not_valid',
      title: 'Not valid',
      detail: 'Some of it is not as it should be.',
      instance: 'request-9',
      currentVersion: 4,
      errors: [{ pointer: '/title', detail: 'is empty', remedy: 'Give it a name.' }],
    };
    next = () => json(document, { status: 422 }, 'application/problem+json');
    const problem = await problemFrom(api('POST /vacancies', { body: { title: '' } }));
    expect(problem).toMatchObject({
      status: 422,
      kind: 'refused',
      type: document.type,
      reference: 'request-9',
      more: { currentVersion: 4 },
    });
    // The client of this test reads Norwegian; what nobody foresaw stays as the server says it.
    expect(problem.message).toBe(
      'Noe av det du fylte ut mangler, eller er for langt eller for kort. Se over det og prøv igjen.',
    );
    expect(problem.field('/title')).toEqual({ what: 'is empty', remedy: 'Give it a name.' });
    expect(problem.field('/other')).toBeUndefined();
  });

  it.each([
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [409, 'conflict'],
    [412, 'stale'],
    [428, 'stale'],
    [429, 'too-many'],
    [500, 'failed'],
  ])('with %i is of the kind %s', async (status, kind) => {
    next = () => new Response('<html>a proxy', { status, headers: { 'content-type': 'text/html' } });
    expect((await problemFrom(api('GET /vacancies'))).kind).toBe(kind);
    expect(signInAsked).toBe(status === 401 ? 1 : 0);
  });

  it.each([
    [413, /større enn det serveren slipper gjennom/],
    [502, /kunne ikke nås akkurat nå/],
    [504, /kunne ikke nås akkurat nå/],
    [418, /\(418\)/],
  ])('that is a page of a proxy with %i says what to do, in the reader’s language', async (status, words) => {
    next = () => new Response('<html>413 nginx', { status, headers: { 'content-type': 'text/html' } });
    expect((await problemFrom(api('GET /vacancies'))).detail).toMatch(words);
  });

  it('is a page though it is well: somebody else’s, and Rondo was not reached', async () => {
    next = () => new Response('<html>Sign in to this Wi-Fi', { headers: { 'content-type': 'text/html' } });
    expect(await problemFrom(api('GET /vacancies'))).toMatchObject({
      kind: 'offline',
      detail: expect.stringContaining('kunne ikke nås'),
    });
  });

  it('that is an answer cut short counts as one that did not come', async () => {
    next = () => new Response('{"items": [', { headers: { 'content-type': 'application/json' } });
    expect((await problemFrom(api('GET /vacancies'))).kind).toBe('offline');
  });

  it('that is broken JSON is still a Problem', async () => {
    next = () => new Response('{"title":', { status: 502, headers: { 'content-type': 'application/json' } });
    expect(await problemFrom(api('GET /vacancies'))).toMatchObject({ status: 502, kind: 'failed', errors: [] });
  });

  it('without a network is of the kind offline and says what to do, but an abort stays an abort', async () => {
    next = () => {
      throw new TypeError('fetch failed');
    };
    const words = /kunne ikke nås akkurat nå\. Det som er skrevet, står her fortsatt/;
    expect(await problemFrom(api('GET /vacancies'))).toMatchObject({
      kind: 'offline',
      detail: expect.stringMatching(words),
    });
    const gone = AbortSignal.abort();
    await expect(api('GET /vacancies', { signal: gone })).rejects.not.toBeInstanceOf(Problem);
  });
});

describe('signing in again', () => {
  it('comes back to the place with everything in its address', () => {
    const address = signInAddress({ pathname: '/plans/1', search: '?a=b&c', hash: '#gap' });
    expect(placeAfterSignIn(new URL(address, 'http://rondo.test').search)).toBe('/plans/1?a=b&c#gap');
  });

  it.each(['//evil.test/x', 'https://evil.test', '/\\evil.test', 'javascript:alert(1)', '/\t/evil.test', ''])(
    'never leads to %j',
    (next) => {
      expect(placeAfterSignIn(`?next=${encodeURIComponent(next)}`, '/home')).toBe('/home');
    },
  );
});
