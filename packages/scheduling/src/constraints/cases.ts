import type { Instance, PersonInput, SessionInput } from '../problem.ts';
import type { Assignment } from '../schedule.ts';

/** The instance and plan of a case, to be edited. */
export interface Draft {
  instance: Instance;
  plan: Assignment[];
  person: (id: string) => PersonInput;
  session: (id: string) => SessionInput;
  placed: (session: string) => Assignment;
  /** Moves a session to a UTC time of Monday the 11th, keeping its length unless one is given. */
  move: (session: string, time: string, minutes?: number) => void;
}

/** One constraint alone: an edit that breaks it and nothing else, and one near to it that breaks nothing. */
export interface Case {
  id: string;
  about: string;
  offender: (draft: Draft) => void;
  innocent: (draft: Draft) => void;
}

const at = (time: string): string => `2027-01-11T${time}:00Z`;

/** Amira and Bram meet Ines, Joris, Kofi and Lena on Monday 11 January 2027 in Amsterdam, where it is an hour later than UTC. */
export function draft(): Draft {
  const instance: Instance = {
    format: 'rondo-schedule-instance/1',
    id: 'monday',
    zone: 'Europe/Amsterdam',
    gridMinutes: 15,
    days: [
      { id: 'mon', start: at('08:00'), end: at('17:00') },
      { id: 'tue', start: '2027-01-12T08:00:00Z', end: '2027-01-12T17:00:00Z' },
    ],
    people: [
      { id: 'amira', role: 'candidate' },
      { id: 'bram', role: 'candidate' },
      { id: 'ines', role: 'interviewer', languages: ['nl', 'en'], attributes: { department: 'sales' } },
      { id: 'joris', role: 'interviewer', languages: ['nl'], attributes: { department: 'sales' } },
      { id: 'kofi', role: 'interviewer', languages: ['en'], attributes: { department: 'product' } },
      {
        id: 'lena',
        role: 'interviewer',
        languages: ['nl', 'en'],
        attributes: { department: 'product', executive: true },
      },
    ],
    rooms: [
      { id: 'R1', class: 'room', capacity: 4, features: ['step-free'], site: 'north' },
      { id: 'R2', class: 'room', capacity: 2, site: 'south' },
      { id: 'P1', class: 'quiet', capacity: 1 },
    ],
    loops: [
      { id: 'A', candidate: 'amira', sessions: ['amira-hr', 'amira-tech'] },
      { id: 'B', candidate: 'bram', sessions: ['bram-hr'] },
    ],
    sessions: [
      {
        id: 'amira-hr',
        loop: 'A',
        durationMinutes: 30,
        attendees: ['amira'],
        roles: [{ role: 'lead', count: 1, pool: ['ines', 'kofi'] }],
        roomClass: 'room',
      },
      {
        id: 'amira-tech',
        loop: 'A',
        durationMinutes: 60,
        attendees: ['amira'],
        roles: [
          { role: 'lead', count: 1, pool: ['ines', 'joris', 'lena'] },
          { role: 'panelist', count: 1, pool: ['joris', 'kofi', 'lena'] },
          { role: 'shadow', count: 1, pool: ['ines', 'lena'], optional: true },
        ],
        roomClass: 'room',
      },
      {
        id: 'bram-hr',
        loop: 'B',
        durationMinutes: 30,
        attendees: ['bram'],
        roles: [{ role: 'lead', count: 1, pool: ['ines', 'kofi'] }],
        roomClass: 'room',
      },
    ],
    travelMinutes: { 'north|south': 30 },
    objective: [{ id: 'candidateWaitMinutes' }],
  };
  const plan: Assignment[] = [
    { session: 'amira-hr', start: at('09:00'), end: at('09:30'), interviewers: ['ines'], room: 'R1' },
    { session: 'amira-tech', start: at('10:00'), end: at('11:00'), interviewers: ['joris', 'lena'], room: 'R1' },
    { session: 'bram-hr', start: at('09:00'), end: at('09:30'), interviewers: ['kofi'], room: 'R2' },
  ];
  const placed = (session: string): Assignment => plan.find((one) => one.session === session)!;
  return {
    instance,
    plan,
    placed,
    person: (id) => instance.people.find((person) => person.id === id)!,
    session: (id) => instance.sessions.find((session) => session.id === id)!,
    move(session, time, minutes) {
      const one = placed(session);
      const length = minutes ?? (Date.parse(one.end) - Date.parse(one.start)) / 60_000;
      one.start = at(time);
      one.end = new Date(Date.parse(at(time)) + length * 60_000).toISOString().replace('.000', '');
    },
  };
}

