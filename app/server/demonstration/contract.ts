import { z } from '@hono/zod-openapi';
import { Language } from '@rondo/interview';
import { body, json, nothing, route } from '../http/contract.ts';
import { personKeys } from './store.ts';

const Person = z.enum(personKeys);
const Token = z.string().min(20).max(200);

export const Demonstration = z
  .object({
    /** `off`: this Rondo sends mails, so it is in real use and offers none. */
    state: z.enum(['off', 'none', 'making', 'ready']),
    /** While it is being made: pieces done, and of how many. */
    done: z.int(),
    of: z.int(),
    /** The last making failed, and what was there of it is removed. */
    failed: z.boolean(),
  })
  .openapi('Demonstration');

/**
 * The demonstration: an invented organisation in which one may be anybody. Whoever holds the link of the first run or
 * administers an organisation here may make it; whoever is in it may switch, reset and remove it (access.ts).
 */
export const contract = {
  get: route({
    method: 'get',
    path: '/demonstration',
    summary: 'Whether there is a demonstration, or how far its making is',
    access: 'anyone',
    responses: { 200: json(Demonstration, 'The state') },
  }),
  make: route({
    method: 'put',
    path: '/demonstration',
    summary: 'Make the demonstration, dated from now; with the link of the first run, or as an administrator',
    access: 'anyone',
    request: { body: body(z.strictObject({ token: Token.optional() })) },
    responses: { 202: json(Demonstration, 'It is being made') },
  }),
  reset: route({
    method: 'post',
    path: '/demonstration/resets',
    summary: 'Make it anew, as it was at first, dated from now',
    access: 'account',
    responses: { 202: json(Demonstration, 'It is being made') },
  }),
  remove: route({
    method: 'delete',
    path: '/demonstration',
    summary: 'Remove it with everything in it',
    access: 'account',
    responses: { 204: nothing },
  }),
  switch: route({
    method: 'post',
    path: '/demonstration/logins',
    summary: 'Be somebody in the demonstration: signs in as them, in the language given',
    access: 'anyone',
    request: {
      body: body(z.strictObject({ person: Person, token: Token.optional(), language: Language.optional() })),
    },
    responses: { 201: json(z.object({ to: z.enum(['/', '/my']) }), 'Signed in') },
  }),
  guide: route({
    method: 'get',
    path: '/demonstration/guide',
    summary: 'Whom one may be in it, who one is, and where there is something to see',
    access: 'account',
    responses: {
      200: json(
        z.object({
          me: Person.nullable(),
          people: z.array(z.object({ person: Person, name: z.string() })),
          places: z.record(z.string(), z.string()),
        }),
        'The guide',
      ),
    },
  }),
};
