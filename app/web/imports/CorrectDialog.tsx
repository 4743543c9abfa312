import { type ReactNode, useState } from 'react';
import { api } from '../api.ts';
import { WatchedField } from '../MailAddress.tsx';
import { useSending } from '../sending.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { nameOfRow, ofWhole, RowCells, type Typed } from './BadRow.tsx';
import { listWords } from './list-words.ts';
import { reasonWords } from './reason-words.ts';
import { type Import, type ImportRow, useRefusals } from './use-import.ts';
import { words } from './words.ts';

type Correcting = { one: Import; row: ImportRow; onClose: () => void; onSaved: () => void };
type Change = { cells?: { column: number; text: string }[]; name?: string; email?: string; phone?: string };

/** One row of an import, corrected: of a list its cells, of a file who it is. */
export const CorrectDialog = (props: Correcting) =>
  props.one.kind === 'csv' ? <CorrectRow {...props} /> : <CorrectPerson {...props} />;

/** Sends a correction once, with the version that was seen; a refusal stays in the dialog. */
const useCorrecting = ({ one, row }: Pick<Correcting, 'one' | 'row'>) => {
  const refusal = useRefusals();
  const { busy, problem, send } = useSending();
  const [version, setVersion] = useState(row.version);
  const correct = async (body: Change): Promise<ImportRow | null> => {
    let saved: ImportRow | null = null;
    await send(async () => {
      saved = await api('PATCH /imports/{importId}/rows/{rowNumber}', {
        params: { importId: one.id, rowNumber: row.number },
        body,
        ifMatch: `"${version}"`,
      });
      setVersion(saved.version);
    });
    return saved;
  };
  return { busy, error: problem ? refusal(problem) : null, correct };
};

const Frame = (props: {
  about: ReactNode;
  busy: boolean;
  error: string | null;
  onClose: () => void;
  onSave: () => void;
  children: ReactNode;
}) => {
  const said = useWords(words);
  return (
    <Dialog open onClose={props.onClose} title={said.correctTitle}>
      <form
        noValidate
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          props.onSave();
        }}
      >
        <p className="soft" dir="auto">
          {props.about}
        </p>
        {props.children}
        <FieldError error={props.error} />
        <div className="dialog-actions">
          <Button onClick={props.onClose}>{said.cancel}</Button>
          <Button type="submit" kind="filled" busy={props.busy}>
            {said.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

/** The cells of one row of a list, before anybody comes in. */
const CorrectRow = (props: Correcting) => {
  const { one, row } = props;
  const list = useWords(listWords);
  const reasons = useWords(reasonWords);
  const { busy, error, correct } = useCorrecting(props);
  // As it stands after the last saving: what is still wrong with it is shown at its cells.
  const [now, setNow] = useState(row);
  const [typed, setTyped] = useState<Typed>({});
  const save = async () => {
    const saved = await correct({
      cells: Object.entries(typed).map(([column, text]) => ({ column: Number(column), text })),
    });
    if (saved === null) return;
    if (saved.reason === null) return props.onSaved();
    setNow(saved);
    setTyped({});
  };
  return (
    <Frame about={nameOfRow(row, list)} busy={busy} error={error} onClose={props.onClose} onSave={() => void save()}>
      {ofWhole(now).map(({ reason }) => (
        <FieldError key={reason} error={reasons[reason]} />
      ))}
      <RowCells one={one} row={now} typed={typed} onType={setTyped} />
    </Frame>
  );
};

/** Who a file is about: name, address and number as they were read out of it. */
const CorrectPerson = (props: Correcting) => {
  const { row } = props;
  const said = useWords(words);
  const reasons = useWords(reasonWords);
  const { busy, error, correct } = useCorrecting(props);
  const [name, setName] = useState(row.name);
  const [email, setEmail] = useState(row.email);
  const [phone, setPhone] = useState(row.phone);
  const [tried, setTried] = useState(false);
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim());
  const save = async () => {
    setTried(true);
    if (name.trim() === '' || !isAddress) return;
    if ((await correct({ name, email: email.trim(), phone })) !== null) props.onSaved();
  };
  return (
    <Frame about={row.fileName} busy={busy} error={error} onClose={props.onClose} onSave={() => void save()}>
      <TextField
        label={said.name}
        value={name}
        onChange={setName}
        maxLength={200}
        autoComplete="off"
        autoFocus
        required
        error={tried && name.trim() === '' ? reasons.name_missing : null}
      />
      <WatchedField email={email}>
        <TextField
          label={said.email}
          type="email"
          value={email}
          onChange={setEmail}
          maxLength={320}
          autoComplete="off"
          required
          error={tried && !isAddress ? (email.trim() === '' ? reasons.email_missing : reasons.email_wrong) : null}
        />
      </WatchedField>
      <TextField
        label={said.phone}
        type="tel"
        optional
        value={phone}
        onChange={setPhone}
        maxLength={50}
        autoComplete="off"
      />
    </Frame>
  );
};
