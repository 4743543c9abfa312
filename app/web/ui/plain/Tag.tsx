import './Tag.css';
import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'good' | 'due' | 'late' | 'ink' | 'clay';

/** A state in a word. `mark` adds the shape that goes with it, where tags stand in a column to be compared. */
export const Tag = ({
  tone = 'neutral',
  mark = false,
  children,
}: {
  tone?: Tone;
  mark?: boolean;
  children: ReactNode;
}) => (
  <span className="tag" data-tone={tone} data-mark={mark || undefined}>
    {children}
  </span>
);
