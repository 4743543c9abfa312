import { useState } from 'react';
import { api } from '../api.ts';
import { useRefusals } from '../applications/refusal-words.ts';
import { useDraft } from '../draft.ts';
import { MessageArea } from '../NoteArea.tsx';
import { RestoredNote } from '../RestoredNote.tsx';
import { useSending } from '../sending.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { isHeldForWords, useWordingReason } from '../WordingReason.tsx';
import { words } from './words.ts';

/** Answers a candidate who contests what they were told (G11): a person, in words, once. */
export const AnswerContestDialog = (props: { outcomeId: string; onClose: () => void; onDone: () => void }) => {
  const { outcomeId, onClose, onDone } = props;
  const said = useWords(words);
  const refused = useRefusals();
  const draft = useDraft(`outcomes/${outcomeId}/contest-answer`, '');
  const { value: answer, setValue: setAnswer } = draft;
  const [tried, setTried] = useState(false);
  const { busy, problem, send } = useSending();
  const wording = useWordingReason(problem);
  const isMissing = answer.trim() === '';
  const give = async () => {
    setTried(true);
    if (isMissing) return;
    const isSent = await send(() =>
      api('PUT /outcomes/{outcomeId}/contest-answer', { params: { outcomeId }, body: { answer, ...wording.sent } }),
    );
    if (!isSent) return;
    await draft.settle();
    say(said.answered);
    onClose();
    onDone();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={said.answerTitle}
      actions={
        <>
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button kind="filled" busy={busy} onClick={() => void give()}>
            {said.sendAnswer}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="soft">{said.answerHelp}</p>
        <RestoredNote of={draft} />
        <MessageArea
          label={said.answerLabel}
          value={answer}
          onChange={setAnswer}
          maxLength={5000}
          lines={5}
          error={tried && isMissing ? said.answerNeeded : null}
        />
        {wording.field}
        {problem && !isHeldForWords(problem) && <FieldError error={refused(problem)} />}
      </div>
    </Dialog>
  );
};
