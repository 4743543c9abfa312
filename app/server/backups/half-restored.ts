import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { whereabouts } from '../db/embedded/placement.ts';
import { StartupFault } from '../fault.ts';
import type { Log } from '../log.ts';

const noteIn = (folder: string) => join(folder, 'restoring.json');

/** From now on a given database holds nothing, until the backup is in it: written down for whoever starts Rondo then. */
export function beginRestoring(folder: string, database: string, aside: string | undefined): () => void {
  const note = noteIn(folder);
  writeFileSync(note, `${JSON.stringify({ database, aside, since: new Date().toISOString() })}\n`, {
    mode: 0o600,
    flush: true,
  });
  return () => rmSync(note, { force: true });
}

/**
 * A restore that was killed at the wrong moment leaves a place without a database, or with an empty one. Rondo would
 * begin anew there, and look as if everything were lost.
 */
export function refuseHalfRestored(folder: string, isGiven: boolean): void {
  const note = noteIn(folder);
  if (isGiven && existsSync(note)) {
    const { aside } = JSON.parse(readFileSync(note, 'utf8')) as { aside?: string };
    throw new StartupFault(
      `A restore into the database was broken off, and what it holds is not whole (${note}).`,
      `Run "rondo restore" again${aside === undefined ? '' : `; what was there before is in ${aside}`}. To begin with what there is remove ${note}.`,
    );
  }
  if (isGiven || existsSync(whereabouts(folder).cluster)) return;
  const aside = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^(?:before-restore|restoring)-\d+$/.test(entry.name))
    .map(({ name }) => name)
    .sort();
  if (aside.length === 0) return;
  throw new StartupFault(
    `There is no database in ${folder}, but what a restore left there: ${aside.join(', ')}.`,
    `Run "rondo restore" again. Or put back what was there before: mv ${join(folder, aside[0] ?? '')}/* ${folder}/`,
  );
}

/** What restores that did not end left behind, wherever their databases lie. The lock of the folder is held. */
export async function removeUnfinished(folder: string): Promise<string[]> {
  const left = readdirSync(folder).filter((name) => name.startsWith('restoring-'));
  for (const name of left) await removeDatabase(join(folder, name));
  return left;
}

export async function removeDatabase(folder: string): Promise<void> {
  await rm(whereabouts(folder).home, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}

/** Copies of everybody's data that nobody thinks of: what was broken off is removed, what was put aside is told. */
export async function tidyAfterRestores(folder: string, log: Log): Promise<void> {
  for (const name of await removeUnfinished(folder)) log.info('restore.unfinished.removed', { name });
  for (const name of readdirSync(folder).filter((each) => each.startsWith('before-restore-'))) {
    log.warn('restore.aside', { name, remedy: 'remove it once all is well: it holds personal data' });
  }
}
