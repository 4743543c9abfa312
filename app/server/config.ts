import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { StartupFault } from './fault.ts';
import { type LogLevel, logLevels } from './log.ts';
import { meantBy } from './misspelled.ts';
import { isRefusedByBrowsers } from './refused-ports.ts';
import { isDecodable, smtpWarnings, withoutPassword } from './setting-values.ts';

/** Everything the person who runs Rondo can set, checked. */
export interface Config {
  /** Absolute. Holds the embedded database, uploaded files, the secret. */
  dataFolder: string;
  /** A PostgreSQL of one's own; undefined: the embedded one. */
  databaseUrl: string | undefined;
  host: string;
  /** 0: any free port. */
  port: number;
  /** What people type and mails link to, an origin without a slash at its end. */
  url: string;
  smtpUrl: string | undefined;
  mailFrom: string;
  /** At least 32 characters; undefined: the one kept in the data folder (`settleSecret`). */
  secret: string | undefined;
  logLevel: LogLevel;
  /** Absolute. The file that erasures are written down in, outside the database (privacy/erasure-list.ts). */
  erasureList: string;
  /** Addresses and networks of proxies whose word on a client's address counts. */
  proxies: string[];
  /** The token for /metrics; undefined: there is none. */
  metrics: string | undefined;
  /** What one organisation may keep of files at most. */
  mostFiles: { files: number; bytes: number };
}

/** One setting that is wrong: the variable, what is wrong with its value (a secret is never quoted), what to do. */
export interface SettingFault {
  variable: string;
  problem: string;
  remedy: string;
}

export type Environment = Record<string, string | undefined>;

/** Every variable that is read; docs/running.md tells of each. */
export const settings = [
  'RONDO_DATA',
  'DATABASE_URL',
  'PORT',
  'HOST',
  'RONDO_URL',
  'SMTP_URL',
  'MAIL_FROM',
  'RONDO_SECRET',
  'LOG_LEVEL',
  'RONDO_ERASURES',
  'RONDO_PROXIES',
  'RONDO_METRICS',
  'RONDO_FILES',
  'RONDO_FILES_GB',
] as const;
type Setting = (typeof settings)[number];

export const defaultPort = 3000;
const shortestSecret = 32;

