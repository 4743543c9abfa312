import { OpenAPIHono } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import { isDatabaseAway } from './db/pools.ts';
import { features } from './features.ts';
import { fileUploadLimit } from './files/limits.ts';
import { apiDocs } from './http/docs.ts';
import { eventStream } from './http/event-stream.ts';
import type { Deps, Env } from './http/feature.ts';
import { limitBody, sameOriginOnly } from './http/guard.ts';
import type { Metrics } from './http/metrics.ts';
import { pages, securityHeaders } from './http/pages.ts';
import { methodUnknown, notFound, Problem } from './http/problem.ts';
import { countRefused } from './http/refusals.ts';
import { errorFields } from './log.ts';

/** The whole HTTP side: every feature's routes under /api/v1, the description of them, the pages. */
export function buildApi(deps: Deps, webFolder: string, metrics?: Metrics) {
  const { config, log } = deps;
  const app = new OpenAPIHono<Env>();

  app.onError((error, c) => {
    const problem = problemFrom(error);
    const answer = problem.response();
    countRefused(deps.refusals, deps.guesses, c, problem);
    if (problem.kind === 'disk_full') log.error('disk.full', { requestId: c.get('requestId'), route: c.req.routePath });
    if (answer.status === 500) {
      log.error('request.failed', {
        requestId: c.get('requestId'),
        method: c.req.method,
        route: c.req.routePath,
        ...errorFields(error),
      });
    }
    for (const [name, value] of Object.entries(securityHeaders(config.url))) answer.headers.set(name, value);
    return answer;
  });

  app.use('*', async (c, next) => {
    const started = performance.now();
    const requestId = deps.newId();
    c.set('requestId', requestId);
    await next();
    metrics?.answered(c.res.status, performance.now() - started);
    log.debug('request', {
      requestId,
      method: c.req.method,
      route: c.req.routePath,
      status: c.res.status,
      milliseconds: Math.round(performance.now() - started),
    });
  });

  app.use('/api/*', async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders(config.url))) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  });
  app.use('/api/*', sameOriginOnly(config.url, log));
  app.use('/api/*', limitBody(fileUploadLimit));

  for (const make of features) app.route('/api/v1', make(deps));
  eventStream(app, deps);
  apiDocs(app, config.url);
  const allowed = allowedMethods(app);
  app.all('/api/*', (c) => {
    const methods = allowed(c.req.path);
    throw methods.length > 0 ? methodUnknown(c.req.method, methods) : notFound();
  });
  if (metrics) app.get('/metrics', (c) => metrics.answer(c));
  app.route('/', pages(webFolder, config.url));
  return app;
}

/** The methods that a path has a route for, whoever may call it. */
function allowedMethods(app: OpenAPIHono<Env>): (path: string) => string[] {
  const routes = app.routes
    .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
    .map(({ method, path }) => ({ method, pattern: new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`) }));
  return (path) => [...new Set(routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))].sort();
}

/** What PostgreSQL says when it cannot store any more. */
const diskFull = '53100';

/** Every error as a problem: refusals as they are, the database away as 503, the rest as 500 without a word of detail. */
function problemFrom(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException) {
    return error.status === 400
      ? new Problem(400, 'not_understood', 'The body is not the JSON that was announced. Correct it and send it again.')
      : new Problem(error.status as 415, 'not_understood', 'The request was not understood.');
  }
  if ((error as { code?: unknown } | undefined)?.code === diskFull) {
    return new Problem(
      503,
      'disk_full',
      'The disk of the server is full. Nothing was saved; try again when whoever runs Rondo has freed some space.',
      {},
      { 'Retry-After': '60' },
    );
  }
  if (isDatabaseAway(error)) {
    return new Problem(
      503,
      'database_away',
      'The database does not answer just now. Nothing was saved; try again in a moment.',
      {},
      { 'Retry-After': '3' },
    );
  }
  return new Problem(
    500,
    'failed',
    'Something went wrong on our side. Nothing was saved; try again, and tell the administrator if it stays.',
  );
}
