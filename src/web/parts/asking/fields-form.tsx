import { useEffect, useRef, useState } from 'react';
import { ApiRefusal, refusedField } from '#web/api/refusal.ts';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { FieldView } from './field-view.tsx';
import { firstValues, mistakesOf } from './fields.ts';
import type { Field, Values } from './fields.ts';
import { askingText } from './text.ts';

type Words = Readonly<Record<string, string>>;
type Form = { readonly fields: readonly Field[]; readonly values: Values; readonly asked: number; readonly set: (key: string, value: string) => void; readonly errorOf: (key: string) => string | undefined };

type FormOptions = {
  /** Mistakes that only several fields together show, in words. */
  check?: ((values: Values) => Words) | undefined;
  /** The refusal of the last try; one that names a field is shown under it. */
  refusal: unknown;
};

/** The state of a form of a few fields. `submit` calls back with the values when nothing is wrong. */
export function useFieldsForm(all: readonly Field[], { check, refusal }: FormOptions) {
  const t = useSay(askingText);
  const { language } = useLanguage();
  const [values, setValues] = useState(() => firstValues(all));
  const [asked, setAsked] = useState(0);
  const fields = all.filter((field) => field.when?.(values) ?? true);
  const own = Object.fromEntries(Object.entries(mistakesOf(fields, values)).map(([key, mistake]) => [key, t(mistake)]));
  const mistakes: Words = { ...check?.(values), ...own };
  const refused = refusedField(refusal);
  const errorOf = (key: string) => {
    if (asked > 0 && mistakes[key] !== undefined) return mistakes[key];
    return key === refused && refusal instanceof ApiRefusal ? refusal.sentence[language] : undefined;
  };
  const form: Form = { fields, values, asked, errorOf, set: (key, value) => setValues((before) => ({ ...before, [key]: value })) };
  const submit = (act: (values: Values) => void) => {
    setAsked((count) => count + 1);
    if (Object.keys(mistakes).length === 0) act(values);
  };
  return { form, submit, refusalInField: fields.some((field) => field.key === refused) };
}

/** The fields one under the other; after a try with mistakes the first of them takes the focus. */
export function FieldsForm({ form }: { form: Form }) {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (form.asked > 0) around.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] button, [data-invalid] [role="spinbutton"]')?.focus();
  }, [form.asked]);
  return (
    <div className="stack" ref={around}>
      {form.fields.map((field, index) => (
        <FieldView key={field.key} field={field} value={form.values[field.key] ?? ''} onChange={(value) => form.set(field.key, value)} error={form.errorOf(field.key)} autoFocus={index === 0} />
      ))}
    </div>
  );
}
