import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Plan } from '@rondo/interview';
import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fullCard } from '../support/line.ts';
import {
  cleanUp,
  databaseProcesses,
  descendantsOf,
  postmasterOf,
  type RondoProcess,
  startRondo,
  statusOf,
  temporaryFolder,
  until,
} from './rondo-process.ts';

/** Reliability: nothing that was acknowledged is lost or doubled, whoever is killed when. */
let data: string;
beforeEach(() => {
  data = temporaryFolder();
});
afterEach(() => cleanUp(data));

type Answer = { status: number; body: Record<string, never> & { [name: string]: never }; headers: Headers };
const kills = process.env.RONDO_LONG ? 20 : 6;
const postgresKills = 3;

/** A Rondo that is started again whenever it ends; its address changes each time. */
class Running {
  rondo: RondoProcess;
  url = '';
  constructor() {
    this.rondo = this.launch();
  }
  private launch() {
    return startRondo({ RONDO_DATA: data }, { command: ['start.mjs'] });
  }
  /** The address that the latest start printed, once it answers. */
  async ready() {
    await until(
      'ready',
      async () => {
        if (this.rondo.child.exitCode !== null) this.rondo = this.launch();
        this.url = [...this.rondo.output().matchAll(/Rondo is ready: (\S+)/g)].at(-1)?.[1] ?? '';
        return this.url !== '' && (await statusOf(`${this.url}/readyz`)) === 200;
      },
      40_000,
    );
    return this.url;
  }
  /** Kills the server itself, not the program that watches it. */
  kill() {
    const [server] = descendantsOf(this.rondo.child.pid ?? 0);
    if (server !== undefined) process.kill(server, 'SIGKILL');
  }
}

/** JSON to a Rondo that may be gone: status 0 means that nobody answered. */
function client(running: Running, cookie = '') {
  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    try {
      const response = await fetch(`${running.url}/api/v1${path}`, {
        method,
        headers: { cookie, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(15_000),
      });
      const text = await response.text();
      return {
        status: response.status,
        body: text === '' ? {} : JSON.parse(text),
        headers: response.headers,
      } as Answer;
    } catch {
      return { status: 0, body: {}, headers: new Headers() } as Answer;
    }
  };
  const must = async (method: string, path: string, body?: unknown, headers?: Record<string, string>) => {
    const answer = await call(method, path, body, headers);
    expect(answer.status, `${method} ${path}: ${JSON.stringify(answer.body)}`).toBeLessThan(300);
    expect(answer.status).toBeGreaterThan(0);
    // biome-ignore lint/suspicious/noExplicitAny: tests read what the API answered
    return { ...answer, body: answer.body as any };
  };
  return { call, must };
}

const cookieOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');

/** Two people who between them owe many cards, of sessions that have begun. */
async function owed(running: Running, candidates: number) {
  await running.ready();
  const nobody = client(running);
  const token = /\/open#([\w-]+)/.exec(running.rondo.output())?.[1];
  const made = await nobody.must('POST', '/organisations', {
    token,
    organisation: { name: 'Polder & Fjord', country: 'NL', language: 'en', timeZone: 'Europe/Amsterdam' },
    person: { name: 'Anna', email: 'anna@example.org', password: 'a long password' },
  });
  const anna = client(running, cookieOf(made.headers));
  await anna.must('POST', '/invitations', {
    name: 'Imre',
    email: 'imre@example.org',
    role: 'interviewer',
    language: 'en',
  });
  let link: string | undefined;
  await until('the invitation is in the outbox', async () => {
    const { body } = await anna.must('GET', '/outbox');
    link = /\/open#([\w-]+)/.exec(JSON.stringify(body.items[0]?.content ?? ''))?.[1];
    return link !== undefined;
  });
  const opened = await nobody.must('POST', '/link-openings', { token: link, password: 'another long password' });
  const imre = client(running, cookieOf(opened.headers));
  const ids = [
    (await anna.must('GET', '/members/me')).body.id as string,
    (await imre.must('GET', '/members/me')).body.id as string,
  ];
  const vacancy = (
    await anna.must('POST', '/vacancies', {
      title: 'Planner',
      country: 'NL',
      language: 'en',
      pay: { minimum: 1, maximum: 2, currency: 'EUR', period: 'month', criteria: '' },
    })
  ).body;
  await anna.must('PUT', `/vacancies/${vacancy.id}/team/${ids[0]}`, { part: 'hiring_manager' });
  const plan: Plan = (await anna.must('GET', '/plan-templates/en')).body;
  for (const session of plan.rounds[0]?.sessions ?? []) {
    session.seats = session.seats.slice(0, 2);
    session.seats.forEach((seat, at) => {
      seat.memberId = ids[at] ?? null;
    });
  }
  plan.rounds = plan.rounds.slice(0, 1);
  const before = await anna.must('GET', `/vacancies/${vacancy.id}/plan`);
  await anna.must('PUT', `/vacancies/${vacancy.id}/plan`, plan, { 'If-Match': before.headers.get('etag') ?? '' });
  await anna.must('PUT', `/vacancies/${vacancy.id}/opening`);
  for (let n = 1; n <= candidates; n++) {
    const application = (
      await anna.must('POST', `/vacancies/${vacancy.id}/applications`, {
        name: `Candidate ${n}`,
        email: `candidate${n}@example.org`,
        language: 'en',
      })
    ).body;
    const start = new Date(Date.now() + n * 86_400_000);
    start.setUTCHours(9, 0, 0, 0);
    const agenda = (
      await anna.must('POST', `/applications/${application.id}/rounds/${plan.rounds[0]?.id}/agenda`, {
        firstStart: start.toISOString(),
      })
    ).body;
    await anna.must('PUT', `/agendas/${agenda.id}/publication`, {}, { 'If-Match': `"${agenda.version}"` });
  }
  const cards: { who: typeof anna; id: string; body: ReturnType<typeof fullCard> }[] = [];
  const from = new Date().toISOString();
  const to = new Date(Date.now() + 90 * 86_400_000).toISOString();
  for (const who of [anna, imre]) {
    const { items } = (await who.must('GET', `/sessions?from=${from}&until=${to}`)).body;
    for (const session of items) {
      if (session.scorecard === null) continue;
      await who.must('PUT', `/sessions/${session.id}/start`);
      const card = (await who.must('GET', `/scorecards/${session.scorecard.id}`)).body;
      const body = fullCard(card.kit, 1 + (cards.length % 5), card.concerns);
      body.strengths = `Card number ${cards.length}`;
      cards.push({ who, id: session.scorecard.id, body });
    }
  }
  return { anna, imre, cards, vacancyId: vacancy.id as string };
}

