import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCandidate, cardsOf, fullCard, must, openVacancy, publishRound } from '../../../test/support/line.ts';
import { pdfOf } from '../../../test/support/pdf.ts';
import { day, type Person, testWorld, type World } from '../../../test/support/world.ts';

/** R73: who is found, by what, by whom. */
let world: World;
let vacancyId: string;
let plan: Awaited<ReturnType<typeof openVacancy>>['plan'];
beforeAll(async () => {
  world = await testWorld();
  ({ vacancyId, plan } = await openVacancy(world));
});
afterAll(() => world.close());

type Found = {
  name: string;
  found: { place: string; kind: string | null; by: string | null; excerpt: { text: string; hit: boolean }[] };
};

async function search(who: Person, typed: string, more = ''): Promise<Found[]> {
  return must(await who.get(`/candidates?search=${encodeURIComponent(typed)}${more}`), 200).items;
}
const namesOf = (found: Found[]) => found.map(({ name }) => name);
const markedIn = ({ found }: Found) => found.excerpt.flatMap(({ text, hit }) => (hit ? [text] : []));

describe('R73: a name is found however it is typed', () => {
  const people: [stored: string, typed: string[]][] = [
    ['Zoë Muñoz', ['zoe', 'munoz', 'Muñ', 'ZOE MU']],
    ['Bjørn Sæther', ['bjorn', 'bjoern', 'bjørn', 'saether', 'sather']],
    ['Åse Kjær', ['ase', 'aase', 'åse kj', 'kjaer']],
    ['Aagot Ødegård', ['agot', 'odegard', 'oedegaard', 'ødegaard']],
    ['IJsbrand van Rijn', ['ijsbrand', 'ysbrand', 'rijn', 'ryn', 'Ri', 'rij']],
    ['Jürgen Groß', ['jurgen', 'juergen', 'gross', 'groß']],
    ['Łukasz Żółć', ['lukasz', 'zolc']],
    ['محمد الأمين', ['محمد', 'الامين', 'مُحَمَّد']],
    ['Фёдор Достоевский', ['федор', 'ФЁДОР', 'достоевск']],
    ['Γιώργος Παπαδόπουλος', ['γιωργος', 'ΠΑΠΑ']],
    ["Sinéad O'Brien-D’Arcy", ['obrien', "o'br", 'darcy', 'sinead', 'brien', 'arcy', 'brien sin', 'obriendarcy']],
    ['Anne-Marie van der Berg', ['annemarie', 'anne marie', 'vanderberg', 'vander berg', 'vd berg', 'anne-marie vd b']],
    ['Anne Berthe in ’t Veld', ['anneberthe', 'anne-berthe', "in 't veld", 'in t veld', "'t veld", 'tveld']],
    ['Xi Wang', ['x', 'wang']],
  ];

  it.each(people)('%s', async (stored, typed) => {
    await addCandidate(world.rik, vacancyId, stored);
    for (const each of typed) {
      const found = await search(world.rik, each);
      expect(namesOf(found), each).toContain(stored);
      const one = found.find(({ name }) => name === stored) as Found;
      expect(one.found.place, each).toBe('name');
      expect(markedIn(one).length, each).toBeGreaterThan(0);
    }
  });

  it('as typed, letter by letter, each letter narrows and the one meant stays', async () => {
    await addCandidate(world.rik, vacancyId, 'Willemijn Oldenbarnevelt');
    await addCandidate(world.rik, vacancyId, 'Maire O’Malley');
    await addCandidate(world.rik, vacancyId, 'Loïc d’Artagnan');
    await addCandidate(world.rik, vacancyId, 'Maria-Aagje van den Ende');
    const typings: [typed: string, name: string][] = [
      ['willemijn olden', 'Willemijn Oldenbarnevelt'],
      ["O'Malley", 'Maire O’Malley'],
      ['o’malley', 'Maire O’Malley'],
      ['o malley mai', 'Maire O’Malley'],
      ["d'artagnan", 'Loïc d’Artagnan'],
      ['d artagnan', 'Loïc d’Artagnan'],
      ['mariaagje', 'Maria-Aagje van den Ende'],
      ['maria-aagje van den e', 'Maria-Aagje van den Ende'],
      ['vandenende', 'Maria-Aagje van den Ende'],
    ];
    for (const [typed, name] of typings) {
      let before = Number.POSITIVE_INFINITY;
      for (let n = 1; n <= typed.length; n++) {
        const found = await search(world.rik, typed.slice(0, n), '&limit=100');
        expect(namesOf(found), typed.slice(0, n)).toContain(name);
        expect(found.find((one) => one.name === name)?.found.place, typed.slice(0, n)).toBe('name');
        expect(found.length, typed.slice(0, n)).toBeLessThanOrEqual(before);
        before = found.length;
      }
    }
  });

  it('small typing errors are tolerated where no name fits, and said to be near', async () => {
    await addCandidate(world.rik, vacancyId, 'Margriet Hoogendoorn');
    for (const typed of ['margreit', 'hogendorn', 'Hoogendorn', 'magriet', 'margriet hoogendron']) {
      const found = await search(world.rik, typed);
      const one = found.find(({ name }) => name === 'Margriet Hoogendoorn');
      expect(one, typed).toBeDefined();
      expect(['similar', 'name']).toContain(one?.found.place);
    }
    expect(await search(world.rik, 'qqqqzzzz')).toEqual([]);
  });

  it('by e-mail, with dots or in part', async () => {
    must(
      await world.rik.post(`/vacancies/${vacancyId}/applications`, {
        name: 'Somebody',
        email: 'jo.van.dam@post.example.org',
        language: 'nl',
      }),
      201,
    );
    for (const typed of ['jo.van.dam@post.example.org', 'jo.van.dam', 'jo van dam', 'JO.VAN.DAM@POST']) {
      const found = await search(world.rik, typed);
      expect(namesOf(found), typed).toEqual(['Somebody']);
      expect(found[0]?.found.place).toBe('email');
    }
  });

  it('and what is no word finds nobody and breaks nothing', async () => {
    for (const typed of ['%', '_', "'", '\\', '&', '| !', '()', '<->', ':*', '…', '\u202e', "a' & b", "x':*"]) {
      must(await world.rik.get(`/candidates?search=${encodeURIComponent(typed)}`), 200);
    }
    expect((await world.rik.get('/candidates?search=%00')).status).toBe(400);
  });

  it('a corrected name is found, the old one no more', async () => {
    const { candidateId, applicationId } = await addCandidate(world.rik, vacancyId, 'Wrongly Spelled');
    const { candidate } = must(await world.rik.get(`/applications/${applicationId}`), 200);
    must(
      await world.rik.patch(
        `/candidates/${candidateId}`,
        { name: 'Rightly Written' },
        { 'If-Match': `"${candidate.version}"` },
      ),
      204,
    );
    expect(namesOf(await search(world.rik, 'rightly'))).toEqual(['Rightly Written']);
    expect(namesOf(await search(world.rik, 'spelled'))).toEqual([]);
  });
});

