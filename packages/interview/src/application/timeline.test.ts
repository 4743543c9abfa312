import { describe, expect, test } from 'vitest';
import type { PublishedSession } from '../agenda/published.ts';
import { type Asking, askingState, type GivenAnswer } from '../answer/answer.ts';
import { id, ingrid, noor } from '../testing/plans.ts';
import { candidateTimeline, type TimelineFacts } from './timeline.ts';

const zone = 'Europe/Amsterdam';
const sitting = (n: number, day: string, hour: number, memberId = noor): PublishedSession => ({
  id: id(n),
  kind: 'panel',
  name: `Session ${n}`,
  startsAt: `2026-12-${day}T${String(hour).padStart(2, '0')}:00:00.000Z`,
  endsAt: `2026-12-${day}T${String(hour + 1).padStart(2, '0')}:00:00.000Z`,
  rated: true,
  place: '',
  room: null,
  people: [
    { memberId, name: memberId === noor ? 'Noor' : 'Ingrid', title: 'Lead', organisation: '', bio: '', role: 'lead' },
  ],
  calendar: { uid: String(n), sequence: 0 },
});
const facts: TimelineFacts = {
  appliedAt: new Date('2026-11-20T23:30:00Z'),
  endedAt: null,
  rounds: [
    { id: id(10), name: 'First talk' },
    { id: id(20), name: 'Second round' },
  ],
  agendas: [
    { roundId: id(10), sessions: [sitting(1, '02', 9)] },
    { roundId: id(20), sessions: [sitting(3, '16', 11, ingrid), sitting(2, '16', 8), sitting(4, '16', 9)] },
  ],
  decisionDueOn: '2026-12-18',
  decider: { name: 'Mette', title: 'Manager', organisation: '' },
  asking: null,
};
const at = (iso: string) => new Date(iso);
const steps = (change: Partial<TimelineFacts>, now: string) =>
  candidateTimeline({ ...facts, ...change }, at(now), zone);
const states = (change: Partial<TimelineFacts>, now: string) => steps(change, now).map((s) => s.state);

const asking: Asking = {
  asking: 1,
  openedAt: at('2026-12-17T09:00:00Z'),
  openedBy: noor,
  deadline: at('2026-12-20T16:00:00Z'),
};
const asked = (answers: GivenAnswer[], now: string) => askingState('candidate', asking, answers, at(now));
const said = (side: GivenAnswer['side'], value: GivenAnswer['value']): GivenAnswer => ({
  side,
  value,
  body: '',
  answeredAt: at('2026-12-17T12:00:00Z'),
});

