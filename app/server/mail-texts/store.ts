import type { Language } from '@rondo/interview';
import { check } from '@rondo/wording';
import type { Tx } from '../db/tenant.ts';
import { changedSince } from '../http/etag.ts';
import type { Deps } from '../http/feature.ts';
import { decodeCursor, page } from '../http/paging.ts';
import { notFound, refused } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { ownText } from '../mail/current-text.ts';
import { readLetterhead } from '../mail/letterhead.ts';
import { queueMail } from '../mail/mail.ts';
import { renderMail } from '../mail/render.ts';
import { itemText, type MailText, type TextFault, type TextValue, textFaults } from '../mail/text.ts';
import { kindOf, type TextKey, textKeys } from '../mail/texts.ts';
import { exampleMail } from './mail.ts';

const languages: readonly Language[] = ['en', 'nl', 'nb'];

/** A mail by its name in the address. */
export function keyOf(name: string): TextKey {
  const key = textKeys.find((one) => one === name);
  if (key === undefined) throw notFound();
  return key;
}

const newest = (tx: Tx, org: string) =>
  tx
    .selectFrom('mail_text as t')
    .leftJoin('member as m', (join) =>
      join.onRef('m.org_id', '=', 't.org_id').onRef('m.member_id', '=', 't.written_by'),
    )
    .select([
      't.mail_kind',
      't.language',
      't.text_version',
      't.subject',
      't.body',
      't.button',
      't.note',
      't.written_at',
      'm.name as written_by',
    ])
    .where('t.org_id', '=', org);

/** Every mail with the languages in which it says something of its own. */
export async function listTexts(tx: Tx, org: string) {
  const rows = await newest(tx, org)
    .distinctOn(['t.mail_kind', 't.language'])
    .orderBy('t.mail_kind')
    .orderBy('t.language')
    .orderBy('t.text_version', 'desc')
    .execute();
  const found = new Map(rows.map((row) => [`${row.mail_kind} ${row.language}`, row]));
  return textKeys.map((key) => {
    const kind = kindOf(key);
    return {
      kind: key as string,
      audience: kind.audience,
      languages: languages.map((language) => {
        const row = found.get(`${key} ${language}`);
        const own = row && ownText(row);
        return {
          language,
          own: own !== undefined,
          fits: own === undefined || textFaults(kind, own).length === 0,
          subject: (own ?? kind.standard[language]).subject,
          writtenAt: row?.written_at.toISOString() ?? null,
        };
      }),
    };
  });
}

const inALine = (value: TextValue | undefined) =>
  value === undefined
    ? ''
    : typeof value === 'string'
      ? value
      : 'quote' in value
        ? value.quote
        : 'list' in value
          ? value.list.map(itemText).join('; ')
          : value.paragraphs;

export async function readText(tx: Tx, org: string, key: TextKey, language: Language) {
  const kind = kindOf(key);
  const row = await newest(tx, org)
    .where('t.mail_kind', '=', key)
    .where('t.language', '=', language)
    .orderBy('t.text_version', 'desc')
    .limit(1)
    .executeTakeFirst();
  const own = row && ownText(row);
  return {
    kind: key as string,
    language,
    audience: kind.audience,
    text: own ?? kind.standard[language],
    own: own !== undefined,
    standard: kind.standard[language],
    fits: own === undefined || textFaults(kind, own).length === 0,
    button: kind.button,
    letsIn: kind.letsIn ?? false,
    placeholders: Object.entries(kind.placeholders).map(([name, { block, needed }]) => ({
      name,
      block: block ?? false,
      needed: needed ?? false,
      example: inALine(kind.examples[language][name]),
    })),
    version: row?.text_version ?? 0,
    writtenAt: row?.written_at.toISOString() ?? null,
    writtenBy: row ? { name: row.written_by ?? '' } : null,
  };
}

const remedies: Record<TextFault['fault'], (found: string) => string> = {
  unknown_placeholder: (found) => `${found} is not known in this mail. Take one of the list, or write it out.`,
  block_not_alone: (found) =>
    `${found} must stand on a line of its own in the text, with nothing after it in its paragraph.`,
  placeholder_missing: (found) => `${found} is missing; without it the mail makes no sense.`,
  empty: () => 'is empty; write something.',
  more_than_a_line: () => 'must be one line.',
  other_link: (found) => `${found} must go: this mail lets its reader in, and has no other address in it.`,
};

