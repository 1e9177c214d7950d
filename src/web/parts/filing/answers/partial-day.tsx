import { useId, useState } from 'react';
import { useSay } from '#web/ui/language.tsx';
import { answersText } from './text.ts';

type PartialDayFieldProps = { label: string; value: string; onChange: (day: string | undefined) => void; hint?: string | undefined; error?: string | undefined; optional: boolean };
type Parts = { readonly day: string; readonly month: string; readonly year: string };

/** A day of which one may know the year alone, or month and year: three short fields, only the last is needed. */
export function PartialDayField({ label, value, onChange, hint, error, optional }: PartialDayFieldProps) {
  const t = useSay(answersText);
  const id = useId();
  const [typed, setTyped] = useState<Parts>();
  const parts = typed ?? partsOf(value);
  const type = (patch: Partial<Parts>) => {
    const next = { ...parts, ...patch };
    setTyped(next);
    onChange(textOf(next));
  };
  const part = (name: keyof Parts, longest: number) => (
    <label className={`day-part ${name}`}>
      <span className="small">{t(name)}</span>
      <input
        className="input"
        inputMode="numeric"
        autoComplete="off"
        maxLength={longest}
        value={parts[name]}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}h ${id}e`}
        onChange={(event) => type({ [name]: event.currentTarget.value.replace(/\D/g, '') })}
        onBlur={() => setTyped(undefined)}
      />
    </label>
  );
  return (
    <fieldset className="field partial-day">
      <legend>
        {label}
        {optional ? <span className="optional"> ({t('optional')})</span> : null}
      </legend>
      <div className="day-parts">
        {part('day', 2)}
        {part('month', 2)}
        {part('year', 4)}
      </div>
      <p id={`${id}h`} className="hint">
        {hint ?? t('partialDayHint')}
      </p>
      <p id={`${id}e`} className="error" hidden={error === undefined}>
        {error}
      </p>
    </fieldset>
  );
}

/** `1958`, `1958-03` or `1958-03-09`, as its parts; what is half typed stays as it is. */
function partsOf(value: string): Parts {
  const [year = '', month = '', day = ''] = value.split('-');
  return { year, month: month.replace(/^0(?=\d)/, ''), day: day.replace(/^0(?=\d)/, '') };
}

function textOf({ year, month, day }: Parts): string | undefined {
  if (year === '' && month === '' && day === '') return undefined;
  const two = (part: string) => part.padStart(2, '0');
  if (day !== '') return `${year}-${two(month)}-${two(day)}`;
  return month === '' ? year : `${year}-${two(month)}`;
}
