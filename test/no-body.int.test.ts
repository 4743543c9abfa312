import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FullHouse, fullHouse } from './support/full-house.ts';
import { type Answer, testWorld, type World } from './support/world.ts';

// The numbers are those of docs/attacks-36-70.md.

let world: World;
let house: FullHouse;
beforeAll(async () => {
  world = await testWorld();
  house = await fullHouse(world);
}, 120_000);
afterAll(() => world?.close());

/** JSON as it is written, whatever JSON.stringify would make of it. */
const sendRaw = (path: string, body: string) =>
  world.request(`/api/v1${path}`, {
    method: 'POST',
    headers: { ...world.rik.headers, 'Content-Type': 'application/json' },
    body,
  });

const processorMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

describe('what is no body', () => {
  it('S43 · proto: keys of objects themselves, doubled keys, NaN, 1e400, 10 MB and depth change nothing and nobody', async () => {
    const path = `/vacancies/${house.vacancyId}/applications`;
    const good = '"name":"Proto","email":"proto@example.org","language":"en"';
    const count = async () => (await world.db.owner.query('SELECT count(*)::int AS n FROM candidate')).rows[0].n;
    const before = await count();
    const refused: [string, string, number[]][] = [
      ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'prototype'].map(
        (key): [string, string, number[]] => [key, `{${good},"${key}":{"isAdmin":true}}`, [422]],
      ),
      ['a key of escapes', `{${good},"\\u005f_proto__":{"isAdmin":true}}`, [422]],
      ['NaN', '{"name":NaN}', [400]],
      ['Infinity', `{${good},"x":Infinity}`, [400]],
      ['1e400', `{${good},"x":1e400}`, [422]],
      ['10 MB of lists', `{${good},"x":${'['.repeat(5_000_000)}${']'.repeat(5_000_000)}}`, [413]],
      ['a megabyte of depth', `{${good},"x":${'{"x":'.repeat(150_000)}1${'}'.repeat(150_000)}}`, [400, 422]],
      ['a comment', `{${good} /* x */}`, [400]],
      ['two bodies', `{${good}}{${good}}`, [400]],
      ['a mark before it', `\ufeff{${good}`, [400]],
    ];
    for (const [what, body, statuses] of refused) {
      const answer = await sendRaw(path, body);
      expect(statuses, `${what}: ${answer.status}`).toContain(answer.status);
      expect(answer.headers.get('content-type'), what).toBe('application/problem+json');
    }
    expect(await count()).toBe(before);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
    // A key twice is one key with the latter's value, and is held to the same rules as when it stands once.
    expect((await sendRaw(path, `{${good},"name":"\\u0000"}`)).status).toBe(422);
    const twice = await sendRaw(path, `{"name":"First",${good.replace('Proto', 'Second')}}`);
    expect([twice.status, (await twice.json()).candidate.name]).toEqual([201, 'Second']);
  });

  it('S44 · redos: 30,000 characters against every field that has a pattern are refused without much thought', async () => {
    const nasty = [
      `${'a'.repeat(30_000)}!`,
      `${'a@'.repeat(15_000)}`,
      `${'a.'.repeat(15_000)}@`,
      `x@${'a-'.repeat(15_000)}`,
      `x@${'a.'.repeat(15_000)}`,
      `+${'0 '.repeat(15_000)}x`,
      `https://${'a/'.repeat(15_000)}`,
      `${' '.repeat(30_000)}x`,
      `${'\u0301'.repeat(30_000)}`,
      `${'{{'.repeat(15_000)}`,
      `${'<'.repeat(30_000)}`,
      `${'"'.repeat(30_000)}`,
      `${'0-'.repeat(15_000)}`,
    ];
    const { rik, anna, nobody } = world;
    const tries: [string, (text: string) => Promise<Answer>][] = [
      [
        'name',
        (name) =>
          rik.post(`/vacancies/${house.vacancyId}/applications`, { name, email: 'r@example.org', language: 'en' }),
      ],
      [
        'email',
        (email) => rik.post(`/vacancies/${house.vacancyId}/applications`, { name: 'R', email, language: 'en' }),
      ],
      ['phone', (phone) => rik.patch(`/candidates/${house.candidateId}`, { phone }, { 'If-Match': '"1"' })],
      ['time zone', (timeZone) => rik.patch(`/candidates/${house.candidateId}`, { timeZone }, { 'If-Match': '"1"' })],
      [
        'invited',
        (name) => anna.post('/invitations', { name, email: 'r@example.org', role: 'interviewer', language: 'en' }),
      ],
      ['sign-in', (email) => nobody.post('/logins', { email, password: 'a river and nine geese' })],
      ['link', (token) => nobody.post('/link-readings', { token })],
      ['search', (text) => rik.get(`/candidates?search=${encodeURIComponent(text.slice(0, 6_000))}`)],
      ['cursor', (text) => rik.get(`/candidates?cursor=${encodeURIComponent(text.slice(0, 6_000))}`)],
      [
        'day',
        (day) => rik.patch(`/applications/${house.applicationId}`, { decisionDueOn: day }, { 'If-Match': '"1"' }),
      ],
      [
        'instant',
        (firstStart) =>
          rik.post(`/applications/${house.applicationId}/rounds/${house.roundOne}/agenda`, { firstStart }),
      ],
      ['id', (text) => rik.get(`/applications/${encodeURIComponent(text.slice(0, 6_000))}`)],
      [
        'version',
        (text) => rik.patch(`/applications/${house.applicationId}`, {}, { 'If-Match': text.replace(/[^ -~]/g, 'x') }),
      ],
      ['encoding', (text) => nobody.get('/set-up', { 'accept-language': text.replace(/[^ -~]/g, 'x') })],
    ];
    for (const [field, send] of tries) {
      for (const text of nasty) {
        const began = processorMs();
        const answer = await send(text);
        expect(answer.status, `${field} ${text.slice(0, 12)}: ${answer.text.slice(0, 100)}`).toBeLessThan(500);
        // What does not grow with the length takes milliseconds; what backtracks takes minutes. A busy machine is neither.
        expect({ field, text: text.slice(0, 8), slow: processorMs() - began > 2_000 }).toMatchObject({ slow: false });
      }
    }
  }, 120_000);
});
