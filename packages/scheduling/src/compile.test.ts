import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { draft } from './constraints/cases.ts';
import type { Fault, Problem } from './problem.ts';

const faults = (edit: (instance: Record<string, unknown>) => void): Fault[] => {
  const instance = structuredClone(draft().instance) as unknown as Record<string, unknown>;
  edit(instance);
  const compiled = compile(instance);
  return compiled.ok ? [] : compiled.faults;
};
const paths = (edit: (instance: Record<string, unknown>) => void): string[] => faults(edit).map(({ path }) => path);

// biome-ignore lint/suspicious/noExplicitAny: the tests write what no instance should hold
type Anything = any;

describe('F-instance: what is wrong is refused by name, all of it at once', () => {
  it('reports unknown fields, components and rules with what was meant', () => {
    const found = faults((instance: Anything) => {
      instance.sesions = [];
      instance.people[2].busyy = [];
      instance.objective = [{ id: 'candidateWait' }, { id: 'loadOverTargets' }];
      instance.rules = [{ type: 'mixedPannel' }];
    });
    expect(found.map(({ path }) => path).sort()).toEqual([
      'objective[0].id',
      'objective[1].id',
      'people[2].busyy',
      'rules[0].type',
      'sesions',
    ]);
    expect(found.find(({ path }) => path === 'sesions')!.remedy).toContain('"sessions"');
    expect(found.find(({ path }) => path === 'rules[0].type')!.remedy).toContain('"mixedPanel"');
  });

  it('ignores source, note and x-…, at every depth', () => {
    expect(
      faults((instance: Anything) => {
        instance.source = 'a book';
        instance.people[0]['x-colour'] = 3;
        instance.sessions[0].roles[0].note = 'because';
        instance.rules = [{ type: 'conflict', people: ['amira', 'ines'], source: 'declared' }];
      }),
    ).toEqual([]);
  });

  it('reports wrong types and wrong names in one go', () => {
    expect(
      paths((instance: Anything) => {
        instance.gridMinutes = '15';
        instance.zone = 'Europe/Atlantis';
        instance.people[1].maxSessionsPerDay = 1.5;
        instance.loops[0].candidate = 'nobody';
        instance.sessions[1].roles[0].pool = ['ines', 'nobody', 'ines'];
        instance.sessions[2].durationMinutes = 0;
        instance.precedences = [{ before: 'amira-hr', after: 'amira-hr' }];
        instance.pins = [{ session: 'gone', room: 'R9' }];
      }),
    ).toEqual([
      'zone',
      'gridMinutes',
      'people[1].maxSessionsPerDay',
      'sessions[2].durationMinutes',
      'loops[0].candidate',
      'sessions[1].roles[0].pool[1]',
      'sessions[1].roles[0].pool[2]',
      'precedences[0].after',
      'pins[0].session',
      'pins[0].room',
    ]);
  });

  it('reports what runs backwards, overlaps or is given twice', () => {
    expect(
      paths((instance: Anything) => {
        instance.days[1].start = '2027-01-11T12:00:00Z';
        instance.days[1].end = '2027-01-11T18:00:00Z';
        instance.people[2].id = 'amira';
        instance.people[3].busy = [{ start: '2027-01-11T12:00:00Z', end: '2027-01-11T11:00:00Z' }];
        instance.loops[1].sessions = ['bram-hr', 'amira-hr'];
      }),
    ).toEqual(
      expect.arrayContaining(['people[2].id', 'days[1].start', 'people[3].busy[0].end', 'loops[1].sessions[1]']),
    );
  });

  it('does not blame the names when the list itself is missing', () => {
    expect(
      paths((instance: Anything) => {
        instance.people = 3;
      }),
    ).toEqual(['people']);
  });

  it('answers anything at all with faults, never with an exception', () => {
    for (const odd of [
      null,
      undefined,
      3,
      'x',
      [],
      {},
      { format: {} },
      { days: [[]], people: [null], sessions: [3], rules: [null], loops: {} },
    ])
      expect(compile(odd)).toMatchObject({ ok: false });
  });
});

