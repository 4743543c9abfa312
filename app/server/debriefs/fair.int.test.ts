import { afterAll, expect, test } from 'vitest';
import { addCandidate, must, openVacancy, publishRound, submitAll } from '../../../test/support/line.ts';
import { day, testWorld } from '../../../test/support/world.ts';

let close = async () => {};
afterAll(() => close());

type Row = { fair: { score: number } | null };

test('R66: fair scores stand at every reading, and move with the card that comes in for another candidate', async () => {
  const world = await testWorld();
  close = world.close;
  const { rik, imre, ingrid } = world;
  const { vacancyId, plan } = await openVacancy(world);
  const round = plan.rounds[0]?.id ?? '';
  async function judged(theirs: number, hers: number): Promise<string> {
    const { applicationId } = await addCandidate(rik, vacancyId);
    await publishRound(world, rik, applicationId, round);
    world.clock.forward(2 * day);
    await submitAll(world, imre, theirs, applicationId);
    await submitAll(world, ingrid, hers, applicationId);
    return applicationId;
  }
  const [first = ''] = [await judged(4, 2), await judged(5, 3), await judged(3, 1)];
  const read = async () => {
    const { fairness, rows } = must(await rik.get(`/applications/${first}/rounds/${round}/debrief`), 200);
    return { ...fairness, fair: rows.map(({ fair }: Row) => fair) };
  };
  const few = await read();
  expect(few.scorecards).toBe(9);
  expect(few.fair.every((fair: Row['fair']) => fair === null)).toBe(true);

  await judged(4, 3);
  const enough = await read();
  expect(enough.scorecards).toBe(12);
  expect(enough.fair.some((fair: Row['fair']) => fair !== null)).toBe(true);
  expect(await read()).toEqual(enough);

  const late = await judged(1, 5);
  // Ingrid could see the others' cards of this one before she wrote hers: it counts for nobody, whoever reads.
  await world.db.owner.query(
    `UPDATE unblinding SET unblinded_at = unblinded_at - interval '1 hour' WHERE application_id = $1 AND member_id = $2`,
    [late, ingrid.member],
  );
  const more = await read();
  expect(more.scorecards).toBe(14);
  expect(more.fair).not.toEqual(enough.fair);
});
