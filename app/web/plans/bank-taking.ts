import { normalisedQuestion } from '@rondo/interview';
import { type BankCompetency, type BankQuestion, nameIn, textIn } from '../bank/use-bank.ts';
import type { Language } from '../ui/words.ts';
import { newId, newQuestion } from './plan-edits.ts';
import type { Competency, Plan, Question } from './plan-query.ts';

const folded = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The plan's competency that is one of the bank: taken from it, or of the same name. */
export const ownCompetency = (plan: Plan, competency: BankCompetency): Competency | undefined => {
  const names = Object.values(competency.content.texts).flatMap((text) => (text ? [folded(text.name)] : []));
  return (
    plan.competencies.find(({ bankId }) => bankId === competency.id) ??
    plan.competencies.find(({ name }) => names.includes(folded(name)))
  );
};

/** What a question of the bank says, as a plan has it: in the plan's language, or in the first it has. */
export const wordsFor = (
  bank: BankQuestion,
  written: Language,
): Pick<Question, 'text' | 'followUps' | 'type' | 'minutes' | 'bank'> => {
  const { text, followUps } = textIn(bank.content, written);
  const { type, minutes } = bank.content;
  return { text, followUps: [...followUps], type, minutes, bank: { id: bank.id, version: bank.version } };
};

/**
 * The plan with a question of the bank at the end of a session. Its competency is the plan's own where there is one;
 * else it comes along from the bank, with its definition and scale.
 */
export const takeIntoPlan = (
  plan: Plan,
  sessionId: string,
  bank: BankQuestion,
  competency: BankCompetency | undefined,
  written: Language,
): { plan: Plan; question: Question; came: Competency | null } => {
  const own = competency === undefined ? undefined : ownCompetency(plan, competency);
  let came: Competency | null = null;
  if (competency !== undefined && own === undefined && plan.competencies.length < 30) {
    const { name, definition, anchors } = nameIn(competency.content, written);
    came = {
      id: newId(),
      name,
      definition,
      dimension: competency.content.dimension,
      anchors: [...anchors],
      disclosed: true,
      bankId: competency.id,
    };
  }
  const question = newQuestion(own?.id ?? came?.id ?? plan.competencies[0]?.id ?? '', wordsFor(bank, written));
  const competencies = came === null ? plan.competencies : [...plan.competencies, came];
  const rounds = plan.rounds.map((round) => ({
    ...round,
    sessions: round.sessions.map((session) =>
      session.id === sessionId ? { ...session, questions: [...session.questions, question] } : session,
    ),
  }));
  return { plan: { competencies, rounds }, question, came };
};

/** Where a question of the bank stands in a plan already, by where it came from or by its words; nearest first. */
export const placesOf = (plan: Plan, sessionId: string, bank: BankQuestion) => {
  const words = Object.values(bank.content.texts).flatMap((one) => (one ? [normalisedQuestion(one.text)] : []));
  const here = plan.rounds.findIndex(({ sessions }) => sessions.some(({ id }) => id === sessionId));
  const places = plan.rounds.flatMap((round, at) =>
    round.sessions.flatMap((session) =>
      session.questions.some((one) => one.bank?.id === bank.id || words.includes(normalisedQuestion(one.text)))
        ? [{ roundNumber: at + 1, isRound: at === here, isSession: session.id === sessionId }]
        : [],
    ),
  );
  const [first] = places.toSorted(
    (one, other) => Number(other.isSession) - Number(one.isSession) || Number(other.isRound) - Number(one.isRound),
  );
  if (first === undefined) return null;
  if (first.isSession) return { where: 'session' as const };
  return first.isRound ? { where: 'round' as const } : { where: 'other' as const, roundNumber: first.roundNumber };
};
