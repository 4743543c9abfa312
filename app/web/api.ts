import { takeAskedAhead } from './asked-ahead.ts';
import { fromBetween } from './between-words.ts';
import { Problem } from './problem.ts';
import { inLanguage } from './refusals/refusals.ts';

export { Problem } from './problem.ts';

/** Every route of the server, from its contracts; a feature adds its line. Types only, so no schema gets into a bundle. */
export type Contracts =
  | RoutesOf<typeof import('../server/agendas/contract.ts').contract>
  | RoutesOf<typeof import('../server/answers/contract.ts').contract>
  | RoutesOf<typeof import('../server/bulk-changes/contract.ts').contract>
  | RoutesOf<typeof import('../server/candidates/contract.ts').contract>
  | RoutesOf<typeof import('../server/commitments/contract.ts').contract>
  | RoutesOf<typeof import('../server/my/contract.ts').contract>
  | RoutesOf<typeof import('../server/applications/contract.ts').contract>
  | RoutesOf<typeof import('../server/applying/contract.ts').contract>
  | RoutesOf<typeof import('../server/audit/contract.ts').contract>
  | RoutesOf<typeof import('../server/bank/contract.ts').contract>
  | RoutesOf<typeof import('../server/debriefs/contract.ts').contract>
  | RoutesOf<typeof import('../server/decisions/contract.ts').contract>
  | RoutesOf<typeof import('../server/endings/contract.ts').contract>
  | RoutesOf<typeof import('../server/duplicates/contract.ts').contract>
  | RoutesOf<typeof import('../server/imports/contract.ts').contract>
  | RoutesOf<typeof import('../server/demonstration/contract.ts').contract>
  | RoutesOf<typeof import('../server/invitations/contract.ts').contract>
  | RoutesOf<typeof import('../server/keys/contract.ts').contract>
  | RoutesOf<typeof import('../server/logins/contract.ts').contract>
  | RoutesOf<typeof import('../server/looks/contract.ts').contract>
  | RoutesOf<typeof import('../server/mail-texts/contract.ts').contract>
  | RoutesOf<typeof import('../server/members/contract.ts').contract>
  | RoutesOf<typeof import('../server/notice-duties/contract.ts').contract>
  | RoutesOf<typeof import('../server/organisations/contract.ts').contract>
  | RoutesOf<typeof import('../server/outbox/contract.ts').contract>
  | RoutesOf<typeof import('../server/outcomes/contract.ts').contract>
  | RoutesOf<typeof import('../server/plans/contract.ts').contract>
  | RoutesOf<typeof import('../server/privacy/contract.ts').contract>
  | RoutesOf<typeof import('../server/releases/contract.ts').contract>
  | RoutesOf<typeof import('../server/reminders/contract.ts').contract>
  | RoutesOf<typeof import('../server/scorecards/contract.ts').contract>
  | RoutesOf<typeof import('../server/sessions/contract.ts').contract>
  | RoutesOf<typeof import('../server/vacancies/contract.ts').contract>
  | RoutesOf<typeof import('../server/wording/contract.ts').contract>;

/** The routes in a feature's `contract` object. */
export type RoutesOf<Contract> = Contract[keyof Contract];

type AnyRoute = { method: string; path: string };
type Output<Schema> = Schema extends { _zod: { output: infer Value } } ? Value : never;
type Input<Schema> = Schema extends { _zod: { input: infer Value } } ? Value : never;

/** `PUT /scorecards/{id}/submission` → its route. */
export type Api<Routes extends AnyRoute> = {
  [Route in Routes as `${Uppercase<Route['method']>} ${Route['path']}`]: Route;
};

type RequestOf<Route> = Route extends { request: infer Request } ? Request : object;
type Part<Route, Name extends string> =
  RequestOf<Route> extends { [K in Name]: infer Schema } ? Input<Schema> : undefined;
type BodyOf<Route> =
  RequestOf<Route> extends { body: { content: infer Content } }
    ? Content extends { 'application/json': { schema: infer Schema } }
      ? Input<Schema>
      : FormData | Blob
    : undefined;

type Succeeded = 200 | 201 | 202 | 203 | 204;
type ContentOf<Response> = Response extends { content: { 'application/json': { schema: infer Schema } } }
  ? Output<Schema>
  : undefined;
