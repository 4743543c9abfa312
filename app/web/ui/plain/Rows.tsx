import './Rows.css';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';

const walkable = 'a[href], button:not(:disabled), [tabindex="0"]';

/** Up, down, Home and End go from row to row, on whatever each row's first link or button is. */
export const walkRows = (event: KeyboardEvent<HTMLElement>, rowSelector: string): void => {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };
  const step = steps[event.key];
  const here = (event.target as HTMLElement).closest(rowSelector);
  if (step === undefined || !here || event.altKey || event.ctrlKey || event.metaKey) return;
  if ((event.target as HTMLElement).matches('input, select, textarea, [role="combobox"]')) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(rowSelector)].filter((row) =>
    row.querySelector(walkable),
  );
  const at = rows.indexOf(here as HTMLElement);
  if (at === -1) return;
  const next = rows[Math.max(0, Math.min(rows.length - 1, at + step))];
  event.preventDefault();
  next?.querySelector<HTMLElement>(walkable)?.focus();
};

/** A list of rows one can walk with the arrow keys. `numbered` where the order matters. */
export const Rows = (props: { label?: string; numbered?: boolean; tight?: boolean; children: ReactNode }) => {
  const List = props.numbered ? 'ol' : 'ul';
  const list = useRef<HTMLUListElement & HTMLOListElement>(null);
  return (
    <List
      ref={list}
      role="list"
      className="rows"
      data-tight={props.tight || undefined}
      aria-label={props.label}
      onKeyDown={(event) => walkRows(event, '.row-item')}
    >
      {props.children}
    </List>
  );
};

type RowProps = {
  /** Before the title: a time, an avatar, a shape. */
  lead?: ReactNode;
  /** The row's name: text, or the link it goes to (`<Link quiet>`). */
  title: ReactNode;
  /** Set in serif and quotation marks where the title is what somebody said: pass a `Said`. */
  note?: ReactNode;
  /** After it: a tag, a button. */
  end?: ReactNode;
  /** More below, over the row's whole width. */
  children?: ReactNode;
  /** `now` for what is going on, `due` for what wants talking about. */
  tone?: 'now' | 'due' | undefined;
  strong?: boolean;
};

/** One row: lead, title with note, end. On a narrow page the end goes below the title. */
export const Row = ({ lead, title, note, end, children, tone, strong = false }: RowProps) => (
  <li className="row-item" data-tone={tone} data-lead={lead ? true : undefined}>
    {lead ? <div className="row-lead">{lead}</div> : null}
    <div className="row-text">
      <div className="row-title" data-strong={strong || undefined}>
        {title}
      </div>
      {note ? <div className="row-note">{note}</div> : null}
    </div>
    {end ? <div className="row-end">{end}</div> : null}
    {children ? <div className="row-more">{children}</div> : null}
  </li>
);
