import { type Language, PublishedAgenda } from '@rondo/interview';
import { agendaCalendar, entryForCandidate, entryForMember } from '../calendar/agenda-calendar.ts';
import type { Tx } from '../db/tenant.ts';
import { moneyInWords, timesInWords, whenInWords, zoneInWords } from '../mail/dates.ts';
import type { Compose, ComposeContext } from '../mail/mail.ts';
import { agendaWords } from './words.ts';

/** Days a candidate's personal link waits to be opened. */
const linkDays = 30;

async function publication(tx: Tx, org: string, agendaId: string, number: number) {
  const row = await tx
    .selectFrom('agenda_publication')
    .select(['content', 'reason', 'cause', 'publication', 'candidate_id'])
    .where('org_id', '=', org)
    .where('agenda_id', '=', agendaId)
    .where('publication', '=', number)
    .executeTakeFirst();
  return row === undefined ? undefined : { ...row, content: PublishedAgenda.parse(row.content) };
}

/** Why a publication came that no person made. */
const causeInWords = (cause: string | null, language: Language) =>
  cause === null ? '' : agendaWords[language].causes[cause as 'ended' | 'resumed'];

/** Whose invitation it is: the contact's; without one the organisation's, at the address its mails come from. */
const organiserOf = (content: PublishedAgenda, { from }: ComposeContext) =>
  content.contact ?? { name: content.organisation, email: from.address };

/** The sessions that the agenda no longer has, to be taken out of the calendar. */
async function goneSince(tx: Tx, org: string, agendaId: string, number: number, content: PublishedAgenda) {
  const before = number > 1 ? await publication(tx, org, agendaId, number - 1) : undefined;
  const kept = new Set(content.sessions.map(({ id }) => id));
  return (before?.content.sessions ?? [])
    .filter(({ id }) => !kept.has(id))
    .map((session) => ({ ...session, calendar: { ...session.calendar, sequence: session.calendar.sequence + 1 } }));
}

async function candidateLink({ mail, link }: ComposeContext) {
  return link('candidate', { subjectId: mail.candidate_id }, linkDays);
}

/** The whole agenda, as it was published, with the candidate's own link and the day as a calendar file. */
export const agendaForCandidate: Compose = async (context) => {
  const { tx, mail, now, url } = context;
  const { agendaId, publication: number } = mail.data as unknown as { agendaId: string; publication: number };
  const sent = await publication(tx, mail.org_id, agendaId, number);
  const first = sent?.content.sessions[0];
  if (sent === undefined) return undefined;
  const { content, reason } = sent;
  const words = agendaWords[mail.language];
  const { zone } = content;
  const last = content.sessions.at(-1);
  const when =
    first && last
      ? whenInWords(
          mail.language,
          zone,
          new Date(first.startsAt),
          first.startsAt.slice(0, 10) === last.endsAt.slice(0, 10) ? new Date(last.endsAt) : undefined,
        )
      : '';
  const isNew = number === 1;
  const because = causeInWords(sent.cause, mail.language);
  const { subject, body, button, note } = await context.say(isNew ? 'agenda-sent' : 'agenda-changed', {
    candidate: mail.to_name,
    organisation: content.organisation,
    vacancy: content.vacancy.title,
    when,
    ...(isNew ? {} : { reason: reason || because }),
    sessions: {
      list:
        content.sessions.length === 0
          ? [words.none]
          : content.sessions.map((session) =>
              words.session(
                content.sessions.every(({ startsAt }) => startsAt.slice(0, 10) === first?.startsAt.slice(0, 10))
                  ? timesInWords(mail.language, zone, new Date(session.startsAt), new Date(session.endsAt))
                  : whenInWords(mail.language, zone, new Date(session.startsAt), new Date(session.endsAt)),
                session.name,
                session.people.map(({ name, title }) => (title ? `${name} (${title})` : name)).join(', '),
                session.rated,
              ),
            ),
    },
    // Called off: there is nowhere to go.
    zone: first ? zoneInWords(zone) : '',
    place: first ? content.place : '',
    arrival: first ? content.arrival : '',
    contact: content.contact ? [content.contact.name, content.contact.phone].filter(Boolean).join(', ') : '',
    criteria: first ? content.criteria.map(({ name }) => name).join(', ') : '',
    pay: first && content.pay ? moneyInWords(mail.language, content.pay) : '',
  });
  return {
    subject,
    body,
    button: { label: button, url: await candidateLink(context) },
    note,
    calendar: await (async () => {
      const cancelled = await goneSince(tx, mail.org_id, agendaId, number, content);
      const entries = content.sessions.length + cancelled.length;
      if (entries === 0) return undefined;
      // A cancellation is about one entry (RFC 5546, 3.2.5); of several each says so itself.
      const method = content.sessions.length === 0 && entries === 1 ? ('CANCEL' as const) : ('PUBLISH' as const);
      return {
        method,
        content: agendaCalendar(content, {
          at: now,
          method,
          organiser: organiserOf(content, context),
          cancelled,
          describe: entryForCandidate(content, mail.language, url),
        }),
      };
    })(),
  };
};

