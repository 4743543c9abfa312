import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type FocusEvent, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useRefusals } from '../applications/refusal-words.ts';
import { useAwaitedMembers, useMembersSoon } from '../members/use-members.ts';
import { MessageArea } from '../NoteArea.tsx';
import { Together } from '../Together.tsx';
import { ComboBox } from '../ui/ComboBox.tsx';
import { cityOf, dayIn } from '../ui/dates.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { PrintButton } from '../ui/plain/Print.tsx';
import { SaveState } from '../ui/plain/SaveState.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import './AgendaPage.css';
import { PreparationsSheet } from '../preparations/PreparationsSheet.tsx';
import { AgendaPaper, type PaperOf } from './AgendaPaper.tsx';
import { type Agenda, agendaQuery, type Draft, type DraftSession, useRooms, useRoomsSoon } from './agenda-query.ts';
import { DayOverview } from './DayOverview.tsx';
import { Findings } from './Findings.tsx';
import { HistorySheet } from './HistorySheet.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { SessionCard } from './SessionCard.tsx';
import { StaleSheet } from './StaleSheet.tsx';
import { useAgenda } from './use-agenda.ts';
import { words } from './words.ts';

/** One candidate's day: times, people, rooms; saved as it is changed, and nobody is told before it is published. */
export const AgendaPage = () => {
  const { agendaId } = useParams({ from: '/shell/agendas/$agendaId' });
  useMembersSoon();
  useRoomsSoon();
  const { data } = useSuspenseQuery(agendaQuery(agendaId));
  return <Composer key={agendaId} agenda={data.value} />;
};

const byStart = (one: DraftSession, other: DraftSession) => Date.parse(one.startsAt) - Date.parse(other.startsAt);

/** The sessions in order of time; while somebody is in one of them they stay where they are, so that no field moves away. */
const useSteadyOrder = (sessions: readonly DraftSession[]) => {
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const sorted = [...sessions].sort(byStart);
  const place = (session: DraftSession) => {
    const at = held?.indexOf(session.id) ?? -1;
    return at === -1 ? sorted.length : at;
  };
  return {
    sorted,
    shown: held ? [...sorted].sort((one, other) => place(one) - place(other)) : sorted,
    hold: {
      onFocus: () => setHeld((now) => now ?? sorted.map(({ id }) => id)),
      onBlur: (event: FocusEvent<HTMLElement>) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setHeld(null);
      },
    },
  };
};

