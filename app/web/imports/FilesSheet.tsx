import { useRef, useState } from 'react';
import { api } from '../api.ts';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { ProgressBar } from '../ui/plain/Clock.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { type Import, largestList, useRefusals } from './use-import.ts';
import { words } from './words.ts';

const accepts: Record<Import['kind'], string> = {
  csv: '.csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values',
  json_resume: '.json,application/json',
  documents: '.pdf,.docx,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/**
 * Chooses files and sends them one by one; it says how far it is, can be stopped, and one bad file stops no other. A list
 * is not sent: it is looked at first.
 */
export const FilesSheet = (props: {
  one: Import;
  note?: string | undefined;
  onRead: (next: Import) => void;
  onList: (file: File) => void;
}) => {
  const { one, onRead } = props;
  const said = useWords(words);
  const refusal = useRefusals();
  const input = useRef<HTMLInputElement>(null);
  const stopped = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const [error, setError] = useState<string | null>(null);

  const send = async (files: File[]) => {
    const abort = new AbortController();
    stopped.current = abort;
    setError(null);
    const failed: string[] = [];
    let reason = '';
    for (const [done, file] of files.entries()) {
      if (abort.signal.aborted) break;
      setProgress({ done, all: files.length });
      if (file.size > largestList) {
        failed.push(file.name);
        reason = said.too_large;
        continue;
      }
      try {
        onRead(
          await api('POST /imports/{importId}/files', {
            params: { importId: one.id },
            query: { fileName: file.name },
            body: file,
            signal: abort.signal,
          }),
        );
      } catch (problem) {
        if (abort.signal.aborted) break;
        failed.push(file.name);
        reason = refusal(problem);
      }
    }
    setProgress(null);
    if (failed.length > 0) setError(`${said.notSent(failed.join(', '))} ${reason}`);
    if (input.current) input.current.value = '';
  };
  const choose = (files: File[]) => {
    if (one.kind !== 'csv') return void send(files);
    const [list] = files;
    if (list === undefined) return;
    // Refused before a byte of it is sent.
    if (list.size > largestList) setError(said.list_too_large);
    else props.onList(list);
    if (input.current) input.current.value = '';
  };
  const hint = { csv: said.listHint, json_resume: said.resumeHint, documents: said.documentsHint }[one.kind];
  return (
    <Sheet>
      <input
        ref={input}
        type="file"
        hidden
        multiple={one.kind !== 'csv'}
        accept={accepts[one.kind]}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          if (files.length > 0) choose(files);
        }}
      />
      <div className="stack">
        {progress ? (
          <div className="stack" role="status">
            <ProgressBar
              label={said.reading}
              value={progress.done}
              max={progress.all}
              text={said.readingOf(progress.done, progress.all)}
            />
            <div>
              <Button onClick={() => stopped.current?.abort()}>{said.stop}</Button>
            </div>
          </div>
        ) : (
          <div>
            <Button kind={one.rows === 0 ? 'filled' : 'outlined'} onClick={() => input.current?.click()}>
              {one.kind === 'csv' ? said.chooseList : one.rows === 0 ? said.chooseFiles : said.moreFiles}
            </Button>
          </div>
        )}
        {props.note ? <p>{props.note}</p> : null}
        <p className="soft">{hint}</p>
        <FieldError error={error} />
      </div>
    </Sheet>
  );
};
