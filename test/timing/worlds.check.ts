// npm run check:timing [TIMES=200]: whether the time of an answer tells what others rated, or whether an address is
// known. Worlds that differ in nothing else are asked in turn; a route fails only when it differs twice, each time with
// p < 0.001 and by more than two copies of the same world do.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addCandidate, cardsOf, must, openVacancy, publishRound, submitAll } from '../support/line.ts';
import { answerAsked, appOver, type Caller, caller, day, testWorld, type World } from '../support/world.ts';
import { mannWhitney, median, type Samples, say, table } from './figures.ts';

const times = Number(process.env.TIMES ?? 200);
const warming = 20;

let world: World;
const closing: (() => Promise<void>)[] = [];
beforeAll(async () => {
  world = await testWorld();
});
afterAll(async () => {
  for (const close of closing) await close();
  await world.close();
});

/** Milliseconds of an answer, until the last of its bytes. */
async function timed(ask: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await ask();
  return performance.now() - began;
}

/** Asks each in turn, so that whatever else the machine does falls on all of them. */
async function inTurn(asks: Record<string, (n: number) => Promise<unknown>>, rounds: number): Promise<Samples> {
  const names = Object.keys(asks);
  const samples: Samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let n = -warming; n < rounds; n++)
    for (let at = 0; at < names.length; at++) {
      const name = names[(at + n + warming) % names.length] ?? '';
      const took = await timed(() => asks[name]?.(n + warming) ?? Promise.resolve());
      if (n >= 0) samples[name]?.push(took);
    }
  return samples;
}

/** Pairs of worlds that differ by more than the same world beside itself. */
function differing(samples: Samples, pairs: [string, string][], control: number): string[] {
  return pairs
    .filter(([a, b]) => {
      const [one, other] = [samples[a] ?? [], samples[b] ?? []];
      const apart = Math.abs(median(one) - median(other));
      return mannWhitney(one, other) < 0.001 && apart > Math.max(2 * control, 0.02 * median(one), 0.05);
    })
    .map(([a, b]) => `${a}/${b}`);
}

const cell = (value: number) => value.toFixed(2);
const p = (value: number) => (value < 0.001 ? '<0.001' : value.toFixed(3));

it('S57: colleagues handed in nothing, low cards or high ones', async () => {
  const { vacancyId, plan } = await openVacancy(world);
  const { applicationId } = await addCandidate(world.rik, vacancyId, 'Tara Time');
  const round = plan.rounds[0]?.id ?? '';
  await publishRound(world, world.rik, applicationId, round, 1);
  world.clock.forward(3 * day);
  const mine = (await cardsOf(world, world.imre)).find((card) => card.applicationId === applicationId);
  const worlds: Record<string, Caller> = {};
  for (const [name, score] of [
    ['nothing', undefined],
    ['nothing again', undefined],
    ['low', 1],
    ['high', 5],
  ] as const) {
    const db = await world.db.clone();
    closing.push(() => db.close());
    const { request } = appOver(db, world.clock);
    const ingrid = { ...world.ingrid, ...caller(request, world.ingrid.headers) };
    if (score !== undefined) await submitAll(world, ingrid, score, applicationId);
    await db.owner.query('ANALYZE');
    worlds[name] = caller(request, world.imre.headers);
  }
  const at = (days: number) => new Date(world.clock.at.getTime() + days * day).toISOString();
  const paths = [
    `/sessions?from=${at(-40)}&until=${at(40)}`,
    `/sessions/${mine?.id}`,
    `/scorecards/${mine?.scorecard.id}`,
    `/applications/${applicationId}`,
    `/applications/${applicationId}/rounds/${round}/debrief`,
    `/applications/${applicationId}/rounds/${round}/releases`,
    `/applications/${applicationId}/decisions`,
    `/applications/${applicationId}/concerns`,
    `/vacancies/${vacancyId}/applications`,
    '/candidates?search=heard',
    '/owed',
    '/commitments',
  ];
  const pairs: [string, string][] = [
    ['nothing', 'low'],
    ['nothing', 'high'],
    ['low', 'high'],
  ];
  const rows = [
    ['route', 'status', ...Object.keys(worlds).map((name) => `${name} ms`), 'p n/l', 'p n/h', 'p l/h', 'p again'],
  ];
  const found: string[] = [];
  for (const path of paths) {
    const status = new Set<number>();
    const measure = () =>
      inTurn(
        Object.fromEntries(
          Object.entries(worlds).map(([name, imre]) => [name, async () => status.add((await imre.get(path)).status)]),
        ),
        times,
      );
    let samples = await measure();
    const control = () => Math.abs(median(samples.nothing ?? []) - median(samples['nothing again'] ?? []));
    let apart = differing(samples, pairs, control());
    if (apart.length > 0) {
      samples = await measure();
      apart = differing(samples, pairs, control()).filter((pair) => apart.includes(pair));
    }
    const name = path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}').replace(/\?from.*/, '');
    found.push(...apart.map((pair) => `${name}: ${pair}`));
    rows.push([
      name,
      [...status].join(' '),
      ...Object.keys(worlds).map((each) => cell(median(samples[each] ?? []))),
      ...[...pairs, ['nothing', 'nothing again'] as const].map(([a, b]) =>
        p(mannWhitney(samples[a] ?? [], samples[b] ?? [])),
      ),
    ]);
  }
  say(`\nS57, medians of ${times} alternated requests of a blind panelist:`);
  table(rows);
  expect(found).toEqual([]);
});

it('S18: an address that is known and one that is not', async () => {
  must(await world.rik.put('/login/password', { password: 'an evening by the water' }), 204);
  const { email } = must(await world.rik.get('/login'), 200).account;
  const { request } = appOver(world.db, world.clock, { limit: () => undefined });
  const there = caller(request);
  const rows = [['route', 'known ms', 'unknown ms', 'unknown again ms', 'p', 'p again']];
  const found: string[] = [];
  for (const [path, body, rounds] of [
    ['/login-links', {}, times],
    ['/logins', { password: 'a wrong sentence' }, Math.min(times, 60)],
  ] as const) {
    const ask = (address: string) => () => there.post(path, { email: address, ...body });
    const measure = async () => {
      const samples = await inTurn(
        { known: ask(email), unknown: ask('nobody@example.org'), 'unknown again': ask('no-one@example.org') },
        rounds,
      );
      await answerAsked(world.db, world.deps);
      return samples;
    };
    let samples = await measure();
    const control = () => Math.abs(median(samples.unknown ?? []) - median(samples['unknown again'] ?? []));
    let apart = differing(samples, [['known', 'unknown']], control());
    if (apart.length > 0) {
      samples = await measure();
      apart = differing(samples, [['known', 'unknown']], control());
    }
    found.push(...apart.map((pair) => `${path}: ${pair}`));
    rows.push([
      `POST ${path}`,
      ...['known', 'unknown', 'unknown again'].map((name) => cell(median(samples[name] ?? []))),
      p(mannWhitney(samples.known ?? [], samples.unknown ?? [])),
      p(mannWhitney(samples.unknown ?? [], samples['unknown again'] ?? [])),
    ]);
  }
  say(`\nS18, medians of ${times} alternated requests (60 of signing in):`);
  table(rows);
  expect(found).toEqual([]);
});
