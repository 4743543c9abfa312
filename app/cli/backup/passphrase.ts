import { readFileSync } from 'node:fs';
import { type Ask, askOnTerminal } from '../key/prompt.ts';
import { UsageError } from '../usage.ts';

/** The first line of a file; where the file comes from (a credential of systemd, say) is not ours to know. */
export function passphraseIn(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--passphrase-file ${file}: cannot be read (${(error as Error).message})`);
  }
  const [line = ''] = text.split(/\r?\n/);
  if (line.length < 8)
    throw new UsageError(`--passphrase-file ${file}: its first line is no passphrase (8 characters or more)`);
  return line;
}

/** A new passphrase, typed twice, since what is mistyped here is found out when it is too late. */
export async function newPassphrase(ask: Ask = askOnTerminal): Promise<string> {
  const first = await ask('A passphrase for the backup (without it nobody can restore it): ');
  if (first.length < 8) throw new UsageError('a passphrase has 8 characters or more; several words make a good one');
  if (process.stdin.isTTY && (await ask('Once more: ')) !== first) throw new UsageError('the two are not the same');
  return first;
}

export const knownPassphrase = (ask: Ask = askOnTerminal) => ask('The passphrase of the backup: ');
