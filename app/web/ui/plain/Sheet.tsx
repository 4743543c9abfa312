import './Sheet.css';
import { type ReactNode, useId } from 'react';

type SheetProps = {
  children: ReactNode;
  title?: ReactNode;
  /** At the end of the title's line. */
  end?: ReactNode;
  /** `clay` where it is the candidate's, `ink` where it is the employer's, `missing` for what is not there yet. */
  edge?: 'clay' | 'ink' | 'missing';
  /** Leaves the padding to the content: rows, tables. */
  flush?: boolean;
  level?: 2 | 3;
};

/** White paper with a hairline; with a title it is a named region. */
export const Sheet = ({ children, title, end, edge, flush = false, level = 2 }: SheetProps) => {
  const id = useId();
  const Heading = `h${level}` as const;
  if (title === undefined) {
    return (
      <div className="sheet" data-edge={edge} data-flush={flush || undefined}>
        {children}
      </div>
    );
  }
  return (
    <section className="sheet" data-edge={edge} data-flush={flush || undefined} aria-labelledby={id}>
      <div className="sheet-head">
        <Heading id={id}>{title}</Heading>
        {end}
      </div>
      {children}
    </section>
  );
};
