import type { OpenAPIHono } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import type { Deps, Env } from './feature.ts';
import { notAllowed, notSignedIn } from './problem.ts';

/** A silent comment every so often keeps proxies from closing the line; it carries nothing. */
const pulseMilliseconds = 25_000;

/** `GET /api/v1/events`: what changed, as server-sent events of ids, each one chosen for this viewer. */
export function eventStream(app: OpenAPIHono<Env>, deps: Deps): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/api/v1/events',
    summary: 'Live events',
    description:
      'Server-sent events `{topic, application, subject}`: read the subject again to see what is new for you.',
    'x-access': ['administrator', 'recruiter', 'hiring_manager', 'interviewer'],
    responses: { 200: { description: 'A stream', content: { 'text/event-stream': { schema: { type: 'string' } } } } },
  });
  app.get('/api/v1/events', async (c) => {
    const found = await deps.identity.viewerOf(c.req.raw.headers, deps.now());
    if (found === undefined) throw notSignedIn();
    const wanted = c.req.query('organisation');
    const viewer =
      found.kind === 'staff'
        ? found
        : (found.staff.find(({ org }) => org === wanted) ?? (wanted === undefined ? found.staff[0] : undefined));
    if (viewer === undefined) throw notAllowed();
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
        // A member who was deactivated, or a login that ended, is out here too.
        const here = await deps.identity.viewerOf(c.req.raw.headers, deps.now());
        const seats = here === undefined ? [] : here.kind === 'staff' ? [here] : here.staff;
        if (!seats.some(({ member }) => member === viewer.member)) break;
        await stream.write(': \n\n');
      }
      stop();
    });
  });
}
