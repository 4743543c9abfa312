/** The shapes of both formats as data: the reader refuses by them, and a test holds the shipped JSON Schemas to them. */

/** What one value may be. */
export type Shape =
  | { is: 'text' | 'id' | 'zone' | 'instant' | 'roughInstant' | 'date' | 'time' | 'timeOrInstant' | 'dateOrInstant' }
  | { is: 'flag' | 'scalar' | 'weekdays' }
  | { is: 'number'; whole: boolean; min: number; max: number }
  | { is: 'choice'; of: readonly string[] }
  | { is: 'list'; of: Shape; min?: number; max?: number; orOne?: boolean }
  | { is: 'record'; of: Shape; key?: 'pair' }
  | { is: 'fields'; of: Record<string, Shape>; required: readonly string[]; orNull?: boolean; orList?: string }
  | { is: 'variants'; by: string; of: Record<string, { of: Record<string, Shape>; required: readonly string[] }> };

const id: Shape = { is: 'id' };
const text: Shape = { is: 'text' };
const ids: Shape = { is: 'list', of: id };
const texts: Shape = { is: 'list', of: text };
const flag: Shape = { is: 'flag' };
const scalar: Shape = { is: 'scalar' };
const whole = (min: number, max = 1_000_000): Shape => ({ is: 'number', whole: true, min, max });
const real = (min: number, max = 1_000_000): Shape => ({ is: 'number', whole: false, min, max });
const fields = (of: Record<string, Shape>, required: readonly string[]): Shape => ({ is: 'fields', of, required });
const list = (of: Shape): Shape => ({ is: 'list', of });

const interval = fields({ start: { is: 'roughInstant' }, end: { is: 'roughInstant' } }, ['start', 'end']);
const weeklyHours: Shape = {
  is: 'list',
  orOne: true,
  of: fields({ days: { is: 'weekdays' }, from: { is: 'time' }, to: { is: 'time' } }, ['from', 'to']),
};

/** Who, what and which a rule of a type speaks of. */
const scopes = { sessions: ids, loops: ids, kinds: texts };

const rule: Shape = {
  is: 'variants',
  by: 'type',
  of: {
    mixedPanel: {
      of: {
        id,
        scope: { is: 'choice', of: ['session', 'loop'] },
        attribute: text,
        minDistinct: whole(1, 100),
        ...scopes,
      },
      required: ['attribute', 'minDistinct'],
    },
    returningMember: { of: { id, minReturning: whole(1, 100), loops: ids, kinds: texts }, required: [] },
    executive: {
      of: {
        id,
        scope: { is: 'choice', of: ['session', 'loop'] },
        people: ids,
        attribute: text,
        value: scalar,
        ...scopes,
      },
      required: [],
    },
    conflict: { of: { id, people: { is: 'list', of: id, min: 2, max: 2 } }, required: ['people'] },
    breakFairness: { of: { id, maxDifference: whole(0) }, required: ['maxDifference'] },
    waitFairness: { of: { id, maxDifferenceMinutes: whole(0) }, required: ['maxDifferenceMinutes'] },
    startFairness: { of: { id, maxDifferenceMinutes: whole(0) }, required: ['maxDifferenceMinutes'] },
  },
};

/** `rondo-schedule-solution/1`. */
export function solutionShape(): Shape {
  const assignment = fields(
    {
      session: id,
      start: { is: 'instant' },
      end: { is: 'instant' },
      interviewers: ids,
      room: id,
      preparationRoom: id,
    },
    ['session', 'start', 'end'],
  );
  const numbers = (min: number): Shape => ({ is: 'list', of: real(min, 1e12), min: 5, max: 5 });
  return fields(
    {
      format: { is: 'choice', of: ['rondo-schedule-solution/1'] },
      instance: id,
      solver: fields({ name: text, version: text, seed: real(-1e15, 1e15), ms: real(0, 1e12) }, []),
      status: { is: 'choice', of: ['optimal', 'feasible', 'partial', 'infeasible', 'unknown'] },
      objective: {
        is: 'fields',
        of: { total: real(0, 1e12), components: { is: 'record', of: real(0, 1e12) }, costByLevel: numbers(0) },
        required: ['costByLevel'],
        orNull: true,
      },
      boundByLevel: numbers(0),
      assignments: list(assignment),
      changes: list(
        fields(
          {
            session: id,
            what: { is: 'choice', of: ['day', 'time', 'interviewer', 'room', 'unplaced', 'placed'] },
            from: scalar,
            to: scalar,
          },
          ['session', 'what'],
        ),
      ),
      conflict: {
        is: 'fields',
        of: {
          proven: flag,
          minimal: flag,
          groups: list(fields({ id: text, text }, ['id', 'text'])),
          relaxations: list(fields({ text, cost: real(0, 1e12) }, ['text'])),
        },
        required: ['proven', 'groups'],
        orNull: true,
      },
      substitutes: list(fields({ session: id, interviewer: id, substitute: id }, ['session', 'substitute'])),
    },
    ['format', 'instance', 'status', 'assignments'],
  );
}

