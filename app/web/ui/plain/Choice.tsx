import './Choice.css';
import { type ReactNode, useId } from 'react';
import { FieldError, type FieldProblem } from './Field.tsx';

type BoxProps = {
  label: ReactNode;
  note?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  name?: string;
};

const box = (look: 'checkbox' | 'switch') => (props: BoxProps) => {
  const id = useId();
  return (
    <div className="choice" data-look={look}>
      <input
        type="checkbox"
        role={look === 'switch' ? 'switch' : undefined}
        id={id}
        name={props.name}
        checked={props.checked}
        disabled={props.disabled}
        aria-describedby={props.note ? `${id}-note` : undefined}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>{props.label}</label>
        {props.note ? (
          <p className="field-hint" id={`${id}-note`}>
            {props.note}
          </p>
        ) : null}
      </div>
    </div>
  );
};

/** Agrees to or picks something; takes effect when the form is sent. */
export const Checkbox = box('checkbox');

/** Turns something on or off at once. */
export const Switch = box('switch');

/** One of a few, each on its own line, with a note where the word alone does not say it. */
export const RadioGroup = <Value extends string>(props: {
  label: string;
  labelHidden?: boolean;
  hint?: ReactNode;
  error?: FieldProblem | null | undefined;
  value: Value | null;
  onChange: (value: Value) => void;
  choices: readonly { value: Value; label: ReactNode; note?: ReactNode; disabled?: boolean }[];
}) => {
  const id = useId();
  const describedBy = [props.error ? `${id}-error` : '', props.hint ? `${id}-hint` : ''].join(' ').trim();
  return (
    <fieldset className="radio-group" aria-describedby={describedBy || undefined}>
      <legend className={props.labelHidden ? 'sr-only' : 'field-label'}>{props.label}</legend>
      {props.hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      ) : null}
      {props.choices.map((choice, index) => (
        <div className="choice" data-look="radio" key={choice.value}>
          <input
            type="radio"
            id={`${id}-${index}`}
            name={id}
            value={choice.value}
            checked={props.value === choice.value}
            disabled={choice.disabled}
            aria-describedby={choice.note ? `${id}-${index}-note` : undefined}
            onChange={() => props.onChange(choice.value)}
          />
          <div>
            <label htmlFor={`${id}-${index}`}>{choice.label}</label>
            {choice.note ? (
              <p className="field-hint" id={`${id}-${index}-note`}>
                {choice.note}
              </p>
            ) : null}
          </div>
        </div>
      ))}
      <FieldError id={`${id}-error`} error={props.error} />
    </fieldset>
  );
};
