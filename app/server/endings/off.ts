import type { Language, PublishedAgenda } from '@rondo/interview';
import { agendaCalendar } from '../calendar/agenda-calendar.ts';
import { whenInWords } from '../mail/dates.ts';
import type { Composed } from '../mail/mail.ts';

const alsoOff: Record<Language, string> = {
  en: 'These interviews are cancelled:',
  nl: 'Deze gesprekken gaan niet door:',
  nb: 'Disse intervjuene er avlyst:',
};

/** Interviews as lines, in the zone they were announced in. */
export const linesOf = (language: Language, off: PublishedAgenda): string[] =>
  off.sessions.map(
    ({ name, startsAt, endsAt }) => `${whenInWords(language, off.zone, new Date(startsAt), new Date(endsAt))}: ${name}`,
  );

/** What takes interviews out of a candidate's calendar: the same entries, cancelled, with the next sequence. */
export const calendarOff = (off: PublishedAgenda, at: Date, to: { name: string; email: string }) => ({
  method: 'CANCEL' as const,
  content: agendaCalendar(off, {
    at,
    method: 'CANCEL',
    organiser: off.contact ? { name: off.contact.name, email: off.contact.email } : undefined,
    attendees: [to],
  }),
});

/** A mail with what it says about interviews that are cancelled with the procedure; without any it stays as it is. */
export function withInterviewsOff(
  mail: Composed,
  language: Language,
  off: PublishedAgenda | null,
  calendar?: { at: Date; to: { name: string; email: string } },
): Composed {
  if (off === null) return mail;
  return {
    ...mail,
    body: [...mail.body, alsoOff[language], { list: linesOf(language, off) }],
    ...(calendar ? { calendar: calendarOff(off, calendar.at, calendar.to) } : {}),
  };
}
