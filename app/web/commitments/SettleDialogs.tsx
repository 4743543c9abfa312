import { useState } from 'react';
import { api } from '../api.ts';
import { refusalKind, useRefusals } from '../applications/refusal-words.ts';
import { useDraft } from '../draft.ts';
import { useMembers } from '../members/use-members.ts';
import { MessageArea, NoteArea } from '../NoteArea.tsx';
import { RestoredNote } from '../RestoredNote.tsx';
import { useSending } from '../sending.ts';
import { useMe } from '../staff/me.ts';
import { ComboBox } from '../ui/ComboBox.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { addDays, dayIn } from '../ui/dates.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { isHeldForWords, useWordingReason } from '../WordingReason.tsx';
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
    /** Under which the text is kept on this device until it is sent. */
    draft: string;
    send: (text: string, sent: { wordingReason?: string }) => Promise<unknown>;
  },
) => {
  const said = useWords(words);
  const refusal = useRefusals();
  const draft = useDraft(props.draft, '');
  const { value: text, setValue: setText } = draft;
  const [tried, setTried] = useState(false);
  const isMissing = text.trim() === '';
  const { busy, problem, send } = useSending();
  const wording = useWordingReason(problem);
  const settle = async () => {
    setTried(true);
    if (isMissing || !(await send(() => props.send(text, wording.sent)))) return;
    await draft.settle();
    props.onClose();
    props.onDone();
  };
  const Area = props.said ? NoteArea : MessageArea;
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={props.title}
      actions={
        <>
          <Button onClick={props.onClose}>{said.cancel}</Button>
          <Button kind="filled" busy={busy} onClick={() => void settle()}>
            {props.confirm}
          </Button>
        </>
      }
    >
      <div className="stack">
        <RestoredNote of={draft} />
        <Area
          label={props.label}
          hint={props.hint}
          variant={props.said ? 'said' : 'assessment'}
          value={text}
          onChange={setText}
          maxLength={props.said ? 2000 : 5000}
          error={problem && !isHeldForWords(problem) ? refusal(problem) : tried && isMissing ? props.missing : null}
        />
        {wording.field}
      </div>
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
      draft={`questions/${questionId}/answer`}
      send={(answer, sent) =>
        api('PUT /questions/{questionId}/answer', { params: { questionId }, body: { answer, ...sent } })
      }
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
      draft={`questions/${questionId}/declining`}
      send={(reason, sent) =>
        api('PUT /questions/{questionId}/declining', { params: { questionId }, body: { reason, ...sent } })
      }
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
      draft={`commitments/${commitmentId}/keeping`}
      send={(outcome, sent) =>
        api('PUT /commitments/{commitmentId}/keeping', { params: { commitmentId }, body: { outcome, ...sent } })
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
      draft={`applications/${applicationId}/question`}
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
  const draft = useDraft(`applications/${applicationId}/promise/${questionId ?? ''}`, {
    body: about,
    ownerId: me.memberId as string | null,
    dueOn: addDays(today, 3) as string | null,
  });
  const { body, ownerId, dueOn } = draft.value;
  const set = (change: Partial<typeof draft.value>) => draft.setValue({ ...draft.value, ...change });
  // Held back for its words or refused, it is another request the next time.
  const [idempotencyKey, renewKey] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const refusal = useRefusals();
  const { busy, problem, send } = useSending({ onRefused: () => renewKey(crypto.randomUUID()) });
  const wording = useWordingReason(problem);
  const isBodyMissing = body.trim() === '';
  const at = refusalKind(problem);
  const errorAt = (...kinds: string[]) => (problem && kinds.includes(at) ? refusal(problem) : null);
  const promise = async () => {
    setTried(true);
    if (isBodyMissing || ownerId === null || dueOn === null) return;
    const isPromised = await send(() =>
      api('POST /applications/{applicationId}/commitments', {
        params: { applicationId },
        body: { body, ownerId, dueOn, questionId, ...wording.sent },
        idempotencyKey,
      }),
    );
    if (!isPromised) return;
    await draft.settle();
    onClose();
    onDone();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={said.promiseTitle}
      actions={
        <>
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button kind="filled" busy={busy} onClick={() => void promise()}>
            {said.makePromise}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="soft">{said.promiseHelp}</p>
        <RestoredNote of={draft} />
        <MessageArea
          label={said.promiseBody}
          lines={2}
          value={body}
          onChange={(next) => set({ body: next })}
          maxLength={2000}
          error={errorAt('body_missing') ?? (tried && isBodyMissing ? said.neededPromise : null)}
        />
        <ComboBox
          label={said.owner}
          value={ownerId}
          onChange={(next) => set({ ownerId: next })}
          nothing={said.nobody}
          choices={members.map(({ id, name, title }) => ({ value: id, text: name, ...(title ? { note: title } : {}) }))}
          error={errorAt('owner_inactive') ?? (tried && ownerId === null ? said.neededOwner : null)}
        />
        <DateField
          label={said.due}
          value={dueOn}
          onChange={(next) => set({ dueOn: next })}
          min={today}
          error={errorAt('due_past', 'due_too_far') ?? (tried && dueOn === null ? said.neededDay : null)}
        />
        {wording.field}
        {problem && !['wording_remarks', 'body_missing', 'owner_inactive', 'due_past', 'due_too_far'].includes(at) && (
          <FieldError error={refusal(problem)} />
        )}
      </div>
    </Dialog>
  );
};
