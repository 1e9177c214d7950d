import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { ApiRefusal, refusedField } from '#web/api/refusal.ts';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import type { Dossier } from '../questions.ts';
import { ActDialog } from './act-dialog.tsx';
import { FieldView } from './field-view.tsx';
import { firstValues, mistakesOf } from './fields.ts';
import type { Field, Mistakes, Values } from './fields.ts';
import { useMoveAct } from './move-act.ts';
import type { Acting } from './move-act.ts';
import { actText } from './text.ts';

type FieldsActProps = Acting & {
  fields: readonly Field[];
  send: (values: Values, key: string) => Promise<Dossier>;
  danger?: boolean;
  note?: ReactNode;
  /** Mistakes that only several fields together show. */
  check?: (values: Values) => Mistakes;
};

const NO_MISTAKES: Mistakes = {};

/** An act that asks for a few fields: mistakes are named under the field, the first of them takes the focus. */
export function FieldsAct({ fields, send, danger = false, note, check, ...acting }: FieldsActProps) {
  const t = useSay(actText);
  const { language } = useLanguage();
  const [values, setValues] = useState(() => firstValues(fields));
  const [asked, setAsked] = useState(0);
  const act = useMoveAct(acting, send);
  const mistakes = { ...check?.(values), ...mistakesOf(fields, values) };
  const shown = asked > 0 ? mistakes : NO_MISTAKES;
  const refused = refusedField(act.error);
  const inField = fields.some((field) => field.key === refused);
  const errorOf = ({ key }: Field) => {
    const mistake = shown[key];
    if (mistake) return t(mistake);
    return key === refused && act.error instanceof ApiRefusal ? act.error.sentence[language] : undefined;
  };
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] button')?.focus();
  }, [asked]);
  const submit = () => {
    setAsked((count) => count + 1);
    if (Object.keys(mistakes).length === 0 && !act.isPending) act.mutate(values);
  };
  return (
    <ActDialog {...acting} act={act} onMain={submit} danger={danger} refusalInField={inField}>
      {note}
      <div className="stack" ref={form}>
        {fields.map((field, index) => (
          <FieldView
            key={field.key}
            field={field}
            value={values[field.key] ?? ''}
            onChange={(value) => setValues((before) => ({ ...before, [field.key]: value }))}
            error={errorOf(field)}
            autoFocus={index === 0}
          />
        ))}
      </div>
    </ActDialog>
  );
}
