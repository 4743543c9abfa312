import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { words as listWords } from '../candidates/list-words.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Avatar } from '../ui/plain/Avatar.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Row } from '../ui/plain/Rows.tsx';
import type { Tone } from '../ui/plain/Tag.tsx';
import type { ApplicationSummary } from './use-applications.ts';
import { words } from './words.ts';

export const toneOf: Record<ApplicationSummary['stage'], Tone> = {
  new: 'ink',
  screening: 'ink',
  interviewing: 'neutral',
  deciding: 'due',
  decided: 'good',
  ended: 'neutral',
};

/** What there is to know of where an application stands: since when, or when the interviews are. */
const useStandingSaid = () => {
  const said = useWords(words);
  const dates = useDates();
  return (application: ApplicationSummary): string => {
    const { stage, standsAt, interviews, createdAt, roundNumber } = application;
    const round = roundNumber === null ? '' : `${said.round(roundNumber)}, `;
    switch (stage) {
      case 'interviewing':
        return interviews && Date.parse(interviews.startsAt) > Date.now()
          ? `${round}${said.startsOn(dates.moment(interviews.startsAt))}`
          : `${round}${said.goesOn}`;
      case 'deciding':
        return `${round}${said.overSince(dates.day(standsAt))}`;
      case 'decided':
        return said.askedOn(dates.day(standsAt));
      case 'ended':
        return said.endedOn(dates.day(standsAt));
      case 'screening':
        return said.screeningSince(dates.day(standsAt));
      default:
        return said.added(dates.day(createdAt));
    }
  };
};

/** One application in a board or a list. What a person may move has a button; everything else is moved by what happens. */
export const ApplicationLine = (props: {
  application: ApplicationSummary;
  chosen: boolean;
  onChoose: () => void;
  onMove: (application: ApplicationSummary) => void;
  end?: ReactNode;
}) => {
  const { application, chosen, onChoose, onMove, end } = props;
  const { id, candidate, stage, decider } = application;
  const lists = useWords(listWords);
  const said = useWords(words);
  const standing = useStandingSaid();
  const movable = stage === 'new' || stage === 'screening';
  return (
    <Row
      strong={end !== undefined}
      lead={
        <span className="candidate-lead">
          <label className="choose">
            <input
              type="checkbox"
              className="choose-box"
              aria-label={lists.choose(candidate.name)}
              checked={chosen}
              onChange={onChoose}
            />
          </label>
          {end === undefined ? null : <Avatar name={candidate.name} />}
        </span>
      }
      title={
        <Link className="link" data-quiet to="/applications/$applicationId" params={{ applicationId: id }} dir="auto">
          {candidate.name}
        </Link>
      }
      note={
        <>
          {[standing(application), decider && said.decides(decider.name)].filter(Boolean).join(' · ')}
          {movable ? (
            <span className="application-move">
              <Button kind="quiet" onClick={() => onMove(application)}>
                {stage === 'new' ? lists.screen : lists.unscreen}
                <span className="sr-only">: {candidate.name}</span>
              </Button>
            </span>
          ) : null}
        </>
      }
      end={end}
    />
  );
};
