import './Print.css';
import { useEffect } from 'react';
import { useDates, useWords } from '../language.tsx';
import { Button, type ButtonKind } from './Button.tsx';
import { Kbd } from './Kbd.tsx';
import { Logo } from './Logo.tsx';
import { words } from './words.ts';

const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** Prints the page; the browser's own key does the same and is shown. */
export const PrintButton = ({ kind = 'quiet', text }: { kind?: ButtonKind; text?: string }) => {
  const said = useWords(words);
  return (
    <Button kind={kind} aria-keyshortcuts={isMac() ? 'Meta+P' : 'Control+P'} onClick={() => window.print()}>
      {text ?? said.print}{' '}
      <span aria-hidden="true">
        <Kbd always>{isMac() ? '⌘ P' : 'Ctrl P'}</Kbd>
      </span>
    </Button>
  );
};

/** A text as a string of CSS. */
const quoted = (text: string) => `"${text.replace(/[\n\r]+/g, ' ').replace(/["\\]/g, '\\$&')}"`;

const edge = 'font: 8pt system-ui, sans-serif; color: #555';

/**
 * The head of a page on paper: what this is, about whom, by whom and when it was printed; on each sheet what and about
 * whom once more, and its number. Shown in print only. Without `by` it is the person's own paper: the candidate's.
 */
export const PrintHead = (props: {
  title: string;
  about: string;
  organisation: string;
  by?: string;
  /** When that is which is printed: an instant. */
  on?: string | undefined;
  /** The organisation's logo. */
  logo?: { url: string; width: number; height: number } | null | undefined;
}) => {
  const { title, about, organisation, by, on, logo } = props;
  const said = useWords(words);
  const dates = useDates();
  const running = [organisation, title, about, on && dates.dayLong(on)].filter(Boolean).join(' · ');
  const now = dates.moment(new Date());
  const printed = by ? said.printedBy(now, by) : said.printedOn(now);
  useEffect(() => {
    // The margins of a sheet of paper can be written in by a style sheet only, and one made here needs no exception.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@page { @top-left { content: ${quoted(running)}; ${edge}; white-space: nowrap } @bottom-left { content: ${quoted(printed)}; ${edge}; white-space: nowrap } @bottom-right { content: counter(page) " / " counter(pages); ${edge} } }
      @page :first { @bottom-left { content: none } }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [running, printed]);
  return (
    <p className="print-head">
      {logo ? <Logo logo={logo} alt={organisation} /> : null}
      <span>{printed}</span> {by ? <span>{said.printedPrivate}</span> : null}
    </p>
  );
};
