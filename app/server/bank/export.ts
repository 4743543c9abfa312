import {
  type BankCompetencyContent,
  type BankExport,
  type BankExportQuestion,
  type BankQuestionContent,
  type BankState,
  bankFormat,
} from '@rondo/interview';
import type { Tx } from '../db/tenant.ts';
import { listCompetencies } from './competencies.ts';
import { writeCsv } from './csv.ts';

/** The whole bank with every version: what an import reads back without a loss; and where the organisation's days are. */
export async function exportBank(tx: Tx, org: string, now: Date): Promise<{ bank: BankExport; zone: string }> {
  const { name, time_zone: zone } = await tx
    .selectFrom('organisation')
    .select(['name', 'time_zone'])
    .where('org_id', '=', org)
    .executeTakeFirstOrThrow();
  const competencies = await listCompetencies(tx, org);
  const questions = await tx
    .selectFrom('bank_question')
    .select(['bank_question_id', 'state', 'state_reason', 'state_at', 'state_by', 'owner_name'])
    .where('org_id', '=', org)
    .orderBy('bank_question_id')
    .execute();
  const versions = await tx
    .selectFrom('bank_question_version')
    .select(['bank_question_id', 'bank_version', 'content', 'saved_at', 'saved_by_name'])
    .where('org_id', '=', org)
    .orderBy('bank_question_id')
    .orderBy('bank_version')
    .execute();
  const byQuestion = Map.groupBy(versions, ({ bank_question_id }) => bank_question_id);
  const bank: BankExport = {
    format: bankFormat,
    organisation: name,
    madeAt: now.toISOString(),
    competencies: competencies.map(({ id, content }) => ({ id, ...content })),
    questions: questions.map(
      (row): BankExportQuestion => ({
        id: row.bank_question_id,
        state: row.state as BankState,
        stateReason: row.state_reason,
        stateAt: row.state_at.toISOString(),
        stateBy: row.state_by,
        owner: row.owner_name,
        versions: (byQuestion.get(row.bank_question_id) ?? []).map((version) => ({
          version: version.bank_version,
          savedAt: version.saved_at.toISOString(),
          savedBy: version.saved_by_name,
          content: version.content as unknown as BankQuestionContent,
        })),
      }),
    ),
  };
  return { bank, zone };
}

const languages = ['en', 'nl', 'nb'] as const;

/** The columns of a bank as a table; `id` and `version` say which row is which when it comes back. */
export const csvColumns = [
  'id',
  'version',
  'state',
  'state_reason',
  'type',
  'competency',
  'dimension',
  'minutes',
  'tags',
  'owner',
  ...languages.flatMap((language) => [`text_${language}`, `follow_ups_${language}`, `good_answer_${language}`]),
] as const;

/** A competency's name where one is enough. */
export const nameOf = ({ texts }: BankCompetencyContent): string => (texts.en ?? texts.nl ?? texts.nb)?.name ?? '';

/** The latest version of each question as one row: for a spreadsheet, with what it expects between the cells. Several lines of one cell are lines in it. */
export function asTable(bank: BankExport, separator: ',' | ';'): string {
  const competencies = new Map(bank.competencies.map((one) => [one.id, one]));
  const rows = bank.questions.map((question) => {
    const latest = question.versions.at(-1);
    if (latest === undefined) return [];
    const { content, version } = latest;
    const competency = competencies.get(content.competencyId);
    return [
      question.id,
      String(version),
      question.state,
      question.stateReason,
      content.type,
      competency === undefined ? '' : nameOf(competency),
      competency?.dimension ?? '',
      String(content.minutes),
      content.tags.join('\n'),
      question.owner,
      ...languages.flatMap((language) => {
        const text = content.texts[language];
        return [text?.text ?? '', text?.followUps.join('\n') ?? '', text?.goodAnswer.join('\n') ?? ''];
      }),
    ];
  });
  return writeCsv([csvColumns, ...rows], separator);
}
