// npm run bench:flood [SECONDS=5]: what members wait for while public routes are flooded, and that they are answered at
// all: everybody without a login comes from one address, and is held off. It fails when a member is refused.
import { Worker } from 'node:worker_threads';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildApi } from '../../app/server/api.ts';
import { rateLimiter } from '../../app/server/http/rate-limit.ts';
import { listen } from '../../app/server/listen.ts';
import { type FullHouse, fullHouse } from '../support/full-house.ts';
import { appOver, testWorld, type World } from '../support/world.ts';
import { quantile, say, table } from './figures.ts';

const seconds = Number(process.env.SECONDS ?? 5);

let world: World;
let house: FullHouse;
beforeAll(async () => {
  world = await testWorld();
  house = await fullHouse(world);
});
afterAll(() => world.close());

type Said = { statuses: Record<string, number>; milliseconds: number[] };

/** Sends requests in a thread of its own over so many connections, for so long; answers what came back. */
const sender = `
const { parentPort, workerData } = require('node:worker_threads');
const http = require('node:http');
const { port, connections, seconds, requests, headers, pause } = workerData;
const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
const statuses = {}, milliseconds = [];
const until = Date.now() + seconds * 1000;
let n = 0;
const one = () => new Promise((resolve) => {
  const { method, path, body } = requests[n++ % requests.length];
  const began = performance.now();
  const ended = (status) => { statuses[status] = (statuses[status] ?? 0) + 1; milliseconds.push(performance.now() - began); resolve(); };
  const request = http.request({ port, host: '127.0.0.1', agent, method, path, headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) } }, (answer) => {
    answer.resume(); answer.on('end', () => ended(answer.statusCode));
  });
  request.on('error', () => ended('error'));
  request.end(body);
});
const line = async () => { while (Date.now() < until) { await one(); if (pause) await new Promise((next) => setTimeout(next, pause)); } };
Promise.all(Array.from({ length: connections }, line)).then(() => { agent.destroy(); parentPort.postMessage({ statuses, milliseconds }); });
`;

const send = (workerData: object) =>
  new Promise<Said>((resolve, reject) => {
    const worker = new Worker(sender, { eval: true, workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

it('S68: members are answered while public routes are flooded', async () => {
  // The limits as they are, and then reached at once, as they are after the first seconds of a real flood.
  const limit = rateLimiter(() => world.clock.at.getTime());
  let soon = false;
  const { deps } = appOver(world.db, world.clock, {
    limit: (key, times, within) => limit(soon ? `soon ${key}` : key, soon ? Math.min(times, 5) : times, within),
  });
  const doorway = await listen({ host: '127.0.0.1', port: 0 }, async () => undefined);
  doorway.open(getRequestListener(buildApi(deps, '/nowhere').fetch));
  const { port } = doorway;
  const staff = {
    port,
    connections: 4,
    seconds,
    pause: 20,
    headers: world.rik.headers,
    requests: [
      '/vacancies',
      `/applications/${house.applicationId}`,
      `/vacancies/${house.vacancyId}/applications`,
      '/candidates?search=a',
      '/owed',
    ].map((path) => ({ method: 'GET', path: `/api/v1${path}` })),
  };
  const flood = {
    port,
    connections: 32,
    seconds,
    pause: 0,
    headers: {},
    requests: [
      { method: 'GET', path: `/api/v1/application-forms/${house.slug}` },
      { method: 'POST', path: '/api/v1/login-links', body: '{"email":"nobody@example.org"}' },
      { method: 'POST', path: '/api/v1/logins', body: '{"email":"nobody@example.org","password":"a guess of one"}' },
      { method: 'POST', path: '/api/v1/link-readings', body: '{"token":"01234567890123456789012345"}' },
      { method: 'POST', path: `/api/v1/application-forms/${house.slug}/applications`, body: '{}' },
    ],
  };
  try {
    await send({ ...staff, seconds: 1 });
    const alone = await send(staff);
    const [begun, beginning] = await Promise.all([send(staff), send(flood)]);
    soon = true;
    const [beside, flooding] = await Promise.all([send(staff), send(flood)]);
    const row = (what: string, { statuses, milliseconds }: Said) => [
      what,
      `${Math.round(milliseconds.length / seconds)}`,
      quantile(milliseconds, 0.5).toFixed(1),
      quantile(milliseconds, 0.95).toFixed(1),
      Object.entries(statuses)
        .map(([status, times]) => `${status}×${times}`)
        .join(' '),
    ];
    say(`\nS68, ${seconds} seconds each, the flood over 32 connections from one address:`);
    table([
      ['', '/s', 'p50 ms', 'p95 ms', 'answers'],
      row('members alone', alone),
      row('members, as it begins', begun),
      row('the flood', beginning),
      row('members, once it is held off', beside),
      row('the flood', flooding),
    ]);
    for (const { statuses } of [begun, beside]) expect(Object.keys(statuses)).toEqual(['200']);
    const { 429: heldOff = 0, ...others } = flooding.statuses;
    expect(heldOff).toBeGreaterThan(Object.values(others).reduce((sum, times) => sum + times, 0));
  } finally {
    await doorway.close(1_000);
  }
});
