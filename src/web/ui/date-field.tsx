import { parseDate } from '@internationalized/date';
import type { CalendarDate } from '@internationalized/date';
import { useEffect, useRef, useState } from 'react';
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

const PAUSE_MS = 600;

/**
 * A day typed as 23112026 and read as 23/11/2026; each part is announced as day, month, year. What is half typed stays in
 * the field: the day is told when the typing rests, on Enter, and when the field is left.
 */
export function DateField({ label, value, onChange, hint, error, optional = false, autoFocus = false }: DateFieldProps) {
  const { shown, type, settle } = useTypedDay(value, onChange);
  return (
    <div>
      <AriaDateField
        className="field"
        value={shown === undefined ? null : parseDate(shown)}
        onChange={(date) => type(dayFrom(date))}
        onFocusChange={(focused) => (focused ? undefined : settle())}
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
    </div>
  );
}

function useTypedDay(value: Day | undefined, onChange: (day: Day | undefined) => void) {
  const [typed, setTyped] = useState<{ day: Day | undefined }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ typed, onChange });
  useEffect(() => {
    latest.current = { typed, onChange };
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const settle = () => {
    clearTimeout(timer.current);
    if (latest.current.typed) latest.current.onChange(latest.current.typed.day);
    setTyped(undefined);
  };
  const settled = useRef(settle);
  useEffect(() => {
    settled.current = settle;
  });
  const waits = typed !== undefined;
  useEffect(() => (waits ? onEnter(() => settled.current()) : undefined), [waits]);
  const type = (day: Day | undefined) => {
    setTyped({ day });
    clearTimeout(timer.current);
    timer.current = setTimeout(settle, PAUSE_MS);
  };
  const known = value !== undefined && isDay(value) ? value : undefined;
  return { shown: typed ? typed.day : known, type, settle };
}

/** Heard before anything on the page: the main act stops the key on its way to the field, and must not go with the day that stood there before. */
function onEnter(act: () => void): () => void {
  const heard = (event: KeyboardEvent) => {
    if (event.key === 'Enter') act();
  };
  window.addEventListener('keydown', heard, { capture: true });
  return () => window.removeEventListener('keydown', heard, { capture: true });
}

function dayFrom(date: CalendarDate | null): Day | undefined {
  return date === null ? undefined : date.toString().slice(0, 10);
}
