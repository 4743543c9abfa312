import './popup.css';
import { useId } from 'react';
import { Select as AriaSelect, Button, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components/Select';
import { AriaFieldFoot, AriaFieldLabel, describedBy, InTheirLanguage } from './aria.tsx';
import type { FieldTexts } from './plain/Field.tsx';
import { CheckIcon, ChevronDownIcon } from './plain/icons.tsx';

export type SelectChoice<Value extends string> = { value: Value; text: string; note?: string; disabled?: boolean };

/** One of many, or of some that need a note; typing the first letters goes there. */
export const Select = <Value extends string>(
  props: FieldTexts & {
    value: Value | null;
    onChange: (value: Value) => void;
    choices: readonly SelectChoice<Value>[];
    placeholder?: string;
    disabled?: boolean;
    name?: string;
  },
) => {
  const id = useId();
  return (
    <InTheirLanguage>
      <AriaSelect
        className="field"
        value={props.value}
        onChange={(value) => {
          if (value !== null) props.onChange(value as Value);
        }}
        placeholder={props.placeholder ?? ''}
        isDisabled={props.disabled ?? false}
        isInvalid={Boolean(props.error)}
        {...describedBy(id, props)}
        {...(props.name ? { name: props.name } : {})}
      >
        <AriaFieldLabel {...props} />
        <Button className="control popup-button">
          <SelectValue className="popup-value">
            {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
          </SelectValue>
          <ChevronDownIcon />
        </Button>
        <AriaFieldFoot id={id} texts={props} />
        <Popover className="popup">
          <ListBox className="popup-list">
            {props.choices.map((choice) => (
              <ListBoxItem
                className="popup-item"
                key={choice.value}
                id={choice.value}
                textValue={choice.text}
                isDisabled={choice.disabled ?? false}
              >
                <span className="popup-check">
                  <CheckIcon />
                </span>
                <span>
                  {choice.text}
                  {choice.note ? <span className="popup-note"> {choice.note}</span> : null}
                </span>
              </ListBoxItem>
            ))}
          </ListBox>
        </Popover>
      </AriaSelect>
    </InTheirLanguage>
  );
};
