import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { api, type Problem } from '../api.ts';
import { OfflineMark, WhyNotOffline } from '../OfflineMark.tsx';
import { isOutage } from '../problem.ts';
import { ConcernField, ConcernTag } from '../scorecards/ConcernField.tsx';
import { ElsewhereNotice } from '../scorecards/ElsewhereNotice.tsx';
import type { Card, Scorecard } from '../scorecards/use-card.ts';
import { useWalk } from '../scorecards/use-walk.ts';
import { useSending } from '../sending.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { SaveState } from '../ui/plain/SaveState.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { AskedByCandidate } from './AskedByCandidate.tsx';
import { partName } from './part-name.ts';
import { RoomPart } from './RoomPart.tsx';
import { PartClock, RunSheetPanel } from './RunSheetPanel.tsx';
import { moveTo, type Progress, tabProgress, writeProgress } from './run-sheet.ts';
import { questionsQuery, type Session } from './session-query.ts';
import { tellLater } from './told-later.ts';
import { words } from './words.ts';

/** A refusal of the server in its own words, beside the page. */
const sayProblem = (problem: Problem) => {
  if (problem.kind !== 'unauthenticated') say(problem.detail || problem.title, { tone: 'trouble' });
};

/** The room itself; `card` is null for who does not rate here, and once the card is in. */
export const Room = (props: {
  session: Session;
  scorecard: Scorecard | null;
  card: Card | null;
  /** Where this device was in the run-sheet. */
  begun: Progress;
}) => {
  const { session, scorecard, card } = props;
  const { kit, candidate } = session;
  const said = useWords(words);
  const dates = useDates();
  const queries = useQueryClient();
  const [progress, setProgress] = useState<Progress>(() => tabProgress(session.id, kit.runSheet.length) ?? props.begun);
  const desk = useRef<HTMLDivElement>(null);
  const focus = useRef<'field' | 'heading' | null>(null);
  // Begun without a network: the clock runs here already, and the server hears of it later.
  const isRunning = (session.startedAt !== null || progress.since !== null) && session.heldAt === null;
  const at = Math.min(progress.at, Math.max(0, kit.runSheet.length - 1));
  const part = kit.runSheet[at];
  const last = kit.runSheet.length - 1;

  const become = (next: Progress) => {
    setProgress(next);
    writeProgress(session.id, next);
  };

  // Somebody else of the panel may have started it, or this device comes back after a reload.
  useEffect(() => {
    if (isRunning && progress.since === null) {
      const untouched = progress.spent.every((seconds) => seconds === 0);
      const began = Date.parse(session.startedAt ?? '');
      // The first part counts from the common start, unless that was long ago.
      const isFresh = untouched && Date.now() - began < (kit.runSheet[0]?.minutes ?? 0) * 2 * 60_000;
      become({ ...progress, since: isFresh ? Math.min(began, Date.now()) : Date.now() });
    }
    if (!isRunning && progress.since !== null) become({ ...moveTo(progress, progress.at, Date.now()), since: null });
  }, [isRunning]);

  /** Minutes the candidate's own questions took, onto the card: measured, never rated (R51). */
  const keepMinutes = (now: Progress) => {
    const theirs = kit.runSheet.findIndex(({ kind }) => kind === 'candidate_questions');
    const seconds = theirs === -1 ? 0 : (now.spent[theirs] ?? 0);
    const minutes = Math.min(480, Math.round(seconds / 60));
    if (card && seconds >= 30 && card.draft.candidateMinutesUsed !== minutes) {
      card.change({ candidateMinutesUsed: minutes });
    }
  };

  const goTo = (index: number, where: 'field' | 'heading') => {
    if (index < 0 || index > last || index === at) return;
    const next = moveTo(progress, index, Date.now());
    if (part?.kind === 'candidate_questions') keepMinutes(next);
    focus.current = where;
    become(next);
  };
  useWalk(
    () => goTo(at + 1, 'field'),
    () => goTo(at - 1, 'field'),
  );

  useEffect(() => {
    const wanted = focus.current;
    focus.current = null;
    if (!wanted) return;
    const heading = document.querySelector<HTMLElement>('h1');
    const field = wanted === 'field' ? desk.current?.querySelector<HTMLElement>('textarea, input') : null;
    heading?.scrollIntoView({ block: 'nearest' });
    (field ?? heading)?.focus();
  }, [at]);

  const stopped = () => ({ ...moveTo(progress, at, Date.now()), since: null });
  const { busy, send } = useSending<'start' | 'end'>({
    onRefused: async (problem, what) => {
      if (!isOutage(problem)) sayProblem(problem);
      else if (what === 'start') {
        become({ ...progress, since: Date.now() });
        await tellLater(session.id, { began: true });
      } else if (await tellLater(session.id, { ended: true })) {
        become(stopped());
        queries.setQueryData<Session>(
          ['session', session.id],
          (known) => known && { ...known, heldAt: new Date().toISOString() },
        );
        say(said.endKept);
      } else say(said.endOffline, { tone: 'trouble' });
    },
  });
  const start = () =>
    send(async () => {
      const { startedAt } = await api('PUT /sessions/{sessionId}/start', { params: { sessionId: session.id } });
      queries.setQueryData<Session>(['session', session.id], (known) => known && { ...known, startedAt });
    }, 'start');
  const end = () =>
    send(async () => {
      const over = stopped();
      keepMinutes(over);
      const { heldAt } = await api('PUT /sessions/{sessionId}/end', { params: { sessionId: session.id } });
      become(over);
      queries.setQueryData<Session>(['session', session.id], (known) => known && { ...known, heldAt });
      await queries.invalidateQueries({ queryKey: ['my-sessions'] });
    }, 'end');

  const { data: asked } = useQuery(questionsQuery(session.applicationId));
  const savedBefore = scorecard?.savedAt ? ({ state: 'saved', at: scorecard.savedAt } as const) : null;
  const name = partName(kit, at, said);
  const isOver = session.heldAt !== null;
  const canStart = session.mine !== null && !isRunning && !isOver;
  const toCard = (kind: 'filled' | 'outlined') =>
    scorecard ? (
      <Link {...buttonLook(kind)} to="/scorecards/$scorecardId" params={{ scorecardId: scorecard.id }}>
        {said.toCard}
      </Link>
    ) : null;

  return (
    <div className="room">
      <PageHeader
        eyebrow={
          <>
            {kit.session.name} · {said.round(kit.round.number)} · <bdi>{candidate.name}</bdi> ·{' '}
            <Link className="link" data-quiet to="/sessions/$sessionId" params={{ sessionId: session.id }}>
              {said.toKit}
            </Link>
          </>
        }
        title={name}
        tab={`${candidate.name}, ${name}`}
        actions={
          <>
            {card ? <SaveState saving={card.saving ?? savedBefore} /> : null}
            {isOver ? null : <OfflineMark session={session} />}
            <a {...buttonLook()} href="#asked">
              {said.allQuestions(asked?.items.length ?? 0)}
            </a>
            {canStart ? (
              <>
                {toCard('outlined')}
                <Button kind="filled" busy={busy} onClick={() => void start()}>
                  {said.start}
                </Button>
              </>
            ) : isRunning && at === last ? (
              <>
                {toCard('outlined')}
                <Button kind="filled" busy={busy} onClick={() => void end()}>
                  {said.end}
                </Button>
              </>
            ) : (
              <>
                {isRunning && !scorecard ? (
                  <Button busy={busy} onClick={() => void end()}>
                    {said.end}
                  </Button>
                ) : null}
                {toCard('filled')}
              </>
            )}
          </>
        }
      />
      {card?.elsewhere && scorecard ? (
        <div className="room-notice">
          <ElsewhereNotice scorecard={scorecard} card={card} elsewhere={card.elsewhere} />
        </div>
      ) : null}
      {card?.problem ? <FieldError error={card.problem.detail || card.problem.title} /> : null}
      <div className="room-grid">
        <RunSheetPanel session={session} progress={{ ...progress, at }} onGo={(index) => goTo(index, 'heading')} />
        <div className="stack" ref={desk}>
          {!isRunning ? (
            <p className="soft">
              {isOver && session.heldAt
                ? said.ended(dates.moment(session.heldAt))
                : said.notStarted(dates.range(session.startsAt, session.endsAt, session.timeZone))}
            </p>
          ) : null}
          <WhyNotOffline />
          {card ? null : <p className="soft">{scorecard ? said.cardIn : said.noCard}</p>}
          {part ? (
            <RoomPart
              key={`${part.kind}:${part.questionId}`}
              session={session}
              index={at}
              card={card}
              ticked={progress.ticked}
              onTick={(ticked) => become({ ...progress, ticked })}
              onGo={(questionId) =>
                goTo(
                  kit.runSheet.findIndex((item) => item.questionId === questionId),
                  'field',
                )
              }
            />
          ) : null}
          <div className="room-walk">
            <Button
              aria-keyshortcuts="ArrowUp"
              disabled={at === 0}
              onClick={(event) => goTo(at - 1, event.detail === 0 ? 'field' : 'heading')}
            >
              {said.previousPart}
            </Button>
            <span className="small soft">
              {said.of(at + 1, kit.runSheet.length)}
              <PartClock progress={{ ...progress, at }} minutes={part?.minutes ?? 0} />
            </span>
            <Button
              aria-keyshortcuts="ArrowDown Control+Enter"
              disabled={at === last}
              onClick={(event) => goTo(at + 1, event.detail === 0 ? 'field' : 'heading')}
            >
              {said.nextPart}
            </Button>
          </div>
          <p className="small soft room-keys">{said.keys}</p>
        </div>
        <div className="stack">
          {session.concerns.length > 0 ? (
            <Sheet title={said.concerns}>
              <Rows label={said.concerns}>
                {session.concerns.map((concern) => (
                  <Row
                    key={concern.id}
                    title={<span dir="auto">{concern.body}</span>}
                    end={
                      card ? (
                        <ConcernTag outcome={card.concernOf(concern.id)?.outcome ?? null} />
                      ) : (
                        <Tag>{said.openQuestion}</Tag>
                      )
                    }
                  >
                    {card ? (
                      <details className="room-settle">
                        <summary className="small">{said.settle}</summary>
                        <ConcernField concern={concern} card={card} asked={false} bare />
                      </details>
                    ) : null}
                  </Row>
                ))}
              </Rows>
            </Sheet>
          ) : null}
          <AskedByCandidate
            session={session}
            questions={asked?.items ?? []}
            withForm={part?.kind !== 'candidate_questions'}
          />
        </div>
      </div>
    </div>
  );
};
