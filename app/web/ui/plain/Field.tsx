import './Field.css';
import { type ReactNode, useId } from 'react';
import { useWords } from '../language.tsx';
import { WarningIcon } from './icons.tsx';
import { words } from './words.ts';

/** What is wrong with a field and what to do about it. */
export type FieldProblem = string | { what: string; remedy?: string | undefined };

export type FieldTexts = {
  label: string;
  hint?: ReactNode;
  error?: FieldProblem | null | undefined;
  /** Says "optional" beside the label; everything else is required, so that needs no mark. */
  optional?: boolean;
  /** Keeps the label for screen readers only, where the place says it already. */
  labelHidden?: boolean;
};

/** The ids and ARIA attributes that tie a control to its label, hint and error. */
export const useFieldIds = (texts: FieldTexts) => {
  const id = useId();
  const hintId = texts.hint ? `${id}-hint` : undefined;
  const errorId = texts.error ? `${id}-error` : undefined;
  const describedBy = [errorId, hintId].filter(Boolean).join(' ') || undefined;
  return {
    id,
    hintId,
    errorId,
    control: { id, 'aria-describedby': describedBy, 'aria-invalid': texts.error ? true : undefined } as const,
  };
};

/** The error of a field, with its remedy; a shape and a word, not only a colour. */
export const FieldError = ({ id, error }: { id?: string | undefined; error: FieldProblem | null | undefined }) => {
  if (!error) return null;
  const { what, remedy } = typeof error === 'string' ? { what: error, remedy: undefined } : error;
  return (
    <p className="field-error" id={id}>
      <WarningIcon />
      <span>
        <b>{what}</b>
        {remedy ? ` ${remedy}` : ''}
      </span>
    </p>
  );
};

type FieldFrameProps = FieldTexts & { ids: ReturnType<typeof useFieldIds>; end?: ReactNode; children: ReactNode };

/** Label above, control, then error and hint below. */
export const FieldFrame = ({ label, hint, error, optional, labelHidden, ids, end, children }: FieldFrameProps) => {
  const said = useWords(words);
  return (
    <div className="field">
      <div className={labelHidden ? 'sr-only' : 'field-head'}>
        <label className="field-label" htmlFor={ids.id}>
          {label} {optional ? <span className="field-optional">{said.optional}</span> : null}
        </label>
        {end}
      </div>
      {children}
      <FieldError id={ids.errorId} error={error} />
      {hint ? (
        <p className="field-hint" id={ids.hintId}>
          {hint}
        </p>
      ) : null}
    </div>
  );
};
