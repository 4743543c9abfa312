import { useEffect, useState } from 'react';
import { useDates, useWords } from '../ui/language.tsx';
import { Clock, clockText } from '../ui/plain/Clock.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Steps } from '../ui/plain/Steps.tsx';
import { partName } from './part-name.ts';
import { candidateMinutesLeft, type Progress, secondsIn } from './run-sheet.ts';
import type { Session } from './session-query.ts';
import { words } from './words.ts';

/** The present, second by second while `running`. */
const useNow = (running: boolean): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return now;
};

/** The time of this part beside the buttons that lead on, where the large clock is out of sight. */
export const PartClock = ({ progress, minutes }: { progress: Progress; minutes: number }) => {
  const now = useNow(progress.since !== null);
  const seconds = secondsIn(progress, progress.at, now);
  if (progress.since === null) return null;
  return (
    <span className="room-part-clock" aria-hidden="true" data-over={seconds > minutes * 60 || undefined}>
      {clockText(seconds)}
    </span>
  );
};

/** The parts of the session with their minutes, the quiet clock of this one, and what is left for the candidate. */
export const RunSheetPanel = (props: { session: Session; progress: Progress; onGo: (index: number) => void }) => {
  const { session, progress, onGo } = props;
  const { kit } = session;
  const said = useWords(words);
  const dates = useDates();
  // On a phone the run-sheet is folded away: the clock and the question come first.
  const [isOpen, setOpen] = useState(() => matchMedia('(width >= 760px)').matches);
  const isRunning = progress.since !== null;
  const now = useNow(isRunning);
  const minutesOver = (index: number) => Math.floor(secondsIn(progress, index, now) / 60);
  const theirs = isRunning ? candidateMinutesLeft(kit.runSheet, progress, now, Date.parse(session.endsAt)) : null;
  return (
    <div className="room-side">
      <Sheet flush>
        <details className="room-steps" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{said.runSheet}</summary>
          <Steps
            label={said.runSheet}
            steps={kit.runSheet.map((part, index) => {
              const spent = minutesOver(index);
              return {
                id: `${part.kind}:${part.questionId}`,
                title: (
                  <button type="button" className="room-step" onClick={() => onGo(index)} dir="auto">
                    {partName(kit, index, said)}
                  </button>
                ),
                end: spent > part.minutes ? `${spent} / ${part.minutes}` : String(part.minutes),
                state: index === progress.at ? 'now' : index < progress.at ? 'done' : 'later',
              };
            })}
          />
        </details>
        <div className="room-clock">
          <Clock
            seconds={secondsIn(progress, progress.at, now)}
            minutes={kit.runSheet[progress.at]?.minutes ?? 0}
            note={<time dateTime={session.endsAt}>{said.endsAt(dates.time(session.endsAt))}</time>}
          />
          {theirs ? (
            <p className="room-theirs small" data-short={theirs.left < theirs.planned || undefined} role="status">
              {said.candidateLeft(theirs.left, theirs.planned)}
            </p>
          ) : null}
        </div>
      </Sheet>
    </div>
  );
};
