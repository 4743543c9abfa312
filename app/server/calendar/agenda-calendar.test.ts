import type { PublishedAgenda } from '@rondo/interview';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarOff } from '../endings/off.ts';
import { agendaCalendar, entryForCandidate, entryForMember } from './agenda-calendar.ts';
import { offsetMinutes, timeZoneLines } from './time-zone.ts';

const at = new Date('2026-12-01T09:00:00Z');
const organiser = { name: 'Hanne Berg', email: 'hanne@example.org' };

function agenda(changes: Partial<PublishedAgenda['sessions'][number]> = {}): PublishedAgenda {
  return {
    vacancy: { id: '01900000-0000-7000-8000-000000000001', title: 'Planner' },
    organisation: 'Polder & Fjord',
    round: { id: '01900000-0000-7000-8000-000000000002', number: 2, name: 'Round two' },
    zone: 'Europe/Amsterdam',
    place: 'Biltstraat 40; Utrecht, 2nd floor',
    arrival: 'Ring twice; bring a coat.',
    contact: { name: 'Hanne Berg', phone: '+31 30 123 45 67', email: 'hanne@example.org' },
    sessions: [
      {
        id: '01900000-0000-7000-8000-000000000003',
        kind: 'panel',
        name: 'Panel',
        startsAt: '2027-03-28T07:00:00.000Z',
        endsAt: '2027-03-28T07:45:00.000Z',
        rated: true,
        place: '',
        room: 'Merwede',
        people: [
          {
            memberId: '01900000-0000-7000-8000-000000000009',
            name: 'Imre Bakker',
            title: 'team lead',
            organisation: '',
            bio: '',
            role: 'lead',
          },
        ],
        calendar: { uid: '01900000-0000-7000-8000-000000000003@rondo.example', sequence: 3 },
        ...changes,
      },
    ],
    criteria: [],
    pay: null,
  };
}
type Options = Omit<Parameters<typeof agendaCalendar>[1], 'at' | 'describe'>;
const written = (content: PublishedAgenda, options: Options = {}) =>
  agendaCalendar(content, { at, describe: entryForCandidate(content, 'en', 'https://rondo.example'), ...options });

const parse = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventOf = (text: string) => new ICAL.Event(parse(text).getFirstSubcomponent('vevent') as ICAL.Component);

