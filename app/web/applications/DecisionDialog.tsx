import { useState } from 'react';
import { api } from '../api.ts';
import { useMembers } from '../members/use-members.ts';
import { useSending } from '../sending.ts';
import { ComboBox } from '../ui/ComboBox.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { useRefusals } from './refusal-words.ts';
import type { Application } from './use-application.ts';
import { words } from './words.ts';

/** Who decides and by when: the candidate sees both (R68). */
export const DecisionDialog = (props: {
  application: Application;
  etag: string | null;
  onClose: () => void;
  onSaved: () => void;
}) => {
  const { application, etag, onClose, onSaved } = props;
  const said = useWords(words);
  const members = useMembers();
  const [deciderId, setDeciderId] = useState(application.decider?.memberId ?? null);
  const [dueOn, setDueOn] = useState(application.decisionDueOn);
  const refusal = useRefusals();
  const { busy, problem, send } = useSending({
    onRefused: ({ kind }) => {
      if (kind === 'stale') onSaved();
    },
  });
  const save = async () => {
    const isSaved = await send(() =>
      api('PATCH /applications/{applicationId}', {
        params: { applicationId: application.id },
        body: { deciderId, decisionDueOn: dueOn },
        ...(etag ? { ifMatch: etag } : {}),
      }),
    );
    if (!isSaved) return;
    onSaved();
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={said.setDecision}
      actions={
        <>
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button kind="filled" busy={busy} onClick={() => void save()}>
            {said.save}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="soft">{said.setDecisionHelp}</p>
        <ComboBox
          label={said.decider}
          value={deciderId}
          onChange={setDeciderId}
          nothing={said.noDecider}
          choices={members.map(({ id, name, title }) => ({ value: id, text: name, ...(title ? { note: title } : {}) }))}
        />
        <DateField label={said.dueOn} value={dueOn} onChange={setDueOn} />
        <FieldError error={problem && refusal(problem)} />
      </div>
    </Dialog>
  );
};
