import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCandidate, must, openVacancy, publishRound } from '../../../test/support/line.ts';
import { testWorld, type World } from '../../../test/support/world.ts';

/** R93, N1: what may not be asked is not published. */
let world: World;
beforeAll(async () => {
  world = await testWorld();
});
afterAll(() => world.close());

let days = 10;

/** An open vacancy whose first round asks this, and an agenda of it that is ready to be published. */
async function asking(text: string, country = 'NL', followUp?: string) {
  const { rik } = world;
  const { vacancyId, plan } = await openVacancy(world);
  const vacancy = await rik.get(`/vacancies/${vacancyId}`);
  must(await rik.patch(`/vacancies/${vacancyId}`, { country }, { 'If-Match': vacancy.etag ?? '' }), 200);
  const session = plan.rounds[0]!.sessions.find(({ questions }) => questions.length > 0)!;
  session.questions[0]!.text = text;
  if (followUp) session.questions[0]!.followUps = [followUp];
  const before = await rik.get(`/vacancies/${vacancyId}/plan`);
  must(await rik.put(`/vacancies/${vacancyId}/plan`, plan, { 'If-Match': before.etag ?? '' }), 200);
  const { applicationId } = await addCandidate(rik, vacancyId);
  const agenda = must(
    await rik.post(`/applications/${applicationId}/rounds/${plan.rounds[0]!.id}/agenda`, {
      firstStart: `2027-01-${days++}T08:00:00.000Z`,
    }),
    201,
  );
  const publish = () => rik.put(`/agendas/${agenda.id}/publication`, {}, { 'If-Match': `"${agenda.version}"` });
  return { vacancyId, plan, publish, applicationId };
}
const ask = (vacancyId: string, text: string, reason = 'The post is with the union.', saidInAdvert = true) =>
  world.rik.post(`/vacancies/${vacancyId}/wording-exemptions`, { text, reason, saidInAdvert });

describe('R93: publishing a question that may not be asked', () => {
  it.each(['NO', 'NL', 'BE', 'DE'])(
    'is refused in %s where no reason would do, and nothing is sent',
    async (country) => {
      const text = 'Are you planning to have children?';
      const { vacancyId, publish, applicationId } = await asking(text, country);
      const answer = await publish();
      expect([answer.status, answer.body.type]).toEqual([422, 'urn:rondo:problem:wording_blocked']);
      expect(answer.body.wording).toMatchObject([
        {
          text,
          blocks: [
            {
              topic: 'pregnancy_family',
              override: 'none',
              why: expect.stringMatching(/\w/),
              source: expect.stringMatching(/\w/),
            },
          ],
        },
      ]);
      const kits = await world.db.owner.query('SELECT 1 FROM kit WHERE application_id = $1', [applicationId]);
      expect(kits.rows).toEqual([]);
      const asked = await ask(vacancyId, text);
      expect([asked.status, asked.body.type]).toEqual([422, 'urn:rondo:problem:no_exemption']);
    },
  );

  it('is refused for a follow-up too, and by the country: care for children is blocked in Norway, a warning in the Netherlands', async () => {
    const { publish } = await asking('What did you plan?', 'NL', 'Are you pregnant?');
    expect((await publish()).body.wording[0].text).toBe('Are you pregnant?');
    const care = 'Who looks after your children when you work late?';
    expect((await (await asking(care, 'NL')).publish()).status).toBe(200);
    expect((await (await asking(care, 'NO')).publish()).status).toBe(422);
  });

  it('goes with a reason, the advert and a second person, and not before; all of it is in the trail', async () => {
    const { rik, hanne } = world;
    const text = 'Are you a member of a trade union?';
    const { vacancyId, publish } = await asking(text, 'NO');
    expect((await publish()).status).toBe(422);
    expect((await ask(vacancyId, text, ' ')).body.errors).toMatchObject([{ pointer: '/reason' }]);
    expect((await ask(vacancyId, text, 'x', false)).body.errors).toMatchObject([{ pointer: '/saidInAdvert' }]);
    expect((await ask(vacancyId, 'What did you plan?')).status).toBe(409);
    const exemption = must(await ask(vacancyId, text), 201);
    expect([exemption.topics, exemption.approvedAt]).toEqual([['trade_union'], null]);
    expect((await ask(vacancyId, text)).status).toBe(409);
    expect((await publish()).status).toBe(422);
    const approval = `/vacancies/${vacancyId}/wording-exemptions/${exemption.id}/approval`;
    expect((await rik.put(approval)).body.type).toContain('second_person_needed');
    expect((await (await world.another('Elsewhere')).rik.put(approval)).status).toBe(404);
    expect(must(await hanne.put(approval), 200).approvedBy).toBe('Hanne');
    expect((await hanne.put(approval)).status).toBe(409);
    const plan = must(await rik.get(`/vacancies/${vacancyId}/plan`), 200);
    expect(plan.findings.filter(({ rule }: { rule: string }) => rule === 'wording_blocked')).toEqual([]);
    must(await publish(), 200);
    expect(must(await rik.get(`/vacancies/${vacancyId}/wording-exemptions`), 200).items).toHaveLength(1);
    const { items } = must(await world.anna.get('/audit?limit=100'), 200);
    const lines = items.filter(({ subjectId }: { subjectId: string }) => subjectId === exemption.id);
    expect(lines.map(({ verb }: { verb: string }) => verb).sort()).toEqual(['decided', 'made']);
  });

  it('is looked at again when a kit is brought up to the plan', async () => {
    const { rik } = world;
    const { vacancyId, plan } = await openVacancy(world);
    const { applicationId } = await addCandidate(rik, vacancyId);
    await publishRound(world, rik, applicationId, plan.rounds[0]!.id, 20);
    const session = plan.rounds[0]!.sessions.find(({ questions }) => questions.length > 0)!;
    session.questions[0]!.text = 'Are you pregnant?';
    const before = await rik.get(`/vacancies/${vacancyId}/plan`);
    must(await rik.put(`/vacancies/${vacancyId}/plan`, plan, { 'If-Match': before.etag ?? '' }), 200);
    const { rows } = await world.db.owner.query(
      'SELECT session_id FROM session WHERE application_id = $1 AND plan_session_id = $2',
      [applicationId, session.id],
    );
    const answer = await rik.put(`/sessions/${rows[0].session_id}/kit`, { kitVersion: 1 });
    expect([answer.status, answer.body.type]).toEqual([422, 'urn:rondo:problem:wording_blocked']);
  });
});
