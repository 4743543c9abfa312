import type { Language, PublishedAgenda } from '@rondo/interview';
import { agendaCalendar, entryForCandidate } from '../calendar/agenda-calendar.ts';
import { whenInWords } from '../mail/dates.ts';
import type { ComposeContext, Composed } from '../mail/mail.ts';

/** Interviews as lines, in the zone they were announced in. */
export const linesOf = (language: Language, off: PublishedAgenda): string[] =>
  off.sessions.map(
    ({ name, startsAt, endsAt }) => `${whenInWords(language, off.zone, new Date(startsAt), new Date(endsAt))}: ${name}`,
  );

/**
 * What takes interviews out of a candidate's calendar: the same entries, cancelled, with the next sequence. A
 * cancellation is about one entry (RFC 5546, 3.2.5); of several each says so itself.
 */
export const calendarOff = (
  off: PublishedAgenda,
  { mail, now, url, from }: Pick<ComposeContext, 'mail' | 'now' | 'url' | 'from'>,
): Composed['calendar'] => {
  const method = off.sessions.length === 1 ? 'CANCEL' : 'PUBLISH';
  const content = agendaCalendar(
    { ...off, sessions: [] },
    {
      at: now,
      method,
      organiser: off.contact ?? { name: off.organisation, email: from.address },
      attendees: method === 'CANCEL' ? [{ name: mail.to_name, email: mail.to_address }] : [],
      cancelled: off.sessions,
      describe: entryForCandidate(off, mail.language, url),
    },
  );
  return { method, content };
};
