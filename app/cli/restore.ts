import { parseArgs } from 'node:util';
import { counted, outcomeOf } from './backup/outcome.ts';
import { knownPassphrase, passphraseIn } from './backup/passphrase.ts';
import { UsageError } from './usage.ts';

export const usage = `rondo restore FILE [--replace] [--erasures FILE]… [--keep-logins] [--passphrase-file FILE]
rondo restore FILE --check [--passphrase-file FILE]

Puts a backup back into the data folder (RONDO_DATA) or the database (DATABASE_URL), while Rondo is stopped. The file is
checked first and loaded beside what is there. By the lists of erasures in the data folder, beside the backup, and given
here, people erased after the backup are erased again, and keys, members, invitations, passkeys and passwords that were
taken away after it stay away. Everybody signs in anew.

  --check                 only read the backup to its end, and say whether it is whole; changes nothing
  --replace               also where there is content; what was there is kept aside, and you are told where
  --erasures FILE         a further list of erasures, such as one from another disk or a newer backup's folder
  --keep-logins           leave people signed in who were, and links in mails open, as when moving to another machine
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
        'keep-logins': { type: 'boolean' },
        // What happens by itself by now; typed as before it is no mistake.
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
  if (values['keep-logins'] && values['end-logins']) throw new UsageError(`keep the logins or end them\n\n${usage}`);
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
      keepLogins: values['keep-logins'] === true,
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
      `Closed again: ${counted(made.closedAgain, 'way in', 'ways in')} taken away after the backup (keys, members, invitations, passkeys, passwords).`,
    );
    print(
      asked.keepLogins
        ? 'Logins and links of the backup work again (--keep-logins), those too that were ended after it.'
        : 'Logins and open links of the backup were ended: everybody signs in anew (--keep-logins keeps them).',
    );
    print(
      made.listsUntil === undefined
        ? 'No list of erasures was found: whoever was erased after the backup is back, and what was taken away works again. docs/running.md says what to do.'
        : `The lists of erasures are whole until ${made.listsUntil}. For what came later than that see docs/running.md.`,
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