/** What RFC 5545 and 5546 demand of a file, asked of its bytes: nothing of the writer is used. */
function faultsOf(file: string): string[] {
  const faults: string[] = [];
  const bytes = Buffer.from(file);
  if (bytes.toString() !== file) faults.push('is not UTF-8');
  if (!file.endsWith('\r\n')) faults.push('does not end with CRLF');
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) faults.push(`a bare line break in ${JSON.stringify(line)}`);
    if (Buffer.byteLength(line) > 75) faults.push(`${Buffer.byteLength(line)} octets in a line`);
    if (line === '') faults.push('an empty line');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
    if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(line)) faults.push('a control character');
  }
  const lines = file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
  const open: { name: string; seen: Map<string, string[]>; children: string[] }[] = [];
  const zones = new Map<string, number>();
  const used = new Set<string>();
  const methods: string[] = [];
  const uids = new Set<string>();
  const grammar = /^([A-Z][A-Z0-9-]*)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/su;
  const once = [
    'UID',
    'DTSTAMP',
    'DTSTART',
    'DTEND',
    'SUMMARY',
    'DESCRIPTION',
    'LOCATION',
    'STATUS',
    'CLASS',
    'SEQUENCE',
    'URL',
    'ORGANIZER',
    'TRANSP',
  ];
  for (const line of lines) {
    const [, name = '', parameters = '', value = ''] = grammar.exec(line) ?? [];
    if (name === '') {
      faults.push(`no content line: ${line}`);
      continue;
    }
    const here = open.at(-1);
    if (name === 'BEGIN') {
      here?.children.push(value);
      open.push({ name: value, seen: new Map(), children: [] });
      continue;
    }
    if (name === 'END') {
      const closed = open.pop();
      if (closed?.name !== value) faults.push(`END:${value} closes ${closed?.name}`);
      const has = (key: string) => closed?.seen.has(key) ?? false;
      const needs = (...keys: string[]) => {
        for (const key of keys) if (!has(key)) faults.push(`${value} without ${key}`);
      };
      if (value === 'VCALENDAR') {
        needs('VERSION', 'PRODID');
        if (!closed?.children.includes('VEVENT')) faults.push('nothing in it');
      }
      if (value === 'VEVENT') {
        needs('UID', 'DTSTAMP', 'DTSTART', 'SEQUENCE');
        for (const key of once) if ((closed?.seen.get(key)?.length ?? 0) > 1) faults.push(`${key} twice`);
        const [method] = methods;
        if (method !== undefined) needs('ORGANIZER');
        if (method === 'REQUEST') needs('ATTENDEE');
        if (method === 'PUBLISH' && has('ATTENDEE')) faults.push('PUBLISH with ATTENDEE');
        uids.add(closed?.seen.get('UID')?.[0] ?? '');
        // RFC 5546, 3.2.2 and 3.2.5: a message that asks or calls off is about one entry; what is off asks nobody.
        if ((method === 'REQUEST' || method === 'CANCEL') && uids.size > 1) faults.push(`${method} of several UIDs`);
        if (method === 'REQUEST' && closed?.seen.get('STATUS')?.[0] === 'CANCELLED') faults.push('REQUEST, CANCELLED');
        if (method === 'CANCEL' && closed?.seen.get('STATUS')?.[0] !== 'CANCELLED') faults.push('CANCEL not CANCELLED');
      }
      if (value === 'VTIMEZONE') {
        const id = closed?.seen.get('TZID')?.[0] ?? '';
        zones.set(id, (zones.get(id) ?? 0) + 1);
        if (closed?.children.length === 0) faults.push('VTIMEZONE without observance');
      }
      if (value === 'STANDARD' || value === 'DAYLIGHT') needs('DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO');
      continue;
    }
    here?.seen.set(name, [...(here.seen.get(name) ?? []), value]);
    if (name === 'METHOD') methods.push(value);
    // RFC 5545, 3.2.19: a paramtext; quotes are for other parameters.
    if (/;TZID="/.test(parameters)) faults.push('a TZID in quotes');
    const zone = /;TZID=(?:"([^"]*)"|([^;:]*))/.exec(parameters);
    if (zone) used.add(zone[1] ?? zone[2] ?? '');
    if (/^(?:SUMMARY|DESCRIPTION|LOCATION|UID)$/.test(name) && /(?:^|[^\\])(?:\\\\)*(?:[;,]|\\[^\\;,nN])/.test(value))
      faults.push(`${name} is not escaped: ${value}`);
    if (/^(?:DTSTART|DTEND)$/.test(name) && !/^\d{8}T\d{6}Z?$/.test(value)) faults.push(`${name} ${value}`);
    if (name === 'DTSTAMP' && !/^\d{8}T\d{6}Z$/.test(value)) faults.push(`DTSTAMP ${value}`);
    if (/^TZOFFSET/.test(name) && !/^[+-]\d{4}$/.test(value)) faults.push(`${name} ${value}`);
    if (/^(?:ORGANIZER|ATTENDEE)$/.test(name) && !/^mailto:[\w.!$'*+%{|}~`^-]+@[a-z0-9.-]+$/i.test(value))
      faults.push(`${name} ${value}`);
    if (name === 'URL' && !/^https?:\/\/[!-~]+$/.test(value)) faults.push(`URL ${value}`);
  }
  if (open.length > 0) faults.push('something stays open');
  for (const id of used) if (zones.get(id) !== 1) faults.push(`TZID ${id} is told of ${zones.get(id) ?? 0} times`);
  return faults;
}

/** The instant that an entry means by what its own file says of its zone. */
function meant(file: string, property: 'dtstart' | 'dtend'): string {
  const calendar = parse(file);
  const told = calendar.getFirstSubcomponent('vtimezone');
  const time = eventOf(file).component.getFirstPropertyValue(property) as ICAL.Time;
  if (told === null) return time.toJSDate().toISOString();
  return time.convertToZone(ICAL.Timezone.utcTimezone).toJSDate().toISOString();
}

const withOwnZone = (file: string, property: 'dtstart' | 'dtend') => {
  const told = parse(file).getFirstSubcomponent('vtimezone');
  if (told) {
    ICAL.TimezoneService.reset();
    ICAL.TimezoneService.register(new ICAL.Timezone(told));
  }
  return meant(file, property);
};

describe('R18 R81: entries in calendars', () => {
  it('an entry keeps its UID and carries its sequence, place, people, arrival and contact', () => {
    const file = written(agenda(), {
      method: 'REQUEST',
      organiser,
      attendees: [{ name: 'Imre', email: 'imre@example.org' }],
    });
    expect(faultsOf(file)).toEqual([]);
    const event = eventOf(file);
    expect(event.uid).toBe('01900000-0000-7000-8000-000000000003@rondo.example');
    expect(event.sequence).toBe(3);
    expect(withOwnZone(file, 'dtstart')).toBe('2027-03-28T07:00:00.000Z');
    expect(event.location).toBe('Merwede, Biltstraat 40; Utrecht, 2nd floor');
    expect(event.attendees).toHaveLength(1);
    expect(event.organizer).toBe('mailto:hanne@example.org');
    expect(event.description).toBe(
      'About the vacancy Planner.\nWith Imre Bakker (team lead).\nThis interview is rated.\n\nArriving: Ring twice; bring a coat.\n\nQuestions, or running late? Hanne Berg, +31 30 123 45 67, hanne@example.org\n\nYour page: https://rondo.example/my',
    );
    // Who shares somebody's calendar does not read in it what they apply for.
    expect(event.component.getFirstPropertyValue('class')).toBe('PRIVATE');
  });

  it('a panelist reads about whom, with whom and where the kit is; nothing of it is the candidate’s page', () => {
    const content = agenda();
    const file = agendaCalendar(content, {
      at,
      method: 'REQUEST',
      organiser,
      attendees: [{ name: 'Imre', email: 'imre@example.org' }],
      describe: entryForMember(content, 'nl', { candidate: 'Noor', memberId: 'me', url: 'https://rondo.example' }),
    });
    expect(faultsOf(file)).toEqual([]);
    expect(eventOf(file).summary).toBe('Panel: Noor');
    expect(eventOf(file).description).toBe(
      'Over de vacature Planner.\nMet Imre Bakker.\nhttps://rondo.example/sessions/01900000-0000-7000-8000-000000000003',
    );
  });

  it('a cancellation says so; what left an agenda goes out of the calendar with the rest of it', () => {
    const file = written(agenda(), {
      method: 'CANCEL',
      organiser,
      attendees: [{ name: 'Noor', email: 'noor@example.org' }],
    });
    expect(faultsOf(file)).toEqual([]);
    expect(parse(file).getFirstPropertyValue('method')).toBe('CANCEL');
    expect(eventOf(file).component.getFirstPropertyValue('status')).toBe('CANCELLED');
    const [session] = agenda().sessions;
    if (session === undefined) throw new Error('no session');
    const gone = { ...session, id: 'gone', calendar: { uid: 'gone@rondo.example', sequence: 5 } };
    const both = written(agenda(), { method: 'PUBLISH', organiser, cancelled: [gone] });
    expect(faultsOf(both)).toEqual([]);
    const found = parse(both)
      .getAllSubcomponents('vevent')
      .map((event) => [event.getFirstPropertyValue('uid'), event.getFirstPropertyValue('status')]);
    expect(found).toEqual([
      [session.calendar.uid, 'CONFIRMED'],
      ['gone@rondo.example', 'CANCELLED'],
    ]);
  });

  it('several interviews that are off are one message that a calendar takes: each by itself is called off in it', () => {
    const [session] = agenda().sessions;
    if (session === undefined) throw new Error('no session');
    const second = { ...session, id: 'second', calendar: { uid: 'second@rondo.example', sequence: 1 } };
    const of = (sessions: (typeof session)[]) =>
      calendarOff(
        { ...agenda(), sessions },
        {
          mail: { language: 'en', to_name: 'Noor', to_address: 'noor@bücher.example' } as never,
          now: at,
          url: 'https://rondo.example',
          from: { name: 'Rondo', address: 'rondo@example.org' },
        },
      );
    for (const [sessions, method] of [
      [[session], 'CANCEL'],
      [[session, second], 'PUBLISH'],
    ] as const) {
      const off = of([...sessions]);
      expect(off?.method).toBe(method);
      expect(faultsOf(off?.content ?? '')).toEqual([]);
      expect(parse(off?.content ?? '').getFirstPropertyValue('method')).toBe(method);
      expect(off?.content.match(/^STATUS:CANCELLED\r$/gm)).toHaveLength(sessions.length);
    }
  });

  it('a room on the web is one press away', () => {
    const online = written(agenda({ room: null, place: 'Online: https://meet.example/ab?c=1&d=ø.' }));
    expect(eventOf(online).component.getFirstPropertyValue('url')).toBe('https://meet.example/ab?c=1&d=%C3%B8');
    expect(faultsOf(online)).toEqual([]);
    expect(eventOf(written(agenda())).component.getFirstPropertyValue('url')).toBeNull();
  });

  it.each([
    ['Europe/Amsterdam', '2027-03-28T00:30:00Z', '2027-03-28T01:30:00Z'],
    ['Europe/Oslo', '2027-10-31T00:30:00Z', '2027-10-31T01:30:00Z'],
    ['Europe/London', '2027-03-28T00:59:00Z', '2027-03-28T01:00:00Z'],
    ['America/New_York', '2027-03-14T06:59:00Z', '2027-03-14T07:30:00Z'],
    ['America/New_York', '2027-11-07T05:30:00Z', '2027-11-07T06:30:00Z'],
    ['Australia/Lord_Howe', '2027-04-03T14:30:00Z', '2027-04-03T15:30:00Z'],
    ['Africa/Casablanca', '2027-02-07T01:30:00Z', '2027-03-14T03:30:00Z'],
    ['Asia/Kolkata', '2027-06-01T03:30:00Z', '2027-06-01T04:30:00Z'],
    ['Pacific/Chatham', '2027-09-25T13:50:00Z', '2027-09-25T14:10:00Z'],
    ['America/St_Johns', '2027-03-14T05:20:00Z', '2027-03-14T05:40:00Z'],
    ['UTC', '2027-03-28T00:30:00Z', '2027-03-28T01:30:00Z'],
  ])('what %s does with its clocks stands in the file, around %s', (zone, startsAt, endsAt) => {
    const file = written({ ...agenda({ startsAt, endsAt }), zone });
    expect(faultsOf(file)).toEqual([]);
    expect(withOwnZone(file, 'dtstart')).toBe(new Date(startsAt).toISOString());
    expect(withOwnZone(file, 'dtend')).toBe(new Date(endsAt).toISOString());
  });

  it('every hour of 2027 in a zone means what it says', { timeout: 60_000 }, () => {
    for (const zone of ['Europe/Amsterdam', 'Europe/Oslo', 'America/New_York', 'Australia/Sydney']) {
      const from = Date.UTC(2027, 0, 1);
      const told = new ICAL.Timezone(
        new ICAL.Component(
          ICAL.parse(`BEGIN:VCALENDAR\r\n${timeZoneLines(zone, [new Date(from)])}END:VCALENDAR\r\n`),
        ).getFirstSubcomponent('vtimezone') as ICAL.Component,
      );
      for (let hour = 0; hour < 365 * 24; hour += 1) {
        const moment = new Date(from + hour * 3_600_000);
        const local = ICAL.Time.fromJSDate(new Date(moment.getTime() + offsetMinutes(zone, moment) * 60_000), true);
        local.zone = told;
        const seconds = told.utcOffset(local);
        // A time that comes twice is not told in local time; see above.
        const around = [-1, 1].map((hours) => offsetMinutes(zone, new Date(moment.getTime() + hours * 3_600_000)));
        if ((around[0] ?? 0) > offsetMinutes(zone, moment) || (around[1] ?? 0) < offsetMinutes(zone, moment)) continue;
        if (seconds / 60 !== offsetMinutes(zone, moment))
          expect.fail(`${zone} ${moment.toISOString()}: ${seconds / 60}`);
      }
    }
  });

  it('S36 · ics: what people typed cannot add a property: it reads back as the text it was', () => {
    const evil = 'Panel\r\nATTENDEE:mailto:evil@example.org\nATTACH:file:///etc/passwd\r\nX-ALT-DESC:<b>';
    const file = written({ ...agenda({ name: evil }), place: evil }, { method: 'PUBLISH', organiser });
    const names = (text: string) =>
      (parse(text).getFirstSubcomponent('vevent') as ICAL.Component)
        .getAllProperties()
        .map(({ name }) => name)
        .sort();
    expect(names(file)).toEqual(names(written(agenda(), { method: 'PUBLISH', organiser })));
    expect(eventOf(file).summary).toContain('ATTENDEE:mailto:evil@example.org');
    expect(faultsOf(file)).toEqual([]);
  });

  it('long text in any script is folded and reads back whole', () => {
    const name = 'Økonomi, æresord & 面接 😀 '.repeat(12).trim();
    const file = written(agenda({ name }));
    expect(eventOf(file).summary).toContain(name);
    expect(faultsOf(file)).toEqual([]);
  });

  it('S36 · ics: whatever people write, the file is one that a strict reader takes, and says what they wrote', {
    timeout: 120_000,
  }, () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.constantFrom(
        '',
        '"',
        '^',
        '\\',
        '\\n',
        ';,:',
        '\r',
        '\n ',
        '\u2028',
        '\u0085',
        '\ud800',
        '\u202eabc',
        'a"b;c=d:e',
        'BEGIN:VEVENT',
        'ø'.repeat(80),
        '😀'.repeat(40),
      ),
    );
    const visible = (text: string) =>
      text
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replace(/[^\P{Cc}\n\t]/gu, '')
        .toWellFormed();
    fc.assert(
      fc.property(
        fc.record({ name: nasty, room: nasty, place: nasty, arrival: nasty, person: nasty, title: nasty }),
        fc.constantFrom(undefined, 'PUBLISH' as const, 'REQUEST' as const, 'CANCEL' as const),
        (typed, method) => {
          const [person] = agenda().sessions[0]?.people ?? [];
          if (person === undefined) throw new Error('nobody');
          const content = {
            ...agenda({
              name: typed.name,
              room: typed.room,
              place: typed.place,
              people: [{ ...person, name: typed.person }],
            }),
            arrival: typed.arrival,
            vacancy: { id: 'v', title: typed.title },
            contact: { name: typed.person, phone: typed.room, email: 'hanne@example.org' },
          };
          const file = written(content, {
            ...(method ? { method, organiser: { name: typed.person, email: 'o’hare+x@bücher.example' } } : {}),
            ...(method === 'REQUEST' ? { attendees: [{ name: typed.title, email: 'imre@example.org' }] } : {}),
          });
          expect(faultsOf(file)).toEqual([]);
          const event = parse(file).getFirstSubcomponent('vevent') as ICAL.Component;
          expect(event.getFirstPropertyValue('summary')).toBe(visible(`${typed.name} · Polder & Fjord`));
          expect(event.getFirstPropertyValue('description')).toContain(visible(typed.arrival));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('the strict reader finds what is wrong', () => {
    const good = written(agenda(), { method: 'REQUEST', organiser, attendees: [organiser] });
    for (const [from, to, fault] of [
      ['\r\nUID', '\nUID', /bare line break|octets/],
      ['DTSTAMP:', 'DTSTAMP;X:', /no content line/],
      ['SUMMARY:Panel', 'SUMMARY:Panel, or not', /not escaped/],
      [/ORGANIZER[^\r]*\r\n(?: [^\r]*\r\n)*/, '', /without ORGANIZER/],
      ['TZID=Europe/Amsterdam', 'TZID="Europe/Amsterdam"', /in quotes/],
      ['END:VEVENT\r\n', 'END:VEVENT\r\nBEGIN:VEVENT\r\nUID:9\r\nEND:VEVENT\r\n', /REQUEST of several UIDs/],
      ['mailto:hanne@', 'mailto:hånne@', /ORGANIZER/],
      [/BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n/s, '', /TZID/],
      ['END:VEVENT\r\n', '', /closes/],
    ] as const)
      expect(faultsOf(good.replace(from, to)).join(' '), String(from)).toMatch(fault);
  });
});
