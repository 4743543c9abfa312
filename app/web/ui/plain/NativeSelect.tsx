import './NativeSelect.css';
import type { ReactNode } from 'react';
import { FieldFrame, type FieldTexts, useFieldIds } from './Field.tsx';
import { ChevronDownIcon } from './icons.tsx';

type NativeSelectProps<Value extends string> = FieldTexts & {
  value: Value | '';
  onChange: (value: Value) => void;
  choices: readonly { value: Value; text: string; disabled?: boolean }[];
  /** What stands there while nothing is chosen. */
  placeholder?: string;
  disabled?: boolean;
  name?: string;
  end?: ReactNode;
};

/** The browser's own select: best on a phone, and for up to some ten choices everywhere. */
export const NativeSelect = <Value extends string>(props: NativeSelectProps<Value>) => {
  const ids = useFieldIds(props);
  return (
    <FieldFrame {...props} ids={ids}>
      <span className="native-select">
        <select
          {...ids.control}
          className="control"
          name={props.name}
          value={props.value}
          disabled={props.disabled}
          onChange={(event) => props.onChange(event.target.value as Value)}
        >
          {props.placeholder === undefined ? null : (
            <option value="" disabled>
              {props.placeholder}
            </option>
          )}
          {props.choices.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.disabled}>
              {choice.text}
            </option>
          ))}
        </select>
        <ChevronDownIcon />
      </span>
    </FieldFrame>
  );
};
