import { describe, expect, test } from 'vitest';
import { id, ingrid, noor, sindre, soundPlan, youssef } from '../testing/plans.ts';
import { changesBetween } from './changes.ts';
import { disclosedCriteria, PublishedAgenda, type PublishedPerson, type PublishedSession } from './published.ts';

const person = (memberId: string, name: string): PublishedPerson => ({
  memberId,
  name,
  title: 'Team lead',
  organisation: '',
  bio: '',
  role: 'member',
});
const sitting = (n: number, hour: string, people: PublishedPerson[]): PublishedSession => ({
  id: id(n),
  kind: 'panel',
  name: `Session ${n}`,
  startsAt: `2026-12-16T${hour}:00:00.000Z`,
  endsAt: `2026-12-16T${hour}:45:00.000Z`,
  rated: true,
  place: '',
  room: 'Merwede',
  people,
  calendar: { uid: `${n}@rondo`, sequence: 2 },
});
const sent = (): PublishedAgenda => ({
  vacancy: { id: id(500), title: 'Service coordinator' },
  organisation: 'Polder & Fjord',
  round: { id: id(20), number: 2, name: 'Second round' },
  zone: 'Europe/Amsterdam',
  place: 'Biltstraat 40, Utrecht',
  arrival: 'Second floor',
  contact: { name: 'Sindre', phone: '030 123', email: 'sindre@polderfjord.example' },
  sessions: [
    sitting(1, '08', [person(noor, 'Noor'), person(sindre, 'Sindre')]),
    sitting(2, '09', [person(ingrid, 'Ingrid')]),
  ],
  criteria: [],
  pay: null,
});
const compared = (change: (draft: PublishedAgenda) => void) => {
  const draft = sent();
  change(draft);
  const result = changesBetween(sent(), draft);
  return {
    what: result.changes.map((c) => c.what),
    candidate: result.told.candidate.map((c) => c.what),
    told: Object.fromEntries(result.told.members.map((m) => [m.memberId, m.changes.map((c) => c.what)])),
    sequences: result.content.sessions.map((s) => s.calendar.sequence),
    cancelled: result.cancelled,
  };
};

describe('the snapshot', () => {
  test('AG-7 R16 R18 a published agenda is one by its schema', () => {
    expect(PublishedAgenda.parse(sent())).toEqual(sent());
    expect(PublishedAgenda.safeParse({ ...sent(), zone: 'Mars/Olympus' }).success).toBe(false);
  });

  test('AG-7 R20 the criteria chosen for disclosure, and no others, without their anchors', () => {
    const plan = soundPlan();
    plan.competencies[1]!.disclosed = false;
    const criteria = disclosedCriteria(plan);
    expect(criteria.map((c) => c.name)).toEqual(['Planning under pressure', 'Across departments']);
    expect(JSON.stringify(criteria)).not.toContain('three');
  });
});