/** Reads the settings; all faults at once, and what works but should be known. Pure: touches no file. */
export function parseConfig(
  environment: Environment,
  workingFolder: string,
): { config: Config; warnings: string[] } | { faults: SettingFault[] } {
  const faults: SettingFault[] = [];
  const warnings: string[] = [];
  const refuse = (variable: Setting, problem: string, remedy: string) => faults.push({ variable, problem, remedy });
  // An empty value is what a shell or a compose file gives for "not set".
  const read = (name: Setting) => environment[name]?.trim() || undefined;

  const port = parsePort(read('PORT'), refuse);
  const host = parseHost(read('HOST'), refuse);
  const url = parseOwnUrl(read('RONDO_URL'), refuse) ?? `http://localhost:${port}`;
  const databaseUrl = parseDatabaseUrl(read('DATABASE_URL'), refuse);
  const smtpUrl = parseSmtpUrl(read('SMTP_URL'), refuse);
  const mailFrom = parseMailFrom(read('MAIL_FROM'), smtpUrl, url, refuse);
  const secret = read('RONDO_SECRET');
  if (secret !== undefined && secret.length < shortestSecret) {
    refuse(
      'RONDO_SECRET',
      `has ${secret.length} characters, at least ${shortestSecret} are needed`,
      'Take 32 random bytes: openssl rand -base64 32. Or leave it unset: Rondo makes one in its data folder.',
    );
  }
  const proxies = parseProxies(read('RONDO_PROXIES'), refuse);
  const metrics = read('RONDO_METRICS');
  if (metrics !== undefined && !/^[\x21-\x7e]{16,}$/.test(metrics)) {
    refuse(
      'RONDO_METRICS',
      'is no token of 16 characters or more without spaces',
      'Take 32 random bytes: openssl rand -hex 32. Or leave it unset: then there is no /metrics.',
    );
  }
  const mostFiles = {
    files: parseMost('RONDO_FILES', read('RONDO_FILES'), 100_000, refuse),
    bytes: parseMost('RONDO_FILES_GB', read('RONDO_FILES_GB'), 20, refuse) * 1_000_000_000,
  };
  const logLevel = read('LOG_LEVEL') ?? 'info';
  if (!isLogLevel(logLevel)) {
    refuse('LOG_LEVEL', `is ${quote(logLevel)}`, `Set it to one of ${logLevels.join(', ')}, or leave it unset.`);
  }

  const data = parsePath('RONDO_DATA', read('RONDO_DATA'), refuse);
  const erasures = parsePath('RONDO_ERASURES', read('RONDO_ERASURES'), refuse);

  if (isPlainHttp(url)) {
    warnings.push(
      `RONDO_URL is ${url}: browsers allow passkeys and safe cookies only over HTTPS (or on localhost), so people cannot sign in there. Put a proxy with a certificate in front and set RONDO_URL=https://…`,
    );
  }
  if (isBareAddress(url)) {
    warnings.push(
      `RONDO_URL is ${url}: browsers make no passkeys for an address of numbers; people sign in with passwords and links. Give the machine a name.`,
    );
  }
  if (smtpUrl !== undefined && isLoopback(new URL(url).hostname)) {
    warnings.push(`RONDO_URL is ${url}: links in mails lead to the reader's own machine. Set it to what people type.`);
  }
  if (proxies.some((each) => each.endsWith('/0'))) {
    warnings.push(
      'RONDO_PROXIES believes everybody: whoever asks can say that they come from elsewhere, and limits on tries hold nobody. Name the addresses of your proxies.',
    );
  }
  warnings.push(...smtpWarnings(smtpUrl), ...ignoredSettings(environment));
  if (faults.length > 0 || !isLogLevel(logLevel)) return { faults };
  const dataFolder = resolve(workingFolder, data ?? 'data');
  const erasureList = resolve(workingFolder, erasures ?? join(dataFolder, 'erasures.jsonl'));
  const of = {
    dataFolder,
    databaseUrl,
    host,
    port,
    url,
    smtpUrl,
    mailFrom,
    secret,
    logLevel,
    erasureList,
    proxies,
    metrics,
    mostFiles,
  };
  return { config: of, warnings };
}

/** A word about each variable that looks like a setting and is none; commands tell it too. */
export function ignoredSettings(environment: Environment = process.env): string[] {
  const warnings: string[] = [];
  for (const name of Object.keys(environment)) {
    if ((settings as readonly string[]).includes(name)) continue;
    // Windows knows one variable by any case of its letters.
    if (environment[name.toUpperCase()] === environment[name] && process.platform === 'win32') continue;
    const meant = meantBy(name, settings);
    if (meant !== undefined) {
      warnings.push(`${name} is not a setting of Rondo and is ignored. Is ${meant} meant? Then rename it.`);
    } else if (name.startsWith('RONDO_')) {
      warnings.push(`${name} is not a setting of Rondo and is ignored; the settings are ${settings.join(', ')}.`);
    }
  }
  return warnings;
}

/** The settings of this process, or one fault that lists all that is wrong. */
export function readConfig(environment: Environment = process.env): { config: Config; warnings: string[] } {
  const parsed = parseConfig(environment, process.cwd());
  if ('config' in parsed) return parsed;
  const lines = parsed.faults.map(({ variable, problem, remedy }) => `${variable} ${problem}.\n  → ${remedy}`);
  const count = parsed.faults.length === 1 ? 'a setting is' : `${parsed.faults.length} settings are`;
  throw new StartupFault(
    `Rondo cannot start: ${count} not right.\n${lines.join('\n')}`,
    'Correct the environment, then start again; docs/running.md lists every setting.',
  );
}

