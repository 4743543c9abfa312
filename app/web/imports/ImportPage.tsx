import './imports.css';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api.ts';
import { useSending } from '../sending.ts';
import { useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { ProgressBar } from '../ui/plain/Clock.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { BadRowsSheet } from './BadRowsSheet.tsx';
import { ColumnsSheet } from './ColumnsSheet.tsx';
import { FilesSheet } from './FilesSheet.tsx';
import { listWords } from './list-words.ts';
import { PreviewSheet } from './PreviewSheet.tsx';
import { ReportSheets } from './ReportSheets.tsx';
import { RowsSheet } from './RowsSheet.tsx';
import { type Import, importQuery, useImport, useRefusals } from './use-import.ts';
import { words } from './words.ts';

/** One import: what was read, how it would come in, how far it is, what came of it. */
export const ImportPage = () => {
  const { importId } = useParams({ from: '/shell/imports/$importId' });
  const said = useWords(words);
  const queries = useQueryClient();
  const refusal = useRefusals();
  const { value: one, etag } = useImport(importId);
  const { busy, problem, setProblem, send } = useSending({
    onRefused: () => queries.invalidateQueries({ queryKey: ['import', importId] }),
  });
  // The list as this page holds it; the server keeps none, so after a reload it is chosen again.
  const [file, setFile] = useState<File | null>(null);
  const [isReadAgain, setReadAgain] = useState(false);
  const list = useWords(listWords);
  const { counts } = one;
  const isReading = one.state === 'preparing' && one.kind === 'csv' && (one.rows === 0 || isReadAgain);
  const cameIn = counts.made + counts.known;

  const keep = (next: Import) => {
    queries.setQueryData(importQuery(importId).queryKey, { value: next, etag: `"${next.version}"` });
    void queries.invalidateQueries({ queryKey: ['import rows', importId] });
    void queries.invalidateQueries({ queryKey: [`imports of ${next.vacancy.id}`] });
    void queries.invalidateQueries({ queryKey: [`applications of ${next.vacancy.id}`] });
  };
  const attempt = (work: () => Promise<Import>) => send(async () => keep(await work()));
  const renew = async () => {
    await queries.invalidateQueries({ queryKey: ['import', importId] });
    void queries.invalidateQueries({ queryKey: [`imports of ${one.vacancy.id}`] });
    void queries.invalidateQueries({ queryKey: [`applications of ${one.vacancy.id}`] });
  };
  const params = { importId };
  const missing = missingOf(one, said);
  const canStart = !isReading && counts.waiting > 0 && (one.state === 'preparing' || one.state === 'finished');
  const title = {
    preparing: () => (one.rows === 0 ? said.nothingRead : said.peopleRead(counts.waiting)),
    running: () => said.running,
    finished: () => said.finished(cameIn),
    cancelled: () => said.stopped(cameIn),
  }[one.state]();

  return (
    <>
      <PageHeader
        eyebrow={
          <Link
            className="link"
            data-quiet
            to="/vacancies/$vacancyId/imports"
            params={{ vacancyId: one.vacancy.id }}
            dir="auto"
          >
            {`${one.vacancy.title} · ${said.bringIn}`}
          </Link>
        }
        tab={said.bringIn}
        title={title}
        note={one.state === 'preparing' ? said.note : undefined}
        actions={
          canStart && missing.length === 0 ? (
            <Button
              kind="filled"
              busy={busy}
              onClick={() => void attempt(() => api('PUT /imports/{importId}/start', { params }))}
            >
              {said.start(counts.waiting)}
            </Button>
          ) : one.state === 'finished' || one.state === 'cancelled' ? (
            <Link {...buttonLook()} to="/vacancies/$vacancyId" params={{ vacancyId: one.vacancy.id }}>
              {said.toVacancy}
            </Link>
          ) : null
        }
      />
      <FieldError error={problem ? refusal(problem) : null} />
      <div className="stack">
        {one.state === 'running' ? (
          <Sheet>
            <div className="stack" role="status">
              <ProgressBar
                label={said.running}
                value={one.rows - counts.waiting}
                max={one.rows}
                text={said.runningOf(one.rows - counts.waiting, one.rows)}
              />
              <p className="soft">{said.runningNote}</p>
              <div>
                <Button
                  busy={busy}
                  onClick={() => void attempt(() => api('PUT /imports/{importId}/cancellation', { params }))}
                >
                  {said.stopRunning}
                </Button>
              </div>
            </div>
          </Sheet>
        ) : null}
        {one.state === 'finished' || one.state === 'cancelled' ? (
          <ReportSheets one={one}>
            {one.kind === 'csv' && one.state === 'finished' ? <BadRowsSheet one={one} onChange={renew} /> : null}
          </ReportSheets>
        ) : null}
        {one.state === 'preparing' && (one.kind !== 'csv' || (isReading && file === null)) ? (
          <FilesSheet
            one={one}
            note={isReadAgain ? list.chooseAgain : undefined}
            onRead={keep}
            onList={(chosen) => setFile(chosen)}
          />
        ) : null}
        {isReading && file !== null ? (
          <PreviewSheet
            key={`${file.name} ${file.size} ${file.lastModified}`}
            one={one}
            file={file}
            onRead={(next) => {
              setReadAgain(false);
              keep(next);
            }}
            onOther={() => setFile(null)}
          />
        ) : null}
        {one.table && one.state === 'preparing' && !isReading ? (
          <ColumnsSheet
            one={one}
            etag={etag}
            missing={missing}
            onChange={keep}
            onProblem={setProblem}
            onReadAgain={() => setReadAgain(true)}
          />
        ) : null}
        {(one.kind !== 'csv' || one.state !== 'finished') && one.rows > 0 && one.state !== 'running' && !isReading ? (
          <RowsSheet one={one} onChange={renew} />
        ) : null}
      </div>
    </>
  );
};

/** What a list still lacks before anybody can come in. */
const missingOf = (one: Import, said: (typeof words)['en']): string[] => {
  if (one.table === null) return [];
  const named = new Set(one.table.columns.map(({ field }) => field));
  return [
    ...(named.has('name') || named.has('givenName') || named.has('familyName') ? [] : [said.missingName]),
    ...(named.has('email') ? [] : [said.missingEmail]),
  ];
};
