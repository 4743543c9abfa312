/** What Rondo, or the way to it, said no to: told to the person as it is. */
export class Refusal extends Error {
  override name = 'Refusal';
}

type Call = <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>;

/** Calls the API of a Rondo with these headers; a refusal carries the server's own words. */
function caller(send: typeof fetch, url: string, headers: Record<string, string>) {
  const raw = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const response = await send(`${url}/api/v1${path}`, {
      method,
      headers: {
        ...headers,
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw new Refusal(`${url} does not answer (${reasonOf(error)}). Is Rondo running there?`);
    });
    if (!response.ok) {
      const problem = (await response.json().catch(() => ({}))) as { detail?: string };
      throw new Refusal(problem.detail ?? `${url} answered ${response.status}: is that a Rondo?`);
    }
    return response;
  };
  const call: Call = async <Answer>(method: string, path: string, body?: unknown) => {
    const response = await raw(method, path, body);
    const text = await response.text();
    try {
      return (text === '' ? undefined : JSON.parse(text)) as Answer;
    } catch {
      throw new Refusal(`${url} answered something else than JSON: is that a Rondo?`);
    }
  };
  return { raw, call };
}

function reasonOf(error: unknown): string {
  const cause = (error as { cause?: { code?: string } }).cause;
  return cause?.code ?? (error as Error).message;
}

/** Works with an API key. */
export function withKey(send: typeof fetch, url: string, key: string) {
  const { call } = caller(send, url, { authorization: `Bearer ${key}` });
  return { call, leave: async () => undefined };
}

/** Calls what needs no login. */
export function withoutLogin(send: typeof fetch, url: string) {
  const { call } = caller(send, url, {});
  return { call, leave: async () => undefined };
}

/** Works with a login of its own, which `leave` ends. */
export async function signIn(send: typeof fetch, url: string, email: string, password: string) {
  const answer = await caller(send, url, {}).raw('POST', '/logins', { email, password });
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const { call } = caller(send, url, { cookie });
  return {
    call,
    leave: async () => {
      await call('DELETE', '/login').catch(() => undefined);
    },
  };
}
