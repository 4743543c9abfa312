import './PageHeader.css';
import { type ReactNode, useEffect, useRef } from 'react';

type PageHeaderProps = {
  /** The state of affairs, not the module's name: "Three interviews today". */
  title: string;
  /** Where this is: "Service coordinator · Utrecht", or a Breadcrumb. */
  eyebrow?: ReactNode;
  /** One line under the title. */
  note?: ReactNode;
  /** At most one of them filled. */
  actions?: ReactNode;
  /** What the browser's tab says; the title where it is not given. */
  tab?: string;
};

/** The head of every page. It names the tab and takes the focus when the page opens, so that a screen reader starts here. */
export const PageHeader = ({ title, eyebrow, note, actions, tab }: PageHeaderProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${tab ?? title} · Rondo`;
  }, [tab, title]);
  useEffect(() => {
    // Only after a navigation: on the first load the browser's own start is right, and a field may hold the focus.
    // The shell may have put it on <main> while this page was still on its way.
    const here = document.activeElement;
    const isFree = here === null || here === document.body || (here instanceof HTMLElement && here.tagName === 'MAIN');
    if (isFree && document.documentElement.dataset.navigated) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className="page-header">
      <div className="page-header-text">
        {eyebrow ? <div className="page-header-eyebrow">{eyebrow}</div> : null}
        <h1 ref={heading} tabIndex={-1} dir="auto">
          {title}
        </h1>
        {note ? <div className="page-header-note">{note}</div> : null}
      </div>
      {actions ? <div className="page-header-actions">{actions}</div> : null}
    </header>
  );
};
