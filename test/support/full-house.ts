import { runImport } from '../../app/server/imports/run.ts';
import { sweepDigests } from '../../app/server/reminders/digest.ts';
import { formOf } from './bodies.ts';
import { addCandidate, cardsOf, fullCard, must, openVacancy, publishRound } from './line.ts';
import { pdfOf } from './pdf.ts';
import { pngOf } from './picture.ts';
import { type Caller, day, hour, type Person, tokenIn, type World } from './world.ts';

/** A candidate with everything this product keeps about one, each text with the canary in it. */
export type FullHouse = Awaited<ReturnType<typeof fullHouse>>;

type Staff = Pick<World, 'anna' | 'rik' | 'hanne' | 'imre' | 'ingrid' | 'youssef'>;

const key = (name: string) => ({ 'Idempotency-Key': name });

/** Signs in the way a candidate does: by the personal link in a mail. */
export async function openAsCandidate(world: World, mail: { text: string }): Promise<Caller> {
  const response = await world.request('/api/v1/link-openings', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token: tokenIn(mail) }),
  });
  if (response.status !== 201) throw new Error(`the link did not open: ${response.status} ${await response.text()}`);
  return world.caller({
    cookie: response.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; '),
  });
}

/** A bank with a competency and a question of two versions, and a question that is to be asked in spite of its words. */
async function fillBank(rik: Person, vacancyId: string) {
  const competency = must(
    await rik.post('/bank-competencies', {
      dimension: 'competence',
      texts: { en: { name: 'Calm', definition: 'Stays calm.', anchors: ['', '', '', '', ''] } },
    }),
    201,
  );
  const bankContent = {
    texts: {
      en: { text: 'What did you do when a plan fell apart?', followUps: ['And then?'], goodAnswer: ['Says who.'] },
    },
    type: 'behavioural' as const,
    competencyId: competency.id as string,
    minutes: 8,
    tags: ['service'],
  };
  const made = must(
    await rik.post('/bank-questions', { content: { ...bankContent, minutes: 6 }, state: 'in_use' }),
    201,
  );
  must(await rik.put(`/bank-questions/${made.id}`, bankContent, { 'If-Match': '"1"' }), 200);
  must(
    await rik.post(`/vacancies/${vacancyId}/wording-exemptions`, {
      text: 'Are you a member of a trade union?',
      reason: 'The post is with the union itself.',
      saidInAdvert: true,
    }),
    201,
  );
  return { bankQuestionId: made.id as string, bankContent };
}

/**
 * One vacancy and one candidate who has been through both rounds to the answer by both, and left something in every
 * table: documents, mails sent and waiting, questions, promises, cards, concerns, holds, consent, private notes.
 */
