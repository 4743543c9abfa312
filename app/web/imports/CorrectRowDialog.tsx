import { useState } from 'react';
import { api } from '../api.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { nameOfRow, ofWhole, RowCells, type Typed } from './BadRow.tsx';
import { listWords } from './list-words.ts';
import { reasonWords } from './reason-words.ts';
import { type Import, type ImportRow, useRefusals } from './use-import.ts';
import { words } from './words.ts';

/** One row of a list, corrected before anybody comes in. */
export const CorrectRowDialog = (props: { one: Import; row: ImportRow; onClose: () => void; onSaved: () => void }) => {
  const { one, row } = props;
  const said = useWords(words);
  const list = useWords(listWords);
  const reasons = useWords(reasonWords);
  const refusal = useRefusals();
  // As it stands after the last saving: what is still wrong with it is shown at its cells.
  const [now, setNow] = useState(row);
  const [typed, setTyped] = useState<Typed>({});
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const save = async () => {
    setBusy(true);
    setError(null);
    try {
      const saved = await api('PATCH /imports/{importId}/rows/{rowNumber}', {
        params: { importId: one.id, rowNumber: row.number },
        body: { cells: Object.entries(typed).map(([column, text]) => ({ column: Number(column), text })) },
        ifMatch: `"${now.version}"`,
      });
      if (saved.reason === null) return props.onSaved();
      setNow(saved);
      setTyped({});
    } catch (problem) {
      setError(refusal(problem));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={props.onClose} title={said.correctTitle}>
      <form
        noValidate
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void save();
        }}
      >
        <p className="soft">
          <bdi>{nameOfRow(row, list)}</bdi>
        </p>
        {ofWhole(now).map(({ reason }) => (
          <FieldError key={reason} error={reasons[reason]} />
        ))}
        <RowCells one={one} row={now} typed={typed} onType={setTyped} />
        <FieldError error={error} />
        <div className="dialog-actions">
          <Button onClick={props.onClose}>{said.cancel}</Button>
          <Button type="submit" kind="filled" busy={busy}>
            {said.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
