import { useState } from 'react';
import { api } from '../api.ts';
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

const errorOf = (problem: ReturnType<typeof useSettling>['problem']) =>
  problem ? (problem.errors[0]?.detail ?? problem.detail ?? problem.title) : null;

/** One text and one button: answering, declining, keeping, noting. */
const TextDialog = (
  props: Closing & {
    title: string;
    label: string;
    hint?: string;
    confirm: string;
    said?: boolean;
    send: (text: string) => Promise<unknown>;
  },
) => {
  const said = useWords(words);
  const [text, setText] = useState('');
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
          <Button kind="filled" busy={busy} onClick={() => void settle(() => props.send(text))}>
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
        error={errorOf(problem)}
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
  const { busy, problem, settle } = useSettling(() => {
    onClose();
    onDone();
  });
  const promise = () => {
    if (ownerId === null || dueOn === null) return;
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
        <TextArea label={said.promiseBody} lines={2} value={body} onChange={setBody} maxLength={2000} />
        <ComboBox
          label={said.owner}
          value={ownerId}
          onChange={setOwnerId}
          nothing={said.nobody}
          choices={members.map(({ id, name, title }) => ({ value: id, text: name, ...(title ? { note: title } : {}) }))}
        />
        <DateField label={said.due} value={dueOn} onChange={setDueOn} min={today} />
        <FieldError error={errorOf(problem)} />
      </div>
    </Dialog>
  );
};
