import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rating } from '@rondo/agreement';
import { afterAll, describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { delimiterOf, parseCsv } from './csv.ts';
import { parseRatings } from './ratings-file.ts';
import { report } from './report.ts';

const folder = mkdtempSync(join(tmpdir(), 'rondo-agreement-'));
afterAll(() => rmSync(folder, { recursive: true }));

const main = join(import.meta.dirname, '..', 'main.ts');
const rondo = (args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=rondo-source', main, 'agreement', ...args],
    { input, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const PANEL = [
  'candidate,rater,competency,score',
  ...['Noor', 'Sam', 'Lena', 'Kofi'].flatMap((candidate, c) =>
    ['An', 'Bo', 'Cy'].flatMap((rater, r) =>
      ['planning', 'team'].map(
        (competency, k) => `${candidate},${rater},${competency},${1 + ((c * 3 + r + k * c) % 5)}`,
      ),
    ),
  ),
].join('\n');

describe('AG-CLI-1 reading CSV', () => {
  const three = [
    ['a', 'b'],
    ['1', 'two, and "more"\nlines'],
    ['3', ''],
  ];
  it.each([
    ['commas and LF', 'a,b\n1,"two, and ""more""\nlines"\n3,\n'],
    ['CRLF', 'a,b\r\n1,"two, and ""more""\nlines"\r\n3,\r\n'],
    ['no line end at the end', 'a,b\n1,"two, and ""more""\nlines"\n3,'],
    ['empty lines between', 'a,b\n\n1,"two, and ""more""\nlines"\n\n3,\n\n'],
  ])('%s', (_, text) => {
    const { records, faults } = parseCsv(text, ',');
    expect(faults).toEqual([]);
    expect(records.map((record) => record.fields)).toEqual(three);
  });
  it('knows semicolons and tabs from the first line, also beside a quoted comma', () => {
    expect(delimiterOf('a;b;"c,d,e,f"\n')).toBe(';');
    expect(delimiterOf('a\tb\n1,2\t3')).toBe('\t');
    expect(delimiterOf('only')).toBe(',');
  });
  it('counts lines through quoted line ends', () => {
    expect(parseCsv('a,b\n"x\ny",1\nz,2\n', ',').records.map((record) => record.line)).toEqual([1, 2, 4]);
    expect(parseCsv('a,b\r\n"x\r\ny",1\r\nz,2\r\n', ',').records.map((record) => record.line)).toEqual([1, 2, 4]);
  });
  it('a quote that is never closed, and text after a closed one', () => {
    expect(parseCsv('a,b\n1,"x\n2,3\n', ',').faults).toEqual([
      { line: 2, problem: 'a quote is opened and never closed' },
    ]);
    expect(parseCsv('a,b\n"1"x,2\n', ',').faults).toHaveLength(1);
  });
});

describe('AG-CLI-2 ratings from CSV', () => {
  const rows = (text: string) => parseRatings(text, 'r.csv', { min: 1, max: 5, level: 'ordinal' });
  it('byte order mark, semicolons, decimal comma, capital headings, other columns, empty scores', () => {
    const text = '\ufeffCandidate;Note;RATER;competency;Score;round\r\nNoor;"a;b";An;team;3,5;2\r\nNoor;;Bo;team;;\r\n';
    const { ratings, bad } = rows(text);
    expect(bad).toEqual([]);
    expect(ratings).toEqual([
      { candidate: 'Noor', rater: 'An', competency: 'team', score: 3.5, round: 2 },
      { candidate: 'Noor', rater: 'Bo', competency: 'team', score: null },
    ] satisfies Rating[]);
  });
  it('scorecard and question', () => {
    const { ratings } = rows('candidate,rater,competency,score,scorecard,question\nNoor,An,team,3,s1,q1\n');
    expect(ratings[0]).toMatchObject({ scorecard: 's1', question: 'q1' });
  });
  it('names line, column, value and remedy of everything that is wrong', () => {
    const { bad } = rows(
      'candidate,rater,competency,score\nNoor,An,team,7\nNoor,Bo,team,good\n,Cy,team,3\nNoor,Dee,team,3\nNoor,Dee,team,4\nNoor,Eva,team\n',
    );
    expect(bad.map(({ line, column, value }) => [line, column, value])).toEqual([
      [2, 'score', '7'],
      [3, 'score', 'good'],
      [4, 'candidate', ''],
      [6, 'score', '4'],
      [7, '', 'Noor,Eva,team'],
    ]);
    expect(bad[0]!.remedy).toContain('--scale 1..7');
    expect(bad[3]!.remedy).toContain('line 5');
    for (const one of bad) expect(one.remedy).not.toBe('');
  });
  it('a missing column, one that is there twice, and an empty file', () => {
    expect(rows('candidate,rater,score\nNoor,An,3\n').bad[0]).toMatchObject({ line: 1, column: 'competency' });
    expect(rows('candidate,rater,competency,score,score\n').bad[0]!.problem).toContain('twice');
    expect(rows('').bad[0]!.problem).toContain('empty');
  });
  it('a decimal comma between commas is not a number', () => {
    expect(rows('candidate,rater,competency,score\nNoor,An,team,"3,5"\n').bad).toHaveLength(1);
  });
});

describe('AG-CLI-3 rondo agreement', () => {
  it('analyse --json answers the contract', () => {
    const { status, stdout, stderr } = rondo(['analyse', file('panel.csv', PANEL), '--scale', '1..5', '--json']);
    expect([status, stderr]).toEqual([0, '']);
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer)).toEqual([
      'design',
      'byCompetency',
      'overall',
      'full',
      'discrepancies',
      'contribution',
      'status',
    ]);
    expect(answer.design).toMatchObject({ ratings: 24, candidates: 4, raters: 3, competencies: 2, components: 1 });
    expect(answer.design.groups).toEqual([['Kofi', 'Lena', 'Noor', 'Sam']]);
    const planning = answer.byCompetency.planning;
    for (const result of [
      ...Object.values(planning.krippendorff),
      ...Object.values(planning.gwet),
      ...Object.values(planning.icc),
    ]) {
      expect(result).toMatchObject({ n: expect.any(Number), method: expect.any(String), status: expect.any(String) });
    }
    expect(Object.keys(answer.overall)).toEqual(
      expect.arrayContaining(['method', 'mean', 'meanSe', 'components', 'remlDeviance', 'severity', 'fair']),
    );
    expect(answer.overall.severity[0]).toMatchObject({ rater: 'An', n: 4 });
    expect(answer.overall.fair).toHaveLength(4);
    expect(Object.keys(answer.full.means)).toEqual(['planning', 'team']);
  });
  it('--terms leaves the other model out', () => {
    const path = file('panel.csv', PANEL);
    expect(JSON.parse(rondo(['analyse', path, '--json', '--terms', 'overall']).stdout).full).toBeNull();
    expect(JSON.parse(rondo(['analyse', path, '--json', '--terms=full']).stdout).overall).toBeNull();
  });
  it('reads standard input, and says in words what it found with n and uncertainty', () => {
    const { status, stdout } = rondo(['analyse', '-', '--scale', '1..5', '--language', 'nl'], PANEL);
    expect(status).toBe(0);
    expect(stdout).toContain('24 beoordelingen van 4 kandidaten door 3 beoordelaars');
    expect(stdout).toMatch(/α −?\d,\d\d \(−?\d,\d\d tot −?\d,\d\d\)/);
  });
  it('bad rows: exit 2, file, line, column, value, remedy, nothing on standard output', () => {
    const path = file('bad.csv', 'candidate,rater,competency,score\nNoor,An,team,9\n');
    const { status, stdout, stderr } = rondo(['analyse', path, '--scale', '1..5', '--json']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${path}:2: column score, value "9", off the scale. Remedy: `);
    expect(stderr).toContain('Nothing was computed.');
  });
  it.each([
    [['analyse'], 'needs a CSV file'],
    [['analyse', 'no-such.csv'], 'there is no such file'],
    [['analyse', 'x.csv', '--scale', '5..1'], 'lowest first'],
    [['analyse', 'x.csv', '--method', 'magic'], 'auto, reml, moments'],
    [['analyse', 'x.csv', '--colour', 'red'], '--help'],
    [['analyse', 'x.csv', '--step', '1'], '--scale'],
    [['needed', '--reliability', '0.8'], 'asks for both'],
    [['needed', '--reliability', '80', '--single', '.5'], 'between 0 and 1'],
    [['plot', '-', '--kind', 'pie'], 'debrief, severity, heat, design'],
    [['guess'], 'analyse, plot or needed'],
  ])('%j is refused with a reason, exit 2', (args, reason) => {
    const { status, stdout, stderr } = rondo(args, PANEL);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(reason);
  });
  it('needed: the number in words', () => {
    expect(rondo(['needed', '--reliability', '.8', '--single', '.53']).stdout).toBe(
      '4 raters are enough for a reliability of 0.80. One rater alone: 0.53. 4 raters together: 0.82.\n',
    );
    expect(JSON.parse(rondo(['needed', '--reliability', '.8', '--single', '.74', '--json']).stdout).value).toBe(2);
  });
  it.each(['debrief', 'severity', 'heat', 'design'])('plot --kind %s is an SVG with a title', (kind) => {
    const { status, stdout } = rondo(['plot', '-', '--kind', kind, '--scale', '1..5'], PANEL);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<svg [^>]*role="img"/);
    expect(stdout).toContain('<title');
  });
  it('--help', () => {
    expect(rondo(['--help'])).toMatchObject({ status: 0, stderr: '' });
    expect(
      execFileSync(process.execPath, ['--conditions=rondo-source', main, 'agreement', 'analyse', '--help']).toString(),
    ).toContain('--scale');
  });
});

describe('AG-CLI-5 any small company', () => {
  /** A pseudo-random company from a seed: sparse, some competencies left out, few or many different scores. */
  const company = (seed: number): Rating[] => {
    let state = seed;
    const draw = (): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 4294967296;
    };
    const [candidates, raters, competencies] = [3 + draw() * 10, 2 + draw() * 6, 1 + draw() * 3];
    const [seen, kinds] = [0.2 + 0.8 * draw(), 1 + Math.floor(draw() * 6)];
    const rows: Rating[] = [];
    for (let c = 0; c < candidates; c++) {
      for (let r = 0; r < raters; r++) {
        if (draw() > seen) continue;
        for (let k = 0; k < competencies; k++) {
          const score = 1 + Math.floor(draw() * kinds);
          if (draw() < 0.9) rows.push({ candidate: c, rater: `r${r}`, competency: `k${k}`, score });
        }
      }
    }
    return rows;
  };
  /** Where two answers differ by more than rounding, or null. */
  const differ = (a: unknown, b: unknown, path = ''): string | null => {
    if (typeof a === 'number' && typeof b === 'number') {
      return Math.abs(a - b) <= 1e-4 * (1 + Math.abs(a)) ? null : `${path}: ${a} and ${b}`;
    }
    if (typeof a !== 'object' || a === null) return a === b ? null : `${path}: ${a} and ${b}`;
    for (const [key, value] of Object.entries(a)) {
      const found = differ(value, (b as Record<string, unknown> | null)?.[key], `${path}.${key}`);
      if (found !== null) return found;
    }
    return null;
  };
  it.each(Array.from({ length: 30 }, (_, i) => i + 1))('no. %i: finite, the same for any order of rows', (seed) => {
    const rows = company(seed);
    const answer = analyse(rows, { method: 'auto' });
    expect(JSON.stringify(answer)).not.toContain('NaN');
    expect(differ(answer, analyse(rows.toReversed(), { method: 'auto' }))).toBeNull();
    const shifted = analyse(
      rows.map((row) => ({ ...row, score: row.score! + 50 })),
      { method: 'auto' },
    );
    expect(shifted.status).toEqual(answer.status);
    expect(differ(answer.full?.components, shifted.full?.components)).toBeNull();
    for (const language of ['en', 'nl', 'nb'] as const) {
      expect(report(language, answer)).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe('AG-CLI-4 every degenerate design has an answer without NaN', () => {
  const row = (candidate: string, rater: string, score: number, competency = 'k'): Rating => ({
    candidate,
    rater,
    competency,
    score,
  });
  it.each<[string, Rating[], string]>([
    ['nothing', [], 'no-ratings'],
    ['one rating', [row('a', 'x', 3)], 'no-pairs'],
    ['one rater', [row('a', 'x', 3), row('b', 'x', 4)], 'no-pairs'],
    ['one candidate', [row('a', 'x', 3), row('a', 'y', 4), row('a', 'z', 5)], 'one-unit'],
    ['all equal', [row('a', 'x', 3), row('a', 'y', 3), row('b', 'x', 3), row('b', 'y', 3)], 'no-variation'],
    ['one rating each', [row('a', 'x', 3), row('b', 'y', 4), row('c', 'z', 1)], 'no-replication'],
    [
      'two groups',
      [
        row('a', 'x', 3),
        row('a', 'y', 4),
        row('b', 'x', 2),
        row('b', 'y', 2),
        row('c', 'z', 5),
        row('c', 'w', 4),
        row('d', 'z', 1),
        row('d', 'w', 3),
      ],
      'disconnected:2',
    ],
  ])('%s', (_, ratings, status) => {
    const answer = analyse(ratings, { method: 'auto', scale: { min: 1, max: 5, level: 'ordinal' } });
    expect(answer.status).toContain(status);
    const walk = (x: unknown): void => {
      if (typeof x === 'number') expect(Number.isFinite(x)).toBe(true);
      else if (typeof x === 'object' && x !== null) Object.values(x).forEach(walk);
    };
    walk(answer);
    for (const language of ['en', 'nl', 'nb'] as const)
      expect(report(language, answer)).not.toMatch(/NaN|undefined|null/);
  });
});
