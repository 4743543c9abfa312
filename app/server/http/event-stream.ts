import type { OpenAPIHono } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import { everyMember, organisationHeader, problems } from './contract.ts';
import { admit, type Deps, type Env } from './feature.ts';
import { notAllowed, Problem } from './problem.ts';

/** A silent comment every so often keeps proxies from closing the line; it carries nothing. */
const pulseMilliseconds = 25_000;

/** Each stream asks the database about each event: more than all the tabs of somebody's browsers are a flood. */
const mostStreams = 50;

/** `GET /api/v1/events`: what changed, as server-sent events of ids, each one chosen for this viewer. */
export function eventStream(app: OpenAPIHono<Env>, deps: Deps): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/api/v1/events',
    summary: 'Live events',
    description:
      'Server-sent events `{topic, application, subject}`: read the subject again to see what is new for you.',
    operationId: 'getEvents',
    tags: ['events'],
    parameters: [
      organisationHeader,
      {
        name: 'organisation',
        in: 'query',
        required: false,
        description: 'The same as Rondo-Organisation, for browsers, which cannot send a header here',
        schema: { type: 'string', format: 'uuid' },
      },
    ],
    security: [{ login: [] }, { key: [] }],
    'x-access': [...everyMember],
    'x-scope': 'read',
    responses: {
      200: { description: 'A stream', content: { 'text/event-stream': { schema: { type: 'string' } } } },
      ...problems(401, 403, 429, 500, 503),
    },
  });
  app.get('/api/v1/events', async (c) => {
    const viewer = await admit(deps, c, everyMember, 'get');
    if (viewer.kind !== 'staff') throw notAllowed();
    if (deps.events.openOf(viewer) >= mostStreams) {
      throw new Problem(
        429,
        'streams_at_once',
        `You have ${mostStreams} streams of events open. Close one, then open another.`,
        {},
        { 'Retry-After': '60' },
      );
    }
    return streamSSE(c, async (stream) => {
      const stop = deps.events.listen({
        viewer,
        end: () => {
          stream.abort();
          stream.close().catch(() => undefined);
        },
        send: (event) => {
          stream.writeSSE({ data: JSON.stringify(event) }).catch(() => stream.abort());
        },
      });
      stream.onAbort(stop);
      await stream.write(': here\n\n');
      while (!stream.aborted && !stream.closed) {
        await stream.sleep(pulseMilliseconds);
        if (stream.aborted || stream.closed) break;
        // A member who was deactivated or has another role now, a login or key that ended, is out here too; a page asks anew.
        const here = await deps.identity.viewerOf(c.req.raw.headers, deps.now());
        const seats = here === undefined ? [] : here.kind === 'staff' ? [here] : here.staff;
        if (!seats.some(({ member, role }) => member === viewer.member && role === viewer.role)) break;
        await stream.write(': \n\n');
      }
      stop();
    });
  });
}
