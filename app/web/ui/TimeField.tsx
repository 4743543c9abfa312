import './DateField.css';
import { parseTime, type Time } from '@internationalized/date';
import { useId } from 'react';
import { TimeField as AriaTimeField, DateInput, DateSegment } from 'react-aria-components/TimeField';
import { AriaFieldFoot, AriaFieldLabel, describedBy, InTheirLanguage } from './aria.tsx';
import type { FieldTexts } from './plain/Field.tsx';

const parsed = (time: string | null): Time | null => {
  try {
    return time ? parseTime(time) : null;
  } catch {
    return null;
  }
};

/** A clock time, `HH:mm`, always of 24 hours; up and down change a part. */
export const TimeField = (
  props: FieldTexts & {
    value: string | null;
    onChange: (value: string | null) => void;
    disabled?: boolean;
  },
) => {
  const id = useId();
  return (
    <InTheirLanguage>
      <AriaTimeField
        className="field time-field"
        value={parsed(props.value)}
        onChange={(value) => props.onChange(value ? value.toString().slice(0, 5) : null)}
        hourCycle={24}
        shouldForceLeadingZeros
        isDisabled={props.disabled ?? false}
        isInvalid={Boolean(props.error)}
        {...describedBy(id, props)}
      >
        <AriaFieldLabel {...props} />
        <DateInput className="control segments-control">
          {(segment) => <DateSegment className="segment" segment={segment} />}
        </DateInput>
        <AriaFieldFoot id={id} texts={props} />
      </AriaTimeField>
    </InTheirLanguage>
  );
};
