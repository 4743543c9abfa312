import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { StartupFault } from '../../fault.ts';

/** The user of the operating system that the database server runs as. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

const accountName = 'rondo-db';

/** Whether this process is root, which PostgreSQL refuses to run as. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The unprivileged user for the server when Rondo runs as root, made once: `rondo-db`. A folder that already belongs to
 * somebody else (Rondo once ran as them) keeps its owner. Not root: undefined, the server runs as ourselves.
 */
export function serverAccount(existingCluster: string): Account | undefined {
  if (!isRoot()) return undefined;
  const owner = ownerOf(existingCluster);
  if (owner !== undefined && owner !== 0) {
    const account = accounts().find(({ uid }) => uid === owner);
    if (account) return account;
    throw new StartupFault(
      `The database in ${existingCluster} belongs to user number ${owner}, who does not exist on this machine.`,
      `Give it to the database's user: chown -R ${accountName} ${existingCluster}`,
    );
  }
  return findAccount() ?? makeAccount();
}

function ownerOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.uid;
}

function accounts(): Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((parts) => parts.length >= 7)
    .map(([name, , uid, gid]) => ({ name: name!, uid: Number(uid), gid: Number(gid) }));
}

const findAccount = () => accounts().find(({ name }) => name === accountName);

function makeAccount(): Account {
  const attempts: [string, string[]][] = [
    ['useradd', ['--system', '--no-create-home', '--home-dir', '/', '--shell', '/bin/false', accountName]],
    ['adduser', ['-S', '-D', '-H', '-s', '/bin/false', accountName]],
  ];
  const reasons: string[] = [];
  for (const [command, args] of attempts) {
    const result = spawnSync(command, args, { encoding: 'utf8', timeout: 30_000 });
    // Two starts at once: the other one may have made it, so look before believing the exit code.
    const made = findAccount();
    if (made) return made;
    reasons.push(`${command}: ${result.error?.message ?? result.stderr.trim()}`);
  }
  throw new StartupFault(
    `Rondo runs as root, which PostgreSQL refuses, and the user ${accountName} could not be made (${reasons.join('; ')}).`,
    `Make it by hand (useradd --system ${accountName}), run Rondo as an ordinary user, or set DATABASE_URL.`,
  );
}

/** Whether the account can do all that is asked (`-x` and the like of test(1)) with the path, tried as that account. */
export function accountMay(account: Account, path: string, ...asked: ('-r' | '-w' | '-x')[]): boolean {
  const condition = asked.map((flag) => `[ ${flag} "$0" ]`).join(' && ');
  const result = spawnSync('/bin/sh', ['-c', condition, path], { uid: account.uid, gid: account.gid, cwd: '/' });
  return result.status === 0;
}
