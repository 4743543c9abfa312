import type { Compose } from '../mail/mail.ts';

const words = {
  en: { next_round: 'goes on to the next round', offer: 'gets an offer', reject: 'does not go on' },
  nl: { next_round: 'gaat door naar de volgende ronde', offer: 'krijgt een aanbod', reject: 'gaat niet door' },
  nb: { next_round: 'går videre til neste runde', offer: 'får et tilbud', reject: 'går ikke videre' },
};

/** What was decided and why, to everybody whose card counted (R67). */
export const decisionForContributor: Compose = async ({ tx, mail, url, say }) => {
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
    .select([
      'd.outcome',
      'd.reason',
      'd.round_id',
      'd.application_id',
      'c.name as candidate',
      'm.name as by',
      'm.email as by_email',
    ])
    .where('d.org_id', '=', mail.org_id)
    .where('d.decision_id', '=', mail.data.decisionId ?? '')
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { subject, body, button, note } = await say('decision-told', {
    by: row.by ?? '',
    candidate: row.candidate,
    decision: words[mail.language][row.outcome as 'offer'],
    reason: { paragraphs: row.reason },
  });
  const debrief = `${url}/applications/${row.application_id}/rounds/${row.round_id}/debrief`;
  return {
    subject,
    body,
    button: { label: button, url: debrief },
    note,
    replyTo: row.by !== null && row.by_email !== null ? { name: row.by, address: row.by_email } : null,
  };
};
