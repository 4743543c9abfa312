import { z } from '@hono/zod-openapi';
import { Id, Instant, Language, ReminderSettings, SeatRole } from '@rondo/interview';
import { body, everyMember, hiring, ids, json, PageQuery, pageOf, route } from '../http/contract.ts';
import { owedKinds } from './owed.ts';

export const Reminders = ReminderSettings.extend({ version: z.int() }).openapi('Reminders');

const Preparation = z
  .object({
    sessionId: Id,
    name: z.string(),
    startsAt: Instant,
    endsAt: Instant,
    roundNumber: z.int(),
    applicationId: Id,
    candidate: z.object({ id: Id, name: z.string() }),
    vacancy: z.object({ id: Id, title: z.string() }),
    people: z.array(
      z.object({
        memberId: Id,
        name: z.string(),
        role: SeatRole,
        preparedAt: Instant.nullable(),
        /** They were prepared, for a kit that has been replaced since. */
        kitChanged: z.boolean(),
        nudgedAt: Instant.nullable(),
        mayNudge: z.boolean(),
      }),
    ),
  })
  .openapi('Preparation');

const Owed = z
  .object({
    kind: z.enum(owedKinds),
    applicationId: Id,
    /** The scorecard, session, promise, question or round it is about; else the application. */
    targetId: Id,
    candidate: z.object({ id: Id, name: z.string() }),
    vacancy: z.object({ id: Id, title: z.string() }),
    roundNumber: z.int().nullable(),
    /** Since when it waits, or when it begins (preparation). */
    dueAt: Instant.nullable(),
    /** The day it was promised for. */
    dueOn: z.iso.date().nullable(),
  })
  .openapi('Owed');

/** A token in the header and the foot of a reminder; it does one thing, so that it may stand in an address. */
const Token = z.object({ token: z.string().min(20).max(200) });

const Unsubscription = z.object({
  organisation: z.string(),
  name: z.string(),
  /** What the mail was written in. */
  language: Language,
  digest: z.boolean(),
});

/** What I owe and when I am reminded of it (R80), and who is not prepared (R34). */
export const contract = {
  get: route({
    method: 'get',
    path: '/members/me/reminders',
    summary: 'When I get my digest, and when nothing is to reach me; times are of my own time zone',
    access: everyMember,
    versioned: true,
    responses: { 200: json(Reminders, 'My settings') },
  }),
  set: route({
    method: 'put',
    path: '/members/me/reminders',
    summary: 'Set or end my digest; invitations and cancellations of interviews come all the same',
    access: everyMember,
    versioned: true,
    request: { body: body(ReminderSettings) },
    responses: { 200: json(Reminders, 'Set') },
  }),
  owed: route({
    method: 'get',
    path: '/owed',
    summary: 'What I owe until my next digest, the 60 most pressing; the digest lists the same',
    access: everyMember,
    responses: { 200: json(z.object({ items: z.array(Owed) }), 'By kind, the oldest first') },
  }),
  preparations: route({
    method: 'get',
    path: '/preparations',
    summary: 'Rated sessions of the coming days with who has prepared for them, the next first (R34)',
    access: hiring,
    request: {
      query: PageQuery.extend({
        days: z.coerce.number().int().min(1).max(31).default(7),
        applicationId: Id.optional(),
        only: z.enum(['all', 'unprepared']).default('all'),
      }),
    },
    responses: { 200: json(pageOf(Preparation), 'A page of sessions') },
  }),
  nudge: route({
    method: 'post',
    path: '/sessions/{sessionId}/nudges',
    summary: 'Ask a panelist to prepare; at most once in 12 hours, and never by mail in their quiet hours',
    access: hiring,
    request: { params: ids('sessionId'), body: body(z.strictObject({ memberId: Id })) },
    responses: {
      201: json(
        z.object({ nudgedAt: Instant, mailed: z.boolean() }),
        'Asked; without a mail it stands in their digest',
      ),
    },
  }),
  unsubscription: route({
    method: 'get',
    path: '/unsubscriptions/{token}',
    summary: 'Whose reminders a link of a mail is about; nothing changes. A browser is led to the page',
    access: 'anyone',
    request: { params: Token },
    responses: { 200: json(Unsubscription, 'Theirs'), 303: { description: 'To the page' } },
  }),
  unsubscribe: route({
    method: 'post',
    path: '/unsubscriptions/{token}',
    summary: 'Turn these reminders off (RFC 8058: what a mail program sends for its owner); invitations still come',
    access: 'anyone',
    request: { params: Token },
    responses: { 200: json(Unsubscription, 'Off') },
  }),
};
