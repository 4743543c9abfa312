import { whenInWords } from '../mail/dates.ts';
import type { Compose } from '../mail/mail.ts';
import { unlinked } from '../mail/text.ts';
import type { OwedKind } from './owed.ts';

type Line = { candidate: string; round: number | null; when: string };

const words = {
  en: {
    waiting: (n: number) => (n === 1 ? 'One thing waits' : `${n} things wait`),
    card: ({ candidate, round }: Line) => `Scorecard of ${candidate}, round ${round}`,
    preparation: ({ candidate, when }: Line) => `Prepare for ${candidate}, ${when}`,
    promise: ({ candidate, when }: Line) => `Your promise to ${candidate}, by ${when}`,
    question: ({ candidate }: Line) => `Answer a question from ${candidate}`,
    debrief: ({ candidate, round }: Line) => `Debrief of ${candidate}, round ${round}`,
    decision: ({ candidate, when }: Line) => `Decide about ${candidate}, promised by ${when}`,
    outcome: ({ candidate }: Line) => `Tell ${candidate} what was decided`,
    contest: ({ candidate }: Line) => `${candidate} contests what was decided; answer it`,
    release: ({ candidate }: Line) => `Agree or not that somebody is let off a card for ${candidate}`,
  },
  nl: {
    waiting: (n: number) => (n === 1 ? 'Er wacht één ding' : `Er wachten ${n} dingen`),
    card: ({ candidate, round }: Line) => `Beoordeling van ${candidate}, ronde ${round}`,
    preparation: ({ candidate, when }: Line) => `Voorbereiden op ${candidate}, ${when}`,
    promise: ({ candidate, when }: Line) => `Uw belofte aan ${candidate}, uiterlijk ${when}`,
    question: ({ candidate }: Line) => `Een vraag van ${candidate} beantwoorden`,
    debrief: ({ candidate, round }: Line) => `Nabespreking van ${candidate}, ronde ${round}`,
    decision: ({ candidate, when }: Line) => `Besluiten over ${candidate}, uiterlijk ${when} beloofd`,
    outcome: ({ candidate }: Line) => `${candidate} laten weten wat er besloten is`,
    contest: ({ candidate }: Line) => `${candidate} maakt bezwaar; antwoord daarop`,
    release: ({ candidate }: Line) => `Instemmen of niet: iemand hoeft ${candidate} niet te beoordelen`,
  },
  nb: {
    waiting: (n: number) => (n === 1 ? 'Én ting venter' : `${n} ting venter`),
    card: ({ candidate, round }: Line) => `Vurdering av ${candidate}, runde ${round}`,
    preparation: ({ candidate, when }: Line) => `Forbered deg på ${candidate}, ${when}`,
    promise: ({ candidate, when }: Line) => `Løftet ditt til ${candidate}, innen ${when}`,
    question: ({ candidate }: Line) => `Svar på et spørsmål fra ${candidate}`,
    debrief: ({ candidate, round }: Line) => `Oppsummering av ${candidate}, runde ${round}`,
    decision: ({ candidate, when }: Line) => `Ta en beslutning om ${candidate}, lovet innen ${when}`,
    outcome: ({ candidate }: Line) => `Gi ${candidate} beskjed om hva som er besluttet`,
    contest: ({ candidate }: Line) => `${candidate} har innvendinger; svar på dem`,
    release: ({ candidate }: Line) => `Si ja eller nei til at noen slipper å vurdere ${candidate}`,
  },
};

const stop = {
  en: 'To end reminders without signing in:',
  nl: 'Herinneringen uitzetten zonder in te loggen:',
  nb: 'Slå av påminnelser uten å logge inn:',
};

