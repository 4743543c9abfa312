import { createHmac } from 'node:crypto';
import pg from 'pg';
import { StartupFault } from '../fault.ts';
import type { DatabaseServer, RoleName } from './server.ts';

/** The oldest PostgreSQL whose behaviour the migrations rely on. */
export const oldestMajor = 15;

/**
 * A PostgreSQL that the person who runs Rondo gave. The address is of somebody who may make roles; Rondo's own four
 * logins get passwords derived from the secret, so that several processes with one secret agree without a file.
 */
export function givenServer(url: string, secret: string): DatabaseServer & { database: string } {
  const { host, port, database, user, password, ssl } = addressOf(url);
  const common: pg.ClientConfig = { host, port, ...(ssl ? { ssl } : {}) };
  const derived = (role: RoleName) => createHmac('sha256', secret).update(`login ${role}`).digest('base64url');
  return {
    kind: 'given',
    database: database ?? '',
    admin: { ...common, ...(user && { user }), ...(password && { password }) },
    login: (role) => ({ ...common, user: role, password: derived(role) }),
    password: derived,
    async stop() {},
  };
}

/**
 * The library takes require and its like for verify-full, with a page of warnings that it will not do so for ever. Here
 * they stay what they are: a server that is not who it says it is gets no password.
 */
const withWholeTls = (url: string) =>
  url.includes('uselibpqcompat=')
    ? url
    : url.replace(/([?&]sslmode=)(?:prefer|require|verify-ca)(?=&|$)/, '$1verify-full');

/** What the address says; the certificates that it names are read here. */
function addressOf(url: string): pg.Client {
  try {
    return new pg.Client({ connectionString: withWholeTls(url) });
  } catch (cause) {
    const { path, message } = cause as NodeJS.ErrnoException;
    throw new StartupFault(
      path === undefined
        ? `DATABASE_URL: that address cannot be used (${message}).`
        : `DATABASE_URL: the file ${path} cannot be read (${message}).`,
      path === undefined
        ? 'Write it as postgresql://user:password@host:5432/database.'
        : 'Correct sslrootcert, sslcert or sslkey, and let this user read the file.',
      { cause },
    );
  }
}

/** Says in words why the first connection failed, and what to do. */
export function connectionFault(error: unknown, { admin }: DatabaseServer, database: string): StartupFault {
  const { code, message } = error as Error & { code?: string };
  const at = `${admin.host ?? 'localhost'}:${admin.port ?? 5432}`;
  const [problem, remedy] = explain(code, message, at, admin.user ?? '', database);
  return new StartupFault(`DATABASE_URL: ${problem}`, remedy, { cause: error });
}

function explain(
  code: string | undefined,
  message: string,
  at: string,
  user: string,
  database: string,
): [string, string] {
  switch (code) {
    case 'ECONNREFUSED':
      return [`nobody answers at ${at}.`, 'Start PostgreSQL there, or correct the host and port.'];
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return [`the host of ${at} is unknown.`, 'Correct the host name.'];
    case 'ENOENT':
      return [`there is no socket for ${at}.`, 'Start PostgreSQL, or correct the folder in ?host=.'];
    case 'EACCES':
      return [`this user may not use the socket of ${at}.`, 'Run Rondo as a user who may, or connect by host name.'];
    case '28P01':
      return [`the password of ${user} at ${at} is wrong.`, 'Correct the password (special characters %-encoded).'];
    case '28000':
      if (message.includes('no encryption')) {
        return [
          `the server at ${at} lets ${user} in only over TLS.`,
          'Add ?sslmode=verify-full, with &sslrootcert=/path/of/ca.pem for a certificate of your own.',
        ];
      }
      return [
        `${at} does not let ${user} in (${message}).`,
        'Correct the user; or allow password logins (scram-sha-256) for this host in pg_hba.conf.',
      ];
    case '3D000':
      return [`there is no database "${database}" at ${at}.`, `Make it: createdb --owner=${user} ${database}`];
    case '53300':
      return [`${at} has no connection left.`, 'Rondo needs about 30: raise max_connections, or end other clients.'];
    case '57P03':
      return [`PostgreSQL at ${at} is starting or stopping.`, 'Wait until it is up, then start again.'];
    default:
      if (/timeout/i.test(message)) {
        return [
          `${at} did not answer within the time (a firewall, or a wrong host).`,
          'Correct the host and port, or open the firewall.',
        ];
      }
      if (/does not support SSL/i.test(message)) {
        return [
          `the server at ${at} speaks no TLS, and sslmode asks for it.`,
          'Switch it on there (ssl = on in postgresql.conf), or leave sslmode out on a private network.',
        ];
      }
      if (/SSL|certificate|self-signed/i.test(message)) {
        return [
          `no secure connection to ${at} (${message.split(';')[0]}).`,
          'Add ?sslmode=verify-full&sslrootcert=/path/of/ca.pem for a certificate of your own, or ?sslmode=disable on a private network.',
        ];
      }
      return [`no connection to ${at} (${code ?? message}).`, 'Correct the address.'];
  }
}
