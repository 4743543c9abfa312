import { describe, expect, it } from 'vitest';
import type { BankCompetency, BankQuestion } from '../bank/use-bank.ts';
import { placesOf, takeIntoPlan, wordsFor } from './bank-taking.ts';
import { newCompetency, newQuestion, newRound, newSession } from './plan-edits.ts';
import type { Plan } from './plan-query.ts';

const competency = (id: string, name: string): BankCompetency => ({
  id,
  revision: 1,
  questions: 1,
  content: {
    dimension: 'competence',
    texts: { nl: { name, definition: 'Houdt orde.', anchors: ['a', 'b', 'c', 'd', 'e'] } },
  },
});
const bank: BankQuestion = {
  id: 'q1',
  version: 3,
  revision: 5,
  content: {
    texts: {
      en: { text: 'What did you plan?', followUps: ['And then?'], goodAnswer: [] },
      nl: { text: 'Wat plande u?', followUps: [], goodAnswer: [] },
    },
    type: 'technical',
    competencyId: 'c1',
    minutes: 12,
    tags: [],
  },
  state: 'in_use',
  stateReason: '',
  stateAt: '',
  stateBy: '',
  owner: { memberId: null, name: '' },
  savedAt: '',
  savedBy: '',
  changedAt: '',
  uses: { plans: 0, asked: 0 },
};

const planOf = (): Plan => ({
  competencies: [newCompetency('plannen ', 'competence')],
  rounds: ['One', 'Two'].map((name) => ({ ...newRound(name), sessions: [newSession('single', 'Talk')] })),
});

describe('R05: taking a question of the bank into a plan', () => {
  it('takes the words of the plan’s language, and the version they are from', () => {
    expect(wordsFor(bank, 'nl')).toEqual({
      text: 'Wat plande u?',
      followUps: [],
      type: 'technical',
      minutes: 12,
      bank: { id: 'q1', version: 3 },
    });
    expect(wordsFor(bank, 'nb').text).toBe('Wat plande u?');
  });

  it('uses the plan’s own competency of that name, else brings the bank’s with its scale', () => {
    const plan = planOf();
    const sessionId = plan.rounds[0]!.sessions[0]!.id;
    const own = takeIntoPlan(plan, sessionId, bank, competency('c1', 'Plannen'), 'nl');
    expect(own.came).toBeNull();
    expect(own.question.competencyId).toBe(plan.competencies[0]!.id);
    expect(own.plan.rounds[0]!.sessions[0]!.questions).toEqual([own.question]);
    expect(plan.rounds[0]!.sessions[0]!.questions).toEqual([]);
    const other = takeIntoPlan(plan, sessionId, bank, competency('c1', 'Zorg'), 'nl');
    expect(other.came).toMatchObject({ name: 'Zorg', bankId: 'c1', anchors: ['a', 'b', 'c', 'd', 'e'] });
    expect(other.question.competencyId).toBe(other.came?.id);
    const again = takeIntoPlan(other.plan, sessionId, bank, competency('c1', 'Anders genoemd'), 'nl');
    expect(again.came).toBeNull();
  });

  it('knows where it stands already: by origin or by words, this session first', () => {
    const plan = planOf();
    const [one, two] = plan.rounds.map(({ sessions }) => sessions[0]!);
    expect(placesOf(plan, two!.id, bank)).toBeNull();
    one!.questions = [newQuestion('x', { text: 'WHAT did you plan' })];
    expect(placesOf(plan, two!.id, bank)).toEqual({ where: 'other', roundNumber: 1 });
    two!.questions = [newQuestion('x', { text: 'Adapted', bank: { id: 'q1', version: 1 } })];
    expect(placesOf(plan, two!.id, bank)).toEqual({ where: 'session' });
  });
});
