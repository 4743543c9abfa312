import { readFileSync } from 'node:fs';
import type { OpenAPIHono as Hono } from '@hono/zod-openapi';
import { buildApi } from '../../app/server/api.ts';
import { refusalWriter } from '../../app/server/audit/refused.ts';
import { type Config, parseConfig } from '../../app/server/config.ts';
import { tenantDatabase } from '../../app/server/db/tenant.ts';
import type { Role } from '../../app/server/http/contract.ts';
import { liveEvents } from '../../app/server/http/events.ts';
import type { Deps, Env } from '../../app/server/http/feature.ts';
import { idMaker } from '../../app/server/http/new-id.ts';
import { rateLimiter } from '../../app/server/http/rate-limit.ts';
import { refusals } from '../../app/server/http/refusals.ts';
import { uploads } from '../../app/server/http/uploads.ts';
import { silentLog } from '../../app/server/log.ts';
import { openIdentity } from '../../app/server/logins/identity.ts';
import { answerAskedLink, rememberAccount } from '../../app/server/logins/store.ts';
import type { Rendered } from '../../app/server/mail/render.ts';
import { sendMail } from '../../app/server/mail/send.ts';
import { type TestDatabase, testDatabase } from './database.ts';
import { type ApiDocument, answerChecker } from './openapi.ts';

/** A clock that tests move by hand. It starts on a Tuesday, eight in the morning in Utrecht. */
export type Clock = { at: Date; forward(milliseconds: number): void };

export const hour = 3_600_000;
export const day = 24 * hour;

/** The day it is for the organisations of the tests, whose midnight is not that of UTC. */
export const dayOf = (at: Date): string => at.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

