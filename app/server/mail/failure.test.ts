import { expect, it } from 'vitest';
import { failureOf, MailNotSent, type mailFailures, remedies } from './failure.ts';

/** As the mail library throws them, each from a server that did just that. */
const thrown: [string, object, (typeof mailFailures)[number]][] = [
  ['nobody listens', { code: 'ESOCKET', message: 'connect ECONNREFUSED 127.0.0.1:25' }, 'unreachable'],
  ['hangs after connect', { code: 'ETIMEDOUT', message: 'Greeting never received' }, 'unreachable'],
  ['closes in the middle', { code: 'ECONNECTION', message: 'Connection closed unexpectedly' }, 'unreachable'],
  ['no such host', { code: 'EDNS', message: 'getaddrinfo ENOTFOUND nowhere.invalid' }, 'unreachable'],
  ['self-signed', { code: 'ESOCKET', message: 'self-signed certificate; if the root CA is …' }, 'not_secure'],
  ['expired', { code: 'ESOCKET', message: 'certificate has expired' }, 'not_secure'],
  ['other name', { code: 'ESOCKET', message: "Hostname/IP does not match certificate's altnames" }, 'not_secure'],
  ['no STARTTLS', { code: 'ETLS', message: 'Error upgrading connection with STARTTLS' }, 'not_secure'],
  ['wrong port', { code: 'ESOCKET', message: 'ssl3_get_record:wrong version number' }, 'not_secure'],
  ['wrong password', { code: 'EAUTH', responseCode: 535, message: 'Invalid login: 535 5.7.8' }, 'sign_in'],
  ['greylisted', { code: 'EENVELOPE', responseCode: 450, message: '450 4.7.1 <jan@example.org>' }, 'later'],
  ['no such mailbox', { code: 'EENVELOPE', responseCode: 550, message: '550 <jan@example.org> unknown' }, 'refused'],
  ['looks like spam', { code: 'EMESSAGE', responseCode: 554, message: '554 5.7.1' }, 'refused'],
  ['anything else', { message: 'oh' }, 'unclear'],
];

it.each(thrown)('why a mail did not go out: %s', (_, fields, failure) => {
  const error = Object.assign(new Error(), fields);
  expect(failureOf(error)).toBe(failure);
  // The queue keeps what an error says.
  expect(new MailNotSent(error).message).not.toMatch(/@|certificate/);
  expect(remedies[failure]).toMatch(/\w/);
});
