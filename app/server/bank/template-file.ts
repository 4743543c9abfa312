import type { Language } from '@rondo/interview';
import { type Trade, tradePlan } from '@rondo/interview/templates';
import type { BankFile } from './read-file.ts';

const languages: readonly Language[] = ['en', 'nl', 'nb'];

/**
 * The competencies and questions of a template as a file to import, each in every language: a template is one shape
 * with its words in three, so what is called in the same place by the same id is the same thing.
 */
export async function templateFile(trade: Trade, newId: () => string): Promise<BankFile> {
  const ids: string[] = [];
  const plans = await Promise.all(
    languages.map(async (language) => {
      let at = 0;
      const plan = await tradePlan(trade, language, () => {
        ids[at] ??= newId();
        return ids[at++] as string;
      });
      return { language, plan };
    }),
  );
  const file: BankFile = { competencies: new Map(), questions: [], faults: [] };
  for (const { language, plan } of plans) {
    for (const { id, name, definition, anchors, dimension } of plan.competencies) {
      const known = file.competencies.get(id)?.content ?? { dimension, texts: {} };
      file.competencies.set(id, {
        path: 'competency',
        content: { ...known, texts: { ...known.texts, [language]: { name, definition, anchors } } },
      });
    }
    for (const question of plan.rounds.flatMap(({ sessions }) => sessions.flatMap(({ questions }) => questions))) {
      const { id, text, followUps, type, competencyId, minutes } = question;
      const said = { [language]: { text, followUps, goodAnswer: [] } };
      const known = file.questions.find((one) => one.id === id)?.versions[0];
      if (known !== undefined) known.content = { ...known.content, texts: { ...known.content.texts, ...said } };
      else
        file.questions.push({
          path: '',
          line: null,
          id,
          seen: null,
          standing: { state: 'in_use', stateReason: '', stateAt: null, stateBy: '', owner: '' },
          saysState: false,
          versions: [
            { savedAt: null, savedBy: '', content: { texts: said, type, competencyId, minutes, tags: [trade] } },
          ],
        });
    }
  }
  return file;
}
