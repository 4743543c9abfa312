import { z } from '@hono/zod-openapi';
import { Id, Instant, Language, line } from '@rondo/interview';
import { Email as AnyEmail } from '../applications/contract.ts';
import { body, ids, json, nothing, Role, route } from '../http/contract.ts';
import { ShownLook } from '../looks/contract.ts';

const Email = z.email().max(320);
const Password = z.string().min(10).max(200);
const TimeZone = z.string().max(60).refine(isTimeZone, 'is not a time zone, e.g. Europe/Amsterdam');
const Token = z.string().min(20).max(200);

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Who is signed in, and where they belong. */
export const Login = z
  .object({
    loginId: Id,
    account: z.object({
      id: Id,
      email: z.string(),
      name: z.string(),
      language: Language,
      theme: z.enum(['auto', 'light', 'dark']),
    }),
    hasPassword: z.boolean(),
    staff: z.array(z.object({ organisation: z.object({ id: Id, name: z.string() }), memberId: Id, role: Role })),
    candidateOf: z.array(z.object({ organisation: z.object({ id: Id, name: z.string() }) })),
    onTrial: z.boolean(),
    /** Whether this person belongs to the demonstration. */
    demonstration: z.boolean(),
    /** What unsaved text is encrypted with on this device. */
    deviceKey: z.string(),
  })
  .openapi('Login');

const Opened = z.object({ to: z.enum(['/', '/my']) });

