import type { BankExport, BankQuestionContent, Plan } from '@rondo/interview';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCandidate, must, openVacancy, publishRound } from '../../../test/support/line.ts';
import { day, type Person, testWorld, type World } from '../../../test/support/world.ts';
import { csvColumns } from './export.ts';

/** R05: a bank of questions, versioned and reused, imported and exported. */
let world: World;
let rik: Person;
let hanne: Person;
let competencyId: string;

const words = (text: string) => ({
  text,
  followUps: ['Who else knew?'],
  goodAnswer: ['Names what they did themself.'],
});
const content = (text: string, changes: Partial<BankQuestionContent> = {}): BankQuestionContent => ({
  texts: { en: words(text) },
  type: 'behavioural',
  competencyId,
  minutes: 8,
  tags: ['planning'],
  ...changes,
});
const make = async (text: string, changes: Partial<BankQuestionContent> = {}, state = 'in_use') =>
  must(await rik.post('/bank-questions', { content: content(text, changes), state }), 201);
const save = (id: string, revision: number, next: BankQuestionContent, who = rik) =>
  who.put(`/bank-questions/${id}`, next, { 'If-Match': `"${revision}"` });
const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const load = (who: Person, file: unknown, query: string) =>
  who.call('POST', `/bank-imports?${query}`, bytes(file), { 'Content-Type': 'application/octet-stream' });

beforeAll(async () => {
  world = await testWorld();
  ({ rik, hanne } = world);
  competencyId = must(
    await rik.post('/bank-competencies', {
      dimension: 'competence',
      texts: {
        en: { name: 'Planning', definition: 'Keeps the order of things.', anchors: ['a', 'b', 'c', 'd', 'e'] },
        nl: { name: 'Plannen', definition: '', anchors: ['', '', '', '', ''] },
      },
    }),
    201,
  ).id;
});
afterAll(() => world.close());

