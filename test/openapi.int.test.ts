import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FullHouse, fullHouse } from './support/full-house.ts';
import { addCandidate, must } from './support/line.ts';
import { type ApiDocument, answerChecker } from './support/openapi.ts';
import { idsByParameter, type Operation, pathsOf, queryOf, routeTable } from './support/routes.ts';
import { testWorld, type World } from './support/world.ts';

// The answers of every other test are compared with the document too, where they are asked (support/world.ts).

let world: World;
let house: FullHouse;
let document: ApiDocument;
let operations: Operation[];
beforeAll(async () => {
  world = await testWorld();
  house = await fullHouse(world);
  await addCandidate(world.rik, house.vacancyId, `${house.canary} van Vliet`);
  document = await (await world.request('/api/openapi.json')).json();
  operations = await routeTable(world);
});
afterAll(() => world.close());

type Described = { operationId?: string; tags?: string[]; requestBody?: unknown; summary?: string };
const each = () => Object.values(document.paths).flatMap((item) => Object.values(item) as unknown as Described[]);

describe('R90: the OpenAPI document', () => {
  it('is one of OpenAPI 3.1, by its own schema', async () => {
    const result = await new Validator().validate(structuredClone(document) as never);
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
  });

  it('gives every operation a name of its own, a group and a summary, so that a client can be made from it', () => {
    const names = each().map(({ operationId }) => operationId);
    expect(names.filter((name, at) => name === undefined || names.indexOf(name) !== at)).toEqual([]);
    for (const { tags, summary } of each()) {
      expect(tags).toHaveLength(1);
      expect(summary).toMatch(/\w/);
    }
    expect(names).toContain('getVacancyPlan');
    expect(names).toContain('putScorecardSubmission');
  });

  it('says how long a text may be and what an id looks like', () => {
    const body = JSON.stringify(document.paths['/api/v1/vacancies']?.post);
    expect(body).toContain('"title":{"type":"string","minLength":1,"maxLength":200}');
    expect(JSON.stringify(document.paths['/api/v1/vacancies/{vacancyId}']?.get)).toContain('"format":"uuid"');
  });
});

describe('R90: every answer is as the document says', () => {
  it('whatever anybody reads, with no field that is not described', async () => {
    const check = answerChecker(document);
    const wrong = new Set<string>();
    const answered = new Set<string>();
    const found = await idsByParameter(world);
    const all = {
      ...found,
      // A document is asked for at its own application.
      applicationId: [house.applicationId, ...(found.applicationId ?? [])],
      documentId: [house.documentId, ...(found.documentId ?? [])],
      token: [world.deps.identity.reminderToken(world.org, world.anna.member)],
    };
    const { anna, rik, hanne, imre, nobody } = world;
    for (const [name, who] of Object.entries({ anna, rik, hanne, imre, nobody, candidate: house.candidate })) {
      for (const operation of operations) {
        if (operation.method !== 'GET' || operation.name === 'GET /events') continue;
        for (const path of pathsOf(operation, all, 4)) {
          const { status, headers, text } = await who.get(path + queryOf(operation, world.clock.at));
          if (status === 200) answered.add(operation.name);
          const fault = check('GET', `/api/v1${path}`, { status, contentType: headers.get('content-type'), text });
          if (fault) wrong.add(`${name}: ${fault}`);
        }
      }
    }
    expect([...wrong]).toEqual([]);
    // Of the reads only these two have nothing to answer here.
    const silent = operations.filter(({ name, method }) => method === 'GET' && !answered.has(name));
    expect(silent.map(({ name }) => name).sort()).toEqual(['GET /demonstration/guide', 'GET /events']);
  }, 120_000);

  it('and what does not fit is noticed', () => {
    const check = answerChecker(document);
    const fits = { status: 200, contentType: 'application/json', text: JSON.stringify({ items: [], next: null }) };
    expect(check('GET', '/api/v1/vacancies', fits)).toBeUndefined();
    for (const [spoiled, what] of [
      [{ ...fits, status: 418 }, 'not described'],
      [{ ...fits, contentType: 'text/html' }, 'text/html'],
      [{ ...fits, text: JSON.stringify({ items: [], next: 3 }) }, '/next'],
      [{ ...fits, text: JSON.stringify({ items: [], next: null, secret: 1 }) }, 'secret'],
    ] as const)
      expect(check('GET', '/api/v1/vacancies', spoiled)).toContain(what);
  });
});

describe('R90: what is asked in another way', () => {
  it('a method that a path does not have is 405 and says which it has', async () => {
    const answer = await world.request('/api/v1/vacancies', { method: 'DELETE', headers: world.rik.headers });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, POST');
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  it('a key that may not read gets no live events either', async () => {
    const made = must(await world.anna.post('/api-keys', { name: 'Writer', scopes: ['write'] }), 201);
    const answer = await world.request('/api/v1/events', { headers: { authorization: `Bearer ${made.token}` } });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ type: 'urn:rondo:problem:scope_missing' });
  });
});
