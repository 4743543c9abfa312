import type { ComponentProps, ReactNode } from 'react';
import { FieldFrame, type FieldTexts, useFieldIds } from './Field.tsx';

type TextFieldProps = FieldTexts &
  Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'className' | 'style' | 'id'> & {
    value: string;
    onChange: (value: string) => void;
    type?: 'text' | 'email' | 'password' | 'tel' | 'url' | 'search' | 'date' | 'time' | 'number';
    /** At the end of the label's line: a save state, a link. */
    end?: ReactNode;
  };

/** One line of text. */
export const TextField = (props: TextFieldProps) => {
  const { label, hint, error, optional, labelHidden, end, onChange, ...input } = props;
  const texts = { label, hint, error, ...(optional ? { optional } : {}), ...(labelHidden ? { labelHidden } : {}) };
  const ids = useFieldIds(texts);
  return (
    <FieldFrame {...texts} ids={ids} end={end}>
      <input
        type="text"
        dir={input.type === undefined || input.type === 'text' ? 'auto' : undefined}
        {...input}
        {...ids.control}
        aria-required={optional ? undefined : input.required}
        className="control"
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  );
};