/** `rondo-schedule-instance/1`; `components` are the ids an objective may name. */
export function instanceShape(components: readonly string[]): Shape {
  const person = fields(
    {
      id,
      role: text,
      name: text,
      zone: { is: 'zone' },
      workingHours: weeklyHours,
      available: list(interval),
      busy: list(interval),
      skills: texts,
      languages: texts,
      attributes: { is: 'record', of: scalar },
      maxSessionsPerDay: whole(0),
      maxSessionsPerWeek: whole(0),
      maxConsecutiveMinutes: whole(1),
      bufferMinutes: whole(0, 1440),
      recentLoad: whole(0),
      lunch: fields({ window: { is: 'list', of: { is: 'timeOrInstant' }, min: 2, max: 2 }, minutes: whole(1, 1440) }, [
        'window',
        'minutes',
      ]),
      pause: fields({ afterMinutes: whole(1), minutes: whole(1, 1440) }, []),
      adjustments: fields({ extraTimeFactor: real(1, 10), interpreterPool: ids, roomFeatures: texts }, []),
    },
    ['id'],
  );
  const session = fields(
    {
      id,
      loop: id,
      kind: text,
      vacancy: text,
      durationMinutes: whole(1, 100_000),
      attendees: ids,
      roles: list(fields({ role: text, count: whole(0, 1000), pool: ids, skill: text, optional: flag }, ['role'])),
      language: text,
      roomClass: text,
      roomFeatures: texts,
      windows: list(interval),
      preparation: fields({ minutes: whole(1, 1440), roomClass: text }, ['minutes']),
      preferred: ids,
      optional: flag,
      position: { is: 'choice', of: ['first', 'last'] },
    },
    ['id', 'durationMinutes'],
  );
  const announced = fields(
    { session: id, start: { is: 'instant' }, end: { is: 'instant' }, interviewers: ids, room: id, preparationRoom: id },
    ['session', 'start'],
  );
  const solution = solutionShape();
  const previous: Shape = {
    is: 'fields',
    of: { ...(solution.is === 'fields' ? solution.of : {}), assignments: list(announced) },
    required: ['assignments'],
    orNull: true,
    orList: 'assignments',
  };
  return fields(
    {
      format: { is: 'choice', of: ['rondo-schedule-instance/1'] },
      id,
      zone: { is: 'zone' },
      gridMinutes: whole(1, 240),
      days: {
        is: 'list',
        min: 1,
        of: fields({ id, start: { is: 'instant' }, end: { is: 'instant' } }, ['id', 'start', 'end']),
      },
      people: list(person),
      rooms: list(
        fields({ id, class: text, capacity: whole(0), features: texts, busy: list(interval), site: text }, ['id']),
      ),
      loops: list(
        fields(
          {
            id,
            candidate: id,
            sessions: ids,
            maxDays: whole(1, 1000),
            noticeHours: real(0, 100_000),
            noticeFrom: { is: 'roughInstant' },
            latestDate: { is: 'dateOrInstant' },
          },
          ['id', 'candidate'],
        ),
      ),
      sessions: list(session),
      precedences: list(
        fields(
          {
            before: id,
            after: id,
            minGapMinutes: whole(0),
            maxGapMinutes: whole(0),
            sameDay: flag,
            backToBack: flag,
          },
          ['before', 'after'],
        ),
      ),
      rules: list(rule),
      pins: list(fields({ session: id, start: { is: 'instant' }, interviewers: ids, room: id }, ['session'])),
      previous,
      now: { is: 'roughInstant' },
      travelMinutes: { is: 'record', key: 'pair', of: whole(0, 1440) },
      holidays: list({ is: 'date' }),
      companyHours: weeklyHours,
      objective: list(
        fields(
          {
            id: { is: 'choice', of: components },
            level: whole(0, 4),
            weight: real(0, 1e9),
            target: { is: 'choice', of: ['attainable', 'poolMeanCeil'] },
          },
          ['id'],
        ),
      ),
    },
    ['format', 'id', 'gridMinutes', 'days', 'people', 'sessions', 'objective'],
  );
}