const Composer = ({ agenda }: { agenda: Agenda }) => {
  const said = useWords(words);
  const dates = useDates();
  const refusal = useRefusals();
  const members = useAwaitedMembers();
  const rooms = useRooms();
  const [paper, setPaper] = useState<PaperOf>('panel');
  const [publishing, setPublishing] = useState(false);
  const { value: draft, setValue, saving, problem, flush, theirs, settle, version, reload } = useAgenda(agenda);
  const change = (changes: Partial<Draft>) => setValue({ ...draft, ...changes });
  const changeSession = (id: string, changes: Partial<DraftSession>) =>
    change({ sessions: draft.sessions.map((session) => (session.id === id ? { ...session, ...changes } : session)) });
  /** What came after a session on its day, as it was, goes along with it. */
  const moveRest = (moved: DraftSession, wasUntil: string, minutes: number) => {
    const shift = (instant: string) => new Date(Date.parse(instant) + minutes * 60_000).toISOString();
    const wasOn = dayIn(wasUntil, draft.timeZone);
    change({
      sessions: draft.sessions.map((other) =>
        other.id !== moved.id &&
        Date.parse(other.startsAt) >= Date.parse(wasUntil) &&
        dayIn(other.startsAt, draft.timeZone) === wasOn
          ? { ...other, startsAt: shift(other.startsAt), endsAt: shift(other.endsAt) }
          : other,
      ),
    });
  };
  const { sorted, shown, hold } = useSteadyOrder(draft.sessions);
  const first = sorted[0];
  const last = sorted.at(-1);
  const leftOut = agenda.planned.filter(
    ({ planSessionId }) => !draft.sessions.some((session) => session.planSessionId === planSessionId),
  );
  const takeIn = (planned: Agenda['planned'][number]) => {
    const start = Date.parse(last?.endsAt ?? new Date().toISOString()) + planned.breakMinutes * 60_000;
    const session: DraftSession = {
      id: crypto.randomUUID(),
      planSessionId: planned.planSessionId,
      startsAt: new Date(start).toISOString(),
      endsAt: new Date(start + planned.minutes * 60_000).toISOString(),
      roomId: null,
      place: '',
      people: planned.seats.flatMap(({ id, role, memberId }) => (memberId ? [{ seatId: id, role, memberId }] : [])),
    };
    change({ sessions: [...draft.sessions, session] });
  };
  const isChanged = agenda.published !== null && agenda.changes.candidate.length > 0;
  const state =
    agenda.published === null
      ? said.notSent
      : isChanged
        ? said.changed
        : agenda.published.openedAt
          ? said.opened
          : said.notOpened;
  const publish = async () => {
    if (await flush()) setPublishing(true);
  };

  // Back only when it is printed: some browsers go on while their dialog is open.
  useEffect(() => {
    const done = () => setPaper('panel');
    addEventListener('afterprint', done);
    return () => removeEventListener('afterprint', done);
  }, []);
  const printForCandidate = () => {
    flushSync(() => setPaper('candidate'));
    window.print();
  };

  return (
    <>
      <div className="no-print">
        <PageHeader
          eyebrow={
            <>
              {said.day(agenda.round.number)} · {agenda.vacancy.title} ·{' '}
              <Link
                className="link"
                data-quiet
                to="/applications/$applicationId"
                params={{ applicationId: agenda.applicationId }}
              >
                {agenda.candidate.name}
              </Link>
            </>
          }
          tab={agenda.candidate.name}
          title={first && last ? dates.range(first.startsAt, last.endsAt, draft.timeZone) : agenda.round.name}
          note={
            <span className="row">
              <Tag tone={agenda.published === null || isChanged ? 'due' : agenda.published.openedAt ? 'good' : 'ink'}>
                {state}
              </Tag>
              <SaveState saving={saving} />
            </span>
          }
          actions={
            <>
              {agenda.published && (
                <Button kind="quiet" onClick={printForCandidate}>
                  {said.printCandidate}
                </Button>
              )}
              <PrintButton text={said.printPanel} />
              {(agenda.published === null || isChanged) && (
                <Button asks kind="filled" onClick={() => void publish()}>
                  {said.publish}
                </Button>
              )}
            </>
          }
        />
        <div className="stack agenda-page">
          {theirs && (
            <StaleSheet
              mine={draft}
              theirs={theirs}
              onMine={() => settle(theirs, draft)}
              onTheirs={() => settle(theirs, theirs.draft)}
            />
          )}
          {problem && !theirs && <FieldError error={refusal(problem)} />}
          <Findings agenda={agenda} />
          {sorted.length > 0 && <DayOverview agenda={agenda} draft={draft} members={members} />}
          <div className="columns with-aside">
            <section className="stack" aria-labelledby="sessions">
              <div className="row-apart">
                <h2 id="sessions">{said.sessions}</h2>
                {dates.elsewhere(first?.startsAt ?? new Date(), draft.timeZone) && (
                  <span className="soft small">{said.zone(cityOf(draft.timeZone))}</span>
                )}
              </div>
              <ol className="agenda-day" {...hold}>
                {shown.map((session, at) => {
                  const before = shown[at - 1];
                  const planned = agenda.planned.find(({ planSessionId }) => planSessionId === session.planSessionId);
                  if (!planned) return null;
                  const pause = before
                    ? Math.round((Date.parse(session.startsAt) - Date.parse(before.endsAt)) / 60_000)
                    : 0;
                  return (
                    <li key={session.id}>
                      {pause > 0 && pause < 12 * 60 && <p className="agenda-pause soft small">{said.pause(pause)}</p>}
                      <SessionCard
                        session={session}
                        planned={planned}
                        zone={draft.timeZone}
                        members={members}
                        clashes={agenda.clashes.filter(({ sessionId }) => sessionId === session.id)}
                        findings={agenda.findings.filter(({ values }) => values.sessionId === session.id)}
                        isLast={session.id === last?.id}
                        onChange={(changes) => changeSession(session.id, changes)}
                        onMoveRest={(wasUntil, minutes) => moveRest(session, wasUntil, minutes)}
                        onLeaveOut={() => change({ sessions: draft.sessions.filter(({ id }) => id !== session.id) })}
                      />
                    </li>
                  );
                })}
              </ol>
              {leftOut.length > 0 && (
                <Sheet title={said.leftOut}>
                  <ul className="agenda-left-out">
                    {leftOut.map((planned) => (
                      <li key={planned.planSessionId} className="row-apart">
                        <span>{planned.name}</span>
                        <Button kind="quiet" onClick={() => takeIn(planned)}>
                          {said.takeIn}
                          <span className="sr-only">: {planned.name}</span>
                        </Button>
                      </li>
                    ))}
                  </ul>
                </Sheet>
              )}
            </section>
            <div className="stack">
              <Sheet title={said.practical} edge="clay">
                <div className="stack">
                  <TextField
                    label={said.place}
                    hint={said.placeHelp}
                    value={draft.place}
                    onChange={(place) => change({ place })}
                  />
                  <MessageArea
                    label={said.arrival}
                    hint={said.arrivalHelp}
                    value={draft.arrival}
                    onChange={(arrival) => change({ arrival })}
                    maxLength={2000}
                  />
                  <ComboBox
                    label={said.contact}
                    value={draft.contactId}
                    onChange={(contactId) => change({ contactId })}
                    nothing={said.nobodyFound}
                    choices={members.map(({ id, name, title }) => ({
                      value: id,
                      text: name,
                      ...(title ? { note: title } : {}),
                    }))}
                  />
                </div>
              </Sheet>
              {agenda.published && (
                <Together about={['agenda-history', 'preparations']} below>
                  <div className="stack">
                    <HistorySheet agendaId={agenda.id} publication={agenda.published.publication} />
                    <PreparationsSheet applicationId={agenda.applicationId} />
                  </div>
                </Together>
              )}
            </div>
          </div>
        </div>
      </div>
      <AgendaPaper
        agenda={agenda}
        draft={draft}
        members={members}
        rooms={rooms}
        of={paper}
        state={agenda.published === null ? said.paperDraft : isChanged ? said.paperChanged : null}
      />
      {publishing && (
        <PublishDialog
          agenda={agenda}
          version={version()}
          onClose={() => setPublishing(false)}
          onPublished={() => void reload()}
        />
      )}
    </>
  );
};
