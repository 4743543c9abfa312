import { sql } from 'kysely';
import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '../config.ts';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import type { LinkPurpose } from '../logins/identity.ts';
import { sentAddress } from './address.ts';
import { currentWords } from './current-text.ts';
import { MailNotSent, remedies } from './failure.ts';
import { type Letterhead, logoInMail, readLetterhead } from './letterhead.ts';
import type { MailRow } from './mail.ts';
import { oneLine, renderMail } from './render.ts';
import { templates } from './templates.ts';

/** Sends one mail; resolves when the server has taken it. */
export type Carrier = (mail: {
  to: { name: string; address: string };
  from: { name: string; address: string };
  replyTo?: { name: string; address: string } | null;
  /** What the mails about one thing refer to, so that mail programs show them together. */
  thread?: string | null;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  calendar: { method: string; content: string } | null;
  unsubscribe?: string | null;
  /** The picture that the HTML names; it goes inside the mail, so that opening it tells nobody. */
  logo?: Letterhead['logo'];
}) => Promise<void>;

export interface SmtpCarrier {
  carry: Carrier;
  /** Connects and signs in, and sends nothing. */
  verify(): Promise<void>;
  close(): void;
}

/** A password goes to another machine over TLS or not at all, unless the address says otherwise. */
function needsTls(smtpUrl: string): boolean {
  const { protocol, hostname, password } = new URL(smtpUrl);
  return protocol === 'smtp:' && password !== '' && !/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

/** The carrier of `SMTP_URL`; undefined without one: mails then stay in the outbox page. */
export function smtpCarrier(config: Pick<Config, 'smtpUrl'>): SmtpCarrier | undefined {
  if (config.smtpUrl === undefined) return undefined;
  const transport: Transporter = createTransport(
    {
      url: config.smtpUrl,
      // A server that hangs holds one of four jobs: minutes, as the library has it, would let all others wait.
      connectionTimeout: 20_000,
      greetingTimeout: 20_000,
      socketTimeout: 60_000,
      requireTLS: needsTls(config.smtpUrl),
    },
    { disableFileAccess: true, disableUrlAccess: true },
  );
  return {
    async carry({ to, from, replyTo, thread, subject, text, html, messageId, calendar, unsubscribe, logo }) {
      await transport.sendMail({
        to: { name: oneLine(to.name), address: to.address },
        from: { name: oneLine(from.name), address: from.address },
        ...(replyTo ? { replyTo: { name: oneLine(replyTo.name), address: replyTo.address } } : {}),
        ...(thread ? { inReplyTo: thread, references: thread } : {}),
        subject,
        text,
        html,
        messageId,
        disableFileAccess: true,
        disableUrlAccess: true,
        headers: {
          // Nobody's absence answers a machine (RFC 3834).
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'OOF, AutoReply',
          ...(unsubscribe
            ? {
                // Prepared: an address is never folded or encoded on its way into the header.
                'List-Unsubscribe': { prepared: true, value: `<${unsubscribe}>` },
                'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
              }
            : {}),
        },
        ...(logo
          ? {
              attachments: [
                {
                  cid: logoInMail,
                  filename: logo.mediaType === 'image/png' ? 'logo.png' : 'logo.jpg',
                  content: logo.bytes,
                  contentType: logo.mediaType,
                  contentDisposition: 'inline' as const,
                },
              ],
            }
          : {}),
        ...(calendar
          ? { icalEvent: { method: calendar.method, content: calendar.content, filename: 'invitation.ics' } }
          : {}),
      });
    },
    async verify() {
      await transport.verify();
    },
    close: () => transport.close(),
  };
}

/**
 * The job that sends one mail of the outbox: composes it in the organisation's own context, with links made now, and
 * hands it to the carrier; without one it keeps the rendered mail for the outbox page. Done twice it sends once: a row
 * that is sent, dropped or gone is left alone.
 */
export async function sendMail(deps: Deps, carrier: Carrier | undefined, org: string, mailId: string): Promise<void> {
  const context = { side: 'system' as const, org, now: deps.now() };
  const composed = await deps.withTenant(context, async (tx) => {
    const row = (await tx
      .selectFrom('mail as i')
      .leftJoin('member as m', (join) =>
        join.onRef('m.org_id', '=', 'i.org_id').onRef('m.member_id', '=', 'i.member_id'),
      )
      .select([
        'i.org_id',
        'i.mail_id',
        'i.template',
        'i.language',
        'i.to_name',
        'i.to_address',
        'i.candidate_id',
        'i.member_id',
        'i.data',
        'm.deactivated_at',
      ])
      .where('i.org_id', '=', org)
      .where('i.mail_id', '=', mailId)
      .where('i.sent_at', 'is', null)
      .where('i.dropped_at', 'is', null)
      .executeTakeFirst()) as (MailRow & { deactivated_at: Date | null }) | undefined;
    if (row === undefined) return undefined;
    const compose = templates[row.template]?.compose;
    if (compose === undefined) throw new Error(`no mail template named ${row.template}`);
    const organisation = await tx
      .selectFrom('organisation as o')
      .leftJoin('demonstration as d', 'd.org_id', 'o.org_id')
      .select(['o.name', 'd.org_id as demonstration'])
      .where('o.org_id', '=', org)
      .executeTakeFirstOrThrow();
    // Who is out since it was queued is told nothing any more, also not that something was taken back.
    const isOut = row.deactivated_at !== null;
    const mail = isOut
      ? undefined
      : await compose({
          tx,
          mail: row,
          now: deps.now(),
          url: deps.config.url,
          from: senderOf(deps.config.mailFrom),
          say: (key, values) => currentWords(tx, org, key, row.language, values),
          endReminders: (memberId) => {
            const token = deps.identity.reminderToken(org, memberId);
            return {
              oneClick: `${deps.config.url}/api/v1/unsubscriptions/${token}`,
              page: `${deps.config.url}/unsubscribe#${token}`,
            };
          },
          link: (purpose, about, validDays) => {
            // Whoever has a candidate's mail now is the candidate only while that is their address.
            const address = purpose === 'candidate' ? row.to_address : undefined;
            return linkTo(deps, purpose, { org, ...about, address }, validDays);
          },
        });
    const isForCandidate = row.candidate_id !== null && row.member_id === null;
    const audience = mail?.letterhead ?? (isForCandidate ? ('candidate' as const) : undefined);
    const letterhead = mail && audience ? await readLetterhead(tx, org, organisation.name) : undefined;
    const contact = mail && isForCandidate && mail.replyTo === undefined ? await contactOf(tx, row) : undefined;
    return {
      row,
      organisation: organisation.name,
      isMadeUp: organisation.demonstration !== null,
      mail,
      audience,
      letterhead,
      replyTo: mail?.replyTo ?? contact ?? null,
    };
  });
  if (composed === undefined) return;
  const { row, organisation, isMadeUp, mail, audience, letterhead, replyTo } = composed;
  if (mail === undefined) {
    await mark(deps, org, mailId, { dropped_at: deps.now() });
    return;
  }
  const rendered = await renderMail(mail, row.language, organisation, letterhead, audience);
  // Invented people have invented addresses, and who plays them may have typed a real one: nothing of theirs leaves.
  if (carrier === undefined || isMadeUp) {
    await mark(deps, org, mailId, { sent_at: deps.now(), rendered: JSON.stringify(rendered) });
    return;
  }
  const { hostname: host } = new URL(deps.config.url);
  const from = senderOf(deps.config.mailFrom);
  try {
    await carrier({
      ...rendered,
      logo: letterhead?.logo ?? null,
      to: { name: row.to_name, address: sentAddress(row.to_address) },
      // To those from outside the organisation speaks; its own people know the system by its name.
      from: { ...from, name: audience === undefined ? from.name : organisation },
      replyTo,
      thread: threadOf(row, host),
      messageId: `<${mailId}@${host}>`,
    });
  } catch (error) {
    const told = new MailNotSent(error);
    await mark(deps, org, mailId, { failure: told.failure }, true);
    deps.log.warn('mail.not_sent', {
      mail: mailId,
      why: told.failure,
      code: told.code,
      remedy: remedies[told.failure],
    });
    throw told;
  }
  await mark(deps, org, mailId, { sent_at: deps.now(), failure: null });
}

/** `Interviews <interviews@example.org>`, or the address alone. */
export function senderOf(mailFrom: string): { name: string; address: string } {
  const [, name, address] = /^(.*?)\s*<([^<>]+)>$/.exec(mailFrom) ?? [undefined, '', mailFrom];
  return { name: (name ?? '').replace(/^"(.*)"$/, '$1'), address: address ?? mailFrom };
}

/** Whoever the candidate was told to turn to: named with their last agenda, or at the form; nobody who left. */
async function contactOf(tx: Tx, row: MailRow): Promise<{ name: string; address: string } | undefined> {
  const application = row.data.applicationId ?? null;
  const { rows } = await sql<{ name: string; address: string }>`
    SELECT m.name, m.email AS address FROM member m
     WHERE m.org_id = ${row.org_id} AND m.deactivated_at IS NULL AND m.email = coalesce(
       (SELECT p.content -> 'contact' ->> 'email' FROM application a
          JOIN agenda_publication p ON p.org_id = a.org_id AND p.application_id = a.application_id
         WHERE a.org_id = ${row.org_id} AND a.candidate_id = ${row.candidate_id}
           AND (${application}::uuid IS NULL OR a.application_id = ${application}::uuid)
         ORDER BY p.published_at DESC LIMIT 1),
       (SELECT c.email FROM application a JOIN application_form f ON f.org_id = a.org_id AND f.vacancy_id = a.vacancy_id
          JOIN member c ON c.org_id = f.org_id AND c.member_id = f.contact_id
         WHERE a.org_id = ${row.org_id} AND a.candidate_id = ${row.candidate_id}
           AND (${application}::uuid IS NULL OR a.application_id = ${application}::uuid)
         ORDER BY a.application_id DESC LIMIT 1))
     LIMIT 1`.execute(tx);
  return rows[0];
}

/** One thread for what a candidate hears of one procedure or one agenda, one for a session of a panelist. */
function threadOf({ data, member_id }: MailRow, host: string): string | null {
  const about =
    member_id !== null && data.sessionId
      ? `session-${data.sessionId}`
      : data.applicationId
        ? `application-${data.applicationId}`
        : data.agendaId
          ? `agenda-${data.agendaId}`
          : null;
  return about === null ? null : `<${about}@${host}>`;
}

async function mark(
  deps: Deps,
  org: string,
  mailId: string,
  values: { sent_at?: Date; dropped_at?: Date; rendered?: string; failure?: string | null },
  failed = false,
): Promise<void> {
  await deps.withTenant({ side: 'system', org, now: deps.now() }, (tx) =>
    tx
      .updateTable('mail')
      .set((eb) => ({ ...values, ...(failed ? { attempts: eb('attempts', '+', 1) } : {}) }))
      .where('org_id', '=', org)
      .where('mail_id', '=', mailId)
      .execute(),
  );
}

/** The address of a link in a mail. The token stands after the #, which no server and no mail scanner is sent. */
export async function linkTo(
  deps: Pick<Deps, 'identity' | 'now' | 'config'>,
  purpose: LinkPurpose,
  about: { org: string | null; accountId?: string | null; subjectId?: string | null; address?: string | undefined },
  validDays: number,
): Promise<string> {
  const now = deps.now();
  const token = await deps.identity.makeLink(
    {
      purpose,
      orgId: about.org,
      accountId: about.accountId ?? null,
      subjectId: about.subjectId ?? null,
      address: about.address,
    },
    new Date(now.getTime() + validDays * 86_400_000),
    now,
  );
  return `${deps.config.url}${purpose === 'candidate' ? '/my/open' : '/open'}#${token}`;
}
