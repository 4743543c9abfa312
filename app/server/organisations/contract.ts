import { z } from '@hono/zod-openapi';
import { Id, Instant, Language, line, prose } from '@rondo/interview';
import {
  administrating,
  body,
  everyMember,
  ids,
  json,
  nothing,
  PageQuery,
  pageOf,
  recruiting,
  route,
} from '../http/contract.ts';

const Country = z.string().regex(/^[A-Z]{2}$/, 'is not a country code of two capitals, e.g. NL');
const TimeZone = z.string().max(60).refine(isTimeZone, 'is not a time zone, e.g. Europe/Amsterdam');

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export const Organisation = z
  .object({
    id: Id,
    name: z.string(),
    country: z.string(),
    language: Language,
    timeZone: z.string(),
    /** Days that candidates' data is kept after the procedure, without consent (G8). */
    retention: z.object({ days: z.int(), reason: z.string().nullable() }),
    /** What each country leaves open; `*` stands for those without a line of their own. */
    retentionRules: z.array(
      z.object({
        country: z.string(),
        days: z.int(),
        daysWithConsent: z.int(),
        longerWithReason: z.boolean(),
        source: z.string(),
        asOf: z.string(),
      }),
    ),
    /** Whether people who come in by an import are told at once, by mail, where their data came from (Art. 14). */
    noticesAtOnce: z.boolean(),
    createdAt: Instant,
    version: z.int(),
  })
  .openapi('Organisation');

export const Room = z
  .object({ id: Id, name: z.string(), place: z.string(), capacity: z.int().nullable() })
  .openapi('Room');

const capacity = z.int().min(1).max(10_000).nullable();

/** The organisation itself and the rooms it meets in. */
export const contract = {
  get: route({
    method: 'get',
    path: '/organisation',
    summary: 'The organisation I work for',
    access: everyMember,
    versioned: true,
    responses: { 200: json(Organisation, 'The organisation') },
  }),
  change: route({
    method: 'patch',
    path: '/organisation',
    summary:
      'Change name, country, language, time zone, how long candidates’ data is kept, or when who was imported is told',
    access: administrating,
    versioned: true,
    request: {
      body: body(
        z.strictObject({
          name: line(200).optional(),
          country: Country.optional(),
          language: Language.optional(),
          timeZone: TimeZone.optional(),
          noticesAtOnce: z.boolean().optional(),
          retention: z.strictObject({ days: z.int(), reason: prose(2000).default('') }).optional(),
        }),
      ),
    },
    responses: { 200: json(Organisation, 'Changed') },
  }),
  listRooms: route({
    method: 'get',
    path: '/rooms',
    summary: 'The rooms, by name',
    access: everyMember,
    request: { query: PageQuery },
    responses: { 200: json(pageOf(Room), 'A page of rooms') },
  }),
  addRoom: route({
    method: 'post',
    path: '/rooms',
    summary: 'A new room',
    access: recruiting,
    idempotent: true,
    request: {
      body: body(
        z.strictObject({ name: line(100), place: line(200, 0).default(''), capacity: capacity.default(null) }),
      ),
    },
    responses: { 201: json(Room, 'Added') },
  }),
  changeRoom: route({
    method: 'patch',
    path: '/rooms/{roomId}',
    summary: 'Change a room',
    access: recruiting,
    request: {
      params: ids('roomId'),
      body: body(
        z.strictObject({
          name: line(100).optional(),
          place: line(200, 0).optional(),
          capacity: capacity.optional(),
        }),
      ),
    },
    responses: { 200: json(Room, 'Changed') },
  }),
  removeRoom: route({
    method: 'delete',
    path: '/rooms/{roomId}',
    summary: 'Remove a room in which nothing is planned any more; what was held there keeps its name',
    access: recruiting,
    request: { params: ids('roomId') },
    responses: { 204: nothing },
  }),
};
