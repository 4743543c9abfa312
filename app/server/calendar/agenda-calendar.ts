import type { Language, PublishedAgenda, PublishedSession } from '@rondo/interview';
import { instant, line, mailto, text } from './lines.ts';
import { comesTwice, localTime, timeZoneLines } from './time-zone.ts';

type Invited = { name: string; email: string };

/** What a session is called in a calendar, and what stands in its entry. */
type Entry = { summary: string; description: string };

/** The first address in words that people typed: a room that is on the web is one press away. */
const webAddress = /https?:\/\/[^\s<>"']{1,500}/;

/**
 * Sessions of a published agenda as iCalendar (RFC 5545): one entry per session with its UID for ever and its sequence,
 * in the time of the place, with what its clocks do. With a method it is a message between calendars (RFC 5546), which
 * names who sends it. Entries are private: what somebody applies for, or who does, is nobody's business who shares the
 * calendar. No alarm: calendars have their owner's own.
 */
export function agendaCalendar(
  content: PublishedAgenda,
  options: {
    at: Date;
    describe(session: PublishedSession): Entry;
    method?: 'PUBLISH' | 'REQUEST' | 'CANCEL';
    organiser?: Invited | undefined;
    attendees?: Invited[];
    /** Sessions that stood in it before and are off, each with its next sequence. */
    cancelled?: PublishedSession[];
  },
): string {
  const { at, method, organiser, attendees = [], cancelled = [], describe } = options;
  const { zone } = content;
  const time = (name: string, moment: Date) =>
    // A time that comes twice is read in two ways, so it is told in the one clock that has it once.
    zone === 'UTC' || comesTwice(zone, moment)
      ? line(name, instant(moment))
      : line(name, localTime(zone, moment), { TZID: zone });
  const event = (session: PublishedSession, isOff: boolean) => {
    const { summary, description } = describe(session);
    const place = session.place || content.place;
    const url = webAddress.exec(`${session.room ?? ''} ${place}`)?.[0].replace(/[.,;)\]]+$/, '');
    return [
      line('BEGIN', 'VEVENT'),
      line('UID', text(session.calendar.uid)),
      line('DTSTAMP', instant(at)),
      line('SEQUENCE', String(session.calendar.sequence)),
      time('DTSTART', new Date(session.startsAt)),
      time('DTEND', new Date(session.endsAt)),
      line('SUMMARY', text(summary)),
      ...(description ? [line('DESCRIPTION', text(description))] : []),
      ...(session.room || place ? [line('LOCATION', text([session.room, place].filter(Boolean).join(', ')))] : []),
      ...(url && URL.canParse(url) ? [line('URL', new URL(url).href)] : []),
      line('STATUS', isOff ? 'CANCELLED' : 'CONFIRMED'),
      line('CLASS', 'PRIVATE'),
      line('TRANSP', isOff ? 'TRANSPARENT' : 'OPAQUE'),
      ...(organiser ? [line('ORGANIZER', mailto(organiser.email), { CN: organiser.name })] : []),
      ...attendees.map(({ name, email }) =>
        line('ATTENDEE', mailto(email), {
          CN: name,
          CUTYPE: 'INDIVIDUAL',
          ROLE: 'REQ-PARTICIPANT',
          ...(method === 'REQUEST' ? { PARTSTAT: 'NEEDS-ACTION', RSVP: 'TRUE' } : {}),
        }),
      ),
      line('END', 'VEVENT'),
    ].join('');
  };
  const all = [...content.sessions, ...cancelled];
  return [
    line('BEGIN', 'VCALENDAR'),
    line('VERSION', '2.0'),
    line('PRODID', '-//Rondo//Rondo//EN'),
    line('CALSCALE', 'GREGORIAN'),
    ...(method ? [line('METHOD', method)] : []),
    ...(zone === 'UTC' || all.length === 0
      ? []
      : [
          timeZoneLines(
            zone,
            all.flatMap(({ startsAt, endsAt }) => [new Date(startsAt), new Date(endsAt)]),
          ),
        ]),
    ...content.sessions.map((session) => event(session, method === 'CANCEL')),
    ...cancelled.map((session) => event(session, true)),
    line('END', 'VCALENDAR'),
  ].join('');
}

const words: Record<
  Language,
  {
    about: (vacancy: string) => string;
    with: (people: string) => string;
    arrival: string;
    questions: string;
    page: string;
    rated: (rated: boolean) => string;
  }
> = {
  en: {
    about: (vacancy) => `About the vacancy ${vacancy}.`,
    with: (people) => `With ${people}.`,
    arrival: 'Arriving:',
    questions: 'Questions, or running late?',
    page: 'Your page:',
    rated: (rated) => (rated ? 'This interview is rated.' : 'Nothing is rated here.'),
  },
  nl: {
    about: (vacancy) => `Over de vacature ${vacancy}.`,
    with: (people) => `Met ${people}.`,
    arrival: 'Aankomst:',
    questions: 'Vragen, of vertraging?',
    page: 'Uw pagina:',
    rated: (rated) => (rated ? 'Dit gesprek wordt beoordeeld.' : 'Hier wordt niets beoordeeld.'),
  },
  nb: {
    about: (vacancy) => `Om stillingen ${vacancy}.`,
    with: (people) => `Med ${people}.`,
    arrival: 'Fremmøte:',
    questions: 'Spørsmål, eller forsinket?',
    page: 'Siden din:',
    rated: (rated) => (rated ? 'Denne samtalen vurderes.' : 'Her vurderes ingenting.'),
  },
};

/** What a candidate's calendar says of a session: whom they meet, how to arrive, whom to call. */
export const entryForCandidate =
  (content: PublishedAgenda, language: Language, url: string) =>
  (session: PublishedSession): Entry => {
    const said = words[language];
    const people = session.people.map(({ name, title }) => (title ? `${name} (${title})` : name)).join(', ');
    const { contact } = content;
    return {
      summary: `${session.name} · ${content.organisation}`,
      description: [
        said.about(content.vacancy.title),
        ...(people ? [said.with(people)] : []),
        said.rated(session.rated),
        ...(content.arrival ? ['', `${said.arrival} ${content.arrival}`] : []),
        ...(contact
          ? ['', `${said.questions} ${[contact.name, contact.phone, contact.email].filter(Boolean).join(', ')}`]
          : []),
        '',
        `${said.page} ${url}/my`,
      ].join('\n'),
    };
  };

/** What a panelist's calendar says of a session: about what, with whom, and where the kit is. */
export const entryForMember =
  (content: PublishedAgenda, language: Language, about: { candidate: string; memberId: string | null; url: string }) =>
  (session: PublishedSession): Entry => {
    const said = words[language];
    const others = session.people.filter(({ memberId }) => memberId !== about.memberId).map(({ name }) => name);
    return {
      summary: `${session.name}: ${about.candidate}`,
      description: [
        said.about(content.vacancy.title),
        ...(others.length > 0 ? [said.with(others.join(', '))] : []),
        `${about.url}/sessions/${session.id}`,
      ].join('\n'),
    };
  };
