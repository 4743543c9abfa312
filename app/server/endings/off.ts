import type { Language, PublishedAgenda } from '@rondo/interview';
import { agendaCalendar, entryForCandidate } from '../calendar/agenda-calendar.ts';
import { whenInWords } from '../mail/dates.ts';
import type { ComposeContext, Composed } from '../mail/mail.ts';

/** Interviews as lines, in the zone they were announced in. */
export const linesOf = (language: Language, off: PublishedAgenda): string[] =>
  off.sessions.map(
    ({ name, startsAt, endsAt }) => `${whenInWords(language, off.zone, new Date(startsAt), new Date(endsAt))}: ${name}`,
  );

/** What takes interviews out of a candidate's calendar: the same entries, cancelled, with the next sequence. */
export const calendarOff = (
  off: PublishedAgenda,
  { mail, now, url, from }: Pick<ComposeContext, 'mail' | 'now' | 'url' | 'from'>,
): Composed['calendar'] => ({
  method: 'CANCEL',
  content: agendaCalendar(off, {
    at: now,
    method: 'CANCEL',
    organiser: off.contact ?? { name: off.organisation, email: from.address },
    attendees: [{ name: mail.to_name, email: mail.to_address }],
    describe: entryForCandidate(off, mail.language, url),
  }),
});
