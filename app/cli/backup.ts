import { parseArgs } from 'node:util';
import { counted, megabytes, outcomeOf } from './backup/outcome.ts';
import { newPassphrase, passphraseIn } from './backup/passphrase.ts';
import { UsageError } from './usage.ts';

export const usage = `rondo backup [--to FILE|FOLDER] [--keep N] [--encrypt | --passphrase-file FILE]

Backs up everything into one file: organisations, people, documents, sign-in, the queue, as they were at one moment.
Rondo may run meanwhile or not; run this as the user who runs it, with its settings (RONDO_DATA or DATABASE_URL).
The list of erasures (erasures.jsonl) is brought up to date beside the backup: restoring follows it.

  --to FILE|FOLDER        where; a folder gets rondo-….rondo with the moment (without: backups in the data folder)
  --keep N                of the backups in that folder keep the newest N and remove the older ones
  --encrypt               ask for a passphrase and encrypt; such a backup also holds the secret that keeps people signed in
  --passphrase-file FILE  encrypt with the first line of that file

Exit codes: 0 made, 1 could not be made (nothing is kept of it), 2 not understood, 130 broken off.
`;

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        to: { type: 'string' },
        keep: { type: 'string' },
        encrypt: { type: 'boolean' },
        'passphrase-file': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usage}`);
  }
}

export async function run(args: string[]): Promise<number> {
  const values = parsed(args);
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  if (values.to === '') throw new UsageError('--to names no file or folder');
  const keep = values.keep === undefined ? undefined : Number(values.keep);
  if (keep !== undefined && !(Number.isSafeInteger(keep) && keep >= 1)) {
    throw new UsageError(`--keep ${values.keep}: write how many backups to keep, 1 or more`);
  }
  const file = values['passphrase-file'];
  if (values.encrypt && file !== undefined) throw new UsageError('either --encrypt or --passphrase-file, not both');
  const passphrase = file === undefined ? (values.encrypt ? await newPassphrase() : undefined) : passphraseIn(file);
  const { backup, faultText } = await import('../server/backup.ts');
  return outcomeOf(faultText, async (signal) => {
    const made = await backup({ to: values.to, keep, passphrase }, { signal });
    const { header, tables, rows, removed } = made;
    const sealed = header.encryption === null ? 'not encrypted: keep it where only you can read it' : 'encrypted';
    process.stdout.write(
      `${made.file}\n${counted(rows, 'row')} of ${counted(tables, 'table')}, ${megabytes(header.bytes)}, ${sealed}\n` +
        (removed.length === 0 ? '' : `${counted(removed.length, 'older backup')} removed\n`),
    );
  });
}
