import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { Env } from './feature.ts';
import { keyIn } from './guard.ts';
import type { Guesses } from './guesses.ts';
import type { Problem } from './problem.ts';
import type { Candidacy, Viewer } from './viewer.ts';

export const refusalKinds = [
  'not_allowed',
  'scope_missing',
  'own_cards_first',
  'not_found',
  'sign_in_failed',
  'password_wrong',
  'held_off',
  'link_over',
  'key_over',
  'guessing',
] as const;
export type RefusalKind = (typeof refusalKinds)[number];

/** Who was refused, as far as that is known; `nobody` with whose way in was tried. */
export type Refused =
  | { side: 'employer'; org: string; member: string; apiKey: string | null }
  | { side: 'candidate'; places: Candidacy[] }
  | { side: 'nobody'; email: string }
  | { side: 'nobody'; account: string }
  | { side: 'nobody'; org: string; subject: string | null }
  | { side: 'nobody'; org: string; keyHash: string };

export type Refusal = { kind: RefusalKind; who: Refused; route: string | null };

/** One refusal, and how often it came since the last writing. `asked` are the ids that stood in its path, by how often. */
export type Tally = Refusal & {
  hour: Date;
  lastAt: Date;
  times: number;
  asked: Map<string, number>;
};

/** Refusals of this process, counted in memory until they are written. */
export type Refusals = {
  /** Counts one. It asks the database nothing, so that a refusal takes as long with it as without. */
  count(refusal: Refusal, asked?: readonly string[]): void;
  /** Writes what was counted; what cannot be written now is kept for the next time. */
  write(): Promise<void>;
};

const hourMilliseconds = 3_600_000;
/** What is kept in memory at most: kinds of refusal, and things asked for in each. What is more is only counted. */
const most = { tallies: 2_000, asked: 40 };

/** Counts refusals, and hands them to `save` when asked to. */
export function refusals(now: () => Date, save: (tallies: Tally[], uncounted: number) => Promise<void>): Refusals {
  let tallies = new Map<string, Tally>();
  let uncounted = 0;
  let writing: Promise<void> = Promise.resolve();

  function add(key: string, { asked, ...tally }: Tally): void {
    let there = tallies.get(key);
    if (there === undefined) {
      if (tallies.size >= most.tallies) {
        uncounted += tally.times;
        return;
      }
      there = { ...tally, times: 0, asked: new Map() };
      tallies.set(key, there);
    }
    there.times += tally.times;
    if (tally.lastAt > there.lastAt) there.lastAt = tally.lastAt;
    for (const [ids, times] of asked) {
      if (there.asked.has(ids) || there.asked.size < most.asked)
        there.asked.set(ids, (there.asked.get(ids) ?? 0) + times);
    }
  }

  async function write(): Promise<void> {
    if (tallies.size === 0 && uncounted === 0) return;
    const [counted, more] = [tallies, uncounted];
    tallies = new Map();
    uncounted = 0;
    try {
      await save([...counted.values()], more);
    } catch (error) {
      uncounted += more;
      for (const [key, tally] of counted) add(key, tally);
      throw error;
    }
  }

  return {
    count(refusal, asked = []) {
      const at = now();
      const hour = new Date(Math.floor(at.getTime() / hourMilliseconds) * hourMilliseconds);
      const { kind, who, route } = refusal;
      add(JSON.stringify([hour, kind, who, route]), {
        ...refusal,
        hour,
        lastAt: at,
        times: 1,
        asked: new Map(asked.length === 0 ? [] : [[asked.join(' '), 1]]),
      });
    },
    write() {
      writing = writing.catch(() => undefined).then(write);
      return writing;
    },
  };
}

