import type { Compose } from '../mail/mail.ts';

const words = {
  en: {
    subject: (candidate: string) => `Decided about ${candidate}`,
    outcome: { next_round: 'goes on to the next round', offer: 'gets an offer', reject: 'does not go on' },
    body: (by: string, candidate: string, outcome: string) => `${by} decided: ${candidate} ${outcome}. The reason:`,
    thanks: 'Your card was part of it. Thank you.',
    open: 'Open the debrief',
  },
  nl: {
    subject: (candidate: string) => `Besloten over ${candidate}`,
    outcome: { next_round: 'gaat door naar de volgende ronde', offer: 'krijgt een aanbod', reject: 'gaat niet door' },
    body: (by: string, candidate: string, outcome: string) =>
      `${by} heeft besloten: ${candidate} ${outcome}. De reden:`,
    thanks: 'Uw beoordeling telde mee. Dank u.',
    open: 'De nabespreking openen',
  },
  nb: {
    subject: (candidate: string) => `Besluttet om ${candidate}`,
    outcome: { next_round: 'går videre til neste runde', offer: 'får et tilbud', reject: 'går ikke videre' },
    body: (by: string, candidate: string, outcome: string) => `${by} har besluttet: ${candidate} ${outcome}. Grunnen:`,
    thanks: 'Vurderingen din var en del av dette. Takk.',
    open: 'Åpne oppsummeringen',
  },
};

/** What was decided and why, to everybody whose card counted (R67). */
export const decisionForContributor: Compose = async ({ tx, mail, url }) => {
  const row = await tx
    .selectFrom('decision as d')
    .innerJoin('application as a', (join) =>
      join.onRef('a.org_id', '=', 'd.org_id').onRef('a.application_id', '=', 'd.application_id'),
    )
    .innerJoin('candidate as c', (join) =>
      join.onRef('c.org_id', '=', 'a.org_id').onRef('c.candidate_id', '=', 'a.candidate_id'),
    )
    .leftJoin('member as m', (join) =>
      join.onRef('m.org_id', '=', 'd.org_id').onRef('m.member_id', '=', 'd.decided_by'),
    )
    .select(['d.outcome', 'd.reason', 'd.round_id', 'd.application_id', 'c.name as candidate', 'm.name as by'])
    .where('d.org_id', '=', mail.org_id)
    .where('d.decision_id', '=', mail.data.decisionId ?? '')
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const say = words[mail.language];
  return {
    subject: say.subject(row.candidate),
    body: [say.body(row.by ?? '', row.candidate, say.outcome[row.outcome as 'offer']), row.reason, say.thanks],
    button: { label: say.open, url: `${url}/applications/${row.application_id}/rounds/${row.round_id}/debrief` },
  };
};
