import { describe, expect, it } from 'vitest';
import { check } from './check.ts';
import { type Draft, draft } from './constraints/cases.ts';
import type { ComponentId, ObjectiveInput } from './problem.ts';

/** Values and costs of an edited draft, and the ids of what it violates. */
function judged(edit: (draft: Draft) => void, claims: Record<string, unknown> = {}) {
  const own = draft();
  edit(own);
  const { violations, ...rest } = check(own.instance, {
    format: 'rondo-schedule-solution/1',
    instance: own.instance.id,
    status: 'feasible',
    assignments: own.plan,
    ...claims,
  });
  return { ...rest, ids: [...new Set(violations.map(({ id }) => id))], texts: violations.map(({ text }) => text) };
}

/** The value of one component in an edited draft that keeps every constraint. */
function value(id: ComponentId, edit: (draft: Draft) => void, more: Partial<ObjectiveInput> = {}): number {
  const { components, ids } = judged((own) => {
    own.instance.objective = [{ id, ...more }];
    edit(own);
  });
  expect(ids).toEqual([]);
  return components[id]!;
}

const at = (time: string): string => `2027-01-11T${time}:00Z`;

describe('P the penalties, each by hand', () => {
  it('P-unplaced counts mandatory sessions without a place, and only they', () => {
    const { components, costByLevel, ids } = judged(
      (own) => {
        own.plan.splice(0, 2);
        own.session('amira-tech').optional = true;
      },
      { status: 'partial' },
    );
    expect([components.unplaced, costByLevel[0], ids]).toEqual([1, 1, []]);
    expect(judged((own) => own.plan.pop()).ids).toEqual(['F-status']);
  });

  it('P-changed… counts sessions that differ from what was announced', () => {
    const announce = (own: Draft): void => {
      own.instance.previous = {
        assignments: [
          { session: 'amira-hr', start: '2027-01-12T09:00:00Z', interviewers: ['ines'], room: 'R1' },
          { session: 'amira-tech', start: at('10:15'), interviewers: ['lena', 'joris'], room: 'R1' },
          { session: 'bram-hr', start: at('09:00'), interviewers: ['ines'], room: 'R1' },
        ],
      };
    };
    expect(value('changedDay', announce)).toBe(1);
    expect(value('changedTime', announce)).toBe(2);
    expect(value('changedInterviewer', announce)).toBe(1);
    expect(value('changedRoom', announce)).toBe(1);
  });

  it('P-candidateDays and P-workingDaysUntilDone count days beyond the first, over all loops of a candidate, and working days before the last', () => {
    const secondDay = (own: Draft): void => {
      Object.assign(own.placed('amira-tech'), { start: '2027-01-12T09:00:00Z', end: '2027-01-12T10:00:00Z' });
    };
    expect(value('candidateDays', () => {})).toBe(0);
    expect(value('candidateDays', secondDay)).toBe(1);
    expect(value('workingDaysUntilDone', secondDay)).toBe(1);
    expect(
      value('workingDaysUntilDone', (own) => {
        for (const one of own.plan)
          Object.assign(one, { start: one.start.replace('-11T', '-12T'), end: one.end.replace('-11T', '-12T') });
        own.instance.holidays = ['2027-01-11'];
      }),
    ).toBe(0);
  });

  it('P-candidateWaitMinutes is the span of a loop’s day without its sessions', () => {
    expect(value('candidateWaitMinutes', () => {})).toBe(30);
    expect(value('candidateWaitMinutes', (own) => own.move('amira-tech', '09:30'))).toBe(0);
    expect(
      value('candidateWaitMinutes', (own) =>
        Object.assign(own.placed('amira-tech'), { start: '2027-01-12T09:00:00Z', end: '2027-01-12T10:00:00Z' }),
      ),
    ).toBe(0);
  });

  it('P-outsideHoursMinutes is read on the candidate’s clock', () => {
    expect(value('outsideHoursMinutes', () => {})).toBe(0);
    // Amira's sessions at 09:00 and 10:00 UTC are at 04:00 and 05:00 in New York.
    expect(
      value('outsideHoursMinutes', (own) => Object.assign(own.person('amira'), { zone: 'America/New_York' })),
    ).toBe(90);
  });

  it('P-makespanMinutes runs from the first day’s start', () => {
    expect(value('makespanMinutes', () => {})).toBe(180);
  });

  it('P-participantBreaks counts gaps, not minutes, and not across days', () => {
    expect(value('participantBreaks', () => {})).toBe(1);
    expect(value('participantBreaks', (own) => own.move('amira-tech', '12:00'))).toBe(1);
    expect(value('participantBreaks', (own) => own.move('amira-tech', '09:30'))).toBe(0);
  });

  it('P-loadOverTarget by both targets', () => {
    // Ines and Kofi share two seats, Ines, Joris, Lena and Kofi the two others: one each is attainable.
    const ines = (own: Draft): void => {
      Object.assign(own.placed('bram-hr'), { interviewers: ['ines'], room: 'R1' });
      own.move('bram-hr', '11:00');
    };
    expect(value('loadOverTarget', () => {})).toBe(0);
    expect(value('loadOverTarget', ines)).toBe(1);
    // Ines: ½ + ½ + ⅓ + ½ = 1.83, rounded up 2.
    expect(value('loadOverTarget', ines, { target: 'poolMeanCeil' })).toBe(0);
    expect(
      value('loadOverTarget', (own) => Object.assign(own.person('kofi'), { recentLoad: 2 }), {
        target: 'poolMeanCeil',
      }),
    ).toBe(1);
  });

  it('P-interviewerHoleMinutes counts gaps of 15 to 30 minutes', () => {
    const hole = (time: string) => (own: Draft) => {
      Object.assign(own.placed('bram-hr'), { interviewers: ['ines'], room: 'R1' });
      own.move('amira-tech', '12:00');
      own.move('bram-hr', time);
    };
    expect(['09:30', '09:45', '10:00', '10:15'].map((time) => value('interviewerHoleMinutes', hole(time)))).toEqual([
      0, 15, 30, 0,
    ]);
  });

  it('P-preferredMissing and P-panelVaries', () => {
    expect(
      value('preferredMissing', (own) => {
        own.session('amira-hr').preferred = ['ines', 'kofi'];
      }),
    ).toBe(1);
    const same = (own: Draft): void => {
      for (const id of ['amira-hr', 'bram-hr']) Object.assign(own.session(id), { kind: 'hr', vacancy: 'v' });
    };
    expect(value('panelVaries', same)).toBe(1);
    expect(
      value('panelVaries', (own) => {
        same(own);
        Object.assign(own.placed('bram-hr'), { interviewers: ['ines'], room: 'R1' });
        own.move('bram-hr', '11:00');
      }),
    ).toBe(0);
  });

  it('P-roomChanges and P-startMinutes', () => {
    expect(value('roomChanges', () => {})).toBe(0);
    expect(
      value('roomChanges', (own) => {
        own.instance.rooms!.push({ id: 'R3', class: 'room' });
        own.placed('amira-tech').room = 'R3';
      }),
    ).toBe(1);
    expect(value('startMinutes', () => {})).toBe(120);
  });

  it('counts only what the objective names, at its level and weight or at the table’s', () => {
    const { components, costByLevel, total } = judged((own) => {
      own.instance.objective = [
        { id: 'candidateWaitMinutes', level: 4, weight: 0.5 },
        { id: 'makespanMinutes' },
        { id: 'startMinutes' },
        { id: 'roomChanges', weight: 0 },
      ];
    });
    expect(components).toEqual({ unplaced: 0, candidateWaitMinutes: 30, makespanMinutes: 180, startMinutes: 120 });
    expect(costByLevel).toEqual([0, 0, 180, 0, 16.2]);
    expect(total).toBe(196.2);
  });

  it('always reports how far apart candidates are treated', () => {
    expect(judged(() => {}).differences).toEqual({
      waitMinutes: { least: 0, greatest: 30 },
      startMinute: { least: 600, greatest: 600 },
    });
  });
});

