import { parseArgs } from 'node:util';
import { askOnTerminal } from './key/prompt.ts';
import { Refusal, signIn, withoutLogin } from './key/rondo-api.ts';
import { UsageError } from './usage.ts';

export const usage = `rondo demo create [--link LINK]
rondo demo reset
rondo demo remove

The demonstration of a running Rondo: an invented organisation to look around in.

  --url URL      where Rondo runs (RONDO_URL, else http://localhost:3000)
  --link LINK    the link of the first run, as npm start printed it; it is not used up
  --email EMAIL  sign in as an administrator; the password is asked for
`;

type State = { state: 'off' | 'none' | 'making' | 'ready'; done: number; of: number; failed: boolean };

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        link: { type: 'string' },
        email: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usage}`);
  }
}

/** `rondo demo …`: answers the exit code; 1 when Rondo refused, which is then told on standard error. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parsed(args);
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const [command, ...rest] = positionals;
  if (command === undefined || !['create', 'reset', 'remove'].includes(command) || rest.length > 0) {
    throw new UsageError(`say create, reset or remove\n\n${usage}`);
  }
  const token = values.link?.split('#').at(-1);
  if (token !== undefined && command !== 'create') throw new UsageError('--link goes with create only');
  if (values.email === undefined && token === undefined) {
    throw new UsageError('say who you are: --email EMAIL, or --link LINK of the first run');
  }
  const url = (values.url ?? process.env.RONDO_URL ?? 'http://localhost:3000').replace(/\/$/, '');
  try {
    const rondo =
      values.email === undefined
        ? withoutLogin(fetch, url)
        : await signIn(fetch, url, values.email, await askOnTerminal(`Password of ${values.email}: `));
    try {
      if (command === 'remove') await rondo.call('DELETE', '/demonstration');
      else if (command === 'reset') await rondo.call('POST', '/demonstration/resets');
      else await rondo.call('PUT', '/demonstration', token === undefined ? {} : { token });
      if (command !== 'remove') await made(rondo.call);
    } finally {
      await rondo.leave();
    }
    process.stdout.write(command === 'remove' ? 'removed\n' : 'ready\n');
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`rondo demo: ${error.message}\n`);
    return 1;
  }
}

/** Follows the making to its end, with a count on standard error. */
async function made(call: <Answer>(method: string, path: string) => Promise<Answer>): Promise<void> {
  for (;;) {
    const { state, done, of, failed } = await call<State>('GET', '/demonstration');
    if (state === 'ready') return;
    if (failed || state !== 'making') {
      throw new Refusal('The demonstration was not made, and nothing of it is left. The log says why.');
    }
    process.stderr.write(`${done} of ${of}\n`);
    await pause(1_000);
  }
}
