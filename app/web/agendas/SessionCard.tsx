import { useState } from 'react';
import type { Member } from '../members/use-members.ts';
import { ComboBox } from '../ui/ComboBox.tsx';
import { DateField } from '../ui/DateField.tsx';
import { dayIn, instantOf, timeIn } from '../ui/dates.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { TimeField } from '../ui/TimeField.tsx';
import { type Agenda, type DraftSession, useRooms } from './agenda-query.ts';
import { clashWords, findingWords } from './finding-words.ts';
import { words } from './words.ts';

type SessionCardProps = {
  session: DraftSession;
  planned: Agenda['planned'][number];
  zone: string;
  members: readonly Member[];
  clashes: Agenda['clashes'];
  findings: Agenda['findings'];
  isLast: boolean;
  onChange: (changes: Partial<DraftSession>) => void;
  /** What stood after `wasUntil` on that day moves by so many minutes, too. */
  onMoveRest: (wasUntil: string, minutes: number) => void;
  onLeaveOut: () => void;
};

/** One sitting of the day: when, in which room, who sits where; what is wrong with it stands in it. */
export const SessionCard = (props: SessionCardProps) => {
  const { session, planned, zone, members, clashes, findings, isLast, onChange, onMoveRest, onLeaveOut } = props;
  const said = useWords(words);
  const saidFinding = useWords(findingWords);
  const saidClash = useWords(clashWords);
  const dates = useDates();
  const rooms = useRooms();
  const day = dayIn(session.startsAt, zone);
  const length = Date.parse(session.endsAt) - Date.parse(session.startsAt);
  // Where it ended before it was moved: what follows may go along.
  const [wasUntil, setWasUntil] = useState<string | null>(null);
  const moved = wasUntil === null ? 0 : Math.round((Date.parse(session.endsAt) - Date.parse(wasUntil)) / 60_000);

  const move = (nextDay: string, nextTime: string) => {
    setWasUntil(wasUntil ?? session.endsAt);
    const startsAt = instantOf(nextDay, nextTime, zone);
    onChange({ startsAt, endsAt: new Date(Date.parse(startsAt) + length).toISOString() });
  };
  const end = (time: string) => {
    setWasUntil(wasUntil ?? session.endsAt);
    onChange({ endsAt: instantOf(day, time, zone) });
  };
  const alongWords =
    moved % 1440 === 0
      ? said.alongDay(dates.dayLong(day))
      : moved > 0
        ? said.alongLater(dates.duration(moved))
        : said.alongEarlier(dates.duration(-moved));
  const seat = (seatId: string, role: 'lead' | 'member' | 'shadow', memberId: string | null) => {
    const others = session.people.filter((person) => person.seatId !== seatId);
    onChange({ people: memberId === null ? others : [...others, { seatId, role, memberId }] });
  };
  return (
    <Sheet
      title={planned.name}
      end={
        <span className="row">
          <Tag tone={planned.rated ? 'ink' : 'neutral'}>{planned.rated ? said.rated : said.unrated}</Tag>
          <Button kind="quiet" onClick={onLeaveOut}>
            {said.leave}
            <span className="sr-only">: {planned.name}</span>
          </Button>
        </span>
      }
      {...(clashes.length > 0 ? { edge: 'missing' as const } : {})}
    >
      <div className="agenda-session">
        <div className="agenda-times">
          <DateField
            label={said.when}
            value={day}
            onChange={(next) => next && move(next, timeIn(session.startsAt, zone))}
          />
          <TimeField
            label={said.starts}
            value={timeIn(session.startsAt, zone)}
            onChange={(next) => next && move(day, next)}
          />
          <TimeField label={said.ends} value={timeIn(session.endsAt, zone)} onChange={(next) => next && end(next)} />
          <NativeSelect
            label={said.room}
            value={session.roomId ?? 'none'}
            onChange={(roomId) => onChange({ roomId: roomId === 'none' ? null : roomId })}
            choices={[
              { value: 'none', text: said.noRoom },
              ...rooms.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
        </div>
        {moved !== 0 && wasUntil !== null && !isLast && (
          <div className="agenda-along" role="status">
            <span>{said.along}</span>
            <Button
              onClick={() => {
                onMoveRest(wasUntil, moved);
                setWasUntil(null);
              }}
            >
              {alongWords}
            </Button>
            <Button kind="quiet" onClick={() => setWasUntil(null)}>
              {said.alongNot}
            </Button>
          </div>
        )}
        {planned.seats.length > 0 && (
          <div className="agenda-seats">
            {planned.seats.map(({ id, role, focus }) => (
              <ComboBox
                key={id}
                label={said[`seat_${role}`]}
                hint={focus.length > 0 ? dates.list(focus) : undefined}
                value={session.people.find(({ seatId }) => seatId === id)?.memberId ?? null}
                onChange={(memberId) => seat(id, role, memberId)}
                nothing={said.nobodyFound}
                placeholder={said.emptySeat}
                choices={members.map((member) => ({
                  value: member.id,
                  text: member.name,
                  ...(member.title ? { note: member.title } : {}),
                }))}
              />
            ))}
          </div>
        )}
        {clashes.map((clash) => (
          <p key={`${clash.what}${clash.id}${clash.from}`} className="agenda-trouble">
            {saidClash[clash.what](clash.name, dates.range(clash.from, clash.until))}
          </p>
        ))}
        {findings.map((finding, at) => (
          <p key={`${finding.rule}${at}`} className="agenda-trouble" data-severity={finding.severity}>
            {planned.name} {saidFinding[finding.rule as keyof typeof saidFinding] ?? saidFinding.other}
          </p>
        ))}
      </div>
    </Sheet>
  );
};