export type Caller = {
  /** Sends JSON; answers status, headers and the parsed body (or text, or undefined). */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  put(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  patch(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  delete(path: string, headers?: Record<string, string>): Promise<Answer>;
  headers: Record<string, string>;
};

// biome-ignore lint/suspicious/noExplicitAny: tests read what the API answered
export type Answer = { status: number; body: any; text: string; headers: Headers; etag: string | undefined };

/** A person of the tests with their login. */
export type Person = Caller & { name: string; org: string; member: string; account: string };

const url = 'http://localhost:3000';

export function testConfig(changes: Partial<Config> = {}): Config {
  const parsed = parseConfig({ RONDO_SECRET: 'a secret for tests only, of enough length' }, '/');
  if (!('config' in parsed)) throw new Error('the settings of the tests are not right');
  return { ...parsed.config, url, ...changes };
}

/** The pool that a database has now: cloning it closes its pools and opens new ones. */
const current = (db: TestDatabase, which: 'app' | 'auth') =>
  new Proxy(db[which], {
    get(_, name) {
      const value = Reflect.get(db[which], name);
      return typeof value === 'function' ? value.bind(db[which]) : value;
    },
  });

/** An application over a database, with a clock and ids of its own. */
export function appOver(
  db: TestDatabase,
  clock: Clock,
  changes: Partial<Deps> = {},
): { deps: Deps; request: (path: string, init?: RequestInit) => Promise<Response> } {
  const withTenant = tenantDatabase(current(db, 'app'));
  const now = () => clock.at;
  const newId = changes.newId ?? idMaker(() => clock.at.getTime());
  const config = testConfig();
  const secret = config.secret ?? '';
  const identity = openIdentity({ pool: current(db, 'auth'), url, secret, newId, withTenant });
  const deps: Deps = {
    config,
    withTenant,
    identity,
    // Written when a test says so, so that no statement of it falls into what is counted.
    refusals: refusals(now, refusalWriter({ withTenant, identity, now, newId, log: changes.log ?? silentLog })),
    // Tests ask by the thousand for what is not there; those about holding off bring their own.
    guesses: { count() {}, hold() {} },
    events: liveEvents(withTenant, now, silentLog),
    limit: rateLimiter(() => clock.at.getTime()),
    uploads: uploads(),
    log: silentLog,
    now,
    newId,
    erasures: { async add() {}, async complete() {} },
    onTrial: true,
    ...changes,
  };
  const app = buildApi(deps, '/nowhere');
  return {
    deps,
    // Whatever any test asks: the answer is one that the API's own description knows (R90).
    async request(path, init) {
      const answer = await app.request(url + path, init);
      const { pathname } = new URL(url + path);
      if (pathname.startsWith('/api/v1/')) await expectDescribed(app, init?.method ?? 'GET', pathname, answer);
      return answer;
    },
  };
}

let described: ReturnType<typeof answerChecker> | undefined;

async function expectDescribed(app: Hono<Env>, method: string, path: string, answer: Response): Promise<void> {
  described ??= answerChecker((await (await app.request(`${url}/api/openapi.json`)).json()) as ApiDocument);
  const contentType = answer.headers.get('content-type');
  const text = contentType?.includes('json') ? await answer.clone().text() : undefined;
  const wrong = described(method, path, { status: answer.status, contentType, text });
  if (wrong !== undefined) throw new Error(wrong);
}

/** Calls the API with fixed headers. */
export function caller(
  request: (path: string, init?: RequestInit) => Promise<Response>,
  headers: Record<string, string> = {},
): Caller {
  const call: Caller['call'] = async (method, path, body, extra = {}) => {
    const json = body !== undefined && !(body instanceof FormData) && !(body instanceof Uint8Array);
    const response = await request(`/api/v1${path}`, {
      method,
      headers: { ...headers, ...(json ? { 'Content-Type': 'application/json' } : {}), ...extra },
      ...(body === undefined ? {} : { body: json ? JSON.stringify(body) : (body as NonNullable<RequestInit['body']>) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      text,
      body: isJson && text !== '' ? JSON.parse(text) : undefined,
      headers: response.headers,
      etag: response.headers.get('etag') ?? undefined,
    };
  };
  return {
    call,
    headers,
    get: (path, extra) => call('GET', path, undefined, extra),
    post: (path, body, extra) => call('POST', path, body, extra),
    put: (path, body, extra) => call('PUT', path, body, extra),
    patch: (path, body, extra) => call('PATCH', path, body, extra),
    delete: (path, extra) => call('DELETE', path, undefined, extra),
  };
}

const cookieOf = (setCookies: string[]) => setCookies.map((each) => each.split(';')[0]).join('; ');

export type World = Awaited<ReturnType<typeof testWorld>>;

/**
 * A fresh database and application with one organisation, Polder & Fjord, and its people: Anna (administrator), Rik
 * (recruiter), Hanne (hiring manager), and the interviewers Imre, Ingrid and Youssef. `another` makes a second one.
 */
export async function testWorld(given?: TestDatabase) {
  const clock: Clock = {
    at: new Date('2026-12-08T07:00:00.000Z'),
    forward(milliseconds) {
      clock.at = new Date(clock.at.getTime() + milliseconds);
    },
  };
  const db = given ?? (await testDatabase());
  const { deps, request } = appOver(db, clock);

  async function organisation(name: string, country = 'NL'): Promise<string> {
    const org = deps.newId();
    await deps.withTenant({ side: 'system', org, now: clock.at }, (tx) =>
      tx
        .insertInto('organisation')
        .values({
          org_id: org,
          name,
          country,
          language: 'en',
          time_zone: 'Europe/Amsterdam',
          retention_days: 28,
          created_at: clock.at,
        })
        .execute(),
    );
    return org;
  }

  async function person(org: string, name: string, role: Role): Promise<Person> {
    const email = `${name.toLowerCase()}.${org.slice(-6)}@example.org`;
    const account = await deps.identity.ensureAccount(email, name);
    const member = deps.newId();
    await deps.withTenant({ side: 'system', org, now: clock.at }, (tx) =>
      tx
        .insertInto('member')
        .values({
          org_id: org,
          member_id: member,
          account_id: account,
          name,
          email,
          role,
          language: 'en',
          time_zone: 'Europe/Amsterdam',
          joined_at: clock.at,
        })
        .execute(),
    );
    await rememberAccount(deps, account);
    return { ...(await signedIn(account)), name, org, member, account };
  }

  /** A caller with a login of this account. */
  async function signedIn(account: string): Promise<Caller> {
    const cookies = await deps.identity.openLogin(account, new Headers());
    return caller(request, { cookie: cookieOf(cookies) });
  }

  async function people(org: string) {
    return {
      anna: await person(org, 'Anna', 'administrator'),
      rik: await person(org, 'Rik', 'recruiter'),
      hanne: await person(org, 'Hanne', 'hiring_manager'),
      imre: await person(org, 'Imre', 'interviewer'),
      ingrid: await person(org, 'Ingrid', 'interviewer'),
      youssef: await person(org, 'Youssef', 'interviewer'),
    };
  }

  const org = await organisation('Polder & Fjord');
  return {
    db,
    clock,
    deps,
    request,
    org,
    ...(await people(org)),
    nobody: caller(request),
    organisation,
    person,
    signedIn,
    caller: (headers: Record<string, string>) => caller(request, headers),
    /** A second organisation with people of its own. */
    async another(name = 'Elsewhere') {
      const other = await organisation(name);
      return { org: other, ...(await people(other)) };
    },
    /** Sends what waits in the outbox, and answers what each mail says. */
    async deliver(of: string = org): Promise<(Rendered & { to: string; template: string })[]> {
      const context = () => ({ side: 'system' as const, org: of, now: clock.at });
      await answerAsked(db, deps);
      const waiting = await deps.withTenant(context(), (tx) =>
        tx
          .selectFrom('mail')
          .select('mail_id')
          .where('org_id', '=', of)
          .where('sent_at', 'is', null)
          .where('dropped_at', 'is', null)
          .orderBy('queued_at')
          .orderBy('mail_id')
          .execute(),
      );
      for (const { mail_id } of waiting) await sendMail(deps, undefined, of, mail_id);
      const ids = waiting.map(({ mail_id }) => mail_id);
      if (ids.length === 0) return [];
      const sent = await deps.withTenant(context(), (tx) =>
        tx
          .selectFrom('mail')
          .select(['to_address', 'template', 'rendered'])
          .where('org_id', '=', of)
          .where('mail_id', 'in', ids)
          .where('rendered', 'is not', null)
          .orderBy('queued_at')
          .orderBy('mail_id')
          .execute(),
      );
      return sent.map(({ to_address, template, rendered }) => ({
        ...(rendered as unknown as Rendered),
        to: to_address,
        template,
      }));
    },
    close: () => db.close(),
  };
}

/** What the job does for whoever asked for a link to sign in. */
export async function answerAsked(db: TestDatabase, deps: Deps): Promise<void> {
  const { rows } = await db.auth.query('SELECT asked_link_id FROM auth.asked_link ORDER BY asked_at');
  for (const { asked_link_id } of rows) await answerAskedLink(deps, asked_link_id);
}

/** The token of the first link in a mail. */
export function tokenIn(mail: { text: string }): string {
  const token = /\/open#([\w-]+)/.exec(mail.text)?.[1];
  if (token === undefined) throw new Error(`no link in this mail:\n${mail.text}`);
  return token;
}

/** A file of test/fixtures. */
export const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
