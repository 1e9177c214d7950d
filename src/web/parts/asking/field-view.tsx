import { DateField } from '#web/ui/date-field.tsx';
import { TextField } from '#web/ui/field.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { Select } from '#web/ui/select.tsx';
import { Tick } from '#web/ui/tick.tsx';
import type { Field } from './fields.ts';

type FieldViewProps = { field: Field; value: string; onChange: (value: string) => void; error: string | undefined; autoFocus: boolean };

/** A field as its kind wants it. */
export function FieldView({ field, value, onChange, error, autoFocus }: FieldViewProps) {
  const { kind, label, hint, optional = false } = field;
  const same = { label, hint, error, optional };
  const chosen = value === '' ? undefined : value;
  switch (kind) {
    case 'day':
      return <DateField {...same} value={chosen} onChange={(day) => onChange(day ?? '')} autoFocus={autoFocus} />;
    case 'choice':
      return <Select {...same} choices={field.choices ?? []} value={chosen} onChange={onChange} />;
    case 'tick':
      return (
        <Tick checked={value === 'yes'} onChange={(on) => onChange(on ? 'yes' : '')}>
          {label}
        </Tick>
      );
    case 'segments':
      return (
        <div className="field" {...(error === undefined ? {} : { 'data-invalid': true })}>
          <p className="react-aria-Label">{label}</p>
          <SegmentedChoice label={label} tall segments={field.choices ?? []} value={chosen} onChange={onChange} autoFocus={autoFocus} />
          {error ? <p className="error">{error}</p> : null}
        </div>
      );
    default:
      return <TypedField field={field} value={value} onChange={onChange} error={error} autoFocus={autoFocus} />;
  }
}

function TypedField({ field, value, onChange, error, autoFocus }: FieldViewProps) {
  const { kind, label, hint, optional = false } = field;
  return (
    <TextField
      label={label}
      hint={hint}
      error={error}
      optional={optional}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      maxLength={field.max ?? (kind === 'prose' ? 2000 : 400)}
      {...(kind === 'prose' ? { lines: 3 } : {})}
      {...(kind === 'number' ? { inputMode: 'numeric' as const } : {})}
      {...(kind === 'secret' ? { type: 'password' as const, autoComplete: 'new-password' } : {})}
    />
  );
}
