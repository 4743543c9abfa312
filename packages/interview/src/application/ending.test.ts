import { expect, test } from 'vitest';
import { type Ending, takeBackEnding, takeBackUntil } from './ending.ts';

const endedAt = new Date('2026-12-08T09:00:00Z');
const ending: Ending = { endedAt, by: 'candidate', isTold: false, vacancyClosed: false };
const at = (iso: string) => new Date(iso);
const soon = at('2026-12-08T10:00:00Z');

test('EN-1: an end is taken back by the side that made it, within a day', () => {
  expect(takeBackUntil(ending)).toEqual(at('2026-12-09T09:00:00Z'));
  expect(takeBackEnding(ending, 'candidate', soon)).toEqual({ takenBackAt: soon });
  expect(takeBackEnding({ ...ending, by: 'employer' }, 'employer', soon)).toEqual({ takenBackAt: soon });
  expect(takeBackEnding(ending, 'employer', soon)).toEqual({ refused: 'not_yours' });
  expect(takeBackEnding({ ...ending, by: 'employer' }, 'candidate', soon)).toEqual({ refused: 'not_yours' });
  expect(takeBackEnding(ending, 'candidate', at('2026-12-09T08:59:59Z'))).toHaveProperty('takenBackAt');
  expect(takeBackEnding(ending, 'candidate', at('2026-12-09T09:00:00Z'))).toEqual({ refused: 'too_late' });
  expect(takeBackEnding({ ...ending, endedAt: null }, 'candidate', soon)).toEqual({ refused: 'not_ended' });
});

test('EN-2: a no that was answered, an outcome that was told and a closed vacancy stand in the way', () => {
  expect(takeBackUntil({ ...ending, by: 'answer' })).toBeNull();
  expect(takeBackEnding({ ...ending, by: 'answer' }, 'candidate', soon)).toEqual({ refused: 'ended_by_answer' });
  expect(takeBackEnding({ ...ending, isTold: true }, 'candidate', soon)).toEqual({ refused: 'told_already' });
  expect(takeBackEnding({ ...ending, vacancyClosed: true }, 'candidate', soon)).toEqual({ refused: 'vacancy_closed' });
});
