import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '../config.ts';
import type { Deps } from '../http/feature.ts';
import type { LinkPurpose } from '../logins/identity.ts';
import { currentWords } from './current-text.ts';
import { type Letterhead, logoInMail, readLetterhead } from './letterhead.ts';
import type { MailRow } from './mail.ts';
import { oneLine, renderMail } from './render.ts';
import { templates } from './templates.ts';

/** Sends one mail; resolves when the server has taken it. */
export type Carrier = (mail: {
  to: { name: string; address: string };
  from: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  calendar: { method: string; content: string } | null;
  unsubscribe?: string | null;
  /** The picture that the HTML names; it goes inside the mail, so that opening it tells nobody. */
  logo?: Letterhead['logo'];
}) => Promise<void>;

/** The carrier of `SMTP_URL`; undefined without one: mails then stay in the outbox page. */
export function smtpCarrier(config: Pick<Config, 'smtpUrl'>): { carry: Carrier; close(): void } | undefined {
  if (config.smtpUrl === undefined) return undefined;
  const transport: Transporter = createTransport(config.smtpUrl, { disableFileAccess: true, disableUrlAccess: true });
  return {
    async carry({ to, from, subject, text, html, messageId, calendar, unsubscribe, logo }) {
      await transport.sendMail({
        to: { name: oneLine(to.name), address: to.address },
        from,
        subject,
        text,
        html,
        messageId,
        disableFileAccess: true,
        disableUrlAccess: true,
        ...(unsubscribe
          ? {
              headers: {
                // Prepared: an address is never folded or encoded on its way into the header.
                'List-Unsubscribe': { prepared: true, value: `<${unsubscribe}>` },
                'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
              },
            }
          : {}),
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
      .selectFrom('mail')
      .select([
        'org_id',
        'mail_id',
        'template',
        'language',
        'to_name',
        'to_address',
        'candidate_id',
        'member_id',
        'data',
      ])
      .where('org_id', '=', org)
      .where('mail_id', '=', mailId)
      .where('sent_at', 'is', null)
      .where('dropped_at', 'is', null)
      .executeTakeFirst()) as MailRow | undefined;
    if (row === undefined) return undefined;
    const compose = templates[row.template];
    if (compose === undefined) throw new Error(`no mail template named ${row.template}`);
    const organisation = await tx
      .selectFrom('organisation as o')
      .leftJoin('demonstration as d', 'd.org_id', 'o.org_id')
      .select(['o.name', 'd.org_id as demonstration'])
      .where('o.org_id', '=', org)
      .executeTakeFirstOrThrow();
    const mail = await compose({
      tx,
      mail: row,
      now: deps.now(),
      url: deps.config.url,
      say: (key, values) => currentWords(tx, org, key, row.language, values),
      endReminders: (memberId) => {
        const token = deps.identity.reminderToken(org, memberId);
        return {
          oneClick: `${deps.config.url}/api/v1/unsubscriptions/${token}`,
          page: `${deps.config.url}/unsubscribe#${token}`,
        };
      },
      link: (purpose, about, validDays) => linkTo(deps, purpose, { org, ...about }, validDays),
    });
    const isForCandidate = mail?.forCandidate ?? (row.candidate_id !== null && row.member_id === null);
    const letterhead = mail && isForCandidate ? await readLetterhead(tx, org, organisation.name) : undefined;
    return { row, organisation: organisation.name, isMadeUp: organisation.demonstration !== null, mail, letterhead };
  });
  if (composed === undefined) return;
  const { row, organisation, isMadeUp, mail, letterhead } = composed;
  if (mail === undefined) {
    await mark(deps, org, mailId, { dropped_at: deps.now() });
    return;
  }
  const rendered = await renderMail(mail, row.language, organisation, letterhead);
  // Invented people have invented addresses, and who plays them may have typed a real one: nothing of theirs leaves.
  if (carrier === undefined || isMadeUp) {
    await mark(deps, org, mailId, { sent_at: deps.now(), rendered: JSON.stringify(rendered) });
    return;
  }
  try {
    await carrier({
      ...rendered,
      logo: letterhead?.logo ?? null,
      to: { name: row.to_name, address: row.to_address },
      from: deps.config.mailFrom,
      messageId: `<${mailId}@${new URL(deps.config.url).hostname}>`,
    });
  } catch (error) {
    await mark(deps, org, mailId, { failure: (error as { code?: string }).code ?? 'not_taken' }, true);
    throw error;
  }
  await mark(deps, org, mailId, { sent_at: deps.now(), failure: null });
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
  about: { org: string | null; accountId?: string | null; subjectId?: string | null },
  validDays: number,
): Promise<string> {
  const now = deps.now();
  const token = await deps.identity.makeLink(
    { purpose, orgId: about.org, accountId: about.accountId ?? null, subjectId: about.subjectId ?? null },
    new Date(now.getTime() + validDays * 86_400_000),
    now,
  );
  return `${deps.config.url}${purpose === 'candidate' ? '/my/open' : '/open'}#${token}`;
}
