import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { decodeCursor, page } from '../http/paging.ts';
import type { RefusalKind, Refused, Tally } from '../http/refusals.ts';
import { errorFields } from '../log.ts';
import { actorOf, namesIn } from './store.ts';

/** How long refused attempts are kept. */
export const refusedDays = 90;
/** Lines that one person can cause in an hour; further ones are one line. Apart, so that neither tells of the other. */
const mostLines = { aboutApplications: 100, other: 100 };
/** Addresses looked up for one writing; what is more is counted with the unknown ones. */
const mostAddresses = 200;

type Ground = Pick<Deps, 'withTenant' | 'identity' | 'now' | 'newId' | 'log'>;

type Line = {
  kind: RefusalKind;
  hour: Date;
  lastAt: Date;
  times: number;
  side: Refused['side'];
  actor: string | null;
  apiKey: string | null;
  route: string | null;
  subject: string | null;
  application: string | null;
  ofSeveral: boolean;
};

const keyOf = ({ hour, kind, side, actor, apiKey, route, subject, application, ofSeveral }: Line) =>
  JSON.stringify([hour, kind, side, actor, apiKey, route, subject, application, ofSeveral]);

/**
 * Writes tallies of refusals as lines of the organisations they belong to: one for each hour, person, route and thing.
 * What was asked for is written only where it is a thing of that organisation.
 */
export function refusalWriter(deps: Ground): (tallies: Tally[], uncounted: number) => Promise<void> {
  let hour = 0;
  let spent = new Map<string, Set<string>>();

  /** The line itself while its person has not caused too many this hour; then one for all the rest. */
  function within(org: string, line: Line): Line {
    const about = line.application !== null || line.ofSeveral;
    const whose = `${org} ${line.side} ${line.actor ?? line.subject} ${about}`;
    const lines = spent.get(whose) ?? new Set();
    spent.set(whose, lines);
    const key = keyOf(line);
    if (lines.has(key)) return line;
    if (lines.size >= (about ? mostLines.aboutApplications : mostLines.other))
      return { ...line, route: null, subject: null, application: null, ofSeveral: about };
    lines.add(key);
    return line;
  }

  return async function save(tallies, uncounted) {
    const thisHour = Math.floor(deps.now().getTime() / 3_600_000);
    if (thisHour !== hour) {
      hour = thisHour;
      spent = new Map();
    }
    const { lines, unknown } = await placed(deps, tallies);
    let written = 0;
    for (const [org, theirs] of lines) {
      const counted = new Map<string, Line>();
      for (const each of theirs) {
        const line = within(org, each);
        const there = counted.get(keyOf(line));
        if (there === undefined) counted.set(keyOf(line), { ...line });
        else {
          there.times += line.times;
          if (line.lastAt > there.lastAt) there.lastAt = line.lastAt;
        }
      }
      try {
        await deps.withTenant({ side: 'system', org, now: deps.now() }, (tx) =>
          addLines(tx, deps, org, [...counted.values()]),
        );
        written++;
      } catch (error) {
        // Everything is kept for the next time, unless some would be counted twice then.
        if (written === 0) throw error;
        deps.log.warn('refused.not_written', errorFields(error));
      }
    }
    if (unknown + uncounted > 0) deps.log.warn('refused.unknown', { signIns: unknown, uncounted });
  };
}

async function addLines(tx: Tx, deps: Pick<Deps, 'newId'>, org: string, lines: Line[]): Promise<void> {
  for (let at = 0; at < lines.length; at += 500) {
    await tx
      .insertInto('refused_attempt')
      .values(
        lines.slice(at, at + 500).map((line) => ({
          org_id: org,
          refused_attempt_id: deps.newId(),
          hour: line.hour,
          last_at: line.lastAt,
          times: line.times,
          kind: line.kind,
          actor_side: line.side,
          actor_id: line.actor,
          api_key_id: line.apiKey,
          route: line.route,
          subject_id: line.subject,
          application_id: line.application,
          of_several: line.ofSeveral,
        })),
      )
      .onConflict((there) =>
        there
          .columns([
            'org_id',
            'hour',
            'kind',
            'actor_side',
            'actor_id',
            'api_key_id',
            'route',
            'subject_id',
            'application_id',
            'of_several',
          ])
          .doUpdateSet((eb) => ({
            times: sql<number>`least(refused_attempt.times::bigint + ${eb.ref('excluded.times')}, 1000000000)::integer`,
            last_at: sql<Date>`greatest(refused_attempt.last_at, ${eb.ref('excluded.last_at')})`,
          })),
      )
      .execute();
  }
}