describe('the compiled problem', () => {
  const problem = (edit: (own: ReturnType<typeof draft>) => void = () => {}): Problem => {
    const own = draft();
    edit(own);
    const compiled = compile(own.instance);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
    return compiled.problem;
  };

  it('needs no more than the fields that must be given', () => {
    const bare = {
      format: 'rondo-schedule-instance/1',
      id: 'x',
      gridMinutes: 5,
      days: [{ id: 'd', start: '2027-01-11T09:00+01:00', end: '2027-01-11T10:00+01:00' }],
      people: [],
      sessions: [],
      objective: [],
    };
    const compiled = compile(bare);
    expect(compiled).toMatchObject({
      ok: true,
      problem: { dayFirst: Int32Array.of(0, 12), components: [{ id: 'unplaced', level: 0, weight: 1 }] },
    });
  });

  it('takes null for an optional field that is absent', () => {
    expect(
      faults((instance: Anything) => Object.assign(instance, { previous: null, rules: null, zone: null })),
    ).toEqual([]);
  });

  it('takes the candidate of a loop as present, and keeps attendees out of pools', () => {
    const { sessions, personIndex } = problem((own) => {
      delete own.session('amira-hr').attendees;
      own.session('amira-tech').attendees = ['joris'];
    });
    expect([...sessions[0]!.attendees]).toEqual([personIndex.get('amira')]);
    expect([...sessions[1]!.attendees]).toEqual([personIndex.get('amira'), personIndex.get('joris')]);
    expect([...sessions[1]!.seats[0]!.pool]).not.toContain(personIndex.get('joris'));
  });

  it('filters pools by language and by conflicts with who attends', () => {
    const { sessions, personIndex } = problem((own) => {
      own.session('amira-tech').language = 'nl';
      own.instance.rules = [{ type: 'conflict', people: ['lena', 'amira'] }];
    });
    const [lead, panelist] = sessions[1]!.seats;
    expect([...lead!.pool]).toEqual(['ines', 'joris'].map((id) => personIndex.get(id)));
    expect([...panelist!.pool]).toEqual(['joris'].map((id) => personIndex.get(id)));
  });

  it('H13: lengthens sessions, adds the interpreter and asks for the room', () => {
    const { sessions, roomIndex } = problem((own) => {
      own.person('bram').adjustments = { extraTimeFactor: 1.1, interpreterPool: ['lena'], roomFeatures: ['step-free'] };
    });
    expect(sessions[2]).toMatchObject({ durationMinutes: 33, rooms: Int32Array.of(roomIndex.get('R1')!) });
    expect(sessions[2]!.seats.map(({ kind }) => kind)).toEqual(['rater', 'interpreter']);
  });

  it('H11: a pinned start off the grid is a possible start, and the only one', () => {
    const { sessions, slotMinute } = problem((own) => {
      own.instance.pins = [{ session: 'bram-hr', start: '2027-01-11T09:07:00Z' }];
    });
    const bits = [...slotMinute].filter((_, t) => (sessions[2]!.starts[t >> 5]! >>> (t & 31)) & 1);
    expect(bits).toEqual([Date.parse('2027-01-11T09:07:00Z') / 60_000]);
  });

  it('takes skills for pools, and everybody who interviews where neither is given', () => {
    const { sessions, personIndex } = problem((own) => {
      own.person('kofi').skills = ['sql'];
      own.session('amira-hr').roles = [{ role: 'lead', skill: 'sql' }];
      own.session('bram-hr').roles = [{ role: 'lead' }];
    });
    expect([...sessions[0]!.seats[0]!.pool]).toEqual([personIndex.get('kofi')]);
    expect(sessions[2]!.seats[0]!.pool).toHaveLength(4);
  });
});
