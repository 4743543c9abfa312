/** Something the person who runs Rondo has to put right: what happened with its values, then what to do. */
export class StartupFault extends Error {
  override name = 'StartupFault';
  readonly remedy: string;
  /** What the process that meets it ends with. */
  readonly exitCode: number = 1;

  constructor(what: string, remedy: string, options?: ErrorOptions) {
    super(what, options);
    this.remedy = remedy;
  }
}

/** What helps against refusals of the operating system that can meet any file. */
const remedies: Record<string, string | undefined> = {
  EACCES: 'Give this user the right to it; Rondo may have run as another user before.',
  EPERM: 'Give this user the right to it; Rondo may have run as another user before.',
  EROFS: 'That disk is read-only: set RONDO_DATA to a folder on another one.',
  ENOSPC: 'The disk is full: free some space, then start again.',
  EDQUOT: 'The disk quota is used up: free some space, then start again.',
  EMFILE: 'Too many files are open: raise the limit (ulimit -n), then start again.',
};

/** The lines to print for a fault, or for a bug that nobody foresaw. */
export function faultText(error: unknown): string {
  if (error instanceof StartupFault) return `${error.message}\n  → ${error.remedy.replaceAll('\n', '\n    ')}`;
  const { code, syscall, path, message } = (error ?? {}) as NodeJS.ErrnoException;
  const remedy = syscall === undefined ? undefined : remedies[code ?? ''];
  if (remedy !== undefined) return `${path ?? 'A file'} cannot be used (${message}).\n  → ${remedy}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
