import { parseArgs } from 'node:util';
import { type Ask, askOnTerminal } from './key/prompt.ts';
import { Refusal, signIn, withKey } from './key/rondo-api.ts';
import { UsageError } from './usage.ts';

export const usage = `rondo key list
rondo key make NAME [--scope read] [--scope write] [--scope administer] [--expires YYYY-MM-DD]
rondo key revoke ID

API keys of a running Rondo, for administrators. A key is printed once, alone on standard output.

  --url URL      where Rondo runs (RONDO_URL, else http://localhost:3000)
  --email EMAIL  sign in with this address; the password is asked for
  --json         list as JSON

Without --email an existing key is used: RONDO_KEY, with the scope administer.
`;

const scopes = ['read', 'write', 'administer'];

type Surroundings = {
  environment: Record<string, string | undefined>;
  out: (text: string) => void;
  ask: Ask;
  fetch: typeof fetch;
};

const real: Surroundings = {
  environment: process.env,
  out: (text) => process.stdout.write(text),
  ask: askOnTerminal,
  fetch: (...request) => fetch(...request),
};

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        email: { type: 'string' },
        scope: { type: 'string', multiple: true },
        expires: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usage}`);
  }
}

/** `rondo key …`: answers the exit code; 1 when Rondo refused, which is then told on standard error. */
export async function run(args: string[], surroundings: Surroundings = real): Promise<number> {
  const { values, positionals } = parsed(args);
  const [command, ...names] = positionals;
  if (values.help) {
    surroundings.out(usage);
    return 0;
  }
  const work = workOf(command, names, values);
  const url = urlOf(values.url ?? surroundings.environment.RONDO_URL ?? 'http://localhost:3000');
  const key = surroundings.environment.RONDO_KEY;
  if (values.email === undefined && !key) {
    throw new UsageError('say who you are: --email EMAIL, or an existing key in RONDO_KEY');
  }
  try {
    const rondo =
      values.email === undefined
        ? withKey(surroundings.fetch, url, key ?? '')
        : await signIn(surroundings.fetch, url, values.email, await surroundings.ask(`Password of ${values.email}: `));
    try {
      await work(rondo, surroundings.out);
    } finally {
      await rondo.leave();
    }
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`rondo key: ${error.message}\n`);
    return 1;
  }
}

function urlOf(text: string): string {
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new UsageError(`--url ${text}: write the whole address, such as https://rondo.example.org`);
  }
  return url.href.replace(/\/$/, '');
}

type Key = {
  id: string;
  name: string;
  scopes: string[];
  state: string;
  member: { name: string };
  createdAt: string;
  expiresAt: string | null;
  lastUsedAt: string | null;
};
type Rondo = Awaited<ReturnType<typeof signIn>>;
type Work = (rondo: Rondo, out: (text: string) => void) => Promise<void>;

function workOf(
  command: string | undefined,
  names: string[],
  values: { scope?: string[]; expires?: string; json?: boolean },
): Work {
  switch (command) {
    case 'list':
      if (names.length > 0) throw new UsageError(`list takes no ${names[0]}`);
      return (rondo, out) => list(rondo, out, values.json === true);
    case 'make': {
      const [name] = names;
      if (name === undefined || names.length > 1) {
        throw new UsageError('make takes one name; in quotation marks where it has spaces');
      }
      const asked = values.scope ?? ['read'];
      const unknown = asked.find((scope) => !scopes.includes(scope));
      if (unknown !== undefined) throw new UsageError(`--scope ${unknown}: one of ${scopes.join(', ')}`);
      const expiresAt = endOf(values.expires);
      return async (rondo, out) => {
        const made = await rondo.call<{ token: string }>('POST', '/api-keys', { name, scopes: asked, expiresAt });
        out(`${made.token}\n`);
      };
    }
    case 'revoke': {
      const [id] = names;
      if (id === undefined || names.length > 1) throw new UsageError('revoke takes one id; rondo key list shows them');
      return async (rondo, out) => {
        await rondo.call('DELETE', `/api-keys/${encodeURIComponent(id)}`);
        out(`revoked ${id}\n`);
      };
    }
    default:
      throw new UsageError(`${command === undefined ? 'say what to do' : `no command '${command}'`}\n\n${usage}`);
  }
}

/** The end of a last day, in UTC: the command line knows no zone of the organisation. */
function endOf(day: string | undefined): string | null {
  if (day === undefined) return null;
  const start = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(start)) {
    throw new UsageError(`--expires ${day}: write a day, such as 2027-12-31; the key works through it (UTC)`);
  }
  return new Date(start + 86_400_000).toISOString();
}

async function list(rondo: Rondo, out: (text: string) => void, asJson: boolean): Promise<void> {
  const keys: Key[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page: { items: Key[]; next: string | null } = await rondo.call('GET', `/api-keys?limit=100${query}`);
    keys.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  if (asJson) {
    out(`${JSON.stringify(keys, null, 1)}\n`);
    return;
  }
  if (keys.length === 0) out('no API keys\n');
  for (const { id, name, state, scopes: may, member, expiresAt, lastUsedAt } of keys) {
    const used = lastUsedAt === null ? 'never used' : `last used ${lastUsedAt}`;
    const ends = expiresAt === null ? '' : `  until ${expiresAt}`;
    out(`${id}  ${state.padEnd(8)}  ${may.join(',')}  ${member.name}: ${name}  ${used}${ends}\n`);
  }
}
