/** Something the person who runs Rondo has to put right: what happened with its values, then what to do. */
export class StartupFault extends Error {
  override name = 'StartupFault';
  readonly remedy: string;

  constructor(what: string, remedy: string, options?: ErrorOptions) {
    super(what, options);
    this.remedy = remedy;
  }
}

/** The lines to print for a fault, or for a bug that nobody foresaw. */
export function faultText(error: unknown): string {
  if (error instanceof StartupFault) return `${error.message}\n  → ${error.remedy.replaceAll('\n', '\n    ')}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
