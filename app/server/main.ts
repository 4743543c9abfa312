import { faultText } from './fault.ts';
import { errorFields } from './log.ts';
import { type Rondo, serve } from './serve.ts';

/** Stopping takes at most this long; then the process ends whatever still hangs. */
const stopMilliseconds = 9_500;
/** Tells start.mjs that a bug ended the server, so that it is started again. */
const bugExitCode = 70;

const { promise: started, resolve: hasStarted } = Promise.withResolvers<Rondo | undefined>();
let stopping = false;

/** Asked to stop while still starting, it first finishes that, so that nothing half-made stays behind. */
async function stop(cause: string, code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(code || 1), stopMilliseconds).unref();
  const rondo = await started;
  rondo?.log.info('stopping', { cause });
  await rondo?.stop();
  process.exit(code);
}

// Whoever read the log may be gone, and the disk it goes to may be full: that is no reason to serve nobody.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop(signal, 0));
// npm start keeps a channel open; when it is killed, this process goes too.
if (process.connected) process.once('disconnect', () => void stop('the starting process is gone', 0));
for (const bug of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(bug, (error: unknown) => {
    process.stderr.write(
      `${JSON.stringify({ at: new Date().toISOString(), level: 'error', event: bug, ...errorFields(error) })}\n`,
    );
    void stop('a bug', bugExitCode);
  });
}

try {
  const rondo = await serve();
  hasStarted(rondo);
  process.stdout.write(`${['', `Rondo is ready: ${rondo.config.url}`, ...rondo.greeting, ''].join('\n')}\n`);
} catch (error) {
  process.stderr.write(`\n${faultText(error)}\n`);
  process.exitCode = 1;
  stopping = true;
  hasStarted(undefined);
  // An open channel to npm start would keep this process alive.
  if (process.connected) process.disconnect();
}
