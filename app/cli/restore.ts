import { parseArgs } from 'node:util';
import { counted, outcomeOf } from './backup/outcome.ts';
import { knownPassphrase, passphraseIn } from './backup/passphrase.ts';
import { UsageError } from './usage.ts';

export const usage = `rondo restore FILE [--replace] [--erasures FILE]… [--end-logins] [--passphrase-file FILE]
rondo restore FILE --check [--passphrase-file FILE]

Puts a backup back into the data folder (RONDO_DATA) or the database (DATABASE_URL), while Rondo is stopped. The file is
checked first and loaded beside what is there; people erased after the backup are erased again, by the lists of erasures
in the data folder, beside the backup, and given here.

  --check                 only read the backup to its end, and say whether it is whole; changes nothing
  --replace               also where there is content; what was there is kept aside, and you are told where
  --erasures FILE         a further list of erasures, such as one from another disk or a newer backup's folder
  --end-logins            end every login and open link that comes back: everybody signs in anew
  --passphrase-file FILE  the passphrase is the first line of that file (without: it is asked for);
                          an open backup is refused then: anybody can have written it

Exit codes: 0 done, 1 could not be done, 2 not understood, 3 the backup is damaged or does not open, 130 broken off.
`;

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        check: { type: 'boolean' },
        replace: { type: 'boolean' },
        erasures: { type: 'string', multiple: true },
        'end-logins': { type: 'boolean' },
        'passphrase-file': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usage}`);
  }
}

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parsed(args);
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError(`name one backup\n\n${usage}`);
  const passphraseFile = values['passphrase-file'];
  const given = passphraseFile === undefined ? undefined : passphraseIn(passphraseFile);
  let typed: Promise<string> | undefined;
  const passphrase = async () => {
    if (given !== undefined) return given;
    typed ??= knownPassphrase();
    return typed;
  };
  const { restore, checkBackup, faultText } = await import('../server/restore.ts');
  const tell = (step: string) => void process.stderr.write(`${step}\n`);
  const print = (...lines: string[]) => void process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return outcomeOf(faultText, async (signal) => {
    if (values.check) {
      const { header, tables, rows } = await checkBackup(file, passphrase, given !== undefined);
      print(
        `${file} is whole: ${counted(rows, 'row')} of ${counted(tables, 'table')}, made ${header.createdAt} by Rondo ${header.rondo}`,
      );
      return;
    }
    const asked = {
      file,
      replace: values.replace === true,
      erasures: values.erasures ?? [],
      endLogins: values['end-logins'] === true,
      passphrase,
      sealed: given !== undefined,
    };
    const made = await restore(asked, { told: tell, signal });
    print(
      `Restored the backup of ${made.header.createdAt}: ${counted(made.rows, 'row')} of ${counted(made.tables, 'table')}, each compared.`,
    );
    if (made.migrated > 0) print(`Brought up to this version: ${counted(made.migrated, 'migration')}.`);
    if (made.aside !== undefined) {
      print(`What was there before is in ${made.aside}. Remove it once all is well: it holds personal data.`);
    }
    print(`Erased again: ${counted(made.erasedAgain, 'person', 'people')} erased after the backup.`);
    print(
      made.listsUntil === undefined
        ? 'No list of erasures was found: whoever was erased after the backup is back. docs/running.md says what to do.'
        : `The lists of erasures are whole until ${made.listsUntil}. For erasures later than that see docs/running.md.`,
    );
    if (made.due > 0)
      print(`Their term is over for ${counted(made.due, 'person', 'people')}: erased when Rondo starts.`);
    if (made.waitingMails > 0) {
      print(
        `${counted(made.waitingMails, 'mail')} waited when the backup was made: sent when Rondo starts, unless SMTP_URL is unset.`,
      );
    }
  });
}
