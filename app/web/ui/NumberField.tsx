import './NumberField.css';
import { useId } from 'react';
import { NumberField as AriaNumberField, Button, Group, Input } from 'react-aria-components/NumberField';
import { AriaFieldFoot, AriaFieldLabel, describedBy, InTheirLanguage } from './aria.tsx';
import type { FieldTexts } from './plain/Field.tsx';
import { MinusIcon, PlusIcon } from './plain/icons.tsx';

/** A number, written and read as the person's language does; `format` makes it minutes, money, a percentage. */
export const NumberField = (
  props: FieldTexts & {
    value: number | null;
    /** null when it was emptied. */
    onChange: (value: number | null) => void;
    min?: number;
    max?: number;
    step?: number;
    format?: Intl.NumberFormatOptions;
    /** Plus and minus beside it, for small counts. */
    steppers?: boolean;
    disabled?: boolean;
  },
) => {
  const id = useId();
  return (
    <InTheirLanguage>
      <AriaNumberField
        className="field"
        value={props.value ?? Number.NaN}
        onChange={(value) => props.onChange(Number.isNaN(value) ? null : value)}
        isDisabled={props.disabled ?? false}
        isInvalid={Boolean(props.error)}
        {...describedBy(id, props)}
        {...(props.min === undefined ? {} : { minValue: props.min })}
        {...(props.max === undefined ? {} : { maxValue: props.max })}
        {...(props.step === undefined ? {} : { step: props.step })}
        {...(props.format ? { formatOptions: props.format } : {})}
      >
        <AriaFieldLabel {...props} />
        <Group className="number-field">
          {props.steppers ? (
            <Button slot="decrement" className="icon-button">
              <MinusIcon />
            </Button>
          ) : null}
          <Input className="control" />
          {props.steppers ? (
            <Button slot="increment" className="icon-button">
              <PlusIcon />
            </Button>
          ) : null}
        </Group>
        <AriaFieldFoot id={id} texts={props} />
      </AriaNumberField>
    </InTheirLanguage>
  );
};
