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
  Role,
  route,
} from '../http/contract.ts';
import { withWordingReason } from '../wording/contract.ts';

/** The name of a time zone as the server's own list has it, e.g. `Europe/Amsterdam`. */
const TimeZone = z.string().max(60).refine(isTimeZone, 'is not a time zone, e.g. Europe/Amsterdam');

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Somebody of the organisation. Address and phone are null for who has no business calling them. */
export const Member = z
  .object({
    id: Id,
    name: z.string(),
    title: z.string(),
    bio: z.string(),
    fromOrganisation: z.string(),
    role: Role,
    active: z.boolean(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    language: Language,
    timeZone: z.string(),
    joinedAt: Instant,
    deactivatedAt: Instant.nullable(),
    version: z.int(),
  })
  .openapi('Member');

const own = {
  title: line(200, 0).optional(),
  bio: prose(1000).optional(),
  phone: line(50, 0).optional(),
};

/** Who works here, and as what. */
export const contract = {
  list: route({
    method: 'get',
    path: '/members',
    summary: 'The people of the organisation, by name',
    description:
      'Every member reads names, titles and roles, which every picker of people needs; addresses and phones are for administrators and recruiters. `search` looks in names and titles.',
    access: everyMember,
    request: {
      query: PageQuery.extend({
        state: z.enum(['active', 'out', 'all']).default('active'),
        role: Role.optional(),
        search: line(100, 0).optional(),
      }),
    },
    responses: { 200: json(pageOf(Member), 'A page of people') },
  }),
  getMine: route({
    method: 'get',
    path: '/members/me',
    summary: 'Myself, as the organisation knows me',
    access: everyMember,
    versioned: true,
    responses: { 200: json(Member, 'Me') },
  }),
  changeMine: route({
    method: 'patch',
    path: '/members/me',
    summary: 'My title, the two lines about me, my phone and time zone',
    description:
      'Candidates who meet me read my title and the two lines. My name and language: `PATCH /login/profile`.',
    access: everyMember,
    versioned: true,
    request: { body: body(z.strictObject({ ...own, timeZone: TimeZone.optional(), ...withWordingReason })) },
    responses: { 200: json(Member, 'Changed') },
  }),
  get: route({
    method: 'get',
    path: '/members/{memberId}',
    summary: 'One person',
    access: everyMember,
    versioned: true,
    request: { params: ids('memberId') },
    responses: { 200: json(Member, 'The person') },
  }),
  change: route({
    method: 'patch',
    path: '/members/{memberId}',
    summary: 'Change what somebody is here; the last administrator stays one',
    access: administrating,
    versioned: true,
    request: {
      params: ids('memberId'),
      body: body(
        z.strictObject({
          ...own,
          name: line(200).optional(),
          role: Role.optional(),
          fromOrganisation: line(200, 0).optional(),
          ...withWordingReason,
        }),
      ),
    },
    responses: { 200: json(Member, 'Changed') },
  }),
  deactivate: route({
    method: 'put',
    path: '/members/{memberId}/deactivation',
    summary: 'Put somebody out at once: their logins end, their API keys are revoked; what they wrote stays',
    access: administrating,
    request: { params: ids('memberId') },
    responses: { 200: json(Member, 'Out') },
  }),
  reactivate: route({
    method: 'delete',
    path: '/members/{memberId}/deactivation',
    summary: 'Let somebody back in, in the role they had; their old API keys stay revoked',
    access: administrating,
    request: { params: ids('memberId') },
    responses: { 200: json(Member, 'In again') },
  }),
  recover: route({
    method: 'post',
    path: '/members/{memberId}/recovery',
    summary: 'Mail somebody who lost access a link to set a new password',
    access: administrating,
    request: { params: ids('memberId') },
    responses: { 202: nothing },
  }),
};
