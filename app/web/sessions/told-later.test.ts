import { expect, test } from 'vitest';
import { preparedStep, stillToTell } from './told-later.ts';

const prepared = { at: '2026-10-11T07:00:00.000Z', kitVersion: 2 };
const server = { kitVersion: 2, mine: { preparedAt: null } };

test('R33 R43 that one is prepared is sent for the kit that was read, and for no other', () => {
  expect(preparedStep(prepared, server)).toBe('send');
  expect(preparedStep(prepared, { ...server, kitVersion: 3 })).toBe('outdated');
  expect(preparedStep(prepared, { ...server, mine: { preparedAt: '2026-10-11T06:00:00.000Z' } })).toBe('known');
  expect(preparedStep(prepared, { ...server, mine: null })).toBe('known');
});

test('R43 what came while the rest was being told waits for the next time', () => {
  const told = { began: true, ended: false, prepared };
  expect(stillToTell(told, told)).toEqual({ began: false, ended: false, prepared: null });
  expect(stillToTell({ ...told, ended: true }, told)).toEqual({ began: false, ended: true, prepared: null });
  const again = { ...prepared, at: '2026-10-11T07:05:00.000Z' };
  expect(stillToTell({ ...told, prepared: again }, told).prepared).toEqual(again);
  expect(stillToTell({ ...told, prepared: null }, told).prepared).toBeNull();
});
