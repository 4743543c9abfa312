import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag, type Tone } from '../ui/plain/Tag.tsx';
import { AskedForm } from './AskedForm.tsx';
import type { CandidateQuestion, Session } from './session-query.ts';
import { words } from './words.ts';

// The pickers in these are heavy: they come after the room itself stands, and before anybody needs them.
const loadDialogs = () => import('../commitments/SettleDialogs.tsx');
const AnswerDialog = lazy(async () => ({ default: (await loadDialogs()).AnswerDialog }));
const DeclineDialog = lazy(async () => ({ default: (await loadDialogs()).DeclineDialog }));
const PromiseDialog = lazy(async () => ({ default: (await loadDialogs()).PromiseDialog }));

const tones: Record<CandidateQuestion['state'], Tone> = {
  open: 'due',
  answered: 'good',
  promised: 'due',
  declined: 'neutral',
};

/** What the candidate asked, each answered, promised or declined; both sides read the same. */
export const AskedByCandidate = (props: {
  session: Session;
  questions: CandidateQuestion[];
  /** Without the form, where the middle of the page has it. */
  withForm: boolean;
}) => {
  const { session, questions, withForm } = props;
  const said = useWords(words);
  const dates = useDates();
  useEffect(() => {
    const timer = setTimeout(() => void loadDialogs().catch(() => undefined), 2000);
    return () => clearTimeout(timer);
  }, []);
  const queries = useQueryClient();
  const [settling, setSettling] = useState<{
    question: CandidateQuestion;
    how: 'answer' | 'promise' | 'decline';
  } | null>(null);
  const closing = {
    onClose: () => setSettling(null),
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['questions', session.applicationId] });
      void queries.invalidateQueries({ queryKey: ['commitments'] });
      void queries.invalidateQueries({ queryKey: ['my-commitments'] });
    },
  };
  const state = { open: said.openQuestion, answered: said.answered, promised: said.promised, declined: said.declined };
  return (
    <div id="asked" className="room-asked">
      <Sheet title={<span dir="auto">{said.asked(session.candidate.name)}</span>} edge="clay">
        <div className="stack">
          {questions.length === 0 ? <p className="small soft">{said.noneAsked}</p> : null}
          <Rows>
            {questions.map((question) => (
              <Row
                key={question.id}
                title={<Said size="small">{question.body}</Said>}
                end={<Tag tone={tones[question.state]}>{state[question.state]}</Tag>}
              >
                {question.answer ? (
                  <p className="small" dir="auto">
                    {question.answer}
                  </p>
                ) : null}
                {question.declineReason ? (
                  <p className="small soft" dir="auto">
                    {question.declineReason}
                  </p>
                ) : null}
                {question.commitments.map((promise) => (
                  <div key={promise.id} className="small soft">
                    {promise.keptAt === null ? (
                      <p>
                        {said.promisedBy(promise.owner.name, dates.day(promise.dueOn))}
                        {promise.status.state === 'late' ? (
                          <>
                            {' '}
                            <Tag tone="late">{said.promiseLate(promise.status.daysLate)}</Tag>
                          </>
                        ) : null}
                      </p>
                    ) : (
                      <p>{said.promiseKept(promise.owner.name, dates.day(promise.keptAt))}</p>
                    )}
                    {promise.outcome ? <p dir="auto">{promise.outcome}</p> : null}
                  </div>
                ))}
                {question.state === 'open' || question.state === 'promised' ? (
                  <div className="room-settling">
                    <Button asks kind="quiet" onClick={() => setSettling({ question, how: 'answer' })}>
                      {said.answer}
                    </Button>
                    {question.state === 'open' ? (
                      <>
                        <Button asks kind="quiet" onClick={() => setSettling({ question, how: 'promise' })}>
                          {said.promise}
                        </Button>
                        <Button asks kind="quiet" onClick={() => setSettling({ question, how: 'decline' })}>
                          {said.decline}
                        </Button>
                      </>
                    ) : null}
                  </div>
                ) : null}
              </Row>
            ))}
          </Rows>
          {withForm ? <AskedForm session={session} /> : null}
        </div>
      </Sheet>
      <Suspense fallback={null}>
        {settling?.how === 'answer' ? <AnswerDialog questionId={settling.question.id} {...closing} /> : null}
        {settling?.how === 'decline' ? <DeclineDialog questionId={settling.question.id} {...closing} /> : null}
        {settling?.how === 'promise' ? (
          <PromiseDialog
            applicationId={session.applicationId}
            questionId={settling.question.id}
            about={settling.question.body}
            {...closing}
          />
        ) : null}
      </Suspense>
    </div>
  );
};