/** The secret that was set, or the one kept in the data folder, made at the first start. The folder's lock is held. */
export function settleSecret(config: Config): string {
  if (config.secret !== undefined) return config.secret;
  const file = join(config.dataFolder, 'secret');
  try {
    const kept = readFileSync(file, 'utf8').trim();
    if (kept.length >= shortestSecret) return kept;
    throw new StartupFault(
      `The secret in ${file} is too short (${kept.length} characters, at least ${shortestSecret}).`,
      'Put it back from a backup; or remove the file: a new one is made and everybody signs in again.',
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const made = randomBytes(32).toString('base64url');
  keepSecret(file, made);
  return made;
}

/** Beside its place, then renamed: a full disk or a kill leaves no half secret that the next start would refuse. */
export function keepSecret(file: string, secret: string): void {
  try {
    writeFileSync(`${file}.new`, `${secret}\n`, { mode: 0o600, flush: true });
    renameSync(`${file}.new`, file);
  } catch (error) {
    rmSync(`${file}.new`, { force: true });
    throw error;
  }
}

/** What a program that we start gets: what it needs to run, no PG* variable and no secret of ours. */
export function bareEnvironment(environment: Environment = process.env): Environment {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'].map((name) => [name, environment[name]] as const);
  return { ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)), LC_ALL: 'C' };
}

type Refuse = (variable: Setting, problem: string, remedy: string) => void;

const quote = (value: string) => JSON.stringify(value);

function isLogLevel(value: string): value is LogLevel {
  return (logLevels as readonly string[]).includes(value);
}

const anotherPort = `Take another, such as ${defaultPort} or 8080.`;

function parsePort(value: string | undefined, refuse: Refuse): number {
  if (value === undefined) return defaultPort;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (isRefusedByBrowsers(port)) {
    refuse('PORT', `is ${port}, which browsers refuse to open (it is known for another purpose)`, anotherPort);
  } else if (port <= 65_535) {
    return port;
  } else {
    refuse(
      'PORT',
      `is ${quote(value)}`,
      'Set it to a number from 1 to 65535 (0 takes any free one), or leave it unset.',
    );
  }
  return defaultPort;
}

/** How much of something is kept at most: a whole number from 1. */
function parseMost(variable: Setting, value: string | undefined, usual: number, refuse: Refuse): number {
  if (value === undefined) return usual;
  const most = /^[1-9]\d{0,8}$/.test(value) ? Number(value) : Number.NaN;
  if (!Number.isNaN(most)) return most;
  refuse(variable, `is ${quote(value)}`, `Set it to a whole number from 1, or leave it unset: then it is ${usual}.`);
  return usual;
}

/** Only a shell makes a home folder of `~`; elsewhere a folder of that name would be made. */
function parsePath(variable: Setting, value: string | undefined, refuse: Refuse): string | undefined {
  if (value?.startsWith('~')) refuse(variable, `is ${quote(value)}`, 'Write the whole path, beginning with /.');
  return value;
}

function parseHost(value: string | undefined, refuse: Refuse): string {
  if (value === undefined) return '127.0.0.1';
  if (/^[A-Za-z0-9.:_-]+$/.test(value)) return value;
  refuse(
    'HOST',
    `is ${quote(value)}`,
    'Set it to an address of this machine: 127.0.0.1 (only this machine), 0.0.0.0 (everybody).',
  );
  return '127.0.0.1';
}

function parseUrl(value: string): URL | undefined {
  return URL.canParse(value) ? new URL(value) : undefined;
}

function parseOwnUrl(value: string | undefined, refuse: Refuse): string | undefined {
  if (value === undefined) return undefined;
  const url = parseUrl(value);
  const example = 'Set it to what people type, for example https://rondo.example.org';
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    refuse('RONDO_URL', `is ${quote(withoutPassword(value))}, which is no http(s) address`, example);
  } else if (url.username !== '' || url.password !== '') {
    refuse('RONDO_URL', 'contains a user name or password', example);
  } else if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    refuse(
      'RONDO_URL',
      `is ${quote(value)}; Rondo lives at the root of a host, not below a path`,
      `Set it to ${url.origin}`,
    );
  } else if (isRefusedByBrowsers(Number(url.port))) {
    refuse('RONDO_URL', `has the port ${url.port}, which browsers refuse to open`, anotherPort);
  } else {
    return url.origin;
  }
  return undefined;
}

