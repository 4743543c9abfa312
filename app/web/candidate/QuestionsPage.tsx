import './QuestionsPage.css';
import { useState } from 'react';
import { api } from '../api.ts';
import { useDraft } from '../draft.ts';
import { useSending } from '../sending.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { DraftNote } from './DraftNote.tsx';
import { type MyApplication, useMyApplication } from './my-application.ts';
import { Promises } from './Promises.tsx';
import { questionsWords } from './questions-words.ts';
import { Refused } from './Refused.tsx';
import { readAgain, useResource } from './resource.ts';
import { WhichApplication } from './WhichApplication.tsx';
import { words } from './words.ts';

/** What one asked, with the answers and the promises; and asking something (R52, R53). */
export const QuestionsPage = () => {
  const application = useMyApplication();
  const said = useWords(words);
  if (!application)
    return <PageHeader eyebrow={said.questions} title={said.questionsEmpty} note={said.questionsEmptyText} />;
  return <Questions application={application} />;
};

const Questions = ({ application }: { application: MyApplication }) => {
  const said = useWords(words);
  const mine = useWords(questionsWords);
  const dates = useDates();
  const { items } = useResource(`questions/${application.id}`, () =>
    api('GET /my/applications/{applicationId}/questions', { params: { applicationId: application.id } }),
  );
  const tag = {
    open: ['due', mine.open_],
    answered: ['good', mine.answered],
    promised: ['due', mine.promised],
    declined: ['neutral', mine.declined],
  } as const;
  return (
    <div className="stack">
      <WhichApplication application={application} />
      <PageHeader
        tab={said.questions}
        title={items.length === 0 ? said.questionsEmpty : mine.questionsOf(items.length)}
        note={items.length === 0 ? said.questionsEmptyText : undefined}
      />
      {items.map((question) => (
        <Sheet key={question.id}>
          <div className="stack">
            <div>
              <div className="row-apart question-head">
                <p className="soft small">
                  {[dates.moment(question.askedAt), question.notedByPanel ? mine.inTheRoom : null]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                <Tag tone={tag[question.state][0]}>{tag[question.state][1]}</Tag>
              </div>
              <Said>{question.body}</Said>
            </div>
            {question.answer && (
              <div>
                <p className="soft small">{mine.answerBy(question.answeredBy ?? '')}</p>
                <p dir="auto">{question.answer}</p>
              </div>
            )}
            {question.declineReason && (
              <div>
                <p className="soft small">{mine.reason}</p>
                <p dir="auto">{question.declineReason}</p>
              </div>
            )}
            <Promises commitments={question.commitments} amongQuestions />
          </div>
        </Sheet>
      ))}
      {!application.ended && <Ask key={application.id} applicationId={application.id} />}
    </div>
  );
};

const Ask = ({ applicationId }: { applicationId: string }) => {
  const mine = useWords(questionsWords);
  const draft = useDraft(`my/applications/${applicationId}/question`, '');
  const body = draft.value;
  const [tried, setTried] = useState(false);
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const { busy, problem, send } = useSending();
  const ask = async () => {
    const isSent = await send(() =>
      api('POST /my/applications/{applicationId}/questions', {
        params: { applicationId },
        body: { body },
        idempotencyKey,
      }),
    );
    if (!isSent) return;
    await draft.settle('');
    setTried(false);
    setKey(crypto.randomUUID());
    say(mine.asked);
    readAgain('questions/');
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (body.trim() !== '') void ask();
        else event.currentTarget.querySelector('textarea')?.focus();
      }}
    >
      <h2>{mine.ask}</h2>
      <TextArea
        label={mine.askLabel}
        hint={mine.askHelp}
        variant="said"
        value={body}
        onChange={draft.setValue}
        maxLength={2000}
        error={tried && body.trim() === '' ? mine.askNeeded : null}
      />
      <DraftNote of={draft} />
      <Refused problem={problem} />
      <Button type="submit" kind="filled" wide busy={busy}>
        {mine.send}
      </Button>
    </form>
  );
};
