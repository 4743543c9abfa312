import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { bankQuestionQuery } from '../bank/use-bank.ts';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { wordsFor } from './bank-taking.ts';
import { bankWords } from './bank-words.ts';
import { useEditing } from './plan-editing.ts';
import type { Question } from './plan-query.ts';

/** Where a question came from, and what the bank has that is newer: taken by an act, with the difference shown (R05). */
export const QuestionOrigin = ({ question }: { question: Question }) => {
  const said = useWords(bankWords);
  const { bankOf, readOnly } = useEditing();
  const [shown, setShown] = useState(false);
  const { bank } = question;
  if (!bank) return null;
  const now = bankOf(bank.id);
  if (!now) return null;
  const isNewer = now.version > bank.version;
  if (!isNewer && now.state !== 'retired') return null;
  return (
    <div className="plan-origin">
      <p className="row small">
        <span>{isNewer ? said.newer(now.version) : said.retired}</span>
        {isNewer ? (
          <Button kind="quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? said.hideDifference : said.showDifference}
          </Button>
        ) : null}
      </p>
      {shown && isNewer ? (
        <Difference question={question} bankId={bank.id} onTaken={() => setShown(false)} readOnly={readOnly} />
      ) : null}
    </div>
  );
};

const Difference = (props: { question: Question; bankId: string; onTaken: () => void; readOnly: boolean }) => {
  const { question, bankId, onTaken, readOnly } = props;
  const said = useWords(bankWords);
  const { change, written } = useEditing();
  const { data } = useQuery(bankQuestionQuery(bankId));
  if (!data) return <Skeleton lines={2} />;
  const bank = data.value;
  const next = wordsFor(bank, written);
  const isSame =
    next.text === question.text &&
    next.minutes === question.minutes &&
    next.type === question.type &&
    JSON.stringify(next.followUps) === JSON.stringify(question.followUps);
  const take = () => {
    const { text, followUps, type, minutes, bank: from } = question;
    change<Question>(question.id, next);
    say(said.tookNewer(bank.version), {
      action: {
        text: said.undo,
        run: () => change<Question>(question.id, { text, followUps, type, minutes, ...(from ? { bank: from } : {}) }),
      },
    });
    onTaken();
  };
  return (
    <div className="stack">
      {isSame ? (
        <p className="soft small">{said.sameWords}</p>
      ) : (
        <div className="plan-difference">
          <Side title={said.here} question={question} />
          <Side title={said.there(bank.version)} question={next} />
        </div>
      )}
      <div className="row">
        {readOnly ? null : <Button onClick={take}>{said.takeNewer}</Button>}
        <Link className="link" to="/questions/$bankQuestionId" params={{ bankQuestionId: bankId }}>
          {said.openInBank}
        </Link>
      </div>
    </div>
  );
};

const Side = (props: { title: string; question: Pick<Question, 'text' | 'followUps' | 'minutes'> }) => {
  const said = useWords(bankWords);
  const { text, followUps, minutes } = props.question;
  return (
    <div>
      <h5 className="plan-subhead">{props.title}</h5>
      <Said size="small">{text}</Said>
      <ul className="plan-did small">
        {followUps.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
      <p className="soft small">{said.minutes(minutes)}</p>
    </div>
  );
};
