import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { StartupFault } from '../../fault.ts';
import { type Account, accountMay, serverAccount } from './account.ts';
import { type Binaries, reachableBinaries } from './binaries.ts';

/** Where everything of one embedded server lies, and as whom it runs. */
export interface Placement {
  /** Holds the cluster, the socket folder and the server's own log; belongs to the account. */
  home: string;
  cluster: string;
  socketFolder: string;
  binaries: Binaries;
  account: Account | undefined;
  /** What the person who started Rondo as root should know about places they did not choose. */
  notices: string[];
}

/** The system's place for such data, which every user may enter. */
const systemFolder = '/var/lib/rondo';
/** The longest path of a socket that every supported system takes is 103 bytes (macOS); `/.s.PGSQL.5432` is 14. */
const longestSocketFolder = 103 - 14;

/** Decides the places below the data folder, or elsewhere where the server's account could not reach them. */
export async function place(dataFolder: string): Promise<Placement> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o711 });
  const folder = realpathSync(dataFolder);
  const home = settleHome(folder);
  const cluster = join(home, 'cluster');
  const account = serverAccount(cluster);
  const binaries = reachableBinaries(account, account ? systemFolder : join(home, 'server'));
  const notices: string[] = [];
  const who = account ? `the user ${account.name}` : 'this user';
  if (home !== join(folder, 'postgres')) {
    notices.push(`The database lies in ${home}: ${folder} is in a folder that only root may enter.`);
  }
  if (binaries.copied && account) notices.push(`The database server runs from ${binaries.native} as ${who}.`);
  own(home, account);
  refuseForeignCluster(folder, cluster, account);
  return { home, cluster, socketFolder: await settleSocketFolder(home, account), binaries, account, notices };
}

function own(path: string, account: Account | undefined): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chmodSync(path, 0o700);
  if (account) chownSync(path, account.uid, account.gid);
}

/** Files and folders of a data folder that lead to its database or are it; moved together. */
export const databaseEntries = ['postgres', 'postgres-place.json'] as const;

/** Where the database of a data folder lies, or would lie beside it; decides and makes nothing. */
export function whereabouts(dataFolder: string): { home: string; cluster: string } {
  const note = join(dataFolder, 'postgres-place.json');
  const home = existsSync(note)
    ? (JSON.parse(readFileSync(note, 'utf8')) as { home: string }).home
    : join(dataFolder, 'postgres');
  return { home, cluster: join(home, 'cluster') };
}

/** The choice is written down beside the data, so that it stays the same when permissions or the folder's name change. */
function settleHome(folder: string): string {
  const near = join(folder, 'postgres');
  const note = join(folder, 'postgres-place.json');
  if (existsSync(note)) return (JSON.parse(readFileSync(note, 'utf8')) as { home: string }).home;
  const account = serverAccount(join(near, 'cluster'));
  if (account === undefined || accountMay(account, folder, '-x')) return near;
  // The data folder itself is Rondo's: let others pass through it (not look into it) rather than store elsewhere.
  const { mode } = statSync(folder);
  chmodSync(folder, (mode & 0o7777) | 0o011);
  if (accountMay(account, folder, '-x')) return near;
  chmodSync(folder, mode & 0o7777);
  if (existsSync(join(near, 'cluster'))) {
    throw new StartupFault(
      `The database in ${near} cannot be reached by its user ${account.name} any more.`,
      `Let others pass through the folders above it (chmod o+x on each folder of ${folder}), or move the data folder.`,
    );
  }
  // Not named after the folder alone: who removes the data folder begins anew, and does not meet the old data again.
  const home = join(systemFolder, `${basename(dirname(folder))}-${randomBytes(6).toString('hex')}`);
  mkdirSync(systemFolder, { recursive: true });
  chmodSync(systemFolder, 0o755);
  writeFileSync(`${note}.new`, `${JSON.stringify({ home })}\n`);
  renameSync(`${note}.new`, note);
  return home;
}

function refuseForeignCluster(folder: string, cluster: string, account: Account | undefined): void {
  const owner = statSync(cluster, { throwIfNoEntry: false })?.uid;
  const me = process.getuid?.();
  if (account !== undefined || owner === undefined || me === undefined || owner === me) return;
  throw new StartupFault(
    `The database in ${cluster} belongs to another user (number ${owner}): Rondo ran as root here before.`,
    `Run Rondo as root again, or hand everything over: sudo chown -R ${me} ${folder}${cluster.startsWith(folder) ? '' : ` ${dirname(cluster)}`}`,
  );
}

/**
 * The folder of the socket: beside the cluster, where no cleaner of temporary files comes; below the system's folder
 * for temporary files when that path is too long, or lies on a file system without sockets. Only the server's user
 * (and root) may enter either, which is what lets the server trust whoever connects.
 */
async function settleSocketFolder(home: string, account: Account | undefined): Promise<string> {
  const near = join(home, 'socket');
  if (Buffer.byteLength(near) <= longestSocketFolder) {
    own(near, account);
    if (await holdsSockets(near)) return near;
  }
  const far = mkdtempSync(join(shortTemporaryFolder(), 'rondo-'));
  own(far, account);
  return far;
}

/** Removes a socket folder that lies outside the home. */
export function removeSocketFolder({ home, socketFolder }: Placement): void {
  if (!socketFolder.startsWith(home)) rmSync(socketFolder, { recursive: true, force: true });
}

function shortTemporaryFolder(): string {
  const usual = tmpdir();
  return Buffer.byteLength(usual) <= longestSocketFolder - 13 ? usual : '/tmp';
}

function holdsSockets(folder: string): Promise<boolean> {
  const path = join(folder, 'try');
  rmSync(path, { force: true });
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(path, () => server.close(() => resolve(true)));
  });
}
