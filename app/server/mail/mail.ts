import type { Language } from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import type { LinkPurpose } from '../logins/identity.ts';
import type { filledText, ListItem, TextValue } from './text.ts';
import type { TextKey } from './texts.ts';

/** Who a mail goes to and what it is about. `key` makes it exactly once: a second mail with the same key is not made. */
export type QueuedMail = {
  org: string;
  key: string;
  template: string;
  language: Language;
  to: { name: string; address: string };
  candidate?: string | null;
  member?: string | null;
  /** Ids and words the fact already stores; never a secret. */
  data?: Record<string, unknown>;
};

/** A mail in words, before it becomes HTML and plain text. */
export type Composed = {
  subject: string;
  /** Paragraphs, in order; a list is several lines under one sentence. */
  body: (string | { list: ListItem[] } | { quote: string })[];
  button?: { label: string; url: string };
  /** Small print under the button. */
  note?: string;
  /** Has the organisation's letterhead, whoever reads it: it lets its reader in, or is a trial of one that has it. */
  letterhead?: 'candidate' | 'member';
  /** Who reads what is answered; a candidate's mails have the contact of their procedure by themselves. */
  replyTo?: { name: string; address: string } | null;
  /** An iCalendar object (iTIP) with its method. */
  calendar?: { method: 'PUBLISH' | 'REQUEST' | 'CANCEL'; content: string } | undefined;
  /** Where one press ends mails of this kind (RFC 8058); only for what may be ended. */
  unsubscribe?: string;
};

export type MailRow = {
  org_id: string;
  mail_id: string;
  template: string;
  language: Language;
  to_name: string;
  to_address: string;
  candidate_id: string | null;
  member_id: string | null;
  data: Record<string, string>;
};

/** What a template is given: its row, the organisation's database, and links whose tokens exist only in this mail. */
export type ComposeContext = {
  tx: Tx;
  mail: MailRow;
  now: Date;
  url: string;
  /** Who mails are sent by, as an address: the organiser of an entry that has no contact. */
  from: { name: string; address: string };
  /** The words of a mail in its reader's language, as the organisation wants them now, with what it is about. */
  say(key: TextKey, values: Record<string, TextValue>): Promise<ReturnType<typeof filledText>>;
  /** Where the reader ends their reminders: for their mail program, and for themself. */
  endReminders(memberId: string): { oneClick: string; page: string };
  link(
    purpose: LinkPurpose,
    about: { accountId?: string | null; subjectId?: string | null },
    validDays: number,
  ): Promise<string>;
};

/** A template; undefined when what it is about is gone, and nothing is sent. */
export type Compose = (context: ComposeContext) => Promise<Composed | undefined>;

/** Writes a mail into the outbox in the transaction of its fact, and asks the queue to send it. */
export async function queueMail(
  tx: Tx,
  deps: Pick<Deps, 'newId' | 'now' | 'tellsNobody'>,
  mail: QueuedMail,
): Promise<void> {
  const [made] = await insertMails(tx, deps, [mail]);
  if (made !== undefined) await enqueue(tx, 'send-mail', { org: mail.org, mail: made.mail_id }, `mail:${made.mail_id}`);
}

/** The same for many of one organisation in two statements; answers the mails by their keys, without those made before. */
export async function queueMails(
  tx: Tx,
  deps: Pick<Deps, 'newId' | 'now' | 'tellsNobody'>,
  mails: readonly QueuedMail[],
): Promise<Map<string, string>> {
  const made = await insertMails(tx, deps, mails);
  const jobs = made.map(({ org_id, mail_id }) => ({ org: org_id, mail: mail_id }));
  if (jobs.length > 0)
    await sql`SELECT enqueue('send-mail', job, 'mail:' || (job ->> 'mail')) FROM jsonb_array_elements(${JSON.stringify(jobs)}::jsonb) AS job`.execute(
      tx,
    );
  return new Map(made.map(({ key, mail_id }) => [key, mail_id]));
}

async function insertMails(
  tx: Tx,
  deps: Pick<Deps, 'newId' | 'now' | 'tellsNobody'>,
  mails: readonly QueuedMail[],
): Promise<{ org_id: string; mail_id: string; key: string }[]> {
  if (deps.tellsNobody || mails.length === 0) return [];
  return tx
    .insertInto('mail')
    .values(
      mails.map((mail) => ({
        org_id: mail.org,
        mail_id: deps.newId(),
        key: mail.key,
        template: mail.template,
        language: mail.language,
        to_name: mail.to.name,
        to_address: mail.to.address,
        candidate_id: mail.candidate ?? null,
        member_id: mail.member ?? null,
        data: JSON.stringify(mail.data ?? {}),
        queued_at: deps.now(),
      })),
    )
    .onConflict((conflict) => conflict.columns(['org_id', 'key']).doNothing())
    .returning(['org_id', 'mail_id', 'key'])
    .execute();
}

/** Asks for a job in the transaction of its fact: a task of the list, ids only. */
export async function enqueue(
  tx: Tx,
  task: 'send-mail' | 'erase-candidate' | 'retention-sweep' | 'run-import' | 'mail-notices' | 'tell-outcomes',
  ids: Record<string, string>,
  key?: string,
  runAt?: Date,
): Promise<void> {
  await tx
    .selectNoFrom((eb) =>
      eb
        .fn<null>('enqueue', [
          eb.val(task),
          eb.cast(eb.val(JSON.stringify(ids)), 'jsonb'),
          eb.cast(eb.val(key ?? null), 'text'),
          eb.cast(eb.val(runAt ?? null), 'timestamptz'),
        ])
        .as('enqueued'),
    )
    .execute();
}