describe('R73: by CV', () => {
  it('with a short piece of it, marked; a replaced CV finds nobody', async () => {
    const { applicationId } = await addCandidate(world.rik, vacancyId, 'Cveta Vee');
    const upload = async (text: string) =>
      must(
        await world.rik.call('POST', `/applications/${applicationId}/documents?kind=cv&fileName=cv.pdf`, pdfOf(text), {
          'Content-Type': 'application/octet-stream',
        }),
        201,
      );
    await upload('I planned the work of ten mechanics in Zoetermeer and kept twelve turbines running');
    const [found] = await search(world.rik, 'turbine zoetermeer');
    expect(found).toMatchObject({ name: 'Cveta Vee', hasCv: true, found: { place: 'document' } });
    expect(markedIn(found as Found)).toEqual(expect.arrayContaining(['Zoetermeer']));
    expect(found?.found.excerpt.map(({ text }) => text).join('').length).toBeLessThan(200);
    await upload('I sold flowers');
    expect(await search(world.rik, 'turbine')).toEqual([]);
    expect(namesOf(await search(world.rik, 'flower'))).toEqual(['Cveta Vee']);
  });
});

describe('R73, invariant 4: by notes one may see', () => {
  let one: { applicationId: string; candidateId: string };
  beforeAll(async () => {
    one = await addCandidate(world.rik, vacancyId, 'Nienke Notes');
    await publishRound(world, world.rik, one.applicationId, plan.rounds[0]?.id ?? '', 3);
    world.clock.forward(5 * day);
  });

  async function handIn(who: Person, said: string) {
    let drafted = false;
    for (const { scorecard, applicationId } of await cardsOf(world, who)) {
      if (applicationId !== one.applicationId) continue;
      const card = must(await who.get(`/scorecards/${scorecard.id}`), 200);
      const full = fullCard(card.kit, 3, card.concerns);
      full.strengths = said;
      must(await who.put(`/scorecards/${scorecard.id}/draft`, full, { 'If-Match': `"${card.revision}"` }), 200);
      // A draft is nobody's business, not even its writer's search.
      if (!drafted) expect(await search(who, said.split(' ')[0] ?? '')).toEqual([]);
      drafted = true;
      must(await who.put(`/scorecards/${scorecard.id}/submission`, full), 200);
    }
  }

  it('S59 · blind: own cards at once, others’ once one’s own are in; never a draft', async () => {
    await handIn(world.ingrid, 'Ballonvaarder of note');
    expect(namesOf(await search(world.ingrid, 'ballonvaarder'))).toEqual(['Nienke Notes']);
    expect(namesOf(await search(world.rik, 'ballonvaar'))).toEqual(['Nienke Notes']);
    expect(await search(world.imre, 'ballonvaarder')).toEqual([]);
    await handIn(world.imre, 'Zeppelin pilot');
    const [found] = await search(world.imre, 'ballonvaarder');
    expect(found).toMatchObject({ name: 'Nienke Notes', found: { place: 'note', kind: 'card', by: 'Ingrid' } });
    expect(markedIn(found as Found)).toEqual(['Ballonvaarder']);
  });

  it('an interviewer finds who they sit with, by name and notes, not by address; nobody else', async () => {
    expect(namesOf(await search(world.imre, 'nienke'))).toEqual(['Nienke Notes']);
    expect(await search(world.imre, 'zoe')).toEqual([]);
    expect(await search(world.imre, 'example.org')).toEqual([]);
    const [listed, ...others] = must(await world.imre.get('/candidates'), 200).items;
    expect(others).toEqual([]);
    expect(listed).toMatchObject({ name: 'Nienke Notes', email: '', latest: [{ stage: null }] });
    expect(await search(world.youssef, 'nienke')).toEqual([]);
    // The hiring manager of the vacancy sees them in full; one of another sees nobody.
    expect(must(await world.hanne.get('/candidates?search=nienke'), 200).items[0].email).toContain('@');
    const other = await world.person(world.org, 'Hedda', 'hiring_manager');
    expect(await search(other, 'nienke')).toEqual([]);
    expect(must(await other.get('/candidates'), 200).items).toEqual([]);
  });

  it('another organisation finds nothing of it', async () => {
    const { anna } = await world.another();
    for (const typed of ['nienke', 'ballonvaarder', 'zoe']) expect(await search(anna, typed)).toEqual([]);
  });

  it('somebody who applies here finds and lists everybody but themself', async () => {
    await world.db.owner.query('UPDATE candidate SET account_id = $1 WHERE candidate_id = $2', [
      world.rik.account,
      one.candidateId,
    ]);
    for (const typed of ['nienke', 'nienk notse', 'ballonvaarder'])
      expect(await search(world.rik, typed), typed).toEqual([]);
    for (const which of ['', `vacancy=${vacancyId}&`]) {
      const listed = must(await world.rik.get(`/candidates?${which}limit=100`), 200);
      expect(namesOf(listed.items)).not.toContain('Nienke Notes');
      expect(listed.items.length).toBeGreaterThan(0);
      expect(listed.total, which).toEqual({ count: listed.items.length, more: false });
    }
    const board = must(await world.rik.get(`/vacancies/${vacancyId}/applications?limit=100`), 200).items;
    expect(board.map(({ candidate }: { candidate: { name: string } }) => candidate.name)).not.toContain('Nienke Notes');
    expect(namesOf(await search(world.anna, 'nienke'))).toEqual(['Nienke Notes']);
    await world.db.owner.query('UPDATE candidate SET account_id = NULL WHERE candidate_id = $1', [one.candidateId]);
  });
});

