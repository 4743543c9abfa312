import { useLook } from '../looks/use-look.ts';
import { useMe } from '../staff/me.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { PrintHead } from '../ui/plain/Print.tsx';
import type { Agenda, Draft } from './agenda-query.ts';
import { words } from './words.ts';

/** Whom an agenda is printed for: the panel with what is not sent yet, or the candidate with what was sent. */
export type PaperOf = 'panel' | 'candidate';

type Line = {
  id: string;
  startsAt: string;
  endsAt: string;
  name: string;
  rated: boolean;
  people: string[];
  where: string;
};

/** The day on paper: one table of its sessions, and what one needs to get there. The composer itself is never printed. */
export const AgendaPaper = (props: {
  agenda: Agenda;
  draft: Draft;
  members: readonly { id: string; name: string }[];
  rooms: readonly { id: string; name: string }[];
  of: PaperOf;
  state: string | null;
}) => {
  const { agenda, draft, members, rooms, of, state } = props;
  const said = useWords(words);
  const dates = useDates();
  const me = useMe();
  const look = useLook();
  const sent = agenda.published?.content;
  const role = { lead: said.paperLeads, member: null, shadow: said.paperLooks };
  const panel = (): Line[] =>
    [...draft.sessions]
      .sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))
      .map((session) => {
        const planned = agenda.planned.find(({ planSessionId }) => planSessionId === session.planSessionId);
        return {
          id: session.id,
          startsAt: session.startsAt,
          endsAt: session.endsAt,
          name: planned?.name ?? '',
          rated: planned?.rated ?? false,
          people: session.people.map((person) => {
            const name = members.find(({ id }) => id === person.memberId)?.name ?? '';
            return role[person.role] ? `${name} (${role[person.role]})` : name;
          }),
          where: [rooms.find(({ id }) => id === session.roomId)?.name, session.place || draft.place]
            .filter(Boolean)
            .join(', '),
        };
      });
  const asSent = (): Line[] =>
    (sent?.sessions ?? []).map((session) => ({
      ...session,
      people: session.people.map(({ name, title }) => [name, title].filter(Boolean).join(', ')),
      where: [session.room, session.place].filter(Boolean).join(', '),
    }));
  const isCandidate = of === 'candidate' && sent !== undefined;
  const lines = isCandidate ? asSent() : panel();
  const zone = isCandidate ? sent.zone : draft.timeZone;
  const first = lines[0];
  const last = lines.at(-1);
  const contact = isCandidate
    ? [sent.contact?.name, sent.contact?.phone, sent.contact?.email].filter(Boolean).join(', ')
    : (members.find(({ id }) => id === draft.contactId)?.name ?? '');
  const place = isCandidate ? sent.place : draft.place;
  const arrival = isCandidate ? sent.arrival : draft.arrival;
  const title = isCandidate ? said.paperCandidate : said.paperPanel;
  return (
    <div className="agenda-paper print-only">
      <PrintHead
        title={title}
        about={agenda.candidate.name}
        organisation={me.organisation.name}
        logo={look?.logo}
        {...(isCandidate ? {} : { by: me.name })}
      />
      <p>
        {title} · {agenda.vacancy.title} · {agenda.round.name}
      </p>
      <h1 dir="auto">{agenda.candidate.name}</h1>
      {first && last ? <p>{dates.range(first.startsAt, last.endsAt, zone)}</p> : null}
      {!isCandidate && state ? (
        <p>
          <strong>{state}</strong>
        </p>
      ) : null}
      <table>
        <thead>
          <tr>
            <th scope="col">{said.paperTime}</th>
            <th scope="col">{said.paperSession}</th>
            <th scope="col">{said.paperPeople}</th>
            <th scope="col">{said.paperRoom}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>
                <time dateTime={line.startsAt}>{dates.hours(line.startsAt, line.endsAt, zone)}</time>
              </td>
              <td dir="auto">
                {line.name} <small>({line.rated ? said.paperRated : said.paperUnrated})</small>
              </td>
              <td>
                {line.people.map((person) => (
                  <div key={person} dir="auto">
                    {person}
                  </div>
                ))}
              </td>
              <td dir="auto">{line.where}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {place || arrival ? (
        <p className="agenda-paper-text" dir="auto">
          {[place, arrival].filter(Boolean).join('\n')}
        </p>
      ) : null}
      {contact ? <p>{said.paperContact(contact)}</p> : null}
    </div>
  );
};
