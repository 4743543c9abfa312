import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from './schedule.ts';
import { UsageError } from './usage.ts';

// A loaded machine may take long; that is no failure.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'rondo-schedule-'));
const at = (name: string): string => join(folder, name);

interface Answer {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command in this process, as `main.ts` does. */
async function rondo(args: string[]): Promise<Answer> {
  const written = { out: '', err: '' };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.out += String(text);
    return true;
  });
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.err += String(text);
    return true;
  });
  try {
    return { code: await run(args), ...written };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { code: 2, ...written, err: `usage: ${error.message}` };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

/** Runs the command as a process of its own, with a text on its standard input. */
function piped(args: string[], input: string): Answer {
  const main = new URL('./main.ts', import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=rondo-source', main, 'schedule', ...args],
    { encoding: 'utf8', maxBuffer: 1 << 28, input },
  );
  return { code: status, out: stdout, err: stderr };
}

const json = (name: string): Record<string, never> => JSON.parse(readFileSync(at(name), 'utf8'));

beforeAll(async () => {
  const made = await rondo([
    'generate',
    '--size',
    'S',
    '--seed',
    '3',
    '--tightness',
    '.7',
    '--plan',
    at('plan.json'),
    '--out',
    at('day.json'),
  ]);
  expect(made).toEqual({ code: 0, out: '', err: '' });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('rondo schedule', () => {
  it('solve prints a plan that check passes, quietly in a pipe, and reads - as standard input', async () => {
    const { code, out, err } = piped(
      ['solve', '-', '--steps', '60', '--seed', '2'],
      readFileSync(at('day.json'), 'utf8'),
    );
    expect([code, err]).toEqual([0, '']);
    writeFileSync(at('solved.json'), out);
    expect(await rondo(['check', at('day.json'), at('solved.json')])).toMatchObject({ code: 0, err: '' });
  });

  it('check prints one line per violation and answers 1', async () => {
    const plan = json('plan.json') as unknown as { assignments: { room: string; interviewers: string[] }[] };
    plan.assignments[0]!.interviewers = [];
    writeFileSync(at('broken-plan.json'), JSON.stringify(plan));
    const { code, out } = await rondo(['check', at('day.json'), at('broken-plan.json')]);
    expect(code).toBe(1);
    expect(out).toMatch(/^H4: nobody fills the seat lead of /);
    expect((await rondo(['check', at('day.json'), at('plan.json')])).code).toBe(0);
  });

  it('bad input is answered with each fault on its line and 2, never with a stack', async () => {
    writeFileSync(at('bad.json'), JSON.stringify({ ...json('day.json'), gridMinutes: 0, sesions: [] }));
    const { code, out, err } = await rondo(['solve', at('bad.json')]);
    expect([code, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toEqual([
      'gridMinutes: 0: write a whole number from 1 to 240',
      'sesions: []: no field of this name: did you mean "sessions"?',
    ]);
  });

  it('broken JSON is answered with line and column, a missing file with its name', async () => {
    const { code, err } = piped(['solve', '-'], '{\n  "format": "rondo-schedule-instance/1"\n  "id": 3\n}');
    expect([code, err]).toEqual([2, 'standard input: line 3, column 3: found "\\"", expected "," or "}"\n']);
    expect(piped(['solve', '-'], '{"a": [1, 2')).toMatchObject({
      code: 2,
      err: 'standard input: line 1, column 12: the text ends, expected "," or "]"\n',
    });
    expect(await rondo(['check', at('gone.json'), at('plan.json')])).toMatchObject({
      code: 2,
      err: `${at('gone.json')}: there is no such file\n`,
    });
  });

  it('an impossible day is answered with 3 and the conflict that was planted', async () => {
    const { err } = await rondo([
      'generate',
      '--size',
      'S',
      '--seed',
      '3',
      '--tightness',
      '.7',
      '--conflict',
      '--out',
      at('impossible.json'),
    ]);
    const planted = err.replace('planted conflict: ', '').trim().split(', ').sort();
    const { code, out } = await rondo(['solve', at('impossible.json'), '--seconds', '2']);
    expect(code).toBe(3);
    const { status, conflict, assignments } = JSON.parse(out);
    expect([status, conflict.proven, assignments]).toEqual(['infeasible', true, []]);
    const groups = conflict.groups.map(({ id }: { id: string }) => id).sort();
    // On a loaded machine the two seconds may end before the conflict is as small as it can be.
    expect(groups).toEqual(conflict.minimal ? planted : expect.arrayContaining(planted));
    const explained = await rondo(['explain', at('impossible.json'), '--seconds', '4']);
    expect(explained.code).toBe(3);
    expect(explained.out).toContain('what would make a plan possible:');
  }, 30_000);

  it('repair answers an absence with a plan in which the person is not', async () => {
    const { code, out } = await rondo(['repair', at('day.json'), at('plan.json'), '--absent', 'i2', '--seconds', '2']);
    expect([0, 3]).toContain(code);
    const { assignments, changes } = JSON.parse(out);
    expect(assignments.some(({ interviewers }: { interviewers: string[] }) => interviewers.includes('i2'))).toBe(false);
    expect(changes.length).toBeGreaterThan(0);
    expect(await rondo(['repair', at('day.json'), at('plan.json'), '--absent', 'i99'])).toMatchObject({ code: 2 });
  }, 30_000);

  it('draw gives an SVG, with the instance and without', async () => {
    expect((await rondo(['draw', at('plan.json'), '--by', 'room'])).out).toMatch(/^<svg .*<\/svg>\n$/s);
    expect((await rondo(['draw', at('plan.json'), '--instance', at('day.json')])).out).toContain('Europe/Amsterdam');
  });

  it('says what it takes, and what it does not', async () => {
    expect(await rondo(['--help'])).toMatchObject({ code: 0, err: '' });
    expect((await rondo(['solve', '--help'])).out).toContain('rondo schedule solve INSTANCE.json');
    for (const wrong of [
      ['solve'],
      ['solve', 'a', 'b'],
      ['plan'],
      ['solve', 'a', '--by', 'x'],
      ['generate', '--size', 'XXL'],
      ['generate', '--seed', 'x'],
      ['draw', 'a', '--bogus'],
    ]) {
      const { code, err } = await rondo(wrong);
      expect(code).toBe(2);
      expect(err).toMatch(/^usage: .+/);
    }
  });
});