describe('the candidate’s timeline', () => {
  test('TL-1 R22 says which steps are done, which is current and which are left', () => {
    expect(states({ agendas: [] }, '2026-12-01T12:00:00Z')).toEqual([
      'done',
      'current',
      'to_come',
      'to_come',
      'to_come',
    ]);
    expect(states({}, '2026-12-08T12:00:00Z')).toEqual(['done', 'done', 'current', 'to_come', 'to_come']);
    expect(states({}, '2026-12-16T11:59:59Z')).toEqual(['done', 'done', 'current', 'to_come', 'to_come']);
    expect(states({}, '2026-12-16T12:00:00Z')).toEqual(['done', 'done', 'done', 'current', 'to_come']);
  });

  test('TL-1 R22 says who and when, from what was sent; nothing before it was', () => {
    expect(steps({}, '2026-12-08T12:00:00Z')[2]).toEqual({
      step: 'round',
      state: 'current',
      roundId: id(20),
      number: 2,
      name: 'Second round',
      when: { startsAt: '2026-12-16T08:00:00.000Z', endsAt: '2026-12-16T12:00:00.000Z', sessions: 3 },
      who: [
        { name: 'Noor', title: 'Lead', organisation: '' },
        { name: 'Ingrid', title: 'Lead', organisation: '' },
      ],
    });
    expect(steps({ agendas: [] }, '2026-12-08T12:00:00Z')[2]).toMatchObject({ when: null, who: [] });
    expect(steps({}, '2026-12-08T12:00:00Z')[0]).toEqual({ step: 'application', state: 'done', on: '2026-11-21' });
  });

  test('TL-1 R22 a round that was skipped is done once a later one is', () => {
    expect(states({ agendas: [facts.agendas[1]!] }, '2026-12-17T12:00:00Z')).toEqual([
      'done',
      'done',
      'done',
      'current',
      'to_come',
    ]);
  });

  test('TL-2 R68 counts down to the promised day, and says when it is broken', () => {
    const decision = (now: string) => steps({}, now)[3];
    expect(decision('2026-12-16T12:00:00Z')).toMatchObject({ dueOn: '2026-12-18', daysLeft: 2, late: false });
    expect(decision('2026-12-18T22:59:00Z')).toMatchObject({ daysLeft: 0, late: false });
    expect(decision('2026-12-18T23:00:00Z')).toMatchObject({ daysLeft: -1, late: true, who: { name: 'Mette' } });
    expect(steps({ decisionDueOn: null }, '2027-01-01T12:00:00Z')[3]).toMatchObject({ daysLeft: null, late: false });
  });

  test('TL-3 R69 the answer is current while asked, the decision done once the employer answered', () => {
    const now = '2026-12-18T08:00:00Z';
    expect(states({ asking: asked([], now) }, now).slice(3)).toEqual(['current', 'current']);
    expect(states({ asking: asked([said('employer', 'yes')], now) }, now).slice(3)).toEqual(['done', 'current']);
    const both = [said('employer', 'yes'), said('candidate', 'yes')];
    expect(states({ asking: asked(both, now) }, now).slice(3)).toEqual(['done', 'done']);
    const more = [said('employer', 'yes'), said('candidate', 'need_more')];
    expect(states({ asking: asked(more, now) }, now).slice(3)).toEqual(['done', 'current']);
  });

  test('TL-3 R71 the decision is done once the candidate was told it, not when told that it goes on', () => {
    const now = '2026-12-18T08:00:00Z';
    expect(states({ told: { kind: 'offer' } }, now).at(3)).toBe('done');
    expect(states({ told: { kind: 'reject' }, endedAt: at(now) }, now).at(3)).toBe('done');
    expect(states({ told: { kind: 'next_round' } }, now).at(3)).toBe('current');
  });

  test('TL-3 R69 until it opens, the timeline does not tell a yes from a need-more', () => {
    const now = '2026-12-18T08:00:00Z';
    const world = (value: GivenAnswer['value']) =>
      JSON.stringify(steps({ asking: asked([said('employer', value)], now) }, now));
    expect(world('yes')).toBe(world('need_more'));
  });

  test('TL-3 R69 a yes of both between two rounds does not end the process', () => {
    const now = '2026-12-08T08:00:00Z';
    const both = asked([said('employer', 'yes'), said('candidate', 'yes')], now);
    expect(states({ asking: both }, now)).toEqual(['done', 'done', 'current', 'to_come', 'to_come']);
  });

  test('TL-4 R71 after a no, or the end, what is left is dropped and no promise runs on', () => {
    const now = '2026-12-08T08:00:00Z';
    expect(states({ asking: asked([said('employer', 'no')], now) }, now)).toEqual([
      'done',
      'done',
      'dropped',
      'done',
      'done',
    ]);
    expect(states({ asking: asked([said('candidate', 'no')], now) }, now)).toEqual([
      'done',
      'done',
      'dropped',
      'dropped',
      'done',
    ]);
    expect(states({ endedAt: at(now) }, now)).toEqual(['done', 'done', 'dropped', 'dropped', 'dropped']);
    expect(steps({ endedAt: at(now) }, '2027-01-08T08:00:00Z')[3]).toMatchObject({ daysLeft: null, late: false });
  });
});
