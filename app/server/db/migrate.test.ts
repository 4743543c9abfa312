import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checksumOf, type Migration, pendingMigrations, readMigrations } from './migrate.ts';

const migration = (number: number, sql = `select ${number}`): Migration => ({
  number,
  name: `${String(number).padStart(3, '0')}-step`,
  sql,
  checksum: checksumOf(sql),
});

describe('what is still to run', () => {
  it('is everything on an empty database, in order', () => {
    expect(pendingMigrations([migration(1), migration(2)], []).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('is what came after', () => {
    expect(pendingMigrations([migration(1), migration(2)], [migration(1)])).toMatchObject([{ number: 2 }]);
  });

  it('is refused when an applied file was changed', () => {
    expect(() => pendingMigrations([migration(1, 'select 2')], [migration(1)])).toThrow(/001-step.sql was changed/);
  });

  it('is refused when the database is ahead of the program', () => {
    expect(() => pendingMigrations([migration(1)], [migration(1), migration(2)])).toThrow(/002-step, which this Rondo/);
  });

  it('is refused when a number comes too late', () => {
    expect(() => pendingMigrations([migration(1), migration(2), migration(3)], [migration(1), migration(3)])).toThrow(
      /002-step.sql is new, but/,
    );
  });

  it('may have gaps between numbers', () => {
    expect(pendingMigrations([migration(1), migration(5)], [migration(1)])).toMatchObject([{ number: 5 }]);
  });

  it('does not depend on the line ends of the checkout', () => {
    expect(checksumOf('select 1;\r\nselect 2;\r\n')).toBe(checksumOf('select 1;\nselect 2;\n'));
    expect(checksumOf('select 1;')).not.toBe(checksumOf('select 2;'));
  });
});

describe('the folder of migrations', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rondo-migrations-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is read in the order of the numbers, and only its .sql files', () => {
    writeFileSync(join(folder, '010-b.sql'), 'select 2');
    writeFileSync(join(folder, '002-a.sql'), 'select 1');
    writeFileSync(join(folder, 'README.md'), 'words');
    expect(readMigrations(folder).map(({ name }) => name)).toEqual(['002-a', '010-b']);
  });

  it('refuses two with one number', () => {
    writeFileSync(join(folder, '001-a.sql'), '');
    writeFileSync(join(folder, '001-b.sql'), '');
    expect(() => readMigrations(folder)).toThrow(/001-a and 001-b have the same number/);
  });

  it.each(['1-a.sql', 'a.sql', '001_a.sql', '001-A.sql'])('refuses the name %s', (name) => {
    writeFileSync(join(folder, name), '');
    expect(() => readMigrations(folder)).toThrow(name);
  });

  it('of Rondo itself is in order', () => {
    const numbers = readMigrations().map(({ number }) => number);
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });
});
