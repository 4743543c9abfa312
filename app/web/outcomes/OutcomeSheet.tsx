import './outcomes.css';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useDates, useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { DescriptionList } from '../ui/plain/DescriptionList.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { AnswerContestDialog } from './AnswerContestDialog.tsx';
import { togetherWords } from './together-words.ts';
import { type Outcome, type OutcomeState, useOutcome } from './use-outcome.ts';
import { words } from './words.ts';

/** What the candidate was promised, is to be told and was told, and what they said to it (R68, R71). */
export const OutcomeSheet = (props: {
  applicationId: string;
  owesCard?: boolean;
  endedBy?: 'candidate' | 'employer' | null;
}) => {
  const { applicationId, owesCard = false, endedBy = null } = props;
  const said = useWords(words);
  const together = useWords(togetherWords);
  const dates = useDates();
  const queries = useQueryClient();
  const { data, isSealed } = useOutcome(applicationId, owesCard);
  const [answering, setAnswering] = useState<string | null>(null);
  if (isSealed) {
    return (
      <Sheet title={said.sheet}>
        <p className="soft small">{said.ownCardsFirst}</p>
      </Sheet>
    );
  }
  if (!data) return null;
  const { toTell, goes, told, promises, feedback } = data;
  return (
    <Sheet title={said.sheet}>
      <div className="stack">
        {promises.length > 0 && <PromisedDays promises={promises} />}
        {goes && <p className="small">{together.tellsBy(goes.by, dates.moment(goes.at))}</p>}
        {toTell ? (
          <>
            <div className="row-apart">
              <strong>{said[`kindOf_${toTell.kind}`]}</strong>
              {toTell.daysLeft !== null && <DaysTag daysLeft={toTell.daysLeft} />}
            </div>
            {toTell.dueOn && (
              <p className="soft small">
                <time dateTime={toTell.dueOn}>{said.dueBy(dates.dayLong(toTell.dueOn))}</time>
              </p>
            )}
            {goes ? null : toTell.sealedUntil ? (
              <p className="small">{said.sealed(dates.moment(toTell.sealedUntil))}</p>
            ) : (
              <div>
                <Link {...buttonLook()} to="/applications/$applicationId/outcome" params={{ applicationId }}>
                  {said.tell}
                </Link>
              </div>
            )}
          </>
        ) : (
          told.length === 0 &&
          !goes && <p className="soft small">{endedBy === 'candidate' ? said.nothingWithdrawn : said.nothing}</p>
        )}
        {told.map((outcome) => (
          <Told key={outcome.id} outcome={outcome} onAnswer={() => setAnswering(outcome.id)} />
        ))}
        {feedback && (
          <div className="stack">
            <h3>{said.feedback}</h3>
            <DescriptionList
              facts={(['clear', 'respectful', 'fair'] as const).map((each) => {
                const score = feedback[each];
                return { term: said[each], value: score === null ? said.noAnswer : said.outOf(score) };
              })}
            />
            {feedback.body && <Said>{feedback.body}</Said>}
          </div>
        )}
      </div>
      {answering && (
        <AnswerContestDialog
          outcomeId={answering}
          onClose={() => setAnswering(null)}
          onDone={() => void queries.invalidateQueries({ queryKey: ['outcome', applicationId] })}
        />
      )}
    </Sheet>
  );
};

/** Days that are left, or gone by. */
export const DaysTag = ({ daysLeft }: { daysLeft: number }) => {
  const said = useWords(words);
  return (
    <Tag tone={daysLeft < 0 ? 'late' : daysLeft <= 2 ? 'due' : 'neutral'}>
      {daysLeft < 0 ? said.late(-daysLeft) : said.left(daysLeft)}
    </Tag>
  );
};

const PromisedDays = ({ promises }: { promises: OutcomeState['promises'] }) => {
  const said = useWords(words);
  const dates = useDates();
  return (
    <Rows label={said.sheet} tight>
      {promises.map(({ dueOn, promisedAt, status }) => (
        <Row
          key={promisedAt}
          title={<time dateTime={dueOn}>{said.promisedDay(dates.dayLong(dueOn))}</time>}
          end={
            status.state === 'late' ? (
              <Tag tone="late">{said.late(status.daysLate)}</Tag>
            ) : status.state === 'broken' ? (
              <Tag tone="late">{said.broken(status.daysLate)}</Tag>
            ) : status.state === 'open' ? (
              <Tag tone={status.daysLeft <= 2 ? 'due' : 'neutral'}>{said.left(status.daysLeft)}</Tag>
            ) : (
              <Tag tone={status.state === 'kept' ? 'good' : 'neutral'}>{said[`state_${status.state}`]}</Tag>
            )
          }
        />
      ))}
    </Rows>
  );
};

const tone = { reject: 'late', offer: 'good', next_round: 'good', closed: 'neutral' } as const;

const Told = ({ outcome, onAnswer }: { outcome: Outcome; onAnswer: () => void }) => {
  const said = useWords(words);
  const dates = useDates();
  return (
    <div className="stack outcome-told">
      <div className="row">
        <Tag tone={tone[outcome.kind]}>{said[`kind_${outcome.kind}`]}</Tag>
        <span className="soft small">{said.toldOn(dates.moment(outcome.sentAt), outcome.sentBy)}</span>
      </div>
      <details>
        <summary dir="auto" lang={outcome.language}>
          {outcome.subject}
        </summary>
        <p className="outcome-letter" dir="auto" lang={outcome.language}>
          {[outcome.opening, outcome.message, outcome.closing].filter(Boolean).join('\n\n')}
        </p>
      </details>
      {outcome.reactions.map((reaction) => (
        <div key={reaction.kind} className="stack">
          <p className="small">
            <strong className="side-clay">{reaction.kind === 'thanks' ? said.thanks : said.contests}</strong>{' '}
            <span className="soft">{dates.moment(reaction.reactedAt)}</span>
          </p>
          {reaction.body && <Said>{reaction.body}</Said>}
          {reaction.answer && (
            <>
              <p className="soft small">{said.answeredBy(reaction.answer.by, dates.moment(reaction.answer.at))}</p>
              <p className="outcome-letter" dir="auto">
                {reaction.answer.body}
              </p>
            </>
          )}
          {reaction.kind === 'contest' && !reaction.answer && (
            <div>
              <Button asks onClick={onAnswer}>
                {said.answer}
              </Button>
            </div>
          )}
        </div>
      ))}
    </div>
  );
};