/** Refuses words that cannot be filled in, each place with its remedy. */
export function mustFit(key: TextKey, text: MailText): void {
  const faults = textFaults(kindOf(key), text);
  if (faults.length === 0) return;
  throw refused('mail_text_faulty', 'These words cannot be sent as they are; each place is listed.', {
    errors: faults.map(({ pointer, fault, found, line }) => ({
      pointer: `/text${pointer}`,
      detail: `line ${line}: ${remedies[fault](found)}`,
    })),
    faults,
  });
}

/** A new version on top of the one that was seen; null takes Rondo's words again. */
export async function writeText(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  key: TextKey,
  language: Language,
  seen: number,
  text: MailText | null,
): Promise<number> {
  const now = await readText(tx, viewer.org, key, language);
  if (now.version !== seen) throw changedSince(now.version);
  const { numInsertedOrUpdatedRows: made } = await tx
    .insertInto('mail_text')
    .values({
      org_id: viewer.org,
      mail_kind: key,
      language,
      text_version: seen + 1,
      subject: text?.subject ?? null,
      body: text?.body ?? null,
      button: text?.button ?? null,
      note: text?.note ?? null,
      written_at: deps.now(),
      written_by: viewer.member,
    })
    .onConflict((there) => there.doNothing())
    .executeTakeFirst();
  if (made === 0n) throw changedSince();
  return seen + 1;
}

export async function listVersions(
  tx: Tx,
  org: string,
  key: TextKey,
  language: Language,
  query: { limit: number; cursor?: string | undefined },
) {
  const after = decodeCursor(query.cursor, 'number');
  let select = newest(tx, org)
    .where('t.mail_kind', '=', key)
    .where('t.language', '=', language)
    .orderBy('t.text_version', 'desc')
    .limit(query.limit + 1);
  if (after) select = select.where('t.text_version', '<', Number(after[0]));
  return page(
    await select.execute(),
    query.limit,
    (row) => [String(row.text_version)],
    (row) => ({
      version: row.text_version,
      text: ownText(row) ?? null,
      writtenAt: row.written_at.toISOString(),
      writtenBy: { name: row.written_by ?? '' },
    }),
  );
}

/** The mail as it would be sent with an example, what cannot be filled in, and what the checker of wording finds. */
export async function previewText(
  tx: Tx,
  deps: Pick<Deps, 'config'>,
  org: string,
  key: TextKey,
  language: Language,
  text: MailText,
) {
  const kind = kindOf(key);
  const { name, country } = await tx
    .selectFrom('organisation')
    .select(['name', 'country'])
    .where('org_id', '=', org)
    .executeTakeFirstOrThrow();
  const mail = exampleMail(key, language, text, name, deps.config.url);
  const letterhead = mail.letterhead ? await readLetterhead(tx, org, name) : undefined;
  const rendered = await renderMail(mail, language, name, letterhead, kind.audience);
  return {
    subject: rendered.subject,
    text: rendered.text,
    html: rendered.html,
    faults: textFaults(kind, text),
    findings: kind.audience === 'candidate' ? findingsIn(text, kind.standard[language], language, country) : [],
  };
}

/** What the checker says of words to candidates; not what it says of Rondo's own. */
function findingsIn(text: MailText, standard: MailText, language: Language, country: string) {
  const found = ({ subject, body, note }: MailText) => {
    const words = [subject, body, note].join('\n\n');
    return check(words, { lang: language, country, kind: 'message' }).map(
      ({ span: [from, to], severity, why, instead }) => ({
        found: words.slice(from, to),
        severity: severity as string,
        why,
        instead: instead ?? '',
      }),
    );
  };
  const known = new Set(found(standard).map((one) => `${one.found} ${one.why}`));
  return found(text)
    .filter((one) => !known.has(`${one.found} ${one.why}`))
    .slice(0, 20);
}

/** Sends an example to the one who asks for it, and to nobody else. */
export async function sendTrial(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  key: TextKey,
  language: Language,
  text: MailText,
): Promise<string> {
  const { name, email } = await tx
    .selectFrom('member')
    .select(['name', 'email'])
    .where('org_id', '=', viewer.org)
    .where('member_id', '=', viewer.member)
    .executeTakeFirstOrThrow();
  await queueMail(tx, deps, {
    org: viewer.org,
    key: `mail-text-trial:${deps.newId()}`,
    template: 'mail-text-trial',
    language,
    to: { name, address: email },
    member: viewer.member,
    data: { kind: key, ...text },
  });
  return email;
}