/** One person asks another to prepare; nothing when they did so in the meantime, or the session is off. */
export const nudgeMail: Compose = async ({ tx, mail, now, url, say, endReminders }) => {
  const row = await tx
    .selectFrom('session as s')
    .innerJoin('session_panelist as p', (join) =>
      join.onRef('p.org_id', '=', 's.org_id').onRef('p.session_id', '=', 's.session_id'),
    )
    .innerJoin('candidate as c', (join) =>
      join.onRef('c.org_id', '=', 's.org_id').onRef('c.candidate_id', '=', 's.candidate_id'),
    )
    .innerJoin('member as m', (join) =>
      join.onRef('m.org_id', '=', 's.org_id').onRef('m.member_id', '=', 'p.member_id'),
    )
    .innerJoin('member as b', (join) => join.onRef('b.org_id', '=', 's.org_id'))
    .select([
      's.name',
      's.starts_at',
      'c.name as candidate',
      'm.time_zone',
      'b.name as by',
      'b.email as by_email',
      'p.prepared_kit',
    ])
    .where('s.org_id', '=', mail.org_id)
    .where('s.session_id', '=', mail.data.sessionId ?? '')
    .where('p.member_id', '=', mail.member_id ?? '')
    .where('b.member_id', '=', mail.data.by ?? '')
    .where('p.cancelled_at', 'is', null)
    .where('s.cancelled_at', 'is', null)
    .where('p.prepared_at', 'is', null)
    .where('s.starts_at', '>', now)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { subject, body, button, note } = await say(row.prepared_kit === null ? 'nudge' : 'nudge-changed', {
    name: mail.to_name,
    by: row.by,
    session: row.name,
    candidate: row.candidate,
    when: whenInWords(mail.language, row.time_zone, row.starts_at),
  });
  const { oneClick, page } = endReminders(mail.member_id ?? '');
  return {
    subject,
    body,
    button: { label: button, url: `${url}/sessions/${mail.data.sessionId}` },
    note: [note, `${stop[mail.language]} ${page}`].filter(Boolean).join('\n'),
    replyTo: { name: row.by, address: row.by_email },
    unsubscribe: oneClick,
  };
};

const addressOf = (kind: OwedKind, application: string, target: string) =>
  ({
    card: `/scorecards/${target}`,
    preparation: `/sessions/${target}`,
    promise: '/promises',
    question: `/applications/${application}`,
    debrief: `/applications/${application}/rounds/${target}/debrief`,
    decision: `/applications/${application}`,
    outcome: `/applications/${application}/outcome`,
    contest: `/applications/${application}`,
    release: `/applications/${application}/rounds/${target}/debrief`,
  })[kind];

/** One digest: each line what is owed, with the link to it. */
export const digestMail: Compose = async ({ tx, mail, url, say: fill, endReminders }) => {
  const rows = await tx
    .selectFrom('digest_line as l')
    .innerJoin('candidate as c', (join) =>
      join.onRef('c.org_id', '=', 'l.org_id').onRef('c.candidate_id', '=', 'l.candidate_id'),
    )
    .innerJoin('member as m', (join) =>
      join.onRef('m.org_id', '=', 'l.org_id').onRef('m.member_id', '=', 'l.member_id'),
    )
    .select([
      'l.kind',
      'l.application_id',
      'l.target_id',
      'l.round_number',
      'l.due_at',
      'l.due_on',
      'c.name',
      'm.time_zone',
    ])
    .where('l.org_id', '=', mail.org_id)
    .where('l.member_id', '=', mail.member_id ?? '')
    .where('l.day', '=', (mail.data.day ?? '') as never)
    .orderBy('l.line')
    .execute();
  if (rows.length === 0) return undefined;
  const say = words[mail.language];
  const locale = { en: 'en-GB', nl: 'nl-NL', nb: 'nb-NO' }[mail.language];
  const dayInWords = (day: string) =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
      new Date(`${day}T12:00:00Z`),
    );
  const { subject, body, button, note } = await fill('digest', {
    name: mail.to_name,
    waiting: say.waiting(rows.length),
    list: {
      list: rows.map((row) => {
        const when =
          row.due_on !== null
            ? dayInWords(String(row.due_on).slice(0, 10))
            : row.due_at !== null
              ? whenInWords(mail.language, row.time_zone, row.due_at)
              : '';
        const kind = row.kind as OwedKind;
        const line = say[kind]({ candidate: unlinked(row.name), round: row.round_number, when });
        return { text: line, url: `${url}${addressOf(kind, row.application_id, row.target_id)}` };
      }),
    },
  });
  const { oneClick, page } = endReminders(mail.member_id ?? '');
  return {
    subject,
    body,
    button: { label: button, url: `${url}/` },
    note: [note, `${stop[mail.language]} ${page}`].filter(Boolean).join('\n'),
    unsubscribe: oneClick,
  };
};
