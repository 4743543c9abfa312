import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Answer, Api, Contracts } from '../api.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { AnswerDialog, DeclineDialog, KeepDialog, NoteDialog, PromiseDialog } from './SettleDialogs.tsx';
import './QuestionsSheet.css';
import { useQuestions } from './use-questions.ts';
import { words } from './words.ts';

type Question = Answer<Api<Contracts>['GET /applications/{applicationId}/questions']>['items'][number];
type Commitment = Question['commitments'][number];
type Open =
  | { what: 'answer' | 'decline' | 'promise'; question: Question }
  | { what: 'keep'; commitment: Commitment }
  | { what: 'note' }
  | null;

/** What the candidate asked, each answered, promised or declined with a reason; the same as the candidate sees (R52). */
export const QuestionsSheet = ({ applicationId, sessionId }: { applicationId: string; sessionId?: string }) => {
  const said = useWords(words);
  const dates = useDates();
  const queries = useQueryClient();
  const [open, setOpen] = useState<Open>(null);
  const { data } = useQuestions(applicationId);
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: ['questions', applicationId] });
    void queries.invalidateQueries({ queryKey: ['commitments'] });
  };
  const close = () => setOpen(null);
  const tone = { open: 'due', answered: 'good', promised: 'due', declined: 'neutral' } as const;
  const note = (
    <Button asks kind="quiet" onClick={() => setOpen({ what: 'note' })}>
      {said.note}
    </Button>
  );
  return (
    <Sheet title={said.asked} edge="clay" end={(data?.items.length ?? 0) > 0 ? note : undefined}>
      {data?.items.length === 0 && (
        <EmptyState title={said.nothing} action={note}>
          {said.nothingHelp}
        </EmptyState>
      )}
      <ul className="asked">
        {data?.items.map((question) => (
          <li key={question.id}>
            <div className="row-apart">
              <Said>{question.body}</Said>
              <Tag tone={tone[question.state]}>{said[question.state]}</Tag>
            </div>
            <p className="soft small">
              {[question.notedByPanel ? said.inRoom : said.here, dates.moment(question.askedAt)].join(' · ')}
            </p>
            {question.answer && <Told label={said.answerOf}>{question.answer}</Told>}
            {question.declineReason && <Told label={said.reasonOf}>{question.declineReason}</Told>}
            {question.commitments.map((commitment) => (
              <div key={commitment.id} className="asked-promise">
                <div className="row-apart">
                  <div>
                    <p dir="auto">{commitment.body}</p>
                    <p className="soft small">{said.by(commitment.owner.name, dates.day(commitment.dueOn))}</p>
                  </div>
                  {commitment.status.state === 'kept' ? (
                    <Tag tone="good">{said.isKept}</Tag>
                  ) : commitment.status.state === 'late' ? (
                    <Tag tone="late">{said.late(commitment.status.daysLate)}</Tag>
                  ) : null}
                </div>
                {commitment.outcome && <Told label={said.outcomeOf}>{commitment.outcome}</Told>}
                {commitment.keptAt === null && (
                  <div>
                    <Button asks kind="quiet" onClick={() => setOpen({ what: 'keep', commitment })}>
                      {said.keep}
                    </Button>
                  </div>
                )}
              </div>
            ))}
            {(question.state === 'open' || question.state === 'promised') && (
              <div className="row">
                <Button asks kind="quiet" onClick={() => setOpen({ what: 'answer', question })}>
                  {said.answer}
                </Button>
                {question.state === 'open' && (
                  <Button asks kind="quiet" onClick={() => setOpen({ what: 'promise', question })}>
                    {said.promise}
                  </Button>
                )}
                <Button asks kind="quiet" onClick={() => setOpen({ what: 'decline', question })}>
                  {said.decline}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {open?.what === 'answer' && <AnswerDialog questionId={open.question.id} onClose={close} onDone={refresh} />}
      {open?.what === 'decline' && <DeclineDialog questionId={open.question.id} onClose={close} onDone={refresh} />}
      {open?.what === 'promise' && (
        <PromiseDialog
          applicationId={applicationId}
          questionId={open.question.id}
          about={open.question.body}
          onClose={close}
          onDone={refresh}
        />
      )}
      {open?.what === 'keep' && <KeepDialog commitmentId={open.commitment.id} onClose={close} onDone={refresh} />}
      {open?.what === 'note' && (
        <NoteDialog applicationId={applicationId} sessionId={sessionId} onClose={close} onDone={refresh} />
      )}
    </Sheet>
  );
};

const Told = ({ label, children }: { label: string; children: string }) => (
  <div>
    <p className="soft small">{label}</p>
    <p className="asked-told" dir="auto">
      {children}
    </p>
  </div>
);
