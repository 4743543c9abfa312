import { useState } from 'react';
import { api, Problem } from '../api.ts';
import { useRefusals } from '../applications/refusal-words.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { words } from './words.ts';

/** Answers a candidate who contests what they were told (G11): a person, in words, once. */
export const AnswerContestDialog = (props: { outcomeId: string; onClose: () => void; onDone: () => void }) => {
  const { outcomeId, onClose, onDone } = props;
  const said = useWords(words);
  const refused = useRefusals();
  const [answer, setAnswer] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isMissing = answer.trim() === '';
  const send = async () => {
    setTried(true);
    if (isMissing) return;
    setBusy(true);
    setProblem(null);
    try {
      await api('PUT /outcomes/{outcomeId}/contest-answer', { params: { outcomeId }, body: { answer } });
      say(said.answered);
      onClose();
      onDone();
    } catch (refusal) {
      if (!(refusal instanceof Problem)) throw refusal;
      setProblem(refusal);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={said.answerTitle}
      actions={
        <>
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button kind="filled" busy={busy} onClick={() => void send()}>
            {said.sendAnswer}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="soft">{said.answerHelp}</p>
        <TextArea
          label={said.answerLabel}
          value={answer}
          onChange={setAnswer}
          maxLength={5000}
          lines={5}
          error={tried && isMissing ? said.answerNeeded : null}
        />
        {problem && <FieldError error={refused(problem)} />}
      </div>
    </Dialog>
  );
};
