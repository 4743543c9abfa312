/** From the quietest to the most talkative. */
export const logLevels = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What a line may carry beside its event: ids, counts, durations, states. Never a name, an address or a text. */
export type LogFields = Record<string, string | number | boolean | null | undefined>;

export interface Log {
  error(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  debug(event: string, fields?: LogFields): void;
}

const addressPattern = /[^\s@<>"]+@[^\s@<>"]+/g;
const credentialsPattern = /\/\/[^\s/@]+@/g;

/** The last net under "ids only": credentials in an address and e-mail addresses never reach a line. */
function withoutPersonalData(value: string): string {
  return value.replace(credentialsPattern, '//[hidden]@').replace(addressPattern, '[hidden]');
}

/** One line of JSON (for machines) or of text (for a terminal). */
export function formatLine(pretty: boolean, at: Date, level: LogLevel, event: string, fields: LogFields): string {
  const clean = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, typeof value === 'string' ? withoutPersonalData(value) : value] as const);
  if (!pretty) return `${JSON.stringify({ at: at.toISOString(), level, event, ...Object.fromEntries(clean) })}\n`;
  const rest = clean.map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return `${[at.toISOString().slice(11, 19), level.padEnd(5), event, ...rest].join(' ')}\n`;
}

/** A log on stderr: JSON lines, or text where a person is looking at a terminal. */
export function createLog(level: LogLevel, stream: NodeJS.WriteStream = process.stderr): Log {
  const loudest = logLevels.indexOf(level);
  const write = (of: LogLevel) => (event: string, fields: LogFields) => {
    if (logLevels.indexOf(of) > loudest) return;
    stream.write(formatLine(stream.isTTY === true, new Date(), of, event, fields));
  };
  const at = (of: LogLevel) => {
    const line = write(of);
    return (event: string, fields: LogFields = {}) => line(event, fields);
  };
  return { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') };
}

/** A log that says nothing, for tests. */
export const silentLog: Log = { error() {}, warn() {}, info() {}, debug() {} };

/**
 * What a line may say of an error. The messages of the database and of parsers quote the values they were given, so
 * only those of the operating system are kept; of the others the name, the code and the place in our source.
 */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, syscall, constraint, table, schema, routine } = error as Error & Record<string, unknown>;
  const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    error: error.name,
    code: text(code),
    message: syscall === undefined ? undefined : error.message,
    schema: text(schema),
    table: text(table),
    constraint: text(constraint),
    routine: text(routine),
    where: frames
      .slice(0, 6)
      .map((line) => line.trim().slice(3))
      .join(' < '),
  };
}
