import './popup.css';
import { useId } from 'react';
import { ComboBox as AriaComboBox, Button, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox';
import { AriaFieldFoot, AriaFieldLabel, describedBy, InTheirLanguage } from './aria.tsx';
import type { FieldTexts } from './plain/Field.tsx';
import { CheckIcon, ChevronDownIcon } from './plain/icons.tsx';
import type { SelectChoice } from './Select.tsx';

/** One of many, found by typing any part of its text; what is not among them is not taken. */
export const ComboBox = <Value extends string>(
  props: FieldTexts & {
    value: Value | null;
    onChange: (value: Value | null) => void;
    choices: readonly SelectChoice<Value>[];
    /** Shown in the list when nothing fits what was typed. */
    nothing: string;
    placeholder?: string;
    disabled?: boolean;
  },
) => {
  const id = useId();
  return (
    <InTheirLanguage>
      <AriaComboBox
        className="field"
        value={props.value}
        onChange={(value) => props.onChange(value as Value | null)}
        defaultItems={props.choices.map((choice) => ({ ...choice, id: choice.value }))}
        isDisabled={props.disabled ?? false}
        isInvalid={Boolean(props.error)}
        allowsEmptyCollection
        menuTrigger="focus"
        {...describedBy(id, props)}
      >
        <AriaFieldLabel {...props} />
        <span className="popup-combo">
          <Input className="control" placeholder={props.placeholder ?? ''} />
          <Button className="icon-button">
            <ChevronDownIcon />
          </Button>
        </span>
        <AriaFieldFoot id={id} texts={props} />
        <Popover className="popup">
          <ListBox className="popup-list" renderEmptyState={() => <p className="popup-nothing">{props.nothing}</p>}>
            {(choice: SelectChoice<Value>) => (
              <ListBoxItem
                className="popup-item"
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
            )}
          </ListBox>
        </Popover>
      </AriaComboBox>
    </InTheirLanguage>
  );
};