describe('what changed since the agenda was sent', () => {
  test('AG-8 nothing changed: nobody is told, no sequence rises', () => {
    expect(compared(() => {})).toEqual({ what: [], candidate: [], told: {}, sequences: [2, 2], cancelled: [] });
  });

  test('AG-8 the same instant written with another offset is no change', () => {
    expect(
      compared((d) => {
        d.sessions[0]!.startsAt = '2026-12-16T09:00:00+01:00';
      }).what,
    ).toEqual([]);
  });

  test('AG-8 the first publication tells everybody of their own sessions', () => {
    const { told, content, changes } = changesBetween(null, sent());
    expect(changes.map((c) => c.what)).toEqual(['session_added', 'session_added']);
    expect(told.candidate).toHaveLength(2);
    expect(told.members.map((m) => [m.memberId, m.changes.length])).toEqual([
      [noor, 1],
      [sindre, 1],
      [ingrid, 1],
    ]);
    expect(content.sessions.map((s) => s.calendar.sequence)).toEqual([2, 2]);
  });

  test('AG-8 AG-9 R18 another time tells that session’s people, and its sequence alone rises', () => {
    expect(
      compared((d) => {
        d.sessions[0]!.endsAt = '2026-12-16T08:50:00.000Z';
      }),
    ).toEqual({
      what: ['time'],
      candidate: ['time'],
      told: { [noor]: ['time'], [sindre]: ['time'] },
      sequences: [3, 2],
      cancelled: [],
    });
  });

  test('AG-8 AG-9 R16 a late replacement tells the candidate, who leaves and who comes; not the rest of the panel', () => {
    expect(
      compared((d) => {
        d.sessions[0]!.people[1] = person(youssef, 'Youssef');
      }),
    ).toMatchObject({
      what: ['person_left', 'person_joined'],
      candidate: ['person_left', 'person_joined'],
      told: { [sindre]: ['person_left'], [youssef]: ['person_joined'] },
      sequences: [3, 2],
    });
  });

  test('AG-8 who joins a session that moves too is told once, that they join', () => {
    const { told } = compared((d) => {
      d.sessions[0]!.room = 'Lek';
      d.sessions[0]!.people[1] = person(youssef, 'Youssef');
    });
    expect(told).toEqual({ [noor]: ['room'], [sindre]: ['person_left'], [youssef]: ['person_joined'] });
  });

  test('AG-8 another role in the same seat tells that person and the candidate', () => {
    expect(
      compared((d) => {
        d.sessions[1]!.people[0]!.role = 'lead';
      }),
    ).toMatchObject({ what: ['person_role'], told: { [ingrid]: ['person_role'] }, sequences: [2, 3] });
  });

  test('AG-8 another title or biography is read in the snapshot and told to nobody', () => {
    expect(
      compared((d) => {
        d.sessions[0]!.people[0]!.title = 'Director';
      }).what,
    ).toEqual([]);
  });

  test('AG-8 AG-9 the agenda’s place concerns the sessions that have none of their own', () => {
    const result = compared((d) => {
      d.place = 'Oslo';
    });
    expect(result).toMatchObject({ what: ['place', 'place'], sequences: [3, 3] });
    expect(
      compared((d) => {
        d.sessions[0]!.place = 'Biltstraat 40, Utrecht';
      }).what,
    ).toEqual([]);
    const remote = sent();
    for (const s of remote.sessions) s.place = 'By video';
    expect(changesBetween(remote, { ...remote, place: 'Oslo' }).changes).toEqual([]);
  });

  test('AG-8 R19 R20 P1 arrival, contact, criteria and pay are the candidate’s alone; no calendar entry changes', () => {
    expect(
      compared((d) => {
        d.arrival = 'By the gate';
        d.contact = null;
        d.criteria = disclosedCriteria(soundPlan());
        d.pay = { minimum: 1, maximum: 2, currency: 'EUR', period: 'hour', criteria: '' };
      }),
    ).toEqual({
      what: ['arrival', 'contact', 'criteria', 'pay'],
      candidate: ['arrival', 'contact', 'criteria', 'pay'],
      told: {},
      sequences: [2, 2],
      cancelled: [],
    });
  });

  test('AG-9 R79 a cancelled session tells its people and carries a higher sequence under the same UID', () => {
    expect(
      compared((d) => {
        d.sessions.pop();
      }),
    ).toEqual({
      what: ['session_cancelled'],
      candidate: ['session_cancelled'],
      told: { [ingrid]: ['session_cancelled'] },
      sequences: [2],
      cancelled: [{ sessionId: id(2), uid: '2@rondo', sequence: 3 }],
    });
  });

  test('AG-9 R18 the UID of a session never changes, whatever the draft says', () => {
    const draft = sent();
    draft.sessions[0]!.calendar = { uid: 'other@rondo', sequence: 0 };
    expect(changesBetween(sent(), draft).content.sessions[0]!.calendar).toEqual({ uid: '1@rondo', sequence: 2 });
  });

  test('AG-8 publishing what was just published changes nothing', () => {
    const draft = sent();
    draft.sessions[1]!.room = null;
    const first = changesBetween(sent(), draft);
    const again = changesBetween(first.content, first.content);
    expect(again.changes).toEqual([]);
    expect(again.content).toEqual(first.content);
  });
});
