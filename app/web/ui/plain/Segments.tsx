import './Segments.css';
import { useId } from 'react';

/** A choice among a few short words, side by side: radio buttons underneath. */
export const Segments = <Value extends string>(props: {
  label: string;
  labelHidden?: boolean;
  value: Value;
  onChange: (value: Value) => void;
  choices: readonly { value: Value; text: string; name?: string; lang?: string }[];
  wide?: boolean;
}) => {
  const id = useId();
  return (
    <fieldset className="segments" data-wide={props.wide || undefined}>
      <legend className={props.labelHidden ? 'sr-only' : undefined}>{props.label}</legend>
      <div className="segments-row">
        {props.choices.map((choice) => (
          <label key={choice.value} title={choice.name}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={props.value === choice.value}
              onChange={() => props.onChange(choice.value)}
              aria-label={choice.name}
              lang={choice.lang}
            />
            <span aria-hidden={choice.name ? true : undefined}>{choice.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
