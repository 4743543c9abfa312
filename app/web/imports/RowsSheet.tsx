import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { address, api } from '../api.ts';
import { LookalikeTag } from '../MailAddress.tsx';
import { useSending } from '../sending.ts';
import { useWords } from '../ui/language.tsx';
import { Address } from '../ui/plain/Address.tsx';
import { Button, ButtonLink } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { More } from '../ui/plain/More.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { type Column, Table } from '../ui/plain/Table.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { nameOfRow } from './BadRow.tsx';
import { CorrectDialog } from './CorrectDialog.tsx';
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
  const { problem, send } = useSending();
  const rows = list.data?.pages.flatMap(({ items }) => items);
  const notIn = one.counts.refused + (one.state === 'cancelled' ? one.counts.waiting : 0);
  if (isOver && !isFiles && notIn === 0) return null;

  const leave = async (row: ImportRow, leftOut: boolean) => {
    await send(() =>
      api('PATCH /imports/{importId}/rows/{rowNumber}', {
        params: { importId: one.id, rowNumber: row.number },
        body: { leftOut },
        ifMatch: `"${row.version}"`,
      }),
    );
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
    {
      id: 'email',
      head: said.email,
      cell: (row) => (
        <>
          <Address>{row.email}</Address> <LookalikeTag of={row.lookalike} />
        </>
      ),
    },
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
              <More of={list} within="sheet">
                {said.more}
              </More>
            ) : isOver ? undefined : (
              said.previewNote(rows.length, one.rows)
            )
          }
        />
      ) : null}
      {!isFiles && !isOver && rows?.some(({ reason }) => reason !== null) ? (
        <p className="soft small imports-inset">{forList.correctLater}</p>
      ) : null}
      <FieldError error={problem ? refusal(problem) : null} />
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
      {corrected ? (
        <CorrectDialog
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
      ) : null}
    </Sheet>
  );
};
