import { useQueryClient } from '@tanstack/react-query';
import { type Api, api, type Call, type Contracts, Problem } from '../api.ts';
import type { BankCompetency } from '../bank/use-bank.ts';
import { useSending } from '../sending.ts';
import { useWords } from '../ui/language.tsx';
import { say } from '../ui/plain/Toast.tsx';
import type { Language } from '../ui/words.ts';
import { ownCompetency } from './bank-taking.ts';
import { bankWords } from './bank-words.ts';
import { useEditing } from './plan-editing.ts';
import type { Competency, Plan, Question } from './plan-query.ts';

/** The bank's competency for one of a plan: the one it was taken from or of its name, or a new one. */
const competencyFor = async (plan: Plan, own: Competency, written: Language): Promise<string> => {
  const { items } = await api('GET /bank-competencies');
  const known = items.find((one: BankCompetency) => ownCompetency({ ...plan, competencies: [own] }, one) !== undefined);
  if (known) return known.id;
  const { name, definition, anchors, dimension } = own;
  const made = await api('POST /bank-competencies', {
    body: { dimension, texts: { [written]: { name, definition, anchors } } },
  });
  return made.id;
};

/** Where these words are in the bank: put in now, or there already. */
const placeInBank = async (content: Call<Api<Contracts>['POST /bank-questions']>['body']['content']) => {
  try {
    const { id, version } = await api('POST /bank-questions', { body: { content, state: 'in_use' } });
    return { id, version, isNew: true };
  } catch (refusal) {
    const known = refusal instanceof Problem ? refusal.more.bankQuestionId : undefined;
    if (typeof known !== 'string') throw refusal;
    const { id, version } = await api('GET /bank-questions/{bankQuestionId}', { params: { bankQuestionId: known } });
    return { id, version, isNew: false };
  }
};

/** Puts a question of the plan into the bank and remembers that it is there; the same words are found, not doubled. */
export const useIntoBank = () => {
  const said = useWords(bankWords);
  const queries = useQueryClient();
  const { plan, change, written } = useEditing();
  const { busy, send } = useSending({ onRefused: () => say(said.bankRefused, { tone: 'trouble' }) });
  const put = async (question: Question) => {
    const own = plan.competencies.find(({ id }) => id === question.competencyId);
    if (!own || own.name.trim() === '') return void say(said.nameFirst, { tone: 'trouble' });
    await send(async () => {
      const competencyId = await competencyFor(plan, own, written);
      const followUps = question.followUps.map((line) => line.trim()).filter(Boolean);
      const content = {
        texts: { [written]: { text: question.text.trim(), followUps, goodAnswer: [] } },
        type: question.type,
        competencyId,
        minutes: question.minutes,
        tags: [],
      };
      const there = await placeInBank(content);
      if (there.isNew) change<Competency>(own.id, { bankId: competencyId });
      change<Question>(question.id, { bank: { id: there.id, version: there.version } });
      say(there.isNew ? said.putIn : said.linked(there.version));
      void queries.invalidateQueries({ queryKey: ['bank-questions'] });
      void queries.invalidateQueries({ queryKey: ['bank-competencies'] });
    });
  };
  return { put, busy };
};
