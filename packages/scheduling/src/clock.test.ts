import { describe, expect, it, vi } from 'vitest';
import { check } from './check.ts';
import { offsetIn, offsetsOf, wallClock } from './compile/clock.ts';
import { dateOf, daysOf, formatInstant, parseDate, parseInstant } from './compile/instant.ts';
import { compile } from './compile.ts';
import { inHours } from './constraints/availability.ts';
import { minuteOf, wallAt } from './constraints/clock.ts';
import { random as randomOf } from './generate/random.ts';
import type { Instance, Problem, WeeklyHours } from './problem.ts';

// A loaded machine may take long; that is no failure.
vi.setConfig({ testTimeout: 60_000 });

/** Instants at which the session of a one-person instance may start, as the compiler sees it. */
function startsOf(edit: Partial<Instance>, hours: WeeklyHours[] | undefined, zone: string): string[] {
  const instance: Instance = {
    format: 'rondo-schedule-instance/1',
    id: 'clock',
    zone: 'Europe/Amsterdam',
    gridMinutes: 15,
    days: [{ id: 'd', start: '2027-03-28T00:00:00Z', end: '2027-03-28T06:00:00Z' }],
    people: [{ id: 'amira', role: 'candidate', zone, ...(hours === undefined ? {} : { workingHours: hours }) }],
    sessions: [{ id: 's', durationMinutes: 15, attendees: ['amira'] }],
    objective: [],
    ...edit,
  };
  const compiled = compile(instance);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
  const { slotMinute, sessions } = compiled.problem as Problem;
  const starts = sessions[0]!.starts;
  return [...slotMinute].filter((_, t) => (starts[t >> 5]! >>> (t & 31)) & 1).map(formatInstant);
}

const span = (starts: readonly string[]): string[] => [starts[0]!, starts[starts.length - 1]!];

