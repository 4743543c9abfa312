import type { PublishedAgenda } from '@rondo/interview';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { agendaCalendar } from './agenda-calendar.ts';

const at = new Date('2026-12-01T09:00:00Z');

function agenda(changes: Partial<PublishedAgenda['sessions'][number]> = {}): PublishedAgenda {
  return {
    vacancy: { id: '01900000-0000-7000-8000-000000000001', title: 'Planner' },
    organisation: 'Polder & Fjord',
    round: { id: '01900000-0000-7000-8000-000000000002', number: 2, name: 'Round two' },
    zone: 'Europe/Amsterdam',
    place: 'Biltstraat 40; Utrecht, 2nd floor',
    arrival: '',
    contact: null,
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
        people: [],
        calendar: { uid: '01900000-0000-7000-8000-000000000003@rondo.example', sequence: 3 },
        ...changes,
      },
    ],
    criteria: [],
    pay: null,
  };
}

const parse = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventOf = (text: string) => new ICAL.Event(parse(text).getFirstSubcomponent('vevent') as ICAL.Component);

it('R18: an entry keeps its UID and carries its sequence, at the right instant also on the day the clocks change', () => {
  const event = eventOf(
    agendaCalendar(agenda(), { at, method: 'REQUEST', attendees: [{ name: 'Imre', email: 'imre@example.org' }] }),
  );
  expect(event.uid).toBe('01900000-0000-7000-8000-000000000003@rondo.example');
  expect(event.sequence).toBe(3);
  expect(event.startDate.toJSDate().toISOString()).toBe('2027-03-28T07:00:00.000Z');
  expect(event.location).toBe('Merwede, Biltstraat 40; Utrecht, 2nd floor');
  expect(event.attendees).toHaveLength(1);
});

it('a cancellation says so', () => {
  const text = agendaCalendar(agenda(), { at, method: 'CANCEL' });
  expect(parse(text).getFirstPropertyValue('method')).toBe('CANCEL');
  expect(eventOf(text).component.getFirstPropertyValue('status')).toBe('CANCELLED');
});

it('what people typed cannot add a property: it reads back as the text it was', () => {
  const evil = 'Panel\r\nATTENDEE:mailto:evil@example.org\nATTACH:file:///etc/passwd\r\nX-ALT-DESC:<b>';
  const text = agendaCalendar({ ...agenda({ name: evil }), place: evil }, { at, method: 'REQUEST' });
  const names = (parse(text).getFirstSubcomponent('vevent') as ICAL.Component)
    .getAllProperties()
    .map(({ name }) => name)
    .sort();
  const innocent = (
    parse(agendaCalendar(agenda(), { at, method: 'REQUEST' })).getFirstSubcomponent('vevent') as ICAL.Component
  )
    .getAllProperties()
    .map(({ name }) => name)
    .sort();
  expect(names).toEqual(innocent);
  expect(eventOf(text).summary).toContain('ATTENDEE:mailto:evil@example.org');
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

it('long text in any script is folded and reads back whole', () => {
  const name = 'Økonomi, æresord & 面接 😀 '.repeat(12).trim();
  expect(eventOf(agendaCalendar(agenda({ name }), { at })).summary).toContain(name);
});
