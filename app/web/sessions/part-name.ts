import type { Kit } from '@rondo/interview';
import type { words } from './words.ts';

type Said = (typeof words)['en'];

/** The competency a question is about, where the kit has it. */
export const competencyOf = (kit: Kit, questionId: string | null) => {
  const question = kit.questions.find(({ id }) => id === questionId);
  return kit.competencies.find(({ id }) => id === question?.competencyId);
};

/** What a part of the run-sheet is called: the competency asked about, or what happens. */
export const partName = (kit: Kit, index: number, said: Said): string => {
  const part = kit.runSheet[index];
  if (!part) return '';
  if (part.kind !== 'question') return said[part.kind];
  if (part.questionId === null) {
    const { kind } = kit.session;
    if (kind === 'lunch') return said.meal;
    if (kind === 'tour') return said.tour;
    return kind === 'single' || kind === 'panel' ? said.followUpRoom : said.task;
  }
  const number = kit.questions.findIndex(({ id }) => id === part.questionId) + 1;
  const competency = competencyOf(kit, part.questionId);
  if (!competency) return said.questionNumber(number);
  const same = kit.questions.filter(({ competencyId }) => competencyId === competency.id);
  const place = same.findIndex(({ id }) => id === part.questionId) + 1;
  return same.length > 1 ? `${competency.name} ${place}` : competency.name;
};
