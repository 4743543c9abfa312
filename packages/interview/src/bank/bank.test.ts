import { describe, expect, test } from 'vitest';
import { pinKit } from '../kit/pin.ts';
import { kitChanges } from '../kit/upgrade.ts';
import { fromTemplate } from '../plan/templates/from-template.ts';
import { BankQuestionContent, compareHistories, mayStand, questionWords, sameContent, tidyTags } from './bank.ts';

const competencyId = '01900000-0000-7000-8000-000000000001';
const content = (text: string, changes: Partial<BankQuestionContent> = {}): BankQuestionContent => ({
  texts: { en: { text, followUps: [], goodAnswer: [] } },
  type: 'behavioural',
  competencyId,
  minutes: 8,
  tags: [],
  ...changes,
});

describe('a question of the bank', () => {
  test('BK-1 (R05): has words in at least one language, and is compared by them', () => {
    expect(BankQuestionContent.safeParse(content('How?')).success).toBe(true);
    expect(BankQuestionContent.safeParse({ ...content('x'), texts: {} }).success).toBe(false);
    expect(BankQuestionContent.safeParse(content(' ?! ')).success).toBe(false);
    expect(questionWords(content('  What did YOU do?  '))).toEqual([{ language: 'en', words: 'what did you do' }]);
    expect(
      sameContent(content('A'), Object.fromEntries(Object.entries(content('A')).reverse()) as BankQuestionContent),
    ).toBe(true);
    expect(sameContent(content('A'), content('a'))).toBe(false);
  });

  test('BK-2 (R05): is retired with a reason, taken up again, and never a draft again', () => {
    expect(mayStand('draft', 'in_use', '')).toEqual({ state: 'in_use' });
    expect(mayStand('in_use', 'retired', ' ')).toEqual({ refused: 'reason_missing' });
    expect(mayStand('in_use', 'retired', 'Everybody knows it.')).toEqual({ state: 'retired' });
    expect(mayStand('retired', 'in_use', '')).toEqual({ state: 'in_use' });
    expect(mayStand('in_use', 'draft', 'x')).toEqual({ refused: 'draft_again' });
    expect(mayStand('in_use', 'in_use', '')).toEqual({ refused: 'unchanged' });
  });

  test('BK-3 (R05): has each tag once', () => {
    expect(tidyTags(['Care', 'shifts', 'care', 'CARE'])).toEqual(['Care', 'shifts']);
  });

  test('BK-4 (R05): a history that begins with another is newer, the shorter older, else they differ', () => {
    const [a, b, c] = [content('A'), content('B'), content('C')];
    expect(compareHistories([a, b], [a, b])).toBe('same');
    expect(compareHistories([a], [a, b])).toBe('newer');
    expect(compareHistories([a, b], [a])).toBe('older');
    expect(compareHistories([a, b], [a, c])).toBe('differs');
    expect(compareHistories([a], [c, a])).toBe('differs');
  });

  test('BK-5 (R05): where it was taken from is no difference of a kit', () => {
    let n = 0;
    const plan = fromTemplate('en', () => `01900000-0000-7000-8000-${String(++n).padStart(12, '0')}`);
    const round = plan.rounds[0]!;
    const session = round.sessions.find(({ questions }) => questions.length > 0)!;
    const vacancy = { id: competencyId, title: 'T', textVersion: 1, text: '', language: 'en' as const };
    const pin = () => {
      const pinned = pinKit({ plan, planVersion: 1, vacancy, roundId: round.id, planSessionId: session.id, seats: [] });
      if (!('kit' in pinned)) throw new Error(pinned.refused);
      return pinned.kit;
    };
    const before = pin();
    session.questions[0]!.bank = { id: competencyId, version: 2 };
    plan.competencies[0]!.bankId = competencyId;
    expect(kitChanges(before, pin())).toEqual([]);
    session.questions[0]!.text = 'Another?';
    expect(kitChanges(before, pin()).map(({ what }) => what)).toEqual(['question_changed']);
  });
});
