import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rondo-wording-'));
afterAll(() => rmSync(folder, { recursive: true }));

function rondo(args: string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=rondo-source', main, 'wording', ...args],
    { input, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

type Row = { text: string; lang: string | null; findings: { topic: string; severity: string; span: number[] }[] };
const rows = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

describe('rondo wording check', () => {
  it('W50 answers 1 and says where, why, what instead and on what ground when something is blocked', () => {
    const { status, stdout } = rondo(['check', '--lang', 'nl', '-'], 'Hoe plant u uw werk?\nBent u zwanger?\n');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^2:\d+ block pregnancy_family "zwanger"$/m);
    expect(stdout).toContain('Zwangerschap');
    expect(stdout).toContain('→ Noem de werktijden');
    expect(stdout).toContain('(Algemene wet gelijke behandeling');
    expect(stdout).not.toMatch(/^1:/m);
  });

  it('W50 answers 0 when nothing is blocked, with and without hints', () => {
    expect(rondo(['check'], 'Hvordan planla du arbeidet?\n')).toEqual({ status: 0, stdout: '', stderr: '' });
    const warned = rondo(['check', '--lang', 'en'], 'How old are you?\n');
    expect(warned.status).toBe(0);
    expect(warned.stdout).toContain('warn age');
  });

  it('W51 gives one object per line with --json, empty lines included', () => {
    const { status, stdout } = rondo(['check', '--json'], '\uFEFFAre you pregnant?\r\n\r\nHvordan planla du arbeidet?');
    expect(status).toBe(1);
    const [first, second, third, ...more] = rows(stdout);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ text: 'Are you pregnant?', lang: 'en' });
    expect(first!.findings).toContainEqual(
      expect.objectContaining({ topic: 'pregnancy_family', severity: 'block', span: [8, 16] }),
    );
    expect(second).toEqual({ text: '', lang: null, findings: [] });
    expect(third).toEqual({ text: 'Hvordan planla du arbeidet?', lang: 'nb', findings: [] });
  });

  it('W51 answers nothing on nothing', () => {
    expect(rondo(['check', '--json'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('W52 takes the language of the whole where a line says too little', () => {
    const text = 'Hoe bereidt u een gesprek met een boze klant voor?\nKinderen?\n';
    expect(rows(rondo(['check', '--json'], text).stdout)[1]).toMatchObject({ lang: 'nl' });
  });

  it('W50 reads a file, and the country changes what is blocked', () => {
    const file = join(folder, 'vragen.txt');
    writeFileSync(file, 'Heeft u schulden?\n');
    expect(rondo(['check', '--lang=nl', '--country=NL', file]).status).toBe(0);
    expect(rondo(['check', '--lang=nl', '--country=be', file]).status).toBe(1);
  });

  it('W50 checks adverts and notes as such', () => {
    const advert = rondo(['check', '--lang', 'en', '--kind', 'advert', '--json'], 'Young and energetic people\n');
    expect(rows(advert.stdout)[0]!.findings).toEqual([expect.objectContaining({ topic: 'age' })]);
    const note = rondo(['check', '--lang', 'nb', '--kind', 'note', '--json'], 'Er gravid.\n');
    expect(rows(note.stdout)[0]!.findings).toEqual([expect.objectContaining({ topic: 'pregnancy_family' })]);
  });

  it.each([
    [['check', '--lang', 'fr'], "--lang is 'fr'"],
    [['check', '--kind'], '--kind needs a value'],
    [['check', '--country', 'Holland'], 'two letters'],
    [['check', '--loud'], "no option '--loud'"],
    [['check', 'a.txt', 'b.txt'], 'one file at a time'],
    [['look'], "no command 'look'"],
    [[], 'say what to do'],
    [['check', join(folder, 'nowhere.txt')], 'there is no such file'],
    [['check', folder], 'it is a folder'],
  ])('W53 answers 2 and says what was wrong: %j', (args, message) => {
    const { status, stdout, stderr } = rondo(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('W53 answers 2 on what is not UTF-8', () => {
    const { status, stderr } = rondo(['check'], Buffer.from([0x48, 0xff, 0xfe, 0x0a]));
    expect(status).toBe(2);
    expect(stderr).toContain('not UTF-8');
  });

  it('W50 tells how it is used', () => {
    const out = execFileSync(process.execPath, ['--conditions=rondo-source', main, 'wording', '--help'], {
      encoding: 'utf8',
    });
    expect(out).toContain('rondo wording check');
  });
});
