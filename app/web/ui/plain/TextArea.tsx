import './TextArea.css';
import type { ComponentProps, ReactNode } from 'react';
import { useWords } from '../language.tsx';
import { FieldError, type FieldTexts, useFieldIds } from './Field.tsx';
import { SaveState, type Saving } from './SaveState.tsx';
import { words } from './words.ts';

type TextAreaProps = FieldTexts &
  Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'className' | 'style' | 'id' | 'rows'> & {
    value: string;
    onChange: (value: string) => void;
    /** `said`: words that were spoken, in serif and quotation marks. `assessment`: what one thinks, in sans. */
    variant?: 'said' | 'assessment';
    /** The fewest lines shown; it grows with the text. */
    lines?: number;
    saving?: Saving | null | undefined;
    /** At the end of the label's line, before the save state. */
    end?: ReactNode;
  };

/** Text of any length, on a sheet that grows with it; what was typed says where it is saved. */
export const TextArea = (props: TextAreaProps) => {
  const {
    label,
    hint,
    error,
    optional,
    labelHidden,
    variant = 'assessment',
    lines = 3,
    saving,
    end,
    onChange,
    ...area
  } = props;
  const uiWords = useWords(words);
  const ids = useFieldIds({ label, hint, error });
  return (
    <div className="text-area" data-variant={variant} data-invalid={error ? true : undefined}>
      <div className={labelHidden && !saving && !end ? 'sr-only' : 'text-area-head'}>
        <label className={labelHidden ? 'sr-only' : 'text-area-label'} htmlFor={ids.id}>
          {label} {optional ? <span className="field-optional">({uiWords.optional})</span> : null}
        </label>
        <span className="row">
          {end}
          <SaveState saving={saving} />
        </span>
      </div>
      <div className="text-area-paper" data-lines={Math.min(lines, 12)}>
        <div className="text-area-mirror" aria-hidden="true" dir="auto">
          <span>{props.value || area.placeholder}</span>
          {variant === 'said' && props.value ? <i>”</i> : ' '}
        </div>
        <textarea {...area} {...ids.control} dir="auto" rows={1} onChange={(event) => onChange(event.target.value)} />
      </div>
      <FieldError id={ids.errorId} error={error} />
      {hint ? (
        <p className="field-hint" id={ids.hintId}>
          {hint}
        </p>
      ) : null}
    </div>
  );
};
