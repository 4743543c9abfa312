import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  id,
  ingrid,
  noor,
  planning,
  question,
  round,
  seat,
  session,
  sindre,
  soundPlan,
  youssef,
} from '../testing/plans.ts';
import { type AgendaContext, type AgendaSession, agendaFindings, composition, draftAgenda } from './agenda.ts';

const start = new Date('2026-12-16T08:00:00Z');
const at = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const secondRound = soundPlan().rounds[1]!;
const context: AgendaContext = {
  round: secondRound,
  roundNumber: 2,
  members: [noor, sindre, ingrid],
  metBefore: [sindre],
  requiresExecutive: false,
  executives: [],
  now: new Date('2026-12-08T08:00:00Z'),
};
const drafted = (): AgendaSession[] =>
  draftAgenda(secondRound, start).map((s, n) => ({ ...s, sessionId: id(300 + n) }));
const rulesOf = (sessions: AgendaSession[], more: Partial<AgendaContext> = {}) =>
  agendaFindings(sessions, { ...context, ...more }).map((f) => `${f.rule} ${f.severity}`);
const after = (change: (sessions: AgendaSession[]) => void) => {
  const sessions = drafted();
  change(sessions);
  return sessions;
};
const interview = (n: number, from: number, minutes: number, memberId = noor): AgendaSession => ({
  sessionId: id(400 + n),
  planSessionId: id(n),
  kind: 'panel',
  name: `Interview ${n}`,
  rated: true,
  startsAt: at(from),
  endsAt: at(from + minutes),
  roomId: null,
  people: [{ seatId: id(500 + n), role: 'lead', memberId }],
});
const planOf = (sessions: AgendaSession[]) => ({
  round: round(
    20,
    sessions.map((s) => session(1, { id: s.planSessionId, minutes: 5 })),
  ),
});
const timesOf = (sessions: AgendaSession[]) => rulesOf(sessions, { ...planOf(sessions), metBefore: [] });

