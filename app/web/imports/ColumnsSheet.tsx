import { useState } from 'react';
import { apiVersioned } from '../api.ts';
import { createInTurn } from '../in-turn.ts';
import { Problem } from '../problem.ts';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { type Column, Table } from '../ui/plain/Table.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { listWords } from './list-words.ts';
import { encodingNames, type Import } from './use-import.ts';
import { words } from './words.ts';

type ListColumn = NonNullable<Import['table']>['columns'][number];
type Item = ListColumn & { at: number };
type Field = NonNullable<ListColumn['field']>;

const fields: readonly Field[] = ['name', 'givenName', 'infix', 'familyName', 'email', 'phone', 'language', 'source'];
const signs = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** Which column becomes what; one that may not come in says why and offers nothing. */
export const ColumnsSheet = (props: {
  one: Import;
  etag: string | null;
  missing: string[];
  onChange: (next: Import) => void;
  onProblem: (problem: Problem | null) => void;
  onReadAgain: () => void;
}) => {
  const { one, etag } = props;
  const said = useWords(words);
  const list = useWords(listWords);
  const [inTurn] = useState(() => createInTurn<{ value: Import; etag: string | null }>());
  const { table } = one;
  if (table === null) return null;

  const choose = async (at: number, field: Field | 'none') => {
    props.onProblem(null);
    try {
      const { value } = await inTurn((before) => {
        const shown = before ?? { value: one, etag };
        const columns = (shown.value.table ?? table).columns.map((column, index) =>
          index === at ? (field === 'none' ? null : field) : column.field === field ? null : column.field,
        );
        return apiVersioned('PATCH /imports/{importId}', {
          params: { importId: one.id },
          body: { columns },
          ...(shown.etag ? { ifMatch: shown.etag } : {}),
        });
      });
      props.onChange(value);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      props.onProblem(problem);
    }
  };
  const nameOf = ({ name, at }: Item) => name || said.unnamed(at + 1);
  const columns: Column<Item>[] = [
    { id: 'name', head: said.column, cell: (item) => <bdi>{nameOf(item)}</bdi>, isRowHead: true },
    {
      id: 'field',
      head: said.goesTo,
      cell: (item) =>
        item.barred ? (
          <span className="stack">
            <span>
              <Tag tone="due">{said.notTaken}</Tag>
            </span>
            <span className="small">{said[`bar_${item.barred}`]}</span>
          </span>
        ) : (
          <NativeSelect<Field | 'none'>
            label={said.goesToOf(nameOf(item))}
            labelHidden
            value={item.field ?? 'none'}
            onChange={(field) => void choose(item.at, field)}
            choices={[
              { value: 'none', text: said.notTaken },
              ...fields.map((field) => ({ value: field, text: said[`field_${field}`] })),
            ]}
          />
        ),
    },
    {
      id: 'sample',
      head: said.examples,
      cell: ({ sample }) => (
        <span className="soft small imports-cells" dir="auto">
          {sample.join(' · ')}
        </span>
      ),
    },
  ];
  return (
    <Sheet title={said.columns} flush>
      <Table
        caption={said.columns}
        stacks
        columns={columns}
        items={table.columns.map((column, at) => ({ ...column, at }))}
        keyOf={({ at }) => String(at)}
        foot={
          <span className="row-apart">
            <span>
              {said.columnsNote(encodingNames[table.encoding], said[`by_${signs[table.separator]}`])}{' '}
              {(table.headerLine ?? 1) > 1
                ? list.headerAt(table.headerLine ?? 1)
                : table.headerRow
                  ? said.withNames
                  : said.withoutNames}
            </span>
            <Button kind="quiet" onClick={props.onReadAgain}>
              {list.again}
            </Button>
          </span>
        }
      />
      {props.missing.length > 0 ? (
        <div className="imports-inset">
          {props.missing.map((missing) => (
            <FieldError key={missing} error={missing} />
          ))}
        </div>
      ) : null}
    </Sheet>
  );
};
