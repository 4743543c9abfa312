import { emptyPlan, type PlanFindingValues, reviewPlan } from '@rondo/interview';
import { describe, expect, it } from 'vitest';
import { findingText } from './finding-words.ts';

describe('findings in words', () => {
  it('R03 says what the server finds in each language', () => {
    const found = reviewPlan(emptyPlan, { requiresExecutive: false, executives: [], members: [] });
    expect(found.map((finding) => findingText('nl', finding))).toEqual([
      'Een criterium voor vakbekwaamheid ontbreekt: wat iemand moet kunnen.',
      'Een criterium voor samenwerking ontbreekt: hoe iemand met anderen werkt.',
    ]);
  });

  it('R14 names the minutes', () => {
    const values: PlanFindingValues['candidate_time_eaten'] = {
      sessionName: 'Panel',
      minutes: 45,
      needed: 52,
      candidateMinutes: 10,
    };
    for (const language of ['en', 'nl', 'nb'] as const) {
      expect(findingText(language, { rule: 'candidate_time_eaten', values })).toMatch(/52.*45.*10/);
    }
  });

  it('shows the code of a rule it does not know, rather than nothing', () => {
    expect(findingText('nb', { rule: 'brand_new_rule', values: {} })).toBe('brand new rule');
  });
});
