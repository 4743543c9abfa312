import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { useSending } from '../sending.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { importWords, useBankRefusals } from './refusal-words.ts';
import { words } from './words.ts';

type Result = Answer<Api<Contracts>['POST /bank-imports']>;

/** A file into the bank: checked first, every fault and conflict named, and read in only on purpose (R05). */
export const ImportDialog = ({ onClose, onDone }: { onClose: () => void; onDone: () => void }) => {
  const said = useWords(words);
  const refusal = useBankRefusals();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const { busy, problem, send } = useSending({ onRefused: () => setResult(null) });
  const read = (from: File, apply: boolean) =>
    send(async () => {
      const format = /\.csv$/i.test(from.name) ? 'csv' : 'json';
      const done = await api('POST /bank-imports', { query: { format, apply: apply ? 'true' : 'false' }, body: from });
      setResult(done);
      if (!done.applied) return;
      say(said.importDone(done.counts.new, done.counts.updated));
      onDone();
      if (done.conflictCount === 0) onClose();
    });
  const choose = (chosen: File) => {
    setFile(chosen);
    setResult(null);
    void read(chosen, false);
  };
  const isUseful = result !== null && result.counts.new + result.counts.updated + result.counts.competencies > 0;
  const canApply = isUseful && result.faultCount === 0 && !result.applied;
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={said.importTitle}
      actions={
        <>
          <Button onClick={onClose}>{result?.applied ? said.close : said.cancel}</Button>
          {canApply ? (
            <Button kind="filled" busy={busy} onClick={() => file && void read(file, true)}>
              {said.apply}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="stack">
        <p className="soft">{said.importHelp}</p>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,.csv,application/json,text/csv"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen) choose(chosen);
            event.target.value = '';
          }}
        />
        <div className="row">
          <Button busy={busy} onClick={() => input.current?.click()}>
            {said.chooseFile}
          </Button>
          {file ? <span dir="auto">{file.name}</span> : null}
        </div>
        <div role="status" className="stack">
          {busy && !result ? <p>{said.checking}</p> : null}
          {result && result.faultCount === 0 ? (
            <p>
              {isUseful || result.applied
                ? result.applied
                  ? said.importDone(result.counts.new, result.counts.updated)
                  : said.wouldBe(result.counts.new, result.counts.updated, result.counts.unchanged)
                : said.nothingToDo}{' '}
              {result.counts.competencies > 0 && !result.applied
                ? said.newCompetencies(result.counts.competencies)
                : ''}
            </p>
          ) : null}
        </div>
        <FieldError error={problem && refusal(problem)} />
        {result && result.faultCount > 0 ? <Faults result={result} /> : null}
        {result && result.conflictCount > 0 ? <Conflicts result={result} onClose={onClose} /> : null}
      </div>
    </Dialog>
  );
};

const usePlace = () => {
  const said = useWords(words);
  return ({ path, line }: { path: string; line: number | null }) =>
    [line === null ? null : said.line(line), path].filter(Boolean).join(', ');
};

const Faults = ({ result }: { result: Result }) => {
  const said = useWords(words);
  const why = useWords(importWords) as Record<string, string>;
  const place = usePlace();
  return (
    <section className="stack">
      <h3>{said.faultsTitle(result.faultCount)}</h3>
      <ul className="bank-import-list">
        {result.faults.map((fault, at) => (
          <li key={at}>
            <b>{place(fault)}</b> {why[fault.rule] ?? fault.rule}{' '}
            <span className="soft">{Object.values(fault.values).filter(Boolean).join(' · ')}</span>
          </li>
        ))}
        {result.faultCount > result.faults.length ? (
          <li>{said.andMore(result.faultCount - result.faults.length)}</li>
        ) : null}
      </ul>
    </section>
  );
};

const Conflicts = ({ result, onClose }: { result: Result; onClose: () => void }) => {
  const said = useWords(words);
  const why = useWords(importWords);
  const place = usePlace();
  return (
    <section className="stack">
      <h3>{said.conflictsTitle(result.conflictCount)}</h3>
      <ul className="bank-import-list">
        {result.conflicts.map((conflict, at) => (
          <li key={at}>
            <b>{place(conflict)}</b> <q dir="auto">{conflict.words}</q> {why[conflict.rule]}{' '}
            {conflict.bankQuestionId ? (
              <Link
                className="link"
                to="/questions/$bankQuestionId"
                params={{ bankQuestionId: conflict.bankQuestionId }}
                onClick={onClose}
              >
                {said.openIt}
              </Link>
            ) : null}
          </li>
        ))}
        {result.conflictCount > result.conflicts.length ? (
          <li>{said.andMore(result.conflictCount - result.conflicts.length)}</li>
        ) : null}
      </ul>
    </section>
  );
};
