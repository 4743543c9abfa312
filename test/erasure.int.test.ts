import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sendMail } from '../app/server/mail/send.ts';
import { hasColumn, hasTable } from '../app/server/privacy/readable-words.ts';
import { eraseDue, sweepRetention } from '../app/server/privacy/retention.ts';
import { candidateTables, leftOut } from '../app/server/privacy/tables.ts';
import type { TestDatabase } from './support/database.ts';
import { type FullHouse, fullHouse } from './support/full-house.ts';
import { must } from './support/line.ts';
import { tablesWith } from './support/sweep.ts';
import { answerAsked, appOver, type Clock, caller, day, testWorld, type World } from './support/world.ts';

/** G3, G7, G8, G10: a candidate with something in every table, and nothing of them anywhere afterwards. */
let world: World;
let house: FullHouse;
let before: string[];
beforeAll(async () => {
  world = await testWorld();
  house = await fullHouse(world);
  before = await sweep(world.db, house.canary);
});
afterAll(() => world.close());
let open: TestDatabase[] = [];
afterEach(async () => {
  for (const db of open) await db.close();
  open = [];
});

async function sweep(db: TestDatabase, ...canaries: string[]): Promise<string[]> {
  const client = new pg.Client({ ...db.server.admin, database: db.name });
  await client.connect();
  try {
    return await tablesWith(client, ...canaries);
  } finally {
    await client.end();
  }
}

/** A copy of the whole with an application, a clock and callers of its own. */
async function copy() {
  const db = await world.db.clone();
  open.push(db);
  const clock: Clock = {
    at: world.clock.at,
    forward(milliseconds) {
      clock.at = new Date(clock.at.getTime() + milliseconds);
    },
  };
  const { deps, request } = appOver(db, clock);
  return {
    db,
    clock,
    deps,
    rik: caller(request, world.rik.headers),
    hanne: caller(request, world.hanne.headers),
    candidate: caller(request, house.candidate.headers),
    /** The nightly sweep, and the job it asks for: who was erased. */
    async night() {
      const due = await sweepRetention(deps);
      const { rows } = await db.worker.query(
        "SELECT payload FROM job._private_jobs j JOIN job._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'erase-candidate'",
      );
      for (const { payload } of rows) await eraseDue(deps, payload.org, payload.candidate);
      // What is done the worker takes out of the queue.
      await db.worker.query(
        "DELETE FROM job._private_jobs j USING job._private_tasks t WHERE t.id = j.task_id AND t.identifier = 'erase-candidate'",
      );
      return due;
    },
    gone: async () =>
      (await db.owner.query('SELECT FROM candidate WHERE candidate_id = $1', [house.candidateId])).rowCount === 0,
    end: async (rik: ReturnType<typeof caller>) =>
      must(await rik.put(`/applications/${house.applicationId}/ending`, { reason: 'withdrawn' }), 200),
  };
}

/** Nothing of the person anywhere; the trail and the list of erasures hold ids that lead to nobody. */
async function expectNothingLeft(db: TestDatabase) {
  expect(await sweep(db, house.canary)).toEqual([]);
  const ids = await sweep(db, house.candidateId);
  expect(ids.filter((table) => !['public.audit_event', 'public.erasure'].includes(table))).toEqual([]);
  expect(await sweep(db, house.account)).toEqual([]);
  expect((await db.owner.query('SELECT cause FROM erasure')).rowCount).toBe(1);
}

/** No mail goes to the person afterwards, whatever was waiting. */
async function expectNoMail({ db, deps }: Awaited<ReturnType<typeof copy>>) {
  const { rows } = await db.owner.query('SELECT to_address FROM mail WHERE to_address = $1 OR candidate_id = $2', [
    house.email,
    house.candidateId,
  ]);
  expect(rows).toEqual([]);
  must(await caller(appOver(db, world.clock).request).post('/login-links', { email: house.email }), 202);
  await answerAsked(db, deps);
  expect((await db.owner.query('SELECT FROM mail WHERE to_address = $1', [house.email])).rowCount).toBe(0);
  expect(deps.onTrial).toBe(true);
}

