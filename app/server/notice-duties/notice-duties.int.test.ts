import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formOf } from '../../../test/support/bodies.ts';
import { openAsCandidate } from '../../../test/support/full-house.ts';
import { must, openVacancy, publishRound } from '../../../test/support/line.ts';
import { mailed, type NoticeDesk, noticeDesk } from '../../../test/support/notices.ts';
import { day, testWorld, type World } from '../../../test/support/world.ts';
import { runImport } from '../imports/run.ts';

let world: World;
let vacancyId: string;
let roundOne: string;
let desk: NoticeDesk;
beforeAll(async () => {
  world = await testWorld();
  const made = await openVacancy(world);
  vacancyId = made.vacancyId;
  desk = noticeDesk(world, vacancyId);
  roundOne = made.plan.rounds[0]?.id ?? '';
});
afterAll(() => world.close());

const ids = (items: { id: string }[]) => items.map(({ id }) => id);

describe('R74, G2: who did not apply by themselves is to be told where their data came from', () => {
  it('is owed it for a month from the day they came in, by hand or in a list, and the first due stands first', async () => {
    const { applicationId } = await desk.byHand();
    const duty = await desk.dutyOf(applicationId);
    expect(duty).toMatchObject({
      since: '2026-12-08T07:00:00.000Z',
      dueOn: '2027-01-08',
      status: { state: 'due', daysLeft: 31 },
      origin: { kind: 'agency', words: 'via bureau De Brug', said: false },
      canMail: true,
      settled: null,
    });
    world.clock.forward(day);
    const importId = await desk.byList(['Sem Bos,sem@source.example,nl', 'Ingrid Dahl,dahl@source.example,nb']);
    const ofImport = await desk.list(`&importId=${importId}`);
    expect(ofImport).toHaveLength(2);
    expect(ofImport[0]).toMatchObject({ dueOn: '2027-01-09', importId, origin: null });
    const all = await desk.list();
    expect(ids(all).indexOf(duty.id)).toBeLessThan(ids(all).indexOf(ofImport[0].id));
    expect(must(await world.rik.get(`/notice-duties/count?importId=${importId}`), 200)).toEqual({
      open: 2,
      late: 0,
      week: 0,
      settled: 0,
      more: false,
    });
    // The same people again in another list, and one of them in another vacancy by hand: owed once.
    await desk.byList(['Sem Bos,sem@source.example,nl', 'Ingrid Dahl,dahl@source.example,nb']);
    const elsewhere = await openVacancy(world);
    const known = ofImport[0].candidate.id;
    must(
      await world.rik.post(`/vacancies/${elsewhere.vacancyId}/applications`, {
        name: 'Sem Bos',
        email: ofImport[0].candidate.name === 'Sem Bos' ? 'sem@source.example' : 'dahl@source.example',
        language: 'nl',
        knownCandidateId: known,
      }),
      201,
    );
    expect((await desk.list()).filter((one: { candidate: { id: string } }) => one.candidate.id === known)).toHaveLength(
      1,
    );
  });

  it('nobody who applied by the form is owed it, but who is in a list as well is', async () => {
    const form = must(
      await world.rik.put(
        `/vacancies/${vacancyId}/application-form`,
        { told: 'Hanne decides.' },
        { 'If-Match': '"0"' },
      ),
      200,
    );
    const slug: string = form.url.split('/apply/')[1];
    const { notice } = must(await world.nobody.get(`/application-forms/${slug}?language=en`), 200);
    const sent = {
      name: 'Fenna Smit',
      email: 'fenna@source.example',
      language: 'en',
      noticeLanguage: 'en',
      noticeVersion: String(notice.version),
    };
    must(await world.nobody.call('POST', `/application-forms/${slug}/applications`, formOf(sent)), 201);
    const { rows } = await world.db.owner.query(
      "SELECT a.application_id FROM application a JOIN candidate c USING (org_id, candidate_id) WHERE c.email = 'fenna@source.example'",
    );
    expect(await desk.dutiesOf(rows[0].application_id)).toEqual([]);
    const { vacancyId: other } = await openVacancy(world);
    const importId = await noticeDesk(world, other).byList(['Fenna Smit,fenna@source.example,en']);
    expect(await desk.list(`&importId=${importId}`)).toHaveLength(1);
  });

  it('is shown exactly what is sent: where from, what, why, how long, who sees it, rights, authority, contact, in their language', async () => {
    const { applicationId, candidateId } = await desk.byHand({
      name: 'Tove Lie',
      language: 'nb',
      phone: '+47 900 00 000',
    });
    const duty = await desk.dutyOf(applicationId);
    const shown = must(
      await world.rik.post(`/notice-duties/${duty.id}/previews`, { origin: 'referral', originWords: 'Imre' }),
      200,
    );
    expect(shown).toMatchObject({ language: 'nb', to: expect.stringContaining('@source.example') });
    for (const part of [
      'Noen som kjenner deg, anbefalte deg til oss (Imre).',
      'telefonnummeret ditt',
      'bokstav f',
      '28 dager',
      'protestere',
      'autoriteitpersoonsgegevens.nl',
      '«Service coordinator»',
      'Rik',
    ])
      expect(shown.text).toContain(part);
    expect(await desk.mailsTo(candidateId)).toHaveLength(0);
    expect((await desk.dutyOf(applicationId)).settled).toBeNull();
    const settled = must(await desk.settle(duty.id, { how: 'mailed', origin: 'referral', originWords: 'Imre' }), 200);
    expect(settled).toMatchObject({ status: { state: 'settled' }, settled: { how: 'mailed', by: 'Rik' } });
    const [mail] = (await world.deliver(world.org)).filter(({ template }) => template === 'source-notice');
    expect(mail?.subject).toBe(shown.subject);
    const words = (text: string) => text.replace(/http\S+/g, 'LINK').replace(/\s+/g, ' ');
    expect(words(mail?.text ?? '')).toBe(words(shown.text));
    // The link lets them in, to where they can see and erase everything.
    const there = await openAsCandidate(world, mail ?? { text: '' });
    const mine = must(await there.get(`/my/applications/${applicationId}/data-source`), 200);
    expect(mine).toMatchObject({
      language: 'nb',
      sources: [{ origin: 'Noen som kjenner deg, anbefalte deg til oss (Imre).', told: { how: 'mailed' } }],
    });
    expect(mine.sources[0].told.letter.text).toContain('28 dager');
    const [after] = await desk.dutiesWithLetters(applicationId);
    expect(after.duty.settled.mail).toMatchObject({ failed: false, sentAt: expect.any(String) });
    expect(after.letter.subject).toBe(shown.subject);
    expect(must(await there.get('/my/export'), 200).employers[0].tables.notice_duty).toHaveLength(1);
  });

  it('an organisation says it in its own words, and adds its own notice; nothing in it becomes a link', async () => {
    const path = '/mail-texts/source-notice/en';
    const { text, version } = must(await world.anna.get(path), 200);
    const own = {
      ...text,
      subject: 'Hello from {{organisation}}',
      body: text.body.replace('Dear {{candidate}},', 'Hi {{candidate}},'),
    };
    must(await world.anna.put(path, { text: own }, { 'If-Match': `"${version}"` }), 200);
    const without = { ...own, body: own.body.replace('{{origin}}', '') };
    expect((await world.anna.put(path, { text: without }, { 'If-Match': `"${version + 1}"` })).body.type).toContain(
      'mail_text_faulty',
    );
    const notice = await world.anna.get('/notices/en');
    must(
      await world.anna.put(
        '/notices/en',
        { body: 'We keep it in Delft. See https://polderfjord.example/privacy.' },
        { 'If-Match': notice.etag ?? '' },
      ),
      200,
    );
    const { applicationId } = await desk.byHand();
    const duty = await desk.dutyOf(applicationId);
    const shown = must(await world.rik.post(`/notice-duties/${duty.id}/previews`, { origin: 'job_fair' }), 200);
    expect(shown.subject).toMatch(/^Hello from /);
    expect(shown.text).toMatch(/^Hi Lotte/);
    expect(shown.text).toContain('We keep it in Delft.');
    expect(shown.text).not.toContain('https://polderfjord');
    must(await world.anna.put(path, { text: null }, { 'If-Match': `"${version + 1}"` }), 200);
  });
});

