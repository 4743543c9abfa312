import './DateField.css';
import './popup.css';
import { type CalendarDate, parseDate } from '@internationalized/date';
import { useId } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components/Calendar';
import { DateInput, DatePicker, DateSegment, Group, Popover } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { AriaFieldFoot, AriaFieldLabel, describedBy, InTheirLanguage } from './aria.tsx';
import type { Day } from './dates.ts';
import type { FieldTexts } from './plain/Field.tsx';
import { ArrowLeftIcon, CalendarIcon, ChevronRightIcon } from './plain/icons.tsx';

const parsed = (day: Day | null | undefined): CalendarDate | null => {
  try {
    return day ? parseDate(day) : null;
  } catch {
    return null;
  }
};

/** A calendar day, `YYYY-MM-DD`: typed part by part in the order of the language, or picked from the month. */
export const DateField = (
  props: FieldTexts & {
    value: Day | null;
    onChange: (value: Day | null) => void;
    min?: Day;
    max?: Day;
    /** Days that cannot be picked. */
    isUnavailable?: (day: Day) => boolean;
    disabled?: boolean;
  },
) => {
  const id = useId();
  const { isUnavailable } = props;
  return (
    <InTheirLanguage>
      <DatePicker
        className="field date-field"
        value={parsed(props.value)}
        onChange={(value) => props.onChange(value ? value.toString().slice(0, 10) : null)}
        minValue={parsed(props.min)}
        maxValue={parsed(props.max)}
        isDisabled={props.disabled ?? false}
        isInvalid={Boolean(props.error)}
        shouldForceLeadingZeros
        {...describedBy(id, props)}
        {...(isUnavailable ? { isDateUnavailable: (date) => isUnavailable(date.toString().slice(0, 10)) } : {})}
      >
        <AriaFieldLabel {...props} />
        <Group className="control segments-control">
          <DateInput className="segments-input">
            {(segment) => <DateSegment className="segment" segment={segment} />}
          </DateInput>
          <Button className="icon-button">
            <CalendarIcon />
          </Button>
        </Group>
        <AriaFieldFoot id={id} texts={props} />
        <Popover className="popup" placement="bottom start">
          <Dialog className="calendar">
            <Calendar>
              <header className="calendar-head">
                <Button slot="previous" className="icon-button">
                  <ArrowLeftIcon />
                </Button>
                <CalendarHeading className="calendar-title" />
                <Button slot="next" className="icon-button">
                  <ChevronRightIcon />
                </Button>
              </header>
              <CalendarGrid weekdayStyle="short">
                <CalendarGridHeader>
                  {(day) => <CalendarHeaderCell className="calendar-weekday">{day}</CalendarHeaderCell>}
                </CalendarGridHeader>
                <CalendarGridBody>{(date) => <CalendarCell className="calendar-day" date={date} />}</CalendarGridBody>
              </CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
    </InTheirLanguage>
  );
};
