import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must, openVacancy } from '../../../test/support/line.ts';
import { testWorld, type World } from '../../../test/support/world.ts';
import { likenessOf } from './likeness.ts';

let world: World;
let vacancyId: string;
beforeAll(async () => {
  world = await testWorld();
  ({ vacancyId } = await openVacancy(world));
});
afterAll(() => world.close());

let people = 0;
async function add(name: string): Promise<string> {
  const { body } = await world.rik.post(`/vacancies/${vacancyId}/applications`, {
    name,
    email: `n${++people}.${crypto.randomUUID().slice(0, 8)}@names.example`,
    language: 'nl',
  });
  return body.candidate.id;
}
const clear = () =>
  world.db.owner.query("DELETE FROM candidate WHERE email LIKE '%@names.example' AND org_id = $1", [world.org]);
type Found = { candidate: { id: string; name: string }; because: string[]; likeness: object[] };
const of = async (id: string): Promise<Found[]> => must(await world.rik.get(`/candidates/${id}/duplicates`), 200).items;

/** Two people with these names: why they are held alike, or nothing. */
async function alike(one: string, other: string): Promise<Found | undefined> {
  await clear();
  const first = await add(one);
  const second = await add(other);
  const found = await of(first);
  const back = await of(second);
  expect(back.map(({ candidate }) => candidate.id)).toEqual(found.length === 0 ? [] : [first]);
  return found.find(({ candidate }) => candidate.id === second);
}

