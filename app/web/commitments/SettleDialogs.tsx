import { useState } from 'react';
import { api } from '../api.ts';
import { refusalKind, useRefusals } from '../applications/refusal-words.ts';
import { useMembers } from '../members/use-members.ts';
import { useMe } from '../staff/me.ts';
import { ComboBox } from '../ui/ComboBox.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { addDays, dayIn } from '../ui/dates.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { useSettling } from './use-settling.ts';
import { words } from './words.ts';

type Closing = { onClose: () => void; onDone: () => void };

/** One text and one button: answering, declining, keeping, noting. */
const TextDialog = (
  props: Closing & {
    title: string;
    label: string;
    hint?: string;
    confirm: string;
    said?: boolean;
    /** What is said when nothing is written. */
    missing: string;
    send: (text: string) => Promise<unknown>;
  },
) => {
  const said = useWords(words);
  const refusal = useRefusals();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = text.trim() === '';
  const { busy, problem, settle } = useSettling(() => {
    props.onClose();
    props.onDone();
  });
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={props.title}
      actions={
        <>
          <Button onClick={props.onClose}>{said.cancel}</Button>
          <Button
            kind="filled"
            busy={busy}
            onClick={() => {
              setTried(true);
              if (!isMissing) void settle(() => props.send(text));
            }}
          >
            {props.confirm}
          </Button>
        </>
      }
    >
      <TextArea
        label={props.label}
        hint={props.hint}
        variant={props.said ? 'said' : 'assessment'}
        value={text}
        onChange={setText}
        maxLength={props.said ? 2000 : 5000}
        error={problem ? refusal(problem) : tried && isMissing ? props.missing : null}
      />
    </Dialog>
  );
};

export const AnswerDialog = ({ questionId, ...closing }: Closing & { questionId: string }) => {
  const said = useWords(words);
  return (
    <TextDialog
      {...closing}
      title={said.answerTitle}
      label={said.answerLabel}
      missing={said.needed}
      confirm={said.sendAnswer}
      send={(answer) => api('PUT /questions/{questionId}/answer', { params: { questionId }, body: { answer } })}
    />
  );
};

export const DeclineDialog = ({ questionId, ...closing }: Closing & { questionId: string }) => {
  const said = useWords(words);
  return (
    <TextDialog
      {...closing}
      title={said.declineTitle}
      label={said.declineReason}
      missing={said.needed}
      confirm={said.sendDecline}
      send={(reason) => api('PUT /questions/{questionId}/declining', { params: { questionId }, body: { reason } })}
    />
  );
};

export const KeepDialog = ({ commitmentId, ...closing }: Closing & { commitmentId: string }) => {
  const said = useWords(words);
  return (
    <TextDialog
      {...closing}
      title={said.keepTitle}
      label={said.outcome}
      missing={said.neededOutcome}
      confirm={said.kept}
      send={(outcome) =>
        api('PUT /commitments/{commitmentId}/keeping', { params: { commitmentId }, body: { outcome } })
      }
    />
  );
};

export const NoteDialog = ({
  applicationId,
  sessionId,
  ...closing
}: Closing & { applicationId: string; sessionId?: string | undefined }) => {
  const said = useWords(words);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  return (
    <TextDialog
      {...closing}
      said
      title={said.noteTitle}
      label={said.question}
      hint={said.noteHelp}
      missing={said.neededQuestion}
      confirm={said.save}
      send={(body) =>
        api('POST /applications/{applicationId}/questions', {
          params: { applicationId },
          body: { body, sessionId: sessionId ?? null },
          idempotencyKey,
        })
      }
    />
  );
};

/** What, who, by when: the candidate sees all three (R53). */
export const PromiseDialog = ({
  applicationId,
  questionId,
  about,
  onClose,
  onDone,
}: Closing & { applicationId: string; questionId: string | null; about: string }) => {
  const said = useWords(words);
  const me = useMe();
  const members = useMembers();
  const { zone } = useLanguage();
  const today = dayIn(new Date(), zone);
  const [body, setBody] = useState(about);
  const [ownerId, setOwnerId] = useState<string | null>(me.memberId);
  const [dueOn, setDueOn] = useState<string | null>(addDays(today, 3));
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const refusal = useRefusals();
  const { busy, problem, settle } = useSettling(() => {
    onClose();
    onDone();
  });
  const isBodyMissing = body.trim() === '';
  const at = refusalKind(problem);
  const errorAt = (...kinds: string[]) => (problem && kinds.includes(at) ? refusal(problem) : null);
  const promise = () => {
    setTried(true);
    if (isBodyMissing || ownerId === null || dueOn === null) return;
    void settle(() =>
      api('POST /applications/{applicationId}/commitments', {
        params: { applicationId },
        body: { body, ownerId, dueOn, questionId },
        idempotencyKey,
      }),
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={said.promiseTitle}
      actions={
        <>
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button kind="filled" busy={busy} onClick={promise}>
            {said.makePromise}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="soft">{said.promiseHelp}</p>
        <TextArea
          label={said.promiseBody}
          lines={2}
          value={body}
          onChange={setBody}
          maxLength={2000}
          error={errorAt('body_missing') ?? (tried && isBodyMissing ? said.neededPromise : null)}
        />
        <ComboBox
          label={said.owner}
          value={ownerId}
          onChange={setOwnerId}
          nothing={said.nobody}
          choices={members.map(({ id, name, title }) => ({ value: id, text: name, ...(title ? { note: title } : {}) }))}
          error={errorAt('owner_inactive') ?? (tried && ownerId === null ? said.neededOwner : null)}
        />
        <DateField
          label={said.due}
          value={dueOn}
          onChange={setDueOn}
          min={today}
          error={errorAt('due_past', 'due_too_far') ?? (tried && dueOn === null ? said.neededDay : null)}
        />
        {problem && !['body_missing', 'owner_inactive', 'due_past', 'due_too_far'].includes(at) && (
          <FieldError error={refusal(problem)} />
        )}
      </div>
    </Dialog>
  );
};
