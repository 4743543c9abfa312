import { existsSync } from 'node:fs';
import { appendFile, mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Deps } from '../http/feature.ts';
import { closedIn } from './closed.ts';
import type { ErasureCause } from './erase.ts';

/** One erasure, by ids alone: they lead to somebody only in a backup that is older. */
export interface Erased {
  org: string;
  candidate: string;
  id: string;
  cause: ErasureCause;
  at: string;
}

/**
 * A way in that was closed, or let open again: keys, members and invitations of an organisation, passkeys and passwords
 * of an account (whose id is the account's). After an older backup is restored it is closed again.
 */
export interface Closed {
  way: 'api_key' | 'member' | 'invitation' | 'passkey' | 'password';
  org: string | null;
  id: string;
  at: string;
  /** A member who was let back in. */
  open?: true;
}

/**
 * The erasures as a file outside the database, so that they survive the database: after an older backup is restored the
 * same people are erased again, and what was closed is closed again. The database is the truth; the file follows it.
 */
export interface ErasureList {
  add(fact: Erased | Closed): Promise<void>;
  /** Writes what is missing, and that the list holds everything until `until`, where that is known. */
  complete(all: AsyncIterable<Erased | Closed>, until: Date | undefined): Promise<void>;
}

export interface ReadList {
  erased: Map<string, Erased>;
  /** Every closing and opening, by what `keyOf` says. */
  closed: Map<string, Closed>;
  /** It holds every erasure until this moment; undefined: nobody said so. */
  completeUntil: string | undefined;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function isErased(line: Record<string, unknown>): boolean {
  const ids = [line.org, line.candidate, line.id];
  return (
    ids.every((id) => typeof id === 'string' && uuid.test(id)) &&
    typeof line.at === 'string' &&
    !Number.isNaN(Date.parse(line.at)) &&
    typeof line.cause === 'string' &&
    /^[a-z_]{1,40}$/.test(line.cause)
  );
}

const ways = new Set<unknown>(['api_key', 'member', 'invitation', 'passkey', 'password'] satisfies Closed['way'][]);

function isClosed({ way, org, id, at }: Record<string, unknown>): boolean {
  return (
    ways.has(way) &&
    [id, org ?? id].every((each) => typeof each === 'string' && uuid.test(each)) &&
    typeof at === 'string' &&
    !Number.isNaN(Date.parse(at))
  );
}

const keyOf = (fact: Erased | Closed) =>
  'way' in fact ? [fact.way, fact.id, fact.at, fact.open === true].join(' ') : fact.id;

/** Reads lists into one; a line that a power cut tore is passed over, since the next `complete` writes it again. */
export async function readErasures(...files: string[]): Promise<ReadList> {
  const erased = new Map<string, Erased>();
  const closed = new Map<string, Closed>();
  let completeUntil: string | undefined;
  for (const file of files) {
    for (const text of (await readFile(file, 'utf8')).split('\n')) {
      let line: Record<string, unknown>;
      try {
        line = JSON.parse(text) as Record<string, unknown>;
      } catch {
        continue;
      }
      if (typeof line !== 'object' || line === null) continue;
      if (isErased(line)) {
        const { org, candidate, id, cause, at } = line as unknown as Erased;
        erased.set(id, { org, candidate, id, cause, at });
      } else if (isClosed(line)) {
        const { way, org, id, at, open } = line as unknown as Closed;
        const fact: Closed = { way, org: org ?? null, id, at, ...(open === true ? { open } : {}) };
        closed.set(keyOf(fact), fact);
      } else if (typeof line.complete === 'string' && !Number.isNaN(Date.parse(line.complete))) {
        if (completeUntil === undefined || line.complete > completeUntil) completeUntil = line.complete;
      }
    }
  }
  return { erased, closed, completeUntil };
}

export function erasureList(file: string): ErasureList {
  // One line after the other, also where two erasures end at the same moment.
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };
  return {
    add: (fact) => inTurn(() => append(file, [fact])),
    complete: (all, until) =>
      inTurn(async () => {
        const known = existsSync(file) ? await readErasures(file) : undefined;
        const missing: object[] = [];
        for await (const fact of all) {
          if (!known?.erased.has(keyOf(fact)) && !known?.closed.has(keyOf(fact))) missing.push(fact);
        }
        await append(file, until ? [...missing, { complete: until.toISOString() }] : missing);
      }),
  };
}

async function append(file: string, lines: object[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o711 });
  const handle = await open(file, 'a+', 0o600);
  try {
    const { size } = await handle.stat();
    const end = Buffer.alloc(1);
    if (size > 0) await handle.read(end, 0, 1, size - 1);
    const torn = size > 0 && end[0] !== 10 ? '\n' : '';
    await appendFile(handle, torn + lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const page = 1000;

/** Every erasure that the database knows, and every way in that it knows to be closed, of all organisations. */
export async function* recordedErasures({
  withTenant,
  now,
}: Pick<Deps, 'withTenant' | 'now'>): AsyncGenerator<Erased | Closed> {
  const organisations = await withTenant({ side: 'system', org: null, now: now() }, (tx) =>
    tx.selectFrom('organisation').select('org_id').execute(),
  );
  for (const { org_id: org } of organisations) {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await withTenant({ side: 'system', org, now: now() }, (tx) =>
        tx
          .selectFrom('erasure')
          .select(['erasure_id', 'candidate_id', 'cause', 'erased_at'])
          .where('org_id', '=', org)
          .where('erasure_id', '>', after)
          .orderBy('erasure_id')
          .limit(page)
          .execute(),
      );
      for (const { erasure_id: id, candidate_id: candidate, cause, erased_at } of rows) {
        yield { org, candidate, id, cause: cause as ErasureCause, at: erased_at.toISOString() };
      }
      after = rows.at(-1)?.erasure_id ?? after;
      if (rows.length < page) break;
    }
    after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const closed = await withTenant({ side: 'system', org, now: now() }, (tx) => closedIn(tx, org, after, page));
      for (const { way, id, at } of closed) yield { way, org, id, at: at.toISOString() };
      after = closed.at(-1)?.id ?? after;
      if (closed.length < page) break;
    }
  }
}

/** The list brought up to the database. A disk that refuses is told in the log; the next time writes what is missing. */
export async function keepErasureList(deps: Deps): Promise<void> {
  const now = deps.now();
  try {
    await deps.erasures.complete(recordedErasures(deps), now);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    const { code, path } = error as NodeJS.ErrnoException;
    const remedy =
      'erasures are not written down outside the database; let this user write there, or correct RONDO_ERASURES';
    deps.log.error('erasures.list.not-written', { code, file: path ?? deps.config.erasureList, remedy });
  }
}
