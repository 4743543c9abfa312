import { describe, expect, it } from 'vitest';
import { createLog, errorFields, formatLine } from './log.ts';

const at = new Date('2026-11-22T14:00:00Z');

describe('a line of the log', () => {
  it('is JSON with time, level and event first', () => {
    expect(formatLine(false, at, 'info', 'database.ready', { pid: 7, note: undefined })).toBe(
      '{"at":"2026-11-22T14:00:00.000Z","level":"info","event":"database.ready","pid":7}\n',
    );
  });

  it('is text on a terminal', () => {
    expect(formatLine(true, at, 'warn', 'setting', { warning: 'no mail' })).toBe(
      '14:00:00 warn  setting warning=no mail\n',
    );
  });

  it.each([false, true])('holds no e-mail address and no password of an address (terminal: %s)', (pretty) => {
    const line = formatLine(pretty, at, 'error', 'x', {
      reason: 'no mail to Aïsha <aisha@example.org>',
      server: 'postgresql://rondo:hunter2@db/rondo',
    });
    expect(line).not.toMatch(/aisha|hunter2/);
  });

  it('stays one line whatever is in it', () => {
    expect(formatLine(false, at, 'info', 'x', { text: 'a\nb' }).split('\n')).toHaveLength(2);
  });

  it('is left out below the level that was asked for', () => {
    const lines: string[] = [];
    const stream = { write: (line: string) => lines.push(line) > 0 } as unknown as NodeJS.WriteStream;
    const log = createLog('warn', stream);
    log.info('quiet');
    log.warn('heard');
    log.error('heard too');
    expect(lines.map((line) => JSON.parse(line).event)).toEqual(['heard', 'heard too']);
  });
});

describe('what is said of an error', () => {
  it('leaves out the message of the database, which quotes values', () => {
    const error = Object.assign(new Error('invalid input syntax for type uuid: "Aïsha"'), {
      code: '22P02',
      table: 'candidate',
      routine: 'string_to_uuid',
    });
    const fields = errorFields(error);
    expect(fields).toMatchObject({ code: '22P02', table: 'candidate', routine: 'string_to_uuid' });
    expect(JSON.stringify(fields)).not.toContain('Aïsha');
  });

  it('keeps the message of the operating system', () => {
    const error = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), {
      code: 'ECONNREFUSED',
      syscall: 'connect',
    });
    expect(errorFields(error)).toMatchObject({ message: 'connect ECONNREFUSED 127.0.0.1:1' });
  });

  it('takes anything that was thrown', () => {
    expect(errorFields('Aïsha')).toEqual({ error: 'string' });
  });
});
