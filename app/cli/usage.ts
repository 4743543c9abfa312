/** The command line was not understood: the message says what was wrong and what to write instead. Exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
