import { type AnswerValue, mayReadAnswer, type Side, sealedFrom } from '@rondo/interview';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isSealed } from '../app/server/applications/access.ts';
import { idMaker } from '../app/server/http/new-id.ts';
import type { TestDatabase } from './support/database.ts';
import { type FullHouse, fullHouse } from './support/full-house.ts';
import { must } from './support/line.ts';
import { idsByParameter, type Operation, pathsOf, queryOf, routeTable, seededRandom } from './support/routes.ts';
import { appOver, type Clock, caller, day, testWorld, type World } from './support/world.ts';

/** R69, invariant 9: two worlds that differ only in what the other side answered look the same until both are in. */
let world: World;
let house: FullHouse;
let operations: Operation[];
beforeAll(async () => {
  world = await testWorld();
  house = await fullHouse(world);
  await world.deliver();
  operations = await routeTable(world);
});
afterAll(() => world.close());
const open: TestDatabase[] = [];
afterEach(async () => {
  for (const db of open.splice(0)) await db.close();
});

type Viewer = 'candidate' | 'rik' | 'hanne' | 'anna' | 'imre';
const sideOf = (viewer: Viewer): Side => (viewer === 'candidate' ? 'candidate' : 'employer');
const headersOf = (viewer: Viewer) => (viewer === 'candidate' ? house.candidate : world[viewer]).headers;

/** A world in which one side has given this answer; null: nobody has. The clock and the ids are the same in each. */
async function worldWith(side: Side, value: AnswerValue | null, body = '') {
  const db = await world.db.clone();
  open.push(db);
  const clock: Clock = {
    at: world.clock.at,
    forward(milliseconds) {
      clock.at = new Date(clock.at.getTime() + milliseconds);
    },
  };
  const app = (seed: number) =>
    appOver(db, clock, { newId: idMaker(() => clock.at.getTime(), seededRandom(seed)) }).request;
  const request = app(11);
  const act = (given: Side, answer: AnswerValue, words: string) =>
    given === 'candidate'
      ? caller(request, house.candidate.headers).put(`/my/applications/${house.applicationId}/askings/1/answer`, {
          value: answer,
          body: words,
        })
      : caller(request, world.hanne.headers).put(`/applications/${house.applicationId}/askings/1/answer`, {
          value: answer,
          body: words,
        });
  if (value === 'no' && side === 'employer') {
    clock.forward(1000);
    must(
      await caller(request, world.hanne.headers).post(
        `/applications/${house.applicationId}/rounds/${house.roundTwo}/decisions`,
        { outcome: 'reject', reason: 'x' },
      ),
      201,
    );
  }
  if (value !== null) must(await act(side, value, body), 200);
  return { db, clock, act, app };
}

/** Everything a viewer can read, and refusals of what they can try without answering themselves. */
async function observe({ app, clock, db }: Awaited<ReturnType<typeof worldWith>>, viewer: Viewer): Promise<string[]> {
  const there = caller(app(23), headersOf(viewer));
  const ids = await idsByParameter({ db, org: world.org });
  const traces: string[] = [];
  for (const operation of operations) {
    if (operation.method !== 'GET' || operation.name === 'GET /events') continue;
    if ((operation.access === 'candidate') !== (viewer === 'candidate') && operation.access !== 'account') continue;
    for (const path of pathsOf(operation, ids, 25)) {
      const answer = await there.get(path + queryOf(operation, clock.at));
      const headers = [...answer.headers].filter(([name]) => name !== 'content-security-policy').sort();
      traces.push(`GET ${path} ${answer.status} ${JSON.stringify(headers)} ${answer.text}`);
    }
  }
  if (viewer !== 'candidate') {
    const again = await there.post(`/applications/${house.applicationId}/askings`, {
      deadline: new Date(clock.at.getTime() + 9 * day).toISOString(),
    });
    traces.push(`POST askings ${again.status} ${again.text}`);
  }
  return traces;
}

function firstDifference(one: string[], other: string[]): string | undefined {
  for (const [at, trace] of one.entries()) if (trace !== other[at]) return `${trace}\n≠\n${other[at]}`;
  return one.length === other.length ? undefined : 'one is longer';
}

describe.each(['candidate', 'rik', 'hanne', 'anna', 'imre'] as const)('R69: %s looks', (viewer) => {
  const mine = sideOf(viewer);
  const theirs: Side = mine === 'candidate' ? 'employer' : 'candidate';

  it('and sees the same bytes whether the other side said yes or need-more, and that it answered', async () => {
    const yes = await worldWith(theirs, 'yes', 'Gladly, and at once.');
    const more = await worldWith(theirs, 'need_more', 'How big is the team, and who leads it?');
    const one = await observe(yes, viewer);
    const other = await observe(more, viewer);
    expect(one.length).toBeGreaterThan(viewer === 'candidate' ? 8 : 40);
    expect(firstDifference(one, other)).toBeUndefined();
    expect(one.join('\n')).not.toContain('Gladly');
    const none = await observe(await worldWith(theirs, null), viewer);
    if (viewer !== 'imre') expect(firstDifference(one, none)).toContain('answered');
  });

  it('and it would be noticed: once both are in, or the deadline has passed, the worlds differ', async () => {
    if (viewer === 'imre') return expect(mine).toBe('employer');
    for (const opened of ['both', 'deadline'] as const) {
      const traces: string[][] = [];
      for (const value of ['yes', 'need_more'] as const) {
        const there = await worldWith(theirs, value, `Said ${value}`);
        if (opened === 'both') must(await there.act(mine, 'yes', ''), 200);
        else there.clock.forward(7 * day);
        traces.push(await observe(there, viewer));
      }
      expect(firstDifference(traces[0] ?? [], traces[1] ?? []), opened).toBeDefined();
      expect(traces[0]?.join('\n')).toContain('Said yes');
    }
    // Until the very instant of the deadline it stays shut.
    const there = await worldWith(theirs, 'yes', 'Said yes');
    there.clock.at = new Date(new Date(there.clock.at).getTime() + 7 * day - 3_600_000 - 1);
    expect((await observe(there, viewer)).join('\n')).not.toContain('Said yes');
  });

  it('and a no of the other side is there at once', async () => {
    if (viewer === 'imre') return expect(mine).toBe('employer');
    const there = await worldWith(theirs, 'no', 'Said no.');
    const seen = caller(there.app(31), headersOf(viewer));
    const asking =
      viewer === 'candidate'
        ? must(await seen.get(`/my/applications/${house.applicationId}`), 200).asking
        : must(await seen.get(`/applications/${house.applicationId}/askings`), 200).items[0];
    expect(asking.theirs).toMatchObject({ answered: true, value: 'no', body: 'Said no.' });
    expect(asking.outcome).toBe('ended');
    const { rows } = await there.db.owner.query(
      "SELECT FROM outcome o JOIN mail m ON m.key = 'outcome:' || o.outcome_id WHERE o.kind = 'reject'",
    );
    expect(rows).toHaveLength(theirs === 'employer' ? 1 : 0);
  });
});