/** Sign-in, links in mails, logins and passkeys. */
export const contract = {
  getSetup: route({
    method: 'get',
    path: '/setup',
    summary: 'Whether this Rondo is new, and whether it is on trial',
    access: 'anyone',
    responses: { 200: json(z.object({ firstRun: z.boolean(), onTrial: z.boolean() }), 'The state of this Rondo') },
  }),
  setUpOrganisation: route({
    method: 'post',
    path: '/organisations',
    summary: 'Set up an organisation and its administrator, with the link printed at the first start',
    access: 'anyone',
    refuses: [410],
    request: {
      body: body(
        z.strictObject({
          token: Token,
          organisation: z.strictObject({
            name: line(200),
            country: z.string().regex(/^[A-Z]{2}$/),
            language: Language,
            timeZone: TimeZone,
          }),
          person: z.strictObject({ name: line(200), email: Email, password: Password }),
        }),
      ),
    },
    responses: { 201: json(Opened, 'Set up, and signed in') },
  }),
  readLink: route({
    method: 'post',
    path: '/link-readings',
    summary: 'What a link in a mail is for; consumes nothing',
    access: 'anyone',
    refuses: [410],
    request: { body: body(z.strictObject({ token: Token })) },
    responses: {
      200: json(
        z.object({
          state: z.enum(['open', 'used', 'expired', 'unknown']),
          purpose: z.enum(['first_run', 'invitation', 'sign_in', 'recovery', 'candidate']).nullable(),
          organisation: z.string().nullable(),
          /** The logo and the colour of that organisation. */
          look: ShownLook.nullable(),
          name: z.string().nullable(),
          language: Language.nullable(),
          /** Whether its person signs in with a password already; then an invitation does not set one. */
          hasPassword: z.boolean(),
        }),
        'How the link stands',
      ),
    },
  }),
  openLink: route({
    method: 'post',
    path: '/link-openings',
    summary: 'Use a link in a mail: signs its person in, once',
    access: 'anyone',
    refuses: [401, 410],
    request: {
      body: body(z.strictObject({ token: Token, name: line(200).optional(), password: Password.optional() })),
    },
    responses: { 201: json(Opened, 'Signed in') },
  }),
  renewLink: route({
    method: 'post',
    path: '/link-renewals',
    summary: 'Send a new link in place of one that was used or is over, to the same address',
    access: 'anyone',
    refuses: [410],
    request: { body: body(z.strictObject({ token: Token })) },
    responses: { 202: nothing },
  }),
  askForLink: route({
    method: 'post',
    path: '/login-links',
    summary: 'Mail a sign-in link; the answer is the same whether the address is known or not',
    access: 'anyone',
    request: { body: body(z.strictObject({ email: AnyEmail })) },
    responses: { 202: nothing },
  }),
  signIn: route({
    method: 'post',
    path: '/logins',
    summary: 'Sign in with a password',
    access: 'anyone',
    refuses: [401],
    request: { body: body(z.strictObject({ email: Email, password: z.string().max(200) })) },
    responses: { 201: json(Opened, 'Signed in') },
  }),
  passkeyChallenge: route({
    method: 'post',
    path: '/passkey-challenges',
    summary: 'What the browser needs to sign in with a passkey',
    access: 'anyone',
    responses: { 201: json(z.looseObject({ challenge: z.string() }), 'Options for navigator.credentials.get') },
  }),
  signInWithPasskey: route({
    method: 'post',
    path: '/passkey-logins',
    summary: 'Sign in with a passkey',
    access: 'anyone',
    refuses: [401],
    request: { body: body(z.strictObject({ response: z.looseObject({ id: z.string() }) })) },
    responses: { 201: json(Opened, 'Signed in') },
  }),
  getLogin: route({
    method: 'get',
    path: '/login',
    summary: 'Who I am and where I belong',
    access: 'account',
    responses: { 200: json(Login, 'The login') },
  }),
  changeProfile: route({
    method: 'patch',
    path: '/login/profile',
    summary: 'My name, language and colours',
    access: 'account',
    request: {
      body: body(
        z.strictObject({
          name: line(200).optional(),
          language: Language.optional(),
          theme: z.enum(['auto', 'light', 'dark']).optional(),
        }),
      ),
    },
    responses: { 204: nothing },
  }),
  signOut: route({
    method: 'delete',
    path: '/login',
    operationId: 'signOut',
    summary: 'Sign out',
    access: 'account',
    responses: { 204: nothing },
  }),
  listLogins: route({
    method: 'get',
    path: '/logins',
    summary: 'Where I am signed in',
    access: 'account',
    responses: {
      200: json(
        z.object({
          items: z.array(
            z.object({ id: Id, openedAt: Instant, usedAt: Instant, userAgent: z.string(), current: z.boolean() }),
          ),
        }),
        'My logins, the latest used first',
      ),
    },
  }),
  endLogin: route({
    method: 'delete',
    path: '/logins/{loginId}',
    summary: 'End one of my logins',
    access: 'account',
    request: { params: ids('loginId') },
    responses: { 204: nothing },
  }),
  endOtherLogins: route({
    method: 'delete',
    path: '/logins',
    summary: 'End all my logins but this one',
    access: 'account',
    responses: { 204: nothing },
  }),
  setPassword: route({
    method: 'put',
    path: '/login/password',
    summary: 'Set or change my password; ends my other logins',
    access: 'account',
    request: { body: body(z.strictObject({ current: z.string().max(200).optional(), password: Password })) },
    responses: { 204: nothing },
  }),
  passkeyOptions: route({
    method: 'post',
    path: '/passkey-registrations',
    summary: 'What the browser needs to make a passkey',
    access: 'account',
    responses: { 201: json(z.looseObject({ challenge: z.string() }), 'Options for navigator.credentials.create') },
  }),
  addPasskey: route({
    method: 'post',
    path: '/passkeys',
    summary: 'Keep a passkey the browser has made',
    access: 'account',
    request: { body: body(z.strictObject({ name: line(100), response: z.looseObject({ id: z.string() }) })) },
    responses: { 201: json(z.object({ id: Id }), 'Kept') },
  }),
  listPasskeys: route({
    method: 'get',
    path: '/passkeys',
    summary: 'My passkeys',
    access: 'account',
    responses: {
      200: json(
        z.object({ items: z.array(z.object({ id: Id, name: z.string(), createdAt: Instant })) }),
        'My passkeys',
      ),
    },
  }),
  removePasskey: route({
    method: 'delete',
    path: '/passkeys/{passkeyId}',
    summary: 'Remove one of my passkeys',
    access: 'account',
    request: { params: ids('passkeyId') },
    responses: { 204: nothing },
  }),
};
