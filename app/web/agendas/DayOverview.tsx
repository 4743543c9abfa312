import './DayOverview.css';
import type { CSSProperties } from 'react';
import type { Member } from '../members/use-members.ts';
import { dayIn, timeIn } from '../ui/dates.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { type Agenda, type Draft, type DraftSession, useRooms } from './agenda-query.ts';
import { words } from './words.ts';

type Block = { session: DraftSession; name: string; below: string; isRated: boolean; isTrouble: boolean };
type Lane = { id: string; of: 'candidate' | 'member' | 'room'; name: string; note: string; blocks: Block[] };

const minutesInDay = (instant: string, zone: string) => {
  const [hours = 0, minutes = 0] = timeIn(instant, zone).split(':').map(Number);
  return hours * 60 + minutes;
};

/** In minutes, at least what can be seen. */
const lengthOf = ({ startsAt, endsAt }: DraftSession) =>
  Math.max(5, (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);

/** So short, in minutes, that its words may not fit into it. */
const shortest = 35;
const isShort = (session: DraftSession) => lengthOf(session) <= shortest;

/** Who sits where and when, at a glance: a lane for the candidate, for each person and for each room, a picture a day. */
export const DayOverview = (props: { agenda: Agenda; draft: Draft; members: readonly Member[] }) => {
  const { agenda, draft, members } = props;
  const said = useWords(words);
  const dates = useDates();
  const rooms = useRooms();
  const zone = draft.timeZone;
  const sessions = [...draft.sessions].sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
  const days = [...new Set(sessions.map(({ startsAt }) => dayIn(startsAt, zone)))];
  const plannedOf = (session: DraftSession) =>
    agenda.planned.find(({ planSessionId }) => planSessionId === session.planSessionId);
  const isTaken = (session: DraftSession, what: string, id?: string) =>
    agenda.clashes.some(
      (clash) => clash.sessionId === session.id && clash.what === what && (id === undefined || clash.id === id),
    );
  const blockOf = (session: DraftSession, below: string, isClash: boolean, among: DraftSession[]): Block => ({
    session,
    name: plannedOf(session)?.name ?? '',
    below,
    isRated: plannedOf(session)?.rated ?? false,
    isTrouble:
      isClash ||
      among.some(
        (other) =>
          other !== session &&
          Date.parse(other.startsAt) < Date.parse(session.endsAt) &&
          Date.parse(session.startsAt) < Date.parse(other.endsAt),
      ),
  });

  const lanesOf = (those: DraftSession[]): Lane[] => {
    const starts = (session: DraftSession) => timeIn(session.startsAt, zone);
    const rated = those.filter((session) => plannedOf(session)?.rated).length;
    const people = [...new Set(those.flatMap((session) => session.people.map(({ memberId }) => memberId)))];
    const used = [...new Set(those.flatMap(({ roomId }) => roomId ?? []))];
    return [
      {
        id: 'candidate',
        of: 'candidate',
        name: agenda.candidate.name,
        note: said.laneRated(rated, those.length),
        blocks: those.map((session) => blockOf(session, starts(session), isTaken(session, 'candidate'), those)),
      },
      ...people.map((memberId): Lane => {
        const own = those.filter((session) => session.people.some((person) => person.memberId === memberId));
        return {
          id: memberId,
          of: 'member',
          name: members.find(({ id }) => id === memberId)?.name ?? said.memberGone,
          note: said.laneOf(own.length, those.length),
          blocks: own.map((session) => {
            const role = session.people.find((person) => person.memberId === memberId)?.role ?? 'member';
            return blockOf(session, said[role], isTaken(session, 'person', memberId), own);
          }),
        };
      }),
      ...used.map((roomId): Lane => {
        const there = those.filter((session) => session.roomId === roomId);
        return {
          id: roomId,
          of: 'room',
          name: rooms.find(({ id }) => id === roomId)?.name ?? said.room,
          note: said.room,
          blocks: there.map((session) => blockOf(session, starts(session), isTaken(session, 'room', roomId), there)),
        };
      }),
    ];
  };

  return (
    <Sheet title={said.overview} flush>
      {days.map((day) => {
        const those = sessions.filter(({ startsAt }) => dayIn(startsAt, zone) === day);
        const from = Math.floor(Math.min(...those.map(({ startsAt }) => minutesInDay(startsAt, zone))) / 60);
        const lastMinute = Math.max(
          ...those.map((session) => minutesInDay(session.startsAt, zone) + lengthOf(session)),
        );
        const hours = Array.from(
          { length: Math.max(1, Math.ceil(lastMinute / 60) - from) },
          (_unused, at) => from + at,
        );
        const startOf = (session: DraftSession) => minutesInDay(session.startsAt, zone) - from * 60;
        /** Where it lies, in minutes, and how far the words of a short one may go: to the next one or the end, in its own widths. */
        const placeOf = (session: DraftSession, next: DraftSession | undefined) => {
          const start = startOf(session);
          const room = (next ? startOf(next) : hours.length * 60) - start;
          return {
            gridColumn: `${start + 1} / span ${lengthOf(session)}`,
            '--beside': `calc(${((room / lengthOf(session)) * 100).toFixed(0)}% - 10px)`,
          } as CSSProperties;
        };
        /** Whether there is nothing for a good while after a short one, so that its words may stand beside it. */
        const hasRoom = (session: DraftSession, next: DraftSession | undefined) =>
          isShort(session) && (next ? startOf(next) : hours.length * 60) - startOf(session) >= 1.5 * lengthOf(session);
        return (
          <div key={day} className="lanes" style={{ '--minutes': hours.length * 60 } as CSSProperties}>
            <div className="lanes-hours" aria-hidden="true">
              <div>
                {hours.map((hour) => (
                  <span key={hour}>{String(hour % 24).padStart(2, '0')}</span>
                ))}
              </div>
            </div>
            {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list's role together with its bullets */}
            <ul role="list" className="lanes-list" aria-label={said.overviewOf(dates.dayLong(day))}>
              {lanesOf(those).map((lane) => (
                <li key={lane.id} className="lane" data-of={lane.of}>
                  <div className="lane-who">
                    <span className="lane-name" dir="auto">
                      {lane.name}
                    </span>
                    <span className="soft small">{lane.note}</span>
                  </div>
                  <div className="lane-track">
                    <div className="lane-grid" aria-hidden="true">
                      {hours.map((hour) => (
                        <span key={hour} />
                      ))}
                    </div>
                    {lane.blocks.map(({ session, name, below, isRated, isTrouble }, at) => (
                      <div
                        key={session.id}
                        className="lane-block"
                        data-of={lane.of}
                        data-unrated={isRated ? undefined : true}
                        data-trouble={isTrouble || undefined}
                        data-short={isShort(session) || undefined}
                        data-beside={hasRoom(session, lane.blocks[at + 1]?.session) || undefined}
                        style={placeOf(session, lane.blocks[at + 1]?.session)}
                      >
                        <span dir="auto">{name}</span>
                        <span>{below}</span>
                        {isTrouble ? <span className="sr-only">{said.taken}</span> : null}
                      </div>
                    ))}
                  </div>
                  {/* On a phone no words fit into the picture: they stand below it. */}
                  <ol className="lane-words">
                    {lane.blocks.map(({ session, name, below, isTrouble }) => (
                      <li key={session.id} data-trouble={isTrouble || undefined}>
                        <time dateTime={session.startsAt}>{dates.time(session.startsAt, zone)}</time>
                        <span dir="auto">{name}</span>
                        {lane.of === 'member' ? <span className="soft">{below}</span> : null}
                        {isTrouble ? <span className="sr-only">{said.taken}</span> : null}
                      </li>
                    ))}
                  </ol>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Sheet>
  );
};