/** Offenders and innocents of H1 to H13. */
export const CASES: readonly Case[] = [
  {
    id: 'H1',
    about: 'a candidate in two sessions at once',
    offender(d) {
      d.placed('amira-tech').room = 'R3';
      d.instance.rooms!.push({ id: 'R3', class: 'room' });
      d.move('amira-tech', '09:15');
    },
    innocent: (d) => d.move('amira-tech', '09:30'),
  },
  {
    id: 'H1',
    about: 'a buffer after a session',
    offender(d) {
      d.person('ines').bufferMinutes = 20;
      d.placed('bram-hr').interviewers = ['ines'];
      d.placed('bram-hr').room = 'R1';
      d.move('bram-hr', '09:45');
      d.placed('amira-tech').room = 'R2';
      d.move('amira-tech', '11:00');
      d.instance.rooms![1]!.capacity = 5;
    },
    innocent(d) {
      d.person('ines').bufferMinutes = 15;
      d.placed('bram-hr').interviewers = ['ines'];
      d.placed('bram-hr').room = 'R1';
      d.move('bram-hr', '09:45');
      d.move('amira-tech', '11:00');
    },
  },
  {
    id: 'H1',
    about: 'travel between two sites',
    offender(d) {
      d.instance.rooms![1]!.capacity = 5;
      d.placed('amira-tech').room = 'R2';
      d.move('amira-tech', '09:45');
    },
    innocent(d) {
      d.instance.rooms![1]!.capacity = 5;
      d.placed('amira-tech').room = 'R2';
    },
  },
  {
    id: 'H2',
    about: 'two sessions in one room',
    offender(d) {
      d.placed('bram-hr').room = 'R1';
    },
    innocent(d) {
      d.placed('bram-hr').room = 'R1';
      d.move('bram-hr', '09:30');
    },
  },
  {
    id: 'H2',
    about: 'seats for everyone, shadows too',
    offender(d) {
      d.placed('amira-tech').interviewers = ['joris', 'kofi', 'ines'];
      d.instance.rooms![0]!.capacity = 3;
    },
    innocent(d) {
      d.placed('amira-tech').interviewers = ['joris', 'kofi', 'ines'];
    },
  },
  {
    id: 'H2',
    about: 'a room that is taken',
    offender: (d) => {
      d.instance.rooms![0]!.busy = [{ start: at('10:45'), end: at('12:00') }];
    },
    innocent: (d) => {
      d.instance.rooms![0]!.busy = [{ start: at('11:00'), end: at('12:00') }];
    },
  },
  {
    id: 'H2',
    about: 'the features asked for',
    offender: (d) => {
      d.session('bram-hr').roomFeatures = ['step-free'];
    },
    innocent: (d) => {
      d.session('amira-hr').roomFeatures = ['step-free'];
    },
  },
  {
    id: 'H2',
    about: 'no room where one is asked for',
    offender: (d) => {
      delete d.placed('bram-hr').room;
    },
    innocent: (d) => {
      delete d.session('bram-hr').roomClass;
      delete d.placed('bram-hr').room;
    },
  },
  {
    id: 'H3',
    about: 'busy in the calendar',
    offender: (d) => {
      d.person('joris').busy = [{ start: at('10:30'), end: at('10:45') }];
    },
    innocent: (d) => {
      d.person('joris').busy = [{ start: at('11:00'), end: at('12:00') }];
    },
  },
  {
    id: 'H3',
    about: 'working hours on one’s own clock',
    offender(d) {
      d.person('ines').zone = 'Europe/London';
      d.person('ines').workingHours = [{ days: 'MO-FR', from: '09:15', to: '17:00' }];
    },
    innocent(d) {
      d.person('ines').zone = 'Europe/London';
      d.person('ines').workingHours = [{ days: 'MO-FR', from: '09:00', to: '17:00' }];
    },
  },
  {
    id: 'H3',
    about: 'a candidate who is available',
    offender: (d) => {
      d.person('amira').available = [{ start: at('09:00'), end: at('10:45') }];
    },
    innocent: (d) => {
      d.person('amira').available = [
        { start: at('10:30'), end: at('11:00') },
        { start: at('09:00'), end: at('10:30') },
      ];
    },
  },
  {
    id: 'H3',
    about: 'a session’s own windows',
    offender: (d) => {
      d.session('bram-hr').windows = [{ start: at('09:15'), end: at('12:00') }];
    },
    innocent: (d) => {
      d.session('bram-hr').windows = [{ start: at('09:00'), end: at('09:30') }];
    },
  },
  {
    id: 'H4',
    about: 'someone of another pool',
    offender: (d) => {
      d.placed('amira-hr').interviewers = ['joris'];
    },
    innocent: (d) => {
      d.placed('amira-hr').interviewers = ['kofi'];
      d.placed('bram-hr').interviewers = ['ines'];
    },
  },
  {
    id: 'H4',
    about: 'a shadow in a rater’s seat',
    offender: (d) => {
      d.session('amira-tech').roles![0]!.pool = ['joris', 'lena'];
      d.placed('amira-tech').interviewers = ['joris', 'ines'];
    },
    innocent: (d) => {
      d.placed('amira-tech').interviewers = ['joris', 'lena', 'ines'];
    },
  },
  {
    id: 'H4',
    about: 'one person too many',
    offender: (d) => {
      d.placed('amira-hr').interviewers = ['ines', 'lena'];
    },
    innocent: (d) => {
      d.session('amira-hr').roles!.push({ role: 'shadow', count: 1, pool: ['lena'], optional: true });
      d.placed('amira-hr').interviewers = ['ines', 'lena'];
    },
  },
  {
    id: 'H4',
    about: 'an empty seat',
    offender: (d) => {
      d.placed('amira-tech').interviewers = ['joris'];
    },
    innocent: (d) => {
      d.placed('amira-tech').interviewers = ['lena', 'joris'];
    },
  },
  {
    id: 'H4',
    about: 'the language',
    offender: (d) => {
      d.session('amira-hr').language = 'nl';
      d.placed('amira-hr').interviewers = ['kofi'];
      d.placed('bram-hr').interviewers = ['ines'];
    },
    innocent: (d) => {
      d.session('amira-hr').language = 'nl';
    },
  },
  {
    id: 'H5',
    about: 'a mixed panel',
    offender(d) {
      d.instance.rules = [{ type: 'mixedPanel', scope: 'session', attribute: 'department', minDistinct: 2 }];
      d.placed('amira-tech').interviewers = ['lena', 'kofi'];
    },
    innocent: (d) => {
      d.instance.rules = [{ type: 'mixedPanel', scope: 'session', attribute: 'department', minDistinct: 2 }];
    },
  },
  {
    id: 'H5',
    about: 'a mixed loop, shadows not counted',
    offender(d) {
      d.instance.rules = [{ type: 'mixedPanel', scope: 'loop', loops: ['A'], attribute: 'department', minDistinct: 2 }];
      d.placed('amira-hr').interviewers = ['kofi'];
      d.placed('bram-hr').interviewers = ['ines'];
      d.placed('amira-tech').interviewers = ['lena', 'kofi', 'ines'];
    },
    innocent(d) {
      d.instance.rules = [{ type: 'mixedPanel', scope: 'loop', loops: ['A'], attribute: 'department', minDistinct: 2 }];
      d.placed('amira-tech').interviewers = ['lena', 'kofi'];
    },
  },
  {
    id: 'H5',
    about: 'a returning member',
    offender: (d) => {
      d.instance.rules = [{ type: 'returningMember' }];
    },
    innocent(d) {
      d.instance.rules = [{ type: 'returningMember' }];
      d.placed('amira-tech').interviewers = ['ines', 'joris'];
    },
  },
  {
    id: 'H5',
    about: 'an executive',
    offender(d) {
      d.instance.rules = [{ type: 'executive', loops: ['A'] }];
      d.placed('amira-tech').interviewers = ['ines', 'joris'];
    },
    innocent: (d) => {
      d.instance.rules = [{ type: 'executive', loops: ['A'] }];
    },
  },
  {
    id: 'H5',
    about: 'a declared conflict of interest',
    offender: (d) => {
      d.instance.rules = [{ type: 'conflict', people: ['ines', 'amira'] }];
    },
    innocent: (d) => {
      d.instance.rules = [{ type: 'conflict', people: ['ines', 'bram'] }];
    },
  },
  {
    id: 'H6',
    about: 'before and after',
    offender: (d) => {
      d.instance.precedences = [{ before: 'amira-tech', after: 'amira-hr' }];
    },
    innocent: (d) => {
      d.instance.precedences = [{ before: 'amira-hr', after: 'amira-tech' }];
    },
  },
  {
    id: 'H6',
    about: 'the smallest gap',
    offender: (d) => {
      d.instance.precedences = [{ before: 'amira-hr', after: 'amira-tech', minGapMinutes: 31 }];
    },
    innocent: (d) => {
      d.instance.precedences = [{ before: 'amira-hr', after: 'amira-tech', minGapMinutes: 30 }];
    },
  },
  {
    id: 'H6',
    about: 'the largest gap',
    offender: (d) => {
      d.instance.precedences = [{ before: 'amira-hr', after: 'amira-tech', maxGapMinutes: 29 }];
    },
    innocent: (d) => {
      d.instance.precedences = [{ before: 'amira-hr', after: 'amira-tech', maxGapMinutes: 30 }];
    },
  },
  {
    id: 'H6',
    about: 'the same day',
    offender(d) {
      d.instance.precedences = [{ before: 'amira-hr', after: 'amira-tech', sameDay: true }];
      Object.assign(d.placed('amira-tech'), { start: '2027-01-12T09:00:00Z', end: '2027-01-12T10:00:00Z' });
    },
    innocent: (d) => {
      d.instance.precedences = [{ before: 'amira-hr', after: 'amira-tech', sameDay: true }];
    },
  },
  {
    id: 'H6',
    about: 'back to back',
    offender: (d) => {
      d.instance.precedences = [{ before: 'amira-hr', after: 'amira-tech', backToBack: true }];
    },
    innocent(d) {
      d.instance.precedences = [{ before: 'amira-hr', after: 'amira-tech', backToBack: true }];
      d.move('amira-tech', '09:30');
    },
  },
  {
    id: 'H6',
    about: 'first and last of the loop',
    offender: (d) => {
      d.session('amira-tech').position = 'first';
    },
    innocent: (d) => {
      d.session('amira-tech').position = 'last';
    },
  },
  {
    id: 'H7',
    about: 'lunch within its window, beside the calendar',
    offender(d) {
      // 11:30 to 12:30 on the clock: the interview takes 11:00 to 12:00, the calendar the rest.
      d.person('lena').lunch = { window: ['11:15', '12:30'], minutes: 30 };
      d.person('lena').busy = [{ start: at('11:15'), end: at('11:30') }];
    },
    innocent(d) {
      d.person('lena').lunch = { window: ['11:15', '12:30'], minutes: 30 };
      d.person('kofi').busy = [{ start: at('11:15'), end: at('11:30') }];
    },
  },
  {
    id: 'H7',
    about: 'lunch between two instants',
    offender: (d) => {
      d.person('amira').lunch = { window: [at('09:00'), at('10:15')], minutes: 45 };
    },
    innocent: (d) => {
      d.person('amira').lunch = { window: [at('09:00'), at('10:15')], minutes: 30 };
    },
  },
  {
    id: 'H7',
    about: 'a pause after so many minutes of interviews',
    offender(d) {
      d.person('amira').pause = { afterMinutes: 75, minutes: 15 };
      d.move('amira-tech', '09:30');
    },
    innocent(d) {
      d.person('amira').pause = { minutes: 15 };
      d.move('amira-tech', '09:30');
    },
  },
  {
    id: 'H7',
    about: 'fair breaks',
    offender: (d) => {
      d.instance.rules = [{ type: 'breakFairness', maxDifference: 0 }];
    },
    innocent: (d) => {
      d.instance.rules = [{ type: 'breakFairness', maxDifference: 1 }];
    },
  },
  {
    id: 'H7',
    about: 'fair waiting',
    offender: (d) => {
      d.instance.rules = [{ type: 'waitFairness', maxDifferenceMinutes: 29 }];
    },
    innocent: (d) => {
      d.instance.rules = [{ type: 'waitFairness', maxDifferenceMinutes: 30 }];
    },
  },
  {
    id: 'H7',
    about: 'fair starts on the candidates’ clocks',
    offender(d) {
      d.instance.rules = [{ type: 'startFairness', maxDifferenceMinutes: 30 }];
      d.person('bram').zone = 'Europe/London';
    },
    innocent(d) {
      d.instance.rules = [{ type: 'startFairness', maxDifferenceMinutes: 60 }];
      d.person('bram').zone = 'Europe/London';
    },
  },
  {
    id: 'H8',
    about: 'a candidate who is busy while they should prepare',
    offender(d) {
      d.session('amira-tech').preparation = { minutes: 30 };
      d.person('amira').busy = [{ start: at('09:30'), end: at('09:45') }];
    },
    innocent(d) {
      d.session('amira-tech').preparation = { minutes: 15 };
      d.person('amira').busy = [{ start: at('09:30'), end: at('09:45') }];
    },
  },
  {
    id: 'H8',
    about: 'a preparation that begins before the day',
    offender(d) {
      d.session('bram-hr').preparation = { minutes: 75 };
    },
    innocent(d) {
      d.session('bram-hr').preparation = { minutes: 60 };
    },
  },
  {
    id: 'H8',
    about: 'two preparations and one quiet room',
    offender(d) {
      d.session('amira-hr').preparation = { minutes: 30, roomClass: 'quiet' };
      d.session('bram-hr').preparation = { minutes: 30, roomClass: 'quiet' };
    },
    innocent(d) {
      d.session('amira-tech').preparation = { minutes: 30, roomClass: 'quiet' };
      d.session('bram-hr').preparation = { minutes: 30, roomClass: 'quiet' };
    },
  },
  {
    id: 'H8',
    about: 'a named room of the wrong class',
    offender(d) {
      d.session('bram-hr').preparation = { minutes: 30, roomClass: 'quiet' };
      d.placed('bram-hr').preparationRoom = 'R2';
    },
    innocent(d) {
      d.session('bram-hr').preparation = { minutes: 30, roomClass: 'quiet' };
      d.placed('bram-hr').preparationRoom = 'P1';
    },
  },
  {
    id: 'H9',
    about: 'sessions per day',
    offender: (d) => {
      d.person('amira').maxSessionsPerDay = 1;
    },
    innocent: (d) => {
      d.person('amira').maxSessionsPerDay = 2;
    },
  },
  {
    id: 'H9',
    about: 'sessions per day, counted in one’s own calendar',
    offender(d) {
      // Both are on Monday in Auckland only when the second starts before 11:00 UTC, its midnight.
      d.person('amira').zone = 'Pacific/Auckland';
      d.person('amira').maxSessionsPerDay = 1;
    },
    innocent(d) {
      d.person('amira').zone = 'Pacific/Auckland';
      d.person('amira').maxSessionsPerDay = 1;
      d.move('amira-tech', '11:00');
    },
  },
  {
    id: 'H9',
    about: 'sessions per week',
    offender: (d) => {
      d.person('amira').maxSessionsPerWeek = 1;
    },
    innocent: (d) => {
      d.person('amira').maxSessionsPerWeek = 2;
    },
  },
  {
    id: 'H9',
    about: 'minutes on end',
    offender(d) {
      d.person('amira').maxConsecutiveMinutes = 75;
      d.move('amira-tech', '09:30');
    },
    innocent(d) {
      d.person('amira').maxConsecutiveMinutes = 75;
      d.move('amira-tech', '09:45');
    },
  },
  {
    id: 'H10',
    about: 'days of a loop',
    offender(d) {
      d.instance.loops![0]!.maxDays = 1;
      Object.assign(d.placed('amira-tech'), { start: '2027-01-12T09:00:00Z', end: '2027-01-12T10:00:00Z' });
    },
    innocent(d) {
      d.instance.loops![0]!.maxDays = 2;
      Object.assign(d.placed('amira-tech'), { start: '2027-01-12T09:00:00Z', end: '2027-01-12T10:00:00Z' });
    },
  },
  {
    id: 'H10',
    about: 'the notice period',
    offender: (d) => {
      Object.assign(d.instance.loops![0]!, { noticeFrom: '2027-01-09T09:15:00Z', noticeHours: 48 });
    },
    innocent: (d) => {
      Object.assign(d.instance.loops![0]!, { noticeFrom: '2027-01-09T09:00:00Z', noticeHours: 48 });
    },
  },
  {
    id: 'H10',
    about: 'the latest date',
    offender: (d) => {
      d.instance.loops![0]!.latestDate = '2027-01-10';
    },
    innocent: (d) => {
      d.instance.loops![0]!.latestDate = '2027-01-11';
    },
  },
  {
    id: 'H11',
    about: 'a pinned start',
    offender: (d) => {
      d.instance.pins = [{ session: 'bram-hr', start: at('09:15') }];
    },
    innocent: (d) => {
      d.instance.pins = [{ session: 'bram-hr', start: at('09:00') }];
    },
  },
  {
    id: 'H11',
    about: 'a pinned person and a pinned room',
    offender: (d) => {
      d.instance.pins = [{ session: 'bram-hr', interviewers: ['ines'], room: 'R1' }];
    },
    innocent: (d) => {
      d.instance.pins = [{ session: 'bram-hr', interviewers: ['kofi'], room: 'R2' }];
    },
  },
  {
    id: 'H11',
    about: 'what has begun',
    offender(d) {
      d.instance.previous = { assignments: [{ ...d.placed('bram-hr'), start: at('08:45') }] };
      d.instance.now = at('08:50');
    },
    innocent(d) {
      d.instance.previous = { assignments: [{ ...d.placed('bram-hr'), start: at('08:45') }] };
      d.instance.now = at('08:45');
    },
  },
  {
    id: 'H12',
    about: 'a holiday',
    offender: (d) => {
      d.instance.holidays = ['2027-01-11'];
    },
    innocent: (d) => {
      d.instance.holidays = ['2027-01-12'];
    },
  },
  {
    id: 'H12',
    about: 'company hours on the company’s clock',
    offender: (d) => {
      d.instance.companyHours = [{ days: 'MO-FR', from: '10:00', to: '11:45' }];
    },
    innocent: (d) => {
      d.instance.companyHours = [{ days: 'MO-FR', from: '10:00', to: '12:00' }];
    },
  },
  {
    id: 'H12',
    about: 'the days of the plan and their grid',
    offender: (d) => d.move('bram-hr', '09:10'),
    innocent: (d) => d.move('bram-hr', '08:00'),
  },
  {
    id: 'H12',
    about: 'after the last day’s end',
    offender: (d) => d.move('bram-hr', '16:45'),
    innocent: (d) => d.move('bram-hr', '16:30'),
  },
  {
    id: 'H13',
    about: 'extra time',
    offender: (d) => {
      d.person('amira').adjustments = { extraTimeFactor: 1.1 };
    },
    innocent(d) {
      d.person('amira').adjustments = { extraTimeFactor: 1.1 };
      d.move('amira-hr', '09:00', 33);
      d.move('amira-tech', '10:00', 66);
    },
  },
  {
    id: 'H13',
    about: 'a session that is cut short',
    offender: (d) => d.move('bram-hr', '09:00', 15),
    innocent: (d) => d.move('bram-hr', '09:15'),
  },
  {
    id: 'H13',
    about: 'an interpreter’s seat',
    offender: (d) => {
      d.person('bram').adjustments = { interpreterPool: ['lena'] };
    },
    innocent(d) {
      d.person('bram').adjustments = { interpreterPool: ['lena'] };
      d.placed('bram-hr').interviewers = ['kofi', 'lena'];
      d.instance.rooms![1]!.capacity = 3;
    },
  },
  {
    id: 'H13',
    about: 'an accessible room',
    offender: (d) => {
      d.person('bram').adjustments = { roomFeatures: ['step-free'] };
    },
    innocent: (d) => {
      d.person('amira').adjustments = { roomFeatures: ['step-free'] };
    },
  },
];
