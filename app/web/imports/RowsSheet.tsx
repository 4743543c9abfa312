import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { address, api } from '../api.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { Address } from '../ui/plain/Address.tsx';
import { Button, ButtonLink } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { type Column, Table } from '../ui/plain/Table.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { nameOfRow } from './BadRow.tsx';
import { CorrectRowDialog } from './CorrectRowDialog.tsx';
import { listWords } from './list-words.ts';
import { reasonWords } from './reason-words.ts';
import { type Import, type ImportRow, useRefusals, useRows } from './use-import.ts';
import { words } from './words.ts';

/** The people of an import: before the start as they would come in, after it those who did not, with why. */
export const RowsSheet = ({ one, onChange }: { one: Import; onChange: () => Promise<unknown> }) => {
  const said = useWords(words);
  const forList = useWords(listWords);
  const reasons = useWords(reasonWords);
  const [corrected, setCorrected] = useState<ImportRow | null>(null);
  const isOver = one.state !== 'preparing';
  const isFiles = one.kind !== 'csv';
  const list = useRows(one.id, isOver && !isFiles ? 'refused' : null, one.version);
  const refusal = useRefusals();
  const [error, setError] = useState<string | null>(null);
  const rows = list.data?.pages.flatMap(({ items }) => items);
  const notIn = one.counts.refused + (one.state === 'cancelled' ? one.counts.waiting : 0);
  if (isOver && !isFiles && notIn === 0) return null;

  const leave = async (row: ImportRow, leftOut: boolean) => {
    setError(null);
    try {
      await api('PATCH /imports/{importId}/rows/{rowNumber}', {
        params: { importId: one.id, rowNumber: row.number },
        body: { leftOut },
        ifMatch: `"${row.version}"`,
      });
    } catch (problem) {
      setError(refusal(problem));
    }
    await onChange();
    await list.refetch();
  };
  const isUnread = (row: ImportRow) => row.outcome === 'refused' && row.name === '' && row.email === '';
  const canCorrect = (row: ImportRow) =>
    (isFiles || (one.state === 'preparing' && row.reason !== null && row.cells.length > 0)) &&
    one.state !== 'cancelled' &&
    !isUnread(row) &&
    (row.outcome === null || row.outcome === 'refused');
  const state = (row: ImportRow): ReactNode =>
    row.reason ? (
      <>
        {reasons[row.reason]}
        {row.errors.map(({ pointer, detail }) => (
          <span className="small imports-cells imports-place" key={pointer}>{`${pointer}: ${detail}`}</span>
        ))}
      </>
    ) : (
      <Tag tone={row.outcome === null ? 'neutral' : row.outcome === 'left_out' ? 'neutral' : 'good'}>
        {row.outcome === null ? said.fine : said[`outcome_${row.outcome}`]}
      </Tag>
    );
  const columns: Column<ImportRow>[] = [
    {
      id: 'name',
      head: said.name,
      isRowHead: true,
      cell: (row) =>
        row.applicationId ? (
          <Link
            className="link"
            to="/applications/$applicationId"
            params={{ applicationId: row.applicationId }}
            dir="auto"
          >
            {row.name}
          </Link>
        ) : (
          <bdi className="imports-cells">{row.name || row.fileName || '–'}</bdi>
        ),
    },
    { id: 'email', head: said.email, cell: (row) => <Address>{row.email}</Address> },
    { id: 'phone', head: said.phone, cell: (row) => row.phone },
    ...(isFiles
      ? [{ id: 'file', head: said.file, cell: (row: ImportRow) => <bdi className="imports-cells">{row.fileName}</bdi> }]
      : []),
    { id: 'state', head: isOver ? said.report : said.stands, cell: state },
    ...((isFiles && one.state !== 'cancelled') || one.state === 'preparing'
      ? [
          {
            id: 'do',
            head: <span className="sr-only">{said.correct}</span>,
            cell: (row: ImportRow) => (
              <span className="row">
                {canCorrect(row) ? (
                  <Button
                    kind="quiet"
                    aria-label={said.correctOf(row.name || row.fileName || nameOfRow(row, forList))}
                    onClick={() => setCorrected(row)}
                  >
                    {said.correct}
                  </Button>
                ) : null}
                {row.outcome === null ? (
                  <Button kind="quiet" onClick={() => void leave(row, true)}>
                    {said.leaveOut}
                  </Button>
                ) : null}
                {row.outcome === 'left_out' ? (
                  <Button kind="quiet" onClick={() => void leave(row, false)}>
                    {said.takeIn}
                  </Button>
                ) : null}
              </span>
            ),
          },
        ]
      : []),
  ];
  return (
    <Sheet title={isOver && !isFiles ? said.refusedTitle : said.preview} flush>
      {rows === undefined ? <Skeleton lines={4} /> : null}
      {rows && rows.length > 0 ? (
        <Table
          caption={said.preview}
          stacks
          columns={columns}
          items={rows}
          keyOf={({ number }) => String(number)}
          toneOf={({ reason }) => (reason ? 'due' : undefined)}
          foot={
            list.hasNextPage ? (
              <Button kind="quiet" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {said.more}
              </Button>
            ) : isOver ? undefined : (
              said.previewNote(rows.length, one.rows)
            )
          }
        />
      ) : null}
      {!isFiles && !isOver && rows?.some(({ reason }) => reason !== null) ? (
        <p className="soft small imports-inset">{forList.correctLater}</p>
      ) : null}
      <FieldError error={error} />
      {isOver && notIn > 0 ? (
        <div className="stack imports-download">
          <div>
            <ButtonLink href={address('GET /imports/{importId}/refused-rows', { params: { importId: one.id } })}>
              {said.download}
            </ButtonLink>
          </div>
          <p className="soft small">{said.downloadHelp}</p>
        </div>
      ) : null}
      {corrected && !isFiles ? (
        <CorrectRowDialog
          one={one}
          row={corrected}
          onClose={() => {
            setCorrected(null);
            void onChange().then(() => list.refetch());
          }}
          onSaved={() => {
            setCorrected(null);
            void onChange().then(() => list.refetch());
            say(said.saved);
          }}
        />
      ) : corrected ? (
        <CorrectDialog
          importId={one.id}
          row={corrected}
          onClose={() => setCorrected(null)}
          onSaved={() => {
            setCorrected(null);
            void onChange().then(() => list.refetch());
            say(said.saved);
          }}
        />
      ) : null}
    </Sheet>
  );
};

const CorrectDialog = (props: { importId: string; row: ImportRow; onClose: () => void; onSaved: () => void }) => {
  const said = useWords(words);
  const reasons = useWords(reasonWords);
  const refusal = useRefusals();
  const [name, setName] = useState(props.row.name);
  const [email, setEmail] = useState(props.row.email);
  const [phone, setPhone] = useState(props.row.phone);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim());
  const save = async () => {
    setTried(true);
    if (name.trim() === '' || !isAddress) return;
    setBusy(true);
    try {
      await api('PATCH /imports/{importId}/rows/{rowNumber}', {
        params: { importId: props.importId, rowNumber: props.row.number },
        body: { name, email: email.trim(), phone },
        ifMatch: `"${props.row.version}"`,
      });
      props.onSaved();
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
        <p className="soft" dir="auto">
          {props.row.fileName}
        </p>
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
        <TextField
          label={said.phone}
          type="tel"
          optional
          value={phone}
          onChange={setPhone}
          maxLength={50}
          autoComplete="off"
        />
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