describe('drafting an agenda', () => {
  test('AG-1 R07 R08 puts the sessions one after another with their breaks, and the people of the plan', () => {
    expect(drafted().map((s) => [s.name, s.startsAt.toISOString(), s.endsAt.toISOString()])).toEqual([
      ['Panel', '2026-12-16T08:00:00.000Z', '2026-12-16T09:00:00.000Z'],
      ['Lunch', '2026-12-16T09:10:00.000Z', '2026-12-16T09:55:00.000Z'],
      ['Next steps', '2026-12-16T10:05:00.000Z', '2026-12-16T10:20:00.000Z'],
    ]);
    expect(drafted()[0]!.people).toEqual([
      { seatId: id(22), role: 'lead', memberId: noor },
      { seatId: id(23), role: 'member', memberId: sindre },
      { seatId: id(24), role: 'shadow', memberId: ingrid },
    ]);
  });

  test('AG-1 R08 a draft never overlaps with itself and lasts as long as the plan says', () => {
    const drawn = fc.array(fc.tuple(fc.integer({ min: 5, max: 480 }), fc.integer({ min: 0, max: 240 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(drawn, (parts) => {
        const planned = round(
          1,
          parts.map(([minutes, breakMinutes], n) => session(n + 2, { minutes, breakMinutes })),
        );
        const draft = draftAgenda(planned, start);
        draft.forEach((s, n) => {
          expect(s.endsAt.getTime() - s.startsAt.getTime()).toBe(parts[n]![0] * 60_000);
          if (n > 0) expect(s.startsAt.getTime() - draft[n - 1]!.endsAt.getTime()).toBe(parts[n]![1] * 60_000);
        });
        expect(draft[0]?.startsAt ?? start).toEqual(start);
      }),
    );
  });
});

describe('what stands against an agenda', () => {
  test('AG-2 an innocent agenda has no findings', () => {
    expect(agendaFindings(drafted(), context)).toEqual([]);
  });

  test('AG-2 R08 the candidate is in one session at a time; touching ends are no overlap', () => {
    expect(timesOf([interview(1, 0, 30), interview(2, 29, 30, sindre)])).toEqual(['candidate_overlap blocks']);
    expect(timesOf([interview(1, 0, 30), interview(2, 30, 30, sindre)])).toEqual([]);
    expect(
      agendaFindings([interview(2, 10, 5), interview(1, 0, 60, sindre)], { ...context, ...planOf([]) }),
    ).toContainEqual({
      rule: 'candidate_overlap',
      severity: 'blocks',
      values: { sessionIds: [id(401), id(402)] },
    });
  });

  test('AG-2 R08 so is a person, and a room holds one session', () => {
    expect(timesOf([interview(1, 0, 30), interview(2, 20, 30)])).toEqual([
      'candidate_overlap blocks',
      'person_overlap blocks',
    ]);
    const rooms = [interview(1, 0, 30), interview(2, 20, 30, sindre)].map((s) => ({ ...s, roomId: id(600) }));
    expect(timesOf(rooms)).toEqual(['candidate_overlap blocks', 'room_overlap blocks']);
  });

  test('AG-2 R08 overlaps are those a brute-force look at every minute finds', () => {
    const drawn = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })), { maxLength: 6 });
    fc.assert(
      fc.property(drawn, (parts) => {
        const sessions = parts.map(([from, minutes], n) => interview(n + 1, from, minutes, id(700 + n)));
        const found = agendaFindings(sessions, { ...context, ...planOf(sessions) }).filter(
          (f) => f.rule === 'candidate_overlap',
        );
        let expected = 0;
        parts.forEach(([a, long], n) => {
          parts.slice(n + 1).forEach(([b, other]) => {
            const minutes = Array.from({ length: long }, (_, m) => a + m);
            if (minutes.some((m) => m >= b && m < b + other)) expected += 1;
          });
        });
        expect(found).toHaveLength(expected);
      }),
    );
  });

  test('AG-3 R08 a pause is due after 90 minutes of interviews in a row, for the candidate and for people', () => {
    expect(timesOf([interview(1, 0, 45), interview(2, 45, 45, sindre)])).toEqual([]);
    expect(timesOf([interview(1, 0, 45), interview(2, 45, 46, sindre)])).toEqual(['break_missing blocks']);
    expect(timesOf([interview(1, 0, 45), interview(2, 49, 46, sindre)])).toEqual(['break_missing blocks']);
    expect(timesOf([interview(1, 0, 45), interview(2, 50, 46, sindre)])).toEqual([]);
    expect(timesOf([interview(1, 0, 60), interview(2, 60, 60)])).toEqual([
      'break_missing blocks',
      'break_missing blocks',
    ]);
  });

  test('AG-3 R08 R09 one long sitting is no run, and an unrated lunch between two interviews is the pause', () => {
    expect(timesOf([interview(1, 0, 180)])).toEqual([]);
    const lunch: AgendaSession = { ...interview(2, 60, 30, sindre), kind: 'lunch', rated: false };
    expect(timesOf([interview(1, 0, 60), lunch, interview(3, 90, 60)])).toEqual([]);
    expect(timesOf([interview(1, 0, 60), { ...lunch, rated: true }, interview(3, 90, 60)])).toEqual([
      'break_missing blocks',
    ]);
  });

  test('AG-2 R08 an end before the start blocks, and so does a start in the past that was not announced', () => {
    expect(timesOf([interview(1, 0, -5)])).toEqual(['ends_before_start blocks']);
    expect(rulesOf(drafted(), { now: at(0) })).toEqual(['in_the_past blocks']);
    expect(rulesOf(drafted(), { now: at(0), announced: [id(300)] })).toEqual([]);
  });

  test('AG-4 a round has people, a rated session somebody who rates and a lead', () => {
    const alone = after((s) => {
      s[0]!.people = s[0]!.people.slice(2);
    });
    expect(rulesOf(alone)).toEqual([
      'nobody blocks',
      'rated_without_people blocks',
      'seat_unfilled warns',
      'seat_unfilled warns',
    ]);
    const leaderless = after((s) => {
      s[0]!.people = s[0]!.people.slice(1);
    });
    expect(rulesOf(leaderless, { metBefore: [] })).toEqual(['lead_missing blocks', 'seat_unfilled warns']);
  });

  test('AG-4 nobody sits twice, no seat holds two, and everybody works here', () => {
    const placed = (memberId: string, seatId: string) =>
      rulesOf(after((s) => s[0]!.people.push({ seatId, role: 'member', memberId })));
    expect(placed(noor, id(77))).toEqual(['person_twice blocks']);
    expect(placed(youssef, id(77))).toEqual(['member_unknown blocks']);
    expect(placed(youssef, id(22))).toEqual(['seat_taken_twice blocks', 'member_unknown blocks']);
  });

  test('AG-5 R14 what the plan says: long enough, every session once, none it does not know', () => {
    const shorter = after((s) => {
      s[0]!.endsAt = at(55);
    });
    expect(agendaFindings(shorter, context)).toEqual([
      {
        rule: 'shorter_than_planned',
        severity: 'warns',
        values: { sessionId: id(300), minutes: 55, plannedMinutes: 60 },
      },
    ]);
    expect(rulesOf(drafted().slice(0, 2))).toEqual(['planned_missing warns']);
    const twice = after((s) => s.push({ ...s[2]!, sessionId: id(310), startsAt: at(600), endsAt: at(615) }));
    expect(rulesOf(twice)).toEqual(['planned_twice warns']);
    const stray = after((s) => s.push({ ...s[2]!, planSessionId: id(999), startsAt: at(600), endsAt: at(615) }));
    expect(rulesOf(stray)).toEqual(['not_in_plan blocks']);
  });

  test('AG-6 R12 a later round brings somebody back and somebody new', () => {
    expect(rulesOf(drafted(), { metBefore: [youssef] })).toEqual(['nobody_returning warns']);
    expect(rulesOf(drafted(), { metBefore: [noor, sindre] })).toEqual(['nobody_new warns']);
    expect(rulesOf(drafted(), { metBefore: [noor, sindre], roundNumber: 1 })).toEqual([]);
  });

  test('AG-6 R12 a required executive who is missing, or only watches, is flagged', () => {
    expect(rulesOf(drafted(), { requiresExecutive: true, executives: [youssef] })).toEqual(['executive_missing warns']);
    expect(rulesOf(drafted(), { requiresExecutive: true, executives: [ingrid] })).toEqual(['executive_missing warns']);
    expect(rulesOf(drafted(), { requiresExecutive: true, executives: [noor] })).toEqual([]);
  });

  test('AG-6 R12 the composer says who is new and who returns', () => {
    expect(composition(drafted(), { metBefore: [sindre], executives: [noor] })).toEqual([
      { memberId: noor, returning: false, executive: true },
      { memberId: sindre, returning: true, executive: false },
    ]);
  });

  test('AG-1 AG-2 R08 what is drafted from a plan that nothing blocks is blocked by nothing', () => {
    const one = round(1, [
      session(2, { seats: [seat(3)], questions: [question(4, planning.id)] }),
      session(5, { kind: 'closing', rated: false, minutes: 15 }),
    ]);
    const sessions = draftAgenda(one, start).map((s, n) => ({ ...s, sessionId: id(800 + n) }));
    expect(rulesOf(sessions, { round: one, metBefore: [] })).toEqual([]);
  });
});
