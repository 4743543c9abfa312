import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../language.tsx';
import { Button } from './Button.tsx';
import { FieldError } from './Field.tsx';
import { Row } from './Rows.tsx';
import { words } from './words.ts';

/** What a list that is read page by page knows of its next page; an infinite query of TanStack has it. */
export type Paged = {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError?: boolean;
  fetchNextPage(): unknown;
};

type MoreProps = {
  of: Paged;
  /** Below a sheet a button, within one (`row`: as the last of its `Rows`) a quiet one. */
  within?: 'page' | 'sheet' | 'row';
  /** The words, such as "Show more". */
  children: ReactNode;
};

const aRow = 'li, tbody tr, details, [data-row]';
const aPlace = 'a[href], button:not(:disabled), summary, input:not([hidden]), [tabindex="0"]';

/** The rows of a list, without those within them and the one that the button stands in. */
const rowsIn = (list: Element, button: Element): HTMLElement[] => {
  const isWithinRow = (row: Element) => {
    const outer = row.parentElement?.closest(aRow);
    return outer !== null && outer !== undefined && outer !== list && list.contains(outer);
  };
  return [...list.querySelectorAll<HTMLElement>(aRow)].filter((row) => !row.contains(button) && !isWithinRow(row));
};

/** The nearest element around the button that has rows beside it: the list that it goes on with. */
const listAround = (button: Element): Element => {
  let around = button;
  while (around.parentElement && rowsIn(around, button).length === 0) around = around.parentElement;
  return around;
};

/** Goes to what can be pressed first in a row, or to the row. */
const goTo = (row: HTMLElement): void => {
  const place = row.matches(aPlace) ? row : row.querySelector<HTMLElement>(aPlace);
  if (!place) row.tabIndex = -1;
  (place ?? row).focus();
};

type Press = { button: Element; list: Element; known: ReadonlySet<Element>; hasFocus: boolean; isUnderWay: boolean };

/** What came by a press: told while the button stays; where it goes, its focus goes on to the first row that came. */
const useCome = (isFetching: boolean) => {
  const press = useRef<Press | null>(null);
  const [come, setCome] = useState(0);
  const arrive = () => {
    const { button, list, known, hasFocus } = press.current as Press;
    press.current = null;
    const rows = rowsIn(list, button);
    const fresh = rows.filter((row) => !known.has(row));
    setCome(fresh.length);
    const row = fresh[0] ?? rows.at(-1);
    // Whoever went elsewhere meanwhile stays there.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!button.isConnected && hasFocus && isLost && row) goTo(row);
  };
  const latest = useRef(arrive);
  latest.current = arrive;
  useEffect(() => {
    if (press.current === null) return;
    if (isFetching) press.current.isUnderWay = true;
    else if (press.current.isUnderWay) latest.current();
  });
  // Where the whole of it goes with its last page, the rows are there one moment later.
  useEffect(
    () => () => {
      if (press.current?.isUnderWay) requestAnimationFrame(() => press.current && latest.current());
    },
    [],
  );
  const pressed = (button: Element) => {
    const list = listAround(button);
    const known = new Set<Element>(rowsIn(list, button));
    press.current = { button, list, known, hasFocus: document.activeElement === button, isUnderWay: false };
    setCome(0);
  };
  return { come, pressed };
};

/** The button that reads a list's next page; nothing once all of it is there. The keyboard stays in the list. */
export const More = ({ of: list, within = 'page', children }: MoreProps) => {
  const said = useWords(words);
  const { come, pressed } = useCome(list.isFetchingNextPage);
  if (!list.hasNextPage) return null;
  const button = (
    <>
      <Button
        kind={within === 'page' ? 'outlined' : 'quiet'}
        busy={list.isFetchingNextPage}
        onClick={({ currentTarget }) => {
          pressed(currentTarget);
          void list.fetchNextPage();
        }}
      >
        {children}
      </Button>
      {list.isFetchNextPageError && !list.isFetchingNextPage ? (
        <div role="alert">
          <FieldError error={said.moreFailed} />
        </div>
      ) : null}
      <span className="sr-only" role="status">
        {come > 0 ? said.moreCame(come) : ''}
      </span>
    </>
  );
  return within === 'row' ? <Row title={button} /> : <div className="more">{button}</div>;
};
