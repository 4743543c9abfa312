import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api.ts';
import { useSending } from '../sending.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { type Column, Table } from '../ui/plain/Table.tsx';
import { listWords } from './list-words.ts';
import { reasonWords } from './reason-words.ts';
import { encodingNames, type Import, type Preview, useRefusals } from './use-import.ts';
import { words } from './words.ts';

type Choice = {
  encoding?: Preview['encoding'];
  separator?: Preview['separator'];
  headerRow?: 'true' | 'false';
};
type SampleRow = Preview['sample'][number];

const encodings = Object.keys(encodingNames) as Preview['encoding'][];
const separators = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;
/** A list with more columns than a page can show is judged by the first of them. */
const mostShown = 12;

/**
 * How a list that this page still holds would be read: its first rows, with letters, separator and header to be changed
 * by hand. Nothing of it is stored before somebody says that it is right.
 */
export const PreviewSheet = (props: {
  one: Import;
  file: File;
  onRead: (next: Import) => void;
  onOther: () => void;
}) => {
  const { one, file } = props;
  const said = useWords(listWords);
  const shared = useWords(words);
  const reasons = useWords(reasonWords);
  const dates = useDates();
  const refusal = useRefusals();
  const [choice, setChoice] = useState<Choice>(() =>
    one.table
      ? {
          encoding: one.table.encoding,
          separator: one.table.separator,
          headerRow: one.table.headerRow ? 'true' : 'false',
        }
      : {},
  );
  const { busy, problem, setProblem, send } = useSending();
  const params = { importId: one.id };
  const read = useQuery({
    queryKey: ['import preview', one.id, file.name, file.size, file.lastModified, choice],
    queryFn: ({ signal }) => api('POST /imports/{importId}/previews', { params, query: choice, body: file, signal }),
    placeholderData: (before) => before,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  const shown = read.data;

  const take = () =>
    send(async () => {
      const query = { ...choice, fileName: file.name };
      props.onRead(await api('POST /imports/{importId}/files', { params, query, body: file }));
    });
  const change = (next: Choice) => {
    setProblem(null);
    setChoice({ ...choice, ...next });
  };
  const columns: Column<SampleRow>[] = [
    { id: 'line', head: said.line, isRowHead: true, cell: ({ line }) => dates.number(line) },
    ...(shown?.columns.slice(0, mostShown) ?? []).map(
      ({ name, barred }, at): Column<SampleRow> => ({
        id: String(at),
        head: <bdi>{name || shared.unnamed(at + 1)}</bdi>,
        cell: ({ cells }) =>
          barred ? <span className="soft small">{shared.notTaken}</span> : <bdi>{(cells[at] ?? '').slice(0, 80)}</bdi>,
      }),
    ),
  ];
  const more = (shown?.columns.length ?? 0) - mostShown;
  const withProblem = shown?.sample.filter(({ problem }) => problem !== null) ?? [];
  return (
    <Sheet title={said.title}>
      <div className="stack">
        <p className="soft">{said.note(file.name)}</p>
        <div className="imports-fields">
          <NativeSelect
            label={said.letters}
            value={choice.encoding ?? shown?.encoding ?? ''}
            onChange={(encoding) => change({ encoding })}
            choices={encodings.map((value) => ({ value, text: encodingNames[value] }))}
          />
          <NativeSelect
            label={said.between}
            value={choice.separator ?? shown?.separator ?? ''}
            onChange={(separator) => change({ separator })}
            choices={(Object.keys(separators) as (keyof typeof separators)[]).map((value) => ({
              value,
              text: said[separators[value]],
            }))}
          />
          <NativeSelect<'true' | 'false'>
            label={said.firstLine}
            value={choice.headerRow ?? (shown === undefined ? '' : shown.headerRow ? 'true' : 'false')}
            onChange={(headerRow) => change({ headerRow })}
            choices={[
              { value: 'true', text: said.names },
              { value: 'false', text: said.person },
            ]}
          />
        </div>
        <p>{said.judge}</p>
        {shown && (shown.headerLine ?? 1) > 1 ? <p>{said.headerAt(shown.headerLine ?? 1)}</p> : null}
        <FieldError error={problem ? refusal(problem) : read.isError ? refusal(read.error) : null} />
        {read.isPending ? <Skeleton lines={5} /> : null}
        {shown && !read.isError ? (
          <div aria-busy={read.isPlaceholderData} className="stack imports-preview">
            {shown.sample.length > 0 ? (
              <Table
                caption={said.title}
                columns={columns}
                items={shown.sample}
                keyOf={({ line }) => String(line)}
                toneOf={({ problem }) => (problem ? 'due' : undefined)}
                foot={more > 0 ? said.moreColumns(more) : undefined}
              />
            ) : (
              <FieldError error={shared.list_only_header} />
            )}
            {withProblem.map(({ line, problem }) => (
              <p className="small" key={line}>
                {said.problemOf(line, problem ? reasons[problem] : '')}
              </p>
            ))}
            {shown.faulty > withProblem.length ? <p className="small">{said.faulty(shown.faulty)}</p> : null}
          </div>
        ) : null}
        <div className="row">
          <Button
            kind="filled"
            busy={busy || read.isPlaceholderData}
            disabled={!shown || read.isError || shown.rows === 0}
            onClick={() => void take()}
          >
            {shown && !read.isError ? said.take(shown.rows) : said.takeIt}
          </Button>
          <Button kind="quiet" onClick={props.onOther}>
            {said.other}
          </Button>
        </div>
      </div>
    </Sheet>
  );
};
