import { DateField } from '#web/ui/date-field.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { Select } from '#web/ui/select.tsx';
import { Tick } from '#web/ui/tick.tsx';
import type { Field } from './fields.ts';
import { actText } from './text.ts';

type FieldViewProps = { field: Field; value: string; onChange: (value: string) => void; error: string | undefined; autoFocus: boolean };

/** A field of an act as its kind wants it. */
export function FieldView({ field, value, onChange, error, autoFocus }: FieldViewProps) {
  const t = useSay(actText);
  const { kind, hint, optional = false } = field;
  const label = t(field.label);
  const same = { label, hint, error, optional };
  if (kind === 'day') return <DateField {...same} value={value === '' ? undefined : value} onChange={(day) => onChange(day ?? '')} autoFocus={autoFocus} />;
  if (kind === 'choice') return <Select {...same} choices={field.choices ?? []} value={value === '' ? undefined : value} onChange={onChange} />;
  if (kind === 'tick') {
    return (
      <Tick checked={value === 'yes'} onChange={(on) => onChange(on ? 'yes' : '')}>
        {label}
      </Tick>
    );
  }
  if (kind === 'segments') {
    return (
      <div className="field">
        <p className="label">{label}</p>
        <SegmentedChoice label={label} tall segments={field.choices ?? []} value={value === '' ? undefined : value} onChange={onChange} autoFocus={autoFocus} />
        {error ? <p className="error">{error}</p> : null}
      </div>
    );
  }
  return (
    <TextField
      {...same}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      maxLength={field.max ?? (kind === 'prose' ? 2000 : 400)}
      {...(kind === 'prose' ? { lines: 3 } : {})}
      {...(kind === 'number' ? { inputMode: 'numeric' as const } : {})}
    />
  );
}
