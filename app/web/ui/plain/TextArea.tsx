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
    /** Pieces of the text that are underlined where they stand, by their UTF-16 places. */
    marks?: readonly Mark[];
  };

type Mark = { start: number; end: number; tone: 'late' | 'due' | 'ink' };

const gravest = ['late', 'due', 'ink'] as const;

/** The mirror's text in pieces: the marked ones visible as a line under what is typed, the gravest where several stand. */
const marked = (text: string, marks: readonly Mark[]): ReactNode => {
  const inside = marks.filter(({ start, end }) => start < end && end <= text.length);
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])];
  edges.sort((one, other) => one - other);
  return edges.slice(0, -1).map((start, at) => {
    const piece = text.slice(start, edges[at + 1]);
    const here = inside.filter((mark) => mark.start <= start && mark.end > start);
    const tone = gravest.find((one) => here.some((mark) => mark.tone === one));
    return tone === undefined ? (
      piece
    ) : (
      <mark key={start} data-tone={tone}>
        {piece}
      </mark>
    );
  });
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
    marks = [],
    onChange,
    'aria-describedby': alsoDescribed,
    ...area
  } = props;
  const uiWords = useWords(words);
  const ids = useFieldIds({ label, hint, error });
  const describedBy = [ids.control['aria-describedby'], alsoDescribed].filter(Boolean).join(' ') || undefined;
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
          <span>{marks.length > 0 ? marked(props.value, marks) : props.value || area.placeholder}</span>
          {variant === 'said' && props.value ? <i /> : ' '}
        </div>
        <textarea
          {...area}
          {...ids.control}
          aria-describedby={describedBy}
          dir="auto"
          rows={1}
          onChange={(event) => onChange(event.target.value)}
        />
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