/** What a route answers when it succeeds; undefined where it answers nothing. */
export type Answer<Route> = Route extends { responses: infer Responses }
  ? { [Status in keyof Responses & Succeeded]: ContentOf<Responses[Status]> }[keyof Responses & Succeeded]
  : never;

/** `name` is demanded where the route demands it, optional where all of it is, absent where it has none. */
type Asked<Name extends string, Value> = [Value] extends [undefined]
  ? unknown
  : object extends Value
    ? { [K in Name]?: Value }
    : { [K in Name]: Value };

export type CallOptions = {
  /** The ETag of what is being changed; the server answers 412 when somebody else changed it since. */
  ifMatch?: string;
  /** Makes a create safe to repeat; made up for every POST where it is not given. */
  idempotencyKey?: string;
  signal?: AbortSignal;
};

/** What a call of `Route` takes. */
export type Call<Route> = Asked<'params', Part<Route, 'params'>> &
  Asked<'query', Part<Route, 'query'>> &
  Asked<'body', BodyOf<Route>> &
  CallOptions;

/** An answer with its version, for what two people can edit. */
export type Versioned<Value> = { value: Value; etag: string | null };

type RawCall = CallOptions & { params?: object; query?: object; body?: unknown };

const fillPath = (template: string, params: object = {}): string =>
  template.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = (params as Record<string, unknown>)[name];
    if (value === undefined || value === null || value === '') throw new Error(`${template} needs ${name}`);
    return encodeURIComponent(String(value));
  });

const queryString = (query: object = {}): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) search.append(name, String(one));
    }
  }
  const text = search.toString();
  return text ? `?${text}` : '';
};

const problemOf = async (response: Response, language: string | null): Promise<Problem> => {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const document: unknown = isJson ? await response.json().catch(() => null) : null;
  if (!document || typeof document !== 'object') {
    return new Problem(response.status, { detail: fromBetween(response.status, language) });
  }
  const told = { ...document };
  return new Problem(response.status, await inLanguage(language, told));
};

export type ApiSettings = {
  base: string;
  fetch: typeof fetch;
  /** The language of the server's texts; null leaves it to the person's own setting. */
  language: () => string | null;
  /** The organisation one works for, where a person has several; null lets the server choose. */
  organisation: () => string | null;
  /** Whom the page was read as; null before somebody is known. Another's login then does nothing. */
  account: () => string | null;
  /** Called when the login is gone; the side goes to its sign-in page and keeps the place. */
  onSignInNeeded: () => void;
};