/** The lines of each organisation, and how many tries to sign in belong to none. */
async function placed(deps: Ground, tallies: Tally[]): Promise<{ lines: Map<string, Line[]>; unknown: number }> {
  const lines = new Map<string, Line[]>();
  let unknown = 0;
  let addresses = 0;
  const put = (org: string, line: Line) => {
    const theirs = lines.get(org) ?? [];
    theirs.push(line);
    lines.set(org, theirs);
  };
  for (const tally of tallies) {
    const { who } = tally;
    const plain: Line = {
      kind: tally.kind,
      hour: tally.hour,
      lastAt: tally.lastAt,
      times: tally.times,
      side: who.side,
      actor: null,
      apiKey: null,
      route: tally.route,
      subject: null,
      application: null,
      ofSeveral: false,
    };
    if (who.side === 'employer') {
      const known = await thingsAsked(deps, who.org, tally);
      for (const line of apart(tally, plain, known)) put(who.org, { ...line, actor: who.member, apiKey: who.apiKey });
    } else if (who.side === 'candidate') {
      // Of the organisation whose thing it is, where it is one of theirs; another one hears nothing of it.
      let place = who.places[0];
      let known: Things = new Map();
      for (const each of who.places) {
        const there = await thingsAsked(deps, each.org, tally);
        if (there.size === 0) continue;
        place = each;
        known = there;
        break;
      }
      if (place) for (const line of apart(tally, plain, known)) put(place.org, { ...line, actor: place.candidate });
    } else if ('keyHash' in who) {
      const key = await keyOfHash(deps, who.org, who.keyHash);
      if (key !== undefined) put(who.org, { ...plain, actor: null, apiKey: key.apiKey, subject: key.member });
    } else if ('org' in who) {
      put(who.org, { ...plain, subject: who.subject });
    } else {
      let account: string | undefined;
      if ('account' in who) account = who.account;
      else if (addresses++ < mostAddresses) account = await deps.identity.accountByEmail(who.email);
      const seats = account === undefined ? { staff: [], candidacies: [] } : await deps.identity.seatsOf(account);
      for (const { org, member } of seats.staff) put(org, { ...plain, subject: member });
      for (const { org, candidate } of seats.candidacies) put(org, { ...plain, subject: candidate });
      if (seats.staff.length + seats.candidacies.length > 0) continue;
      unknown += tally.times;
      const only = await onlyOrganisation(deps);
      if (only !== undefined) put(only, plain);
    }
  }
  return { lines, unknown };
}

/** Things of an organisation by id: the application each belongs to, or that it is a candidate. */
type Things = Map<string, { application: string | null; subject: string | null }>;

async function thingsAsked(deps: Ground, org: string, { asked }: Tally): Promise<Things> {
  const ids = [...new Set([...asked.keys()].flatMap((each) => each.split(' ')))];
  if (ids.length === 0) return new Map();
  return deps.withTenant({ side: 'system', org, now: deps.now() }, async (tx) => {
    const { rows } = await sql<{ id: string; application: string | null; subject: string | null }>`
      SELECT application_id AS id, application_id AS application, NULL::uuid AS subject FROM application WHERE org_id = ${org} AND application_id = ANY(${ids}::uuid[])
      UNION ALL SELECT agenda_id, application_id, NULL FROM agenda WHERE org_id = ${org} AND agenda_id = ANY(${ids}::uuid[])
      UNION ALL SELECT session_id, application_id, NULL FROM session WHERE org_id = ${org} AND session_id = ANY(${ids}::uuid[])
      UNION ALL SELECT scorecard_id, application_id, NULL FROM scorecard WHERE org_id = ${org} AND scorecard_id = ANY(${ids}::uuid[])
      UNION ALL SELECT document_id, application_id, NULL FROM document WHERE org_id = ${org} AND document_id = ANY(${ids}::uuid[]) AND application_id IS NOT NULL
      UNION ALL SELECT concern_id, application_id, NULL FROM concern WHERE org_id = ${org} AND concern_id = ANY(${ids}::uuid[])
      UNION ALL SELECT candidate_question_id, application_id, NULL FROM candidate_question WHERE org_id = ${org} AND candidate_question_id = ANY(${ids}::uuid[])
      UNION ALL SELECT commitment_id, application_id, NULL FROM commitment WHERE org_id = ${org} AND commitment_id = ANY(${ids}::uuid[])
      UNION ALL SELECT outcome_id, application_id, NULL FROM outcome WHERE org_id = ${org} AND outcome_id = ANY(${ids}::uuid[])
      UNION ALL SELECT candidate_id, NULL, candidate_id FROM candidate WHERE org_id = ${org} AND candidate_id = ANY(${ids}::uuid[])
      UNION ALL SELECT vacancy_id, NULL, vacancy_id FROM vacancy WHERE org_id = ${org} AND vacancy_id = ANY(${ids}::uuid[])`.execute(
      tx,
    );
    return new Map(rows.map(({ id, application, subject }) => [id, { application, subject }]));
  });
}

/** A tally as a line for each thing of the organisation that was asked for, one for things that are not there. */
function apart(tally: Tally, plain: Line, known: Things): Line[] {
  const lines: Line[] = [];
  let nothing = tally.times;
  let told = 0;
  for (const [ids, times] of tally.asked) {
    const things = ids.split(' ').flatMap((id) => known.get(id) ?? []);
    told += times;
    if (things.length === 0) continue;
    nothing -= times;
    const applications = new Set(things.flatMap(({ application }) => application ?? []));
    const [application] = applications;
    lines.push({
      ...plain,
      times,
      application: applications.size === 1 ? (application ?? null) : null,
      subject: applications.size === 0 ? (things.find(({ subject }) => subject)?.subject ?? null) : null,
      ofSeveral: applications.size > 1,
    });
  }
  // More things than were kept apart: some may be about an application.
  const rest = tally.asked.size === 0 ? 0 : tally.times - told;
  if (rest > 0) lines.push({ ...plain, times: rest, ofSeveral: true });
  if (nothing - rest > 0) lines.push({ ...plain, times: nothing - rest });
  return lines;
}

