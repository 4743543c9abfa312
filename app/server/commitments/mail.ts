import type { Compose } from '../mail/mail.ts';

const words = {
  en: {
    settled: (name: string) => `An answer from ${name}`,
    answered: 'You asked:',
    answer: 'The answer:',
    declined: 'They will not answer this, and say why:',
    kept: (name: string) => `${name} kept a promise`,
    promised: 'You were promised:',
    outcome: 'What came of it:',
    open: 'Open my questions',
  },
  nl: {
    settled: (name: string) => `Een antwoord van ${name}`,
    answered: 'U vroeg:',
    answer: 'Het antwoord:',
    declined: 'Hierop komt geen antwoord, om deze reden:',
    kept: (name: string) => `${name} is een belofte nagekomen`,
    promised: 'U was beloofd:',
    outcome: 'Wat het is geworden:',
    open: 'Mijn vragen openen',
  },
  nb: {
    settled: (name: string) => `Et svar fra ${name}`,
    answered: 'Du spurte:',
    answer: 'Svaret:',
    declined: 'Dette svarer de ikke på, av denne grunnen:',
    kept: (name: string) => `${name} har holdt et løfte`,
    promised: 'Du ble lovet:',
    outcome: 'Dette ble det:',
    open: 'Åpne spørsmålene mine',
  },
};

/** A question was answered, or declined with its reason. */
export const questionSettled: Compose = async ({ tx, mail, url }) => {
  const row = await tx
    .selectFrom('candidate_question as q')
    .innerJoin('organisation as o', 'o.org_id', 'q.org_id')
    .select(['q.body', 'q.answer', 'q.decline_reason', 'o.name'])
    .where('q.org_id', '=', mail.org_id)
    .where('q.candidate_question_id', '=', mail.data.questionId ?? '')
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const say = words[mail.language];
  return {
    subject: say.settled(row.name),
    body: [
      say.answered,
      { quote: row.body },
      row.answer === null ? say.declined : say.answer,
      row.answer ?? row.decline_reason ?? '',
    ],
    button: { label: say.open, url: `${url}/my/questions` },
  };
};

/** A promise was kept, with what came of it. */
export const commitmentKept: Compose = async ({ tx, mail, url }) => {
  const row = await tx
    .selectFrom('commitment as m')
    .innerJoin('organisation as o', 'o.org_id', 'm.org_id')
    .select(['m.body', 'm.outcome', 'o.name'])
    .where('m.org_id', '=', mail.org_id)
    .where('m.commitment_id', '=', mail.data.commitmentId ?? '')
    .executeTakeFirst();
  if (row === undefined || row.outcome === null) return undefined;
  const say = words[mail.language];
  return {
    subject: say.kept(row.name),
    body: [say.promised, row.body, say.outcome, row.outcome],
    button: { label: say.open, url: `${url}/my/questions` },
  };
};
