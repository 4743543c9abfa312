import { useId } from 'react';
import { LookalikeNote } from '../MailAddress.tsx';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { languageNames, languages } from '../ui/words.ts';
import type { listWords } from './list-words.ts';
import { listWords as allWords } from './list-words.ts';
import { reasonWords } from './reason-words.ts';
import type { Import, ImportRow } from './use-import.ts';
import { words } from './words.ts';

/** What somebody has typed into a row, by the number of the column. */
export type Typed = Record<number, string>;
type Cell = ImportRow['cells'][number];

/** How a row is called: its person, or its place in the file. */
export const nameOfRow = (row: ImportRow, said: (typeof listWords)['en']) =>
  row.name || (row.line === null ? said.rowNumber(row.number) : said.rowOf(row.line));

/** Of the names that a list may have in parts, what is wrong with the name stands at the first part. */
const nameParts = ['name', 'givenName', 'familyName', 'infix'];
const isOf = (field: string | null, cell: Cell, cells: readonly Cell[]) =>
  field === 'name'
    ? cell === nameParts.flatMap((part) => cells.find((each) => each.field === part) ?? [])[0]
    : field === cell.field;

/** What is wrong with the row itself, and with no cell of it that is shown. */
export const ofWhole = (row: ImportRow) =>
  row.faults.filter(({ field }) => field === null || !row.cells.some((cell) => isOf(field, cell, row.cells)));

const modes = { email: 'email', phone: 'tel' } as const;

/** The cells of a row that go to a field, each with what is wrong with it, and what else stood in the row. */
export const RowCells = (props: { one: Import; row: ImportRow; typed: Typed; onType: (typed: Typed) => void }) => {
  const { one, row, typed } = props;
  const said = useWords(allWords);
  const shared = useWords(words);
  const reasons = useWords(reasonWords);
  const type = (column: number, text: string) => props.onType({ ...typed, [column]: text });
  return (
    <>
      <div className="imports-cells-grid">
        {row.cells.map((cell) => {
          const { column, field, text } = cell;
          const fault = row.faults.find((each) => isOf(each.field, cell, row.cells));
          const error = fault && typed[column] === undefined ? reasons[fault.reason] : null;
          if (field === 'language')
            return (
              <NativeSelect
                key={column}
                label={shared.field_language}
                error={error}
                value={typed[column] ?? (row.language === null && text.trim() !== '' ? '' : (row.language ?? 'none'))}
                {...(row.language === null && text.trim() !== '' ? { placeholder: text.slice(0, 40) } : {})}
                onChange={(value) => type(column, value === 'none' ? '' : value)}
                choices={[
                  { value: 'none', text: said.importLanguage(languageNames[one.language]) },
                  ...languages.map((value) => ({ value, text: languageNames[value] })),
                ]}
              />
            );
          return (
            <TextField
              key={column}
              label={shared[`field_${field}`]}
              error={error}
              value={typed[column] ?? text.replace(/\s+/g, ' ')}
              onChange={(value) => type(column, value)}
              {...(field === 'email' || field === 'phone' ? { inputMode: modes[field], dir: 'ltr' } : {})}
              maxLength={5000}
              autoComplete="off"
              spellCheck={false}
            />
          );
        })}
      </div>
      <LookalikeNote of={row.lookalike} />
      {row.alsoHere ? (
        <p className="soft small imports-cells" dir="auto">
          {said.alsoHere(row.alsoHere)}
        </p>
      ) : null}
    </>
  );
};

/** One row that did not come in, as fields; Enter brings it in. */
export const BadRow = (props: {
  one: Import;
  row: ImportRow;
  typed: Typed;
  theirs: ImportRow | null;
  busy: boolean;
  error: string | null;
  onType: (typed: Typed) => void;
  onBringIn: () => void;
  onLeaveOut: () => void;
}) => {
  const { one, row, typed, theirs } = props;
  const said = useWords(allWords);
  const reasons = useWords(reasonWords);
  const id = useId();
  const who = nameOfRow(row, said);
  const whole = ofWhole(row);
  return (
    <form
      noValidate
      className="imports-row stack"
      data-row={row.number}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        props.onBringIn();
      }}
    >
      <h3 className="imports-row-head" id={id}>
        <bdi>{who}</bdi>
        {row.name && row.line !== null ? <span className="soft small">{said.rowOf(row.line)}</span> : null}
      </h3>
      {whole.map(({ reason }) => (
        <FieldError key={reason} error={reasons[reason]} />
      ))}
      <RowCells one={one} row={row} typed={typed} onType={props.onType} />
      {theirs ? (
        <FieldError
          error={said.theirs(
            theirs.cells
              .map(({ text }) => text)
              .filter((text) => text.trim() !== '')
              .join(' · '),
          )}
        />
      ) : null}
      <FieldError error={props.error} />
      <div className="row">
        <Button type="submit" busy={props.busy} aria-label={said.bringOf(who)}>
          {said.bring}
        </Button>
        <Button kind="quiet" aria-label={said.skipOf(who)} onClick={props.onLeaveOut}>
          {said.skip}
        </Button>
      </div>
    </form>
  );
};
