import './Table.css';
import type { ReactNode } from 'react';
import { walkRows } from './Rows.tsx';
import { ScrollFrame } from './ScrollFrame.tsx';

export type Column<Item> = {
  id: string;
  head: ReactNode;
  cell: (item: Item) => ReactNode;
  /** Names the row: read out before its cells. The first column where none says so. */
  isRowHead?: boolean;
  /** A column of whole numbers: aligned at the end. */
  numbers?: boolean;
  /** Where something is missing: the cell is hatched, and its text says what. */
  isGap?: (item: Item) => boolean;
};

type TableProps<Item> = {
  /** What the table shows; read out, and seen where `captionShown`. */
  caption: string;
  captionShown?: boolean;
  columns: readonly Column<Item>[];
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** `due` for rows that want talking about. */
  toneOf?: (item: Item) => 'due' | undefined;
  foot?: ReactNode;
  /** On a narrow page each row becomes a block with its cells below each other, instead of scrolling sideways. */
  stacks?: boolean;
};

/** Facts in rows and columns; the arrow keys walk the rows that have a link, a narrow page scrolls it sideways. */
export const Table = <Item,>(props: TableProps<Item>) => {
  const { caption, captionShown = false, columns, items, keyOf, toneOf, foot, stacks = false } = props;
  // Explicit roles: a browser may forget that blocks were a table.
  const role = (name: string) => (stacks ? name : undefined);
  const rowHead = columns.find((column) => column.isRowHead) ?? columns[0];
  return (
    <ScrollFrame label={caption}>
      <table
        className="table"
        role={role('table')}
        data-stacks={stacks || undefined}
        onKeyDown={(event) => walkRows(event, 'tbody tr')}
      >
        <caption className={captionShown ? undefined : 'sr-only'}>{caption}</caption>
        <thead role={role('rowgroup')}>
          <tr role={role('row')}>
            {columns.map((column) => (
              <th key={column.id} role={role('columnheader')} scope="col" data-numbers={column.numbers || undefined}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={role('rowgroup')}>
          {items.map((item) => (
            <tr key={keyOf(item)} role={role('row')} data-tone={toneOf?.(item)}>
              {columns.map((column) =>
                column === rowHead ? (
                  <th key={column.id} role={role('rowheader')} scope="row">
                    {column.cell(item)}
                  </th>
                ) : (
                  <td
                    key={column.id}
                    role={role('cell')}
                    className={column.isGap?.(item) ? 'gap' : undefined}
                    data-numbers={column.numbers || undefined}
                  >
                    {column.cell(item)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {foot ? <div className="table-foot">{foot}</div> : null}
    </ScrollFrame>
  );
};