/** One session for one panelist: an invitation their calendar understands, or its cancellation. */
export const sessionForMember: Compose = async (context) => {
  const { tx, mail, now, url, say } = context;
  const {
    agendaId,
    publication: number,
    sessionId,
    method,
  } = mail.data as unknown as {
    agendaId: string;
    publication: number;
    sessionId: string;
    method: 'REQUEST' | 'CANCEL';
  };
  const sent = await publication(tx, mail.org_id, agendaId, number);
  // A session that was cancelled stands in the publication before; its cancellation has the next sequence.
  const before = method === 'CANCEL' ? await publication(tx, mail.org_id, agendaId, number - 1) : undefined;
  const now_ = sent?.content.sessions.find(({ id }) => id === sessionId);
  const was = before?.content.sessions.find(({ id }) => id === sessionId);
  const session = now_ ?? (was && { ...was, calendar: { ...was.calendar, sequence: was.calendar.sequence + 1 } });
  const candidate = await tx
    .selectFrom('candidate')
    .select('name')
    .where('org_id', '=', mail.org_id)
    .where('candidate_id', '=', mail.candidate_id ?? '')
    .executeTakeFirst();
  if (sent === undefined || session === undefined || candidate === undefined) return undefined;
  const words = agendaWords[mail.language];
  const { content } = sent;
  const when = whenInWords(mail.language, content.zone, new Date(session.startsAt), new Date(session.endsAt));
  const me = session.people.find(({ memberId }) => memberId === mail.member_id);
  const others = session.people.filter(({ memberId }) => memberId !== mail.member_id).map(({ name }) => name);
  const replyTo = content.contact ? { name: content.contact.name, address: content.contact.email } : null;
  const calendar = agendaCalendar(
    { ...content, sessions: [session] },
    {
      at: now,
      method,
      organiser: organiserOf(content, context),
      attendees: [{ name: mail.to_name, email: mail.to_address }],
      describe: entryForMember(content, mail.language, { candidate: candidate.name, memberId: mail.member_id, url }),
    },
  );
  if (method === 'CANCEL') {
    const { subject, body, note } = await say('session-cancelled', {
      name: mail.to_name,
      session: session.name,
      candidate: candidate.name,
      when,
      reason: sent.reason || causeInWords(sent.cause, mail.language),
    });
    return { subject, body, note, replyTo, calendar: { method, content: calendar } };
  }
  const { subject, body, button, note } = await say('session-invitation', {
    name: mail.to_name,
    role: words.roles[me?.role ?? 'member'],
    session: session.name,
    candidate: candidate.name,
    vacancy: content.vacancy.title,
    when,
    others: others.join(', '),
    place: [session.room, session.place || content.place].filter(Boolean).join(', '),
    reason: number > 1 ? sent.reason || causeInWords(sent.cause, mail.language) : '',
  });
  return {
    subject,
    body,
    button: { label: button, url: `${url}/sessions/${sessionId}` },
    note,
    replyTo,
    calendar: { method, content: calendar },
  };
};

/** A new personal link. */
export const candidateLinkMail: Compose = async (context) => {
  const { mail, tx } = context;
  const { name } = await tx
    .selectFrom('organisation')
    .select('name')
    .where('org_id', '=', mail.org_id)
    .executeTakeFirstOrThrow();
  const { subject, body, button, note } = await context.say('candidate-link', {
    candidate: mail.to_name,
    organisation: name,
  });
  return { subject, body, button: { label: button, url: await candidateLink(context) }, note };
};