/** The key with this hash, also one that is over; `null`s for one that never was; undefined without the organisation. */
async function keyOfHash(deps: Ground, org: string, hash: string) {
  return deps.withTenant({ side: 'system', org, now: deps.now() }, async (tx) => {
    const found = await tx
      .selectFrom('organisation as o')
      .leftJoin('api_key as k', (join) => join.onRef('k.org_id', '=', 'o.org_id').on('k.token_hash', '=', hash))
      .select(['k.api_key_id', 'k.member_id'])
      .where('o.org_id', '=', org)
      .executeTakeFirst();
    return found === undefined ? undefined : { apiKey: found.api_key_id, member: found.member_id };
  });
}

/** Where one organisation has this Rondo to itself, tries with unknown addresses are told to it. */
async function onlyOrganisation(deps: Ground): Promise<string | undefined> {
  const found = await deps.withTenant({ side: 'system', org: null, now: deps.now() }, (tx) =>
    tx
      .selectFrom('organisation as o')
      .leftJoin('demonstration as d', 'd.org_id', 'o.org_id')
      .select('o.org_id')
      .where('d.org_id', 'is', null)
      .limit(2)
      .execute(),
  );
  return found.length === 1 ? found[0]?.org_id : undefined;
}

/** Refused attempts, the latest hour first; what may follow from somebody's cards is under the seal like the cards. */
export async function listRefused(
  tx: Tx,
  { org, account }: { org: string; account: string },
  query: {
    limit: number;
    cursor?: string | undefined;
    actor?: string | undefined;
    about?: 'ways_in' | 'things' | undefined;
  },
) {
  const after = decodeCursor(query.cursor, 'instant', 'id');
  let lines = tx
    .selectFrom('refused_attempt as r')
    .leftJoin('application as a', (join) =>
      join.onRef('a.org_id', '=', 'r.org_id').onRef('a.application_id', '=', 'r.application_id'),
    )
    .selectAll('r')
    .select('a.candidate_id')
    .where('r.org_id', '=', org)
    // Of one's own candidacy nothing is read on this side.
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('candidate as c')
            .whereRef('c.org_id', '=', 'r.org_id')
            .where('c.account_id', '=', account)
            .where((or) =>
              or.or([
                or('c.candidate_id', '=', or.ref('a.candidate_id')),
                or('c.candidate_id', '=', or.ref('r.subject_id')),
                or('c.candidate_id', '=', or.ref('r.actor_id')),
              ]),
            )
            .select('c.candidate_id'),
        ),
      ),
    )
    .orderBy('r.hour', 'desc')
    .orderBy('r.refused_attempt_id', 'desc')
    .limit(query.limit + 1);
  if (query.actor) {
    const { actor } = query;
    lines = lines.where((eb) => eb.or([eb('r.actor_id', '=', actor), eb('r.subject_id', '=', actor)]));
  }
  const waysIn: RefusalKind[] = ['sign_in_failed', 'password_wrong', 'held_off', 'link_over', 'key_over'];
  if (query.about) lines = lines.where('r.kind', query.about === 'ways_in' ? 'in' : 'not in', waysIn);
  if (after)
    lines = lines.where(sql<boolean>`(r.hour, r.refused_attempt_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`);
  const rows = await lines.execute();
  const nameOf = await namesIn(tx, org, rows);
  const named = (id: string | null) => (id === null ? null : { id, name: nameOf(id) });
  return page(
    rows,
    query.limit,
    (row) => [row.hour.toISOString(), row.refused_attempt_id],
    (row) => ({
      id: row.refused_attempt_id,
      hour: row.hour.toISOString(),
      lastAt: row.last_at.toISOString(),
      times: row.times,
      kind: row.kind as RefusalKind,
      actor: actorOf<Refused['side']>(row, nameOf),
      route: row.route,
      subject: named(row.subject_id ?? row.candidate_id),
      applicationId: row.application_id,
    }),
  );
}

/** Every night: what is older than its term goes. */
export async function sweepRefused(deps: Pick<Deps, 'withTenant' | 'now'>): Promise<void> {
  const now = deps.now();
  const organisations = await deps.withTenant({ side: 'system', org: null, now }, (tx) =>
    tx.selectFrom('organisation').select('org_id').execute(),
  );
  for (const { org_id: org } of organisations)
    await deps.withTenant({ side: 'system', org, now }, (tx) =>
      tx
        .deleteFrom('refused_attempt')
        .where('org_id', '=', org)
        .where('hour', '<', new Date(now.getTime() - refusedDays * 86_400_000))
        .execute(),
    );
}
