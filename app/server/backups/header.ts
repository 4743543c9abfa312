import { createHash, createHmac, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import { StartupFault } from '../fault.ts';

/** The first bytes of a backup are this long: one line of JSON, padded with spaces, that `head -1` can show. */
export const headerBytes = 4096;

const format = 'rondo-backup/1';
/** What a passphrase costs to try: 128 MB and about half a second each time. */
const cost = { N: 2 ** 17, r: 8, p: 1 };

export interface Encryption {
  cipher: 'aes-256-gcm';
  kdf: 'scrypt';
  N: number;
  r: number;
  p: number;
  /** base64 */
  salt: string;
  /** Tells a wrong passphrase from a damaged file; says nothing of either. */
  check: string;
}

/** What is known before the body is written. */
export interface About {
  format: typeof format;
  /** The version of the Rondo that wrote it. */
  rondo: string;
  /** The number of the last migration the database had. */
  schema: number;
  createdAt: string;
  encryption: Encryption | null;
}

export interface BackupHeader extends About {
  /** Of the body, as it lies in the file. */
  bytes: number;
  /** Over `About` as JSON and the body. */
  sha256: string;
}

/** The file is no whole backup, or does not open with this passphrase; exit code 3. */
export class UnusableBackup extends StartupFault {
  override name = 'UnusableBackup';
  override readonly exitCode = 3;
}

export interface Key {
  bytes: Buffer;
  encryption: Encryption;
}

const checkOf = (key: Buffer) => createHmac('sha256', key).update('rondo backup: is this the key?').digest('base64');

const derive = (passphrase: string, salt: string) =>
  scryptSync(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), 32, { ...cost, maxmem: 256 * 2 ** 20 });

/** A key for one new backup. */
export function newKey(passphrase: string): Key {
  const salt = randomBytes(16).toString('base64');
  const bytes = derive(passphrase, salt);
  return { bytes, encryption: { cipher: 'aes-256-gcm', kdf: 'scrypt', ...cost, salt, check: checkOf(bytes) } };
}

/** The key of a backup, or a refusal that says that the passphrase is another one. */
export function keyOf(encryption: Encryption, passphrase: string): Key {
  const { N, r, p } = encryption;
  if (N !== cost.N || r !== cost.r || p !== cost.p) throw newer('asks for another way to derive its key');
  const bytes = derive(passphrase, encryption.salt);
  const given = Buffer.from(checkOf(bytes));
  const wanted = Buffer.from(encryption.check);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    throw new UnusableBackup(
      'The passphrase is not the one this backup was made with.',
      'Try the passphrase of the day the backup was made. Without it nobody can read the backup; take another one.',
    );
  }
  return { bytes, encryption };
}

export function aboutOf(rondo: string, schema: number, createdAt: Date, encryption: Encryption | null): About {
  return { format, rondo, schema, createdAt: createdAt.toISOString(), encryption };
}

/** The part of a header that is fixed before the body: what the checksum begins with and every sealed block is bound to. */
export function aboutBytes({ rondo, schema, createdAt, encryption }: About): Buffer {
  return createHash('sha256').update(JSON.stringify({ format, rondo, schema, createdAt, encryption })).digest();
}

export function writeHeader(header: BackupHeader): Buffer {
  const text = JSON.stringify(header);
  return Buffer.from(`${text.padEnd(headerBytes - 1)}\n`);
}

const newer = (why: string) =>
  new UnusableBackup(`This backup ${why}: a newer Rondo made it.`, 'Restore it with that version of Rondo.');

/** Reads a header, or says why the file is no backup. */
export function readHeader(bytes: Buffer, file: string): BackupHeader {
  const text = bytes.toString('utf8');
  const kind = /^\{"format":"rondo-backup\/(\d+)"/.exec(text)?.[1];
  if (kind === undefined) {
    const begun = bytes.length > 0 && bytes.every((byte) => byte === 0);
    if (bytes.length > 0 && '{"format":"rondo-backup/'.startsWith(text)) {
      throw new UnusableBackup(`${file} is cut off: only ${bytes.length} bytes are there.`, takeAnother);
    }
    throw new UnusableBackup(
      bytes.length === 0
        ? `${file} is empty.`
        : begun
          ? `${file} is a backup that was never finished.`
          : `${file} is no backup of Rondo.`,
      'Take another file; whole backups are named rondo-….rondo.',
    );
  }
  if (kind !== '1') throw newer(`has the format ${kind}`);
  let header: unknown;
  let cause: unknown;
  try {
    header = JSON.parse(text);
  } catch (error) {
    cause = error;
  }
  if (isHeader(header)) return header;
  throw new UnusableBackup(`The head of ${file} is damaged.`, takeAnother, { cause });
}

/** Anybody can write a head: what stands in it is shown on a terminal and counted with. */
function isHeader(value: unknown): value is BackupHeader {
  const { rondo, schema, createdAt, encryption, bytes, sha256 } = (value ?? {}) as Record<string, unknown>;
  const is = (text: unknown, shape: RegExp) => typeof text === 'string' && shape.test(text);
  const isCount = (number: unknown) => Number.isSafeInteger(number) && (number as number) >= 0;
  const { cipher, kdf, salt, check } = (encryption ?? {}) as Record<string, unknown>;
  return (
    is(rondo, /^[\w.+-]{1,50}$/) &&
    is(createdAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) &&
    is(sha256, /^[0-9a-f]{64}$/) &&
    isCount(schema) &&
    isCount(bytes) &&
    (encryption === null ||
      (cipher === 'aes-256-gcm' &&
        kdf === 'scrypt' &&
        is(salt, /^[A-Za-z0-9+/]{22}==$/) &&
        is(check, /^[A-Za-z0-9+/]{43}=$/)))
  );
}

export const takeAnother =
  'Copy it again from where it was kept and compare the sizes; if it stays damaged, take an older backup.';
