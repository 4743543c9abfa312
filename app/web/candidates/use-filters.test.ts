import { expect, test } from 'vitest';
import { asked, filtersOf } from './use-filters.ts';

test('R73: an address that somebody wrote by hand asks only what the server takes', () => {
  const id = '01900000-0000-7000-8000-000000000000';
  const of = (address: Record<string, unknown>) => asked(filtersOf(address));
  expect(of({ search: 'Ødegård & søn', vacancy: id, stage: 'new', since: '2028-02-29' })).toEqual({
    search: 'Ødegård & søn',
    vacancy: id,
    stage: 'new',
    since: '2028-02-29',
  });
  expect(of({ search: true, decider: '-'.repeat(36), stage: 'hired', cv: 1, archived: ['only'] })).toEqual({
    search: 'true',
  });
  for (const since of ['2026-02-29', '2026-13-01', '0000-01-01', '2026-1-1', 20261208])
    expect(of({ since })).toEqual({});
  expect(of({ search: 'a\0b', vacancy: `${id}x`, nothing: 'x' })).toEqual({ search: 'ab' });
});
