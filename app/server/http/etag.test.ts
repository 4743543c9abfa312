import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { etag, seenVersion } from './etag.ts';
import { Problem } from './problem.ts';

test('R90: every route reads If-Match in one way: weak or strong and as a proxy that compresses left it; what is no version has changed', async () => {
  const app = new Hono().get('/', (c) => {
    try {
      return c.text(String(seenVersion(c)));
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      return c.text(problem.kind, problem.status as 412);
    }
  });
  const read = async (header?: string) => {
    const answer = await app.request('/', header === undefined ? {} : { headers: { 'If-Match': header } });
    return [answer.status, await answer.text()];
  };
  for (const header of [etag(7), `W/${etag(7)}`, ` ${etag(7)} `, '"7-gzip"', '"7-zstd"'])
    expect(await read(header)).toEqual([200, '7']);
  for (const header of [
    '*',
    '7',
    '"x"',
    '"7", "8"',
    'w/"7"',
    '"-1"',
    '""',
    '"7',
    '"7-gzip-8"',
    '"-gzip"',
    '"12345678901"',
  ])
    expect(await read(header), header).toEqual([412, 'changed_since']);
  expect(await read()).toEqual([428, 'if_match_missing']);
});
