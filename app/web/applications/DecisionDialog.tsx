import { useState } from 'react';
import { api, Problem } from '../api.ts';
import { useMembers } from '../members/use-members.ts';
import { ComboBox } from '../ui/ComboBox.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError, type FieldProblem } from '../ui/plain/Field.tsx';
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
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<FieldProblem | null>(null);
  const refusal = useRefusals();
  const save = async () => {
    setBusy(true);
    try {
      await api('PATCH /applications/{applicationId}', {
        params: { applicationId: application.id },
        body: { deciderId, decisionDueOn: dueOn },
        ...(etag ? { ifMatch: etag } : {}),
      });
      onSaved();
      onClose();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      setError(refusal(problem));
      if (problem.kind === 'stale') onSaved();
    } finally {
      setBusy(false);
    }
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
        <FieldError error={error} />
      </div>
    </Dialog>
  );
};
