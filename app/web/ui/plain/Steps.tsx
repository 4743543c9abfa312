import './Steps.css';
import type { ReactNode } from 'react';
import { useWords } from '../language.tsx';
import { words } from './words.ts';

export type Step = { id: string; title: ReactNode; note?: ReactNode; end?: ReactNode; state: 'done' | 'now' | 'later' };

/** A process and where one is in it: a full dot, the side's dot, an open dot; and read out as words. */
export const Steps = ({ label, steps }: { label: string; steps: readonly Step[] }) => {
  const said = useWords(words);
  return (
    <ol
      // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list's role together with its bullets
      role="list"
      className="steps"
      aria-label={label}
    >
      {steps.map((step) => (
        <li key={step.id} data-state={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span className="steps-dot" aria-hidden="true" />
          <div>
            <div className="steps-title">
              {step.title}
              <span className="sr-only"> ({said[step.state]})</span>
            </div>
            {step.note ? <div className="steps-note">{step.note}</div> : null}
          </div>
          {step.end ? <div className="steps-end">{step.end}</div> : null}
        </li>
      ))}
    </ol>
  );
};
