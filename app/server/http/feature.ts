import { OpenAPIHono, type RouteConfig, type RouteHandler } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import type { Config } from '../config.ts';
import type { WithTenant } from '../db/tenant.ts';
import { fileUploadLimit } from '../files/limits.ts';
import type { Log } from '../log.ts';
import type { Identity } from '../logins/identity.ts';
import type { ErasureList } from '../privacy/erasure-list.ts';
import { addressReader } from './client-address.ts';
import { type Access, scopeOf } from './contract.ts';
import type { LiveEvents } from './events.ts';
import type { Guesses } from './guesses.ts';
import type { NewId } from './new-id.ts';
import { notAllowed, notSignedIn, Problem, signedInAsAnother } from './problem.ts';
import type { RateLimit } from './rate-limit.ts';
import { holdGuessing, type Refusals } from './refusals.ts';
import type { Uploads } from './uploads.ts';
import type { AccountViewer, CandidateViewer, StaffViewer, Viewer } from './viewer.ts';

/** What every feature is given. There is nothing global: tests hand in their own clock, ids and database. */
export type Deps = {
  config: Config;
  withTenant: WithTenant;
  identity: Identity;
  events: LiveEvents;
  limit: RateLimit;
  /** Files on their way in. */
  uploads: Uploads;
  /** What is refused, counted for the audit trail. */
  refusals: Refusals;
  /** Who asks for things that are not theirs, to be held off. */
  guesses: Guesses;
  log: Log;
  now: () => Date;
  newId: NewId;
  /** Where erasures are written down outside the database. */
  erasures: ErasureList;
  /** Whether mails stay in the outbox page because no SMTP server is set. */
  onTrial: boolean;
  /** Set where the demonstration makes up its past: nobody was mailed about it. */
  tellsNobody?: true;
};

export type Env = {
  Variables: {
    viewer: Viewer;
    account: AccountViewer | undefined;
    /** Who asks, known before it is known whether they may. */
    found: AccountViewer | StaffViewer | undefined;
    requestId: string;
  };
};

type Issue = { path: PropertyKey[]; message: string; code?: string | undefined; keys?: string[] | undefined };

/** What is not known is told at its own place. */
const eachKey = ({ path, message, code, keys }: Issue): Issue[] =>
  code === 'unrecognized_keys' && keys !== undefined
    ? keys.map((key) => ({ path: [...path, key], message: 'is not known here' }))
    : [{ path, message }];

/** Zod's issues as JSON pointers: `/competencies/0/name: must be …`. */
export function validationProblem(target: string, issues: Issue[]): Problem {
  const errors = issues
    .flatMap(eachKey)
    .slice(0, 50)
    .map(({ path, message }) => ({
      pointer: `${target === 'json' ? '' : `/${target}`}/${path.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`,
      detail: message,
    }));
  return new Problem(
    target === 'json' ? 422 : 400,
    'not_valid',
    'Some of what was sent is not as it should be; each place is listed.',
    { errors },
  );
}

/**
 * What needs no login is held off by address before it is read, whatever it says; many have a closer limit of their own.
 * An office, or everybody behind a proxy that was not named, shares one address: reading has room for that.
 */
const anyonesTries = { reading: { times: 600, seconds: 60 }, sending: { times: 600, seconds: 600 } };

function admitted(deps: Deps, access: Access, method: string, path: string): MiddlewareHandler<Env> {
  const clientAddress = addressReader(deps.config.proxies);
  const { times, seconds } = anyonesTries[method === 'get' ? 'reading' : 'sending'];
  const largest = method === 'get' ? undefined : fileUploadLimit(`/api/v1${path.replaceAll(/\{\w+\}/g, 'x')}`);
  return async (c, next) => {
    if (access === 'anyone') deps.limit(`anyone:${method} ${path}:${clientAddress(c)}`, times, seconds);
    const viewer: Viewer = access === 'anyone' ? { kind: 'nobody' } : await admit(deps, c, access, method);
    c.set('viewer', viewer);
    holdGuessing(deps.guesses, c, viewer);
    if (largest === undefined) return next();
    const from =
      viewer.kind === 'nobody'
        ? { who: `address ${clientAddress(c)}`, signedIn: false }
        : { who: `account ${viewer.account}`, signedIn: true };
    const answered = await deps.uploads.read(c, from, largest);
    try {
      await next();
    } finally {
      answered();
    }
  };
}

