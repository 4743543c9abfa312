import { describe, expect, it } from 'vitest';
import { sourceKind } from './use-source-name.ts';

describe('R74: how somebody came', () => {
  it('is known in three languages, however it is typed; other words stay as they are', () => {
    expect(['Referral', 'TIP', 'anbefaling'].map(sourceKind)).toEqual(['referral', 'referral', 'referral']);
    expect(['Banenbeurs', 'job-fair', 'Jobbmesse'].map(sourceKind)).toEqual(['fair', 'fair', 'fair']);
    expect(['Åpen søknad', 'open sollicitatie'].map(sourceKind)).toEqual(['unasked', 'unasked']);
    expect(['een tip van iemand', 'tips fra noen', 'het sollicitatieformulier'].map(sourceKind)).toEqual([
      'referral',
      'referral',
      'form',
    ]);
    expect(['Beurs Utrecht', '', 'LinkedIn'].map(sourceKind)).toEqual([undefined, undefined, undefined]);
  });
});