describe('C1 clocks', () => {
  it('spring 2027: 02:30 does not exist on 28 March, so hours from 02:30 begin when the clock jumps to 03:00', () => {
    expect(span(startsOf({}, [{ from: '02:30', to: '05:00' }], 'Europe/Amsterdam'))).toEqual([
      '2027-03-28T01:00:00Z',
      '2027-03-28T02:45:00Z',
    ]);
  });

  it('spring 2027: hours until 02:30 end when the clock jumps', () => {
    expect(span(startsOf({}, [{ from: '01:00', to: '02:30' }], 'Europe/Amsterdam'))).toEqual([
      '2027-03-28T00:00:00Z',
      '2027-03-28T00:45:00Z',
    ]);
  });

  it('autumn 2027: 02:30 to 03:00 comes twice on 31 October', () => {
    const days = [{ id: 'd', start: '2027-10-30T22:00:00Z', end: '2027-10-31T06:00:00Z' }];
    expect(startsOf({ days }, [{ from: '02:30', to: '03:00' }], 'Europe/Amsterdam')).toEqual([
      '2027-10-31T00:30:00Z',
      '2027-10-31T00:45:00Z',
      '2027-10-31T01:30:00Z',
      '2027-10-31T01:45:00Z',
    ]);
  });

  it('nine o’clock in Amsterdam is at 08:00 UTC before the change of March 2027 and at 07:00 after it', () => {
    const nine = (date: string): string =>
      startsOf(
        { days: [{ id: 'd', start: `${date}T05:00:00Z`, end: `${date}T15:00:00Z` }] },
        [{ days: 'MO-SU', from: '09:00', to: '17:00' }],
        'Europe/Amsterdam',
      )[0]!;
    expect([nine('2027-03-26'), nine('2027-03-29')]).toEqual(['2027-03-26T08:00:00Z', '2027-03-29T07:00:00Z']);
    expect([nine('2027-10-29'), nine('2027-11-01')]).toEqual(['2027-10-29T07:00:00Z', '2027-11-01T08:00:00Z']);
  });

  it('a candidate in New York is five hours behind Amsterdam in the weeks between the changes, six in the others', () => {
    const nine = (date: string): string =>
      startsOf(
        { days: [{ id: 'd', start: `${date}T10:00:00Z`, end: `${date}T20:00:00Z` }] },
        [{ from: '09:00', to: '12:00' }],
        'America/New_York',
      )[0]!.slice(11, 16);
    // New York changes on 14 March and 7 November 2027, Amsterdam on 28 March and 31 October.
    expect(['2027-03-12', '2027-03-15', '2027-03-29'].map(nine)).toEqual(['14:00', '13:00', '13:00']);
    expect(['2027-10-29', '2027-11-01', '2027-11-08'].map(nine)).toEqual(['13:00', '13:00', '14:00']);
  });

  it('lunch and company hours follow the clock as well', () => {
    const company = startsOf(
      {
        days: [{ id: 'd', start: '2027-03-29T05:00:00Z', end: '2027-03-29T15:00:00Z' }],
        companyHours: [{ from: '09:00', to: '10:00' }],
      },
      undefined,
      'Asia/Tokyo',
    );
    expect(span(company)).toEqual(['2027-03-29T07:00:00Z', '2027-03-29T07:45:00Z']);
    const compiled = compile({
      format: 'rondo-schedule-instance/1',
      id: 'lunch',
      zone: 'Europe/Amsterdam',
      gridMinutes: 15,
      days: [{ id: 'd', start: '2027-03-29T07:00:00Z', end: '2027-03-29T15:00:00Z' }],
      people: [{ id: 'amira', lunch: { window: ['12:00', '13:00'], minutes: 30 } }],
      sessions: [],
      objective: [],
    });
    const { lunches } = (compiled as { problem: Problem }).problem.people[0]!;
    expect(formatInstant(lunches[0]!.from)).toBe('2027-03-29T10:00:00Z');
  });

  it('a holiday is the day of the company’s clock, 23 hours long in March', () => {
    const starts = startsOf(
      { days: [{ id: 'd', start: '2027-03-27T22:00:00Z', end: '2027-03-29T00:00:00Z' }], holidays: ['2027-03-28'] },
      undefined,
      'UTC',
    );
    expect(starts.filter((one) => one < '2027-03-28')).toHaveLength(4);
    expect(starts.filter((one) => one > '2027-03-28')[0]).toBe('2027-03-28T22:00:00Z');
  });

  it('a wall-clock time without an offset is no instant', () => {
    const refused = compile({
      format: 'rondo-schedule-instance/1',
      id: 'x',
      gridMinutes: 15,
      days: [{ id: 'd', start: '2027-03-28T02:30:00', end: '2027-03-28T12:00:00Z' }],
      people: [],
      sessions: [],
      objective: [],
    });
    expect(refused).toMatchObject({ ok: false, faults: [{ path: 'days[0].start', value: '"2027-03-28T02:30:00"' }] });
  });

  it('the compiler’s hours are the checker’s, minute by minute, around every clock change of 2027', () => {
    const changes = ['2027-03-14', '2027-03-28', '2027-10-31', '2027-11-07', '2027-04-04', '2027-10-03'].map(
      (date) => parseDate(date) * 1440,
    );
    const zones = [
      'Europe/Amsterdam',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
      'Africa/Casablanca',
      'UTC',
    ];
    for (let seed = 0; seed < 40; seed++) {
      const random = randomOf(seed);
      const zone = random.pick(zones);
      const time = (): string =>
        `${String(random.whole(0, 23)).padStart(2, '0')}:${random.pick(['00', '15', '30', '45'])}`;
      const rules = Array.from({ length: random.whole(1, 2) }, () => ({
        days: random.pick(['MO-FR', 'SA-MO', 'SU', 'MO-SU']),
        from: time(),
        to: time(),
      }));
      const from = random.pick(changes) - 1440;
      const to = from + 3 * 1440;
      const moments = Array.from({ length: 12 }, (_, i) => from - 1440 + i * 720);
      const hours = wallClock(offsetsOf(zone, moments), rules, from, to);
      for (let minute = from; minute < to; minute += 5) {
        let inside = false;
        for (let i = 0; i < hours.length; i += 2) inside ||= hours[i]! <= minute && minute < hours[i + 1]!;
        expect(inside, `${seed} ${zone} ${formatInstant(minute)} ${JSON.stringify(rules)}`).toBe(
          inHours(rules, zone, minute),
        );
      }
    }
  });
});

