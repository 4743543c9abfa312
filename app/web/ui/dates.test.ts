import { describe, expect, it } from 'vitest';
import { addDays, createDates, dayIn, daysBetween, instantOf, isZone, offsetMinutes, timeIn } from './dates.ts';
import type { Language } from './words.ts';

// Tuesday 8 December 2026, 09:30 in Amsterdam and Oslo
const now = new Date('2026-12-08T08:30:00Z');
const dates = (language: Language, zone = 'Europe/Amsterdam') => createDates({ language, zone, now: () => now });

describe('what a date is called', () => {
  it('in words near to today, in each language', () => {
    const days = [
      '2026-12-07',
      '2026-12-08',
      '2026-12-09',
      '2026-12-10',
      '2026-12-14',
      '2026-12-15',
      '2027-01-04',
      '2026-12-05',
    ];
    expect(days.map((day) => dates('nl').day(day))).toEqual([
      'gisteren',
      'vandaag',
      'morgen',
      'donderdag',
      'maandag',
      'dinsdag 15 december',
      'maandag 4 januari 2027',
      'zaterdag 5 december',
    ]);
    expect(days.slice(0, 6).map((day) => dates('nb').day(day))).toEqual([
      'i går',
      'i dag',
      'i morgen',
      'torsdag',
      'mandag',
      'tirsdag 15. desember',
    ]);
    expect(days.slice(0, 6).map((day) => dates('en').day(day))).toEqual([
      'yesterday',
      'today',
      'tomorrow',
      'Thursday',
      'Monday',
      'Tuesday 15 December',
    ]);
  });

  it('with a time and its end', () => {
    const [start, end] = ['2026-12-09T13:00:00Z', '2026-12-09T13:45:00Z'];
    expect(dates('nl').range(start, end)).toBe('morgen 14:00–14:45');
    expect(dates('nb').range(start, end)).toBe('i morgen kl. 14.00–14.45');
    expect(dates('en').range(start, end)).toBe('tomorrow 14:00–14:45');
    expect(dates('en').range('2026-12-09T21:00:00Z', '2026-12-10T00:30:00Z')).toBe('tomorrow 22:00 – Thursday 01:30');
  });

  it('names the other clock only where it shows something else', () => {
    const [start, end] = ['2026-12-09T13:00:00Z', '2026-12-09T13:45:00Z'];
    expect(dates('nl').range(start, end, 'Europe/Oslo')).toBe('morgen 14:00–14:45');
    expect(dates('nl').range(start, end, 'Europe/London')).toBe('morgen 14:00–14:45 (13:00 in London)');
    expect(dates('nb').range(start, end, 'America/New_York')).toBe('i morgen kl. 14.00–14.45 (08.00 i New York)');
  });

  it('changes the day at midnight of the person, not of UTC', () => {
    expect(dates('en').day('2026-12-08T23:30:00Z')).toBe('tomorrow');
    expect(dates('en', 'America/New_York').day('2026-12-08T23:30:00Z')).toBe('today');
  });

  it('counts near times in minutes and hours, far ones in days', () => {
    const en = dates('en');
    expect(
      [
        '2026-12-08T08:30:20Z',
        '2026-12-08T08:50:00Z',
        '2026-12-08T05:30:00Z',
        '2026-12-16T08:00:00Z',
        '2026-12-01',
      ].map(en.relative),
    ).toEqual(['now', 'in 20 minutes', '3 hours ago', 'in 8 days', '7 days ago']);
    expect(dates('nb').relative('2026-12-16T08:00:00Z')).toBe('om 8 dager');
  });

  it('refuses what is no instant', () => {
    expect(() => dates('en').time('soon')).toThrow('Not an instant: soon');
  });
});

describe('on paper', () => {
  const paper = (language: Language) =>
    createDates({ language, zone: 'Europe/Amsterdam', now: () => now, onPaper: true });

  it('R88: a day has its date and its year, since nobody knows when it is read', () => {
    expect(paper('en').day('2026-12-09')).toBe('Wednesday 9 December 2026');
    expect(paper('nl').moment('2026-12-08T13:00:00Z')).toBe('dinsdag 8 december 2026 14:00');
    expect(paper('nb').range('2026-12-09T13:00:00Z', '2026-12-09T13:45:00Z')).toContain('2026 kl. 14.00–14.45');
    expect(paper('en').relative('2026-12-09')).toBe('Wednesday 9 December 2026');
  });

  it('hours can be those of the place', () => {
    expect(paper('en').hours('2026-12-09T13:00:00Z', '2026-12-09T13:45:00Z', 'Europe/London')).toBe('13:00–13:45');
  });
});

describe('numbers', () => {
  it('are said as each language does', () => {
    expect([270, 45, 60, 0, 61].map(dates('nb').duration)).toEqual([
      '4 timer og 30 min',
      '45 min',
      '1 time',
      '0 min',
      '1 time og 1 min',
    ]);
    expect(dates('nl').duration(270)).toBe('4 uur en 30 min');
    expect(dates('nl').money(3150, 'EUR').replace(/\s/g, ' ')).toBe('€ 3.150');
    expect(dates('en').money(12.5, 'GBP')).toBe('£12.50');
    expect(dates('en').percent(0.8)).toBe('80%');
    expect(dates('nb').percent(0.8).replace(/\s/g, ' ')).toBe('80 %');
    expect(dates('en').list(['Noor', 'Sindre', 'Ingrid'])).toBe('Noor, Sindre and Ingrid');
    expect([0, 999, 1_200_000, 5e12].map((size) => dates('en').bytes(size))).toEqual([
      '0 byte',
      '999 byte',
      '1.2 MB',
      '5,000 GB',
    ]);
  });
});

describe('clocks', () => {
  it.each([
    ['2026-12-09', '14:00', 'Europe/Amsterdam', '2026-12-09T13:00:00.000Z'],
    ['2026-07-01', '14:00', 'Europe/Oslo', '2026-07-01T12:00:00.000Z'],
    ['2026-03-29', '02:30', 'Europe/Amsterdam', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '02:30', 'Europe/Amsterdam', '2026-10-25T00:30:00.000Z'],
    ['2026-12-09', '09:15', 'Asia/Kathmandu', '2026-12-09T03:30:00.000Z'],
    ['2026-12-31', '23:59', 'America/New_York', '2027-01-01T04:59:00.000Z'],
  ])('%s %s in %s is %s', (day, time, zone, instant) => {
    expect(instantOf(day, time, zone)).toBe(instant);
  });

  it('give back the day and the time they were made from, all round the year', () => {
    for (const zone of ['Europe/Amsterdam', 'Europe/Oslo', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia']) {
      for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
        const at = instantOf(day, '12:07', zone);
        expect(`${dayIn(at, zone)} ${timeIn(at, zone)}`).toBe(`${day} 12:07`);
      }
    }
  });

  it('refuse what is no day or time', () => {
    expect(() => instantOf('2026-13-01', '10:00', 'UTC')).toThrow('Not a day and a time');
    expect(() => instantOf('2026-12-01', '25:00', 'UTC')).toThrow('Not a day and a time');
  });

  it('know how far they are apart', () => {
    expect(offsetMinutes('2026-12-08T08:30:00Z', 'Asia/Kolkata')).toBe(330);
    expect(offsetMinutes(new Date('2026-12-08T08:30:00.900Z'), 'America/New_York')).toBe(-300);
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(['Europe/Oslo', 'Mars/Olympus'].map(isZone)).toEqual([true, false]);
  });
});
