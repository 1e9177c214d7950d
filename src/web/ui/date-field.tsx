import { parseDate } from '@internationalized/date';
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components';
import type { Day } from '#kernel/day.ts';
import { isDay } from '#kernel/day.ts';
import { FieldLabel, FieldNotes } from './field.tsx';

type DateFieldProps = {
  label: string;
  value: Day | undefined;
  onChange: (day: Day | undefined) => void;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean;
  autoFocus?: boolean;
};

/** A day typed as 23112026 and read as 23/11/2026; each part is announced as day, month, year. */
export function DateField({ label, value, onChange, hint, error, optional = false, autoFocus = false }: DateFieldProps) {
  return (
    <AriaDateField
      className="field"
      value={value !== undefined && isDay(value) ? parseDate(value) : null}
      onChange={(date) => onChange(date === null ? undefined : date.toString().slice(0, 10))}
      granularity="day"
      shouldForceLeadingZeros
      isRequired={!optional}
      isInvalid={error !== undefined}
      autoFocus={autoFocus}
      validationBehavior="aria"
    >
      <FieldLabel label={label} optional={optional} />
      <DateInput className="input date-input">{(segment) => <DateSegment segment={segment} className="date-segment" />}</DateInput>
      <FieldNotes hint={hint} error={error} />
    </AriaDateField>
  );
}
