import { describe, expect, it } from 'vitest';
import { createDates } from '../ui/dates.ts';
import { isUnsaid, type Pay, payDraftFor, payOf, payText, payTroubles } from './pay.ts';

const draft = payDraftFor('NL');

describe('a pay range while it is typed', () => {
  it('P1 starts from the currency and period of the country', () => {
    expect(draft).toMatchObject({ currency: 'EUR', period: 'month', minimum: null });
    expect(payDraftFor('NO')).toMatchObject({ currency: 'NOK', period: 'year' });
    expect(payDraftFor('ZW')).toMatchObject({ currency: 'EUR', period: 'month' });
  });

  it('is no range until both amounts and a currency stand, the upper not below the lower', () => {
    expect(isUnsaid(draft)).toBe(true);
    expect(payTroubles({ ...draft, minimum: 3000 })).toEqual(['maximumMissing']);
    expect(payTroubles({ ...draft, minimum: 3000, maximum: 2999.99 })).toEqual(['maximumBelow']);
    expect(payTroubles({ ...draft, minimum: 0, maximum: 0, currency: null })).toEqual(['currencyMissing']);
    expect(payOf({ ...draft, minimum: 3000 })).toBeNull();
    expect(payOf({ ...draft, minimum: 3000, maximum: 3000 })).toMatchObject({ minimum: 3000, maximum: 3000 });
    expect(isUnsaid({ ...draft, criteria: 'Experience' })).toBe(false);
  });

  it('R94 is said as people say it, and a fixed amount once', () => {
    const dates = createDates({ language: 'nl', zone: 'Europe/Amsterdam', now: () => new Date() });
    const pay: Pay = { minimum: 3150, maximum: 3900, currency: 'EUR', period: 'month', criteria: '' };
    const per = (amount: string, period: string) => `${amount} / ${period}`.replaceAll('\u00a0', ' ');
    expect(payText(pay, dates, per)).toBe('€ 3.150 – € 3.900 / month');
    expect(payText({ ...pay, maximum: 3150 }, dates, per)).toBe('€ 3.150 / month');
  });
});