/** A client over a union of routes; the pages use `api`, tests bring their own routes and fetch. */
export const createApi = <Routes extends AnyRoute>(settings: ApiSettings) => {
  const send = async (operation: string, call: RawCall = {}): Promise<Versioned<unknown>> => {
    const [method = '', template = ''] = operation.split(' ');
    const url = settings.base + fillPath(template, call.params) + queryString(call.query);
    const headers = new Headers({ accept: 'application/json, application/problem+json' });
    const language = settings.language();
    if (language) headers.set('accept-language', language);
    const organisation = settings.organisation();
    if (organisation) headers.set('rondo-organisation', organisation);
    const account = settings.account();
    // Who is signed in now is the one thing that may be asked as whoever it is.
    if (account && operation !== 'GET /login') headers.set('rondo-account', account);
    if (call.ifMatch) headers.set('if-match', call.ifMatch);
    if (method === 'POST') headers.set('idempotency-key', call.idempotencyKey ?? crypto.randomUUID());
    const isFile = call.body instanceof FormData || call.body instanceof Blob;
    if (call.body !== undefined && !isFile) headers.set('content-type', 'application/json');
    const body = call.body === undefined ? null : isFile ? (call.body as FormData | Blob) : JSON.stringify(call.body);
    const signal = call.signal ?? null;
    const response = await settings
      .fetch(url, { method, headers, body, signal, credentials: 'same-origin' })
      .catch((cause) => {
        if (signal?.aborted) throw cause;
        throw new Problem(0, { cause, detail: fromBetween(503, language) });
      });
    if (response.status === 401) settings.onSignInNeeded();
    if (!response.ok) throw await problemOf(response, language);
    const type = response.headers.get('content-type') ?? '';
    // The server never answers a page: a network that wants a sign-in of its own answered in its place.
    if (type.includes('text/html')) throw new Problem(0, { detail: fromBetween(502, language) });
    const cut = (cause: unknown) => {
      if (signal?.aborted) throw cause;
      throw new Problem(0, { cause, detail: fromBetween(503, language) });
    };
    const value: unknown = type.includes('json') ? await response.json().catch(cut) : undefined;
    return { value, etag: response.headers.get('etag') };
  };

  type Key = keyof Api<Routes> & string;
  type Arguments<K extends Key> =
    object extends Call<Api<Routes>[K]> ? [call?: Call<Api<Routes>[K]>] : [call: Call<Api<Routes>[K]>];

  /** `api('PUT /scorecards/{id}/submission', { params, body })`: the answer, or a thrown `Problem`. */
  const api = async <K extends Key>(operation: K, ...[call]: Arguments<K>): Promise<Answer<Api<Routes>[K]>> =>
    (await send(operation, call as RawCall)).value as Answer<Api<Routes>[K]>;

  /** The same, with the ETag to send back as `ifMatch`. */
  const apiVersioned = async <K extends Key>(
    operation: K,
    ...[call]: Arguments<K>
  ): Promise<Versioned<Answer<Api<Routes>[K]>>> =>
    (await send(operation, call as RawCall)) as Versioned<Answer<Api<Routes>[K]>>;

  /** Where a route is, for a link to a file: `address('GET /documents/{id}', { params })`. */
  const address = <K extends Key & `GET ${string}`>(operation: K, ...[call]: Arguments<K>): string => {
    const { params, query } = (call ?? {}) as RawCall;
    return settings.base + fillPath(operation.slice('GET '.length), params) + queryString(query);
  };

  return { api, apiVersioned, address };
};

let signInPath = '/sign-in';
let organisation: string | null = null;

/** The organisation that every call from now on is for. */
export const setOrganisation = (id: string | null): void => {
  organisation = id;
};

let account: string | null = null;

/** The person that every call from now on is made as: whoever signs in beside this page does nothing by it. */
export const setAccount = (id: string | null): void => {
  account = id;
};

/** Where this side signs in; the candidate's side sets its own. */
export const setSignInPath = (path: string): void => {
  signInPath = path;
};

/** The address of the sign-in page that comes back to where one is now. */
export const signInAddress = (from: Pick<Location, 'pathname' | 'search' | 'hash'> = location): string =>
  `${signInPath}?next=${encodeURIComponent(from.pathname + from.search + from.hash)}`;

/** Where to go after signing in: only a path of this site, so that a link cannot lead elsewhere. */
export const placeAfterSignIn = (search: string, home = '/'): string => {
  const next = new URLSearchParams(search).get('next');
  if (!next?.startsWith('/') || /^\/[/\\]|[\t\n\r]/.test(next)) return home;
  return next;
};

/** Whether the way here came from a page on which the login ended, and not from a link. */
export const hasLoginEnded = (search: string): boolean => new URLSearchParams(search).has('ended');

let beforeSignIn: () => Promise<unknown> = async () => undefined;

/** What is done before the way to sign-in when the login turns out to be over. */
export const whenLoginIsOver = (work: () => Promise<unknown>): void => {
  beforeSignIn = work;
};

let isLeaving = false;

const goToSignIn = async () => {
  if (isLeaving || location.pathname === signInPath) return;
  isLeaving = true;
  // What was just typed is on the disk before the page goes; a store that hangs keeps nobody here.
  const aMoment = new Promise((resolve) => setTimeout(resolve, 1000));
  await Promise.race([beforeSignIn().catch(() => undefined), aMoment]);
  location.assign(signInAddress() + (account === null ? '' : '&ended'));
  // Still here after that: the person chose to stay with what they typed.
  setTimeout(() => {
    isLeaving = false;
  }, 3000);
};

/** The client the pages use. */
export const { api, apiVersioned, address } = createApi<Contracts>({
  base: '/api/v1',
  fetch: (url, request) => takeAskedAhead(request?.method ?? 'GET', String(url)) ?? fetch(url, request),
  language: () => document.documentElement.lang || null,
  organisation: () => organisation,
  account: () => account,
  onSignInNeeded: () => void goToSignIn(),
});
