import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api.ts';
import { useKept } from '../kept.ts';
import { useMembers } from '../members/use-members.ts';
import { ComboBox } from '../ui/ComboBox.tsx';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { SaveState } from '../ui/plain/SaveState.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import './AgendaPage.css';
import { type Agenda, agendaQuery, type Draft, type DraftSession } from './agenda-query.ts';
import { Findings } from './Findings.tsx';
import { HistorySheet } from './HistorySheet.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { SessionCard } from './SessionCard.tsx';
import { words } from './words.ts';

/** One candidate's day: times, people, rooms; saved as it is changed, and nobody is told before it is published. */
export const AgendaPage = () => {
  const { agendaId } = useParams({ from: '/shell/agendas/$agendaId' });
  const { data } = useSuspenseQuery(agendaQuery(agendaId));
  // A draft is edited from the version that was read; the key makes a fresh editor when one chooses to read theirs.
  const [reading, setReading] = useState(0);
  return <Composer key={`${agendaId}:${reading}`} agenda={data.value} onReadAgain={() => setReading(reading + 1)} />;
};

const Composer = ({ agenda, onReadAgain }: { agenda: Agenda; onReadAgain: () => void }) => {
  const said = useWords(words);
  const dates = useDates();
  const queries = useQueryClient();
  const members = useMembers();
  const [version, setVersion] = useState(agenda.version);
  const [publishing, setPublishing] = useState(false);
  const {
    value: draft,
    setValue,
    saving,
    problem,
    flush,
  } = useKept<Draft>({
    id: `agendas/${agenda.id}/draft`,
    saved: agenda.draft,
    save: async (next) => {
      const saved = await api('PUT /agendas/{agendaId}/draft', {
        params: { agendaId: agenda.id },
        body: next,
        ifMatch: `"${version}"`,
      });
      setVersion(saved.version);
      queries.setQueryData(['agenda', agenda.id], { value: saved, etag: `"${saved.version}"` });
    },
  });
  const change = (changes: Partial<Draft>) => setValue({ ...draft, ...changes });
  const changeSession = (id: string, changes: Partial<DraftSession>) =>
    change({ sessions: draft.sessions.map((session) => (session.id === id ? { ...session, ...changes } : session)) });
  const sessions = [...draft.sessions].sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
  const leftOut = agenda.planned.filter(
    ({ planSessionId }) => !draft.sessions.some((session) => session.planSessionId === planSessionId),
  );
  const first = sessions[0];
  const last = sessions.at(-1);
  const isChanged = agenda.published !== null && agenda.changes.candidate.length > 0;
  const state =
    agenda.published === null
      ? said.notSent
      : isChanged
        ? said.changed
        : agenda.published.openedAt
          ? said.opened
          : said.notOpened;
  const readTheirs = async () => {
    await queries.invalidateQueries({ queryKey: ['agenda', agenda.id] });
    onReadAgain();
  };

  return (
    <>
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
          (agenda.published === null || isChanged) && (
            <Button
              kind="filled"
              onClick={() => {
                void flush().then(() => setPublishing(true));
              }}
            >
              {said.publish}
            </Button>
          )
        }
      />
      {problem?.kind === 'stale' && (
        <Sheet edge="missing">
          <div className="row-apart">
            <p>{said.stale}</p>
            <Button onClick={() => void readTheirs()}>{said.readTheirs}</Button>
          </div>
        </Sheet>
      )}
      {problem && problem.kind !== 'stale' && <FieldError error={problem.detail || problem.title} />}
      <div className="columns with-aside">
        <div className="stack">
          <ol className="agenda-day">
            {sessions.map((session, at) => {
              const before = sessions[at - 1];
              const planned = agenda.planned.find(({ planSessionId }) => planSessionId === session.planSessionId);
              if (!planned) return null;
              const pause = before
                ? Math.round((Date.parse(session.startsAt) - Date.parse(before.endsAt)) / 60_000)
                : 0;
              return (
                <li key={session.id}>
                  {pause > 0 && <p className="agenda-pause soft small">{said.pause(pause)}</p>}
                  <SessionCard
                    session={session}
                    planned={planned}
                    zone={draft.timeZone}
                    members={members}
                    clashes={agenda.clashes.filter(({ sessionId }) => sessionId === session.id)}
                    findings={agenda.findings.filter(({ values }) => values.sessionId === session.id)}
                    onChange={(changes) => changeSession(session.id, changes)}
                    onMoveRest={(minutes) =>
                      change({
                        sessions: draft.sessions.map((other) => {
                          if (Date.parse(other.startsAt) < Date.parse(session.startsAt) || other.id === session.id)
                            return other;
                          const moved = (instant: string) =>
                            new Date(Date.parse(instant) + minutes * 60_000).toISOString();
                          return { ...other, startsAt: moved(other.startsAt), endsAt: moved(other.endsAt) };
                        }),
                      })
                    }
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
                    <Button
                      kind="quiet"
                      onClick={() => {
                        const start =
                          Date.parse(last?.endsAt ?? new Date().toISOString()) + planned.breakMinutes * 60_000;
                        change({
                          sessions: [
                            ...draft.sessions,
                            {
                              id: crypto.randomUUID(),
                              planSessionId: planned.planSessionId,
                              startsAt: new Date(start).toISOString(),
                              endsAt: new Date(start + planned.minutes * 60_000).toISOString(),
                              roomId: null,
                              place: '',
                              people: planned.seats.flatMap(({ id, role, memberId }) =>
                                memberId ? [{ seatId: id, role, memberId }] : [],
                              ),
                            },
                          ],
                        });
                      }}
                    >
                      {said.takeIn}
                    </Button>
                  </li>
                ))}
              </ul>
            </Sheet>
          )}
        </div>
        <div className="stack">
          <Findings agenda={agenda} />
          <Sheet title={said.practical}>
            <div className="stack">
              <TextField
                label={said.place}
                hint={said.placeHelp}
                value={draft.place}
                onChange={(place) => change({ place })}
              />
              <TextArea
                label={said.arrival}
                hint={said.arrivalHelp}
                value={draft.arrival}
                onChange={(arrival) => change({ arrival })}
              />
              <ComboBox
                label={said.contact}
                value={draft.contactId}
                onChange={(contactId) => change({ contactId })}
                nothing={said.emptySeat}
                choices={members.map(({ id, name, title }) => ({
                  value: id,
                  text: name,
                  ...(title ? { note: title } : {}),
                }))}
              />
            </div>
          </Sheet>
          {agenda.published && <HistorySheet agendaId={agenda.id} publication={agenda.published.publication} />}
        </div>
      </div>
      {publishing && (
        <PublishDialog
          agenda={agenda}
          version={version}
          onClose={() => setPublishing(false)}
          onPublished={() => void readTheirs()}
        />
      )}
    </>
  );
};