describe('R74: names spelled differently are found, and it is said why', () => {
  it.each<[string, string, string, object[]]>([
    ['Thomas Meijer', 'Thomas Meyer', 'name_alike', [{ how: 'spelling', one: 'Meijer', other: 'Meyer' }]],
    ['Thomas Meier', 'Thomas Meijer', 'name_alike', [{ how: 'spelling', one: 'Meier', other: 'Meijer' }]],
    ['Piet Jansen', 'Piet Janssen', 'name_alike', [{ how: 'spelling', one: 'Jansen', other: 'Janssen' }]],
    [
      'Åse Dahl',
      'Aase Dal',
      'name_alike',
      [
        { how: 'spelling', one: 'Åse', other: 'Aase' },
        { how: 'spelling', one: 'Dahl', other: 'Dal' },
      ],
    ],
    ['Bjørn Lie', 'Bjoern Lie', 'name_alike', [{ how: 'spelling', one: 'Bjørn', other: 'Bjoern' }]],
    ['Jürgen Köhler', 'Juergen Koehler', 'name_alike', []],
    ['Wim Dijkstra', 'Wim Dykstra', 'name_alike', [{ how: 'spelling', one: 'Dijkstra', other: 'Dykstra' }]],
    ['Philip Schmidt', 'Filip Smit', 'name_alike', []],
    ['J. de Boer', 'Johanna de Boer', 'initials', [{ how: 'initial', one: 'J', other: 'Johanna' }]],
    ['J.P. Visser', 'Jan Pieter Visser', 'initials', []],
    ['Visser, J.P.', 'Jan Visser', 'initials', []],
    ['JP Visser', 'Jan Pieter Visser', 'initials', []],
    ['dr. Karin Vos', 'Karin Vos', 'name_alike', []],
    ['Marie Jansen-de Vries', 'Marie de Vries', 'name_alike', [{ how: 'one_more', one: 'Jansen', other: '' }]],
    ['Marie Jansen-de Vries', 'Marie Jansen', 'name_alike', [{ how: 'one_more', one: 'Vries', other: '' }]],
    ['Marie Jansen-de Vries', 'Marie de Vries-Jansen', 'name', []],
    ['Kari Nordmann Hansen', 'Kari Nordmann', 'name_alike', [{ how: 'one_more', one: 'Hansen', other: '' }]],
    ['Bakker Sofie', 'Sophie Bakker', 'name_alike', [{ how: 'spelling', one: 'Sofie', other: 'Sophie' }]],
    ['Wit, Noor de', 'Noor de Witt', 'name_alike', [{ how: 'spelling', one: 'Wit', other: 'Witt' }]],
    [
      'Олена Ткаченко',
      'Olena Tkachenko',
      'name_alike',
      [
        { how: 'spelling', one: 'Олена', other: 'Olena' },
        { how: 'spelling', one: 'Ткаченко', other: 'Tkachenko' },
      ],
    ],
    ['Григорій Журавльов', 'Hryhorii Zhuravlov', 'name_alike', []],
    ['Ελένη Παππά', 'Eleni Pappa', 'name_alike', []],
    ['Јелена Петровић', 'Jelena Petrović', 'name_alike', []],
    ['Sonja Vik', 'Sonia Vik', 'name_alike', [{ how: 'spelling', one: 'Sonja', other: 'Sonia' }]],
    [
      'Anne Marie Kuipers',
      'Annemarie Kuipers',
      'name_alike',
      [{ how: 'spelling', one: 'Anne Marie', other: 'Annemarie' }],
    ],
    [
      'Lies Van den Broucke',
      'Lies Vandenbroucke',
      'name_alike',
      [{ how: 'spelling', one: 'Broucke', other: 'Vandenbroucke' }],
    ],
    ['Esther vd Meulen', 'Esther van der Meulen', 'name_alike', []],
    // What sets them apart is said: a son from his father, somebody with "van den" from somebody without.
    ['Arne Fossum jr.', 'Arne Fossum', 'name_alike', [{ how: 'one_more', one: 'jr.', other: '' }]],
    ['Daan van den Berg', 'Daan Berg', 'name_alike', [{ how: 'one_more', one: 'van den', other: '' }]],
  ])('%s and %s', async (one, other, because, likeness) => {
    const found = await alike(one, other);
    expect(found?.because).toEqual([because]);
    for (const each of likeness) expect(found?.likeness).toContainEqual(each);
    if (because !== 'name' && likeness.length > 0) expect(found?.likeness).toHaveLength(likeness.length);
  });

  it.each([
    ['Jan de Boer', 'Joris de Boer'],
    ['Jan Willem Bakker', 'Jan Willem de Boer'],
    ['Johan Bakker', 'Joan Bakker'],
    ['Mari Hansen', 'Marie Hansen'],
    ['Hans Visser', 'Ans Visser'],
    ['Mike de Wit', 'Meike de Wit'],
    ['Jan Hoek', 'Jan Hok'],
    ['Jan Petersen', 'Jan Pedersen'],
    ['Anna Vos', 'Anne Vos'],
    ['Wouter Smit', 'Walter Smit'],
    ['J.P. Visser', 'Joost Karel Visser'],
    ['J. de Boer', 'Piet de Boer'],
    ['Fatima el Amrani', 'Fatima el Idrissi'],
    ['Lotte Brouwer', 'Lotte Kuiper'],
    ['Erik Olsen', 'Erik Olsson'],
    ['Maria Jansen-Bakker', 'Maria Jansen-Visser'],
    ['Олена Ткаченко', 'Олег Ткаченко'],
    ['Jan van den Berg', 'Jan van den Bergen'],
    ['Anne Marie Kuipers', 'Anne Mari Dekkers'],
  ])('not %s and %s', async (one, other) => {
    expect(await alike(one, other)).toBeUndefined();
  });

  it('a name or initials that many share say nothing; the pairs that were proposed go', async () => {
    await clear();
    const ids: string[] = [];
    for (const name of ['Jan', 'Joris', 'Jelle', 'Jasper']) ids.push(await add(`${name} de Boer`));
    const abbreviated = await add('J. de Boer');
    expect((await of(abbreviated)).map(({ candidate }) => candidate.id).sort()).toEqual([...ids].sort());
    // A sixth with that initial: J. says nothing any more, brothers are never pairs.
    await add('Jurre de Boer');
    expect(await of(abbreviated)).toEqual([]);
    await clear();
    const first = await add('Kim de Jong');
    for (let n = 0; n < 19; n++) await add('Kim de Jong');
    expect(await of(first)).toHaveLength(19);
    await add('Kim de Jong');
    expect(await of(first)).toEqual([]);
    const { items } = must(await world.rik.get('/duplicates?limit=100'), 200);
    expect(JSON.stringify(items)).not.toContain('Kim de Jong');
  });

  it('a corrected name is compared anew, and the number beside the link follows', async () => {
    await clear();
    const one = await add('Berit Moen');
    await add('Berit Sand');
    const before = must(await world.rik.get('/duplicates/count'), 200).pairs;
    must(await world.rik.patch(`/candidates/${one}`, { name: 'Berit Sandh' }, { 'If-Match': '"1"' }), 204);
    expect((await of(one)).map(({ because }) => because)).toEqual([['name_alike']]);
    expect(must(await world.rik.get('/duplicates/count'), 200).pairs).toBe(before + 1);
  });

  it('explains what it finds for all readings, never with an empty hand where words differ', () => {
    expect(likenessOf('Noor de Wit', 'Wit, Noor de')).toEqual([]);
    expect(likenessOf('Noor Wit', 'Wit Noor')).toEqual([{ how: 'order', one: 'Noor Wit', other: 'Wit Noor' }]);
    expect(likenessOf('J. Østby', 'Johan Oestby')).toEqual([
      { how: 'spelling', one: 'Østby', other: 'Oestby' },
      { how: 'initial', one: 'J', other: 'Johan' },
    ]);
  });
});
