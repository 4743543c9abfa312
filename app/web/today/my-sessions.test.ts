import { describe, expect, test } from 'vitest';
import { type MySession, sortSessions } from './my-sessions.ts';

const zone = 'Europe/Amsterdam';
const now = Date.parse('2026-12-08T09:30:00Z');
const session = (id: string, startsAt: string, minutes = 45, more: Partial<MySession> = {}): MySession => ({
  id,
  kind: 'panel',
  name: 'Panel',
  roundNumber: 1,
  startsAt,
  endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString(),
  timeZone: zone,
  room: null,
  place: '',
  rated: true,
  seatRole: 'member',
  candidate: { id: 'c', name: 'Noor' },
  vacancy: { id: 'v', title: 'Coordinator' },
  applicationId: 'a',
  colleagues: 1,
  preparedAt: null,
  startedAt: null,
  heldAt: null,
  ended: false,
  scorecard: { id: `card-${id}`, submittedAt: null, savedAt: null, released: false },
  ...more,
});
const ids = (sessions: readonly MySession[]) => sessions.map(({ id }) => id);

describe('today', () => {
  test('R33 R42 counts interviews, not lunches, and knows the next one', () => {
    const sorted = sortSessions(
      [
        session('early', '2026-12-08T08:00:00Z'),
        session('next', '2026-12-08T10:00:00Z'),
        session('lunch', '2026-12-08T11:00:00Z', 60, { kind: 'lunch', rated: false, scorecard: null }),
        session('tomorrow', '2026-12-09T08:00:00Z'),
      ],
      now,
      zone,
    );
    expect(sorted.interviews).toBe(2);
    expect(ids(sorted.todays)).toEqual(['early', 'next', 'lunch']);
    expect(sorted.current?.id).toBe('next');
    expect(ids(sorted.coming)).toEqual(['tomorrow']);
  });

  test('R42 what has begun stays the current one, also beyond its time', () => {
    const running = session('running', '2026-12-08T09:00:00Z', 45, { startedAt: '2026-12-08T09:01:00Z' });
    expect(sortSessions([running, session('next', '2026-12-08T10:00:00Z')], now, zone).current?.id).toBe('running');
  });

  test('R46 a card is owed once its session is over, and not when it is in or released', () => {
    const sorted = sortSessions(
      [
        session('old', '2026-12-01T08:00:00Z'),
        session('in', '2026-12-02T08:00:00Z', 45, {
          scorecard: { id: 'x', submittedAt: '2026-12-02T12:00:00Z', savedAt: null, released: false },
        }),
        session('over for good', '2026-12-03T08:00:00Z', 45, { ended: true }),
        session('released', '2026-12-03T08:00:00Z', 45, {
          scorecard: { id: 'y', submittedAt: null, savedAt: null, released: true },
        }),
        session('unrated', '2026-12-04T08:00:00Z', 45, { scorecard: null }),
        session('held early', '2026-12-08T09:00:00Z', 60, { heldAt: '2026-12-08T09:20:00Z' }),
        session('later', '2026-12-08T10:00:00Z'),
      ],
      now,
      zone,
    );
    expect(ids(sorted.cardsOut)).toEqual(['old', 'held early']);
  });

  test('R33 preparation is due within a day, for what is rated and not begun', () => {
    const sorted = sortSessions(
      [
        session('begun', '2026-12-08T09:15:00Z', 45, { startedAt: '2026-12-08T09:15:00Z' }),
        session('soon', '2026-12-08T10:00:00Z'),
        session('ready', '2026-12-08T12:00:00Z', 45, { preparedAt: '2026-12-07T12:00:00Z' }),
        session('tour', '2026-12-08T13:00:00Z', 45, { kind: 'tour', rated: false }),
        session('in a day', '2026-12-09T09:30:00Z'),
        session('after', '2026-12-09T09:31:00Z'),
      ],
      now,
      zone,
    );
    expect(ids(sorted.toPrepare)).toEqual(['soon', 'in a day']);
  });

  test('a day is the person’s own: late evening elsewhere is tomorrow here', () => {
    const late = session('late', '2026-12-08T23:30:00Z');
    expect(ids(sortSessions([late], now, zone).coming)).toEqual(['late']);
    expect(ids(sortSessions([late], now, 'America/New_York').todays)).toEqual(['late']);
  });
});
