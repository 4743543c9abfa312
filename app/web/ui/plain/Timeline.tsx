import './Timeline.css';
import type { ReactNode } from 'react';

export type TimelineEntry = {
  id: string;
  /** When, already said as people do: `dates.moment(at)`. */
  when: ReactNode;
  what: ReactNode;
  note?: ReactNode;
  /** Whose side did it: the dot takes the side's colour and shape. */
  side?: 'ink' | 'clay' | undefined;
};

/** What happened, the latest first or last as the page says. */
export const Timeline = ({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) => (
  <ol
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list's role together with its bullets
    role="list"
    className="timeline"
    aria-label={label}
  >
    {entries.map((entry) => (
      <li key={entry.id} data-of={entry.side}>
        <div className="timeline-when">{entry.when}</div>
        <div>{entry.what}</div>
        {entry.note ? <div className="timeline-note">{entry.note}</div> : null}
      </li>
    ))}
  </ol>
);