/** Refusals of what somebody may not do or see; those that say something else is wrong are not counted. */
function kindOf({ status, kind }: Problem): RefusalKind | undefined {
  if (kind === 'own_cards_first' || kind === 'scope_missing' || kind === 'guessing') return kind;
  if (kind === 'other_site' || kind === 'sign_in_again') return undefined;
  if (status === 403) return 'not_allowed';
  return status === 404 && kind === 'not_found' ? 'not_found' : undefined;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The ids that stand in the address of a request. */
function idsAsked(c: Context<Env>): string[] {
  const { organisation: _, ...query } = c.req.query();
  return [...Object.values(c.req.param() as Record<string, string>), ...Object.values(query)].filter((value) =>
    uuid.test(value),
  );
}

/** Whose guesses are counted together: of a person in an organisation, whether they come by page or by key. */
function guesserOf(viewer: Viewer): string | undefined {
  if (viewer.kind === 'staff') return `${viewer.org} ${viewer.member}`;
  return viewer.kind === 'candidate' ? viewer.account : undefined;
}

/**
 * Holds off who asked for too many things that they did not get. Only what names a thing or changes one: lists and the
 * page around them go on, so that it can be said there.
 */
export function holdGuessing(guesses: Guesses, c: Context<Env>, viewer: Viewer): void {
  const guesser = guesserOf(viewer);
  if (guesser !== undefined && (c.req.method !== 'GET' || idsAsked(c).length > 0)) guesses.hold(guesser);
}

/** A guess: something named by its id that was not theirs, or a change about something that is named in the body. */
function countGuess(guesses: Guesses, c: Context<Env>, requestId: string): void {
  const guesser = guesserOf(c.get('viewer') ?? { kind: 'nobody' });
  const ids = idsAsked(c);
  if (guesser === undefined || (ids.length === 0 && c.req.method === 'GET')) return;
  guesses.count(guesser, ids.length > 0 ? ids.join(' ') : requestId);
}

/** What is counted of a request that was refused: who, the pattern of its path and the ids in it, nothing that was sent. */
export function countRefused(counted: Refusals, guesses: Guesses, c: Context<Env>, problem: Problem): void {
  const who = askedBy(c);
  const kind = problem.kind === 'not_signed_in' && who?.side === 'nobody' ? 'key_over' : kindOf(problem);
  if (kind === 'not_found' || kind === 'not_allowed' || kind === 'own_cards_first')
    countGuess(guesses, c, c.get('requestId'));
  if (kind === undefined || who === undefined) return;
  const path = c.req.routePath.replace('/api/v1', '').replace(/:(\w+)/g, '{$1}');
  const asked = Object.values(c.req.param() as Record<string, string>).filter((value) => uuid.test(value));
  const route = kind === 'guessing' ? null : `${c.req.method} ${path}`;
  counted.count({ kind, who, route }, kind === 'key_over' || kind === 'guessing' ? [] : asked);
}

function askedBy(c: Context<Env>): Refused | undefined {
  const viewer = c.get('viewer');
  if (viewer?.kind === 'candidate') return { side: 'candidate', places: viewer.candidacies };
  const found = viewer?.kind === 'staff' ? viewer : c.get('found');
  if (found?.kind === 'staff') {
    return { side: 'employer', org: found.org, member: found.member, apiKey: found.apiKey?.id ?? null };
  }
  if (found?.kind === 'account') {
    const wanted = c.req.header('Rondo-Organisation') ?? c.req.query('organisation');
    const seat = found.staff.find(({ org }) => org === wanted) ?? found.staff[0];
    if (seat) return { side: 'employer', org: seat.org, member: seat.member, apiKey: null };
    return found.candidacies.length > 0 ? { side: 'candidate', places: found.candidacies } : undefined;
  }
  const token = keyIn(c.req.header('authorization'));
  const org = token === undefined ? undefined : organisationOfKey(token);
  return org === undefined || token === undefined
    ? undefined
    : { side: 'nobody', org, keyHash: createHash('sha256').update(token).digest('hex') };
}

const keyShape = /^rk_([0-9a-f]{32})_[A-Za-z0-9_-]{43}$/;

/** The organisation that an API key says it is of; undefined where it is no key of ours. */
export function organisationOfKey(token: string): string | undefined {
  return keyShape.exec(token)?.[1]?.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
