/**
 * Why a mail did not go out, as people can act on it. `unreachable`: nobody answers, or too slowly; `not_secure`: TLS is
 * asked for and cannot be had, or the certificate is not to be believed; `sign_in`: the mail server does not take user
 * and password; `later`: it says itself that it takes the mail later; `refused`: it does not take this mail or this
 * address; `unclear`: anything else.
 */
export const mailFailures = ['unreachable', 'not_secure', 'sign_in', 'later', 'refused', 'unclear'] as const;
export type MailFailure = (typeof mailFailures)[number];

/** The error of a job. What a mail server says quotes addresses, and the queue keeps what an error says: so this one says little. */
export class MailNotSent extends Error {
  override name = 'MailNotSent';
  readonly failure: MailFailure;
  readonly code: string;
  constructor(error: unknown) {
    const failure = failureOf(error);
    const { code, responseCode } = error as { code?: string; responseCode?: number };
    const told = [code, responseCode].filter((part) => part !== undefined).join(' ');
    super(`not sent, ${failure}${told && ` (${told})`}`);
    this.failure = failure;
    this.code = told || 'none';
  }
}

export function failureOf(error: unknown): MailFailure {
  const { code, responseCode = 0, message = '' } = error as { code?: string; responseCode?: number; message?: string };
  if (code === 'ETLS' || /certificate|altnames|SSL|TLS|wrong version number/i.test(message)) return 'not_secure';
  if (code === 'EAUTH' || code === 'ENOAUTH' || responseCode === 530 || responseCode === 535) return 'sign_in';
  if (responseCode >= 400 && responseCode < 500) return 'later';
  if (responseCode >= 500) return 'refused';
  if (/^(?:ECONN|ESOCKET|ETIMEDOUT|EDNS|ENOTFOUND|EHOST|ENET|EPROTOCOL)/.test(code ?? '')) return 'unreachable';
  return 'unclear';
}

/** What whoever runs Rondo can do; for the log. */
export const remedies: Readonly<Record<MailFailure, string>> = {
  unreachable:
    'see that the mail server runs and that SMTP_URL names its host and port; mails wait and are tried again',
  not_secure:
    'correct the certificate of the mail server or its name in SMTP_URL; a certificate of your own is named with NODE_EXTRA_CA_CERTS',
  sign_in: 'correct user and password in SMTP_URL (special characters %-encoded)',
  later: 'nothing: the mail server takes it later, and it is tried again',
  refused: 'see Settings, Outbox, which mails; often the address, or MAIL_FROM, which this server may not send for',
  unclear: 'see the log of the mail server',
};