describe('R74, G2: nobody is told twice', () => {
  it('a page of the list begins where the one before ended, late ones first', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const answer = must(await world.rik.get(`/notice-duties?limit=2${cursor}`), 200);
      seen.push(...answer.items.map(({ dueOn, id }: { dueOn: string; id: string }) => `${dueOn} ${id}`));
      cursor = answer.next === null ? '' : `&cursor=${answer.next}`;
    } while (cursor !== '');
    expect(seen).toEqual([...new Set(seen)].sort());
    expect(seen).toHaveLength((await desk.list()).length);
  });

  it('says where from, always: another way only in words', async () => {
    const { applicationId, candidateId } = await desk.byHand();
    const duty = await desk.dutyOf(applicationId);
    const refused = await desk.settle(duty.id, { how: 'mailed', origin: 'other', originWords: ' ' });
    expect([refused.status, refused.body.type]).toEqual([422, 'urn:rondo:problem:origin_words_missing']);
    expect(await desk.mailsTo(candidateId)).toHaveLength(0);
  });
});

describe('R74, G2: told otherwise, or not needed', () => {
  it('is said by a person, with the day and how, and stands as evidence until it is taken back', async () => {
    const { applicationId } = await desk.byHand();
    const { id } = await desk.dutyOf(applicationId);
    const told = { how: 'told', toldOn: '2026-12-01', note: 'On the phone, when we met.', origin: 'own_mail' };
    expect((await desk.settle(id, { ...told, toldOn: '2030-01-01' })).body.type).toContain('told_in_future');
    expect((await desk.settle(id, { ...told, note: ' ' })).body.type).toContain('note_missing');
    expect(must(await desk.settle(id, told), 200).settled).toMatchObject({
      how: 'told',
      toldOn: '2026-12-01',
      by: 'Rik',
    });
    expect(ids(await desk.list())).not.toContain(id);
    expect(ids(await desk.list('&state=settled&how=told'))).toContain(id);
    expect((await desk.settle(id, mailed)).body.type).toContain('notice_settled');
    expect(must(await world.anna.delete(`/notice-duties/${id}/settlement`), 200).status.state).toBe('due');
    expect(ids(await desk.list())).toContain(id);
    must(await desk.settle(id, { how: 'not_needed', reason: 'told_by_source' }), 200);
    expect(
      (await world.rik.get(`/audit?candidateId=${(await desk.dutyOf(applicationId)).candidate.id}`)).status,
    ).not.toBe(500);
    const { rows } = await world.db.owner.query(
      "SELECT verb, detail FROM audit_event WHERE subject = 'notice_duty' AND subject_id = $1 ORDER BY occurred_at, audit_event_id",
      [id],
    );
    expect(rows.map(({ verb, detail }) => `${verb} ${detail.how ?? ''}`).sort()).toEqual([
      'changed not_needed',
      'changed told',
      'resumed ',
    ]);
  });

  it('not needed has a lawful reason, the rare ones in words; a mail is never taken back', async () => {
    const { applicationId } = await desk.byHand();
    const { id } = await desk.dutyOf(applicationId);
    expect((await desk.settle(id, { how: 'not_needed', reason: 'impossible' })).body.type).toContain('note_missing');
    expect((await desk.settle(id, { how: 'not_needed', reason: 'tedious' })).status).toBe(422);
    must(await desk.settle(id, mailed), 200);
    expect((await world.rik.delete(`/notice-duties/${id}/settlement`)).body.type).toContain('notice_mailed');
  });

  it('without an address only otherwise', async () => {
    const { applicationId, candidateId } = await desk.byHand();
    await world.db.owner.query("UPDATE candidate SET email = 'unknown' WHERE candidate_id = $1", [candidateId]);
    const duty = await desk.dutyOf(applicationId);
    expect(duty.canMail).toBe(false);
    expect((await desk.settle(duty.id, mailed)).body.type).toContain('address_missing');
    must(await world.rik.post('/notice-mailings', { noticeDutyIds: [duty.id], origin: 'agency' }), 201);
    expect(await desk.mailsTo(candidateId)).toHaveLength(0);
    must(await desk.settle(duty.id, { how: 'told', toldOn: '2026-12-09', note: 'By post.', origin: 'agency' }), 200);
  });
});