describe('G7: erased, and nowhere any more', () => {
  it('the sweep sees: before, the canary stands in every table about a candidate', async () => {
    for (const table of [
      'candidate',
      'document',
      'document_content',
      'mail',
      'idempotency_key',
      'scorecard_submission',
      'scorecard_rating',
      'scorecard_answer',
      'scorecard_concern',
      'scorecard_amendment',
      'concern',
      'revised_rating',
      'discrepancy',
      'decision',
      'outcome',
      'outcome_reaction',
      'procedure_feedback',
      'candidate_question',
      'commitment',
      'legal_hold',
    ])
      expect(before, table).toContain(`public.${table}`);
    expect(before).toContain('personal.note');
    expect(before).toContain('personal.account');
    expect(before).toContain('auth.account_holder');
    const { rows } = await world.db.owner.query('SELECT FROM mail WHERE candidate_id = $1 AND sent_at IS NULL', [
      house.candidateId,
    ]);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('S63 · privacy: by the candidate, and nowhere any more', async () => {
    const there = await copy();
    must(await there.candidate.post(`/my/applications/${house.applicationId}/erasure`, { confirm: 'erase' }), 204);
    await expectNothingLeft(there.db);
    await expectNoMail(there);
    expect((await there.candidate.get('/my/applications')).status).toBe(401);
    expect((await there.candidate.get('/my/notes')).status).toBe(401);
    expect((await there.rik.get(`/applications/${house.applicationId}`)).status).toBe(404);
    expect((await there.rik.get(`/candidates/${house.candidateId}/export`)).status).toBe(404);
  });

  it('S63 · privacy: by the recruiter, who is asked to confirm; a second time there is nothing', async () => {
    const there = await copy();
    const path = `/candidates/${house.candidateId}/erasure`;
    expect((await there.rik.post(path, { confirm: 'yes' })).status).toBe(422);
    must(await there.rik.post(path, { confirm: 'erase' }), 204);
    await expectNothingLeft(there.db);
    await expectNoMail(there);
    expect((await there.rik.post(path, { confirm: 'erase' })).status).toBe(404);
    // The address is free again, and whoever comes back with it is somebody new.
    const again = must(
      await there.rik.post(`/vacancies/${house.vacancyId}/applications`, {
        name: 'Somebody',
        email: house.email,
        language: 'nl',
      }),
      201,
    );
    expect(again.candidate.id).not.toBe(house.candidateId);
  });

  it('S63 · privacy: a mail that was being sent while they were erased is not sent', async () => {
    const there = await copy();
    const { rows } = await there.db.owner.query(
      'SELECT mail_id FROM mail WHERE candidate_id = $1 AND sent_at IS NULL',
      [house.candidateId],
    );
    must(await there.candidate.post(`/my/applications/${house.applicationId}/erasure`, { confirm: 'erase' }), 204);
    const carried: unknown[] = [];
    for (const { mail_id } of rows) {
      await sendMail(there.deps, async (mail) => void carried.push(mail), house.org, mail_id);
    }
    expect(carried).toEqual([]);
  });

  it('who is still a member, or a candidate elsewhere, keeps their account and their notes', async () => {
    const there = await copy();
    await there.db.owner.query('UPDATE member SET account_id = $1 WHERE member_id = $2', [
      house.account,
      world.youssef.member,
    ]);
    must(await there.candidate.post(`/my/applications/${house.applicationId}/erasure`, { confirm: 'erase' }), 204);
    expect(await sweep(there.db, house.canary)).toEqual(['auth.account_holder', 'personal.account', 'personal.note']);
  });
});

describe('G8, G10: erased by time', () => {
  it('while the procedure runs nobody is erased, however long', async () => {
    const there = await copy();
    there.clock.forward(500 * day);
    expect(await there.night()).toBe(0);
    expect(await there.gone()).toBe(false);
  });

  it('S65 · privacy: with consent 365 days are kept, and not one more', async () => {
    const there = await copy();
    await there.end(there.rik);
    there.clock.forward(365 * day);
    expect(await there.night()).toBe(0);
    expect(await there.gone()).toBe(false);
    there.clock.forward(day);
    expect(await there.night()).toBe(1);
    await expectNothingLeft(there.db);
    await expectNoMail(there);
    expect(await there.night()).toBe(0);
  });

  it('S65 · privacy: without consent, or when it is withdrawn, 28 days; the withdrawal counts at once', async () => {
    const there = await copy();
    await there.end(there.rik);
    there.clock.forward(29 * day);
    expect(await there.night()).toBe(0);
    must(await there.candidate.delete(`/my/applications/${house.applicationId}/consent`), 204);
    expect(await there.night()).toBe(1);
    await expectNothingLeft(there.db);

    const prompt = await copy();
    must(await prompt.candidate.delete(`/my/applications/${house.applicationId}/consent`), 204);
    await prompt.end(prompt.rik);
    prompt.clock.forward(28 * day);
    expect(await prompt.night()).toBe(0);
    expect(await prompt.gone()).toBe(false);
    prompt.clock.forward(day);
    expect(await prompt.night()).toBe(1);
    await expectNothingLeft(prompt.db);
  });

  it('a consent of the last minute counts: the job looks again', async () => {
    const there = await copy();
    must(await there.candidate.delete(`/my/applications/${house.applicationId}/consent`), 204);
    await there.end(there.rik);
    there.clock.forward(29 * day);
    expect(await sweepRetention(there.deps)).toBe(1);
    must(await there.candidate.put(`/my/applications/${house.applicationId}/consent`), 204);
    await eraseDue(there.deps, house.org, house.candidateId);
    expect(await there.gone()).toBe(false);
  });

  it('S54 · logic: a legal hold keeps everything and says so; nobody erases past it, until it is lifted or over', async () => {
    const there = await copy();
    must(await there.candidate.delete(`/my/applications/${house.applicationId}/consent`), 204);
    const hold = must(
      await there.rik.post(`/candidates/${house.candidateId}/legal-holds`, {
        reason: 'A complaint.',
        endsOn: '2027-06-01',
      }),
      201,
    );
    await there.end(there.rik);
    there.clock.forward(40 * day);
    expect(await there.night()).toBe(0);
    for (const answer of [
      await there.rik.post(`/candidates/${house.candidateId}/erasure`, { confirm: 'erase' }),
      await there.candidate.post(`/my/applications/${house.applicationId}/erasure`, { confirm: 'erase' }),
    ]) {
      expect(answer.status).toBe(409);
      expect(answer.body.type).toBe('urn:rondo:problem:legal_hold');
    }
    expect(await there.gone()).toBe(false);
    const kept = await copyOf(there);
    must(await there.rik.put(`/legal-holds/${hold.id}/lifting`), 204);
    expect(await there.night()).toBe(1);
    await expectNothingLeft(there.db);
    // In the other copy nobody lifts it: it ends by itself.
    kept.clock.at = new Date('2027-06-02T10:00:00.000Z');
    expect(await kept.night()).toBe(1);
    expect(await kept.gone()).toBe(true);
  });

  async function copyOf(there: Awaited<ReturnType<typeof copy>>) {
    const db = await there.db.clone();
    open.push(db);
    const clock: Clock = { at: there.clock.at, forward() {} };
    const { deps } = appOver(db, clock);
    return {
      clock,
      night: async () => {
        const due = await sweepRetention(deps);
        if (due > 0) await eraseDue(deps, house.org, house.candidateId);
        return due;
      },
      gone: async () =>
        (await db.owner.query('SELECT FROM candidate WHERE candidate_id = $1', [house.candidateId])).rowCount === 0,
    };
  }
});

const isId = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
const escaped = (words: string) =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** Every string that an export holds, but ids, bytes and the name of its own format. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return isId(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (['base64', 'format'].includes(key) ? [] : stringsOf(inner)));
}

describe('G3, G4: the export is the database', () => {
  it('S64 · privacy: has every row about the candidate, and every word somebody wrote of them', async () => {
    const there = await copy();
    // While both sides are asked, what the employer decided waits for the candidate's answer, and the export says so.
    const [asked] = must(await there.candidate.get('/my/export'), 200).employers;
    expect(asked.tables.decision).toEqual([]);
    expect(asked.withheld).toContainEqual({ what: 'decision', reason: 'sealed_answer' });
    await there.db.owner.query("UPDATE mutual_answer SET deadline = opened_at + interval '1 second'");
    const { employers, notes } = must(await there.candidate.get('/my/export'), 200);
    expect(employers).toHaveLength(1);
    const [mine] = employers;
    const own = 'SELECT application_id FROM application WHERE candidate_id = $1';
    for (const [table, by] of Object.entries(candidateTables)) {
      const where =
        by === 'candidate_id'
          ? 'candidate_id = $1'
          : by === 'application_id'
            ? `application_id IN (${own})`
            : `session_id IN (SELECT session_id FROM session WHERE candidate_id = $1)`;
      const { rows } = await there.db.owner.query(`SELECT to_jsonb(t) AS row FROM ${table} t WHERE ${where}`, [
        house.candidateId,
      ]);
      const hidden = new Set(['org_id', ...(leftOut[table] ?? [])]);
      const expected = rows.map(({ row }) =>
        JSON.stringify(
          Object.entries(row)
            .filter(([column]) => !hidden.has(column))
            .sort(),
        ),
      );
      const exported = mine.tables[table].map((row: object) => JSON.stringify(Object.entries(row).sort()));
      expect(exported.sort(), table).toEqual(expected.sort());
      if (!['merge', 'retention_consent', 'unblinding', 'answer', 'answer_content'].includes(table))
        expect(expected.length, table).toBeGreaterThan(0);
    }
    for (const words of [
      'Evidence of',
      'Said by',
      'Strength of',
      'Amended on',
      'Decided on',
      'Difference on',
      'Revised on',
      'Concern about',
      'Held because of',
    ])
      expect(JSON.stringify(mine.tables), words).toContain(`${words} ${house.canary}`);
    expect(notes.map(({ body }: { body: string }) => body)).toEqual([`Private ${house.canary} note`]);
    expect(Buffer.from(mine.files[0].base64, 'base64').toString('latin1')).toContain(house.canary);
    expect(mine.withheld.map(({ reason }: { reason: string }) => reason)).toContain('identity_of_others');
  });

  it('S64 · privacy: the export can be read: every word of it stands in a document, and nothing in it can run', async () => {
    const there = await copy();
    const hostile = `<script>alert("1")</script> ' \u202Eevil & <b>`;
    await there.db.owner.query('UPDATE candidate_question SET body = $2 WHERE candidate_id = $1', [
      house.candidateId,
      hostile,
    ]);
    const made = must(await there.candidate.get('/my/export'), 200);
    const employers = must(await there.rik.get(`/candidates/${house.candidateId}/export`), 200);
    for (const language of ['en', 'nl', 'nb']) {
      for (const [answer, told] of [
        [await there.candidate.get(`/my/export-document?language=${language}`), made],
        [await there.rik.get(`/candidates/${house.candidateId}/export-document?language=${language}`), employers],
      ] as const) {
        expect(answer.status).toBe(200);
        expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
        expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="rondo-export-[\d-]+\.html"/);
        expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
        expect(answer.text).toContain(`<html lang="${language}">`);
        expect(answer.text).not.toMatch(/<script|<b>\s*$|<img|<link|https?:|javascript:|undefined|Invalid Date/i);
        expect(stringsOf(told).filter((words) => !answer.text.includes(escaped(words)))).toEqual([]);
        expect(answer.text.includes('Private')).toBe(told === made);
      }
    }
    // What somebody adds to the export gets its word in each language, or this says which.
    expect(Object.keys(candidateTables).filter((table) => !hasTable(table))).toEqual([]);
    const wordless = Object.entries(made.employers[0].tables as Record<string, Record<string, unknown>[]>).flatMap(
      ([table, rows]) =>
        rows
          .flatMap((row) => Object.entries(row))
          .filter(([key, value]) => value !== null && !isId(value) && !hasColumn(key))
          .map(([key]) => `${table}.${key}`),
    );
    expect([...new Set(wordless)]).toEqual([]);
  });

  it('the employer’s export is the same rows, without the person’s own notes', async () => {
    const there = await copy();
    const made = must(await there.rik.get(`/candidates/${house.candidateId}/export`), 200);
    expect(Object.keys(made.tables).sort()).toEqual(Object.keys(candidateTables).sort());
    expect(JSON.stringify(made)).toContain(`Evidence of ${house.canary}`);
    expect(JSON.stringify(made)).not.toContain('Private');
  });
});