describe('F what a plan says of itself', () => {
  const cost = { costByLevel: [0, 0, 30, 0, 0] };

  it('F-objective: levels, components and total are the ones it has', () => {
    const right = { ...cost, total: 30, components: { candidateWaitMinutes: 30 } };
    expect(judged(() => {}, { objective: right }).ids).toEqual([]);
    expect(judged(() => {}, { objective: { ...right, total: 29 } }).ids).toEqual(['F-objective']);
    expect(judged(() => {}, { objective: { costByLevel: [0, 0, 29, 0, 0] } }).ids).toEqual(['F-objective']);
    expect(judged(() => {}, { objective: { ...cost, components: { candidateWaitMinutes: 3 } } }).ids).toEqual([
      'F-objective',
    ]);
    expect(judged(() => {}, { objective: { ...cost, components: { roomChange: 0 } } }).ids).toEqual(['F-objective']);
  });

  it('F-bound: no bound above the cost, and an optimal plan at it', () => {
    expect(judged(() => {}, { boundByLevel: [0, 0, 30, 0, 0], status: 'optimal' }).ids).toEqual([]);
    expect(judged(() => {}, { boundByLevel: [0, 0, 15, 0, 0], status: 'optimal' }).ids).toEqual(['F-bound']);
    expect(judged(() => {}, { boundByLevel: [0, 0, 15, 99, 0] }).ids).toEqual([]);
    expect(judged(() => {}, { boundByLevel: [0, 0, 31, 0, 0] }).ids).toEqual(['F-bound']);
  });

  it('F-changes: what differs is listed, and nothing else', () => {
    const moved = (own: Draft): void => {
      own.instance.previous = { assignments: own.plan.map((one) => ({ ...one })) };
      own.move('bram-hr', '09:15');
    };
    const time = { session: 'bram-hr', what: 'time', from: at('09:00'), to: at('09:15') };
    expect(judged(moved, { changes: [time] }).ids).toEqual([]);
    expect(judged(moved, { changes: [] }).ids).toEqual(['F-changes']);
    expect(judged(moved, { changes: [time, { session: 'amira-hr', what: 'room' }] }).ids).toEqual(['F-changes']);
  });

  it('F-assignment: sessions, people and rooms there are, each session once', () => {
    expect(judged((own) => own.plan.push({ ...own.plan[0]!, session: 'nobody' })).ids).toEqual(['F-assignment']);
    expect(judged((own) => own.plan.push({ ...own.plan[0]! })).ids).toEqual(['F-assignment']);
    expect(judged((own) => own.plan[0]!.interviewers.push('nobody')).ids).toEqual(['F-assignment']);
    expect(judged((own) => own.move('bram-hr', '09:00', -30), { status: 'partial' }).ids).toEqual(['F-assignment']);
  });

  it('F-status: an infeasible plan says why', () => {
    const nothing = { status: 'infeasible', assignments: [] };
    expect(judged(() => {}, nothing).ids).toEqual(['F-status']);
    const conflict = { proven: true, minimal: true, groups: [{ id: 'pin:x', text: 'x' }], relaxations: [] };
    expect(judged(() => {}, { ...nothing, conflict }).ids).toEqual([]);
  });

  it('F-solution and F-instance: what cannot be read is refused by path, all at once', () => {
    const { ids, texts } = judged(() => {}, { status: 'fine', assignments: [{ session: 1, start: 'soon' }] });
    expect(ids).toEqual(['F-solution']);
    expect(texts).toHaveLength(4);
    expect(texts.join()).toContain('assignments[0].start: "soon"');
    expect(judged(() => {}, { instance: 'another' }).ids).toEqual(['F-instance']);
    expect(check({}, {}).violations[0]!.id).toBe('F-instance');
  });
});
