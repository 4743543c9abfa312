import { describe, expect, test } from 'vitest';
import { candidateMinutesLeft, moveTo, noProgress, type RunSheet, secondsIn } from './run-sheet.ts';

const sheet: RunSheet = [
  { kind: 'opening', questionId: null, minutes: 3 },
  { kind: 'question', questionId: 'a', minutes: 15 },
  { kind: 'question', questionId: 'b', minutes: 15 },
  { kind: 'candidate_questions', questionId: null, minutes: 10 },
  { kind: 'closing', questionId: null, minutes: 2 },
];
const minute = 60_000;
const end = 45 * minute;

describe('the clock of the room', () => {
  test('R14 R42 counts each part on its own, also after going back', () => {
    const begun = { ...noProgress(5), since: 0 };
    const second = moveTo(begun, 1, 4 * minute);
    expect(secondsIn(second, 0, 9 * minute)).toBe(240);
    expect(secondsIn(second, 1, 9 * minute)).toBe(300);
    const back = moveTo(second, 0, 10 * minute);
    expect(secondsIn(back, 0, 11 * minute)).toBe(300);
    expect(secondsIn(back, 1, 11 * minute)).toBe(360);
  });

  test('R42 stands still until the interview begins', () => {
    const moved = moveTo(noProgress(5), 1, 4 * minute);
    expect(moved.since).toBeNull();
    expect(secondsIn(moved, 0, 9 * minute)).toBe(0);
  });

  test('R14 R51 says what an overrun leaves of the candidate’s time', () => {
    const begun = { ...noProgress(5), since: 0 };
    expect(candidateMinutesLeft(sheet, begun, 0, end)).toEqual({ planned: 10, left: 10 });
    const late = moveTo(begun, 1, 3 * minute);
    expect(candidateMinutesLeft(sheet, late, 18 * minute, end)).toEqual({ planned: 10, left: 10 });
    expect(candidateMinutesLeft(sheet, late, 24 * minute, end)).toEqual({ planned: 10, left: 4 });
    expect(candidateMinutesLeft(sheet, late, 40 * minute, end)).toEqual({ planned: 10, left: 0 });
  });

  test('R51 a late start takes from the candidate, too, and that is said', () => {
    const begun = { ...noProgress(5), since: 6 * minute };
    expect(candidateMinutesLeft(sheet, begun, 6 * minute, end)).toEqual({ planned: 10, left: 4 });
  });

  test('R51 nothing is said once it is their time, or where none is planned', () => {
    const theirs = moveTo({ ...noProgress(5), since: 0 }, 3, 30 * minute);
    expect(candidateMinutesLeft(sheet, theirs, 31 * minute, end)).toBeNull();
    expect(candidateMinutesLeft(sheet.slice(0, 2), noProgress(2), 0, end)).toBeNull();
  });
});