export async function fullHouse(world: World, people: Staff = world, canary = 'Xanthippe') {
  const { anna, rik, hanne, imre, ingrid, youssef } = people;
  const org = rik.org;
  const { vacancyId, plan } = await openVacancy(people);
  const { bankQuestionId, bankContent } = await fillBank(rik, vacancyId);
  const { applicationId, candidateId } = await addCandidate(rik, vacancyId, `${canary} van Vliet`);
  const [roundOne, roundTwo] = plan.rounds.map(({ id }) => id) as [string, string];
  const before = await rik.get(`/applications/${applicationId}`);
  const email = `${canary.toLowerCase()}@example.org`;
  must(
    await rik.patch(
      `/candidates/${candidateId}`,
      { email, phone: `+31 6 ${canary}` },
      { 'If-Match': `"${before.body.candidate.version}"` },
    ),
    204,
  );
  must(
    await rik.patch(
      `/applications/${applicationId}`,
      { deciderId: hanne.member, decisionDueOn: '2026-12-24' },
      { 'If-Match': before.etag ?? '' },
    ),
    200,
  );
  const document = must(
    await rik.call(
      'POST',
      `/applications/${applicationId}/documents?kind=cv&fileName=${canary}.pdf`,
      pdfOf(`I am ${canary} and I planned the work of ten mechanics for eight years`),
      { 'Content-Type': 'application/octet-stream' },
    ),
    201,
  );
  const one = await publishRound(world, rik, applicationId, roundOne);
  const mails = await world.deliver(org);
  const candidate = await openAsCandidate(
    world,
    mails.find(({ template }) => template === 'agenda-for-candidate') ?? { text: '' },
  );
  const account: string = must(await candidate.get('/login'), 200).account.id;
  must(await candidate.post('/my/notes', { applicationId, kind: 'preparation', body: `Private ${canary} note` }), 201);
  const asked = must(
    await candidate.post(`/my/applications/${applicationId}/questions`, { body: `Asked by ${canary}?` }, key('asked')),
    201,
  );
  const letOff = `/applications/${applicationId}/rounds/${roundOne}/releases/${ingrid.member}`;
  must(await rik.put(letOff, { reason: `Let off ${canary}` }), 200);
  must(await rik.delete(letOff), 204);
  const noted = must(
    await imre.post(`/applications/${applicationId}/questions`, { body: `Noted of ${canary}?` }, key('noted')),
    201,
  );
  must(
    await rik.put(`/questions/${asked.id}/answer`, {
      answer: `Answered to ${canary}. You are not too old for the ladder.`,
      wordingReason: `${canary} asked just that.`,
    }),
    200,
  );
  const commitment = must(
    await imre.post(
      `/applications/${applicationId}/commitments`,
      { body: `Promised to ${canary}`, ownerId: imre.member, dueOn: '2026-12-18', questionId: noted.id },
      key('promised'),
    ),
    201,
  );
  must(
    await hanne.post(
      `/applications/${applicationId}/concerns`,
      { form: 'concern', body: `Concern about ${canary}`, competencyId: null, forRoundId: roundTwo },
      key('concern'),
    ),
    201,
  );
  const [concern] = must(await hanne.get(`/applications/${applicationId}/concerns`), 200).items;
  must(await hanne.put(`/concerns/${concern.id}/publication`), 204);
  const two = await publishRound(world, rik, applicationId, roundTwo, 3);
  const [asking] = await cardsOf(world, youssef);
  must(await rik.post(`/sessions/${asking?.id}/nudges`, { memberId: youssef.member }), 201);
  // Tuesday at eight: who sits in the first round is reminded to prepare.
  await sweepDigests(world.deps);
  await world.deliver(org);
  world.clock.forward(5 * day);
  for (const [person, score] of [
    [imre, 4],
    [ingrid, 2],
    [hanne, 4],
    [youssef, 4],
  ] as [Person, number][]) {
    for (const { scorecard } of await cardsOf(world, person)) {
      const card = must(await person.get(`/scorecards/${scorecard.id}`), 200);
      if (card.applicationId !== applicationId) continue;
      const full = fullCard(card.kit, score, card.concerns);
      full.strengths = `Strength of ${canary}`;
      for (const answer of full.answers) answer.said = `Said by ${canary}`;
      for (const rating of full.ratings) rating.evidence = `Evidence of ${canary}`;
      for (const concerned of full.concerns) concerned.evidence = `Not tested with ${canary}`;
      must(await person.put(`/scorecards/${scorecard.id}/draft`, full, { 'If-Match': `"${card.revision}"` }), 200);
      must(await person.put(`/scorecards/${scorecard.id}/submission`, full), 200);
      must(
        await person.post(
          `/scorecards/${scorecard.id}/amendments`,
          { body: `Amended on ${canary}` },
          key(`amend ${scorecard.id}`),
        ),
        201,
      );
    }
  }
  const debrief = must(await imre.get(`/applications/${applicationId}/rounds/${roundOne}/debrief`), 200);
  const competencyId: string = debrief.rows[0].competencyId;
  must(
    await imre.post(
      `/applications/${applicationId}/rounds/${roundOne}/revised-ratings`,
      { competencyId, score: 3, reason: `Revised on ${canary}` },
      key('revised'),
    ),
    201,
  );
  must(
    await hanne.put(
      `/applications/${applicationId}/rounds/${roundOne}/discrepancies/${competencyId}`,
      { ownerId: imre.member, note: `Difference on ${canary}`, closed: true },
      { 'If-Match': '"0"' },
    ),
    200,
  );
  const first = must(
    await hanne.post(
      `/applications/${applicationId}/rounds/${roundOne}/decisions`,
      { outcome: 'next_round', reason: `Went on because of ${canary}` },
      key('first decision'),
    ),
    201,
  );
  const told = must(
    await hanne.post(
      `/applications/${applicationId}/outcomes`,
      {
        subject: `On with ${canary}`,
        opening: `Dear ${canary}`,
        message: `Told to ${canary}`,
        closing: '',
        decisionId: first.id,
      },
      key('told'),
    ),
    201,
  );
  must(
    await candidate.put(`/my/applications/${applicationId}/outcomes/${told.id}/reactions/contest`, {
      body: `Contested by ${canary}`,
    }),
    200,
  );
  must(await candidate.put(`/my/applications/${applicationId}/feedback`, { body: `Feedback of ${canary}` }), 200);
  world.clock.forward(1000);
  const decision = must(
    await hanne.post(
      `/applications/${applicationId}/rounds/${roundTwo}/decisions`,
      { outcome: 'offer', reason: `Decided on ${canary}` },
      key('decided'),
    ),
    201,
  );
  // Withdrawn in a weak moment, and taken back.
  must(await candidate.put(`/my/applications/${applicationId}/withdrawal`, { reason: `Doubts of ${canary}` }), 200);
  must(await candidate.delete(`/my/applications/${applicationId}/withdrawal`), 200);
  world.clock.forward(1000);
  await world.deliver(org);
  const deadline = new Date(world.clock.at.getTime() + 7 * day).toISOString();
  must(await hanne.post(`/applications/${applicationId}/askings`, { deadline }, key('asking')), 201);
  const hold = must(
    await rik.post(
      `/candidates/${candidateId}/legal-holds`,
      { reason: `Held because of ${canary}`, endsOn: '2027-03-01' },
      key('hold'),
    ),
    201,
  );
  must(await rik.put(`/legal-holds/${hold.id}/lifting`), 204);
  must(await candidate.put(`/my/applications/${applicationId}/consent`), 204);
  // And once more by the public form, with the notice that stands on it.
  const form = must(
    await rik.put(`/vacancies/${vacancyId}/application-form`, { told: 'Hanne decides.' }, { 'If-Match': '"0"' }),
    200,
  );
  const slug: string = form.url.split('/apply/')[1];
  const { notice } = must(await rik.get(`/application-forms/${slug}?language=nb`), 200);
  must(
    await world.nobody.call(
      'POST',
      `/application-forms/${slug}/applications`,
      formOf({
        name: `${canary} Vliet van`,
        email,
        language: 'nb',
        noticeLanguage: 'nb',
        noticeVersion: String(notice.version),
      }),
      key('form'),
    ),
    201,
  );
  // They were added by hand first, so they are told where their data came from.
  const [{ duty }] = must(await rik.get(`/applications/${applicationId}/notice-duties`), 200).items;
  must(
    await rik.put(`/notice-duties/${duty.id}/settlement`, {
      how: 'mailed',
      origin: 'other',
      originWords: `A friend of ${canary} told us`,
    }),
    200,
  );
  // The same person once more in a file of many: known, and in this vacancy already.
  const imported = must(
    await rik.post(`/vacancies/${vacancyId}/imports`, { kind: 'json_resume', language: 'en' }, key('import')),
    201,
  );
  const resume = JSON.stringify({ basics: { name: `${canary} van Vliet`, email, summary: `Summary of ${canary}` } });
  must(
    await rik.call('POST', `/imports/${imported.id}/files?fileName=${canary}.json`, new TextEncoder().encode(resume), {
      'Content-Type': 'application/octet-stream',
    }),
    201,
  );
  must(await anna.call('PUT', '/organisation-look/logo', pngOf(64, 32), { 'If-Match': '"0"' }), 200);
  must(await rik.put(`/imports/${imported.id}/start`), 200);
  await runImport(world.deps, org, imported.id);
  // Nobody of it is owed a notice, so a mailing of it is over at once: what is read and stopped is there.
  const noticeMailingId = world.deps.newId();
  await world.db.owner.query(
    `INSERT INTO notice_mailing (org_id, notice_mailing_id, import_id, origin, started_at, started_by, finished_at)
      VALUES ($1, $2, $3, 'agency', $4, $5, $4)`,
    [org, noticeMailingId, imported.id, world.clock.at, rik.member],
  );
  // Two who were one person, in another vacancy; it can still be taken back.
  const elsewhere = await openVacancy(people);
  const pair: { id: string; version: number }[] = [];
  for (const [n, vacancy] of [vacancyId, elsewhere.vacancyId].entries()) {
    const twin = {
      name: 'Tove Berge',
      email: `tove${n}.${[...canary.toLowerCase()].reverse().join('')}@example.org`,
      language: 'nb',
    };
    pair.push(must(await rik.post(`/vacancies/${vacancy}/applications`, twin, key(`twin${n}`)), 201).candidate);
  }
  must(
    await rik.post(
      `/candidates/${pair[0]?.id}/merges`,
      { otherId: pair[1]?.id, version: 1, otherVersion: 1, confirm: 'merge' },
      key('merged'),
    ),
    201,
  );
  must(await rik.post('/bulk-changes', { kind: 'archive', candidates: { ids: [candidateId] } }, key('archived')), 201);
  const restored = must(
    await rik.post('/bulk-changes', { kind: 'restore', candidates: { ids: [candidateId] } }, key('restored')),
    201,
  );
  // Somebody was about to be told together with others, which was taken back.
  const outcomeBatchId = world.deps.newId();
  await world.db.owner.query(
    `WITH made AS (INSERT INTO outcome_batch (org_id, outcome_batch_id, letters, made_at, made_by, goes_at, cancelled_at)
        VALUES ($1, $2, '[]', $3, $4, $3::timestamptz + interval '10 minutes', $3))
     INSERT INTO outcome_batch_item (org_id, outcome_batch_id, application_id, candidate_id, kind, result, result_at)
        VALUES ($1, $2, $5, $6, 'reject', 'taken_back', $3)`,
    [org, outcomeBatchId, world.clock.at, anna.member, applicationId, candidateId],
  );
  world.clock.forward(hour);
  return {
    canary,
    bulkChangeId: restored.id as string,
    email,
    org,
    vacancyId,
    plan,
    applicationId,
    candidateId,
    mergedCandidateId: pair[0]?.id as string,
    account,
    candidate,
    roundOne,
    roundTwo,
    competencyId,
    documentId: document.id as string,
    agendaId: one.agendaId,
    otherAgendaId: two.agendaId,
    questionId: asked.id as string,
    notedId: noted.id as string,
    commitmentId: commitment.id as string,
    concernId: concern.id as string,
    decisionId: decision.id as string,
    outcomeId: told.id as string,
    holdId: hold.id as string,
    importId: imported.id as string,
    noticeMailingId,
    outcomeBatchId,
    bankQuestionId,
    bankContent,
    slug,
  };
}
