import type { Language } from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import { decodeCursor, page } from '../http/paging.ts';
import { mailFailures } from '../mail/failure.ts';
import type { Rendered } from '../mail/render.ts';

/** The addresses in a text, in order and each once; what ends a sentence is no part of one. */
export function linksIn(text: string): string[] {
  return [
    ...new Set([...text.matchAll(/https?:\/\/[^\s<>"“”]+/g)].map(([address]) => address.replace(/[.,;:!?)]+$/, ''))),
  ];
}

export async function listKeptMails(tx: Tx, org: string, query: { limit: number; cursor?: string | undefined }) {
  const after = decodeCursor(query.cursor, 'instant', 'id');
  let select = tx
    .selectFrom('mail')
    .select(['mail_id', 'template', 'language', 'to_name', 'to_address', 'queued_at', 'rendered'])
    .where('org_id', '=', org)
    .where('dropped_at', 'is', null)
    // What an SMTP server took before it was unset was sent, not kept.
    .where((eb) => eb.or([eb('sent_at', 'is', null), eb('rendered', 'is not', null)]))
    .orderBy('queued_at', 'desc')
    .orderBy('mail_id', 'desc')
    .limit(query.limit + 1);
  if (after) select = select.where(sql<boolean>`(queued_at, mail_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`);
  return page(
    await select.execute(),
    query.limit,
    (row) => [row.queued_at.toISOString(), row.mail_id],
    (row) => {
      const rendered = row.rendered as Rendered | null;
      return {
        id: row.mail_id,
        template: row.template,
        language: row.language as Language,
        to: { name: row.to_name, address: row.to_address },
        queuedAt: row.queued_at.toISOString(),
        content: rendered && {
          subject: rendered.subject,
          text: rendered.text,
          html: rendered.html,
          links: linksIn(rendered.text),
          calendar: rendered.calendar,
        },
      };
    },
  );
}

/** Tried, and neither sent nor dropped. */
const unsent = sql<boolean>`sent_at IS NULL AND dropped_at IS NULL AND failure IS NOT NULL`;

/** That such a mail exists says something of colleagues' cards, which an administrator on the panel must not learn. */
const followingFromCards = ['digest', 'nudge', 'decision-for-contributor'];

export async function listUnsentMails(tx: Tx, org: string, query: { limit: number; cursor?: string | undefined }) {
  const after = decodeCursor(query.cursor, 'instant', 'id');
  let select = tx
    .selectFrom('mail')
    .select(['mail_id', 'to_name', 'to_address', 'queued_at', 'attempts', 'failure'])
    .where('org_id', '=', org)
    .where(unsent)
    .where('template', 'not in', followingFromCards)
    .orderBy('queued_at', 'desc')
    .orderBy('mail_id', 'desc')
    .limit(query.limit + 1);
  if (after) select = select.where(sql<boolean>`(queued_at, mail_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`);
  return page(
    await select.execute(),
    query.limit,
    (row) => [row.queued_at.toISOString(), row.mail_id],
    (row) => ({
      id: row.mail_id,
      to: { name: row.to_name, address: row.to_address },
      queuedAt: row.queued_at.toISOString(),
      attempts: row.attempts,
      // Earlier versions wrote down the code of an error.
      why: mailFailures.find((one) => one === row.failure) ?? ('unclear' as const),
    }),
  );
}

/** Asks the queue for each of them anew: under the key of the job that waits, so that none goes twice. */
export async function sendUnsentAgain(tx: Tx, org: string): Promise<void> {
  await sql`
    SELECT enqueue('send-mail', jsonb_build_object('org', org_id, 'mail', mail_id), 'mail:' || mail_id)
      FROM (SELECT org_id, mail_id FROM mail WHERE org_id = ${org} AND ${unsent}
             ORDER BY queued_at DESC, mail_id DESC LIMIT 500) AS waiting`.execute(tx);
}