describe('the rules and their twins in the database', () => {
  it('AN-7: mayReadAnswer is the policy of answer_content, in every combination', async () => {
    const db = await world.db.clone();
    open.push(db);
    const { deps } = appOver(db, world.clock);
    const sides: Side[] = ['employer', 'candidate'];
    const now = world.clock.at;
    const deadlines = [-1, 0, 1].map((ms) => new Date(now.getTime() + ms));
    let asking = 100;
    const cases = [];
    for (const side of sides)
      for (const value of ['yes', 'no', 'need_more'] as const)
        for (const others of [false, true])
          for (const deadline of deadlines) {
            asking++;
            const answered = others ? sides : [side];
            cases.push({ asking, side, value, answered, deadline });
            const key = [world.org, house.applicationId, asking, house.candidateId];
            await db.owner.query('INSERT INTO mutual_answer VALUES ($1, $2, $3, $4, $5, $6, $7)', [
              ...key,
              now,
              world.rik.member,
              deadline,
            ]);
            for (const each of answered)
              await db.owner.query(
                'INSERT INTO answer (org_id, application_id, asking, candidate_id, side, answered_at) VALUES ($1, $2, $3, $4, $5, $6)',
                [...key, each, now],
              );
            await db.owner.query(
              'INSERT INTO answer_content (org_id, application_id, asking, candidate_id, side, value) VALUES ($1, $2, $3, $4, $5, $6)',
              [...key, side, value],
            );
          }
    expect(cases).toHaveLength(36);
    for (const viewer of sides) {
      const context =
        viewer === 'employer'
          ? ({ side: 'employer', org: world.org, member: world.rik.member, account: world.rik.account, now } as const)
          : ({ side: 'candidate', org: world.org, candidate: house.candidateId, account: house.account, now } as const);
      const rows = await deps.withTenant(context, (tx) =>
        tx.selectFrom('answer_content').select(['asking', 'side']).where('asking', '>', 100).execute(),
      );
      for (const each of cases) {
        const read = rows.some((row) => row.asking === each.asking && row.side === each.side);
        expect(read, `${viewer} ${JSON.stringify(each)}`).toBe(mayReadAnswer(viewer, each, each, now));
      }
    }
  });

  it('R97: sealedFrom is the function sealed_from_me, for any facts', async () => {
    const db = await world.db.clone();
    open.push(db);
    const { deps } = appOver(db, world.clock);
    const bytes = new Uint8Array(1);
    const random = seededRandom(20261208);
    const chance = (of: number) => {
      random(bytes);
      return (bytes[0] ?? 0) % of === 0;
    };
    const rounds = [1, 2, 3].map((n) => `01900000-0000-7000-8000-00000000000${n}`);
    const members = [world.imre, world.ingrid, world.hanne];
    let sealed = 0;
    for (let run = 0; run < 150; run++) {
      await db.owner.query('DELETE FROM panelist');
      await db.owner.query('DELETE FROM unblinding');
      const facts = new Map(members.map(({ member }) => [member, { owes: [] as string[], unblinded: [] as string[] }]));
      for (const { member } of members)
        for (const round of rounds) {
          const key = [world.org, house.applicationId, round, member];
          if (chance(2)) {
            facts.get(member)?.owes.push(round);
            await db.owner.query('INSERT INTO panelist VALUES ($1, $2, $3, $4)', key);
          }
          if (!chance(3)) {
            const released = chance(2);
            facts.get(member)?.unblinded.push(round);
            await db.owner.query('INSERT INTO unblinding VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [
              ...key,
              released ? 'released' : 'cards_in',
              world.clock.at,
              released ? world.rik.member : null,
              released ? 'ill' : null,
            ]);
          }
        }
      for (const { member, account, org } of members) {
        const context = { side: 'employer', org, member, account, now: world.clock.at } as const;
        const answer = await deps.withTenant(context, (tx) => isSealed(tx, org, house.applicationId));
        const own = facts.get(member) ?? { owes: [], unblinded: [] };
        expect(answer, JSON.stringify(own)).toBe(sealedFrom(own));
        if (answer) sealed++;
      }
    }
    expect(sealed).toBeGreaterThan(50);
    expect(sealed).toBeLessThan(400);
  });
});
