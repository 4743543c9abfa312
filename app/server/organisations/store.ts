import { type Language, retentionRules } from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import { changedSince } from '../http/etag.ts';
import type { Deps } from '../http/feature.ts';
import { decodeCursor, page } from '../http/paging.ts';
import { conflict, notFound } from '../http/problem.ts';

export async function readOrganisation(tx: Tx, org: string) {
  const row = await tx.selectFrom('organisation').selectAll().where('org_id', '=', org).executeTakeFirst();
  if (row === undefined) throw notFound();
  return {
    id: row.org_id,
    name: row.name,
    country: row.country,
    language: row.language as Language,
    timeZone: row.time_zone,
    retention: { days: row.retention_days, reason: row.retention_reason },
    retentionRules: [...retentionRules],
    noticesAtOnce: row.notices_at_once,
    createdAt: row.created_at.toISOString(),
    version: row.version,
  };
}

/** Changes the organisation on top of the version that was seen. */
export async function changeOrganisation(
  tx: Tx,
  org: string,
  seen: number,
  changes: {
    name?: string | undefined;
    country?: string | undefined;
    language?: Language | undefined;
    timeZone?: string | undefined;
    retention?: { days: number; reason: string | null } | undefined;
    noticesAtOnce?: boolean | undefined;
  },
): Promise<void> {
  const { timeZone, retention, noticesAtOnce, ...plain } = changes;
  const written = await tx
    .updateTable('organisation')
    .set((eb) => ({
      ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
      ...(timeZone === undefined ? {} : { time_zone: timeZone }),
      ...(noticesAtOnce === undefined ? {} : { notices_at_once: noticesAtOnce }),
      ...(retention === undefined ? {} : { retention_days: retention.days, retention_reason: retention.reason }),
      version: eb('version', '+', 1),
    }))
    .where('org_id', '=', org)
    .where('version', '=', seen)
    .executeTakeFirst();
  if (written.numUpdatedRows === 0n) throw changedSince((await readOrganisation(tx, org)).version);
}

const shapeRoom = (row: { room_id: string; name: string; place: string; capacity: number | null }) => ({
  id: row.room_id,
  name: row.name,
  place: row.place,
  capacity: row.capacity,
});

export async function listRooms(tx: Tx, org: string, query: { limit: number; cursor?: string | undefined }) {
  const after = decodeCursor(query.cursor, 'text', 'id');
  let select = tx
    .selectFrom('room')
    .select(['room_id', 'name', 'place', 'capacity'])
    .select(sql<string>`lower(name)`.as('sorted'))
    .where('org_id', '=', org)
    .where('removed_at', 'is', null)
    .orderBy(sql`lower(name)`)
    .orderBy('room_id')
    .limit(query.limit + 1);
  if (after) select = select.where(sql<boolean>`(lower(name), room_id) > (${after[0]}, ${after[1]}::uuid)`);
  return page(await select.execute(), query.limit, (row) => [row.sorted, row.room_id], shapeRoom);
}

/** Says in words that a room of that name is there already. */
export function roomKnown(error: unknown, name: string | undefined): never {
  if ((error as { constraint?: string }).constraint === 'room_name') {
    throw conflict('room_known', `There is a room called ${name} already. Give this one another name.`, {
      errors: [{ pointer: '/name', detail: 'is the name of another room' }],
    });
  }
  throw error;
}

export async function addRoom(
  tx: Tx,
  deps: Deps,
  org: string,
  room: { name: string; place: string; capacity: number | null },
) {
  const row = { org_id: org, room_id: deps.newId(), ...room };
  await tx.insertInto('room').values(row).execute();
  return shapeRoom(row);
}

export async function changeRoom(
  tx: Tx,
  org: string,
  roomId: string,
  changes: { name?: string | undefined; place?: string | undefined; capacity?: number | null | undefined },
) {
  const set = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const room = tx.selectFrom('room').select(['room_id', 'name', 'place', 'capacity']);
  if (Object.keys(set).length > 0) {
    await tx
      .updateTable('room')
      .set(set)
      .where('org_id', '=', org)
      .where('room_id', '=', roomId)
      .where('removed_at', 'is', null)
      .execute();
  }
  const row = await room
    .where('org_id', '=', org)
    .where('room_id', '=', roomId)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  return shapeRoom(row);
}

/** Takes a room out of use, unless something is still to take place in it. */
export async function removeRoom(tx: Tx, now: Date, org: string, roomId: string): Promise<void> {
  // Locked, so that no session is planned into it in between.
  const room = await tx
    .selectFrom('room')
    .select('name')
    .where('org_id', '=', org)
    .where('room_id', '=', roomId)
    .where('removed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (room === undefined) throw notFound();
  const { planned } = await tx
    .selectFrom('session')
    .select((eb) => eb.fn.countAll<string>().as('planned'))
    .where('org_id', '=', org)
    .where('room_id', '=', roomId)
    .where('cancelled_at', 'is', null)
    .where('ends_at', '>', now)
    .executeTakeFirstOrThrow();
  if (Number(planned) > 0) {
    throw conflict(
      'room_in_use',
      `${planned} planned ${Number(planned) === 1 ? 'session is' : 'sessions are'} still in ${room.name}. Move them in their agenda first, then remove the room.`,
      { planned: Number(planned) },
    );
  }
  await tx
    .updateTable('room')
    .set({ removed_at: now })
    .where('org_id', '=', org)
    .where('room_id', '=', roomId)
    .execute();
}
