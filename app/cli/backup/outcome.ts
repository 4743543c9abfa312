/**
 * Runs the work of a command; what went wrong is told on standard error, and the exit code says of which kind it is:
 * 1 it could not be done, 3 the backup is damaged or does not open, 130 it was broken off.
 */
export async function outcomeOf(
  faultText: (error: unknown) => string,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<number> {
  const controller = new AbortController();
  let asked = 0;
  const stop = () => {
    asked++;
    if (asked > 1) process.exit(130);
    process.stderr.write('Breaking off …\n');
    controller.abort();
  };
  // A connection to the machine that breaks is no reason to leave half a file or half a database; nor that nobody reads on.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  try {
    await work(controller.signal);
    return 0;
  } catch (error) {
    process.stderr.write(`${faultText(error)}\n`);
    return controller.signal.aborted ? 130 : ((error as { exitCode?: number }).exitCode ?? 1);
  }
}

/** 1,234 rows; 12.3 MB. */
export const counted = (count: number, one: string, more = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

export const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 2 : 0)} MB`;