it(`S67 · chaos: keeps every scorecard it acknowledged through ${kills} kill -9 and ${postgresKills} of the database`, async () => {
  const running = new Running();
  const { cards } = await owed(running, 30);
  expect(cards.length).toBeGreaterThan(kills + postgresKills);
  const acknowledged = new Set<string>();
  const refusals = new Map<string, number>();
  let killed = 0;
  let unanswered = 0;
  const perKill = Math.floor(cards.length / (kills + postgresKills));
  const queue = [...cards];

  while (killed < kills + postgresKills || queue.length > 0) {
    await running.ready();
    // A few cards handed in at once; somewhere among them the kill.
    const batch = queue.splice(0, killed < kills + postgresKills ? Math.max(1, perKill) : queue.length);
    const sent = batch.map(async (card) => {
      const answer = await card.who.call('PUT', `/scorecards/${card.id}/submission`, card.body);
      if (answer.status === 200) acknowledged.add(card.id);
      else {
        if (answer.status === 0) unanswered++;
        else refusals.set(String(answer.status), (refusals.get(String(answer.status)) ?? 0) + 1);
        queue.push(card);
      }
    });
    if (killed < kills + postgresKills) {
      await sleep((killed * 7) % 40);
      if (killed % 7 === 6 && killed / 7 < postgresKills) process.kill(postmasterOf(data), 'SIGKILL');
      else running.kill();
      killed++;
    }
    await Promise.all(sent);
  }
  await running.ready();

  // While it was away nobody was told anything but that: no other refusal, and above all no 500.
  expect([...refusals.keys()].filter((status) => status !== '503')).toEqual([]);
  expect(unanswered).toBeGreaterThan(0);
  expect(acknowledged.size).toBe(cards.length);
  for (const { who, id, body } of cards) {
    const card = (await who.must('GET', `/scorecards/${id}`)).body;
    expect(card.submission.strengths).toBe(body.strengths);
    expect(card.submission.ratings).toHaveLength(body.ratings.length);
  }
  const database = new pg.Client({ host: join(data, 'postgres', 'socket'), user: 'rondo_owner', database: 'rondo' });
  await database.connect();
  const { rows } = await database.query(`
    SELECT (SELECT count(*)::int FROM scorecard_submission) AS cards,
           (SELECT count(*)::int FROM audit_event WHERE verb = 'submitted') AS lines,
           (SELECT count(DISTINCT subject_id)::int FROM audit_event WHERE verb = 'submitted') AS told,
           (SELECT count(*)::int FROM unblinding) AS unblinded, (SELECT count(*)::int FROM panelist) AS panelists`);
  await database.end();
  const [counted] = rows;
  expect(counted).toMatchObject({ cards: cards.length, lines: cards.length, told: cards.length });
  expect(counted.unblinded).toBe(counted.panelists);
}, 180_000);

it('S67 · chaos: answers 503 with Retry-After while the database is gone for ten seconds, keeps what came before, and goes on', async () => {
  const running = new Running();
  const { anna, cards } = await owed(running, 2);
  const [first, second] = cards;
  if (first === undefined || second === undefined) throw new Error('no cards');
  await first.who.must('PUT', `/scorecards/${first.id}/submission`, first.body);
  const pids = databaseProcesses(data);
  for (const pid of pids) process.kill(pid, 'SIGSTOP');
  const began = Date.now();
  try {
    const answers = await Promise.all([
      anna.call('GET', '/vacancies'),
      anna.call('GET', '/login'),
      second.who.call('PUT', `/scorecards/${second.id}/submission`, second.body),
      ...Array.from({ length: 20 }, () => anna.call('GET', '/rooms')),
    ]);
    for (const answer of answers) {
      expect(answer.status, JSON.stringify(answer.body)).toBe(503);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(answer.body).toMatchObject({ type: 'urn:rondo:problem:database_away' });
    }
    await sleep(Math.max(0, 10_000 - (Date.now() - began)));
  } finally {
    for (const pid of pids) process.kill(pid, 'SIGCONT');
  }
  await running.ready();
  await until('reads again', async () => (await anna.call('GET', '/vacancies')).status === 200);
  const again = await second.who.must('PUT', `/scorecards/${second.id}/submission`, second.body);
  expect(again.body.submission.strengths).toBe(second.body.strengths);
  const kept = await first.who.must('GET', `/scorecards/${first.id}`);
  expect(kept.body.submission.strengths).toBe(first.body.strengths);
}, 90_000);