/**
 * Refuses parameters that a route does not know, each at its place: a misspelt filter would show everything as if that
 * had been asked. `organisation` goes with every address (`admit`).
 */
function knownQuery(contract: RouteConfig): MiddlewareHandler<Env>[] {
  const shape = (contract.request?.query as unknown as { shape?: Record<string, unknown> } | undefined)?.shape;
  if (shape === undefined) return [];
  const known = Object.keys(shape);
  return [
    async (c, next) => {
      const unknown = Object.keys(c.req.query()).filter((name) => name !== 'organisation' && !known.includes(name));
      if (unknown.length > 0) {
        const message = `is not known here; there are ${known.join(', ')}`;
        throw validationProblem(
          'query',
          unknown.map((name) => ({ path: [name], message })),
        );
      }
      await next();
    },
  ];
}

/** Who asks, when they may call a route with this access at all; a problem otherwise. */
export async function admit(
  deps: Deps,
  c: Context<Env>,
  access: Exclude<Access, 'anyone'>,
  method: string,
): Promise<Viewer> {
  const found = await deps.identity.viewerOf(c.req.raw.headers, deps.now());
  c.set('found', found);
  if (found === undefined) throw notSignedIn();
  if (found.kind === 'staff') {
    if (typeof access === 'string' || !access.includes(found.role)) throw notAllowed();
    const scope = scopeOf(method, access);
    if (!found.apiKey?.scopes.includes(scope)) {
      throw new Problem(403, 'scope_missing', `This key lacks the scope '${scope}'. Make a key that has it.`);
    }
    return found;
  }
  // A browser has one login for all its pages: one that was read as somebody else does nothing in this person's name.
  const meant = c.req.header('Rondo-Account');
  if (meant !== undefined && meant !== found.account) throw signedInAsAnother();
  c.set('account', found);
  if (access === 'account') return found;
  if (access === 'candidate') {
    if (found.candidacies.length === 0) throw notAllowed();
    const { account, loginId, candidacies } = found;
    return { kind: 'candidate', account, loginId, candidacies, language: 'en' };
  }
  const wanted = c.req.header('Rondo-Organisation') ?? c.req.query('organisation');
  const staff = wanted === undefined ? found.staff[0] : found.staff.find(({ org }) => org === wanted);
  if (staff === undefined || !access.includes(staff.role)) throw notAllowed();
  return staff;
}

/** The member behind a request to a route for members. */
export function staff(c: Context<Env>): StaffViewer {
  const viewer = c.get('viewer');
  if (viewer.kind !== 'staff') throw new Error('This route is not one for members: give its contract roles.');
  return viewer;
}

/** The person behind a request to a candidate's route. */
export function candidate(c: Context<Env>): CandidateViewer {
  const viewer = c.get('viewer');
  if (viewer.kind !== 'candidate')
    throw new Error("This route is not a candidate's: give its contract access 'candidate'.");
  return viewer;
}

/** The person behind a request to a route for anybody signed in. */
export function account(c: Context<Env>): AccountViewer {
  const viewer = c.get('viewer');
  if (viewer.kind !== 'account')
    throw new Error("This route is not for any login: give its contract access 'account'.");
  return viewer;
}

/**
 * The routes of one feature. `on(contract, handler)` puts the check of who may call it before everything else, then
 * validation, then the handler.
 */
export function feature(deps: Deps) {
  const routes = new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw validationProblem(result.target, result.error.issues);
    },
  });
  return {
    routes,
    on<R extends RouteConfig & { access: Access }>(contract: R, handler: RouteHandler<R, Env>): void {
      const { access, ...config } = contract;
      routes.openapi(
        {
          ...config,
          middleware: [admitted(deps, access, contract.method, contract.path), ...knownQuery(contract)],
        } as unknown as R,
        handler as never,
      );
    },
  };
}
