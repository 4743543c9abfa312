import { reviewPlan } from '@rondo/interview';
import { Trade } from '@rondo/interview/templates';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../../test/support/line.ts';
import { testWorld, type World } from '../../../test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});
afterAll(() => world?.close());

test('R89 the templates are listed in each language, the general one first, in one answer of a sane size', async () => {
  // A role may be called the same in two languages; what it is about is written in each.
  const abouts = new Set<string>();
  for (const language of ['en', 'nl', 'nb']) {
    const { items } = must(await world.rik.get(`/plan-templates?language=${language}`), 200);
    expect(items.map(({ trade }: { trade: string }) => trade)).toEqual(Trade.options);
    for (const item of items) abouts.add(item.about);
    expect(JSON.stringify(items).length).toBeLessThan(40_000);
  }
  expect(abouts.size).toBe(3 * Trade.options.length);
});

test('R02 R11 a template is taken as it comes: the saved plan has nothing against it but its unfilled seats', async () => {
  for (const trade of Trade.options) {
    const plan = must(await world.rik.get(`/plan-templates/nl/${trade}`), 200);
    const vacancy = must(
      await world.rik.post('/vacancies', { title: trade, country: 'NL', language: 'nl', text: '' }),
      201,
    );
    const saved = must(await world.rik.put(`/vacancies/${vacancy.id}/plan`, plan, { 'If-Match': '"1"' }), 200);
    expect(saved.plan).toEqual(plan);
    expect(saved.coverage.doubleOwnership).toEqual([]);
    expect(saved.coverage.missingDimensions).toEqual([]);
    expect([...new Set(saved.findings.map(({ rule }: { rule: string }) => rule))]).toEqual(['seat_unfilled']);
    expect(reviewPlan(saved.plan, { requiresExecutive: false, executives: [], members: [] }).length).toBe(
      saved.findings.length,
    );
  }
});

test('a trade or language that there is none of is refused, and an interviewer has no plans to make', async () => {
  const unknown = await world.rik.get('/plan-templates/en/astrology');
  expect([400, 404, 422]).toContain(unknown.status);
  expect([400, 404, 422]).toContain((await world.rik.get('/plan-templates?language=de')).status);
  expect((await world.imre.get('/plan-templates?language=en')).status).toBe(403);
  expect((await world.imre.get('/plan-templates/en/care')).status).toBe(403);
});