const sslModes = ['disable', 'prefer', 'require', 'verify-ca', 'verify-full', 'no-verify'];

function parseDatabaseUrl(value: string | undefined, refuse: Refuse): string | undefined {
  if (value === undefined) return undefined;
  const url = parseUrl(value);
  const example = 'Write it as postgresql://user:password@host:5432/database, with special characters %-encoded.';
  if (url === undefined || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    refuse('DATABASE_URL', `is no PostgreSQL address (${quote(withoutPassword(value))})`, example);
  } else if (!isDecodable(url.username + url.password + url.pathname)) {
    refuse('DATABASE_URL', 'has a % that begins no %-encoded letter', 'Write % itself as %25.');
  } else if (!sslModes.includes(url.searchParams.get('sslmode') ?? 'disable')) {
    refuse(
      'DATABASE_URL',
      `has the sslmode ${quote(url.searchParams.get('sslmode') ?? '')}`,
      `Write one of ${sslModes.join(', ')}.`,
    );
  } else if (url.pathname.length < 2) {
    refuse('DATABASE_URL', `names no database (${quote(withoutPassword(value))})`, example);
  } else {
    return value;
  }
  return undefined;
}

function parseSmtpUrl(value: string | undefined, refuse: Refuse): string | undefined {
  if (value === undefined) return undefined;
  const url = parseUrl(value);
  if (url !== undefined && ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname !== '') {
    if (isDecodable(url.username + url.password)) return value;
    refuse('SMTP_URL', 'has a % that begins no %-encoded letter', 'Write % itself as %25.');
    return undefined;
  }
  refuse(
    'SMTP_URL',
    `is no mail server's address (${quote(withoutPassword(value))})`,
    'Write it as smtp://user:password@host:587 or smtps://user:password@host:465; leave it unset to try Rondo without mail.',
  );
  return undefined;
}

const mailAddress = /^(?:[^<>\r\n"]*<)?[^\s@<>",]+@[^\s@<>",]+>?$/;

function parseMailFrom(value: string | undefined, smtpUrl: string | undefined, url: string, refuse: Refuse): string {
  const { hostname } = new URL(url);
  const fallback = `Rondo <rondo@${hostname}>`;
  if (value === undefined) {
    if (smtpUrl !== undefined && isLoopback(hostname)) {
      refuse(
        'MAIL_FROM',
        'is not set, and SMTP_URL is',
        'Set it to the sender of the mails, for example MAIL_FROM="Interviews <interviews@example.org>"',
      );
    }
    return fallback;
  }
  if (mailAddress.test(value) && value.includes('<') === value.endsWith('>')) return value;
  refuse(
    'MAIL_FROM',
    `is ${quote(value)}`,
    'Write it as interviews@example.org or Interviews <interviews@example.org>',
  );
  return fallback;
}

/** `10.0.0.7`, `172.16.0.0/12`, `fd00::/8`, separated by commas; without the variable a proxy on this machine. */
function parseProxies(value: string | undefined, refuse: Refuse): string[] {
  const asked = (value ?? '127.0.0.0/8, ::1').split(',').map((each) => each.trim());
  const wrong = asked.filter((each) => !isNetwork(each));
  if (wrong.length > 0) {
    refuse(
      'RONDO_PROXIES',
      `names ${wrong.map(quote).join(', ')}, which is no address or network`,
      'List the addresses that your proxies come from, for example 10.0.0.7 or 172.16.0.0/12, with commas between.',
    );
  }
  return asked;
}

function isNetwork(text: string): boolean {
  const [address = '', prefix, more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more !== undefined) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128));
}

export function isLoopback(hostname: string): boolean {
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

/** Names alone have passkeys; a loopback address is for trying. */
function isBareAddress(url: string): boolean {
  const { hostname } = new URL(url);
  return !isLoopback(hostname) && isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
}

function isPlainHttp(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && !isLoopback(hostname);
}
