import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must, openVacancy } from '../../../test/support/line.ts';
import { pdfOf } from '../../../test/support/pdf.ts';
import { day, testWorld, type World } from '../../../test/support/world.ts';
import { eraseAgain } from '../privacy/erase.ts';
import { separateBeforeErasing, sweepMergeTraces } from './undo.ts';

let world: World;
let vacancyId: string;
let otherVacancy: string;
beforeAll(async () => {
  world = await testWorld();
  ({ vacancyId } = await openVacancy(world));
  ({ vacancyId: otherVacancy } = await openVacancy(world));
});
afterAll(() => world.close());

let people = 0;
async function add(name: string, vacancy = vacancyId, phone = '') {
  const { body } = await world.rik.post(`/vacancies/${vacancy}/applications`, {
    name,
    email: `undo${++people}@example.org`,
    phone,
    language: 'nl',
  });
  return { id: body.candidate.id as string, applicationId: body.id as string, email: body.candidate.email as string };
}
type Added = Awaited<ReturnType<typeof add>>;
const query = async (text: string, ...values: unknown[]) => (await world.db.owner.query(text, values)).rows;
const versionOf = async (id: string) =>
  (await query('SELECT version FROM candidate WHERE candidate_id = $1', id))[0].version;
const merge = async (one: Added, other: Added, more: Record<string, unknown> = {}) =>
  must(
    await world.rik.post(`/candidates/${one.id}/merges`, {
      otherId: other.id,
      version: await versionOf(one.id),
      otherVersion: await versionOf(other.id),
      confirm: 'merge',
      ...more,
    }),
    201,
  );
const undo = (one: Added, mergeId: string, who = world.rik) =>
  who.put(`/candidates/${one.id}/merges/${mergeId}/undoing`);
const typeOf = ({ body }: { body: { type: string } }) => body.type.split(':').at(-1);

/** Every row that names the candidate, or their applications, in every table but the trail; and the words found by. */
async function everything(...ids: string[]) {
  const tables = await query(`
    SELECT c.oid::regclass::text AS name, a.attname AS column FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE a.attname IN ('candidate_id', 'application_id', 'first_id', 'second_id') AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
       AND c.relname NOT IN ('audit_event', 'merge', 'idempotency_key') ORDER BY 1, 2`);
  const found: Record<string, unknown> = {};
  for (const { name, column } of tables)
    found[`${name}.${column}`] = (
      await query(
        `SELECT to_jsonb(t) - 'version' AS row FROM ${name} t WHERE ${column} = ANY ($1) ORDER BY to_jsonb(t)::text`,
        ids,
      )
    ).map(({ row }) => row);
  return found;
}

