import { whenInWords } from '../mail/dates.ts';
import type { Compose } from '../mail/mail.ts';
import { unlinked } from '../mail/text.ts';
import type { OwedKind } from './digest.ts';

type Line = { candidate: string; round: number | null; when: string };

const words = {
  en: {
    waiting: (n: number) => (n === 1 ? 'One thing waits' : `${n} things wait`),
    card: ({ candidate, round }: Line) => `Scorecard of ${candidate}, round ${round}`,
    preparation: ({ candidate, when }: Line) => `Prepare for ${candidate}, ${when}`,
    promise: ({ candidate, when }: Line) => `Your promise to ${candidate}, by ${when}`,
    question: ({ candidate }: Line) => `A question of ${candidate} to answer`,
    debrief: ({ candidate, round }: Line) => `Debrief of ${candidate}, round ${round}`,
    decision: ({ candidate, when }: Line) => `Decide about ${candidate}, promised by ${when}`,
    outcome: ({ candidate }: Line) => `Tell ${candidate} what was decided`,
    contest: ({ candidate }: Line) => `${candidate} contests what was decided; answer it`,
  },
  nl: {
    waiting: (n: number) => (n === 1 ? 'Er wacht één ding' : `Er wachten ${n} dingen`),
    card: ({ candidate, round }: Line) => `Beoordeling van ${candidate}, ronde ${round}`,
    preparation: ({ candidate, when }: Line) => `Voorbereiden op ${candidate}, ${when}`,
    promise: ({ candidate, when }: Line) => `Uw belofte aan ${candidate}, uiterlijk ${when}`,
    question: ({ candidate }: Line) => `Een vraag van ${candidate} te beantwoorden`,
    debrief: ({ candidate, round }: Line) => `Nabespreking van ${candidate}, ronde ${round}`,
    decision: ({ candidate, when }: Line) => `Beslissen over ${candidate}, beloofd voor ${when}`,
    outcome: ({ candidate }: Line) => `${candidate} laten weten wat er besloten is`,
    contest: ({ candidate }: Line) => `${candidate} maakt bezwaar; antwoord daarop`,
  },
  nb: {
    waiting: (n: number) => (n === 1 ? 'Én ting venter' : `${n} ting venter`),
    card: ({ candidate, round }: Line) => `Vurdering av ${candidate}, runde ${round}`,
    preparation: ({ candidate, when }: Line) => `Forbered deg på ${candidate}, ${when}`,
    promise: ({ candidate, when }: Line) => `Løftet ditt til ${candidate}, innen ${when}`,
    question: ({ candidate }: Line) => `Et spørsmål fra ${candidate} å svare på`,
    debrief: ({ candidate, round }: Line) => `Oppsummering av ${candidate}, runde ${round}`,
    decision: ({ candidate, when }: Line) => `Beslutt om ${candidate}, lovet innen ${when}`,
    outcome: ({ candidate }: Line) => `Gi ${candidate} beskjed om hva som er besluttet`,
    contest: ({ candidate }: Line) => `${candidate} har innvendinger; svar på dem`,
  },
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
  })[kind];

/** One digest: each line what is owed, with the link to it. */
export const digestMail: Compose = async ({ tx, mail, url, say: fill }) => {
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
        return `${line}: ${url}${addressOf(kind, row.application_id, row.target_id)}`;
      }),
    },
  });
  return { subject, body, button: { label: button, url: `${url}/` }, note };
};