describe('R73: filters', () => {
  it('a day begins on the clock of who asks, and a filter that is not known is refused at its place', async () => {
    const { candidateId } = await addCandidate(world.rik, vacancyId, 'Midnight Oil');
    // Half past midnight in Amsterdam; in UTC it is still the day before.
    await world.db.owner.query("UPDATE candidate SET created_at = '2027-06-08T22:30:00Z' WHERE candidate_id = $1", [
      candidateId,
    ]);
    const since = async (day: string) =>
      namesOf(must(await world.rik.get(`/candidates?since=${day}&vacancy=${vacancyId}`), 200).items);
    expect(await since('2027-06-09')).toEqual(['Midnight Oil']);
    expect(await since('2027-06-10')).toEqual([]);
    for (const path of ['/candidates?serach=oil', `/vacancies/${vacancyId}/applications?serach=oil&limit=3`]) {
      const answer = await world.rik.get(path);
      expect([answer.status, answer.body.errors]).toMatchObject([400, [{ pointer: '/query/serach' }]]);
    }
    const many = await world.rik.post('/bulk-changes', {
      kind: 'archive',
      candidates: { matching: { serach: 'oil' } },
    });
    expect([many.status, many.body.errors]).toMatchObject([422, [{ pointer: '/candidates/matching/serach' }]]);
  });
});