describe('R05: a question of the bank', () => {
  it('keeps every version with who and when, and makes none of the same content', async () => {
    const made = await make('What did you plan last?');
    world.clock.forward(day);
    const saved = must(await save(made.id, 1, content('What did you plan last week?'), hanne), 200);
    expect([saved.version, saved.revision, saved.savedBy]).toEqual([2, 2, 'Hanne']);
    expect(must(await save(made.id, 2, content('What did you plan last week?')), 200).version).toBe(2);
    const { items } = must(await rik.get(`/bank-questions/${made.id}/versions`), 200);
    expect(items.map((one: { version: number; savedBy: string }) => [one.version, one.savedBy])).toEqual([
      [2, 'Hanne'],
      [1, 'Rik'],
    ]);
    expect(items[1].content.texts.en.text).toBe('What did you plan last?');
    expect(Date.parse(items[0].savedAt) - Date.parse(items[1].savedAt)).toBe(day);
    const paged = must(await rik.get(`/bank-questions/${made.id}/versions?limit=1`), 200);
    const second = must(await rik.get(`/bank-questions/${made.id}/versions?limit=1&cursor=${paged.next}`), 200);
    expect(second.items[0].version).toBe(1);
  });

  it('is never overwritten unseen, and is there once by its words', async () => {
    const made = await make('Whom did you call first?');
    must(await save(made.id, 1, content('Whom did you call first, and why?')), 200);
    expect((await save(made.id, 1, content('Mine'), hanne)).status).toBe(412);
    expect((await rik.put(`/bank-questions/${made.id}`, content('x'))).status).toBe(428);
    const twice = await rik.post('/bank-questions', { content: content(' WHOM did you call first – and why?? ') });
    expect([twice.status, twice.body.bankQuestionId]).toEqual([409, made.id]);
    // The same words in another language are another question.
    must(
      await rik.post('/bank-questions', {
        content: content('x', { texts: { nb: words('Whom did you call first, and why?') } }),
      }),
      201,
    );
    const race = await Promise.all([1, 2, 3].map(() => rik.post('/bank-questions', { content: content('At once?') })));
    expect(race.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('is taken into use, retired with a reason, and looked after by somebody', async () => {
    const made = await make('Who noticed?', {}, 'draft');
    const change = (revision: number, body: object) =>
      rik.patch(`/bank-questions/${made.id}`, body, { 'If-Match': `"${revision}"` });
    must(await change(1, { state: 'in_use' }), 200);
    expect((await change(2, { state: 'retired' })).body.errors[0].pointer).toBe('/reason');
    const retired = must(await change(2, { state: 'retired', reason: 'Everybody knows it.' }), 200);
    expect([retired.state, retired.stateReason, retired.stateBy]).toEqual(['retired', 'Everybody knows it.', 'Rik']);
    expect((await change(3, { state: 'draft' })).status).toBe(409);
    expect(must(await change(3, { ownerId: hanne.member }), 200).owner).toEqual({
      memberId: hanne.member,
      name: 'Hanne',
    });
    expect((await change(4, { ownerId: world.org })).status).toBe(422);
    expect((await change(4, {})).status).toBe(422);
    expect((await save(made.id, 4, content('x', { competencyId: world.org }))).body.type).toContain(
      'competency_unknown',
    );
  });

  it('is found by words, competency, type, language and state, page by page', async () => {
    await make('Zebra crossing, one?', { tags: ['Rare tag'] });
    world.clock.forward(1000);
    await make('Zebra crossing, two?', {
      type: 'technical',
      texts: { en: words('Zebra crossing, two?'), nl: words('Zebrapad?') },
    });
    const find = async (query: string) =>
      must(await hanne.get(`/bank-questions?${query}`), 200).items.map(
        (one: { content: BankQuestionContent }) => one.content.texts.en?.text,
      );
    expect(await find('search=zebra%20CROSSING')).toEqual(['Zebra crossing, two?', 'Zebra crossing, one?']);
    expect(await find('search=rare')).toEqual(['Zebra crossing, one?']);
    expect(await find('search=zebra&type=technical')).toEqual(['Zebra crossing, two?']);
    expect(await find('search=zebra&language=nl')).toEqual(['Zebra crossing, two?']);
    expect(await find(`search=zebra&competencyId=${competencyId}&state=in_use`)).toHaveLength(2);
    expect(await find('search=zebra&state=retired')).toEqual([]);
    expect(await find('search=100%25_')).toEqual([]);
    const first = must(await rik.get('/bank-questions?search=zebra&limit=1'), 200);
    const next = must(await rik.get(`/bank-questions?search=zebra&limit=1&cursor=${first.next}`), 200);
    expect([next.items[0].content.texts.en.text, next.next]).toEqual(['Zebra crossing, one?', null]);
  });

  it('is nobody’s elsewhere, and not an interviewer’s', async () => {
    const made = await make('Only ours?');
    const other = await world.another();
    expect((await other.rik.get(`/bank-questions/${made.id}`)).status).toBe(404);
    expect(must(await other.rik.get('/bank-questions'), 200).items).toEqual([]);
    expect((await world.imre.get('/bank-questions')).status).toBe(403);
  });

  it('sorts by competencies that have their name once', async () => {
    const known = await rik.post('/bank-competencies', {
      dimension: 'collaboration',
      texts: { nl: { name: ' plannen ', definition: '', anchors: ['', '', '', '', ''] } },
    });
    expect([known.status, known.body.bankCompetencyId]).toEqual([409, competencyId]);
    const read = await rik.get(`/bank-competencies/${competencyId}`);
    const next = { ...read.body.content, dimension: 'collaboration' };
    const put = (revision: string) => rik.put(`/bank-competencies/${competencyId}`, next, { 'If-Match': revision });
    must(await put(read.etag ?? ''), 200);
    expect((await put(read.etag ?? '')).status).toBe(412);
  });
});

describe('R05: editing a question leaves what took it on its version', () => {
  it('in plans and kits; says what is newer; counts where and how often', async () => {
    const made = await make('What did you do when two promises met?');
    const { vacancyId, plan } = await openVacancy(world);
    const other = await openVacancy(world);
    const put = async (id: string, which: Plan, version: number) => {
      const before = await rik.get(`/vacancies/${id}/plan`);
      const next = structuredClone(which);
      const session = next.rounds[0]!.sessions.find(({ questions }) => questions.length > 0)!;
      Object.assign(session.questions[0]!, {
        text: 'What did you do when two promises met?',
        bank: { id: made.id, version },
      });
      return must(await rik.put(`/vacancies/${id}/plan`, next, { 'If-Match': before.etag ?? '' }), 200);
    };
    expect((await put(vacancyId, plan, 1)).bank).toEqual([{ bankQuestionId: made.id, version: 1, state: 'in_use' }]);
    await put(other.vacancyId, other.plan, 1);
    must(await rik.delete(`/vacancies/${other.vacancyId}/team/${hanne.member}`), 204);
    const { applicationId } = await addCandidate(rik, vacancyId, 'Noor');
    await publishRound(world, rik, applicationId, plan.rounds[0]!.id);
    const uses = async (who = rik) => must(await who.get(`/bank-questions/${made.id}/uses`), 200);
    expect((await uses()).kits).toEqual([{ version: 1, planned: 1, asked: 0 }]);
    must(await save(made.id, 1, content('What did you do when three promises met?')), 200);
    must(
      await rik.patch(`/bank-questions/${made.id}`, { state: 'retired', reason: 'Worn.' }, { 'If-Match': '"2"' }),
      200,
    );
    world.clock.forward(3 * day);
    const read = must(await rik.get(`/vacancies/${vacancyId}/plan`), 200);
    expect(read.bank).toEqual([{ bankQuestionId: made.id, version: 2, state: 'retired' }]);
    expect(JSON.stringify(read.plan)).toContain('two promises met');
    const { rows } = await world.db.owner.query('SELECT content FROM kit WHERE application_id = $1', [applicationId]);
    const kits = JSON.stringify(rows);
    expect(kits).toContain('two promises met');
    expect(kits).not.toContain('three promises met');
    expect(must(await rik.get(`/bank-questions/${made.id}`), 200).uses).toEqual({ plans: 2, asked: 1 });
    expect((await uses()).kits).toEqual([{ version: 1, planned: 0, asked: 1 }]);
    expect(
      (await uses()).plans.map((one: { roundNumber: number; version: number }) => [one.roundNumber, one.version]),
    ).toEqual([
      [1, 1],
      [1, 1],
    ]);
    // A hiring manager reads the names of plans that are theirs, and the number of the others.
    const hers = await uses(hanne);
    expect([hers.plans.map(({ vacancyId }: { vacancyId: string }) => vacancyId), hers.otherPlans]).toEqual([
      [vacancyId],
      1,
    ]);
    await put(vacancyId, plan, 2);
    const gone = structuredClone(plan);
    must(
      await rik.put(`/vacancies/${vacancyId}/plan`, gone, {
        'If-Match': (await rik.get(`/vacancies/${vacancyId}/plan`)).etag ?? '',
      }),
      200,
    );
    expect(must(await rik.get(`/bank-questions/${made.id}`), 200).uses).toEqual({ plans: 1, asked: 1 });
  });
});

describe('R05: the bank goes out and comes in', () => {
  it('its file carries the day it is where the organisation is', async () => {
    const { at } = world.clock;
    world.clock.forward(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate() + 1, 23, 30) - at.getTime());
    const { headers } = await rik.get('/bank-export?format=csv');
    const tomorrow = new Date(world.clock.at.getTime() + day).toISOString().slice(0, 10);
    expect(headers.get('Content-Disposition')).toContain(`question-bank-${tomorrow}.csv`);
  });

  it('as JSON without a loss, versions and all, and twice makes no doubles', async () => {
    const out = must(await rik.get('/bank-export'), 200) as BankExport;
    expect(out.questions.length).toBeGreaterThan(5);
    expect(out.questions.some(({ versions }) => versions.length > 1)).toBe(true);
    const other = await world.another('Importers');
    const checked = must(await load(other.rik, out, 'format=json'), 200);
    expect([checked.applied, checked.counts.new, checked.counts.competencies]).toEqual([
      false,
      out.questions.length,
      1,
    ]);
    expect(must(await other.rik.get('/bank-questions'), 200).items).toEqual([]);
    const done = must(await load(other.rik, out, 'format=json&apply=true'), 200);
    expect([done.applied, done.faultCount, done.conflictCount]).toEqual([true, 0, 0]);
    const back = must(await other.rik.get('/bank-export'), 200) as BankExport;
    expect(back.questions).toEqual(out.questions);
    expect(back.competencies).toEqual(out.competencies);
    const again = must(await load(other.rik, out, 'format=json&apply=true'), 200);
    expect(again.counts).toEqual({ new: 0, updated: 0, unchanged: out.questions.length, competencies: 0 });
    expect(must(await other.rik.get('/bank-export'), 200).questions).toEqual(out.questions);

    // Here it goes on, there it is behind: the newer history is taken.
    const one = out.questions[0]!;
    const latest = one.versions.at(-1)!;
    const grown = structuredClone(out);
    grown.questions = [
      {
        ...one,
        versions: [
          ...one.versions,
          { ...latest, version: one.versions.length + 1, content: { ...latest.content, minutes: 17 } },
        ],
      },
    ];
    expect(must(await load(other.rik, grown, 'apply=true'), 200).counts.updated).toBe(1);
    expect(must(await other.rik.get(`/bank-questions/${one.id}`), 200)).toMatchObject({
      version: one.versions.length + 1,
      content: { minutes: 17 },
    });
    // Both went their own way: what is here stays, and the conflict is told.
    grown.questions[0]!.versions.at(-1)!.content.minutes = 18;
    const apart = must(await load(other.rik, grown, 'apply=true'), 200);
    expect(apart.conflicts).toMatchObject([{ path: '/questions/0', rule: 'differs', bankQuestionId: one.id }]);
    expect(must(await other.rik.get(`/bank-questions/${one.id}`), 200).content.minutes).toBe(17);
    // Other ids, the same words: no double.
    const renamed = structuredClone(out);
    renamed.questions = [{ ...one, id: crypto.randomUUID() }];
    renamed.questions[0]!.versions.at(-1)!.content.minutes = 3;
    expect(must(await load(other.rik, renamed, 'apply=true'), 200)).toMatchObject({
      counts: { new: 0 },
      conflicts: [{ rule: 'same_words', bankQuestionId: one.id }],
    });
  });

  it('as a table that a spreadsheet can change, row by row on the version it had', async () => {
    const table = (await rik.get('/bank-export?format=csv')).text;
    // As a spreadsheet in the reader's language expects it, or as it is asked for; both come back as they were.
    expect(table.split('\r\n')[0]).toContain(csvColumns.join(','));
    const speaks = (language: string) =>
      world.db.owner.query('UPDATE member SET language = $2 WHERE member_id = $1', [rik.member, language]);
    await speaks('nb');
    const ofNorway = (await rik.get('/bank-export?format=csv')).text;
    expect(ofNorway.split('\r\n')[0]).toContain(csvColumns.join(';'));
    expect((await rik.get('/bank-export?format=csv&separator=,')).text).toBe(table);
    await speaks('en');
    expect(must(await load(rik, ofNorway, 'format=csv'), 200).counts).toMatchObject({ new: 0, updated: 0 });
    const same = must(await load(rik, table, 'format=csv&apply=true'), 200);
    expect([same.faultCount, same.conflictCount, same.counts.updated, same.counts.new]).toEqual([0, 0, 0, 0]);
    const changed = table.replace('Only ours?', 'Only ours indeed?');
    expect(must(await load(rik, changed, 'format=csv&apply=true'), 200).counts.updated).toBe(1);
    const stale = must(await load(rik, table, 'format=csv&apply=true'), 200);
    expect(stale.conflicts).toMatchObject([{ rule: 'changed_since', words: 'Only ours?' }]);
    const fresh =
      'type;competency;text_nl;tags\r\ntechnical;Plannen;"Hoe plant u;\nen wat dan?";a\r\ntechnical;Nieuw;Wat is nieuw?;';
    const made = must(await load(rik, fresh, 'format=csv&apply=true'), 200);
    expect(made.counts).toMatchObject({ new: 2, competencies: 1 });
    expect(must(await load(rik, fresh, 'format=csv&apply=true'), 200).counts).toMatchObject({ new: 0, unchanged: 2 });
  });

  it('R05: 1,200 rows changed in a spreadsheet are each the next version, found by their new words', async () => {
    const { rik: there } = await world.another('Many rows');
    const rows = Array.from({ length: 1200 }, (_, n) => `technical,Planning ${n % 40},"What of ${n}, then?",Wat ${n}?`);
    const load1 = must(
      await load(there, ['type,competency,text_en,text_nl', ...rows].join('\n'), 'format=csv&apply=true'),
      200,
    );
    expect(load1).toMatchObject({ applied: true, counts: { new: 1200, competencies: 40 } });
    const table = (await there.get('/bank-export?format=csv')).text.replaceAll(', then?', ', and now?');
    expect(must(await load(there, table, 'format=csv&apply=true'), 200).counts.updated).toBe(1200);
    const { items } = must(await there.get(`/bank-questions?search=${encodeURIComponent('1187 and now')}`), 200);
    expect(items).toMatchObject([{ version: 2, content: { texts: { nl: { text: 'Wat 1187?' } } } }]);
    expect(
      must(await load(there, table.replaceAll(/\r\n([^,]+),1,/g, '\r\n$1,2,'), 'format=csv&apply=true'), 200).counts,
    ).toMatchObject({ updated: 0, unchanged: 1200 });
  });

  it('R05: a file that says another state is told that the state stays; nothing changes unsaid', async () => {
    const table = (await rik.get('/bank-export?format=csv')).text;
    const line = table.split('\r\n').find((row) => row.includes(',draft,')) ?? '';
    expect(line).not.toBe('');
    const edited = must(await load(rik, table.replace(line, line.replace(',draft,', ',in_use,')), 'format=csv'), 200);
    expect(edited).toMatchObject({ faultCount: 0, counts: { updated: 0 }, conflicts: [{ rule: 'state_stays' }] });
    // Without a state the table says nothing about it.
    expect(
      must(await load(rik, table.replace(line, line.replace(',draft,', ',,')), 'format=csv'), 200).conflictCount,
    ).toBe(0);
  });

  it('from a template: every question in every language, and once however often it is taken', async () => {
    const other = await world.another('Beginners');
    const done = must(await other.rik.put('/bank-templates/care'), 200);
    expect(done).toMatchObject({ applied: true, faultCount: 0, conflictCount: 0, counts: { unchanged: 0 } });
    expect(done.counts.new).toBeGreaterThan(8);
    const { items } = must(await other.rik.get('/bank-questions?limit=100'), 200);
    expect(items).toHaveLength(done.counts.new);
    for (const { content } of items) expect(Object.keys(content.texts).sort()).toEqual(['en', 'nb', 'nl']);
    const again = must(await other.rik.put('/bank-templates/care'), 200);
    expect(again.counts).toEqual({ new: 0, updated: 0, unchanged: done.counts.new, competencies: 0 });
  });

  it('with every fault by line or path, and then nothing of it', async () => {
    const out = must(await rik.get('/bank-export'), 200) as BankExport;
    const broken = structuredClone(out) as unknown as { questions: Record<string, never>[] };
    Object.assign(broken.questions[0]!, { state: 'great', extra: 1 });
    Object.assign((broken.questions[1] as unknown as BankExport['questions'][0]).versions[0]!.content, {
      minutes: 900,
    });
    const refused = must(await load(rik, broken, 'apply=true'), 200);
    expect(refused.applied).toBe(false);
    expect(refused.faults.map(({ path, rule }: { path: string; rule: string }) => `${path} ${rule}`).sort()).toEqual([
      '/questions/0 unknown_field',
      '/questions/0/state not_one_of',
      '/questions/1/versions/0/content/minutes too_large',
    ]);
    const faultsOf = async (file: unknown, query = '') =>
      must(await load(rik, file, query), 200).faults.map(
        ({ path, line, rule }: { path: string; line: number; rule: string }) => [path, line, rule],
      );
    expect(await faultsOf('{\n "format": ,}')).toEqual([['', 2, 'not_json']]);
    expect(await faultsOf('{"format":"other/1"}')).toEqual([['/format', null, 'unknown_format']]);
    expect(await faultsOf('null')).toEqual([['/format', null, 'unknown_format']]);
    expect(await faultsOf({ ...out, questions: [out.questions[0], out.questions[0]] })).toEqual(
      expect.arrayContaining([
        ['/questions/1/id', null, 'id_twice'],
        ['/questions/1', null, 'words_twice'],
      ]),
    );
    expect(
      await faultsOf({
        ...out,
        competencies: [],
        questions: [
          {
            ...out.questions[0],
            versions: [
              {
                ...out.questions[0]!.versions[0],
                content: { ...out.questions[0]!.versions[0]!.content, competencyId: world.org },
              },
            ],
          },
        ],
      }),
    ).toEqual([['/questions/0/versions/0/content/competencyId', null, 'competency_missing']]);
    expect(
      await faultsOf(
        'type,competency,text_en\nodd,Planning,A?\ntechnical,,B?\ntechnical,Planning,\ntechnical,Planning,C?,x',
        'format=csv',
      ),
    ).toEqual([
      ['type', 2, 'not_one_of'],
      ['competency', 3, 'missing'],
      ['text_en', 4, 'no_words'],
      ['', 5, 'too_many_cells'],
    ]);
    expect(await faultsOf('type,colour,text_en\n', 'format=csv')).toEqual([
      ['colour', 1, 'unknown_column'],
      ['competency', 1, 'column_missing'],
    ]);
    expect(await faultsOf('type,competency,text_en\ntechnical,Planning,"open\n', 'format=csv')).toEqual([
      ['', 2, 'open_quote'],
    ]);
    expect((await load(rik, 'a\u0000b', '')).status).toBe(422);
    const cut = await rik.call('POST', '/bank-imports', new Uint8Array([0xff, 0xfe, 0x41]), {
      'Content-Type': 'application/octet-stream',
    });
    expect(cut.body.type).toContain('not_utf8');
  });
});
