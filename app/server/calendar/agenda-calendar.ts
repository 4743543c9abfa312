import type { PublishedAgenda } from '@rondo/interview';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

type Invited = { name: string; email: string };

/**
 * Sessions of a published agenda as iCalendar (RFC 5545), times in UTC so that every calendar shows the right local
 * time: one entry per session with its UID for ever and its sequence. With a method it is an invitation (iTIP).
 */
export function agendaCalendar(
  content: PublishedAgenda,
  options: {
    at: Date;
    method?: 'PUBLISH' | 'REQUEST' | 'CANCEL';
    organiser?: Invited | undefined;
    attendees?: Invited[];
    /** The words of one entry; without it the session's own name and the vacancy. */
    describe?: (session: PublishedAgenda['sessions'][number]) => { summary: string; description: string };
  },
): string {
  const calendar = ical({ prodId: { company: 'Rondo', product: 'Rondo' } });
  if (options.method) calendar.method(ICalCalendarMethod[options.method]);
  for (const session of content.sessions) {
    const words = options.describe?.(session) ?? {
      summary: `${session.name} · ${content.organisation}`,
      description: content.vacancy.title,
    };
    const event = calendar.createEvent({
      id: session.calendar.uid,
      sequence: session.calendar.sequence,
      stamp: options.at,
      start: new Date(session.startsAt),
      end: new Date(session.endsAt),
      timezone: null,
      summary: words.summary,
      description: words.description,
      location: [session.room, session.place || content.place].filter(Boolean).join(', '),
      status: options.method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
    if (options.organiser) event.organizer({ name: options.organiser.name, email: options.organiser.email });
    for (const attendee of options.attendees ?? [])
      event.createAttendee({ name: attendee.name, email: attendee.email, rsvp: options.method === 'REQUEST' });
  }
  return calendar.toString();
}
