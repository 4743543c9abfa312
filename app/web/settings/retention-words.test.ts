import { retentionRules } from '@rondo/interview';
import { expect, it } from 'vitest';
import { retentionSources, sourceOf } from './retention-words.ts';

it('R89 R95: where each country’s term comes from is told in three languages, as the rules have it now', () => {
  for (const { country, source, asOf } of retentionRules) {
    expect(sourceOf(country)).toBe(country);
    // A rule that changes is translated anew.
    expect(retentionSources.en[sourceOf(country)]).toBe(source);
    expect(asOf).toBe('2026-11');
    for (const language of ['nl', 'nb'] as const)
      expect(retentionSources[language][sourceOf(country)]).not.toBe(source);
  }
});