describe('R74: a merge taken back', () => {
  it('leaves everything as it was: rows, details, what was folded, who was told apart, what is found by', async () => {
    const one = await add('Marit Solberg', vacancyId, '+47 111 22 333');
    const twin = await add('Marit Solbergh');
    must(
      await world.rik.post('/bulk-changes', { kind: 'add', candidates: { ids: [twin.id] }, vacancyId: otherVacancy }),
      201,
    );
    const third = await add('Marit Solberg', otherVacancy);
    must(await world.rik.put(`/candidates/${twin.id}/duplicates/${third.id}/distinction`), 204);
    for (const { applicationId } of [one, twin])
      must(
        await world.rik.call(
          'POST',
          `/applications/${applicationId}/documents?fileName=${applicationId}.pdf`,
          pdfOf(`words ${applicationId}`),
          {
            'Content-Type': 'application/octet-stream',
          },
        ),
        201,
      );
    must(await world.rik.post(`/applications/${twin.applicationId}/questions`, { body: 'How big is the team?' }), 201);
    const ids = [one.id, twin.id, one.applicationId, twin.applicationId];
    const before = await everything(...ids);
    const made = await merge(one, twin, { name: 'other', email: 'other' });
    expect(made).toMatchObject({
      name: 'Marit Solbergh',
      email: twin.email,
      merge: { refused: null, other: { name: 'Marit Solbergh' } },
    });
    expect(await everything(...ids)).not.toEqual(before);
    const two = must(await undo(one, made.merge.id), 200);
    expect(two.candidate).toMatchObject({ name: 'Marit Solberg', email: one.email });
    expect(two.other).toMatchObject({ id: twin.id, email: twin.email });
    expect(two.other.applications).toHaveLength(2);
    expect(two.merge).toMatchObject({ refused: 'undone_already', other: null });
    expect(await everything(...ids)).toEqual(before);
    expect(typeOf(await undo(one, made.merge.id))).toBe('undone_already');
    expect(await query('SELECT FROM merge_trace')).toEqual([]);
    // The trail of each is their own again, and says what was done.
    for (const { id } of [one, twin]) {
      const { items } = must(await world.anna.get(`/candidates/${id}/audit?limit=100`), 200);
      expect(items.some(({ verb }: { verb: string }) => verb === 'separated')).toBe(true);
      expect(new Set(items.map(({ candidate }: { candidate: { id: string } }) => candidate.id))).toEqual(new Set([id]));
    }
    // And they can be made one again.
    await merge(one, twin);
  });

  it('what has come since goes with the application; what was corrected since stays; a hold holds both', async () => {
    const one = await add('Odd Berg', vacancyId, '1');
    const twin = await add('Odd Bergh', otherVacancy, '2');
    const made = await merge(one, twin, { phone: 'other' });
    must(await world.rik.post(`/applications/${twin.applicationId}/questions`, { body: 'Asked in between?' }), 201);
    must(
      await world.rik.call(
        'POST',
        `/applications/${twin.applicationId}/documents?fileName=cv.pdf`,
        pdfOf('uniqueword'),
        {
          'Content-Type': 'application/octet-stream',
        },
      ),
      201,
    );
    must(
      await world.rik.patch(
        `/candidates/${one.id}`,
        { name: 'Odd Arne Berg' },
        { 'If-Match': `"${await versionOf(one.id)}"` },
      ),
      204,
    );
    must(
      await world.anna.post(`/candidates/${one.id}/legal-holds`, { reason: 'A complaint', endsOn: '2027-06-01' }),
      201,
    );
    const two = must(await undo(one, made.merge.id), 200);
    expect(two.candidate).toMatchObject({ name: 'Odd Arne Berg', phone: '1' });
    expect(two.other).toMatchObject({ name: 'Odd Bergh', phone: '2' });
    for (const table of ['candidate_question', 'document', 'search_document'])
      expect(
        await query(`SELECT candidate_id FROM ${table} WHERE application_id = $1`, twin.applicationId),
        table,
      ).toEqual([{ candidate_id: twin.id }]);
    expect(
      await query('SELECT candidate_id FROM legal_hold WHERE candidate_id = ANY ($1)', [one.id, twin.id]),
    ).toHaveLength(2);
    // What was done in between to the other's application is in the other's trail, and not in this one's.
    const linesOf = async (id: string) =>
      must(await world.anna.get(`/candidates/${id}/audit?limit=100`), 200).items.filter(
        (line: { applicationId: string }) => line.applicationId === twin.applicationId,
      ).length;
    expect(await linesOf(twin.id)).toBeGreaterThan(1);
    expect(await linesOf(one.id)).toBe(0);
  });

  it('says when it can be taken back no more', async () => {
    const [a, b, c] = [
      await add('Liv Aas'),
      await add('Liv Aas', otherVacancy),
      await add('Liv Ås', (await openVacancy(world)).vacancyId),
    ];
    const first = await merge(a, b);
    world.clock.forward(1000);
    const second = await merge(a, c);
    expect(typeOf(await undo(a, first.merge.id))).toBe('merged_since');
    // Somebody else has taken the address that was given up.
    await world.rik.post(`/vacancies/${vacancyId}/applications`, { name: 'Another', email: c.email, language: 'nl' });
    expect(typeOf(await undo(a, second.merge.id))).toBe('address_taken');
    await query("UPDATE candidate SET email = 'elsewhere@example.org' WHERE email = $1", c.email);
    // The person has opened their page, where neither had one.
    await query('UPDATE candidate SET account_id = $1 WHERE candidate_id = $2', world.youssef.account, a.id);
    expect(typeOf(await undo(a, second.merge.id))).toBe('page_opened_since');
    await query('UPDATE candidate SET account_id = NULL WHERE candidate_id = $1', a.id);
    const { items } = must(await world.rik.get(`/candidates/${a.id}/merges`), 200);
    expect(items.map(({ refused }: { refused: string }) => refused)).toEqual([null, 'merged_since']);
    must(await undo(a, second.merge.id), 200);
    expect((await undo(b, first.merge.id)).status).toBe(404);
    expect((await undo(a, first.merge.id, world.hanne)).status).toBe(403);
    expect((await undo(a, first.merge.id, (await world.another('Afar')).rik)).status).toBe(404);
    world.clock.forward(7 * day + 1000);
    expect(typeOf(await undo(a, first.merge.id))).toBe('undo_too_late');
    await sweepMergeTraces(world.deps);
    expect(await query('SELECT FROM merge_trace')).toEqual([]);
    expect(must(await world.rik.get(`/candidates/${a.id}/merges`), 200).items.at(-1)).toMatchObject({
      other: null,
      refused: 'undo_too_late',
    });
  });

  it('erasing in between erases both and the trace; after it, one of them', async () => {
    const one = await add('Gro Vik');
    const twin = await add('Gro Wik', otherVacancy);
    const made = await merge(one, twin);
    must(await world.rik.post(`/candidates/${one.id}/erasure`, { confirm: 'erase' }), 204);
    expect((await undo(one, made.merge.id)).status).toBe(404);
    expect(await query('SELECT FROM merge_trace WHERE merge_id = $1', made.merge.id)).toEqual([]);
    expect(await query('SELECT FROM erasure WHERE candidate_id = ANY ($1)', [one.id, twin.id])).toHaveLength(2);

    const [kept, apart] = [await add('Gro Lie'), await add('Gro Li', otherVacancy)];
    const again = await merge(kept, apart);
    must(await undo(kept, again.merge.id), 200);
    must(await world.rik.post(`/candidates/${kept.id}/erasure`, { confirm: 'erase' }), 204);
    expect(await query('SELECT candidate_id FROM erasure WHERE candidate_id = ANY ($1)', [kept.id, apart.id])).toEqual([
      { candidate_id: kept.id },
    ]);
    must(await world.rik.get(`/applications/${apart.applicationId}`), 200);
  });

  it.each(['kept', 'merged'] as const)(
    'a backup in which they are one: erasing again only the %s one leaves the other',
    async (which) => {
      const [kept, merged] = [await add('Siv Ruud'), await add('Siv Rud', otherVacancy)];
      await merge(kept, merged);
      const [erased, left] = which === 'kept' ? [kept, merged] : [merged, kept];
      const one = {
        org: world.org,
        candidate: erased.id,
        id: crypto.randomUUID(),
        cause: 'asked_by_employer' as const,
        at: world.clock.at.toISOString(),
      };
      await separateBeforeErasing(world.deps, one, (id) => id === erased.id);
      expect(await eraseAgain(world.deps, one)).toBe(true);
      expect(
        await query('SELECT candidate_id FROM candidate WHERE candidate_id = ANY ($1)', [kept.id, merged.id]),
      ).toEqual([{ candidate_id: left.id }]);
      must(await world.rik.get(`/applications/${left.applicationId}`), 200);
    },
  );

  it('the page of its own goes back to whose it is', async () => {
    const one = await add('Tor Hagen');
    const twin = await add('Tor Haagen', otherVacancy);
    await query('UPDATE candidate SET account_id = $1 WHERE candidate_id = $2', world.youssef.account, twin.id);
    const made = await merge(one, twin, { email: 'other' });
    expect(made.linked).toBe(true);
    const two = must(await undo(one, made.merge.id), 200);
    expect([two.candidate.linked, two.other.linked]).toEqual([false, true]);
    expect(two.candidate.email).toBe(one.email);
  });
});
