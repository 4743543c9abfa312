import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Deps, Env } from '../http/feature.ts';
import { idMaker } from '../http/new-id.ts';
import type { AccountViewer, Candidacy, StaffViewer } from '../http/viewer.ts';

/** The API of every other feature, built with other deps: how the demonstration does what people would have done. */
export type Rehearse = (changes: Partial<Deps>) => OpenAPIHono<Env>;

/** The job of an import, done at once: brings in everybody who waits. */
export type BringIn = (deps: Deps, org: string, importId: string) => Promise<void>;

/** Somebody on the stage: as what their calls arrive. */
export type Actor = {
  account: string;
  name: string;
  email: string;
  staff: StaffViewer[];
  candidacies: Candidacy[];
  member: string;
};

// biome-ignore lint/suspicious/noExplicitAny: what the API answered, used a line later
type Reply = { body: any; etag: string };

/** Calls the API as somebody at a time; anything but success is a bug of the demonstration, and is thrown. */
export type Call = (
  actor: Actor,
  at: Date,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  ifMatch?: string,
) => Promise<Reply>;

/**
 * One line of events with a clock of its own. The API is the real one, with every rule and policy; only who asks is
 * told by us instead of by a cookie, and commits do not wait for the disk (what a crash leaves is removed anyway).
 */
export function lineOfEvents(
  deps: Deps,
  rehearse: Rehearse,
  tells: boolean,
): { call: Call; deps: Deps; at: (at: Date) => void } {
  const clock = { at: deps.now() };
  let speaking: Actor | undefined;
  const viewer = (): AccountViewer | undefined =>
    speaking && { kind: 'account', loginId: speaking.account, ...speaking };
  const own: Partial<Deps> = {
    now: () => clock.at,
    newId: idMaker(() => clock.at.getTime()),
    limit: () => undefined,
    events: { publish: () => undefined, listen: () => () => undefined, openOf: () => 0, close: () => undefined },
    identity: { ...deps.identity, viewerOf: async () => viewer() },
    withTenant: (context, work) => deps.withTenant({ ...context, unsynced: true }, work),
    ...(tells ? {} : { tellsNobody: true }),
  };
  const api = rehearse(own);
  return {
    deps: { ...deps, ...own },
    at: (at) => {
      clock.at = at;
    },
    async call(actor, at, method, path, body, ifMatch) {
      clock.at = at;
      speaking = actor;
      const headers = new Headers();
      if (ifMatch !== undefined) headers.set('if-match', ifMatch);
      // A form says itself what it is.
      if (body instanceof Uint8Array) headers.set('content-type', 'application/octet-stream');
      else if (body !== undefined && !(body instanceof FormData)) headers.set('content-type', 'application/json');
      const sent =
        body instanceof FormData
          ? body
          : body instanceof Uint8Array
            ? new Blob([new Uint8Array(body)])
            : JSON.stringify(body);
      const response = await api.request(`http://localhost${path}`, {
        method,
        headers,
        ...(body === undefined ? {} : { body: sent }),
      });
      const text = await response.text();
      if (response.status >= 300) {
        throw new Error(`the demonstration stumbled: ${method} ${path} answered ${response.status} ${text}`);
      }
      return { body: text === '' ? undefined : JSON.parse(text), etag: response.headers.get('etag') ?? '' };
    },
  };
}