describe('R74, G2: the duty goes with the person', () => {
  it('who is written to before is late from that day', async () => {
    const { applicationId } = await desk.byHand();
    await publishRound(world, world.rik, applicationId, roundOne, 20);
    const contacted = await desk.dutyOf(applicationId);
    expect(contacted).toMatchObject({ dueOn: '2026-12-09', contactedAt: world.clock.at.toISOString() });
    expect(contacted.status).toEqual({ state: 'due', daysLeft: 0 });
    world.clock.forward(day);
    expect((await desk.dutyOf(applicationId)).status).toEqual({ state: 'late', daysLate: 1 });
    expect(ids(await desk.list('&due=late'))).toEqual([contacted.id]);
    expect(must(await world.rik.get('/notice-duties/count'), 200).late).toBe(1);
    must(await desk.settle(contacted.id, mailed), 200);
  });

  it('a merge keeps both; one mail tells all; taken apart, who was told by the other’s mail is owed it again', async () => {
    const one = await desk.byHand({ name: 'Anne Vos' });
    const two = await desk.byHand({ name: 'Anne Vos' });
    // Two applications for one vacancy become one; the duty goes with what is left.
    const { merge } = must(
      await world.rik.post(`/candidates/${one.candidateId}/merges`, {
        otherId: two.candidateId,
        version: one.version,
        otherVersion: two.version,
        confirm: 'merge',
      }),
      201,
    );
    const { rows } = await world.db.owner.query('SELECT application_id FROM application WHERE candidate_id = $1', [
      one.candidateId,
    ]);
    expect(rows).toHaveLength(1);
    const left: string = rows[0].application_id;
    const both = await desk.dutiesOf(left);
    expect(both.map(({ applicationId }) => applicationId)).toEqual([left, left]);
    must(await desk.settle(both[0].id, mailed), 200);
    expect((await desk.dutiesOf(left)).every(({ settled }) => settled !== null)).toBe(true);
    expect(await desk.mailsTo(one.candidateId)).toHaveLength(1);
    must(await world.rik.put(`/candidates/${one.candidateId}/merges/${merge.id}/undoing`), 200);
    const apart = [...(await desk.dutiesOf(one.applicationId)), ...(await desk.dutiesOf(two.applicationId))];
    expect(apart).toHaveLength(2);
    // One mail waits or went, and belongs to one of the two: the other is owed it again.
    const owed = apart.filter(({ settled }) => settled === null);
    expect(owed).toHaveLength(1);
    expect(await desk.mailsTo(owed[0].candidate.id)).toHaveLength(0);
    must(await desk.settle(owed[0].id, mailed), 200);
    expect([...(await desk.mailsTo(one.candidateId)), ...(await desk.mailsTo(two.candidateId))]).toHaveLength(2);
  });

  it('archived or ended, they are still owed it; erased, nothing is left, and a mail that waits goes too', async () => {
    const { applicationId, candidateId } = await desk.byHand();
    const { id } = await desk.dutyOf(applicationId);
    must(await world.rik.post('/bulk-changes', { kind: 'archive', candidates: { ids: [candidateId] } }), 201);
    must(await world.rik.put(`/applications/${applicationId}/ending`, { reason: 'gone', side: 'candidate' }), 200);
    expect(await desk.dutyOf(applicationId)).toMatchObject({ archived: true, ended: true, settled: null });
    expect(ids(await desk.list())).toContain(id);
    must(await desk.settle(id, mailed), 200);
    must(await world.rik.post(`/candidates/${candidateId}/erasure`, { confirm: 'erase' }), 204);
    for (const table of ['notice_duty', 'mail'])
      expect(
        (await world.db.owner.query(`SELECT FROM ${table} WHERE candidate_id = $1`, [candidateId])).rows,
        table,
      ).toHaveLength(0);
    expect((await desk.settle(id, mailed)).status).toBe(404);
  });

  it('an import that is stopped leaves the duty of who came in, and none for who did not', async () => {
    const importId = await desk.byList(['Ada Ek,ada@stopped.example,nb'], '', false);
    must(await world.rik.put(`/imports/${importId}/cancellation`), 200);
    await runImport(world.deps, world.org, importId);
    expect(await desk.list(`&importId=${importId}`)).toHaveLength(0);
  });

  it('an organisation may want who is imported mailed at once; not those whose source nobody said', async () => {
    const { version } = must(await world.anna.get('/organisation'), 200);
    expect(
      (await world.rik.patch('/organisation', { noticesAtOnce: true }, { 'If-Match': `"${version}"` })).status,
    ).toBe(403);
    must(await world.anna.patch('/organisation', { noticesAtOnce: true }, { 'If-Match': `"${version}"` }), 200);
    const said = await desk.byList(['Jip Mol,jip@once.example,nl'], 'banenbeurs Utrecht');
    const unsaid = await desk.byList(['Pim Mol,pim@once.example,nl']);
    expect(await desk.list(`&importId=${unsaid}`)).toHaveLength(1);
    const [duty] = await desk.list(`&importId=${said}&state=settled`);
    expect(duty).toMatchObject({
      settled: { how: 'mailed', by: null },
      origin: { kind: 'job_fair', words: 'banenbeurs Utrecht', said: true },
    });
    // Started again, as after a crash: nobody a second time.
    await runImport(world.deps, world.org, said);
    expect(await desk.mailsTo(duty.candidate.id)).toHaveLength(1);
    expect((await desk.mailsTo(duty.candidate.id))[0].language).toBe('nl');
  });

  it('nobody reads or settles their own from the staff side, nor that of another organisation', async () => {
    const { applicationId, candidateId } = await desk.byHand();
    const { id } = await desk.dutyOf(applicationId);
    await world.db.owner.query('UPDATE candidate SET account_id = $1 WHERE candidate_id = $2', [
      world.rik.account,
      candidateId,
    ]);
    expect(ids(await desk.list())).not.toContain(id);
    expect((await desk.settle(id, mailed)).status).toBe(404);
    expect((await world.rik.post(`/notice-duties/${id}/previews`, { origin: 'agency' })).status).toBe(404);
    must(await world.rik.post('/notice-mailings', { noticeDutyIds: [id], origin: 'agency' }), 201);
    expect(await desk.mailsTo(candidateId)).toHaveLength(0);
    const elsewhere = await world.another();
    for (const answer of [
      await elsewhere.rik.put(`/notice-duties/${id}/settlement`, mailed),
      await elsewhere.rik.delete(`/notice-duties/${id}/settlement`),
      await elsewhere.rik.get(`/applications/${applicationId}/notice-duties`),
    ])
      expect(answer.status).toBe(404);
    expect(must(await elsewhere.rik.get('/notice-duties'), 200).items).toEqual([]);
  });
});