describe('C2 instants', () => {
  it('reads and writes every day from 1970 to 2100 as the platform does', () => {
    for (let day = 0; day < 47_482; day += 13) {
      const { year, month, day: date } = dateOf(day);
      expect(daysOf(year, month, date)).toBe(day);
      expect(minuteOf(formatInstant(day * 1440 + 61))).toBe(day * 1440 + 61);
    }
  });

  it('reads offsets, seconds and leap days, and refuses what is no instant', () => {
    expect(parseInstant('2027-03-28T02:30:00+01:00')).toBe(parseInstant('2027-03-28T01:30:00Z'));
    expect(parseInstant('2027-03-28T02:30-0530')).toBe(parseInstant('2027-03-28T08:00Z'));
    expect(parseInstant('1970-01-01T00:00:30.5Z')).toBeCloseTo(30.5 / 60, 9);
    expect(parseDate('2028-02-29')).toBe(parseDate('2028-03-01') - 1);
    for (const wrong of [
      '2027-02-29T09:00Z',
      '2027-13-01T09:00Z',
      '2027-01-01T24:00Z',
      '2027-01-01',
      '2027-01-01T09:00',
      'soon',
      '2027-01-01 09:00Z',
    ])
      expect(parseInstant(wrong)).toBeNaN();
  });

  it('the two clocks agree on the reading, in all zones they are asked about', () => {
    for (const zone of [
      'Europe/Amsterdam',
      'America/New_York',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Pacific/Apia',
    ]) {
      const first = parseInstant('2027-01-01T00:00Z');
      const moments = Array.from({ length: 732 }, (_, i) => first + i * 720);
      const offsets = offsetsOf(zone, moments);
      for (let minute = first; minute < first + 365 * 1440; minute += 517) {
        const { date, minute: time } = wallAt(zone, minute);
        expect(date * 1440 + time).toBe(minute + offsetIn(offsets, minute));
      }
    }
  });
});

it('C3 the checker reads the clock of the person over the change: nine in Amsterdam, before and after', () => {
  const judge = (date: string, start: string): string[] => {
    const instance: Instance = {
      format: 'rondo-schedule-instance/1',
      id: 'c3',
      zone: 'Europe/Amsterdam',
      gridMinutes: 15,
      days: [{ id: 'd', start: `${date}T05:00:00Z`, end: `${date}T16:00:00Z` }],
      people: [{ id: 'ines', workingHours: [{ from: '09:00', to: '17:00' }] }],
      sessions: [{ id: 's', durationMinutes: 30, attendees: ['ines'] }],
      objective: [],
    };
    const end = formatInstant(parseInstant(`${date}T${start}Z`) + 30);
    const assignments = [{ session: 's', start: `${date}T${start}Z`, end }];
    return check(instance, {
      format: 'rondo-schedule-solution/1',
      instance: 'c3',
      status: 'feasible',
      assignments,
    }).violations.map(({ id }) => id);
  };
  expect(judge('2027-03-26', '07:45')).toEqual(['H3']);
  expect(judge('2027-03-26', '08:00')).toEqual([]);
  expect(judge('2027-03-29', '07:00')).toEqual([]);
  expect(judge('2027-03-29', '14:45')).toEqual(['H3']);
});
